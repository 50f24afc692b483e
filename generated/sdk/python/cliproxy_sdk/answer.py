# Copied by make sdks from scripts/sdk/python. Do not edit.

"""What an operation's functions return, for type checkers."""

from collections.abc import MutableMapping
from http import HTTPStatus
from typing import Protocol, TypeVar

Parsed = TypeVar("Parsed", covariant=True)


class Answer(Protocol[Parsed]):
    """A `Response` that is only read, so that one of fewer types is one of more types, too."""

    @property
    def status_code(self) -> HTTPStatus: ...
    @property
    def content(self) -> bytes: ...
    @property
    def headers(self) -> MutableMapping[str, str]: ...
    @property
    def parsed(self) -> Parsed | None: ...
