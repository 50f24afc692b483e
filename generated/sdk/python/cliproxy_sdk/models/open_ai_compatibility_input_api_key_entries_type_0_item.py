from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenAICompatibilityInputApiKeyEntriesType0Item")


@_attrs_define
class OpenAICompatibilityInputApiKeyEntriesType0Item:
    """
    Attributes:
        api_key (None | str | Unset): The provider's key, trimmed. Absent means empty.
        proxy_url (None | str | Unset): Proxy for requests with this key: an http, https, socks5 or socks5h URL, or
            `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
        weight (int | None | Unset): Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below
            this key is never chosen, whatever the strategy. Absent means 1.
    """

    api_key: None | str | Unset = UNSET
    proxy_url: None | str | Unset = UNSET
    weight: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        api_key: None | str | Unset
        if isinstance(self.api_key, Unset):
            api_key = UNSET
        else:
            api_key = self.api_key

        proxy_url: None | str | Unset
        if isinstance(self.proxy_url, Unset):
            proxy_url = UNSET
        else:
            proxy_url = self.proxy_url

        weight: int | None | Unset
        if isinstance(self.weight, Unset):
            weight = UNSET
        else:
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

        def _parse_api_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        api_key = _parse_api_key(d.pop("api-key", UNSET))

        def _parse_proxy_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        proxy_url = _parse_proxy_url(d.pop("proxy-url", UNSET))

        def _parse_weight(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        weight = _parse_weight(d.pop("weight", UNSET))

        open_ai_compatibility_input_api_key_entries_type_0_item = cls(
            api_key=api_key,
            proxy_url=proxy_url,
            weight=weight,
        )

        open_ai_compatibility_input_api_key_entries_type_0_item.additional_properties = d
        return open_ai_compatibility_input_api_key_entries_type_0_item

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
