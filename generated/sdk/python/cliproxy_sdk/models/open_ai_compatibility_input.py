from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_input import ModelInput
    from ..models.open_ai_compatibility_input_api_key_entries_type_0_item import (
        OpenAICompatibilityInputApiKeyEntriesType0Item,
    )
    from ..models.open_ai_compatibility_input_headers_type_0 import (
        OpenAICompatibilityInputHeadersType0,
    )
    from ..models.open_ai_compatibility_input_streaming_type_0 import (
        OpenAICompatibilityInputStreamingType0,
    )
    from ..models.request_scoped_error_input import RequestScopedErrorInput


T = TypeVar("T", bound="OpenAICompatibilityInput")


@_attrs_define
class OpenAICompatibilityInput:
    """A provider that speaks OpenAI's chat completions, with any number of keys. It needs a name and a base-url.

    Attributes:
        name (None | str | Unset): What this provider is called, here and in statistics; trimmed. Absent means empty.
        disabled (bool | None | Unset): Whether the provider and all of its keys are switched off. Absent means false.
        base_url (None | str | Unset): The address below which `/chat/completions` is, trimmed. An entry is not used
            while this is absent or empty.
        api_key_entries (list[OpenAICompatibilityInputApiKeyEntriesType0Item] | None | Unset): The provider's keys; each
            is a credential of its own. If absent or empty, the provider is called without a key.
        priority (int | None | Unset): The gateway chooses among the usable credentials of the highest priority; lower
            ones serve only while all higher ones are cooling down. Absent means 0.
        prefix (None | str | Unset): Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them
            from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as
            empty. Absent or empty means no prefix.
        models (list[ModelInput] | None | Unset): The models that this provider serves, and their names. One alias may
            stand for several models, which take turns. Absent or empty means any model by its own name; model lists then
            show none.
        headers (None | OpenAICompatibilityInputHeadersType0 | Unset): Headers added to upstream requests. Names and
            values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
        disable_cooling (bool | None | Unset): Whether this key stays in use, without a cooldown, whatever its provider
            answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even
            so. Absent means the global `disable-cooling`.
        request_retry (int | None | Unset): How many further rounds this key takes part in, up to 1000. Absent or
            negative means the global `request-retry`.
        streaming (None | OpenAICompatibilityInputStreamingType0 | Unset): How long this key's answers are waited for,
            instead of the global `streaming`. Absent or empty means the global one.
        request_scoped_errors (list[RequestScopedErrorInput] | None | Unset): Your own rules for errors of the provider,
            which go before what is known of it; the first match applies. Absent or empty means none.
        responses (bool | None | Unset): Whether the provider serves `/responses` as well. Absent means false.
        include_usage (bool | None | Unset): Whether streams are asked to end with the token counts
            (`stream_options.include_usage`). Absent means false.
        test_model (None | str | Unset): The model that clients of this API test the provider with. If absent or empty,
            they choose one. Kept for them, but has no effect here.
        support_prompt_cache_key (bool | None | Unset): Whether requests get a `prompt_cache_key`. Absent means false.
            Kept, but has no effect here.
    """

    name: None | str | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    base_url: None | str | Unset = UNSET
    api_key_entries: (
        list[OpenAICompatibilityInputApiKeyEntriesType0Item] | None | Unset
    ) = UNSET
    priority: int | None | Unset = UNSET
    prefix: None | str | Unset = UNSET
    models: list[ModelInput] | None | Unset = UNSET
    headers: None | OpenAICompatibilityInputHeadersType0 | Unset = UNSET
    disable_cooling: bool | None | Unset = UNSET
    request_retry: int | None | Unset = UNSET
    streaming: None | OpenAICompatibilityInputStreamingType0 | Unset = UNSET
    request_scoped_errors: list[RequestScopedErrorInput] | None | Unset = UNSET
    responses: bool | None | Unset = UNSET
    include_usage: bool | None | Unset = UNSET
    test_model: None | str | Unset = UNSET
    support_prompt_cache_key: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.open_ai_compatibility_input_headers_type_0 import (
            OpenAICompatibilityInputHeadersType0,
        )
        from ..models.open_ai_compatibility_input_streaming_type_0 import (
            OpenAICompatibilityInputStreamingType0,
        )

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        disabled: bool | None | Unset
        if isinstance(self.disabled, Unset):
            disabled = UNSET
        else:
            disabled = self.disabled

        base_url: None | str | Unset
        if isinstance(self.base_url, Unset):
            base_url = UNSET
        else:
            base_url = self.base_url

        api_key_entries: list[dict[str, Any]] | None | Unset
        if isinstance(self.api_key_entries, Unset):
            api_key_entries = UNSET
        elif isinstance(self.api_key_entries, list):
            api_key_entries = []
            for api_key_entries_type_0_item_data in self.api_key_entries:
                api_key_entries_type_0_item = api_key_entries_type_0_item_data.to_dict()
                api_key_entries.append(api_key_entries_type_0_item)

        else:
            api_key_entries = self.api_key_entries

        priority: int | None | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        else:
            priority = self.priority

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        models: list[dict[str, Any]] | None | Unset
        if isinstance(self.models, Unset):
            models = UNSET
        elif isinstance(self.models, list):
            models = []
            for models_type_0_item_data in self.models:
                models_type_0_item = models_type_0_item_data.to_dict()
                models.append(models_type_0_item)

        else:
            models = self.models

        headers: dict[str, Any] | None | Unset
        if isinstance(self.headers, Unset):
            headers = UNSET
        elif isinstance(self.headers, OpenAICompatibilityInputHeadersType0):
            headers = self.headers.to_dict()
        else:
            headers = self.headers

        disable_cooling: bool | None | Unset
        if isinstance(self.disable_cooling, Unset):
            disable_cooling = UNSET
        else:
            disable_cooling = self.disable_cooling

        request_retry: int | None | Unset
        if isinstance(self.request_retry, Unset):
            request_retry = UNSET
        else:
            request_retry = self.request_retry

        streaming: dict[str, Any] | None | Unset
        if isinstance(self.streaming, Unset):
            streaming = UNSET
        elif isinstance(self.streaming, OpenAICompatibilityInputStreamingType0):
            streaming = self.streaming.to_dict()
        else:
            streaming = self.streaming

        request_scoped_errors: list[dict[str, Any]] | None | Unset
        if isinstance(self.request_scoped_errors, Unset):
            request_scoped_errors = UNSET
        elif isinstance(self.request_scoped_errors, list):
            request_scoped_errors = []
            for request_scoped_errors_type_0_item_data in self.request_scoped_errors:
                request_scoped_errors_type_0_item = (
                    request_scoped_errors_type_0_item_data.to_dict()
                )
                request_scoped_errors.append(request_scoped_errors_type_0_item)

        else:
            request_scoped_errors = self.request_scoped_errors

        responses: bool | None | Unset
        if isinstance(self.responses, Unset):
            responses = UNSET
        else:
            responses = self.responses

        include_usage: bool | None | Unset
        if isinstance(self.include_usage, Unset):
            include_usage = UNSET
        else:
            include_usage = self.include_usage

        test_model: None | str | Unset
        if isinstance(self.test_model, Unset):
            test_model = UNSET
        else:
            test_model = self.test_model

        support_prompt_cache_key: bool | None | Unset
        if isinstance(self.support_prompt_cache_key, Unset):
            support_prompt_cache_key = UNSET
        else:
            support_prompt_cache_key = self.support_prompt_cache_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if disabled is not UNSET:
            field_dict["disabled"] = disabled
        if base_url is not UNSET:
            field_dict["base-url"] = base_url
        if api_key_entries is not UNSET:
            field_dict["api-key-entries"] = api_key_entries
        if priority is not UNSET:
            field_dict["priority"] = priority
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if models is not UNSET:
            field_dict["models"] = models
        if headers is not UNSET:
            field_dict["headers"] = headers
        if disable_cooling is not UNSET:
            field_dict["disable-cooling"] = disable_cooling
        if request_retry is not UNSET:
            field_dict["request-retry"] = request_retry
        if streaming is not UNSET:
            field_dict["streaming"] = streaming
        if request_scoped_errors is not UNSET:
            field_dict["request-scoped-errors"] = request_scoped_errors
        if responses is not UNSET:
            field_dict["responses"] = responses
        if include_usage is not UNSET:
            field_dict["include-usage"] = include_usage
        if test_model is not UNSET:
            field_dict["test-model"] = test_model
        if support_prompt_cache_key is not UNSET:
            field_dict["support-prompt-cache-key"] = support_prompt_cache_key

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.model_input import ModelInput
        from ..models.open_ai_compatibility_input_api_key_entries_type_0_item import (
            OpenAICompatibilityInputApiKeyEntriesType0Item,
        )
        from ..models.open_ai_compatibility_input_headers_type_0 import (
            OpenAICompatibilityInputHeadersType0,
        )
        from ..models.open_ai_compatibility_input_streaming_type_0 import (
            OpenAICompatibilityInputStreamingType0,
        )
        from ..models.request_scoped_error_input import RequestScopedErrorInput

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_disabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        disabled = _parse_disabled(d.pop("disabled", UNSET))

        def _parse_base_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        base_url = _parse_base_url(d.pop("base-url", UNSET))

        def _parse_api_key_entries(
            data: object,
        ) -> list[OpenAICompatibilityInputApiKeyEntriesType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                api_key_entries_type_0 = []
                _api_key_entries_type_0 = data
                for api_key_entries_type_0_item_data in _api_key_entries_type_0:
                    api_key_entries_type_0_item = (
                        OpenAICompatibilityInputApiKeyEntriesType0Item.from_dict(
                            api_key_entries_type_0_item_data
                        )
                    )

                    api_key_entries_type_0.append(api_key_entries_type_0_item)

                return api_key_entries_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[OpenAICompatibilityInputApiKeyEntriesType0Item] | None | Unset,
                data,
            )

        api_key_entries = _parse_api_key_entries(d.pop("api-key-entries", UNSET))

        def _parse_priority(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        priority = _parse_priority(d.pop("priority", UNSET))

        def _parse_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prefix = _parse_prefix(d.pop("prefix", UNSET))

        def _parse_models(data: object) -> list[ModelInput] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                models_type_0 = []
                _models_type_0 = data
                for models_type_0_item_data in _models_type_0:
                    models_type_0_item = ModelInput.from_dict(models_type_0_item_data)

                    models_type_0.append(models_type_0_item)

                return models_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ModelInput] | None | Unset, data)

        models = _parse_models(d.pop("models", UNSET))

        def _parse_headers(
            data: object,
        ) -> None | OpenAICompatibilityInputHeadersType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                headers_type_0 = OpenAICompatibilityInputHeadersType0.from_dict(data)

                return headers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenAICompatibilityInputHeadersType0 | Unset, data)

        headers = _parse_headers(d.pop("headers", UNSET))

        def _parse_disable_cooling(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        disable_cooling = _parse_disable_cooling(d.pop("disable-cooling", UNSET))

        def _parse_request_retry(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        request_retry = _parse_request_retry(d.pop("request-retry", UNSET))

        def _parse_streaming(
            data: object,
        ) -> None | OpenAICompatibilityInputStreamingType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                streaming_type_0 = OpenAICompatibilityInputStreamingType0.from_dict(
                    data
                )

                return streaming_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenAICompatibilityInputStreamingType0 | Unset, data)

        streaming = _parse_streaming(d.pop("streaming", UNSET))

        def _parse_request_scoped_errors(
            data: object,
        ) -> list[RequestScopedErrorInput] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                request_scoped_errors_type_0 = []
                _request_scoped_errors_type_0 = data
                for (
                    request_scoped_errors_type_0_item_data
                ) in _request_scoped_errors_type_0:
                    request_scoped_errors_type_0_item = (
                        RequestScopedErrorInput.from_dict(
                            request_scoped_errors_type_0_item_data
                        )
                    )

                    request_scoped_errors_type_0.append(
                        request_scoped_errors_type_0_item
                    )

                return request_scoped_errors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[RequestScopedErrorInput] | None | Unset, data)

        request_scoped_errors = _parse_request_scoped_errors(
            d.pop("request-scoped-errors", UNSET)
        )

        def _parse_responses(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        responses = _parse_responses(d.pop("responses", UNSET))

        def _parse_include_usage(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        include_usage = _parse_include_usage(d.pop("include-usage", UNSET))

        def _parse_test_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        test_model = _parse_test_model(d.pop("test-model", UNSET))

        def _parse_support_prompt_cache_key(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        support_prompt_cache_key = _parse_support_prompt_cache_key(
            d.pop("support-prompt-cache-key", UNSET)
        )

        open_ai_compatibility_input = cls(
            name=name,
            disabled=disabled,
            base_url=base_url,
            api_key_entries=api_key_entries,
            priority=priority,
            prefix=prefix,
            models=models,
            headers=headers,
            disable_cooling=disable_cooling,
            request_retry=request_retry,
            streaming=streaming,
            request_scoped_errors=request_scoped_errors,
            responses=responses,
            include_usage=include_usage,
            test_model=test_model,
            support_prompt_cache_key=support_prompt_cache_key,
        )

        open_ai_compatibility_input.additional_properties = d
        return open_ai_compatibility_input

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
