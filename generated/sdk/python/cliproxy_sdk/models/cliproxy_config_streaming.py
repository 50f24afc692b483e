from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigStreaming")


@_attrs_define
class CliproxyConfigStreaming:
    """How streamed answers are kept alive, and for how long they are waited for.

    Attributes:
        keepalive_seconds (int | Unset): Seconds of silence, up to 3600, after which a stream gets a comment line, or,
            in Google's format, an empty line, so that no proxy in between closes it. With the first one the answer has
            begun, and no other credential can serve any more. 0 means never. Default: 0.
        first_event_seconds (int | Unset): Seconds, up to 3600, that the first event of a stream may take, from the
            request on; after that the next credential is tried. A `keepalive-seconds` that is shorter ends the wait. 0
            means any time. Default: 0.
        idle_seconds (int | Unset): Seconds of silence, up to 86400, after which an answer that had begun is given up; a
            stream then ends with an error. 0 means never. Default: 300.
        bootstrap_retries (int | Unset): Retries before a stream's first byte, up to 1000. Kept, but has no effect here,
            where a stream that fails before its first event is tried with every credential, and `request-retry` times more.
            Default: 0.
    """

    keepalive_seconds: int | Unset = 0
    first_event_seconds: int | Unset = 0
    idle_seconds: int | Unset = 300
    bootstrap_retries: int | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        keepalive_seconds = self.keepalive_seconds

        first_event_seconds = self.first_event_seconds

        idle_seconds = self.idle_seconds

        bootstrap_retries = self.bootstrap_retries

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if keepalive_seconds is not UNSET:
            field_dict["keepalive-seconds"] = keepalive_seconds
        if first_event_seconds is not UNSET:
            field_dict["first-event-seconds"] = first_event_seconds
        if idle_seconds is not UNSET:
            field_dict["idle-seconds"] = idle_seconds
        if bootstrap_retries is not UNSET:
            field_dict["bootstrap-retries"] = bootstrap_retries

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        keepalive_seconds = d.pop("keepalive-seconds", UNSET)

        first_event_seconds = d.pop("first-event-seconds", UNSET)

        idle_seconds = d.pop("idle-seconds", UNSET)

        bootstrap_retries = d.pop("bootstrap-retries", UNSET)

        cliproxy_config_streaming = cls(
            keepalive_seconds=keepalive_seconds,
            first_event_seconds=first_event_seconds,
            idle_seconds=idle_seconds,
            bootstrap_retries=bootstrap_retries,
        )

        cliproxy_config_streaming.additional_properties = d
        return cliproxy_config_streaming

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
