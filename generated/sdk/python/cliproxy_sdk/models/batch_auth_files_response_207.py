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
    from ..models.results_item import ResultsItem


T = TypeVar("T", bound="BatchAuthFilesResponse207")


@_attrs_define
class BatchAuthFilesResponse207:
    """
    Attributes:
        status (Literal['partial']):
        results (list[ResultsItem]): What became of each file.
    """

    status: Literal["partial"]
    results: list[ResultsItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        results = []
        for componentsschemas_results_item_data in self.results:
            componentsschemas_results_item = (
                componentsschemas_results_item_data.to_dict()
            )
            results.append(componentsschemas_results_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "results": results,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.results_item import ResultsItem

        d = dict(src_dict)
        status = cast(Literal["partial"], d.pop("status"))
        if status != "partial":
            raise ValueError(f"status must match const 'partial', got '{status}'")

        results = []
        _results = d.pop("results")
        for componentsschemas_results_item_data in _results:
            componentsschemas_results_item = ResultsItem.from_dict(
                componentsschemas_results_item_data
            )

            results.append(componentsschemas_results_item)

        batch_auth_files_response_207 = cls(
            status=status,
            results=results,
        )

        batch_auth_files_response_207.additional_properties = d
        return batch_auth_files_response_207

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
