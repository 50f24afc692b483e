from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.usage_detail import UsageDetail


T = TypeVar("T", bound="UsageSnapshotApisAdditionalPropertyModelsAdditionalProperty")


@_attrs_define
class UsageSnapshotApisAdditionalPropertyModelsAdditionalProperty:
    """
    Attributes:
        total_requests (int): Requests for this model.
        total_tokens (int): Their tokens.
        details (list[UsageDetail]): Single requests, the oldest first.
    """

    total_requests: int
    total_tokens: int
    details: list[UsageDetail]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_requests = self.total_requests

        total_tokens = self.total_tokens

        details = []
        for details_item_data in self.details:
            details_item = details_item_data.to_dict()
            details.append(details_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total_requests": total_requests,
                "total_tokens": total_tokens,
                "details": details,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.usage_detail import UsageDetail

        d = dict(src_dict)
        total_requests = d.pop("total_requests")

        total_tokens = d.pop("total_tokens")

        details = []
        _details = d.pop("details")
        for details_item_data in _details:
            details_item = UsageDetail.from_dict(details_item_data)

            details.append(details_item)

        usage_snapshot_apis_additional_property_models_additional_property = cls(
            total_requests=total_requests,
            total_tokens=total_tokens,
            details=details,
        )

        usage_snapshot_apis_additional_property_models_additional_property.additional_properties = d
        return usage_snapshot_apis_additional_property_models_additional_property

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
