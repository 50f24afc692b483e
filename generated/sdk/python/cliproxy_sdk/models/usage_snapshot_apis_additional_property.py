from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.usage_snapshot_apis_additional_property_models import (
        UsageSnapshotApisAdditionalPropertyModels,
    )


T = TypeVar("T", bound="UsageSnapshotApisAdditionalProperty")


@_attrs_define
class UsageSnapshotApisAdditionalProperty:
    """
    Attributes:
        total_requests (int): Requests with this key.
        total_tokens (int): Their tokens.
        models (UsageSnapshotApisAdditionalPropertyModels): By model.
    """

    total_requests: int
    total_tokens: int
    models: UsageSnapshotApisAdditionalPropertyModels
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_requests = self.total_requests

        total_tokens = self.total_tokens

        models = self.models.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total_requests": total_requests,
                "total_tokens": total_tokens,
                "models": models,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.usage_snapshot_apis_additional_property_models import (
            UsageSnapshotApisAdditionalPropertyModels,
        )

        d = dict(src_dict)
        total_requests = d.pop("total_requests")

        total_tokens = d.pop("total_tokens")

        models = UsageSnapshotApisAdditionalPropertyModels.from_dict(d.pop("models"))

        usage_snapshot_apis_additional_property = cls(
            total_requests=total_requests,
            total_tokens=total_tokens,
            models=models,
        )

        usage_snapshot_apis_additional_property.additional_properties = d
        return usage_snapshot_apis_additional_property

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
