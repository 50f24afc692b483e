from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.get_model_definitions_response_200_models_item import (
        GetModelDefinitionsResponse200ModelsItem,
    )


T = TypeVar("T", bound="GetModelDefinitionsResponse200")


@_attrs_define
class GetModelDefinitionsResponse200:
    """
    Attributes:
        channel (str): The kind of credential.
        models (list[GetModelDefinitionsResponse200ModelsItem]): The models.
    """

    channel: str
    models: list[GetModelDefinitionsResponse200ModelsItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channel = self.channel

        models = []
        for models_item_data in self.models:
            models_item = models_item_data.to_dict()
            models.append(models_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "channel": channel,
                "models": models,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_model_definitions_response_200_models_item import (
            GetModelDefinitionsResponse200ModelsItem,
        )

        d = dict(src_dict)
        channel = d.pop("channel")

        models = []
        _models = d.pop("models")
        for models_item_data in _models:
            models_item = GetModelDefinitionsResponse200ModelsItem.from_dict(
                models_item_data
            )

            models.append(models_item)

        get_model_definitions_response_200 = cls(
            channel=channel,
            models=models,
        )

        get_model_definitions_response_200.additional_properties = d
        return get_model_definitions_response_200

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
