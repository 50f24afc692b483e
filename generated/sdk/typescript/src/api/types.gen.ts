// Made by `make generate` out of openapi/. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}/v0/management` | (string & {});
};

/**
 * cliproxy config
 *
 * All settings of cliproxy, in one file. A change takes effect at once, however it was made, unless the description says otherwise. An absent, null or empty value means the default. Keys that are not listed here are kept and shown.
 */
export type Config = {
    /**
     * The address to listen on: `127.0.0.1` for this machine alone, empty for all interfaces. Needs a restart.
     */
    host?: string;
    /**
     * The TCP port to listen on; 0 picks a free one. Needs a restart.
     */
    port?: number;
    /**
     * HTTPS instead of HTTP, on the same port.
     */
    tls?: {
        /**
         * Whether to speak HTTPS. Needs a restart.
         */
        enable?: boolean;
        /**
         * Path of the certificate chain (PEM); a relative one starts from the service's working directory. Renewed files are picked up at once, without dropping a connection.
         */
        cert?: string;
        /**
         * Path of the certificate's private key (PEM, at most 1 MiB); a relative one starts from the service's working directory. Renewed together with the certificate.
         */
        key?: string;
    };
    /**
     * Reverse proxies whose X-Forwarded-For is trusted, as addresses or CIDR ranges. The header distinguishes remote clients; it never makes a client local.
     */
    'trusted-proxies'?: Array<NetworkRange>;
    /**
     * Names, besides localhost and loopback addresses, that local clients may use for this server (the Host header, without the port). Others are refused, so that no web page can reach it by DNS rebinding.
     */
    'allowed-hosts'?: Array<string>;
    /**
     * Origins of web pages that may call this server, such as `https://panel.example.com`; `*` means any, and is never part of an origin.
     */
    'cors-origins'?: Array<string>;
    /**
     * The Management API and who may use it. Only PUT /config.yaml and an editor change this.
     */
    'remote-management'?: {
        /**
         * Whether clients on other machines may use the Management API; they always need the key.
         */
        'allow-remote'?: boolean;
        /**
         * The management key. In plain text (at most 72 bytes) it is replaced by its bcrypt hash as soon as the file is read. If it is empty and the environment has no key either, there is no Management API.
         */
        'secret-key'?: Secret;
        /**
         * Whether `/management.html` responds with 404, whatever `panel-file` says.
         */
        'disable-control-panel'?: boolean;
        /**
         * Whether the web client is not updated. Kept, but has no effect here, where nothing is downloaded.
         */
        'disable-auto-update-panel'?: boolean;
        /**
         * Where the web client would be downloaded from. Kept, but has no effect here, where nothing is downloaded.
         */
        'panel-github-repository'?: string;
    };
    /**
     * Another spelling of `remote-management.allow-remote`. If both are given, they must agree.
     */
    'allow-remote-management'?: boolean;
    /**
     * Another spelling of `remote-management.secret-key`, hashed in the same way. If both are given, they must agree.
     */
    'remote-management-key'?: Secret;
    /**
     * Path of a web client (one HTML file) to serve as `/management.html`; a relative one starts from the service's working directory. Empty means none. Read at each request. Since everybody may read it, it is served only if its name ends in `.html` or `.htm`, it begins like HTML, has at most 32 MiB, and does not lie in `auth-dir`.
     */
    'panel-file'?: string;
    /**
     * The GitHub repository, as `owner/name`, whose latest release GET /latest-version reports. If empty, it reports the running version.
     */
    'update-repository'?: string;
    /**
     * The address of the release API.
     */
    'update-base-url'?: string;
    /**
     * The folder for the credential files that logins and uploads create. `~` is the home directory; a relative path starts from the service's working directory. Empty means `auths` beside this file.
     */
    'auth-dir'?: string;
    /**
     * How many days deleted credential files are kept, so that POST /auth-files/restore can bring them back. 0 means they are not kept.
     */
    'auth-trash-days'?: number;
    /**
     * How many credentials are refreshed at the same time. 0 means 16.
     */
    'auth-auto-refresh-workers'?: number;
    /**
     * OAuth clients and addresses to use for logins and refreshes, by provider: anthropic (or `claude`), codex, gemini-cli (or `gemini`), antigravity, iflow, qwen, kimi, xai. Logins to gemini-cli, antigravity and iflow need a client of your own here, or in the environment variables `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_ID` and `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_SECRET`; the others have a public one.
     */
    'oauth-clients'?: {
        [key: string]: {
            /**
             * The client's id. Absent or empty means the provider's public client.
             */
            'client-id'?: string;
            /**
             * The client's secret. Absent or empty for a public client.
             */
            'client-secret'?: Secret;
            /**
             * The port that browsers come back to after signing in, on 127.0.0.1 and ::1. Absent means the port that the provider knows its public client by; another one works only with a provider that accepts it.
             */
            'callback-port'?: number;
            /**
             * The address that people sign in at; for xai, the issuer whose endpoints are discovered. Absent or empty means the provider's own.
             */
            'auth-url'?: BaseUrl;
            /**
             * The token endpoint. Absent means the provider's own.
             */
            'token-url'?: BaseUrl;
            /**
             * The device authorization endpoint. Absent means the provider's own.
             */
            'device-url'?: BaseUrl;
            /**
             * Where a token is traded for its owner's name. Absent means the provider's own.
             */
            'userinfo-url'?: BaseUrl;
            /**
             * Stands for all other hosts of the provider's API. Absent means its own.
             */
            'api-url'?: BaseUrl;
        };
    };
    /**
     * Providers whose credential files may serve requests although their vendors may accept these credentials only from their own clients: claude (or `anthropic`), codex, gemini-cli (or `gemini`), antigravity. Files of a provider that is not listed are kept fresh and listed, but not used. Make sure that you are allowed to: the gateway sends these credentials as what it is, and a vendor may object.
     */
    'oauth-routing'?: Array<string>;
    /**
     * Whether to log at level debug.
     */
    debug?: boolean;
    /**
     * Whether the log goes to rotating files (`main.log` in `log-dir`) instead of standard output.
     */
    'logging-to-file'?: boolean;
    /**
     * The folder for all log files. `~` is the home directory; a relative path starts from the environment's WRITABLE_PATH if that is set, else from this file's folder. Empty means `logs` there. It is created for its owner only.
     */
    'log-dir'?: string;
    /**
     * The space that all log files together take on the disk, in megabytes of 1,048,576 bytes; the oldest are deleted beyond it, never `main.log` itself. 0 means no limit. Negative numbers count as 0.
     */
    'logs-max-total-size-mb'?: LogsMaxTotalSizeMb;
    /**
     * How many error logs are kept; the oldest are deleted beyond that. 0 keeps all. Negative numbers count as 10.
     */
    'error-logs-max-files'?: ErrorLogsMaxFiles;
    /**
     * Whether every request to the gateway is logged in full, with its response, in a file of its own. When off, only those that fail are. Secrets are masked.
     */
    'request-log'?: boolean;
    /**
     * How many megabytes of each body a request log keeps; the rest is cut off. Lower numbers count as 8.
     */
    'request-log-max-body-mb'?: number;
    /**
     * Whether requests are counted, by client key and model, with their tokens.
     */
    'usage-statistics-enabled'?: boolean;
    /**
     * How many days single requests are kept in the usage statistics; sums are kept longer. 0 keeps them forever. Negative numbers count as 90.
     */
    'usage-retention-days'?: number;
    /**
     * How many megabytes the usage statistics may take on disk. Beyond that the oldest single requests go first, and sums last. 0 is no limit. Negative numbers count as 1024.
     */
    'usage-max-size-mb'?: number;
    /**
     * How many single requests GET /usage lists, the newest; `?details=all` lists them all. Negative numbers count as 100000.
     */
    'usage-details-limit'?: number;
    /**
     * Whether GET /metrics needs no management key.
     */
    'metrics-public'?: boolean;
    /**
     * How many seconds a record stays in the usage queue until it is fetched, 1 to 3600. Lower numbers count as 60.
     */
    'redis-usage-queue-retention-seconds'?: number;
    /**
     * Whether request and error logs are off altogether. Kept, but has no effect here; `request-log` and `error-logs-max-files` say what is logged.
     */
    'commercial-mode'?: boolean;
    /**
     * A profiling server of the reference. Kept, but has no effect here.
     */
    pprof?: {
        /**
         * Whether it runs.
         */
        enable?: boolean;
        /**
         * Where it listens.
         */
        addr?: string;
    };
    /**
     * The keys that clients of the gateway present. Without any key, and with a blank one, nobody is let in.
     */
    'api-keys'?: Array<Secret>;
    /**
     * Whether a page in a browser that connects to the relay (`/v1/ws`) needs a client key. Switching this on closes all connections.
     */
    'ws-auth'?: boolean;
    /**
     * Whether a credential with a prefix serves only `<prefix>/<model>`, and not the plain name as well.
     */
    'force-model-prefix'?: boolean;
    /**
     * Whether each provider is asked, once an hour, which models a credential has, so that model lists show what can be used now and new models serve at once. If false, or while a provider hasn't answered, a built-in table stands in. Entries with `models` need no asking.
     */
    'discover-models'?: boolean;
    /**
     * Proxy for all upstream requests that have none of their own; an http, https, socks5 or socks5h URL. Empty means the proxies of the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY), if it names any; `direct` or `none` means no proxy.
     */
    'proxy-url'?: Secret;
    /**
     * Further headers of clients that go to providers: names, or beginnings of names with a `*` after them. Without it, a provider gets what its API may need of a request (content type, user agent, ids of requests and conversations, what its own clients send) and nothing that says who the client is. Keys, cookies and the headers of a connection are never forwarded. What was left out is named in the log at debug level.
     */
    'forward-headers'?: Array<string>;
    /**
     * How the gateway chooses among credentials that can serve a request.
     */
    routing?: {
        /**
         * `round-robin` takes turns, `weighted-round-robin` takes turns by weight, `fill-first` uses the first until it is cooling down. Any other name works as `round-robin`.
         */
        strategy?: string;
        /**
         * Whether a conversation stays with the credential that it began with, and so with the vendor's cache of it, as long as that is free. Requests say which conversation they belong to as Claude Code does (`X-Claude-Code-Session-Id`, or `metadata.user_id` in its form) or as Codex does (`thread-id`, `session_id` or `session-id`, and with these `prompt_cache_key`). All others take their turn, unless `session-affinity-by-content` is on.
         */
        'session-affinity'?: boolean;
        /**
         * How long after its last request a conversation is remembered.
         */
        'session-affinity-ttl'?: string;
        /**
         * Whether requests that don't say which conversation they belong to are told apart by what it begins with: a hash of the system's text and of the first message. For clients that send a whole conversation with each turn.
         */
        'session-affinity-by-content'?: boolean;
    };
    /**
     * How many seconds a client's connection may be idle before it is closed, up to 86400. Longer than the pools of proxies and SDKs keep theirs, a request seldom meets a connection that is just being closed.
     */
    'server-keepalive-seconds'?: number;
    /**
     * How many connections may be open at once; the newest beyond that is refused. One remote address (IPv6: its /48) may have half of them. 0 means half of the files that the system lets this process open; more than those is never allowed.
     */
    'max-connections'?: number;
    /**
     * How many megabytes of 1,048,576 bytes the bodies of all requests that are being received or answered may have together, those to the Management API included. A request that doesn't fit is answered with 503 and Retry-After. 0 means a quarter of the memory that this process may use.
     */
    'request-bodies-max-mb'?: number;
    /**
     * How many further rounds, 0 to 1000, after every credential has failed with 408, 429, 5xx or a network error. A streamed answer is retried only before its first byte.
     */
    'request-retry'?: RequestRetry;
    /**
     * Seconds, up to 86400, that a round may wait for a credential to end its cooldown. 0 doesn't wait, but still retries those that are free.
     */
    'max-retry-interval'?: MaxRetryInterval;
    /**
     * How many credentials one round tries, up to 10000. 0 tries all.
     */
    'max-retry-credentials'?: MaxRetryCredentials;
    /**
     * Whether credentials stay in use, without a cooldown, whatever their provider answers. Only one that is refused itself (its key is wrong or blocked, or its account can't pay) is left alone for a while even so.
     */
    'disable-cooling'?: boolean;
    /**
     * The cooldown in seconds after 408 and 5xx, up to 86400. 0 means 60, -1 none. Kept, but has no effect here, where it is always 60.
     */
    'transient-error-cooldown-seconds'?: number;
    /**
     * Whether cooldowns survive a restart. Kept, but has no effect here.
     */
    'save-cooldown-status'?: boolean;
    /**
     * What happens when a credential is out of quota (429).
     */
    'quota-exceeded'?: {
        /**
         * Whether the request is tried again with the next credential of the provider. If not, the client gets the 429 at once.
         */
        'switch-project'?: boolean;
        /**
         * Whether a model's sibling (the name without `-preview…`, or the newest one with it) serves when every credential for the model is out of quota.
         */
        'switch-preview-model'?: boolean;
        /**
         * Whether paid credits are used as the last resort. Kept, but has no effect here.
         */
        'antigravity-credits'?: boolean;
    };
    /**
     * Seconds between the blank lines that keep the connection of an unstreamed answer alive, up to 3600. 0 means none. Kept, but has no effect here: the first line would fix the status at 200 before the provider has answered, and no other credential could serve then.
     */
    'nonstream-keepalive-interval'?: number;
    /**
     * How streamed answers are kept alive, and for how long they are waited for.
     */
    streaming?: {
        /**
         * Seconds of silence, up to 3600, after which a stream gets a comment line, or, in Google's format, an empty line, so that no proxy in between closes it. With the first one the answer has begun, and no other credential can serve any more. 0 means never.
         */
        'keepalive-seconds'?: number;
        /**
         * Seconds, up to 3600, that the first event of a stream may take, from the request on; after that the next credential is tried. A `keepalive-seconds` that is shorter ends the wait. 0 means any time.
         */
        'first-event-seconds'?: number;
        /**
         * Seconds of silence, up to 86400, after which an answer that had begun is given up; a stream then ends with an error. 0 means never.
         */
        'idle-seconds'?: number;
        /**
         * Retries before a stream's first byte, up to 1000. Kept, but has no effect here, where a stream that fails before its first event is tried with every credential, and `request-retry` times more.
         */
        'bootstrap-retries'?: number;
    };
    /**
     * Whether upstream's headers reach the client. Kept, but has no effect here, where the harmless ones always do.
     */
    'passthrough-headers'?: boolean;
    /**
     * Keys of the Gemini API.
     */
    'gemini-api-key'?: Array<GeminiApiKey>;
    /**
     * Keys of the Gemini API's interactions, with the same members as in `gemini-api-key`.
     */
    'interactions-api-key'?: Array<GeminiApiKey>;
    /**
     * Keys of Anthropic's Messages API.
     */
    'claude-api-key'?: Array<ClaudeApiKey>;
    /**
     * Keys of servers that speak OpenAI's Responses API.
     */
    'codex-api-key'?: Array<CodexApiKey>;
    /**
     * Keys of xAI.
     */
    'xai-api-key'?: Array<XaiApiKey>;
    /**
     * Keys of Vertex AI.
     */
    'vertex-api-key'?: Array<VertexApiKey>;
    /**
     * Providers that speak OpenAI's chat completions.
     */
    'openai-compatibility'?: Array<OpenAiCompatibility>;
    /**
     * Models that a provider's credential files do not serve: provider → patterns. Providers: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names are trimmed and lower-cased.
     */
    'oauth-excluded-models'?: {
        [key: string]: ModelPatterns;
    };
    /**
     * Other names for models of credential files: channel → rules. Channels: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names are trimmed and lower-cased.
     */
    'oauth-model-alias'?: {
        [key: string]: Array<ModelAlias>;
    };
    /**
     * Your own rules for errors of the providers of accounts, as `request-scoped-errors` of an entry: channel → rules. Channels: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names are trimmed and lower-cased.
     */
    'oauth-request-scoped-errors'?: {
        [key: string]: Array<RequestScopedError>;
    };
    /**
     * Members of request bodies to set or remove, for chosen models. Kept, but has no effect here.
     */
    payload?: {
        /**
         * Set where the body has no value. Absent or empty means nothing.
         */
        default?: Array<PayloadRule>;
        /**
         * The same, with values as JSON text. Absent or empty means nothing.
         */
        'default-raw'?: Array<PayloadRule>;
        /**
         * Set whatever the body has. Absent or empty means nothing.
         */
        override?: Array<PayloadRule>;
        /**
         * The same, with values as JSON text. Absent or empty means nothing.
         */
        'override-raw'?: Array<PayloadRule>;
        /**
         * Removed; here `params` is a list of paths. Absent or empty means nothing.
         */
        filter?: Array<PayloadRule>;
    };
    /**
     * Headers of Anthropic's own client for the disguise. Kept, but has no effect here.
     */
    'claude-header-defaults'?: {
        /**
         * The User-Agent. Absent or empty means the client's.
         */
        'user-agent'?: string;
        /**
         * The version of its package. Absent or empty means the client's.
         */
        'package-version'?: string;
        /**
         * The version of its runtime. Absent or empty means the client's.
         */
        'runtime-version'?: string;
        /**
         * The operating system. Absent or empty means the client's.
         */
        os?: string;
        /**
         * The processor. Absent or empty means the client's.
         */
        arch?: string;
        /**
         * Seconds that it claims to wait. Absent or empty means the client's.
         */
        timeout?: string;
        /**
         * Its time zone. Absent or empty means the client's.
         */
        timezone?: string;
        /**
         * Whether these headers stay the same for a credential.
         */
        'stabilize-device-profile'?: boolean;
    };
    /**
     * Headers of OpenAI's own client for the disguise. Kept, but has no effect here.
     */
    'codex-header-defaults'?: {
        /**
         * The User-Agent. Absent or empty means the client's.
         */
        'user-agent'?: string;
        /**
         * The features that it requests. Absent or empty means the client's.
         */
        'beta-features'?: string;
    };
    /**
     * Whether requests to Claude are not disguised. Kept, but has no effect here, where they never are.
     */
    'disable-claude-cloak-mode'?: boolean;
    /**
     * How Anthropic's own client is served. Kept, but has no effect here.
     */
    'claude-code'?: {
        /**
         * Whether model lists show the true names.
         */
        'disable-cloaking-model-list'?: boolean;
    };
    /**
     * Details of Codex. Kept, but has no effect here.
     */
    codex?: {
        /**
         * Whether identifiers differ for each credential.
         */
        'identity-confuse'?: boolean;
        /**
         * Whether requests are not disguised.
         */
        'disable-codex-cloaking'?: boolean;
        /**
         * Whether the start of a stream is held back until its first text.
         */
        'stream-bootstrap-buffering'?: boolean;
        /**
         * Whether multi-agent requests are rewritten.
         */
        'optimize-multi-agent-v2'?: boolean;
        /**
         * The relay of live audio.
         */
        'live-media-relay'?: {
            [key: string]: unknown;
        };
    };
    /**
     * Details of xAI. Kept, but has no effect here.
     */
    xai?: {
        /**
         * Whether requests get the search tool.
         */
        'inject-x-search'?: boolean;
    };
    /**
     * Details of Antigravity. Kept, but has no effect here.
     */
    antigravity?: {
        /**
         * Words to obscure.
         */
        'sensitive-words'?: Array<string>;
    };
    /**
     * Whether thought signatures are cached. Kept, but has no effect here.
     */
    'antigravity-signature-cache-enabled'?: boolean;
    /**
     * Whether signatures that are not cached are checked in full. Kept, but has no effect here.
     */
    'antigravity-signature-bypass-strict'?: boolean;
    /**
     * Whether image generation is off: `true`, only outside the image endpoints (`chat`), or as the client has it (`passthrough`). Kept, but has no effect here.
     */
    'disable-image-generation'?: boolean | string;
    /**
     * The model behind the image tool. Kept, but has no effect here.
     */
    'gpt-image-2-base-model'?: string;
    /**
     * How long a video stays with the credential that generated it. Kept, but has no effect here.
     */
    'video-result-auth-cache-ttl'?: string;
    /**
     * Settings of another product. Kept, but has no effect here.
     */
    ampcode?: {
        /**
         * Its key. Absent or empty means none.
         */
        'upstream-api-key'?: Secret;
    };
    /**
     * Limits of a cluster. Kept, but has no effect here.
     */
    'credential-concurrency'?: {
        [key: string]: unknown;
    };
    /**
     * Reports of a cluster. Kept, but has no effect here.
     */
    'credential-in-flight'?: {
        [key: string]: unknown;
    };
    /**
     * Plugins of the reference. Kept, but has no effect here.
     */
    plugins?: {
        /**
         * Whether plugins run.
         */
        enabled?: boolean;
        /**
         * Their folder.
         */
        dir?: string;
        /**
         * Registries of plugins.
         */
        'store-sources'?: Array<string>;
        /**
         * The logins for the registries.
         */
        'store-auth'?: Array<{
            [key: string]: unknown;
        }>;
        /**
         * Settings by plugin.
         */
        configs?: {
            [key: string]: unknown;
        };
    };
};

