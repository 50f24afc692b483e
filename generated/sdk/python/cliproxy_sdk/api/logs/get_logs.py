from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.get_logs_response_200 import GetLogsResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["after"] = after

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/logs",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | GetLogsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetLogsResponse200.from_dict(response.json())

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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | GetLogsResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | GetLogsResponse200]:
    """Read the log

     Whole lines of `main.log` and the files that it was rotated to, oldest first. Without a `cursor`,
    the newest lines; with the `next-cursor` of an earlier answer, the lines since then: none is
    repeated or left out, even if the log has been rotated in the meantime. Only what the answer needs
    is read. An answer has at most 16 MiB of lines; with its cursor, the next one continues from there.
    Needs `logging-to-file`. A request is itself a line only if it fails, or with `debug`.

    Args:
        after (str | Unset):
        limit (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetLogsResponse200]
    """

    kwargs = _get_kwargs(
        after=after,
        limit=limit,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | GetLogsResponse200 | None:
    """Read the log

     Whole lines of `main.log` and the files that it was rotated to, oldest first. Without a `cursor`,
    the newest lines; with the `next-cursor` of an earlier answer, the lines since then: none is
    repeated or left out, even if the log has been rotated in the meantime. Only what the answer needs
    is read. An answer has at most 16 MiB of lines; with its cursor, the next one continues from there.
    Needs `logging-to-file`. A request is itself a line only if it fails, or with `debug`.

    Args:
        after (str | Unset):
        limit (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetLogsResponse200
    """

    return sync_detailed(
        client=client,
        after=after,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | GetLogsResponse200]:
    """Read the log

     Whole lines of `main.log` and the files that it was rotated to, oldest first. Without a `cursor`,
    the newest lines; with the `next-cursor` of an earlier answer, the lines since then: none is
    repeated or left out, even if the log has been rotated in the meantime. Only what the answer needs
    is read. An answer has at most 16 MiB of lines; with its cursor, the next one continues from there.
    Needs `logging-to-file`. A request is itself a line only if it fails, or with `debug`.

    Args:
        after (str | Unset):
        limit (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetLogsResponse200]
    """

    kwargs = _get_kwargs(
        after=after,
        limit=limit,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | GetLogsResponse200 | None:
    """Read the log

     Whole lines of `main.log` and the files that it was rotated to, oldest first. Without a `cursor`,
    the newest lines; with the `next-cursor` of an earlier answer, the lines since then: none is
    repeated or left out, even if the log has been rotated in the meantime. Only what the answer needs
    is read. An answer has at most 16 MiB of lines; with its cursor, the next one continues from there.
    Needs `logging-to-file`. A request is itself a line only if it fails, or with `debug`.

    Args:
        after (str | Unset):
        limit (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetLogsResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            after=after,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
