// Made by `make generate` out of openapi/. Do not edit.

import { client } from './client.gen.ts';
import { type Client, type ClientMeta, formDataBodySerializer, type Options as Options2, type RequestResult, type TDataShape } from './client/index.ts';
import type { BatchAuthFilesData, BatchAuthFilesErrors, BatchAuthFilesResponses, CallUpstreamData, CallUpstreamErrors, CallUpstreamResponses, CancelLoginData, CancelLoginErrors, CancelLoginResponses, DeleteApiKeyData, DeleteApiKeyErrors, DeleteApiKeyResponses, DeleteAuthFilesData, DeleteAuthFilesErrors, DeleteAuthFilesResponses, DeleteClaudeApiKeyData, DeleteClaudeApiKeyErrors, DeleteClaudeApiKeyResponses, DeleteCodexApiKeyData, DeleteCodexApiKeyErrors, DeleteCodexApiKeyResponses, DeleteGeminiApiKeyData, DeleteGeminiApiKeyErrors, DeleteGeminiApiKeyResponses, DeleteInteractionsApiKeyData, DeleteInteractionsApiKeyErrors, DeleteInteractionsApiKeyResponses, DeleteLogsData, DeleteLogsErrors, DeleteLogsResponses, DeleteOAuthExcludedModelsData, DeleteOAuthExcludedModelsErrors, DeleteOAuthExcludedModelsResponses, DeleteOAuthModelAliasData, DeleteOAuthModelAliasErrors, DeleteOAuthModelAliasResponses, DeleteOpenAiCompatibilityData, DeleteOpenAiCompatibilityErrors, DeleteOpenAiCompatibilityResponses, DeleteProxyUrlData, DeleteProxyUrlErrors, DeleteProxyUrlResponses, DeleteUsageData, DeleteUsageErrors, DeleteUsageResponses, DeleteVertexApiKeyData, DeleteVertexApiKeyErrors, DeleteVertexApiKeyResponses, DeleteXaiApiKeyData, DeleteXaiApiKeyErrors, DeleteXaiApiKeyResponses, DownloadAuthFileData, DownloadAuthFileErrors, DownloadAuthFileResponses, DownloadRequestErrorLogData, DownloadRequestErrorLogErrors, DownloadRequestErrorLogResponses, DownloadRequestLogData, DownloadRequestLogErrors, DownloadRequestLogResponses, ExportUsageData, ExportUsageErrors, ExportUsageResponses, GetApiKeyUsageData, GetApiKeyUsageErrors, GetApiKeyUsageResponses, GetConfigData, GetConfigErrors, GetConfigResponses, GetConfigYamlData, GetConfigYamlErrors, GetConfigYamlResponses, GetDebugData, GetDebugErrors, GetDebugResponses, GetDiscoverModelsData, GetDiscoverModelsErrors, GetDiscoverModelsResponses, GetErrorLogsMaxFilesData, GetErrorLogsMaxFilesErrors, GetErrorLogsMaxFilesResponses, GetForceModelPrefixData, GetForceModelPrefixErrors, GetForceModelPrefixResponses, GetLatestVersionData, GetLatestVersionErrors, GetLatestVersionResponses, GetLoggingToFileData, GetLoggingToFileErrors, GetLoggingToFileResponses, GetLoginStatusData, GetLoginStatusErrors, GetLoginStatusResponses, GetLogsData, GetLogsErrors, GetLogsMaxTotalSizeMbData, GetLogsMaxTotalSizeMbErrors, GetLogsMaxTotalSizeMbResponses, GetLogsResponses, GetMaxRetryCredentialsData, GetMaxRetryCredentialsErrors, GetMaxRetryCredentialsResponses, GetMaxRetryIntervalData, GetMaxRetryIntervalErrors, GetMaxRetryIntervalResponses, GetModelDefinitionsData, GetModelDefinitionsErrors, GetModelDefinitionsResponses, GetOAuthExcludedModelsData, GetOAuthExcludedModelsErrors, GetOAuthExcludedModelsResponses, GetOAuthModelAliasData, GetOAuthModelAliasErrors, GetOAuthModelAliasResponses, GetProviderStatusData, GetProviderStatusErrors, GetProviderStatusResponses, GetProxyUrlData, GetProxyUrlErrors, GetProxyUrlResponses, GetQuotaExceededSwitchPreviewModelData, GetQuotaExceededSwitchPreviewModelErrors, GetQuotaExceededSwitchPreviewModelResponses, GetQuotaExceededSwitchProjectData, GetQuotaExceededSwitchProjectErrors, GetQuotaExceededSwitchProjectResponses, GetRequestLogData, GetRequestLogErrors, GetRequestLogResponses, GetRequestRetryData, GetRequestRetryErrors, GetRequestRetryResponses, GetRoutingSessionAffinityByContentData, GetRoutingSessionAffinityByContentErrors, GetRoutingSessionAffinityByContentResponses, GetRoutingSessionAffinityData, GetRoutingSessionAffinityErrors, GetRoutingSessionAffinityResponses, GetRoutingSessionAffinityTtlData, GetRoutingSessionAffinityTtlErrors, GetRoutingSessionAffinityTtlResponses, GetRoutingStrategyData, GetRoutingStrategyErrors, GetRoutingStrategyResponses, GetUsageData, GetUsageErrors, GetUsageResponses, GetUsageStatisticsEnabledData, GetUsageStatisticsEnabledErrors, GetUsageStatisticsEnabledResponses, GetWsAuthData, GetWsAuthErrors, GetWsAuthResponses, ImportUsageData, ImportUsageErrors, ImportUsageResponses, ImportVertexCredentialData, ImportVertexCredentialErrors, ImportVertexCredentialResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, ListAuthFileModelsData, ListAuthFileModelsErrors, ListAuthFileModelsResponses, ListAuthFilesData, ListAuthFilesErrors, ListAuthFilesResponses, ListClaudeApiKeysData, ListClaudeApiKeysErrors, ListClaudeApiKeysResponses, ListCodexApiKeysData, ListCodexApiKeysErrors, ListCodexApiKeysResponses, ListGeminiApiKeysData, ListGeminiApiKeysErrors, ListGeminiApiKeysResponses, ListInteractionsApiKeysData, ListInteractionsApiKeysErrors, ListInteractionsApiKeysResponses, ListOpenAiCompatibilityData, ListOpenAiCompatibilityErrors, ListOpenAiCompatibilityResponses, ListRequestErrorLogsData, ListRequestErrorLogsErrors, ListRequestErrorLogsResponses, ListRequestLogsData, ListRequestLogsErrors, ListRequestLogsResponses, ListUsageRecordsData, ListUsageRecordsErrors, ListUsageRecordsResponses, ListVertexApiKeysData, ListVertexApiKeysErrors, ListVertexApiKeysResponses, ListXaiApiKeysData, ListXaiApiKeysErrors, ListXaiApiKeysResponses, LoginWithIflowCookieData, LoginWithIflowCookieErrors, LoginWithIflowCookieResponses, PatchApiKeyData, PatchApiKeyErrors, PatchApiKeyResponses, PatchAuthFileFieldsData, PatchAuthFileFieldsErrors, PatchAuthFileFieldsResponses, PatchAuthFileStatusData, PatchAuthFileStatusErrors, PatchAuthFileStatusResponses, PatchClaudeApiKeyData, PatchClaudeApiKeyErrors, PatchClaudeApiKeyResponses, PatchCodexApiKeyData, PatchCodexApiKeyErrors, PatchCodexApiKeyResponses, PatchDebugData, PatchDebugErrors, PatchDebugResponses, PatchDiscoverModelsData, PatchDiscoverModelsErrors, PatchDiscoverModelsResponses, PatchErrorLogsMaxFilesData, PatchErrorLogsMaxFilesErrors, PatchErrorLogsMaxFilesResponses, PatchForceModelPrefixData, PatchForceModelPrefixErrors, PatchForceModelPrefixResponses, PatchGeminiApiKeyData, PatchGeminiApiKeyErrors, PatchGeminiApiKeyResponses, PatchInteractionsApiKeyData, PatchInteractionsApiKeyErrors, PatchInteractionsApiKeyResponses, PatchLoggingToFileData, PatchLoggingToFileErrors, PatchLoggingToFileResponses, PatchLogsMaxTotalSizeMbData, PatchLogsMaxTotalSizeMbErrors, PatchLogsMaxTotalSizeMbResponses, PatchMaxRetryCredentialsData, PatchMaxRetryCredentialsErrors, PatchMaxRetryCredentialsResponses, PatchMaxRetryIntervalData, PatchMaxRetryIntervalErrors, PatchMaxRetryIntervalResponses, PatchOAuthExcludedModelsData, PatchOAuthExcludedModelsErrors, PatchOAuthExcludedModelsResponses, PatchOAuthModelAliasData, PatchOAuthModelAliasErrors, PatchOAuthModelAliasResponses, PatchOpenAiCompatibilityData, PatchOpenAiCompatibilityErrors, PatchOpenAiCompatibilityResponses, PatchProxyUrlData, PatchProxyUrlErrors, PatchProxyUrlResponses, PatchQuotaExceededSwitchPreviewModelData, PatchQuotaExceededSwitchPreviewModelErrors, PatchQuotaExceededSwitchPreviewModelResponses, PatchQuotaExceededSwitchProjectData, PatchQuotaExceededSwitchProjectErrors, PatchQuotaExceededSwitchProjectResponses, PatchRequestLogData, PatchRequestLogErrors, PatchRequestLogResponses, PatchRequestRetryData, PatchRequestRetryErrors, PatchRequestRetryResponses, PatchRoutingSessionAffinityByContentData, PatchRoutingSessionAffinityByContentErrors, PatchRoutingSessionAffinityByContentResponses, PatchRoutingSessionAffinityData, PatchRoutingSessionAffinityErrors, PatchRoutingSessionAffinityResponses, PatchRoutingSessionAffinityTtlData, PatchRoutingSessionAffinityTtlErrors, PatchRoutingSessionAffinityTtlResponses, PatchRoutingStrategyData, PatchRoutingStrategyErrors, PatchRoutingStrategyResponses, PatchUsageStatisticsEnabledData, PatchUsageStatisticsEnabledErrors, PatchUsageStatisticsEnabledResponses, PatchVertexApiKeyData, PatchVertexApiKeyErrors, PatchVertexApiKeyResponses, PatchWsAuthData, PatchWsAuthErrors, PatchWsAuthResponses, PatchXaiApiKeyData, PatchXaiApiKeyErrors, PatchXaiApiKeyResponses, PutApiKeysData, PutApiKeysErrors, PutApiKeysResponses, PutClaudeApiKeysData, PutClaudeApiKeysErrors, PutClaudeApiKeysResponses, PutCodexApiKeysData, PutCodexApiKeysErrors, PutCodexApiKeysResponses, PutConfigYamlData, PutConfigYamlErrors, PutConfigYamlResponses, PutDebugData, PutDebugErrors, PutDebugResponses, PutDiscoverModelsData, PutDiscoverModelsErrors, PutDiscoverModelsResponses, PutErrorLogsMaxFilesData, PutErrorLogsMaxFilesErrors, PutErrorLogsMaxFilesResponses, PutForceModelPrefixData, PutForceModelPrefixErrors, PutForceModelPrefixResponses, PutGeminiApiKeysData, PutGeminiApiKeysErrors, PutGeminiApiKeysResponses, PutInteractionsApiKeysData, PutInteractionsApiKeysErrors, PutInteractionsApiKeysResponses, PutLoggingToFileData, PutLoggingToFileErrors, PutLoggingToFileResponses, PutLogsMaxTotalSizeMbData, PutLogsMaxTotalSizeMbErrors, PutLogsMaxTotalSizeMbResponses, PutMaxRetryCredentialsData, PutMaxRetryCredentialsErrors, PutMaxRetryCredentialsResponses, PutMaxRetryIntervalData, PutMaxRetryIntervalErrors, PutMaxRetryIntervalResponses, PutOAuthExcludedModelsData, PutOAuthExcludedModelsErrors, PutOAuthExcludedModelsResponses, PutOAuthModelAliasData, PutOAuthModelAliasErrors, PutOAuthModelAliasResponses, PutOpenAiCompatibilityData, PutOpenAiCompatibilityErrors, PutOpenAiCompatibilityResponses, PutProxyUrlData, PutProxyUrlErrors, PutProxyUrlResponses, PutQuotaExceededSwitchPreviewModelData, PutQuotaExceededSwitchPreviewModelErrors, PutQuotaExceededSwitchPreviewModelResponses, PutQuotaExceededSwitchProjectData, PutQuotaExceededSwitchProjectErrors, PutQuotaExceededSwitchProjectResponses, PutRequestLogData, PutRequestLogErrors, PutRequestLogResponses, PutRequestRetryData, PutRequestRetryErrors, PutRequestRetryResponses, PutRoutingSessionAffinityByContentData, PutRoutingSessionAffinityByContentErrors, PutRoutingSessionAffinityByContentResponses, PutRoutingSessionAffinityData, PutRoutingSessionAffinityErrors, PutRoutingSessionAffinityResponses, PutRoutingSessionAffinityTtlData, PutRoutingSessionAffinityTtlErrors, PutRoutingSessionAffinityTtlResponses, PutRoutingStrategyData, PutRoutingStrategyErrors, PutRoutingStrategyResponses, PutUsageStatisticsEnabledData, PutUsageStatisticsEnabledErrors, PutUsageStatisticsEnabledResponses, PutVertexApiKeysData, PutVertexApiKeysErrors, PutVertexApiKeysResponses, PutWsAuthData, PutWsAuthErrors, PutWsAuthResponses, PutXaiApiKeysData, PutXaiApiKeysErrors, PutXaiApiKeysResponses, ReadUsageQueueData, ReadUsageQueueErrors, ReadUsageQueueResponses, RefreshAuthFileData, RefreshAuthFileErrors, RefreshAuthFileResponses, ResetQuotaData, ResetQuotaErrors, ResetQuotaResponses, RestoreAuthFileData, RestoreAuthFileErrors, RestoreAuthFileResponses, StartAnthropicLoginData, StartAnthropicLoginErrors, StartAnthropicLoginResponses, StartAntigravityLoginData, StartAntigravityLoginErrors, StartAntigravityLoginResponses, StartCodexLoginData, StartCodexLoginErrors, StartCodexLoginResponses, StartGeminiCliLoginData, StartGeminiCliLoginErrors, StartGeminiCliLoginResponses, StartIflowLoginData, StartIflowLoginErrors, StartIflowLoginResponses, StartKimiLoginData, StartKimiLoginErrors, StartKimiLoginResponses, StartQwenLoginData, StartQwenLoginErrors, StartQwenLoginResponses, StartXaiLoginData, StartXaiLoginErrors, StartXaiLoginResponses, SubmitOAuthCallbackData, SubmitOAuthCallbackErrors, SubmitOAuthCallbackResponses, SummariseUsageData, SummariseUsageErrors, SummariseUsageResponses, TestAuthFileData, TestAuthFileErrors, TestAuthFileResponses, TestProviderKeyData, TestProviderKeyErrors, TestProviderKeyResponses, UploadAuthFilesData, UploadAuthFilesErrors, UploadAuthFilesResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

class HeyApiClient {
    protected client: Client;
    
    constructor(args?: {
        client?: Client;
    }) {
        this.client = args?.client ?? client;
    }
}

class HeyApiRegistry<T> {
    private readonly defaultKey = 'default';
    
    private readonly instances: Map<string, T> = new Map();
    
    get(key?: string): T {
        const instance = this.instances.get(key ?? this.defaultKey);
        if (!instance) {
            throw new Error(`No SDK client found. Create one with "new Operations()" to fix this error.`);
        }
        return instance;
    }
    
    set(value: T, key?: string): void {
        this.instances.set(key ?? this.defaultKey, value);
    }
}

export class Operations extends HeyApiClient {
    public static readonly __registry: HeyApiRegistry<Operations> = new HeyApiRegistry<Operations>();
    
    constructor(args?: {
        client?: Client;
        key?: string;
    }) {
        super(args);
        Operations.__registry.set(this, args?.key);
    }
    
    /**
     * Read the effective config
     *
     * The config in force, normalised, with defaults and with the keys that this version does not know. Not shown are the address that the service listens on, `auth-dir`, everything under `remote-management`, and `oauth-clients`.
     */
    public getConfig<ThrowOnError extends boolean = false>(options?: Options<GetConfigData, ThrowOnError>): RequestResult<GetConfigResponses, GetConfigErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetConfigResponses, GetConfigErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/config',
            ...options
        });
    }
    
    /**
     * Read the config file
     *
     * The file's exact bytes, even while it is invalid; X-Config-Error then says where.
     */
    public getConfigYaml<ThrowOnError extends boolean = false>(options?: Options<GetConfigYamlData, ThrowOnError>): RequestResult<GetConfigYamlResponses, GetConfigYamlErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetConfigYamlResponses, GetConfigYamlErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/config.yaml',
            ...options
        });
    }
    
    /**
     * Replace the config file
     *
     * Stores the document byte for byte and puts it in force; only a management key in plain text is hashed first. It is read as leniently as the file itself, with the same warnings in the log. This also works while the file on disk is invalid, and repairs it.
     */
    public putConfigYaml<ThrowOnError extends boolean = false>(options: Options<PutConfigYamlData, ThrowOnError>): RequestResult<PutConfigYamlResponses, PutConfigYamlErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutConfigYamlResponses, PutConfigYamlErrors, ThrowOnError>({
            bodySerializer: null,
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/config.yaml',
            ...options,
            headers: {
                'Content-Type': 'application/yaml',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove client keys
     *
     * `index` removes one key, `value` removes all that are equal to it, blanks around them apart; `index` takes precedence over `value`.
     */
    public deleteApiKey<ThrowOnError extends boolean = false>(options?: Options<DeleteApiKeyData, ThrowOnError>): RequestResult<DeleteApiKeyResponses, DeleteApiKeyErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteApiKeyResponses, DeleteApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/api-keys',
            ...options
        });
    }
    
    /**
     * List the client keys
     *
     * In the order of the file. Keys are shown in full, so keep the answer to yourself.
     */
    public listApiKeys<ThrowOnError extends boolean = false>(options?: Options<ListApiKeysData, ThrowOnError>): RequestResult<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/api-keys',
            ...options
        });
    }
    
    /**
     * Replace or add one client key
     *
     * `{"index","value"}` replaces the key at that position; `{"old","new"}` replaces the first key equal to `old`, or adds `new` if there is none.
     */
    public patchApiKey<ThrowOnError extends boolean = false>(options: Options<PatchApiKeyData, ThrowOnError>): RequestResult<PatchApiKeyResponses, PatchApiKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchApiKeyResponses, PatchApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/api-keys',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the client keys
     *
     * Takes the array itself or `{"items":[…]}`. An empty array removes all keys. Keys that stay keep their comments in the file. What stands in the file may be sent back as it is, even a blank key.
     */
    public putApiKeys<ThrowOnError extends boolean = false>(options: Options<PutApiKeysData, ThrowOnError>): RequestResult<PutApiKeysResponses, PutApiKeysErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutApiKeysResponses, PutApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/api-keys',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove one Gemini key
     *
     * Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
     */
    public deleteGeminiApiKey<ThrowOnError extends boolean = false>(options?: Options<DeleteGeminiApiKeyData, ThrowOnError>): RequestResult<DeleteGeminiApiKeyResponses, DeleteGeminiApiKeyErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteGeminiApiKeyResponses, DeleteGeminiApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/gemini-api-key',
            ...options
        });
    }
    
    /**
     * List the Gemini keys
     *
     * The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
     */
    public listGeminiApiKeys<ThrowOnError extends boolean = false>(options?: Options<ListGeminiApiKeysData, ThrowOnError>): RequestResult<ListGeminiApiKeysResponses, ListGeminiApiKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListGeminiApiKeysResponses, ListGeminiApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/gemini-api-key',
            ...options
        });
    }
    
    /**
     * Change one Gemini key
     *
     * Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. An entry that ends up with neither an api-key nor a base-url is removed. A plain string in `value` is a new api-key; `{"old","new"}` replaces a key, too, and adds an entry if none has the old one.
     */
    public patchGeminiApiKey<ThrowOnError extends boolean = false>(options: Options<PatchGeminiApiKeyData, ThrowOnError>): RequestResult<PatchGeminiApiKeyResponses, PatchGeminiApiKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchGeminiApiKeyResponses, PatchGeminiApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/gemini-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the Gemini keys
     *
     * Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Entries with neither an api-key nor a base-url are left out, and so are all but the first of those that are equal in api-key, base-url, proxy-url, prefix and headers; the answer's `message` lists them. A plain string keeps the entry with this key unchanged, or creates one. Entries whose value does not change keep their text and comments in the file, even if they move.
     */
    public putGeminiApiKeys<ThrowOnError extends boolean = false>(options: Options<PutGeminiApiKeysData, ThrowOnError>): RequestResult<PutGeminiApiKeysResponses, PutGeminiApiKeysErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutGeminiApiKeysResponses, PutGeminiApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/gemini-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove one key of Gemini interactions
     *
     * Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
     */
    public deleteInteractionsApiKey<ThrowOnError extends boolean = false>(options?: Options<DeleteInteractionsApiKeyData, ThrowOnError>): RequestResult<DeleteInteractionsApiKeyResponses, DeleteInteractionsApiKeyErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteInteractionsApiKeyResponses, DeleteInteractionsApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/interactions-api-key',
            ...options
        });
    }
    
    /**
     * List the keys of Gemini interactions
     *
     * The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
     */
    public listInteractionsApiKeys<ThrowOnError extends boolean = false>(options?: Options<ListInteractionsApiKeysData, ThrowOnError>): RequestResult<ListInteractionsApiKeysResponses, ListInteractionsApiKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListInteractionsApiKeysResponses, ListInteractionsApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/interactions-api-key',
            ...options
        });
    }
    
    /**
     * Change one key of Gemini interactions
     *
     * Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. An entry that ends up with neither an api-key nor a base-url is removed.
     */
    public patchInteractionsApiKey<ThrowOnError extends boolean = false>(options: Options<PatchInteractionsApiKeyData, ThrowOnError>): RequestResult<PatchInteractionsApiKeyResponses, PatchInteractionsApiKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchInteractionsApiKeyResponses, PatchInteractionsApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/interactions-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the keys of Gemini interactions
     *
     * Takes the array itself or `{"items":[…]}`; an empty array or null removes all. The same entries are left out as for `/gemini-api-key`. Entries whose value does not change keep their text and comments in the file, even if they move.
     */
    public putInteractionsApiKeys<ThrowOnError extends boolean = false>(options: Options<PutInteractionsApiKeysData, ThrowOnError>): RequestResult<PutInteractionsApiKeysResponses, PutInteractionsApiKeysErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutInteractionsApiKeysResponses, PutInteractionsApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/interactions-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove one Claude key
     *
     * Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
     */
    public deleteClaudeApiKey<ThrowOnError extends boolean = false>(options?: Options<DeleteClaudeApiKeyData, ThrowOnError>): RequestResult<DeleteClaudeApiKeyResponses, DeleteClaudeApiKeyErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteClaudeApiKeyResponses, DeleteClaudeApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/claude-api-key',
            ...options
        });
    }
    
    /**
     * List the Claude keys
     *
     * The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
     */
    public listClaudeApiKeys<ThrowOnError extends boolean = false>(options?: Options<ListClaudeApiKeysData, ThrowOnError>): RequestResult<ListClaudeApiKeysResponses, ListClaudeApiKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListClaudeApiKeysResponses, ListClaudeApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/claude-api-key',
            ...options
        });
    }
    
    /**
     * Change one Claude key
     *
     * Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are.
     */
    public patchClaudeApiKey<ThrowOnError extends boolean = false>(options: Options<PatchClaudeApiKeyData, ThrowOnError>): RequestResult<PatchClaudeApiKeyResponses, PatchClaudeApiKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchClaudeApiKeyResponses, PatchClaudeApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/claude-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the Claude keys
     *
     * Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Every entry is kept, even an empty one; models with neither name nor alias are left out, and the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
     */
    public putClaudeApiKeys<ThrowOnError extends boolean = false>(options: Options<PutClaudeApiKeysData, ThrowOnError>): RequestResult<PutClaudeApiKeysResponses, PutClaudeApiKeysErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutClaudeApiKeysResponses, PutClaudeApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/claude-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove one Codex key
     *
     * Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
     */
    public deleteCodexApiKey<ThrowOnError extends boolean = false>(options?: Options<DeleteCodexApiKeyData, ThrowOnError>): RequestResult<DeleteCodexApiKeyResponses, DeleteCodexApiKeyErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteCodexApiKeyResponses, DeleteCodexApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/codex-api-key',
            ...options
        });
    }
    
    /**
     * List the Codex keys
     *
     * The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
     */
    public listCodexApiKeys<ThrowOnError extends boolean = false>(options?: Options<ListCodexApiKeysData, ThrowOnError>): RequestResult<ListCodexApiKeysResponses, ListCodexApiKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListCodexApiKeysResponses, ListCodexApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/codex-api-key',
            ...options
        });
    }
    
    /**
     * Change one Codex key
     *
     * Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. Setting the base-url to `""` removes the entry; null is refused.
     */
    public patchCodexApiKey<ThrowOnError extends boolean = false>(options: Options<PatchCodexApiKeyData, ThrowOnError>): RequestResult<PatchCodexApiKeyResponses, PatchCodexApiKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchCodexApiKeyResponses, PatchCodexApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/codex-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the Codex keys
     *
     * Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Entries without a base-url are left out, and so are models with neither name nor alias; the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
     */
    public putCodexApiKeys<ThrowOnError extends boolean = false>(options: Options<PutCodexApiKeysData, ThrowOnError>): RequestResult<PutCodexApiKeysResponses, PutCodexApiKeysErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutCodexApiKeysResponses, PutCodexApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/codex-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove one xAI key
     *
     * Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
     */
    public deleteXaiApiKey<ThrowOnError extends boolean = false>(options?: Options<DeleteXaiApiKeyData, ThrowOnError>): RequestResult<DeleteXaiApiKeyResponses, DeleteXaiApiKeyErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteXaiApiKeyResponses, DeleteXaiApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/xai-api-key',
            ...options
        });
    }
    
    /**
     * List the xAI keys
     *
     * The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
     */
    public listXaiApiKeys<ThrowOnError extends boolean = false>(options?: Options<ListXaiApiKeysData, ThrowOnError>): RequestResult<ListXaiApiKeysResponses, ListXaiApiKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListXaiApiKeysResponses, ListXaiApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/xai-api-key',
            ...options
        });
    }
    
    /**
     * Change one xAI key
     *
     * Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. Setting the base-url to `""` removes the entry; null is refused.
     */
    public patchXaiApiKey<ThrowOnError extends boolean = false>(options: Options<PatchXaiApiKeyData, ThrowOnError>): RequestResult<PatchXaiApiKeyResponses, PatchXaiApiKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchXaiApiKeyResponses, PatchXaiApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/xai-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the xAI keys
     *
     * Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Entries without a base-url are left out, and so are models with neither name nor alias; the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
     */
    public putXaiApiKeys<ThrowOnError extends boolean = false>(options: Options<PutXaiApiKeysData, ThrowOnError>): RequestResult<PutXaiApiKeysResponses, PutXaiApiKeysErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutXaiApiKeysResponses, PutXaiApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/xai-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove one Vertex key
     *
     * Finds the entry by its `api-key` (trimmed), by `index`, or by both; if several have the key, `base-url` or `index` distinguishes them. Everything that is given must match, or nothing is removed.
     */
    public deleteVertexApiKey<ThrowOnError extends boolean = false>(options?: Options<DeleteVertexApiKeyData, ThrowOnError>): RequestResult<DeleteVertexApiKeyResponses, DeleteVertexApiKeyErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteVertexApiKeyResponses, DeleteVertexApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/vertex-api-key',
            ...options
        });
    }
    
    /**
     * List the Vertex keys
     *
     * The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
     */
    public listVertexApiKeys<ThrowOnError extends boolean = false>(options?: Options<ListVertexApiKeysData, ThrowOnError>): RequestResult<ListVertexApiKeysResponses, ListVertexApiKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListVertexApiKeysResponses, ListVertexApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/vertex-api-key',
            ...options
        });
    }
    
    /**
     * Change one Vertex key
     *
     * Finds the entry by `index`, which takes precedence over `match`, or by `match`, its api-key; `?base-url=` distinguishes entries with the same key and is used only with a key, not with `index`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. Setting the api-key to `""` removes the entry; null is refused.
     */
    public patchVertexApiKey<ThrowOnError extends boolean = false>(options: Options<PatchVertexApiKeyData, ThrowOnError>): RequestResult<PatchVertexApiKeyResponses, PatchVertexApiKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchVertexApiKeyResponses, PatchVertexApiKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/vertex-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the Vertex keys
     *
     * Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Every entry must have an api-key. Models without name or alias are left out, and so are all but the first of entries that are equal in api-key, base-url, proxy-url, prefix and headers; the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
     */
    public putVertexApiKeys<ThrowOnError extends boolean = false>(options: Options<PutVertexApiKeysData, ThrowOnError>): RequestResult<PutVertexApiKeysResponses, PutVertexApiKeysErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutVertexApiKeysResponses, PutVertexApiKeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/vertex-api-key',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove one OpenAI-compatible provider
     *
     * Finds the entry by its `name` (trimmed), by `index`, or by both; if several have the name, `index` distinguishes them. Everything that is given must match, or nothing is removed.
     */
    public deleteOpenAICompatibility<ThrowOnError extends boolean = false>(options?: Options<DeleteOpenAiCompatibilityData, ThrowOnError>): RequestResult<DeleteOpenAiCompatibilityResponses, DeleteOpenAiCompatibilityErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteOpenAiCompatibilityResponses, DeleteOpenAiCompatibilityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/openai-compatibility',
            ...options
        });
    }
    
    /**
     * List the OpenAI-compatible providers
     *
     * The entries in force, in the order of the file. Keys are shown in full, so keep the answer to yourself.
     */
    public listOpenAICompatibility<ThrowOnError extends boolean = false>(options?: Options<ListOpenAiCompatibilityData, ThrowOnError>): RequestResult<ListOpenAiCompatibilityResponses, ListOpenAiCompatibilityErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListOpenAiCompatibilityResponses, ListOpenAiCompatibilityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/openai-compatibility',
            ...options
        });
    }
    
    /**
     * Change one OpenAI-compatible provider
     *
     * Finds the entry by `index`, which takes precedence over `name`, or by `name`. Replaces the members in `value`: arrays and objects as a whole, null clears a member, and absent ones stay as they are. Setting the base-url to `""` removes the entry; null is refused, and so it is for the name.
     */
    public patchOpenAICompatibility<ThrowOnError extends boolean = false>(options: Options<PatchOpenAiCompatibilityData, ThrowOnError>): RequestResult<PatchOpenAiCompatibilityResponses, PatchOpenAiCompatibilityErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchOpenAiCompatibilityResponses, PatchOpenAiCompatibilityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/openai-compatibility',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the OpenAI-compatible providers
     *
     * Takes the array itself or `{"items":[…]}`; an empty array or null removes all. Entries without a base-url are left out, and the answer's `message` lists them. Entries whose value does not change keep their text and comments in the file, even if they move.
     */
    public putOpenAICompatibility<ThrowOnError extends boolean = false>(options: Options<PutOpenAiCompatibilityData, ThrowOnError>): RequestResult<PutOpenAiCompatibilityResponses, PutOpenAiCompatibilityErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutOpenAiCompatibilityResponses, PutOpenAiCompatibilityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/openai-compatibility',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove the excluded models of one provider
     *
     * The provider's models are served again.
     */
    public deleteOAuthExcludedModels<ThrowOnError extends boolean = false>(options?: Options<DeleteOAuthExcludedModelsData, ThrowOnError>): RequestResult<DeleteOAuthExcludedModelsResponses, DeleteOAuthExcludedModelsErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteOAuthExcludedModelsResponses, DeleteOAuthExcludedModelsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-excluded-models',
            ...options
        });
    }
    
    /**
     * Read the excluded models
     *
     * The rules in force: provider → models that its credential files do not serve.
     */
    public getOAuthExcludedModels<ThrowOnError extends boolean = false>(options?: Options<GetOAuthExcludedModelsData, ThrowOnError>): RequestResult<GetOAuthExcludedModelsResponses, GetOAuthExcludedModelsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetOAuthExcludedModelsResponses, GetOAuthExcludedModelsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-excluded-models',
            ...options
        });
    }
    
    /**
     * Replace the excluded models of one provider
     *
     * Replaces this provider's models, or adds the provider. Without models, or with only blank ones, it removes the provider.
     */
    public patchOAuthExcludedModels<ThrowOnError extends boolean = false>(options: Options<PatchOAuthExcludedModelsData, ThrowOnError>): RequestResult<PatchOAuthExcludedModelsResponses, PatchOAuthExcludedModelsErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchOAuthExcludedModelsResponses, PatchOAuthExcludedModelsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-excluded-models',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the excluded models
     *
     * Takes the object itself or `{"items":{…}}`, with no other members; an empty object removes all. Providers are trimmed and lower-cased; those without models are left out. What does not change keeps its text and comments in the file.
     */
    public putOAuthExcludedModels<ThrowOnError extends boolean = false>(options: Options<PutOAuthExcludedModelsData, ThrowOnError>): RequestResult<PutOAuthExcludedModelsResponses, PutOAuthExcludedModelsErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutOAuthExcludedModelsResponses, PutOAuthExcludedModelsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-excluded-models',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Remove the other names of one channel's models
     *
     * The channel's models have their own names only.
     */
    public deleteOAuthModelAlias<ThrowOnError extends boolean = false>(options?: Options<DeleteOAuthModelAliasData, ThrowOnError>): RequestResult<DeleteOAuthModelAliasResponses, DeleteOAuthModelAliasErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteOAuthModelAliasResponses, DeleteOAuthModelAliasErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-model-alias',
            ...options
        });
    }
    
    /**
     * Read the model aliases
     *
     * The rules in force: channel → other names for the models of its credential files.
     */
    public getOAuthModelAlias<ThrowOnError extends boolean = false>(options?: Options<GetOAuthModelAliasData, ThrowOnError>): RequestResult<GetOAuthModelAliasResponses, GetOAuthModelAliasErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetOAuthModelAliasResponses, GetOAuthModelAliasErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-model-alias',
            ...options
        });
    }
    
    /**
     * Replace the model aliases of one channel
     *
     * Replaces this channel's rules, or adds the channel. Without a usable rule it removes the channel.
     */
    public patchOAuthModelAlias<ThrowOnError extends boolean = false>(options: Options<PatchOAuthModelAliasData, ThrowOnError>): RequestResult<PatchOAuthModelAliasResponses, PatchOAuthModelAliasErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchOAuthModelAliasResponses, PatchOAuthModelAliasErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-model-alias',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Replace the model aliases
     *
     * Takes the object itself or `{"items":{…}}`, with no other members; an empty object removes all. Channels are trimmed and lower-cased. A rule without name or alias is left out, and so is one whose alias equals its name or an earlier alias of the channel (ignoring case); the answer's `message` lists them. What does not change keeps its text and comments in the file.
     */
    public putOAuthModelAlias<ThrowOnError extends boolean = false>(options: Options<PutOAuthModelAliasData, ThrowOnError>): RequestResult<PutOAuthModelAliasResponses, PutOAuthModelAliasErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutOAuthModelAliasResponses, PutOAuthModelAliasErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-model-alias',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Delete credential files
     *
     * Names are given in the query or in the body. Deleted files are kept for as many days as `auth-trash-days` says, and POST /auth-files/restore brings them back; with `purge` they are gone for good, along with everything that was kept under their names.
     */
    public deleteAuthFiles<ThrowOnError extends boolean = false>(options?: Options<DeleteAuthFilesData, ThrowOnError>): RequestResult<DeleteAuthFilesResponses, DeleteAuthFilesErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteAuthFilesResponses, DeleteAuthFilesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options?.headers
            }
        });
    }
    
    /**
     * List the credential files
     *
     * Every `.json` file in the auth directory, sorted by name regardless of case. A file that can't be used is listed as well, with the reason. Pages that are connected to the relay (`/v1/ws`) stand among them, as `runtime_only`, and so do the projects of a gemini-cli file with several, each after its file. No token and no key is shown. Without parameters the answer has all files; `page` and `page_size` cut it into pages.
     */
    public listAuthFiles<ThrowOnError extends boolean = false>(options?: Options<ListAuthFilesData, ThrowOnError>): RequestResult<ListAuthFilesResponses, ListAuthFilesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListAuthFilesResponses, ListAuthFilesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files',
            ...options
        });
    }
    
    /**
     * Upload credential files
     *
     * Stores files byte for byte; each replaces any file of the same name. Send a form with one or several `file` parts, or one file as the body with its name in the query. A file is at most 1 MiB, a form 32 MiB. Each is checked before anything is written: a file that is refused leaves any file of its name as it is, and the others are stored all the same. Of several good files with one name the last is stored, and the others are among those that failed. `message` says what is odd about a file that was stored.
     */
    public uploadAuthFiles<ThrowOnError extends boolean = false>(options: Options<UploadAuthFilesData, ThrowOnError>): RequestResult<UploadAuthFilesResponses, UploadAuthFilesErrors, ThrowOnError> {
        return (options.client ?? this.client).post<UploadAuthFilesResponses, UploadAuthFilesErrors, ThrowOnError>({
            ...formDataBodySerializer,
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files',
            ...options,
            headers: {
                'Content-Type': null,
                ...options.headers
            }
        });
    }
    
    /**
     * Download a credential file
     *
     * The exact bytes of the file, including its secrets, even if it is not a valid credential file.
     */
    public downloadAuthFile<ThrowOnError extends boolean = false>(options?: Options<DownloadAuthFileData, ThrowOnError>): RequestResult<DownloadAuthFileResponses, DownloadAuthFileErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<DownloadAuthFileResponses, DownloadAuthFileErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files/download',
            ...options
        });
    }
    
    /**
     * Bring back a deleted credential file
     *
     * Restores the most recently deleted file of this name, as it was.
     */
    public restoreAuthFile<ThrowOnError extends boolean = false>(options?: Options<RestoreAuthFileData, ThrowOnError>): RequestResult<RestoreAuthFileResponses, RestoreAuthFileErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<RestoreAuthFileResponses, RestoreAuthFileErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files/restore',
            ...options
        });
    }
    
    /**
     * Switch a credential on or off
     *
     * Sets `disabled` in the file; the rest of its text stays as it is. The index of a provider key switches its entry in the config, and every other entry with the same key: `*` is added to its `excluded-models`, or taken out. Entries of `openai-compatibility` have `disabled` instead.
     */
    public patchAuthFileStatus<ThrowOnError extends boolean = false>(options: Options<PatchAuthFileStatusData, ThrowOnError>): RequestResult<PatchAuthFileStatusResponses, PatchAuthFileStatusErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchAuthFileStatusResponses, PatchAuthFileStatusErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files/status',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change fields of a credential file
     *
     * Every member of the body except `name` is written to the file; the rest of its text stays as it is. Dots lead into objects, and `null` removes a field. `headers` are merged; an empty value removes one. A `priority` of 0 and a `weight` of null remove the field; at a weight of 0 or below the credential is never chosen.
     */
    public patchAuthFileFields<ThrowOnError extends boolean = false>(options: Options<PatchAuthFileFieldsData, ThrowOnError>): RequestResult<PatchAuthFileFieldsResponses, PatchAuthFileFieldsErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchAuthFileFieldsResponses, PatchAuthFileFieldsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files/fields',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Do the same to several credential files
     *
     * Switches files on or off, deletes them, or sets fields of them as PATCH /auth-files/fields does. If one fails, the others are done all the same.
     */
    public batchAuthFiles<ThrowOnError extends boolean = false>(options: Options<BatchAuthFilesData, ThrowOnError>): RequestResult<BatchAuthFilesResponses, BatchAuthFilesErrors, ThrowOnError> {
        return (options.client ?? this.client).post<BatchAuthFilesResponses, BatchAuthFilesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files/batch',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * List the models of a credential file
     *
     * What clients can ask for with this credential: the models that its provider lists, or as long as it has listed none, the known ones of its kind. Aliases, its prefix and exclusions count. None while it is switched off or can't be used.
     */
    public listAuthFileModels<ThrowOnError extends boolean = false>(options?: Options<ListAuthFileModelsData, ThrowOnError>): RequestResult<ListAuthFileModelsResponses, ListAuthFileModelsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListAuthFileModelsResponses, ListAuthFileModelsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files/models',
            ...options
        });
    }
    
    /**
     * List the known models of a kind of credential
     *
     * The models that providers list for credentials of this kind, or as long as they have listed none, those that it is known to serve.
     */
    public getModelDefinitions<ThrowOnError extends boolean = false>(options: Options<GetModelDefinitionsData, ThrowOnError>): RequestResult<GetModelDefinitionsResponses, GetModelDefinitionsErrors, ThrowOnError> {
        return (options.client ?? this.client).get<GetModelDefinitionsResponses, GetModelDefinitionsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/model-definitions/{channel}',
            ...options
        });
    }
    
    /**
     * Make a credential file from a service-account key
     *
     * Checks a Google service-account key and stores it as `vertex-<project>.json`. A key of the same account replaces the key in its file and keeps what people have set there; one of another account gets a file of its own.
     */
    public importVertexCredential<ThrowOnError extends boolean = false>(options: Options<ImportVertexCredentialData, ThrowOnError>): RequestResult<ImportVertexCredentialResponses, ImportVertexCredentialErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ImportVertexCredentialResponses, ImportVertexCredentialErrors, ThrowOnError>({
            ...formDataBodySerializer,
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/vertex/import',
            ...options,
            headers: {
                'Content-Type': null,
                ...options.headers
            }
        });
    }
    
    /**
     * Log in to Claude
     *
     * Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. The vendor may serve this credential only to its own client: it is kept fresh and listed, but serves no requests unless `oauth-routing` in the config names `claude`.
     */
    public startAnthropicLogin<ThrowOnError extends boolean = false>(options?: Options<StartAnthropicLoginData, ThrowOnError>): RequestResult<StartAnthropicLoginResponses, StartAnthropicLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<StartAnthropicLoginResponses, StartAnthropicLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/anthropic-auth-url',
            ...options
        });
    }
    
    /**
     * Log in to ChatGPT (Codex)
     *
     * Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. The vendor may serve this credential only to its own client: it is kept fresh and listed, but serves no requests unless `oauth-routing` in the config names `codex`.
     */
    public startCodexLogin<ThrowOnError extends boolean = false>(options?: Options<StartCodexLoginData, ThrowOnError>): RequestResult<StartCodexLoginResponses, StartCodexLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<StartCodexLoginResponses, StartCodexLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/codex-auth-url',
            ...options
        });
    }
    
    /**
     * Log in to Google (Gemini Code Assist)
     *
     * Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. The vendor may serve this credential only to its own client: it is kept fresh and listed, but serves no requests unless `oauth-routing` in the config names `gemini-cli`. Needs an OAuth client of your own: `oauth-clients.gemini-cli` in the config.
     */
    public startGeminiCliLogin<ThrowOnError extends boolean = false>(options?: Options<StartGeminiCliLoginData, ThrowOnError>): RequestResult<StartGeminiCliLoginResponses, StartGeminiCliLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<StartGeminiCliLoginResponses, StartGeminiCliLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/gemini-cli-auth-url',
            ...options
        });
    }
    
    /**
     * Log in to Google (Antigravity)
     *
     * Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. The vendor may serve this credential only to its own client: it is kept fresh and listed, but serves no requests unless `oauth-routing` in the config names `antigravity`. Needs an OAuth client of your own: `oauth-clients.antigravity` in the config.
     */
    public startAntigravityLogin<ThrowOnError extends boolean = false>(options?: Options<StartAntigravityLoginData, ThrowOnError>): RequestResult<StartAntigravityLoginResponses, StartAntigravityLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<StartAntigravityLoginResponses, StartAntigravityLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/antigravity-auth-url',
            ...options
        });
    }
    
    /**
     * Log in to iFlow
     *
     * Begins a login that waits ten minutes for its callback. Open `url` in a browser, sign in, and ask `GET /get-auth-status` how it ends. With `is_webui` the browser comes back by itself, if it runs on the machine of the service; otherwise paste the address that it ends on into `POST /oauth-callback`. Needs an OAuth client of your own: `oauth-clients.iflow` in the config.
     */
    public startIflowLogin<ThrowOnError extends boolean = false>(options?: Options<StartIflowLoginData, ThrowOnError>): RequestResult<StartIflowLoginResponses, StartIflowLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<StartIflowLoginResponses, StartIflowLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/iflow-auth-url',
            ...options
        });
    }
    
    /**
     * Log in to iFlow with a cookie
     *
     * Trades the cookie of a browser that is signed in to platform.iflow.cn for an API key, and saves it. Only the cookie's `BXAuth` is kept. iFlow then issues a new key, and the account's old one stops working. Answers within 20 seconds.
     */
    public loginWithIflowCookie<ThrowOnError extends boolean = false>(options: Options<LoginWithIflowCookieData, ThrowOnError>): RequestResult<LoginWithIflowCookieResponses, LoginWithIflowCookieErrors, ThrowOnError> {
        return (options.client ?? this.client).post<LoginWithIflowCookieResponses, LoginWithIflowCookieErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/iflow-auth-url',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Log in to Qwen
     *
     * Begins a device login: open `url` in any browser, enter `user_code` if the page asks for it, and sign in. The login then completes by itself; `GET /get-auth-status` tells when. It waits as long as the code is valid, 30 minutes at most.
     */
    public startQwenLogin<ThrowOnError extends boolean = false>(options?: Options<StartQwenLoginData, ThrowOnError>): RequestResult<StartQwenLoginResponses, StartQwenLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<StartQwenLoginResponses, StartQwenLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/qwen-auth-url',
            ...options
        });
    }
    
    /**
     * Log in to Kimi
     *
     * Begins a device login: open `url` in any browser, enter `user_code` if the page asks for it, and sign in. The login then completes by itself; `GET /get-auth-status` tells when. It waits as long as the code is valid, 30 minutes at most.
     */
    public startKimiLogin<ThrowOnError extends boolean = false>(options?: Options<StartKimiLoginData, ThrowOnError>): RequestResult<StartKimiLoginResponses, StartKimiLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<StartKimiLoginResponses, StartKimiLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/kimi-auth-url',
            ...options
        });
    }
    
    /**
     * Log in to xAI
     *
     * Begins a device login: open `url` in any browser, enter `user_code` if the page asks for it, and sign in. The login then completes by itself; `GET /get-auth-status` tells when. It waits as long as the code is valid, 30 minutes at most.
     */
    public startXaiLogin<ThrowOnError extends boolean = false>(options?: Options<StartXaiLoginData, ThrowOnError>): RequestResult<StartXaiLoginResponses, StartXaiLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<StartXaiLoginResponses, StartXaiLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/xai-auth-url',
            ...options
        });
    }
    
    /**
     * Read the state of a login
     *
     * `wait` until the login ends, then `ok` or `error` for ten minutes. A login that was never started, or that ended longer ago, is an `error`; without a `state` the answer is `ok`. Ask every few seconds; any status other than 200 means that the request itself was wrong.
     */
    public getLoginStatus<ThrowOnError extends boolean = false>(options?: Options<GetLoginStatusData, ThrowOnError>): RequestResult<GetLoginStatusResponses, GetLoginStatusErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetLoginStatusResponses, GetLoginStatusErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/get-auth-status',
            ...options
        });
    }
    
    /**
     * Finish a login by hand
     *
     * For a browser that can't come back to the service by itself: paste the address that it ends on, or its parts. Parts take precedence over the address, and `code` may be the `code#state` that Claude's page shows. The login then continues by itself; `GET /get-auth-status` tells how it ends.
     */
    public submitOAuthCallback<ThrowOnError extends boolean = false>(options: Options<SubmitOAuthCallbackData, ThrowOnError>): RequestResult<SubmitOAuthCallbackResponses, SubmitOAuthCallbackErrors, ThrowOnError> {
        return (options.client ?? this.client).post<SubmitOAuthCallbackResponses, SubmitOAuthCallbackErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-callback',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Cancel a login
     *
     * A login whose credential is being saved, or that is over, can't be cancelled any more.
     */
    public cancelLogin<ThrowOnError extends boolean = false>(options?: Options<CancelLoginData, ThrowOnError>): RequestResult<CancelLoginResponses, CancelLoginErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<CancelLoginResponses, CancelLoginErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/oauth-session',
            ...options
        });
    }
    
    /**
     * Renew the tokens of a credential now
     *
     * Credentials are renewed automatically before they expire. This does it at once, and answers within 20 seconds, when the new tokens are in the file. Everything else in the file stays as it is.
     */
    public refreshAuthFile<ThrowOnError extends boolean = false>(options?: Options<RefreshAuthFileData, ThrowOnError>): RequestResult<RefreshAuthFileResponses, RefreshAuthFileErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<RefreshAuthFileResponses, RefreshAuthFileErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files/refresh',
            ...options
        });
    }
    
    /**
     * Read the version of the latest release
     *
     * Asks for the latest release of the repository in `update-repository`, through `proxy-url`, for at most 10 seconds; the answer is cached for 5 minutes. While no repository is configured, this is the running version, and `message` says so.
     */
    public getLatestVersion<ThrowOnError extends boolean = false>(options?: Options<GetLatestVersionData, ThrowOnError>): RequestResult<GetLatestVersionResponses, GetLatestVersionErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetLatestVersionResponses, GetLatestVersionErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/latest-version',
            ...options
        });
    }
    
    /**
     * Read debug logging
     *
     * When on, debug messages are logged from that moment on. This is the value in force.
     */
    public getDebug<ThrowOnError extends boolean = false>(options?: Options<GetDebugData, ThrowOnError>): RequestResult<GetDebugResponses, GetDebugErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetDebugResponses, GetDebugErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/debug',
            ...options
        });
    }
    
    /**
     * Change debug logging
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchDebug<ThrowOnError extends boolean = false>(options: Options<PatchDebugData, ThrowOnError>): RequestResult<PatchDebugResponses, PatchDebugErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchDebugResponses, PatchDebugErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/debug',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change debug logging
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putDebug<ThrowOnError extends boolean = false>(options: Options<PutDebugData, ThrowOnError>): RequestResult<PutDebugResponses, PutDebugErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutDebugResponses, PutDebugErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/debug',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read logging to files
     *
     * When on, the log goes to rotating files in the log directory instead of standard output. This is the value in force.
     */
    public getLoggingToFile<ThrowOnError extends boolean = false>(options?: Options<GetLoggingToFileData, ThrowOnError>): RequestResult<GetLoggingToFileResponses, GetLoggingToFileErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetLoggingToFileResponses, GetLoggingToFileErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/logging-to-file',
            ...options
        });
    }
    
    /**
     * Change logging to files
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchLoggingToFile<ThrowOnError extends boolean = false>(options: Options<PatchLoggingToFileData, ThrowOnError>): RequestResult<PatchLoggingToFileResponses, PatchLoggingToFileErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchLoggingToFileResponses, PatchLoggingToFileErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/logging-to-file',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change logging to files
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putLoggingToFile<ThrowOnError extends boolean = false>(options: Options<PutLoggingToFileData, ThrowOnError>): RequestResult<PutLoggingToFileResponses, PutLoggingToFileErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutLoggingToFileResponses, PutLoggingToFileErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/logging-to-file',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read the size limit of all log files together
     *
     * In MiB; 0 means no limit. The oldest files are deleted first, the active one never. This is the value in force.
     */
    public getLogsMaxTotalSizeMb<ThrowOnError extends boolean = false>(options?: Options<GetLogsMaxTotalSizeMbData, ThrowOnError>): RequestResult<GetLogsMaxTotalSizeMbResponses, GetLogsMaxTotalSizeMbErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetLogsMaxTotalSizeMbResponses, GetLogsMaxTotalSizeMbErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/logs-max-total-size-mb',
            ...options
        });
    }
    
    /**
     * Change the size limit of all log files together
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchLogsMaxTotalSizeMb<ThrowOnError extends boolean = false>(options: Options<PatchLogsMaxTotalSizeMbData, ThrowOnError>): RequestResult<PatchLogsMaxTotalSizeMbResponses, PatchLogsMaxTotalSizeMbErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchLogsMaxTotalSizeMbResponses, PatchLogsMaxTotalSizeMbErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/logs-max-total-size-mb',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change the size limit of all log files together
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putLogsMaxTotalSizeMb<ThrowOnError extends boolean = false>(options: Options<PutLogsMaxTotalSizeMbData, ThrowOnError>): RequestResult<PutLogsMaxTotalSizeMbResponses, PutLogsMaxTotalSizeMbErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutLogsMaxTotalSizeMbResponses, PutLogsMaxTotalSizeMbErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/logs-max-total-size-mb',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read how many error logs are kept
     *
     * One file for each failed gateway request; 0 keeps all of them. This is the value in force.
     */
    public getErrorLogsMaxFiles<ThrowOnError extends boolean = false>(options?: Options<GetErrorLogsMaxFilesData, ThrowOnError>): RequestResult<GetErrorLogsMaxFilesResponses, GetErrorLogsMaxFilesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetErrorLogsMaxFilesResponses, GetErrorLogsMaxFilesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/error-logs-max-files',
            ...options
        });
    }
    
    /**
     * Change how many error logs are kept
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchErrorLogsMaxFiles<ThrowOnError extends boolean = false>(options: Options<PatchErrorLogsMaxFilesData, ThrowOnError>): RequestResult<PatchErrorLogsMaxFilesResponses, PatchErrorLogsMaxFilesErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchErrorLogsMaxFilesResponses, PatchErrorLogsMaxFilesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/error-logs-max-files',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change how many error logs are kept
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putErrorLogsMaxFiles<ThrowOnError extends boolean = false>(options: Options<PutErrorLogsMaxFilesData, ThrowOnError>): RequestResult<PutErrorLogsMaxFilesResponses, PutErrorLogsMaxFilesErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutErrorLogsMaxFilesResponses, PutErrorLogsMaxFilesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/error-logs-max-files',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read request logs
     *
     * When on, each gateway request is logged to a file of its own, bodies included. This is the value in force.
     */
    public getRequestLog<ThrowOnError extends boolean = false>(options?: Options<GetRequestLogData, ThrowOnError>): RequestResult<GetRequestLogResponses, GetRequestLogErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetRequestLogResponses, GetRequestLogErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-log',
            ...options
        });
    }
    
    /**
     * Change request logs
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchRequestLog<ThrowOnError extends boolean = false>(options: Options<PatchRequestLogData, ThrowOnError>): RequestResult<PatchRequestLogResponses, PatchRequestLogErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchRequestLogResponses, PatchRequestLogErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-log',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change request logs
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putRequestLog<ThrowOnError extends boolean = false>(options: Options<PutRequestLogData, ThrowOnError>): RequestResult<PutRequestLogResponses, PutRequestLogErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutRequestLogResponses, PutRequestLogErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-log',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read usage statistics
     *
     * When on, the tokens and outcomes of gateway requests are recorded. This is the value in force.
     */
    public getUsageStatisticsEnabled<ThrowOnError extends boolean = false>(options?: Options<GetUsageStatisticsEnabledData, ThrowOnError>): RequestResult<GetUsageStatisticsEnabledResponses, GetUsageStatisticsEnabledErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetUsageStatisticsEnabledResponses, GetUsageStatisticsEnabledErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage-statistics-enabled',
            ...options
        });
    }
    
    /**
     * Change usage statistics
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchUsageStatisticsEnabled<ThrowOnError extends boolean = false>(options: Options<PatchUsageStatisticsEnabledData, ThrowOnError>): RequestResult<PatchUsageStatisticsEnabledResponses, PatchUsageStatisticsEnabledErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchUsageStatisticsEnabledResponses, PatchUsageStatisticsEnabledErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage-statistics-enabled',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change usage statistics
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putUsageStatisticsEnabled<ThrowOnError extends boolean = false>(options: Options<PutUsageStatisticsEnabledData, ThrowOnError>): RequestResult<PutUsageStatisticsEnabledResponses, PutUsageStatisticsEnabledErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutUsageStatisticsEnabledResponses, PutUsageStatisticsEnabledErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage-statistics-enabled',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Clear the log
     *
     * Empties `main.log` and deletes the files that it was rotated to. Logs of single requests stay.
     */
    public deleteLogs<ThrowOnError extends boolean = false>(options?: Options<DeleteLogsData, ThrowOnError>): RequestResult<DeleteLogsResponses, DeleteLogsErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteLogsResponses, DeleteLogsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/logs',
            ...options
        });
    }
    
    /**
     * Read the log
     *
     * Whole lines of `main.log` and the files that it was rotated to, oldest first. Without a `cursor`, the newest lines; with the `next-cursor` of an earlier answer, the lines since then: none is repeated or left out, even if the log has been rotated in the meantime. Only what the answer needs is read. An answer has at most 16 MiB of lines; with its cursor, the next one continues from there. Needs `logging-to-file`. A request is itself a line only if it fails, or with `debug`.
     */
    public getLogs<ThrowOnError extends boolean = false>(options?: Options<GetLogsData, ThrowOnError>): RequestResult<GetLogsResponses, GetLogsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetLogsResponses, GetLogsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/logs',
            ...options
        });
    }
    
    /**
     * List the logs of requests
     *
     * The logged requests to the gateway, failed or not, newest first and page by page: the `next-cursor` of a page leads to the next one, and nothing is repeated if more requests are logged in the meantime.
     */
    public listRequestLogs<ThrowOnError extends boolean = false>(options?: Options<ListRequestLogsData, ThrowOnError>): RequestResult<ListRequestLogsResponses, ListRequestLogsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListRequestLogsResponses, ListRequestLogsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-logs',
            ...options
        });
    }
    
    /**
     * List the logs of failed requests
     *
     * Newest first. While `request-log` is on, this list is empty, since failed requests are then logged like all others.
     */
    public listRequestErrorLogs<ThrowOnError extends boolean = false>(options?: Options<ListRequestErrorLogsData, ThrowOnError>): RequestResult<ListRequestErrorLogsResponses, ListRequestErrorLogsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListRequestErrorLogsResponses, ListRequestErrorLogsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-error-logs',
            ...options
        });
    }
    
    /**
     * Download the log of a failed request
     *
     * The file as it is; secrets are masked.
     */
    public downloadRequestErrorLog<ThrowOnError extends boolean = false>(options: Options<DownloadRequestErrorLogData, ThrowOnError>): RequestResult<DownloadRequestErrorLogResponses, DownloadRequestErrorLogErrors, ThrowOnError> {
        return (options.client ?? this.client).get<DownloadRequestErrorLogResponses, DownloadRequestErrorLogErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-error-logs/{name}',
            ...options
        });
    }
    
    /**
     * Download the log of a request
     *
     * The log of a request to the gateway, failed or not, by the id that its answer carries in `X-Cliproxy-Request-Id`.
     */
    public downloadRequestLog<ThrowOnError extends boolean = false>(options: Options<DownloadRequestLogData, ThrowOnError>): RequestResult<DownloadRequestLogResponses, DownloadRequestLogErrors, ThrowOnError> {
        return (options.client ?? this.client).get<DownloadRequestLogResponses, DownloadRequestLogErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-log-by-id/{id}',
            ...options
        });
    }
    
    /**
     * Forget usage
     *
     * Removes what was recorded before a time, from the totals, too; without a time, everything. It can be imported again from an export. Any other query parameter is refused: if a misspelt one were ignored, everything would go.
     */
    public deleteUsage<ThrowOnError extends boolean = false>(options?: Options<DeleteUsageData, ThrowOnError>): RequestResult<DeleteUsageResponses, DeleteUsageErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteUsageResponses, DeleteUsageErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage',
            ...options
        });
    }
    
    /**
     * Read the usage statistics
     *
     * The totals of everything recorded, and the single requests by client key and model, in the format that existing tools read. Days and hours are those of the server's clock; an hour adds up all days. An `apis` name is the client's key, or `POST /v1/…` where no key was needed. The response is streamed, and compressed if the client accepts it.
     */
    public getUsage<ThrowOnError extends boolean = false>(options?: Options<GetUsageData, ThrowOnError>): RequestResult<GetUsageResponses, GetUsageErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetUsageResponses, GetUsageErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage',
            ...options
        });
    }
    
    /**
     * Export the usage statistics
     *
     * Everything that POST /usage/import takes. The response is streamed, and compressed if the client accepts it.
     */
    public exportUsage<ThrowOnError extends boolean = false>(options?: Options<ExportUsageData, ThrowOnError>): RequestResult<ExportUsageResponses, ExportUsageErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ExportUsageResponses, ExportUsageErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage/export',
            ...options
        });
    }
    
    /**
     * Import usage statistics
     *
     * Adds the single requests of an export that are not here yet: all of them, or nothing if the body is not an export. The export's totals are ignored. A request is identified by its client key, model, time, source, auth index, outcome and token counts. One without a time gets the present time. Requests older than `usage-retention-days` count in totals only. The body, at most 256 MiB, is read as it arrives.
     */
    public importUsage<ThrowOnError extends boolean = false>(options: Options<ImportUsageData, ThrowOnError>): RequestResult<ImportUsageResponses, ImportUsageErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ImportUsageResponses, ImportUsageErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage/import',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * List single requests
     *
     * The requests that match the filters, newest first. Client keys and credentials are shown as fingerprints: the first 16 hex digits of their SHA-256. Imported requests have fewer members.
     */
    public listUsageRecords<ThrowOnError extends boolean = false>(options?: Options<ListUsageRecordsData, ThrowOnError>): RequestResult<ListUsageRecordsResponses, ListUsageRecordsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListUsageRecordsResponses, ListUsageRecordsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage/records',
            ...options
        });
    }
    
    /**
     * Sum up requests in groups
     *
     * The sums of the requests that match the filters, in groups, as JSON or, if the client prefers it, as CSV with a header line. Sums are kept longer than single requests: where only sums are left, `from` and `to` are rounded to quarter-hours.
     */
    public summariseUsage<ThrowOnError extends boolean = false>(options?: Options<SummariseUsageData, ThrowOnError>): RequestResult<SummariseUsageResponses, SummariseUsageErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<SummariseUsageResponses, SummariseUsageErrors, ThrowOnError>({
            querySerializer: { parameters: { 'group-by': { array: { explode: false } } } },
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage/summary',
            ...options
        });
    }
    
    /**
     * Fetch new requests
     *
     * For collectors. Without a cursor, the oldest records are removed from the queue, and the response is an array of them. With a cursor (empty at first), nothing is removed, so each of several collectors gets every record. A record is kept for `redis-usage-queue-retention-seconds`. Client keys are shown in full.
     */
    public readUsageQueue<ThrowOnError extends boolean = false>(options?: Options<ReadUsageQueueData, ThrowOnError>): RequestResult<ReadUsageQueueResponses, ReadUsageQueueErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadUsageQueueResponses, ReadUsageQueueErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/usage-queue',
            ...options
        });
    }
    
    /**
     * Read how often each provider key served and failed
     *
     * By provider, then by `<base-url>|<key>`. Attempts are counted from the start of the service; a provider is named by its kind, or by the name of its openai-compatibility entry in lower case.
     */
    public getApiKeyUsage<ThrowOnError extends boolean = false>(options?: Options<GetApiKeyUsageData, ThrowOnError>): RequestResult<GetApiKeyUsageResponses, GetApiKeyUsageErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetApiKeyUsageResponses, GetApiKeyUsageErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/api-key-usage',
            ...options
        });
    }
    
    /**
     * Read further rounds over all credentials
     *
     * How many further rounds the gateway makes after every candidate has failed. This is the value in force.
     */
    public getRequestRetry<ThrowOnError extends boolean = false>(options?: Options<GetRequestRetryData, ThrowOnError>): RequestResult<GetRequestRetryResponses, GetRequestRetryErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetRequestRetryResponses, GetRequestRetryErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-retry',
            ...options
        });
    }
    
    /**
     * Change further rounds over all credentials
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchRequestRetry<ThrowOnError extends boolean = false>(options: Options<PatchRequestRetryData, ThrowOnError>): RequestResult<PatchRequestRetryResponses, PatchRequestRetryErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchRequestRetryResponses, PatchRequestRetryErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-retry',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change further rounds over all credentials
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putRequestRetry<ThrowOnError extends boolean = false>(options: Options<PutRequestRetryData, ThrowOnError>): RequestResult<PutRequestRetryResponses, PutRequestRetryErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutRequestRetryResponses, PutRequestRetryErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/request-retry',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read the longest wait between two rounds
     *
     * In seconds; 0 does not wait for a cooling credential. This is the value in force.
     */
    public getMaxRetryInterval<ThrowOnError extends boolean = false>(options?: Options<GetMaxRetryIntervalData, ThrowOnError>): RequestResult<GetMaxRetryIntervalResponses, GetMaxRetryIntervalErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetMaxRetryIntervalResponses, GetMaxRetryIntervalErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/max-retry-interval',
            ...options
        });
    }
    
    /**
     * Change the longest wait between two rounds
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchMaxRetryInterval<ThrowOnError extends boolean = false>(options: Options<PatchMaxRetryIntervalData, ThrowOnError>): RequestResult<PatchMaxRetryIntervalResponses, PatchMaxRetryIntervalErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchMaxRetryIntervalResponses, PatchMaxRetryIntervalErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/max-retry-interval',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change the longest wait between two rounds
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putMaxRetryInterval<ThrowOnError extends boolean = false>(options: Options<PutMaxRetryIntervalData, ThrowOnError>): RequestResult<PutMaxRetryIntervalResponses, PutMaxRetryIntervalErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutMaxRetryIntervalResponses, PutMaxRetryIntervalErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/max-retry-interval',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read how many credentials one round tries
     *
     * 0 tries all of them. This is the value in force.
     */
    public getMaxRetryCredentials<ThrowOnError extends boolean = false>(options?: Options<GetMaxRetryCredentialsData, ThrowOnError>): RequestResult<GetMaxRetryCredentialsResponses, GetMaxRetryCredentialsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetMaxRetryCredentialsResponses, GetMaxRetryCredentialsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/max-retry-credentials',
            ...options
        });
    }
    
    /**
     * Change how many credentials one round tries
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchMaxRetryCredentials<ThrowOnError extends boolean = false>(options: Options<PatchMaxRetryCredentialsData, ThrowOnError>): RequestResult<PatchMaxRetryCredentialsResponses, PatchMaxRetryCredentialsErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchMaxRetryCredentialsResponses, PatchMaxRetryCredentialsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/max-retry-credentials',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change how many credentials one round tries
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putMaxRetryCredentials<ThrowOnError extends boolean = false>(options: Options<PutMaxRetryCredentialsData, ThrowOnError>): RequestResult<PutMaxRetryCredentialsResponses, PutMaxRetryCredentialsErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutMaxRetryCredentialsResponses, PutMaxRetryCredentialsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/max-retry-credentials',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read how the gateway chooses among credentials
     *
     * `round-robin` takes turns, `weighted-round-robin` takes turns by weight, `fill-first` uses the first until it is cooling down. This is the value in force.
     */
    public getRoutingStrategy<ThrowOnError extends boolean = false>(options?: Options<GetRoutingStrategyData, ThrowOnError>): RequestResult<GetRoutingStrategyResponses, GetRoutingStrategyErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetRoutingStrategyResponses, GetRoutingStrategyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/strategy',
            ...options
        });
    }
    
    /**
     * Change how the gateway chooses among credentials
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchRoutingStrategy<ThrowOnError extends boolean = false>(options: Options<PatchRoutingStrategyData, ThrowOnError>): RequestResult<PatchRoutingStrategyResponses, PatchRoutingStrategyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchRoutingStrategyResponses, PatchRoutingStrategyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/strategy',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change how the gateway chooses among credentials
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putRoutingStrategy<ThrowOnError extends boolean = false>(options: Options<PutRoutingStrategyData, ThrowOnError>): RequestResult<PutRoutingStrategyResponses, PutRoutingStrategyErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutRoutingStrategyResponses, PutRoutingStrategyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/strategy',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read whether conversations stay with their credential
     *
     * When on, a conversation that its client names stays with the credential that it began with, as long as that is free. This is the value in force.
     */
    public getRoutingSessionAffinity<ThrowOnError extends boolean = false>(options?: Options<GetRoutingSessionAffinityData, ThrowOnError>): RequestResult<GetRoutingSessionAffinityResponses, GetRoutingSessionAffinityErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetRoutingSessionAffinityResponses, GetRoutingSessionAffinityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity',
            ...options
        });
    }
    
    /**
     * Change whether conversations stay with their credential
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchRoutingSessionAffinity<ThrowOnError extends boolean = false>(options: Options<PatchRoutingSessionAffinityData, ThrowOnError>): RequestResult<PatchRoutingSessionAffinityResponses, PatchRoutingSessionAffinityErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchRoutingSessionAffinityResponses, PatchRoutingSessionAffinityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change whether conversations stay with their credential
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putRoutingSessionAffinity<ThrowOnError extends boolean = false>(options: Options<PutRoutingSessionAffinityData, ThrowOnError>): RequestResult<PutRoutingSessionAffinityResponses, PutRoutingSessionAffinityErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutRoutingSessionAffinityResponses, PutRoutingSessionAffinityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read how long a conversation is remembered
     *
     * How long after its last request a conversation is remembered. This is the value in force.
     */
    public getRoutingSessionAffinityTtl<ThrowOnError extends boolean = false>(options?: Options<GetRoutingSessionAffinityTtlData, ThrowOnError>): RequestResult<GetRoutingSessionAffinityTtlResponses, GetRoutingSessionAffinityTtlErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetRoutingSessionAffinityTtlResponses, GetRoutingSessionAffinityTtlErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity-ttl',
            ...options
        });
    }
    
    /**
     * Change how long a conversation is remembered
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchRoutingSessionAffinityTtl<ThrowOnError extends boolean = false>(options: Options<PatchRoutingSessionAffinityTtlData, ThrowOnError>): RequestResult<PatchRoutingSessionAffinityTtlResponses, PatchRoutingSessionAffinityTtlErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchRoutingSessionAffinityTtlResponses, PatchRoutingSessionAffinityTtlErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity-ttl',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change how long a conversation is remembered
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putRoutingSessionAffinityTtl<ThrowOnError extends boolean = false>(options: Options<PutRoutingSessionAffinityTtlData, ThrowOnError>): RequestResult<PutRoutingSessionAffinityTtlResponses, PutRoutingSessionAffinityTtlErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutRoutingSessionAffinityTtlResponses, PutRoutingSessionAffinityTtlErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity-ttl',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read whether conversations without a name are told apart by their content
     *
     * When on, requests that name no conversation belong to the one that begins with the same texts. This is the value in force.
     */
    public getRoutingSessionAffinityByContent<ThrowOnError extends boolean = false>(options?: Options<GetRoutingSessionAffinityByContentData, ThrowOnError>): RequestResult<GetRoutingSessionAffinityByContentResponses, GetRoutingSessionAffinityByContentErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetRoutingSessionAffinityByContentResponses, GetRoutingSessionAffinityByContentErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity-by-content',
            ...options
        });
    }
    
    /**
     * Change whether conversations without a name are told apart by their content
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchRoutingSessionAffinityByContent<ThrowOnError extends boolean = false>(options: Options<PatchRoutingSessionAffinityByContentData, ThrowOnError>): RequestResult<PatchRoutingSessionAffinityByContentResponses, PatchRoutingSessionAffinityByContentErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchRoutingSessionAffinityByContentResponses, PatchRoutingSessionAffinityByContentErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity-by-content',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change whether conversations without a name are told apart by their content
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putRoutingSessionAffinityByContent<ThrowOnError extends boolean = false>(options: Options<PutRoutingSessionAffinityByContentData, ThrowOnError>): RequestResult<PutRoutingSessionAffinityByContentResponses, PutRoutingSessionAffinityByContentErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutRoutingSessionAffinityByContentResponses, PutRoutingSessionAffinityByContentErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/routing/session-affinity-by-content',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read the rule that prefixed credentials serve prefixed names only
     *
     * When on, a credential with a prefix answers only to `prefix/model`. This is the value in force.
     */
    public getForceModelPrefix<ThrowOnError extends boolean = false>(options?: Options<GetForceModelPrefixData, ThrowOnError>): RequestResult<GetForceModelPrefixResponses, GetForceModelPrefixErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetForceModelPrefixResponses, GetForceModelPrefixErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/force-model-prefix',
            ...options
        });
    }
    
    /**
     * Change the rule that prefixed credentials serve prefixed names only
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchForceModelPrefix<ThrowOnError extends boolean = false>(options: Options<PatchForceModelPrefixData, ThrowOnError>): RequestResult<PatchForceModelPrefixResponses, PatchForceModelPrefixErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchForceModelPrefixResponses, PatchForceModelPrefixErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/force-model-prefix',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change the rule that prefixed credentials serve prefixed names only
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putForceModelPrefix<ThrowOnError extends boolean = false>(options: Options<PutForceModelPrefixData, ThrowOnError>): RequestResult<PutForceModelPrefixResponses, PutForceModelPrefixErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutForceModelPrefixResponses, PutForceModelPrefixErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/force-model-prefix',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read whether providers are asked for their models
     *
     * Without it, and while a provider hasn't answered, model lists come from a built-in table. This is the value in force.
     */
    public getDiscoverModels<ThrowOnError extends boolean = false>(options?: Options<GetDiscoverModelsData, ThrowOnError>): RequestResult<GetDiscoverModelsResponses, GetDiscoverModelsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetDiscoverModelsResponses, GetDiscoverModelsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/discover-models',
            ...options
        });
    }
    
    /**
     * Change whether providers are asked for their models
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchDiscoverModels<ThrowOnError extends boolean = false>(options: Options<PatchDiscoverModelsData, ThrowOnError>): RequestResult<PatchDiscoverModelsResponses, PatchDiscoverModelsErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchDiscoverModelsResponses, PatchDiscoverModelsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/discover-models',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change whether providers are asked for their models
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putDiscoverModels<ThrowOnError extends boolean = false>(options: Options<PutDiscoverModelsData, ThrowOnError>): RequestResult<PutDiscoverModelsResponses, PutDiscoverModelsErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutDiscoverModelsResponses, PutDiscoverModelsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/discover-models',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Connect to providers directly
     *
     * Clears the setting; upstream requests are direct from then on.
     */
    public deleteProxyUrl<ThrowOnError extends boolean = false>(options?: Options<DeleteProxyUrlData, ThrowOnError>): RequestResult<DeleteProxyUrlResponses, DeleteProxyUrlErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<DeleteProxyUrlResponses, DeleteProxyUrlErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/proxy-url',
            ...options
        });
    }
    
    /**
     * Read the proxy for upstream requests
     *
     * An http, https, socks5 or socks5h URL, `direct` or `none`; empty means what the environment says. This is the value in force.
     */
    public getProxyUrl<ThrowOnError extends boolean = false>(options?: Options<GetProxyUrlData, ThrowOnError>): RequestResult<GetProxyUrlResponses, GetProxyUrlErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetProxyUrlResponses, GetProxyUrlErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/proxy-url',
            ...options
        });
    }
    
    /**
     * Change the proxy for upstream requests
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchProxyUrl<ThrowOnError extends boolean = false>(options: Options<PatchProxyUrlData, ThrowOnError>): RequestResult<PatchProxyUrlResponses, PatchProxyUrlErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchProxyUrlResponses, PatchProxyUrlErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/proxy-url',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change the proxy for upstream requests
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putProxyUrl<ThrowOnError extends boolean = false>(options: Options<PutProxyUrlData, ThrowOnError>): RequestResult<PutProxyUrlResponses, PutProxyUrlErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutProxyUrlResponses, PutProxyUrlErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/proxy-url',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read the key check of the WebSocket relay
     *
     * When on, a page that connects to the relay must present a client key. This is the value in force.
     */
    public getWsAuth<ThrowOnError extends boolean = false>(options?: Options<GetWsAuthData, ThrowOnError>): RequestResult<GetWsAuthResponses, GetWsAuthErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetWsAuthResponses, GetWsAuthErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/ws-auth',
            ...options
        });
    }
    
    /**
     * Change the key check of the WebSocket relay
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchWsAuth<ThrowOnError extends boolean = false>(options: Options<PatchWsAuthData, ThrowOnError>): RequestResult<PatchWsAuthResponses, PatchWsAuthErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchWsAuthResponses, PatchWsAuthErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/ws-auth',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change the key check of the WebSocket relay
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putWsAuth<ThrowOnError extends boolean = false>(options: Options<PutWsAuthData, ThrowOnError>): RequestResult<PutWsAuthResponses, PutWsAuthErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutWsAuthResponses, PutWsAuthErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/ws-auth',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read the switch to another credential on exhausted quota
     *
     * When on, a request that one credential refuses with 429 is tried with the next one of the same provider. This is the value in force.
     */
    public getQuotaExceededSwitchProject<ThrowOnError extends boolean = false>(options?: Options<GetQuotaExceededSwitchProjectData, ThrowOnError>): RequestResult<GetQuotaExceededSwitchProjectResponses, GetQuotaExceededSwitchProjectErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetQuotaExceededSwitchProjectResponses, GetQuotaExceededSwitchProjectErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/quota-exceeded/switch-project',
            ...options
        });
    }
    
    /**
     * Change the switch to another credential on exhausted quota
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchQuotaExceededSwitchProject<ThrowOnError extends boolean = false>(options: Options<PatchQuotaExceededSwitchProjectData, ThrowOnError>): RequestResult<PatchQuotaExceededSwitchProjectResponses, PatchQuotaExceededSwitchProjectErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchQuotaExceededSwitchProjectResponses, PatchQuotaExceededSwitchProjectErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/quota-exceeded/switch-project',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change the switch to another credential on exhausted quota
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putQuotaExceededSwitchProject<ThrowOnError extends boolean = false>(options: Options<PutQuotaExceededSwitchProjectData, ThrowOnError>): RequestResult<PutQuotaExceededSwitchProjectResponses, PutQuotaExceededSwitchProjectErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutQuotaExceededSwitchProjectResponses, PutQuotaExceededSwitchProjectErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/quota-exceeded/switch-project',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read the switch to a preview sibling on exhausted quota
     *
     * When on, a model whose credentials are all out of quota is served by its preview (or stable) sibling. This is the value in force.
     */
    public getQuotaExceededSwitchPreviewModel<ThrowOnError extends boolean = false>(options?: Options<GetQuotaExceededSwitchPreviewModelData, ThrowOnError>): RequestResult<GetQuotaExceededSwitchPreviewModelResponses, GetQuotaExceededSwitchPreviewModelErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetQuotaExceededSwitchPreviewModelResponses, GetQuotaExceededSwitchPreviewModelErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/quota-exceeded/switch-preview-model',
            ...options
        });
    }
    
    /**
     * Change the switch to a preview sibling on exhausted quota
     *
     * The same as PUT, for clients that use this verb.
     */
    public patchQuotaExceededSwitchPreviewModel<ThrowOnError extends boolean = false>(options: Options<PatchQuotaExceededSwitchPreviewModelData, ThrowOnError>): RequestResult<PatchQuotaExceededSwitchPreviewModelResponses, PatchQuotaExceededSwitchPreviewModelErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<PatchQuotaExceededSwitchPreviewModelResponses, PatchQuotaExceededSwitchPreviewModelErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/quota-exceeded/switch-preview-model',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change the switch to a preview sibling on exhausted quota
     *
     * Writes the value to the config file and puts it in force at once.
     */
    public putQuotaExceededSwitchPreviewModel<ThrowOnError extends boolean = false>(options: Options<PutQuotaExceededSwitchPreviewModelData, ThrowOnError>): RequestResult<PutQuotaExceededSwitchPreviewModelResponses, PutQuotaExceededSwitchPreviewModelErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutQuotaExceededSwitchPreviewModelResponses, PutQuotaExceededSwitchPreviewModelErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/quota-exceeded/switch-preview-model',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Ask a provider in your own words
     *
     * Sends one request to a provider, for a quota, a list of models or a test of a key, and shows what came back, whatever its status. In the values of headers `$TOKEN$` stands for the
     * token of the credential, which is refreshed first if it has expired.
     *
     * A token is sent to its own provider, by https, and to the scheme, host and port of its entry's base URL. Without one, every public address may be asked. A private, loopback or
     * link-local one is asked only if it is the base URL of an entry, or the `base_url` of the credential file. Proxies are subject to the same rule, unless the config names them.
     *
     * The address is checked when it is connected to, and redirects are not followed. A proxy is not left to look a name up again: it is asked for a tunnel to the address that was checked,
     * for http too, and the host still proves its name by TLS. So a name that is unknown here is not asked for; the proxy looks up only those of the credential's own provider and of these
     * base URLs.
     *
     * A request may have 64 KiB, its answer 4 MiB, and both have 25 seconds.
     *
     */
    public callUpstream<ThrowOnError extends boolean = false>(options: Options<CallUpstreamData, ThrowOnError>): RequestResult<CallUpstreamResponses, CallUpstreamErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CallUpstreamResponses, CallUpstreamErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/api-call',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * End the cooldowns of a credential
     *
     * From now on the gateway uses the credential again for every model, as if it had never failed. What the provider thinks of it, this does not change: the next request may find its quota used up still.
     */
    public resetQuota<ThrowOnError extends boolean = false>(options: Options<ResetQuotaData, ThrowOnError>): RequestResult<ResetQuotaResponses, ResetQuotaErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ResetQuotaResponses, ResetQuotaErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/reset-quota',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Try a provider key
     *
     * Sends one tiny request to the provider, as the gateway would: for the list of its models, or, if `model` is named or there is no list, for one token of a model. A provider may show its list to everybody; naming a model tells whether the key really works. The test changes no cooldown and no statistics. There is one at a time for each provider, and there are 10 a minute in all.
     */
    public testProviderKey<ThrowOnError extends boolean = false>(options: Options<TestProviderKeyData, ThrowOnError>): RequestResult<TestProviderKeyResponses, TestProviderKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).post<TestProviderKeyResponses, TestProviderKeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/provider-keys/test',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Try a credential file
     *
     * Sends one tiny request to the provider, as the gateway would: for the list of its models, or, if `model` is named or there is no list, for one token of a model. A provider may show its list to everybody; naming a model tells whether the key really works. The test changes no cooldown and no statistics. There is one at a time for each provider, and there are 10 a minute in all.
     */
    public testAuthFile<ThrowOnError extends boolean = false>(options: Options<TestAuthFileData, ThrowOnError>): RequestResult<TestAuthFileResponses, TestAuthFileErrors, ThrowOnError> {
        return (options.client ?? this.client).post<TestAuthFileResponses, TestAuthFileErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/auth-files/test',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Read the status of each provider key
     *
     * One item for each key of the provider lists, in the order of the config. It says whether the gateway uses the key now, for which models it is cooling down, how it last failed, and how often it succeeded and failed. After half an hour of a longer cooldown one request may try the key, and a success ends the cooldown. Counts and cooldowns are kept in memory only: a restart forgets them, and changing an entry ends its cooldowns.
     */
    public getProviderStatus<ThrowOnError extends boolean = false>(options?: Options<GetProviderStatusData, ThrowOnError>): RequestResult<GetProviderStatusResponses, GetProviderStatusErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<GetProviderStatusResponses, GetProviderStatusErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }, { name: 'X-Management-Key', type: 'apiKey' }],
            url: '/provider-status',
            ...options
        });
    }
}