export type Error = {
    /**
     * For programs to match on: the same mistake always has the same text.
     */
    error: string;
    /**
     * For people: what is wrong and what to do about it. Includes everything in `details`.
     */
    message: string;
    /**
     * Where the mistakes in the input are.
     */
    details?: Array<{
        /**
         * A path in the input, such as `value` or `gemini-api-key[0].weight`, or a line of a file.
         */
        location: string;
        /**
         * What is wrong there.
         */
        message: string;
    }>;
    /**
     * The same as in the X-Request-Id header and in the log.
     */
    'request-id': string;
};

/**
 * An IP address, or a range in CIDR notation.
 */
export type NetworkRange = string;

/**
 * The secret itself. A masked copy (containing `…`) is refused, so that a mask never becomes a key.
 */
export type Secret = string;

/**
 * An http or https URL. Empty for the default.
 */
export type BaseUrl = string;

/**
 * Megabytes (of 1,048,576 bytes), 0 to 1048576 (a terabyte).
 */
export type LogsMaxTotalSizeMb = number;

/**
 * A number of files, 0 to 100000.
 */
export type ErrorLogsMaxFiles = number;

/**
 * Further rounds after the first, 0 to 1000.
 */
export type RequestRetry = number;

/**
 * Seconds, 0 to 86400 (a day).
 */
export type MaxRetryInterval = number;

/**
 * A number of credentials, 0 to 10000.
 */
export type MaxRetryCredentials = number;

/**
 * This credential's share of the requests under `weighted-round-robin`, relative to the others. At 0 or below it is never chosen, whatever the strategy.
 */
export type Weight = number;

/**
 * A model of a provider, and the name that clients know it by.
 */
export type Model = {
    /**
     * What the provider calls the model. Absent or empty means the alias.
     */
    name?: string;
    /**
     * What clients ask for. Absent or empty means the name. Models with the same alias take turns.
     */
    alias?: string;
    /**
     * What model lists show. Absent or empty means the name that clients ask for.
     */
    'display-name'?: string;
    /**
     * Kept for clients that sort by it, but has no effect here. Absent means 0.
     */
    priority?: number;
    /**
     * Whether answers name the alias as their model, too. Absent means false.
     */
    'force-mapping'?: boolean;
    /**
     * Tokens that fit into the context, for clients that read the config. Absent or 0 means that nobody has said. Kept, but has no effect here.
     */
    'max-context-length'?: number;
    /**
     * Whether the server only resembles the vendor's own. Absent means false. Kept, but has no effect here.
     */
    'is-compat'?: boolean;
    /**
     * The model that clients of this API test the key with. If absent or empty, they choose one. Kept for them, but has no effect here.
     */
    'test-model'?: string;
    /**
     * How the model's reasoning can be set, for clients that read the config. Absent or empty means that nobody has said. Kept, but has no effect here.
     */
    thinking?: {
        /**
         * The fewest tokens to think with. Absent means no limit.
         */
        min?: number;
        /**
         * The most tokens to think with. Absent means no limit.
         */
        max?: number;
        /**
         * Whether thinking can be turned off. Absent means false.
         */
        'zero-allowed'?: boolean;
        /**
         * Whether the model may choose for itself. Absent means false.
         */
        'dynamic-allowed'?: boolean;
        /**
         * Names of the levels. Absent or empty means none.
         */
        levels?: Array<string>;
    };
    /**
     * For openai-compatibility: whether the model generates images. Absent means false. Kept, but has no effect here.
     */
    image?: boolean;
    /**
     * For openai-compatibility: what the model accepts. Absent or empty means unknown. Kept, but has no effect here.
     */
    'input-modalities'?: Array<string>;
    /**
     * For openai-compatibility: what the model produces. Absent or empty means unknown. Kept, but has no effect here.
     */
    'output-modalities'?: Array<string>;
};

/**
 * Model names; `*` stands for any characters. Trimmed, lower-cased, without duplicates; blank ones are left out.
 */
export type ModelPatterns = Array<string>;

/**
 * What to do about an error of the provider with this status whose body contains one of the texts. The first 64 KiB are searched. A rule without an action, or with nothing to look for, has no effect.
 */
export type RequestScopedError = {
    /**
     * The HTTP status that the rule applies to; needed.
     */
    status?: number;
    /**
     * Texts to look for, in upper and lower case as they are. Absent or empty means none.
     */
    match?: Array<string>;
    /**
     * Regular expressions to look for, in the syntax of RE2 and Go. Absent or empty means none.
     */
    'match-regexr'?: Array<string>;
    /**
     * What to do; needed. `stop`, `stop-and-cooldown`, `continue` or `continue-and-cooldown`.
     */
    action?: string;
};

/**
 * An API key of the Gemini API (Generative Language). It needs an api-key or a base-url.
 */
export type GeminiApiKey = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: Secret;
    /**
     * Where requests go instead of `https://generativelanguage.googleapis.com`, trimmed. Absent or empty means that address.
     */
    'base-url'?: string;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: Secret;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: Weight;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<Model>;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: Secret;
    };
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: ModelPatterns;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number;
    };
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedError>;
};

/**
 * An API key of Anthropic's Messages API, or of another server with the same API.
 */
export type ClaudeApiKey = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: Secret;
    /**
     * Where requests go instead of `https://api.anthropic.com`, trimmed. Absent or empty means that address.
     */
    'base-url'?: string;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: Secret;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: Weight;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<Model>;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: Secret;
    };
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: ModelPatterns;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number;
    };
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedError>;
    /**
     * How requests are disguised as those of Anthropic's own client. Absent means not at all. Kept, but has no effect here.
     */
    cloak?: {
        /**
         * For which clients: `auto`, `always` or `never`. Absent or empty means `auto`.
         */
        mode?: string;
        /**
         * Whether the client's own system prompt is left out. Absent means false.
         */
        'strict-mode'?: boolean;
        /**
         * Words to obscure. Absent or empty means none.
         */
        'sensitive-words'?: Array<string>;
        /**
         * Whether the made-up user id stays the same for the key. Absent means false.
         */
        'cache-user-id'?: boolean;
    };
    /**
     * Which client the requests resemble: `claude-code-cli`, or empty for the actual client. Absent means empty. Kept, but has no effect here.
     */
    'fingerprint-profile'?: string;
    /**
     * Whether system messages in the middle of a conversation are moved to the top. Absent means false. Kept, but has no effect here.
     */
    'rebuild-mid-system-message'?: boolean;
    /**
     * Whether requests carry a signature like that of Anthropic's client. Absent means false. Kept, but has no effect here.
     */
    'experimental-cch-signing'?: boolean;
};

/**
 * An API key of a server that speaks OpenAI's Responses API. It needs a base-url.
 */
export type CodexApiKey = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: Secret;
    /**
     * The address below which `/responses` is, trimmed. An entry is not used while this is absent or empty.
     */
    'base-url'?: string;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: Secret;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: Weight;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<Model>;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: Secret;
    };
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: ModelPatterns;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number;
    };
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedError>;
    /**
     * Whether upstream is called by WebSocket when the client uses one. Absent means false.
     */
    websockets?: boolean;
    /**
     * Whether this key serves `/alpha/search`. Absent means false. Kept, but has no effect here.
     */
    'alpha-search'?: boolean;
};

/**
 * An API key of xAI, or of another server with the same Responses API.
 */
export type XaiApiKey = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: Secret;
    /**
     * The address below which `/responses` is, trimmed. Absent or empty in the file means `https://api.x.ai/v1`; an entry that a PUT sends without one is left out.
     */
    'base-url'?: string;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: Secret;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: Weight;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<Model>;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: Secret;
    };
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: ModelPatterns;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number;
    };
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedError>;
    /**
     * Whether upstream is called by WebSocket when the client uses one. Absent means false.
     */
    websockets?: boolean;
    /**
     * Whether this key serves `/alpha/search`. Absent means false. Kept, but has no effect here.
     */
    'alpha-search'?: boolean;
};

/**
 * An API key of Vertex AI, or of another server with the same API. It needs an api-key.
 */
export type VertexApiKey = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: Secret;
    /**
     * Where requests go instead of `https://aiplatform.googleapis.com`, trimmed. Absent or empty means that address.
     */
    'base-url'?: string;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: Secret;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: Weight;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<Model>;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: Secret;
    };
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: ModelPatterns;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number;
    };
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedError>;
};

/**
 * A provider that speaks OpenAI's chat completions, with any number of keys. It needs a name and a base-url.
 */
export type OpenAiCompatibility = {
    /**
     * What this provider is called, here and in statistics; trimmed. Absent means empty.
     */
    name?: string;
    /**
     * Whether the provider and all of its keys are switched off. Absent means false.
     */
    disabled?: boolean;
    /**
     * The address below which `/chat/completions` is, trimmed. An entry is not used while this is absent or empty.
     */
    'base-url'?: string;
    /**
     * The provider's keys; each is a credential of its own. If absent or empty, the provider is called without a key.
     */
    'api-key-entries'?: Array<{
        /**
         * The provider's key, trimmed. Absent means empty.
         */
        'api-key'?: Secret;
        /**
         * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
         */
        'proxy-url'?: Secret;
        /**
         * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
         */
        weight?: Weight;
    }>;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string;
    /**
     * The models that this provider serves, and their names. One alias may stand for several models, which take turns. Absent or empty means any model by its own name; model lists then show none.
     */
    models?: Array<Model>;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: Secret;
    };
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number;
    };
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedError>;
    /**
     * Whether the provider serves `/responses` as well. Absent means false.
     */
    responses?: boolean;
    /**
     * Whether streams are asked to end with the token counts (`stream_options.include_usage`). Absent means false.
     */
    'include-usage'?: boolean;
    /**
     * The model that clients of this API test the provider with. If absent or empty, they choose one. Kept for them, but has no effect here.
     */
    'test-model'?: string;
    /**
     * Whether requests get a `prompt_cache_key`. Absent means false. Kept, but has no effect here.
     */
    'support-prompt-cache-key'?: boolean;
};

/**
 * Another name for a model of an OAuth provider. A rule has no effect without a name and an alias, or if the two differ only in case.
 */
export type ModelAlias = {
    /**
     * What the provider calls the model; needed.
     */
    name?: string;
    /**
     * What clients ask for; needed. Within a channel the first rule for an alias applies.
     */
    alias?: string;
    /**
     * Whether the model keeps its own name as well. Absent means false.
     */
    fork?: boolean;
    /**
     * What model lists show. Absent or empty means the alias.
     */
    'display-name'?: string;
    /**
     * Whether answers name the alias as their model, too. Absent means false.
     */
    'force-mapping'?: boolean;
};

/**
 * Which models, and how to change the bodies of their requests.
 */
export type PayloadRule = {
    /**
     * Any of these. Absent or empty means none.
     */
    models?: Array<{
        /**
         * A model name or pattern; needed.
         */
        name?: string;
        /**
         * The format of the upstream request. Absent or empty means any.
         */
        protocol?: string;
        /**
         * The format of the client's request. Absent or empty means any.
         */
        'from-protocol'?: string;
        /**
         * Headers that the request must have. Absent or empty means none.
         */
        headers?: {
            [key: string]: string;
        };
        /**
         * Paths in the body, and the values that they must have. Absent or empty means none.
         */
        match?: Array<unknown>;
        /**
         * Paths in the body, and the values that they must not have. Absent or empty means none.
         */
        'not-match'?: Array<unknown>;
        /**
         * Paths that the body must have. Absent or empty means none.
         */
        exist?: Array<string>;
        /**
         * Paths that the body must not have. Absent or empty means none.
         */
        'not-exist'?: Array<string>;
    }>;
    /**
     * Paths in the body, and what to put there. Absent or empty means nothing.
     */
    params?: unknown;
};

/**
 * A key that a client of the gateway presents. Not blank, and not a masked copy (containing `…`).
 */
export type ApiKey = string;

export type Ok = {
    status: 'ok';
    /**
     * Something worth knowing about the change, such as that it needs a restart.
     */
    message?: string;
};

/**
 * Identifies the credential in statistics and wherever else its key must not be shown. Always computed; ignored in a body.
 */
export type AuthIndex = string;

/**
 * The models that this key serves, each with both of its names, empty where it has none. Absent or empty means all models of its provider.
 */
export type ModelsShown = Array<{
    /**
     * What the provider calls the model. Empty means the alias.
     */
    name: string;
    /**
     * What clients ask for. Empty means the name.
     */
    alias: string;
}>;

export type GeminiApiKeyShown = GeminiApiKey & {
    'auth-index': AuthIndex;
    models?: ModelsShown;
};

/**
 * An API key of the Gemini API (Generative Language). It needs an api-key or a base-url.
 */
export type GeminiApiKeyInput = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: string | null;
    /**
     * Where requests go instead of `https://generativelanguage.googleapis.com`, trimmed. Absent or empty means that address.
     */
    'base-url'?: string | null;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: string | null;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number | null;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: number | null;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string | null;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<ModelInput> | null;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: string | null;
    } | null;
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: Array<string> | null;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean | null;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number | null;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number | null;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number | null;
        [key: string]: unknown;
    } | null;
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedErrorInput> | null;
    [key: string]: unknown;
};

/**
 * The position of the entry, counted from 0; takes precedence over `match`. If absent or null, `match` finds the entry.
 */
export type PlaceOfEntry = number | null;

/**
 * The api-key of the entry, trimmed; used only without `index`. If absent or null, `index` is needed.
 */
export type KeyOfEntry = string | null;

export type ClaudeApiKeyShown = ClaudeApiKey & {
    'auth-index': AuthIndex;
    models?: ModelsShown;
};

/**
 * An API key of Anthropic's Messages API, or of another server with the same API.
 */
export type ClaudeApiKeyInput = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: string | null;
    /**
     * Where requests go instead of `https://api.anthropic.com`, trimmed. Absent or empty means that address.
     */
    'base-url'?: string | null;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: string | null;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number | null;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: number | null;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string | null;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<ModelInput> | null;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: string | null;
    } | null;
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: Array<string> | null;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean | null;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number | null;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number | null;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number | null;
        [key: string]: unknown;
    } | null;
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedErrorInput> | null;
    /**
     * How requests are disguised as those of Anthropic's own client. Absent means not at all. Kept, but has no effect here.
     */
    cloak?: {
        /**
         * For which clients: `auto`, `always` or `never`. Absent or empty means `auto`.
         */
        mode?: string | null;
        /**
         * Whether the client's own system prompt is left out. Absent means false.
         */
        'strict-mode'?: boolean | null;
        /**
         * Words to obscure. Absent or empty means none.
         */
        'sensitive-words'?: Array<string> | null;
        /**
         * Whether the made-up user id stays the same for the key. Absent means false.
         */
        'cache-user-id'?: boolean | null;
        [key: string]: unknown;
    } | null;
    /**
     * Which client the requests resemble: `claude-code-cli`, or empty for the actual client. Absent means empty. Kept, but has no effect here.
     */
    'fingerprint-profile'?: string | null;
    /**
     * Whether system messages in the middle of a conversation are moved to the top. Absent means false. Kept, but has no effect here.
     */
    'rebuild-mid-system-message'?: boolean | null;
    /**
     * Whether requests carry a signature like that of Anthropic's client. Absent means false. Kept, but has no effect here.
     */
    'experimental-cch-signing'?: boolean | null;
    [key: string]: unknown;
};

export type CodexApiKeyShown = CodexApiKey & {
    'auth-index': AuthIndex;
    models?: ModelsShown;
};

/**
 * An API key of a server that speaks OpenAI's Responses API. It needs a base-url.
 */
export type CodexApiKeyInput = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: string | null;
    /**
     * The address below which `/responses` is, trimmed. An entry is not used while this is absent or empty.
     */
    'base-url'?: string | null;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: string | null;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number | null;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: number | null;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string | null;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<ModelInput> | null;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: string | null;
    } | null;
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: Array<string> | null;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean | null;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number | null;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number | null;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number | null;
        [key: string]: unknown;
    } | null;
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedErrorInput> | null;
    /**
     * Whether upstream is called by WebSocket when the client uses one. Absent means false.
     */
    websockets?: boolean | null;
    /**
     * Whether this key serves `/alpha/search`. Absent means false. Kept, but has no effect here.
     */
    'alpha-search'?: boolean | null;
    [key: string]: unknown;
};

export type XaiApiKeyShown = XaiApiKey & {
    'auth-index': AuthIndex;
    models?: ModelsShown;
};

/**
 * An API key of xAI, or of another server with the same Responses API.
 */
export type XaiApiKeyInput = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: string | null;
    /**
     * The address below which `/responses` is, trimmed. Absent or empty in the file means `https://api.x.ai/v1`; an entry that a PUT sends without one is left out.
     */
    'base-url'?: string | null;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: string | null;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number | null;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: number | null;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string | null;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<ModelInput> | null;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: string | null;
    } | null;
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: Array<string> | null;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean | null;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number | null;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number | null;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number | null;
        [key: string]: unknown;
    } | null;
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedErrorInput> | null;
    /**
     * Whether upstream is called by WebSocket when the client uses one. Absent means false.
     */
    websockets?: boolean | null;
    /**
     * Whether this key serves `/alpha/search`. Absent means false. Kept, but has no effect here.
     */
    'alpha-search'?: boolean | null;
    [key: string]: unknown;
};

export type VertexApiKeyShown = VertexApiKey & {
    'auth-index': AuthIndex;
    models?: ModelsShown;
};

/**
 * An API key of Vertex AI, or of another server with the same API. It needs an api-key.
 */
export type VertexApiKeyInput = {
    /**
     * The provider's key, trimmed. Absent means empty.
     */
    'api-key'?: string | null;
    /**
     * Where requests go instead of `https://aiplatform.googleapis.com`, trimmed. Absent or empty means that address.
     */
    'base-url'?: string | null;
    /**
     * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
     */
    'proxy-url'?: string | null;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number | null;
    /**
     * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
     */
    weight?: number | null;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string | null;
    /**
     * The models that this key serves, and their names. Absent or empty means all models of its provider.
     */
    models?: Array<ModelInput> | null;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: string | null;
    } | null;
    /**
     * Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
     */
    'excluded-models'?: Array<string> | null;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean | null;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number | null;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number | null;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number | null;
        [key: string]: unknown;
    } | null;
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedErrorInput> | null;
    [key: string]: unknown;
};

