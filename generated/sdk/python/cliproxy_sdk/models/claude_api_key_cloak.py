from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ClaudeApiKeyCloak")


@_attrs_define
class ClaudeApiKeyCloak:
    """How requests are disguised as those of Anthropic's own client. Absent means not at all. Kept, but has no effect
    here.

        Attributes:
            mode (str | Unset): For which clients: `auto`, `always` or `never`. Absent or empty means `auto`.
            strict_mode (bool | Unset): Whether the client's own system prompt is left out. Absent means false.
            sensitive_words (list[str] | Unset): Words to obscure. Absent or empty means none.
            cache_user_id (bool | Unset): Whether the made-up user id stays the same for the key. Absent means false.
    """

    mode: str | Unset = UNSET
    strict_mode: bool | Unset = UNSET
    sensitive_words: list[str] | Unset = UNSET
    cache_user_id: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mode = self.mode

        strict_mode = self.strict_mode

        sensitive_words: list[str] | Unset = UNSET
        if not isinstance(self.sensitive_words, Unset):
            sensitive_words = self.sensitive_words

        cache_user_id = self.cache_user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mode is not UNSET:
            field_dict["mode"] = mode
        if strict_mode is not UNSET:
            field_dict["strict-mode"] = strict_mode
        if sensitive_words is not UNSET:
            field_dict["sensitive-words"] = sensitive_words
        if cache_user_id is not UNSET:
            field_dict["cache-user-id"] = cache_user_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        mode = d.pop("mode", UNSET)

        strict_mode = d.pop("strict-mode", UNSET)

        sensitive_words = cast(list[str], d.pop("sensitive-words", UNSET))

        cache_user_id = d.pop("cache-user-id", UNSET)

        claude_api_key_cloak = cls(
            mode=mode,
            strict_mode=strict_mode,
            sensitive_words=sensitive_words,
            cache_user_id=cache_user_id,
        )

        claude_api_key_cloak.additional_properties = d
        return claude_api_key_cloak

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
