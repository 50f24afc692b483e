from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.usage_snapshot_apis import UsageSnapshotApis
    from ..models.usage_snapshot_requests_by_day import UsageSnapshotRequestsByDay
    from ..models.usage_snapshot_requests_by_hour import UsageSnapshotRequestsByHour
    from ..models.usage_snapshot_tokens_by_day import UsageSnapshotTokensByDay
    from ..models.usage_snapshot_tokens_by_hour import UsageSnapshotTokensByHour


T = TypeVar("T", bound="UsageSnapshot")


@_attrs_define
class UsageSnapshot:
    """
    Attributes:
        total_requests (int): All requests.
        success_count (int): Those that succeeded.
        failure_count (int): Those that failed.
        total_tokens (int): The tokens of all requests.
        apis (UsageSnapshotApis): By client key.
        requests_by_day (UsageSnapshotRequestsByDay): Requests by day, `YYYY-MM-DD`.
        requests_by_hour (UsageSnapshotRequestsByHour): Requests by hour of the day, `00` to `23`.
        tokens_by_day (UsageSnapshotTokensByDay): Tokens by day.
        tokens_by_hour (UsageSnapshotTokensByHour): Tokens by hour of the day.
    """

    total_requests: int
    success_count: int
    failure_count: int
    total_tokens: int
    apis: UsageSnapshotApis
    requests_by_day: UsageSnapshotRequestsByDay
    requests_by_hour: UsageSnapshotRequestsByHour
    tokens_by_day: UsageSnapshotTokensByDay
    tokens_by_hour: UsageSnapshotTokensByHour
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_requests = self.total_requests

        success_count = self.success_count

        failure_count = self.failure_count

        total_tokens = self.total_tokens

        apis = self.apis.to_dict()

        requests_by_day = self.requests_by_day.to_dict()

        requests_by_hour = self.requests_by_hour.to_dict()

        tokens_by_day = self.tokens_by_day.to_dict()

        tokens_by_hour = self.tokens_by_hour.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total_requests": total_requests,
                "success_count": success_count,
                "failure_count": failure_count,
                "total_tokens": total_tokens,
                "apis": apis,
                "requests_by_day": requests_by_day,
                "requests_by_hour": requests_by_hour,
                "tokens_by_day": tokens_by_day,
                "tokens_by_hour": tokens_by_hour,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.usage_snapshot_apis import UsageSnapshotApis
        from ..models.usage_snapshot_requests_by_day import UsageSnapshotRequestsByDay
        from ..models.usage_snapshot_requests_by_hour import UsageSnapshotRequestsByHour
        from ..models.usage_snapshot_tokens_by_day import UsageSnapshotTokensByDay
        from ..models.usage_snapshot_tokens_by_hour import UsageSnapshotTokensByHour

        d = dict(src_dict)
        total_requests = d.pop("total_requests")

        success_count = d.pop("success_count")

        failure_count = d.pop("failure_count")

        total_tokens = d.pop("total_tokens")

        apis = UsageSnapshotApis.from_dict(d.pop("apis"))

        requests_by_day = UsageSnapshotRequestsByDay.from_dict(d.pop("requests_by_day"))

        requests_by_hour = UsageSnapshotRequestsByHour.from_dict(
            d.pop("requests_by_hour")
        )

        tokens_by_day = UsageSnapshotTokensByDay.from_dict(d.pop("tokens_by_day"))

        tokens_by_hour = UsageSnapshotTokensByHour.from_dict(d.pop("tokens_by_hour"))

        usage_snapshot = cls(
            total_requests=total_requests,
            success_count=success_count,
            failure_count=failure_count,
            total_tokens=total_tokens,
            apis=apis,
            requests_by_day=requests_by_day,
            requests_by_hour=requests_by_hour,
            tokens_by_day=tokens_by_day,
            tokens_by_hour=tokens_by_hour,
        )

        usage_snapshot.additional_properties = d
        return usage_snapshot

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
