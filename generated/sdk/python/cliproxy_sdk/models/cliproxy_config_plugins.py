from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cliproxy_config_plugins_configs import CliproxyConfigPluginsConfigs
    from ..models.cliproxy_config_plugins_store_auth_item import (
        CliproxyConfigPluginsStoreAuthItem,
    )


T = TypeVar("T", bound="CliproxyConfigPlugins")


@_attrs_define
class CliproxyConfigPlugins:
    """Plugins of the reference. Kept, but has no effect here.

    Attributes:
        enabled (bool | Unset): Whether plugins run. Default: False.
        dir_ (str | Unset): Their folder. Default: 'plugins'.
        store_sources (list[str] | Unset): Registries of plugins.
        store_auth (list[CliproxyConfigPluginsStoreAuthItem] | Unset): The logins for the registries.
        configs (CliproxyConfigPluginsConfigs | Unset): Settings by plugin.
    """

    enabled: bool | Unset = False
    dir_: str | Unset = "plugins"
    store_sources: list[str] | Unset = UNSET
    store_auth: list[CliproxyConfigPluginsStoreAuthItem] | Unset = UNSET
    configs: CliproxyConfigPluginsConfigs | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        dir_ = self.dir_

        store_sources: list[str] | Unset = UNSET
        if not isinstance(self.store_sources, Unset):
            store_sources = self.store_sources

        store_auth: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.store_auth, Unset):
            store_auth = []
            for store_auth_item_data in self.store_auth:
                store_auth_item = store_auth_item_data.to_dict()
                store_auth.append(store_auth_item)

        configs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configs, Unset):
            configs = self.configs.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if dir_ is not UNSET:
            field_dict["dir"] = dir_
        if store_sources is not UNSET:
            field_dict["store-sources"] = store_sources
        if store_auth is not UNSET:
            field_dict["store-auth"] = store_auth
        if configs is not UNSET:
            field_dict["configs"] = configs

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.cliproxy_config_plugins_configs import (
            CliproxyConfigPluginsConfigs,
        )
        from ..models.cliproxy_config_plugins_store_auth_item import (
            CliproxyConfigPluginsStoreAuthItem,
        )

        d = dict(src_dict)
        enabled = d.pop("enabled", UNSET)

        dir_ = d.pop("dir", UNSET)

        store_sources = cast(list[str], d.pop("store-sources", UNSET))

        _store_auth = d.pop("store-auth", UNSET)
        store_auth: list[CliproxyConfigPluginsStoreAuthItem] | Unset = UNSET
        if _store_auth is not UNSET:
            store_auth = []
            for store_auth_item_data in _store_auth:
                store_auth_item = CliproxyConfigPluginsStoreAuthItem.from_dict(
                    store_auth_item_data
                )

                store_auth.append(store_auth_item)

        _configs = d.pop("configs", UNSET)
        configs: CliproxyConfigPluginsConfigs | Unset
        if isinstance(_configs, Unset):
            configs = UNSET
        else:
            configs = CliproxyConfigPluginsConfigs.from_dict(_configs)

        cliproxy_config_plugins = cls(
            enabled=enabled,
            dir_=dir_,
            store_sources=store_sources,
            store_auth=store_auth,
            configs=configs,
        )

        cliproxy_config_plugins.additional_properties = d
        return cliproxy_config_plugins

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
