from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.ok import Ok
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["name"] = name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/auth-files/restore",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | Ok | None:
    if response.status_code == 200:
        response_200 = Ok.from_dict(response.json())

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

    if response.status_code == 409:
        response_409 = Error.from_dict(response.json())

        return response_409

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
) -> Response[Error | Ok]:
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
) -> Response[Error | Ok]:
    """Bring back a deleted credential file

     Restores the most recently deleted file of this name, as it was.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Ok]
    """

    kwargs = _get_kwargs(
        name=name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
) -> Error | Ok | None:
    """Bring back a deleted credential file

     Restores the most recently deleted file of this name, as it was.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Ok
    """

    return sync_detailed(
        client=client,
        name=name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
) -> Response[Error | Ok]:
    """Bring back a deleted credential file

     Restores the most recently deleted file of this name, as it was.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Ok]
    """

    kwargs = _get_kwargs(
        name=name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
) -> Error | Ok | None:
    """Bring back a deleted credential file

     Restores the most recently deleted file of this name, as it was.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Ok
    """

    return (
        await asyncio_detailed(
            client=client,
            name=name,
        )
    ).parsed
