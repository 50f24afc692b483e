from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="OpenAICompatibilityShownApiKeyEntriesItem")


@_attrs_define
class OpenAICompatibilityShownApiKeyEntriesItem:
    """
    Attributes:
        auth_index (str): Identifies the credential in statistics and wherever else its key must not be shown. Always
            computed; ignored in a body.
    """

    auth_index: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        auth_index = self.auth_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "auth-index": auth_index,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        auth_index = d.pop("auth-index")

        open_ai_compatibility_shown_api_key_entries_item = cls(
            auth_index=auth_index,
        )

        open_ai_compatibility_shown_api_key_entries_item.additional_properties = d
        return open_ai_compatibility_shown_api_key_entries_item

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
