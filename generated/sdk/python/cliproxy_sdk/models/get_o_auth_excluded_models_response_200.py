from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.get_o_auth_excluded_models_response_200_oauth_excluded_models import (
        GetOAuthExcludedModelsResponse200OauthExcludedModels,
    )


T = TypeVar("T", bound="GetOAuthExcludedModelsResponse200")


@_attrs_define
class GetOAuthExcludedModelsResponse200:
    """
    Attributes:
        oauth_excluded_models (GetOAuthExcludedModelsResponse200OauthExcludedModels): Provider → model patterns.
    """

    oauth_excluded_models: GetOAuthExcludedModelsResponse200OauthExcludedModels
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        oauth_excluded_models = self.oauth_excluded_models.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "oauth-excluded-models": oauth_excluded_models,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_o_auth_excluded_models_response_200_oauth_excluded_models import (
            GetOAuthExcludedModelsResponse200OauthExcludedModels,
        )

        d = dict(src_dict)
        oauth_excluded_models = (
            GetOAuthExcludedModelsResponse200OauthExcludedModels.from_dict(
                d.pop("oauth-excluded-models")
            )
        )

        get_o_auth_excluded_models_response_200 = cls(
            oauth_excluded_models=oauth_excluded_models,
        )

        get_o_auth_excluded_models_response_200.additional_properties = d
        return get_o_auth_excluded_models_response_200

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
