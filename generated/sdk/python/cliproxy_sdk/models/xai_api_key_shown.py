from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model import Model
    from ..models.request_scoped_error import RequestScopedError
    from ..models.xai_api_key_headers import XaiApiKeyHeaders
    from ..models.xai_api_key_streaming import XaiApiKeyStreaming


T = TypeVar("T", bound="XaiApiKeyShown")


@_attrs_define
class XaiApiKeyShown:
    """
    Attributes:
        auth_index (str): Identifies the credential in statistics and wherever else its key must not be shown. Always
            computed; ignored in a body.
        api_key (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a mask never
            becomes a key.
        base_url (str | Unset): The address below which `/responses` is, trimmed. Absent or empty in the file means
            `https://api.x.ai/v1`; an entry that a PUT sends without one is left out. Default: ''.
        proxy_url (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a mask never
            becomes a key.
        priority (int | Unset): The gateway chooses among the usable credentials of the highest priority; lower ones
            serve only while all higher ones are cooling down. Absent means 0.
        weight (int | Unset): This credential's share of the requests under `weighted-round-robin`, relative to the
            others. At 0 or below it is never chosen, whatever the strategy.
        prefix (str | Unset): Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from
            others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty.
            Absent or empty means no prefix.
        models (list[Model] | Unset): The models that this key serves, each with both of its names, empty where it has
            none. Absent or empty means all models of its provider.
        headers (XaiApiKeyHeaders | Unset): Headers added to upstream requests. Names and values are trimmed; pairs with
            a blank name or value are left out. Absent or empty means none.
        excluded_models (list[str] | Unset): Model names; `*` stands for any characters. Trimmed, lower-cased, without
            duplicates; blank ones are left out.
        disable_cooling (bool | Unset): Whether this key stays in use, without a cooldown, whatever its provider
            answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even
            so. Absent means the global `disable-cooling`.
        request_retry (int | Unset): How many further rounds this key takes part in, up to 1000. Absent or negative
            means the global `request-retry`.
        streaming (XaiApiKeyStreaming | Unset): How long this key's answers are waited for, instead of the global
            `streaming`. Absent or empty means the global one.
        request_scoped_errors (list[RequestScopedError] | Unset): Your own rules for errors of the provider, which go
            before what is known of it; the first match applies. Absent or empty means none.
        websockets (bool | Unset): Whether upstream is called by WebSocket when the client uses one. Absent means false.
        alpha_search (bool | Unset): Whether this key serves `/alpha/search`. Absent means false. Kept, but has no
            effect here.
    """

    auth_index: str
    api_key: str | Unset = UNSET
    base_url: str | Unset = ""
    proxy_url: str | Unset = UNSET
    priority: int | Unset = UNSET
    weight: int | Unset = UNSET
    prefix: str | Unset = UNSET
    models: list[Model] | Unset = UNSET
    headers: XaiApiKeyHeaders | Unset = UNSET
    excluded_models: list[str] | Unset = UNSET
    disable_cooling: bool | Unset = UNSET
    request_retry: int | Unset = UNSET
    streaming: XaiApiKeyStreaming | Unset = UNSET
    request_scoped_errors: list[RequestScopedError] | Unset = UNSET
    websockets: bool | Unset = UNSET
    alpha_search: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        auth_index = self.auth_index

        api_key = self.api_key

        base_url = self.base_url

        proxy_url = self.proxy_url

        priority = self.priority

        weight = self.weight

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

        excluded_models: list[str] | Unset = UNSET
        if not isinstance(self.excluded_models, Unset):
            excluded_models = self.excluded_models

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

        websockets = self.websockets

        alpha_search = self.alpha_search

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "auth-index": auth_index,
            }
        )
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
        from ..models.model import Model
        from ..models.request_scoped_error import RequestScopedError
        from ..models.xai_api_key_headers import XaiApiKeyHeaders
        from ..models.xai_api_key_streaming import XaiApiKeyStreaming

        d = dict(src_dict)
        auth_index = d.pop("auth-index")

        api_key = d.pop("api-key", UNSET)

        base_url = d.pop("base-url", UNSET)

        proxy_url = d.pop("proxy-url", UNSET)

        priority = d.pop("priority", UNSET)

        weight = d.pop("weight", UNSET)

        prefix = d.pop("prefix", UNSET)

        _models = d.pop("models", UNSET)
        models: list[Model] | Unset = UNSET
        if _models is not UNSET:
            models = []
            for models_item_data in _models:
                models_item = Model.from_dict(models_item_data)

                models.append(models_item)

        _headers = d.pop("headers", UNSET)
        headers: XaiApiKeyHeaders | Unset
        if isinstance(_headers, Unset):
            headers = UNSET
        else:
            headers = XaiApiKeyHeaders.from_dict(_headers)

        excluded_models = cast(list[str], d.pop("excluded-models", UNSET))

        disable_cooling = d.pop("disable-cooling", UNSET)

        request_retry = d.pop("request-retry", UNSET)

        _streaming = d.pop("streaming", UNSET)
        streaming: XaiApiKeyStreaming | Unset
        if isinstance(_streaming, Unset):
            streaming = UNSET
        else:
            streaming = XaiApiKeyStreaming.from_dict(_streaming)

        _request_scoped_errors = d.pop("request-scoped-errors", UNSET)
        request_scoped_errors: list[RequestScopedError] | Unset = UNSET
        if _request_scoped_errors is not UNSET:
            request_scoped_errors = []
            for request_scoped_errors_item_data in _request_scoped_errors:
                request_scoped_errors_item = RequestScopedError.from_dict(
                    request_scoped_errors_item_data
                )

                request_scoped_errors.append(request_scoped_errors_item)

        websockets = d.pop("websockets", UNSET)

        alpha_search = d.pop("alpha-search", UNSET)

        xai_api_key_shown = cls(
            auth_index=auth_index,
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

        xai_api_key_shown.additional_properties = d
        return xai_api_key_shown

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
