from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.usage_export_version import UsageExportVersion
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.usage_snapshot import UsageSnapshot


T = TypeVar("T", bound="UsageExport")


@_attrs_define
class UsageExport:
    """
    Attributes:
        version (UsageExportVersion | Unset): The version of the format. Absent means 1.
        exported_at (datetime.datetime | Unset): When it was made.
        usage (UsageSnapshot | Unset):
    """

    version: UsageExportVersion | Unset = UNSET
    exported_at: datetime.datetime | Unset = UNSET
    usage: UsageSnapshot | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        version: int | Unset = UNSET
        if not isinstance(self.version, Unset):
            version = self.version.value

        exported_at: str | Unset = UNSET
        if not isinstance(self.exported_at, Unset):
            exported_at = self.exported_at.isoformat()

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if version is not UNSET:
            field_dict["version"] = version
        if exported_at is not UNSET:
            field_dict["exported_at"] = exported_at
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.usage_snapshot import UsageSnapshot

        d = dict(src_dict)
        _version = d.pop("version", UNSET)
        version: UsageExportVersion | Unset
        if isinstance(_version, Unset):
            version = UNSET
        else:
            version = UsageExportVersion(_version)

        _exported_at = d.pop("exported_at", UNSET)
        exported_at: datetime.datetime | Unset
        if isinstance(_exported_at, Unset):
            exported_at = UNSET
        else:
            exported_at = datetime.datetime.fromisoformat(_exported_at)

        _usage = d.pop("usage", UNSET)
        usage: UsageSnapshot | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = UsageSnapshot.from_dict(_usage)

        usage_export = cls(
            version=version,
            exported_at=exported_at,
            usage=usage,
        )

        usage_export.additional_properties = d
        return usage_export

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
