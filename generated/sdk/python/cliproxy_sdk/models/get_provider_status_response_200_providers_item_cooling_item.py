from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_provider_status_response_200_providers_item_cooling_item_reason import (
    GetProviderStatusResponse200ProvidersItemCoolingItemReason,
)

T = TypeVar("T", bound="GetProviderStatusResponse200ProvidersItemCoolingItem")


@_attrs_define
class GetProviderStatusResponse200ProvidersItemCoolingItem:
    """
    Attributes:
        model (str): What the provider calls the model; `*` stands for all models, an empty text for requests that name
            none.
        until (datetime.datetime): When the cooldown ends.
        reason (GetProviderStatusResponse200ProvidersItemCoolingItemReason): With `unauthorized`, `payment-required` and
            `forbidden` the provider refuses the key itself, for all models. With `unavailable` (408, 5xx) and `unreachable`
            (no answer) it still serves requests that no other credential can.
    """

    model: str
    until: datetime.datetime
    reason: GetProviderStatusResponse200ProvidersItemCoolingItemReason
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        until = self.until.isoformat()

        reason = self.reason.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "until": until,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = d.pop("model")

        until = datetime.datetime.fromisoformat(d.pop("until"))

        reason = GetProviderStatusResponse200ProvidersItemCoolingItemReason(
            d.pop("reason")
        )

        get_provider_status_response_200_providers_item_cooling_item = cls(
            model=model,
            until=until,
            reason=reason,
        )

        get_provider_status_response_200_providers_item_cooling_item.additional_properties = d
        return get_provider_status_response_200_providers_item_cooling_item

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
