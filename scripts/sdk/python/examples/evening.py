"""An evening's work with a running service:

CLIPROXY_URL=http://127.0.0.1:8317 CLIPROXY_KEY=mk-… python examples/evening.py
"""

import io
import os
import sys

from cliproxy_sdk import AuthenticatedClient, CliproxyError, checked, connect, edit, follow_log
from cliproxy_sdk.api.auth_files import list_auth_files, upload_auth_files
from cliproxy_sdk.api.logging import get_debug, put_logging_to_file
from cliproxy_sdk.api.provider_keys import list_claude_api_keys, put_claude_api_keys
from cliproxy_sdk.api.usage import summarise_usage
from cliproxy_sdk.models import (
    ClaudeApiKeyInput,
    PutLoggingToFileBody,
    SummariseUsageGroupByItem,
    UploadAuthFilesFilesBody,
)
from cliproxy_sdk.types import File


def evening(client: AuthenticatedClient) -> None:
    # The key: is it the right one?
    checked(get_debug.sync_detailed(client=client))

    # A key of a provider, added to the others. If somebody else changes the list meanwhile, it is read again.
    added = ClaudeApiKeyInput(api_key="sk-ant-evening", prefix="evening")
    edit(
        lambda: list_claude_api_keys.sync_detailed(client=client),
        lambda found, etag: put_claude_api_keys.sync_detailed(
            client=client,
            body=[*(ClaudeApiKeyInput.from_dict(key.to_dict()) for key in found.claude_api_key), added],
            if_match=etag,
        ),
    )
    keys = checked(list_claude_api_keys.sync_detailed(client=client)).claude_api_key
    print("claude keys:", ", ".join(key.prefix or "-" for key in keys))

    # A credential file, as a login leaves one.
    credential = b'{"type":"claude","email":"me@example.com","access_token":"at-evening"}'
    body = UploadAuthFilesFilesBody(file=[File(payload=io.BytesIO(credential), file_name="evening.json")])
    checked(upload_auth_files.sync_detailed(client=client, body=body))
    for file in checked(list_auth_files.sync_detailed(client=client)).files:
        print(f"credential: {file.name} is {file.status}")

    # The log, from now on. It can be read here once it goes to files.
    checked(put_logging_to_file.sync_detailed(client=client, body=PutLoggingToFileBody(value=True)))
    for line in follow_log(client, last=3):
        print(f"log: {line}")
        break  # or don't

    # Who has used what?
    by_model = [SummariseUsageGroupByItem.MODEL]
    for group in checked(summarise_usage.sync_detailed(client=client, group_by=by_model)).groups:
        print(f"usage: {group.model}: {group.requests} requests, {group.total_tokens} tokens")


url = os.environ.get("CLIPROXY_URL", "http://127.0.0.1:8317")
with connect(url, os.environ.get("CLIPROXY_KEY", "")) as client:
    try:
        evening(client)
    except CliproxyError as error:
        sys.exit(f"{url}: {error}")
