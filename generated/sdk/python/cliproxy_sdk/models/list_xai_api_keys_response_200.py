from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.xai_api_key_shown import XaiApiKeyShown


T = TypeVar("T", bound="ListXaiApiKeysResponse200")


@_attrs_define
class ListXaiApiKeysResponse200:
    """
    Attributes:
        xai_api_key (list[XaiApiKeyShown]): The entries in force, in the order of the file.
    """

    xai_api_key: list[XaiApiKeyShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        xai_api_key = []
        for xai_api_key_item_data in self.xai_api_key:
            xai_api_key_item = xai_api_key_item_data.to_dict()
            xai_api_key.append(xai_api_key_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "xai-api-key": xai_api_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.xai_api_key_shown import XaiApiKeyShown

        d = dict(src_dict)
        xai_api_key = []
        _xai_api_key = d.pop("xai-api-key")
        for xai_api_key_item_data in _xai_api_key:
            xai_api_key_item = XaiApiKeyShown.from_dict(xai_api_key_item_data)

            xai_api_key.append(xai_api_key_item)

        list_xai_api_keys_response_200 = cls(
            xai_api_key=xai_api_key,
        )

        list_xai_api_keys_response_200.additional_properties = d
        return list_xai_api_keys_response_200

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
