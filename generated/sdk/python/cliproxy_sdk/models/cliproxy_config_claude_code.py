from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigClaudeCode")


@_attrs_define
class CliproxyConfigClaudeCode:
    """How Anthropic's own client is served. Kept, but has no effect here.

    Attributes:
        disable_cloaking_model_list (bool | Unset): Whether model lists show the true names. Default: False.
    """

    disable_cloaking_model_list: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        disable_cloaking_model_list = self.disable_cloaking_model_list

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if disable_cloaking_model_list is not UNSET:
            field_dict["disable-cloaking-model-list"] = disable_cloaking_model_list

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        disable_cloaking_model_list = d.pop("disable-cloaking-model-list", UNSET)

        cliproxy_config_claude_code = cls(
            disable_cloaking_model_list=disable_cloaking_model_list,
        )

        cliproxy_config_claude_code.additional_properties = d
        return cliproxy_config_claude_code

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
