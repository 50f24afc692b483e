from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_api_key_input import GeminiApiKeyInput


T = TypeVar("T", bound="PatchGeminiApiKeyBody")


@_attrs_define
class PatchGeminiApiKeyBody:
    """
    Attributes:
        index (int | None | Unset): The position of the entry, counted from 0; takes precedence over `match`. If absent
            or null, `match` finds the entry.
        match (None | str | Unset): The api-key of the entry, trimmed; used only without `index`. If absent or null,
            `index` is needed.
        value (GeminiApiKeyInput | None | str | Unset): The members to change (absent ones stay as they are), or the new
            api-key. If absent or null, `old` and `new` are needed.
        old (None | str | Unset): The api-key to replace, trimmed; used only without `value`. If absent or null, `value`
            is needed.
        new (None | str | Unset): The api-key that replaces `old`. If absent or null, the answer is 400.
    """

    index: int | None | Unset = UNSET
    match: None | str | Unset = UNSET
    value: GeminiApiKeyInput | None | str | Unset = UNSET
    old: None | str | Unset = UNSET
    new: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.gemini_api_key_input import GeminiApiKeyInput

        index: int | None | Unset
        if isinstance(self.index, Unset):
            index = UNSET
        else:
            index = self.index

        match: None | str | Unset
        if isinstance(self.match, Unset):
            match = UNSET
        else:
            match = self.match

        value: dict[str, Any] | None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        elif isinstance(self.value, GeminiApiKeyInput):
            value = self.value.to_dict()
        else:
            value = self.value

        old: None | str | Unset
        if isinstance(self.old, Unset):
            old = UNSET
        else:
            old = self.old

        new: None | str | Unset
        if isinstance(self.new, Unset):
            new = UNSET
        else:
            new = self.new

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if index is not UNSET:
            field_dict["index"] = index
        if match is not UNSET:
            field_dict["match"] = match
        if value is not UNSET:
            field_dict["value"] = value
        if old is not UNSET:
            field_dict["old"] = old
        if new is not UNSET:
            field_dict["new"] = new

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.gemini_api_key_input import GeminiApiKeyInput

        d = dict(src_dict)

        def _parse_index(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        index = _parse_index(d.pop("index", UNSET))

        def _parse_match(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        match = _parse_match(d.pop("match", UNSET))

        def _parse_value(data: object) -> GeminiApiKeyInput | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                value_type_0 = GeminiApiKeyInput.from_dict(data)

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiApiKeyInput | None | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        def _parse_old(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        old = _parse_old(d.pop("old", UNSET))

        def _parse_new(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        new = _parse_new(d.pop("new", UNSET))

        patch_gemini_api_key_body = cls(
            index=index,
            match=match,
            value=value,
            old=old,
            new=new,
        )

        patch_gemini_api_key_body.additional_properties = d
        return patch_gemini_api_key_body

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
