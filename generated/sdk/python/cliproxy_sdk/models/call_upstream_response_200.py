from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.call_upstream_response_200_header import CallUpstreamResponse200Header


T = TypeVar("T", bound="CallUpstreamResponse200")


@_attrs_define
class CallUpstreamResponse200:
    """
    Attributes:
        status_code (int): The status of the provider's answer.
        header (CallUpstreamResponse200Header): The headers of its answer.
        body (str): Its body, decoded, as text.
    """

    status_code: int
    header: CallUpstreamResponse200Header
    body: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status_code = self.status_code

        header = self.header.to_dict()

        body = self.body

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status_code": status_code,
                "header": header,
                "body": body,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.call_upstream_response_200_header import (
            CallUpstreamResponse200Header,
        )

        d = dict(src_dict)
        status_code = d.pop("status_code")

        header = CallUpstreamResponse200Header.from_dict(d.pop("header"))

        body = d.pop("body")

        call_upstream_response_200 = cls(
            status_code=status_code,
            header=header,
            body=body,
        )

        call_upstream_response_200.additional_properties = d
        return call_upstream_response_200

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
