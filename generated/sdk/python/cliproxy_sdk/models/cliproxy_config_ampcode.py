from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigAmpcode")


@_attrs_define
class CliproxyConfigAmpcode:
    """Settings of another product. Kept, but has no effect here.

    Attributes:
        upstream_api_key (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a mask
            never becomes a key.
    """

    upstream_api_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        upstream_api_key = self.upstream_api_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if upstream_api_key is not UNSET:
            field_dict["upstream-api-key"] = upstream_api_key

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        upstream_api_key = d.pop("upstream-api-key", UNSET)

        cliproxy_config_ampcode = cls(
            upstream_api_key=upstream_api_key,
        )

        cliproxy_config_ampcode.additional_properties = d
        return cliproxy_config_ampcode

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
