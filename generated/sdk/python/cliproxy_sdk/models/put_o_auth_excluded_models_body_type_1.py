from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.put_o_auth_excluded_models_body_type_1_items import (
        PutOAuthExcludedModelsBodyType1Items,
    )


T = TypeVar("T", bound="PutOAuthExcludedModelsBodyType1")


@_attrs_define
class PutOAuthExcludedModelsBodyType1:
    """
    Attributes:
        items (PutOAuthExcludedModelsBodyType1Items): Provider → model patterns.
    """

    items: PutOAuthExcludedModelsBodyType1Items

    def to_dict(self) -> dict[str, Any]:
        items = self.items.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.put_o_auth_excluded_models_body_type_1_items import (
            PutOAuthExcludedModelsBodyType1Items,
        )

        d = dict(src_dict)
        items = PutOAuthExcludedModelsBodyType1Items.from_dict(d.pop("items"))

        put_o_auth_excluded_models_body_type_1 = cls(
            items=items,
        )

        return put_o_auth_excluded_models_body_type_1
