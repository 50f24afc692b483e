from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.test_auth_file_response_200_status import TestAuthFileResponse200Status
from ..types import UNSET, Unset

T = TypeVar("T", bound="TestAuthFileResponse200")


@_attrs_define
class TestAuthFileResponse200:
    """
    Attributes:
        status (TestAuthFileResponse200Status):
        latency_ms (int): Milliseconds from the request to the end of its answer; 0 if nothing was sent.
        model (None | str): The model that was asked; null if the list of models was.
        error (str | Unset): What went wrong, with `error`.
    """

    status: TestAuthFileResponse200Status
    latency_ms: int
    model: None | str
    error: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status.value

        latency_ms = self.latency_ms

        model: None | str
        model = self.model

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "latency_ms": latency_ms,
                "model": model,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = TestAuthFileResponse200Status(d.pop("status"))

        latency_ms = d.pop("latency_ms")

        def _parse_model(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        model = _parse_model(d.pop("model"))

        error = d.pop("error", UNSET)

        test_auth_file_response_200 = cls(
            status=status,
            latency_ms=latency_ms,
            model=model,
            error=error,
        )

        test_auth_file_response_200.additional_properties = d
        return test_auth_file_response_200

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