/**
 * Each of the api-key-entries has an auth-index; the provider itself has one if it has no keys.
 */
export type OpenAiCompatibilityShown = OpenAiCompatibility & {
    /**
     * Identifies a provider without keys in statistics. Always computed; ignored in a body. Absent if the provider has keys.
     */
    'auth-index'?: AuthIndex;
    /**
     * The models that this provider serves, each with both of its names, empty where it has none. Absent or empty means any model by its own name.
     */
    models?: ModelsShown;
    /**
     * The provider's keys, each with its auth-index. Absent or empty means none.
     */
    'api-key-entries'?: Array<{
        'auth-index': AuthIndex;
    }>;
};

/**
 * A provider that speaks OpenAI's chat completions, with any number of keys. It needs a name and a base-url.
 */
export type OpenAiCompatibilityInput = {
    /**
     * What this provider is called, here and in statistics; trimmed. Absent means empty.
     */
    name?: string | null;
    /**
     * Whether the provider and all of its keys are switched off. Absent means false.
     */
    disabled?: boolean | null;
    /**
     * The address below which `/chat/completions` is, trimmed. An entry is not used while this is absent or empty.
     */
    'base-url'?: string | null;
    /**
     * The provider's keys; each is a credential of its own. If absent or empty, the provider is called without a key.
     */
    'api-key-entries'?: Array<{
        /**
         * The provider's key, trimmed. Absent means empty.
         */
        'api-key'?: string | null;
        /**
         * Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
         */
        'proxy-url'?: string | null;
        /**
         * Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1.
         */
        weight?: number | null;
        [key: string]: unknown;
    }> | null;
    /**
     * The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0.
     */
    priority?: number | null;
    /**
     * Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
     */
    prefix?: string | null;
    /**
     * The models that this provider serves, and their names. One alias may stand for several models, which take turns. Absent or empty means any model by its own name; model lists then show none.
     */
    models?: Array<ModelInput> | null;
    /**
     * Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none.
     */
    headers?: {
        [key: string]: string | null;
    } | null;
    /**
     * Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`.
     */
    'disable-cooling'?: boolean | null;
    /**
     * How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`.
     */
    'request-retry'?: number | null;
    /**
     * How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one.
     */
    streaming?: {
        /**
         * Seconds that the first event of a stream may take. 0 means any time; absent means the global one.
         */
        'first-event-seconds'?: number | null;
        /**
         * Seconds of silence after which an answer is given up. 0 means never; absent means the global one.
         */
        'idle-seconds'?: number | null;
        [key: string]: unknown;
    } | null;
    /**
     * Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none.
     */
    'request-scoped-errors'?: Array<RequestScopedErrorInput> | null;
    /**
     * Whether the provider serves `/responses` as well. Absent means false.
     */
    responses?: boolean | null;
    /**
     * Whether streams are asked to end with the token counts (`stream_options.include_usage`). Absent means false.
     */
    'include-usage'?: boolean | null;
    /**
     * The model that clients of this API test the provider with. If absent or empty, they choose one. Kept for them, but has no effect here.
     */
    'test-model'?: string | null;
    /**
     * Whether requests get a `prompt_cache_key`. Absent means false. Kept, but has no effect here.
     */
    'support-prompt-cache-key'?: boolean | null;
    [key: string]: unknown;
};

/**
 * Another name for a model of an OAuth provider. A rule has no effect without a name and an alias, or if the two differ only in case.
 */
export type ModelAliasInput = {
    /**
     * What the provider calls the model; needed.
     */
    name?: string | null;
    /**
     * What clients ask for; needed. Within a channel the first rule for an alias applies.
     */
    alias?: string | null;
    /**
     * Whether the model keeps its own name as well. Absent means false.
     */
    fork?: boolean | null;
    /**
     * What model lists show. Absent or empty means the alias.
     */
    'display-name'?: string | null;
    /**
     * Whether answers name the alias as their model, too. Absent means false.
     */
    'force-mapping'?: boolean | null;
    [key: string]: unknown;
};

/**
 * Intervals of ten minutes on the server's clock, the oldest first.
 */
export type RecentRequests = [
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    },
    {
        /**
         * The start and end of the interval.
         */
        time: string;
        /**
         * Requests that it served in that time.
         */
        success: number;
        /**
         * Requests that it failed in that time.
         */
        failed: number;
    }
];

export type AuthFile = {
    /**
     * The same as `name`.
     */
    id: string;
    /**
     * Names the credential in statistics. The same after edits and restarts.
     */
    auth_index: string;
    /**
     * The name of the file, or the id of a credential without one.
     */
    name: string;
    /**
     * The kind of credential, such as `claude` or `gemini-cli`; `unknown` if the file has no type.
     */
    type: string;
    /**
     * The same as `type`.
     */
    provider: string;
    /**
     * What to show people: the label in the file, or its account, project or type.
     */
    label: string;
    /**
     * `error`: the credential can't be used, and `status_message` says why. `disabled`: it is switched off in its file.
     */
    status: 'active' | 'error' | 'disabled';
    /**
     * What is wrong with the credential; empty if nothing is. Never quotes the file.
     */
    status_message: string;
    /**
     * Whether the credential is switched off.
     */
    disabled: boolean;
    /**
     * Whether the gateway can't use the credential at the moment.
     */
    unavailable: boolean;
    /**
     * Whether the credential has no file of its own, such as a page that is connected to the relay, or one of several projects of a file, which is named `<file>::<project>`: it goes with its connection or file, and can be neither downloaded, changed nor deleted.
     */
    runtime_only: boolean;
    /**
     * Where the credential is kept.
     */
    source: 'file' | 'memory';
    /**
     * Where the file is on the server, if there is one.
     */
    path?: string;
    /**
     * The size of the file in bytes.
     */
    size: number;
    /**
     * When the file was last written.
     */
    modtime: string;
    /**
     * When the file was first seen.
     */
    created_at: string;
    /**
     * When the credential last changed.
     */
    updated_at: string;
    /**
     * When its tokens were last refreshed, according to the file.
     */
    last_refresh?: string;
    /**
     * The email address of the account.
     */
    email?: string;
    /**
     * Whether the credential is an account or a key.
     */
    account_type?: 'oauth' | 'api_key';
    /**
     * The account, with its project in brackets, or the key, masked.
     */
    account?: string;
    /**
     * What the id token of a `codex` file says about the account. Its signature is not checked.
     */
    id_token?: {
        /**
         * The account's id.
         */
        chatgpt_account_id?: string;
        /**
         * The account's plan.
         */
        plan_type?: string;
        /**
         * When the subscription began.
         */
        chatgpt_subscription_active_start?: unknown;
        /**
         * When the subscription ends.
         */
        chatgpt_subscription_active_until?: unknown;
    };
    /**
     * The Google Cloud project.
     */
    project_id?: string;
    /**
     * Credentials of a higher priority are used first. Absent means 0.
     */
    priority?: number;
    /**
     * The credential's share of requests among its equals. Absent means 1; 0 and below mean never.
     */
    weight?: number;
    /**
     * A note for people.
     */
    note?: string;
    /**
     * The prefix by which models of this credential can be asked for.
     */
    prefix?: string;
    /**
     * The proxy for this credential, without its user and password.
     */
    proxy_url?: string;
    /**
     * Whether the provider may be asked over WebSockets.
     */
    websockets?: boolean;
    /**
     * How many further rounds requests may take with this credential.
     */
    request_retry?: number;
    /**
     * How many requests the credential has served since the service started.
     */
    success: number;
    /**
     * How many requests have failed with it since then.
     */
    failed: number;
    recent_requests: RecentRequests;
};

/**
 * The name of a file in the auth directory: at most 200 bytes, ending with `.json` in any case of letters, without `/`, `\` and control characters. A file that is there may have a `:` in its name, one that an upload makes may not. A file that is there under any other name can still be downloaded, deleted and restored.
 */
export type FileName = string;

/**
 * The names of the files for which it was done.
 */
export type Names = Array<string>;

export type Failure = {
    /**
     * The name of the file.
     */
    name: string;
    /**
     * What is wrong, for programs.
     */
    error: string;
    /**
     * What is wrong, for people.
     */
    message: string;
};

/**
 * The files for which it failed, and why.
 */
export type Failures = Array<Failure>;

/**
 * The URL of an http, https, socks5 or socks5h proxy, with user and password if it needs them; a path is ignored. `direct` or `none` goes around every proxy. Empty says nothing: a key then uses the global one, and that the environment's.
 */
export type ProxyUrl = string;

/**
 * What became of each file.
 */
export type Results = Array<{
    /**
     * The name of the file.
     */
    name: string;
    status: 'ok' | 'error';
    /**
     * What is wrong, for programs.
     */
    error?: string;
    /**
     * What is wrong, for people.
     */
    message?: string;
}>;

export type KnownModel = {
    /**
     * The name to ask for.
     */
    id: string;
    /**
     * The name to show.
     */
    display_name: string;
    /**
     * The kind of credential that serves it.
     */
    type: string;
    /**
     * Who made it.
     */
    owned_by: string;
};

export type Started = {
    status: 'ok';
    /**
     * The address to open in a browser.
     */
    url: string;
    /**
     * Identifies the login. 32 random bytes.
     */
    state: string;
    /**
     * For people: what to know before signing in.
     */
    message?: string;
};

export type LoginError = Error & {
    status: 'error';
};

export type StartedDevice = Started & {
    flow: 'device';
    /**
     * The code that the page may ask for.
     */
    user_code: string;
    /**
     * Seconds for which the code is valid.
     */
    expires_in: number;
};

export type UsageTokens = {
    /**
     * Tokens of the request.
     */
    input_tokens: number;
    /**
     * Tokens of the response.
     */
    output_tokens: number;
    /**
     * Tokens that the model used to think.
     */
    reasoning_tokens: number;
    /**
     * Tokens of the request that came from a cache.
     */
    cached_tokens: number;
    /**
     * All of them, as the vendor counts; the sum of the others where it gives no total.
     */
    total_tokens: number;
};

export type UsageDetail = {
    /**
     * When the request came.
     */
    timestamp: string;
    /**
     * The credential: its e-mail address or API key.
     */
    source: string;
    /**
     * The credential's index.
     */
    auth_index: string;
    tokens: UsageTokens;
    /**
     * Whether the request failed.
     */
    failed: boolean;
};

export type UsageSnapshot = {
    /**
     * All requests.
     */
    total_requests: number;
    /**
     * Those that succeeded.
     */
    success_count: number;
    /**
     * Those that failed.
     */
    failure_count: number;
    /**
     * The tokens of all requests.
     */
    total_tokens: number;
    /**
     * By client key.
     */
    apis: {
        [key: string]: {
            /**
             * Requests with this key.
             */
            total_requests: number;
            /**
             * Their tokens.
             */
            total_tokens: number;
            /**
             * By model.
             */
            models: {
                [key: string]: {
                    /**
                     * Requests for this model.
                     */
                    total_requests: number;
                    /**
                     * Their tokens.
                     */
                    total_tokens: number;
                    /**
                     * Single requests, the oldest first.
                     */
                    details: Array<UsageDetail>;
                };
            };
        };
    };
    /**
     * Requests by day, `YYYY-MM-DD`.
     */
    requests_by_day: {
        [key: string]: number;
    };
    /**
     * Requests by hour of the day, `00` to `23`.
     */
    requests_by_hour: {
        [key: string]: number;
    };
    /**
     * Tokens by day.
     */
    tokens_by_day: {
        [key: string]: number;
    };
    /**
     * Tokens by hour of the day.
     */
    tokens_by_hour: {
        [key: string]: number;
    };
};

export type UsageExport = {
    /**
     * The version of the format. Absent means 1.
     */
    version?: 0 | 1;
    /**
     * When it was made.
     */
    exported_at?: string;
    usage?: UsageSnapshot;
};

export type UsageRecord = {
    /**
     * When the request came.
     */
    time: string;
    /**
     * The same as in the log.
     */
    'request-id'?: string;
    /**
     * The client key's fingerprint; empty if none was needed.
     */
    key: string;
    /**
     * What was called, such as `POST /v1/messages`.
     */
    endpoint: string;
    /**
     * Who served it; empty if no provider was asked.
     */
    provider: string;
    /**
     * What the provider calls the model.
     */
    model: string;
    /**
     * The name that the client asked for.
     */
    alias?: string;
    /**
     * The credential's index.
     */
    'auth-index': string;
    /**
     * The credential's kind.
     */
    'auth-type'?: string;
    /**
     * The fingerprint of the credential's name.
     */
    source: string;
    /**
     * The status that the client got.
     */
    status?: number;
    /**
     * Whether the request failed.
     */
    failed: boolean;
    /**
     * Why it failed.
     */
    fail?: {
        /**
         * The provider's status, or ours.
         */
        status_code: number;
        /**
         * The beginning of what it said, at most 4 KiB.
         */
        body: string;
    };
    /**
     * Milliseconds until the last byte.
     */
    latency_ms?: number;
    /**
     * Milliseconds until the first byte.
     */
    ttft_ms?: number;
    tokens: {
        /**
         * Tokens of the request.
         */
        input_tokens: number;
        /**
         * Tokens of the response.
         */
        output_tokens: number;
        /**
         * Tokens that the model used to think.
         */
        reasoning_tokens: number;
        /**
         * Tokens of the request that came from a cache.
         */
        cached_tokens: number;
        /**
         * All of them, as the vendor counts; the sum of the others where it gives no total.
         */
        total_tokens: number;
        /**
         * Tokens that were written to a cache.
         */
        cache_write_tokens: number;
    };
    /**
     * Where the client called from.
     */
    'client-ip'?: string;
    /**
     * What the client calls itself.
     */
    'user-agent'?: string;
    /**
     * The tier in which the provider served it.
     */
    'service-tier'?: string;
};

export type UsageGroup = {
    /**
     * The client key's fingerprint; empty if none was needed.
     */
    key?: string;
    /**
     * What the provider calls the model.
     */
    model?: string;
    /**
     * Who served it.
     */
    provider?: string;
    /**
     * The credential's index.
     */
    'auth-index'?: string;
    /**
     * The day in the time zone.
     */
    day?: string;
    /**
     * The hour of the day in the time zone.
     */
    hour?: string;
    /**
     * What was called.
     */
    endpoint?: string;
    /**
     * The number of requests.
     */
    requests: number;
    /**
     * How many of them failed.
     */
    failed: number;
    /**
     * Tokens of the request.
     */
    input_tokens: number;
    /**
     * Tokens of the response.
     */
    output_tokens: number;
    /**
     * Tokens that the model used to think.
     */
    reasoning_tokens: number;
    /**
     * Tokens of the request that came from a cache.
     */
    cached_tokens: number;
    /**
     * All of them, as the vendor counts; the sum of the others where it gives no total.
     */
    total_tokens: number;
    /**
     * Tokens that were written to a cache.
     */
    cache_write_tokens: number;
};

export type UsageQueueRecord = {
    /**
     * When the request came.
     */
    timestamp: string;
    /**
     * Milliseconds until the last byte.
     */
    latency_ms: number;
    /**
     * Milliseconds until the first byte; 0 if there was none.
     */
    ttft_ms: number;
    /**
     * The credential: its e-mail address or API key.
     */
    source: string;
    /**
     * The credential's index.
     */
    auth_index: string;
    /**
     * Where the client called from.
     */
    client_ip: string;
    /**
     * What the client calls itself.
     */
    user_agent: string;
    tokens: {
        /**
         * Tokens of the request.
         */
        input_tokens: number;
        /**
         * Tokens of the response.
         */
        output_tokens: number;
        /**
         * Tokens that the model used to think.
         */
        reasoning_tokens: number;
        /**
         * Tokens of the request that came from a cache.
         */
        cached_tokens: number;
        /**
         * All of them, as the vendor counts; the sum of the others where it gives no total.
         */
        total_tokens: number;
        /**
         * The same as `cached_tokens`.
         */
        cache_read_tokens: number;
        /**
         * Tokens that were written to a cache.
         */
        cache_creation_tokens: number;
    };
    /**
     * Whether the request failed.
     */
    failed: boolean;
    fail: {
        /**
         * Why it failed; 200 if it didn't.
         */
        status_code: number;
        /**
         * The beginning of what the provider said.
         */
        body: string;
    };
    /**
     * Who served it; `unknown` if no provider was asked.
     */
    provider: string;
    /**
     * What the provider calls the model.
     */
    model: string;
    /**
     * The name that the client asked for.
     */
    alias: string;
    /**
     * What was called.
     */
    endpoint: string;
    /**
     * The credential's kind.
     */
    auth_type: string;
    /**
     * The client's key.
     */
    api_key: string;
    /**
     * The same as in the log.
     */
    request_id: string;
    /**
     * The tier in which the provider served it.
     */
    service_tier: string;
};

export type KeyCounts = {
    /**
     * Attempts that succeeded.
     */
    success: number;
    /**
     * Attempts that failed.
     */
    failed: number;
    /**
     * Intervals of ten minutes on the server's clock, the oldest first.
     */
    recent_requests: [
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        },
        {
            /**
             * The start and end of the interval.
             */
            time: string;
            /**
             * Attempts that succeeded in that time.
             */
            success: number;
            /**
             * Attempts that failed in that time.
             */
            failed: number;
        }
    ];
};

/**
 * `round-robin`, `weighted-round-robin` or `fill-first`. Also accepted, in upper or lower case: `rr`, `roundrobin`, `wrr`, `weightedroundrobin`, `ff`, `fillfirst`, and empty for `round-robin`.
 */
export type RoutingStrategy = 'round-robin' | 'weighted-round-robin' | 'fill-first';

/**
 * Numbers with units, such as `90s`, `1h30m`. Empty for the default.
 */
export type Duration = string;

/**
 * A model of a provider, and the name that clients know it by.
 */
export type ModelInput = {
    /**
     * What the provider calls the model. Absent or empty means the alias.
     */
    name?: string | null;
    /**
     * What clients ask for. Absent or empty means the name. Models with the same alias take turns.
     */
    alias?: string | null;
    /**
     * What model lists show. Absent or empty means the name that clients ask for.
     */
    'display-name'?: string | null;
    /**
     * Kept for clients that sort by it, but has no effect here. Absent means 0.
     */
    priority?: number | null;
    /**
     * Whether answers name the alias as their model, too. Absent means false.
     */
    'force-mapping'?: boolean | null;
    /**
     * Tokens that fit into the context, for clients that read the config. Absent or 0 means that nobody has said. Kept, but has no effect here.
     */
    'max-context-length'?: number | null;
    /**
     * Whether the server only resembles the vendor's own. Absent means false. Kept, but has no effect here.
     */
    'is-compat'?: boolean | null;
    /**
     * The model that clients of this API test the key with. If absent or empty, they choose one. Kept for them, but has no effect here.
     */
    'test-model'?: string | null;
    /**
     * How the model's reasoning can be set, for clients that read the config. Absent or empty means that nobody has said. Kept, but has no effect here.
     */
    thinking?: {
        /**
         * The fewest tokens to think with. Absent means no limit.
         */
        min?: number | null;
        /**
         * The most tokens to think with. Absent means no limit.
         */
        max?: number | null;
        /**
         * Whether thinking can be turned off. Absent means false.
         */
        'zero-allowed'?: boolean | null;
        /**
         * Whether the model may choose for itself. Absent means false.
         */
        'dynamic-allowed'?: boolean | null;
        /**
         * Names of the levels. Absent or empty means none.
         */
        levels?: Array<string> | null;
        [key: string]: unknown;
    } | null;
    /**
     * For openai-compatibility: whether the model generates images. Absent means false. Kept, but has no effect here.
     */
    image?: boolean | null;
    /**
     * For openai-compatibility: what the model accepts. Absent or empty means unknown. Kept, but has no effect here.
     */
    'input-modalities'?: Array<string> | null;
    /**
     * For openai-compatibility: what the model produces. Absent or empty means unknown. Kept, but has no effect here.
     */
    'output-modalities'?: Array<string> | null;
    [key: string]: unknown;
};

