# Copied by make sdks from scripts/sdk/python. Do not edit.

"""Changes that lose nobody's."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from .answer import Answer
from .models.error import Error
from .refusal import CliproxyError, checked

Read = TypeVar("Read")
Written = TypeVar("Written")


def if_match(response: Answer[Read]) -> str:
    """The ETag of what was read: a change that is called with it as `if_match` is refused if it is no longer so."""
    return response.headers["ETag"]


def edit(
    read: Callable[[], Answer[Error | Read]],
    write: Callable[[Read, str], Answer[Error | Written]],
    tries: int = 5,
) -> Written:
    """Reads, and writes what `write` makes of it, called with the value and the ETag that it has to send as `if_match`.

    If there was a change in between, both are done again, `tries` times in all. Raises `CliproxyError`.
    """
    while True:
        found = read()
        try:
            return checked(write(checked(found), if_match(found)))
        except CliproxyError as error:
            tries -= 1
            if error.status != 412 or tries <= 0:
                raise


async def edit_async(
    read: Callable[[], Awaitable[Answer[Error | Read]]],
    write: Callable[[Read, str], Awaitable[Answer[Error | Written]]],
    tries: int = 5,
) -> Written:
    """The same as `edit`, for functions that are awaited."""
    while True:
        found = await read()
        try:
            return checked(await write(checked(found), if_match(found)))
        except CliproxyError as error:
            tries -= 1
            if error.status != 412 or tries <= 0:
                raise
