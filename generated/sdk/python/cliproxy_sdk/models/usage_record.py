from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.usage_record_fail import UsageRecordFail
    from ..models.usage_record_tokens import UsageRecordTokens


T = TypeVar("T", bound="UsageRecord")


@_attrs_define
class UsageRecord:
    """
    Attributes:
        time (datetime.datetime): When the request came.
        key (str): The client key's fingerprint; empty if none was needed.
        endpoint (str): What was called, such as `POST /v1/messages`.
        provider (str): Who served it; empty if no provider was asked.
        model (str): What the provider calls the model.
        auth_index (str): The credential's index.
        source (str): The fingerprint of the credential's name.
        failed (bool): Whether the request failed.
        tokens (UsageRecordTokens):
        request_id (str | Unset): The same as in the log.
        alias (str | Unset): The name that the client asked for.
        auth_type (str | Unset): The credential's kind.
        status (int | Unset): The status that the client got.
        fail (UsageRecordFail | Unset): Why it failed.
        latency_ms (int | Unset): Milliseconds until the last byte.
        ttft_ms (int | Unset): Milliseconds until the first byte.
        client_ip (str | Unset): Where the client called from.
        user_agent (str | Unset): What the client calls itself.
        service_tier (str | Unset): The tier in which the provider served it.
    """

    time: datetime.datetime
    key: str
    endpoint: str
    provider: str
    model: str
    auth_index: str
    source: str
    failed: bool
    tokens: UsageRecordTokens
    request_id: str | Unset = UNSET
    alias: str | Unset = UNSET
    auth_type: str | Unset = UNSET
    status: int | Unset = UNSET
    fail: UsageRecordFail | Unset = UNSET
    latency_ms: int | Unset = UNSET
    ttft_ms: int | Unset = UNSET
    client_ip: str | Unset = UNSET
    user_agent: str | Unset = UNSET
    service_tier: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        time = self.time.isoformat()

        key = self.key

        endpoint = self.endpoint

        provider = self.provider

        model = self.model

        auth_index = self.auth_index

        source = self.source

        failed = self.failed

        tokens = self.tokens.to_dict()

        request_id = self.request_id

        alias = self.alias

        auth_type = self.auth_type

        status = self.status

        fail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fail, Unset):
            fail = self.fail.to_dict()

        latency_ms = self.latency_ms

        ttft_ms = self.ttft_ms

        client_ip = self.client_ip

        user_agent = self.user_agent

        service_tier = self.service_tier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "time": time,
                "key": key,
                "endpoint": endpoint,
                "provider": provider,
                "model": model,
                "auth-index": auth_index,
                "source": source,
                "failed": failed,
                "tokens": tokens,
            }
        )
        if request_id is not UNSET:
            field_dict["request-id"] = request_id
        if alias is not UNSET:
            field_dict["alias"] = alias
        if auth_type is not UNSET:
            field_dict["auth-type"] = auth_type
        if status is not UNSET:
            field_dict["status"] = status
        if fail is not UNSET:
            field_dict["fail"] = fail
        if latency_ms is not UNSET:
            field_dict["latency_ms"] = latency_ms
        if ttft_ms is not UNSET:
            field_dict["ttft_ms"] = ttft_ms
        if client_ip is not UNSET:
            field_dict["client-ip"] = client_ip
        if user_agent is not UNSET:
            field_dict["user-agent"] = user_agent
        if service_tier is not UNSET:
            field_dict["service-tier"] = service_tier

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.usage_record_fail import UsageRecordFail
        from ..models.usage_record_tokens import UsageRecordTokens

        d = dict(src_dict)
        time = datetime.datetime.fromisoformat(d.pop("time"))

        key = d.pop("key")

        endpoint = d.pop("endpoint")

        provider = d.pop("provider")

        model = d.pop("model")

        auth_index = d.pop("auth-index")

        source = d.pop("source")

        failed = d.pop("failed")

        tokens = UsageRecordTokens.from_dict(d.pop("tokens"))

        request_id = d.pop("request-id", UNSET)

        alias = d.pop("alias", UNSET)

        auth_type = d.pop("auth-type", UNSET)

        status = d.pop("status", UNSET)

        _fail = d.pop("fail", UNSET)
        fail: UsageRecordFail | Unset
        if isinstance(_fail, Unset):
            fail = UNSET
        else:
            fail = UsageRecordFail.from_dict(_fail)

        latency_ms = d.pop("latency_ms", UNSET)

        ttft_ms = d.pop("ttft_ms", UNSET)

        client_ip = d.pop("client-ip", UNSET)

        user_agent = d.pop("user-agent", UNSET)

        service_tier = d.pop("service-tier", UNSET)

        usage_record = cls(
            time=time,
            key=key,
            endpoint=endpoint,
            provider=provider,
            model=model,
            auth_index=auth_index,
            source=source,
            failed=failed,
            tokens=tokens,
            request_id=request_id,
            alias=alias,
            auth_type=auth_type,
            status=status,
            fail=fail,
            latency_ms=latency_ms,
            ttft_ms=ttft_ms,
            client_ip=client_ip,
            user_agent=user_agent,
            service_tier=service_tier,
        )

        usage_record.additional_properties = d
        return usage_record

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
