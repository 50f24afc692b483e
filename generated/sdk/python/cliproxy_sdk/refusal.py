# Copied by make sdks from scripts/sdk/python. Do not edit.

"""Answers that are not a success, as exceptions."""

import json
from typing import TypeVar, cast

import httpx

from .answer import Answer
from .models.error import Error
from .models.error_details_item import ErrorDetailsItem
from .models.login_error import LoginError

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


def checked(response: Answer[Error | LoginError | T]) -> T:
    """What the answer of `sync_detailed` or `asyncio_detailed` holds. Raises `CliproxyError` if it is not a success."""
    if 200 <= response.status_code < 300 and response.parsed is not None:
        return cast(T, response.parsed)
    raise _refusal(int(response.status_code), response.content)


def _refusal(status: int, content: bytes) -> CliproxyError:
    try:
        body = json.loads(content)
        details = [ErrorDetailsItem.from_dict(detail) for detail in body.get("details", [])]
        return CliproxyError(status, body["error"], body.get("message", body["error"]), details, body.get("request-id"))
    except (ValueError, KeyError, TypeError, AttributeError):
        return unexpected(status)


def refuse_others(response: httpx.Response) -> None:
    """Raises `CliproxyError` for what is no answer of the service: a page of HTML, or an error that is not JSON."""
    kind = response.headers.get("Content-Type", "")
    if kind.startswith("text/html") or (response.status_code >= 400 and not kind.startswith("application/json")):
        raise unexpected(response.status_code)


def unexpected(status: int) -> CliproxyError:
    if status == 304:
        return CliproxyError(304, "not modified", "not modified: it is still what you have")
    message = f"unexpected answer: status {status}, and not in the service's form; is this the right address?"
    return CliproxyError(0, "unexpected answer", message)
