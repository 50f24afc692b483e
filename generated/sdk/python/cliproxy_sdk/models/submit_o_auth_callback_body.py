from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SubmitOAuthCallbackBody")


@_attrs_define
class SubmitOAuthCallbackBody:
    """
    Attributes:
        provider (str | Unset): The provider, to be sure that it is the right login: its name, or `claude`, `openai`,
            `gemini`, `google`, `i-flow`, `anti-gravity`, `x-ai`, `x.ai`, `grok`, in any case.
        redirect_url (str | Unset): The whole address that the browser ended on.
        code (str | Unset):
        state (str | Unset):
        error (str | Unset): What the provider sent instead of a code.
    """

    provider: str | Unset = UNSET
    redirect_url: str | Unset = UNSET
    code: str | Unset = UNSET
    state: str | Unset = UNSET
    error: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        provider = self.provider

        redirect_url = self.redirect_url

        code = self.code

        state = self.state

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if provider is not UNSET:
            field_dict["provider"] = provider
        if redirect_url is not UNSET:
            field_dict["redirect_url"] = redirect_url
        if code is not UNSET:
            field_dict["code"] = code
        if state is not UNSET:
            field_dict["state"] = state
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        provider = d.pop("provider", UNSET)

        redirect_url = d.pop("redirect_url", UNSET)

        code = d.pop("code", UNSET)

        state = d.pop("state", UNSET)

        error = d.pop("error", UNSET)

        submit_o_auth_callback_body = cls(
            provider=provider,
            redirect_url=redirect_url,
            code=code,
            state=state,
            error=error,
        )

        submit_o_auth_callback_body.additional_properties = d
        return submit_o_auth_callback_body

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
