from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.import_usage_response_200 import ImportUsageResponse200
from ...models.usage_export import UsageExport
from ...types import Response


def _get_kwargs(
    *,
    body: UsageExport,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/usage/import",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | ImportUsageResponse200 | None:
    if response.status_code == 200:
        response_200 = ImportUsageResponse200.from_dict(response.json())

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

    if response.status_code == 503:
        response_503 = Error.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | ImportUsageResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UsageExport,
) -> Response[Error | ImportUsageResponse200]:
    """Import usage statistics

     Adds the single requests of an export that are not here yet: all of them, or nothing if the body is
    not an export. The export's totals are ignored. A request is identified by its client key, model,
    time, source, auth index, outcome and token counts. One without a time gets the present time.
    Requests older than `usage-retention-days` count in totals only. The body, at most 256 MiB, is read
    as it arrives.

    Args:
        body (UsageExport):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ImportUsageResponse200]
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
    body: UsageExport,
) -> Error | ImportUsageResponse200 | None:
    """Import usage statistics

     Adds the single requests of an export that are not here yet: all of them, or nothing if the body is
    not an export. The export's totals are ignored. A request is identified by its client key, model,
    time, source, auth index, outcome and token counts. One without a time gets the present time.
    Requests older than `usage-retention-days` count in totals only. The body, at most 256 MiB, is read
    as it arrives.

    Args:
        body (UsageExport):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ImportUsageResponse200
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UsageExport,
) -> Response[Error | ImportUsageResponse200]:
    """Import usage statistics

     Adds the single requests of an export that are not here yet: all of them, or nothing if the body is
    not an export. The export's totals are ignored. A request is identified by its client key, model,
    time, source, auth index, outcome and token counts. One without a time gets the present time.
    Requests older than `usage-retention-days` count in totals only. The body, at most 256 MiB, is read
    as it arrives.

    Args:
        body (UsageExport):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ImportUsageResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UsageExport,
) -> Error | ImportUsageResponse200 | None:
    """Import usage statistics

     Adds the single requests of an export that are not here yet: all of them, or nothing if the body is
    not an export. The export's totals are ignored. A request is identified by its client key, model,
    time, source, auth index, outcome and token counts. One without a time gets the present time.
    Requests older than `usage-retention-days` count in totals only. The body, at most 256 MiB, is read
    as it arrives.

    Args:
        body (UsageExport):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ImportUsageResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
