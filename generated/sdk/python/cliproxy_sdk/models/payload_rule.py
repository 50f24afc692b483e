from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.payload_rule_models_item import PayloadRuleModelsItem


T = TypeVar("T", bound="PayloadRule")


@_attrs_define
class PayloadRule:
    """Which models, and how to change the bodies of their requests.

    Attributes:
        models (list[PayloadRuleModelsItem] | Unset): Any of these. Absent or empty means none.
        params (Any | Unset): Paths in the body, and what to put there. Absent or empty means nothing.
    """

    models: list[PayloadRuleModelsItem] | Unset = UNSET
    params: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        models: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.models, Unset):
            models = []
            for models_item_data in self.models:
                models_item = models_item_data.to_dict()
                models.append(models_item)

        params = self.params

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if models is not UNSET:
            field_dict["models"] = models
        if params is not UNSET:
            field_dict["params"] = params

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.payload_rule_models_item import PayloadRuleModelsItem

        d = dict(src_dict)
        _models = d.pop("models", UNSET)
        models: list[PayloadRuleModelsItem] | Unset = UNSET
        if _models is not UNSET:
            models = []
            for models_item_data in _models:
                models_item = PayloadRuleModelsItem.from_dict(models_item_data)

                models.append(models_item)

        params = d.pop("params", UNSET)

        payload_rule = cls(
            models=models,
            params=params,
        )

        payload_rule.additional_properties = d
        return payload_rule

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
