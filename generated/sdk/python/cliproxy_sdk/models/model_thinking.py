from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelThinking")


@_attrs_define
class ModelThinking:
    """How the model's reasoning can be set, for clients that read the config. Absent or empty means that nobody has said.
    Kept, but has no effect here.

        Attributes:
            min_ (int | Unset): The fewest tokens to think with. Absent means no limit.
            max_ (int | Unset): The most tokens to think with. Absent means no limit.
            zero_allowed (bool | Unset): Whether thinking can be turned off. Absent means false.
            dynamic_allowed (bool | Unset): Whether the model may choose for itself. Absent means false.
            levels (list[str] | Unset): Names of the levels. Absent or empty means none.
    """

    min_: int | Unset = UNSET
    max_: int | Unset = UNSET
    zero_allowed: bool | Unset = UNSET
    dynamic_allowed: bool | Unset = UNSET
    levels: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        min_ = self.min_

        max_ = self.max_

        zero_allowed = self.zero_allowed

        dynamic_allowed = self.dynamic_allowed

        levels: list[str] | Unset = UNSET
        if not isinstance(self.levels, Unset):
            levels = self.levels

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if min_ is not UNSET:
            field_dict["min"] = min_
        if max_ is not UNSET:
            field_dict["max"] = max_
        if zero_allowed is not UNSET:
            field_dict["zero-allowed"] = zero_allowed
        if dynamic_allowed is not UNSET:
            field_dict["dynamic-allowed"] = dynamic_allowed
        if levels is not UNSET:
            field_dict["levels"] = levels

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        min_ = d.pop("min", UNSET)

        max_ = d.pop("max", UNSET)

        zero_allowed = d.pop("zero-allowed", UNSET)

        dynamic_allowed = d.pop("dynamic-allowed", UNSET)

        levels = cast(list[str], d.pop("levels", UNSET))

        model_thinking = cls(
            min_=min_,
            max_=max_,
            zero_allowed=zero_allowed,
            dynamic_allowed=dynamic_allowed,
            levels=levels,
        )

        model_thinking.additional_properties = d
        return model_thinking

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
