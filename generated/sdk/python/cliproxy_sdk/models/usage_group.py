from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UsageGroup")


@_attrs_define
class UsageGroup:
    """
    Attributes:
        requests (int): The number of requests.
        failed (int): How many of them failed.
        input_tokens (int): Tokens of the request.
        output_tokens (int): Tokens of the response.
        reasoning_tokens (int): Tokens that the model used to think.
        cached_tokens (int): Tokens of the request that came from a cache.
        total_tokens (int): All of them, as the vendor counts; the sum of the others where it gives no total.
        cache_write_tokens (int): Tokens that were written to a cache.
        key (str | Unset): The client key's fingerprint; empty if none was needed.
        model (str | Unset): What the provider calls the model.
        provider (str | Unset): Who served it.
        auth_index (str | Unset): The credential's index.
        day (str | Unset): The day in the time zone.
        hour (str | Unset): The hour of the day in the time zone.
        endpoint (str | Unset): What was called.
    """

    requests: int
    failed: int
    input_tokens: int
    output_tokens: int
    reasoning_tokens: int
    cached_tokens: int
    total_tokens: int
    cache_write_tokens: int
    key: str | Unset = UNSET
    model: str | Unset = UNSET
    provider: str | Unset = UNSET
    auth_index: str | Unset = UNSET
    day: str | Unset = UNSET
    hour: str | Unset = UNSET
    endpoint: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        requests = self.requests

        failed = self.failed

        input_tokens = self.input_tokens

        output_tokens = self.output_tokens

        reasoning_tokens = self.reasoning_tokens

        cached_tokens = self.cached_tokens

        total_tokens = self.total_tokens

        cache_write_tokens = self.cache_write_tokens

        key = self.key

        model = self.model

        provider = self.provider

        auth_index = self.auth_index

        day = self.day

        hour = self.hour

        endpoint = self.endpoint

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "requests": requests,
                "failed": failed,
                "input_tokens": input_tokens,
                "output_tokens": output_tokens,
                "reasoning_tokens": reasoning_tokens,
                "cached_tokens": cached_tokens,
                "total_tokens": total_tokens,
                "cache_write_tokens": cache_write_tokens,
            }
        )
        if key is not UNSET:
            field_dict["key"] = key
        if model is not UNSET:
            field_dict["model"] = model
        if provider is not UNSET:
            field_dict["provider"] = provider
        if auth_index is not UNSET:
            field_dict["auth-index"] = auth_index
        if day is not UNSET:
            field_dict["day"] = day
        if hour is not UNSET:
            field_dict["hour"] = hour
        if endpoint is not UNSET:
            field_dict["endpoint"] = endpoint

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        requests = d.pop("requests")

        failed = d.pop("failed")

        input_tokens = d.pop("input_tokens")

        output_tokens = d.pop("output_tokens")

        reasoning_tokens = d.pop("reasoning_tokens")

        cached_tokens = d.pop("cached_tokens")

        total_tokens = d.pop("total_tokens")

        cache_write_tokens = d.pop("cache_write_tokens")

        key = d.pop("key", UNSET)

        model = d.pop("model", UNSET)

        provider = d.pop("provider", UNSET)

        auth_index = d.pop("auth-index", UNSET)

        day = d.pop("day", UNSET)

        hour = d.pop("hour", UNSET)

        endpoint = d.pop("endpoint", UNSET)

        usage_group = cls(
            requests=requests,
            failed=failed,
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            reasoning_tokens=reasoning_tokens,
            cached_tokens=cached_tokens,
            total_tokens=total_tokens,
            cache_write_tokens=cache_write_tokens,
            key=key,
            model=model,
            provider=provider,
            auth_index=auth_index,
            day=day,
            hour=hour,
            endpoint=endpoint,
        )

        usage_group.additional_properties = d
        return usage_group

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
