from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelAlias")


@_attrs_define
class ModelAlias:
    """Another name for a model of an OAuth provider. A rule has no effect without a name and an alias, or if the two
    differ only in case.

        Attributes:
            name (str | Unset): What the provider calls the model; needed. Default: ''.
            alias (str | Unset): What clients ask for; needed. Within a channel the first rule for an alias applies.
                Default: ''.
            fork (bool | Unset): Whether the model keeps its own name as well. Absent means false.
            display_name (str | Unset): What model lists show. Absent or empty means the alias.
            force_mapping (bool | Unset): Whether answers name the alias as their model, too. Absent means false.
    """

    name: str | Unset = ""
    alias: str | Unset = ""
    fork: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    force_mapping: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        alias = self.alias

        fork = self.fork

        display_name = self.display_name

        force_mapping = self.force_mapping

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if alias is not UNSET:
            field_dict["alias"] = alias
        if fork is not UNSET:
            field_dict["fork"] = fork
        if display_name is not UNSET:
            field_dict["display-name"] = display_name
        if force_mapping is not UNSET:
            field_dict["force-mapping"] = force_mapping

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        alias = d.pop("alias", UNSET)

        fork = d.pop("fork", UNSET)

        display_name = d.pop("display-name", UNSET)

        force_mapping = d.pop("force-mapping", UNSET)

        model_alias = cls(
            name=name,
            alias=alias,
            fork=fork,
            display_name=display_name,
            force_mapping=force_mapping,
        )

        model_alias.additional_properties = d
        return model_alias

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
