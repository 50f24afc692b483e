from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ResetQuotaResponse200")


@_attrs_define
class ResetQuotaResponse200:
    """
    Attributes:
        status (Literal['ok']):
        auth_index (str):
        models (list[str]): The models that it was cooling for, by the names that the provider has for them; `*` if it
            was for all.
    """

    status: Literal["ok"]
    auth_index: str
    models: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        auth_index = self.auth_index

        models = self.models

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "auth_index": auth_index,
                "models": models,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = cast(Literal["ok"], d.pop("status"))
        if status != "ok":
            raise ValueError(f"status must match const 'ok', got '{status}'")

        auth_index = d.pop("auth_index")

        models = cast(list[str], d.pop("models"))

        reset_quota_response_200 = cls(
            status=status,
            auth_index=auth_index,
            models=models,
        )

        reset_quota_response_200.additional_properties = d
        return reset_quota_response_200

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
