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

if TYPE_CHECKING:
    from ..models.failure import Failure


T = TypeVar("T", bound="DeleteAuthFilesResponse207")


@_attrs_define
class DeleteAuthFilesResponse207:
    """
    Attributes:
        status (Literal['partial']):
        deleted (int): How many files were deleted.
        files (list[str]): The names of the files for which it was done.
        failed (list[Failure]): The files for which it failed, and why.
    """

    status: Literal["partial"]
    deleted: int
    files: list[str]
    failed: list[Failure]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        deleted = self.deleted

        files = self.files

        failed = []
        for componentsschemas_failures_item_data in self.failed:
            componentsschemas_failures_item = (
                componentsschemas_failures_item_data.to_dict()
            )
            failed.append(componentsschemas_failures_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "deleted": deleted,
                "files": files,
                "failed": failed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.failure import Failure

        d = dict(src_dict)
        status = cast(Literal["partial"], d.pop("status"))
        if status != "partial":
            raise ValueError(f"status must match const 'partial', got '{status}'")

        deleted = d.pop("deleted")

        files = cast(list[str], d.pop("files"))

        failed = []
        _failed = d.pop("failed")
        for componentsschemas_failures_item_data in _failed:
            componentsschemas_failures_item = Failure.from_dict(
                componentsschemas_failures_item_data
            )

            failed.append(componentsschemas_failures_item)

        delete_auth_files_response_207 = cls(
            status=status,
            deleted=deleted,
            files=files,
            failed=failed,
        )

        delete_auth_files_response_207.additional_properties = d
        return delete_auth_files_response_207

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
