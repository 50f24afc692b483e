from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelAliasInput")


@_attrs_define
class ModelAliasInput:
    """Another name for a model of an OAuth provider. A rule has no effect without a name and an alias, or if the two
    differ only in case.

        Attributes:
            name (None | str | Unset): What the provider calls the model; needed.
            alias (None | str | Unset): What clients ask for; needed. Within a channel the first rule for an alias applies.
            fork (bool | None | Unset): Whether the model keeps its own name as well. Absent means false.
            display_name (None | str | Unset): What model lists show. Absent or empty means the alias.
            force_mapping (bool | None | Unset): Whether answers name the alias as their model, too. Absent means false.
    """

    name: None | str | Unset = UNSET
    alias: None | str | Unset = UNSET
    fork: bool | None | Unset = UNSET
    display_name: None | str | Unset = UNSET
    force_mapping: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        alias: None | str | Unset
        if isinstance(self.alias, Unset):
            alias = UNSET
        else:
            alias = self.alias

        fork: bool | None | Unset
        if isinstance(self.fork, Unset):
            fork = UNSET
        else:
            fork = self.fork

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        force_mapping: bool | None | Unset
        if isinstance(self.force_mapping, Unset):
            force_mapping = UNSET
        else:
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

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_alias(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        alias = _parse_alias(d.pop("alias", UNSET))

        def _parse_fork(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        fork = _parse_fork(d.pop("fork", UNSET))

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("display-name", UNSET))

        def _parse_force_mapping(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        force_mapping = _parse_force_mapping(d.pop("force-mapping", UNSET))

        model_alias_input = cls(
            name=name,
            alias=alias,
            fork=fork,
            display_name=display_name,
            force_mapping=force_mapping,
        )

        model_alias_input.additional_properties = d
        return model_alias_input

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
