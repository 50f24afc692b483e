from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CliproxyConfigClaudeHeaderDefaults")


@_attrs_define
class CliproxyConfigClaudeHeaderDefaults:
    """Headers of Anthropic's own client for the disguise. Kept, but has no effect here.

    Attributes:
        user_agent (str | Unset): The User-Agent. Absent or empty means the client's.
        package_version (str | Unset): The version of its package. Absent or empty means the client's.
        runtime_version (str | Unset): The version of its runtime. Absent or empty means the client's.
        os (str | Unset): The operating system. Absent or empty means the client's.
        arch (str | Unset): The processor. Absent or empty means the client's.
        timeout (str | Unset): Seconds that it claims to wait. Absent or empty means the client's.
        timezone (str | Unset): Its time zone. Absent or empty means the client's.
        stabilize_device_profile (bool | Unset): Whether these headers stay the same for a credential. Default: False.
    """

    user_agent: str | Unset = UNSET
    package_version: str | Unset = UNSET
    runtime_version: str | Unset = UNSET
    os: str | Unset = UNSET
    arch: str | Unset = UNSET
    timeout: str | Unset = UNSET
    timezone: str | Unset = UNSET
    stabilize_device_profile: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_agent = self.user_agent

        package_version = self.package_version

        runtime_version = self.runtime_version

        os = self.os

        arch = self.arch

        timeout = self.timeout

        timezone = self.timezone

        stabilize_device_profile = self.stabilize_device_profile

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_agent is not UNSET:
            field_dict["user-agent"] = user_agent
        if package_version is not UNSET:
            field_dict["package-version"] = package_version
        if runtime_version is not UNSET:
            field_dict["runtime-version"] = runtime_version
        if os is not UNSET:
            field_dict["os"] = os
        if arch is not UNSET:
            field_dict["arch"] = arch
        if timeout is not UNSET:
            field_dict["timeout"] = timeout
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if stabilize_device_profile is not UNSET:
            field_dict["stabilize-device-profile"] = stabilize_device_profile

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_agent = d.pop("user-agent", UNSET)

        package_version = d.pop("package-version", UNSET)

        runtime_version = d.pop("runtime-version", UNSET)

        os = d.pop("os", UNSET)

        arch = d.pop("arch", UNSET)

        timeout = d.pop("timeout", UNSET)

        timezone = d.pop("timezone", UNSET)

        stabilize_device_profile = d.pop("stabilize-device-profile", UNSET)

        cliproxy_config_claude_header_defaults = cls(
            user_agent=user_agent,
            package_version=package_version,
            runtime_version=runtime_version,
            os=os,
            arch=arch,
            timeout=timeout,
            timezone=timezone,
            stabilize_device_profile=stabilize_device_profile,
        )

        cliproxy_config_claude_header_defaults.additional_properties = d
        return cliproxy_config_claude_header_defaults

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
