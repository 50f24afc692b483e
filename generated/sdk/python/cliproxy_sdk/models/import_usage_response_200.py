from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ImportUsageResponse200")


@_attrs_define
class ImportUsageResponse200:
    """
    Attributes:
        added (int): Requests that were not here yet.
        skipped (int): Requests that were here already.
        total_requests (int): How many there are now.
        failed_requests (int): How many of them failed.
    """

    added: int
    skipped: int
    total_requests: int
    failed_requests: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        added = self.added

        skipped = self.skipped

        total_requests = self.total_requests

        failed_requests = self.failed_requests

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "added": added,
                "skipped": skipped,
                "total_requests": total_requests,
                "failed_requests": failed_requests,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        added = d.pop("added")

        skipped = d.pop("skipped")

        total_requests = d.pop("total_requests")

        failed_requests = d.pop("failed_requests")

        import_usage_response_200 = cls(
            added=added,
            skipped=skipped,
            total_requests=total_requests,
            failed_requests=failed_requests,
        )

        import_usage_response_200.additional_properties = d
        return import_usage_response_200

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
