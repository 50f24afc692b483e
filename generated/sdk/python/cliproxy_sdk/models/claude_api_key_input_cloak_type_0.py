from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ClaudeApiKeyInputCloakType0")


@_attrs_define
class ClaudeApiKeyInputCloakType0:
    """How requests are disguised as those of Anthropic's own client. Absent means not at all. Kept, but has no effect
    here.

        Attributes:
            mode (None | str | Unset): For which clients: `auto`, `always` or `never`. Absent or empty means `auto`.
            strict_mode (bool | None | Unset): Whether the client's own system prompt is left out. Absent means false.
            sensitive_words (list[str] | None | Unset): Words to obscure. Absent or empty means none.
            cache_user_id (bool | None | Unset): Whether the made-up user id stays the same for the key. Absent means false.
    """

    mode: None | str | Unset = UNSET
    strict_mode: bool | None | Unset = UNSET
    sensitive_words: list[str] | None | Unset = UNSET
    cache_user_id: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mode: None | str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        else:
            mode = self.mode

        strict_mode: bool | None | Unset
        if isinstance(self.strict_mode, Unset):
            strict_mode = UNSET
        else:
            strict_mode = self.strict_mode

        sensitive_words: list[str] | None | Unset
        if isinstance(self.sensitive_words, Unset):
            sensitive_words = UNSET
        elif isinstance(self.sensitive_words, list):
            sensitive_words = self.sensitive_words

        else:
            sensitive_words = self.sensitive_words

        cache_user_id: bool | None | Unset
        if isinstance(self.cache_user_id, Unset):
            cache_user_id = UNSET
        else:
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

        def _parse_mode(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        mode = _parse_mode(d.pop("mode", UNSET))

        def _parse_strict_mode(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        strict_mode = _parse_strict_mode(d.pop("strict-mode", UNSET))

        def _parse_sensitive_words(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                sensitive_words_type_0 = cast(list[str], data)

                return sensitive_words_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        sensitive_words = _parse_sensitive_words(d.pop("sensitive-words", UNSET))

        def _parse_cache_user_id(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        cache_user_id = _parse_cache_user_id(d.pop("cache-user-id", UNSET))

        claude_api_key_input_cloak_type_0 = cls(
            mode=mode,
            strict_mode=strict_mode,
            sensitive_words=sensitive_words,
            cache_user_id=cache_user_id,
        )

        claude_api_key_input_cloak_type_0.additional_properties = d
        return claude_api_key_input_cloak_type_0

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
