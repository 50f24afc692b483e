from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigCodexHeaderDefaults")


@_attrs_define
class CliproxyConfigCodexHeaderDefaults:
    """Headers of OpenAI's own client for the disguise. Kept, but has no effect here.

    Attributes:
        user_agent (str | Unset): The User-Agent. Absent or empty means the client's.
        beta_features (str | Unset): The features that it requests. Absent or empty means the client's.
    """

    user_agent: str | Unset = UNSET
    beta_features: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_agent = self.user_agent

        beta_features = self.beta_features

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_agent is not UNSET:
            field_dict["user-agent"] = user_agent
        if beta_features is not UNSET:
            field_dict["beta-features"] = beta_features

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_agent = d.pop("user-agent", UNSET)

        beta_features = d.pop("beta-features", UNSET)

        cliproxy_config_codex_header_defaults = cls(
            user_agent=user_agent,
            beta_features=beta_features,
        )

        cliproxy_config_codex_header_defaults.additional_properties = d
        return cliproxy_config_codex_header_defaults

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
