from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.upload_auth_files_files_body import UploadAuthFilesFilesBody
from ...models.upload_auth_files_response_200 import UploadAuthFilesResponse200
from ...models.upload_auth_files_response_207 import UploadAuthFilesResponse207
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: UploadAuthFilesFilesBody | File | Unset = UNSET,
    name: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    params: dict[str, Any] = {}

    params["name"] = name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/auth-files",
        "params": params,
    }

    if isinstance(body, UploadAuthFilesFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207 | None:
    if response.status_code == 200:
        response_200 = UploadAuthFilesResponse200.from_dict(response.json())

        return response_200

    if response.status_code == 207:
        response_207 = UploadAuthFilesResponse207.from_dict(response.json())

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

    if response.status_code == 412:
        response_412 = Error.from_dict(response.json())

        return response_412

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
) -> Response[Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UploadAuthFilesFilesBody | File | Unset = UNSET,
    name: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207]:
    """Upload credential files

     Stores files byte for byte; each replaces any file of the same name. Send a form with one or several
    `file` parts, or one file as the body with its name in the query. A file is at most 1 MiB, a form 32
    MiB. Each is checked before anything is written: a file that is refused leaves any file of its name
    as it is, and the others are stored all the same. Of several good files with one name the last is
    stored, and the others are among those that failed. `message` says what is odd about a file that was
    stored.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.
        if_match (str | Unset):
        body (UploadAuthFilesFilesBody):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207]
    """

    kwargs = _get_kwargs(
        body=body,
        name=name,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: UploadAuthFilesFilesBody | File | Unset = UNSET,
    name: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207 | None:
    """Upload credential files

     Stores files byte for byte; each replaces any file of the same name. Send a form with one or several
    `file` parts, or one file as the body with its name in the query. A file is at most 1 MiB, a form 32
    MiB. Each is checked before anything is written: a file that is refused leaves any file of its name
    as it is, and the others are stored all the same. Of several good files with one name the last is
    stored, and the others are among those that failed. `message` says what is odd about a file that was
    stored.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.
        if_match (str | Unset):
        body (UploadAuthFilesFilesBody):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207
    """

    return sync_detailed(
        client=client,
        body=body,
        name=name,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UploadAuthFilesFilesBody | File | Unset = UNSET,
    name: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207]:
    """Upload credential files

     Stores files byte for byte; each replaces any file of the same name. Send a form with one or several
    `file` parts, or one file as the body with its name in the query. A file is at most 1 MiB, a form 32
    MiB. Each is checked before anything is written: a file that is refused leaves any file of its name
    as it is, and the others are stored all the same. Of several good files with one name the last is
    stored, and the others are among those that failed. `message` says what is odd about a file that was
    stored.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.
        if_match (str | Unset):
        body (UploadAuthFilesFilesBody):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207]
    """

    kwargs = _get_kwargs(
        body=body,
        name=name,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UploadAuthFilesFilesBody | File | Unset = UNSET,
    name: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207 | None:
    """Upload credential files

     Stores files byte for byte; each replaces any file of the same name. Send a form with one or several
    `file` parts, or one file as the body with its name in the query. A file is at most 1 MiB, a form 32
    MiB. Each is checked before anything is written: a file that is refused leaves any file of its name
    as it is, and the others are stored all the same. Of several good files with one name the last is
    stored, and the others are among those that failed. `message` says what is odd about a file that was
    stored.

    Args:
        name (str | Unset): The name of a file in the auth directory: at most 200 bytes, ending
            with `.json` in any case of letters, without `/`, `\\` and control characters. A file that
            is there may have a `:` in its name, one that an upload makes may not. A file that is
            there under any other name can still be downloaded, deleted and restored.
        if_match (str | Unset):
        body (UploadAuthFilesFilesBody):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | UploadAuthFilesResponse200 | UploadAuthFilesResponse207
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            name=name,
            if_match=if_match,
        )
    ).parsed
