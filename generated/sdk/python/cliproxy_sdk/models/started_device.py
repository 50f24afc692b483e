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

from ..types import UNSET, Unset

T = TypeVar("T", bound="StartedDevice")


@_attrs_define
class StartedDevice:
    """
    Attributes:
        status (Literal['ok']):
        url (str): The address to open in a browser.
        state (str): Identifies the login. 32 random bytes.
        flow (Literal['device']):
        user_code (str): The code that the page may ask for.
        expires_in (int): Seconds for which the code is valid.
        message (str | Unset): For people: what to know before signing in.
    """

    status: Literal["ok"]
    url: str
    state: str
    flow: Literal["device"]
    user_code: str
    expires_in: int
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        url = self.url

        state = self.state

        flow = self.flow

        user_code = self.user_code

        expires_in = self.expires_in

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "url": url,
                "state": state,
                "flow": flow,
                "user_code": user_code,
                "expires_in": expires_in,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = cast(Literal["ok"], d.pop("status"))
        if status != "ok":
            raise ValueError(f"status must match const 'ok', got '{status}'")

        url = d.pop("url")

        state = d.pop("state")

        flow = cast(Literal["device"], d.pop("flow"))
        if flow != "device":
            raise ValueError(f"flow must match const 'device', got '{flow}'")

        user_code = d.pop("user_code")

        expires_in = d.pop("expires_in")

        message = d.pop("message", UNSET)

        started_device = cls(
            status=status,
            url=url,
            state=state,
            flow=flow,
            user_code=user_code,
            expires_in=expires_in,
            message=message,
        )

        started_device.additional_properties = d
        return started_device

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
