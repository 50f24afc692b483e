from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.import_vertex_credential_body import ImportVertexCredentialBody
from ...models.import_vertex_credential_response_200 import (
    ImportVertexCredentialResponse200,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: ImportVertexCredentialBody,
    location: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["location"] = location

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/vertex/import",
        "params": params,
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | ImportVertexCredentialResponse200 | None:
    if response.status_code == 200:
        response_200 = ImportVertexCredentialResponse200.from_dict(response.json())

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

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Error.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | ImportVertexCredentialResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ImportVertexCredentialBody,
    location: str | Unset = UNSET,
) -> Response[Error | ImportVertexCredentialResponse200]:
    """Make a credential file from a service-account key

     Checks a Google service-account key and stores it as `vertex-<project>.json`. A key of the same
    account replaces the key in its file and keeps what people have set there; one of another account
    gets a file of its own.

    Args:
        location (str | Unset):
        body (ImportVertexCredentialBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ImportVertexCredentialResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
        location=location,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ImportVertexCredentialBody,
    location: str | Unset = UNSET,
) -> Error | ImportVertexCredentialResponse200 | None:
    """Make a credential file from a service-account key

     Checks a Google service-account key and stores it as `vertex-<project>.json`. A key of the same
    account replaces the key in its file and keeps what people have set there; one of another account
    gets a file of its own.

    Args:
        location (str | Unset):
        body (ImportVertexCredentialBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ImportVertexCredentialResponse200
    """

    return sync_detailed(
        client=client,
        body=body,
        location=location,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ImportVertexCredentialBody,
    location: str | Unset = UNSET,
) -> Response[Error | ImportVertexCredentialResponse200]:
    """Make a credential file from a service-account key

     Checks a Google service-account key and stores it as `vertex-<project>.json`. A key of the same
    account replaces the key in its file and keeps what people have set there; one of another account
    gets a file of its own.

    Args:
        location (str | Unset):
        body (ImportVertexCredentialBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ImportVertexCredentialResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
        location=location,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ImportVertexCredentialBody,
    location: str | Unset = UNSET,
) -> Error | ImportVertexCredentialResponse200 | None:
    """Make a credential file from a service-account key

     Checks a Google service-account key and stores it as `vertex-<project>.json`. A key of the same
    account replaces the key in its file and keeps what people have set there; one of another account
    gets a file of its own.

    Args:
        location (str | Unset):
        body (ImportVertexCredentialBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ImportVertexCredentialResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            location=location,
        )
    ).parsed
