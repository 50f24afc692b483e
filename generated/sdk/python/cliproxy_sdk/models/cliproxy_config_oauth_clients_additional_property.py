from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigOauthClientsAdditionalProperty")


@_attrs_define
class CliproxyConfigOauthClientsAdditionalProperty:
    """One provider's client.

    Attributes:
        client_id (str | Unset): The client's id. Absent or empty means the provider's public client.
        client_secret (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a mask never
            becomes a key.
        callback_port (int | Unset): The port that browsers come back to after signing in, on 127.0.0.1 and ::1. Absent
            means the port that the provider knows its public client by; another one works only with a provider that accepts
            it.
        auth_url (str | Unset): An http or https URL. Empty for the default.
        token_url (str | Unset): An http or https URL. Empty for the default.
        device_url (str | Unset): An http or https URL. Empty for the default.
        userinfo_url (str | Unset): An http or https URL. Empty for the default.
        api_url (str | Unset): An http or https URL. Empty for the default.
    """

    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET
    callback_port: int | Unset = UNSET
    auth_url: str | Unset = UNSET
    token_url: str | Unset = UNSET
    device_url: str | Unset = UNSET
    userinfo_url: str | Unset = UNSET
    api_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_id = self.client_id

        client_secret = self.client_secret

        callback_port = self.callback_port

        auth_url = self.auth_url

        token_url = self.token_url

        device_url = self.device_url

        userinfo_url = self.userinfo_url

        api_url = self.api_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if client_id is not UNSET:
            field_dict["client-id"] = client_id
        if client_secret is not UNSET:
            field_dict["client-secret"] = client_secret
        if callback_port is not UNSET:
            field_dict["callback-port"] = callback_port
        if auth_url is not UNSET:
            field_dict["auth-url"] = auth_url
        if token_url is not UNSET:
            field_dict["token-url"] = token_url
        if device_url is not UNSET:
            field_dict["device-url"] = device_url
        if userinfo_url is not UNSET:
            field_dict["userinfo-url"] = userinfo_url
        if api_url is not UNSET:
            field_dict["api-url"] = api_url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        client_id = d.pop("client-id", UNSET)

        client_secret = d.pop("client-secret", UNSET)

        callback_port = d.pop("callback-port", UNSET)

        auth_url = d.pop("auth-url", UNSET)

        token_url = d.pop("token-url", UNSET)

        device_url = d.pop("device-url", UNSET)

        userinfo_url = d.pop("userinfo-url", UNSET)

        api_url = d.pop("api-url", UNSET)

        cliproxy_config_oauth_clients_additional_property = cls(
            client_id=client_id,
            client_secret=client_secret,
            callback_port=callback_port,
            auth_url=auth_url,
            token_url=token_url,
            device_url=device_url,
            userinfo_url=userinfo_url,
            api_url=api_url,
        )

        cliproxy_config_oauth_clients_additional_property.additional_properties = d
        return cliproxy_config_oauth_clients_additional_property

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
