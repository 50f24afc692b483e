from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.payload_rule_models_item_headers import PayloadRuleModelsItemHeaders


T = TypeVar("T", bound="PayloadRuleModelsItem")


@_attrs_define
class PayloadRuleModelsItem:
    """
    Attributes:
        name (str | Unset): A model name or pattern; needed.
        protocol (str | Unset): The format of the upstream request. Absent or empty means any.
        from_protocol (str | Unset): The format of the client's request. Absent or empty means any.
        headers (PayloadRuleModelsItemHeaders | Unset): Headers that the request must have. Absent or empty means none.
        match (list[Any] | Unset): Paths in the body, and the values that they must have. Absent or empty means none.
        not_match (list[Any] | Unset): Paths in the body, and the values that they must not have. Absent or empty means
            none.
        exist (list[str] | Unset): Paths that the body must have. Absent or empty means none.
        not_exist (list[str] | Unset): Paths that the body must not have. Absent or empty means none.
    """

    name: str | Unset = UNSET
    protocol: str | Unset = UNSET
    from_protocol: str | Unset = UNSET
    headers: PayloadRuleModelsItemHeaders | Unset = UNSET
    match: list[Any] | Unset = UNSET
    not_match: list[Any] | Unset = UNSET
    exist: list[str] | Unset = UNSET
    not_exist: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        protocol = self.protocol

        from_protocol = self.from_protocol

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        match: list[Any] | Unset = UNSET
        if not isinstance(self.match, Unset):
            match = self.match

        not_match: list[Any] | Unset = UNSET
        if not isinstance(self.not_match, Unset):
            not_match = self.not_match

        exist: list[str] | Unset = UNSET
        if not isinstance(self.exist, Unset):
            exist = self.exist

        not_exist: list[str] | Unset = UNSET
        if not isinstance(self.not_exist, Unset):
            not_exist = self.not_exist

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if protocol is not UNSET:
            field_dict["protocol"] = protocol
        if from_protocol is not UNSET:
            field_dict["from-protocol"] = from_protocol
        if headers is not UNSET:
            field_dict["headers"] = headers
        if match is not UNSET:
            field_dict["match"] = match
        if not_match is not UNSET:
            field_dict["not-match"] = not_match
        if exist is not UNSET:
            field_dict["exist"] = exist
        if not_exist is not UNSET:
            field_dict["not-exist"] = not_exist

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.payload_rule_models_item_headers import (
            PayloadRuleModelsItemHeaders,
        )

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        protocol = d.pop("protocol", UNSET)

        from_protocol = d.pop("from-protocol", UNSET)

        _headers = d.pop("headers", UNSET)
        headers: PayloadRuleModelsItemHeaders | Unset
        if isinstance(_headers, Unset):
            headers = UNSET
        else:
            headers = PayloadRuleModelsItemHeaders.from_dict(_headers)

        match = cast(list[Any], d.pop("match", UNSET))

        not_match = cast(list[Any], d.pop("not-match", UNSET))

        exist = cast(list[str], d.pop("exist", UNSET))

        not_exist = cast(list[str], d.pop("not-exist", UNSET))

        payload_rule_models_item = cls(
            name=name,
            protocol=protocol,
            from_protocol=from_protocol,
            headers=headers,
            match=match,
            not_match=not_match,
            exist=exist,
            not_exist=not_exist,
        )

        payload_rule_models_item.additional_properties = d
        return payload_rule_models_item

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
