from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model import Model
    from ..models.open_ai_compatibility_api_key_entries_item import (
        OpenAICompatibilityApiKeyEntriesItem,
    )
    from ..models.open_ai_compatibility_headers import OpenAICompatibilityHeaders
    from ..models.open_ai_compatibility_streaming import OpenAICompatibilityStreaming
    from ..models.request_scoped_error import RequestScopedError


T = TypeVar("T", bound="OpenAICompatibility")


@_attrs_define
class OpenAICompatibility:
    """A provider that speaks OpenAI's chat completions, with any number of keys. It needs a name and a base-url.

    Attributes:
        name (str | Unset): What this provider is called, here and in statistics; trimmed. Absent means empty. Default:
            ''.
        disabled (bool | Unset): Whether the provider and all of its keys are switched off. Absent means false. Default:
            False.
        base_url (str | Unset): The address below which `/chat/completions` is, trimmed. An entry is not used while this
            is absent or empty. Default: ''.
        api_key_entries (list[OpenAICompatibilityApiKeyEntriesItem] | Unset): The provider's keys; each is a credential
            of its own. If absent or empty, the provider is called without a key.
        priority (int | Unset): The gateway chooses among the usable credentials of the highest priority; lower ones
            serve only while all higher ones are cooling down. Absent means 0.
        prefix (str | Unset): Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from
            others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty.
            Absent or empty means no prefix.
        models (list[Model] | Unset): The models that this provider serves, and their names. One alias may stand for
            several models, which take turns. Absent or empty means any model by its own name; model lists then show none.
        headers (OpenAICompatibilityHeaders | Unset): Headers added to upstream requests. Names and values are trimmed;
            pairs with a blank name or value are left out. Absent or empty means none.
        disable_cooling (bool | Unset): Whether this key stays in use, without a cooldown, whatever its provider
            answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even
            so. Absent means the global `disable-cooling`.
        request_retry (int | Unset): How many further rounds this key takes part in, up to 1000. Absent or negative
            means the global `request-retry`.
        streaming (OpenAICompatibilityStreaming | Unset): How long this key's answers are waited for, instead of the
            global `streaming`. Absent or empty means the global one.
        request_scoped_errors (list[RequestScopedError] | Unset): Your own rules for errors of the provider, which go
            before what is known of it; the first match applies. Absent or empty means none.
        responses (bool | Unset): Whether the provider serves `/responses` as well. Absent means false.
        include_usage (bool | Unset): Whether streams are asked to end with the token counts
            (`stream_options.include_usage`). Absent means false.
        test_model (str | Unset): The model that clients of this API test the provider with. If absent or empty, they
            choose one. Kept for them, but has no effect here.
        support_prompt_cache_key (bool | Unset): Whether requests get a `prompt_cache_key`. Absent means false. Kept,
            but has no effect here.
    """

    name: str | Unset = ""
    disabled: bool | Unset = False
    base_url: str | Unset = ""
    api_key_entries: list[OpenAICompatibilityApiKeyEntriesItem] | Unset = UNSET
    priority: int | Unset = UNSET
    prefix: str | Unset = UNSET
    models: list[Model] | Unset = UNSET
    headers: OpenAICompatibilityHeaders | Unset = UNSET
    disable_cooling: bool | Unset = UNSET
    request_retry: int | Unset = UNSET
    streaming: OpenAICompatibilityStreaming | Unset = UNSET
    request_scoped_errors: list[RequestScopedError] | Unset = UNSET
    responses: bool | Unset = UNSET
    include_usage: bool | Unset = UNSET
    test_model: str | Unset = UNSET
    support_prompt_cache_key: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        disabled = self.disabled

        base_url = self.base_url

        api_key_entries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.api_key_entries, Unset):
            api_key_entries = []
            for api_key_entries_item_data in self.api_key_entries:
                api_key_entries_item = api_key_entries_item_data.to_dict()
                api_key_entries.append(api_key_entries_item)

        priority = self.priority

        prefix = self.prefix

        models: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.models, Unset):
            models = []
            for models_item_data in self.models:
                models_item = models_item_data.to_dict()
                models.append(models_item)

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        disable_cooling = self.disable_cooling

        request_retry = self.request_retry

        streaming: dict[str, Any] | Unset = UNSET
        if not isinstance(self.streaming, Unset):
            streaming = self.streaming.to_dict()

        request_scoped_errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.request_scoped_errors, Unset):
            request_scoped_errors = []
            for request_scoped_errors_item_data in self.request_scoped_errors:
                request_scoped_errors_item = request_scoped_errors_item_data.to_dict()
                request_scoped_errors.append(request_scoped_errors_item)

        responses = self.responses

        include_usage = self.include_usage

        test_model = self.test_model

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
        from ..models.model import Model
        from ..models.open_ai_compatibility_api_key_entries_item import (
            OpenAICompatibilityApiKeyEntriesItem,
        )
        from ..models.open_ai_compatibility_headers import OpenAICompatibilityHeaders
        from ..models.open_ai_compatibility_streaming import (
            OpenAICompatibilityStreaming,
        )
        from ..models.request_scoped_error import RequestScopedError

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        disabled = d.pop("disabled", UNSET)

        base_url = d.pop("base-url", UNSET)

        _api_key_entries = d.pop("api-key-entries", UNSET)
        api_key_entries: list[OpenAICompatibilityApiKeyEntriesItem] | Unset = UNSET
        if _api_key_entries is not UNSET:
            api_key_entries = []
            for api_key_entries_item_data in _api_key_entries:
                api_key_entries_item = OpenAICompatibilityApiKeyEntriesItem.from_dict(
                    api_key_entries_item_data
                )

                api_key_entries.append(api_key_entries_item)

        priority = d.pop("priority", UNSET)

        prefix = d.pop("prefix", UNSET)

        _models = d.pop("models", UNSET)
        models: list[Model] | Unset = UNSET
        if _models is not UNSET:
            models = []
            for models_item_data in _models:
                models_item = Model.from_dict(models_item_data)

                models.append(models_item)

        _headers = d.pop("headers", UNSET)
        headers: OpenAICompatibilityHeaders | Unset
        if isinstance(_headers, Unset):
            headers = UNSET
        else:
            headers = OpenAICompatibilityHeaders.from_dict(_headers)

        disable_cooling = d.pop("disable-cooling", UNSET)

        request_retry = d.pop("request-retry", UNSET)

        _streaming = d.pop("streaming", UNSET)
        streaming: OpenAICompatibilityStreaming | Unset
        if isinstance(_streaming, Unset):
            streaming = UNSET
        else:
            streaming = OpenAICompatibilityStreaming.from_dict(_streaming)

        _request_scoped_errors = d.pop("request-scoped-errors", UNSET)
        request_scoped_errors: list[RequestScopedError] | Unset = UNSET
        if _request_scoped_errors is not UNSET:
            request_scoped_errors = []
            for request_scoped_errors_item_data in _request_scoped_errors:
                request_scoped_errors_item = RequestScopedError.from_dict(
                    request_scoped_errors_item_data
                )

                request_scoped_errors.append(request_scoped_errors_item)

        responses = d.pop("responses", UNSET)

        include_usage = d.pop("include-usage", UNSET)

        test_model = d.pop("test-model", UNSET)

        support_prompt_cache_key = d.pop("support-prompt-cache-key", UNSET)

        open_ai_compatibility = cls(
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

        open_ai_compatibility.additional_properties = d
        return open_ai_compatibility

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
