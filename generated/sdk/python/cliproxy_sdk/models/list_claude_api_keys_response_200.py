from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.claude_api_key_shown import ClaudeApiKeyShown


T = TypeVar("T", bound="ListClaudeApiKeysResponse200")


@_attrs_define
class ListClaudeApiKeysResponse200:
    """
    Attributes:
        claude_api_key (list[ClaudeApiKeyShown]): The entries in force, in the order of the file.
    """

    claude_api_key: list[ClaudeApiKeyShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claude_api_key = []
        for claude_api_key_item_data in self.claude_api_key:
            claude_api_key_item = claude_api_key_item_data.to_dict()
            claude_api_key.append(claude_api_key_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claude-api-key": claude_api_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.claude_api_key_shown import ClaudeApiKeyShown

        d = dict(src_dict)
        claude_api_key = []
        _claude_api_key = d.pop("claude-api-key")
        for claude_api_key_item_data in _claude_api_key:
            claude_api_key_item = ClaudeApiKeyShown.from_dict(claude_api_key_item_data)

            claude_api_key.append(claude_api_key_item)

        list_claude_api_keys_response_200 = cls(
            claude_api_key=claude_api_key,
        )

        list_claude_api_keys_response_200.additional_properties = d
        return list_claude_api_keys_response_200

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
