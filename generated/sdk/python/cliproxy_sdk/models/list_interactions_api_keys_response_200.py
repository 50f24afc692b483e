from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.gemini_api_key_shown import GeminiApiKeyShown


T = TypeVar("T", bound="ListInteractionsApiKeysResponse200")


@_attrs_define
class ListInteractionsApiKeysResponse200:
    """
    Attributes:
        interactions_api_key (list[GeminiApiKeyShown]): The entries in force, in the order of the file.
    """

    interactions_api_key: list[GeminiApiKeyShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        interactions_api_key = []
        for interactions_api_key_item_data in self.interactions_api_key:
            interactions_api_key_item = interactions_api_key_item_data.to_dict()
            interactions_api_key.append(interactions_api_key_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "interactions-api-key": interactions_api_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.gemini_api_key_shown import GeminiApiKeyShown

        d = dict(src_dict)
        interactions_api_key = []
        _interactions_api_key = d.pop("interactions-api-key")
        for interactions_api_key_item_data in _interactions_api_key:
            interactions_api_key_item = GeminiApiKeyShown.from_dict(
                interactions_api_key_item_data
            )

            interactions_api_key.append(interactions_api_key_item)

        list_interactions_api_keys_response_200 = cls(
            interactions_api_key=interactions_api_key,
        )

        list_interactions_api_keys_response_200.additional_properties = d
        return list_interactions_api_keys_response_200

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
