from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.call_upstream_body import CallUpstreamBody
from ...models.call_upstream_response_200 import CallUpstreamResponse200
from ...models.error import Error
from ...types import Response


def _get_kwargs(
    *,
    body: CallUpstreamBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api-call",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CallUpstreamResponse200 | Error | None:
    if response.status_code == 200:
        response_200 = CallUpstreamResponse200.from_dict(response.json())

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

    if response.status_code == 413:
        response_413 = Error.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Error.from_dict(response.json())

        return response_415

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if response.status_code == 502:
        response_502 = Error.from_dict(response.json())

        return response_502

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CallUpstreamResponse200 | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CallUpstreamBody,
) -> Response[CallUpstreamResponse200 | Error]:
    """Ask a provider in your own words

     Sends one request to a provider, for a quota, a list of models or a test of a key, and shows what
    came back, whatever its status. In the values of headers `$TOKEN$` stands for the
    token of the credential, which is refreshed first if it has expired.

    A token is sent to its own provider, by https, and to the scheme, host and port of its entry's base
    URL. Without one, every public address may be asked. A private, loopback or
    link-local one is asked only if it is the base URL of an entry, or the `base_url` of the credential
    file. Proxies are subject to the same rule, unless the config names them.

    The address is checked when it is connected to, and redirects are not followed. A proxy is not left
    to look a name up again: it is asked for a tunnel to the address that was checked,
    for http too, and the host still proves its name by TLS. So a name that is unknown here is not asked
    for; the proxy looks up only those of the credential's own provider and of these
    base URLs.

    A request may have 64 KiB, its answer 4 MiB, and both have 25 seconds.

    Args:
        body (CallUpstreamBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CallUpstreamResponse200 | Error]
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
    body: CallUpstreamBody,
) -> CallUpstreamResponse200 | Error | None:
    """Ask a provider in your own words

     Sends one request to a provider, for a quota, a list of models or a test of a key, and shows what
    came back, whatever its status. In the values of headers `$TOKEN$` stands for the
    token of the credential, which is refreshed first if it has expired.

    A token is sent to its own provider, by https, and to the scheme, host and port of its entry's base
    URL. Without one, every public address may be asked. A private, loopback or
    link-local one is asked only if it is the base URL of an entry, or the `base_url` of the credential
    file. Proxies are subject to the same rule, unless the config names them.

    The address is checked when it is connected to, and redirects are not followed. A proxy is not left
    to look a name up again: it is asked for a tunnel to the address that was checked,
    for http too, and the host still proves its name by TLS. So a name that is unknown here is not asked
    for; the proxy looks up only those of the credential's own provider and of these
    base URLs.

    A request may have 64 KiB, its answer 4 MiB, and both have 25 seconds.

    Args:
        body (CallUpstreamBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CallUpstreamResponse200 | Error
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CallUpstreamBody,
) -> Response[CallUpstreamResponse200 | Error]:
    """Ask a provider in your own words

     Sends one request to a provider, for a quota, a list of models or a test of a key, and shows what
    came back, whatever its status. In the values of headers `$TOKEN$` stands for the
    token of the credential, which is refreshed first if it has expired.

    A token is sent to its own provider, by https, and to the scheme, host and port of its entry's base
    URL. Without one, every public address may be asked. A private, loopback or
    link-local one is asked only if it is the base URL of an entry, or the `base_url` of the credential
    file. Proxies are subject to the same rule, unless the config names them.

    The address is checked when it is connected to, and redirects are not followed. A proxy is not left
    to look a name up again: it is asked for a tunnel to the address that was checked,
    for http too, and the host still proves its name by TLS. So a name that is unknown here is not asked
    for; the proxy looks up only those of the credential's own provider and of these
    base URLs.

    A request may have 64 KiB, its answer 4 MiB, and both have 25 seconds.

    Args:
        body (CallUpstreamBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CallUpstreamResponse200 | Error]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CallUpstreamBody,
) -> CallUpstreamResponse200 | Error | None:
    """Ask a provider in your own words

     Sends one request to a provider, for a quota, a list of models or a test of a key, and shows what
    came back, whatever its status. In the values of headers `$TOKEN$` stands for the
    token of the credential, which is refreshed first if it has expired.

    A token is sent to its own provider, by https, and to the scheme, host and port of its entry's base
    URL. Without one, every public address may be asked. A private, loopback or
    link-local one is asked only if it is the base URL of an entry, or the `base_url` of the credential
    file. Proxies are subject to the same rule, unless the config names them.

    The address is checked when it is connected to, and redirects are not followed. A proxy is not left
    to look a name up again: it is asked for a tunnel to the address that was checked,
    for http too, and the host still proves its name by TLS. So a name that is unknown here is not asked
    for; the proxy looks up only those of the credential's own provider and of these
    base URLs.

    A request may have 64 KiB, its answer 4 MiB, and both have 25 seconds.

    Args:
        body (CallUpstreamBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CallUpstreamResponse200 | Error
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
