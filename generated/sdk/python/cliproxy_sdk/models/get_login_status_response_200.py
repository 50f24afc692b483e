from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_login_status_response_200_status import (
    GetLoginStatusResponse200Status,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GetLoginStatusResponse200")


@_attrs_define
class GetLoginStatusResponse200:
    """
    Attributes:
        status (GetLoginStatusResponse200Status):
        error (str | Unset): For programs: why the login failed. Present with `error` only.
        message (str | Unset): For people: what failed, and what to do. Present with `error` only.
    """

    status: GetLoginStatusResponse200Status
    error: str | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status.value

        error = self.error

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = GetLoginStatusResponse200Status(d.pop("status"))

        error = d.pop("error", UNSET)

        message = d.pop("message", UNSET)

        get_login_status_response_200 = cls(
            status=status,
            error=error,
            message=message,
        )

        get_login_status_response_200.additional_properties = d
        return get_login_status_response_200

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
