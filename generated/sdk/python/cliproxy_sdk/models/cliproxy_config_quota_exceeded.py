from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigQuotaExceeded")


@_attrs_define
class CliproxyConfigQuotaExceeded:
    """What happens when a credential is out of quota (429).

    Attributes:
        switch_project (bool | Unset): Whether the request is tried again with the next credential of the provider. If
            not, the client gets the 429 at once. Default: True.
        switch_preview_model (bool | Unset): Whether a model's sibling (the name without `-preview…`, or the newest one
            with it) serves when every credential for the model is out of quota. Default: True.
        antigravity_credits (bool | Unset): Whether paid credits are used as the last resort. Kept, but has no effect
            here. Default: False.
    """

    switch_project: bool | Unset = True
    switch_preview_model: bool | Unset = True
    antigravity_credits: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        switch_project = self.switch_project

        switch_preview_model = self.switch_preview_model

        antigravity_credits = self.antigravity_credits

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if switch_project is not UNSET:
            field_dict["switch-project"] = switch_project
        if switch_preview_model is not UNSET:
            field_dict["switch-preview-model"] = switch_preview_model
        if antigravity_credits is not UNSET:
            field_dict["antigravity-credits"] = antigravity_credits

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        switch_project = d.pop("switch-project", UNSET)

        switch_preview_model = d.pop("switch-preview-model", UNSET)

        antigravity_credits = d.pop("antigravity-credits", UNSET)

        cliproxy_config_quota_exceeded = cls(
            switch_project=switch_project,
            switch_preview_model=switch_preview_model,
            antigravity_credits=antigravity_credits,
        )

        cliproxy_config_quota_exceeded.additional_properties = d
        return cliproxy_config_quota_exceeded

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
