from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.cliproxy_config_oauth_clients_additional_property import (
        CliproxyConfigOauthClientsAdditionalProperty,
    )


T = TypeVar("T", bound="CliproxyConfigOauthClients")


@_attrs_define
class CliproxyConfigOauthClients:
    """OAuth clients and addresses to use for logins and refreshes, by provider: anthropic (or `claude`), codex, gemini-cli
    (or `gemini`), antigravity, iflow, qwen, kimi, xai. Logins to gemini-cli, antigravity and iflow need a client of
    your own here, or in the environment variables `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_ID` and
    `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_SECRET`; the others have a public one.

    """

    additional_properties: dict[str, CliproxyConfigOauthClientsAdditionalProperty] = (
        _attrs_field(init=False, factory=dict)
    )

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.cliproxy_config_oauth_clients_additional_property import (
            CliproxyConfigOauthClientsAdditionalProperty,
        )

        d = dict(src_dict)
        cliproxy_config_oauth_clients = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = (
                CliproxyConfigOauthClientsAdditionalProperty.from_dict(prop_dict)
            )

            additional_properties[prop_name] = additional_property

        cliproxy_config_oauth_clients.additional_properties = additional_properties
        return cliproxy_config_oauth_clients

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> CliproxyConfigOauthClientsAdditionalProperty:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: CliproxyConfigOauthClientsAdditionalProperty
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
