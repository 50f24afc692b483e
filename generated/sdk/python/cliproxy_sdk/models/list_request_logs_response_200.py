from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.list_request_logs_response_200_logs_item import (
        ListRequestLogsResponse200LogsItem,
    )


T = TypeVar("T", bound="ListRequestLogsResponse200")


@_attrs_define
class ListRequestLogsResponse200:
    """
    Attributes:
        logs (list[ListRequestLogsResponse200LogsItem]):
        next_cursor (None | str): Null on the last page.
    """

    logs: list[ListRequestLogsResponse200LogsItem]
    next_cursor: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        logs = []
        for logs_item_data in self.logs:
            logs_item = logs_item_data.to_dict()
            logs.append(logs_item)

        next_cursor: None | str
        next_cursor = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "logs": logs,
                "next-cursor": next_cursor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.list_request_logs_response_200_logs_item import (
            ListRequestLogsResponse200LogsItem,
        )

        d = dict(src_dict)
        logs = []
        _logs = d.pop("logs")
        for logs_item_data in _logs:
            logs_item = ListRequestLogsResponse200LogsItem.from_dict(logs_item_data)

            logs.append(logs_item)

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next-cursor"))

        list_request_logs_response_200 = cls(
            logs=logs,
            next_cursor=next_cursor,
        )

        list_request_logs_response_200.additional_properties = d
        return list_request_logs_response_200

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
