from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.call_upstream_body_header_type_0 import CallUpstreamBodyHeaderType0


T = TypeVar("T", bound="CallUpstreamBody")


@_attrs_define
class CallUpstreamBody:
    """
    Attributes:
        auth_index (None | str | Unset): The index of a provider key, a credential file or one of its projects: whose
            token, and whose proxy.
        authIndex (None | str | Unset): The index of a provider key, a credential file or one of its projects: whose
            token, and whose proxy.
        AuthIndex (None | str | Unset): The index of a provider key, a credential file or one of its projects: whose
            token, and whose proxy.
        method (None | str | Unset): GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS. Required.
        url (None | str | Unset): A whole http or https address. Required.
        header (CallUpstreamBodyHeaderType0 | None | Unset): Sent as they are, `$TOKEN$` apart. What belongs to the
            connection (Host, Content-Length, Transfer-Encoding and so on) is refused.
        data (None | str | Unset): The body.
        proxy_url (None | str | Unset): The proxy: an http, https, socks5 or socks5h address, or `direct`. Without one,
            that of the credential or of the config.
    """

    auth_index: None | str | Unset = UNSET
    authIndex: None | str | Unset = UNSET
    AuthIndex: None | str | Unset = UNSET
    method: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    header: CallUpstreamBodyHeaderType0 | None | Unset = UNSET
    data: None | str | Unset = UNSET
    proxy_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.call_upstream_body_header_type_0 import (
            CallUpstreamBodyHeaderType0,
        )

        auth_index: None | str | Unset
        if isinstance(self.auth_index, Unset):
            auth_index = UNSET
        else:
            auth_index = self.auth_index

        authIndex: None | str | Unset
        if isinstance(self.authIndex, Unset):
            authIndex = UNSET
        else:
            authIndex = self.authIndex

        AuthIndex: None | str | Unset
        if isinstance(self.AuthIndex, Unset):
            AuthIndex = UNSET
        else:
            AuthIndex = self.AuthIndex

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        else:
            method = self.method

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        header: dict[str, Any] | None | Unset
        if isinstance(self.header, Unset):
            header = UNSET
        elif isinstance(self.header, CallUpstreamBodyHeaderType0):
            header = self.header.to_dict()
        else:
            header = self.header

        data: None | str | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        else:
            data = self.data

        proxy_url: None | str | Unset
        if isinstance(self.proxy_url, Unset):
            proxy_url = UNSET
        else:
            proxy_url = self.proxy_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auth_index is not UNSET:
            field_dict["auth_index"] = auth_index
        if authIndex is not UNSET:
            field_dict["authIndex"] = authIndex
        if AuthIndex is not UNSET:
            field_dict["AuthIndex"] = AuthIndex
        if method is not UNSET:
            field_dict["method"] = method
        if url is not UNSET:
            field_dict["url"] = url
        if header is not UNSET:
            field_dict["header"] = header
        if data is not UNSET:
            field_dict["data"] = data
        if proxy_url is not UNSET:
            field_dict["proxy_url"] = proxy_url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.call_upstream_body_header_type_0 import (
            CallUpstreamBodyHeaderType0,
        )

        d = dict(src_dict)

        def _parse_auth_index(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        auth_index = _parse_auth_index(d.pop("auth_index", UNSET))

        def _parse_authIndex(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        authIndex = _parse_authIndex(d.pop("authIndex", UNSET))

        def _parse_AuthIndex(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        AuthIndex = _parse_AuthIndex(d.pop("AuthIndex", UNSET))

        def _parse_method(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        method = _parse_method(d.pop("method", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        def _parse_header(data: object) -> CallUpstreamBodyHeaderType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                header_type_0 = CallUpstreamBodyHeaderType0.from_dict(data)

                return header_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CallUpstreamBodyHeaderType0 | None | Unset, data)

        header = _parse_header(d.pop("header", UNSET))

        def _parse_data(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        def _parse_proxy_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        proxy_url = _parse_proxy_url(d.pop("proxy_url", UNSET))

        call_upstream_body = cls(
            auth_index=auth_index,
            authIndex=authIndex,
            AuthIndex=AuthIndex,
            method=method,
            url=url,
            header=header,
            data=data,
            proxy_url=proxy_url,
        )

        call_upstream_body.additional_properties = d
        return call_upstream_body

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
