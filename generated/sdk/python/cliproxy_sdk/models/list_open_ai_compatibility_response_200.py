from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.open_ai_compatibility_shown import OpenAICompatibilityShown


T = TypeVar("T", bound="ListOpenAiCompatibilityResponse200")


@_attrs_define
class ListOpenAiCompatibilityResponse200:
    """
    Attributes:
        openai_compatibility (list[OpenAICompatibilityShown]): The providers in force, in the order of the file.
    """

    openai_compatibility: list[OpenAICompatibilityShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        openai_compatibility = []
        for openai_compatibility_item_data in self.openai_compatibility:
            openai_compatibility_item = openai_compatibility_item_data.to_dict()
            openai_compatibility.append(openai_compatibility_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "openai-compatibility": openai_compatibility,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.open_ai_compatibility_shown import OpenAICompatibilityShown

        d = dict(src_dict)
        openai_compatibility = []
        _openai_compatibility = d.pop("openai-compatibility")
        for openai_compatibility_item_data in _openai_compatibility:
            openai_compatibility_item = OpenAICompatibilityShown.from_dict(
                openai_compatibility_item_data
            )

            openai_compatibility.append(openai_compatibility_item)

        list_open_ai_compatibility_response_200 = cls(
            openai_compatibility=openai_compatibility,
        )

        list_open_ai_compatibility_response_200.additional_properties = d
        return list_open_ai_compatibility_response_200

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
