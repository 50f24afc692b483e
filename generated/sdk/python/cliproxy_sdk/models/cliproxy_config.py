from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.claude_api_key import ClaudeApiKey
    from ..models.cliproxy_config_ampcode import CliproxyConfigAmpcode
    from ..models.cliproxy_config_antigravity import CliproxyConfigAntigravity
    from ..models.cliproxy_config_claude_code import CliproxyConfigClaudeCode
    from ..models.cliproxy_config_claude_header_defaults import (
        CliproxyConfigClaudeHeaderDefaults,
    )
    from ..models.cliproxy_config_codex import CliproxyConfigCodex
    from ..models.cliproxy_config_codex_header_defaults import (
        CliproxyConfigCodexHeaderDefaults,
    )
    from ..models.cliproxy_config_credential_concurrency import (
        CliproxyConfigCredentialConcurrency,
    )
    from ..models.cliproxy_config_credential_in_flight import (
        CliproxyConfigCredentialInFlight,
    )
    from ..models.cliproxy_config_oauth_clients import CliproxyConfigOauthClients
    from ..models.cliproxy_config_oauth_excluded_models import (
        CliproxyConfigOauthExcludedModels,
    )
    from ..models.cliproxy_config_oauth_model_alias import CliproxyConfigOauthModelAlias
    from ..models.cliproxy_config_oauth_request_scoped_errors import (
        CliproxyConfigOauthRequestScopedErrors,
    )
    from ..models.cliproxy_config_payload import CliproxyConfigPayload
    from ..models.cliproxy_config_plugins import CliproxyConfigPlugins
    from ..models.cliproxy_config_pprof import CliproxyConfigPprof
    from ..models.cliproxy_config_quota_exceeded import CliproxyConfigQuotaExceeded
    from ..models.cliproxy_config_remote_management import (
        CliproxyConfigRemoteManagement,
    )
    from ..models.cliproxy_config_routing import CliproxyConfigRouting
    from ..models.cliproxy_config_streaming import CliproxyConfigStreaming
    from ..models.cliproxy_config_tls import CliproxyConfigTls
    from ..models.cliproxy_config_xai import CliproxyConfigXai
    from ..models.codex_api_key import CodexApiKey
    from ..models.gemini_api_key import GeminiApiKey
    from ..models.open_ai_compatibility import OpenAICompatibility
    from ..models.vertex_api_key import VertexApiKey
    from ..models.xai_api_key import XaiApiKey


T = TypeVar("T", bound="CliproxyConfig")


