from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.get_provider_status_response_200_providers_item import (
        GetProviderStatusResponse200ProvidersItem,
    )


T = TypeVar("T", bound="GetProviderStatusResponse200")


@_attrs_define
class GetProviderStatusResponse200:
    """
    Attributes:
        providers (list[GetProviderStatusResponse200ProvidersItem]):
    """

    providers: list[GetProviderStatusResponse200ProvidersItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        providers = []
        for providers_item_data in self.providers:
            providers_item = providers_item_data.to_dict()
            providers.append(providers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "providers": providers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_provider_status_response_200_providers_item import (
            GetProviderStatusResponse200ProvidersItem,
        )

        d = dict(src_dict)
        providers = []
        _providers = d.pop("providers")
        for providers_item_data in _providers:
            providers_item = GetProviderStatusResponse200ProvidersItem.from_dict(
                providers_item_data
            )

            providers.append(providers_item)

        get_provider_status_response_200 = cls(
            providers=providers,
        )

        get_provider_status_response_200.additional_properties = d
        return get_provider_status_response_200

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
