from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigPprof")


@_attrs_define
class CliproxyConfigPprof:
    """A profiling server of the reference. Kept, but has no effect here.

    Attributes:
        enable (bool | Unset): Whether it runs. Default: False.
        addr (str | Unset): Where it listens. Default: '127.0.0.1:8316'.
    """

    enable: bool | Unset = False
    addr: str | Unset = "127.0.0.1:8316"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable = self.enable

        addr = self.addr

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable is not UNSET:
            field_dict["enable"] = enable
        if addr is not UNSET:
            field_dict["addr"] = addr

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        enable = d.pop("enable", UNSET)

        addr = d.pop("addr", UNSET)

        cliproxy_config_pprof = cls(
            enable=enable,
            addr=addr,
        )

        cliproxy_config_pprof.additional_properties = d
        return cliproxy_config_pprof

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
