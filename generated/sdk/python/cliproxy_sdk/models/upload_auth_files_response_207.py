from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.failure import Failure


T = TypeVar("T", bound="UploadAuthFilesResponse207")


@_attrs_define
class UploadAuthFilesResponse207:
    """
    Attributes:
        status (Literal['partial']):
        uploaded (int): How many files were stored.
        files (list[str]): The names of the files for which it was done.
        failed (list[Failure]): The files for which it failed, and why.
        message (str | Unset): What is odd about the files that were stored.
    """

    status: Literal["partial"]
    uploaded: int
    files: list[str]
    failed: list[Failure]
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        uploaded = self.uploaded

        files = self.files

        failed = []
        for componentsschemas_failures_item_data in self.failed:
            componentsschemas_failures_item = (
                componentsschemas_failures_item_data.to_dict()
            )
            failed.append(componentsschemas_failures_item)

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "uploaded": uploaded,
                "files": files,
                "failed": failed,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.failure import Failure

        d = dict(src_dict)
        status = cast(Literal["partial"], d.pop("status"))
        if status != "partial":
            raise ValueError(f"status must match const 'partial', got '{status}'")

        uploaded = d.pop("uploaded")

        files = cast(list[str], d.pop("files"))

        failed = []
        _failed = d.pop("failed")
        for componentsschemas_failures_item_data in _failed:
            componentsschemas_failures_item = Failure.from_dict(
                componentsschemas_failures_item_data
            )

            failed.append(componentsschemas_failures_item)

        message = d.pop("message", UNSET)

        upload_auth_files_response_207 = cls(
            status=status,
            uploaded=uploaded,
            files=files,
            failed=failed,
            message=message,
        )

        upload_auth_files_response_207.additional_properties = d
        return upload_auth_files_response_207

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
