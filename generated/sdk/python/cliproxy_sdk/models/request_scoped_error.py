from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestScopedError")


@_attrs_define
class RequestScopedError:
    """What to do about an error of the provider with this status whose body contains one of the texts. The first 64 KiB
    are searched. A rule without an action, or with nothing to look for, has no effect.

        Attributes:
            status (int | Unset): The HTTP status that the rule applies to; needed.
            match (list[str] | Unset): Texts to look for, in upper and lower case as they are. Absent or empty means none.
            match_regexr (list[str] | Unset): Regular expressions to look for, in the syntax of RE2 and Go. Absent or empty
                means none.
            action (str | Unset): What to do; needed. `stop`, `stop-and-cooldown`, `continue` or `continue-and-cooldown`.
    """

    status: int | Unset = UNSET
    match: list[str] | Unset = UNSET
    match_regexr: list[str] | Unset = UNSET
    action: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        match: list[str] | Unset = UNSET
        if not isinstance(self.match, Unset):
            match = self.match

        match_regexr: list[str] | Unset = UNSET
        if not isinstance(self.match_regexr, Unset):
            match_regexr = self.match_regexr

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
        status = d.pop("status", UNSET)

        match = cast(list[str], d.pop("match", UNSET))

        match_regexr = cast(list[str], d.pop("match-regexr", UNSET))

        action = d.pop("action", UNSET)

        request_scoped_error = cls(
            status=status,
            match=match,
            match_regexr=match_regexr,
            action=action,
        )

        request_scoped_error.additional_properties = d
        return request_scoped_error

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
