from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.payload_rule import PayloadRule


T = TypeVar("T", bound="CliproxyConfigPayload")


@_attrs_define
class CliproxyConfigPayload:
    """Members of request bodies to set or remove, for chosen models. Kept, but has no effect here.

    Attributes:
        default (list[PayloadRule] | Unset): Set where the body has no value. Absent or empty means nothing.
        default_raw (list[PayloadRule] | Unset): The same, with values as JSON text. Absent or empty means nothing.
        override (list[PayloadRule] | Unset): Set whatever the body has. Absent or empty means nothing.
        override_raw (list[PayloadRule] | Unset): The same, with values as JSON text. Absent or empty means nothing.
        filter_ (list[PayloadRule] | Unset): Removed; here `params` is a list of paths. Absent or empty means nothing.
    """

    default: list[PayloadRule] | Unset = UNSET
    default_raw: list[PayloadRule] | Unset = UNSET
    override: list[PayloadRule] | Unset = UNSET
    override_raw: list[PayloadRule] | Unset = UNSET
    filter_: list[PayloadRule] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        default: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.default, Unset):
            default = []
            for default_item_data in self.default:
                default_item = default_item_data.to_dict()
                default.append(default_item)

        default_raw: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.default_raw, Unset):
            default_raw = []
            for default_raw_item_data in self.default_raw:
                default_raw_item = default_raw_item_data.to_dict()
                default_raw.append(default_raw_item)

        override: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.override, Unset):
            override = []
            for override_item_data in self.override:
                override_item = override_item_data.to_dict()
                override.append(override_item)

        override_raw: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.override_raw, Unset):
            override_raw = []
            for override_raw_item_data in self.override_raw:
                override_raw_item = override_raw_item_data.to_dict()
                override_raw.append(override_raw_item)

        filter_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filter_, Unset):
            filter_ = []
            for filter_item_data in self.filter_:
                filter_item = filter_item_data.to_dict()
                filter_.append(filter_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if default is not UNSET:
            field_dict["default"] = default
        if default_raw is not UNSET:
            field_dict["default-raw"] = default_raw
        if override is not UNSET:
            field_dict["override"] = override
        if override_raw is not UNSET:
            field_dict["override-raw"] = override_raw
        if filter_ is not UNSET:
            field_dict["filter"] = filter_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.payload_rule import PayloadRule

        d = dict(src_dict)
        _default = d.pop("default", UNSET)
        default: list[PayloadRule] | Unset = UNSET
        if _default is not UNSET:
            default = []
            for default_item_data in _default:
                default_item = PayloadRule.from_dict(default_item_data)

                default.append(default_item)

        _default_raw = d.pop("default-raw", UNSET)
        default_raw: list[PayloadRule] | Unset = UNSET
        if _default_raw is not UNSET:
            default_raw = []
            for default_raw_item_data in _default_raw:
                default_raw_item = PayloadRule.from_dict(default_raw_item_data)

                default_raw.append(default_raw_item)

        _override = d.pop("override", UNSET)
        override: list[PayloadRule] | Unset = UNSET
        if _override is not UNSET:
            override = []
            for override_item_data in _override:
                override_item = PayloadRule.from_dict(override_item_data)

                override.append(override_item)

        _override_raw = d.pop("override-raw", UNSET)
        override_raw: list[PayloadRule] | Unset = UNSET
        if _override_raw is not UNSET:
            override_raw = []
            for override_raw_item_data in _override_raw:
                override_raw_item = PayloadRule.from_dict(override_raw_item_data)

                override_raw.append(override_raw_item)

        _filter_ = d.pop("filter", UNSET)
        filter_: list[PayloadRule] | Unset = UNSET
        if _filter_ is not UNSET:
            filter_ = []
            for filter_item_data in _filter_:
                filter_item = PayloadRule.from_dict(filter_item_data)

                filter_.append(filter_item)

        cliproxy_config_payload = cls(
            default=default,
            default_raw=default_raw,
            override=override,
            override_raw=override_raw,
            filter_=filter_,
        )

        cliproxy_config_payload.additional_properties = d
        return cliproxy_config_payload

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