/**
 * What to do about an error of the provider with this status whose body contains one of the texts. The first 64 KiB are searched. A rule without an action, or with nothing to look for, has no effect.
 */
export type RequestScopedErrorInput = {
    /**
     * The HTTP status that the rule applies to; needed.
     */
    status?: number | null;
    /**
     * Texts to look for, in upper and lower case as they are. Absent or empty means none.
     */
    match?: Array<string> | null;
    /**
     * Regular expressions to look for, in the syntax of RE2 and Go. Absent or empty means none.
     */
    'match-regexr'?: Array<string> | null;
    /**
     * What to do; needed. `stop`, `stop-and-cooldown`, `continue` or `continue-and-cooldown`.
     */
    action?: string | null;
    [key: string]: unknown;
};

export type GeminiApiKeyShownWritable = GeminiApiKey & {
    models?: ModelsShown;
};

export type ClaudeApiKeyShownWritable = ClaudeApiKey & {
    models?: ModelsShown;
};

export type CodexApiKeyShownWritable = CodexApiKey & {
    models?: ModelsShown;
};

export type XaiApiKeyShownWritable = XaiApiKey & {
    models?: ModelsShown;
};

export type VertexApiKeyShownWritable = VertexApiKey & {
    models?: ModelsShown;
};

/**
 * Each of the api-key-entries has an auth-index; the provider itself has one if it has no keys.
 */
export type OpenAiCompatibilityShownWritable = OpenAiCompatibility & {
    /**
     * The models that this provider serves, each with both of its names, empty where it has none. Absent or empty means any model by its own name.
     */
    models?: ModelsShown;
    /**
     * The provider's keys, each with its auth-index. Absent or empty means none.
     */
    'api-key-entries'?: Array<unknown>;
};

/**
 * Answer 304 without a body if the ETag is one of these.
 */
export type IfNoneMatch = string;

/**
 * Change the resource only if its ETag is still one of these; `*` matches any.
 */
export type IfMatch = string;

/**
 * Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any.
 */
export type BaseUrl2 = string;

/**
 * The position of the entry, counted from 0. Ignored if it is not a whole number.
 */
export type Index = number | string;

/**
 * Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any.
 */
export type BaseUrlOfMatch = string;

/**
 * `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
 */
export type IsWebui = string;

export type GetConfigData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/config';
};

export type GetConfigErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetConfigError = GetConfigErrors[keyof GetConfigErrors];

export type GetConfigResponses = {
    /**
     * The config in force.
     */
    200: Config;
};

export type GetConfigResponse = GetConfigResponses[keyof GetConfigResponses];

export type GetConfigYamlData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/config.yaml';
};

export type GetConfigYamlErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no file at the moment, or no management key is configured.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file exists but can't be read.
     */
    500: Error;
};

export type GetConfigYamlError = GetConfigYamlErrors[keyof GetConfigYamlErrors];

export type GetConfigYamlResponses = {
    /**
     * The file, byte for byte.
     */
    200: Blob | File;
};

export type GetConfigYamlResponse = GetConfigYamlResponses[keyof GetConfigYamlResponses];

export type PutConfigYamlData = {
    body: Blob | File;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/config.yaml';
};

export type PutConfigYamlErrors = {
    /**
     * The body is not a single YAML document with a mapping at its root. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The YAML has values that can't be applied, or no management key would remain. Nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutConfigYamlError = PutConfigYamlErrors[keyof PutConfigYamlErrors];

export type PutConfigYamlResponses = {
    /**
     * Stored and in force.
     */
    200: {
        ok: true;
        /**
         * The top-level keys whose values changed.
         */
        changed: Array<string>;
        /**
         * Something worth knowing about the change, such as that it needs a restart.
         */
        message?: string;
    };
};

export type PutConfigYamlResponse = PutConfigYamlResponses[keyof PutConfigYamlResponses];

export type DeleteApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The position of the key, counted from 0.
         */
        index?: number | string;
        /**
         * The key itself, trimmed.
         */
        value?: string;
    };
    url: '/api-keys';
};

export type DeleteApiKeyErrors = {
    /**
     * Neither a usable `index` nor a `value` is given.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such key, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteApiKeyError = DeleteApiKeyErrors[keyof DeleteApiKeyErrors];

export type DeleteApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteApiKeyResponse = DeleteApiKeyResponses[keyof DeleteApiKeyResponses];

export type ListApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * The keys in force.
     */
    200: {
        /**
         * The keys in force, in the order of the file.
         */
        'api-keys': Array<string>;
    };
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type PatchApiKeyData = {
    body: {
        /**
         * The position of the key to replace, counted from 0. Absent or null, `old` names it.
         */
        index?: number | null;
        /**
         * The key to put at `index`. Absent or null, `new` is that.
         */
        value?: ApiKey | null;
        /**
         * The key to replace. Absent or null, `index` names it.
         */
        old?: string | null;
        /**
         * The key to put in place of `old`. Absent or null, `value` is that.
         */
        new?: ApiKey | null;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api-keys';
};

export type PatchApiKeyErrors = {
    /**
     * The body is not JSON, or names neither `index` with `value` nor `old` with `new`. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such key, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchApiKeyError = PatchApiKeyErrors[keyof PatchApiKeyErrors];

export type PatchApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchApiKeyResponse = PatchApiKeyResponses[keyof PatchApiKeyResponses];

export type PutApiKeysData = {
    body: Array<ApiKey> | {
        /**
         * The keys.
         */
        items: Array<ApiKey>;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api-keys';
};

export type PutApiKeysErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutApiKeysError = PutApiKeysErrors[keyof PutApiKeysErrors];

export type PutApiKeysResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutApiKeysResponse = PutApiKeysResponses[keyof PutApiKeysResponses];

export type DeleteGeminiApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The api-key of the entry, trimmed.
         */
        'api-key'?: string;
        /**
         * Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
        /**
         * The position of the entry, counted from 0. Ignored if it is not a whole number.
         */
        index?: number | string;
    };
    url: '/gemini-api-key';
};

export type DeleteGeminiApiKeyErrors = {
    /**
     * Neither `api-key` nor a usable `index` is given, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteGeminiApiKeyError = DeleteGeminiApiKeyErrors[keyof DeleteGeminiApiKeyErrors];

export type DeleteGeminiApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteGeminiApiKeyResponse = DeleteGeminiApiKeyResponses[keyof DeleteGeminiApiKeyResponses];

export type ListGeminiApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/gemini-api-key';
};

export type ListGeminiApiKeysErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListGeminiApiKeysError = ListGeminiApiKeysErrors[keyof ListGeminiApiKeysErrors];

export type ListGeminiApiKeysResponses = {
    /**
     * The entries in force.
     */
    200: {
        /**
         * The entries in force, in the order of the file.
         */
        'gemini-api-key': Array<GeminiApiKeyShown>;
    };
};

export type ListGeminiApiKeysResponse = ListGeminiApiKeysResponses[keyof ListGeminiApiKeysResponses];

export type PatchGeminiApiKeyData = {
    body: {
        index?: PlaceOfEntry;
        match?: KeyOfEntry;
        /**
         * The members to change (absent ones stay as they are), or the new api-key. If absent or null, `old` and `new` are needed.
         */
        value?: GeminiApiKeyInput | ApiKey | null;
        /**
         * The api-key to replace, trimmed; used only without `value`. If absent or null, `value` is needed.
         */
        old?: string | null;
        /**
         * The api-key that replaces `old`. If absent or null, the answer is 400.
         */
        new?: ApiKey | null;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
    };
    url: '/gemini-api-key';
};

export type PatchGeminiApiKeyErrors = {
    /**
     * The body is not JSON, lacks something or has a value that is not allowed, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchGeminiApiKeyError = PatchGeminiApiKeyErrors[keyof PatchGeminiApiKeyErrors];

export type PatchGeminiApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchGeminiApiKeyResponse = PatchGeminiApiKeyResponses[keyof PatchGeminiApiKeyResponses];

export type PutGeminiApiKeysData = {
    body: Array<GeminiApiKeyInput | ApiKey> | {
        /**
         * The entries, in their order.
         */
        items: Array<GeminiApiKeyInput | ApiKey>;
    } | null;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/gemini-api-key';
};

export type PutGeminiApiKeysErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutGeminiApiKeysError = PutGeminiApiKeysErrors[keyof PutGeminiApiKeysErrors];

export type PutGeminiApiKeysResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutGeminiApiKeysResponse = PutGeminiApiKeysResponses[keyof PutGeminiApiKeysResponses];

export type DeleteInteractionsApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The api-key of the entry, trimmed.
         */
        'api-key'?: string;
        /**
         * Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
        /**
         * The position of the entry, counted from 0. Ignored if it is not a whole number.
         */
        index?: number | string;
    };
    url: '/interactions-api-key';
};

export type DeleteInteractionsApiKeyErrors = {
    /**
     * Neither `api-key` nor a usable `index` is given, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteInteractionsApiKeyError = DeleteInteractionsApiKeyErrors[keyof DeleteInteractionsApiKeyErrors];

export type DeleteInteractionsApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteInteractionsApiKeyResponse = DeleteInteractionsApiKeyResponses[keyof DeleteInteractionsApiKeyResponses];

export type ListInteractionsApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/interactions-api-key';
};

export type ListInteractionsApiKeysErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListInteractionsApiKeysError = ListInteractionsApiKeysErrors[keyof ListInteractionsApiKeysErrors];

export type ListInteractionsApiKeysResponses = {
    /**
     * The entries in force.
     */
    200: {
        /**
         * The entries in force, in the order of the file.
         */
        'interactions-api-key': Array<GeminiApiKeyShown>;
    };
};

export type ListInteractionsApiKeysResponse = ListInteractionsApiKeysResponses[keyof ListInteractionsApiKeysResponses];

export type PatchInteractionsApiKeyData = {
    body: {
        index?: PlaceOfEntry;
        match?: KeyOfEntry;
        /**
         * The members to change; absent ones stay as they are.
         */
        value: GeminiApiKeyInput;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
    };
    url: '/interactions-api-key';
};

export type PatchInteractionsApiKeyErrors = {
    /**
     * The body is not JSON, lacks something or has a value that is not allowed, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchInteractionsApiKeyError = PatchInteractionsApiKeyErrors[keyof PatchInteractionsApiKeyErrors];

export type PatchInteractionsApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchInteractionsApiKeyResponse = PatchInteractionsApiKeyResponses[keyof PatchInteractionsApiKeyResponses];

export type PutInteractionsApiKeysData = {
    body: Array<GeminiApiKeyInput> | {
        /**
         * The entries, in their order.
         */
        items: Array<GeminiApiKeyInput>;
    } | null;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/interactions-api-key';
};

export type PutInteractionsApiKeysErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutInteractionsApiKeysError = PutInteractionsApiKeysErrors[keyof PutInteractionsApiKeysErrors];

export type PutInteractionsApiKeysResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutInteractionsApiKeysResponse = PutInteractionsApiKeysResponses[keyof PutInteractionsApiKeysResponses];

export type DeleteClaudeApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The api-key of the entry, trimmed.
         */
        'api-key'?: string;
        /**
         * Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
        /**
         * The position of the entry, counted from 0. Ignored if it is not a whole number.
         */
        index?: number | string;
    };
    url: '/claude-api-key';
};

export type DeleteClaudeApiKeyErrors = {
    /**
     * Neither `api-key` nor a usable `index` is given, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteClaudeApiKeyError = DeleteClaudeApiKeyErrors[keyof DeleteClaudeApiKeyErrors];

export type DeleteClaudeApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteClaudeApiKeyResponse = DeleteClaudeApiKeyResponses[keyof DeleteClaudeApiKeyResponses];

export type ListClaudeApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/claude-api-key';
};

export type ListClaudeApiKeysErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListClaudeApiKeysError = ListClaudeApiKeysErrors[keyof ListClaudeApiKeysErrors];

export type ListClaudeApiKeysResponses = {
    /**
     * The entries in force.
     */
    200: {
        /**
         * The entries in force, in the order of the file.
         */
        'claude-api-key': Array<ClaudeApiKeyShown>;
    };
};

export type ListClaudeApiKeysResponse = ListClaudeApiKeysResponses[keyof ListClaudeApiKeysResponses];

export type PatchClaudeApiKeyData = {
    body: {
        index?: PlaceOfEntry;
        match?: KeyOfEntry;
        /**
         * The members to change; absent ones stay as they are.
         */
        value: ClaudeApiKeyInput;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
    };
    url: '/claude-api-key';
};

export type PatchClaudeApiKeyErrors = {
    /**
     * The body is not JSON, lacks something or has a value that is not allowed, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchClaudeApiKeyError = PatchClaudeApiKeyErrors[keyof PatchClaudeApiKeyErrors];

export type PatchClaudeApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchClaudeApiKeyResponse = PatchClaudeApiKeyResponses[keyof PatchClaudeApiKeyResponses];

export type PutClaudeApiKeysData = {
    body: Array<ClaudeApiKeyInput> | {
        /**
         * The entries, in their order.
         */
        items: Array<ClaudeApiKeyInput>;
    } | null;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/claude-api-key';
};

export type PutClaudeApiKeysErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutClaudeApiKeysError = PutClaudeApiKeysErrors[keyof PutClaudeApiKeysErrors];

export type PutClaudeApiKeysResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutClaudeApiKeysResponse = PutClaudeApiKeysResponses[keyof PutClaudeApiKeysResponses];

export type DeleteCodexApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The api-key of the entry, trimmed.
         */
        'api-key'?: string;
        /**
         * Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
        /**
         * The position of the entry, counted from 0. Ignored if it is not a whole number.
         */
        index?: number | string;
    };
    url: '/codex-api-key';
};

export type DeleteCodexApiKeyErrors = {
    /**
     * Neither `api-key` nor a usable `index` is given, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteCodexApiKeyError = DeleteCodexApiKeyErrors[keyof DeleteCodexApiKeyErrors];

export type DeleteCodexApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteCodexApiKeyResponse = DeleteCodexApiKeyResponses[keyof DeleteCodexApiKeyResponses];

export type ListCodexApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/codex-api-key';
};

export type ListCodexApiKeysErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListCodexApiKeysError = ListCodexApiKeysErrors[keyof ListCodexApiKeysErrors];

export type ListCodexApiKeysResponses = {
    /**
     * The entries in force.
     */
    200: {
        /**
         * The entries in force, in the order of the file.
         */
        'codex-api-key': Array<CodexApiKeyShown>;
    };
};

export type ListCodexApiKeysResponse = ListCodexApiKeysResponses[keyof ListCodexApiKeysResponses];

export type PatchCodexApiKeyData = {
    body: {
        index?: PlaceOfEntry;
        match?: KeyOfEntry;
        /**
         * The members to change; absent ones stay as they are.
         */
        value: CodexApiKeyInput;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
    };
    url: '/codex-api-key';
};

export type PatchCodexApiKeyErrors = {
    /**
     * The body is not JSON, lacks something or has a value that is not allowed, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchCodexApiKeyError = PatchCodexApiKeyErrors[keyof PatchCodexApiKeyErrors];

export type PatchCodexApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchCodexApiKeyResponse = PatchCodexApiKeyResponses[keyof PatchCodexApiKeyResponses];

export type PutCodexApiKeysData = {
    body: Array<CodexApiKeyInput> | {
        /**
         * The entries, in their order.
         */
        items: Array<CodexApiKeyInput>;
    } | null;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/codex-api-key';
};

export type PutCodexApiKeysErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutCodexApiKeysError = PutCodexApiKeysErrors[keyof PutCodexApiKeysErrors];

export type PutCodexApiKeysResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutCodexApiKeysResponse = PutCodexApiKeysResponses[keyof PutCodexApiKeysResponses];

export type DeleteXaiApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The api-key of the entry, trimmed.
         */
        'api-key'?: string;
        /**
         * Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
        /**
         * The position of the entry, counted from 0. Ignored if it is not a whole number.
         */
        index?: number | string;
    };
    url: '/xai-api-key';
};

export type DeleteXaiApiKeyErrors = {
    /**
     * Neither `api-key` nor a usable `index` is given, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteXaiApiKeyError = DeleteXaiApiKeyErrors[keyof DeleteXaiApiKeyErrors];

export type DeleteXaiApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteXaiApiKeyResponse = DeleteXaiApiKeyResponses[keyof DeleteXaiApiKeyResponses];

export type ListXaiApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/xai-api-key';
};

export type ListXaiApiKeysErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListXaiApiKeysError = ListXaiApiKeysErrors[keyof ListXaiApiKeysErrors];

export type ListXaiApiKeysResponses = {
    /**
     * The entries in force.
     */
    200: {
        /**
         * The entries in force, in the order of the file.
         */
        'xai-api-key': Array<XaiApiKeyShown>;
    };
};

export type ListXaiApiKeysResponse = ListXaiApiKeysResponses[keyof ListXaiApiKeysResponses];

export type PatchXaiApiKeyData = {
    body: {
        index?: PlaceOfEntry;
        match?: KeyOfEntry;
        /**
         * The members to change; absent ones stay as they are.
         */
        value: XaiApiKeyInput;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
    };
    url: '/xai-api-key';
};

export type PatchXaiApiKeyErrors = {
    /**
     * The body is not JSON, lacks something or has a value that is not allowed, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchXaiApiKeyError = PatchXaiApiKeyErrors[keyof PatchXaiApiKeyErrors];

export type PatchXaiApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchXaiApiKeyResponse = PatchXaiApiKeyResponses[keyof PatchXaiApiKeyResponses];

export type PutXaiApiKeysData = {
    body: Array<XaiApiKeyInput> | {
        /**
         * The entries, in their order.
         */
        items: Array<XaiApiKeyInput>;
    } | null;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/xai-api-key';
};

export type PutXaiApiKeysErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutXaiApiKeysError = PutXaiApiKeysErrors[keyof PutXaiApiKeysErrors];

export type PutXaiApiKeysResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutXaiApiKeysResponse = PutXaiApiKeysResponses[keyof PutXaiApiKeysResponses];

export type DeleteVertexApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The api-key of the entry, trimmed.
         */
        'api-key'?: string;
        /**
         * Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
        /**
         * The position of the entry, counted from 0. Ignored if it is not a whole number.
         */
        index?: number | string;
    };
    url: '/vertex-api-key';
};

export type DeleteVertexApiKeyErrors = {
    /**
     * Neither `api-key` nor a usable `index` is given, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteVertexApiKeyError = DeleteVertexApiKeyErrors[keyof DeleteVertexApiKeyErrors];

export type DeleteVertexApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteVertexApiKeyResponse = DeleteVertexApiKeyResponses[keyof DeleteVertexApiKeyResponses];

export type ListVertexApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/vertex-api-key';
};

export type ListVertexApiKeysErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListVertexApiKeysError = ListVertexApiKeysErrors[keyof ListVertexApiKeysErrors];

export type ListVertexApiKeysResponses = {
    /**
     * The entries in force.
     */
    200: {
        /**
         * The entries in force, in the order of the file.
         */
        'vertex-api-key': Array<VertexApiKeyShown>;
    };
};

export type ListVertexApiKeysResponse = ListVertexApiKeysResponses[keyof ListVertexApiKeysResponses];

export type PatchVertexApiKeyData = {
    body: {
        index?: PlaceOfEntry;
        match?: KeyOfEntry;
        /**
         * The members to change; absent ones stay as they are.
         */
        value: VertexApiKeyInput;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any.
         */
        'base-url'?: string;
    };
    url: '/vertex-api-key';
};

