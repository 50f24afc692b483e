from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TestAuthFileBody")


@_attrs_define
class TestAuthFileBody:
    """
    Attributes:
        name (None | str | Unset): The file.
        auth_index (None | str | Unset): The index of the file, or of one of its projects, instead of its name.
        authIndex (None | str | Unset): The index of the file, or of one of its projects, instead of its name.
        AuthIndex (None | str | Unset): The index of the file, or of one of its projects, instead of its name.
        model (None | str | Unset): The model to ask, by any of its names.
    """

    name: None | str | Unset = UNSET
    auth_index: None | str | Unset = UNSET
    authIndex: None | str | Unset = UNSET
    AuthIndex: None | str | Unset = UNSET
    model: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        auth_index: None | str | Unset
        if isinstance(self.auth_index, Unset):
            auth_index = UNSET
        else:
            auth_index = self.auth_index

        authIndex: None | str | Unset
        if isinstance(self.authIndex, Unset):
            authIndex = UNSET
        else:
            authIndex = self.authIndex

        AuthIndex: None | str | Unset
        if isinstance(self.AuthIndex, Unset):
            AuthIndex = UNSET
        else:
            AuthIndex = self.AuthIndex

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if auth_index is not UNSET:
            field_dict["auth_index"] = auth_index
        if authIndex is not UNSET:
            field_dict["authIndex"] = authIndex
        if AuthIndex is not UNSET:
            field_dict["AuthIndex"] = AuthIndex
        if model is not UNSET:
            field_dict["model"] = model

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

        def _parse_auth_index(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        auth_index = _parse_auth_index(d.pop("auth_index", UNSET))

        def _parse_authIndex(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        authIndex = _parse_authIndex(d.pop("authIndex", UNSET))

        def _parse_AuthIndex(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        AuthIndex = _parse_AuthIndex(d.pop("AuthIndex", UNSET))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        test_auth_file_body = cls(
            name=name,
            auth_index=auth_index,
            authIndex=authIndex,
            AuthIndex=AuthIndex,
            model=model,
        )

        test_auth_file_body.additional_properties = d
        return test_auth_file_body

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
