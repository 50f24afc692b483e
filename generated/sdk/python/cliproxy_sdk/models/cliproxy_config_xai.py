from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigXai")


@_attrs_define
class CliproxyConfigXai:
    """Details of xAI. Kept, but has no effect here.

    Attributes:
        inject_x_search (bool | Unset): Whether requests get the search tool. Default: False.
    """

    inject_x_search: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        inject_x_search = self.inject_x_search

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if inject_x_search is not UNSET:
            field_dict["inject-x-search"] = inject_x_search

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        inject_x_search = d.pop("inject-x-search", UNSET)

        cliproxy_config_xai = cls(
            inject_x_search=inject_x_search,
        )

        cliproxy_config_xai.additional_properties = d
        return cliproxy_config_xai

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
