from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.batch_auth_files_body import BatchAuthFilesBody
from ...models.batch_auth_files_response_200 import BatchAuthFilesResponse200
from ...models.batch_auth_files_response_207 import BatchAuthFilesResponse207
from ...models.error import Error
from ...types import Response


def _get_kwargs(
    *,
    body: BatchAuthFilesBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/auth-files/batch",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error | None:
    if response.status_code == 200:
        response_200 = BatchAuthFilesResponse200.from_dict(response.json())

        return response_200

    if response.status_code == 207:
        response_207 = BatchAuthFilesResponse207.from_dict(response.json())

        return response_207

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
) -> Response[BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BatchAuthFilesBody,
) -> Response[BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error]:
    """Do the same to several credential files

     Switches files on or off, deletes them, or sets fields of them as PATCH /auth-files/fields does. If
    one fails, the others are done all the same.

    Args:
        body (BatchAuthFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error]
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
    body: BatchAuthFilesBody,
) -> BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error | None:
    """Do the same to several credential files

     Switches files on or off, deletes them, or sets fields of them as PATCH /auth-files/fields does. If
    one fails, the others are done all the same.

    Args:
        body (BatchAuthFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BatchAuthFilesBody,
) -> Response[BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error]:
    """Do the same to several credential files

     Switches files on or off, deletes them, or sets fields of them as PATCH /auth-files/fields does. If
    one fails, the others are done all the same.

    Args:
        body (BatchAuthFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: BatchAuthFilesBody,
) -> BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error | None:
    """Do the same to several credential files

     Switches files on or off, deletes them, or sets fields of them as PATCH /auth-files/fields does. If
    one fails, the others are done all the same.

    Args:
        body (BatchAuthFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BatchAuthFilesResponse200 | BatchAuthFilesResponse207 | Error
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
