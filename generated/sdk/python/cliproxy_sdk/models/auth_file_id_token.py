from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AuthFileIdToken")


@_attrs_define
class AuthFileIdToken:
    """What the id token of a `codex` file says about the account. Its signature is not checked.

    Attributes:
        chatgpt_account_id (str | Unset): The account's id.
        plan_type (str | Unset): The account's plan.
        chatgpt_subscription_active_start (Any | Unset): When the subscription began.
        chatgpt_subscription_active_until (Any | Unset): When the subscription ends.
    """

    chatgpt_account_id: str | Unset = UNSET
    plan_type: str | Unset = UNSET
    chatgpt_subscription_active_start: Any | Unset = UNSET
    chatgpt_subscription_active_until: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chatgpt_account_id = self.chatgpt_account_id

        plan_type = self.plan_type

        chatgpt_subscription_active_start = self.chatgpt_subscription_active_start

        chatgpt_subscription_active_until = self.chatgpt_subscription_active_until

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chatgpt_account_id is not UNSET:
            field_dict["chatgpt_account_id"] = chatgpt_account_id
        if plan_type is not UNSET:
            field_dict["plan_type"] = plan_type
        if chatgpt_subscription_active_start is not UNSET:
            field_dict["chatgpt_subscription_active_start"] = (
                chatgpt_subscription_active_start
            )
        if chatgpt_subscription_active_until is not UNSET:
            field_dict["chatgpt_subscription_active_until"] = (
                chatgpt_subscription_active_until
            )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        chatgpt_account_id = d.pop("chatgpt_account_id", UNSET)

        plan_type = d.pop("plan_type", UNSET)

        chatgpt_subscription_active_start = d.pop(
            "chatgpt_subscription_active_start", UNSET
        )

        chatgpt_subscription_active_until = d.pop(
            "chatgpt_subscription_active_until", UNSET
        )

        auth_file_id_token = cls(
            chatgpt_account_id=chatgpt_account_id,
            plan_type=plan_type,
            chatgpt_subscription_active_start=chatgpt_subscription_active_start,
            chatgpt_subscription_active_until=chatgpt_subscription_active_until,
        )

        auth_file_id_token.additional_properties = d
        return auth_file_id_token

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
