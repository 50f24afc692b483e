import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.summarise_usage_group_by_item import SummariseUsageGroupByItem
from ...models.summarise_usage_response_200 import SummariseUsageResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    group_by: list[SummariseUsageGroupByItem] | Unset = UNSET,
    time_zone: str | Unset = "UTC",
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    key: str | Unset = UNSET,
    model: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    failed: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_group_by: list[str] | Unset = UNSET
    if not isinstance(group_by, Unset):
        json_group_by = []
        for group_by_item_data in group_by:
            group_by_item = group_by_item_data.value
            json_group_by.append(group_by_item)

    params["group-by"] = json_group_by

    params["time-zone"] = time_zone

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat()
    params["to"] = json_to

    params["key"] = key

    params["model"] = model

    params["provider"] = provider

    params["auth-index"] = auth_index

    params["failed"] = failed

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/usage/summary",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | SummariseUsageResponse200 | None:
    if response.status_code == 200:
        response_200 = SummariseUsageResponse200.from_dict(response.json())

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
) -> Response[Error | SummariseUsageResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    group_by: list[SummariseUsageGroupByItem] | Unset = UNSET,
    time_zone: str | Unset = "UTC",
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    key: str | Unset = UNSET,
    model: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    failed: bool | Unset = UNSET,
) -> Response[Error | SummariseUsageResponse200]:
    """Sum up requests in groups

     The sums of the requests that match the filters, in groups, as JSON or, if the client prefers it, as
    CSV with a header line. Sums are kept longer than single requests: where only sums are left, `from`
    and `to` are rounded to quarter-hours.

    Args:
        group_by (list[SummariseUsageGroupByItem] | Unset):
        time_zone (str | Unset):  Default: 'UTC'.
        from_ (datetime.datetime | Unset):
        to (datetime.datetime | Unset):
        key (str | Unset):
        model (str | Unset):
        provider (str | Unset):
        auth_index (str | Unset):
        failed (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SummariseUsageResponse200]
    """

    kwargs = _get_kwargs(
        group_by=group_by,
        time_zone=time_zone,
        from_=from_,
        to=to,
        key=key,
        model=model,
        provider=provider,
        auth_index=auth_index,
        failed=failed,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    group_by: list[SummariseUsageGroupByItem] | Unset = UNSET,
    time_zone: str | Unset = "UTC",
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    key: str | Unset = UNSET,
    model: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    failed: bool | Unset = UNSET,
) -> Error | SummariseUsageResponse200 | None:
    """Sum up requests in groups

     The sums of the requests that match the filters, in groups, as JSON or, if the client prefers it, as
    CSV with a header line. Sums are kept longer than single requests: where only sums are left, `from`
    and `to` are rounded to quarter-hours.

    Args:
        group_by (list[SummariseUsageGroupByItem] | Unset):
        time_zone (str | Unset):  Default: 'UTC'.
        from_ (datetime.datetime | Unset):
        to (datetime.datetime | Unset):
        key (str | Unset):
        model (str | Unset):
        provider (str | Unset):
        auth_index (str | Unset):
        failed (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SummariseUsageResponse200
    """

    return sync_detailed(
        client=client,
        group_by=group_by,
        time_zone=time_zone,
        from_=from_,
        to=to,
        key=key,
        model=model,
        provider=provider,
        auth_index=auth_index,
        failed=failed,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    group_by: list[SummariseUsageGroupByItem] | Unset = UNSET,
    time_zone: str | Unset = "UTC",
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    key: str | Unset = UNSET,
    model: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    failed: bool | Unset = UNSET,
) -> Response[Error | SummariseUsageResponse200]:
    """Sum up requests in groups

     The sums of the requests that match the filters, in groups, as JSON or, if the client prefers it, as
    CSV with a header line. Sums are kept longer than single requests: where only sums are left, `from`
    and `to` are rounded to quarter-hours.

    Args:
        group_by (list[SummariseUsageGroupByItem] | Unset):
        time_zone (str | Unset):  Default: 'UTC'.
        from_ (datetime.datetime | Unset):
        to (datetime.datetime | Unset):
        key (str | Unset):
        model (str | Unset):
        provider (str | Unset):
        auth_index (str | Unset):
        failed (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SummariseUsageResponse200]
    """

    kwargs = _get_kwargs(
        group_by=group_by,
        time_zone=time_zone,
        from_=from_,
        to=to,
        key=key,
        model=model,
        provider=provider,
        auth_index=auth_index,
        failed=failed,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    group_by: list[SummariseUsageGroupByItem] | Unset = UNSET,
    time_zone: str | Unset = "UTC",
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    key: str | Unset = UNSET,
    model: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    auth_index: str | Unset = UNSET,
    failed: bool | Unset = UNSET,
) -> Error | SummariseUsageResponse200 | None:
    """Sum up requests in groups

     The sums of the requests that match the filters, in groups, as JSON or, if the client prefers it, as
    CSV with a header line. Sums are kept longer than single requests: where only sums are left, `from`
    and `to` are rounded to quarter-hours.

    Args:
        group_by (list[SummariseUsageGroupByItem] | Unset):
        time_zone (str | Unset):  Default: 'UTC'.
        from_ (datetime.datetime | Unset):
        to (datetime.datetime | Unset):
        key (str | Unset):
        model (str | Unset):
        provider (str | Unset):
        auth_index (str | Unset):
        failed (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SummariseUsageResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            group_by=group_by,
            time_zone=time_zone,
            from_=from_,
            to=to,
            key=key,
            model=model,
            provider=provider,
            auth_index=auth_index,
            failed=failed,
        )
    ).parsed
