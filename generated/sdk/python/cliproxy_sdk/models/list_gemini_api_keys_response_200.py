from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.gemini_api_key_shown import GeminiApiKeyShown


T = TypeVar("T", bound="ListGeminiApiKeysResponse200")


@_attrs_define
class ListGeminiApiKeysResponse200:
    """
    Attributes:
        gemini_api_key (list[GeminiApiKeyShown]): The entries in force, in the order of the file.
    """

    gemini_api_key: list[GeminiApiKeyShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gemini_api_key = []
        for gemini_api_key_item_data in self.gemini_api_key:
            gemini_api_key_item = gemini_api_key_item_data.to_dict()
            gemini_api_key.append(gemini_api_key_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gemini-api-key": gemini_api_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.gemini_api_key_shown import GeminiApiKeyShown

        d = dict(src_dict)
        gemini_api_key = []
        _gemini_api_key = d.pop("gemini-api-key")
        for gemini_api_key_item_data in _gemini_api_key:
            gemini_api_key_item = GeminiApiKeyShown.from_dict(gemini_api_key_item_data)

            gemini_api_key.append(gemini_api_key_item)

        list_gemini_api_keys_response_200 = cls(
            gemini_api_key=gemini_api_key,
        )

        list_gemini_api_keys_response_200.additional_properties = d
        return list_gemini_api_keys_response_200

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