export type PatchVertexApiKeyErrors = {
    /**
     * The body is not JSON, lacks something or has a value that is not allowed, or several entries match. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchVertexApiKeyError = PatchVertexApiKeyErrors[keyof PatchVertexApiKeyErrors];

export type PatchVertexApiKeyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchVertexApiKeyResponse = PatchVertexApiKeyResponses[keyof PatchVertexApiKeyResponses];

export type PutVertexApiKeysData = {
    body: Array<VertexApiKeyInput> | {
        /**
         * The entries, in their order.
         */
        items: Array<VertexApiKeyInput>;
    } | null;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/vertex-api-key';
};

export type PutVertexApiKeysErrors = {
    /**
     * The body is not JSON, has a value that is not allowed, or has an entry without api-key. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutVertexApiKeysError = PutVertexApiKeysErrors[keyof PutVertexApiKeysErrors];

export type PutVertexApiKeysResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutVertexApiKeysResponse = PutVertexApiKeysResponses[keyof PutVertexApiKeysResponses];

export type DeleteOpenAiCompatibilityData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The name of the provider, trimmed.
         */
        name?: string;
        /**
         * The position of the entry, counted from 0. Ignored if it is not a whole number.
         */
        index?: number | string;
    };
    url: '/openai-compatibility';
};

export type DeleteOpenAiCompatibilityErrors = {
    /**
     * Neither `name` nor a usable `index` is given, or several providers have the name. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteOpenAiCompatibilityError = DeleteOpenAiCompatibilityErrors[keyof DeleteOpenAiCompatibilityErrors];

export type DeleteOpenAiCompatibilityResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteOpenAiCompatibilityResponse = DeleteOpenAiCompatibilityResponses[keyof DeleteOpenAiCompatibilityResponses];

export type ListOpenAiCompatibilityData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/openai-compatibility';
};

export type ListOpenAiCompatibilityErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListOpenAiCompatibilityError = ListOpenAiCompatibilityErrors[keyof ListOpenAiCompatibilityErrors];

export type ListOpenAiCompatibilityResponses = {
    /**
     * The entries in force.
     */
    200: {
        /**
         * The providers in force, in the order of the file.
         */
        'openai-compatibility': Array<OpenAiCompatibilityShown>;
    };
};

export type ListOpenAiCompatibilityResponse = ListOpenAiCompatibilityResponses[keyof ListOpenAiCompatibilityResponses];

export type PatchOpenAiCompatibilityData = {
    body: {
        /**
         * The position of the provider, counted from 0; takes precedence over `name`. If absent or null, `name` finds the provider.
         */
        index?: number | null;
        /**
         * The name of the provider, trimmed; used only without `index`. If absent or null, `index` is needed.
         */
        name?: string | null;
        /**
         * The members to change; absent ones stay as they are.
         */
        value: OpenAiCompatibilityInput;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/openai-compatibility';
};

export type PatchOpenAiCompatibilityErrors = {
    /**
     * The body is not JSON, lacks something or has a value that is not allowed, or several providers have the name. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such entry, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchOpenAiCompatibilityError = PatchOpenAiCompatibilityErrors[keyof PatchOpenAiCompatibilityErrors];

export type PatchOpenAiCompatibilityResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchOpenAiCompatibilityResponse = PatchOpenAiCompatibilityResponses[keyof PatchOpenAiCompatibilityResponses];

export type PutOpenAiCompatibilityData = {
    body: Array<OpenAiCompatibilityInput> | {
        /**
         * The providers, in their order.
         */
        items: Array<OpenAiCompatibilityInput>;
    } | null;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/openai-compatibility';
};

export type PutOpenAiCompatibilityErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutOpenAiCompatibilityError = PutOpenAiCompatibilityErrors[keyof PutOpenAiCompatibilityErrors];

export type PutOpenAiCompatibilityResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutOpenAiCompatibilityResponse = PutOpenAiCompatibilityResponses[keyof PutOpenAiCompatibilityResponses];

export type DeleteOAuthExcludedModelsData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The provider, trimmed and lower-cased.
         */
        provider?: string;
    };
    url: '/oauth-excluded-models';
};

export type DeleteOAuthExcludedModelsErrors = {
    /**
     * No provider is named.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There are no rules for this provider, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteOAuthExcludedModelsError = DeleteOAuthExcludedModelsErrors[keyof DeleteOAuthExcludedModelsErrors];

export type DeleteOAuthExcludedModelsResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteOAuthExcludedModelsResponse = DeleteOAuthExcludedModelsResponses[keyof DeleteOAuthExcludedModelsResponses];

export type GetOAuthExcludedModelsData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/oauth-excluded-models';
};

export type GetOAuthExcludedModelsErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetOAuthExcludedModelsError = GetOAuthExcludedModelsErrors[keyof GetOAuthExcludedModelsErrors];

export type GetOAuthExcludedModelsResponses = {
    /**
     * The rules in force.
     */
    200: {
        /**
         * Provider → model patterns.
         */
        'oauth-excluded-models': {
            [key: string]: ModelPatterns;
        };
    };
};

export type GetOAuthExcludedModelsResponse = GetOAuthExcludedModelsResponses[keyof GetOAuthExcludedModelsResponses];

export type PatchOAuthExcludedModelsData = {
    body: {
        /**
         * The provider, trimmed and lower-cased.
         */
        provider: string;
        /**
         * Model names; `*` stands for any characters. Absent, null or empty removes the provider.
         */
        models?: Array<string> | null;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/oauth-excluded-models';
};

export type PatchOAuthExcludedModelsErrors = {
    /**
     * The body is not JSON, lacks the provider, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There are no rules for this provider, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchOAuthExcludedModelsError = PatchOAuthExcludedModelsErrors[keyof PatchOAuthExcludedModelsErrors];

export type PatchOAuthExcludedModelsResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchOAuthExcludedModelsResponse = PatchOAuthExcludedModelsResponses[keyof PatchOAuthExcludedModelsResponses];

export type PutOAuthExcludedModelsData = {
    body: {
        [key: string]: ModelPatterns;
    } | {
        /**
         * Provider → model patterns.
         */
        items: {
            [key: string]: ModelPatterns;
        };
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/oauth-excluded-models';
};

export type PutOAuthExcludedModelsErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutOAuthExcludedModelsError = PutOAuthExcludedModelsErrors[keyof PutOAuthExcludedModelsErrors];

export type PutOAuthExcludedModelsResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutOAuthExcludedModelsResponse = PutOAuthExcludedModelsResponses[keyof PutOAuthExcludedModelsResponses];

export type DeleteOAuthModelAliasData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The channel, trimmed and lower-cased.
         */
        channel?: string;
        /**
         * Another name for `channel`, which takes precedence.
         */
        provider?: string;
    };
    url: '/oauth-model-alias';
};

export type DeleteOAuthModelAliasErrors = {
    /**
     * No channel is named.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There are no rules for this channel, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteOAuthModelAliasError = DeleteOAuthModelAliasErrors[keyof DeleteOAuthModelAliasErrors];

export type DeleteOAuthModelAliasResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteOAuthModelAliasResponse = DeleteOAuthModelAliasResponses[keyof DeleteOAuthModelAliasResponses];

export type GetOAuthModelAliasData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/oauth-model-alias';
};

export type GetOAuthModelAliasErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetOAuthModelAliasError = GetOAuthModelAliasErrors[keyof GetOAuthModelAliasErrors];

export type GetOAuthModelAliasResponses = {
    /**
     * The rules in force.
     */
    200: {
        /**
         * Channel → rules.
         */
        'oauth-model-alias': {
            [key: string]: Array<ModelAlias>;
        };
    };
};

export type GetOAuthModelAliasResponse = GetOAuthModelAliasResponses[keyof GetOAuthModelAliasResponses];

export type PatchOAuthModelAliasData = {
    body: {
        /**
         * The channel, trimmed and lower-cased. If absent or null, `provider` names it.
         */
        channel?: string | null;
        /**
         * Another name for `channel`, which takes precedence. If absent or null, `channel` is needed.
         */
        provider?: string | null;
        /**
         * The rules. Absent, null or empty removes the channel.
         */
        aliases?: Array<ModelAliasInput> | null;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/oauth-model-alias';
};

export type PatchOAuthModelAliasErrors = {
    /**
     * The body is not JSON, lacks the channel, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There are no rules for this channel, or no management key is configured.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchOAuthModelAliasError = PatchOAuthModelAliasErrors[keyof PatchOAuthModelAliasErrors];

export type PatchOAuthModelAliasResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchOAuthModelAliasResponse = PatchOAuthModelAliasResponses[keyof PatchOAuthModelAliasResponses];

export type PutOAuthModelAliasData = {
    body: {
        [key: string]: Array<ModelAliasInput>;
    } | {
        /**
         * Channel → rules.
         */
        items: {
            [key: string]: Array<ModelAliasInput>;
        };
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/oauth-model-alias';
};

export type PutOAuthModelAliasErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutOAuthModelAliasError = PutOAuthModelAliasErrors[keyof PutOAuthModelAliasErrors];

export type PutOAuthModelAliasResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutOAuthModelAliasResponse = PutOAuthModelAliasResponses[keyof PutOAuthModelAliasResponses];

export type DeleteAuthFilesData = {
    body?: {
        /**
         * A file.
         */
        name?: string;
        /**
         * Files.
         */
        names?: Array<string>;
    } | Array<string>;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * A file. May be repeated.
         */
        name?: Array<string>;
        /**
         * `true`, `1` or `*` deletes all files.
         */
        all?: string;
        /**
         * `true` or `1` deletes them for good.
         */
        purge?: string;
    };
    url: '/auth-files';
};

export type DeleteAuthFilesErrors = {
    /**
     * It is not clear which files are meant, or a name is not valid. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such file, or no management key is configured.
     */
    404: Error;
    /**
     * Somebody else changed the file; its ETag is none of those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The disk refused it. Nothing changed.
     */
    500: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type DeleteAuthFilesError = DeleteAuthFilesErrors[keyof DeleteAuthFilesErrors];

export type DeleteAuthFilesResponses = {
    /**
     * All of them are deleted.
     */
    200: {
        status: 'ok';
        /**
         * How many files were deleted, if several or all were asked for.
         */
        deleted?: number;
        files?: Names;
    };
    /**
     * Some of several files could not be deleted.
     */
    207: {
        status: 'partial';
        /**
         * How many files were deleted.
         */
        deleted: number;
        files: Names;
        failed: Failures;
    };
};

export type DeleteAuthFilesResponse = DeleteAuthFilesResponses[keyof DeleteAuthFilesResponses];

export type ListAuthFilesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only the file of this name.
         */
        name?: string;
        /**
         * Only the credential with this index.
         */
        auth_index?: string;
        /**
         * Only credentials of this type, regardless of case.
         */
        type?: string;
        /**
         * Only credentials with this status.
         */
        status?: 'active' | 'error' | 'disabled';
        /**
         * Only credentials with this text in their name, label, note, email address or project, regardless of case.
         */
        q?: string;
        /**
         * What to sort by. A hyphen before it reverses the order.
         */
        sort?: 'name' | '-name' | 'type' | '-type' | 'status' | '-status' | 'email' | '-email' | 'size' | '-size' | 'modtime' | '-modtime' | 'last_refresh' | '-last_refresh' | 'priority' | '-priority' | 'weight' | '-weight';
        /**
         * The page, counted from 1.
         */
        page?: number;
        /**
         * How many files a page has. Absent means 50.
         */
        page_size?: number;
    };
    url: '/auth-files';
};

export type ListAuthFilesErrors = {
    /**
     * A query parameter has a value that is not allowed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type ListAuthFilesError = ListAuthFilesErrors[keyof ListAuthFilesErrors];

export type ListAuthFilesResponses = {
    /**
     * The files.
     */
    200: {
        /**
         * The files.
         */
        files: Array<AuthFile>;
        /**
         * How many files there are on all pages. Only with `page` or `page_size`.
         */
        total?: number;
        /**
         * Whether there is a next page. Only with `page` or `page_size`.
         */
        has_more?: boolean;
    };
};

export type ListAuthFilesResponse = ListAuthFilesResponses[keyof ListAuthFilesResponses];

export type UploadAuthFilesData = {
    body: {
        /**
         * The files, with their names.
         */
        file: Array<Blob | File>;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The name of a file that is the body itself. Forms have their own.
         */
        name?: FileName;
    };
    url: '/auth-files';
};

export type UploadAuthFilesErrors = {
    /**
     * The body is not a form, or its only file was refused. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Somebody else changed the file; its ETag is none of those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The disk refused it. Nothing changed.
     */
    500: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type UploadAuthFilesError = UploadAuthFilesErrors[keyof UploadAuthFilesErrors];

export type UploadAuthFilesResponses = {
    /**
     * All files are stored and in force.
     */
    200: {
        status: 'ok';
        /**
         * How many files were stored, if several were sent.
         */
        uploaded?: number;
        files?: Names;
        /**
         * What is odd about the files.
         */
        message?: string;
    };
    /**
     * Some of several files could not be stored.
     */
    207: {
        status: 'partial';
        /**
         * How many files were stored.
         */
        uploaded: number;
        files: Names;
        failed: Failures;
        /**
         * What is odd about the files that were stored.
         */
        message?: string;
    };
};

export type UploadAuthFilesResponse = UploadAuthFilesResponses[keyof UploadAuthFilesResponses];

export type DownloadAuthFileData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: {
        /**
         * The file.
         */
        name?: FileName;
    };
    url: '/auth-files/download';
};

export type DownloadAuthFileErrors = {
    /**
     * The name is not one that a credential file can have.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such file, or no management key is configured.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file exists but can't be read.
     */
    500: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type DownloadAuthFileError = DownloadAuthFileErrors[keyof DownloadAuthFileErrors];

export type DownloadAuthFileResponses = {
    /**
     * The file, byte for byte.
     */
    200: Blob | File;
};

export type DownloadAuthFileResponse = DownloadAuthFileResponses[keyof DownloadAuthFileResponses];

export type RestoreAuthFileData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The file.
         */
        name?: FileName;
    };
    url: '/auth-files/restore';
};

export type RestoreAuthFileErrors = {
    /**
     * The name is not one that a credential file can have.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such file, or no management key is configured.
     */
    404: Error;
    /**
     * There is a file of this name already. Nothing changed.
     */
    409: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The disk refused it. Nothing changed.
     */
    500: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type RestoreAuthFileError = RestoreAuthFileErrors[keyof RestoreAuthFileErrors];

export type RestoreAuthFileResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type RestoreAuthFileResponse = RestoreAuthFileResponses[keyof RestoreAuthFileResponses];

export type PatchAuthFileStatusData = {
    body: {
        /**
         * The file.
         */
        name?: string | null;
        /**
         * The index of a credential file, instead of its name, or of a provider key.
         */
        auth_index?: string | null;
        /**
         * Whether the credential is switched off.
         */
        disabled?: boolean | null;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/auth-files/status';
};

export type PatchAuthFileStatusErrors = {
    /**
     * The body lacks something. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such file, or no management key is configured.
     */
    404: Error;
    /**
     * The file on disk, of the credential or the config, can't be edited. It stays as it is.
     */
    409: Error;
    /**
     * Somebody else changed the file; its ETag is none of those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The disk refused it. Nothing changed.
     */
    500: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type PatchAuthFileStatusError = PatchAuthFileStatusErrors[keyof PatchAuthFileStatusErrors];

export type PatchAuthFileStatusResponses = {
    /**
     * The change is in the file and in force.
     */
    200: {
        status: 'ok';
        /**
         * Whether the credential is switched off now.
         */
        disabled: boolean;
        /**
         * What was changed, if not a file.
         */
        via?: 'config:excluded-models' | 'config:disabled';
        /**
         * What was added to `excluded-models`, or taken out.
         */
        excluded_pattern?: '*';
    };
};

export type PatchAuthFileStatusResponse = PatchAuthFileStatusResponses[keyof PatchAuthFileStatusResponses];

export type PatchAuthFileFieldsData = {
    body: {
        /**
         * The file.
         */
        name?: string | null;
        [key: string]: unknown;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/auth-files/fields';
};

export type PatchAuthFileFieldsErrors = {
    /**
     * A field can't have this value. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such file, or no management key is configured.
     */
    404: Error;
    /**
     * The file on disk is not a JSON object, so it can't be edited. It stays as it is.
     */
    409: Error;
    /**
     * Somebody else changed the file; its ETag is none of those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The disk refused it. Nothing changed.
     */
    500: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type PatchAuthFileFieldsError = PatchAuthFileFieldsErrors[keyof PatchAuthFileFieldsErrors];

export type PatchAuthFileFieldsResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchAuthFileFieldsResponse = PatchAuthFileFieldsResponses[keyof PatchAuthFileFieldsResponses];

export type BatchAuthFilesData = {
    body: {
        /**
         * What to do.
         */
        op: 'enable' | 'disable' | 'delete' | 'set';
        /**
         * The files.
         */
        names: Array<string>;
        /**
         * The fields to set, with `set`.
         */
        fields?: {
            [key: string]: unknown;
        };
    };
    path?: never;
    query?: never;
    url: '/auth-files/batch';
};

export type BatchAuthFilesErrors = {
    /**
     * The request can't be carried out for any file. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type BatchAuthFilesError = BatchAuthFilesErrors[keyof BatchAuthFilesErrors];

export type BatchAuthFilesResponses = {
    /**
     * It was done for all of them.
     */
    200: {
        status: 'ok';
        results: Results;
    };
    /**
     * It failed for some of them.
     */
    207: {
        status: 'partial';
        results: Results;
    };
};

export type BatchAuthFilesResponse = BatchAuthFilesResponses[keyof BatchAuthFilesResponses];

export type ListAuthFileModelsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The file.
         */
        name?: string;
    };
    url: '/auth-files/models';
};

export type ListAuthFileModelsErrors = {
    /**
     * No file is named.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ListAuthFileModelsError = ListAuthFileModelsErrors[keyof ListAuthFileModelsErrors];

export type ListAuthFileModelsResponses = {
    /**
     * The models; none for a file that is not there.
     */
    200: {
        /**
         * The models.
         */
        models: Array<KnownModel>;
    };
};

export type ListAuthFileModelsResponse = ListAuthFileModelsResponses[keyof ListAuthFileModelsResponses];

export type GetModelDefinitionsData = {
    body?: never;
    path: {
        /**
         * A kind of credential: claude, gemini, gemini-cli, gemini-interactions, vertex, aistudio, codex, qwen, iflow, antigravity, kimi or xai (also `x-ai` and `grok`).
         */
        channel: string;
    };
    query?: never;
    url: '/model-definitions/{channel}';
};

export type GetModelDefinitionsErrors = {
    /**
     * There is no such kind.
     */
    400: Error & {
        /**
         * What was asked for.
         */
        channel: string;
    };
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetModelDefinitionsError = GetModelDefinitionsErrors[keyof GetModelDefinitionsErrors];

export type GetModelDefinitionsResponses = {
    /**
     * The models.
     */
    200: {
        /**
         * The kind of credential.
         */
        channel: string;
        /**
         * The models.
         */
        models: Array<KnownModel & {
            object: 'model';
            /**
             * Always 0: release dates are not known.
             */
            created: number;
        }>;
    };
};

export type GetModelDefinitionsResponse = GetModelDefinitionsResponses[keyof GetModelDefinitionsResponses];

export type ImportVertexCredentialData = {
    body: {
        /**
         * The key as Google's console gives it (JSON).
         */
        file: Blob | File;
        /**
         * `global`, or a region such as `us-central1`, which is the default.
         */
        location?: string;
    };
    path?: never;
    query?: {
        /**
         * The location, if the form doesn't have it.
         */
        location?: string;
    };
    url: '/vertex/import';
};

export type ImportVertexCredentialErrors = {
    /**
     * The key can't be used. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The disk refused it. Nothing changed.
     */
    500: Error;
    /**
     * The auth directory can't be read at the moment.
     */
    503: Error;
};

export type ImportVertexCredentialError = ImportVertexCredentialErrors[keyof ImportVertexCredentialErrors];

export type ImportVertexCredentialResponses = {
    /**
     * The key is stored and in force.
     */
    200: {
        status: 'ok';
        /**
         * Where the file is on the server.
         */
        'auth-file': string;
        /**
         * The Google Cloud project.
         */
        project_id: string;
        /**
         * The service account.
         */
        email: string;
        /**
         * The location.
         */
        location: string;
    };
};

export type ImportVertexCredentialResponse = ImportVertexCredentialResponses[keyof ImportVertexCredentialResponses];

export type StartAnthropicLoginData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
         */
        is_webui?: string;
    };
    url: '/anthropic-auth-url';
};

export type StartAnthropicLoginErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A hundred logins are pending already, or too many keys are being checked at once.
     */
    429: Error;
};

export type StartAnthropicLoginError = StartAnthropicLoginErrors[keyof StartAnthropicLoginErrors];

export type StartAnthropicLoginResponses = {
    /**
     * The login has begun.
     */
    200: Started;
};

export type StartAnthropicLoginResponse = StartAnthropicLoginResponses[keyof StartAnthropicLoginResponses];

export type StartCodexLoginData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
         */
        is_webui?: string;
    };
    url: '/codex-auth-url';
};

