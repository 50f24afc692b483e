from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CodexApiKeyStreaming")


@_attrs_define
class CodexApiKeyStreaming:
    """How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.

    Attributes:
        first_event_seconds (int | Unset): Seconds that the first event of a stream may take. 0 means any time; absent
            means the global one.
        idle_seconds (int | Unset): Seconds of silence after which an answer is given up. 0 means never; absent means
            the global one.
    """

    first_event_seconds: int | Unset = UNSET
    idle_seconds: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_event_seconds = self.first_event_seconds

        idle_seconds = self.idle_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if first_event_seconds is not UNSET:
            field_dict["first-event-seconds"] = first_event_seconds
        if idle_seconds is not UNSET:
            field_dict["idle-seconds"] = idle_seconds

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        first_event_seconds = d.pop("first-event-seconds", UNSET)

        idle_seconds = d.pop("idle-seconds", UNSET)

        codex_api_key_streaming = cls(
            first_event_seconds=first_event_seconds,
            idle_seconds=idle_seconds,
        )

        codex_api_key_streaming.additional_properties = d
        return codex_api_key_streaming

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
