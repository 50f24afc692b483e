from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.get_login_status_response_200 import GetLoginStatusResponse200
from ...models.login_error import LoginError
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    state: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["state"] = state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/get-auth-status",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | GetLoginStatusResponse200 | LoginError | None:
    if response.status_code == 200:
        response_200 = GetLoginStatusResponse200.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = LoginError.from_dict(response.json())

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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | GetLoginStatusResponse200 | LoginError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    state: str | Unset = "",
) -> Response[Error | GetLoginStatusResponse200 | LoginError]:
    """Read the state of a login

     `wait` until the login ends, then `ok` or `error` for ten minutes. A login that was never started,
    or that ended longer ago, is an `error`; without a `state` the answer is `ok`. Ask every few
    seconds; any status other than 200 means that the request itself was wrong.

    Args:
        state (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetLoginStatusResponse200 | LoginError]
    """

    kwargs = _get_kwargs(
        state=state,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    state: str | Unset = "",
) -> Error | GetLoginStatusResponse200 | LoginError | None:
    """Read the state of a login

     `wait` until the login ends, then `ok` or `error` for ten minutes. A login that was never started,
    or that ended longer ago, is an `error`; without a `state` the answer is `ok`. Ask every few
    seconds; any status other than 200 means that the request itself was wrong.

    Args:
        state (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetLoginStatusResponse200 | LoginError
    """

    return sync_detailed(
        client=client,
        state=state,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    state: str | Unset = "",
) -> Response[Error | GetLoginStatusResponse200 | LoginError]:
    """Read the state of a login

     `wait` until the login ends, then `ok` or `error` for ten minutes. A login that was never started,
    or that ended longer ago, is an `error`; without a `state` the answer is `ok`. Ask every few
    seconds; any status other than 200 means that the request itself was wrong.

    Args:
        state (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetLoginStatusResponse200 | LoginError]
    """

    kwargs = _get_kwargs(
        state=state,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    state: str | Unset = "",
) -> Error | GetLoginStatusResponse200 | LoginError | None:
    """Read the state of a login

     `wait` until the login ends, then `ok` or `error` for ten minutes. A login that was never started,
    or that ended longer ago, is an `error`; without a `state` the answer is `ok`. Ask every few
    seconds; any status other than 200 means that the request itself was wrong.

    Args:
        state (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetLoginStatusResponse200 | LoginError
    """

    return (
        await asyncio_detailed(
            client=client,
            state=state,
        )
    ).parsed