export type StartCodexLoginErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A hundred logins are pending already, or too many keys are being checked at once.
     */
    429: Error;
};

export type StartCodexLoginError = StartCodexLoginErrors[keyof StartCodexLoginErrors];

export type StartCodexLoginResponses = {
    /**
     * The login has begun.
     */
    200: Started;
};

export type StartCodexLoginResponse = StartCodexLoginResponses[keyof StartCodexLoginResponses];

export type StartGeminiCliLoginData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
         */
        is_webui?: string;
        /**
         * The Google Cloud project to use; several, with commas in between; or `ALL` (in any case) for every active one. Empty: the first active project of the account.
         */
        project_id?: string;
    };
    url: '/gemini-cli-auth-url';
};

export type StartGeminiCliLoginErrors = {
    /**
     * A query parameter has a value that is not allowed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A hundred logins are pending already, or too many keys are being checked at once.
     */
    429: Error;
    /**
     * No OAuth client is configured for this login.
     */
    503: Error;
};

export type StartGeminiCliLoginError = StartGeminiCliLoginErrors[keyof StartGeminiCliLoginErrors];

export type StartGeminiCliLoginResponses = {
    /**
     * The login has begun.
     */
    200: Started;
};

export type StartGeminiCliLoginResponse = StartGeminiCliLoginResponses[keyof StartGeminiCliLoginResponses];

export type StartAntigravityLoginData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
         */
        is_webui?: string;
    };
    url: '/antigravity-auth-url';
};

export type StartAntigravityLoginErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A hundred logins are pending already, or too many keys are being checked at once.
     */
    429: Error;
    /**
     * No OAuth client is configured for this login.
     */
    503: Error;
};

export type StartAntigravityLoginError = StartAntigravityLoginErrors[keyof StartAntigravityLoginErrors];

export type StartAntigravityLoginResponses = {
    /**
     * The login has begun.
     */
    200: Started;
};

export type StartAntigravityLoginResponse = StartAntigravityLoginResponses[keyof StartAntigravityLoginResponses];

export type StartIflowLoginData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
         */
        is_webui?: string;
    };
    url: '/iflow-auth-url';
};

export type StartIflowLoginErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A hundred logins are pending already, or too many keys are being checked at once.
     */
    429: Error;
    /**
     * No OAuth client is configured for this login.
     */
    503: Error;
};

export type StartIflowLoginError = StartIflowLoginErrors[keyof StartIflowLoginErrors];

export type StartIflowLoginResponses = {
    /**
     * The login has begun.
     */
    200: Started;
};

export type StartIflowLoginResponse = StartIflowLoginResponses[keyof StartIflowLoginResponses];

export type LoginWithIflowCookieData = {
    body: {
        /**
         * The whole cookie, or its `BXAuth=value;` alone. Required.
         */
        cookie?: string;
    };
    path?: never;
    query?: never;
    url: '/iflow-auth-url';
};

export type LoginWithIflowCookieErrors = {
    /**
     * There is no usable cookie. Nothing was saved.
     */
    400: LoginError;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A credential file has this cookie already.
     */
    409: LoginError & {
        /**
         * The name of that file.
         */
        existing_file: string;
    };
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The credential could not be saved.
     */
    500: LoginError;
};

export type LoginWithIflowCookieError = LoginWithIflowCookieErrors[keyof LoginWithIflowCookieErrors];

export type LoginWithIflowCookieResponses = {
    /**
     * The credential is saved.
     */
    200: {
        status: 'ok';
        /**
         * The name of the credential file.
         */
        saved_path: string;
        /**
         * The account, as iFlow names it.
         */
        email: string;
        /**
         * When the key ends, in China Standard Time, as iFlow writes it. Empty if it does not say.
         */
        expired: string;
        type: 'iflow';
    };
};

export type LoginWithIflowCookieResponse = LoginWithIflowCookieResponses[keyof LoginWithIflowCookieResponses];

export type StartQwenLoginData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/qwen-auth-url';
};

export type StartQwenLoginErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A hundred logins are pending already, or too many keys are being checked at once.
     */
    429: Error;
    /**
     * The provider did not let the login begin.
     */
    500: Error;
};

export type StartQwenLoginError = StartQwenLoginErrors[keyof StartQwenLoginErrors];

export type StartQwenLoginResponses = {
    /**
     * The login has begun.
     */
    200: StartedDevice;
};

export type StartQwenLoginResponse = StartQwenLoginResponses[keyof StartQwenLoginResponses];

export type StartKimiLoginData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/kimi-auth-url';
};

export type StartKimiLoginErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A hundred logins are pending already, or too many keys are being checked at once.
     */
    429: Error;
    /**
     * The provider did not let the login begin.
     */
    500: Error;
};

export type StartKimiLoginError = StartKimiLoginErrors[keyof StartKimiLoginErrors];

export type StartKimiLoginResponses = {
    /**
     * The login has begun.
     */
    200: StartedDevice;
};

export type StartKimiLoginResponse = StartKimiLoginResponses[keyof StartKimiLoginResponses];

export type StartXaiLoginData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/xai-auth-url';
};

export type StartXaiLoginErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * A hundred logins are pending already, or too many keys are being checked at once.
     */
    429: Error;
    /**
     * The provider did not let the login begin.
     */
    500: Error;
};

export type StartXaiLoginError = StartXaiLoginErrors[keyof StartXaiLoginErrors];

export type StartXaiLoginResponses = {
    /**
     * The login has begun.
     */
    200: StartedDevice;
};

export type StartXaiLoginResponse = StartXaiLoginResponses[keyof StartXaiLoginResponses];

export type GetLoginStatusData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `state` that the login was started with.
         */
        state?: string;
    };
    url: '/get-auth-status';
};

export type GetLoginStatusErrors = {
    /**
     * The state is not valid.
     */
    400: LoginError;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetLoginStatusError = GetLoginStatusErrors[keyof GetLoginStatusErrors];

export type GetLoginStatusResponses = {
    /**
     * How the login stands.
     */
    200: {
        status: 'wait' | 'ok' | 'error';
        /**
         * For programs: why the login failed. Present with `error` only.
         */
        error?: string;
        /**
         * For people: what failed, and what to do. Present with `error` only.
         */
        message?: string;
    };
};

export type GetLoginStatusResponse = GetLoginStatusResponses[keyof GetLoginStatusResponses];

export type SubmitOAuthCallbackData = {
    body: {
        /**
         * The provider, to be sure that it is the right login: its name, or `claude`, `openai`, `gemini`, `google`, `i-flow`, `anti-gravity`, `x-ai`, `x.ai`, `grok`, in any case.
         */
        provider?: string;
        /**
         * The whole address that the browser ended on.
         */
        redirect_url?: string;
        code?: string;
        state?: string;
        /**
         * What the provider sent instead of a code.
         */
        error?: string;
    };
    path?: never;
    query?: never;
    url: '/oauth-callback';
};

export type SubmitOAuthCallbackErrors = {
    /**
     * The callback lacks something, or belongs to another login. Nothing changed.
     */
    400: LoginError;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such login; or no management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The login awaits no callback. Nothing changed.
     */
    409: LoginError;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type SubmitOAuthCallbackError = SubmitOAuthCallbackErrors[keyof SubmitOAuthCallbackErrors];

export type SubmitOAuthCallbackResponses = {
    /**
     * The callback has been handed to its login.
     */
    200: {
        status: 'ok';
    };
};

export type SubmitOAuthCallbackResponse = SubmitOAuthCallbackResponses[keyof SubmitOAuthCallbackResponses];

export type CancelLoginData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The `state` that the login was started with. Required.
         */
        state?: string;
    };
    url: '/oauth-session';
};

export type CancelLoginErrors = {
    /**
     * There is no state, or it is not valid.
     */
    400: LoginError;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type CancelLoginError = CancelLoginErrors[keyof CancelLoginErrors];

export type CancelLoginResponses = {
    /**
     * The login is over.
     */
    200: {
        status: 'ok';
        /**
         * Whether this request ended the login.
         */
        cancelled: boolean;
    };
};

export type CancelLoginResponse = CancelLoginResponses[keyof CancelLoginResponses];

export type RefreshAuthFileData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The name of the credential file. Required.
         */
        name?: FileName;
    };
    url: '/auth-files/refresh';
};

export type RefreshAuthFileErrors = {
    /**
     * This cannot be the name of a credential file.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such file; or no management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * There is nothing to renew it with.
     */
    409: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The new tokens could not be written. They are kept, and written as soon as that is possible.
     */
    500: Error;
    /**
     * The provider did not renew it.
     */
    502: Error;
    /**
     * No OAuth client is configured for its provider, or the directory of credential files cannot be read.
     */
    503: Error;
};

export type RefreshAuthFileError = RefreshAuthFileErrors[keyof RefreshAuthFileErrors];

export type RefreshAuthFileResponses = {
    /**
     * The credential is renewed.
     */
    200: {
        status: 'ok';
        name: string;
        /**
         * When the new token ends, if the provider says so.
         */
        expired?: string;
    };
};

export type RefreshAuthFileResponse = RefreshAuthFileResponses[keyof RefreshAuthFileResponses];

export type GetLatestVersionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/latest-version';
};

export type GetLatestVersionErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The release API could not be reached (`request_failed`), or responded with a status other than 200 (`unexpected_status`), without JSON (`decode_failed`), or with a release that has no version (`invalid_response`).
     */
    502: Error;
};

export type GetLatestVersionError = GetLatestVersionErrors[keyof GetLatestVersionErrors];

export type GetLatestVersionResponses = {
    /**
     * The version of the latest release.
     */
    200: {
        /**
         * The release's tag.
         */
        'latest-version': string;
        /**
         * Why this is only the running version.
         */
        message?: string;
    };
};

export type GetLatestVersionResponse = GetLatestVersionResponses[keyof GetLatestVersionResponses];

export type GetDebugData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/debug';
};

export type GetDebugErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetDebugError = GetDebugErrors[keyof GetDebugErrors];

export type GetDebugResponses = {
    /**
     * The value in force.
     */
    200: {
        debug: boolean;
    };
};

export type GetDebugResponse = GetDebugResponses[keyof GetDebugResponses];

export type PatchDebugData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/debug';
};

export type PatchDebugErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchDebugError = PatchDebugErrors[keyof PatchDebugErrors];

export type PatchDebugResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchDebugResponse = PatchDebugResponses[keyof PatchDebugResponses];

export type PutDebugData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/debug';
};

export type PutDebugErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutDebugError = PutDebugErrors[keyof PutDebugErrors];

export type PutDebugResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutDebugResponse = PutDebugResponses[keyof PutDebugResponses];

export type GetLoggingToFileData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/logging-to-file';
};

export type GetLoggingToFileErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetLoggingToFileError = GetLoggingToFileErrors[keyof GetLoggingToFileErrors];

export type GetLoggingToFileResponses = {
    /**
     * The value in force.
     */
    200: {
        'logging-to-file': boolean;
    };
};

export type GetLoggingToFileResponse = GetLoggingToFileResponses[keyof GetLoggingToFileResponses];

export type PatchLoggingToFileData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/logging-to-file';
};

export type PatchLoggingToFileErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchLoggingToFileError = PatchLoggingToFileErrors[keyof PatchLoggingToFileErrors];

export type PatchLoggingToFileResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchLoggingToFileResponse = PatchLoggingToFileResponses[keyof PatchLoggingToFileResponses];

export type PutLoggingToFileData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/logging-to-file';
};

export type PutLoggingToFileErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutLoggingToFileError = PutLoggingToFileErrors[keyof PutLoggingToFileErrors];

export type PutLoggingToFileResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutLoggingToFileResponse = PutLoggingToFileResponses[keyof PutLoggingToFileResponses];

export type GetLogsMaxTotalSizeMbData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/logs-max-total-size-mb';
};

export type GetLogsMaxTotalSizeMbErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetLogsMaxTotalSizeMbError = GetLogsMaxTotalSizeMbErrors[keyof GetLogsMaxTotalSizeMbErrors];

export type GetLogsMaxTotalSizeMbResponses = {
    /**
     * The value in force.
     */
    200: {
        'logs-max-total-size-mb': number;
    };
};

export type GetLogsMaxTotalSizeMbResponse = GetLogsMaxTotalSizeMbResponses[keyof GetLogsMaxTotalSizeMbResponses];

export type PatchLogsMaxTotalSizeMbData = {
    body: {
        value: LogsMaxTotalSizeMb;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/logs-max-total-size-mb';
};

export type PatchLogsMaxTotalSizeMbErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchLogsMaxTotalSizeMbError = PatchLogsMaxTotalSizeMbErrors[keyof PatchLogsMaxTotalSizeMbErrors];

export type PatchLogsMaxTotalSizeMbResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchLogsMaxTotalSizeMbResponse = PatchLogsMaxTotalSizeMbResponses[keyof PatchLogsMaxTotalSizeMbResponses];

export type PutLogsMaxTotalSizeMbData = {
    body: {
        value: LogsMaxTotalSizeMb;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/logs-max-total-size-mb';
};

export type PutLogsMaxTotalSizeMbErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutLogsMaxTotalSizeMbError = PutLogsMaxTotalSizeMbErrors[keyof PutLogsMaxTotalSizeMbErrors];

export type PutLogsMaxTotalSizeMbResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutLogsMaxTotalSizeMbResponse = PutLogsMaxTotalSizeMbResponses[keyof PutLogsMaxTotalSizeMbResponses];

export type GetErrorLogsMaxFilesData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/error-logs-max-files';
};

export type GetErrorLogsMaxFilesErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetErrorLogsMaxFilesError = GetErrorLogsMaxFilesErrors[keyof GetErrorLogsMaxFilesErrors];

export type GetErrorLogsMaxFilesResponses = {
    /**
     * The value in force.
     */
    200: {
        'error-logs-max-files': number;
    };
};

export type GetErrorLogsMaxFilesResponse = GetErrorLogsMaxFilesResponses[keyof GetErrorLogsMaxFilesResponses];

export type PatchErrorLogsMaxFilesData = {
    body: {
        value: ErrorLogsMaxFiles;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/error-logs-max-files';
};

export type PatchErrorLogsMaxFilesErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchErrorLogsMaxFilesError = PatchErrorLogsMaxFilesErrors[keyof PatchErrorLogsMaxFilesErrors];

export type PatchErrorLogsMaxFilesResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchErrorLogsMaxFilesResponse = PatchErrorLogsMaxFilesResponses[keyof PatchErrorLogsMaxFilesResponses];

export type PutErrorLogsMaxFilesData = {
    body: {
        value: ErrorLogsMaxFiles;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/error-logs-max-files';
};

export type PutErrorLogsMaxFilesErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutErrorLogsMaxFilesError = PutErrorLogsMaxFilesErrors[keyof PutErrorLogsMaxFilesErrors];

export type PutErrorLogsMaxFilesResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutErrorLogsMaxFilesResponse = PutErrorLogsMaxFilesResponses[keyof PutErrorLogsMaxFilesResponses];

export type GetRequestLogData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/request-log';
};

export type GetRequestLogErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetRequestLogError = GetRequestLogErrors[keyof GetRequestLogErrors];

export type GetRequestLogResponses = {
    /**
     * The value in force.
     */
    200: {
        'request-log': boolean;
    };
};

export type GetRequestLogResponse = GetRequestLogResponses[keyof GetRequestLogResponses];

export type PatchRequestLogData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/request-log';
};

export type PatchRequestLogErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchRequestLogError = PatchRequestLogErrors[keyof PatchRequestLogErrors];

export type PatchRequestLogResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchRequestLogResponse = PatchRequestLogResponses[keyof PatchRequestLogResponses];

export type PutRequestLogData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/request-log';
};

export type PutRequestLogErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutRequestLogError = PutRequestLogErrors[keyof PutRequestLogErrors];

export type PutRequestLogResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutRequestLogResponse = PutRequestLogResponses[keyof PutRequestLogResponses];

export type GetUsageStatisticsEnabledData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/usage-statistics-enabled';
};

export type GetUsageStatisticsEnabledErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetUsageStatisticsEnabledError = GetUsageStatisticsEnabledErrors[keyof GetUsageStatisticsEnabledErrors];

export type GetUsageStatisticsEnabledResponses = {
    /**
     * The value in force.
     */
    200: {
        'usage-statistics-enabled': boolean;
    };
};

export type GetUsageStatisticsEnabledResponse = GetUsageStatisticsEnabledResponses[keyof GetUsageStatisticsEnabledResponses];

export type PatchUsageStatisticsEnabledData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/usage-statistics-enabled';
};

export type PatchUsageStatisticsEnabledErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchUsageStatisticsEnabledError = PatchUsageStatisticsEnabledErrors[keyof PatchUsageStatisticsEnabledErrors];

export type PatchUsageStatisticsEnabledResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchUsageStatisticsEnabledResponse = PatchUsageStatisticsEnabledResponses[keyof PatchUsageStatisticsEnabledResponses];

export type PutUsageStatisticsEnabledData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/usage-statistics-enabled';
};

export type PutUsageStatisticsEnabledErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutUsageStatisticsEnabledError = PutUsageStatisticsEnabledErrors[keyof PutUsageStatisticsEnabledErrors];

export type PutUsageStatisticsEnabledResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutUsageStatisticsEnabledResponse = PutUsageStatisticsEnabledResponses[keyof PutUsageStatisticsEnabledResponses];

export type DeleteLogsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/logs';
};

export type DeleteLogsErrors = {
    /**
     * The log doesn't go to files.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no log directory, or no management key is configured.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The log could not be cleared, or only in part.
     */
    500: Error;
};

export type DeleteLogsError = DeleteLogsErrors[keyof DeleteLogsErrors];

export type DeleteLogsResponses = {
    /**
     * The log is empty.
     */
    200: {
        success: true;
        message: string;
        /**
         * How many rotated files were deleted.
         */
        removed: number;
    };
};

export type DeleteLogsResponse = DeleteLogsResponses[keyof DeleteLogsResponses];

