"""The service's log, line by line."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator

from .api.logs import get_logs
from .client import AuthenticatedClient
from .refusal import checked


def follow_log(client: AuthenticatedClient, last: int = 10, every: float = 1) -> Iterator[str]:
    """The lines of the log as they are written, after the `last` that are there already (at least one).

    None is repeated or left out. It asks once in `every` seconds, needs `logging-to-file`, and raises `CliproxyError`.
    """
    found = checked(get_logs.sync_detailed(client=client, limit=str(max(1, last))))
    while True:
        yield from found.lines
        time.sleep(every)  # even after lines: while the log grows, each question would find some
        found = checked(get_logs.sync_detailed(client=client, cursor=found.next_cursor))


async def follow_log_async(client: AuthenticatedClient, last: int = 10, every: float = 1) -> AsyncIterator[str]:
    """The same as `follow_log`, for `async for`."""
    found = checked(await get_logs.asyncio_detailed(client=client, limit=str(max(1, last))))
    while True:
        for line in found.lines:
            yield line
        await asyncio.sleep(every)
        found = checked(await get_logs.asyncio_detailed(client=client, cursor=found.next_cursor))