@_attrs_define
class CliproxyConfig:
    """All settings of cliproxy, in one file. A change takes effect at once, however it was made, unless the description
    says otherwise. An absent, null or empty value means the default. Keys that are not listed here are kept and shown.

        Attributes:
            host (str | Unset): The address to listen on: `127.0.0.1` for this machine alone, empty for all interfaces.
                Needs a restart. Default: ''.
            port (int | Unset): The TCP port to listen on; 0 picks a free one. Needs a restart. Default: 8317.
            tls (CliproxyConfigTls | Unset): HTTPS instead of HTTP, on the same port.
            trusted_proxies (list[str] | Unset): Reverse proxies whose X-Forwarded-For is trusted, as addresses or CIDR
                ranges. The header distinguishes remote clients; it never makes a client local.
            allowed_hosts (list[str] | Unset): Names, besides localhost and loopback addresses, that local clients may use
                for this server (the Host header, without the port). Others are refused, so that no web page can reach it by DNS
                rebinding.
            cors_origins (list[str] | Unset): Origins of web pages that may call this server, such as
                `https://panel.example.com`; `*` means any, and is never part of an origin.
            remote_management (CliproxyConfigRemoteManagement | Unset): The Management API and who may use it. Only PUT
                /config.yaml and an editor change this.
            allow_remote_management (bool | Unset): Another spelling of `remote-management.allow-remote`. If both are given,
                they must agree. Default: False.
            remote_management_key (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a
                mask never becomes a key.
            panel_file (str | Unset): Path of a web client (one HTML file) to serve as `/management.html`; a relative one
                starts from the service's working directory. Empty means none. Read at each request. Since everybody may read
                it, it is served only if its name ends in `.html` or `.htm`, it begins like HTML, has at most 32 MiB, and does
                not lie in `auth-dir`. Default: ''.
            update_repository (str | Unset): The GitHub repository, as `owner/name`, whose latest release GET /latest-
                version reports. If empty, it reports the running version. Default: ''.
            update_base_url (str | Unset): The address of the release API. Default: 'https://api.github.com'.
            auth_dir (str | Unset): The folder for the credential files that logins and uploads create. `~` is the home
                directory; a relative path starts from the service's working directory. Empty means `auths` beside this file.
                Default: ''.
            auth_trash_days (int | Unset): How many days deleted credential files are kept, so that POST /auth-files/restore
                can bring them back. 0 means they are not kept. Default: 7.
            auth_auto_refresh_workers (int | Unset): How many credentials are refreshed at the same time. 0 means 16.
                Default: 0.
            oauth_clients (CliproxyConfigOauthClients | Unset): OAuth clients and addresses to use for logins and refreshes,
                by provider: anthropic (or `claude`), codex, gemini-cli (or `gemini`), antigravity, iflow, qwen, kimi, xai.
                Logins to gemini-cli, antigravity and iflow need a client of your own here, or in the environment variables
                `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_ID` and `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_SECRET`; the others have a public
                one.
            oauth_routing (list[str] | Unset): Providers whose credential files may serve requests although their vendors
                may accept these credentials only from their own clients: claude (or `anthropic`), codex, gemini-cli (or
                `gemini`), antigravity. Files of a provider that is not listed are kept fresh and listed, but not used. Make
                sure that you are allowed to: the gateway sends these credentials as what it is, and a vendor may object.
            debug (bool | Unset): Whether to log at level debug. Default: False.
            logging_to_file (bool | Unset): Whether the log goes to rotating files (`main.log` in `log-dir`) instead of
                standard output. Default: False.
            log_dir (str | Unset): The folder for all log files. `~` is the home directory; a relative path starts from the
                environment's WRITABLE_PATH if that is set, else from this file's folder. Empty means `logs` there. It is
                created for its owner only. Default: ''.
            logs_max_total_size_mb (int | Unset): Megabytes (of 1,048,576 bytes), 0 to 1048576 (a terabyte).
            error_logs_max_files (int | Unset): A number of files, 0 to 100000.
            request_log (bool | Unset): Whether every request to the gateway is logged in full, with its response, in a file
                of its own. When off, only those that fail are. Secrets are masked. Default: False.
            request_log_max_body_mb (int | Unset): How many megabytes of each body a request log keeps; the rest is cut off.
                Lower numbers count as 8. Default: 8.
            usage_statistics_enabled (bool | Unset): Whether requests are counted, by client key and model, with their
                tokens. Default: False.
            usage_retention_days (int | Unset): How many days single requests are kept in the usage statistics; sums are
                kept longer. 0 keeps them forever. Negative numbers count as 90. Default: 90.
            usage_max_size_mb (int | Unset): How many megabytes the usage statistics may take on disk. Beyond that the
                oldest single requests go first, and sums last. 0 is no limit. Negative numbers count as 1024. Default: 1024.
            usage_details_limit (int | Unset): How many single requests GET /usage lists, the newest; `?details=all` lists
                them all. Negative numbers count as 100000. Default: 100000.
            metrics_public (bool | Unset): Whether GET /metrics needs no management key. Default: False.
            redis_usage_queue_retention_seconds (int | Unset): How many seconds a record stays in the usage queue until it
                is fetched, 1 to 3600. Lower numbers count as 60. Default: 60.
            commercial_mode (bool | Unset): Whether request and error logs are off altogether. Kept, but has no effect here;
                `request-log` and `error-logs-max-files` say what is logged. Default: False.
            pprof (CliproxyConfigPprof | Unset): A profiling server of the reference. Kept, but has no effect here.
            api_keys (list[str] | Unset): The keys that clients of the gateway present. Without any key, and with a blank
                one, nobody is let in.
            ws_auth (bool | Unset): Whether a page in a browser that connects to the relay (`/v1/ws`) needs a client key.
                Switching this on closes all connections. Default: True.
            force_model_prefix (bool | Unset): Whether a credential with a prefix serves only `<prefix>/<model>`, and not
                the plain name as well. Default: False.
            discover_models (bool | Unset): Whether each provider is asked, once an hour, which models a credential has, so
                that model lists show what can be used now and new models serve at once. If false, or while a provider hasn't
                answered, a built-in table stands in. Entries with `models` need no asking. Default: True.
            proxy_url (str | Unset): The secret itself. A masked copy (containing `…`) is refused, so that a mask never
                becomes a key.
            forward_headers (list[str] | Unset): Further headers of clients that go to providers: names, or beginnings of
                names with a `*` after them. Without it, a provider gets what its API may need of a request (content type, user
                agent, ids of requests and conversations, what its own clients send) and nothing that says who the client is.
                Keys, cookies and the headers of a connection are never forwarded. What was left out is named in the log at
                debug level.
            routing (CliproxyConfigRouting | Unset): How the gateway chooses among credentials that can serve a request.
            server_keepalive_seconds (int | Unset): How many seconds a client's connection may be idle before it is closed,
                up to 86400. Longer than the pools of proxies and SDKs keep theirs, a request seldom meets a connection that is
                just being closed. Default: 130.
            max_connections (int | Unset): How many connections may be open at once; the newest beyond that is refused. One
                remote address (IPv6: its /48) may have half of them. 0 means half of the files that the system lets this
                process open; more than those is never allowed. Default: 0.
            request_bodies_max_mb (int | Unset): How many megabytes of 1,048,576 bytes the bodies of all requests that are
                being received or answered may have together, those to the Management API included. A request that doesn't fit
                is answered with 503 and Retry-After. 0 means a quarter of the memory that this process may use. Default: 0.
            request_retry (int | Unset): Further rounds after the first, 0 to 1000.
            max_retry_interval (int | Unset): Seconds, 0 to 86400 (a day).
            max_retry_credentials (int | Unset): A number of credentials, 0 to 10000.
            disable_cooling (bool | Unset): Whether credentials stay in use, without a cooldown, whatever their provider
                answers. Only one that is refused itself (its key is wrong or blocked, or its account can't pay) is left alone
                for a while even so. Default: False.
            transient_error_cooldown_seconds (int | Unset): The cooldown in seconds after 408 and 5xx, up to 86400. 0 means
                60, -1 none. Kept, but has no effect here, where it is always 60. Default: 0.
            save_cooldown_status (bool | Unset): Whether cooldowns survive a restart. Kept, but has no effect here. Default:
                False.
            quota_exceeded (CliproxyConfigQuotaExceeded | Unset): What happens when a credential is out of quota (429).
            nonstream_keepalive_interval (int | Unset): Seconds between the blank lines that keep the connection of an
                unstreamed answer alive, up to 3600. 0 means none. Kept, but has no effect here: the first line would fix the
                status at 200 before the provider has answered, and no other credential could serve then. Default: 0.
            streaming (CliproxyConfigStreaming | Unset): How streamed answers are kept alive, and for how long they are
                waited for.
            passthrough_headers (bool | Unset): Whether upstream's headers reach the client. Kept, but has no effect here,
                where the harmless ones always do. Default: False.
            gemini_api_key (list[GeminiApiKey] | Unset): Keys of the Gemini API.
            interactions_api_key (list[GeminiApiKey] | Unset): Keys of the Gemini API's interactions, with the same members
                as in `gemini-api-key`.
            claude_api_key (list[ClaudeApiKey] | Unset): Keys of Anthropic's Messages API.
            codex_api_key (list[CodexApiKey] | Unset): Keys of servers that speak OpenAI's Responses API.
            xai_api_key (list[XaiApiKey] | Unset): Keys of xAI.
            vertex_api_key (list[VertexApiKey] | Unset): Keys of Vertex AI.
            openai_compatibility (list[OpenAICompatibility] | Unset): Providers that speak OpenAI's chat completions.
            oauth_excluded_models (CliproxyConfigOauthExcludedModels | Unset): Models that a provider's credential files do
                not serve: provider → patterns. Providers: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen,
                iflow, kimi, xai; their names are trimmed and lower-cased.
            oauth_model_alias (CliproxyConfigOauthModelAlias | Unset): Other names for models of credential files: channel →
                rules. Channels: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names
                are trimmed and lower-cased.
            oauth_request_scoped_errors (CliproxyConfigOauthRequestScopedErrors | Unset): Your own rules for errors of the
                providers of accounts, as `request-scoped-errors` of an entry: channel → rules. Channels: gemini-cli, vertex,
                aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names are trimmed and lower-cased.
            payload (CliproxyConfigPayload | Unset): Members of request bodies to set or remove, for chosen models. Kept,
                but has no effect here.
            claude_header_defaults (CliproxyConfigClaudeHeaderDefaults | Unset): Headers of Anthropic's own client for the
                disguise. Kept, but has no effect here.
            codex_header_defaults (CliproxyConfigCodexHeaderDefaults | Unset): Headers of OpenAI's own client for the
                disguise. Kept, but has no effect here.
            disable_claude_cloak_mode (bool | Unset): Whether requests to Claude are not disguised. Kept, but has no effect
                here, where they never are. Default: False.
            claude_code (CliproxyConfigClaudeCode | Unset): How Anthropic's own client is served. Kept, but has no effect
                here.
            codex (CliproxyConfigCodex | Unset): Details of Codex. Kept, but has no effect here.
            xai (CliproxyConfigXai | Unset): Details of xAI. Kept, but has no effect here.
            antigravity (CliproxyConfigAntigravity | Unset): Details of Antigravity. Kept, but has no effect here.
            antigravity_signature_cache_enabled (bool | Unset): Whether thought signatures are cached. Kept, but has no
                effect here. Default: True.
            antigravity_signature_bypass_strict (bool | Unset): Whether signatures that are not cached are checked in full.
                Kept, but has no effect here. Default: False.
            disable_image_generation (Any | Unset): Whether image generation is off: `true`, only outside the image
                endpoints (`chat`), or as the client has it (`passthrough`). Kept, but has no effect here. Default: False.
            gpt_image_2_base_model (str | Unset): The model behind the image tool. Kept, but has no effect here. Default:
                ''.
            video_result_auth_cache_ttl (str | Unset): How long a video stays with the credential that generated it. Kept,
                but has no effect here. Default: '3h'.
            ampcode (CliproxyConfigAmpcode | Unset): Settings of another product. Kept, but has no effect here.
            credential_concurrency (CliproxyConfigCredentialConcurrency | Unset): Limits of a cluster. Kept, but has no
                effect here.
            credential_in_flight (CliproxyConfigCredentialInFlight | Unset): Reports of a cluster. Kept, but has no effect
                here.
            plugins (CliproxyConfigPlugins | Unset): Plugins of the reference. Kept, but has no effect here.
    """

    host: str | Unset = ""
    port: int | Unset = 8317
    tls: CliproxyConfigTls | Unset = UNSET
    trusted_proxies: list[str] | Unset = UNSET
    allowed_hosts: list[str] | Unset = UNSET
    cors_origins: list[str] | Unset = UNSET
    remote_management: CliproxyConfigRemoteManagement | Unset = UNSET
    allow_remote_management: bool | Unset = False
    remote_management_key: str | Unset = UNSET
    panel_file: str | Unset = ""
    update_repository: str | Unset = ""
    update_base_url: str | Unset = "https://api.github.com"
    auth_dir: str | Unset = ""
    auth_trash_days: int | Unset = 7
    auth_auto_refresh_workers: int | Unset = 0
    oauth_clients: CliproxyConfigOauthClients | Unset = UNSET
    oauth_routing: list[str] | Unset = UNSET
    debug: bool | Unset = False
    logging_to_file: bool | Unset = False
    log_dir: str | Unset = ""
    logs_max_total_size_mb: int | Unset = UNSET
    error_logs_max_files: int | Unset = UNSET
    request_log: bool | Unset = False
    request_log_max_body_mb: int | Unset = 8
    usage_statistics_enabled: bool | Unset = False
    usage_retention_days: int | Unset = 90
    usage_max_size_mb: int | Unset = 1024
    usage_details_limit: int | Unset = 100000
    metrics_public: bool | Unset = False
    redis_usage_queue_retention_seconds: int | Unset = 60
    commercial_mode: bool | Unset = False
    pprof: CliproxyConfigPprof | Unset = UNSET
    api_keys: list[str] | Unset = UNSET
    ws_auth: bool | Unset = True
    force_model_prefix: bool | Unset = False
    discover_models: bool | Unset = True
    proxy_url: str | Unset = UNSET
    forward_headers: list[str] | Unset = UNSET
    routing: CliproxyConfigRouting | Unset = UNSET
    server_keepalive_seconds: int | Unset = 130
    max_connections: int | Unset = 0
    request_bodies_max_mb: int | Unset = 0
    request_retry: int | Unset = UNSET
    max_retry_interval: int | Unset = UNSET
    max_retry_credentials: int | Unset = UNSET
    disable_cooling: bool | Unset = False
    transient_error_cooldown_seconds: int | Unset = 0
    save_cooldown_status: bool | Unset = False
    quota_exceeded: CliproxyConfigQuotaExceeded | Unset = UNSET
    nonstream_keepalive_interval: int | Unset = 0
    streaming: CliproxyConfigStreaming | Unset = UNSET
    passthrough_headers: bool | Unset = False
    gemini_api_key: list[GeminiApiKey] | Unset = UNSET
    interactions_api_key: list[GeminiApiKey] | Unset = UNSET
    claude_api_key: list[ClaudeApiKey] | Unset = UNSET
    codex_api_key: list[CodexApiKey] | Unset = UNSET
    xai_api_key: list[XaiApiKey] | Unset = UNSET
    vertex_api_key: list[VertexApiKey] | Unset = UNSET
    openai_compatibility: list[OpenAICompatibility] | Unset = UNSET
    oauth_excluded_models: CliproxyConfigOauthExcludedModels | Unset = UNSET
    oauth_model_alias: CliproxyConfigOauthModelAlias | Unset = UNSET
    oauth_request_scoped_errors: CliproxyConfigOauthRequestScopedErrors | Unset = UNSET
    payload: CliproxyConfigPayload | Unset = UNSET
    claude_header_defaults: CliproxyConfigClaudeHeaderDefaults | Unset = UNSET
    codex_header_defaults: CliproxyConfigCodexHeaderDefaults | Unset = UNSET
    disable_claude_cloak_mode: bool | Unset = False
    claude_code: CliproxyConfigClaudeCode | Unset = UNSET
    codex: CliproxyConfigCodex | Unset = UNSET
    xai: CliproxyConfigXai | Unset = UNSET
    antigravity: CliproxyConfigAntigravity | Unset = UNSET
    antigravity_signature_cache_enabled: bool | Unset = True
    antigravity_signature_bypass_strict: bool | Unset = False
    disable_image_generation: Any | Unset = False
    gpt_image_2_base_model: str | Unset = ""
    video_result_auth_cache_ttl: str | Unset = "3h"
    ampcode: CliproxyConfigAmpcode | Unset = UNSET
    credential_concurrency: CliproxyConfigCredentialConcurrency | Unset = UNSET
    credential_in_flight: CliproxyConfigCredentialInFlight | Unset = UNSET
    plugins: CliproxyConfigPlugins | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        host = self.host

        port = self.port

        tls: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tls, Unset):
            tls = self.tls.to_dict()

        trusted_proxies: list[str] | Unset = UNSET
        if not isinstance(self.trusted_proxies, Unset):
            trusted_proxies = self.trusted_proxies

        allowed_hosts: list[str] | Unset = UNSET
        if not isinstance(self.allowed_hosts, Unset):
            allowed_hosts = self.allowed_hosts

        cors_origins: list[str] | Unset = UNSET
        if not isinstance(self.cors_origins, Unset):
            cors_origins = self.cors_origins

        remote_management: dict[str, Any] | Unset = UNSET
        if not isinstance(self.remote_management, Unset):
            remote_management = self.remote_management.to_dict()

        allow_remote_management = self.allow_remote_management

        remote_management_key = self.remote_management_key

        panel_file = self.panel_file

        update_repository = self.update_repository

        update_base_url = self.update_base_url

        auth_dir = self.auth_dir

        auth_trash_days = self.auth_trash_days

        auth_auto_refresh_workers = self.auth_auto_refresh_workers

        oauth_clients: dict[str, Any] | Unset = UNSET
        if not isinstance(self.oauth_clients, Unset):
            oauth_clients = self.oauth_clients.to_dict()

        oauth_routing: list[str] | Unset = UNSET
        if not isinstance(self.oauth_routing, Unset):
            oauth_routing = self.oauth_routing

        debug = self.debug

        logging_to_file = self.logging_to_file

        log_dir = self.log_dir

        logs_max_total_size_mb = self.logs_max_total_size_mb

        error_logs_max_files = self.error_logs_max_files

        request_log = self.request_log

        request_log_max_body_mb = self.request_log_max_body_mb

        usage_statistics_enabled = self.usage_statistics_enabled

        usage_retention_days = self.usage_retention_days

        usage_max_size_mb = self.usage_max_size_mb

        usage_details_limit = self.usage_details_limit

        metrics_public = self.metrics_public

        redis_usage_queue_retention_seconds = self.redis_usage_queue_retention_seconds

        commercial_mode = self.commercial_mode

        pprof: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pprof, Unset):
            pprof = self.pprof.to_dict()

        api_keys: list[str] | Unset = UNSET
        if not isinstance(self.api_keys, Unset):
            api_keys = self.api_keys

        ws_auth = self.ws_auth

        force_model_prefix = self.force_model_prefix

        discover_models = self.discover_models

        proxy_url = self.proxy_url

        forward_headers: list[str] | Unset = UNSET
        if not isinstance(self.forward_headers, Unset):
            forward_headers = self.forward_headers

        routing: dict[str, Any] | Unset = UNSET
        if not isinstance(self.routing, Unset):
            routing = self.routing.to_dict()

        server_keepalive_seconds = self.server_keepalive_seconds

        max_connections = self.max_connections

        request_bodies_max_mb = self.request_bodies_max_mb

        request_retry = self.request_retry

        max_retry_interval = self.max_retry_interval

        max_retry_credentials = self.max_retry_credentials

        disable_cooling = self.disable_cooling

        transient_error_cooldown_seconds = self.transient_error_cooldown_seconds

        save_cooldown_status = self.save_cooldown_status

        quota_exceeded: dict[str, Any] | Unset = UNSET
        if not isinstance(self.quota_exceeded, Unset):
            quota_exceeded = self.quota_exceeded.to_dict()

        nonstream_keepalive_interval = self.nonstream_keepalive_interval

        streaming: dict[str, Any] | Unset = UNSET
        if not isinstance(self.streaming, Unset):
            streaming = self.streaming.to_dict()

        passthrough_headers = self.passthrough_headers

        gemini_api_key: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.gemini_api_key, Unset):
            gemini_api_key = []
            for gemini_api_key_item_data in self.gemini_api_key:
                gemini_api_key_item = gemini_api_key_item_data.to_dict()
                gemini_api_key.append(gemini_api_key_item)

        interactions_api_key: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.interactions_api_key, Unset):
            interactions_api_key = []
            for interactions_api_key_item_data in self.interactions_api_key:
                interactions_api_key_item = interactions_api_key_item_data.to_dict()
                interactions_api_key.append(interactions_api_key_item)

        claude_api_key: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.claude_api_key, Unset):
            claude_api_key = []
            for claude_api_key_item_data in self.claude_api_key:
                claude_api_key_item = claude_api_key_item_data.to_dict()
                claude_api_key.append(claude_api_key_item)

        codex_api_key: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.codex_api_key, Unset):
            codex_api_key = []
            for codex_api_key_item_data in self.codex_api_key:
                codex_api_key_item = codex_api_key_item_data.to_dict()
                codex_api_key.append(codex_api_key_item)

        xai_api_key: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.xai_api_key, Unset):
            xai_api_key = []
            for xai_api_key_item_data in self.xai_api_key:
                xai_api_key_item = xai_api_key_item_data.to_dict()
                xai_api_key.append(xai_api_key_item)

        vertex_api_key: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vertex_api_key, Unset):
            vertex_api_key = []
            for vertex_api_key_item_data in self.vertex_api_key:
                vertex_api_key_item = vertex_api_key_item_data.to_dict()
                vertex_api_key.append(vertex_api_key_item)

        openai_compatibility: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.openai_compatibility, Unset):
            openai_compatibility = []
            for openai_compatibility_item_data in self.openai_compatibility:
                openai_compatibility_item = openai_compatibility_item_data.to_dict()
                openai_compatibility.append(openai_compatibility_item)

        oauth_excluded_models: dict[str, Any] | Unset = UNSET
        if not isinstance(self.oauth_excluded_models, Unset):
            oauth_excluded_models = self.oauth_excluded_models.to_dict()

        oauth_model_alias: dict[str, Any] | Unset = UNSET
        if not isinstance(self.oauth_model_alias, Unset):
            oauth_model_alias = self.oauth_model_alias.to_dict()

        oauth_request_scoped_errors: dict[str, Any] | Unset = UNSET
        if not isinstance(self.oauth_request_scoped_errors, Unset):
            oauth_request_scoped_errors = self.oauth_request_scoped_errors.to_dict()

        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload.to_dict()

        claude_header_defaults: dict[str, Any] | Unset = UNSET
        if not isinstance(self.claude_header_defaults, Unset):
            claude_header_defaults = self.claude_header_defaults.to_dict()

        codex_header_defaults: dict[str, Any] | Unset = UNSET
        if not isinstance(self.codex_header_defaults, Unset):
            codex_header_defaults = self.codex_header_defaults.to_dict()

        disable_claude_cloak_mode = self.disable_claude_cloak_mode

        claude_code: dict[str, Any] | Unset = UNSET
        if not isinstance(self.claude_code, Unset):
            claude_code = self.claude_code.to_dict()

        codex: dict[str, Any] | Unset = UNSET
        if not isinstance(self.codex, Unset):
            codex = self.codex.to_dict()

        xai: dict[str, Any] | Unset = UNSET
        if not isinstance(self.xai, Unset):
            xai = self.xai.to_dict()

        antigravity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.antigravity, Unset):
            antigravity = self.antigravity.to_dict()

        antigravity_signature_cache_enabled = self.antigravity_signature_cache_enabled

        antigravity_signature_bypass_strict = self.antigravity_signature_bypass_strict

        disable_image_generation = self.disable_image_generation

        gpt_image_2_base_model = self.gpt_image_2_base_model

        video_result_auth_cache_ttl = self.video_result_auth_cache_ttl

        ampcode: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ampcode, Unset):
            ampcode = self.ampcode.to_dict()

        credential_concurrency: dict[str, Any] | Unset = UNSET
        if not isinstance(self.credential_concurrency, Unset):
            credential_concurrency = self.credential_concurrency.to_dict()

        credential_in_flight: dict[str, Any] | Unset = UNSET
        if not isinstance(self.credential_in_flight, Unset):
            credential_in_flight = self.credential_in_flight.to_dict()

        plugins: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plugins, Unset):
            plugins = self.plugins.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if host is not UNSET:
            field_dict["host"] = host
        if port is not UNSET:
            field_dict["port"] = port
        if tls is not UNSET:
            field_dict["tls"] = tls
        if trusted_proxies is not UNSET:
            field_dict["trusted-proxies"] = trusted_proxies
        if allowed_hosts is not UNSET:
            field_dict["allowed-hosts"] = allowed_hosts
        if cors_origins is not UNSET:
            field_dict["cors-origins"] = cors_origins
        if remote_management is not UNSET:
            field_dict["remote-management"] = remote_management
        if allow_remote_management is not UNSET:
            field_dict["allow-remote-management"] = allow_remote_management
        if remote_management_key is not UNSET:
            field_dict["remote-management-key"] = remote_management_key
        if panel_file is not UNSET:
            field_dict["panel-file"] = panel_file
        if update_repository is not UNSET:
            field_dict["update-repository"] = update_repository
        if update_base_url is not UNSET:
            field_dict["update-base-url"] = update_base_url
        if auth_dir is not UNSET:
            field_dict["auth-dir"] = auth_dir
        if auth_trash_days is not UNSET:
            field_dict["auth-trash-days"] = auth_trash_days
        if auth_auto_refresh_workers is not UNSET:
            field_dict["auth-auto-refresh-workers"] = auth_auto_refresh_workers
        if oauth_clients is not UNSET:
            field_dict["oauth-clients"] = oauth_clients
        if oauth_routing is not UNSET:
            field_dict["oauth-routing"] = oauth_routing
        if debug is not UNSET:
            field_dict["debug"] = debug
        if logging_to_file is not UNSET:
            field_dict["logging-to-file"] = logging_to_file
        if log_dir is not UNSET:
            field_dict["log-dir"] = log_dir
        if logs_max_total_size_mb is not UNSET:
            field_dict["logs-max-total-size-mb"] = logs_max_total_size_mb
        if error_logs_max_files is not UNSET:
            field_dict["error-logs-max-files"] = error_logs_max_files
        if request_log is not UNSET:
            field_dict["request-log"] = request_log
        if request_log_max_body_mb is not UNSET:
            field_dict["request-log-max-body-mb"] = request_log_max_body_mb
        if usage_statistics_enabled is not UNSET:
            field_dict["usage-statistics-enabled"] = usage_statistics_enabled
        if usage_retention_days is not UNSET:
            field_dict["usage-retention-days"] = usage_retention_days
        if usage_max_size_mb is not UNSET:
            field_dict["usage-max-size-mb"] = usage_max_size_mb
        if usage_details_limit is not UNSET:
            field_dict["usage-details-limit"] = usage_details_limit
        if metrics_public is not UNSET:
            field_dict["metrics-public"] = metrics_public
        if redis_usage_queue_retention_seconds is not UNSET:
            field_dict["redis-usage-queue-retention-seconds"] = (
                redis_usage_queue_retention_seconds
            )
        if commercial_mode is not UNSET:
            field_dict["commercial-mode"] = commercial_mode
        if pprof is not UNSET:
            field_dict["pprof"] = pprof
        if api_keys is not UNSET:
            field_dict["api-keys"] = api_keys
        if ws_auth is not UNSET:
            field_dict["ws-auth"] = ws_auth
        if force_model_prefix is not UNSET:
            field_dict["force-model-prefix"] = force_model_prefix
        if discover_models is not UNSET:
            field_dict["discover-models"] = discover_models
        if proxy_url is not UNSET:
            field_dict["proxy-url"] = proxy_url
        if forward_headers is not UNSET:
            field_dict["forward-headers"] = forward_headers
        if routing is not UNSET:
            field_dict["routing"] = routing
        if server_keepalive_seconds is not UNSET:
            field_dict["server-keepalive-seconds"] = server_keepalive_seconds
        if max_connections is not UNSET:
            field_dict["max-connections"] = max_connections
        if request_bodies_max_mb is not UNSET:
            field_dict["request-bodies-max-mb"] = request_bodies_max_mb
        if request_retry is not UNSET:
            field_dict["request-retry"] = request_retry
        if max_retry_interval is not UNSET:
            field_dict["max-retry-interval"] = max_retry_interval
        if max_retry_credentials is not UNSET:
            field_dict["max-retry-credentials"] = max_retry_credentials
        if disable_cooling is not UNSET:
            field_dict["disable-cooling"] = disable_cooling
        if transient_error_cooldown_seconds is not UNSET:
            field_dict["transient-error-cooldown-seconds"] = (
                transient_error_cooldown_seconds
            )
        if save_cooldown_status is not UNSET:
            field_dict["save-cooldown-status"] = save_cooldown_status
        if quota_exceeded is not UNSET:
            field_dict["quota-exceeded"] = quota_exceeded
        if nonstream_keepalive_interval is not UNSET:
            field_dict["nonstream-keepalive-interval"] = nonstream_keepalive_interval
        if streaming is not UNSET:
            field_dict["streaming"] = streaming
        if passthrough_headers is not UNSET:
            field_dict["passthrough-headers"] = passthrough_headers
        if gemini_api_key is not UNSET:
            field_dict["gemini-api-key"] = gemini_api_key
        if interactions_api_key is not UNSET:
            field_dict["interactions-api-key"] = interactions_api_key
        if claude_api_key is not UNSET:
            field_dict["claude-api-key"] = claude_api_key
        if codex_api_key is not UNSET:
            field_dict["codex-api-key"] = codex_api_key
        if xai_api_key is not UNSET:
            field_dict["xai-api-key"] = xai_api_key
        if vertex_api_key is not UNSET:
            field_dict["vertex-api-key"] = vertex_api_key
        if openai_compatibility is not UNSET:
            field_dict["openai-compatibility"] = openai_compatibility
        if oauth_excluded_models is not UNSET:
            field_dict["oauth-excluded-models"] = oauth_excluded_models
        if oauth_model_alias is not UNSET:
            field_dict["oauth-model-alias"] = oauth_model_alias
        if oauth_request_scoped_errors is not UNSET:
            field_dict["oauth-request-scoped-errors"] = oauth_request_scoped_errors
        if payload is not UNSET:
            field_dict["payload"] = payload
        if claude_header_defaults is not UNSET:
            field_dict["claude-header-defaults"] = claude_header_defaults
        if codex_header_defaults is not UNSET:
            field_dict["codex-header-defaults"] = codex_header_defaults
        if disable_claude_cloak_mode is not UNSET:
            field_dict["disable-claude-cloak-mode"] = disable_claude_cloak_mode
        if claude_code is not UNSET:
            field_dict["claude-code"] = claude_code
        if codex is not UNSET:
            field_dict["codex"] = codex
        if xai is not UNSET:
            field_dict["xai"] = xai
        if antigravity is not UNSET:
            field_dict["antigravity"] = antigravity
        if antigravity_signature_cache_enabled is not UNSET:
            field_dict["antigravity-signature-cache-enabled"] = (
                antigravity_signature_cache_enabled
            )
        if antigravity_signature_bypass_strict is not UNSET:
            field_dict["antigravity-signature-bypass-strict"] = (
                antigravity_signature_bypass_strict
            )
        if disable_image_generation is not UNSET:
            field_dict["disable-image-generation"] = disable_image_generation
        if gpt_image_2_base_model is not UNSET:
            field_dict["gpt-image-2-base-model"] = gpt_image_2_base_model
        if video_result_auth_cache_ttl is not UNSET:
            field_dict["video-result-auth-cache-ttl"] = video_result_auth_cache_ttl
        if ampcode is not UNSET:
            field_dict["ampcode"] = ampcode
        if credential_concurrency is not UNSET:
            field_dict["credential-concurrency"] = credential_concurrency
        if credential_in_flight is not UNSET:
            field_dict["credential-in-flight"] = credential_in_flight
        if plugins is not UNSET:
            field_dict["plugins"] = plugins

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.claude_api_key import ClaudeApiKey
        from ..models.cliproxy_config_ampcode import CliproxyConfigAmpcode
        from ..models.cliproxy_config_antigravity import CliproxyConfigAntigravity
        from ..models.cliproxy_config_claude_code import CliproxyConfigClaudeCode
        from ..models.cliproxy_config_claude_header_defaults import (
            CliproxyConfigClaudeHeaderDefaults,
        )
        from ..models.cliproxy_config_codex import CliproxyConfigCodex
        from ..models.cliproxy_config_codex_header_defaults import (
            CliproxyConfigCodexHeaderDefaults,
        )
        from ..models.cliproxy_config_credential_concurrency import (
            CliproxyConfigCredentialConcurrency,
        )
        from ..models.cliproxy_config_credential_in_flight import (
            CliproxyConfigCredentialInFlight,
        )
        from ..models.cliproxy_config_oauth_clients import CliproxyConfigOauthClients
        from ..models.cliproxy_config_oauth_excluded_models import (
            CliproxyConfigOauthExcludedModels,
        )
        from ..models.cliproxy_config_oauth_model_alias import (
            CliproxyConfigOauthModelAlias,
        )
        from ..models.cliproxy_config_oauth_request_scoped_errors import (
            CliproxyConfigOauthRequestScopedErrors,
        )
        from ..models.cliproxy_config_payload import CliproxyConfigPayload
        from ..models.cliproxy_config_plugins import CliproxyConfigPlugins
        from ..models.cliproxy_config_pprof import CliproxyConfigPprof
        from ..models.cliproxy_config_quota_exceeded import CliproxyConfigQuotaExceeded
        from ..models.cliproxy_config_remote_management import (
            CliproxyConfigRemoteManagement,
        )
        from ..models.cliproxy_config_routing import CliproxyConfigRouting
        from ..models.cliproxy_config_streaming import CliproxyConfigStreaming
        from ..models.cliproxy_config_tls import CliproxyConfigTls
        from ..models.cliproxy_config_xai import CliproxyConfigXai
        from ..models.codex_api_key import CodexApiKey
        from ..models.gemini_api_key import GeminiApiKey
        from ..models.open_ai_compatibility import OpenAICompatibility
        from ..models.vertex_api_key import VertexApiKey
        from ..models.xai_api_key import XaiApiKey

        d = dict(src_dict)
        host = d.pop("host", UNSET)

        port = d.pop("port", UNSET)

        _tls = d.pop("tls", UNSET)
        tls: CliproxyConfigTls | Unset
        if isinstance(_tls, Unset):
            tls = UNSET
        else:
            tls = CliproxyConfigTls.from_dict(_tls)

        trusted_proxies = cast(list[str], d.pop("trusted-proxies", UNSET))

        allowed_hosts = cast(list[str], d.pop("allowed-hosts", UNSET))

        cors_origins = cast(list[str], d.pop("cors-origins", UNSET))

        _remote_management = d.pop("remote-management", UNSET)
        remote_management: CliproxyConfigRemoteManagement | Unset
        if isinstance(_remote_management, Unset):
            remote_management = UNSET
        else:
            remote_management = CliproxyConfigRemoteManagement.from_dict(
                _remote_management
            )

        allow_remote_management = d.pop("allow-remote-management", UNSET)

        remote_management_key = d.pop("remote-management-key", UNSET)

        panel_file = d.pop("panel-file", UNSET)

        update_repository = d.pop("update-repository", UNSET)

        update_base_url = d.pop("update-base-url", UNSET)

        auth_dir = d.pop("auth-dir", UNSET)

        auth_trash_days = d.pop("auth-trash-days", UNSET)

        auth_auto_refresh_workers = d.pop("auth-auto-refresh-workers", UNSET)

        _oauth_clients = d.pop("oauth-clients", UNSET)
        oauth_clients: CliproxyConfigOauthClients | Unset
        if isinstance(_oauth_clients, Unset):
            oauth_clients = UNSET
        else:
            oauth_clients = CliproxyConfigOauthClients.from_dict(_oauth_clients)

        oauth_routing = cast(list[str], d.pop("oauth-routing", UNSET))

        debug = d.pop("debug", UNSET)

        logging_to_file = d.pop("logging-to-file", UNSET)

        log_dir = d.pop("log-dir", UNSET)

        logs_max_total_size_mb = d.pop("logs-max-total-size-mb", UNSET)

        error_logs_max_files = d.pop("error-logs-max-files", UNSET)

        request_log = d.pop("request-log", UNSET)

        request_log_max_body_mb = d.pop("request-log-max-body-mb", UNSET)

        usage_statistics_enabled = d.pop("usage-statistics-enabled", UNSET)

        usage_retention_days = d.pop("usage-retention-days", UNSET)

        usage_max_size_mb = d.pop("usage-max-size-mb", UNSET)

        usage_details_limit = d.pop("usage-details-limit", UNSET)

        metrics_public = d.pop("metrics-public", UNSET)

        redis_usage_queue_retention_seconds = d.pop(
            "redis-usage-queue-retention-seconds", UNSET
        )

        commercial_mode = d.pop("commercial-mode", UNSET)

        _pprof = d.pop("pprof", UNSET)
        pprof: CliproxyConfigPprof | Unset
        if isinstance(_pprof, Unset):
            pprof = UNSET
        else:
            pprof = CliproxyConfigPprof.from_dict(_pprof)

        api_keys = cast(list[str], d.pop("api-keys", UNSET))

        ws_auth = d.pop("ws-auth", UNSET)

        force_model_prefix = d.pop("force-model-prefix", UNSET)

        discover_models = d.pop("discover-models", UNSET)

        proxy_url = d.pop("proxy-url", UNSET)

        forward_headers = cast(list[str], d.pop("forward-headers", UNSET))

        _routing = d.pop("routing", UNSET)
        routing: CliproxyConfigRouting | Unset
        if isinstance(_routing, Unset):
            routing = UNSET
        else:
            routing = CliproxyConfigRouting.from_dict(_routing)

        server_keepalive_seconds = d.pop("server-keepalive-seconds", UNSET)

        max_connections = d.pop("max-connections", UNSET)

        request_bodies_max_mb = d.pop("request-bodies-max-mb", UNSET)

        request_retry = d.pop("request-retry", UNSET)

        max_retry_interval = d.pop("max-retry-interval", UNSET)

        max_retry_credentials = d.pop("max-retry-credentials", UNSET)

        disable_cooling = d.pop("disable-cooling", UNSET)

        transient_error_cooldown_seconds = d.pop(
            "transient-error-cooldown-seconds", UNSET
        )

        save_cooldown_status = d.pop("save-cooldown-status", UNSET)

        _quota_exceeded = d.pop("quota-exceeded", UNSET)
        quota_exceeded: CliproxyConfigQuotaExceeded | Unset
        if isinstance(_quota_exceeded, Unset):
            quota_exceeded = UNSET
        else:
            quota_exceeded = CliproxyConfigQuotaExceeded.from_dict(_quota_exceeded)

        nonstream_keepalive_interval = d.pop("nonstream-keepalive-interval", UNSET)

        _streaming = d.pop("streaming", UNSET)
        streaming: CliproxyConfigStreaming | Unset
        if isinstance(_streaming, Unset):
            streaming = UNSET
        else:
            streaming = CliproxyConfigStreaming.from_dict(_streaming)

        passthrough_headers = d.pop("passthrough-headers", UNSET)

        _gemini_api_key = d.pop("gemini-api-key", UNSET)
        gemini_api_key: list[GeminiApiKey] | Unset = UNSET
        if _gemini_api_key is not UNSET:
            gemini_api_key = []
            for gemini_api_key_item_data in _gemini_api_key:
                gemini_api_key_item = GeminiApiKey.from_dict(gemini_api_key_item_data)

                gemini_api_key.append(gemini_api_key_item)

        _interactions_api_key = d.pop("interactions-api-key", UNSET)
        interactions_api_key: list[GeminiApiKey] | Unset = UNSET
        if _interactions_api_key is not UNSET:
            interactions_api_key = []
            for interactions_api_key_item_data in _interactions_api_key:
                interactions_api_key_item = GeminiApiKey.from_dict(
                    interactions_api_key_item_data
                )

                interactions_api_key.append(interactions_api_key_item)

        _claude_api_key = d.pop("claude-api-key", UNSET)
        claude_api_key: list[ClaudeApiKey] | Unset = UNSET
        if _claude_api_key is not UNSET:
            claude_api_key = []
            for claude_api_key_item_data in _claude_api_key:
                claude_api_key_item = ClaudeApiKey.from_dict(claude_api_key_item_data)

                claude_api_key.append(claude_api_key_item)

        _codex_api_key = d.pop("codex-api-key", UNSET)
        codex_api_key: list[CodexApiKey] | Unset = UNSET
        if _codex_api_key is not UNSET:
            codex_api_key = []
            for codex_api_key_item_data in _codex_api_key:
                codex_api_key_item = CodexApiKey.from_dict(codex_api_key_item_data)

                codex_api_key.append(codex_api_key_item)

        _xai_api_key = d.pop("xai-api-key", UNSET)
        xai_api_key: list[XaiApiKey] | Unset = UNSET
        if _xai_api_key is not UNSET:
            xai_api_key = []
            for xai_api_key_item_data in _xai_api_key:
                xai_api_key_item = XaiApiKey.from_dict(xai_api_key_item_data)

                xai_api_key.append(xai_api_key_item)

        _vertex_api_key = d.pop("vertex-api-key", UNSET)
        vertex_api_key: list[VertexApiKey] | Unset = UNSET
        if _vertex_api_key is not UNSET:
            vertex_api_key = []
            for vertex_api_key_item_data in _vertex_api_key:
                vertex_api_key_item = VertexApiKey.from_dict(vertex_api_key_item_data)

                vertex_api_key.append(vertex_api_key_item)

        _openai_compatibility = d.pop("openai-compatibility", UNSET)
        openai_compatibility: list[OpenAICompatibility] | Unset = UNSET
        if _openai_compatibility is not UNSET:
            openai_compatibility = []
            for openai_compatibility_item_data in _openai_compatibility:
                openai_compatibility_item = OpenAICompatibility.from_dict(
                    openai_compatibility_item_data
                )

                openai_compatibility.append(openai_compatibility_item)

        _oauth_excluded_models = d.pop("oauth-excluded-models", UNSET)
        oauth_excluded_models: CliproxyConfigOauthExcludedModels | Unset
        if isinstance(_oauth_excluded_models, Unset):
            oauth_excluded_models = UNSET
        else:
            oauth_excluded_models = CliproxyConfigOauthExcludedModels.from_dict(
                _oauth_excluded_models
            )

        _oauth_model_alias = d.pop("oauth-model-alias", UNSET)
        oauth_model_alias: CliproxyConfigOauthModelAlias | Unset
        if isinstance(_oauth_model_alias, Unset):
            oauth_model_alias = UNSET
        else:
            oauth_model_alias = CliproxyConfigOauthModelAlias.from_dict(
                _oauth_model_alias
            )

        _oauth_request_scoped_errors = d.pop("oauth-request-scoped-errors", UNSET)
        oauth_request_scoped_errors: CliproxyConfigOauthRequestScopedErrors | Unset
        if isinstance(_oauth_request_scoped_errors, Unset):
            oauth_request_scoped_errors = UNSET
        else:
            oauth_request_scoped_errors = (
                CliproxyConfigOauthRequestScopedErrors.from_dict(
                    _oauth_request_scoped_errors
                )
            )

        _payload = d.pop("payload", UNSET)
        payload: CliproxyConfigPayload | Unset
        if isinstance(_payload, Unset):
            payload = UNSET
        else:
            payload = CliproxyConfigPayload.from_dict(_payload)

        _claude_header_defaults = d.pop("claude-header-defaults", UNSET)
        claude_header_defaults: CliproxyConfigClaudeHeaderDefaults | Unset
        if isinstance(_claude_header_defaults, Unset):
            claude_header_defaults = UNSET
        else:
            claude_header_defaults = CliproxyConfigClaudeHeaderDefaults.from_dict(
                _claude_header_defaults
            )

        _codex_header_defaults = d.pop("codex-header-defaults", UNSET)
        codex_header_defaults: CliproxyConfigCodexHeaderDefaults | Unset
        if isinstance(_codex_header_defaults, Unset):
            codex_header_defaults = UNSET
        else:
            codex_header_defaults = CliproxyConfigCodexHeaderDefaults.from_dict(
                _codex_header_defaults
            )

        disable_claude_cloak_mode = d.pop("disable-claude-cloak-mode", UNSET)

        _claude_code = d.pop("claude-code", UNSET)
        claude_code: CliproxyConfigClaudeCode | Unset
        if isinstance(_claude_code, Unset):
            claude_code = UNSET
        else:
            claude_code = CliproxyConfigClaudeCode.from_dict(_claude_code)

        _codex = d.pop("codex", UNSET)
        codex: CliproxyConfigCodex | Unset
        if isinstance(_codex, Unset):
            codex = UNSET
        else:
            codex = CliproxyConfigCodex.from_dict(_codex)

        _xai = d.pop("xai", UNSET)
        xai: CliproxyConfigXai | Unset
        if isinstance(_xai, Unset):
            xai = UNSET
        else:
            xai = CliproxyConfigXai.from_dict(_xai)

        _antigravity = d.pop("antigravity", UNSET)
        antigravity: CliproxyConfigAntigravity | Unset
        if isinstance(_antigravity, Unset):
            antigravity = UNSET
        else:
            antigravity = CliproxyConfigAntigravity.from_dict(_antigravity)

        antigravity_signature_cache_enabled = d.pop(
            "antigravity-signature-cache-enabled", UNSET
        )

        antigravity_signature_bypass_strict = d.pop(
            "antigravity-signature-bypass-strict", UNSET
        )

        disable_image_generation = d.pop("disable-image-generation", UNSET)

        gpt_image_2_base_model = d.pop("gpt-image-2-base-model", UNSET)

        video_result_auth_cache_ttl = d.pop("video-result-auth-cache-ttl", UNSET)

        _ampcode = d.pop("ampcode", UNSET)
        ampcode: CliproxyConfigAmpcode | Unset
        if isinstance(_ampcode, Unset):
            ampcode = UNSET
        else:
            ampcode = CliproxyConfigAmpcode.from_dict(_ampcode)

        _credential_concurrency = d.pop("credential-concurrency", UNSET)
        credential_concurrency: CliproxyConfigCredentialConcurrency | Unset
        if isinstance(_credential_concurrency, Unset):
            credential_concurrency = UNSET
        else:
            credential_concurrency = CliproxyConfigCredentialConcurrency.from_dict(
                _credential_concurrency
            )

        _credential_in_flight = d.pop("credential-in-flight", UNSET)
        credential_in_flight: CliproxyConfigCredentialInFlight | Unset
        if isinstance(_credential_in_flight, Unset):
            credential_in_flight = UNSET
        else:
            credential_in_flight = CliproxyConfigCredentialInFlight.from_dict(
                _credential_in_flight
            )

        _plugins = d.pop("plugins", UNSET)
        plugins: CliproxyConfigPlugins | Unset
        if isinstance(_plugins, Unset):
            plugins = UNSET
        else:
            plugins = CliproxyConfigPlugins.from_dict(_plugins)

        cliproxy_config = cls(
            host=host,
            port=port,
            tls=tls,
            trusted_proxies=trusted_proxies,
            allowed_hosts=allowed_hosts,
            cors_origins=cors_origins,
            remote_management=remote_management,
            allow_remote_management=allow_remote_management,
            remote_management_key=remote_management_key,
            panel_file=panel_file,
            update_repository=update_repository,
            update_base_url=update_base_url,
            auth_dir=auth_dir,
            auth_trash_days=auth_trash_days,
            auth_auto_refresh_workers=auth_auto_refresh_workers,
            oauth_clients=oauth_clients,
            oauth_routing=oauth_routing,
            debug=debug,
            logging_to_file=logging_to_file,
            log_dir=log_dir,
            logs_max_total_size_mb=logs_max_total_size_mb,
            error_logs_max_files=error_logs_max_files,
            request_log=request_log,
            request_log_max_body_mb=request_log_max_body_mb,
            usage_statistics_enabled=usage_statistics_enabled,
            usage_retention_days=usage_retention_days,
            usage_max_size_mb=usage_max_size_mb,
            usage_details_limit=usage_details_limit,
            metrics_public=metrics_public,
            redis_usage_queue_retention_seconds=redis_usage_queue_retention_seconds,
            commercial_mode=commercial_mode,
            pprof=pprof,
            api_keys=api_keys,
            ws_auth=ws_auth,
            force_model_prefix=force_model_prefix,
            discover_models=discover_models,
            proxy_url=proxy_url,
            forward_headers=forward_headers,
            routing=routing,
            server_keepalive_seconds=server_keepalive_seconds,
            max_connections=max_connections,
            request_bodies_max_mb=request_bodies_max_mb,
            request_retry=request_retry,
            max_retry_interval=max_retry_interval,
            max_retry_credentials=max_retry_credentials,
            disable_cooling=disable_cooling,
            transient_error_cooldown_seconds=transient_error_cooldown_seconds,
            save_cooldown_status=save_cooldown_status,
            quota_exceeded=quota_exceeded,
            nonstream_keepalive_interval=nonstream_keepalive_interval,
            streaming=streaming,
            passthrough_headers=passthrough_headers,
            gemini_api_key=gemini_api_key,
            interactions_api_key=interactions_api_key,
            claude_api_key=claude_api_key,
            codex_api_key=codex_api_key,
            xai_api_key=xai_api_key,
            vertex_api_key=vertex_api_key,
            openai_compatibility=openai_compatibility,
            oauth_excluded_models=oauth_excluded_models,
            oauth_model_alias=oauth_model_alias,
            oauth_request_scoped_errors=oauth_request_scoped_errors,
            payload=payload,
            claude_header_defaults=claude_header_defaults,
            codex_header_defaults=codex_header_defaults,
            disable_claude_cloak_mode=disable_claude_cloak_mode,
            claude_code=claude_code,
            codex=codex,
            xai=xai,
            antigravity=antigravity,
            antigravity_signature_cache_enabled=antigravity_signature_cache_enabled,
            antigravity_signature_bypass_strict=antigravity_signature_bypass_strict,
            disable_image_generation=disable_image_generation,
            gpt_image_2_base_model=gpt_image_2_base_model,
            video_result_auth_cache_ttl=video_result_auth_cache_ttl,
            ampcode=ampcode,
            credential_concurrency=credential_concurrency,
            credential_in_flight=credential_in_flight,
            plugins=plugins,
        )

        cliproxy_config.additional_properties = d
        return cliproxy_config

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
