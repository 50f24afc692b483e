from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestScopedErrorInput")


@_attrs_define
class RequestScopedErrorInput:
    """What to do about an error of the provider with this status whose body contains one of the texts. The first 64 KiB
    are searched. A rule without an action, or with nothing to look for, has no effect.

        Attributes:
            status (int | None | Unset): The HTTP status that the rule applies to; needed.
            match (list[str] | None | Unset): Texts to look for, in upper and lower case as they are. Absent or empty means
                none.
            match_regexr (list[str] | None | Unset): Regular expressions to look for, in the syntax of RE2 and Go. Absent or
                empty means none.
            action (None | str | Unset): What to do; needed. `stop`, `stop-and-cooldown`, `continue` or `continue-and-
                cooldown`.
    """

    status: int | None | Unset = UNSET
    match: list[str] | None | Unset = UNSET
    match_regexr: list[str] | None | Unset = UNSET
    action: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: int | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        match: list[str] | None | Unset
        if isinstance(self.match, Unset):
            match = UNSET
        elif isinstance(self.match, list):
            match = self.match

        else:
            match = self.match

        match_regexr: list[str] | None | Unset
        if isinstance(self.match_regexr, Unset):
            match_regexr = UNSET
        elif isinstance(self.match_regexr, list):
            match_regexr = self.match_regexr

        else:
            match_regexr = self.match_regexr

        action: None | str | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        else:
            action = self.action

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if match is not UNSET:
            field_dict["match"] = match
        if match_regexr is not UNSET:
            field_dict["match-regexr"] = match_regexr
        if action is not UNSET:
            field_dict["action"] = action

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_status(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_match(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                match_type_0 = cast(list[str], data)

                return match_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        match = _parse_match(d.pop("match", UNSET))

        def _parse_match_regexr(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                match_regexr_type_0 = cast(list[str], data)

                return match_regexr_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        match_regexr = _parse_match_regexr(d.pop("match-regexr", UNSET))

        def _parse_action(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        action = _parse_action(d.pop("action", UNSET))

        request_scoped_error_input = cls(
            status=status,
            match=match,
            match_regexr=match_regexr,
            action=action,
        )

        request_scoped_error_input.additional_properties = d
        return request_scoped_error_input

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
