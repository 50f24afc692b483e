from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.auth_file_account_type import AuthFileAccountType
from ..models.auth_file_source import AuthFileSource
from ..models.auth_file_status import AuthFileStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.auth_file_id_token import AuthFileIdToken
    from ..models.recent_requests_item import RecentRequestsItem


T = TypeVar("T", bound="AuthFile")


@_attrs_define
class AuthFile:
    """
    Attributes:
        id (str): The same as `name`.
        auth_index (str): Names the credential in statistics. The same after edits and restarts.
        name (str): The name of the file, or the id of a credential without one.
        type_ (str): The kind of credential, such as `claude` or `gemini-cli`; `unknown` if the file has no type.
        provider (str): The same as `type`.
        label (str): What to show people: the label in the file, or its account, project or type.
        status (AuthFileStatus): `error`: the credential can't be used, and `status_message` says why. `disabled`: it is
            switched off in its file.
        status_message (str): What is wrong with the credential; empty if nothing is. Never quotes the file.
        disabled (bool): Whether the credential is switched off.
        unavailable (bool): Whether the gateway can't use the credential at the moment.
        runtime_only (bool): Whether the credential has no file of its own, such as a page that is connected to the
            relay, or one of several projects of a file, which is named `<file>::<project>`: it goes with its connection or
            file, and can be neither downloaded, changed nor deleted.
        source (AuthFileSource): Where the credential is kept.
        size (int): The size of the file in bytes.
        modtime (datetime.datetime): When the file was last written.
        created_at (datetime.datetime): When the file was first seen.
        updated_at (datetime.datetime): When the credential last changed.
        success (int): How many requests the credential has served since the service started.
        failed (int): How many requests have failed with it since then.
        recent_requests (list[RecentRequestsItem]): Intervals of ten minutes on the server's clock, the oldest first.
        path (str | Unset): Where the file is on the server, if there is one.
        last_refresh (datetime.datetime | Unset): When its tokens were last refreshed, according to the file.
        email (str | Unset): The email address of the account.
        account_type (AuthFileAccountType | Unset): Whether the credential is an account or a key.
        account (str | Unset): The account, with its project in brackets, or the key, masked.
        id_token (AuthFileIdToken | Unset): What the id token of a `codex` file says about the account. Its signature is
            not checked.
        project_id (str | Unset): The Google Cloud project.
        priority (int | Unset): Credentials of a higher priority are used first. Absent means 0.
        weight (int | Unset): The credential's share of requests among its equals. Absent means 1; 0 and below mean
            never.
        note (str | Unset): A note for people.
        prefix (str | Unset): The prefix by which models of this credential can be asked for.
        proxy_url (str | Unset): The proxy for this credential, without its user and password.
        websockets (bool | Unset): Whether the provider may be asked over WebSockets.
        request_retry (int | Unset): How many further rounds requests may take with this credential.
    """

    id: str
    auth_index: str
    name: str
    type_: str
    provider: str
    label: str
    status: AuthFileStatus
    status_message: str
    disabled: bool
    unavailable: bool
    runtime_only: bool
    source: AuthFileSource
    size: int
    modtime: datetime.datetime
    created_at: datetime.datetime
    updated_at: datetime.datetime
    success: int
    failed: int
    recent_requests: list[RecentRequestsItem]
    path: str | Unset = UNSET
    last_refresh: datetime.datetime | Unset = UNSET
    email: str | Unset = UNSET
    account_type: AuthFileAccountType | Unset = UNSET
    account: str | Unset = UNSET
    id_token: AuthFileIdToken | Unset = UNSET
    project_id: str | Unset = UNSET
    priority: int | Unset = UNSET
    weight: int | Unset = UNSET
    note: str | Unset = UNSET
    prefix: str | Unset = UNSET
    proxy_url: str | Unset = UNSET
    websockets: bool | Unset = UNSET
    request_retry: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        auth_index = self.auth_index

        name = self.name

        type_ = self.type_

        provider = self.provider

        label = self.label

        status = self.status.value

        status_message = self.status_message

        disabled = self.disabled

        unavailable = self.unavailable

        runtime_only = self.runtime_only

        source = self.source.value

        size = self.size

        modtime = self.modtime.isoformat()

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        success = self.success

        failed = self.failed

        recent_requests = []
        for componentsschemas_recent_requests_item_data in self.recent_requests:
            componentsschemas_recent_requests_item = (
                componentsschemas_recent_requests_item_data.to_dict()
            )
            recent_requests.append(componentsschemas_recent_requests_item)

        path = self.path

        last_refresh: str | Unset = UNSET
        if not isinstance(self.last_refresh, Unset):
            last_refresh = self.last_refresh.isoformat()

        email = self.email

        account_type: str | Unset = UNSET
        if not isinstance(self.account_type, Unset):
            account_type = self.account_type.value

        account = self.account

        id_token: dict[str, Any] | Unset = UNSET
        if not isinstance(self.id_token, Unset):
            id_token = self.id_token.to_dict()

        project_id = self.project_id

        priority = self.priority

        weight = self.weight

        note = self.note

        prefix = self.prefix

        proxy_url = self.proxy_url

        websockets = self.websockets

        request_retry = self.request_retry

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "auth_index": auth_index,
                "name": name,
                "type": type_,
                "provider": provider,
                "label": label,
                "status": status,
                "status_message": status_message,
                "disabled": disabled,
                "unavailable": unavailable,
                "runtime_only": runtime_only,
                "source": source,
                "size": size,
                "modtime": modtime,
                "created_at": created_at,
                "updated_at": updated_at,
                "success": success,
                "failed": failed,
                "recent_requests": recent_requests,
            }
        )
        if path is not UNSET:
            field_dict["path"] = path
        if last_refresh is not UNSET:
            field_dict["last_refresh"] = last_refresh
        if email is not UNSET:
            field_dict["email"] = email
        if account_type is not UNSET:
            field_dict["account_type"] = account_type
        if account is not UNSET:
            field_dict["account"] = account
        if id_token is not UNSET:
            field_dict["id_token"] = id_token
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if priority is not UNSET:
            field_dict["priority"] = priority
        if weight is not UNSET:
            field_dict["weight"] = weight
        if note is not UNSET:
            field_dict["note"] = note
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if proxy_url is not UNSET:
            field_dict["proxy_url"] = proxy_url
        if websockets is not UNSET:
            field_dict["websockets"] = websockets
        if request_retry is not UNSET:
            field_dict["request_retry"] = request_retry

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.auth_file_id_token import AuthFileIdToken
        from ..models.recent_requests_item import RecentRequestsItem

        d = dict(src_dict)
        id = d.pop("id")

        auth_index = d.pop("auth_index")

        name = d.pop("name")

        type_ = d.pop("type")

        provider = d.pop("provider")

        label = d.pop("label")

        status = AuthFileStatus(d.pop("status"))

        status_message = d.pop("status_message")

        disabled = d.pop("disabled")

        unavailable = d.pop("unavailable")

        runtime_only = d.pop("runtime_only")

        source = AuthFileSource(d.pop("source"))

        size = d.pop("size")

        modtime = datetime.datetime.fromisoformat(d.pop("modtime"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        success = d.pop("success")

        failed = d.pop("failed")

        recent_requests = []
        _recent_requests = d.pop("recent_requests")
        for componentsschemas_recent_requests_item_data in _recent_requests:
            componentsschemas_recent_requests_item = RecentRequestsItem.from_dict(
                componentsschemas_recent_requests_item_data
            )

            recent_requests.append(componentsschemas_recent_requests_item)

        path = d.pop("path", UNSET)

        _last_refresh = d.pop("last_refresh", UNSET)
        last_refresh: datetime.datetime | Unset
        if isinstance(_last_refresh, Unset):
            last_refresh = UNSET
        else:
            last_refresh = datetime.datetime.fromisoformat(_last_refresh)

        email = d.pop("email", UNSET)

        _account_type = d.pop("account_type", UNSET)
        account_type: AuthFileAccountType | Unset
        if isinstance(_account_type, Unset):
            account_type = UNSET
        else:
            account_type = AuthFileAccountType(_account_type)

        account = d.pop("account", UNSET)

        _id_token = d.pop("id_token", UNSET)
        id_token: AuthFileIdToken | Unset
        if isinstance(_id_token, Unset):
            id_token = UNSET
        else:
            id_token = AuthFileIdToken.from_dict(_id_token)

        project_id = d.pop("project_id", UNSET)

        priority = d.pop("priority", UNSET)

        weight = d.pop("weight", UNSET)

        note = d.pop("note", UNSET)

        prefix = d.pop("prefix", UNSET)

        proxy_url = d.pop("proxy_url", UNSET)

        websockets = d.pop("websockets", UNSET)

        request_retry = d.pop("request_retry", UNSET)

        auth_file = cls(
            id=id,
            auth_index=auth_index,
            name=name,
            type_=type_,
            provider=provider,
            label=label,
            status=status,
            status_message=status_message,
            disabled=disabled,
            unavailable=unavailable,
            runtime_only=runtime_only,
            source=source,
            size=size,
            modtime=modtime,
            created_at=created_at,
            updated_at=updated_at,
            success=success,
            failed=failed,
            recent_requests=recent_requests,
            path=path,
            last_refresh=last_refresh,
            email=email,
            account_type=account_type,
            account=account,
            id_token=id_token,
            project_id=project_id,
            priority=priority,
            weight=weight,
            note=note,
            prefix=prefix,
            proxy_url=proxy_url,
            websockets=websockets,
            request_retry=request_retry,
        )

        auth_file.additional_properties = d
        return auth_file

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
