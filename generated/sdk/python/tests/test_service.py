# Copied by make sdks from scripts/sdk/python. Do not edit.

"""The client on the service that CLIPROXY_URL and CLIPROXY_KEY name."""

import asyncio
import io
import os
import time
import unittest

from cliproxy_sdk import CliproxyError, checked, connect, edit, edit_async, follow_log, follow_log_async, if_match
from cliproxy_sdk.api.api_keys import list_api_keys, patch_api_key, put_api_keys
from cliproxy_sdk.api.config import get_config, get_config_yaml, put_config_yaml
from cliproxy_sdk.api.logging import get_debug, put_logging_to_file
from cliproxy_sdk.api.logins import get_login_status
from cliproxy_sdk.api.provider_keys import list_claude_api_keys, put_claude_api_keys
from cliproxy_sdk.api.routing import put_request_retry
from cliproxy_sdk.api.usage import summarise_usage
from cliproxy_sdk.models import (
    ClaudeApiKeyInput,
    PatchApiKeyBody,
    PutLoggingToFileBody,
    PutRequestRetryBody,
    SummariseUsageGroupByItem,
)
from cliproxy_sdk.types import File

url, key = os.environ.get("CLIPROXY_URL", ""), os.environ.get("CLIPROXY_KEY", "")


@unittest.skipUnless(url and key, "no service: CLIPROXY_URL and CLIPROXY_KEY are not set")
class Service(unittest.TestCase):
    def setUp(self) -> None:
        self.client = connect(url, key)
        self.enterContext(self.client)

    def keys(self) -> list[str]:
        return checked(list_api_keys.sync_detailed(client=self.client)).api_keys

    def test_a_refusal_is_an_exception(self) -> None:
        self.assertIs(type(checked(get_debug.sync_detailed(client=self.client)).debug), bool)
        with connect(url, "mk-wrong") as client, self.assertRaises(CliproxyError) as raised:
            checked(get_debug.sync_detailed(client=client))
        self.assertEqual((raised.exception.status, raised.exception.error), (401, "invalid management key"))
        self.assertEqual(len(raised.exception.request_id or ""), 8)
        with self.assertRaises(CliproxyError) as raised:
            checked(put_request_retry.sync_detailed(client=self.client, body=PutRequestRetryBody(value=-1)))
        self.assertEqual((raised.exception.status, raised.exception.details[0].location), (400, "value"))

        with self.assertRaises(CliproxyError) as raised:
            checked(get_login_status.sync_detailed(client=self.client, state="?"))
        self.assertEqual((raised.exception.status, raised.exception.error), (400, "invalid state"))

    def test_what_has_not_changed_is_an_exception_of_its_own(self) -> None:
        known = if_match(get_debug.sync_detailed(client=self.client))
        with self.assertRaises(CliproxyError) as raised:
            checked(get_debug.sync_detailed(client=self.client, if_none_match=known))
        self.assertEqual((raised.exception.status, raised.exception.error), (304, "not modified"))

    def test_a_change_is_made_only_if_nobody_was_faster(self) -> None:
        read = list_api_keys.sync_detailed(client=self.client)
        keys = [*checked(read).api_keys, "sk-theirs"]
        checked(put_api_keys.sync_detailed(client=self.client, body=keys, if_match=if_match(read)))
        late = put_api_keys.sync_detailed(client=self.client, body=["sk-ours"], if_match=if_match(read))
        self.assertEqual(late.status_code, 412)
        writes = []

        def write(found, etag):
            writes.append(etag)
            if len(writes) == 1:
                body = PatchApiKeyBody(old="sk-none", new="sk-fast")
                checked(patch_api_key.sync_detailed(client=self.client, body=body))
            return put_api_keys.sync_detailed(client=self.client, body=[*found.api_keys, "sk-ours"], if_match=etag)

        edit(lambda: list_api_keys.sync_detailed(client=self.client), write)
        self.assertEqual(len(writes), 2)
        self.assertEqual(self.keys()[-3:], ["sk-theirs", "sk-fast", "sk-ours"])

    def test_what_was_listed_is_put_back_and_so_is_the_file(self) -> None:
        entry = {"api-key": "k", "later": {"a": 1}, "cloak": {"later": [2]}, "models": [{"name": "m", "later": 3}]}
        checked(put_claude_api_keys.sync_detailed(client=self.client, body=[ClaudeApiKeyInput.from_dict(entry)]))
        read = get_config_yaml.sync_detailed(client=self.client)
        self.assertIn(b"later: 3", read.content)
        listed = checked(list_claude_api_keys.sync_detailed(client=self.client)).claude_api_key
        body = [ClaudeApiKeyInput.from_dict(found.to_dict()) for found in listed]
        checked(put_claude_api_keys.sync_detailed(client=self.client, body=body))
        self.assertEqual(checked(get_config_yaml.sync_detailed(client=self.client)).payload.read(), read.content)
        text = read.content.replace(b"debug: false\n", b"") + b"debug: true\n"
        checked(put_config_yaml.sync_detailed(client=self.client, body=File(io.BytesIO(text))))
        self.assertIs(checked(get_config.sync_detailed(client=self.client)).debug, True)

    def test_a_list_of_choices_is_sent_whole(self) -> None:
        groups = [SummariseUsageGroupByItem.MODEL, SummariseUsageGroupByItem.DAY]
        checked(summarise_usage.sync_detailed(client=self.client, group_by=groups))

    def test_the_log_is_followed(self) -> None:
        checked(put_logging_to_file.sync_detailed(client=self.client, body=PutLoggingToFileBody(value=True)))
        lines = follow_log(self.client, last=1, every=0.01)
        next(lines)
        self.keys()
        self.assertTrue(any("/api-keys" in line for line in lines))

    def test_following_the_log_asks_now_and_then_though_each_question_finds_a_line(self) -> None:
        checked(put_logging_to_file.sync_detailed(client=self.client, body=PutLoggingToFileBody(value=True)))
        started = time.monotonic()
        lines = follow_log(self.client, last=1, every=0.2)
        for _ in range(5):
            next(lines)
            self.keys()
        self.assertGreater(time.monotonic() - started, 0.5)

    def test_all_of_it_async(self) -> None:
        async def work() -> None:
            async with connect(url, key) as client:
                body = PutLoggingToFileBody(value=True)
                checked(await put_logging_to_file.asyncio_detailed(client=client, body=body))
                await edit_async(
                    lambda: list_api_keys.asyncio_detailed(client=client),
                    lambda found, etag: put_api_keys.asyncio_detailed(
                        client=client, body=[*found.api_keys, "sk-async"], if_match=etag
                    ),
                )
                async for line in follow_log_async(client, last=100, every=0.01):
                    if "/api-keys" in line:
                        return

        asyncio.run(work())
        self.assertEqual(self.keys()[-1], "sk-async")


if __name__ == "__main__":
    unittest.main()
