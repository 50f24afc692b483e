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
         * @description The config in force, normalised, with defaults and with the keys that this version does not know. Not shown are the address that the service listens on, `auth-dir`, everything under `remote-management`, and `oauth-clients`.
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
         * @description The file's exact bytes, even while it is invalid; X-Config-Error then says where.
         */
        get: operations["getConfigYaml"];
        /**
         * Replace the config file
         * @description Stores the document byte for byte and puts it in force; only a management key in plain text is hashed first. It is read as leniently as the file itself, with the same warnings in the log. This also works while the file on disk is invalid, and repairs it.
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
         * @description In the order of the file. Keys are shown in full, so keep the answer to yourself.
         */
        get: operations["listApiKeys"];
        /**
         * Replace the client keys
         * @description Takes the array itself or `{"items":[…]}`. An empty array removes all keys. Keys that stay keep their comments in the file. What stands in the file may be sent back as it is, even a blank key.
         */
        put: operations["putApiKeys"];
        post?: never;
        /**
         * Remove client keys
         * @description `index` removes one key, `value` removes all that are equal to it, blanks around them apart; `index` takes precedence over `value`.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        /**
         * Replace or add one client key
         * @description `{"index","value"}` replaces the key at that position; `{"old","new"}` replaces the first key equal to `old`, or adds `new` if there is none.
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
         * @description The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
         */
        get: operations["listGeminiApiKeys"];
        /**
         * Replace the Gemini keys
         * @description Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Entries with neither an api-key nor a base-url are left out, and so are all but the first of those that are equal in api-key, base-url, proxy-url, prefix and headers; the answer's `message` lists them. A plain string keeps the entry with this key unchanged, or creates one. Entries whose value does not change keep their text and comments in the file, even if they move.
         */
        put: operations["putGeminiApiKeys"];
        post?: never;
        /**
         * Remove one Gemini key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
         */
        delete: operations["deleteGeminiApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one Gemini key
         * @description Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. An entry that ends up with neither an api-key nor a base-url is removed. A plain string in `value` is a new api-key; `{"old","new"}` replaces a key, too, and adds an entry if none has the old one.
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
         * @description The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
         */
        get: operations["listInteractionsApiKeys"];
        /**
         * Replace the keys of Gemini interactions
         * @description Takes the array itself or `{"items":[…]}`; an empty array or null removes all. The same entries are left out as for `/gemini-api-key`. Entries whose value does not change keep their text and comments in the file, even if they move.
         */
        put: operations["putInteractionsApiKeys"];
        post?: never;
        /**
         * Remove one key of Gemini interactions
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
         */
        delete: operations["deleteInteractionsApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one key of Gemini interactions
         * @description Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. An entry that ends up with neither an api-key nor a base-url is removed.
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
         * @description The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
         */
        get: operations["listClaudeApiKeys"];
        /**
         * Replace the Claude keys
         * @description Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Every entry is kept, even an empty one; models with neither name nor alias are left out, and the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
         */
        put: operations["putClaudeApiKeys"];
        post?: never;
        /**
         * Remove one Claude key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
         */
        delete: operations["deleteClaudeApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one Claude key
         * @description Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are.
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
         * @description The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
         */
        get: operations["listCodexApiKeys"];
        /**
         * Replace the Codex keys
         * @description Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Entries without a base-url are left out, and so are models with neither name nor alias; the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
         */
        put: operations["putCodexApiKeys"];
        post?: never;
        /**
         * Remove one Codex key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
         */
        delete: operations["deleteCodexApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one Codex key
         * @description Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. Setting the base-url to `""` removes the entry; null is refused.
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
         * @description The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
         */
        get: operations["listXaiApiKeys"];
        /**
         * Replace the xAI keys
         * @description Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Entries without a base-url are left out, and so are models with neither name nor alias; the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
         */
        put: operations["putXaiApiKeys"];
        post?: never;
        /**
         * Remove one xAI key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
         */
        delete: operations["deleteXaiApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one xAI key
         * @description Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. Setting the base-url to `""` removes the entry; null is refused.
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
         * @description The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
         */
        get: operations["listVertexApiKeys"];
        /**
         * Replace the Vertex keys
         * @description Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Every entry must have an api-key. Models without name or alias are left out, and so are all but the first of entries that are equal in api-key, base-url, proxy-url, prefix and headers; the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
         */
        put: operations["putVertexApiKeys"];
        post?: never;
        /**
         * Remove one Vertex key
         * @description Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
         */
        delete: operations["deleteVertexApiKey"];
        options?: never;
        head?: never;
        /**
         * Change one Vertex key
         * @description Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. Setting the api-key to `""` removes the entry; null is refused.
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
         * @description The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
         */
        get: operations["listOpenAICompatibility"];
        /**
         * Replace the OpenAI-compatible providers
         * @description Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Entries without a base-url are left out, and the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
         */
        put: operations["putOpenAICompatibility"];
        post?: never;
        /**
         * Remove one OpenAI-compatible provider
         * @description Finds the entry by its `name` (trimmed), by `index`, or by both; if several have the name, `index` distinguishes them. Everything that is given must match, or nothing is removed.
         */
        delete: operations["deleteOpenAICompatibility"];
        options?: never;
        head?: never;
        /**
         * Change one OpenAI-compatible provider
         * @description Finds the entry by `index`, which takes precedence over `name`, or by `name`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. Setting the base-url to `""` removes the entry; null is refused, and so it is for the name.
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
         * Read the excluded models
         * @description The rules in force: provider → models that its credential files do not serve.
         */
        get: operations["getOAuthExcludedModels"];
        /**
         * Replace the excluded models
         * @description Takes the object itself or `{"items":{…}}`, with no other members; an empty object removes all. Providers are trimmed and lower-cased; those without models are left out. What does not change keeps its text and comments in the file.
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
         * @description Replaces this provider's models, or adds the provider. Without models, or with only blank ones, it removes the provider.
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
         * Read the model aliases
         * @description The rules in force: channel → other names for the models of its credential files.
         */
        get: operations["getOAuthModelAlias"];
        /**
         * Replace the model aliases
         * @description Takes the object itself or `{"items":{…}}`, with no other members; an empty object removes all. Channels are trimmed and lower-cased. A rule without name or alias is left out, and so is one whose alias equals its name or an earlier alias of the channel (ignoring case); the answer's `message` lists them. What does not change keeps its text and comments in the file.
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
         * Replace the model aliases of one channel
         * @description Replaces this channel's rules, or adds the channel. Without a usable rule it removes the channel.
         */
        patch: operations["patchOAuthModelAlias"];
        trace?: never;
    };
    "/auth-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the credential files
         * @description Every `.json` file in the auth directory, sorted by name regardless of case. A file that can't be used is listed as well, with the reason. Pages that are connected to the relay (`/v1/ws`) stand among them, as `runtime_only`, and so do the projects of a gemini-cli file with several, each after its file. No token and no key is shown. Without parameters the answer has all files; `page` and `page_size` cut it into pages.
         */
        get: operations["listAuthFiles"];
        put?: never;
        /**
         * Upload credential files
         * @description Stores files byte for byte; each replaces any file of the same name. Send a form with one or several `file` parts, or one file as the body with its name in the query. A file is at most 1 MiB, a form 32 MiB. Each is checked before anything is written: a file that is refused leaves any file of its name as it is, and the others are stored all the same. Of several good files with one name the last is stored, and the others are among those that failed. `message` says what is odd about a file that was stored.
         */
        post: operations["uploadAuthFiles"];
        /**
         * Delete credential files
         * @description Names are given in the query or in the body. Deleted files are kept for as many days as `auth-trash-days` says, and POST /auth-files/restore brings them back; with `purge` they are gone for good, along with everything that was kept under their names.
         */
        delete: operations["deleteAuthFiles"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth-files/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a credential file
         * @description The exact bytes of the file, including its secrets, even if it is not a valid credential file.
         */
        get: operations["downloadAuthFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth-files/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back a deleted credential file
         * @description Restores the most recently deleted file of this name, as it was.
         */
        post: operations["restoreAuthFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth-files/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Switch a credential on or off
         * @description Sets `disabled` in the file; the rest of its text stays as it is. The index of a provider key switches its entry in the config, and every other entry with the same key: `*` is added to its `excluded-models`, or taken out. Entries of `openai-compatibility` have `disabled` instead.
         */
        patch: operations["patchAuthFileStatus"];
        trace?: never;
    };
    "/auth-files/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of a credential file
         * @description Every member of the body except `name` is written to the file; the rest of its text stays as it is. Dots lead into objects, and `null` removes a field. `headers` are merged; an empty value removes one. A `priority` of 0 and a `weight` of null remove the field; at a weight of 0 or below the credential is never chosen.
         */
        patch: operations["patchAuthFileFields"];
        trace?: never;
    };
    "/auth-files/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same to several credential files
         * @description Switches files on or off, deletes them, or sets fields of them as PATCH /auth-files/fields does. If one fails, the others are done all the same.
         */
        post: operations["batchAuthFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth-files/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models of a credential file
         * @description What clients can ask for with this credential: the models that its provider lists, or as long as it has listed none, the known ones of its kind. Aliases, its prefix and exclusions count. None while it is switched off or can't be used.
         */
        get: operations["listAuthFileModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model-definitions/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the known models of a kind of credential
         * @description The models that providers list for credentials of this kind, or as long as they have listed none, those that it is known to serve.
         */
        get: operations["getModelDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vertex/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a credential file from a service-account key
         * @description Checks a Google service-account key and stores it as `vertex-<project>.json`. A key of the same account replaces the key in its file and keeps what people have set there; one of another account gets a file of its own.
         */
        post: operations["importVertexCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anthropic-auth-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in to Claude
         * @description Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. The vendor may serve this credential only to its own client: it is kept fresh and listed, but serves no requests unless `oauth-routing` in the config names `claude`.
         */
        get: operations["startAnthropicLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codex-auth-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in to ChatGPT (Codex)
         * @description Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. The vendor may serve this credential only to its own client: it is kept fresh and listed, but serves no requests unless `oauth-routing` in the config names `codex`.
         */
        get: operations["startCodexLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gemini-cli-auth-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in to Google (Gemini Code Assist)
         * @description Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. The vendor may serve this credential only to its own client: it is kept fresh and listed, but serves no requests unless `oauth-routing` in the config names `gemini-cli`. Needs an OAuth client of your own: `oauth-clients.gemini-cli` in the config.
         */
        get: operations["startGeminiCliLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/antigravity-auth-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in to Google (Antigravity)
         * @description Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. The vendor may serve this credential only to its own client: it is kept fresh and listed, but serves no requests unless `oauth-routing` in the config names `antigravity`. Needs an OAuth client of your own: `oauth-clients.antigravity` in the config.
         */
        get: operations["startAntigravityLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iflow-auth-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in to iFlow
         * @description Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. Needs an OAuth client of your own: `oauth-clients.iflow` in the config.
         */
        get: operations["startIflowLogin"];
        put?: never;
        /**
         * Log in to iFlow with a cookie
         * @description Trades the cookie of a browser that is signed in to platform.iflow.cn for an API key, and saves it. Only the cookie's `BXAuth` is kept. iFlow then issues a new key, and the account's old one stops working. Answers within 20 seconds.
         */
        post: operations["loginWithIflowCookie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qwen-auth-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in to Qwen
         * @description Begins a device login: open `url` in any browser, enter `user_code` if the page asks for it, and sign in. The login then completes by itself; `GET /get-auth-status` tells when. It waits as long as the code is valid, 30 minutes at most.
         */
        get: operations["startQwenLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kimi-auth-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in to Kimi
         * @description Begins a device login: open `url` in any browser, enter `user_code` if the page asks for it, and sign in. The login then completes by itself; `GET /get-auth-status` tells when. It waits as long as the code is valid, 30 minutes at most.
         */
        get: operations["startKimiLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/xai-auth-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in to xAI
         * @description Begins a device login: open `url` in any browser, enter `user_code` if the page asks for it, and sign in. The login then completes by itself; `GET /get-auth-status` tells when. It waits as long as the code is valid, 30 minutes at most.
         */
        get: operations["startXaiLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/get-auth-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of a login
         * @description `wait` until the login ends, then `ok` or `error` for ten minutes. A login that was never started, or that ended longer ago, is an `error`; without a `state` the answer is `ok`. Ask every few seconds; any status other than 200 means that the request itself was wrong.
         */
        get: operations["getLoginStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth-callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a login by hand
         * @description For a browser that can't come back to the service by itself: paste the address that it ends on, or its parts. Parts take precedence over the address, and `code` may be the `code#state` that Claude's page shows. The login then continues by itself; `GET /get-auth-status` tells how it ends.
         */
        post: operations["submitOAuthCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a login
         * @description A login whose credential is being saved, or that is over, can't be cancelled any more.
         */
        delete: operations["cancelLogin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth-files/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the tokens of a credential now
         * @description Credentials are renewed automatically before they expire. This does it at once, and answers within 20 seconds, when the new tokens are in the file. Everything else in the file stays as it is.
         */
        post: operations["refreshAuthFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Asks for the latest release of the repository in `update-repository`, through `proxy-url`, for at most 10 seconds; the answer is cached for 5 minutes. While no repository is configured, this is the running version, and `message` says so.
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
         * @description When on, debug messages are logged from that moment on. This is the value in force.
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
         * @description In MiB; 0 means no limit. The oldest files are deleted first, the active one never. This is the value in force.
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
         * @description When on, each gateway request is logged to a file of its own, bodies included. This is the value in force.
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
         * @description When on, the tokens and outcomes of gateway requests are recorded. This is the value in force.
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
    "/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log
         * @description Whole lines of `main.log` and the files that it was rotated to, oldest first. Without a `cursor`, the newest lines; with the `next-cursor` of an earlier answer, the lines since then: none is repeated or left out, even if the log has been rotated in the meantime. Only what the answer needs is read. An answer has at most 16 MiB of lines; with its cursor, the next one continues from there. Needs `logging-to-file`. A request is itself a line only if it fails, or with `debug`.
         */
        get: operations["getLogs"];
        put?: never;
        post?: never;
        /**
         * Clear the log
         * @description Empties `main.log` and deletes the files that it was rotated to. Logs of single requests stay.
         */
        delete: operations["deleteLogs"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/request-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the logs of requests
         * @description The logged requests to the gateway, failed or not, newest first and page by page: the `next-cursor` of a page leads to the next one, and nothing is repeated if more requests are logged in the meantime.
         */
        get: operations["listRequestLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/request-error-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the logs of failed requests
         * @description Newest first. While `request-log` is on, this list is empty, since failed requests are then logged like all others.
         */
        get: operations["listRequestErrorLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/request-error-logs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the log of a failed request
         * @description The file as it is; secrets are masked.
         */
        get: operations["downloadRequestErrorLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/request-log-by-id/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the log of a request
         * @description The log of a request to the gateway, failed or not, by the id that its answer carries in `X-Cliproxy-Request-Id`.
         */
        get: operations["downloadRequestLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the usage statistics
         * @description The totals of everything recorded, and the single requests by client key and model, in the format that existing tools read. Days and hours are those of the server's clock; an hour adds up all days. An `apis` name is the client's key, or `POST /v1/…` where no key was needed. The response is streamed, and compressed if the client accepts it.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        /**
         * Forget usage
         * @description Removes what was recorded before a time, from the totals, too; without a time, everything. It can be imported again from an export. Any other query parameter is refused: if a misspelt one were ignored, everything would go.
         */
        delete: operations["deleteUsage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the usage statistics
         * @description Everything that POST /usage/import takes. The response is streamed, and compressed if the client accepts it.
         */
        get: operations["exportUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import usage statistics
         * @description Adds the single requests of an export that are not here yet: all of them, or nothing if the body is not an export. The export's totals are ignored. A request is identified by its client key, model, time, source, auth index, outcome and token counts. One without a time gets the present time. Requests older than `usage-retention-days` count in totals only. The body, at most 256 MiB, is read as it arrives.
         */
        post: operations["importUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List single requests
         * @description The requests that match the filters, newest first. Client keys and credentials are shown as fingerprints: the first 16 hex digits of their SHA-256. Imported requests have fewer members.
         */
        get: operations["listUsageRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up requests in groups
         * @description The sums of the requests that match the filters, in groups, as JSON or, if the client prefers it, as CSV with a header line. Sums are kept longer than single requests: where only sums are left, `from` and `to` are rounded to quarter-hours.
         */
        get: operations["summariseUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch new requests
         * @description For collectors. Without a cursor, the oldest records are removed from the queue, and the response is an array of them. With a cursor (empty at first), nothing is removed, so each of several collectors gets every record. A record is kept for `redis-usage-queue-retention-seconds`. Client keys are shown in full.
         */
        get: operations["readUsageQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-key-usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how often each provider key served and failed
         * @description By provider, then by `<base-url>|<key>`. Attempts are counted from the start of the service; a provider is named by its kind, or by the name of its openai-compatibility entry in lower case.
         */
        get: operations["getApiKeyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description How many further rounds the gateway makes after every candidate has failed. This is the value in force.
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
         * @description In seconds; 0 does not wait for a cooling credential. This is the value in force.
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
         * @description `round-robin` takes turns, `weighted-round-robin` takes turns by weight, `fill-first` uses the first until it is cooling down. This is the value in force.
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
    "/routing/session-affinity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether conversations stay with their credential
         * @description When on, a conversation that its client names stays with the credential that it began with, as long as that is free. This is the value in force.
         */
        get: operations["getRoutingSessionAffinity"];
        /**
         * Change whether conversations stay with their credential
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putRoutingSessionAffinity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change whether conversations stay with their credential
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchRoutingSessionAffinity"];
        trace?: never;
    };
    "/routing/session-affinity-ttl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how long a conversation is remembered
         * @description How long after its last request a conversation is remembered. This is the value in force.
         */
        get: operations["getRoutingSessionAffinityTtl"];
        /**
         * Change how long a conversation is remembered
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putRoutingSessionAffinityTtl"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how long a conversation is remembered
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchRoutingSessionAffinityTtl"];
        trace?: never;
    };
    "/routing/session-affinity-by-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether conversations without a name are told apart by their content
         * @description When on, requests that name no conversation belong to the one that begins with the same texts. This is the value in force.
         */
        get: operations["getRoutingSessionAffinityByContent"];
        /**
         * Change whether conversations without a name are told apart by their content
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putRoutingSessionAffinityByContent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change whether conversations without a name are told apart by their content
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchRoutingSessionAffinityByContent"];
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
    "/discover-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether providers are asked for their models
         * @description Without it, and while a provider hasn't answered, model lists come from a built-in table. This is the value in force.
         */
        get: operations["getDiscoverModels"];
        /**
         * Change whether providers are asked for their models
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putDiscoverModels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change whether providers are asked for their models
         * @description The same as PUT, for clients that use this verb.
         */
        patch: operations["patchDiscoverModels"];
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
         * Read the proxy for upstream requests
         * @description An http, https, socks5 or socks5h URL, `direct` or `none`; empty means what the environment says. This is the value in force.
         */
        get: operations["getProxyUrl"];
        /**
         * Change the proxy for upstream requests
         * @description Writes the value to the config file and puts it in force at once.
         */
        put: operations["putProxyUrl"];
        post?: never;
        /**
         * Connect to providers directly
         * @description Clears the setting; upstream requests are direct from then on.
         */
        delete: operations["deleteProxyUrl"];
        options?: never;
        head?: never;
        /**
         * Change the proxy for upstream requests
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
         * @description When on, a request that one credential refuses with 429 is tried with the next one of the same provider. This is the value in force.
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
    "/api-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a provider in your own words
         * @description Sends one request to a provider, for a quota, a list of models or a test of a key, and shows what came back, whatever its status. In the values of headers `$TOKEN$` stands for the
         *     token of the credential, which is refreshed first if it has expired.
         *
         *     A token is sent to its own provider, by https, and to the scheme, host and port of its entry's base URL. Without one, every public address may be asked. A private, loopback or
         *     link-local one is asked only if it is the base URL of an entry, or the `base_url` of the credential file. Proxies are subject to the same rule, unless the config names them.
         *
         *     The address is checked when it is connected to, and redirects are not followed. A proxy is not left to look a name up again: it is asked for a tunnel to the address that was checked,
         *     for http too, and the host still proves its name by TLS. So a name that is unknown here is not asked for; the proxy looks up only those of the credential's own provider and of these
         *     base URLs.
         *
         *     A request may have 64 KiB, its answer 4 MiB, and both have 25 seconds.
         */
        post: operations["callUpstream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the cooldowns of a credential
         * @description From now on the gateway uses the credential again for every model, as if it had never failed. What the provider thinks of it, this does not change: the next request may find its quota used up still.
         */
        post: operations["resetQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider-keys/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a provider key
         * @description Sends one tiny request to the provider, as the gateway would: for the list of its models, or, if `model` is named or there is no list, for one token of a model. A provider may show its list to everybody; naming a model tells whether the key really works. The test changes no cooldown and no statistics. There is one at a time for each provider, and there are 10 a minute in all.
         */
        post: operations["testProviderKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth-files/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a credential file
         * @description Sends one tiny request to the provider, as the gateway would: for the list of its models, or, if `model` is named or there is no list, for one token of a model. A provider may show its list to everybody; naming a model tells whether the key really works. The test changes no cooldown and no statistics. There is one at a time for each provider, and there are 10 a minute in all.
         */
        post: operations["testAuthFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * Read the status of each provider key
         * @description One item for each key of the provider lists, in the order of the config. It says whether the gateway uses the key now, for which models it is cooling down, how it last failed, and how often it succeeded and failed. After half an hour of a longer cooldown one request may try the key, and a success ends the cooldown. Counts and cooldowns are kept in memory only: a restart forgets them, and changing an entry ends its cooldowns.
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
         * @description All settings of cliproxy, in one file. A change takes effect at once, however it was made, unless the description says otherwise. An absent, null or empty value means the default. Keys that are not listed here are kept and shown.
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
             * @description HTTPS instead of HTTP, on the same port.
             * @default {}
             */
            tls: {
                /**
                 * @description Whether to speak HTTPS. Needs a restart.
                 * @default false
                 */
                enable: boolean;
                /**
                 * @description Path of the certificate chain (PEM); a relative one starts from the service's working directory. Renewed files are picked up at once, without dropping a connection.
                 * @default
                 * @example /etc/cliproxy/tls.crt
                 */
                cert: string;
                /**
                 * @description Path of the certificate's private key (PEM, at most 1 MiB); a relative one starts from the service's working directory. Renewed together with the certificate.
                 * @default
                 * @example /etc/cliproxy/tls.key
                 */
                key: string;
            };
            /**
             * @description Reverse proxies whose X-Forwarded-For is trusted, as addresses or CIDR ranges. The header distinguishes remote clients; it never makes a client local.
             * @default []
             * @example [
             *       "10.0.0.0/8",
             *       "::1"
             *     ]
             */
            "trusted-proxies": components["schemas"]["NetworkRange"][];
            /**
             * @description Names, besides localhost and loopback addresses, that local clients may use for this server (the Host header, without the port). Others are refused, so that no web page can reach it by DNS rebinding.
             * @default []
             * @example [
             *       "cliproxy.internal"
             *     ]
             */
            "allowed-hosts": string[];
            /**
             * @description Origins of web pages that may call this server, such as `https://panel.example.com`; `*` means any, and is never part of an origin.
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
                 * @description Whether clients on other machines may use the Management API; they always need the key.
                 * @default false
                 */
                "allow-remote": boolean;
                /**
                 * @description The management key. In plain text (at most 72 bytes) it is replaced by its bcrypt hash as soon as the file is read. If it is empty and the environment has no key either, there is no Management API.
                 * @default
                 */
                "secret-key": components["schemas"]["Secret"];
                /**
                 * @description Whether `/management.html` responds with 404, whatever `panel-file` says.
                 * @default false
                 */
                "disable-control-panel": boolean;
                /**
                 * @description Whether the web client is not updated. Kept, but has no effect here, where nothing is downloaded.
                 * @default false
                 */
                "disable-auto-update-panel": boolean;
                /**
                 * @description Where the web client would be downloaded from. Kept, but has no effect here, where nothing is downloaded.
                 * @default
                 */
                "panel-github-repository": string;
            };
            /**
             * @description Another spelling of `remote-management.allow-remote`. If both are given, they must agree.
             * @default false
             */
            "allow-remote-management": boolean;
            /**
             * @description Another spelling of `remote-management.secret-key`, hashed in the same way. If both are given, they must agree.
             * @default
             */
            "remote-management-key": components["schemas"]["Secret"];
            /**
             * @description Path of a web client (one HTML file) to serve as `/management.html`; a relative one starts from the service's working directory. Empty means none. Read at each request. Since everybody may read it, it is served only if its name ends in `.html` or `.htm`, it begins like HTML, has at most 32 MiB, and does not lie in `auth-dir`.
             * @default
             * @example ./management.html
             */
            "panel-file": string;
            /**
             * @description The GitHub repository, as `owner/name`, whose latest release GET /latest-version reports. If empty, it reports the running version.
             * @default
             */
            "update-repository": string;
            /**
             * @description The address of the release API.
             * @default https://api.github.com
             */
            "update-base-url": string;
            /**
             * @description The folder for the credential files that logins and uploads create. `~` is the home directory; a relative path starts from the service's working directory. Empty means `auths` beside this file.
             * @default
             * @example ./auths
             */
            "auth-dir": string;
            /**
             * @description How many days deleted credential files are kept, so that POST /auth-files/restore can bring them back. 0 means they are not kept.
             * @default 7
             */
            "auth-trash-days": number;
            /**
             * @description How many credentials are refreshed at the same time. 0 means 16.
             * @default 0
             */
            "auth-auto-refresh-workers": number;
            /**
             * @description OAuth clients and addresses to use for logins and refreshes, by provider: anthropic (or `claude`), codex, gemini-cli (or `gemini`), antigravity, iflow, qwen, kimi, xai. Logins to gemini-cli, antigravity and iflow need a client of your own here, or in the environment variables `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_ID` and `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_SECRET`; the others have a public one.
             * @default {}
             */
            "oauth-clients": {
                [key: string]: {
                    /** @description The client's id. Absent or empty means the provider's public client. */
                    "client-id"?: string;
                    /** @description The client's secret. Absent or empty for a public client. */
                    "client-secret"?: components["schemas"]["Secret"];
                    /** @description The port that browsers come back to after signing in, on 127.0.0.1 and ::1. Absent means the port that the provider knows its public client by; another one works only with a provider that accepts it. */
                    "callback-port"?: number;
                    /** @description The address that people sign in at; for xai, the issuer whose endpoints are discovered. Absent or empty means the provider's own. */
                    "auth-url"?: components["schemas"]["BaseUrl"];
                    /** @description The token endpoint. Absent means the provider's own. */
                    "token-url"?: components["schemas"]["BaseUrl"];
                    /** @description The device authorization endpoint. Absent means the provider's own. */
                    "device-url"?: components["schemas"]["BaseUrl"];
                    /** @description Where a token is traded for its owner's name. Absent means the provider's own. */
                    "userinfo-url"?: components["schemas"]["BaseUrl"];
                    /** @description Stands for all other hosts of the provider's API. Absent means its own. */
                    "api-url"?: components["schemas"]["BaseUrl"];
                };
            };
            /**
             * @description Providers whose credential files may serve requests although their vendors may accept these credentials only from their own clients: claude (or `anthropic`), codex, gemini-cli (or `gemini`), antigravity. Files of a provider that is not listed are kept fresh and listed, but not used. Make sure that you are allowed to: the gateway sends these credentials as what it is, and a vendor may object.
             * @default []
             * @example [
             *       "codex"
             *     ]
             */
            "oauth-routing": string[];
            /**
             * @description Whether to log at level debug.
             * @default false
             */
            debug: boolean;
            /**
             * @description Whether the log goes to rotating files (`main.log` in `log-dir`) instead of standard output.
             * @default false
             */
            "logging-to-file": boolean;
            /**
             * @description The folder for all log files. `~` is the home directory; a relative path starts from the environment's WRITABLE_PATH if that is set, else from this file's folder. Empty means `logs` there. It is created for its owner only.
             * @default
             * @example /var/log/cliproxy
             */
            "log-dir": string;
            /**
             * @description The space that all log files together take on the disk, in megabytes of 1,048,576 bytes; the oldest are deleted beyond it, never `main.log` itself. 0 means no limit. Negative numbers count as 0.
             * @default 1024
             */
            "logs-max-total-size-mb": components["schemas"]["LogsMaxTotalSizeMb"];
            /**
             * @description How many error logs are kept; the oldest are deleted beyond that. 0 keeps all. Negative numbers count as 10.
             * @default 10
             */
            "error-logs-max-files": components["schemas"]["ErrorLogsMaxFiles"];
            /**
             * @description Whether every request to the gateway is logged in full, with its response, in a file of its own. When off, only those that fail are. Secrets are masked.
             * @default false
             */
            "request-log": boolean;
            /**
             * @description How many megabytes of each body a request log keeps; the rest is cut off. Lower numbers count as 8.
             * @default 8
             */
            "request-log-max-body-mb": number;
            /**
             * @description Whether requests are counted, by client key and model, with their tokens.
             * @default false
             */
            "usage-statistics-enabled": boolean;
            /**
             * @description How many days single requests are kept in the usage statistics; sums are kept longer. 0 keeps them forever. Negative numbers count as 90.
             * @default 90
             */
            "usage-retention-days": number;
            /**
             * @description How many megabytes the usage statistics may take on disk. Beyond that the oldest single requests go first, and sums last. 0 is no limit. Negative numbers count as 1024.
             * @default 1024
             */
            "usage-max-size-mb": number;
            /**
             * @description How many single requests GET /usage lists, the newest; `?details=all` lists them all. Negative numbers count as 100000.
             * @default 100000
             */
            "usage-details-limit": number;
            /**
             * @description Whether GET /metrics needs no management key.
             * @default false
             */
            "metrics-public": boolean;
            /**
             * @description How many seconds a record stays in the usage queue until it is fetched, 1 to 3600. Lower numbers count as 60.
             * @default 60
             */
            "redis-usage-queue-retention-seconds": number;
            /**
             * @description Whether request and error logs are off altogether. Kept, but has no effect here; `request-log` and `error-logs-max-files` say what is logged.
             * @default false
             */
            "commercial-mode": boolean;
            /**
             * @description A profiling server of the reference. Kept, but has no effect here.
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
             * @description The keys that clients of the gateway present. Without any key, and with a blank one, nobody is let in.
             * @default []
             * @example [
             *       "sk-team-1"
             *     ]
             */
            "api-keys": components["schemas"]["Secret"][];
            /**
             * @description Whether a page in a browser that connects to the relay (`/v1/ws`) needs a client key. Switching this on closes all connections.
             * @default true
             */
            "ws-auth": boolean;
            /**
             * @description Whether a credential with a prefix serves only `<prefix>/<model>`, and not the plain name as well.
             * @default false
             */
            "force-model-prefix": boolean;
            /**
             * @description Whether each provider is asked, once an hour, which models a credential has, so that model lists show what can be used now and new models serve at once. If false, or while a provider hasn't answered, a built-in table stands in. Entries with `models` need no asking.
             * @default true
             */
            "discover-models": boolean;
            /**
             * @description Proxy for all upstream requests that have none of their own; an http, https, socks5 or socks5h URL. Empty means the proxies of the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY), if it names any; `direct` or `none` means no proxy.
             * @default
             * @example socks5://127.0.0.1:1080
             */
            "proxy-url": components["schemas"]["Secret"];
            /**
             * @description Further headers of clients that go to providers: names, or beginnings of names with a `*` after them. Without it, a provider gets what its API may need of a request (content type, user agent, ids of requests and conversations, what its own clients send) and nothing that says who the client is. Keys, cookies and the headers of a connection are never forwarded. What was left out is named in the log at debug level.
             * @default []
             * @example [
             *       "x-request-id",
             *       "x-acme-*"
             *     ]
             */
            "forward-headers": string[];
            /**
             * @description How the gateway chooses among credentials that can serve a request.
             * @default {}
             */
            routing: {
                /**
                 * @description `round-robin` takes turns, `weighted-round-robin` takes turns by weight, `fill-first` uses the first until it is cooling down. Any other name works as `round-robin`.
                 * @default round-robin
                 */
                strategy: string;
                /**
                 * @description Whether a conversation stays with the credential that it began with, and so with the vendor's cache of it, as long as that is free. Requests say which conversation they belong to as Claude Code does (`X-Claude-Code-Session-Id`, or `metadata.user_id` in its form) or as Codex does (`thread-id`, `session_id` or `session-id`, and with these `prompt_cache_key`). All others take their turn, unless `session-affinity-by-content` is on.
                 * @default true
                 */
                "session-affinity": boolean;
                /**
                 * @description How long after its last request a conversation is remembered.
                 * @default 1h
                 */
                "session-affinity-ttl": string;
                /**
                 * @description Whether requests that don't say which conversation they belong to are told apart by what it begins with: a hash of the system's text and of the first message. For clients that send a whole conversation with each turn.
                 * @default false
                 */
                "session-affinity-by-content": boolean;
            };
            /**
             * @description How many seconds a client's connection may be idle before it is closed, up to 86400. Longer than the pools of proxies and SDKs keep theirs, a request seldom meets a connection that is just being closed.
             * @default 130
             */
            "server-keepalive-seconds": number;
            /**
             * @description How many connections may be open at once; the newest beyond that is refused. One remote address (IPv6: its /48) may have half of them. 0 means half of the files that the system lets this process open; more than those is never allowed.
             * @default 0
             */
            "max-connections": number;
            /**
             * @description How many megabytes of 1,048,576 bytes the bodies of all requests that are being received or answered may have together, those to the Management API included. A request that doesn't fit is answered with 503 and Retry-After. 0 means a quarter of the memory that this process may use.
             * @default 0
             */
            "request-bodies-max-mb": number;
            /**
             * @description How many further rounds, 0 to 1000, after every credential has failed with 408, 429, 5xx or a network error. A streamed answer is retried only before its first byte.
             * @default 0
             */
            "request-retry": components["schemas"]["RequestRetry"];
            /**
             * @description Seconds, up to 86400, that a round may wait for a credential to end its cooldown. 0 doesn't wait, but still retries those that are free.
             * @default 0
             */
            "max-retry-interval": components["schemas"]["MaxRetryInterval"];
            /**
             * @description How many credentials one round tries, up to 10000. 0 tries all.
             * @default 0
             */
            "max-retry-credentials": components["schemas"]["MaxRetryCredentials"];
            /**
             * @description Whether credentials stay in use, without a cooldown, whatever their provider answers. Only one that is refused itself (its key is wrong or blocked, or its account can't pay) is left alone for a while even so.
             * @default false
             */
            "disable-cooling": boolean;
            /**
             * @description The cooldown in seconds after 408 and 5xx, up to 86400. 0 means 60, -1 none. Kept, but has no effect here, where it is always 60.
             * @default 0
             */
            "transient-error-cooldown-seconds": number;
            /**
             * @description Whether cooldowns survive a restart. Kept, but has no effect here.
             * @default false
             */
            "save-cooldown-status": boolean;
            /**
             * @description What happens when a credential is out of quota (429).
             * @default {}
             */
            "quota-exceeded": {
                /**
                 * @description Whether the request is tried again with the next credential of the provider. If not, the client gets the 429 at once.
                 * @default true
                 */
                "switch-project": boolean;
                /**
                 * @description Whether a model's sibling (the name without `-preview…`, or the newest one with it) serves when every credential for the model is out of quota.
                 * @default true
                 */
                "switch-preview-model": boolean;
                /**
                 * @description Whether paid credits are used as the last resort. Kept, but has no effect here.
                 * @default false
                 */
                "antigravity-credits": boolean;
            };
            /**
             * @description Seconds between the blank lines that keep the connection of an unstreamed answer alive, up to 3600. 0 means none. Kept, but has no effect here: the first line would fix the status at 200 before the provider has answered, and no other credential could serve then.
             * @default 0
             */
            "nonstream-keepalive-interval": number;
            /**
             * @description How streamed answers are kept alive, and for how long they are waited for.
             * @default {}
             */
            streaming: {
                /**
                 * @description Seconds of silence, up to 3600, after which a stream gets a comment line, or, in Google's format, an empty line, so that no proxy in between closes it. With the first one the answer has begun, and no other credential can serve any more. 0 means never.
                 * @default 0
                 */
                "keepalive-seconds": number;
                /**
                 * @description Seconds, up to 3600, that the first event of a stream may take, from the request on; after that the next credential is tried. A `keepalive-seconds` that is shorter ends the wait. 0 means any time.
                 * @default 0
                 */
                "first-event-seconds": number;
                /**
                 * @description Seconds of silence, up to 86400, after which an answer that had begun is given up; a stream then ends with an error. 0 means never.
                 * @default 300
                 */
                "idle-seconds": number;
                /**
                 * @description Retries before a stream's first byte, up to 1000. Kept, but has no effect here, where a stream that fails before its first event is tried with every credential, and `request-retry` times more.
                 * @default 0
                 */
                "bootstrap-retries": number;
            };
            /**
             * @description Whether upstream's headers reach the client. Kept, but has no effect here, where the harmless ones always do.
             * @default false
             */
            "passthrough-headers": boolean;
            /**
             * @description Keys of the Gemini API.
             * @default []
             */
            "gemini-api-key": components["schemas"]["GeminiApiKey"][];
            /**
             * @description Keys of the Gemini API's interactions, with the same members as in `gemini-api-key`.
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
             * @description Models that a provider's credential files do not serve: provider → patterns. Providers: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names are trimmed and lower-cased.
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
             * @description Your own rules for errors of the providers of accounts, as `request-scoped-errors` of an entry: channel → rules. Channels: gemini-cli, vertex, aistudio, antigravity, claude, codex, qwen, iflow, kimi, xai; their names are trimmed and lower-cased.
             * @default {}
             */
            "oauth-request-scoped-errors": {
                [key: string]: components["schemas"]["RequestScopedError"][];
            };
            /**
             * @description Members of request bodies to set or remove, for chosen models. Kept, but has no effect here.
             * @default {}
             */
            payload: {
                /** @description Set where the body has no value. Absent or empty means nothing. */
                default?: components["schemas"]["PayloadRule"][];
                /** @description The same, with values as JSON text. Absent or empty means nothing. */
                "default-raw"?: components["schemas"]["PayloadRule"][];
                /** @description Set whatever the body has. Absent or empty means nothing. */
                override?: components["schemas"]["PayloadRule"][];
                /** @description The same, with values as JSON text. Absent or empty means nothing. */
                "override-raw"?: components["schemas"]["PayloadRule"][];
                /** @description Removed; here `params` is a list of paths. Absent or empty means nothing. */
                filter?: components["schemas"]["PayloadRule"][];
            };
            /**
             * @description Headers of Anthropic's own client for the disguise. Kept, but has no effect here.
             * @default {}
             */
            "claude-header-defaults": {
                /** @description The User-Agent. Absent or empty means the client's. */
                "user-agent"?: string;
                /** @description The version of its package. Absent or empty means the client's. */
                "package-version"?: string;
                /** @description The version of its runtime. Absent or empty means the client's. */
                "runtime-version"?: string;
                /** @description The operating system. Absent or empty means the client's. */
                os?: string;
                /** @description The processor. Absent or empty means the client's. */
                arch?: string;
                /** @description Seconds that it claims to wait. Absent or empty means the client's. */
                timeout?: string;
                /** @description Its time zone. Absent or empty means the client's. */
                timezone?: string;
                /**
                 * @description Whether these headers stay the same for a credential.
                 * @default false
                 */
                "stabilize-device-profile": boolean;
            };
            /**
             * @description Headers of OpenAI's own client for the disguise. Kept, but has no effect here.
             * @default {}
             */
            "codex-header-defaults": {
                /** @description The User-Agent. Absent or empty means the client's. */
                "user-agent"?: string;
                /** @description The features that it requests. Absent or empty means the client's. */
                "beta-features"?: string;
            };
            /**
             * @description Whether requests to Claude are not disguised. Kept, but has no effect here, where they never are.
             * @default false
             */
            "disable-claude-cloak-mode": boolean;
            /**
             * @description How Anthropic's own client is served. Kept, but has no effect here.
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
             * @description Details of Codex. Kept, but has no effect here.
             * @default {}
             */
            codex: {
                /**
                 * @description Whether identifiers differ for each credential.
                 * @default false
                 */
                "identity-confuse": boolean;
                /**
                 * @description Whether requests are not disguised.
                 * @default false
                 */
                "disable-codex-cloaking": boolean;
                /**
                 * @description Whether the start of a stream is held back until its first text.
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
             * @description Details of xAI. Kept, but has no effect here.
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
             * @description Details of Antigravity. Kept, but has no effect here.
             * @default {}
             */
            antigravity: {
                /**
                 * @description Words to obscure.
                 * @default []
                 */
                "sensitive-words": string[];
            };
            /**
             * @description Whether thought signatures are cached. Kept, but has no effect here.
             * @default true
             */
            "antigravity-signature-cache-enabled": boolean;
            /**
             * @description Whether signatures that are not cached are checked in full. Kept, but has no effect here.
             * @default false
             */
            "antigravity-signature-bypass-strict": boolean;
            /**
             * @description Whether image generation is off: `true`, only outside the image endpoints (`chat`), or as the client has it (`passthrough`). Kept, but has no effect here.
             * @default false
             */
            "disable-image-generation": boolean | string;
            /**
             * @description The model behind the image tool. Kept, but has no effect here.
             * @default
             */
            "gpt-image-2-base-model": string;
            /**
             * @description How long a video stays with the credential that generated it. Kept, but has no effect here.
             * @default 3h
             */
            "video-result-auth-cache-ttl": string;
            /**
             * @description Settings of another product. Kept, but has no effect here.
             * @default {}
             */
            ampcode: {
                /** @description Its key. Absent or empty means none. */
                "upstream-api-key"?: components["schemas"]["Secret"];
            };
            /**
             * @description Limits of a cluster. Kept, but has no effect here.
             * @default {}
             */
            "credential-concurrency": Record<string, never>;
            /**
             * @description Reports of a cluster. Kept, but has no effect here.
             * @default {}
             */
            "credential-in-flight": Record<string, never>;
            /**
             * @description Plugins of the reference. Kept, but has no effect here.
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
                 * @description The logins for the registries.
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
            /** @description For programs to match on: the same mistake always has the same text. */
            error: string;
            /** @description For people: what is wrong and what to do about it. Includes everything in `details`. */
            message: string;
            /** @description Where the mistakes in the input are. */
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
         * @description An IP address, or a range in CIDR notation.
         * @example 10.0.0.0/8
         */
        NetworkRange: string;
        /** @description The secret itself. A masked copy (containing `…`) is refused, so that a mask never becomes a key. */
        Secret: string;
        /**
         * Format: url-or-empty
         * @description An http or https URL. Empty for the default.
         */
        BaseUrl: string;
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
        /** @description This credential's share of the requests under `weighted-round-robin`, relative to the others. At 0 or below it is never chosen, whatever the strategy. */
        Weight: number;
        /** @description A model of a provider, and the name that clients know it by. */
        Model: {
            /**
             * @description What the provider calls the model. Absent or empty means the alias.
             * @default
             * @example gemini-2.5-flash
             */
            name: string;
            /**
             * @description What clients ask for. Absent or empty means the name. Models with the same alias take turns.
             * @default
             * @example flash
             */
            alias: string;
            /** @description What model lists show. Absent or empty means the name that clients ask for. */
            "display-name"?: string;
            /** @description Kept for clients that sort by it, but has no effect here. Absent means 0. */
            priority?: number;
            /** @description Whether answers name the alias as their model, too. Absent means false. */
            "force-mapping"?: boolean;
            /** @description Tokens that fit into the context, for clients that read the config. Absent or 0 means that nobody has said. Kept, but has no effect here. */
            "max-context-length"?: number;
            /** @description Whether the server only resembles the vendor's own. Absent means false. Kept, but has no effect here. */
            "is-compat"?: boolean;
            /** @description The model that clients of this API test the key with. If absent or empty, they choose one. Kept for them, but has no effect here. */
            "test-model"?: string;
            /** @description How the model's reasoning can be set, for clients that read the config. Absent or empty means that nobody has said. Kept, but has no effect here. */
            thinking?: {
                /** @description The fewest tokens to think with. Absent means no limit. */
                min?: number;
                /** @description The most tokens to think with. Absent means no limit. */
                max?: number;
                /** @description Whether thinking can be turned off. Absent means false. */
                "zero-allowed"?: boolean;
                /** @description Whether the model may choose for itself. Absent means false. */
                "dynamic-allowed"?: boolean;
                /**
                 * @description Names of the levels. Absent or empty means none.
                 * @example [
                 *       "low",
                 *       "medium",
                 *       "high"
                 *     ]
                 */
                levels?: string[];
            };
            /** @description For openai-compatibility: whether the model generates images. Absent means false. Kept, but has no effect here. */
            image?: boolean;
            /**
             * @description For openai-compatibility: what the model accepts. Absent or empty means unknown. Kept, but has no effect here.
             * @example [
             *       "text",
             *       "image"
             *     ]
             */
            "input-modalities"?: string[];
            /**
             * @description For openai-compatibility: what the model produces. Absent or empty means unknown. Kept, but has no effect here.
             * @example [
             *       "text"
             *     ]
             */
            "output-modalities"?: string[];
        };
        /**
         * @description Model names; `*` stands for any characters. Trimmed, lower-cased, without duplicates; blank ones are left out.
         * @example [
         *       "gemini-2.5-pro",
         *       "*-preview"
         *     ]
         */
        ModelPatterns: string[];
        /** @description What to do about an error of the provider with this status whose body contains one of the texts. The first 64 KiB are searched. A rule without an action, or with nothing to look for, has no effect. */
        RequestScopedError: {
            /** @description The HTTP status that the rule applies to; needed. */
            status?: number;
            /** @description Texts to look for, in upper and lower case as they are. Absent or empty means none. */
            match?: string[];
            /** @description Regular expressions to look for, in the syntax of RE2 and Go. Absent or empty means none. */
            "match-regexr"?: string[];
            /** @description What to do; needed. `stop`, `stop-and-cooldown`, `continue` or `continue-and-cooldown`. */
            action?: string;
        };
        /** @description An API key of the Gemini API (Generative Language). It needs an api-key or a base-url. */
        GeminiApiKey: {
            /**
             * @description The provider's key, trimmed. Absent means empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /** @description Where requests go instead of `https://generativelanguage.googleapis.com`, trimmed. Absent or empty means that address. */
            "base-url"?: string;
            /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
            "proxy-url"?: components["schemas"]["Secret"];
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string;
            /** @description The models that this key serves, and their names. Absent or empty means all models of its provider. */
            models?: components["schemas"]["Model"][];
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: {
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number;
            };
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
        };
        /** @description An API key of Anthropic's Messages API, or of another server with the same API. */
        ClaudeApiKey: {
            /**
             * @description The provider's key, trimmed. Absent means empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /**
             * @description Where requests go instead of `https://api.anthropic.com`, trimmed. Absent or empty means that address.
             * @default
             */
            "base-url": string;
            /**
             * @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
             * @default
             */
            "proxy-url": components["schemas"]["Secret"];
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string;
            /**
             * @description The models that this key serves, and their names. Absent or empty means all models of its provider.
             * @default []
             */
            models: components["schemas"]["Model"][];
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: {
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number;
            };
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
            /** @description How requests are disguised as those of Anthropic's own client. Absent means not at all. Kept, but has no effect here. */
            cloak?: {
                /** @description For which clients: `auto`, `always` or `never`. Absent or empty means `auto`. */
                mode?: string;
                /** @description Whether the client's own system prompt is left out. Absent means false. */
                "strict-mode"?: boolean;
                /** @description Words to obscure. Absent or empty means none. */
                "sensitive-words"?: string[];
                /** @description Whether the made-up user id stays the same for the key. Absent means false. */
                "cache-user-id"?: boolean;
            };
            /** @description Which client the requests resemble: `claude-code-cli`, or empty for the actual client. Absent means empty. Kept, but has no effect here. */
            "fingerprint-profile"?: string;
            /** @description Whether system messages in the middle of a conversation are moved to the top. Absent means false. Kept, but has no effect here. */
            "rebuild-mid-system-message"?: boolean;
            /** @description Whether requests carry a signature like that of Anthropic's client. Absent means false. Kept, but has no effect here. */
            "experimental-cch-signing"?: boolean;
        };
        /** @description An API key of a server that speaks OpenAI's Responses API. It needs a base-url. */
        CodexApiKey: {
            /**
             * @description The provider's key, trimmed. Absent means empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /**
             * @description The address below which `/responses` is, trimmed. An entry is not used while this is absent or empty.
             * @default
             * @example https://api.openai.com/v1
             */
            "base-url": string;
            /**
             * @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
             * @default
             */
            "proxy-url": components["schemas"]["Secret"];
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string;
            /**
             * @description The models that this key serves, and their names. Absent or empty means all models of its provider.
             * @default []
             */
            models: components["schemas"]["Model"][];
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: {
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number;
            };
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
            /** @description Whether upstream is called by WebSocket when the client uses one. Absent means false. */
            websockets?: boolean;
            /** @description Whether this key serves `/alpha/search`. Absent means false. Kept, but has no effect here. */
            "alpha-search"?: boolean;
        };
        /** @description An API key of xAI, or of another server with the same Responses API. */
        XaiApiKey: {
            /**
             * @description The provider's key, trimmed. Absent means empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /**
             * @description The address below which `/responses` is, trimmed. Absent or empty in the file means `https://api.x.ai/v1`; an entry that a PUT sends without one is left out.
             * @default
             * @example https://api.x.ai/v1
             */
            "base-url": string;
            /**
             * @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one.
             * @default
             */
            "proxy-url": components["schemas"]["Secret"];
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string;
            /**
             * @description The models that this key serves, and their names. Absent or empty means all models of its provider.
             * @default []
             */
            models: components["schemas"]["Model"][];
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: {
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number;
            };
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
            /** @description Whether upstream is called by WebSocket when the client uses one. Absent means false. */
            websockets?: boolean;
            /** @description Whether this key serves `/alpha/search`. Absent means false. Kept, but has no effect here. */
            "alpha-search"?: boolean;
        };
        /** @description An API key of Vertex AI, or of another server with the same API. It needs an api-key. */
        VertexApiKey: {
            /**
             * @description The provider's key, trimmed. Absent means empty.
             * @default
             */
            "api-key": components["schemas"]["Secret"];
            /** @description Where requests go instead of `https://aiplatform.googleapis.com`, trimmed. Absent or empty means that address. */
            "base-url"?: string;
            /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
            "proxy-url"?: components["schemas"]["Secret"];
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: components["schemas"]["Weight"];
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string;
            /** @description The models that this key serves, and their names. Absent or empty means all models of its provider. */
            models?: components["schemas"]["Model"][];
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none. */
            "excluded-models"?: components["schemas"]["ModelPatterns"];
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: {
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number;
            };
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
        };
        /** @description A provider that speaks OpenAI's chat completions, with any number of keys. It needs a name and a base-url. */
        OpenAICompatibility: {
            /**
             * @description What this provider is called, here and in statistics; trimmed. Absent means empty.
             * @default
             * @example openrouter
             */
            name: string;
            /**
             * @description Whether the provider and all of its keys are switched off. Absent means false.
             * @default false
             */
            disabled: boolean;
            /**
             * @description The address below which `/chat/completions` is, trimmed. An entry is not used while this is absent or empty.
             * @default
             * @example https://openrouter.ai/api/v1
             */
            "base-url": string;
            /** @description The provider's keys; each is a credential of its own. If absent or empty, the provider is called without a key. */
            "api-key-entries"?: {
                /**
                 * @description The provider's key, trimmed. Absent means empty.
                 * @default
                 */
                "api-key": components["schemas"]["Secret"];
                /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
                "proxy-url"?: components["schemas"]["Secret"];
                /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
                weight?: components["schemas"]["Weight"];
            }[];
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number;
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string;
            /**
             * @description The models that this provider serves, and their names. One alias may stand for several models, which take turns. Absent or empty means any model by its own name; model lists then show none.
             * @default []
             */
            models: components["schemas"]["Model"][];
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: components["schemas"]["Secret"];
            };
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: {
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number;
            };
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedError"][];
            /** @description Whether the provider serves `/responses` as well. Absent means false. */
            responses?: boolean;
            /** @description Whether streams are asked to end with the token counts (`stream_options.include_usage`). Absent means false. */
            "include-usage"?: boolean;
            /** @description The model that clients of this API test the provider with. If absent or empty, they choose one. Kept for them, but has no effect here. */
            "test-model"?: string;
            /** @description Whether requests get a `prompt_cache_key`. Absent means false. Kept, but has no effect here. */
            "support-prompt-cache-key"?: boolean;
        };
        /** @description Another name for a model of an OAuth provider. A rule has no effect without a name and an alias, or if the two differ only in case. */
        ModelAlias: {
            /**
             * @description What the provider calls the model; needed.
             * @default
             * @example claude-sonnet-4-5-20250929
             */
            name: string;
            /**
             * @description What clients ask for; needed. Within a channel the first rule for an alias applies.
             * @default
             * @example sonnet
             */
            alias: string;
            /** @description Whether the model keeps its own name as well. Absent means false. */
            fork?: boolean;
            /** @description What model lists show. Absent or empty means the alias. */
            "display-name"?: string;
            /** @description Whether answers name the alias as their model, too. Absent means false. */
            "force-mapping"?: boolean;
        };
        /** @description Which models, and how to change the bodies of their requests. */
        PayloadRule: {
            /** @description Any of these. Absent or empty means none. */
            models?: {
                /** @description A model name or pattern; needed. */
                name?: string;
                /** @description The format of the upstream request. Absent or empty means any. */
                protocol?: string;
                /** @description The format of the client's request. Absent or empty means any. */
                "from-protocol"?: string;
                /** @description Headers that the request must have. Absent or empty means none. */
                headers?: {
                    [key: string]: string;
                };
                /** @description Paths in the body, and the values that they must have. Absent or empty means none. */
                match?: unknown[];
                /** @description Paths in the body, and the values that they must not have. Absent or empty means none. */
                "not-match"?: unknown[];
                /** @description Paths that the body must have. Absent or empty means none. */
                exist?: string[];
                /** @description Paths that the body must not have. Absent or empty means none. */
                "not-exist"?: string[];
            }[];
            /** @description Paths in the body, and what to put there. Absent or empty means nothing. */
            params?: unknown;
        };
        /** @description A key that a client of the gateway presents. Not blank, and not a masked copy (containing `…`). */
        ApiKey: string;
        Ok: {
            /** @constant */
            status: "ok";
            /** @description Something worth knowing about the change, such as that it needs a restart. */
            message?: string;
        };
        /**
         * @description Identifies the credential in statistics and wherever else its key must not be shown. Always computed; ignored in a body.
         * @example 359679d0f6381b30
         */
        AuthIndex: string;
        /** @description The models that this key serves, each with both of its names, empty where it has none. Absent or empty means all models of its provider. */
        ModelsShown: {
            /** @description What the provider calls the model. Empty means the alias. */
            name: string;
            /** @description What clients ask for. Empty means the name. */
            alias: string;
        }[];
        GeminiApiKeyShown: components["schemas"]["GeminiApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
            models?: components["schemas"]["ModelsShown"];
        };
        /** @description An API key of the Gemini API (Generative Language). It needs an api-key or a base-url. */
        GeminiApiKeyInput: {
            /** @description The provider's key, trimmed. Absent means empty. */
            "api-key"?: string | null;
            /** @description Where requests go instead of `https://generativelanguage.googleapis.com`, trimmed. Absent or empty means that address. */
            "base-url"?: string | null;
            /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
            "proxy-url"?: string | null;
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number | null;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: number | null;
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, and their names. Absent or empty means all models of its provider. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: ({
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number | null;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The position of the entry, counted from 0; takes precedence over `match`. If absent or null, `match` finds the entry. */
        PlaceOfEntry: number | null;
        /** @description The api-key of the entry, trimmed; used only without `index`. If absent or null, `index` is needed. */
        KeyOfEntry: string | null;
        ClaudeApiKeyShown: components["schemas"]["ClaudeApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
            models?: components["schemas"]["ModelsShown"];
        };
        /** @description An API key of Anthropic's Messages API, or of another server with the same API. */
        ClaudeApiKeyInput: {
            /** @description The provider's key, trimmed. Absent means empty. */
            "api-key"?: string | null;
            /** @description Where requests go instead of `https://api.anthropic.com`, trimmed. Absent or empty means that address. */
            "base-url"?: string | null;
            /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
            "proxy-url"?: string | null;
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number | null;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: number | null;
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, and their names. Absent or empty means all models of its provider. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: ({
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number | null;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
            /** @description How requests are disguised as those of Anthropic's own client. Absent means not at all. Kept, but has no effect here. */
            cloak?: ({
                /** @description For which clients: `auto`, `always` or `never`. Absent or empty means `auto`. */
                mode?: string | null;
                /** @description Whether the client's own system prompt is left out. Absent means false. */
                "strict-mode"?: boolean | null;
                /** @description Words to obscure. Absent or empty means none. */
                "sensitive-words"?: string[] | null;
                /** @description Whether the made-up user id stays the same for the key. Absent means false. */
                "cache-user-id"?: boolean | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description Which client the requests resemble: `claude-code-cli`, or empty for the actual client. Absent means empty. Kept, but has no effect here. */
            "fingerprint-profile"?: string | null;
            /** @description Whether system messages in the middle of a conversation are moved to the top. Absent means false. Kept, but has no effect here. */
            "rebuild-mid-system-message"?: boolean | null;
            /** @description Whether requests carry a signature like that of Anthropic's client. Absent means false. Kept, but has no effect here. */
            "experimental-cch-signing"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        CodexApiKeyShown: components["schemas"]["CodexApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
            models?: components["schemas"]["ModelsShown"];
        };
        /** @description An API key of a server that speaks OpenAI's Responses API. It needs a base-url. */
        CodexApiKeyInput: {
            /** @description The provider's key, trimmed. Absent means empty. */
            "api-key"?: string | null;
            /**
             * @description The address below which `/responses` is, trimmed. An entry is not used while this is absent or empty.
             * @example https://api.openai.com/v1
             */
            "base-url"?: string | null;
            /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
            "proxy-url"?: string | null;
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number | null;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: number | null;
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, and their names. Absent or empty means all models of its provider. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: ({
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number | null;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
            /** @description Whether upstream is called by WebSocket when the client uses one. Absent means false. */
            websockets?: boolean | null;
            /** @description Whether this key serves `/alpha/search`. Absent means false. Kept, but has no effect here. */
            "alpha-search"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        XaiApiKeyShown: components["schemas"]["XaiApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
            models?: components["schemas"]["ModelsShown"];
        };
        /** @description An API key of xAI, or of another server with the same Responses API. */
        XaiApiKeyInput: {
            /** @description The provider's key, trimmed. Absent means empty. */
            "api-key"?: string | null;
            /**
             * @description The address below which `/responses` is, trimmed. Absent or empty in the file means `https://api.x.ai/v1`; an entry that a PUT sends without one is left out.
             * @example https://api.x.ai/v1
             */
            "base-url"?: string | null;
            /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
            "proxy-url"?: string | null;
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number | null;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: number | null;
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, and their names. Absent or empty means all models of its provider. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: ({
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number | null;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
            /** @description Whether upstream is called by WebSocket when the client uses one. Absent means false. */
            websockets?: boolean | null;
            /** @description Whether this key serves `/alpha/search`. Absent means false. Kept, but has no effect here. */
            "alpha-search"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        VertexApiKeyShown: components["schemas"]["VertexApiKey"] & {
            "auth-index": components["schemas"]["AuthIndex"];
            models?: components["schemas"]["ModelsShown"];
        };
        /** @description An API key of Vertex AI, or of another server with the same API. It needs an api-key. */
        VertexApiKeyInput: {
            /** @description The provider's key, trimmed. Absent means empty. */
            "api-key"?: string | null;
            /** @description Where requests go instead of `https://aiplatform.googleapis.com`, trimmed. Absent or empty means that address. */
            "base-url"?: string | null;
            /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
            "proxy-url"?: string | null;
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number | null;
            /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
            weight?: number | null;
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this key serves, and their names. Absent or empty means all models of its provider. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Models that this key does not serve, by name or alias; `*` in a pattern stands for any characters, and `*` alone switches the entry off. Trimmed, lower-cased, without duplicates. Absent or empty means none.
             * @example [
             *       "gemini-2.5-pro",
             *       "*-preview"
             *     ]
             */
            "excluded-models"?: string[] | null;
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: ({
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number | null;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Each of the api-key-entries has an auth-index; the provider itself has one if it has no keys. */
        OpenAICompatibilityShown: components["schemas"]["OpenAICompatibility"] & {
            /** @description Identifies a provider without keys in statistics. Always computed; ignored in a body. Absent if the provider has keys. */
            "auth-index"?: components["schemas"]["AuthIndex"];
            /** @description The models that this provider serves, each with both of its names, empty where it has none. Absent or empty means any model by its own name. */
            models?: components["schemas"]["ModelsShown"];
            /** @description The provider's keys, each with its auth-index. Absent or empty means none. */
            "api-key-entries"?: {
                "auth-index": components["schemas"]["AuthIndex"];
            }[];
        };
        /** @description A provider that speaks OpenAI's chat completions, with any number of keys. It needs a name and a base-url. */
        OpenAICompatibilityInput: {
            /**
             * @description What this provider is called, here and in statistics; trimmed. Absent means empty.
             * @example openrouter
             */
            name?: string | null;
            /** @description Whether the provider and all of its keys are switched off. Absent means false. */
            disabled?: boolean | null;
            /**
             * @description The address below which `/chat/completions` is, trimmed. An entry is not used while this is absent or empty.
             * @example https://openrouter.ai/api/v1
             */
            "base-url"?: string | null;
            /** @description The provider's keys; each is a credential of its own. If absent or empty, the provider is called without a key. */
            "api-key-entries"?: ({
                /** @description The provider's key, trimmed. Absent means empty. */
                "api-key"?: string | null;
                /** @description Proxy for requests with this key: an http, https, socks5 or socks5h URL, or `direct` or `none` to bypass the global `proxy-url`. Absent or empty means the global one. */
                "proxy-url"?: string | null;
                /** @description Share of the requests under `weighted-round-robin`, up to 1000000. At 0 or below this key is never chosen, whatever the strategy. Absent means 1. */
                weight?: number | null;
            } & {
                [key: string]: unknown;
            })[] | null;
            /** @description The gateway chooses among the usable credentials of the highest priority; lower ones serve only while all higher ones are cooling down. Absent means 0. */
            priority?: number | null;
            /**
             * @description Clients can ask for this key's models as `<prefix>/<model>`, to distinguish them from others of the same name. Leading and trailing slashes are removed; a prefix with a slash inside counts as empty. Absent or empty means no prefix.
             * @example team
             */
            prefix?: string | null;
            /** @description The models that this provider serves, and their names. One alias may stand for several models, which take turns. Absent or empty means any model by its own name; model lists then show none. */
            models?: components["schemas"]["ModelInput"][] | null;
            /** @description Headers added to upstream requests. Names and values are trimmed; pairs with a blank name or value are left out. Absent or empty means none. */
            headers?: {
                [key: string]: string | null;
            } | null;
            /** @description Whether this key stays in use, without a cooldown, whatever its provider answers. Only a key that is refused itself (it is wrong, blocked, or can't pay) is left alone for a while even so. Absent means the global `disable-cooling`. */
            "disable-cooling"?: boolean | null;
            /** @description How many further rounds this key takes part in, up to 1000. Absent or negative means the global `request-retry`. */
            "request-retry"?: number | null;
            /** @description How long this key's answers are waited for, instead of the global `streaming`. Absent or empty means the global one. */
            streaming?: ({
                /** @description Seconds that the first event of a stream may take. 0 means any time; absent means the global one. */
                "first-event-seconds"?: number | null;
                /** @description Seconds of silence after which an answer is given up. 0 means never; absent means the global one. */
                "idle-seconds"?: number | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description Your own rules for errors of the provider, which go before what is known of it; the first match applies. Absent or empty means none. */
            "request-scoped-errors"?: components["schemas"]["RequestScopedErrorInput"][] | null;
            /** @description Whether the provider serves `/responses` as well. Absent means false. */
            responses?: boolean | null;
            /** @description Whether streams are asked to end with the token counts (`stream_options.include_usage`). Absent means false. */
            "include-usage"?: boolean | null;
            /** @description The model that clients of this API test the provider with. If absent or empty, they choose one. Kept for them, but has no effect here. */
            "test-model"?: string | null;
            /** @description Whether requests get a `prompt_cache_key`. Absent means false. Kept, but has no effect here. */
            "support-prompt-cache-key"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Another name for a model of an OAuth provider. A rule has no effect without a name and an alias, or if the two differ only in case. */
        ModelAliasInput: {
            /**
             * @description What the provider calls the model; needed.
             * @example claude-sonnet-4-5-20250929
             */
            name?: string | null;
            /**
             * @description What clients ask for; needed. Within a channel the first rule for an alias applies.
             * @example sonnet
             */
            alias?: string | null;
            /** @description Whether the model keeps its own name as well. Absent means false. */
            fork?: boolean | null;
            /** @description What model lists show. Absent or empty means the alias. */
            "display-name"?: string | null;
            /** @description Whether answers name the alias as their model, too. Absent means false. */
            "force-mapping"?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Intervals of ten minutes on the server's clock, the oldest first. */
        RecentRequests: {
            /** @description The start and end of the interval. */
            time: string;
            /** @description Requests that it served in that time. */
            success: number;
            /** @description Requests that it failed in that time. */
            failed: number;
        }[];
        AuthFile: {
            /** @description The same as `name`. */
            id: string;
            /** @description Names the credential in statistics. The same after edits and restarts. */
            auth_index: string;
            /** @description The name of the file, or the id of a credential without one. */
            name: string;
            /** @description The kind of credential, such as `claude` or `gemini-cli`; `unknown` if the file has no type. */
            type: string;
            /** @description The same as `type`. */
            provider: string;
            /** @description What to show people: the label in the file, or its account, project or type. */
            label: string;
            /**
             * @description `error`: the credential can't be used, and `status_message` says why. `disabled`: it is switched off in its file.
             * @enum {string}
             */
            status: "active" | "error" | "disabled";
            /** @description What is wrong with the credential; empty if nothing is. Never quotes the file. */
            status_message: string;
            /** @description Whether the credential is switched off. */
            disabled: boolean;
            /** @description Whether the gateway can't use the credential at the moment. */
            unavailable: boolean;
            /** @description Whether the credential has no file of its own, such as a page that is connected to the relay, or one of several projects of a file, which is named `<file>::<project>`: it goes with its connection or file, and can be neither downloaded, changed nor deleted. */
            runtime_only: boolean;
            /**
             * @description Where the credential is kept.
             * @enum {string}
             */
            source: "file" | "memory";
            /** @description Where the file is on the server, if there is one. */
            path?: string;
            /** @description The size of the file in bytes. */
            size: number;
            /**
             * Format: date-time
             * @description When the file was last written.
             */
            modtime: string;
            /**
             * Format: date-time
             * @description When the file was first seen.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the credential last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When its tokens were last refreshed, according to the file.
             */
            last_refresh?: string;
            /** @description The email address of the account. */
            email?: string;
            /**
             * @description Whether the credential is an account or a key.
             * @enum {string}
             */
            account_type?: "oauth" | "api_key";
            /** @description The account, with its project in brackets, or the key, masked. */
            account?: string;
            /** @description What the id token of a `codex` file says about the account. Its signature is not checked. */
            id_token?: {
                /** @description The account's id. */
                chatgpt_account_id?: string;
                /** @description The account's plan. */
                plan_type?: string;
                /** @description When the subscription began. */
                chatgpt_subscription_active_start?: unknown;
                /** @description When the subscription ends. */
                chatgpt_subscription_active_until?: unknown;
            };
            /** @description The Google Cloud project. */
            project_id?: string;
            /** @description Credentials of a higher priority are used first. Absent means 0. */
            priority?: number;
            /** @description The credential's share of requests among its equals. Absent means 1; 0 and below mean never. */
            weight?: number;
            /** @description A note for people. */
            note?: string;
            /** @description The prefix by which models of this credential can be asked for. */
            prefix?: string;
            /** @description The proxy for this credential, without its user and password. */
            proxy_url?: string;
            /** @description Whether the provider may be asked over WebSockets. */
            websockets?: boolean;
            /** @description How many further rounds requests may take with this credential. */
            request_retry?: number;
            /** @description How many requests the credential has served since the service started. */
            success: number;
            /** @description How many requests have failed with it since then. */
            failed: number;
            recent_requests: components["schemas"]["RecentRequests"];
        };
        /** @description The name of a file in the auth directory: at most 200 bytes, ending with `.json` in any case of letters, without `/`, `\` and control characters. A file that is there may have a `:` in its name, one that an upload makes may not. A file that is there under any other name can still be downloaded, deleted and restored. */
        FileName: string;
        /** @description The names of the files for which it was done. */
        Names: string[];
        Failure: {
            /** @description The name of the file. */
            name: string;
            /** @description What is wrong, for programs. */
            error: string;
            /** @description What is wrong, for people. */
            message: string;
        };
        /** @description The files for which it failed, and why. */
        Failures: components["schemas"]["Failure"][];
        /**
         * Format: proxy-url
         * @description The URL of an http, https, socks5 or socks5h proxy, with user and password if it needs them; a path is ignored. `direct` or `none` goes around every proxy. Empty says nothing: a key then uses the global one, and that the environment's.
         */
        ProxyUrl: string;
        /** @description What became of each file. */
        Results: {
            /** @description The name of the file. */
            name: string;
            /** @enum {string} */
            status: "ok" | "error";
            /** @description What is wrong, for programs. */
            error?: string;
            /** @description What is wrong, for people. */
            message?: string;
        }[];
        KnownModel: {
            /** @description The name to ask for. */
            id: string;
            /** @description The name to show. */
            display_name: string;
            /** @description The kind of credential that serves it. */
            type: string;
            /** @description Who made it. */
            owned_by: string;
        };
        Started: {
            /** @constant */
            status: "ok";
            /**
             * Format: uri
             * @description The address to open in a browser.
             */
            url: string;
            /** @description Identifies the login. 32 random bytes. */
            state: string;
            /** @description For people: what to know before signing in. */
            message?: string;
        };
        LoginError: components["schemas"]["Error"] & {
            /** @constant */
            status: "error";
        };
        StartedDevice: components["schemas"]["Started"] & {
            /** @constant */
            flow: "device";
            /** @description The code that the page may ask for. */
            user_code: string;
            /** @description Seconds for which the code is valid. */
            expires_in: number;
        };
        UsageTokens: {
            /** @description Tokens of the request. */
            input_tokens: number;
            /** @description Tokens of the response. */
            output_tokens: number;
            /** @description Tokens that the model used to think. */
            reasoning_tokens: number;
            /** @description Tokens of the request that came from a cache. */
            cached_tokens: number;
            /** @description All of them, as the vendor counts; the sum of the others where it gives no total. */
            total_tokens: number;
        };
        UsageDetail: {
            /**
             * Format: date-time
             * @description When the request came.
             */
            timestamp: string;
            /** @description The credential: its e-mail address or API key. */
            source: string;
            /** @description The credential's index. */
            auth_index: string;
            tokens: components["schemas"]["UsageTokens"];
            /** @description Whether the request failed. */
            failed: boolean;
        };
        UsageSnapshot: {
            /** @description All requests. */
            total_requests: number;
            /** @description Those that succeeded. */
            success_count: number;
            /** @description Those that failed. */
            failure_count: number;
            /** @description The tokens of all requests. */
            total_tokens: number;
            /** @description By client key. */
            apis: {
                [key: string]: {
                    /** @description Requests with this key. */
                    total_requests: number;
                    /** @description Their tokens. */
                    total_tokens: number;
                    /** @description By model. */
                    models: {
                        [key: string]: {
                            /** @description Requests for this model. */
                            total_requests: number;
                            /** @description Their tokens. */
                            total_tokens: number;
                            /** @description Single requests, the oldest first. */
                            details: components["schemas"]["UsageDetail"][];
                        };
                    };
                };
            };
            /** @description Requests by day, `YYYY-MM-DD`. */
            requests_by_day: {
                [key: string]: number;
            };
            /** @description Requests by hour of the day, `00` to `23`. */
            requests_by_hour: {
                [key: string]: number;
            };
            /** @description Tokens by day. */
            tokens_by_day: {
                [key: string]: number;
            };
            /** @description Tokens by hour of the day. */
            tokens_by_hour: {
                [key: string]: number;
            };
        };
        UsageExport: {
            /**
             * @description The version of the format. Absent means 1.
             * @enum {integer}
             */
            version?: 0 | 1;
            /**
             * Format: date-time
             * @description When it was made.
             */
            exported_at?: string;
            usage?: components["schemas"]["UsageSnapshot"];
        };
        UsageRecord: {
            /**
             * Format: date-time
             * @description When the request came.
             */
            time: string;
            /** @description The same as in the log. */
            "request-id"?: string;
            /** @description The client key's fingerprint; empty if none was needed. */
            key: string;
            /** @description What was called, such as `POST /v1/messages`. */
            endpoint: string;
            /** @description Who served it; empty if no provider was asked. */
            provider: string;
            /** @description What the provider calls the model. */
            model: string;
            /** @description The name that the client asked for. */
            alias?: string;
            /** @description The credential's index. */
            "auth-index": string;
            /** @description The credential's kind. */
            "auth-type"?: string;
            /** @description The fingerprint of the credential's name. */
            source: string;
            /** @description The status that the client got. */
            status?: number;
            /** @description Whether the request failed. */
            failed: boolean;
            /** @description Why it failed. */
            fail?: {
                /** @description The provider's status, or ours. */
                status_code: number;
                /** @description The beginning of what it said, at most 4 KiB. */
                body: string;
            };
            /** @description Milliseconds until the last byte. */
            latency_ms?: number;
            /** @description Milliseconds until the first byte. */
            ttft_ms?: number;
            tokens: {
                /** @description Tokens of the request. */
                input_tokens: number;
                /** @description Tokens of the response. */
                output_tokens: number;
                /** @description Tokens that the model used to think. */
                reasoning_tokens: number;
                /** @description Tokens of the request that came from a cache. */
                cached_tokens: number;
                /** @description All of them, as the vendor counts; the sum of the others where it gives no total. */
                total_tokens: number;
                /** @description Tokens that were written to a cache. */
                cache_write_tokens: number;
            };
            /** @description Where the client called from. */
            "client-ip"?: string;
            /** @description What the client calls itself. */
            "user-agent"?: string;
            /** @description The tier in which the provider served it. */
            "service-tier"?: string;
        };
        UsageGroup: {
            /** @description The client key's fingerprint; empty if none was needed. */
            key?: string;
            /** @description What the provider calls the model. */
            model?: string;
            /** @description Who served it. */
            provider?: string;
            /** @description The credential's index. */
            "auth-index"?: string;
            /** @description The day in the time zone. */
            day?: string;
            /** @description The hour of the day in the time zone. */
            hour?: string;
            /** @description What was called. */
            endpoint?: string;
            /** @description The number of requests. */
            requests: number;
            /** @description How many of them failed. */
            failed: number;
            /** @description Tokens of the request. */
            input_tokens: number;
            /** @description Tokens of the response. */
            output_tokens: number;
            /** @description Tokens that the model used to think. */
            reasoning_tokens: number;
            /** @description Tokens of the request that came from a cache. */
            cached_tokens: number;
            /** @description All of them, as the vendor counts; the sum of the others where it gives no total. */
            total_tokens: number;
            /** @description Tokens that were written to a cache. */
            cache_write_tokens: number;
        };
        UsageQueueRecord: {
            /**
             * Format: date-time
             * @description When the request came.
             */
            timestamp: string;
            /** @description Milliseconds until the last byte. */
            latency_ms: number;
            /** @description Milliseconds until the first byte; 0 if there was none. */
            ttft_ms: number;
            /** @description The credential: its e-mail address or API key. */
            source: string;
            /** @description The credential's index. */
            auth_index: string;
            /** @description Where the client called from. */
            client_ip: string;
            /** @description What the client calls itself. */
            user_agent: string;
            tokens: {
                /** @description Tokens of the request. */
                input_tokens: number;
                /** @description Tokens of the response. */
                output_tokens: number;
                /** @description Tokens that the model used to think. */
                reasoning_tokens: number;
                /** @description Tokens of the request that came from a cache. */
                cached_tokens: number;
                /** @description All of them, as the vendor counts; the sum of the others where it gives no total. */
                total_tokens: number;
                /** @description The same as `cached_tokens`. */
                cache_read_tokens: number;
                /** @description Tokens that were written to a cache. */
                cache_creation_tokens: number;
            };
            /** @description Whether the request failed. */
            failed: boolean;
            fail: {
                /** @description Why it failed; 200 if it didn't. */
                status_code: number;
                /** @description The beginning of what the provider said. */
                body: string;
            };
            /** @description Who served it; `unknown` if no provider was asked. */
            provider: string;
            /** @description What the provider calls the model. */
            model: string;
            /** @description The name that the client asked for. */
            alias: string;
            /** @description What was called. */
            endpoint: string;
            /** @description The credential's kind. */
            auth_type: string;
            /** @description The client's key. */
            api_key: string;
            /** @description The same as in the log. */
            request_id: string;
            /** @description The tier in which the provider served it. */
            service_tier: string;
        };
        KeyCounts: {
            /** @description Attempts that succeeded. */
            success: number;
            /** @description Attempts that failed. */
            failed: number;
            /** @description Intervals of ten minutes on the server's clock, the oldest first. */
            recent_requests: {
                /** @description The start and end of the interval. */
                time: string;
                /** @description Attempts that succeeded in that time. */
                success: number;
                /** @description Attempts that failed in that time. */
                failed: number;
            }[];
        };
        /**
         * @description `round-robin`, `weighted-round-robin` or `fill-first`. Also accepted, in upper or lower case: `rr`, `roundrobin`, `wrr`, `weightedroundrobin`, `ff`, `fillfirst`, and empty for `round-robin`.
         * @enum {string}
         */
        RoutingStrategy: "round-robin" | "weighted-round-robin" | "fill-first";
        /** @description Numbers with units, such as `90s`, `1h30m`. Empty for the default. */
        Duration: string;
        /** @description A model of a provider, and the name that clients know it by. */
        ModelInput: {
            /**
             * @description What the provider calls the model. Absent or empty means the alias.
             * @example gemini-2.5-flash
             */
            name?: string | null;
            /**
             * @description What clients ask for. Absent or empty means the name. Models with the same alias take turns.
             * @example flash
             */
            alias?: string | null;
            /** @description What model lists show. Absent or empty means the name that clients ask for. */
            "display-name"?: string | null;
            /** @description Kept for clients that sort by it, but has no effect here. Absent means 0. */
            priority?: number | null;
            /** @description Whether answers name the alias as their model, too. Absent means false. */
            "force-mapping"?: boolean | null;
            /** @description Tokens that fit into the context, for clients that read the config. Absent or 0 means that nobody has said. Kept, but has no effect here. */
            "max-context-length"?: number | null;
            /** @description Whether the server only resembles the vendor's own. Absent means false. Kept, but has no effect here. */
            "is-compat"?: boolean | null;
            /** @description The model that clients of this API test the key with. If absent or empty, they choose one. Kept for them, but has no effect here. */
            "test-model"?: string | null;
            /** @description How the model's reasoning can be set, for clients that read the config. Absent or empty means that nobody has said. Kept, but has no effect here. */
            thinking?: ({
                /** @description The fewest tokens to think with. Absent means no limit. */
                min?: number | null;
                /** @description The most tokens to think with. Absent means no limit. */
                max?: number | null;
                /** @description Whether thinking can be turned off. Absent means false. */
                "zero-allowed"?: boolean | null;
                /** @description Whether the model may choose for itself. Absent means false. */
                "dynamic-allowed"?: boolean | null;
                /**
                 * @description Names of the levels. Absent or empty means none.
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
            /** @description For openai-compatibility: whether the model generates images. Absent means false. Kept, but has no effect here. */
            image?: boolean | null;
            /**
             * @description For openai-compatibility: what the model accepts. Absent or empty means unknown. Kept, but has no effect here.
             * @example [
             *       "text",
             *       "image"
             *     ]
             */
            "input-modalities"?: string[] | null;
            /**
             * @description For openai-compatibility: what the model produces. Absent or empty means unknown. Kept, but has no effect here.
             * @example [
             *       "text"
             *     ]
             */
            "output-modalities"?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What to do about an error of the provider with this status whose body contains one of the texts. The first 64 KiB are searched. A rule without an action, or with nothing to look for, has no effect. */
        RequestScopedErrorInput: {
            /** @description The HTTP status that the rule applies to; needed. */
            status?: number | null;
            /** @description Texts to look for, in upper and lower case as they are. Absent or empty means none. */
            match?: string[] | null;
            /** @description Regular expressions to look for, in the syntax of RE2 and Go. Absent or empty means none. */
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
        /** @description This client is not allowed in, whatever its key. */
        Forbidden: {
            headers: {
                /** @description Seconds until the ban ends; sent only to a banned address. */
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
        /** @description Somebody else has changed the resource: its ETag is not among those in If-Match. Nothing changed. */
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
        /** @description The body exceeds its size limit, or its objects and arrays have more than 200,000 members and items in all. */
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
        /** @description The body is multipart, or encoded in a way that is not supported. */
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
        /** @description Done: the change is in the file and in force. */
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
        /** @description The body is not JSON, lacks something, or has a value that is not allowed. Nothing changed. */
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
        /** @description The config file on disk is invalid. Nothing changes until it is repaired, by hand or with PUT /config.yaml. */
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
        /** @description The resulting config could not be applied, so nothing changed. */
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
        /** @description Neither `api-key` nor a usable `index` is given, or several entries match. Nothing changed. */
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
        /** @description The body is not JSON, lacks something or has a value that is not allowed, or several entries match. Nothing changed. */
        AmbiguousEntry: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A query parameter has a value that is not allowed. */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid query",
                 *       "message": "invalid query: page must be >= 1",
                 *       "details": [
                 *         {
                 *           "location": "page",
                 *           "message": "must be >= 1"
                 *         }
                 *       ],
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The auth directory can't be read at the moment. */
        AuthDirUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "core auth manager unavailable",
                 *       "message": "core auth manager unavailable: the folder does not exist (auth-dir)",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Somebody else changed the file; its ETag is none of those in If-Match. Nothing changed. */
        AuthFileChanged: {
            headers: {
                /** @description The present value's; absent if there is no such file. */
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "revision mismatch",
                 *       "message": "revision mismatch: the file has changed, read it again",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The disk refused it. Nothing changed. */
        AuthFileNotWritten: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "failed to write file: no space is left on the disk (ENOSPC): make room and try again",
                 *       "message": "failed to write file: no space is left on the disk (ENOSPC): make room and try again",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such file, or no management key is configured. */
        AuthFileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The name is not one that a credential file can have. */
        AuthFileName: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such file, or no management key is configured. */
        AuthFileToEditNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The file on disk is not a JSON object, so it can't be edited. It stays as it is. */
        AuthFileBroken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid auth file",
                 *       "message": "invalid auth file: the file is not JSON: line 3, column 5; mend or replace it first",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A hundred logins are pending already, or too many keys are being checked at once. */
        TooManyLogins: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The store cannot be read or written now. The gateway serves on; the log says why. */
        UsageUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "usage store unavailable",
                 *       "message": "usage store unavailable: the log says why; try again",
                 *       "request-id": "5f0c3a9e"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Answer 304 without a body if the ETag is one of these. */
        IfNoneMatch: string;
        /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
        IfMatch: string;
        /** @description Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any. */
        BaseUrl: string;
        /** @description The position of the entry, counted from 0. Ignored if it is not a whole number. */
        Index: number | string;
        /** @description Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any. */
        BaseUrlOfMatch: string;
        /**
         * @description `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
         * @example false
         */
        IsWebui: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the current value of this resource; it changes whenever the value does.
         * @example "Zk3vJ1mT0b2nQ8yXc4aL9w"
         */
        ETag: string;
        /**
         * @description Seconds to wait before trying again.
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
                     * @description The line and code of the first problem, while the file on disk is not the one in force.
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
                    "application/yaml": Uint8Array;
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
            /** @description The file exists but can't be read. */
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
                "application/yaml": Uint8Array;
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
                        /** @description The top-level keys whose values changed. */
                        changed: string[];
                        /** @description Something worth knowing about the change, such as that it needs a restart. */
                        message?: string;
                    };
                };
            };
            /** @description The body is not a single YAML document with a mapping at its root. Nothing changed. */
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
            /** @description The YAML has values that can't be applied, or no management key would remain. Nothing changed. */
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
                /** @description The position of the key, counted from 0. */
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
                    /** @description The position of the key to replace, counted from 0. Absent or null, `old` names it. */
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
                /** @description Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The position of the entry, counted from 0. Ignored if it is not a whole number. */
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
                /** @description Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any. */
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
                    /** @description The members to change (absent ones stay as they are), or the new api-key. If absent or null, `old` and `new` are needed. */
                    value?: components["schemas"]["GeminiApiKeyInput"] | components["schemas"]["ApiKey"] | null;
                    /** @description The api-key to replace, trimmed; used only without `value`. If absent or null, `value` is needed. */
                    old?: string | null;
                    /** @description The api-key that replaces `old`. If absent or null, the answer is 400. */
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
                /** @description Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The position of the entry, counted from 0. Ignored if it is not a whole number. */
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
                /** @description Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any. */
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
                    /** @description The members to change; absent ones stay as they are. */
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
                /** @description Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The position of the entry, counted from 0. Ignored if it is not a whole number. */
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
                /** @description Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any. */
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
                    /** @description The members to change; absent ones stay as they are. */
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
                /** @description Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The position of the entry, counted from 0. Ignored if it is not a whole number. */
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
                /** @description Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any. */
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
                    /** @description The members to change; absent ones stay as they are. */
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
                /** @description Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The position of the entry, counted from 0. Ignored if it is not a whole number. */
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
                /** @description Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any. */
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
                    /** @description The members to change; absent ones stay as they are. */
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
                /** @description Distinguishes entries with the same key. Empty means the entry without a base-url; absent means any. */
                "base-url"?: components["parameters"]["BaseUrl"];
                /** @description The position of the entry, counted from 0. Ignored if it is not a whole number. */
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
                /** @description Distinguishes entries with the same key; used only with a key, not with `index`. Empty means the entry without a base-url; absent means any. */
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
                    /** @description The members to change; absent ones stay as they are. */
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
                /** @description The position of the entry, counted from 0. Ignored if it is not a whole number. */
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
                    /** @description The position of the provider, counted from 0; takes precedence over `name`. If absent or null, `name` finds the provider. */
                    index?: number | null;
                    /** @description The name of the provider, trimmed; used only without `index`. If absent or null, `index` is needed. */
                    name?: string | null;
                    /** @description The members to change; absent ones stay as they are. */
                    value: components["schemas"]["OpenAICompatibilityInput"];
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description The body is not JSON, lacks something or has a value that is not allowed, or several providers have the name. Nothing changed. */
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
                    /** @description Model names; `*` stands for any characters. Absent, null or empty removes the provider. */
                    models?: string[] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description The body is not JSON, lacks the provider, or has a value that is not allowed. Nothing changed. */
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
                /** @description Another name for `channel`, which takes precedence. */
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
                    /** @description The channel, trimmed and lower-cased. If absent or null, `provider` names it. */
                    channel?: string | null;
                    /** @description Another name for `channel`, which takes precedence. If absent or null, `channel` is needed. */
                    provider?: string | null;
                    /** @description The rules. Absent, null or empty removes the channel. */
                    aliases?: components["schemas"]["ModelAliasInput"][] | null;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description The body is not JSON, lacks the channel, or has a value that is not allowed. Nothing changed. */
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
    listAuthFiles: {
        parameters: {
            query?: {
                /** @description Only the file of this name. */
                name?: string;
                /** @description Only the credential with this index. */
                auth_index?: string;
                /** @description Only credentials of this type, regardless of case. */
                type?: string;
                /** @description Only credentials with this status. */
                status?: "active" | "error" | "disabled";
                /** @description Only credentials with this text in their name, label, note, email address or project, regardless of case. */
                q?: string;
                /** @description What to sort by. A hyphen before it reverses the order. */
                sort?: "name" | "-name" | "type" | "-type" | "status" | "-status" | "email" | "-email" | "size" | "-size" | "modtime" | "-modtime" | "last_refresh" | "-last_refresh" | "priority" | "-priority" | "weight" | "-weight";
                /** @description The page, counted from 1. */
                page?: number;
                /** @description How many files a page has. Absent means 50. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "files": [
                     *         {
                     *           "id": "claude-user@example.com.json",
                     *           "auth_index": "e59d1dab60a10e70",
                     *           "name": "claude-user@example.com.json",
                     *           "type": "claude",
                     *           "provider": "claude",
                     *           "label": "user@example.com",
                     *           "status": "active",
                     *           "status_message": "",
                     *           "disabled": false,
                     *           "unavailable": false,
                     *           "runtime_only": false,
                     *           "source": "file",
                     *           "path": "/home/user/auths/claude-user@example.com.json",
                     *           "size": 812,
                     *           "modtime": "2026-11-24T12:00:00.000Z",
                     *           "created_at": "2026-11-20T08:00:00.000Z",
                     *           "updated_at": "2026-11-24T12:00:00.000Z",
                     *           "last_refresh": "2026-11-24T12:00:00.000Z",
                     *           "email": "user@example.com",
                     *           "account_type": "oauth",
                     *           "account": "user@example.com",
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
                        /** @description The files. */
                        files: components["schemas"]["AuthFile"][];
                        /** @description How many files there are on all pages. Only with `page` or `page_size`. */
                        total?: number;
                        /** @description Whether there is a next page. Only with `page` or `page_size`. */
                        has_more?: boolean;
                    };
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    uploadAuthFiles: {
        parameters: {
            query?: {
                /** @description The name of a file that is the body itself. Forms have their own. */
                name?: components["schemas"]["FileName"];
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
                "multipart/form-data": {
                    /** @description The files, with their names. */
                    file: Uint8Array[];
                };
                /** @example {"type":"claude","access_token":"at-example"} */
                "application/octet-stream": Uint8Array;
            };
        };
        responses: {
            /** @description All files are stored and in force. */
            200: {
                headers: {
                    /** @description The ETag of the file, if a single one was sent. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @description How many files were stored, if several were sent. */
                        uploaded?: number;
                        files?: components["schemas"]["Names"];
                        /** @description What is odd about the files. */
                        message?: string;
                    };
                };
            };
            /** @description Some of several files could not be stored. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "partial",
                     *       "uploaded": 1,
                     *       "files": [
                     *         "a.json"
                     *       ],
                     *       "failed": [
                     *         {
                     *           "name": "b.json",
                     *           "error": "invalid auth file",
                     *           "message": "invalid auth file: the file is empty"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "partial";
                        /** @description How many files were stored. */
                        uploaded: number;
                        files: components["schemas"]["Names"];
                        failed: components["schemas"]["Failures"];
                        /** @description What is odd about the files that were stored. */
                        message?: string;
                    };
                };
            };
            /** @description The body is not a form, or its only file was refused. Nothing changed. */
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
            412: components["responses"]["AuthFileChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AuthFileNotWritten"];
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    deleteAuthFiles: {
        parameters: {
            query?: {
                /** @description A file. May be repeated. */
                name?: string[];
                /** @description `true`, `1` or `*` deletes all files. */
                all?: string;
                /** @description `true` or `1` deletes them for good. */
                purge?: string;
            };
            header?: {
                /** @description Change the resource only if its ETag is still one of these; `*` matches any. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A file. */
                    name?: string;
                    /** @description Files. */
                    names?: string[];
                } | string[];
            };
        };
        responses: {
            /** @description All of them are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @description How many files were deleted, if several or all were asked for. */
                        deleted?: number;
                        files?: components["schemas"]["Names"];
                    };
                };
            };
            /** @description Some of several files could not be deleted. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "partial",
                     *       "deleted": 1,
                     *       "files": [
                     *         "a.json"
                     *       ],
                     *       "failed": [
                     *         {
                     *           "name": "b.json",
                     *           "error": "file not found",
                     *           "message": "file not found: there is no credential file of this name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "partial";
                        /** @description How many files were deleted. */
                        deleted: number;
                        files: components["schemas"]["Names"];
                        failed: components["schemas"]["Failures"];
                    };
                };
            };
            /** @description It is not clear which files are meant, or a name is not valid. Nothing changed. */
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
            404: components["responses"]["AuthFileNotFound"];
            412: components["responses"]["AuthFileChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AuthFileNotWritten"];
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    downloadAuthFile: {
        parameters: {
            query?: {
                /**
                 * @description The file.
                 * @example claude-user@example.com.json
                 */
                name?: components["schemas"]["FileName"];
            };
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
                    /**
                     * @description Names the file.
                     * @example attachment; filename="a.json"
                     */
                    "Content-Disposition": string;
                    /** @description Always nosniff. */
                    "X-Content-Type-Options": "nosniff";
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"type":"claude","access_token":"at-example"} */
                    "application/octet-stream": Uint8Array;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["AuthFileName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthFileNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The file exists but can't be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "failed to read file: the file is larger than 1048576 bytes",
                     *       "message": "failed to read file: the file is larger than 1048576 bytes",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    restoreAuthFile: {
        parameters: {
            query?: {
                /**
                 * @description The file.
                 * @example deleted.json
                 */
                name?: components["schemas"]["FileName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ok"];
            400: components["responses"]["AuthFileName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthFileNotFound"];
            /** @description There is a file of this name already. Nothing changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "file exists",
                     *       "message": "file exists: delete the file of this name first",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AuthFileNotWritten"];
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    patchAuthFileStatus: {
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
                    /** @description The file. */
                    name?: string | null;
                    /** @description The index of a credential file, instead of its name, or of a provider key. */
                    auth_index?: string | null;
                    /** @description Whether the credential is switched off. */
                    disabled?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The change is in the file and in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @description Whether the credential is switched off now. */
                        disabled: boolean;
                        /**
                         * @description What was changed, if not a file.
                         * @enum {string}
                         */
                        via?: "config:excluded-models" | "config:disabled";
                        /**
                         * @description What was added to `excluded-models`, or taken out.
                         * @constant
                         */
                        excluded_pattern?: "*";
                    };
                };
            };
            /** @description The body lacks something. Nothing changed. */
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
            404: components["responses"]["AuthFileToEditNotFound"];
            /** @description The file on disk, of the credential or the config, can't be edited. It stays as it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["AuthFileChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidConfig"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AuthFileNotWritten"];
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    patchAuthFileFields: {
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
                    /** @description The file. */
                    name?: string | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Ok"];
            /** @description A field can't have this value. Nothing changed. */
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
            404: components["responses"]["AuthFileToEditNotFound"];
            409: components["responses"]["AuthFileBroken"];
            412: components["responses"]["AuthFileChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["AuthFileNotWritten"];
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    batchAuthFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to do.
                     * @enum {string}
                     */
                    op: "enable" | "disable" | "delete" | "set";
                    /** @description The files. */
                    names: string[];
                    /** @description The fields to set, with `set`. */
                    fields?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description It was done for all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "results": [
                     *         {
                     *           "name": "a.json",
                     *           "status": "ok"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        results: components["schemas"]["Results"];
                    };
                };
            };
            /** @description It failed for some of them. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "partial",
                     *       "results": [
                     *         {
                     *           "name": "a.json",
                     *           "status": "ok"
                     *         },
                     *         {
                     *           "name": "b.json",
                     *           "status": "error",
                     *           "error": "auth file not found"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "partial";
                        results: components["schemas"]["Results"];
                    };
                };
            };
            /** @description The request can't be carried out for any file. Nothing changed. */
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    listAuthFileModels: {
        parameters: {
            query?: {
                /**
                 * @description The file.
                 * @example claude-user@example.com.json
                 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models; none for a file that is not there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "models": [
                     *         {
                     *           "id": "claude-sonnet-4-5-20250929",
                     *           "display_name": "Claude Sonnet 4.5",
                     *           "type": "claude",
                     *           "owned_by": "anthropic"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The models. */
                        models: components["schemas"]["KnownModel"][];
                    };
                };
            };
            /** @description No file is named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "name is required",
                     *       "message": "name is required",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getModelDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A kind of credential: claude, gemini, gemini-cli, gemini-interactions, vertex, aistudio, codex, qwen, iflow, antigravity, kimi or xai (also `x-ai` and `grok`).
                 * @example claude
                 */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "claude",
                     *       "models": [
                     *         {
                     *           "id": "claude-sonnet-4-5-20250929",
                     *           "display_name": "Claude Sonnet 4.5",
                     *           "object": "model",
                     *           "created": 0,
                     *           "type": "claude",
                     *           "owned_by": "anthropic"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The kind of credential. */
                        channel: string;
                        /** @description The models. */
                        models: (components["schemas"]["KnownModel"] & {
                            /** @constant */
                            object: "model";
                            /** @description Always 0: release dates are not known. */
                            created: number;
                        })[];
                    };
                };
            };
            /** @description There is no such kind. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "unknown channel",
                     *       "channel": "nobody",
                     *       "message": "unknown channel: it is one of claude, gemini and so on",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"] & {
                        /** @description What was asked for. */
                        channel: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    importVertexCredential: {
        parameters: {
            query?: {
                /** @description The location, if the form doesn't have it. */
                location?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "service-account.json",
                 *       "location": "us-central1"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The key as Google's console gives it (JSON).
                     */
                    file: Uint8Array;
                    /** @description `global`, or a region such as `us-central1`, which is the default. */
                    location?: string;
                };
            };
        };
        responses: {
            /** @description The key is stored and in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "auth-file": "/home/user/auths/vertex-my-project.json",
                     *       "project_id": "my-project",
                     *       "email": "robot@my-project.iam.gserviceaccount.com",
                     *       "location": "us-central1"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @description Where the file is on the server. */
                        "auth-file": string;
                        /** @description The Google Cloud project. */
                        project_id: string;
                        /** @description The service account. */
                        email: string;
                        /** @description The location. */
                        location: string;
                    };
                };
            };
            /** @description The key can't be used. Nothing changed. */
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /** @description The disk refused it. Nothing changed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "save_failed",
                     *       "message": "save_failed: no space is left on the disk (ENOSPC): make room and try again",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["AuthDirUnavailable"];
        };
    };
    startAnthropicLogin: {
        parameters: {
            query?: {
                /**
                 * @description `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
                 * @example false
                 */
                is_webui?: components["parameters"]["IsWebui"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyLogins"];
        };
    };
    startCodexLogin: {
        parameters: {
            query?: {
                /**
                 * @description `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
                 * @example false
                 */
                is_webui?: components["parameters"]["IsWebui"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyLogins"];
        };
    };
    startGeminiCliLogin: {
        parameters: {
            query?: {
                /**
                 * @description `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
                 * @example false
                 */
                is_webui?: components["parameters"]["IsWebui"];
                /**
                 * @description The Google Cloud project to use; several, with commas in between; or `ALL` (in any case) for every active one. Empty: the first active project of the account.
                 * @example my-project
                 */
                project_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyLogins"];
            /** @description No OAuth client is configured for this login. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "oauth client not configured",
                     *       "message": "oauth client not configured: set oauth-clients.gemini-cli.client-id and oauth-clients.gemini-cli.client-secret in the config, or CLIPROXY_OAUTH_GEMINI_CLI_CLIENT_ID and CLIPROXY_OAUTH_GEMINI_CLI_CLIENT_SECRET in the environment, to an OAuth client that you registered with Gemini CLI's vendor for the redirect address http://localhost:8085/oauth2callback",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startAntigravityLogin: {
        parameters: {
            query?: {
                /**
                 * @description `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
                 * @example false
                 */
                is_webui?: components["parameters"]["IsWebui"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyLogins"];
            /** @description No OAuth client is configured for this login. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "oauth client not configured",
                     *       "message": "oauth client not configured: set oauth-clients.antigravity.client-id and oauth-clients.antigravity.client-secret in the config, or CLIPROXY_OAUTH_ANTIGRAVITY_CLIENT_ID and CLIPROXY_OAUTH_ANTIGRAVITY_CLIENT_SECRET in the environment, to an OAuth client that you registered with Antigravity's vendor for the redirect address http://localhost:51121/oauth-callback",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startIflowLogin: {
        parameters: {
            query?: {
                /**
                 * @description `true`, `1`, `yes` or `on`: listen for the browser on the provider's callback port, on 127.0.0.1 and ::1, until the login ends. If the port is taken or cannot be opened, the login goes on and `message` says what to do.
                 * @example false
                 */
                is_webui?: components["parameters"]["IsWebui"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyLogins"];
            /** @description No OAuth client is configured for this login. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "oauth client not configured",
                     *       "message": "oauth client not configured: set oauth-clients.iflow.client-id and oauth-clients.iflow.client-secret in the config, or CLIPROXY_OAUTH_IFLOW_CLIENT_ID and CLIPROXY_OAUTH_IFLOW_CLIENT_SECRET in the environment, to an OAuth client that you registered with iFlow's vendor for the redirect address http://localhost:11451/oauth2callback",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    loginWithIflowCookie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cookie": "BXAuth=8a2f6c;"
                 *     }
                 */
                "application/json": {
                    /** @description The whole cookie, or its `BXAuth=value;` alone. Required. */
                    cookie?: string;
                };
            };
        };
        responses: {
            /** @description The credential is saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "saved_path": "iflow-annxxx@example.com-1780315200.json",
                     *       "email": "ann***@example.com",
                     *       "expired": "2026-07-01 12:00",
                     *       "type": "iflow"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @description The name of the credential file. */
                        saved_path: string;
                        /** @description The account, as iFlow names it. */
                        email: string;
                        /** @description When the key ends, in China Standard Time, as iFlow writes it. Empty if it does not say. */
                        expired: string;
                        /** @constant */
                        type: "iflow";
                    };
                };
            };
            /** @description There is no usable cookie. Nothing was saved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A credential file has this cookie already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "error": "duplicate BXAuth found",
                     *       "message": "duplicate BXAuth found: iflow-annxxx@example.com-1780315200.json has this cookie already",
                     *       "existing_file": "iflow-annxxx@example.com-1780315200.json",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginError"] & {
                        /** @description The name of that file. */
                        existing_file: string;
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /** @description The credential could not be saved. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "error": "failed to save authentication tokens",
                     *       "message": "failed to save authentication tokens: the log says why; mend that, then send the cookie again",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginError"];
                };
            };
        };
    };
    startQwenLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "url": "https://chat.qwen.ai/authorize?user_code=WDJB-MJHT",
                     *       "state": "uPBQvV3yE0mX0sE1vJZ3wq7aTzq1Qm0hK1n4oCw9f2E",
                     *       "flow": "device",
                     *       "user_code": "WDJB-MJHT",
                     *       "expires_in": 600
                     *     }
                     */
                    "application/json": components["schemas"]["StartedDevice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyLogins"];
            /** @description The provider did not let the login begin. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startKimiLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "url": "https://www.kimi.com/device?user_code=WDJB-MJHT",
                     *       "state": "uPBQvV3yE0mX0sE1vJZ3wq7aTzq1Qm0hK1n4oCw9f2E",
                     *       "flow": "device",
                     *       "user_code": "WDJB-MJHT",
                     *       "expires_in": 600
                     *     }
                     */
                    "application/json": components["schemas"]["StartedDevice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyLogins"];
            /** @description The provider did not let the login begin. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startXaiLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "url": "https://accounts.x.ai/device?user_code=WDJB-MJHT",
                     *       "state": "uPBQvV3yE0mX0sE1vJZ3wq7aTzq1Qm0hK1n4oCw9f2E",
                     *       "flow": "device",
                     *       "user_code": "WDJB-MJHT",
                     *       "expires_in": 600
                     *     }
                     */
                    "application/json": components["schemas"]["StartedDevice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyLogins"];
            /** @description The provider did not let the login begin. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getLoginStatus: {
        parameters: {
            query?: {
                /**
                 * @description The `state` that the login was started with.
                 * @example uPBQvV3yE0mX0sE1vJZ3wq7aTzq1Qm0hK1n4oCw9f2E
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the login stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "wait" | "ok" | "error";
                        /** @description For programs: why the login failed. Present with `error` only. */
                        error?: string;
                        /** @description For people: what failed, and what to do. Present with `error` only. */
                        message?: string;
                    };
                };
            };
            /** @description The state is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "error": "invalid state",
                     *       "message": "invalid state: send the state that the login was started with",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    submitOAuthCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The provider, to be sure that it is the right login: its name, or `claude`, `openai`, `gemini`, `google`, `i-flow`, `anti-gravity`, `x-ai`, `x.ai`, `grok`, in any case. */
                    provider?: string;
                    /** @description The whole address that the browser ended on. */
                    redirect_url?: string;
                    code?: string;
                    state?: string;
                    /** @description What the provider sent instead of a code. */
                    error?: string;
                };
            };
        };
        responses: {
            /** @description The callback has been handed to its login. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description The callback lacks something, or belongs to another login. Nothing changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such login; or no management key is configured, so there is no Management API. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The login awaits no callback. Nothing changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    cancelLogin: {
        parameters: {
            query?: {
                /**
                 * @description The `state` that the login was started with. Required.
                 * @example uPBQvV3yE0mX0sE1vJZ3wq7aTzq1Qm0hK1n4oCw9f2E
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "cancelled": true
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @description Whether this request ended the login. */
                        cancelled: boolean;
                    };
                };
            };
            /** @description There is no state, or it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    refreshAuthFile: {
        parameters: {
            query?: {
                /**
                 * @description The name of the credential file. Required.
                 * @example codex-544082f7-ann@example.com-team.json
                 */
                name?: components["schemas"]["FileName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential is renewed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "name": "codex-544082f7-ann@example.com-team.json",
                     *       "expired": "2026-12-04T12:00:00Z"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        name: string;
                        /** @description When the new token ends, if the provider says so. */
                        expired?: string;
                    };
                };
            };
            /** @description This cannot be the name of a credential file. */
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
            /** @description There is no such file; or no management key is configured, so there is no Management API. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing to renew it with. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The new tokens could not be written. They are kept, and written as soon as that is possible. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "failed to save auth file",
                     *       "message": "failed to save auth file: the tokens are renewed, and will be saved as soon as that is possible",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The provider did not renew it. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No OAuth client is configured for its provider, or the directory of credential files cannot be read. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
            /** @description The release API could not be reached (`request_failed`), or responded with a status other than 200 (`unexpected_status`), without JSON (`decode_failed`), or with a release that has no version (`invalid_response`). */
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
    getLogs: {
        parameters: {
            query?: {
                /**
                 * @description Unix seconds; only newer lines. Lines without a time belong to the line before them. Ignored if there is a valid `cursor`, or if it is not a positive number. An answer without `cursor` holds all lines of a second or none, so that a client that goes on from `latest-timestamp` misses nothing; it may take until the second has ended. (With `limit` and without `after` it holds the newest lines at once.)
                 * @example 1767323045
                 */
                after?: string;
                /**
                 * @description How many lines at most, a positive integer. With a `cursor` the next lines, otherwise the newest.
                 * @example 100
                 */
                limit?: string;
                /** @description The `next-cursor` of an earlier answer. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: string[];
                        /** @description The number of lines. */
                        "line-count": number;
                        /** @description Unix seconds: the newest time seen, here or before the cursor, and at least `after`; 0 for none. */
                        "latest-timestamp": number;
                        /** @description Where these lines end. */
                        "next-cursor": string;
                        /**
                         * @description What the cursor pointed to has been deleted or emptied, so these are the newest lines.
                         * @constant
                         */
                        "cursor-reset"?: true;
                    };
                };
            };
            /** @description The log doesn't go to files, or the limit isn't a positive integer. */
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
            429: components["responses"]["TooManyRequests"];
            /** @description The log could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "failed to read log files",
                     *       "message": "failed to read log files: permission denied",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Logs cleared successfully",
                     *       "removed": 3
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        success: true;
                        message: string;
                        /** @description How many rotated files were deleted. */
                        removed: number;
                    };
                };
            };
            /** @description The log doesn't go to files. */
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
            /** @description There is no log directory, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The log could not be cleared, or only in part. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "failed to clear log files",
                     *       "message": "failed to clear log files: permission denied",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRequestLogs: {
        parameters: {
            query?: {
                /**
                 * @description How many logs at most, from 1 to 1000.
                 * @example 100
                 */
                limit?: number;
                /** @description The `next-cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "logs": [
                     *         {
                     *           "time": "2026-01-02T03:04:05.678Z",
                     *           "method": "POST",
                     *           "path": "/v1/chat/completions",
                     *           "model": "gpt-5",
                     *           "status": 200,
                     *           "latency_ms": 1234.5,
                     *           "id": "5f0c3a9e",
                     *           "name": "v1-chat-completions-2026-01-02T030405-5f0c3a9e.log"
                     *         }
                     *       ],
                     *       "next-cursor": null
                     *     }
                     */
                    "application/json": {
                        logs: {
                            /**
                             * Format: date-time
                             * @description When the request came.
                             */
                            time: string;
                            /** @description Like the members below, null if the log does not say. */
                            method: string | null;
                            /** @description Without its query. */
                            path: string | null;
                            /** @description What the client asked for. */
                            model: string | null;
                            /** @description What the client got; 499 if it disconnected first. */
                            status: number | null;
                            /** @description Milliseconds until the last byte. */
                            latency_ms: number | null;
                            /** @description The request's id, for `GET /request-log-by-id/{id}`. */
                            id: string;
                            /** @description The file's name. */
                            name: string;
                        }[];
                        /** @description Null on the last page. */
                        "next-cursor": string | null;
                    };
                };
            };
            /** @description The limit is out of range, or the cursor is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid cursor",
                     *       "message": "invalid cursor: take it from next-cursor",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The log directory could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "failed to list log directory",
                     *       "message": "failed to list log directory: permission denied",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRequestErrorLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "files": [
                     *         {
                     *           "name": "error-v1-chat-completions-2026-01-02T030405-5f0c3a9e.log",
                     *           "size": 2048,
                     *           "modified": 1767323045
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        files: {
                            name: string;
                            /** @description Bytes. */
                            size: number;
                            /** @description Unix seconds. */
                            modified: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The log directory could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "failed to list log directory",
                     *       "message": "failed to list log directory: permission denied",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    downloadRequestErrorLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The file's name.
                 * @example error-v1-chat-completions-2026-01-02T030405-5f0c3a9e.log
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The file's name, to save it under. */
                    "Content-Disposition": string;
                    /** @description Bytes. */
                    "Content-Length": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example === REQUEST INFO ===
                     *     Version: 0.1.0
                     *     URL: /v1/chat/completions
                     *     Method: POST
                     */
                    "text/plain": string;
                };
            };
            /** @description A log file can't have this name. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid log file name",
                     *       "message": "invalid log file name",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such file, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The file could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "failed to read log file",
                     *       "message": "failed to read log file: permission denied",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    downloadRequestLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The request's id.
                 * @example 5f0c3a9e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The file's name, to save it under. */
                    "Content-Disposition": string;
                    /** @description Bytes. */
                    "Content-Length": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example === REQUEST INFO ===
                     *     Version: 0.1.0
                     *     URL: /v1/chat/completions
                     *     Method: POST
                     */
                    "text/plain": string;
                };
            };
            /** @description This is not a valid id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid request ID",
                     *       "message": "invalid request ID",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The request has no log, there is no log directory, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The file could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "failed to read log file",
                     *       "message": "failed to read log file: permission denied",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /**
                 * @description Which single requests are listed: with `true` the newest, up to `usage-details-limit`; with `all` every one; with `false` none, which takes the same time however many there are. Totals always count everything.
                 * @example true
                 */
                details?: "true" | "false" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "usage": {
                     *         "total_requests": 2,
                     *         "success_count": 1,
                     *         "failure_count": 1,
                     *         "total_tokens": 15,
                     *         "apis": {
                     *           "sk-team-1": {
                     *             "total_requests": 2,
                     *             "total_tokens": 15,
                     *             "models": {
                     *               "claude-opus-4-1": {
                     *                 "total_requests": 2,
                     *                 "total_tokens": 15,
                     *                 "details": [
                     *                   {
                     *                     "timestamp": "2026-11-24T12:00:00.123Z",
                     *                     "source": "sk-ant-1",
                     *                     "auth_index": "359679d0f6381b30",
                     *                     "tokens": {
                     *                       "input_tokens": 10,
                     *                       "output_tokens": 5,
                     *                       "reasoning_tokens": 0,
                     *                       "cached_tokens": 0,
                     *                       "total_tokens": 15
                     *                     },
                     *                     "failed": false
                     *                   },
                     *                   {
                     *                     "timestamp": "2026-11-24T12:00:09.456Z",
                     *                     "source": "sk-ant-1",
                     *                     "auth_index": "359679d0f6381b30",
                     *                     "tokens": {
                     *                       "input_tokens": 0,
                     *                       "output_tokens": 0,
                     *                       "reasoning_tokens": 0,
                     *                       "cached_tokens": 0,
                     *                       "total_tokens": 0
                     *                     },
                     *                     "failed": true
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "requests_by_day": {
                     *           "2026-11-24": 2
                     *         },
                     *         "requests_by_hour": {
                     *           "12": 2
                     *         },
                     *         "tokens_by_day": {
                     *           "2026-11-24": 15
                     *         },
                     *         "tokens_by_hour": {
                     *           "12": 15
                     *         }
                     *       },
                     *       "failed_requests": 1
                     *     }
                     */
                    "application/json": {
                        usage: components["schemas"]["UsageSnapshot"];
                        /** @description The same as `failure_count`. */
                        failed_requests: number;
                    };
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UsageUnavailable"];
        };
    };
    deleteUsage: {
        parameters: {
            query?: {
                /**
                 * @description Only requests before this time are removed (RFC 3339).
                 * @example 2020-01-01T00:00:00Z
                 */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "removed": 0
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @description How many requests were forgotten. */
                        removed: number;
                    };
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UsageUnavailable"];
        };
    };
    exportUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "exported_at": "2026-11-24T12:30:00.000Z",
                     *       "usage": {
                     *         "total_requests": 2,
                     *         "success_count": 1,
                     *         "failure_count": 1,
                     *         "total_tokens": 15,
                     *         "apis": {
                     *           "sk-team-1": {
                     *             "total_requests": 2,
                     *             "total_tokens": 15,
                     *             "models": {
                     *               "claude-opus-4-1": {
                     *                 "total_requests": 2,
                     *                 "total_tokens": 15,
                     *                 "details": [
                     *                   {
                     *                     "timestamp": "2026-11-24T12:00:00.123Z",
                     *                     "source": "sk-ant-1",
                     *                     "auth_index": "359679d0f6381b30",
                     *                     "tokens": {
                     *                       "input_tokens": 10,
                     *                       "output_tokens": 5,
                     *                       "reasoning_tokens": 0,
                     *                       "cached_tokens": 0,
                     *                       "total_tokens": 15
                     *                     },
                     *                     "failed": false
                     *                   },
                     *                   {
                     *                     "timestamp": "2026-11-24T12:00:09.456Z",
                     *                     "source": "sk-ant-1",
                     *                     "auth_index": "359679d0f6381b30",
                     *                     "tokens": {
                     *                       "input_tokens": 0,
                     *                       "output_tokens": 0,
                     *                       "reasoning_tokens": 0,
                     *                       "cached_tokens": 0,
                     *                       "total_tokens": 0
                     *                     },
                     *                     "failed": true
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "requests_by_day": {
                     *           "2026-11-24": 2
                     *         },
                     *         "requests_by_hour": {
                     *           "12": 2
                     *         },
                     *         "tokens_by_day": {
                     *           "2026-11-24": 15
                     *         },
                     *         "tokens_by_hour": {
                     *           "12": 15
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsageExport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UsageUnavailable"];
        };
    };
    importUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "exported_at": "2026-11-24T12:30:00.000Z",
                 *       "usage": {
                 *         "total_requests": 2,
                 *         "success_count": 1,
                 *         "failure_count": 1,
                 *         "total_tokens": 15,
                 *         "apis": {
                 *           "sk-team-1": {
                 *             "total_requests": 2,
                 *             "total_tokens": 15,
                 *             "models": {
                 *               "claude-opus-4-1": {
                 *                 "total_requests": 2,
                 *                 "total_tokens": 15,
                 *                 "details": [
                 *                   {
                 *                     "timestamp": "2026-11-24T12:00:00.123Z",
                 *                     "source": "sk-ant-1",
                 *                     "auth_index": "359679d0f6381b30",
                 *                     "tokens": {
                 *                       "input_tokens": 10,
                 *                       "output_tokens": 5,
                 *                       "reasoning_tokens": 0,
                 *                       "cached_tokens": 0,
                 *                       "total_tokens": 15
                 *                     },
                 *                     "failed": false
                 *                   },
                 *                   {
                 *                     "timestamp": "2026-11-24T12:00:09.456Z",
                 *                     "source": "sk-ant-1",
                 *                     "auth_index": "359679d0f6381b30",
                 *                     "tokens": {
                 *                       "input_tokens": 0,
                 *                       "output_tokens": 0,
                 *                       "reasoning_tokens": 0,
                 *                       "cached_tokens": 0,
                 *                       "total_tokens": 0
                 *                     },
                 *                     "failed": true
                 *                   }
                 *                 ]
                 *               }
                 *             }
                 *           }
                 *         },
                 *         "requests_by_day": {
                 *           "2026-11-24": 2
                 *         },
                 *         "requests_by_hour": {
                 *           "12": 2
                 *         },
                 *         "tokens_by_day": {
                 *           "2026-11-24": 15
                 *         },
                 *         "tokens_by_hour": {
                 *           "12": 15
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UsageExport"];
            };
        };
        responses: {
            /** @description The new requests have been added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 2,
                     *       "skipped": 0,
                     *       "total_requests": 2,
                     *       "failed_requests": 1
                     *     }
                     */
                    "application/json": {
                        /** @description Requests that were not here yet. */
                        added: number;
                        /** @description Requests that were here already. */
                        skipped: number;
                        /** @description How many there are now. */
                        total_requests: number;
                        /** @description How many of them failed. */
                        failed_requests: number;
                    };
                };
            };
            /** @description The body is not a single export as JSON (`invalid json`), or its version is not known (`unsupported version`). Nothing was added. */
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many keys are being checked at once, or too many imports are being read (`too many imports`). */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "too many imports",
                     *       "message": "too many imports at once: try again when one is done",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["UsageUnavailable"];
        };
    };
    listUsageRecords: {
        parameters: {
            query?: {
                /**
                 * @description From this time on (RFC 3339).
                 * @example 2026-01-01T00:00:00Z
                 */
                from?: string;
                /** @description Before this time (RFC 3339). */
                to?: string;
                /** @description Only requests of the client key with this fingerprint. */
                key?: string;
                /** @description Only requests served by this model, as the provider calls it. */
                model?: string;
                /** @description Only requests served by this provider. */
                provider?: string;
                /** @description Only requests served with the credential that has this index. */
                "auth-index"?: string;
                /** @description Only failures, or only successes. */
                failed?: boolean;
                /** @description The most requests to return. */
                limit?: number;
                /** @description The `next-cursor` of an earlier response, to continue from there. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "records": [
                     *         {
                     *           "time": "2026-11-24T12:00:09.456Z",
                     *           "request-id": "5f0c3a9e",
                     *           "key": "1ceb81c70e1bb2c5",
                     *           "endpoint": "POST /v1/messages",
                     *           "provider": "claude",
                     *           "model": "claude-opus-4-1",
                     *           "alias": "opus",
                     *           "auth-index": "359679d0f6381b30",
                     *           "auth-type": "api_key",
                     *           "source": "0ca713212c5c62da",
                     *           "status": 429,
                     *           "failed": true,
                     *           "fail": {
                     *             "status_code": 429,
                     *             "body": "slow down"
                     *           },
                     *           "latency_ms": 120,
                     *           "ttft_ms": 40,
                     *           "tokens": {
                     *             "input_tokens": 0,
                     *             "output_tokens": 0,
                     *             "reasoning_tokens": 0,
                     *             "cached_tokens": 0,
                     *             "cache_write_tokens": 0,
                     *             "total_tokens": 0
                     *           },
                     *           "client-ip": "127.0.0.1",
                     *           "user-agent": "client/1",
                     *           "service-tier": ""
                     *         }
                     *       ],
                     *       "next-cursor": "MTc2Mzk4NTYwOTQ1NiA3"
                     *     }
                     */
                    "application/json": {
                        records: components["schemas"]["UsageRecord"][];
                        /** @description The cursor for the next page. Absent on the last page. */
                        "next-cursor"?: string;
                    };
                };
            };
            /** @description A query parameter has a value that is not allowed, or the cursor is not one of ours (`invalid cursor`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid cursor",
                     *       "message": "invalid cursor: take the next-cursor of an earlier answer",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UsageUnavailable"];
        };
    };
    summariseUsage: {
        parameters: {
            query?: {
                /**
                 * @description What the requests of a group have in common. Without it there is one group. `hour` is the hour of the day.
                 * @example [
                 *       "model",
                 *       "day"
                 *     ]
                 */
                "group-by"?: ("key" | "model" | "provider" | "auth-index" | "day" | "hour" | "endpoint")[];
                /** @description The time zone of days and hours, by its IANA name. */
                "time-zone"?: string;
                /**
                 * @description From this time on (RFC 3339).
                 * @example 2026-01-01T00:00:00Z
                 */
                from?: string;
                /** @description Before this time (RFC 3339). */
                to?: string;
                /** @description Only requests of the client key with this fingerprint. */
                key?: string;
                /** @description Only requests served by this model, as the provider calls it. */
                model?: string;
                /** @description Only requests served by this provider. */
                provider?: string;
                /** @description Only requests served with the credential that has this index. */
                "auth-index"?: string;
                /** @description Only failures, or only successes. */
                failed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groups": [
                     *         {
                     *           "model": "claude-opus-4-1",
                     *           "day": "2026-11-24",
                     *           "requests": 2,
                     *           "failed": 1,
                     *           "input_tokens": 10,
                     *           "output_tokens": 5,
                     *           "reasoning_tokens": 0,
                     *           "cached_tokens": 0,
                     *           "cache_write_tokens": 0,
                     *           "total_tokens": 15
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        groups: components["schemas"]["UsageGroup"][];
                    };
                    /**
                     * @example model,day,requests,failed,input_tokens,output_tokens,reasoning_tokens,cached_tokens,cache_write_tokens,total_tokens
                     *     claude-opus-4-1,2026-11-24,2,1,10,5,0,0,0,15
                     */
                    "text/csv": Uint8Array;
                };
            };
            /** @description A query parameter has a value that is not allowed, there is no such zone (`invalid time-zone`), or there would be more than 100,000 groups (`too many groups`). */
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
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UsageUnavailable"];
        };
    };
    readUsageQueue: {
        parameters: {
            query?: {
                /**
                 * @description How many records to return, 10,000 at most.
                 * @example 1
                 */
                count?: number;
                /** @description Empty, or the `next-cursor` of an earlier response. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageQueueRecord"][] | {
                        records: components["schemas"]["UsageQueueRecord"][];
                        /** @description The cursor for the next request. */
                        "next-cursor": string;
                    };
                };
            };
            /** @description The count is not a positive integer, or the cursor is not one of ours (`invalid cursor`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "count must be a positive integer",
                     *       "message": "count must be a positive integer",
                     *       "request-id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UsageUnavailable"];
        };
    };
    getApiKeyUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claude": {
                     *         "https://api.anthropic.com|sk-ant-1": {
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
                     *       }
                     *     }
                     */
                    "application/json": {
                        [key: string]: {
                            [key: string]: components["schemas"]["KeyCounts"];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
    getRoutingSessionAffinity: {
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
                     *       "session-affinity": true
                     *     }
                     */
                    "application/json": {
                        "session-affinity": boolean;
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
    putRoutingSessionAffinity: {
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
    patchRoutingSessionAffinity: {
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
    getRoutingSessionAffinityTtl: {
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
                     *       "session-affinity-ttl": "1h"
                     *     }
                     */
                    "application/json": {
                        "session-affinity-ttl": string;
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
    putRoutingSessionAffinityTtl: {
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
                 *       "value": "30m"
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["Duration"];
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
    patchRoutingSessionAffinityTtl: {
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
                 *       "value": "30m"
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["Duration"];
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
    getRoutingSessionAffinityByContent: {
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
                     *       "session-affinity-by-content": false
                     *     }
                     */
                    "application/json": {
                        "session-affinity-by-content": boolean;
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
    putRoutingSessionAffinityByContent: {
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
    patchRoutingSessionAffinityByContent: {
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
    getDiscoverModels: {
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
                     *       "discover-models": true
                     *     }
                     */
                    "application/json": {
                        "discover-models": boolean;
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
    putDiscoverModels: {
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
    patchDiscoverModels: {
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
    callUpstream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The index of a provider key, a credential file or one of its projects: whose token, and whose proxy. */
                    auth_index?: string | null;
                    /** @description The index of a provider key, a credential file or one of its projects: whose token, and whose proxy. */
                    authIndex?: string | null;
                    /** @description The index of a provider key, a credential file or one of its projects: whose token, and whose proxy. */
                    AuthIndex?: string | null;
                    /** @description GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS. Required. */
                    method?: string | null;
                    /** @description A whole http or https address. Required. */
                    url?: string | null;
                    /** @description Sent as they are, `$TOKEN$` apart. What belongs to the connection (Host, Content-Length, Transfer-Encoding and so on) is refused. */
                    header?: {
                        [key: string]: string;
                    } | null;
                    /** @description The body. */
                    data?: string | null;
                    /** @description The proxy: an http, https, socks5 or socks5h address, or `direct`. Without one, that of the credential or of the config. */
                    proxy_url?: string | null;
                };
            };
        };
        responses: {
            /** @description What the provider answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The status of the provider's answer. */
                        status_code: number;
                        /** @description The headers of its answer. */
                        header: {
                            [key: string]: string[];
                        };
                        /** @description Its body, decoded, as text. */
                        body: string;
                    };
                };
            };
            /** @description The question can't be asked so. Nothing was sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description That place is not asked, or this client is not allowed in. Nothing was sent. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description The request, or the body that describes it, exceeds its limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /** @description The provider could not be asked, or its answer not be read. */
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
    resetQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auth_index": "17890ac2573ef6fd"
                 *     }
                 */
                "application/json": {
                    /** @description The index of a provider key, a credential file or one of its projects. Required. Equal keys share one, and a file stands for all its projects. */
                    auth_index?: string | null;
                    /** @description The index of a provider key, a credential file or one of its projects. Required. Equal keys share one, and a file stands for all its projects. */
                    authIndex?: string | null;
                    /** @description The index of a provider key, a credential file or one of its projects. Required. Equal keys share one, and a file stands for all its projects. */
                    AuthIndex?: string | null;
                };
            };
        };
        responses: {
            /** @description It is cooling no more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "auth_index": "17890ac2573ef6fd",
                     *       "models": [
                     *         "claude-sonnet-4-5-20250929"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        auth_index: string;
                        /** @description The models that it was cooling for, by the names that the provider has for them; `*` if it was for all. */
                        models: string[];
                    };
                };
            };
            /** @description The body names no credential. */
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
            /** @description There is no such credential, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    testProviderKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The index of the key. Required. */
                    auth_index?: string | null;
                    /** @description The index of the key. Required. */
                    authIndex?: string | null;
                    /** @description The index of the key. Required. */
                    AuthIndex?: string | null;
                    /** @description The model to ask, by any of its names. */
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description How the test went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "error";
                        /** @description Milliseconds from the request to the end of its answer; 0 if nothing was sent. */
                        latency_ms: number;
                        /** @description The model that was asked; null if the list of models was. */
                        model: string | null;
                        /** @description What went wrong, with `error`. */
                        error?: string;
                    };
                };
            };
            /** @description The body names no key. */
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
            /** @description There is no such key, or no management key is configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many tests, or too many keys are being checked at once. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    testAuthFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The file. */
                    name?: string | null;
                    /** @description The index of the file, or of one of its projects, instead of its name. */
                    auth_index?: string | null;
                    /** @description The index of the file, or of one of its projects, instead of its name. */
                    authIndex?: string | null;
                    /** @description The index of the file, or of one of its projects, instead of its name. */
                    AuthIndex?: string | null;
                    /** @description The model to ask, by any of its names. */
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description How the test went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "error";
                        /** @description Milliseconds from the request to the end of its answer; 0 if nothing was sent. */
                        latency_ms: number;
                        /** @description The model that was asked; null if the list of models was. */
                        model: string | null;
                        /** @description What went wrong, with `error`. */
                        error?: string;
                    };
                };
            };
            /** @description The body names no file. */
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
            404: components["responses"]["AuthFileToEditNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many tests, or too many keys are being checked at once. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
                     *           ],
                     *           "models": {
                     *             "count": 45,
                     *             "at": "2026-11-24T11:20:00.000Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        providers: {
                            /** @description The same as in the provider lists. Identical keys share one. */
                            "auth-index": string;
                            /**
                             * @description The kind of provider that the credential is for.
                             * @enum {string}
                             */
                            kind: "gemini" | "interactions" | "vertex" | "claude" | "codex" | "xai" | "openai-compatibility" | "gemini-cli" | "antigravity" | "qwen" | "iflow" | "kimi" | "aistudio";
                            /** @description The name of an openai-compatibility entry; for other kinds, the id of the key. */
                            name: string;
                            /**
                             * @description `disabled`: switched off by its entry. `error`: it can't be used as configured, or the provider refuses it now. `cooling`: it is cooling down for some model. Otherwise `active`.
                             * @enum {string}
                             */
                            state: "active" | "cooling" | "disabled" | "error";
                            /** @description The models that it is cooling down for, in the order in which the cooldowns end. */
                            cooling: {
                                /** @description What the provider calls the model; `*` stands for all models, an empty text for requests that name none. */
                                model: string;
                                /**
                                 * Format: date-time
                                 * @description When the cooldown ends.
                                 */
                                until: string;
                                /**
                                 * @description With `unauthorized`, `payment-required` and `forbidden` the provider refuses the key itself, for all models. With `unavailable` (408, 5xx) and `unreachable` (no answer) it still serves requests that no other credential can.
                                 * @enum {string}
                                 */
                                reason: "unauthorized" | "payment-required" | "forbidden" | "not-found" | "quota" | "unavailable" | "unreachable";
                            }[];
                            /** @description How it last failed; null if it never has. */
                            "last-error": null | {
                                /**
                                 * Format: date-time
                                 * @description When it failed. Absent if the mistake is in the entry itself.
                                 */
                                time?: string;
                                /** @description The status of the provider's answer. Absent if there was none. */
                                status?: number;
                                /** @description What was wrong. */
                                message: string;
                            };
                            /** @description Requests that it served. */
                            success: number;
                            /** @description Requests that it failed. A request that this key could not have served counts as neither. */
                            failed: number;
                            recent_requests: components["schemas"]["RecentRequests"];
                            /** @description What the provider lists for this key. Absent as long as it hasn't answered, and where it isn't asked (`discover-models`). */
                            models?: {
                                /** @description Models in the last list. */
                                count: number;
                                /**
                                 * Format: date-time
                                 * @description When it was listed. Absent if it never was.
                                 */
                                at?: string;
                                /** @description Why the list could not be had last. The one before stays in force. */
                                error?: string;
                            };
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
  | 'getRoutingSessionAffinity'
  | 'putRoutingSessionAffinity'
  | 'patchRoutingSessionAffinity'
  | 'getRoutingSessionAffinityTtl'
  | 'putRoutingSessionAffinityTtl'
  | 'patchRoutingSessionAffinityTtl'
  | 'getRoutingSessionAffinityByContent'
  | 'putRoutingSessionAffinityByContent'
  | 'patchRoutingSessionAffinityByContent'
  | 'getForceModelPrefix'
  | 'putForceModelPrefix'
  | 'patchForceModelPrefix'
  | 'getDiscoverModels'
  | 'putDiscoverModels'
  | 'patchDiscoverModels'
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
/** Their bodies reach the handler as they come. */
export type StreamedBodyId =
  | 'importUsage';