export type GetLogsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Unix seconds; only newer lines. Lines without a time belong to the line before them. Ignored if there is a valid `cursor`, or if it is not a positive number. An answer without `cursor` holds all lines of a second or none, so that a client that goes on from `latest-timestamp` misses nothing; it may take until the second has ended. (With `limit` and without `after` it holds the newest lines at once.)
         */
        after?: string;
        /**
         * How many lines at most, a positive integer. With a `cursor` the next lines, otherwise the newest.
         */
        limit?: string;
        /**
         * The `next-cursor` of an earlier answer.
         */
        cursor?: string;
    };
    url: '/logs';
};

export type GetLogsErrors = {
    /**
     * The log doesn't go to files, or the limit isn't a positive integer.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The log could not be read.
     */
    500: Error;
};

export type GetLogsError = GetLogsErrors[keyof GetLogsErrors];

export type GetLogsResponses = {
    /**
     * The lines.
     */
    200: {
        lines: Array<string>;
        /**
         * The number of lines.
         */
        'line-count': number;
        /**
         * Unix seconds: the newest time seen, here or before the cursor, and at least `after`; 0 for none.
         */
        'latest-timestamp': number;
        /**
         * Where these lines end.
         */
        'next-cursor': string;
        /**
         * What the cursor pointed to has been deleted or emptied, so these are the newest lines.
         */
        'cursor-reset'?: true;
    };
};

export type GetLogsResponse = GetLogsResponses[keyof GetLogsResponses];

export type ListRequestLogsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many logs at most, from 1 to 1000.
         */
        limit?: number;
        /**
         * The `next-cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/request-logs';
};

export type ListRequestLogsErrors = {
    /**
     * The limit is out of range, or the cursor is not valid.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The log directory could not be read.
     */
    500: Error;
};

export type ListRequestLogsError = ListRequestLogsErrors[keyof ListRequestLogsErrors];

export type ListRequestLogsResponses = {
    /**
     * A page.
     */
    200: {
        logs: Array<{
            /**
             * When the request came.
             */
            time: string;
            /**
             * Like the members below, null if the log does not say.
             */
            method: string | null;
            /**
             * Without its query.
             */
            path: string | null;
            /**
             * What the client asked for.
             */
            model: string | null;
            /**
             * What the client got; 499 if it disconnected first.
             */
            status: number | null;
            /**
             * Milliseconds until the last byte.
             */
            latency_ms: number | null;
            /**
             * The request's id, for `GET /request-log-by-id/{id}`.
             */
            id: string;
            /**
             * The file's name.
             */
            name: string;
        }>;
        /**
         * Null on the last page.
         */
        'next-cursor': string | null;
    };
};

export type ListRequestLogsResponse = ListRequestLogsResponses[keyof ListRequestLogsResponses];

export type ListRequestErrorLogsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/request-error-logs';
};

export type ListRequestErrorLogsErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The log directory could not be read.
     */
    500: Error;
};

export type ListRequestErrorLogsError = ListRequestErrorLogsErrors[keyof ListRequestErrorLogsErrors];

export type ListRequestErrorLogsResponses = {
    /**
     * The files.
     */
    200: {
        files: Array<{
            name: string;
            /**
             * Bytes.
             */
            size: number;
            /**
             * Unix seconds.
             */
            modified: number;
        }>;
    };
};

export type ListRequestErrorLogsResponse = ListRequestErrorLogsResponses[keyof ListRequestErrorLogsResponses];

export type DownloadRequestErrorLogData = {
    body?: never;
    path: {
        /**
         * The file's name.
         */
        name: string;
    };
    query?: never;
    url: '/request-error-logs/{name}';
};

export type DownloadRequestErrorLogErrors = {
    /**
     * A log file can't have this name.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such file, or no management key is configured.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be read.
     */
    500: Error;
};

export type DownloadRequestErrorLogError = DownloadRequestErrorLogErrors[keyof DownloadRequestErrorLogErrors];

export type DownloadRequestErrorLogResponses = {
    /**
     * The file.
     */
    200: string;
};

export type DownloadRequestErrorLogResponse = DownloadRequestErrorLogResponses[keyof DownloadRequestErrorLogResponses];

export type DownloadRequestLogData = {
    body?: never;
    path: {
        /**
         * The request's id.
         */
        id: string;
    };
    query?: never;
    url: '/request-log-by-id/{id}';
};

export type DownloadRequestLogErrors = {
    /**
     * This is not a valid id.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * The request has no log, there is no log directory, or no management key is configured.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be read.
     */
    500: Error;
};

export type DownloadRequestLogError = DownloadRequestLogErrors[keyof DownloadRequestLogErrors];

export type DownloadRequestLogResponses = {
    /**
     * The file.
     */
    200: string;
};

export type DownloadRequestLogResponse = DownloadRequestLogResponses[keyof DownloadRequestLogResponses];

export type DeleteUsageData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only requests before this time are removed (RFC 3339).
         */
        before?: string;
    };
    url: '/usage';
};

export type DeleteUsageErrors = {
    /**
     * A query parameter has a value that is not allowed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The store cannot be read or written now. The gateway serves on; the log says why.
     */
    503: Error;
};

export type DeleteUsageError = DeleteUsageErrors[keyof DeleteUsageErrors];

export type DeleteUsageResponses = {
    /**
     * Done.
     */
    200: {
        status: 'ok';
        /**
         * How many requests were forgotten.
         */
        removed: number;
    };
};

export type DeleteUsageResponse = DeleteUsageResponses[keyof DeleteUsageResponses];

export type GetUsageData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Which single requests are listed: with `true` the newest, up to `usage-details-limit`; with `all` every one; with `false` none, which takes the same time however many there are. Totals always count everything.
         */
        details?: 'true' | 'false' | 'all';
    };
    url: '/usage';
};

export type GetUsageErrors = {
    /**
     * A query parameter has a value that is not allowed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The store cannot be read or written now. The gateway serves on; the log says why.
     */
    503: Error;
};

export type GetUsageError = GetUsageErrors[keyof GetUsageErrors];

export type GetUsageResponses = {
    /**
     * The statistics.
     */
    200: {
        usage: UsageSnapshot;
        /**
         * The same as `failure_count`.
         */
        failed_requests: number;
    };
};

export type GetUsageResponse = GetUsageResponses[keyof GetUsageResponses];

export type ExportUsageData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/usage/export';
};

export type ExportUsageErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The store cannot be read or written now. The gateway serves on; the log says why.
     */
    503: Error;
};

export type ExportUsageError = ExportUsageErrors[keyof ExportUsageErrors];

export type ExportUsageResponses = {
    /**
     * The export.
     */
    200: UsageExport;
};

export type ExportUsageResponse = ExportUsageResponses[keyof ExportUsageResponses];

export type ImportUsageData = {
    body: UsageExport;
    path?: never;
    query?: never;
    url: '/usage/import';
};

export type ImportUsageErrors = {
    /**
     * The body is not a single export as JSON (`invalid json`), or its version is not known (`unsupported version`). Nothing was added.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once, or too many imports are being read (`too many imports`).
     */
    429: Error;
    /**
     * The store cannot be read or written now. The gateway serves on; the log says why.
     */
    503: Error;
};

export type ImportUsageError = ImportUsageErrors[keyof ImportUsageErrors];

export type ImportUsageResponses = {
    /**
     * The new requests have been added.
     */
    200: {
        /**
         * Requests that were not here yet.
         */
        added: number;
        /**
         * Requests that were here already.
         */
        skipped: number;
        /**
         * How many there are now.
         */
        total_requests: number;
        /**
         * How many of them failed.
         */
        failed_requests: number;
    };
};

export type ImportUsageResponse = ImportUsageResponses[keyof ImportUsageResponses];

export type ListUsageRecordsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * From this time on (RFC 3339).
         */
        from?: string;
        /**
         * Before this time (RFC 3339).
         */
        to?: string;
        /**
         * Only requests of the client key with this fingerprint.
         */
        key?: string;
        /**
         * Only requests served by this model, as the provider calls it.
         */
        model?: string;
        /**
         * Only requests served by this provider.
         */
        provider?: string;
        /**
         * Only requests served with the credential that has this index.
         */
        'auth-index'?: string;
        /**
         * Only failures, or only successes.
         */
        failed?: boolean;
        /**
         * The most requests to return.
         */
        limit?: number;
        /**
         * The `next-cursor` of an earlier response, to continue from there.
         */
        cursor?: string;
    };
    url: '/usage/records';
};

export type ListUsageRecordsErrors = {
    /**
     * A query parameter has a value that is not allowed, or the cursor is not one of ours (`invalid cursor`).
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The store cannot be read or written now. The gateway serves on; the log says why.
     */
    503: Error;
};

export type ListUsageRecordsError = ListUsageRecordsErrors[keyof ListUsageRecordsErrors];

export type ListUsageRecordsResponses = {
    /**
     * The requests.
     */
    200: {
        records: Array<UsageRecord>;
        /**
         * The cursor for the next page. Absent on the last page.
         */
        'next-cursor'?: string;
    };
};

export type ListUsageRecordsResponse = ListUsageRecordsResponses[keyof ListUsageRecordsResponses];

export type SummariseUsageData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the requests of a group have in common. Without it there is one group. `hour` is the hour of the day.
         */
        'group-by'?: Array<'key' | 'model' | 'provider' | 'auth-index' | 'day' | 'hour' | 'endpoint'>;
        /**
         * The time zone of days and hours, by its IANA name.
         */
        'time-zone'?: string;
        /**
         * From this time on (RFC 3339).
         */
        from?: string;
        /**
         * Before this time (RFC 3339).
         */
        to?: string;
        /**
         * Only requests of the client key with this fingerprint.
         */
        key?: string;
        /**
         * Only requests served by this model, as the provider calls it.
         */
        model?: string;
        /**
         * Only requests served by this provider.
         */
        provider?: string;
        /**
         * Only requests served with the credential that has this index.
         */
        'auth-index'?: string;
        /**
         * Only failures, or only successes.
         */
        failed?: boolean;
    };
    url: '/usage/summary';
};

export type SummariseUsageErrors = {
    /**
     * A query parameter has a value that is not allowed, there is no such zone (`invalid time-zone`), or there would be more than 100,000 groups (`too many groups`).
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The store cannot be read or written now. The gateway serves on; the log says why.
     */
    503: Error;
};

export type SummariseUsageError = SummariseUsageErrors[keyof SummariseUsageErrors];

export type SummariseUsageResponses = {
    /**
     * The groups, in order.
     */
    200: {
        groups: Array<UsageGroup>;
    };
};

export type SummariseUsageResponse = SummariseUsageResponses[keyof SummariseUsageResponses];

export type ReadUsageQueueData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many records to return, 10,000 at most.
         */
        count?: number;
        /**
         * Empty, or the `next-cursor` of an earlier response.
         */
        cursor?: string;
    };
    url: '/usage-queue';
};

export type ReadUsageQueueErrors = {
    /**
     * The count is not a positive integer, or the cursor is not one of ours (`invalid cursor`).
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The store cannot be read or written now. The gateway serves on; the log says why.
     */
    503: Error;
};

export type ReadUsageQueueError = ReadUsageQueueErrors[keyof ReadUsageQueueErrors];

export type ReadUsageQueueResponses = {
    /**
     * The records, the oldest first.
     */
    200: Array<UsageQueueRecord> | {
        records: Array<UsageQueueRecord>;
        /**
         * The cursor for the next request.
         */
        'next-cursor': string;
    };
};

export type ReadUsageQueueResponse = ReadUsageQueueResponses[keyof ReadUsageQueueResponses];

export type GetApiKeyUsageData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api-key-usage';
};

export type GetApiKeyUsageErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetApiKeyUsageError = GetApiKeyUsageErrors[keyof GetApiKeyUsageErrors];

export type GetApiKeyUsageResponses = {
    /**
     * The counts.
     */
    200: {
        [key: string]: {
            [key: string]: KeyCounts;
        };
    };
};

export type GetApiKeyUsageResponse = GetApiKeyUsageResponses[keyof GetApiKeyUsageResponses];

export type GetRequestRetryData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/request-retry';
};

export type GetRequestRetryErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetRequestRetryError = GetRequestRetryErrors[keyof GetRequestRetryErrors];

export type GetRequestRetryResponses = {
    /**
     * The value in force.
     */
    200: {
        'request-retry': number;
    };
};

export type GetRequestRetryResponse = GetRequestRetryResponses[keyof GetRequestRetryResponses];

export type PatchRequestRetryData = {
    body: {
        value: RequestRetry;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/request-retry';
};

export type PatchRequestRetryErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchRequestRetryError = PatchRequestRetryErrors[keyof PatchRequestRetryErrors];

export type PatchRequestRetryResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchRequestRetryResponse = PatchRequestRetryResponses[keyof PatchRequestRetryResponses];

export type PutRequestRetryData = {
    body: {
        value: RequestRetry;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/request-retry';
};

export type PutRequestRetryErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutRequestRetryError = PutRequestRetryErrors[keyof PutRequestRetryErrors];

export type PutRequestRetryResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutRequestRetryResponse = PutRequestRetryResponses[keyof PutRequestRetryResponses];

export type GetMaxRetryIntervalData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/max-retry-interval';
};

export type GetMaxRetryIntervalErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetMaxRetryIntervalError = GetMaxRetryIntervalErrors[keyof GetMaxRetryIntervalErrors];

export type GetMaxRetryIntervalResponses = {
    /**
     * The value in force.
     */
    200: {
        'max-retry-interval': number;
    };
};

export type GetMaxRetryIntervalResponse = GetMaxRetryIntervalResponses[keyof GetMaxRetryIntervalResponses];

export type PatchMaxRetryIntervalData = {
    body: {
        value: MaxRetryInterval;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/max-retry-interval';
};

export type PatchMaxRetryIntervalErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchMaxRetryIntervalError = PatchMaxRetryIntervalErrors[keyof PatchMaxRetryIntervalErrors];

export type PatchMaxRetryIntervalResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchMaxRetryIntervalResponse = PatchMaxRetryIntervalResponses[keyof PatchMaxRetryIntervalResponses];

export type PutMaxRetryIntervalData = {
    body: {
        value: MaxRetryInterval;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/max-retry-interval';
};

export type PutMaxRetryIntervalErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutMaxRetryIntervalError = PutMaxRetryIntervalErrors[keyof PutMaxRetryIntervalErrors];

export type PutMaxRetryIntervalResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutMaxRetryIntervalResponse = PutMaxRetryIntervalResponses[keyof PutMaxRetryIntervalResponses];

export type GetMaxRetryCredentialsData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/max-retry-credentials';
};

export type GetMaxRetryCredentialsErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetMaxRetryCredentialsError = GetMaxRetryCredentialsErrors[keyof GetMaxRetryCredentialsErrors];

export type GetMaxRetryCredentialsResponses = {
    /**
     * The value in force.
     */
    200: {
        'max-retry-credentials': number;
    };
};

export type GetMaxRetryCredentialsResponse = GetMaxRetryCredentialsResponses[keyof GetMaxRetryCredentialsResponses];

export type PatchMaxRetryCredentialsData = {
    body: {
        value: MaxRetryCredentials;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/max-retry-credentials';
};

export type PatchMaxRetryCredentialsErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchMaxRetryCredentialsError = PatchMaxRetryCredentialsErrors[keyof PatchMaxRetryCredentialsErrors];

export type PatchMaxRetryCredentialsResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchMaxRetryCredentialsResponse = PatchMaxRetryCredentialsResponses[keyof PatchMaxRetryCredentialsResponses];

export type PutMaxRetryCredentialsData = {
    body: {
        value: MaxRetryCredentials;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/max-retry-credentials';
};

export type PutMaxRetryCredentialsErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutMaxRetryCredentialsError = PutMaxRetryCredentialsErrors[keyof PutMaxRetryCredentialsErrors];

export type PutMaxRetryCredentialsResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutMaxRetryCredentialsResponse = PutMaxRetryCredentialsResponses[keyof PutMaxRetryCredentialsResponses];

export type GetRoutingStrategyData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/strategy';
};

export type GetRoutingStrategyErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetRoutingStrategyError = GetRoutingStrategyErrors[keyof GetRoutingStrategyErrors];

export type GetRoutingStrategyResponses = {
    /**
     * The value in force.
     */
    200: {
        strategy: string;
    };
};

export type GetRoutingStrategyResponse = GetRoutingStrategyResponses[keyof GetRoutingStrategyResponses];

export type PatchRoutingStrategyData = {
    body: {
        value: RoutingStrategy;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/strategy';
};

export type PatchRoutingStrategyErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchRoutingStrategyError = PatchRoutingStrategyErrors[keyof PatchRoutingStrategyErrors];

export type PatchRoutingStrategyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchRoutingStrategyResponse = PatchRoutingStrategyResponses[keyof PatchRoutingStrategyResponses];

export type PutRoutingStrategyData = {
    body: {
        value: RoutingStrategy;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/strategy';
};

export type PutRoutingStrategyErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutRoutingStrategyError = PutRoutingStrategyErrors[keyof PutRoutingStrategyErrors];

export type PutRoutingStrategyResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutRoutingStrategyResponse = PutRoutingStrategyResponses[keyof PutRoutingStrategyResponses];

export type GetRoutingSessionAffinityData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity';
};

export type GetRoutingSessionAffinityErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetRoutingSessionAffinityError = GetRoutingSessionAffinityErrors[keyof GetRoutingSessionAffinityErrors];

export type GetRoutingSessionAffinityResponses = {
    /**
     * The value in force.
     */
    200: {
        'session-affinity': boolean;
    };
};

export type GetRoutingSessionAffinityResponse = GetRoutingSessionAffinityResponses[keyof GetRoutingSessionAffinityResponses];

export type PatchRoutingSessionAffinityData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity';
};

export type PatchRoutingSessionAffinityErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchRoutingSessionAffinityError = PatchRoutingSessionAffinityErrors[keyof PatchRoutingSessionAffinityErrors];

export type PatchRoutingSessionAffinityResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchRoutingSessionAffinityResponse = PatchRoutingSessionAffinityResponses[keyof PatchRoutingSessionAffinityResponses];

export type PutRoutingSessionAffinityData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity';
};

export type PutRoutingSessionAffinityErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutRoutingSessionAffinityError = PutRoutingSessionAffinityErrors[keyof PutRoutingSessionAffinityErrors];

export type PutRoutingSessionAffinityResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutRoutingSessionAffinityResponse = PutRoutingSessionAffinityResponses[keyof PutRoutingSessionAffinityResponses];

export type GetRoutingSessionAffinityTtlData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity-ttl';
};

export type GetRoutingSessionAffinityTtlErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetRoutingSessionAffinityTtlError = GetRoutingSessionAffinityTtlErrors[keyof GetRoutingSessionAffinityTtlErrors];

export type GetRoutingSessionAffinityTtlResponses = {
    /**
     * The value in force.
     */
    200: {
        'session-affinity-ttl': string;
    };
};

export type GetRoutingSessionAffinityTtlResponse = GetRoutingSessionAffinityTtlResponses[keyof GetRoutingSessionAffinityTtlResponses];

export type PatchRoutingSessionAffinityTtlData = {
    body: {
        value: Duration;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity-ttl';
};

export type PatchRoutingSessionAffinityTtlErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchRoutingSessionAffinityTtlError = PatchRoutingSessionAffinityTtlErrors[keyof PatchRoutingSessionAffinityTtlErrors];

export type PatchRoutingSessionAffinityTtlResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchRoutingSessionAffinityTtlResponse = PatchRoutingSessionAffinityTtlResponses[keyof PatchRoutingSessionAffinityTtlResponses];

export type PutRoutingSessionAffinityTtlData = {
    body: {
        value: Duration;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity-ttl';
};

export type PutRoutingSessionAffinityTtlErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutRoutingSessionAffinityTtlError = PutRoutingSessionAffinityTtlErrors[keyof PutRoutingSessionAffinityTtlErrors];

export type PutRoutingSessionAffinityTtlResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutRoutingSessionAffinityTtlResponse = PutRoutingSessionAffinityTtlResponses[keyof PutRoutingSessionAffinityTtlResponses];

export type GetRoutingSessionAffinityByContentData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity-by-content';
};

export type GetRoutingSessionAffinityByContentErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetRoutingSessionAffinityByContentError = GetRoutingSessionAffinityByContentErrors[keyof GetRoutingSessionAffinityByContentErrors];

export type GetRoutingSessionAffinityByContentResponses = {
    /**
     * The value in force.
     */
    200: {
        'session-affinity-by-content': boolean;
    };
};

export type GetRoutingSessionAffinityByContentResponse = GetRoutingSessionAffinityByContentResponses[keyof GetRoutingSessionAffinityByContentResponses];

export type PatchRoutingSessionAffinityByContentData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity-by-content';
};

export type PatchRoutingSessionAffinityByContentErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchRoutingSessionAffinityByContentError = PatchRoutingSessionAffinityByContentErrors[keyof PatchRoutingSessionAffinityByContentErrors];

export type PatchRoutingSessionAffinityByContentResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchRoutingSessionAffinityByContentResponse = PatchRoutingSessionAffinityByContentResponses[keyof PatchRoutingSessionAffinityByContentResponses];

export type PutRoutingSessionAffinityByContentData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/routing/session-affinity-by-content';
};

export type PutRoutingSessionAffinityByContentErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutRoutingSessionAffinityByContentError = PutRoutingSessionAffinityByContentErrors[keyof PutRoutingSessionAffinityByContentErrors];

export type PutRoutingSessionAffinityByContentResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutRoutingSessionAffinityByContentResponse = PutRoutingSessionAffinityByContentResponses[keyof PutRoutingSessionAffinityByContentResponses];

export type GetForceModelPrefixData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/force-model-prefix';
};

export type GetForceModelPrefixErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetForceModelPrefixError = GetForceModelPrefixErrors[keyof GetForceModelPrefixErrors];

export type GetForceModelPrefixResponses = {
    /**
     * The value in force.
     */
    200: {
        'force-model-prefix': boolean;
    };
};

export type GetForceModelPrefixResponse = GetForceModelPrefixResponses[keyof GetForceModelPrefixResponses];

export type PatchForceModelPrefixData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/force-model-prefix';
};

export type PatchForceModelPrefixErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchForceModelPrefixError = PatchForceModelPrefixErrors[keyof PatchForceModelPrefixErrors];

export type PatchForceModelPrefixResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchForceModelPrefixResponse = PatchForceModelPrefixResponses[keyof PatchForceModelPrefixResponses];

export type PutForceModelPrefixData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/force-model-prefix';
};

export type PutForceModelPrefixErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutForceModelPrefixError = PutForceModelPrefixErrors[keyof PutForceModelPrefixErrors];

export type PutForceModelPrefixResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutForceModelPrefixResponse = PutForceModelPrefixResponses[keyof PutForceModelPrefixResponses];

export type GetDiscoverModelsData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/discover-models';
};

export type GetDiscoverModelsErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetDiscoverModelsError = GetDiscoverModelsErrors[keyof GetDiscoverModelsErrors];

export type GetDiscoverModelsResponses = {
    /**
     * The value in force.
     */
    200: {
        'discover-models': boolean;
    };
};

export type GetDiscoverModelsResponse = GetDiscoverModelsResponses[keyof GetDiscoverModelsResponses];

export type PatchDiscoverModelsData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/discover-models';
};

export type PatchDiscoverModelsErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchDiscoverModelsError = PatchDiscoverModelsErrors[keyof PatchDiscoverModelsErrors];

export type PatchDiscoverModelsResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchDiscoverModelsResponse = PatchDiscoverModelsResponses[keyof PatchDiscoverModelsResponses];

export type PutDiscoverModelsData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/discover-models';
};

export type PutDiscoverModelsErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutDiscoverModelsError = PutDiscoverModelsErrors[keyof PutDiscoverModelsErrors];

export type PutDiscoverModelsResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutDiscoverModelsResponse = PutDiscoverModelsResponses[keyof PutDiscoverModelsResponses];

export type DeleteProxyUrlData = {
    body?: never;
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/proxy-url';
};

export type DeleteProxyUrlErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type DeleteProxyUrlError = DeleteProxyUrlErrors[keyof DeleteProxyUrlErrors];

export type DeleteProxyUrlResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type DeleteProxyUrlResponse = DeleteProxyUrlResponses[keyof DeleteProxyUrlResponses];

export type GetProxyUrlData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/proxy-url';
};

export type GetProxyUrlErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetProxyUrlError = GetProxyUrlErrors[keyof GetProxyUrlErrors];

export type GetProxyUrlResponses = {
    /**
     * The value in force.
     */
    200: {
        'proxy-url': string;
    };
};

export type GetProxyUrlResponse = GetProxyUrlResponses[keyof GetProxyUrlResponses];

export type PatchProxyUrlData = {
    body: {
        value: ProxyUrl;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/proxy-url';
};

export type PatchProxyUrlErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchProxyUrlError = PatchProxyUrlErrors[keyof PatchProxyUrlErrors];

export type PatchProxyUrlResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchProxyUrlResponse = PatchProxyUrlResponses[keyof PatchProxyUrlResponses];

export type PutProxyUrlData = {
    body: {
        value: ProxyUrl;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/proxy-url';
};

export type PutProxyUrlErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutProxyUrlError = PutProxyUrlErrors[keyof PutProxyUrlErrors];

export type PutProxyUrlResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutProxyUrlResponse = PutProxyUrlResponses[keyof PutProxyUrlResponses];

export type GetWsAuthData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/ws-auth';
};

export type GetWsAuthErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetWsAuthError = GetWsAuthErrors[keyof GetWsAuthErrors];

export type GetWsAuthResponses = {
    /**
     * The value in force.
     */
    200: {
        'ws-auth': boolean;
    };
};

export type GetWsAuthResponse = GetWsAuthResponses[keyof GetWsAuthResponses];

export type PatchWsAuthData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/ws-auth';
};

export type PatchWsAuthErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchWsAuthError = PatchWsAuthErrors[keyof PatchWsAuthErrors];

export type PatchWsAuthResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchWsAuthResponse = PatchWsAuthResponses[keyof PatchWsAuthResponses];

export type PutWsAuthData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/ws-auth';
};

export type PutWsAuthErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutWsAuthError = PutWsAuthErrors[keyof PutWsAuthErrors];

export type PutWsAuthResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutWsAuthResponse = PutWsAuthResponses[keyof PutWsAuthResponses];

export type GetQuotaExceededSwitchProjectData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/quota-exceeded/switch-project';
};

export type GetQuotaExceededSwitchProjectErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetQuotaExceededSwitchProjectError = GetQuotaExceededSwitchProjectErrors[keyof GetQuotaExceededSwitchProjectErrors];

export type GetQuotaExceededSwitchProjectResponses = {
    /**
     * The value in force.
     */
    200: {
        'switch-project': boolean;
    };
};

export type GetQuotaExceededSwitchProjectResponse = GetQuotaExceededSwitchProjectResponses[keyof GetQuotaExceededSwitchProjectResponses];

export type PatchQuotaExceededSwitchProjectData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/quota-exceeded/switch-project';
};

export type PatchQuotaExceededSwitchProjectErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchQuotaExceededSwitchProjectError = PatchQuotaExceededSwitchProjectErrors[keyof PatchQuotaExceededSwitchProjectErrors];

export type PatchQuotaExceededSwitchProjectResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchQuotaExceededSwitchProjectResponse = PatchQuotaExceededSwitchProjectResponses[keyof PatchQuotaExceededSwitchProjectResponses];

export type PutQuotaExceededSwitchProjectData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/quota-exceeded/switch-project';
};

export type PutQuotaExceededSwitchProjectErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutQuotaExceededSwitchProjectError = PutQuotaExceededSwitchProjectErrors[keyof PutQuotaExceededSwitchProjectErrors];

export type PutQuotaExceededSwitchProjectResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutQuotaExceededSwitchProjectResponse = PutQuotaExceededSwitchProjectResponses[keyof PutQuotaExceededSwitchProjectResponses];

export type GetQuotaExceededSwitchPreviewModelData = {
    body?: never;
    headers?: {
        /**
         * Answer 304 without a body if the ETag is one of these.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/quota-exceeded/switch-preview-model';
};

export type GetQuotaExceededSwitchPreviewModelErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetQuotaExceededSwitchPreviewModelError = GetQuotaExceededSwitchPreviewModelErrors[keyof GetQuotaExceededSwitchPreviewModelErrors];

export type GetQuotaExceededSwitchPreviewModelResponses = {
    /**
     * The value in force.
     */
    200: {
        'switch-preview-model': boolean;
    };
};

export type GetQuotaExceededSwitchPreviewModelResponse = GetQuotaExceededSwitchPreviewModelResponses[keyof GetQuotaExceededSwitchPreviewModelResponses];

export type PatchQuotaExceededSwitchPreviewModelData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/quota-exceeded/switch-preview-model';
};

export type PatchQuotaExceededSwitchPreviewModelErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PatchQuotaExceededSwitchPreviewModelError = PatchQuotaExceededSwitchPreviewModelErrors[keyof PatchQuotaExceededSwitchPreviewModelErrors];

export type PatchQuotaExceededSwitchPreviewModelResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PatchQuotaExceededSwitchPreviewModelResponse = PatchQuotaExceededSwitchPreviewModelResponses[keyof PatchQuotaExceededSwitchPreviewModelResponses];

export type PutQuotaExceededSwitchPreviewModelData = {
    body: {
        value: boolean;
    };
    headers?: {
        /**
         * Change the resource only if its ETag is still one of these; `*` matches any.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/quota-exceeded/switch-preview-model';
};

export type PutQuotaExceededSwitchPreviewModelErrors = {
    /**
     * The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml.
     */
    409: Error;
    /**
     * Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed.
     */
    412: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * The resulting config could not be applied, so nothing changed.
     */
    422: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The file could not be written; the old one is intact.
     */
    500: Error;
};

export type PutQuotaExceededSwitchPreviewModelError = PutQuotaExceededSwitchPreviewModelErrors[keyof PutQuotaExceededSwitchPreviewModelErrors];

export type PutQuotaExceededSwitchPreviewModelResponses = {
    /**
     * Done: the change is in the file and in force.
     */
    200: Ok;
};

export type PutQuotaExceededSwitchPreviewModelResponse = PutQuotaExceededSwitchPreviewModelResponses[keyof PutQuotaExceededSwitchPreviewModelResponses];

export type CallUpstreamData = {
    body: {
        /**
         * The index of a provider key, a credential file or one of its projects: whose token, and whose proxy.
         */
        auth_index?: string | null;
        /**
         * The index of a provider key, a credential file or one of its projects: whose token, and whose proxy.
         */
        authIndex?: string | null;
        /**
         * The index of a provider key, a credential file or one of its projects: whose token, and whose proxy.
         */
        AuthIndex?: string | null;
        /**
         * GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS. Required.
         */
        method?: string | null;
        /**
         * A whole http or https address. Required.
         */
        url?: string | null;
        /**
         * Sent as they are, `$TOKEN$` apart. What belongs to the connection (Host, Content-Length, Transfer-Encoding and so on) is refused.
         */
        header?: {
            [key: string]: string;
        } | null;
        /**
         * The body.
         */
        data?: string | null;
        /**
         * The proxy: an http, https, socks5 or socks5h address, or `direct`. Without one, that of the credential or of the config.
         */
        proxy_url?: string | null;
    };
    path?: never;
    query?: never;
    url: '/api-call';
};

export type CallUpstreamErrors = {
    /**
     * The question can't be asked so. Nothing was sent.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * That place is not asked, or this client is not allowed in. Nothing was sent.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * The request, or the body that describes it, exceeds its limit.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
    /**
     * The provider could not be asked, or its answer not be read.
     */
    502: Error;
};

export type CallUpstreamError = CallUpstreamErrors[keyof CallUpstreamErrors];

export type CallUpstreamResponses = {
    /**
     * What the provider answered.
     */
    200: {
        /**
         * The status of the provider's answer.
         */
        status_code: number;
        /**
         * The headers of its answer.
         */
        header: {
            [key: string]: Array<string>;
        };
        /**
         * Its body, decoded, as text.
         */
        body: string;
    };
};

export type CallUpstreamResponse = CallUpstreamResponses[keyof CallUpstreamResponses];

export type ResetQuotaData = {
    body: {
        /**
         * The index of a provider key, a credential file or one of its projects. Required. Equal keys share one, and a file stands for all its projects.
         */
        auth_index?: string | null;
        /**
         * The index of a provider key, a credential file or one of its projects. Required. Equal keys share one, and a file stands for all its projects.
         */
        authIndex?: string | null;
        /**
         * The index of a provider key, a credential file or one of its projects. Required. Equal keys share one, and a file stands for all its projects.
         */
        AuthIndex?: string | null;
    };
    path?: never;
    query?: never;
    url: '/reset-quota';
};

export type ResetQuotaErrors = {
    /**
     * The body names no credential.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such credential, or no management key is configured.
     */
    404: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type ResetQuotaError = ResetQuotaErrors[keyof ResetQuotaErrors];

export type ResetQuotaResponses = {
    /**
     * It is cooling no more.
     */
    200: {
        status: 'ok';
        auth_index: string;
        /**
         * The models that it was cooling for, by the names that the provider has for them; `*` if it was for all.
         */
        models: Array<string>;
    };
};

export type ResetQuotaResponse = ResetQuotaResponses[keyof ResetQuotaResponses];

export type TestProviderKeyData = {
    body: {
        /**
         * The index of the key. Required.
         */
        auth_index?: string | null;
        /**
         * The index of the key. Required.
         */
        authIndex?: string | null;
        /**
         * The index of the key. Required.
         */
        AuthIndex?: string | null;
        /**
         * The model to ask, by any of its names.
         */
        model?: string | null;
    };
    path?: never;
    query?: never;
    url: '/provider-keys/test';
};

export type TestProviderKeyErrors = {
    /**
     * The body names no key.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such key, or no management key is configured.
     */
    404: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many tests, or too many keys are being checked at once.
     */
    429: Error;
};

export type TestProviderKeyError = TestProviderKeyErrors[keyof TestProviderKeyErrors];

export type TestProviderKeyResponses = {
    /**
     * How the test went.
     */
    200: {
        status: 'ok' | 'error';
        /**
         * Milliseconds from the request to the end of its answer; 0 if nothing was sent.
         */
        latency_ms: number;
        /**
         * The model that was asked; null if the list of models was.
         */
        model: string | null;
        /**
         * What went wrong, with `error`.
         */
        error?: string;
    };
};

export type TestProviderKeyResponse = TestProviderKeyResponses[keyof TestProviderKeyResponses];

export type TestAuthFileData = {
    body: {
        /**
         * The file.
         */
        name?: string | null;
        /**
         * The index of the file, or of one of its projects, instead of its name.
         */
        auth_index?: string | null;
        /**
         * The index of the file, or of one of its projects, instead of its name.
         */
        authIndex?: string | null;
        /**
         * The index of the file, or of one of its projects, instead of its name.
         */
        AuthIndex?: string | null;
        /**
         * The model to ask, by any of its names.
         */
        model?: string | null;
    };
    path?: never;
    query?: never;
    url: '/auth-files/test';
};

export type TestAuthFileErrors = {
    /**
     * The body names no file.
     */
    400: Error;
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * There is no such file, or no management key is configured.
     */
    404: Error;
    /**
     * The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all.
     */
    413: Error;
    /**
     * The body is multipart, or encoded in a way that is not supported.
     */
    415: Error;
    /**
     * Too many tests, or too many keys are being checked at once.
     */
    429: Error;
};

export type TestAuthFileError = TestAuthFileErrors[keyof TestAuthFileErrors];

export type TestAuthFileResponses = {
    /**
     * How the test went.
     */
    200: {
        status: 'ok' | 'error';
        /**
         * Milliseconds from the request to the end of its answer; 0 if nothing was sent.
         */
        latency_ms: number;
        /**
         * The model that was asked; null if the list of models was.
         */
        model: string | null;
        /**
         * What went wrong, with `error`.
         */
        error?: string;
    };
};

export type TestAuthFileResponse = TestAuthFileResponses[keyof TestAuthFileResponses];

export type GetProviderStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/provider-status';
};

export type GetProviderStatusErrors = {
    /**
     * No key, or a wrong one.
     */
    401: Error;
    /**
     * This client is not allowed in, whatever its key.
     */
    403: Error;
    /**
     * No management key is configured, so there is no Management API.
     */
    404: Error;
    /**
     * Too many keys are being checked at once.
     */
    429: Error;
};

export type GetProviderStatusError = GetProviderStatusErrors[keyof GetProviderStatusErrors];

export type GetProviderStatusResponses = {
    /**
     * Every key, in the order of the config.
     */
    200: {
        providers: Array<{
            /**
             * The same as in the provider lists. Identical keys share one.
             */
            'auth-index': string;
            /**
             * The kind of provider that the credential is for.
             */
            kind: 'gemini' | 'interactions' | 'vertex' | 'claude' | 'codex' | 'xai' | 'openai-compatibility' | 'gemini-cli' | 'antigravity' | 'qwen' | 'iflow' | 'kimi' | 'aistudio';
            /**
             * The name of an openai-compatibility entry; for other kinds, the id of the key.
             */
            name: string;
            /**
             * `disabled`: switched off by its entry. `error`: it can't be used as configured, or the provider refuses it now. `cooling`: it is cooling down for some model. Otherwise `active`.
             */
            state: 'active' | 'cooling' | 'disabled' | 'error';
            /**
             * The models that it is cooling down for, in the order in which the cooldowns end.
             */
            cooling: Array<{
                /**
                 * What the provider calls the model; `*` stands for all models, an empty text for requests that name none.
                 */
                model: string;
                /**
                 * When the cooldown ends.
                 */
                until: string;
                /**
                 * With `unauthorized`, `payment-required` and `forbidden` the provider refuses the key itself, for all models. With `unavailable` (408, 5xx) and `unreachable` (no answer) it still serves requests that no other credential can.
                 */
                reason: 'unauthorized' | 'payment-required' | 'forbidden' | 'not-found' | 'quota' | 'unavailable' | 'unreachable';
            }>;
            /**
             * How it last failed; null if it never has.
             */
            'last-error': null | {
                /**
                 * When it failed. Absent if the mistake is in the entry itself.
                 */
                time?: string;
                /**
                 * The status of the provider's answer. Absent if there was none.
                 */
                status?: number;
                /**
                 * What was wrong.
                 */
                message: string;
            };
            /**
             * Requests that it served.
             */
            success: number;
            /**
             * Requests that it failed. A request that this key could not have served counts as neither.
             */
            failed: number;
            recent_requests: RecentRequests;
            /**
             * What the provider lists for this key. Absent as long as it hasn't answered, and where it isn't asked (`discover-models`).
             */
            models?: {
                /**
                 * Models in the last list.
                 */
                count: number;
                /**
                 * When it was listed. Absent if it never was.
                 */
                at?: string;
                /**
                 * Why the list could not be had last. The one before stays in force.
                 */
                error?: string;
            };
        }>;
    };
};

export type GetProviderStatusResponse = GetProviderStatusResponses[keyof GetProviderStatusResponses];
