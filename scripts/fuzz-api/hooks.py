"""What Schemathesis is told before it can make what fits the contract, and which refusals no schema can announce."""

import json
from urllib.parse import urlencode

import schemathesis
from hypothesis import strategies as st
from schemathesis.specs.openapi.checks import positive_data_acceptance

# The contract's own formats, which say what no pattern can.
words = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=20)
schemathesis.openapi.format("file-name", st.builds("{}.json".format, words))
schemathesis.openapi.format("time-zone", st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"]))
schemathesis.openapi.format("re2", st.one_of(words, st.builds("^{}+(a|b)?$".format, words)))
schemathesis.openapi.format("url-or-empty", st.one_of(st.just(""), st.builds("https://{}.example.com/v1".format, words)))
schemathesis.openapi.format(
    "proxy-url",
    st.one_of(st.sampled_from(["", "direct", "none"]), st.builds("socks5://user:{}@127.0.0.1:1080".format, words)),
)


def can_be_kept(value):
    """JSON does not say how many digits a number may have. Members that are not described are kept if every language can read them."""
    if isinstance(value, dict):
        return all(can_be_kept(member) for member in value.values())
    if isinstance(value, list):
        return all(can_be_kept(item) for item in value)
    return not isinstance(value, (int, float)) or abs(value) < 2**53


@schemathesis.hook
def filter_body(context, body):
    return can_be_kept(body)


@schemathesis.hook
def filter_query(context, query):
    """A server reads the first 16 KiB of a request's lines, whatever operation it is for."""
    return len(urlencode(query or {}, doseq=True, errors="replace")) < 8192


# Errors with status 400 for what fits the schemas, by operation. One that begins with a colon is how the message ends.
UNANNOUNCED = {
    # One of several query parameters is needed, and OpenAPI has no words for that.
    "deleteApiKey": ["missing index or value"],
    "deleteClaudeApiKey": ["missing api-key or index"],
    "deleteCodexApiKey": ["missing api-key or index"],
    "deleteGeminiApiKey": ["missing api-key or index"],
    "deleteInteractionsApiKey": ["missing api-key or index"],
    "deleteOAuthModelAlias": ["missing channel"],
    "deleteOpenAICompatibility": ["missing name or index"],
    "deleteVertexApiKey": ["missing api-key or index"],
    "deleteXaiApiKey": ["missing api-key or index"],
    # The same, and they exclude each other and the body.
    "deleteAuthFiles": ["invalid name", "name must end with .json", "name and all exclude each other", "if-match goes with one file"],
    # The bytes of a file are not what it should hold, or there are several files for one ETag.
    "importVertexCredential": ["file required", "invalid json", "invalid service account", "project_id missing", "invalid location"],
    "putConfigYaml": ["invalid_yaml"],
    "uploadAuthFiles": [
        "no files uploaded", "invalid name", "file must be .json", "name must end with .json", "invalid auth file", "if-match goes with one file",
    ],
    # The file of that name has something else where the field's name leads through, or could not be used any more. Or there are
    # more than 256 fields, counted with each header.
    "patchAuthFileFields": [": leads through something that is no object", "invalid auth file", "too many fields"],
    # Other requests of the run have changed the setting.
    "deleteLogs": ["logging to file disabled"],
    "getLogs": ["logging to file disabled"],
    # The cursor is not one that an earlier answer gave.
    "listRequestLogs": ["invalid cursor"],
    "listUsageRecords": ["invalid cursor"],
    # An address that no parser takes or that has a user, a header that belongs to the connection, a credential that has no token.
    "callUpstream": ["invalid url", "invalid header", "invalid proxy_url", "auth token not found"],
    # The vendor doesn't know the cookie.
    "loginWithIflowCookie": ["iflow cookie authentication failed"],
    # What is missing may stand in the address, and the state is that of another provider's login.
    "submitOAuthCallback": [
        "state is required", "invalid state", "invalid redirect_url", "code or error is required", "provider does not match state",
    ],
}
# Several entries of the list are the same to the request.
AMBIGUOUS = ["multiple items match; index is required", "multiple items match api-key; base-url is required"]


def is_unannounced(operation, response):
    answer = json.loads(response.content)
    known = UNANNOUNCED.get(operation.definition.raw["operationId"], [])
    if "x-collection" in operation.definition.raw and operation.method in ("patch", "delete"):
        known = known + AMBIGUOUS
    return any(answer["message"].endswith(code) if code.startswith(":") else answer["error"] == code for code in known)


@schemathesis.check
def what_fits_is_accepted(ctx, response, case):
    """Schemathesis's own check, which would let off an operation whatever its errors."""
    if response.status_code == 400 and is_unannounced(case.operation, response):
        return None
    if response.status_code == 426:  # a path that takes WebSockets, which it doesn't speak
        return None
    return positive_data_acceptance(ctx, response, case)
