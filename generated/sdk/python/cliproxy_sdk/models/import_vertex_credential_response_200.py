from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ImportVertexCredentialResponse200")


@_attrs_define
class ImportVertexCredentialResponse200:
    """
    Attributes:
        status (Literal['ok']):
        auth_file (str): Where the file is on the server.
        project_id (str): The Google Cloud project.
        email (str): The service account.
        location (str): The location.
    """

    status: Literal["ok"]
    auth_file: str
    project_id: str
    email: str
    location: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        auth_file = self.auth_file

        project_id = self.project_id

        email = self.email

        location = self.location

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "auth-file": auth_file,
                "project_id": project_id,
                "email": email,
                "location": location,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = cast(Literal["ok"], d.pop("status"))
        if status != "ok":
            raise ValueError(f"status must match const 'ok', got '{status}'")

        auth_file = d.pop("auth-file")

        project_id = d.pop("project_id")

        email = d.pop("email")

        location = d.pop("location")

        import_vertex_credential_response_200 = cls(
            status=status,
            auth_file=auth_file,
            project_id=project_id,
            email=email,
            location=location,
        )

        import_vertex_credential_response_200.additional_properties = d
        return import_vertex_credential_response_200

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
