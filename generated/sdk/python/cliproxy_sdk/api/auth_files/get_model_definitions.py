from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.get_model_definitions_response_200 import GetModelDefinitionsResponse200
from ...models.get_model_definitions_response_400 import GetModelDefinitionsResponse400
from ...types import Response


def _get_kwargs(
    channel: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/model-definitions/{channel}".format(
            channel=quote(str(channel), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400 | None:
    if response.status_code == 200:
        response_200 = GetModelDefinitionsResponse200.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GetModelDefinitionsResponse400.from_dict(response.json())

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
) -> Response[Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400]:
    """List the known models of a kind of credential

     The models that providers list for credentials of this kind, or as long as they have listed none,
    those that it is known to serve.

    Args:
        channel (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400]
    """

    kwargs = _get_kwargs(
        channel=channel,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
) -> Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400 | None:
    """List the known models of a kind of credential

     The models that providers list for credentials of this kind, or as long as they have listed none,
    those that it is known to serve.

    Args:
        channel (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400
    """

    return sync_detailed(
        channel=channel,
        client=client,
    ).parsed


async def asyncio_detailed(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400]:
    """List the known models of a kind of credential

     The models that providers list for credentials of this kind, or as long as they have listed none,
    those that it is known to serve.

    Args:
        channel (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400]
    """

    kwargs = _get_kwargs(
        channel=channel,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    channel: str,
    *,
    client: AuthenticatedClient | Client,
) -> Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400 | None:
    """List the known models of a kind of credential

     The models that providers list for credentials of this kind, or as long as they have listed none,
    those that it is known to serve.

    Args:
        channel (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetModelDefinitionsResponse200 | GetModelDefinitionsResponse400
    """

    return (
        await asyncio_detailed(
            channel=channel,
            client=client,
        )
    ).parsed
