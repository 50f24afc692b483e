// Made by `make generate` out of openapi/. Do not edit.

export interface paths {
    "/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the effective config
         * @description The config in force: defaults applied, normalised, keys that this version does not know included. Not shown are the listening address, `auth-dir`, the management key with all that belongs to it, and `oauth-clients`.
         */
        get: operations["getConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/config.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the config file
         * @description The file's exact bytes, also while it is broken; then X-Config-Error says where.
         */
        get: operations["getConfigYaml"];
        /**
         * Replace the config file
         * @description Stores the document byte for byte and puts it in force; only a management key in plain text is hashed first. It is read as leniently as the file itself. Works while the file on disk is broken, and mends it.
         */
        put: operations["putConfigYaml"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the client keys
         * @description In the order of the file, in full; the answer is for the operator alone.
         */
        get: operations["listApiKeys"];
        /**
         * Replace the client keys
         * @description Takes the list itself or `{"items":[…]}`. An empty list removes all keys. Keys that stay keep their place's comments in the file.
         */
        put: operations["putApiKeys"];
        post?: never;
        /**
         * Remove client keys
         * @description By `index` one, by `value` all that are equal to it; `index` counts before `value`.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        /**
         * Replace or add one client key
         * @description `{"index","value"}` replaces the key at that place; `{"old","new"}` replaces the first key equal to `old`, and adds `new` if there is none.
         */
        patch: operations["patchApiKey"];
        trace?: never;
    };
    "/gemini-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the Gemini keys
         * @description The entries in force, in the order of the file and in full; the answer is for the operator alone.
         */
        get: operations["listGeminiApiKeys"];
        /**
         * Replace the Gemini keys
         * @description Takes the list itself or `{"items":[…]}`; an empty list or null removes all. An entry needs an api-key or a base-url, one that has neither is left out; of entries that are equal in api-key, base-url, proxy-url, prefix and headers the first stays. The answer's `message` names what was left out. A plain string keeps the entry that has this key, as it is, or makes one. Entries whose value does not change keep their text and comments in the file, moved or not.
         */
        put: operations["putGeminiApiKeys"];
        post?: never;
        /**
         * Remove one Gemini key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; where several have the key, `base-url` or `index` tells them apart. All that is given must fit, or nothing is removed.
         */
        delete: operations["deleteGeminiApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one Gemini key
         * @description Finds the entry by `index`, which counts before `match`, else by `match`, its api-key; `?base-url=` tells entries with the same key apart and counts only with a key, not with `index`. Replaces the members that `value` has: lists and maps as a whole, null clears, what is absent stays. An entry that is left without api-key and base-url is removed. A plain string in `value` is a new api-key; `{"old","new"}` replaces a key too, and adds an entry if none has the old one.
         */
        patch: operations["patchGeminiApiKey"];
        trace?: never;
    };
    "/interactions-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of Gemini interactions
         * @description The entries in force, in the order of the file and in full; the answer is for the operator alone.
         */
        get: operations["listInteractionsApiKeys"];
        /**
         * Replace the keys of Gemini interactions
         * @description Takes the list itself or `{"items":[…]}`; an empty list or null removes all. What an entry needs, and what is left out, as for `/gemini-api-key`. Entries whose value does not change keep their text and comments in the file, moved or not.
         */
        put: operations["putInteractionsApiKeys"];
        post?: never;
        /**
         * Remove one key of Gemini interactions
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; where several have the key, `base-url` or `index` tells them apart. All that is given must fit, or nothing is removed.
         */
        delete: operations["deleteInteractionsApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one key of Gemini interactions
         * @description Finds the entry by `index`, which counts before `match`, else by `match`, its api-key; `?base-url=` tells entries with the same key apart and counts only with a key, not with `index`. Replaces the members that `value` has: lists and maps as a whole, null clears, what is absent stays. An entry that is left without api-key and base-url is removed.
         */
        patch: operations["patchInteractionsApiKey"];
        trace?: never;
    };
    "/claude-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the Claude keys
         * @description The entries in force, in the order of the file and in full; the answer is for the operator alone.
         */
        get: operations["listClaudeApiKeys"];
        /**
         * Replace the Claude keys
         * @description Takes the list itself or `{"items":[…]}`; an empty list or null removes all. Every entry is kept, an empty one too; models without name and alias are left out, and the answer's `message` names them. Entries whose value does not change keep their text and comments in the file, moved or not.
         */
        put: operations["putClaudeApiKeys"];
        post?: never;
        /**
         * Remove one Claude key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; where several have the key, `base-url` or `index` tells them apart. All that is given must fit, or nothing is removed.
         */
        delete: operations["deleteClaudeApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one Claude key
         * @description Finds the entry by `index`, which counts before `match`, else by `match`, its api-key; `?base-url=` tells entries with the same key apart and counts only with a key, not with `index`. Replaces the members that `value` has: lists and maps as a whole, null clears, what is absent stays.
         */
        patch: operations["patchClaudeApiKey"];
        trace?: never;
    };
    "/codex-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the Codex keys
         * @description The entries in force, in the order of the file and in full; the answer is for the operator alone.
         */
        get: operations["listCodexApiKeys"];
        /**
         * Replace the Codex keys
         * @description Takes the list itself or `{"items":[…]}`; an empty list or null removes all. An entry needs a base-url, one without is left out, and so are models without name and alias; the answer's `message` names them. Entries whose value does not change keep their text and comments in the file, moved or not.
         */
        put: operations["putCodexApiKeys"];
        post?: never;
        /**
         * Remove one Codex key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; where several have the key, `base-url` or `index` tells them apart. All that is given must fit, or nothing is removed.
         */
        delete: operations["deleteCodexApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one Codex key
         * @description Finds the entry by `index`, which counts before `match`, else by `match`, its api-key; `?base-url=` tells entries with the same key apart and counts only with a key, not with `index`. Replaces the members that `value` has: lists and maps as a whole, null clears, what is absent stays. An entry whose base-url is set to `""` is removed; null is refused for it.
         */
        patch: operations["patchCodexApiKey"];
        trace?: never;
    };
    "/xai-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the xAI keys
         * @description The entries in force, in the order of the file and in full; the answer is for the operator alone.
         */
        get: operations["listXaiApiKeys"];
        /**
         * Replace the xAI keys
         * @description Takes the list itself or `{"items":[…]}`; an empty list or null removes all. An entry needs a base-url, one without is left out, and so are models without name and alias; the answer's `message` names them. Entries whose value does not change keep their text and comments in the file, moved or not.
         */
        put: operations["putXaiApiKeys"];
        post?: never;
        /**
         * Remove one xAI key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; where several have the key, `base-url` or `index` tells them apart. All that is given must fit, or nothing is removed.
         */
        delete: operations["deleteXaiApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one xAI key
         * @description Finds the entry by `index`, which counts before `match`, else by `match`, its api-key; `?base-url=` tells entries with the same key apart and counts only with a key, not with `index`. Replaces the members that `value` has: lists and maps as a whole, null clears, what is absent stays. An entry whose base-url is set to `""` is removed; null is refused for it.
         */
        patch: operations["patchXaiApiKey"];
        trace?: never;
    };
    "/vertex-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the Vertex keys
         * @description The entries in force, in the order of the file and in full; the answer is for the operator alone.
         */
        get: operations["listVertexApiKeys"];
        /**
         * Replace the Vertex keys
         * @description Takes the list itself or `{"items":[…]}`; an empty list or null removes all. Every entry must have an api-key. Models without name or alias are left out, and so are all but the first of entries that are equal in api-key, base-url, proxy-url, prefix and headers; the answer's `message` names them. Entries whose value does not change keep their text and comments in the file, moved or not.
         */
        put: operations["putVertexApiKeys"];
        post?: never;
        /**
         * Remove one Vertex key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; where several have the key, `base-url` or `index` tells them apart. All that is given must fit, or nothing is removed.
         */
        delete: operations["deleteVertexApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one Vertex key
         * @description Finds the entry by `index`, which counts before `match`, else by `match`, its api-key; `?base-url=` tells entries with the same key apart and counts only with a key, not with `index`. Replaces the members that `value` has: lists and maps as a whole, null clears, what is absent stays. An entry whose api-key is set to `""` is removed; null is refused for it.
         */
        patch: operations["patchVertexApiKey"];
        trace?: never;
    };
    "/openai-compatibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the OpenAI-compatible providers
         * @description The entries in force, in the order of the file and in full; the answer is for the operator alone.
         */
        get: operations["listOpenAICompatibility"];
        /**
         * Replace the OpenAI-compatible providers
         * @description Takes the list itself or `{"items":[…]}`; an empty list or null removes all. An entry needs a base-url, one without is left out and named in the answer's `message`. Entries whose value does not change keep their text and comments in the file, moved or not.
         */
        put: operations["putOpenAICompatibility"];
        post?: never;
        /**
         * Remove one OpenAI-compatible provider
         * @description Finds the entry by its `name` (trimmed), by `index`, or by both; where several have the name, `index` tells them apart. All that is given must fit, or nothing is removed.
         */
        delete: operations["deleteOpenAICompatibility"];
        options?: never;
        head?: never;
        /**
         * Change one OpenAI-compatible provider
         * @description Finds the entry by `index`, which counts before `name`, else by `name`. Replaces the members that `value` has: lists and maps as a whole, null clears, what is absent stays. An entry whose base-url is set to `""` is removed; null is refused for it and for the name.
         */
        patch: operations["patchOpenAICompatibility"];
        trace?: never;
    };
    "/oauth-excluded-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which models are excluded
         * @description The rules in force: provider → models that its credential files do not serve.
         */
        get: operations["getOAuthExcludedModels"];
        /**
         * Replace the excluded models
         * @description Takes the map itself or `{"items":{…}}` and nothing beside it; an empty map removes all. Providers are trimmed and lower-cased, those without models are left out. What does not change keeps its text and comments in the file.
         */
        put: operations["putOAuthExcludedModels"];
        post?: never;
        /**
         * Remove the excluded models of one provider
         * @description The provider's models are served again.
         */
        delete: operations["deleteOAuthExcludedModels"];
        options?: never;
        head?: never;
        /**
         * Replace the excluded models of one provider
         * @description Replaces this provider's list, or adds it. Without models, or with blank ones only, it removes the provider.
         */
        patch: operations["patchOAuthExcludedModels"];
        trace?: never;
    };
    "/oauth-model-alias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the other names of models
         * @description The rules in force: channel → other names for the models of its credential files.
         */
        get: operations["getOAuthModelAlias"];
        /**
         * Replace the other names of models
         * @description Takes the map itself or `{"items":{…}}` and nothing beside it; an empty map removes all. Channels are trimmed and lower-cased. A rule without name or alias is left out, and so is one whose alias is its name or that of an earlier rule of the channel (in any letters); the answer's `message` names them. What does not change keeps its text and comments in the file.
         */
        put: operations["putOAuthModelAlias"];
        post?: never;
        /**
         * Remove the other names of one channel's models
         * @description The channel's models have their own names only.
         */
        delete: operations["deleteOAuthModelAlias"];
        options?: never;
        head?: never;
        /**
         * Replace the other names of one channel's models
         * @description Replaces this channel's rules, or adds them. Without a usable rule it removes the channel.
         */
        patch: operations["patchOAuthModelAlias"];
        trace?: never;
    };
    "/latest-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the version of the latest release
         * @description Asks the repository in `update-repository` for its latest release, through `proxy-url`, for at most 10 seconds; the answer is kept for 5 minutes. While no repository is configured it is the running version, and `message` says so.
         */
        get: operations["getLatestVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read debug logging
         * @description When on, the log holds debug lines from that moment on. This is the value in force.
         */
        get: operations["getDebug"];
        /**
         * Change debug logging
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putDebug"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change debug logging
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchDebug"];
        trace?: never;
    };
    "/logging-to-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read logging to files
         * @description When on, the log goes to rotating files in the log directory instead of standard output. This is the value in force.
         */
        get: operations["getLoggingToFile"];
        /**
         * Change logging to files
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putLoggingToFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change logging to files
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchLoggingToFile"];
        trace?: never;
    };
    "/logs-max-total-size-mb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the size limit of all log files together
         * @description In MiB; 0 means no limit. The oldest files go first, the active one never does. This is the value in force.
         */
        get: operations["getLogsMaxTotalSizeMb"];
        /**
         * Change the size limit of all log files together
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putLogsMaxTotalSizeMb"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the size limit of all log files together
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchLogsMaxTotalSizeMb"];
        trace?: never;
    };
    "/error-logs-max-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many error logs are kept
         * @description One file for each failed gateway request; 0 keeps all of them. This is the value in force.
         */
        get: operations["getErrorLogsMaxFiles"];
        /**
         * Change how many error logs are kept
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putErrorLogsMaxFiles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how many error logs are kept
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchErrorLogsMaxFiles"];
        trace?: never;
    };
    "/request-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read request logs
         * @description When on, each gateway request is written to a file of its own, bodies included. This is the value in force.
         */
        get: operations["getRequestLog"];
        /**
         * Change request logs
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putRequestLog"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change request logs
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchRequestLog"];
        trace?: never;
    };
    "/usage-statistics-enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read usage statistics
         * @description When on, tokens and outcomes of gateway requests are recorded. This is the value in force.
         */
        get: operations["getUsageStatisticsEnabled"];
        /**
         * Change usage statistics
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putUsageStatisticsEnabled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change usage statistics
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchUsageStatisticsEnabled"];
        trace?: never;
    };
    "/request-retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read further rounds over all credentials
         * @description How many times the gateway goes round again after every candidate failed. This is the value in force.
         */
        get: operations["getRequestRetry"];
        /**
         * Change further rounds over all credentials
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putRequestRetry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change further rounds over all credentials
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchRequestRetry"];
        trace?: never;
    };
    "/max-retry-interval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the longest wait between two rounds
         * @description In seconds; 0 does not wait for a cooling credential at all. This is the value in force.
         */
        get: operations["getMaxRetryInterval"];
        /**
         * Change the longest wait between two rounds
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putMaxRetryInterval"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the longest wait between two rounds
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchMaxRetryInterval"];
        trace?: never;
    };
    "/max-retry-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many credentials one round tries
         * @description 0 tries all of them. This is the value in force.
         */
        get: operations["getMaxRetryCredentials"];
        /**
         * Change how many credentials one round tries
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putMaxRetryCredentials"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how many credentials one round tries
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchMaxRetryCredentials"];
        trace?: never;
    };
    "/routing/strategy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the gateway chooses among credentials
         * @description `round-robin` takes turns, `weighted-round-robin` takes turns by weight, `fill-first` uses the first until it rests. This is the value in force.
         */
        get: operations["getRoutingStrategy"];
        /**
         * Change how the gateway chooses among credentials
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putRoutingStrategy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how the gateway chooses among credentials
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchRoutingStrategy"];
        trace?: never;
    };
    "/force-model-prefix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rule that prefixed credentials serve prefixed names only
         * @description When on, a credential with a prefix answers only to `prefix/model`. This is the value in force.
         */
        get: operations["getForceModelPrefix"];
        /**
         * Change the rule that prefixed credentials serve prefixed names only
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putForceModelPrefix"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the rule that prefixed credentials serve prefixed names only
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchForceModelPrefix"];
        trace?: never;
    };
    "/proxy-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the proxy that upstream calls go through
         * @description An http, https, socks5 or socks5h URL; empty means a direct connection. This is the value in force.
         */
        get: operations["getProxyUrl"];
        /**
         * Change the proxy that upstream calls go through
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putProxyUrl"];
        post?: never;
        /**
         * Connect to providers directly
         * @description Empties the setting; upstream calls are direct from then on.
         */
        delete: operations["deleteProxyUrl"];
        options?: never;
        head?: never;
        /**
         * Change the proxy that upstream calls go through
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchProxyUrl"];
        trace?: never;
    };
    "/ws-auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the key check of the WebSocket relay
         * @description When on, a page that connects to the relay must present a client key. This is the value in force.
         */
        get: operations["getWsAuth"];
        /**
         * Change the key check of the WebSocket relay
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putWsAuth"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the key check of the WebSocket relay
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchWsAuth"];
        trace?: never;
    };
    "/quota-exceeded/switch-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the switch to another credential on exhausted quota
         * @description When on, a request that one credential refuses with 429 is tried on the next one of the same provider. This is the value in force.
         */
        get: operations["getQuotaExceededSwitchProject"];
        /**
         * Change the switch to another credential on exhausted quota
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putQuotaExceededSwitchProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the switch to another credential on exhausted quota
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchQuotaExceededSwitchProject"];
        trace?: never;
    };
    "/quota-exceeded/switch-preview-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the switch to a preview sibling on exhausted quota
         * @description When on, a model whose credentials are all out of quota is served by its preview (or stable) sibling. This is the value in force.
         */
        get: operations["getQuotaExceededSwitchPreviewModel"];
        /**
         * Change the switch to a preview sibling on exhausted quota
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putQuotaExceededSwitchPreviewModel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the switch to a preview sibling on exhausted quota
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchQuotaExceededSwitchPreviewModel"];
        trace?: never;
    };
    "/provider-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how each provider key fares
         * @description One item for each key of the provider lists, in the order of the config. It says whether the gateway uses the key now, for which models it rests, how it failed last, and how often it was right and wrong. Counts and rests are in memory only: a restart forgets them, a change of the entry ends its rests.
         */
        get: operations["getProviderStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * cliproxy config
         * @description Everything that cliproxy can be told, in one file. A change acts at once, however it was made, unless its description says otherwise. An absent, null or empty value counts as the default. Keys that are not listed here are kept and shown.
         */
        Config: {
            /**
             * @description The address to listen on: `127.0.0.1` for this machine alone, empty for all interfaces. Needs a restart.
             * @default
             * @example 127.0.0.1
             */
            host: string;
            /**
             * @description The TCP port to listen on; 0 picks a free one. Needs a restart.
             * @default 8317
             */
            port: number;
            /**
             * @description HTTPS in place of HTTP on the same port.
             * @default {}
             */
            tls: {
                /**
                 * @description Whether to speak HTTPS. Needs a restart.
                 * @default false
                 */
                enable: boolean;
                /**
                 * @description Path of the certificate chain (PEM); a relative one counts from where the service was started. Renewed files are taken up at once, without dropping a connection.
                 * @default
                 * @example /etc/cliproxy/tls.crt
                 */
                cert: string;
                /**
                 * @description Path of the certificate's private key (PEM); a relative one counts from where the service was started. Renewed together with the certificate.
                 * @default
                 * @example /etc/cliproxy/tls.key
                 */
                key: string;
            };
            /**
             * @description Reverse proxies whose X-Forwarded-For is believed, as addresses or CIDR ranges. It can tell one remote caller from another, and never makes a caller local.
             * @default []
             * @example [
             *       "10.0.0.0/8",
             *       "::1"
             *     ]
             */
            "trusted-proxies": components["schemas"]["NetworkRange"][];
            /**
             * @description Names, besides localhost and loopback addresses, by which local callers may address this server (the Host header, without the port). Others are refused, so that no web page reaches it under a name of its own.
             * @default []
             * @example [
             *       "cliproxy.internal"
             *     ]
             */
            "allowed-hosts": string[];
            /**
             * @description Origins of web pages that may call this server, such as `https://panel.example.com`; `*` is any.
             * @default [
             *       "*"
             *     ]
             * @example [
             *       "https://panel.example.com"
             *     ]
             */
            "cors-origins": string[];
            /**
             * @description The Management API and who may use it. Only PUT /config.yaml and an editor change this.
             * @default {}
             */
            "remote-management": {
                /**
                 * @description Whether callers on other machines may use the Management API; the key is needed in any case.
                 * @default false
                 */
                "allow-remote": boolean;
                /**
                 * @description The management key. Written in plain text (72 bytes at most) it is replaced by its bcrypt hash as soon as the file is read. Empty, and no key from the environment either: there is no Management API.
                 * @default
                 */
                "secret-key": components["schemas"]["Secret"];
                /**
                 * @description Whether `/management.html` answers 404 whatever `panel-file` says.
                 * @default false
                 */
                "disable-control-panel": boolean;
                /**
                 * @description Whether the web client is left at its version. Kept, without effect here, where nothing is downloaded.
                 * @default false
                 */
                "disable-auto-update-panel": boolean;
                /**
                 * @description Where the web client would be downloaded from. Kept, without effect here, where nothing is downloaded.
                 * @default
                 */
                "panel-github-repository": string;
            };
            /**
             * @description Another spelling of `remote-management.allow-remote`. If both are given they must agree.
             * @default false
             */
            "allow-remote-management": boolean;
            /**
             * @description Another spelling of `remote-management.secret-key`, hashed like it. If both are given they must agree.
             * @default
             */
            "remote-management-key": components["schemas"]["Secret"];
            /**
             * @description Path of a web client (one HTML file) to serve as `/management.html`; a relative one counts from where the service was started. Empty, none. Read at each request.
             * @default
             * @example ./management.html
             */
            "panel-file": string;
            /**
             * @description The GitHub repository, as `owner/name`, whose latest release GET /latest-version names. Empty, the running version is the answer.
             * @default
             */
            "update-repository": string;
            /**
             * @description The address of the release API that is asked for it.
             * @default https://api.github.com
             */
            "update-base-url": string;
            /**
             * @description The folder of the credential files that logins and uploads make. `~` is the home directory; a relative path counts from where the service was started. Empty, `auths` beside this file.
             * @default
             * @example ./auths
             */
            "auth-dir": string;
            /**
             * @description How many credentials are refreshed at the same time. 0 is 16.
             * @default 0
             */
            "auth-auto-refresh-workers": number;
            /**
             * @description OAuth clients to log in with in place of the built-in ones, by provider.
             * @default {}
             */
            "oauth-clients": {
                [key: string]: {
                    /** @description The client's id. Absent or empty, the built-in one. */
                    "client-id"?: string;
                    /** @description The client's secret. Absent or empty, the built-in one. */
                    "client-secret"?: components["schemas"]["Secret"];
                };
            };
            /**
             * @description Whether to log at level debug.
             * @default false
             */
            debug: boolean;
            /**
             * @description Whether the log goes to rotating files (`main.log` in the logs folder) instead of the standard output.
             * @default false
             */
            "logging-to-file": boolean;
            /**
             * @description Megabytes (of 1,048,576 bytes) that all log files together may take; beyond that the oldest go. 0 is no limit. Negative numbers count as 0.
             * @default 1024
             */
            "logs-max-total-size-mb": components["schemas"]["LogsMaxTotalSizeMb"];
            /**
             * @description How many error logs are kept; beyond that the oldest go. 0 keeps all. Negative numbers count as 10.
             * @default 10
             */
            "error-logs-max-files": components["schemas"]["ErrorLogsMaxFiles"];
            /**
             * @description Whether every request to the gateway leaves a file of its own with all that was sent and answered.
             * @default false
             */
            "request-log": boolean;
            /**
             * @description Whether requests are counted, by client key and model, with their tokens.
             * @default false
             */
            "usage-statistics-enabled": boolean;
            /**
             * @description Seconds for which a record waits in the usage queue for somebody to take it, 1 to 3600. Lower numbers count as 60.
             * @default 60
             */
            "redis-usage-queue-retention-seconds": number;
            /**
             * @description Whether request and error logs are off altogether. Kept, without effect here; `request-log` and `error-logs-max-files` say what is logged.
             * @default false
             */
            "commercial-mode": boolean;
            /**
             * @description A profiling server of the reference. Kept, without effect here.
             * @default {}
             */
            pprof: {
                /**
                 * @description Whether it runs.
                 * @default false
                 */
                enable: boolean;
                /**
                 * @description Where it listens.
                 * @default 127.0.0.1:8316
                 */
                addr: string;
            };
            /**
             * @description The keys that clients of the gateway present. None means that nobody is let in. Blank ones let nobody in.
             * @default []
             * @example [
             *       "sk-team-1"
             *     ]
             */
            "api-keys": components["schemas"]["Secret"][];
            /**
             * @description Whether a browser that connects to the relay (`/v1/ws`) needs a client key. Switching this on ends all connections.
             * @default true
             */
            "ws-auth": boolean;
            /**
             * @description Whether a credential with a prefix serves `<prefix>/<model>` only, instead of the plain name as well.
             * @default false
             */
            "force-model-prefix": boolean;
            /**
             * @description Proxy for all upstream calls that have none of their own; an http, https, socks5 or socks5h URL. Empty, direct connections.
             * @default
             * @example socks5://127.0.0.1:1080
             */
            "proxy-url": components["schemas"]["Secret"];
            /**
             * @description How the gateway chooses among credentials that can serve a request.
             * @default {}
             */
            routing: {
                /**
                 * @description `round-robin` takes turns, `weighted-round-robin` takes turns by weight, `fill-first` stays with the first until it rests. Any other name works as `round-robin`.
                 * @default round-robin
                 */
                strategy: string;
                /**
                 * @description Whether a conversation stays with the credential that began it. Kept, without effect here.
                 * @default false
                 */
                "session-affinity": boolean;
                /**
                 * @description For how long it does. Kept, without effect here.
                 * @default 1h
                 */
                "session-affinity-ttl": string;
            };
            /**
             * @description Further rounds, 0 to 1000, after every credential failed with 403, 408, 429, 5xx or a network error. A streaming answer is retried only before its first byte.
             * @default 0
             */
            "request-retry": components["schemas"]["RequestRetry"];
            /**
             * @description Seconds, up to 86400, that a round may wait for a resting credential. 0 waits for none, and still retries what is free.
             * @default 0
             */
            "max-retry-interval": components["schemas"]["MaxRetryInterval"];
            /**
             * @description How many credentials one round tries, up to 10000. 0 tries all.
             * @default 0
             */
            "max-retry-credentials": components["schemas"]["MaxRetryCredentials"];
            /**
             * @description Whether credentials go on without rest after 429 without a hint, 408 and 5xx. They still rest after 401 to 404.
             * @default false
             */
            "disable-cooling": boolean;
            /**
             * @description Seconds of rest after 408 and 5xx, up to 86400. 0 is 60, -1 none. Kept, without effect here, where it is always 60.
             * @default 0
             */
            "transient-error-cooldown-seconds": number;
            /**
             * @description Whether rests outlive a restart. Kept, without effect here.
             * @default false
             */
            "save-cooldown-status": boolean;
            /**
             * @description What happens when a credential is out of quota (429).
             * @default {}
             */
            "quota-exceeded": {
                /**
                 * @description Whether the same request is tried with the next credential of the provider. If not, the caller gets the 429 at once.
                 * @default true
                 */
                "switch-project": boolean;
                /**
                 * @description Whether a model's sibling (the name without `-preview…`, or the newest with it) serves when every credential for the model is out of quota.
                 * @default true
                 */
                "switch-preview-model": boolean;
                /**
                 * @description Whether paid credits are used as the last resort. Kept, without effect here.
                 * @default false
                 */
                "antigravity-credits": boolean;
            };
            /**
             * @description Seconds between the blank lines that keep a plain answer's connection alive, up to 3600. 0 is none. Kept, without effect here.
             * @default 0
             */
            "nonstream-keepalive-interval": number;
            /**
             * @description How streaming answers are kept alive.
             * @default {}
             */
            streaming: {
                /**
                 * @description Seconds of silence after which a stream gets a comment line, so that nobody between closes it, up to 3600. 0 is never.
                 * @default 0
                 */
                "keepalive-seconds": number;
                /**
                 * @description Retries before a stream's first byte, up to 1000. Kept, without effect here; `request-retry` counts for streams too.
                 * @default 0
                 */
                "bootstrap-retries": number;
            };
            /**
             * @description Whether upstream's headers reach the caller. Kept, without effect here, where the harmless ones always do.
             * @default false
             */
            "passthrough-headers": boolean;
            /**
             * @description Keys of the Gemini API.
             * @default []
             */
            "gemini-api-key": components["schemas"]["GeminiApiKey"][];
            /**
             * @description Keys of the Gemini API's interactions. Fields as in `gemini-api-key`.
             * @default []
             */
            "interactions-api-key": components["schemas"]["GeminiApiKey"][];
            /**
             * @description Keys of Anthropic's Messages API.
             * @default []
             */
            "claude-api-key": components["schemas"]["ClaudeApiKey"][];
            /**
             * @description Keys of servers that speak OpenAI's Responses API.
             * @default []
             */
            "codex-api-key": components["schemas"]["CodexApiKey"][];
            /**
             * @description Keys of xAI.
             * @default []
             */
            "xai-api-key": components["schemas"]["XaiApiKey"][];
            /**
             * @description Keys of Vertex AI.
             * @default []
             */
            "vertex-api-key": components["schemas"]["VertexApiKey"][];
            /**
             * @description Providers that speak OpenAI's chat completions.
             * @default []
             */
            "openai-compatibility": components["schemas"]["OpenAICompatibility"][];
            /**
             * @description Models that credential files of a provider do not serve: provider → patterns. Providers: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names are trimmed and lower-cased.
             * @default {}
             * @example {
             *       "claude": [
             *         "claude-3-5-haiku-*"
             *       ]
             *     }
             */
            "oauth-excluded-models": {
                [key: string]: components["schemas"]["ModelPatterns"];
            };
            /**
             * @description Other names for models of credential files: channel → rules. Channels: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names are trimmed and lower-cased.
             * @default {}
             */
            "oauth-model-alias": {
                [key: string]: components["schemas"]["ModelAlias"][];
            };
            /**
             * @description Rules for answers that mean something else than their status says: channel → rules. Kept, without effect here.
             * @default {}
             */
            "oauth-request-scoped-errors": {
                [key: string]: components["schemas"]["RequestScopedError"][];
            };
            /**
             * @description Members of request bodies to set or remove, for chosen models. Kept, without effect here.
             * @default {}
             */
            payload: {
                /** @description Set where the body has none. Absent or empty, nothing. */
                default?: components["schemas"]["PayloadRule"][];
                /** @description The same, values being JSON text. Absent or empty, nothing. */
                "default-raw"?: components["schemas"]["PayloadRule"][];
                /** @description Set whatever the body has. Absent or empty, nothing. */
                override?: components["schemas"]["PayloadRule"][];
                /** @description The same, values being JSON text. Absent or empty, nothing. */
                "override-raw"?: components["schemas"]["PayloadRule"][];
                /** @description Removed; `params` is a list of paths there. Absent or empty, nothing. */
                filter?: components["schemas"]["PayloadRule"][];
            };
            /**
             * @description Headers of Anthropic's own client for the disguise. Kept, without effect here.
             * @default {}
             */
            "claude-header-defaults": {
                /** @description The User-Agent. Absent or empty, the client's. */
                "user-agent"?: string;
                /** @description The version of its package. Absent or empty, the client's. */
                "package-version"?: string;
                /** @description The version of its runtime. Absent or empty, the client's. */
                "runtime-version"?: string;
                /** @description The operating system. Absent or empty, the client's. */
                os?: string;
                /** @description The processor. Absent or empty, the client's. */
                arch?: string;
                /** @description Seconds that it claims to wait. Absent or empty, the client's. */
                timeout?: string;
                /** @description Its time zone. Absent or empty, the client's. */
                timezone?: string;
                /**
                 * @description Whether they stay the same for a credential.
                 * @default false
                 */
                "stabilize-device-profile": boolean;
            };
            /**
             * @description Headers of OpenAI's own client for the disguise. Kept, without effect here.
             * @default {}
             */
            "codex-header-defaults": {
                /** @description The User-Agent. Absent or empty, the client's. */
                "user-agent"?: string;
                /** @description The features that it asks for. Absent or empty, the client's. */
                "beta-features"?: string;
            };
            /**
             * @description Whether requests to Claude go undisguised. Kept, without effect here, where they always do.
             * @default false
             */
            "disable-claude-cloak-mode": boolean;
            /**
             * @description How Anthropic's own client is served. Kept, without effect here.
             * @default {}
             */
            "claude-code": {
                /**
                 * @description Whether model lists show the true names.
                 * @default false
                 */
                "disable-cloaking-model-list": boolean;
            };
            /**
             * @description Details of Codex. Kept, without effect here.
             * @default {}
             */
            codex: {
                /**
                 * @description Whether identifiers differ for each credential.
                 * @default false
                 */
                "identity-confuse": boolean;
                /**
                 * @description Whether requests go undisguised.
                 * @default false
                 */
                "disable-codex-cloaking": boolean;
                /**
                 * @description Whether a stream's opening waits for its first text.
                 * @default false
                 */
                "stream-bootstrap-buffering": boolean;
                /**
                 * @description Whether multi-agent requests are rewritten.
                 * @default false
                 */
                "optimize-multi-agent-v2": boolean;
                /**
                 * @description The relay of live audio.
                 * @default {}
                 */
                "live-media-relay": Record<string, never>;
            };
            /**
             * @description Details of xAI. Kept, without effect here.
             * @default {}
             */
            xai: {
                /**
                 * @description Whether requests get the search tool.
                 * @default false
                 */
                "inject-x-search": boolean;
            };
            /**
             * @description Details of Antigravity. Kept, without effect here.
             * @default {}
             */
            antigravity: {
                /**
                 * @description Words to make unreadable.
                 * @default []
                 */
                "sensitive-words": string[];
            };
            /**
             * @description Whether signatures of thoughts are remembered. Kept, without effect here.
             * @default true
             */
            "antigravity-signature-cache-enabled": boolean;
            /**
             * @description Whether signatures are checked to the last field where they are not remembered. Kept, without effect here.
             * @default false
             */
            "antigravity-signature-bypass-strict": boolean;
            /**
             * @description Whether image generation is off: `true`, only outside the image endpoints (`chat`), or left as the caller has it (`passthrough`). Kept, without effect here.
             * @default false
             */
            "disable-image-generation": boolean | string;
            /**
             * @description The model behind the image tool. Kept, without effect here.
             * @default
             */
            "gpt-image-2-base-model": string;
            /**
             * @description For how long a video stays with the credential that made it. Kept, without effect here.
             * @default 3h
             */
            "video-result-auth-cache-ttl": string;
            /**
             * @description Settings of another product. Kept, without effect here.
             * @default {}
             */
            ampcode: {
                /** @description Its key. Absent or empty, none. */
                "upstream-api-key"?: components["schemas"]["Secret"];
            };
            /**
             * @description Limits of a cluster. Kept, without effect here.
             * @default {}
             */
            "credential-concurrency": Record<string, never>;
            /**
             * @description Reports of a cluster. Kept, without effect here.
             * @default {}
             */
            "credential-in-flight": Record<string, never>;
            /**
             * @description Plugins of the reference. Kept, without effect here.
             * @default {}
             */
            plugins: {
                /**
                 * @description Whether plugins run.
                 * @default false
                 */
                enabled: boolean;
                /**
                 * @description Their folder.
                 * @default plugins
                 */
                dir: string;
                /**
                 * @description Registries of plugins.
                 * @default []
                 */
                "store-sources": string[];
                /**
                 * @description How the registries are signed in to.
                 * @default []
                 */
                "store-auth": Record<string, never>[];
                /**
                 * @description Settings by plugin.
                 * @default {}
                 */
                configs: Record<string, never>;
            };
        };
        Error: {
            /** @description The same for the same mistake, for programs to match on. */
            error: string;
            /** @description What is wrong and what to do about it, for people. Holds whatever `details` says. */
            message: string;
            /** @description Where in the input the mistakes are. */
            details?: {
                /** @description A path in the input, such as `value` or `gemini-api-key[0].weight`, or a line of a file. */
                location: string;
                /** @description What is wrong there. */
                message: string;
            }[];
            /** @description The same as in the X-Request-Id header and in the log. */
            "request-id": string;
        };
        /**
         * @description An IP address, or a range of them in CIDR notation.
         * @example 10.0.0.0/8
         */
        NetworkRange: string;
        /** @description A secret in full. A masked copy (with `…` in it) is refused, so that masks never become keys. */
        Secret: string;
        /** @description Megabytes (of 1,048,576 bytes), 0 to 1048576 (a terabyte). */
        LogsMaxTotalSizeMb: number;
        /** @description A number of files, 0 to 100000. */
        ErrorLogsMaxFiles: number;
        /** @description Further rounds after the first, 0 to 1000. */
        RequestRetry: number;
        /** @description Seconds, 0 to 86400 (a day). */
        MaxRetryInterval: number;
        /** @description A number of credentials, 0 to 10000. */
        MaxRetryCredentials: number;
        /** @description How often this credential's turn comes under `weighted-round-robin`, next to the others. 0 and below, it is never chosen, whatever the strategy. */
        Weight: number;
        /** @description A model of a provider and the name that clients know it by. */
        Model: {
            /**
             * @description What the provider calls the model. Absent or empty, as the alias.
             * @example gemini-2.5-flash
             */
            name?: string;
            /**
             * @description What clients ask for. Absent or empty, as the name. The same alias for several names makes them take turns.
             * @example flash
             */
            alias?: string;
            /** @description What model lists show. Absent or empty, the name that clients ask for. */
            "display-name"?: string;
            /** @description Kept for clients that sort by it; without effect here. Absent, 0. */
            priority?: number;
            /** @description Whether answers name the alias as their model, too. Absent, false. */
            "force-mapping"?: boolean;
            /** @description Tokens that fit the context, for model lists. Absent or 0, what is known of the model. */
            "max-context-length"?: number;
            /** @description Whether the server only resembles the vendor's own. Absent, false. Kept, without effect here. */
            "is-compat"?: boolean;
            /** @description The model that clients of this API probe the key with. Absent or empty, their choice. */
            "test-model"?: string;
            /** @description What the model's reasoning can be set to, for model lists. Absent or empty, what is known of the model. */
            thinking?: {
                /** @description Fewest tokens to think with. Absent, no bound. */
                min?: number;
                /** @description Most tokens to think with. Absent, no bound. */
                max?: number;
                /** @description Whether thinking can be turned off. Absent, false. */
                "zero-allowed"?: boolean;
                /** @description Whether the model may choose for itself. Absent, false. */
                "dynamic-allowed"?: boolean;
                /**
                 * @description Names of the levels. Absent or empty, none.
                 * @example [
                 *       "low",
                 *       "medium",
                 *       "high"
                 *     ]
                 */
                levels?: string[];
            };
            /** @description For openai-compatibility: whether the model makes images. Absent, false. Kept, without effect here. */
            image?: boolean;
            /**
             * @description For openai-compatibility: what the model takes, for model lists. Absent or empty, unknown.
             * @example [
             *       "text",
             *       "image"
             *     ]
             */
            "input-modalities"?: string[];
            /**
             * @description For openai-compatibility: what the model gives, for model lists. Absent or empty, unknown.
             * @example [
             *       "text"
             *     ]
             */
            "output-modalities"?: string[];
        };
        /**
         * @description Model names; `*` inside stands for any characters. Trimmed, lower-cased, each once; blank ones are left out.
         * @example [
         *       "gemini-2.5-pro",
         *       "*-preview"
         *     ]
         */
        ModelPatterns: string[];
        /** @description What to do about an upstream answer with this status whose body contains one of the texts. */
        RequestScopedError: {
            /** @description The HTTP status that the rule is for; needed. */
            status?: number;
            /** @description Texts to look for. Absent or empty, none. */
            match?: string[];
            /** @description Regular expressions to look for. Absent or empty, none. */
            "match-regexr"?: string[];
            /** @description What to do; needed. `stop`, `stop-and-cooldown`, `continue` or `continue-and-cooldown`. */
            action?: string;
        };
        /** @description An API key of the Gemini API (Generative Language). It needs an api-key or a base-url. */
        GeminiApiKey: {
            /**
             * @description The provider's key, blanks around it cut off. Absent, empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /** @description Where calls go instead of `https://generativelanguage.googleapis.com`, blanks around it cut off. Absent or empty, there. */
            "base-url"?: string;
            /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
            "proxy-url"?: components["schemas"]["Secret"];
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string;
            /** @description The models that this key serves, under which names. Absent or empty, all that its provider has. */
            models?: components["schemas"]["Model"][];
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
        };
        /** @description An API key of Anthropic's Messages API, or of another server that speaks it. */
        ClaudeApiKey: {
            /**
             * @description The provider's key, blanks around it cut off. Absent, empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /**
             * @description Where calls go instead of `https://api.anthropic.com`, blanks around it cut off. Absent or empty, there.
             * @default
             */
            "base-url": string;
            /**
             * @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one.
             * @default
             */
            "proxy-url": components["schemas"]["Secret"];
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string;
            /**
             * @description The models that this key serves, under which names. Absent or empty, all that its provider has.
             * @default []
             */
            models: components["schemas"]["Model"][];
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
            /** @description How requests are disguised as those of Anthropic's own client. Absent, not at all. Kept, without effect here. */
            cloak?: {
                /** @description For which callers; `auto`, `always` or `never`. Absent or empty, `auto`. */
                mode?: string;
                /** @description Whether the caller's own system prompt is left out. Absent, false. */
                "strict-mode"?: boolean;
                /** @description Words to make unreadable. Absent or empty, none. */
                "sensitive-words"?: string[];
                /** @description Whether the invented user id is kept for the key. Absent, false. */
                "cache-user-id"?: boolean;
            };
            /** @description Whose client the requests resemble; `claude-code-cli`, or empty for the caller's own. Absent, empty. Kept, without effect here. */
            "fingerprint-profile"?: string;
            /** @description Whether system messages in mid-conversation move to the top. Absent, false. Kept, without effect here. */
            "rebuild-mid-system-message"?: boolean;
            /** @description Whether requests carry a signature of Anthropic's client. Absent, false. Kept, without effect here. */
            "experimental-cch-signing"?: boolean;
        };
        /** @description An API key of a server that speaks OpenAI's Responses API. It needs a base-url. */
        CodexApiKey: {
            /**
             * @description The provider's key, blanks around it cut off. Absent, empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /**
             * @description The address below which `/responses` is, blanks around it cut off. Absent or empty, the entry is not used.
             * @default
             * @example https://api.openai.com/v1
             */
            "base-url": string;
            /**
             * @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one.
             * @default
             */
            "proxy-url": components["schemas"]["Secret"];
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string;
            /**
             * @description The models that this key serves, under which names. Absent or empty, all that its provider has.
             * @default []
             */
            models: components["schemas"]["Model"][];
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
            /** @description Whether upstream is spoken to by WebSocket when the caller uses one. Absent, false. Kept, without effect here. */
            websockets?: boolean;
            /** @description Whether this key serves `/alpha/search`. Absent, false. Kept, without effect here. */
            "alpha-search"?: boolean;
        };
        /** @description An API key of xAI, or of another server that speaks its Responses API. */
        XaiApiKey: {
            /**
             * @description The provider's key, blanks around it cut off. Absent, empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /**
             * @description The address below which `/responses` is, blanks around it cut off. Absent or empty in the file, `https://api.x.ai/v1`; an entry that a PUT sends without one is left out.
             * @default
             * @example https://api.x.ai/v1
             */
            "base-url": string;
            /**
             * @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one.
             * @default
             */
            "proxy-url": components["schemas"]["Secret"];
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string;
            /**
             * @description The models that this key serves, under which names. Absent or empty, all that its provider has.
             * @default []
             */
            models: components["schemas"]["Model"][];
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
            /** @description Whether upstream is spoken to by WebSocket when the caller uses one. Absent, false. Kept, without effect here. */
            websockets?: boolean;
            /** @description Whether this key serves `/alpha/search`. Absent, false. Kept, without effect here. */
            "alpha-search"?: boolean;
        };
        /** @description An API key of Vertex AI, or of a server that speaks its API. It needs an api-key. */
        VertexApiKey: {
            /**
             * @description The provider's key, blanks around it cut off. Absent, empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /** @description Where calls go instead of `https://aiplatform.googleapis.com`, blanks around it cut off. Absent or empty, there. */
            "base-url"?: string;
            /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
            "proxy-url"?: components["schemas"]["Secret"];
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string;
            /** @description The models that this key serves, under which names. Absent or empty, all that its provider has. */
            models?: components["schemas"]["Model"][];
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
        };
        /** @description A provider that speaks OpenAI's chat completions, with any number of keys. It needs a name and a base-url. */
        OpenAICompatibility: {
            /**
             * @description What this provider is called, here and in statistics; blanks around it are cut off. Absent, empty.
             * @default
             * @example openrouter
             */
            name: string;
            /**
             * @description Whether the provider is out of use, all of its keys included. Absent, false.
             * @default false
             */
            disabled: boolean;
            /**
             * @description The address below which `/chat/completions` is, blanks around it cut off. Absent or empty, the entry is not used.
             * @default
             * @example https://openrouter.ai/api/v1
             */
            "base-url": string;
            /** @description The provider's keys; each is a credential of its own. Absent or empty, the provider is called without a key. */
            "api-key-entries"?: {
                /**
                 * @description The provider's key, blanks around it cut off. Absent, empty.
                 * @default
                 */
                "api-key": components["schemas"]["Secret"];
                /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
                "proxy-url"?: components["schemas"]["Secret"];
                /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
                weight?: components["schemas"]["Weight"];
            }[];
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number;
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string;
            /**
             * @description The models that this provider serves, under which names. One alias may stand for several names: they take turns. Absent or empty, any model by its own name, and model lists show none.
             * @default []
             */
            models: components["schemas"]["Model"][];
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
            /** @description Whether the provider serves `/responses` as well. Absent, false. */
            responses?: boolean;
            /** @description Whether streams are asked to end with the token counts (`stream_options.include_usage`). Absent, false. */
            "include-usage"?: boolean;
            /** @description The model that clients of this API probe the provider with. Absent or empty, their choice. */
            "test-model"?: string;
            /** @description Whether requests get a `prompt_cache_key`. Absent, false. Kept, without effect here. */
            "support-prompt-cache-key"?: boolean;
        };
        /** @description Another name for a model of an OAuth provider. A rule without name or alias has no effect, nor has one whose alias is its name in other letters. */
        ModelAlias: {
            /**
             * @description What the provider calls the model; needed.
             * @default
             * @example claude-sonnet-4-5-20250929
             */
            name: string;
            /**
             * @description What clients ask for; needed. Within a channel the first rule of an alias counts.
             * @default
             * @example sonnet
             */
            alias: string;
            /** @description Whether the model keeps its own name as well. Absent, false. */
            fork?: boolean;
            /** @description What model lists show. Absent or empty, the alias. */
            "display-name"?: string;
            /** @description Whether answers name the alias as their model, too. Absent, false. */
            "force-mapping"?: boolean;
        };
        /** @description Which models, and what to do to the bodies of their requests. */
        PayloadRule: {
            /** @description Any of these. Absent or empty, none. */
            models?: {
                /** @description A model name or pattern; needed. */
                name?: string;
                /** @description The format that is spoken upstream. Absent or empty, any. */
                protocol?: string;
                /** @description The format that the caller speaks. Absent or empty, any. */
                "from-protocol"?: string;
                /** @description Headers that the request must have. Absent or empty, none. */
                headers?: {
                    [key: string]: string;
                };
                /** @description Paths in the body, and the values that they must have. Absent or empty, none. */
                match?: unknown[];
                /** @description Paths in the body, and the values that they must not have. Absent or empty, none. */
                "not-match"?: unknown[];
                /** @description Paths that the body must have. Absent or empty, none. */
                exist?: string[];
                /** @description Paths that the body must not have. Absent or empty, none. */
                "not-exist"?: string[];
            }[];
            /** @description Paths in the body and what to put there. Absent or empty, nothing. */
            params?: unknown;
        };
        /** @description A key that a client of the gateway presents. Not blank, and no masked copy (with `…` in it). */
        ApiKey: string;
        Ok: {
            /** @constant */
            status: "ok";
            /** @description Something worth knowing about the change, such as that it needs a restart. */
            message?: string;
        };
        /**
         * @description Names the credential in statistics and wherever else it must not be told in full. Always computed; in a body it is ignored.
         * @example 359679d0f6381b30
         */
        AuthIndex: string;
        GeminiApiKeyShown: components["schemas"]["GeminiApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
        };
        /** @description An API key of the Gemini API (Generative Language). It needs an api-key or a base-url. */
        GeminiApiKeyInput: {
            /** @description The provider's key, blanks around it cut off. Absent, empty. */
            "api-key"?: string | null;
            /** @description Where calls go instead of `https://generativelanguage.googleapis.com`, blanks around it cut off. Absent or empty, there. */
            "base-url"?: string | null;
            /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
            "proxy-url"?: string | null;
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number | null;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: number | null;
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, under which names. Absent or empty, all that its provider has. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The place of the entry, counted from 0; counts before `match`. Absent or null, `match` finds it. */
        PlaceOfEntry: number | null;
        /** @description The api-key of the entry, trimmed; counts only without `index`. Absent or null, `index` is needed. */
        KeyOfEntry: string | null;
        ClaudeApiKeyShown: components["schemas"]["ClaudeApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
        };
        /** @description An API key of Anthropic's Messages API, or of another server that speaks it. */
        ClaudeApiKeyInput: {
            /** @description The provider's key, blanks around it cut off. Absent, empty. */
            "api-key"?: string | null;
            /** @description Where calls go instead of `https://api.anthropic.com`, blanks around it cut off. Absent or empty, there. */
            "base-url"?: string | null;
            /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
            "proxy-url"?: string | null;
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number | null;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: number | null;
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, under which names. Absent or empty, all that its provider has. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
            /** @description How requests are disguised as those of Anthropic's own client. Absent, not at all. Kept, without effect here. */
            cloak?: ({
                /** @description For which callers; `auto`, `always` or `never`. Absent or empty, `auto`. */
                mode?: string | null;
                /** @description Whether the caller's own system prompt is left out. Absent, false. */
                "strict-mode"?: boolean | null;
                /** @description Words to make unreadable. Absent or empty, none. */
                "sensitive-words"?: string[] | null;
                /** @description Whether the invented user id is kept for the key. Absent, false. */
                "cache-user-id"?: boolean | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description Whose client the requests resemble; `claude-code-cli`, or empty for the caller's own. Absent, empty. Kept, without effect here. */
            "fingerprint-profile"?: string | null;
            /** @description Whether system messages in mid-conversation move to the top. Absent, false. Kept, without effect here. */
            "rebuild-mid-system-message"?: boolean | null;
            /** @description Whether requests carry a signature of Anthropic's client. Absent, false. Kept, without effect here. */
            "experimental-cch-signing"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        CodexApiKeyShown: components["schemas"]["CodexApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
        };
        /** @description An API key of a server that speaks OpenAI's Responses API. It needs a base-url. */
        CodexApiKeyInput: {
            /** @description The provider's key, blanks around it cut off. Absent, empty. */
            "api-key"?: string | null;
            /**
             * @description The address below which `/responses` is, blanks around it cut off. Absent or empty, the entry is not used.
             * @example https://api.openai.com/v1
             */
            "base-url"?: string | null;
            /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
            "proxy-url"?: string | null;
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number | null;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: number | null;
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, under which names. Absent or empty, all that its provider has. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
            /** @description Whether upstream is spoken to by WebSocket when the caller uses one. Absent, false. Kept, without effect here. */
            websockets?: boolean | null;
            /** @description Whether this key serves `/alpha/search`. Absent, false. Kept, without effect here. */
            "alpha-search"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        XaiApiKeyShown: components["schemas"]["XaiApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
        };
        /** @description An API key of xAI, or of another server that speaks its Responses API. */
        XaiApiKeyInput: {
            /** @description The provider's key, blanks around it cut off. Absent, empty. */
            "api-key"?: string | null;
            /**
             * @description The address below which `/responses` is, blanks around it cut off. Absent or empty in the file, `https://api.x.ai/v1`; an entry that a PUT sends without one is left out.
             * @example https://api.x.ai/v1
             */
            "base-url"?: string | null;
            /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
            "proxy-url"?: string | null;
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number | null;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: number | null;
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, under which names. Absent or empty, all that its provider has. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
            /** @description Whether upstream is spoken to by WebSocket when the caller uses one. Absent, false. Kept, without effect here. */
            websockets?: boolean | null;
            /** @description Whether this key serves `/alpha/search`. Absent, false. Kept, without effect here. */
            "alpha-search"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        VertexApiKeyShown: components["schemas"]["VertexApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
        };
        /** @description An API key of Vertex AI, or of a server that speaks its API. It needs an api-key. */
        VertexApiKeyInput: {
            /** @description The provider's key, blanks around it cut off. Absent, empty. */
            "api-key"?: string | null;
            /** @description Where calls go instead of `https://aiplatform.googleapis.com`, blanks around it cut off. Absent or empty, there. */
            "base-url"?: string | null;
            /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
            "proxy-url"?: string | null;
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number | null;
            /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
            weight?: number | null;
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, under which names. Absent or empty, all that its provider has. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` inside a pattern stands for any characters, and a pattern that is only `*` switches the entry off. Trimmed, lower-cased, each once. Absent or empty, none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The auth-index is in each of the api-key-entries; the provider itself has one if it has no keys. */
        OpenAICompatibilityShown: components["schemas"]["OpenAICompatibility"] & {
            /** @description Names the provider in statistics if it has no keys. Always computed; in a body it is ignored. Absent if it has keys. */
            "auth-index"?: components["schemas"]["AuthIndex"];
            /** @description The provider's keys, each with its auth-index. Absent or empty, there are none. */
            "api-key-entries"?: {
                "auth-index": components["schemas"]["AuthIndex"];
            }[];
        };
        /** @description A provider that speaks OpenAI's chat completions, with any number of keys. It needs a name and a base-url. */
        OpenAICompatibilityInput: {
            /**
             * @description What this provider is called, here and in statistics; blanks around it are cut off. Absent, empty.
             * @example openrouter
             */
            name?: string | null;
            /** @description Whether the provider is out of use, all of its keys included. Absent, false. */
            disabled?: boolean | null;
            /**
             * @description The address below which `/chat/completions` is, blanks around it cut off. Absent or empty, the entry is not used.
             * @example https://openrouter.ai/api/v1
             */
            "base-url"?: string | null;
            /** @description The provider's keys; each is a credential of its own. Absent or empty, the provider is called without a key. */
            "api-key-entries"?: ({
                /** @description The provider's key, blanks around it cut off. Absent, empty. */
                "api-key"?: string | null;
                /** @description Proxy for calls with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to go around the global `proxy-url`. Absent or empty, the global one. */
                "proxy-url"?: string | null;
                /** @description Share of the turns under `weighted-round-robin`, up to 1000000. 0 and below, this key is never chosen, whatever the strategy. Absent, 1. */
                weight?: number | null;
            } & {
                [key: string]: unknown;
            })[] | null;
            /** @description Only credentials of the highest priority that can serve are chosen from; a lower group steps in while every higher one rests. Absent, 0. */
            priority?: number | null;
            /**
             * @description Makes the models of this key answer to `<prefix>/<model>`, to tell them apart from others of that name. Slashes at its ends are cut off; with one inside it counts as empty. Absent or empty, no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this provider serves, under which names. One alias may stand for several names: they take turns. Absent or empty, any model by its own name, and model lists show none. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream calls, values as they stand here. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty, none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /** @description Whether this key goes on without rest after 429 without a hint, 408 and 5xx. Absent, as the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative, as the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description Rules for answers that mean something else than their status says; the first that fits counts. Absent or empty, none. Kept, without effect here. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
            /** @description Whether the provider serves `/responses` as well. Absent, false. */
            responses?: boolean | null;
            /** @description Whether streams are asked to end with the token counts (`stream_options.include_usage`). Absent, false. */
            "include-usage"?: boolean | null;
            /** @description The model that clients of this API probe the provider with. Absent or empty, their choice. */
            "test-model"?: string | null;
            /** @description Whether requests get a `prompt_cache_key`. Absent, false. Kept, without effect here. */
            "support-prompt-cache-key"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Another name for a model of an OAuth provider. A rule without name or alias has no effect, nor has one whose alias is its name in other letters. */
        ModelAliasInput: {
            /**
             * @description What the provider calls the model; needed.
             * @example claude-sonnet-4-5-20250929
             */
            name?: string | null;
            /**
             * @description What clients ask for; needed. Within a channel the first rule of an alias counts.
             * @example sonnet
             */
            alias?: string | null;
            /** @description Whether the model keeps its own name as well. Absent, false. */
            fork?: boolean | null;
            /** @description What model lists show. Absent or empty, the alias. */
            "display-name"?: string | null;
            /** @description Whether answers name the alias as their model, too. Absent, false. */
            "force-mapping"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description `round-robin`, `weighted-round-robin` or `fill-first`. Also read, in any case: `rr`, `roundrobin`, `wrr`, `weightedroundrobin`, `ff`, `fillfirst`, and empty for `round-robin`.
         * @enum {string}
         */
        RoutingStrategy: "round-robin" | "weighted-round-robin" | "fill-first";
        /**
         * Format: proxy-url
         * @description The URL of an http, https, socks5 or socks5h proxy, user and password included if it wants them; a path is ignored. Empty for none.
         */
        ProxyUrl: string;
        /** @description A model of a provider and the name that clients know it by. */
        ModelInput: {
            /**
             * @description What the provider calls the model. Absent or empty, as the alias.
             * @example gemini-2.5-flash
             */
            name?: string | null;
            /**
             * @description What clients ask for. Absent or empty, as the name. The same alias for several names makes them take turns.
             * @example flash
             */
            alias?: string | null;
            /** @description What model lists show. Absent or empty, the name that clients ask for. */
            "display-name"?: string | null;
            /** @description Kept for clients that sort by it; without effect here. Absent, 0. */
            priority?: number | null;
            /** @description Whether answers name the alias as their model, too. Absent, false. */
            "force-mapping"?: boolean | null;
            /** @description Tokens that fit the context, for model lists. Absent or 0, what is known of the model. */
            "max-context-length"?: number | null;
            /** @description Whether the server only resembles the vendor's own. Absent, false. Kept, without effect here. */
            "is-compat"?: boolean | null;
            /** @description The model that clients of this API probe the key with. Absent or empty, their choice. */
            "test-model"?: string | null;
            /** @description What the model's reasoning can be set to, for model lists. Absent or empty, what is known of the model. */
            thinking?: ({
                /** @description Fewest tokens to think with. Absent, no bound. */
                min?: number | null;
                /** @description Most tokens to think with. Absent, no bound. */
                max?: number | null;
                /** @description Whether thinking can be turned off. Absent, false. */
                "zero-allowed"?: boolean | null;
                /** @description Whether the model may choose for itself. Absent, false. */
                "dynamic-allowed"?: boolean | null;
                /**
                 * @description Names of the levels. Absent or empty, none.
                 * @example [
                 *       "low",
                 *       "medium",
                 *       "high"
                 *     ]
                 */
                levels?: string[] | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description For openai-compatibility: whether the model makes images. Absent, false. Kept, without effect here. */
            image?: boolean | null;
            /**
             * @description For openai-compatibility: what the model takes, for model lists. Absent or empty, unknown.
             * @example [
             *       "text",
             *       "image"
             *     ]
             */
            "input-modalities"?: string[] | null;
            /**
             * @description For openai-compatibility: what the model gives, for model lists. Absent or empty, unknown.
             * @example [
             *       "text"
             *     ]
             */
            "output-modalities"?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What to do about an upstream answer with this status whose body contains one of the texts. */
        RequestScopedErrorInput: {
            /** @description The HTTP status that the rule is for; needed. */
            status?: number | null;
            /** @description Texts to look for. Absent or empty, none. */
            match?: string[] | null;
            /** @description Regular expressions to look for. Absent or empty, none. */
            "match-regexr"?: string[] | null;
            /** @description What to do; needed. `stop`, `stop-and-cooldown`, `continue` or `continue-and-cooldown`. */
            action?: string | null;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The resource still has the ETag that was sent in If-None-Match. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No key, or a wrong one. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This caller may not, whatever the key. */
        Forbidden: {
            headers: {
                /** @description Seconds until the ban ends; only for a banned address. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No management key is configured, so there is no Management API. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "not found",
                 *       "message": "not found",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many keys are being checked at once. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "too many requests",
                 *       "message": "too many requests: too many unknown keys are being checked",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Somebody else changed the resource; its ETag is none of those in If-Match. Nothing changed. */
        RevisionMismatch: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "revision mismatch",
                 *       "message": "revision mismatch: the resource has changed, read it again",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is over its limit. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "body too large",
                 *       "message": "body too large: the limit is 1048576 bytes",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is multipart, or compressed in a way that is not read here. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "unsupported media type",
                 *       "message": "unsupported media type: send the body itself, not multipart",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Done; it is in the file and in force. */
        Ok: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "ok"
                 *     }
                 */
                "application/json": components["schemas"]["Ok"];
            };
        };
        /** @description The body is not JSON, misses something, or has a value that is not allowed. Nothing changed. */
        InvalidBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid body",
                 *       "message": "invalid body: value must be an integer",
                 *       "details": [
                 *         {
                 *           "location": "value",
                 *           "message": "must be an integer"
                 *         }
                 *       ],
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The file on disk was broken by hand. Nothing changes until it is mended; PUT /config.yaml can do that. */
        ConfigFileInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "config file is invalid",
                 *       "message": "config file is invalid: line 12, column 3: a key stands here twice",
                 *       "details": [
                 *         {
                 *           "location": "line 12, column 3",
                 *           "message": "a key stands here twice"
                 *         }
                 *       ],
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The result could not be put in force, so nothing changed. */
        InvalidConfig: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_config",
                 *       "message": "invalid_config: tls.cert: the file does not exist",
                 *       "details": [
                 *         {
                 *           "location": "tls.cert",
                 *           "message": "the file does not exist"
                 *         }
                 *       ],
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The file could not be written; the old one is intact. */
        SaveFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "failed to save config: no space left on the disk",
                 *       "message": "failed to save config: no space left on the disk",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Neither `api-key` nor a usable `index` is given, or the key is that of several entries. Nothing changed. */
        UnnamedEntry: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such entry, or no management key is configured. */
        ItemNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "item not found",
                 *       "message": "item not found",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON, misses something or has a value that is not allowed, or its `match` names several entries. Nothing changed. */
        AmbiguousEntry: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Answer 304 without a body if the ETag is one of these. */
        IfNoneMatch: string;
        /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
        IfMatch: string;
        /** @description Tells entries with the same key apart. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
        BaseUrl: string;
        /** @description The place of the entry, counted from 0. Absent or no whole number, the entry is found without it. */
        Index: number | string;
        /** @description Tells entries with the same key apart; counts only with a key, not with `index`. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
        BaseUrlOfMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names the present value of this resource; it changes whenever the value does.
         * @example "Zk3vJ1mT0b2nQ8yXc4aL9w"
         */
        ETag: string;
        /**
         * @description Seconds until it is worth trying again.
         * @example 1
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The config in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "debug": false,
                     *       "proxy-url": "",
                     *       "request-retry": 3,
                     *       "api-keys": [
                     *         "sk-team-1"
                     *       ],
                     *       "gemini-api-key": [
                     *         {
                     *           "api-key": "AIza-example"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Config"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getConfigYaml: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, byte for byte. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Always nosniff. */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description Line and code of the first problem, while the file on disk is not the one in force.
                     * @example line 12 duplicate-key
                     */
                    "X-Config-Error"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example debug: false
                     *     api-keys:
                     *       - sk-team-1
                     */
                    "application/yaml": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no file at the moment, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The file is there and can't be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "read_failed",
                     *       "message": "read_failed: permission denied",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    putConfigYaml: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example debug: true
                 *     remote-management:
                 *       secret-key: mk-correct-horse
                 *     api-keys:
                 *       - sk-team-1
                 */
                "application/yaml": string;
            };
        };
        responses: {
            /** @description Stored and in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true,
                     *       "changed": [
                     *         "debug"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        ok: true;
                        /** @description The top-level keys whose value changed. */
                        changed: string[];
                        /** @description Something worth knowing about the change, such as that it needs a restart. */
                        message?: string;
                    };
                };
            };
            /** @description Not one YAML document with a map at its top. Nothing changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_yaml",
                     *       "message": "invalid_yaml: line 3, column 1: a key stands here twice",
                     *       "details": [
                     *         {
                     *           "location": "line 3, column 1",
                     *           "message": "a key stands here twice"
                     *         }
                     *       ],
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description YAML, but with values that can't be put in force; or no management key would remain. Nothing changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_config",
                     *       "message": "invalid_config: debug (line 1, column 8): must be true or false",
                     *       "details": [
                     *         {
                     *           "location": "debug (line 1, column 8)",
                     *           "message": "must be true or false"
                     *         }
                     *       ],
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The file could not be written; the old one is intact. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "write_failed",
                     *       "message": "write_failed: no space left on the disk",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "api-keys": [
                     *         "sk-team-1",
                     *         "sk-team-2"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The keys in force, in the order of the file. */
                        "api-keys": string[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKey"][] | {
                    /** @description The keys. */
                    items: components["schemas"]["ApiKey"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: {
                /** @description The place of the key. Counts from 0. */
                index?: number | string;
                /**
                 * @description The key itself, trimmed.
                 * @example sk-team-1
                 */
                value?: string;
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            /** @description Neither a usable `index` nor a `value` is given. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "missing index or value",
                     *       "message": "missing index or value",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such key, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "item not found",
                     *       "message": "item not found",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The place of the key to replace, counted from 0. Absent or null, `old` names it. */
                    index?: number | null;
                    /** @description The key to put at `index`. Absent or null, `new` is that. */
                    value?: components["schemas"]["ApiKey"] | null;
                    /** @description The key to replace. Absent or null, `index` names it. */
                    old?: string | null;
                    /** @description The key to put in place of `old`. Absent or null, `value` is that. */
                    new?: components["schemas"]["ApiKey"] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description The body is not JSON, or names neither `index` with `value` nor `old` with `new`. Nothing changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "missing fields",
                     *       "message": "missing fields: send index and value, or old and new",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such key, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "item not found",
                     *       "message": "item not found",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    listGeminiApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "gemini-api-key": [
                     *         {
                     *           "api-key": "AIza-example-1",
                     *           "prefix": "team",
                     *           "models": [
                     *             {
                     *               "name": "gemini-2.5-flash",
                     *               "alias": "flash"
                     *             }
                     *           ],
                     *           "excluded-models": [
                     *             "*-preview"
                     *           ],
                     *           "auth-index": "b56020ff0716998f"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The entries in force, in the order of the file. */
                        "gemini-api-key": components["schemas"]["GeminiApiKeyShown"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putGeminiApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["GeminiApiKeyInput"] | components["schemas"]["ApiKey"])[] | {
                    /** @description The entries, in their order. */
                    items: (components["schemas"]["GeminiApiKeyInput"] | components["schemas"]["ApiKey"])[];
                } | null;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteGeminiApiKey: {
        parameters: {
            query?: {
                /**
                 * @description The api-key of the entry, trimmed.
                 * @example AIza-example-1
                 */
                "api-key"?: string;
                /** @description Tells entries with the same key apart. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The place of the entry, counted from 0. Absent or no whole number, the entry is found without it. */
                index?: components["parameters"]["Index"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["UnnamedEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchGeminiApiKey: {
        parameters: {
            query?: {
                /** @description Tells entries with the same key apart; counts only with a key, not with `index`. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrlOfMatch"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    index?: components["schemas"]["PlaceOfEntry"];
                    match?: components["schemas"]["KeyOfEntry"];
                    /** @description The members to change (what is absent stays), or the new api-key. Absent or null, `old` and `new` are needed. */
                    value?: components["schemas"]["GeminiApiKeyInput"] | components["schemas"]["ApiKey"] | null;
                    /** @description The api-key to replace, trimmed; counts only without `value`. Absent or null, `value` is needed. */
                    old?: string | null;
                    /** @description The api-key in its place. Absent or null, nothing can take the place of `old`: 400. */
                    new?: components["schemas"]["ApiKey"] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["AmbiguousEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    listInteractionsApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "interactions-api-key": [
                     *         {
                     *           "api-key": "AIza-example-1",
                     *           "priority": 1,
                     *           "auth-index": "e4607e2f4ed874e8"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The entries in force, in the order of the file. */
                        "interactions-api-key": components["schemas"]["GeminiApiKeyShown"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putInteractionsApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GeminiApiKeyInput"][] | {
                    /** @description The entries, in their order. */
                    items: components["schemas"]["GeminiApiKeyInput"][];
                } | null;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteInteractionsApiKey: {
        parameters: {
            query?: {
                /**
                 * @description The api-key of the entry, trimmed.
                 * @example AIza-example-1
                 */
                "api-key"?: string;
                /** @description Tells entries with the same key apart. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The place of the entry, counted from 0. Absent or no whole number, the entry is found without it. */
                index?: components["parameters"]["Index"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["UnnamedEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchInteractionsApiKey: {
        parameters: {
            query?: {
                /** @description Tells entries with the same key apart; counts only with a key, not with `index`. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrlOfMatch"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    index?: components["schemas"]["PlaceOfEntry"];
                    match?: components["schemas"]["KeyOfEntry"];
                    /** @description The members to change; what is absent stays. */
                    value: components["schemas"]["GeminiApiKeyInput"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["AmbiguousEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    listClaudeApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claude-api-key": [
                     *         {
                     *           "api-key": "sk-ant-example-1",
                     *           "base-url": "",
                     *           "proxy-url": "",
                     *           "models": [
                     *             {
                     *               "name": "claude-sonnet-4-5",
                     *               "alias": "sonnet"
                     *             }
                     *           ],
                     *           "auth-index": "17890ac2573ef6fd"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The entries in force, in the order of the file. */
                        "claude-api-key": components["schemas"]["ClaudeApiKeyShown"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putClaudeApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaudeApiKeyInput"][] | {
                    /** @description The entries, in their order. */
                    items: components["schemas"]["ClaudeApiKeyInput"][];
                } | null;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteClaudeApiKey: {
        parameters: {
            query?: {
                /**
                 * @description The api-key of the entry, trimmed.
                 * @example sk-ant-example-1
                 */
                "api-key"?: string;
                /** @description Tells entries with the same key apart. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The place of the entry, counted from 0. Absent or no whole number, the entry is found without it. */
                index?: components["parameters"]["Index"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["UnnamedEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchClaudeApiKey: {
        parameters: {
            query?: {
                /** @description Tells entries with the same key apart; counts only with a key, not with `index`. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrlOfMatch"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    index?: components["schemas"]["PlaceOfEntry"];
                    match?: components["schemas"]["KeyOfEntry"];
                    /** @description The members to change; what is absent stays. */
                    value: components["schemas"]["ClaudeApiKeyInput"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["AmbiguousEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    listCodexApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codex-api-key": [
                     *         {
                     *           "api-key": "sk-codex-example-1",
                     *           "base-url": "https://api.openai.com/v1",
                     *           "proxy-url": "",
                     *           "models": [],
                     *           "websockets": true,
                     *           "auth-index": "9711216dc53dc066"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The entries in force, in the order of the file. */
                        "codex-api-key": components["schemas"]["CodexApiKeyShown"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putCodexApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodexApiKeyInput"][] | {
                    /** @description The entries, in their order. */
                    items: components["schemas"]["CodexApiKeyInput"][];
                } | null;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteCodexApiKey: {
        parameters: {
            query?: {
                /**
                 * @description The api-key of the entry, trimmed.
                 * @example sk-codex-example-1
                 */
                "api-key"?: string;
                /** @description Tells entries with the same key apart. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The place of the entry, counted from 0. Absent or no whole number, the entry is found without it. */
                index?: components["parameters"]["Index"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["UnnamedEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchCodexApiKey: {
        parameters: {
            query?: {
                /** @description Tells entries with the same key apart; counts only with a key, not with `index`. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrlOfMatch"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    index?: components["schemas"]["PlaceOfEntry"];
                    match?: components["schemas"]["KeyOfEntry"];
                    /** @description The members to change; what is absent stays. */
                    value: components["schemas"]["CodexApiKeyInput"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["AmbiguousEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    listXaiApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "xai-api-key": [
                     *         {
                     *           "api-key": "xai-example-1",
                     *           "base-url": "https://api.x.ai/v1",
                     *           "proxy-url": "",
                     *           "models": [],
                     *           "auth-index": "7d7d27de88e8846d"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The entries in force, in the order of the file. */
                        "xai-api-key": components["schemas"]["XaiApiKeyShown"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putXaiApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["XaiApiKeyInput"][] | {
                    /** @description The entries, in their order. */
                    items: components["schemas"]["XaiApiKeyInput"][];
                } | null;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteXaiApiKey: {
        parameters: {
            query?: {
                /**
                 * @description The api-key of the entry, trimmed.
                 * @example xai-example-1
                 */
                "api-key"?: string;
                /** @description Tells entries with the same key apart. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The place of the entry, counted from 0. Absent or no whole number, the entry is found without it. */
                index?: components["parameters"]["Index"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["UnnamedEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchXaiApiKey: {
        parameters: {
            query?: {
                /** @description Tells entries with the same key apart; counts only with a key, not with `index`. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrlOfMatch"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    index?: components["schemas"]["PlaceOfEntry"];
                    match?: components["schemas"]["KeyOfEntry"];
                    /** @description The members to change; what is absent stays. */
                    value: components["schemas"]["XaiApiKeyInput"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["AmbiguousEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    listVertexApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vertex-api-key": [
                     *         {
                     *           "api-key": "vk-example-1",
                     *           "models": [
                     *             {
                     *               "name": "gemini-2.5-pro",
                     *               "alias": "pro"
                     *             }
                     *           ],
                     *           "auth-index": "45bbe65d97fb4dda"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The entries in force, in the order of the file. */
                        "vertex-api-key": components["schemas"]["VertexApiKeyShown"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putVertexApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VertexApiKeyInput"][] | {
                    /** @description The entries, in their order. */
                    items: components["schemas"]["VertexApiKeyInput"][];
                } | null;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description The body is not JSON, has a value that is not allowed, or has an entry without api-key. Nothing changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteVertexApiKey: {
        parameters: {
            query?: {
                /**
                 * @description The api-key of the entry, trimmed.
                 * @example vk-example-1
                 */
                "api-key"?: string;
                /** @description Tells entries with the same key apart. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The place of the entry, counted from 0. Absent or no whole number, the entry is found without it. */
                index?: components["parameters"]["Index"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["UnnamedEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchVertexApiKey: {
        parameters: {
            query?: {
                /** @description Tells entries with the same key apart; counts only with a key, not with `index`. Given but empty, it means the entry without a base-url. Absent, any base-url fits. */
                "base-url"?: components["parameters"]["BaseUrlOfMatch"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    index?: components["schemas"]["PlaceOfEntry"];
                    match?: components["schemas"]["KeyOfEntry"];
                    /** @description The members to change; what is absent stays. */
                    value: components["schemas"]["VertexApiKeyInput"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["AmbiguousEntry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    listOpenAICompatibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openai-compatibility": [
                     *         {
                     *           "name": "openrouter",
                     *           "disabled": false,
                     *           "base-url": "https://openrouter.ai/api/v1",
                     *           "api-key-entries": [
                     *             {
                     *               "api-key": "sk-or-example-1",
                     *               "weight": 2,
                     *               "auth-index": "2f1ab3b1c3c2c3bd"
                     *             }
                     *           ],
                     *           "models": [
                     *             {
                     *               "name": "moonshotai/kimi-k2:free",
                     *               "alias": "kimi-k2"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The providers in force, in the order of the file. */
                        "openai-compatibility": components["schemas"]["OpenAICompatibilityShown"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putOpenAICompatibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAICompatibilityInput"][] | {
                    /** @description The providers, in their order. */
                    items: components["schemas"]["OpenAICompatibilityInput"][];
                } | null;
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteOpenAICompatibility: {
        parameters: {
            query?: {
                /**
                 * @description The name of the provider, trimmed.
                 * @example openrouter
                 */
                name?: string;
                /** @description The place of the entry, counted from 0. Absent or no whole number, the entry is found without it. */
                index?: components["parameters"]["Index"];
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            /** @description Neither `name` nor a usable `index` is given, or several providers have the name. Nothing changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchOpenAICompatibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The place of the provider, counted from 0; counts before `name`. Absent or null, `name` finds it. */
                    index?: number | null;
                    /** @description The name of the provider, trimmed; counts only without `index`. Absent or null, `index` is needed. */
                    name?: string | null;
                    /** @description The members to change; what is absent stays. */
                    value: components["schemas"]["OpenAICompatibilityInput"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description The body is not JSON, misses something or has a value that is not allowed, or several providers have the name. Nothing changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getOAuthExcludedModels: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "oauth-excluded-models": {
                     *         "claude": [
                     *           "claude-3-5-haiku-*"
                     *         ],
                     *         "codex": [
                     *           "gpt-5-nano"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description Provider → model patterns. */
                        "oauth-excluded-models": {
                            [key: string]: components["schemas"]["ModelPatterns"];
                        };
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putOAuthExcludedModels: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: components["schemas"]["ModelPatterns"];
                } | {
                    /** @description Provider → model patterns. */
                    items: {
                        [key: string]: components["schemas"]["ModelPatterns"];
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteOAuthExcludedModels: {
        parameters: {
            query?: {
                /**
                 * @description The provider, trimmed and lower-cased.
                 * @example claude
                 */
                provider?: string;
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            /** @description No provider is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "missing provider",
                     *       "message": "missing provider: add ?provider=",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There are no rules for this provider, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "provider not found",
                     *       "message": "provider not found",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchOAuthExcludedModels: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The provider, trimmed and lower-cased. */
                    provider: string;
                    /** @description Model names; `*` inside stands for any characters. Absent, null or empty removes the provider. */
                    models?: string[] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description The body is not JSON, misses the provider, or has a value that is not allowed. Nothing changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There are no rules for this provider, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "provider not found",
                     *       "message": "provider not found",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getOAuthModelAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "oauth-model-alias": {
                     *         "claude": [
                     *           {
                     *             "name": "claude-sonnet-4-5-20250929",
                     *             "alias": "sonnet",
                     *             "fork": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description Channel → rules. */
                        "oauth-model-alias": {
                            [key: string]: components["schemas"]["ModelAlias"][];
                        };
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putOAuthModelAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: components["schemas"]["ModelAliasInput"][];
                } | {
                    /** @description Channel → rules. */
                    items: {
                        [key: string]: components["schemas"]["ModelAliasInput"][];
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteOAuthModelAlias: {
        parameters: {
            query?: {
                /**
                 * @description The channel, trimmed and lower-cased.
                 * @example claude
                 */
                channel?: string;
                /** @description Another name for `channel`, which counts before it. */
                provider?: string;
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            /** @description No channel is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "missing channel",
                     *       "message": "missing channel: add ?channel=",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There are no rules for this channel, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "channel not found",
                     *       "message": "channel not found",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchOAuthModelAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The channel, trimmed and lower-cased. Absent or null, `provider` names it. */
                    channel?: string | null;
                    /** @description Another name for `channel`, which counts before it. Absent or null, `channel` is needed. */
                    provider?: string | null;
                    /** @description The rules. Absent, null or empty removes the channel. */
                    aliases?: components["schemas"]["ModelAliasInput"][] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description The body is not JSON, misses the channel, or has a value that is not allowed. Nothing changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There are no rules for this channel, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "channel not found",
                     *       "message": "channel not found",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getLatestVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version of the latest release. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The release's tag. */
                        "latest-version": string;
                        /** @description Why this is only the running version. */
                        message?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The release API could not be asked (`request_failed`), answered another status than 200 (`unexpected_status`), no JSON (`decode_failed`), or a release without a version (`invalid_response`). */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDebug: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "debug": false
                     *     }
                     */
                    "application/json": {
                        debug: boolean;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putDebug: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchDebug: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getLoggingToFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "logging-to-file": false
                     *     }
                     */
                    "application/json": {
                        "logging-to-file": boolean;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putLoggingToFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchLoggingToFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getLogsMaxTotalSizeMb: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "logs-max-total-size-mb": 1024
                     *     }
                     */
                    "application/json": {
                        "logs-max-total-size-mb": number;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putLogsMaxTotalSizeMb: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 512
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["LogsMaxTotalSizeMb"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchLogsMaxTotalSizeMb: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 512
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["LogsMaxTotalSizeMb"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getErrorLogsMaxFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error-logs-max-files": 10
                     *     }
                     */
                    "application/json": {
                        "error-logs-max-files": number;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putErrorLogsMaxFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 20
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["ErrorLogsMaxFiles"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchErrorLogsMaxFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 20
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["ErrorLogsMaxFiles"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getRequestLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "request-log": false
                     *     }
                     */
                    "application/json": {
                        "request-log": boolean;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putRequestLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchRequestLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getUsageStatisticsEnabled: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "usage-statistics-enabled": false
                     *     }
                     */
                    "application/json": {
                        "usage-statistics-enabled": boolean;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putUsageStatisticsEnabled: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchUsageStatisticsEnabled: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getRequestRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "request-retry": 3
                     *     }
                     */
                    "application/json": {
                        "request-retry": number;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putRequestRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 5
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["RequestRetry"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchRequestRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 5
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["RequestRetry"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getMaxRetryInterval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "max-retry-interval": 30
                     *     }
                     */
                    "application/json": {
                        "max-retry-interval": number;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putMaxRetryInterval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 60
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["MaxRetryInterval"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchMaxRetryInterval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 60
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["MaxRetryInterval"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getMaxRetryCredentials: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "max-retry-credentials": 0
                     *     }
                     */
                    "application/json": {
                        "max-retry-credentials": number;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putMaxRetryCredentials: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 3
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["MaxRetryCredentials"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchMaxRetryCredentials: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 3
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["MaxRetryCredentials"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getRoutingStrategy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "strategy": "round-robin"
                     *     }
                     */
                    "application/json": {
                        strategy: string;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putRoutingStrategy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "fill-first"
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["RoutingStrategy"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchRoutingStrategy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "fill-first"
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["RoutingStrategy"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getForceModelPrefix: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "force-model-prefix": false
                     *     }
                     */
                    "application/json": {
                        "force-model-prefix": boolean;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putForceModelPrefix: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchForceModelPrefix: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": true
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getProxyUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proxy-url": "socks5://127.0.0.1:1080"
                     *     }
                     */
                    "application/json": {
                        "proxy-url": string;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putProxyUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "http://proxy.example.com:3128"
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["ProxyUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    deleteProxyUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchProxyUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "http://proxy.example.com:3128"
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["ProxyUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getWsAuth: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ws-auth": true
                     *     }
                     */
                    "application/json": {
                        "ws-auth": boolean;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putWsAuth: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": false
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchWsAuth: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": false
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getQuotaExceededSwitchProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "switch-project": true
                     *     }
                     */
                    "application/json": {
                        "switch-project": boolean;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putQuotaExceededSwitchProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": false
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchQuotaExceededSwitchProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": false
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getQuotaExceededSwitchPreviewModel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Answer 304 without a body if the ETag is one of these. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "switch-preview-model": true
                     *     }
                     */
                    "application/json": {
                        "switch-preview-model": boolean;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    putQuotaExceededSwitchPreviewModel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": false
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    patchQuotaExceededSwitchPreviewModel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": false
                 *     }
                 */
                "application/json": {
                    value: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConfigFileInvalid"];
            412: components["responses"]["RevisionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SaveFailed"];
        };
    };
    getProviderStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every key, in the order of the config. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "providers": [
                     *         {
                     *           "auth-index": "359679d0f6381b30",
                     *           "kind": "gemini",
                     *           "name": "gemini:apikey:0f1e2d3c4b5a",
                     *           "state": "cooling",
                     *           "cooling": [
                     *             {
                     *               "model": "gemini-2.5-pro",
                     *               "until": "2026-11-24T12:00:30.000Z",
                     *               "reason": "quota"
                     *             }
                     *           ],
                     *           "last-error": {
                     *             "time": "2026-11-24T12:00:00.000Z",
                     *             "status": 429,
                     *             "message": "the quota is used up"
                     *           },
                     *           "success": 41,
                     *           "failed": 1,
                     *           "recent_requests": [
                     *             {
                     *               "time": "08:50-09:00",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "09:00-09:10",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "09:10-09:20",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "09:20-09:30",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "09:30-09:40",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "09:40-09:50",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "09:50-10:00",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "10:00-10:10",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "10:10-10:20",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "10:20-10:30",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "10:30-10:40",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "10:40-10:50",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "10:50-11:00",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "11:00-11:10",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "11:10-11:20",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "11:20-11:30",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "11:30-11:40",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "11:40-11:50",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "11:50-12:00",
                     *               "success": 0,
                     *               "failed": 0
                     *             },
                     *             {
                     *               "time": "12:00-12:10",
                     *               "success": 41,
                     *               "failed": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        providers: {
                            /** @description The same as in the provider lists. Equal keys share one. */
                            "auth-index": string;
                            /**
                             * @description What kind of provider the key is for.
                             * @enum {string}
                             */
                            kind: "gemini" | "interactions" | "vertex" | "claude" | "codex" | "xai" | "openai-compatibility";
                            /** @description The name of an openai-compatibility entry; for other kinds, the id by which the key is named elsewhere. */
                            name: string;
                            /**
                             * @description `disabled`: switched off by its entry. `error`: it can't be used as it is configured, or the provider refuses it now. `cooling`: it rests for some model. Else `active`.
                             * @enum {string}
                             */
                            state: "active" | "cooling" | "disabled" | "error";
                            /** @description The models that it rests for, the soonest end first. */
                            cooling: {
                                /** @description What the provider calls the model. */
                                model: string;
                                /**
                                 * Format: date-time
                                 * @description When the rest is over.
                                 */
                                until: string;
                                /**
                                 * @description `unavailable` (408, 5xx) and `unreachable` (no answer) only steer requests elsewhere while there is an elsewhere.
                                 * @enum {string}
                                 */
                                reason: "unauthorized" | "payment-required" | "forbidden" | "not-found" | "quota" | "unavailable" | "unreachable";
                            }[];
                            /** @description How it failed last; null if it never did. */
                            "last-error": null | {
                                /**
                                 * Format: date-time
                                 * @description When. Absent if it is how the entry is configured.
                                 */
                                time?: string;
                                /** @description The provider's status. Absent if it did not answer. */
                                status?: number;
                                /** @description What was wrong. */
                                message: string;
                            };
                            /** @description Requests that it served. */
                            success: number;
                            /** @description Requests that it failed. A mistake of the caller's is neither. */
                            failed: number;
                            /** @description Steps of ten minutes on the server's clock, the oldest first. */
                            recent_requests: {
                                /** @description From when to when. */
                                time: string;
                                /** @description Requests that it served then. */
                                success: number;
                                /** @description Requests that it failed then. */
                                failed: number;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}

/** Served by their `x-setting`. */
export type SettingId =
  | 'getDebug'
  | 'putDebug'
  | 'patchDebug'
  | 'getLoggingToFile'
  | 'putLoggingToFile'
  | 'patchLoggingToFile'
  | 'getLogsMaxTotalSizeMb'
  | 'putLogsMaxTotalSizeMb'
  | 'patchLogsMaxTotalSizeMb'
  | 'getErrorLogsMaxFiles'
  | 'putErrorLogsMaxFiles'
  | 'patchErrorLogsMaxFiles'
  | 'getRequestLog'
  | 'putRequestLog'
  | 'patchRequestLog'
  | 'getUsageStatisticsEnabled'
  | 'putUsageStatisticsEnabled'
  | 'patchUsageStatisticsEnabled'
  | 'getRequestRetry'
  | 'putRequestRetry'
  | 'patchRequestRetry'
  | 'getMaxRetryInterval'
  | 'putMaxRetryInterval'
  | 'patchMaxRetryInterval'
  | 'getMaxRetryCredentials'
  | 'putMaxRetryCredentials'
  | 'patchMaxRetryCredentials'
  | 'getRoutingStrategy'
  | 'putRoutingStrategy'
  | 'patchRoutingStrategy'
  | 'getForceModelPrefix'
  | 'putForceModelPrefix'
  | 'patchForceModelPrefix'
  | 'getProxyUrl'
  | 'putProxyUrl'
  | 'patchProxyUrl'
  | 'deleteProxyUrl'
  | 'getWsAuth'
  | 'putWsAuth'
  | 'patchWsAuth'
  | 'getQuotaExceededSwitchProject'
  | 'putQuotaExceededSwitchProject'
  | 'patchQuotaExceededSwitchProject'
  | 'getQuotaExceededSwitchPreviewModel'
  | 'putQuotaExceededSwitchPreviewModel'
  | 'patchQuotaExceededSwitchPreviewModel';
/** Served by their `x-collection`. */
export type CollectionId =
  | 'listApiKeys'
  | 'putApiKeys'
  | 'patchApiKey'
  | 'deleteApiKey'
  | 'listGeminiApiKeys'
  | 'putGeminiApiKeys'
  | 'patchGeminiApiKey'
  | 'deleteGeminiApiKey'
  | 'listInteractionsApiKeys'
  | 'putInteractionsApiKeys'
  | 'patchInteractionsApiKey'
  | 'deleteInteractionsApiKey'
  | 'listClaudeApiKeys'
  | 'putClaudeApiKeys'
  | 'patchClaudeApiKey'
  | 'deleteClaudeApiKey'
  | 'listCodexApiKeys'
  | 'putCodexApiKeys'
  | 'patchCodexApiKey'
  | 'deleteCodexApiKey'
  | 'listXaiApiKeys'
  | 'putXaiApiKeys'
  | 'patchXaiApiKey'
  | 'deleteXaiApiKey'
  | 'listVertexApiKeys'
  | 'putVertexApiKeys'
  | 'patchVertexApiKey'
  | 'deleteVertexApiKey'
  | 'listOpenAICompatibility'
  | 'putOpenAICompatibility'
  | 'patchOpenAICompatibility'
  | 'deleteOpenAICompatibility'
  | 'getOAuthExcludedModels'
  | 'putOAuthExcludedModels'
  | 'patchOAuthExcludedModels'
  | 'deleteOAuthExcludedModels'
  | 'getOAuthModelAlias'
  | 'putOAuthModelAlias'
  | 'patchOAuthModelAlias'
  | 'deleteOAuthModelAlias';
