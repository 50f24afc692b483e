from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.batch_auth_files_body_op import BatchAuthFilesBodyOp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.batch_auth_files_body_fields import BatchAuthFilesBodyFields


T = TypeVar("T", bound="BatchAuthFilesBody")


@_attrs_define
class BatchAuthFilesBody:
    """
    Attributes:
        op (BatchAuthFilesBodyOp): What to do.
        names (list[str]): The files.
        fields (BatchAuthFilesBodyFields | Unset): The fields to set, with `set`.
    """

    op: BatchAuthFilesBodyOp
    names: list[str]
    fields: BatchAuthFilesBodyFields | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        op = self.op.value

        names = self.names

        fields: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = self.fields.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "op": op,
                "names": names,
            }
        )
        if fields is not UNSET:
            field_dict["fields"] = fields

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.batch_auth_files_body_fields import BatchAuthFilesBodyFields

        d = dict(src_dict)
        op = BatchAuthFilesBodyOp(d.pop("op"))

        names = cast(list[str], d.pop("names"))

        _fields = d.pop("fields", UNSET)
        fields: BatchAuthFilesBodyFields | Unset
        if isinstance(_fields, Unset):
            fields = UNSET
        else:
            fields = BatchAuthFilesBodyFields.from_dict(_fields)

        batch_auth_files_body = cls(
            op=op,
            names=names,
            fields=fields,
        )

        batch_auth_files_body.additional_properties = d
        return batch_auth_files_body

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
