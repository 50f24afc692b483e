// Made by `make generate` out of openapi/. Do not edit.

export interface paths {
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models
         * @description Every model that the config offers, in OpenAI's shape. With an `anthropic-version` header, the models of Anthropic's format in Anthropic's shape; with `x-goog-api-key`, those of Google's format in Google's.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a model
         * @description One of the models in the list, in the same shape.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}:generateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content
         * @description Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["generateContentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}:streamGenerateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content as a stream
         * @description Goes to the gemini, interactions and vertex keys that serve the model. The answer is server-sent events with `?alt=sse`, otherwise a JSON array.
         */
        post: operations["streamGenerateContentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}:countTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count tokens
         * @description Goes to the gemini, interactions and vertex keys that serve the model. Nothing is generated.
         */
        post: operations["countTokensV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}:embedContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed content
         * @description Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["embedContentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}:batchEmbedContents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed several contents
         * @description Goes to the gemini, interactions and vertex keys that serve the model. Google's SDK uses this one.
         */
        post: operations["batchEmbedContentsV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}:predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Predict
         * @description Makes images, for example. Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["predictV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model}:predictLongRunning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a long prediction
         * @description Makes videos, for example. Goes to the gemini, interactions and vertex keys that serve the model. The answer of a gemini or interactions key names an operation, to be read at `/v1beta/{name}`.
         */
        post: operations["predictLongRunningV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{made_by}/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an operation
         * @description Whether a long prediction is done, and what has come of it. Goes to the gemini and interactions keys.
         */
        get: operations["getOperationV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an interaction
         * @description Goes to the interactions keys that serve the model; with an agent in place of a model, to any of them.
         */
        post: operations["createInteractionV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interactions/{interaction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an interaction
         * @description An interaction that its provider keeps. Goes to the interactions keys. With `?stream=true` its events come.
         */
        get: operations["getInteractionV1"];
        put?: never;
        post?: never;
        /**
         * Delete an interaction
         * @description Its provider forgets it. Goes to the interactions keys.
         */
        delete: operations["deleteInteractionV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interactions/{interaction}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an interaction
         * @description Ends an interaction that is going on in the background. Goes to the interactions keys.
         */
        post: operations["cancelInteractionV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a chat completion
         * @description Goes to the openai-compatibility entries that serve the model.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a completion
         * @description Goes to the openai-compatibility entries that serve the model.
         */
        post: operations["createCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embeddings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create embeddings
         * @description Goes to the openai-compatibility entries that serve the model.
         */
        post: operations["createEmbedding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for responses over a WebSocket
         * @description Turns the connection into a WebSocket, for as many responses as the client asks for. It is linked to a provider's: that of
         *     a codex or xai key, or a credential file of these, with `websockets: true` which serves the model of the first
         *     `response.create`. A provider that refuses the handshake, or can't be reached, is passed over, as for requests over HTTP.
         *     From then on frames pass unchanged, apart from the model's name, at the pace of both sides, to this one provider.
         *
         *     **Frames** are JSON texts of at most 64 MiB, as OpenAI documents them: `response.create` asks, events answer. What the
         *     gateway itself has to say is an event, too: `{"type": "error", "status": 429, "error": {"message", "type", "param",
         *     "code"}, "headers"?: {"retry-after": "3"}}`. If nobody serves the first request, the connection is closed after the event
         *     with 1008, or with 1013 if it may be served later. A model that is not served over WebSocket gets the status 426. One that
         *     only another provider has needs another connection, as does a request that goes on from a response of another credential:
         *     the event says 404, and this connection is closed with 1013 once no answer is under way. If the first request goes on from
         *     a response that the gateway doesn't know, as after a restart, one provider after the other is asked until one has it.
         *
         *     **The end.** Either side's close code reaches the other. A provider's connection that breaks off, or falls silent in an
         *     answer, closes the client's with 1011, after an error event if an answer was under way. The gateway closes with 1001 when
         *     it stops, or when nothing has been asked for an hour; with 1012 when the credential is gone, as soon as no answer is under
         *     way; with 1008 at once when the client key is gone from the config. Pings come every 30 seconds; a side that is silent for
         *     two of them counts as gone, and so does a client that takes no frame for a minute.
         *
         *     Where there is none with `websockets: true`, a handshake is answered with 426 at once, and clients that know both go on over
         *     HTTP. So is one of Codex, which names its model in `x-codex-turn-metadata`, if only others serve that model.
         */
        get: operations["connectResponses"];
        put?: never;
        /**
         * Create a response
         * @description Goes to the codex and xai keys that serve the model, and to the openai-compatibility entries with `responses: true`.
         */
        post: operations["createResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/compact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compact a conversation
         * @description Makes a long conversation into a short one. Goes to the codex keys that serve the model, and to the openai-compatibility entries with `responses: true`.
         */
        post: operations["compactResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/input_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the tokens of an input
         * @description Goes to the codex keys that serve the model, and to the openai-compatibility entries with `responses: true`. Nothing is generated.
         */
        post: operations["countResponseTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/{response_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a response
         * @description A response that its provider keeps. Goes to the codex and xai keys, and to the openai-compatibility entries with `responses: true`. With `?stream=true` its events come, from `starting_after` on.
         */
        get: operations["getResponse"];
        put?: never;
        post?: never;
        /**
         * Delete a response
         * @description Its provider forgets it. Goes where reading it does.
         */
        delete: operations["deleteResponse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/{response_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a response
         * @description Ends a response that is being made in the background. Goes to the codex keys, and to the openai-compatibility entries with `responses: true`.
         */
        post: operations["cancelResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/{response_id}/input_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the input items of a response
         * @description What a response was made from. Goes to the codex keys, and to the openai-compatibility entries with `responses: true`.
         */
        get: operations["listResponseInputItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create images
         * @description Goes to the openai-compatibility entries and the xai keys that serve the model.
         */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit images
         * @description Goes to the openai-compatibility entries and the xai keys that serve the model, as a form or as JSON, whichever came.
         */
        post: operations["editImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/variations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create variations of an image
         * @description Goes to the openai-compatibility entries that serve the model.
         */
        post: operations["createImageVariation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audio/speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create speech
         * @description Goes to the openai-compatibility entries that serve the model. Sound passes as it comes; with `stream_format: sse` it is in server-sent events.
         */
        post: operations["createSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audio/transcriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transcribe sound
         * @description Goes to the openai-compatibility entries that serve the model. With a `response_format` that is not JSON the answer is plain text.
         */
        post: operations["createTranscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audio/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate sound into English text
         * @description Goes to the openai-compatibility entries that serve the model. With a `response_format` that is not JSON the answer is plain text.
         */
        post: operations["createTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moderations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moderate an input
         * @description Goes to the openai-compatibility entries that serve the model.
         */
        post: operations["createModeration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rerank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rank documents
         * @description Goes to `/rerank` below the base URL of the openai-compatibility entries that serve the model, as Cohere, Jina, vLLM and others have it.
         */
        post: operations["rerank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/rerank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rank documents
         * @description Goes to `/rerank` below the base URL of the openai-compatibility entries that serve the model, as Cohere, Jina, vLLM and others have it.
         */
        post: operations["rerankV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a message
         * @description Goes to the claude keys that serve the model.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/count_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the tokens of a message
         * @description Goes to the claude keys that serve the model; nothing is generated.
         */
        post: operations["countMessageTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Connect a page
         * @description Turns the connection into a WebSocket, whose other end becomes a provider: a page in somebody's browser that sends
         *     requests to the Generative Language API for the gateway. At most 32 pages are connected at once. Origins don't matter.
         *     With `ws-auth: false` in the config no key is needed; switching it to true ends all connections.
         *
         *     **Frames** are JSON texts of at most 64 MiB: `{"id", "type", "payload"?}`. Frames about a request carry its `id`, in any
         *     order with those of others.
         *
         *     To the page:
         *     - `http_request` with `{"method", "url", "headers": {"Name": ["value"]}, "body", "sent_at"}`: send this.
         *     - `cancel`: nobody waits for the answer any more. Pages that don't know it may ignore it.
         *
         *     From the page, one of:
         *     - `http_response` with `{"status", "headers": {"name": "value" or ["value"]}, "body"}`: the whole answer.
         *     - `stream_start` with `{"status", "headers"}`, any number of `stream_chunk` with `{"data"}`, then `stream_end`.
         *     - `error` with `{"error", "status"?}`: there is no answer.
         *
         *     Either way of answering fits any request. Bodies and chunks are texts. `{"id", "type": "ping"}` is answered with `pong`.
         *     WebSocket pings come every 30 seconds; a connection that is silent for 60, or that doesn't take a write within 10, is
         *     closed.
         */
        get: operations["connectRelay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models of Google's format
         * @description Every model that the gemini, interactions and vertex keys of the config offer, on one page.
         */
        get: operations["listGoogleModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a model
         * @description One of the models in the list.
         */
        get: operations["getGoogleModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}:generateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content
         * @description Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["generateContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}:streamGenerateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content as a stream
         * @description Goes to the gemini, interactions and vertex keys that serve the model. The answer is server-sent events with `?alt=sse`, otherwise a JSON array.
         */
        post: operations["streamGenerateContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}:countTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count tokens
         * @description Goes to the gemini, interactions and vertex keys that serve the model. Nothing is generated.
         */
        post: operations["countTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}:embedContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed content
         * @description Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["embedContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}:batchEmbedContents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed several contents
         * @description Goes to the gemini, interactions and vertex keys that serve the model. Google's SDK uses this one.
         */
        post: operations["batchEmbedContents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}:predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Predict
         * @description Makes images, for example. Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}:predictLongRunning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a long prediction
         * @description Makes videos, for example. Goes to the gemini, interactions and vertex keys that serve the model. The answer of a gemini or interactions key names an operation, to be read at `/v1beta/{name}`.
         */
        post: operations["predictLongRunning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{made_by}/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an operation
         * @description Whether a long prediction is done, and what has come of it. Goes to the gemini and interactions keys.
         */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an interaction
         * @description Goes to the interactions keys that serve the model; with an agent in place of a model, to any of them.
         */
        post: operations["createInteraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/interactions/{interaction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an interaction
         * @description An interaction that its provider keeps. Goes to the interactions keys. With `?stream=true` its events come.
         */
        get: operations["getInteraction"];
        put?: never;
        post?: never;
        /**
         * Delete an interaction
         * @description Its provider forgets it. Goes to the interactions keys.
         */
        delete: operations["deleteInteraction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/interactions/{interaction}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an interaction
         * @description Ends an interaction that is going on in the background. Goes to the interactions keys.
         */
        post: operations["cancelInteraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta1/publishers/google/models/{model}:generateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content
         * @description Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["generateContentV1Beta1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta1/publishers/google/models/{model}:streamGenerateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content as a stream
         * @description Goes to the gemini, interactions and vertex keys that serve the model. The answer is server-sent events with `?alt=sse`, otherwise a JSON array.
         */
        post: operations["streamGenerateContentV1Beta1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta1/publishers/google/models/{model}:countTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count tokens
         * @description Goes to the gemini, interactions and vertex keys that serve the model. Nothing is generated.
         */
        post: operations["countTokensV1Beta1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta1/publishers/google/models/{model}:embedContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed content
         * @description Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["embedContentV1Beta1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta1/publishers/google/models/{model}:batchEmbedContents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed several contents
         * @description Goes to the gemini, interactions and vertex keys that serve the model. Google's SDK uses this one.
         */
        post: operations["batchEmbedContentsV1Beta1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta1/publishers/google/models/{model}:predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Predict
         * @description Makes images, for example. Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["predictV1Beta1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta1/publishers/google/models/{model}:predictLongRunning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a long prediction
         * @description Makes videos, for example. Goes to the gemini, interactions and vertex keys that serve the model. The answer of a gemini or interactions key names an operation, to be read at `/v1beta/{name}`.
         */
        post: operations["predictLongRunningV1Beta1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models of Google's format
         * @description Every model that the gemini, interactions and vertex keys of the config offer, on one page.
         */
        get: operations["listGoogleModelsV1Alpha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a model
         * @description One of the models in the list.
         */
        get: operations["getGoogleModelV1Alpha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{model}:generateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content
         * @description Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["generateContentV1Alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{model}:streamGenerateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content as a stream
         * @description Goes to the gemini, interactions and vertex keys that serve the model. The answer is server-sent events with `?alt=sse`, otherwise a JSON array.
         */
        post: operations["streamGenerateContentV1Alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{model}:countTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count tokens
         * @description Goes to the gemini, interactions and vertex keys that serve the model. Nothing is generated.
         */
        post: operations["countTokensV1Alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{model}:embedContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed content
         * @description Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["embedContentV1Alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{model}:batchEmbedContents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Embed several contents
         * @description Goes to the gemini, interactions and vertex keys that serve the model. Google's SDK uses this one.
         */
        post: operations["batchEmbedContentsV1Alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{model}:predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Predict
         * @description Makes images, for example. Goes to the gemini, interactions and vertex keys that serve the model.
         */
        post: operations["predictV1Alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{model}:predictLongRunning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a long prediction
         * @description Makes videos, for example. Goes to the gemini, interactions and vertex keys that serve the model. The answer of a gemini or interactions key names an operation, to be read at `/v1beta/{name}`.
         */
        post: operations["predictLongRunningV1Alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/models/{made_by}/operations/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an operation
         * @description Whether a long prediction is done, and what has come of it. Goes to the gemini and interactions keys.
         */
        get: operations["getOperationV1Alpha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an interaction
         * @description Goes to the interactions keys that serve the model; with an agent in place of a model, to any of them.
         */
        post: operations["createInteractionV1Alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/interactions/{interaction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an interaction
         * @description An interaction that its provider keeps. Goes to the interactions keys. With `?stream=true` its events come.
         */
        get: operations["getInteractionV1Alpha"];
        put?: never;
        post?: never;
        /**
         * Delete an interaction
         * @description Its provider forgets it. Goes to the interactions keys.
         */
        delete: operations["deleteInteractionV1Alpha"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1alpha/interactions/{interaction}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an interaction
         * @description Ends an interaction that is going on in the background. Goes to the interactions keys.
         */
        post: operations["cancelInteractionV1Alpha"];
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
        OpenAIModel: {
            id: string;
            /** @constant */
            object: "model";
            /** @description In Unix seconds; always 0, since it is unknown. */
            created: number;
            owned_by: string;
        };
        AnthropicModel: {
            /** @constant */
            type: "model";
            id: string;
            display_name: string;
            /** @description Always the epoch, since it is unknown. */
            created_at: string;
        };
        GoogleModel: {
            name: string;
            displayName: string;
            supportedGenerationMethods: string[];
        };
        OpenAIError: {
            error: {
                message: string;
                type: string;
                param: string | null;
                code: string | null;
            };
        };
        AnthropicError: {
            /** @constant */
            type: "error";
            error: {
                type: string;
                message: string;
            };
            request_id?: string;
        };
        GoogleError: {
            error: {
                code: number;
                message: string;
                status: string;
            };
        };
    };
    responses: {
        /** @description The body is not JSON or doesn't name a model where one is needed, or upstream rejects it. */
        GoogleBadRequest: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 400,
                 *         "message": "the body is not a JSON object: at byte 17, this character may not stand here",
                 *         "status": "INVALID_ARGUMENT"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description No client key, or one that is not in the config. */
        GoogleUnauthorized: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 401,
                 *         "message": "this API key is not one of this gateway's client keys",
                 *         "status": "UNAUTHENTICATED"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description No credential for the model may serve this request. The first provider's own answer. */
        GoogleForbidden: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 403,
                 *         "message": "You do not have permission to access the File abc or it may not exist.",
                 *         "status": "PERMISSION_DENIED"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description No credential of this format serves the model; the message names another endpoint that does, if there is one. Or the provider doesn't have something else that the request names. */
        GoogleNotFound: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 404,
                 *         "message": "model \"claude-haiku-4-5\" is not served here: ask POST /v1/messages",
                 *         "status": "NOT_FOUND"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description The body is over 64 MiB, decoded. */
        GoogleTooLarge: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 413,
                 *         "message": "body too large: the limit is 67108864 bytes",
                 *         "status": "INVALID_ARGUMENT"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description The body has another encoding than gzip, deflate, br or zstd. */
        GoogleUnsupported: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 415,
                 *         "message": "unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd",
                 *         "status": "INVALID_ARGUMENT"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description Every credential for the model is out of quota. */
        GoogleOutOfQuota: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Retry-After-Ms": components["headers"]["RetryAfterMs"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 429,
                 *         "message": "all credentials for model \"m\" are cooling down",
                 *         "status": "RESOURCE_EXHAUSTED"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description Something is wrong in the gateway. */
        GoogleFailed: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 500,
                 *         "message": "internal error: the log has the details under this request id",
                 *         "status": "INTERNAL"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description The provider could not be reached, or sent an invalid answer. */
        GoogleUnreachable: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 502,
                 *         "message": "the provider of model \"m\" could not be reached",
                 *         "status": "UNAVAILABLE"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description The provider refuses every credential for the model. */
        GoogleNoCredential: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Retry-After-Ms": components["headers"]["RetryAfterMs"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 503,
                 *         "message": "no usable credential for model \"m\": its key is wrong",
                 *         "status": "UNAVAILABLE"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description The provider took too long. */
        GoogleTooSlow: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 504,
                 *         "message": "the provider of model \"m\" took too long to answer",
                 *         "status": "DEADLINE_EXCEEDED"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description The id is not a valid one, or upstream rejects the request. */
        GoogleBadId: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 400,
                 *         "message": "\"interaction\" is not a valid id",
                 *         "status": "INVALID_ARGUMENT"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description No provider in the config has this endpoint, or the provider knows nothing under this id. */
        GoogleUnknownId: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": 404,
                 *         "message": "no provider in the config has GET /v1beta/interactions/{interaction}",
                 *         "status": "NOT_FOUND"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoogleError"];
            };
        };
        /** @description The body is not JSON or doesn't name a model where one is needed, or upstream rejects it. */
        OpenAIBadRequest: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "the body is not a JSON object: at byte 17, this character may not stand here",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "invalid_json"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description No client key, or one that is not in the config. */
        OpenAIUnauthorized: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "this API key is not one of this gateway's client keys",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "invalid_api_key"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description No credential for the model may serve this request. The first provider's own answer. */
        OpenAIForbidden: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "Your key may not do this",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description No credential of this format serves the model; the message names another endpoint that does, if there is one. Or the provider doesn't have something else that the request names. */
        OpenAINotFound: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "model \"claude-haiku-4-5\" is not served here: ask POST /v1/messages",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "model_not_found"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The body is over 64 MiB, decoded. */
        OpenAITooLarge: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "body too large: the limit is 67108864 bytes",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "body_too_large"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The body has another encoding than gzip, deflate, br or zstd. */
        OpenAIUnsupported: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "unsupported_media_type"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description Every credential for the model is out of quota. */
        OpenAIOutOfQuota: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Retry-After-Ms": components["headers"]["RetryAfterMs"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "all credentials for model \"m\" are cooling down",
                 *         "type": "rate_limit_error",
                 *         "param": null,
                 *         "code": "model_cooldown"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description Something is wrong in the gateway. */
        OpenAIFailed: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "internal error: the log has the details under this request id",
                 *         "type": "server_error",
                 *         "param": null,
                 *         "code": "internal_error"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The provider could not be reached, or sent an invalid answer. */
        OpenAIUnreachable: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "the provider of model \"m\" could not be reached",
                 *         "type": "server_error",
                 *         "param": null,
                 *         "code": "upstream_unreachable"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The provider refuses every credential for the model. */
        OpenAINoCredential: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Retry-After-Ms": components["headers"]["RetryAfterMs"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "no usable credential for model \"m\": its key is wrong",
                 *         "type": "server_error",
                 *         "param": null,
                 *         "code": "no_usable_credential"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The provider took too long. */
        OpenAITooSlow: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "the provider of model \"m\" took too long to answer",
                 *         "type": "server_error",
                 *         "param": null,
                 *         "code": "upstream_timeout"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description This is not the handshake of a WebSocket (`Upgrade: websocket`), or no key or credential file has `websockets: true` (`Upgrade: HTTP/1.1`). */
        OpenAINoSocket: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                /** @description The protocol to ask for. */
                Upgrade?: "websocket" | "HTTP/1.1";
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "upgrade required: there is no WebSocket here, send the request over plain HTTP",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "upgrade_required"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The service is stopping. */
        OpenAIStopping: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "stopping: the service stops",
                 *         "type": "server_error",
                 *         "param": null,
                 *         "code": "stopping"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The id is not a valid one, or upstream rejects the request. */
        OpenAIBadId: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "\"response_id\" is not a valid id",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "invalid_id"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description No provider in the config has this endpoint, or the provider knows nothing under this id. */
        OpenAIUnknownId: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "no provider in the config has GET /v1/responses/{response_id}",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "no_provider"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The body is not the JSON or the form that its type says, or upstream rejects it. */
        OpenAIBadForm: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "the body is not a multipart form: it ends early",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "invalid_form"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
        /** @description The form is over 512 MiB, or a body of JSON over 64 MiB, decoded. */
        OpenAIFormTooLarge: {
            headers: {
                "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "body too large: the limit is 536870912 bytes",
                 *         "type": "invalid_request_error",
                 *         "param": null,
                 *         "code": "body_too_large"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
    };
    parameters: {
        /**
         * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
         * @example gemini-2.5-flash
         */
        Model: string;
        /**
         * @description The model in the operation's name, as the provider calls it.
         * @example veo-3.0-generate-001
         */
        MadeBy: string;
        /**
         * @description The last part of the operation's name.
         * @example abc
         */
        Operation: string;
        /**
         * @description The id that the provider gave.
         * @example v1_abc
         */
        Interaction: string;
        /**
         * @description The id that the provider gave.
         * @example resp_1
         */
        ResponseId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The id of this request in the log. `X-Request-Id` is the provider's own if it sends one. */
        RequestId: string;
        /** @description The model that served instead of the requested one, which was out of quota (`quota-exceeded.switch-preview-model`). */
        ServedModel: string;
        /** @description Only for a request that names its conversation (`routing.session-affinity`). It went to the same credential as before, the conversation is new, or it had to move to another one. */
        Affinity: "hit" | "new" | "moved";
        /** @description Seconds until the first credential for the model is available again. */
        RetryAfter: number;
        /** @description The same in milliseconds, which some SDKs read first. */
        RetryAfterMs: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description The version of Codex, which wants `models`, an empty list, beside `data`.
                 * @example 0.171.0
                 */
                client_version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        object: "list";
                        data: components["schemas"]["OpenAIModel"][];
                        /** @description Only with `client_version`. */
                        models?: unknown[];
                    } | {
                        data: components["schemas"]["AnthropicModel"][];
                        has_more: boolean;
                        first_id: string | null;
                        last_id: string | null;
                    } | {
                        models: components["schemas"]["GoogleModel"][];
                    };
                };
            };
            /** @description No client key, or one that is not in the config. */
            401: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAIError"] | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
                };
            };
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "gpt-5",
                     *       "object": "model",
                     *       "created": 0,
                     *       "owned_by": "openai"
                     *     }
                     */
                    "application/json": components["schemas"]["OpenAIModel"] | components["schemas"]["AnthropicModel"] | components["schemas"]["GoogleModel"];
                };
            };
            /** @description No client key, or one that is not in the config. */
            401: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAIError"] | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
                };
            };
            /** @description No credential serves the model. */
            404: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAIError"] | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
                };
            };
        };
    };
    generateContentV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "candidates": [
                     *         {
                     *           "content": {
                     *             "role": "model",
                     *             "parts": [
                     *               {
                     *                 "text": "Hi!"
                     *               }
                     *             ]
                     *           },
                     *           "finishReason": "STOP"
                     *         }
                     *       ],
                     *       "usageMetadata": {
                     *         "promptTokenCount": 2,
                     *         "candidatesTokenCount": 2,
                     *         "totalTokenCount": 4
                     *       }
                     *     }
                     */
                    "application/json": {
                        usageMetadata?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    streamGenerateContentV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "candidates": [
                     *           {
                     *             "content": {
                     *               "role": "model",
                     *               "parts": [
                     *                 {
                     *                   "text": "Hi!"
                     *                 }
                     *               ]
                     *             },
                     *             "finishReason": "STOP"
                     *           }
                     *         ],
                     *         "usageMetadata": {
                     *           "promptTokenCount": 2,
                     *           "candidatesTokenCount": 2,
                     *           "totalTokenCount": 4
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": unknown[];
                    /** @example data: {"candidates":[{"content":{"parts":[{"text":"Hi!"}]}}]} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    countTokensV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalTokens": 2
                     *     }
                     */
                    "application/json": {
                        totalTokens?: number;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    embedContentV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "parts": [
                 *           {
                 *             "text": "Hello!"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    content?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "embedding": {
                     *         "values": [
                     *           0.1,
                     *           0.2
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        embedding?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    batchEmbedContentsV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requests": [
                 *         {
                 *           "model": "models/gemini-embedding-001",
                 *           "content": {
                 *             "parts": [
                 *               {
                 *                 "text": "Hello!"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    requests?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "embeddings": [
                     *         {
                     *           "values": [
                     *             0.1,
                     *             0.2
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        embeddings?: unknown[];
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    predictV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instances": [
                 *         {
                 *           "prompt": "A lighthouse"
                 *         }
                 *       ],
                 *       "parameters": {
                 *         "sampleCount": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    instances?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "predictions": [
                     *         {
                     *           "mimeType": "image/png",
                     *           "bytesBase64Encoded": "iVBORw0KGgo="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    predictLongRunningV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instances": [
                 *         {
                 *           "prompt": "A lighthouse"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    instances?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/veo-3.0-generate-001/operations/abc"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    getOperationV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model in the operation's name, as the provider calls it.
                 * @example veo-3.0-generate-001
                 */
                made_by: components["parameters"]["MadeBy"];
                /**
                 * @description The last part of the operation's name.
                 * @example abc
                 */
                operation: components["parameters"]["Operation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/veo-3.0-generate-001/operations/abc",
                     *       "done": true,
                     *       "response": {
                     *         "generateVideoResponse": {
                     *           "generatedSamples": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    createInteractionV1: {
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
                 *       "model": "gemini-2.5-flash",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                    agent?: string;
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "model": "gemini-2.5-flash",
                     *       "status": "completed",
                     *       "steps": [
                     *         {
                     *           "type": "model_output",
                     *           "content": [
                     *             {
                     *               "type": "text",
                     *               "text": "Hi!"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "usage": {
                     *         "total_input_tokens": 2,
                     *         "total_output_tokens": 2,
                     *         "total_tokens": 4
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"event_type":"interaction.created"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    getInteractionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "model": "gemini-2.5-flash",
                     *       "status": "completed",
                     *       "steps": [
                     *         {
                     *           "type": "model_output",
                     *           "content": [
                     *             {
                     *               "type": "text",
                     *               "text": "Hi!"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "usage": {
                     *         "total_input_tokens": 2,
                     *         "total_output_tokens": 2,
                     *         "total_tokens": 4
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"event_type":"interaction.created"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    deleteInteractionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    cancelInteractionV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "agent": "deep-research-preview",
                     *       "status": "cancelled"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    createChatCompletion: {
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
                 *       "model": "gpt-5",
                 *       "messages": [
                 *         {
                 *           "role": "user",
                 *           "content": "Hello!"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A model of GET /v1/models. */
                    model: string;
                    messages?: unknown[];
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                    /** @description Gets `include_usage` if the entry has `include-usage` and the client doesn't set it. */
                    stream_options?: Record<string, never> | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "chatcmpl-1",
                     *       "object": "chat.completion",
                     *       "created": 1,
                     *       "model": "gpt-5",
                     *       "choices": [
                     *         {
                     *           "index": 0,
                     *           "message": {
                     *             "role": "assistant",
                     *             "content": "Hi!"
                     *           },
                     *           "finish_reason": "stop"
                     *         }
                     *       ],
                     *       "usage": {
                     *         "prompt_tokens": 9,
                     *         "completion_tokens": 2,
                     *         "total_tokens": 11
                     *       }
                     *     }
                     */
                    "application/json": {
                        usage?: Record<string, never> | null;
                    };
                    /** @example data: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Hi!"}}]} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createCompletion: {
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
                 *       "model": "davinci-002",
                 *       "prompt": "Once upon a time"
                 *     }
                 */
                "application/json": {
                    /** @description A model of GET /v1/models. */
                    model: string;
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cmpl-1",
                     *       "object": "text_completion",
                     *       "created": 1,
                     *       "model": "davinci-002",
                     *       "choices": [
                     *         {
                     *           "index": 0,
                     *           "text": " there was",
                     *           "finish_reason": "length"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        usage?: Record<string, never> | null;
                    };
                    /** @example data: {"object":"text_completion","choices":[{"index":0,"text":" there"}]} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createEmbedding: {
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
                 *       "model": "text-embedding-3-small",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of GET /v1/models. */
                    model: string;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "object": "embedding",
                     *           "index": 0,
                     *           "embedding": [
                     *             0.1,
                     *             0.2
                     *           ]
                     *         }
                     *       ],
                     *       "model": "text-embedding-3-small",
                     *       "usage": {
                     *         "prompt_tokens": 2,
                     *         "total_tokens": 2
                     *       }
                     *     }
                     */
                    "application/json": {
                        usage?: Record<string, never> | null;
                    };
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    connectResponses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is a WebSocket now. The provider's own headers are not known yet. */
            101: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["OpenAIUnauthorized"];
            426: components["responses"]["OpenAINoSocket"];
            503: components["responses"]["OpenAIStopping"];
        };
    };
    createResponse: {
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
                 *       "model": "gpt-5",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of GET /v1/models. */
                    model: string;
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "resp_1",
                     *       "object": "response",
                     *       "model": "gpt-5",
                     *       "status": "completed",
                     *       "output": [],
                     *       "usage": {
                     *         "input_tokens": 9,
                     *         "output_tokens": 2,
                     *         "total_tokens": 11
                     *       }
                     *     }
                     */
                    "application/json": {
                        usage?: Record<string, never> | null;
                    };
                    /** @example data: {"type":"response.created"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    compactResponse: {
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
                 *       "model": "gpt-5",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "resp_001",
                     *       "object": "response.compaction",
                     *       "output": [],
                     *       "usage": {
                     *         "input_tokens": 139,
                     *         "output_tokens": 438,
                     *         "total_tokens": 577
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    countResponseTokens: {
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
                 *       "model": "gpt-5",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "response.input_tokens",
                     *       "input_tokens": 11
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    getResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example resp_1
                 */
                response_id: components["parameters"]["ResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "resp_1",
                     *       "object": "response",
                     *       "model": "gpt-5",
                     *       "status": "completed",
                     *       "output": [],
                     *       "usage": {
                     *         "input_tokens": 9,
                     *         "output_tokens": 2,
                     *         "total_tokens": 11
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"type":"response.created"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAIBadId"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAIUnknownId"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    deleteResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example resp_1
                 */
                response_id: components["parameters"]["ResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "resp_1",
                     *       "object": "response",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadId"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAIUnknownId"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    cancelResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example resp_1
                 */
                response_id: components["parameters"]["ResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "resp_1",
                     *       "object": "response",
                     *       "model": "gpt-5",
                     *       "status": "cancelled",
                     *       "output": []
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadId"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAIUnknownId"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    listResponseInputItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example resp_1
                 */
                response_id: components["parameters"]["ResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "msg_1",
                     *           "type": "message",
                     *           "role": "user",
                     *           "content": [
                     *             {
                     *               "type": "input_text",
                     *               "text": "Hello!"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "first_id": "msg_1",
                     *       "last_id": "msg_1",
                     *       "has_more": false
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadId"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAIUnknownId"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createImage: {
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
                 *       "model": "gpt-image-1",
                 *       "prompt": "A lighthouse"
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 1713833628,
                     *       "data": [
                     *         {
                     *           "b64_json": "iVBORw0KGgo="
                     *         }
                     *       ],
                     *       "usage": {
                     *         "input_tokens": 50,
                     *         "output_tokens": 50,
                     *         "total_tokens": 100
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"type":"image_generation.partial_image","b64_json":"iVBORw0KGgo="} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    editImage: {
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
                 *       "model": "gpt-image-1",
                 *       "prompt": "A lighthouse at night",
                 *       "image": "(bytes)"
                 *     }
                 */
                "multipart/form-data": {
                    /** @description A model of the provider, wherever the field stands. Without one, any provider that has this endpoint may serve. */
                    model?: string;
                    image?: string;
                    prompt?: string;
                    /** @description Whether to answer with server-sent events: `true`. */
                    stream?: string;
                };
                /**
                 * @example {
                 *       "model": "grok-2-image",
                 *       "prompt": "A lighthouse at night",
                 *       "image": {
                 *         "url": "https://example.com/lighthouse.png"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 1713833628,
                     *       "data": [
                     *         {
                     *           "b64_json": "iVBORw0KGgo="
                     *         }
                     *       ],
                     *       "usage": {
                     *         "input_tokens": 50,
                     *         "output_tokens": 50,
                     *         "total_tokens": 100
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"type":"image_edit.partial_image","b64_json":"iVBORw0KGgo="} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAIBadForm"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAIFormTooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createImageVariation: {
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
                 *       "model": "dall-e-2",
                 *       "image": "(bytes)"
                 *     }
                 */
                "multipart/form-data": {
                    /** @description A model of the provider, wherever the field stands. Without one, any provider that has this endpoint may serve. */
                    model?: string;
                    image?: string;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 1713833628,
                     *       "data": [
                     *         {
                     *           "url": "https://example.com/1.png"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadForm"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAIFormTooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createSpeech: {
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
                 *       "model": "gpt-4o-mini-tts",
                 *       "voice": "alloy",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example (bytes) */
                    "audio/mpeg": string;
                    /** @example data: {"type":"speech.audio.delta","audio":"SUQz"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createTranscription: {
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
                 *       "file": "(bytes)",
                 *       "model": "gpt-4o-transcribe"
                 *     }
                 */
                "multipart/form-data": {
                    /** @description A model of the provider, wherever the field stands. Without one, any provider that has this endpoint may serve. */
                    model?: string;
                    file?: string;
                    /** @description Whether to answer with server-sent events: `true`. */
                    stream?: string;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": "Hello!",
                     *       "usage": {
                     *         "type": "tokens",
                     *         "input_tokens": 14,
                     *         "output_tokens": 4,
                     *         "total_tokens": 18
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example Hello! */
                    "text/plain": string;
                    /** @example data: {"type":"transcript.text.delta","delta":"Hello"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAIBadForm"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAIFormTooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createTranslation: {
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
                 *       "file": "(bytes)",
                 *       "model": "whisper-1"
                 *     }
                 */
                "multipart/form-data": {
                    /** @description A model of the provider, wherever the field stands. Without one, any provider that has this endpoint may serve. */
                    model?: string;
                    file?: string;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": "Hello!"
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example Hello! */
                    "text/plain": string;
                };
            };
            400: components["responses"]["OpenAIBadForm"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAIFormTooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createModeration: {
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
                 *       "model": "omni-moderation-latest",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "modr-1",
                     *       "model": "omni-moderation-latest",
                     *       "results": [
                     *         {
                     *           "flagged": false,
                     *           "categories": {},
                     *           "category_scores": {}
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    rerank: {
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
                 *       "model": "rerank-v3.5",
                 *       "query": "What is a lighthouse?",
                 *       "documents": [
                 *         "A ship",
                 *         "A tower with a lamp"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rerank-1",
                     *       "model": "rerank-v3.5",
                     *       "results": [
                     *         {
                     *           "index": 1,
                     *           "relevance_score": 0.98
                     *         },
                     *         {
                     *           "index": 0,
                     *           "relevance_score": 0.02
                     *         }
                     *       ],
                     *       "usage": {
                     *         "total_tokens": 12
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    rerankV2: {
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
                 *       "model": "rerank-v3.5",
                 *       "query": "What is a lighthouse?",
                 *       "documents": [
                 *         "A ship",
                 *         "A tower with a lamp"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rerank-1",
                     *       "model": "rerank-v3.5",
                     *       "results": [
                     *         {
                     *           "index": 1,
                     *           "relevance_score": 0.98
                     *         },
                     *         {
                     *           "index": 0,
                     *           "relevance_score": 0.02
                     *         }
                     *       ],
                     *       "usage": {
                     *         "total_tokens": 12
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["OpenAIBadRequest"];
            401: components["responses"]["OpenAIUnauthorized"];
            403: components["responses"]["OpenAIForbidden"];
            404: components["responses"]["OpenAINotFound"];
            413: components["responses"]["OpenAITooLarge"];
            415: components["responses"]["OpenAIUnsupported"];
            429: components["responses"]["OpenAIOutOfQuota"];
            500: components["responses"]["OpenAIFailed"];
            502: components["responses"]["OpenAIUnreachable"];
            503: components["responses"]["OpenAINoCredential"];
            504: components["responses"]["OpenAITooSlow"];
        };
    };
    createMessage: {
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
                 *       "model": "claude-haiku-4-5-20251001",
                 *       "max_tokens": 64,
                 *       "messages": [
                 *         {
                 *           "role": "user",
                 *           "content": "Hello!"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A model of GET /v1/models. */
                    model: string;
                    max_tokens?: number;
                    messages?: unknown[];
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_1",
                     *       "type": "message",
                     *       "role": "assistant",
                     *       "model": "claude-haiku-4-5-20251001",
                     *       "content": [
                     *         {
                     *           "type": "text",
                     *           "text": "Hi!"
                     *         }
                     *       ],
                     *       "stop_reason": "end_turn",
                     *       "usage": {
                     *         "input_tokens": 9,
                     *         "output_tokens": 2
                     *       }
                     *     }
                     */
                    "application/json": {
                        usage?: Record<string, never>;
                    };
                    /** @example event: message_start */
                    "text/event-stream": string;
                };
            };
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "invalid_request_error",
                     *         "message": "the body is not a JSON object: at byte 17, this character may not stand here"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description No client key, or one that is not in the config. */
            401: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "authentication_error",
                     *         "message": "this API key is not one of this gateway's client keys"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description No credential for the model may serve this request. The first provider's own answer. */
            403: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "permission_error",
                     *         "message": "Your API key does not have permission to use the specified resource."
                     *       },
                     *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description No credential of this format serves the model; the message names another endpoint that does, if there is one. Or the provider doesn't have something else that the request names. */
            404: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "not_found_error",
                     *         "message": "model \"gpt-5\" is not served here: ask POST /v1/responses"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The body is over 64 MiB, decoded. */
            413: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "request_too_large",
                     *         "message": "body too large: the limit is 67108864 bytes"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "invalid_request_error",
                     *         "message": "unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description Every credential for the model is out of quota. */
            429: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "Retry-After-Ms": components["headers"]["RetryAfterMs"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "rate_limit_error",
                     *         "message": "all credentials for model \"m\" are cooling down"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description Something is wrong in the gateway. */
            500: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "api_error",
                     *         "message": "internal error: the log has the details under this request id"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The provider could not be reached, or sent an invalid answer. */
            502: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "api_error",
                     *         "message": "the provider of model \"m\" could not be reached"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The provider refuses every credential for the model. */
            503: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "Retry-After-Ms": components["headers"]["RetryAfterMs"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "overloaded_error",
                     *         "message": "no usable credential for model \"m\": its key is wrong"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The provider took too long. */
            504: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "timeout_error",
                     *         "message": "the provider of model \"m\" took too long to answer"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
        };
    };
    countMessageTokens: {
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
                 *       "model": "claude-haiku-4-5-20251001",
                 *       "messages": [
                 *         {
                 *           "role": "user",
                 *           "content": "Hello!"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A model of GET /v1/models. */
                    model: string;
                    messages?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "input_tokens": 9
                     *     }
                     */
                    "application/json": {
                        input_tokens?: number;
                    };
                };
            };
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "invalid_request_error",
                     *         "message": "the body is not a JSON object: at byte 17, this character may not stand here"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description No client key, or one that is not in the config. */
            401: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "authentication_error",
                     *         "message": "this API key is not one of this gateway's client keys"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description No credential for the model may serve this request. The first provider's own answer. */
            403: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "permission_error",
                     *         "message": "Your API key does not have permission to use the specified resource."
                     *       },
                     *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description No credential of this format serves the model; the message names another endpoint that does, if there is one. Or the provider doesn't have something else that the request names. */
            404: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "not_found_error",
                     *         "message": "model \"gpt-5\" is not served here: ask POST /v1/responses"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The body is over 64 MiB, decoded. */
            413: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "request_too_large",
                     *         "message": "body too large: the limit is 67108864 bytes"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "invalid_request_error",
                     *         "message": "unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description Every credential for the model is out of quota. */
            429: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "Retry-After-Ms": components["headers"]["RetryAfterMs"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "rate_limit_error",
                     *         "message": "all credentials for model \"m\" are cooling down"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description Something is wrong in the gateway. */
            500: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "api_error",
                     *         "message": "internal error: the log has the details under this request id"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The provider could not be reached, or sent an invalid answer. */
            502: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "api_error",
                     *         "message": "the provider of model \"m\" could not be reached"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The provider refuses every credential for the model. */
            503: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "Retry-After-Ms": components["headers"]["RetryAfterMs"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "overloaded_error",
                     *         "message": "no usable credential for model \"m\": its key is wrong"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
            /** @description The provider took too long. */
            504: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "error",
                     *       "error": {
                     *         "type": "timeout_error",
                     *         "message": "the provider of model \"m\" took too long to answer"
                     *       },
                     *       "request_id": "5f0c3a9e"
                     *     }
                     */
                    "application/json": components["schemas"]["AnthropicError"];
                };
            };
        };
    };
    connectRelay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is a WebSocket now, and the page serves requests. */
            101: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No client key, or one that is not in the config. Browsers can send theirs as `?key=` only. */
            401: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "message": "this API key is not one of this gateway's client keys",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "invalid_api_key"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OpenAIError"] | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
                };
            };
            /** @description Another method than GET, HEAD included. */
            405: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    /** @description The only method. */
                    Allow?: "GET";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "message": "method not allowed: this path takes GET",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "method_not_allowed"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OpenAIError"] | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
                };
            };
            /** @description This is no handshake of a WebSocket. */
            426: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    /** @description The protocol to ask for. */
                    Upgrade?: "websocket";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "message": "upgrade required: this path takes the handshake of a WebSocket, version 13",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "upgrade_required"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OpenAIError"] | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
                };
            };
            /** @description As many pages as may be are connected, or the service stops. */
            503: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "message": "relay full: as many pages as may be are connected; close one of them",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "relay_full"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OpenAIError"] | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
                };
            };
        };
    };
    listGoogleModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "models": [
                     *         {
                     *           "name": "models/gemini-2.5-flash",
                     *           "displayName": "Gemini 2.5 Flash",
                     *           "supportedGenerationMethods": [
                     *             "generateContent"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        models: components["schemas"]["GoogleModel"][];
                    };
                };
            };
            401: components["responses"]["GoogleUnauthorized"];
        };
    };
    getGoogleModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/gemini-2.5-flash",
                     *       "displayName": "Gemini 2.5 Flash",
                     *       "supportedGenerationMethods": [
                     *         "generateContent"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GoogleModel"];
                };
            };
            401: components["responses"]["GoogleUnauthorized"];
            404: components["responses"]["GoogleNotFound"];
        };
    };
    generateContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "candidates": [
                     *         {
                     *           "content": {
                     *             "role": "model",
                     *             "parts": [
                     *               {
                     *                 "text": "Hi!"
                     *               }
                     *             ]
                     *           },
                     *           "finishReason": "STOP"
                     *         }
                     *       ],
                     *       "usageMetadata": {
                     *         "promptTokenCount": 2,
                     *         "candidatesTokenCount": 2,
                     *         "totalTokenCount": 4
                     *       }
                     *     }
                     */
                    "application/json": {
                        usageMetadata?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    streamGenerateContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "candidates": [
                     *           {
                     *             "content": {
                     *               "role": "model",
                     *               "parts": [
                     *                 {
                     *                   "text": "Hi!"
                     *                 }
                     *               ]
                     *             },
                     *             "finishReason": "STOP"
                     *           }
                     *         ],
                     *         "usageMetadata": {
                     *           "promptTokenCount": 2,
                     *           "candidatesTokenCount": 2,
                     *           "totalTokenCount": 4
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": unknown[];
                    /** @example data: {"candidates":[{"content":{"parts":[{"text":"Hi!"}]}}]} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    countTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalTokens": 2
                     *     }
                     */
                    "application/json": {
                        totalTokens?: number;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    embedContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "parts": [
                 *           {
                 *             "text": "Hello!"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    content?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "embedding": {
                     *         "values": [
                     *           0.1,
                     *           0.2
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        embedding?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    batchEmbedContents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requests": [
                 *         {
                 *           "model": "models/gemini-embedding-001",
                 *           "content": {
                 *             "parts": [
                 *               {
                 *                 "text": "Hello!"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    requests?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "embeddings": [
                     *         {
                     *           "values": [
                     *             0.1,
                     *             0.2
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        embeddings?: unknown[];
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    predict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instances": [
                 *         {
                 *           "prompt": "A lighthouse"
                 *         }
                 *       ],
                 *       "parameters": {
                 *         "sampleCount": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    instances?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "predictions": [
                     *         {
                     *           "mimeType": "image/png",
                     *           "bytesBase64Encoded": "iVBORw0KGgo="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    predictLongRunning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instances": [
                 *         {
                 *           "prompt": "A lighthouse"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    instances?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/veo-3.0-generate-001/operations/abc"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    getOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model in the operation's name, as the provider calls it.
                 * @example veo-3.0-generate-001
                 */
                made_by: components["parameters"]["MadeBy"];
                /**
                 * @description The last part of the operation's name.
                 * @example abc
                 */
                operation: components["parameters"]["Operation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/veo-3.0-generate-001/operations/abc",
                     *       "done": true,
                     *       "response": {
                     *         "generateVideoResponse": {
                     *           "generatedSamples": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    createInteraction: {
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
                 *       "model": "gemini-2.5-flash",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                    agent?: string;
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "model": "gemini-2.5-flash",
                     *       "status": "completed",
                     *       "steps": [
                     *         {
                     *           "type": "model_output",
                     *           "content": [
                     *             {
                     *               "type": "text",
                     *               "text": "Hi!"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "usage": {
                     *         "total_input_tokens": 2,
                     *         "total_output_tokens": 2,
                     *         "total_tokens": 4
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"event_type":"interaction.created"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    getInteraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "model": "gemini-2.5-flash",
                     *       "status": "completed",
                     *       "steps": [
                     *         {
                     *           "type": "model_output",
                     *           "content": [
                     *             {
                     *               "type": "text",
                     *               "text": "Hi!"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "usage": {
                     *         "total_input_tokens": 2,
                     *         "total_output_tokens": 2,
                     *         "total_tokens": 4
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"event_type":"interaction.created"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    deleteInteraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    cancelInteraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "agent": "deep-research-preview",
                     *       "status": "cancelled"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    generateContentV1Beta1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "candidates": [
                     *         {
                     *           "content": {
                     *             "role": "model",
                     *             "parts": [
                     *               {
                     *                 "text": "Hi!"
                     *               }
                     *             ]
                     *           },
                     *           "finishReason": "STOP"
                     *         }
                     *       ],
                     *       "usageMetadata": {
                     *         "promptTokenCount": 2,
                     *         "candidatesTokenCount": 2,
                     *         "totalTokenCount": 4
                     *       }
                     *     }
                     */
                    "application/json": {
                        usageMetadata?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    streamGenerateContentV1Beta1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "candidates": [
                     *           {
                     *             "content": {
                     *               "role": "model",
                     *               "parts": [
                     *                 {
                     *                   "text": "Hi!"
                     *                 }
                     *               ]
                     *             },
                     *             "finishReason": "STOP"
                     *           }
                     *         ],
                     *         "usageMetadata": {
                     *           "promptTokenCount": 2,
                     *           "candidatesTokenCount": 2,
                     *           "totalTokenCount": 4
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": unknown[];
                    /** @example data: {"candidates":[{"content":{"parts":[{"text":"Hi!"}]}}]} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    countTokensV1Beta1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalTokens": 2
                     *     }
                     */
                    "application/json": {
                        totalTokens?: number;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    embedContentV1Beta1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "parts": [
                 *           {
                 *             "text": "Hello!"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    content?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "embedding": {
                     *         "values": [
                     *           0.1,
                     *           0.2
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        embedding?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    batchEmbedContentsV1Beta1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requests": [
                 *         {
                 *           "model": "models/gemini-embedding-001",
                 *           "content": {
                 *             "parts": [
                 *               {
                 *                 "text": "Hello!"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    requests?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "embeddings": [
                     *         {
                     *           "values": [
                     *             0.1,
                     *             0.2
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        embeddings?: unknown[];
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    predictV1Beta1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instances": [
                 *         {
                 *           "prompt": "A lighthouse"
                 *         }
                 *       ],
                 *       "parameters": {
                 *         "sampleCount": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    instances?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "predictions": [
                     *         {
                     *           "mimeType": "image/png",
                     *           "bytesBase64Encoded": "iVBORw0KGgo="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    predictLongRunningV1Beta1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instances": [
                 *         {
                 *           "prompt": "A lighthouse"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    instances?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/veo-3.0-generate-001/operations/abc"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    listGoogleModelsV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "models": [
                     *         {
                     *           "name": "models/gemini-2.5-flash",
                     *           "displayName": "Gemini 2.5 Flash",
                     *           "supportedGenerationMethods": [
                     *             "generateContent"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        models: components["schemas"]["GoogleModel"][];
                    };
                };
            };
            401: components["responses"]["GoogleUnauthorized"];
        };
    };
    getGoogleModelV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/gemini-2.5-flash",
                     *       "displayName": "Gemini 2.5 Flash",
                     *       "supportedGenerationMethods": [
                     *         "generateContent"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GoogleModel"];
                };
            };
            401: components["responses"]["GoogleUnauthorized"];
            404: components["responses"]["GoogleNotFound"];
        };
    };
    generateContentV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "candidates": [
                     *         {
                     *           "content": {
                     *             "role": "model",
                     *             "parts": [
                     *               {
                     *                 "text": "Hi!"
                     *               }
                     *             ]
                     *           },
                     *           "finishReason": "STOP"
                     *         }
                     *       ],
                     *       "usageMetadata": {
                     *         "promptTokenCount": 2,
                     *         "candidatesTokenCount": 2,
                     *         "totalTokenCount": 4
                     *       }
                     *     }
                     */
                    "application/json": {
                        usageMetadata?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    streamGenerateContentV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "candidates": [
                     *           {
                     *             "content": {
                     *               "role": "model",
                     *               "parts": [
                     *                 {
                     *                   "text": "Hi!"
                     *                 }
                     *               ]
                     *             },
                     *             "finishReason": "STOP"
                     *           }
                     *         ],
                     *         "usageMetadata": {
                     *           "promptTokenCount": 2,
                     *           "candidatesTokenCount": 2,
                     *           "totalTokenCount": 4
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": unknown[];
                    /** @example data: {"candidates":[{"content":{"parts":[{"text":"Hi!"}]}}]} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    countTokensV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contents": [
                 *         {
                 *           "parts": [
                 *             {
                 *               "text": "Hello!"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    contents?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalTokens": 2
                     *     }
                     */
                    "application/json": {
                        totalTokens?: number;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    embedContentV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "parts": [
                 *           {
                 *             "text": "Hello!"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    content?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "embedding": {
                     *         "values": [
                     *           0.1,
                     *           0.2
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        embedding?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    batchEmbedContentsV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requests": [
                 *         {
                 *           "model": "models/gemini-embedding-001",
                 *           "content": {
                 *             "parts": [
                 *               {
                 *                 "text": "Hello!"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    requests?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "embeddings": [
                     *         {
                     *           "values": [
                     *             0.1,
                     *             0.2
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        embeddings?: unknown[];
                    };
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    predictV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instances": [
                 *         {
                 *           "prompt": "A lighthouse"
                 *         }
                 *       ],
                 *       "parameters": {
                 *         "sampleCount": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    instances?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "predictions": [
                     *         {
                     *           "mimeType": "image/png",
                     *           "bytesBase64Encoded": "iVBORw0KGgo="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    predictLongRunningV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
                 * @example gemini-2.5-flash
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instances": [
                 *         {
                 *           "prompt": "A lighthouse"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    instances?: unknown[];
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/veo-3.0-generate-001/operations/abc"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    getOperationV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model in the operation's name, as the provider calls it.
                 * @example veo-3.0-generate-001
                 */
                made_by: components["parameters"]["MadeBy"];
                /**
                 * @description The last part of the operation's name.
                 * @example abc
                 */
                operation: components["parameters"]["Operation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "models/veo-3.0-generate-001/operations/abc",
                     *       "done": true,
                     *       "response": {
                     *         "generateVideoResponse": {
                     *           "generatedSamples": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    createInteractionV1Alpha: {
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
                 *       "model": "gemini-2.5-flash",
                 *       "input": "Hello!"
                 *     }
                 */
                "application/json": {
                    /** @description A model of the provider. Without one, any provider that has this endpoint may serve. */
                    model?: string | null;
                    agent?: string;
                    /** @description Whether to answer with server-sent events. */
                    stream?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    "X-CLIProxy-Served-Model": components["headers"]["ServedModel"];
                    "X-CLIProxy-Affinity": components["headers"]["Affinity"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "model": "gemini-2.5-flash",
                     *       "status": "completed",
                     *       "steps": [
                     *         {
                     *           "type": "model_output",
                     *           "content": [
                     *             {
                     *               "type": "text",
                     *               "text": "Hi!"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "usage": {
                     *         "total_input_tokens": 2,
                     *         "total_output_tokens": 2,
                     *         "total_tokens": 4
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"event_type":"interaction.created"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadRequest"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleNotFound"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    getInteractionV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "model": "gemini-2.5-flash",
                     *       "status": "completed",
                     *       "steps": [
                     *         {
                     *           "type": "model_output",
                     *           "content": [
                     *             {
                     *               "type": "text",
                     *               "text": "Hi!"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "usage": {
                     *         "total_input_tokens": 2,
                     *         "total_output_tokens": 2,
                     *         "total_tokens": 4
                     *       }
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example data: {"event_type":"interaction.created"} */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    deleteInteractionV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
    cancelInteractionV1Alpha: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the provider gave.
                 * @example v1_abc
                 */
                interaction: components["parameters"]["Interaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's answer. */
            200: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "v1_abc",
                     *       "object": "interaction",
                     *       "agent": "deep-research-preview",
                     *       "status": "cancelled"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["GoogleBadId"];
            401: components["responses"]["GoogleUnauthorized"];
            403: components["responses"]["GoogleForbidden"];
            404: components["responses"]["GoogleUnknownId"];
            413: components["responses"]["GoogleTooLarge"];
            415: components["responses"]["GoogleUnsupported"];
            429: components["responses"]["GoogleOutOfQuota"];
            500: components["responses"]["GoogleFailed"];
            502: components["responses"]["GoogleUnreachable"];
            503: components["responses"]["GoogleNoCredential"];
            504: components["responses"]["GoogleTooSlow"];
        };
    };
}
