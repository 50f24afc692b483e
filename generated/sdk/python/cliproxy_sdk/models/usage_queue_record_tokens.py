from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="UsageQueueRecordTokens")


@_attrs_define
class UsageQueueRecordTokens:
    """
    Attributes:
        input_tokens (int): Tokens of the request.
        output_tokens (int): Tokens of the response.
        reasoning_tokens (int): Tokens that the model used to think.
        cached_tokens (int): Tokens of the request that came from a cache.
        total_tokens (int): All of them, as the vendor counts; the sum of the others where it gives no total.
        cache_read_tokens (int): The same as `cached_tokens`.
        cache_creation_tokens (int): Tokens that were written to a cache.
    """

    input_tokens: int
    output_tokens: int
    reasoning_tokens: int
    cached_tokens: int
    total_tokens: int
    cache_read_tokens: int
    cache_creation_tokens: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        input_tokens = self.input_tokens

        output_tokens = self.output_tokens

        reasoning_tokens = self.reasoning_tokens

        cached_tokens = self.cached_tokens

        total_tokens = self.total_tokens

        cache_read_tokens = self.cache_read_tokens

        cache_creation_tokens = self.cache_creation_tokens

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input_tokens": input_tokens,
                "output_tokens": output_tokens,
                "reasoning_tokens": reasoning_tokens,
                "cached_tokens": cached_tokens,
                "total_tokens": total_tokens,
                "cache_read_tokens": cache_read_tokens,
                "cache_creation_tokens": cache_creation_tokens,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        input_tokens = d.pop("input_tokens")

        output_tokens = d.pop("output_tokens")

        reasoning_tokens = d.pop("reasoning_tokens")

        cached_tokens = d.pop("cached_tokens")

        total_tokens = d.pop("total_tokens")

        cache_read_tokens = d.pop("cache_read_tokens")

        cache_creation_tokens = d.pop("cache_creation_tokens")

        usage_queue_record_tokens = cls(
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            reasoning_tokens=reasoning_tokens,
            cached_tokens=cached_tokens,
            total_tokens=total_tokens,
            cache_read_tokens=cache_read_tokens,
            cache_creation_tokens=cache_creation_tokens,
        )

        usage_queue_record_tokens.additional_properties = d
        return usage_queue_record_tokens

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
