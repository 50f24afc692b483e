from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.usage_queue_record_fail import UsageQueueRecordFail
    from ..models.usage_queue_record_tokens import UsageQueueRecordTokens


T = TypeVar("T", bound="UsageQueueRecord")


@_attrs_define
class UsageQueueRecord:
    """
    Attributes:
        timestamp (datetime.datetime): When the request came.
        latency_ms (int): Milliseconds until the last byte.
        ttft_ms (int): Milliseconds until the first byte; 0 if there was none.
        source (str): The credential: its e-mail address or API key.
        auth_index (str): The credential's index.
        client_ip (str): Where the client called from.
        user_agent (str): What the client calls itself.
        tokens (UsageQueueRecordTokens):
        failed (bool): Whether the request failed.
        fail (UsageQueueRecordFail):
        provider (str): Who served it; `unknown` if no provider was asked.
        model (str): What the provider calls the model.
        alias (str): The name that the client asked for.
        endpoint (str): What was called.
        auth_type (str): The credential's kind.
        api_key (str): The client's key.
        request_id (str): The same as in the log.
        service_tier (str): The tier in which the provider served it.
    """

    timestamp: datetime.datetime
    latency_ms: int
    ttft_ms: int
    source: str
    auth_index: str
    client_ip: str
    user_agent: str
    tokens: UsageQueueRecordTokens
    failed: bool
    fail: UsageQueueRecordFail
    provider: str
    model: str
    alias: str
    endpoint: str
    auth_type: str
    api_key: str
    request_id: str
    service_tier: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        timestamp = self.timestamp.isoformat()

        latency_ms = self.latency_ms

        ttft_ms = self.ttft_ms

        source = self.source

        auth_index = self.auth_index

        client_ip = self.client_ip

        user_agent = self.user_agent

        tokens = self.tokens.to_dict()

        failed = self.failed

        fail = self.fail.to_dict()

        provider = self.provider

        model = self.model

        alias = self.alias

        endpoint = self.endpoint

        auth_type = self.auth_type

        api_key = self.api_key

        request_id = self.request_id

        service_tier = self.service_tier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "timestamp": timestamp,
                "latency_ms": latency_ms,
                "ttft_ms": ttft_ms,
                "source": source,
                "auth_index": auth_index,
                "client_ip": client_ip,
                "user_agent": user_agent,
                "tokens": tokens,
                "failed": failed,
                "fail": fail,
                "provider": provider,
                "model": model,
                "alias": alias,
                "endpoint": endpoint,
                "auth_type": auth_type,
                "api_key": api_key,
                "request_id": request_id,
                "service_tier": service_tier,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.usage_queue_record_fail import UsageQueueRecordFail
        from ..models.usage_queue_record_tokens import UsageQueueRecordTokens

        d = dict(src_dict)
        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        latency_ms = d.pop("latency_ms")

        ttft_ms = d.pop("ttft_ms")

        source = d.pop("source")

        auth_index = d.pop("auth_index")

        client_ip = d.pop("client_ip")

        user_agent = d.pop("user_agent")

        tokens = UsageQueueRecordTokens.from_dict(d.pop("tokens"))

        failed = d.pop("failed")

        fail = UsageQueueRecordFail.from_dict(d.pop("fail"))

        provider = d.pop("provider")

        model = d.pop("model")

        alias = d.pop("alias")

        endpoint = d.pop("endpoint")

        auth_type = d.pop("auth_type")

        api_key = d.pop("api_key")

        request_id = d.pop("request_id")

        service_tier = d.pop("service_tier")

        usage_queue_record = cls(
            timestamp=timestamp,
            latency_ms=latency_ms,
            ttft_ms=ttft_ms,
            source=source,
            auth_index=auth_index,
            client_ip=client_ip,
            user_agent=user_agent,
            tokens=tokens,
            failed=failed,
            fail=fail,
            provider=provider,
            model=model,
            alias=alias,
            endpoint=endpoint,
            auth_type=auth_type,
            api_key=api_key,
            request_id=request_id,
            service_tier=service_tier,
        )

        usage_queue_record.additional_properties = d
        return usage_queue_record

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
