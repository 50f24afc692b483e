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

from ..models.patch_auth_file_status_response_200_via import (
    PatchAuthFileStatusResponse200Via,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PatchAuthFileStatusResponse200")


@_attrs_define
class PatchAuthFileStatusResponse200:
    """
    Attributes:
        status (Literal['ok']):
        disabled (bool): Whether the credential is switched off now.
        via (PatchAuthFileStatusResponse200Via | Unset): What was changed, if not a file.
        excluded_pattern (Literal['*'] | Unset): What was added to `excluded-models`, or taken out.
    """

    status: Literal["ok"]
    disabled: bool
    via: PatchAuthFileStatusResponse200Via | Unset = UNSET
    excluded_pattern: Literal["*"] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        disabled = self.disabled

        via: str | Unset = UNSET
        if not isinstance(self.via, Unset):
            via = self.via.value

        excluded_pattern = self.excluded_pattern

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "disabled": disabled,
            }
        )
        if via is not UNSET:
            field_dict["via"] = via
        if excluded_pattern is not UNSET:
            field_dict["excluded_pattern"] = excluded_pattern

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = cast(Literal["ok"], d.pop("status"))
        if status != "ok":
            raise ValueError(f"status must match const 'ok', got '{status}'")

        disabled = d.pop("disabled")

        _via = d.pop("via", UNSET)
        via: PatchAuthFileStatusResponse200Via | Unset
        if isinstance(_via, Unset):
            via = UNSET
        else:
            via = PatchAuthFileStatusResponse200Via(_via)

        excluded_pattern = cast(Literal["*"] | Unset, d.pop("excluded_pattern", UNSET))
        if excluded_pattern != "*" and not isinstance(excluded_pattern, Unset):
            raise ValueError(
                f"excluded_pattern must match const '*', got '{excluded_pattern}'"
            )

        patch_auth_file_status_response_200 = cls(
            status=status,
            disabled=disabled,
            via=via,
            excluded_pattern=excluded_pattern,
        )

        patch_auth_file_status_response_200.additional_properties = d
        return patch_auth_file_status_response_200

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
