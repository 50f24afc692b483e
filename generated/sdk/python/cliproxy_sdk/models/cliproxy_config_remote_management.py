from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigRemoteManagement")


@_attrs_define
class CliproxyConfigRemoteManagement:
    """The Management API and who may use it. Only PUT /config.yaml and an editor change this.

    Attributes:
        allow_remote (bool | Unset): Whether clients on other machines may use the Management API; they always need the
            key. Default: False.
        secret_key (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a mask never
            becomes a key.
        disable_control_panel (bool | Unset): Whether `/management.html` responds with 404, whatever `panel-file` says.
            Default: False.
        disable_auto_update_panel (bool | Unset): Whether the web client is not updated. Kept, but has no effect here,
            where nothing is downloaded. Default: False.
        panel_github_repository (str | Unset): Where the web client would be downloaded from. Kept, but has no effect
            here, where nothing is downloaded. Default: ''.
    """

    allow_remote: bool | Unset = False
    secret_key: str | Unset = UNSET
    disable_control_panel: bool | Unset = False
    disable_auto_update_panel: bool | Unset = False
    panel_github_repository: str | Unset = ""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allow_remote = self.allow_remote

        secret_key = self.secret_key

        disable_control_panel = self.disable_control_panel

        disable_auto_update_panel = self.disable_auto_update_panel

        panel_github_repository = self.panel_github_repository

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if allow_remote is not UNSET:
            field_dict["allow-remote"] = allow_remote
        if secret_key is not UNSET:
            field_dict["secret-key"] = secret_key
        if disable_control_panel is not UNSET:
            field_dict["disable-control-panel"] = disable_control_panel
        if disable_auto_update_panel is not UNSET:
            field_dict["disable-auto-update-panel"] = disable_auto_update_panel
        if panel_github_repository is not UNSET:
            field_dict["panel-github-repository"] = panel_github_repository

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        allow_remote = d.pop("allow-remote", UNSET)

        secret_key = d.pop("secret-key", UNSET)

        disable_control_panel = d.pop("disable-control-panel", UNSET)

        disable_auto_update_panel = d.pop("disable-auto-update-panel", UNSET)

        panel_github_repository = d.pop("panel-github-repository", UNSET)

        cliproxy_config_remote_management = cls(
            allow_remote=allow_remote,
            secret_key=secret_key,
            disable_control_panel=disable_control_panel,
            disable_auto_update_panel=disable_auto_update_panel,
            panel_github_repository=panel_github_repository,
        )

        cliproxy_config_remote_management.additional_properties = d
        return cliproxy_config_remote_management

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
