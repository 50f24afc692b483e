from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_thinking import ModelThinking


T = TypeVar("T", bound="Model")


@_attrs_define
class Model:
    """A model of a provider, and the name that clients know it by.

    Attributes:
        name (str | Unset): What the provider calls the model. Absent or empty means the alias. Default: ''.
        alias (str | Unset): What clients ask for. Absent or empty means the name. Models with the same alias take
            turns. Default: ''.
        display_name (str | Unset): What model lists show. Absent or empty means the name that clients ask for.
        priority (int | Unset): Kept for clients that sort by it, but has no effect here. Absent means 0.
        force_mapping (bool | Unset): Whether answers name the alias as their model, too. Absent means false.
        max_context_length (int | Unset): Tokens that fit into the context, for clients that read the config. Absent or
            0 means that nobody has said. Kept, but has no effect here.
        is_compat (bool | Unset): Whether the server only resembles the vendor's own. Absent means false. Kept, but has
            no effect here.
        test_model (str | Unset): The model that clients of this API test the key with. If absent or empty, they choose
            one. Kept for them, but has no effect here.
        thinking (ModelThinking | Unset): How the model's reasoning can be set, for clients that read the config. Absent
            or empty means that nobody has said. Kept, but has no effect here.
        image (bool | Unset): For openai-compatibility: whether the model generates images. Absent means false. Kept,
            but has no effect here.
        input_modalities (list[str] | Unset): For openai-compatibility: what the model accepts. Absent or empty means
            unknown. Kept, but has no effect here.
        output_modalities (list[str] | Unset): For openai-compatibility: what the model produces. Absent or empty means
            unknown. Kept, but has no effect here.
    """

    name: str | Unset = ""
    alias: str | Unset = ""
    display_name: str | Unset = UNSET
    priority: int | Unset = UNSET
    force_mapping: bool | Unset = UNSET
    max_context_length: int | Unset = UNSET
    is_compat: bool | Unset = UNSET
    test_model: str | Unset = UNSET
    thinking: ModelThinking | Unset = UNSET
    image: bool | Unset = UNSET
    input_modalities: list[str] | Unset = UNSET
    output_modalities: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        alias = self.alias

        display_name = self.display_name

        priority = self.priority

        force_mapping = self.force_mapping

        max_context_length = self.max_context_length

        is_compat = self.is_compat

        test_model = self.test_model

        thinking: dict[str, Any] | Unset = UNSET
        if not isinstance(self.thinking, Unset):
            thinking = self.thinking.to_dict()

        image = self.image

        input_modalities: list[str] | Unset = UNSET
        if not isinstance(self.input_modalities, Unset):
            input_modalities = self.input_modalities

        output_modalities: list[str] | Unset = UNSET
        if not isinstance(self.output_modalities, Unset):
            output_modalities = self.output_modalities

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if alias is not UNSET:
            field_dict["alias"] = alias
        if display_name is not UNSET:
            field_dict["display-name"] = display_name
        if priority is not UNSET:
            field_dict["priority"] = priority
        if force_mapping is not UNSET:
            field_dict["force-mapping"] = force_mapping
        if max_context_length is not UNSET:
            field_dict["max-context-length"] = max_context_length
        if is_compat is not UNSET:
            field_dict["is-compat"] = is_compat
        if test_model is not UNSET:
            field_dict["test-model"] = test_model
        if thinking is not UNSET:
            field_dict["thinking"] = thinking
        if image is not UNSET:
            field_dict["image"] = image
        if input_modalities is not UNSET:
            field_dict["input-modalities"] = input_modalities
        if output_modalities is not UNSET:
            field_dict["output-modalities"] = output_modalities

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.model_thinking import ModelThinking

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        alias = d.pop("alias", UNSET)

        display_name = d.pop("display-name", UNSET)

        priority = d.pop("priority", UNSET)

        force_mapping = d.pop("force-mapping", UNSET)

        max_context_length = d.pop("max-context-length", UNSET)

        is_compat = d.pop("is-compat", UNSET)

        test_model = d.pop("test-model", UNSET)

        _thinking = d.pop("thinking", UNSET)
        thinking: ModelThinking | Unset
        if isinstance(_thinking, Unset):
            thinking = UNSET
        else:
            thinking = ModelThinking.from_dict(_thinking)

        image = d.pop("image", UNSET)

        input_modalities = cast(list[str], d.pop("input-modalities", UNSET))

        output_modalities = cast(list[str], d.pop("output-modalities", UNSET))

        model = cls(
            name=name,
            alias=alias,
            display_name=display_name,
            priority=priority,
            force_mapping=force_mapping,
            max_context_length=max_context_length,
            is_compat=is_compat,
            test_model=test_model,
            thinking=thinking,
            image=image,
            input_modalities=input_modalities,
            output_modalities=output_modalities,
        )

        model.additional_properties = d
        return model

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
