from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.read_usage_queue_response_200_type_1 import (
    ReadUsageQueueResponse200Type1,
)
from ...models.usage_queue_record import UsageQueueRecord
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    count: int | Unset = 1,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/usage-queue",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1 | None:
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> list[UsageQueueRecord] | ReadUsageQueueResponse200Type1:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                response_200_type_0 = []
                _response_200_type_0 = data
                for response_200_type_0_item_data in _response_200_type_0:
                    response_200_type_0_item = UsageQueueRecord.from_dict(
                        response_200_type_0_item_data
                    )

                    response_200_type_0.append(response_200_type_0_item)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = ReadUsageQueueResponse200Type1.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

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

    if response.status_code == 503:
        response_503 = Error.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 1,
    cursor: str | Unset = UNSET,
) -> Response[Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1]:
    """Fetch new requests

     For collectors. Without a cursor, the oldest records are removed from the queue, and the response is
    an array of them. With a cursor (empty at first), nothing is removed, so each of several collectors
    gets every record. A record is kept for `redis-usage-queue-retention-seconds`. Client keys are shown
    in full.

    Args:
        count (int | Unset):  Default: 1.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1]
    """

    kwargs = _get_kwargs(
        count=count,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 1,
    cursor: str | Unset = UNSET,
) -> Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1 | None:
    """Fetch new requests

     For collectors. Without a cursor, the oldest records are removed from the queue, and the response is
    an array of them. With a cursor (empty at first), nothing is removed, so each of several collectors
    gets every record. A record is kept for `redis-usage-queue-retention-seconds`. Client keys are shown
    in full.

    Args:
        count (int | Unset):  Default: 1.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1
    """

    return sync_detailed(
        client=client,
        count=count,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 1,
    cursor: str | Unset = UNSET,
) -> Response[Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1]:
    """Fetch new requests

     For collectors. Without a cursor, the oldest records are removed from the queue, and the response is
    an array of them. With a cursor (empty at first), nothing is removed, so each of several collectors
    gets every record. A record is kept for `redis-usage-queue-retention-seconds`. Client keys are shown
    in full.

    Args:
        count (int | Unset):  Default: 1.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1]
    """

    kwargs = _get_kwargs(
        count=count,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    count: int | Unset = 1,
    cursor: str | Unset = UNSET,
) -> Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1 | None:
    """Fetch new requests

     For collectors. Without a cursor, the oldest records are removed from the queue, and the response is
    an array of them. With a cursor (empty at first), nothing is removed, so each of several collectors
    gets every record. A record is kept for `redis-usage-queue-retention-seconds`. Client keys are shown
    in full.

    Args:
        count (int | Unset):  Default: 1.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | list[UsageQueueRecord] | ReadUsageQueueResponse200Type1
    """

    return (
        await asyncio_detailed(
            client=client,
            count=count,
            cursor=cursor,
        )
    ).parsed
