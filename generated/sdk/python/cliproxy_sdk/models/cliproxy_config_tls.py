from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigTls")


@_attrs_define
class CliproxyConfigTls:
    """HTTPS instead of HTTP, on the same port.

    Attributes:
        enable (bool | Unset): Whether to speak HTTPS. Needs a restart. Default: False.
        cert (str | Unset): Path of the certificate chain (PEM); a relative one starts from the service's working
            directory. Renewed files are picked up at once, without dropping a connection. Default: ''.
        key (str | Unset): Path of the certificate's private key (PEM, at most 1 MiB); a relative one starts from the
            service's working directory. Renewed together with the certificate. Default: ''.
    """

    enable: bool | Unset = False
    cert: str | Unset = ""
    key: str | Unset = ""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable = self.enable

        cert = self.cert

        key = self.key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if cert is not UNSET:
            field_dict["cert"] = cert
        if key is not UNSET:
            field_dict["key"] = key

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        enable = d.pop("enable", UNSET)

        cert = d.pop("cert", UNSET)

        key = d.pop("key", UNSET)

        cliproxy_config_tls = cls(
            enable=enable,
            cert=cert,
            key=key,
        )

        cliproxy_config_tls.additional_properties = d
        return cliproxy_config_tls

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
