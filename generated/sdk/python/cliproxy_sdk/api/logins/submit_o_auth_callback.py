from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.login_error import LoginError
from ...models.submit_o_auth_callback_body import SubmitOAuthCallbackBody
from ...models.submit_o_auth_callback_response_200 import SubmitOAuthCallbackResponse200
from ...types import Response


def _get_kwargs(
    *,
    body: SubmitOAuthCallbackBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth-callback",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | LoginError | SubmitOAuthCallbackResponse200 | None:
    if response.status_code == 200:
        response_200 = SubmitOAuthCallbackResponse200.from_dict(response.json())

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
        response_409 = LoginError.from_dict(response.json())

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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | LoginError | SubmitOAuthCallbackResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SubmitOAuthCallbackBody,
) -> Response[Error | LoginError | SubmitOAuthCallbackResponse200]:
    """Finish a login by hand

     For a browser that can't come back to the service by itself: paste the address that it ends on, or
    its parts. Parts take precedence over the address, and `code` may be the `code#state` that Claude's
    page shows. The login then continues by itself; `GET /get-auth-status` tells how it ends.

    Args:
        body (SubmitOAuthCallbackBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | LoginError | SubmitOAuthCallbackResponse200]
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
    body: SubmitOAuthCallbackBody,
) -> Error | LoginError | SubmitOAuthCallbackResponse200 | None:
    """Finish a login by hand

     For a browser that can't come back to the service by itself: paste the address that it ends on, or
    its parts. Parts take precedence over the address, and `code` may be the `code#state` that Claude's
    page shows. The login then continues by itself; `GET /get-auth-status` tells how it ends.

    Args:
        body (SubmitOAuthCallbackBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | LoginError | SubmitOAuthCallbackResponse200
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SubmitOAuthCallbackBody,
) -> Response[Error | LoginError | SubmitOAuthCallbackResponse200]:
    """Finish a login by hand

     For a browser that can't come back to the service by itself: paste the address that it ends on, or
    its parts. Parts take precedence over the address, and `code` may be the `code#state` that Claude's
    page shows. The login then continues by itself; `GET /get-auth-status` tells how it ends.

    Args:
        body (SubmitOAuthCallbackBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | LoginError | SubmitOAuthCallbackResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SubmitOAuthCallbackBody,
) -> Error | LoginError | SubmitOAuthCallbackResponse200 | None:
    """Finish a login by hand

     For a browser that can't come back to the service by itself: paste the address that it ends on, or
    its parts. Parts take precedence over the address, and `code` may be the `code#state` that Claude's
    page shows. The login then continues by itself; `GET /get-auth-status` tells how it ends.

    Args:
        body (SubmitOAuthCallbackBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | LoginError | SubmitOAuthCallbackResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
