from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenAICompatibilityApiKeyEntriesItem")


@_attrs_define
class OpenAICompatibilityApiKeyEntriesItem:
    """
    Attributes:
        api_key (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a mask never
            becomes a key.
        proxy_url (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a mask never
            becomes a key.
        weight (int | Unset): This credential's share of the requests under `weighted-round-robin`, relative to the
            others. At 0 or below it is never chosen, whatever the strategy.
    """

    api_key: str | Unset = UNSET
    proxy_url: str | Unset = UNSET
    weight: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        api_key = self.api_key

        proxy_url = self.proxy_url

        weight = self.weight

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_key is not UNSET:
            field_dict["api-key"] = api_key
        if proxy_url is not UNSET:
            field_dict["proxy-url"] = proxy_url
        if weight is not UNSET:
            field_dict["weight"] = weight

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        api_key = d.pop("api-key", UNSET)

        proxy_url = d.pop("proxy-url", UNSET)

        weight = d.pop("weight", UNSET)

        open_ai_compatibility_api_key_entries_item = cls(
            api_key=api_key,
            proxy_url=proxy_url,
            weight=weight,
        )

        open_ai_compatibility_api_key_entries_item.additional_properties = d
        return open_ai_compatibility_api_key_entries_item

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
