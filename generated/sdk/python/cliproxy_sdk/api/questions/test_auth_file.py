from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.test_auth_file_body import TestAuthFileBody
from ...models.test_auth_file_response_200 import TestAuthFileResponse200
from ...types import Response


def _get_kwargs(
    *,
    body: TestAuthFileBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/auth-files/test",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | TestAuthFileResponse200 | None:
    if response.status_code == 200:
        response_200 = TestAuthFileResponse200.from_dict(response.json())

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

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | TestAuthFileResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TestAuthFileBody,
) -> Response[Error | TestAuthFileResponse200]:
    """Try a credential file

     Sends one tiny request to the provider, as the gateway would: for the list of its models, or, if
    `model` is named or there is no list, for one token of a model. A provider may show its list to
    everybody; naming a model tells whether the key really works. The test changes no cooldown and no
    statistics. There is one at a time for each provider, and there are 10 a minute in all.

    Args:
        body (TestAuthFileBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | TestAuthFileResponse200]
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
    body: TestAuthFileBody,
) -> Error | TestAuthFileResponse200 | None:
    """Try a credential file

     Sends one tiny request to the provider, as the gateway would: for the list of its models, or, if
    `model` is named or there is no list, for one token of a model. A provider may show its list to
    everybody; naming a model tells whether the key really works. The test changes no cooldown and no
    statistics. There is one at a time for each provider, and there are 10 a minute in all.

    Args:
        body (TestAuthFileBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | TestAuthFileResponse200
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TestAuthFileBody,
) -> Response[Error | TestAuthFileResponse200]:
    """Try a credential file

     Sends one tiny request to the provider, as the gateway would: for the list of its models, or, if
    `model` is named or there is no list, for one token of a model. A provider may show its list to
    everybody; naming a model tells whether the key really works. The test changes no cooldown and no
    statistics. There is one at a time for each provider, and there are 10 a minute in all.

    Args:
        body (TestAuthFileBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | TestAuthFileResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TestAuthFileBody,
) -> Error | TestAuthFileResponse200 | None:
    """Try a credential file

     Sends one tiny request to the provider, as the gateway would: for the list of its models, or, if
    `model` is named or there is no list, for one token of a model. A provider may show its list to
    everybody; naming a model tells whether the key really works. The test changes no cooldown and no
    statistics. There is one at a time for each provider, and there are 10 a minute in all.

    Args:
        body (TestAuthFileBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | TestAuthFileResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
