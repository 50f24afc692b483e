"""Requests that are sent again while the service is busy."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from .refusal import refuse_others


@dataclass(frozen=True)
class Retries:
    """What is done after 429 and 503.

    A request is sent again after the time that `Retry-After` names, or else after half a second, doubled each time. Without
    `Retry-After`, what may have been carried out (POST, PATCH) is not sent again.
    """

    times: int = 3
    """How often a request is sent again at most."""
    longest_wait: float = 60
    """Seconds. An answer that asks for a longer wait is the result."""
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep

    def wait_after(self, request: httpx.Request, response: httpx.Response, attempt: int) -> float | None:
        """How many seconds to wait before the request may be sent again; None if it may not."""
        if attempt >= self.times or response.status_code not in (429, 503):
            return None
        told = response.headers.get("Retry-After")
        if told is None:
            wait = None if request.method in ("POST", "PATCH") else 0.5 * 2**attempt
        else:
            wait = _seconds(told)
        return None if wait is None or wait > self.longest_wait else wait


def _seconds(text: str) -> float | None:
    """Seconds, from a number of them or from a date (RFC 9110, 10.2.3)."""
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        return max(0.0, (parsedate_to_datetime(text) - datetime.now(timezone.utc)).total_seconds())
    except (TypeError, ValueError):
        return None


class RetryingClient(httpx.Client):
    """The client of httpx, patient."""

    def __init__(self, retries: Retries, **options: Any) -> None:
        super().__init__(**options)
        self._retries = retries

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        request.read()  # a body can be sent again once it is in memory
        attempt = 0
        while True:
            response = super().send(request, **options)
            wait = self._retries.wait_after(request, response, attempt)
            if wait is None:
                refuse_others(response)
                return response
            response.close()
            self._retries.sleep(wait)
            attempt += 1


class RetryingAsyncClient(httpx.AsyncClient):
    """The async client of httpx, patient."""

    def __init__(self, retries: Retries, **options: Any) -> None:
        super().__init__(**options)
        self._retries = retries

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        await request.aread()  # a body can be sent again once it is in memory
        attempt = 0
        while True:
            response = await super().send(request, **options)
            wait = self._retries.wait_after(request, response, attempt)
            if wait is None:
                refuse_others(response)
                return response
            await response.aclose()
            await self._retries.sleep_async(wait)
            attempt += 1
