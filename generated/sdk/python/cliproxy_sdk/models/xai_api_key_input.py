from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_input import ModelInput
    from ..models.request_scoped_error_input import RequestScopedErrorInput
    from ..models.xai_api_key_input_headers_type_0 import XaiApiKeyInputHeadersType0
    from ..models.xai_api_key_input_streaming_type_0 import XaiApiKeyInputStreamingType0


T = TypeVar("T", bound="XaiApiKeyInput")


@_attrs_define
class XaiApiKeyInput:
    """An API key of xAI, or of another server with the same Responses API.

    Attributes:
        api_key (None | str | Unset): The provider's key, trimmed. Absent means empty.
        base_url (None | str | Unset): The address below which `/responses` is, trimmed. Absent or empty in the file
            means `https://api.x.ai/v1`; an entry that a PUT sends without one is left out.
        proxy_url (None | str | Unset): Proxy for requests with this key: an http, https, socks5 or socks5h URL, or
            `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
        priority (int | None | Unset): The gateway chooses among the usable credentials of the highest priority; lower
            ones serve only while all higher ones are cooling down. Absent means 0.
        weight (int | None | Unset): Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below
            this key is never chosen, whatever the strategy. Absent means 1.
        prefix (None | str | Unset): Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them
            from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as
            empty. Absent or empty means no prefix.
        models (list[ModelInput] | None | Unset): The models that this key serves, and their names. Absent or empty
            means all models of its provider.
        headers (None | Unset | XaiApiKeyInputHeadersType0): Headers added to upstream requests. Names and values are
            trimmed; pairs with a blank name or value are left out. Absent or empty means none.
        excluded_models (list[str] | None | Unset): Models that this key does not serve, by name or alias; `*` in a
            pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without
            duplicates. Absent or empty means none.
        disable_cooling (bool | None | Unset): Whether this key stays in use, without a cooldown, whatever its provider
            answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even
            so. Absent means the global `disable-cooling`.
        request_retry (int | None | Unset): How many further rounds this key takes part in, up to 1000. Absent or
            negative means the global `request-retry`.
        streaming (None | Unset | XaiApiKeyInputStreamingType0): How long this key's answers are waited for, instead of
            the global `streaming`. Absent or empty means the global one.
        request_scoped_errors (list[RequestScopedErrorInput] | None | Unset): Your own rules for errors of the provider,
            which go before what is known of it; the first match applies. Absent or empty means none.
        websockets (bool | None | Unset): Whether upstream is called by WebSocket when the client uses one. Absent means
            false.
        alpha_search (bool | None | Unset): Whether this key serves `/alpha/search`. Absent means false. Kept, but has
            no effect here.
    """

    api_key: None | str | Unset = UNSET
    base_url: None | str | Unset = UNSET
    proxy_url: None | str | Unset = UNSET
    priority: int | None | Unset = UNSET
    weight: int | None | Unset = UNSET
    prefix: None | str | Unset = UNSET
    models: list[ModelInput] | None | Unset = UNSET
    headers: None | Unset | XaiApiKeyInputHeadersType0 = UNSET
    excluded_models: list[str] | None | Unset = UNSET
    disable_cooling: bool | None | Unset = UNSET
    request_retry: int | None | Unset = UNSET
    streaming: None | Unset | XaiApiKeyInputStreamingType0 = UNSET
    request_scoped_errors: list[RequestScopedErrorInput] | None | Unset = UNSET
    websockets: bool | None | Unset = UNSET
    alpha_search: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.xai_api_key_input_headers_type_0 import XaiApiKeyInputHeadersType0
        from ..models.xai_api_key_input_streaming_type_0 import (
            XaiApiKeyInputStreamingType0,
        )

        api_key: None | str | Unset
        if isinstance(self.api_key, Unset):
            api_key = UNSET
        else:
            api_key = self.api_key

        base_url: None | str | Unset
        if isinstance(self.base_url, Unset):
            base_url = UNSET
        else:
            base_url = self.base_url

        proxy_url: None | str | Unset
        if isinstance(self.proxy_url, Unset):
            proxy_url = UNSET
        else:
            proxy_url = self.proxy_url

        priority: int | None | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        else:
            priority = self.priority

        weight: int | None | Unset
        if isinstance(self.weight, Unset):
            weight = UNSET
        else:
            weight = self.weight

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
        elif isinstance(self.headers, XaiApiKeyInputHeadersType0):
            headers = self.headers.to_dict()
        else:
            headers = self.headers

        excluded_models: list[str] | None | Unset
        if isinstance(self.excluded_models, Unset):
            excluded_models = UNSET
        elif isinstance(self.excluded_models, list):
            excluded_models = self.excluded_models

        else:
            excluded_models = self.excluded_models

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
        elif isinstance(self.streaming, XaiApiKeyInputStreamingType0):
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

        websockets: bool | None | Unset
        if isinstance(self.websockets, Unset):
            websockets = UNSET
        else:
            websockets = self.websockets

        alpha_search: bool | None | Unset
        if isinstance(self.alpha_search, Unset):
            alpha_search = UNSET
        else:
            alpha_search = self.alpha_search

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_key is not UNSET:
            field_dict["api-key"] = api_key
        if base_url is not UNSET:
            field_dict["base-url"] = base_url
        if proxy_url is not UNSET:
            field_dict["proxy-url"] = proxy_url
        if priority is not UNSET:
            field_dict["priority"] = priority
        if weight is not UNSET:
            field_dict["weight"] = weight
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if models is not UNSET:
            field_dict["models"] = models
        if headers is not UNSET:
            field_dict["headers"] = headers
        if excluded_models is not UNSET:
            field_dict["excluded-models"] = excluded_models
        if disable_cooling is not UNSET:
            field_dict["disable-cooling"] = disable_cooling
        if request_retry is not UNSET:
            field_dict["request-retry"] = request_retry
        if streaming is not UNSET:
            field_dict["streaming"] = streaming
        if request_scoped_errors is not UNSET:
            field_dict["request-scoped-errors"] = request_scoped_errors
        if websockets is not UNSET:
            field_dict["websockets"] = websockets
        if alpha_search is not UNSET:
            field_dict["alpha-search"] = alpha_search

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.model_input import ModelInput
        from ..models.request_scoped_error_input import RequestScopedErrorInput
        from ..models.xai_api_key_input_headers_type_0 import XaiApiKeyInputHeadersType0
        from ..models.xai_api_key_input_streaming_type_0 import (
            XaiApiKeyInputStreamingType0,
        )

        d = dict(src_dict)

        def _parse_api_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        api_key = _parse_api_key(d.pop("api-key", UNSET))

        def _parse_base_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        base_url = _parse_base_url(d.pop("base-url", UNSET))

        def _parse_proxy_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        proxy_url = _parse_proxy_url(d.pop("proxy-url", UNSET))

        def _parse_priority(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        priority = _parse_priority(d.pop("priority", UNSET))

        def _parse_weight(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        weight = _parse_weight(d.pop("weight", UNSET))

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

        def _parse_headers(data: object) -> None | Unset | XaiApiKeyInputHeadersType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                headers_type_0 = XaiApiKeyInputHeadersType0.from_dict(data)

                return headers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | XaiApiKeyInputHeadersType0, data)

        headers = _parse_headers(d.pop("headers", UNSET))

        def _parse_excluded_models(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                excluded_models_type_0 = cast(list[str], data)

                return excluded_models_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        excluded_models = _parse_excluded_models(d.pop("excluded-models", UNSET))

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
        ) -> None | Unset | XaiApiKeyInputStreamingType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                streaming_type_0 = XaiApiKeyInputStreamingType0.from_dict(data)

                return streaming_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | XaiApiKeyInputStreamingType0, data)

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

        def _parse_websockets(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        websockets = _parse_websockets(d.pop("websockets", UNSET))

        def _parse_alpha_search(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        alpha_search = _parse_alpha_search(d.pop("alpha-search", UNSET))

        xai_api_key_input = cls(
            api_key=api_key,
            base_url=base_url,
            proxy_url=proxy_url,
            priority=priority,
            weight=weight,
            prefix=prefix,
            models=models,
            headers=headers,
            excluded_models=excluded_models,
            disable_cooling=disable_cooling,
            request_retry=request_retry,
            streaming=streaming,
            request_scoped_errors=request_scoped_errors,
            websockets=websockets,
            alpha_search=alpha_search,
        )

        xai_api_key_input.additional_properties = d
        return xai_api_key_input

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
