from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_auth_files_body_type_0 import DeleteAuthFilesBodyType0
from ...models.delete_auth_files_response_200 import DeleteAuthFilesResponse200
from ...models.delete_auth_files_response_207 import DeleteAuthFilesResponse207
from ...models.error import Error
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: DeleteAuthFilesBodyType0 | list[str] | Unset = UNSET,
    name: list[str] | Unset = UNSET,
    all_: str | Unset = UNSET,
    purge: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    params: dict[str, Any] = {}

    json_name: list[str] | Unset = UNSET
    if not isinstance(name, Unset):
        json_name = name

    params["name"] = json_name

    params["all"] = all_

    params["purge"] = purge

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/auth-files",
        "params": params,
    }

    if isinstance(body, DeleteAuthFilesBodyType0):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error | None:
    if response.status_code == 200:
        response_200 = DeleteAuthFilesResponse200.from_dict(response.json())

        return response_200

    if response.status_code == 207:
        response_207 = DeleteAuthFilesResponse207.from_dict(response.json())

        return response_207

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())

        return response_404

    if response.status_code == 412:
        response_412 = Error.from_dict(response.json())

        return response_412

    if response.status_code == 413:
        response_413 = Error.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Error.from_dict(response.json())

        return response_415

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Error.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteAuthFilesBodyType0 | list[str] | Unset = UNSET,
    name: list[str] | Unset = UNSET,
    all_: str | Unset = UNSET,
    purge: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error]:
    """Delete credential files

     Names are given in the query or in the body. Deleted files are kept for as many days as `auth-trash-
    days` says, and POST /auth-files/restore brings them back; with `purge` they are gone for good,
    along with everything that was kept under their names.

    Args:
        name (list[str] | Unset):
        all_ (str | Unset):
        purge (str | Unset):
        if_match (str | Unset):
        body (DeleteAuthFilesBodyType0 | list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error]
    """

    kwargs = _get_kwargs(
        body=body,
        name=name,
        all_=all_,
        purge=purge,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteAuthFilesBodyType0 | list[str] | Unset = UNSET,
    name: list[str] | Unset = UNSET,
    all_: str | Unset = UNSET,
    purge: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error | None:
    """Delete credential files

     Names are given in the query or in the body. Deleted files are kept for as many days as `auth-trash-
    days` says, and POST /auth-files/restore brings them back; with `purge` they are gone for good,
    along with everything that was kept under their names.

    Args:
        name (list[str] | Unset):
        all_ (str | Unset):
        purge (str | Unset):
        if_match (str | Unset):
        body (DeleteAuthFilesBodyType0 | list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error
    """

    return sync_detailed(
        client=client,
        body=body,
        name=name,
        all_=all_,
        purge=purge,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteAuthFilesBodyType0 | list[str] | Unset = UNSET,
    name: list[str] | Unset = UNSET,
    all_: str | Unset = UNSET,
    purge: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error]:
    """Delete credential files

     Names are given in the query or in the body. Deleted files are kept for as many days as `auth-trash-
    days` says, and POST /auth-files/restore brings them back; with `purge` they are gone for good,
    along with everything that was kept under their names.

    Args:
        name (list[str] | Unset):
        all_ (str | Unset):
        purge (str | Unset):
        if_match (str | Unset):
        body (DeleteAuthFilesBodyType0 | list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error]
    """

    kwargs = _get_kwargs(
        body=body,
        name=name,
        all_=all_,
        purge=purge,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteAuthFilesBodyType0 | list[str] | Unset = UNSET,
    name: list[str] | Unset = UNSET,
    all_: str | Unset = UNSET,
    purge: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error | None:
    """Delete credential files

     Names are given in the query or in the body. Deleted files are kept for as many days as `auth-trash-
    days` says, and POST /auth-files/restore brings them back; with `purge` they are gone for good,
    along with everything that was kept under their names.

    Args:
        name (list[str] | Unset):
        all_ (str | Unset):
        purge (str | Unset):
        if_match (str | Unset):
        body (DeleteAuthFilesBodyType0 | list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteAuthFilesResponse200 | DeleteAuthFilesResponse207 | Error
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            name=name,
            all_=all_,
            purge=purge,
            if_match=if_match,
        )
    ).parsed
