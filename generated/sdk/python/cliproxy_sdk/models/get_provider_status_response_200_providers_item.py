from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_provider_status_response_200_providers_item_kind import (
    GetProviderStatusResponse200ProvidersItemKind,
)
from ..models.get_provider_status_response_200_providers_item_state import (
    GetProviderStatusResponse200ProvidersItemState,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_provider_status_response_200_providers_item_cooling_item import (
        GetProviderStatusResponse200ProvidersItemCoolingItem,
    )
    from ..models.get_provider_status_response_200_providers_item_last_error_type_1 import (
        GetProviderStatusResponse200ProvidersItemLastErrorType1,
    )
    from ..models.get_provider_status_response_200_providers_item_models import (
        GetProviderStatusResponse200ProvidersItemModels,
    )
    from ..models.recent_requests_item import RecentRequestsItem


T = TypeVar("T", bound="GetProviderStatusResponse200ProvidersItem")


@_attrs_define
class GetProviderStatusResponse200ProvidersItem:
    """
    Attributes:
        auth_index (str): The same as in the provider lists. Identical keys share one.
        kind (GetProviderStatusResponse200ProvidersItemKind): The kind of provider that the credential is for.
        name (str): The name of an openai-compatibility entry; for other kinds, the id of the key.
        state (GetProviderStatusResponse200ProvidersItemState): `disabled`: switched off by its entry. `error`: it can't
            be used as configured, or the provider refuses it now. `cooling`: it is cooling down for some model. Otherwise
            `active`.
        cooling (list[GetProviderStatusResponse200ProvidersItemCoolingItem]): The models that it is cooling down for, in
            the order in which the cooldowns end.
        last_error (GetProviderStatusResponse200ProvidersItemLastErrorType1 | None): How it last failed; null if it
            never has.
        success (int): Requests that it served.
        failed (int): Requests that it failed. A request that this key could not have served counts as neither.
        recent_requests (list[RecentRequestsItem]): Intervals of ten minutes on the server's clock, the oldest first.
        models (GetProviderStatusResponse200ProvidersItemModels | Unset): What the provider lists for this key. Absent
            as long as it hasn't answered, and where it isn't asked (`discover-models`).
    """

    auth_index: str
    kind: GetProviderStatusResponse200ProvidersItemKind
    name: str
    state: GetProviderStatusResponse200ProvidersItemState
    cooling: list[GetProviderStatusResponse200ProvidersItemCoolingItem]
    last_error: GetProviderStatusResponse200ProvidersItemLastErrorType1 | None
    success: int
    failed: int
    recent_requests: list[RecentRequestsItem]
    models: GetProviderStatusResponse200ProvidersItemModels | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.get_provider_status_response_200_providers_item_last_error_type_1 import (
            GetProviderStatusResponse200ProvidersItemLastErrorType1,
        )

        auth_index = self.auth_index

        kind = self.kind.value

        name = self.name

        state = self.state.value

        cooling = []
        for cooling_item_data in self.cooling:
            cooling_item = cooling_item_data.to_dict()
            cooling.append(cooling_item)

        last_error: dict[str, Any] | None
        if isinstance(
            self.last_error, GetProviderStatusResponse200ProvidersItemLastErrorType1
        ):
            last_error = self.last_error.to_dict()
        else:
            last_error = self.last_error

        success = self.success

        failed = self.failed

        recent_requests = []
        for componentsschemas_recent_requests_item_data in self.recent_requests:
            componentsschemas_recent_requests_item = (
                componentsschemas_recent_requests_item_data.to_dict()
            )
            recent_requests.append(componentsschemas_recent_requests_item)

        models: dict[str, Any] | Unset = UNSET
        if not isinstance(self.models, Unset):
            models = self.models.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "auth-index": auth_index,
                "kind": kind,
                "name": name,
                "state": state,
                "cooling": cooling,
                "last-error": last_error,
                "success": success,
                "failed": failed,
                "recent_requests": recent_requests,
            }
        )
        if models is not UNSET:
            field_dict["models"] = models

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_provider_status_response_200_providers_item_cooling_item import (
            GetProviderStatusResponse200ProvidersItemCoolingItem,
        )
        from ..models.get_provider_status_response_200_providers_item_last_error_type_1 import (
            GetProviderStatusResponse200ProvidersItemLastErrorType1,
        )
        from ..models.get_provider_status_response_200_providers_item_models import (
            GetProviderStatusResponse200ProvidersItemModels,
        )
        from ..models.recent_requests_item import RecentRequestsItem

        d = dict(src_dict)
        auth_index = d.pop("auth-index")

        kind = GetProviderStatusResponse200ProvidersItemKind(d.pop("kind"))

        name = d.pop("name")

        state = GetProviderStatusResponse200ProvidersItemState(d.pop("state"))

        cooling = []
        _cooling = d.pop("cooling")
        for cooling_item_data in _cooling:
            cooling_item = (
                GetProviderStatusResponse200ProvidersItemCoolingItem.from_dict(
                    cooling_item_data
                )
            )

            cooling.append(cooling_item)

        def _parse_last_error(
            data: object,
        ) -> GetProviderStatusResponse200ProvidersItemLastErrorType1 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                last_error_type_1 = (
                    GetProviderStatusResponse200ProvidersItemLastErrorType1.from_dict(
                        data
                    )
                )

                return last_error_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                GetProviderStatusResponse200ProvidersItemLastErrorType1 | None, data
            )

        last_error = _parse_last_error(d.pop("last-error"))

        success = d.pop("success")

        failed = d.pop("failed")

        recent_requests = []
        _recent_requests = d.pop("recent_requests")
        for componentsschemas_recent_requests_item_data in _recent_requests:
            componentsschemas_recent_requests_item = RecentRequestsItem.from_dict(
                componentsschemas_recent_requests_item_data
            )

            recent_requests.append(componentsschemas_recent_requests_item)

        _models = d.pop("models", UNSET)
        models: GetProviderStatusResponse200ProvidersItemModels | Unset
        if isinstance(_models, Unset):
            models = UNSET
        else:
            models = GetProviderStatusResponse200ProvidersItemModels.from_dict(_models)

        get_provider_status_response_200_providers_item = cls(
            auth_index=auth_index,
            kind=kind,
            name=name,
            state=state,
            cooling=cooling,
            last_error=last_error,
            success=success,
            failed=failed,
            recent_requests=recent_requests,
            models=models,
        )

        get_provider_status_response_200_providers_item.additional_properties = d
        return get_provider_status_response_200_providers_item

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
