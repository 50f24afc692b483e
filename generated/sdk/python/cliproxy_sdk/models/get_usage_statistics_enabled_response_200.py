from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="GetUsageStatisticsEnabledResponse200")


@_attrs_define
class GetUsageStatisticsEnabledResponse200:
    """
    Attributes:
        usage_statistics_enabled (bool):
    """

    usage_statistics_enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        usage_statistics_enabled = self.usage_statistics_enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "usage-statistics-enabled": usage_statistics_enabled,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        usage_statistics_enabled = d.pop("usage-statistics-enabled")

        get_usage_statistics_enabled_response_200 = cls(
            usage_statistics_enabled=usage_statistics_enabled,
        )

        get_usage_statistics_enabled_response_200.additional_properties = d
        return get_usage_statistics_enabled_response_200

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
