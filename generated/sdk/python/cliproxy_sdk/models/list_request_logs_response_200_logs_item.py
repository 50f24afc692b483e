from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ListRequestLogsResponse200LogsItem")


@_attrs_define
class ListRequestLogsResponse200LogsItem:
    """
    Attributes:
        time (datetime.datetime): When the request came.
        method (None | str): Like the members below, null if the log does not say.
        path (None | str): Without its query.
        model (None | str): What the client asked for.
        status (int | None): What the client got; 499 if it disconnected first.
        latency_ms (float | None): Milliseconds until the last byte.
        id (str): The request's id, for `GET /request-log-by-id/{id}`.
        name (str): The file's name.
    """

    time: datetime.datetime
    method: None | str
    path: None | str
    model: None | str
    status: int | None
    latency_ms: float | None
    id: str
    name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        time = self.time.isoformat()

        method: None | str
        method = self.method

        path: None | str
        path = self.path

        model: None | str
        model = self.model

        status: int | None
        status = self.status

        latency_ms: float | None
        latency_ms = self.latency_ms

        id = self.id

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "time": time,
                "method": method,
                "path": path,
                "model": model,
                "status": status,
                "latency_ms": latency_ms,
                "id": id,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        time = datetime.datetime.fromisoformat(d.pop("time"))

        def _parse_method(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        method = _parse_method(d.pop("method"))

        def _parse_path(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        path = _parse_path(d.pop("path"))

        def _parse_model(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        model = _parse_model(d.pop("model"))

        def _parse_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        status = _parse_status(d.pop("status"))

        def _parse_latency_ms(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        latency_ms = _parse_latency_ms(d.pop("latency_ms"))

        id = d.pop("id")

        name = d.pop("name")

        list_request_logs_response_200_logs_item = cls(
            time=time,
            method=method,
            path=path,
            model=model,
            status=status,
            latency_ms=latency_ms,
            id=id,
            name=name,
        )

        list_request_logs_response_200_logs_item.additional_properties = d
        return list_request_logs_response_200_logs_item

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
