from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_input_thinking_type_0 import ModelInputThinkingType0


T = TypeVar("T", bound="ModelInput")


@_attrs_define
class ModelInput:
    """A model of a provider, and the name that clients know it by.

    Attributes:
        name (None | str | Unset): What the provider calls the model. Absent or empty means the alias.
        alias (None | str | Unset): What clients ask for. Absent or empty means the name. Models with the same alias
            take turns.
        display_name (None | str | Unset): What model lists show. Absent or empty means the name that clients ask for.
        priority (int | None | Unset): Kept for clients that sort by it, but has no effect here. Absent means 0.
        force_mapping (bool | None | Unset): Whether answers name the alias as their model, too. Absent means false.
        max_context_length (int | None | Unset): Tokens that fit into the context, for clients that read the config.
            Absent or 0 means that nobody has said. Kept, but has no effect here.
        is_compat (bool | None | Unset): Whether the server only resembles the vendor's own. Absent means false. Kept,
            but has no effect here.
        test_model (None | str | Unset): The model that clients of this API test the key with. If absent or empty, they
            choose one. Kept for them, but has no effect here.
        thinking (ModelInputThinkingType0 | None | Unset): How the model's reasoning can be set, for clients that read
            the config. Absent or empty means that nobody has said. Kept, but has no effect here.
        image (bool | None | Unset): For openai-compatibility: whether the model generates images. Absent means false.
            Kept, but has no effect here.
        input_modalities (list[str] | None | Unset): For openai-compatibility: what the model accepts. Absent or empty
            means unknown. Kept, but has no effect here.
        output_modalities (list[str] | None | Unset): For openai-compatibility: what the model produces. Absent or empty
            means unknown. Kept, but has no effect here.
    """

    name: None | str | Unset = UNSET
    alias: None | str | Unset = UNSET
    display_name: None | str | Unset = UNSET
    priority: int | None | Unset = UNSET
    force_mapping: bool | None | Unset = UNSET
    max_context_length: int | None | Unset = UNSET
    is_compat: bool | None | Unset = UNSET
    test_model: None | str | Unset = UNSET
    thinking: ModelInputThinkingType0 | None | Unset = UNSET
    image: bool | None | Unset = UNSET
    input_modalities: list[str] | None | Unset = UNSET
    output_modalities: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.model_input_thinking_type_0 import ModelInputThinkingType0

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        alias: None | str | Unset
        if isinstance(self.alias, Unset):
            alias = UNSET
        else:
            alias = self.alias

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        priority: int | None | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        else:
            priority = self.priority

        force_mapping: bool | None | Unset
        if isinstance(self.force_mapping, Unset):
            force_mapping = UNSET
        else:
            force_mapping = self.force_mapping

        max_context_length: int | None | Unset
        if isinstance(self.max_context_length, Unset):
            max_context_length = UNSET
        else:
            max_context_length = self.max_context_length

        is_compat: bool | None | Unset
        if isinstance(self.is_compat, Unset):
            is_compat = UNSET
        else:
            is_compat = self.is_compat

        test_model: None | str | Unset
        if isinstance(self.test_model, Unset):
            test_model = UNSET
        else:
            test_model = self.test_model

        thinking: dict[str, Any] | None | Unset
        if isinstance(self.thinking, Unset):
            thinking = UNSET
        elif isinstance(self.thinking, ModelInputThinkingType0):
            thinking = self.thinking.to_dict()
        else:
            thinking = self.thinking

        image: bool | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        else:
            image = self.image

        input_modalities: list[str] | None | Unset
        if isinstance(self.input_modalities, Unset):
            input_modalities = UNSET
        elif isinstance(self.input_modalities, list):
            input_modalities = self.input_modalities

        else:
            input_modalities = self.input_modalities

        output_modalities: list[str] | None | Unset
        if isinstance(self.output_modalities, Unset):
            output_modalities = UNSET
        elif isinstance(self.output_modalities, list):
            output_modalities = self.output_modalities

        else:
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
        from ..models.model_input_thinking_type_0 import ModelInputThinkingType0

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_alias(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        alias = _parse_alias(d.pop("alias", UNSET))

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("display-name", UNSET))

        def _parse_priority(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        priority = _parse_priority(d.pop("priority", UNSET))

        def _parse_force_mapping(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        force_mapping = _parse_force_mapping(d.pop("force-mapping", UNSET))

        def _parse_max_context_length(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_context_length = _parse_max_context_length(
            d.pop("max-context-length", UNSET)
        )

        def _parse_is_compat(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_compat = _parse_is_compat(d.pop("is-compat", UNSET))

        def _parse_test_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        test_model = _parse_test_model(d.pop("test-model", UNSET))

        def _parse_thinking(data: object) -> ModelInputThinkingType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                thinking_type_0 = ModelInputThinkingType0.from_dict(data)

                return thinking_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModelInputThinkingType0 | None | Unset, data)

        thinking = _parse_thinking(d.pop("thinking", UNSET))

        def _parse_image(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        def _parse_input_modalities(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_modalities_type_0 = cast(list[str], data)

                return input_modalities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        input_modalities = _parse_input_modalities(d.pop("input-modalities", UNSET))

        def _parse_output_modalities(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                output_modalities_type_0 = cast(list[str], data)

                return output_modalities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        output_modalities = _parse_output_modalities(d.pop("output-modalities", UNSET))

        model_input = cls(
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

        model_input.additional_properties = d
        return model_input

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
