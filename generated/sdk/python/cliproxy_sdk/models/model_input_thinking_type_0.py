from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ModelInputThinkingType0")


@_attrs_define
class ModelInputThinkingType0:
    """How the model's reasoning can be set, for clients that read the config. Absent or empty means that nobody has said.
    Kept, but has no effect here.

        Attributes:
            min_ (int | None | Unset): The fewest tokens to think with. Absent means no limit.
            max_ (int | None | Unset): The most tokens to think with. Absent means no limit.
            zero_allowed (bool | None | Unset): Whether thinking can be turned off. Absent means false.
            dynamic_allowed (bool | None | Unset): Whether the model may choose for itself. Absent means false.
            levels (list[str] | None | Unset): Names of the levels. Absent or empty means none.
    """

    min_: int | None | Unset = UNSET
    max_: int | None | Unset = UNSET
    zero_allowed: bool | None | Unset = UNSET
    dynamic_allowed: bool | None | Unset = UNSET
    levels: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        min_: int | None | Unset
        if isinstance(self.min_, Unset):
            min_ = UNSET
        else:
            min_ = self.min_

        max_: int | None | Unset
        if isinstance(self.max_, Unset):
            max_ = UNSET
        else:
            max_ = self.max_

        zero_allowed: bool | None | Unset
        if isinstance(self.zero_allowed, Unset):
            zero_allowed = UNSET
        else:
            zero_allowed = self.zero_allowed

        dynamic_allowed: bool | None | Unset
        if isinstance(self.dynamic_allowed, Unset):
            dynamic_allowed = UNSET
        else:
            dynamic_allowed = self.dynamic_allowed

        levels: list[str] | None | Unset
        if isinstance(self.levels, Unset):
            levels = UNSET
        elif isinstance(self.levels, list):
            levels = self.levels

        else:
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

        def _parse_min_(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        min_ = _parse_min_(d.pop("min", UNSET))

        def _parse_max_(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_ = _parse_max_(d.pop("max", UNSET))

        def _parse_zero_allowed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        zero_allowed = _parse_zero_allowed(d.pop("zero-allowed", UNSET))

        def _parse_dynamic_allowed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        dynamic_allowed = _parse_dynamic_allowed(d.pop("dynamic-allowed", UNSET))

        def _parse_levels(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                levels_type_0 = cast(list[str], data)

                return levels_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        levels = _parse_levels(d.pop("levels", UNSET))

        model_input_thinking_type_0 = cls(
            min_=min_,
            max_=max_,
            zero_allowed=zero_allowed,
            dynamic_allowed=dynamic_allowed,
            levels=levels,
        )

        model_input_thinking_type_0.additional_properties = d
        return model_input_thinking_type_0

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
