from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.open_ai_compatibility_input import OpenAICompatibilityInput


T = TypeVar("T", bound="PatchOpenAiCompatibilityBody")


@_attrs_define
class PatchOpenAiCompatibilityBody:
    """
    Attributes:
        value (OpenAICompatibilityInput): A provider that speaks OpenAI's chat completions, with any number of keys. It
            needs a name and a base-url.
        index (int | None | Unset): The position of the provider, counted from 0; takes precedence over `name`. If
            absent or null, `name` finds the provider.
        name (None | str | Unset): The name of the provider, trimmed; used only without `index`. If absent or null,
            `index` is needed.
    """

    value: OpenAICompatibilityInput
    index: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        value = self.value.to_dict()

        index: int | None | Unset
        if isinstance(self.index, Unset):
            index = UNSET
        else:
            index = self.index

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "value": value,
            }
        )
        if index is not UNSET:
            field_dict["index"] = index
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.open_ai_compatibility_input import OpenAICompatibilityInput

        d = dict(src_dict)
        value = OpenAICompatibilityInput.from_dict(d.pop("value"))

        def _parse_index(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        index = _parse_index(d.pop("index", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        patch_open_ai_compatibility_body = cls(
            value=value,
            index=index,
            name=name,
        )

        patch_open_ai_compatibility_body.additional_properties = d
        return patch_open_ai_compatibility_body

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
