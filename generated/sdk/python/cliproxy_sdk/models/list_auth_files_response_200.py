from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.auth_file import AuthFile


T = TypeVar("T", bound="ListAuthFilesResponse200")


@_attrs_define
class ListAuthFilesResponse200:
    """
    Attributes:
        files (list[AuthFile]): The files.
        total (int | Unset): How many files there are on all pages. Only with `page` or `page_size`.
        has_more (bool | Unset): Whether there is a next page. Only with `page` or `page_size`.
    """

    files: list[AuthFile]
    total: int | Unset = UNSET
    has_more: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        files = []
        for files_item_data in self.files:
            files_item = files_item_data.to_dict()
            files.append(files_item)

        total = self.total

        has_more = self.has_more

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files,
            }
        )
        if total is not UNSET:
            field_dict["total"] = total
        if has_more is not UNSET:
            field_dict["has_more"] = has_more

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.auth_file import AuthFile

        d = dict(src_dict)
        files = []
        _files = d.pop("files")
        for files_item_data in _files:
            files_item = AuthFile.from_dict(files_item_data)

            files.append(files_item)

        total = d.pop("total", UNSET)

        has_more = d.pop("has_more", UNSET)

        list_auth_files_response_200 = cls(
            files=files,
            total=total,
            has_more=has_more,
        )

        list_auth_files_response_200.additional_properties = d
        return list_auth_files_response_200

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
