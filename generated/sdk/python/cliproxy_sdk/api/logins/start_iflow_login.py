from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.started import Started
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    is_webui: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["is_webui"] = is_webui

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iflow-auth-url",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | Started | None:
    if response.status_code == 200:
        response_200 = Started.from_dict(response.json())

        return response_200

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
) -> Response[Error | Started]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    is_webui: str | Unset = "",
) -> Response[Error | Started]:
    """Log in to iFlow

     Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask
    `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on
    the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`.
    Needs an OAuth client of your own: `oauth-clients.iflow` in the config.

    Args:
        is_webui (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Started]
    """

    kwargs = _get_kwargs(
        is_webui=is_webui,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    is_webui: str | Unset = "",
) -> Error | Started | None:
    """Log in to iFlow

     Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask
    `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on
    the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`.
    Needs an OAuth client of your own: `oauth-clients.iflow` in the config.

    Args:
        is_webui (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Started
    """

    return sync_detailed(
        client=client,
        is_webui=is_webui,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    is_webui: str | Unset = "",
) -> Response[Error | Started]:
    """Log in to iFlow

     Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask
    `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on
    the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`.
    Needs an OAuth client of your own: `oauth-clients.iflow` in the config.

    Args:
        is_webui (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Started]
    """

    kwargs = _get_kwargs(
        is_webui=is_webui,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    is_webui: str | Unset = "",
) -> Error | Started | None:
    """Log in to iFlow

     Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask
    `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on
    the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`.
    Needs an OAuth client of your own: `oauth-clients.iflow` in the config.

    Args:
        is_webui (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Started
    """

    return (
        await asyncio_detailed(
            client=client,
            is_webui=is_webui,
        )
    ).parsed
