from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetLogsResponse200")


@_attrs_define
class GetLogsResponse200:
    """
    Attributes:
        lines (list[str]):
        line_count (int): The number of lines.
        latest_timestamp (int): Unix seconds: the newest time seen, here or before the cursor, and at least `after`; 0
            for none.
        next_cursor (str): Where these lines end.
        cursor_reset (bool | Unset): What the cursor pointed to has been deleted or emptied, so these are the newest
            lines.
    """

    lines: list[str]
    line_count: int
    latest_timestamp: int
    next_cursor: str
    cursor_reset: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lines = self.lines

        line_count = self.line_count

        latest_timestamp = self.latest_timestamp

        next_cursor = self.next_cursor

        cursor_reset = self.cursor_reset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lines": lines,
                "line-count": line_count,
                "latest-timestamp": latest_timestamp,
                "next-cursor": next_cursor,
            }
        )
        if cursor_reset is not UNSET:
            field_dict["cursor-reset"] = cursor_reset

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        lines = cast(list[str], d.pop("lines"))

        line_count = d.pop("line-count")

        latest_timestamp = d.pop("latest-timestamp")

        next_cursor = d.pop("next-cursor")

        cursor_reset = d.pop("cursor-reset", UNSET)

        get_logs_response_200 = cls(
            lines=lines,
            line_count=line_count,
            latest_timestamp=latest_timestamp,
            next_cursor=next_cursor,
            cursor_reset=cursor_reset,
        )

        get_logs_response_200.additional_properties = d
        return get_logs_response_200

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
