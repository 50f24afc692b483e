from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    name: str | Unset = UNSET,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    params: dict[str, Any] = {}

    params["name"] = name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/auth-files/download",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

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
) -> Response[Error | File]:
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
    if_none_match: str | Unset = UNSET,
) -> Response[Error | File]:
    """Download a credential file

     The exact bytes of the file, including its secrets, even if it is not a valid credential file.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.
        if_none_match (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | File]
    """

    kwargs = _get_kwargs(
        name=name,
        if_none_match=if_none_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    if_none_match: str | Unset = UNSET,
) -> Error | File | None:
    """Download a credential file

     The exact bytes of the file, including its secrets, even if it is not a valid credential file.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.
        if_none_match (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | File
    """

    return sync_detailed(
        client=client,
        name=name,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    if_none_match: str | Unset = UNSET,
) -> Response[Error | File]:
    """Download a credential file

     The exact bytes of the file, including its secrets, even if it is not a valid credential file.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.
        if_none_match (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | File]
    """

    kwargs = _get_kwargs(
        name=name,
        if_none_match=if_none_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    if_none_match: str | Unset = UNSET,
) -> Error | File | None:
    """Download a credential file

     The exact bytes of the file, including its secrets, even if it is not a valid credential file.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.
        if_none_match (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | File
    """

    return (
        await asyncio_detailed(
            client=client,
            name=name,
            if_none_match=if_none_match,
        )
    ).parsed
