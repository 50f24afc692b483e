from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.vertex_api_key_shown import VertexApiKeyShown


T = TypeVar("T", bound="ListVertexApiKeysResponse200")


@_attrs_define
class ListVertexApiKeysResponse200:
    """
    Attributes:
        vertex_api_key (list[VertexApiKeyShown]): The entries in force, in the order of the file.
    """

    vertex_api_key: list[VertexApiKeyShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vertex_api_key = []
        for vertex_api_key_item_data in self.vertex_api_key:
            vertex_api_key_item = vertex_api_key_item_data.to_dict()
            vertex_api_key.append(vertex_api_key_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "vertex-api-key": vertex_api_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.vertex_api_key_shown import VertexApiKeyShown

        d = dict(src_dict)
        vertex_api_key = []
        _vertex_api_key = d.pop("vertex-api-key")
        for vertex_api_key_item_data in _vertex_api_key:
            vertex_api_key_item = VertexApiKeyShown.from_dict(vertex_api_key_item_data)

            vertex_api_key.append(vertex_api_key_item)

        list_vertex_api_keys_response_200 = cls(
            vertex_api_key=vertex_api_key,
        )

        list_vertex_api_keys_response_200.additional_properties = d
        return list_vertex_api_keys_response_200

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
