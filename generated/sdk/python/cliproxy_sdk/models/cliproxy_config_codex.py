from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cliproxy_config_codex_live_media_relay import (
        CliproxyConfigCodexLiveMediaRelay,
    )


T = TypeVar("T", bound="CliproxyConfigCodex")


@_attrs_define
class CliproxyConfigCodex:
    """Details of Codex. Kept, but has no effect here.

    Attributes:
        identity_confuse (bool | Unset): Whether identifiers differ for each credential. Default: False.
        disable_codex_cloaking (bool | Unset): Whether requests are not disguised. Default: False.
        stream_bootstrap_buffering (bool | Unset): Whether the start of a stream is held back until its first text.
            Default: False.
        optimize_multi_agent_v2 (bool | Unset): Whether multi-agent requests are rewritten. Default: False.
        live_media_relay (CliproxyConfigCodexLiveMediaRelay | Unset): The relay of live audio.
    """

    identity_confuse: bool | Unset = False
    disable_codex_cloaking: bool | Unset = False
    stream_bootstrap_buffering: bool | Unset = False
    optimize_multi_agent_v2: bool | Unset = False
    live_media_relay: CliproxyConfigCodexLiveMediaRelay | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        identity_confuse = self.identity_confuse

        disable_codex_cloaking = self.disable_codex_cloaking

        stream_bootstrap_buffering = self.stream_bootstrap_buffering

        optimize_multi_agent_v2 = self.optimize_multi_agent_v2

        live_media_relay: dict[str, Any] | Unset = UNSET
        if not isinstance(self.live_media_relay, Unset):
            live_media_relay = self.live_media_relay.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if identity_confuse is not UNSET:
            field_dict["identity-confuse"] = identity_confuse
        if disable_codex_cloaking is not UNSET:
            field_dict["disable-codex-cloaking"] = disable_codex_cloaking
        if stream_bootstrap_buffering is not UNSET:
            field_dict["stream-bootstrap-buffering"] = stream_bootstrap_buffering
        if optimize_multi_agent_v2 is not UNSET:
            field_dict["optimize-multi-agent-v2"] = optimize_multi_agent_v2
        if live_media_relay is not UNSET:
            field_dict["live-media-relay"] = live_media_relay

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.cliproxy_config_codex_live_media_relay import (
            CliproxyConfigCodexLiveMediaRelay,
        )

        d = dict(src_dict)
        identity_confuse = d.pop("identity-confuse", UNSET)

        disable_codex_cloaking = d.pop("disable-codex-cloaking", UNSET)

        stream_bootstrap_buffering = d.pop("stream-bootstrap-buffering", UNSET)

        optimize_multi_agent_v2 = d.pop("optimize-multi-agent-v2", UNSET)

        _live_media_relay = d.pop("live-media-relay", UNSET)
        live_media_relay: CliproxyConfigCodexLiveMediaRelay | Unset
        if isinstance(_live_media_relay, Unset):
            live_media_relay = UNSET
        else:
            live_media_relay = CliproxyConfigCodexLiveMediaRelay.from_dict(
                _live_media_relay
            )

        cliproxy_config_codex = cls(
            identity_confuse=identity_confuse,
            disable_codex_cloaking=disable_codex_cloaking,
            stream_bootstrap_buffering=stream_bootstrap_buffering,
            optimize_multi_agent_v2=optimize_multi_agent_v2,
            live_media_relay=live_media_relay,
        )

        cliproxy_config_codex.additional_properties = d
        return cliproxy_config_codex

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
