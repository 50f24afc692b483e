"""Answers that are not a success, as exceptions."""

from typing import TypeVar

import httpx

from .models.error import Error
from .models.error_details_item import ErrorDetailsItem
from .types import Response

T = TypeVar("T")


class CliproxyError(Exception):
    """An answer of the service that is not a success, or an answer of something else.

    `error` is for programs to match on, the exception's text is for people, `details` say where the mistakes in the input are, and
    `request_id` finds the request in the service's log. `status` is 0 if the answer is not the service's.
    """

    def __init__(
        self,
        status: int,
        error: str,
        message: str,
        details: list[ErrorDetailsItem] | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.message = message
        self.details = details or []
        self.request_id = request_id


def checked(response: Response[Error | T] | Response[Error | T | None]) -> T:
    """What the answer of `sync_detailed` or `asyncio_detailed` holds. Raises `CliproxyError` if it is not a success."""
    answer = response.parsed
    if isinstance(answer, Error):
        details = answer.details or []
        raise CliproxyError(int(response.status_code), answer.error, answer.message, details, answer.request_id)
    if answer is None or not 200 <= response.status_code < 300:
        raise unexpected(int(response.status_code))
    return answer


def refuse_pages(response: httpx.Response) -> None:
    """Raises `CliproxyError` for a page of HTML, which is no answer of the service."""
    if response.headers.get("Content-Type", "").startswith("text/html"):
        raise unexpected(response.status_code)


def unexpected(status: int) -> CliproxyError:
    if status == 304:
        return CliproxyError(304, "not modified", "not modified: it is still what you have")
    message = f"unexpected answer: status {status}, and not in the service's form; is this the right address?"
    return CliproxyError(0, "unexpected answer", message)
