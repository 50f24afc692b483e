from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UploadAuthFilesResponse200")


@_attrs_define
class UploadAuthFilesResponse200:
    """
    Attributes:
        status (Literal['ok']):
        uploaded (int | Unset): How many files were stored, if several were sent.
        files (list[str] | Unset): The names of the files for which it was done.
        message (str | Unset): What is odd about the files.
    """

    status: Literal["ok"]
    uploaded: int | Unset = UNSET
    files: list[str] | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        uploaded = self.uploaded

        files: list[str] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = self.files

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if uploaded is not UNSET:
            field_dict["uploaded"] = uploaded
        if files is not UNSET:
            field_dict["files"] = files
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = cast(Literal["ok"], d.pop("status"))
        if status != "ok":
            raise ValueError(f"status must match const 'ok', got '{status}'")

        uploaded = d.pop("uploaded", UNSET)

        files = cast(list[str], d.pop("files", UNSET))

        message = d.pop("message", UNSET)

        upload_auth_files_response_200 = cls(
            status=status,
            uploaded=uploaded,
            files=files,
            message=message,
        )

        upload_auth_files_response_200.additional_properties = d
        return upload_auth_files_response_200

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
