from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.error_details_item import ErrorDetailsItem


T = TypeVar("T", bound="GetModelDefinitionsResponse400")


@_attrs_define
class GetModelDefinitionsResponse400:
    """
    Attributes:
        error (str): For programs to match on: the same mistake always has the same text.
        message (str): For people: what is wrong and what to do about it. Includes everything in `details`.
        request_id (str): The same as in the X-Request-Id header and in the log.
        channel (str): What was asked for.
        details (list[ErrorDetailsItem] | Unset): Where the mistakes in the input are.
    """

    error: str
    message: str
    request_id: str
    channel: str
    details: list[ErrorDetailsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        message = self.message

        request_id = self.request_id

        channel = self.channel

        details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = []
            for details_item_data in self.details:
                details_item = details_item_data.to_dict()
                details.append(details_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
                "message": message,
                "request-id": request_id,
                "channel": channel,
            }
        )
        if details is not UNSET:
            field_dict["details"] = details

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.error_details_item import ErrorDetailsItem

        d = dict(src_dict)
        error = d.pop("error")

        message = d.pop("message")

        request_id = d.pop("request-id")

        channel = d.pop("channel")

        _details = d.pop("details", UNSET)
        details: list[ErrorDetailsItem] | Unset = UNSET
        if _details is not UNSET:
            details = []
            for details_item_data in _details:
                details_item = ErrorDetailsItem.from_dict(details_item_data)

                details.append(details_item)

        get_model_definitions_response_400 = cls(
            error=error,
            message=message,
            request_id=request_id,
            channel=channel,
            details=details,
        )

        get_model_definitions_response_400.additional_properties = d
        return get_model_definitions_response_400

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
