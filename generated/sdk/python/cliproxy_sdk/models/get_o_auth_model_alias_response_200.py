from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.get_o_auth_model_alias_response_200_oauth_model_alias import (
        GetOAuthModelAliasResponse200OauthModelAlias,
    )


T = TypeVar("T", bound="GetOAuthModelAliasResponse200")


@_attrs_define
class GetOAuthModelAliasResponse200:
    """
    Attributes:
        oauth_model_alias (GetOAuthModelAliasResponse200OauthModelAlias): Channel → rules.
    """

    oauth_model_alias: GetOAuthModelAliasResponse200OauthModelAlias
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        oauth_model_alias = self.oauth_model_alias.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "oauth-model-alias": oauth_model_alias,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_o_auth_model_alias_response_200_oauth_model_alias import (
            GetOAuthModelAliasResponse200OauthModelAlias,
        )

        d = dict(src_dict)
        oauth_model_alias = GetOAuthModelAliasResponse200OauthModelAlias.from_dict(
            d.pop("oauth-model-alias")
        )

        get_o_auth_model_alias_response_200 = cls(
            oauth_model_alias=oauth_model_alias,
        )

        get_o_auth_model_alias_response_200.additional_properties = d
        return get_o_auth_model_alias_response_200

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
