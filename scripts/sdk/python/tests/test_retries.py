"""What is done while a service is busy: real requests to a server that answers in turn."""

import asyncio
import threading
import unittest
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cliproxy_sdk import AuthenticatedClient, CliproxyError, Retries, checked, connect
from cliproxy_sdk.api.logging import get_debug, patch_debug, put_debug
from cliproxy_sdk.models import PatchDebugBody, PutDebugBody

Answer = tuple[int, str | None]


class Busy(unittest.TestCase):
    def serve(self, *answers: Answer, page: bool = False, **options: int) -> AuthenticatedClient:
        """A client of a service that answers in turn; `self.waits` has how long it would wait, in seconds."""
        left = list(answers)
        self.waits: list[float] = []
        self.bodies: list[bytes] = []
        bodies = self.bodies

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                bodies.append(self.rfile.read(int(self.headers.get("Content-Length", 0))))
                status, retry_after = left.pop(0) if left else (200, None)
                self.send_response(status)
                self.send_header("Content-Type", "text/html" if page else "application/json")
                if retry_after is not None:
                    self.send_header("Retry-After", retry_after)
                self.end_headers()
                busy = b'{"error":"busy","message":"busy: try again","request-id":"5f0c3a9e"}'
                self.wfile.write(b'{"debug":true,"status":"ok"}' if status == 200 else busy)

            do_GET = do_PUT = do_PATCH = answer

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)

        async def wait(seconds: float) -> None:
            self.waits.append(seconds)

        retries = Retries(sleep=self.waits.append, sleep_async=wait, **options)
        return connect(f"http://127.0.0.1:{server.server_port}", "mk", retries=retries)

    def refused(self, call: Callable[[], object]) -> CliproxyError:
        with self.assertRaises(CliproxyError) as raised:
            call()
        return raised.exception

    def test_a_busy_service_is_asked_again_when_retry_after_says(self) -> None:
        with self.serve((429, "2"), (503, "7")) as client:
            checked(patch_debug.sync_detailed(client=client, body=PatchDebugBody(value=True)))
        self.assertEqual(self.waits, [2, 7])
        self.assertEqual([body.replace(b" ", b"") for body in self.bodies], [b'{"value":true}'] * 3)

    def test_the_async_client_does_the_same(self) -> None:
        async def ask() -> None:
            async with self.serve((429, "2"), (503, "7")) as client:
                body = PatchDebugBody(value=True)
                checked(await patch_debug.asyncio_detailed(client=client, body=body))

        asyncio.run(ask())
        self.assertEqual(self.waits, [2, 7])
        self.assertEqual([body.replace(b" ", b"") for body in self.bodies], [b'{"value":true}'] * 3)

    def test_retry_after_may_be_a_date(self) -> None:
        date = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=30), usegmt=True)
        with self.serve((503, date)) as client:
            self.assertTrue(checked(get_debug.sync_detailed(client=client)).debug)
        self.assertTrue(0 < self.waits[0] <= 30, self.waits)

    def test_without_retry_after_only_what_can_be_repeated_is(self) -> None:
        with self.serve(*[(503, None)] * 3) as client:
            checked(put_debug.sync_detailed(client=client, body=PutDebugBody(value=True)))
        self.assertEqual(self.waits, [0.5, 1, 2])
        client = self.serve((503, None))
        response = patch_debug.sync_detailed(client=client, body=PatchDebugBody(value=True))
        self.assertEqual((response.status_code, self.waits), (503, []))

    def test_it_gives_up(self) -> None:
        with self.serve((429, "1"), (429, "1"), (429, "61"), (500, "1"), times=1) as client:
            error = self.refused(lambda: checked(get_debug.sync_detailed(client=client)))
            self.assertEqual((error.status, error.error, str(error)), (429, "busy", "busy: try again"))
            for status in (429, 500):
                self.assertEqual(get_debug.sync_detailed(client=client).status_code, status)
        self.assertEqual(self.waits, [1])

    def test_a_page_is_no_answer_of_the_service(self) -> None:
        for status in (200, 500):
            with self.serve((status, None), page=True) as client:
                error = self.refused(lambda: get_debug.sync_detailed(client=client))
                self.assertEqual((error.status, error.error), (0, "unexpected answer"))

    def test_a_status_that_the_operation_does_not_have_is_an_exception_all_the_same(self) -> None:
        with self.serve((418, None)) as client:
            error = self.refused(lambda: checked(get_debug.sync_detailed(client=client)))
        self.assertEqual((error.status, error.error), (418, "busy"))


if __name__ == "__main__":
    unittest.main()
