from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="GetErrorLogsMaxFilesResponse200")


@_attrs_define
class GetErrorLogsMaxFilesResponse200:
    """
    Attributes:
        error_logs_max_files (int):
    """

    error_logs_max_files: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error_logs_max_files = self.error_logs_max_files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error-logs-max-files": error_logs_max_files,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        error_logs_max_files = d.pop("error-logs-max-files")

        get_error_logs_max_files_response_200 = cls(
            error_logs_max_files=error_logs_max_files,
        )

        get_error_logs_max_files_response_200.additional_properties = d
        return get_error_logs_max_files_response_200

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
