from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.codex_api_key_input import CodexApiKeyInput


T = TypeVar("T", bound="PatchCodexApiKeyBody")


@_attrs_define
class PatchCodexApiKeyBody:
    """
    Attributes:
        value (CodexApiKeyInput): An API key of a server that speaks OpenAI's Responses API. It needs a base-url.
        index (int | None | Unset): The position of the entry, counted from 0; takes precedence over `match`. If absent
            or null, `match` finds the entry.
        match (None | str | Unset): The api-key of the entry, trimmed; used only without `index`. If absent or null,
            `index` is needed.
    """

    value: CodexApiKeyInput
    index: int | None | Unset = UNSET
    match: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        value = self.value.to_dict()

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "value": value,
            }
        )
        if index is not UNSET:
            field_dict["index"] = index
        if match is not UNSET:
            field_dict["match"] = match

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.codex_api_key_input import CodexApiKeyInput

        d = dict(src_dict)
        value = CodexApiKeyInput.from_dict(d.pop("value"))

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

        patch_codex_api_key_body = cls(
            value=value,
            index=index,
            match=match,
        )

        patch_codex_api_key_body.additional_properties = d
        return patch_codex_api_key_body

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
