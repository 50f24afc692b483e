from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.get_usage_details import GetUsageDetails
from ...models.get_usage_response_200 import GetUsageResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    details: GetUsageDetails | Unset = GetUsageDetails.TRUE,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_details: str | Unset = UNSET
    if not isinstance(details, Unset):
        json_details = details.value

    params["details"] = json_details

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/usage",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | GetUsageResponse200 | None:
    if response.status_code == 200:
        response_200 = GetUsageResponse200.from_dict(response.json())

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
) -> Response[Error | GetUsageResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    details: GetUsageDetails | Unset = GetUsageDetails.TRUE,
) -> Response[Error | GetUsageResponse200]:
    """Read the usage statistics

     The totals of everything recorded, and the single requests by client key and model, in the format
    that existing tools read. Days and hours are those of the server's clock; an hour adds up all days.
    An `apis` name is the client's key, or `POST /v1/…` where no key was needed. The response is
    streamed, and compressed if the client accepts it.

    Args:
        details (GetUsageDetails | Unset):  Default: GetUsageDetails.TRUE.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetUsageResponse200]
    """

    kwargs = _get_kwargs(
        details=details,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    details: GetUsageDetails | Unset = GetUsageDetails.TRUE,
) -> Error | GetUsageResponse200 | None:
    """Read the usage statistics

     The totals of everything recorded, and the single requests by client key and model, in the format
    that existing tools read. Days and hours are those of the server's clock; an hour adds up all days.
    An `apis` name is the client's key, or `POST /v1/…` where no key was needed. The response is
    streamed, and compressed if the client accepts it.

    Args:
        details (GetUsageDetails | Unset):  Default: GetUsageDetails.TRUE.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetUsageResponse200
    """

    return sync_detailed(
        client=client,
        details=details,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    details: GetUsageDetails | Unset = GetUsageDetails.TRUE,
) -> Response[Error | GetUsageResponse200]:
    """Read the usage statistics

     The totals of everything recorded, and the single requests by client key and model, in the format
    that existing tools read. Days and hours are those of the server's clock; an hour adds up all days.
    An `apis` name is the client's key, or `POST /v1/…` where no key was needed. The response is
    streamed, and compressed if the client accepts it.

    Args:
        details (GetUsageDetails | Unset):  Default: GetUsageDetails.TRUE.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetUsageResponse200]
    """

    kwargs = _get_kwargs(
        details=details,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    details: GetUsageDetails | Unset = GetUsageDetails.TRUE,
) -> Error | GetUsageResponse200 | None:
    """Read the usage statistics

     The totals of everything recorded, and the single requests by client key and model, in the format
    that existing tools read. Days and hours are those of the server's clock; an hour adds up all days.
    An `apis` name is the client's key, or `POST /v1/…` where no key was needed. The response is
    streamed, and compressed if the client accepts it.

    Args:
        details (GetUsageDetails | Unset):  Default: GetUsageDetails.TRUE.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetUsageResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            details=details,
        )
    ).parsed
