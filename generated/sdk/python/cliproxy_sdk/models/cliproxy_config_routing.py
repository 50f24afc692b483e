from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigRouting")


@_attrs_define
class CliproxyConfigRouting:
    """How the gateway chooses among credentials that can serve a request.

    Attributes:
        strategy (str | Unset): `round-robin` takes turns, `weighted-round-robin` takes turns by weight, `fill-first`
            uses the first until it is cooling down. Any other name works as `round-robin`. Default: 'round-robin'.
        session_affinity (bool | Unset): Whether a conversation stays with the credential that it began with, and so
            with the vendor's cache of it, as long as that is free. Requests say which conversation they belong to as Claude
            Code does (`X-Claude-Code-Session-Id`, or `metadata.user_id` in its form) or as Codex does (`thread-id`,
            `session_id` or `session-id`, and with these `prompt_cache_key`). All others take their turn, unless `session-
            affinity-by-content` is on. Default: True.
        session_affinity_ttl (str | Unset): How long after its last request a conversation is remembered. Default: '1h'.
        session_affinity_by_content (bool | Unset): Whether requests that don't say which conversation they belong to
            are told apart by what it begins with: a hash of the system's text and of the first message. For clients that
            send a whole conversation with each turn. Default: False.
    """

    strategy: str | Unset = "round-robin"
    session_affinity: bool | Unset = True
    session_affinity_ttl: str | Unset = "1h"
    session_affinity_by_content: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        strategy = self.strategy

        session_affinity = self.session_affinity

        session_affinity_ttl = self.session_affinity_ttl

        session_affinity_by_content = self.session_affinity_by_content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if strategy is not UNSET:
            field_dict["strategy"] = strategy
        if session_affinity is not UNSET:
            field_dict["session-affinity"] = session_affinity
        if session_affinity_ttl is not UNSET:
            field_dict["session-affinity-ttl"] = session_affinity_ttl
        if session_affinity_by_content is not UNSET:
            field_dict["session-affinity-by-content"] = session_affinity_by_content

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        strategy = d.pop("strategy", UNSET)

        session_affinity = d.pop("session-affinity", UNSET)

        session_affinity_ttl = d.pop("session-affinity-ttl", UNSET)

        session_affinity_by_content = d.pop("session-affinity-by-content", UNSET)

        cliproxy_config_routing = cls(
            strategy=strategy,
            session_affinity=session_affinity,
            session_affinity_ttl=session_affinity_ttl,
            session_affinity_by_content=session_affinity_by_content,
        )

        cliproxy_config_routing.additional_properties = d
        return cliproxy_config_routing

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
