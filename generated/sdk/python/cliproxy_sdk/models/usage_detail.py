from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.usage_tokens import UsageTokens


T = TypeVar("T", bound="UsageDetail")


@_attrs_define
class UsageDetail:
    """
    Attributes:
        timestamp (datetime.datetime): When the request came.
        source (str): The credential: its e-mail address or API key.
        auth_index (str): The credential's index.
        tokens (UsageTokens):
        failed (bool): Whether the request failed.
    """

    timestamp: datetime.datetime
    source: str
    auth_index: str
    tokens: UsageTokens
    failed: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        timestamp = self.timestamp.isoformat()

        source = self.source

        auth_index = self.auth_index

        tokens = self.tokens.to_dict()

        failed = self.failed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "timestamp": timestamp,
                "source": source,
                "auth_index": auth_index,
                "tokens": tokens,
                "failed": failed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.usage_tokens import UsageTokens

        d = dict(src_dict)
        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        source = d.pop("source")

        auth_index = d.pop("auth_index")

        tokens = UsageTokens.from_dict(d.pop("tokens"))

        failed = d.pop("failed")

        usage_detail = cls(
            timestamp=timestamp,
            source=source,
            auth_index=auth_index,
            tokens=tokens,
            failed=failed,
        )

        usage_detail.additional_properties = d
        return usage_detail

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
