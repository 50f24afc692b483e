from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PutConfigYamlResponse200")


@_attrs_define
class PutConfigYamlResponse200:
    """
    Attributes:
        ok (bool):
        changed (list[str]): The top-level keys whose values changed.
        message (str | Unset): Something worth knowing about the change, such as that it needs a restart.
    """

    ok: bool
    changed: list[str]
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        changed = self.changed

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
                "changed": changed,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        ok = d.pop("ok")

        changed = cast(list[str], d.pop("changed"))

        message = d.pop("message", UNSET)

        put_config_yaml_response_200 = cls(
            ok=ok,
            changed=changed,
            message=message,
        )

        put_config_yaml_response_200.additional_properties = d
        return put_config_yaml_response_200

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
