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
        get?: never;
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
    responses: never;
    parameters: {
        /**
         * @description The model's name, an alias, or either with a prefix (`team/gemini-2.5-flash`, slash included).
         * @example gemini-2.5-flash
         */
        Model: string;
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    } | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    } | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
                };
            };
            /** @description No credential serves the model. */
            404: {
                headers: {
                    "X-CLIProxy-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    } | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "Your key may not do this",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "model \"claude-haiku-4-5\" is not served here: ask POST /v1/messages",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "model_not_found"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "body too large: the limit is 67108864 bytes",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "body_too_large"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "unsupported_media_type"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "all credentials for model \"m\" are cooling down",
                     *         "type": "rate_limit_error",
                     *         "param": null,
                     *         "code": "model_cooldown"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "internal error: the log has the details under this request id",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "internal_error"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "the provider of model \"m\" could not be reached",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "upstream_unreachable"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "no usable credential for model \"m\": its key is wrong",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "no_usable_credential"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "the provider of model \"m\" took too long to answer",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "upstream_timeout"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
                };
            };
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "Your key may not do this",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "model \"claude-haiku-4-5\" is not served here: ask POST /v1/messages",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "model_not_found"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "body too large: the limit is 67108864 bytes",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "body_too_large"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "unsupported_media_type"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "all credentials for model \"m\" are cooling down",
                     *         "type": "rate_limit_error",
                     *         "param": null,
                     *         "code": "model_cooldown"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "internal error: the log has the details under this request id",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "internal_error"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "the provider of model \"m\" could not be reached",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "upstream_unreachable"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "no usable credential for model \"m\": its key is wrong",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "no_usable_credential"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "the provider of model \"m\" took too long to answer",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "upstream_timeout"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
                };
            };
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "Your key may not do this",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "model \"claude-haiku-4-5\" is not served here: ask POST /v1/messages",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "model_not_found"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "body too large: the limit is 67108864 bytes",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "body_too_large"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "unsupported_media_type"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "all credentials for model \"m\" are cooling down",
                     *         "type": "rate_limit_error",
                     *         "param": null,
                     *         "code": "model_cooldown"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "internal error: the log has the details under this request id",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "internal_error"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "the provider of model \"m\" could not be reached",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "upstream_unreachable"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "no usable credential for model \"m\": its key is wrong",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "no_usable_credential"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "the provider of model \"m\" took too long to answer",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "upstream_timeout"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
                };
            };
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "Your key may not do this",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "model \"claude-haiku-4-5\" is not served here: ask POST /v1/messages",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "model_not_found"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "body too large: the limit is 67108864 bytes",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "body_too_large"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd",
                     *         "type": "invalid_request_error",
                     *         "param": null,
                     *         "code": "unsupported_media_type"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "all credentials for model \"m\" are cooling down",
                     *         "type": "rate_limit_error",
                     *         "param": null,
                     *         "code": "model_cooldown"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "internal error: the log has the details under this request id",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "internal_error"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "the provider of model \"m\" could not be reached",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "upstream_unreachable"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "no usable credential for model \"m\": its key is wrong",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "no_usable_credential"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
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
                     *       "error": {
                     *         "message": "the provider of model \"m\" took too long to answer",
                     *         "type": "server_error",
                     *         "param": null,
                     *         "code": "upstream_timeout"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    };
                };
            };
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    } | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    } | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    } | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
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
                    "application/json": {
                        error: {
                            message: string;
                            type: string;
                            param: string | null;
                            code: string | null;
                        };
                    } | components["schemas"]["AnthropicError"] | components["schemas"]["GoogleError"];
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
            /** @description No client key, or one that is not in the config. */
            401: {
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
            /** @description No client key, or one that is not in the config. */
            401: {
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
            /** @description No credential of this format serves the model. */
            404: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
            /** @description The body is not JSON or doesn't name a model, or upstream rejects it. */
            400: {
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
            401: {
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
            403: {
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
            404: {
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
            413: {
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
            /** @description The body is encoded in another way than gzip, deflate, br or zstd. */
            415: {
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
            500: {
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
            502: {
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
            504: {
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
        };
    };
}
