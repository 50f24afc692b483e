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
    index: int | Unset = UNSET,
    value: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    params: dict[str, Any] = {}

    params["index"] = index

    params["value"] = value

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api-keys",
        "params": params,
    }

    _kwargs["headers"] = headers
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

    if response.status_code == 412:
        response_412 = Error.from_dict(response.json())

        return response_412

    if response.status_code == 422:
        response_422 = Error.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

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
    index: int | Unset = UNSET,
    value: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[Error | Ok]:
    """Remove client keys

     `index` removes one key, `value` removes all that are equal to it, blanks around them apart; `index`
    takes precedence over `value`.

    Args:
        index (int | Unset):
        value (str | Unset):
        if_match (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Ok]
    """

    kwargs = _get_kwargs(
        index=index,
        value=value,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    index: int | Unset = UNSET,
    value: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Error | Ok | None:
    """Remove client keys

     `index` removes one key, `value` removes all that are equal to it, blanks around them apart; `index`
    takes precedence over `value`.

    Args:
        index (int | Unset):
        value (str | Unset):
        if_match (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Ok
    """

    return sync_detailed(
        client=client,
        index=index,
        value=value,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    index: int | Unset = UNSET,
    value: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[Error | Ok]:
    """Remove client keys

     `index` removes one key, `value` removes all that are equal to it, blanks around them apart; `index`
    takes precedence over `value`.

    Args:
        index (int | Unset):
        value (str | Unset):
        if_match (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Ok]
    """

    kwargs = _get_kwargs(
        index=index,
        value=value,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    index: int | Unset = UNSET,
    value: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Error | Ok | None:
    """Remove client keys

     `index` removes one key, `value` removes all that are equal to it, blanks around them apart; `index`
    takes precedence over `value`.

    Args:
        index (int | Unset):
        value (str | Unset):
        if_match (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Ok
    """

    return (
        await asyncio_detailed(
            client=client,
            index=index,
            value=value,
            if_match=if_match,
        )
    ).parsed
