from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.key_counts_recent_requests_item import KeyCountsRecentRequestsItem


T = TypeVar("T", bound="KeyCounts")


@_attrs_define
class KeyCounts:
    """
    Attributes:
        success (int): Attempts that succeeded.
        failed (int): Attempts that failed.
        recent_requests (list[KeyCountsRecentRequestsItem]): Intervals of ten minutes on the server's clock, the oldest
            first.
    """

    success: int
    failed: int
    recent_requests: list[KeyCountsRecentRequestsItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        failed = self.failed

        recent_requests = []
        for recent_requests_item_data in self.recent_requests:
            recent_requests_item = recent_requests_item_data.to_dict()
            recent_requests.append(recent_requests_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
                "failed": failed,
                "recent_requests": recent_requests,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.key_counts_recent_requests_item import KeyCountsRecentRequestsItem

        d = dict(src_dict)
        success = d.pop("success")

        failed = d.pop("failed")

        recent_requests = []
        _recent_requests = d.pop("recent_requests")
        for recent_requests_item_data in _recent_requests:
            recent_requests_item = KeyCountsRecentRequestsItem.from_dict(
                recent_requests_item_data
            )

            recent_requests.append(recent_requests_item)

        key_counts = cls(
            success=success,
            failed=failed,
            recent_requests=recent_requests,
        )

        key_counts.additional_properties = d
        return key_counts

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
