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

T = TypeVar("T", bound="LoginWithIflowCookieResponse200")


@_attrs_define
class LoginWithIflowCookieResponse200:
    """
    Attributes:
        status (Literal['ok']):
        saved_path (str): The name of the credential file.
        email (str): The account, as iFlow names it.
        expired (str): When the key ends, in China Standard Time, as iFlow writes it. Empty if it does not say.
        type_ (Literal['iflow']):
    """

    status: Literal["ok"]
    saved_path: str
    email: str
    expired: str
    type_: Literal["iflow"]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        saved_path = self.saved_path

        email = self.email

        expired = self.expired

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "saved_path": saved_path,
                "email": email,
                "expired": expired,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = cast(Literal["ok"], d.pop("status"))
        if status != "ok":
            raise ValueError(f"status must match const 'ok', got '{status}'")

        saved_path = d.pop("saved_path")

        email = d.pop("email")

        expired = d.pop("expired")

        type_ = cast(Literal["iflow"], d.pop("type"))
        if type_ != "iflow":
            raise ValueError(f"type must match const 'iflow', got '{type_}'")

        login_with_iflow_cookie_response_200 = cls(
            status=status,
            saved_path=saved_path,
            email=email,
            expired=expired,
            type_=type_,
        )

        login_with_iflow_cookie_response_200.additional_properties = d
        return login_with_iflow_cookie_response_200

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
