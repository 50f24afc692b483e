from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.list_auth_files_response_200 import ListAuthFilesResponse200
from ...models.list_auth_files_sort import ListAuthFilesSort
from ...models.list_auth_files_status import ListAuthFilesStatus
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    name: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    status: ListAuthFilesStatus | Unset = UNSET,
    q: str | Unset = UNSET,
    sort: ListAuthFilesSort | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["name"] = name

    params["auth_index"] = auth_index

    params["type"] = type_

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["q"] = q

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params["page"] = page

    params["page_size"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/auth-files",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | ListAuthFilesResponse200 | None:
    if response.status_code == 200:
        response_200 = ListAuthFilesResponse200.from_dict(response.json())

        return response_200

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

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if response.status_code == 503:
        response_503 = Error.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | ListAuthFilesResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    status: ListAuthFilesStatus | Unset = UNSET,
    q: str | Unset = UNSET,
    sort: ListAuthFilesSort | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[Error | ListAuthFilesResponse200]:
    """List the credential files

     Every `.json` file in the auth directory, sorted by name regardless of case. A file that can't be
    used is listed as well, with the reason. Pages that are connected to the relay (`/v1/ws`) stand
    among them, as `runtime_only`, and so do the projects of a gemini-cli file with several, each after
    its file. No token and no key is shown. Without parameters the answer has all files; `page` and
    `page_size` cut it into pages.

    Args:
        name (str | Unset):
        auth_index (str | Unset):
        type_ (str | Unset):
        status (ListAuthFilesStatus | Unset):
        q (str | Unset):
        sort (ListAuthFilesSort | Unset):
        page (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ListAuthFilesResponse200]
    """

    kwargs = _get_kwargs(
        name=name,
        auth_index=auth_index,
        type_=type_,
        status=status,
        q=q,
        sort=sort,
        page=page,
        page_size=page_size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    status: ListAuthFilesStatus | Unset = UNSET,
    q: str | Unset = UNSET,
    sort: ListAuthFilesSort | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Error | ListAuthFilesResponse200 | None:
    """List the credential files

     Every `.json` file in the auth directory, sorted by name regardless of case. A file that can't be
    used is listed as well, with the reason. Pages that are connected to the relay (`/v1/ws`) stand
    among them, as `runtime_only`, and so do the projects of a gemini-cli file with several, each after
    its file. No token and no key is shown. Without parameters the answer has all files; `page` and
    `page_size` cut it into pages.

    Args:
        name (str | Unset):
        auth_index (str | Unset):
        type_ (str | Unset):
        status (ListAuthFilesStatus | Unset):
        q (str | Unset):
        sort (ListAuthFilesSort | Unset):
        page (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ListAuthFilesResponse200
    """

    return sync_detailed(
        client=client,
        name=name,
        auth_index=auth_index,
        type_=type_,
        status=status,
        q=q,
        sort=sort,
        page=page,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    status: ListAuthFilesStatus | Unset = UNSET,
    q: str | Unset = UNSET,
    sort: ListAuthFilesSort | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[Error | ListAuthFilesResponse200]:
    """List the credential files

     Every `.json` file in the auth directory, sorted by name regardless of case. A file that can't be
    used is listed as well, with the reason. Pages that are connected to the relay (`/v1/ws`) stand
    among them, as `runtime_only`, and so do the projects of a gemini-cli file with several, each after
    its file. No token and no key is shown. Without parameters the answer has all files; `page` and
    `page_size` cut it into pages.

    Args:
        name (str | Unset):
        auth_index (str | Unset):
        type_ (str | Unset):
        status (ListAuthFilesStatus | Unset):
        q (str | Unset):
        sort (ListAuthFilesSort | Unset):
        page (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ListAuthFilesResponse200]
    """

    kwargs = _get_kwargs(
        name=name,
        auth_index=auth_index,
        type_=type_,
        status=status,
        q=q,
        sort=sort,
        page=page,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    status: ListAuthFilesStatus | Unset = UNSET,
    q: str | Unset = UNSET,
    sort: ListAuthFilesSort | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Error | ListAuthFilesResponse200 | None:
    """List the credential files

     Every `.json` file in the auth directory, sorted by name regardless of case. A file that can't be
    used is listed as well, with the reason. Pages that are connected to the relay (`/v1/ws`) stand
    among them, as `runtime_only`, and so do the projects of a gemini-cli file with several, each after
    its file. No token and no key is shown. Without parameters the answer has all files; `page` and
    `page_size` cut it into pages.

    Args:
        name (str | Unset):
        auth_index (str | Unset):
        type_ (str | Unset):
        status (ListAuthFilesStatus | Unset):
        q (str | Unset):
        sort (ListAuthFilesSort | Unset):
        page (int | Unset):
        page_size (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ListAuthFilesResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            name=name,
            auth_index=auth_index,
            type_=type_,
            status=status,
            q=q,
            sort=sort,
            page=page,
            page_size=page_size,
        )
    ).parsed
