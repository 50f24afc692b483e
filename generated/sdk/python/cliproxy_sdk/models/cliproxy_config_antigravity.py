from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigAntigravity")


@_attrs_define
class CliproxyConfigAntigravity:
    """Details of Antigravity. Kept, but has no effect here.

    Attributes:
        sensitive_words (list[str] | Unset): Words to obscure.
    """

    sensitive_words: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sensitive_words: list[str] | Unset = UNSET
        if not isinstance(self.sensitive_words, Unset):
            sensitive_words = self.sensitive_words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sensitive_words is not UNSET:
            field_dict["sensitive-words"] = sensitive_words

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sensitive_words = cast(list[str], d.pop("sensitive-words", UNSET))

        cliproxy_config_antigravity = cls(
            sensitive_words=sensitive_words,
        )

        cliproxy_config_antigravity.additional_properties = d
        return cliproxy_config_antigravity

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
