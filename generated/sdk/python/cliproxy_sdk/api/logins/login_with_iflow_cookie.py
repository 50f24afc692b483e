from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.login_error import LoginError
from ...models.login_with_iflow_cookie_body import LoginWithIflowCookieBody
from ...models.login_with_iflow_cookie_response_200 import (
    LoginWithIflowCookieResponse200,
)
from ...models.login_with_iflow_cookie_response_409 import (
    LoginWithIflowCookieResponse409,
)
from ...types import Response


def _get_kwargs(
    *,
    body: LoginWithIflowCookieBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iflow-auth-url",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    Error
    | LoginError
    | LoginWithIflowCookieResponse200
    | LoginWithIflowCookieResponse409
    | None
):
    if response.status_code == 200:
        response_200 = LoginWithIflowCookieResponse200.from_dict(response.json())

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

    if response.status_code == 409:
        response_409 = LoginWithIflowCookieResponse409.from_dict(response.json())

        return response_409

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
        response_500 = LoginError.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    Error
    | LoginError
    | LoginWithIflowCookieResponse200
    | LoginWithIflowCookieResponse409
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LoginWithIflowCookieBody,
) -> Response[
    Error
    | LoginError
    | LoginWithIflowCookieResponse200
    | LoginWithIflowCookieResponse409
]:
    """Log in to iFlow with a cookie

     Trades the cookie of a browser that is signed in to platform.iflow.cn for an API key, and saves it.
    Only the cookie's `BXAuth` is kept. iFlow then issues a new key, and the account's old one stops
    working. Answers within 20 seconds.

    Args:
        body (LoginWithIflowCookieBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | LoginError | LoginWithIflowCookieResponse200 | LoginWithIflowCookieResponse409]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: LoginWithIflowCookieBody,
) -> (
    Error
    | LoginError
    | LoginWithIflowCookieResponse200
    | LoginWithIflowCookieResponse409
    | None
):
    """Log in to iFlow with a cookie

     Trades the cookie of a browser that is signed in to platform.iflow.cn for an API key, and saves it.
    Only the cookie's `BXAuth` is kept. iFlow then issues a new key, and the account's old one stops
    working. Answers within 20 seconds.

    Args:
        body (LoginWithIflowCookieBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | LoginError | LoginWithIflowCookieResponse200 | LoginWithIflowCookieResponse409
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LoginWithIflowCookieBody,
) -> Response[
    Error
    | LoginError
    | LoginWithIflowCookieResponse200
    | LoginWithIflowCookieResponse409
]:
    """Log in to iFlow with a cookie

     Trades the cookie of a browser that is signed in to platform.iflow.cn for an API key, and saves it.
    Only the cookie's `BXAuth` is kept. iFlow then issues a new key, and the account's old one stops
    working. Answers within 20 seconds.

    Args:
        body (LoginWithIflowCookieBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | LoginError | LoginWithIflowCookieResponse200 | LoginWithIflowCookieResponse409]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LoginWithIflowCookieBody,
) -> (
    Error
    | LoginError
    | LoginWithIflowCookieResponse200
    | LoginWithIflowCookieResponse409
    | None
):
    """Log in to iFlow with a cookie

     Trades the cookie of a browser that is signed in to platform.iflow.cn for an API key, and saves it.
    Only the cookie's `BXAuth` is kept. iFlow then issues a new key, and the account's old one stops
    working. Answers within 20 seconds.

    Args:
        body (LoginWithIflowCookieBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | LoginError | LoginWithIflowCookieResponse200 | LoginWithIflowCookieResponse409
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
