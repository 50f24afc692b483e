from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.codex_api_key_shown import CodexApiKeyShown


T = TypeVar("T", bound="ListCodexApiKeysResponse200")


@_attrs_define
class ListCodexApiKeysResponse200:
    """
    Attributes:
        codex_api_key (list[CodexApiKeyShown]): The entries in force, in the order of the file.
    """

    codex_api_key: list[CodexApiKeyShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        codex_api_key = []
        for codex_api_key_item_data in self.codex_api_key:
            codex_api_key_item = codex_api_key_item_data.to_dict()
            codex_api_key.append(codex_api_key_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "codex-api-key": codex_api_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.codex_api_key_shown import CodexApiKeyShown

        d = dict(src_dict)
        codex_api_key = []
        _codex_api_key = d.pop("codex-api-key")
        for codex_api_key_item_data in _codex_api_key:
            codex_api_key_item = CodexApiKeyShown.from_dict(codex_api_key_item_data)

            codex_api_key.append(codex_api_key_item)

        list_codex_api_keys_response_200 = cls(
            codex_api_key=codex_api_key,
        )

        list_codex_api_keys_response_200.additional_properties = d
        return list_codex_api_keys_response_200

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
