"""Contains all the data models used in inputs/outputs"""

from .auth_file import AuthFile
from .auth_file_account_type import AuthFileAccountType
from .auth_file_id_token import AuthFileIdToken
from .auth_file_source import AuthFileSource
from .auth_file_status import AuthFileStatus
from .batch_auth_files_body import BatchAuthFilesBody
from .batch_auth_files_body_fields import BatchAuthFilesBodyFields
from .batch_auth_files_body_op import BatchAuthFilesBodyOp
from .batch_auth_files_response_200 import BatchAuthFilesResponse200
from .batch_auth_files_response_207 import BatchAuthFilesResponse207
from .call_upstream_body import CallUpstreamBody
from .call_upstream_body_header_type_0 import CallUpstreamBodyHeaderType0
from .call_upstream_response_200 import CallUpstreamResponse200
from .call_upstream_response_200_header import CallUpstreamResponse200Header
from .cancel_login_response_200 import CancelLoginResponse200
from .claude_api_key import ClaudeApiKey
from .claude_api_key_cloak import ClaudeApiKeyCloak
from .claude_api_key_headers import ClaudeApiKeyHeaders
from .claude_api_key_input import ClaudeApiKeyInput
from .claude_api_key_input_cloak_type_0 import ClaudeApiKeyInputCloakType0
from .claude_api_key_input_headers_type_0 import ClaudeApiKeyInputHeadersType0
from .claude_api_key_input_streaming_type_0 import ClaudeApiKeyInputStreamingType0
from .claude_api_key_shown import ClaudeApiKeyShown
from .claude_api_key_streaming import ClaudeApiKeyStreaming
from .cliproxy_config import CliproxyConfig
from .cliproxy_config_ampcode import CliproxyConfigAmpcode
from .cliproxy_config_antigravity import CliproxyConfigAntigravity
from .cliproxy_config_claude_code import CliproxyConfigClaudeCode
from .cliproxy_config_claude_header_defaults import CliproxyConfigClaudeHeaderDefaults
from .cliproxy_config_codex import CliproxyConfigCodex
from .cliproxy_config_codex_header_defaults import CliproxyConfigCodexHeaderDefaults
from .cliproxy_config_codex_live_media_relay import CliproxyConfigCodexLiveMediaRelay
from .cliproxy_config_credential_concurrency import CliproxyConfigCredentialConcurrency
from .cliproxy_config_credential_in_flight import CliproxyConfigCredentialInFlight
from .cliproxy_config_oauth_clients import CliproxyConfigOauthClients
from .cliproxy_config_oauth_clients_additional_property import (
    CliproxyConfigOauthClientsAdditionalProperty,
)
from .cliproxy_config_oauth_excluded_models import CliproxyConfigOauthExcludedModels
from .cliproxy_config_oauth_model_alias import CliproxyConfigOauthModelAlias
from .cliproxy_config_oauth_request_scoped_errors import (
    CliproxyConfigOauthRequestScopedErrors,
)
from .cliproxy_config_payload import CliproxyConfigPayload
from .cliproxy_config_plugins import CliproxyConfigPlugins
from .cliproxy_config_plugins_configs import CliproxyConfigPluginsConfigs
from .cliproxy_config_plugins_store_auth_item import CliproxyConfigPluginsStoreAuthItem
from .cliproxy_config_pprof import CliproxyConfigPprof
from .cliproxy_config_quota_exceeded import CliproxyConfigQuotaExceeded
from .cliproxy_config_remote_management import CliproxyConfigRemoteManagement
from .cliproxy_config_routing import CliproxyConfigRouting
from .cliproxy_config_streaming import CliproxyConfigStreaming
from .cliproxy_config_tls import CliproxyConfigTls
from .cliproxy_config_xai import CliproxyConfigXai
from .codex_api_key import CodexApiKey
from .codex_api_key_headers import CodexApiKeyHeaders
from .codex_api_key_input import CodexApiKeyInput
from .codex_api_key_input_headers_type_0 import CodexApiKeyInputHeadersType0
from .codex_api_key_input_streaming_type_0 import CodexApiKeyInputStreamingType0
from .codex_api_key_shown import CodexApiKeyShown
from .codex_api_key_streaming import CodexApiKeyStreaming
from .delete_auth_files_body_type_0 import DeleteAuthFilesBodyType0
from .delete_auth_files_response_200 import DeleteAuthFilesResponse200
from .delete_auth_files_response_207 import DeleteAuthFilesResponse207
from .delete_logs_response_200 import DeleteLogsResponse200
from .delete_usage_response_200 import DeleteUsageResponse200
from .error import Error
from .error_details_item import ErrorDetailsItem
from .failure import Failure
from .gemini_api_key import GeminiApiKey
from .gemini_api_key_headers import GeminiApiKeyHeaders
from .gemini_api_key_input import GeminiApiKeyInput
from .gemini_api_key_input_headers_type_0 import GeminiApiKeyInputHeadersType0
from .gemini_api_key_input_streaming_type_0 import GeminiApiKeyInputStreamingType0
from .gemini_api_key_shown import GeminiApiKeyShown
from .gemini_api_key_streaming import GeminiApiKeyStreaming
from .get_api_key_usage_response_200 import GetApiKeyUsageResponse200
from .get_api_key_usage_response_200_additional_property import (
    GetApiKeyUsageResponse200AdditionalProperty,
)
from .get_debug_response_200 import GetDebugResponse200
from .get_discover_models_response_200 import GetDiscoverModelsResponse200
from .get_error_logs_max_files_response_200 import GetErrorLogsMaxFilesResponse200
from .get_force_model_prefix_response_200 import GetForceModelPrefixResponse200
from .get_latest_version_response_200 import GetLatestVersionResponse200
from .get_logging_to_file_response_200 import GetLoggingToFileResponse200
from .get_login_status_response_200 import GetLoginStatusResponse200
from .get_login_status_response_200_status import GetLoginStatusResponse200Status
from .get_logs_max_total_size_mb_response_200 import GetLogsMaxTotalSizeMbResponse200
from .get_logs_response_200 import GetLogsResponse200
from .get_max_retry_credentials_response_200 import GetMaxRetryCredentialsResponse200
from .get_max_retry_interval_response_200 import GetMaxRetryIntervalResponse200
from .get_model_definitions_response_200 import GetModelDefinitionsResponse200
from .get_model_definitions_response_200_models_item import (
    GetModelDefinitionsResponse200ModelsItem,
)
from .get_model_definitions_response_400 import GetModelDefinitionsResponse400
from .get_o_auth_excluded_models_response_200 import GetOAuthExcludedModelsResponse200
from .get_o_auth_excluded_models_response_200_oauth_excluded_models import (
    GetOAuthExcludedModelsResponse200OauthExcludedModels,
)
from .get_o_auth_model_alias_response_200 import GetOAuthModelAliasResponse200
from .get_o_auth_model_alias_response_200_oauth_model_alias import (
    GetOAuthModelAliasResponse200OauthModelAlias,
)
from .get_provider_status_response_200 import GetProviderStatusResponse200
from .get_provider_status_response_200_providers_item import (
    GetProviderStatusResponse200ProvidersItem,
)
from .get_provider_status_response_200_providers_item_cooling_item import (
    GetProviderStatusResponse200ProvidersItemCoolingItem,
)
from .get_provider_status_response_200_providers_item_cooling_item_reason import (
    GetProviderStatusResponse200ProvidersItemCoolingItemReason,
)
from .get_provider_status_response_200_providers_item_kind import (
    GetProviderStatusResponse200ProvidersItemKind,
)
from .get_provider_status_response_200_providers_item_last_error_type_1 import (
    GetProviderStatusResponse200ProvidersItemLastErrorType1,
)
from .get_provider_status_response_200_providers_item_models import (
    GetProviderStatusResponse200ProvidersItemModels,
)
from .get_provider_status_response_200_providers_item_state import (
    GetProviderStatusResponse200ProvidersItemState,
)
from .get_proxy_url_response_200 import GetProxyUrlResponse200
from .get_quota_exceeded_switch_preview_model_response_200 import (
    GetQuotaExceededSwitchPreviewModelResponse200,
)
from .get_quota_exceeded_switch_project_response_200 import (
    GetQuotaExceededSwitchProjectResponse200,
)
from .get_request_log_response_200 import GetRequestLogResponse200
from .get_request_retry_response_200 import GetRequestRetryResponse200
from .get_routing_session_affinity_by_content_response_200 import (
    GetRoutingSessionAffinityByContentResponse200,
)
from .get_routing_session_affinity_response_200 import (
    GetRoutingSessionAffinityResponse200,
)
from .get_routing_session_affinity_ttl_response_200 import (
    GetRoutingSessionAffinityTtlResponse200,
)
from .get_routing_strategy_response_200 import GetRoutingStrategyResponse200
from .get_usage_details import GetUsageDetails
from .get_usage_response_200 import GetUsageResponse200
from .get_usage_statistics_enabled_response_200 import (
    GetUsageStatisticsEnabledResponse200,
)
from .get_ws_auth_response_200 import GetWsAuthResponse200
from .import_usage_response_200 import ImportUsageResponse200
from .import_vertex_credential_body import ImportVertexCredentialBody
from .import_vertex_credential_response_200 import ImportVertexCredentialResponse200
from .key_counts import KeyCounts
from .key_counts_recent_requests_item import KeyCountsRecentRequestsItem
from .known_model import KnownModel
from .list_api_keys_response_200 import ListApiKeysResponse200
from .list_auth_file_models_response_200 import ListAuthFileModelsResponse200
from .list_auth_files_response_200 import ListAuthFilesResponse200
from .list_auth_files_sort import ListAuthFilesSort
from .list_auth_files_status import ListAuthFilesStatus
from .list_claude_api_keys_response_200 import ListClaudeApiKeysResponse200
from .list_codex_api_keys_response_200 import ListCodexApiKeysResponse200
from .list_gemini_api_keys_response_200 import ListGeminiApiKeysResponse200
from .list_interactions_api_keys_response_200 import ListInteractionsApiKeysResponse200
from .list_open_ai_compatibility_response_200 import ListOpenAiCompatibilityResponse200
from .list_request_error_logs_response_200 import ListRequestErrorLogsResponse200
from .list_request_error_logs_response_200_files_item import (
    ListRequestErrorLogsResponse200FilesItem,
)
from .list_request_logs_response_200 import ListRequestLogsResponse200
from .list_request_logs_response_200_logs_item import ListRequestLogsResponse200LogsItem
from .list_usage_records_response_200 import ListUsageRecordsResponse200
from .list_vertex_api_keys_response_200 import ListVertexApiKeysResponse200
from .list_xai_api_keys_response_200 import ListXaiApiKeysResponse200
from .login_error import LoginError
from .login_with_iflow_cookie_body import LoginWithIflowCookieBody
from .login_with_iflow_cookie_response_200 import LoginWithIflowCookieResponse200
from .login_with_iflow_cookie_response_409 import LoginWithIflowCookieResponse409
from .model import Model
from .model_alias import ModelAlias
from .model_alias_input import ModelAliasInput
from .model_input import ModelInput
from .model_input_thinking_type_0 import ModelInputThinkingType0
from .model_thinking import ModelThinking
from .models_shown_item import ModelsShownItem
from .ok import Ok
from .open_ai_compatibility import OpenAICompatibility
from .open_ai_compatibility_api_key_entries_item import (
    OpenAICompatibilityApiKeyEntriesItem,
)
from .open_ai_compatibility_headers import OpenAICompatibilityHeaders
from .open_ai_compatibility_input import OpenAICompatibilityInput
from .open_ai_compatibility_input_api_key_entries_type_0_item import (
    OpenAICompatibilityInputApiKeyEntriesType0Item,
)
from .open_ai_compatibility_input_headers_type_0 import (
    OpenAICompatibilityInputHeadersType0,
)
from .open_ai_compatibility_input_streaming_type_0 import (
    OpenAICompatibilityInputStreamingType0,
)
from .open_ai_compatibility_shown import OpenAICompatibilityShown
from .open_ai_compatibility_shown_api_key_entries_item import (
    OpenAICompatibilityShownApiKeyEntriesItem,
)
from .open_ai_compatibility_streaming import OpenAICompatibilityStreaming
from .patch_api_key_body import PatchApiKeyBody
from .patch_auth_file_fields_body import PatchAuthFileFieldsBody
from .patch_auth_file_status_body import PatchAuthFileStatusBody
from .patch_auth_file_status_response_200 import PatchAuthFileStatusResponse200
from .patch_auth_file_status_response_200_via import PatchAuthFileStatusResponse200Via
from .patch_claude_api_key_body import PatchClaudeApiKeyBody
from .patch_codex_api_key_body import PatchCodexApiKeyBody
from .patch_debug_body import PatchDebugBody
from .patch_discover_models_body import PatchDiscoverModelsBody
from .patch_error_logs_max_files_body import PatchErrorLogsMaxFilesBody
from .patch_force_model_prefix_body import PatchForceModelPrefixBody
from .patch_gemini_api_key_body import PatchGeminiApiKeyBody
from .patch_interactions_api_key_body import PatchInteractionsApiKeyBody
from .patch_logging_to_file_body import PatchLoggingToFileBody
from .patch_logs_max_total_size_mb_body import PatchLogsMaxTotalSizeMbBody
from .patch_max_retry_credentials_body import PatchMaxRetryCredentialsBody
from .patch_max_retry_interval_body import PatchMaxRetryIntervalBody
from .patch_o_auth_excluded_models_body import PatchOAuthExcludedModelsBody
from .patch_o_auth_model_alias_body import PatchOAuthModelAliasBody
from .patch_open_ai_compatibility_body import PatchOpenAiCompatibilityBody
from .patch_proxy_url_body import PatchProxyUrlBody
from .patch_quota_exceeded_switch_preview_model_body import (
    PatchQuotaExceededSwitchPreviewModelBody,
)
from .patch_quota_exceeded_switch_project_body import (
    PatchQuotaExceededSwitchProjectBody,
)
from .patch_request_log_body import PatchRequestLogBody
from .patch_request_retry_body import PatchRequestRetryBody
from .patch_routing_session_affinity_body import PatchRoutingSessionAffinityBody
from .patch_routing_session_affinity_by_content_body import (
    PatchRoutingSessionAffinityByContentBody,
)
from .patch_routing_session_affinity_ttl_body import PatchRoutingSessionAffinityTtlBody
from .patch_routing_strategy_body import PatchRoutingStrategyBody
from .patch_usage_statistics_enabled_body import PatchUsageStatisticsEnabledBody
from .patch_vertex_api_key_body import PatchVertexApiKeyBody
from .patch_ws_auth_body import PatchWsAuthBody
from .patch_xai_api_key_body import PatchXaiApiKeyBody
from .payload_rule import PayloadRule
from .payload_rule_models_item import PayloadRuleModelsItem
from .payload_rule_models_item_headers import PayloadRuleModelsItemHeaders
from .put_api_keys_body_type_1 import PutApiKeysBodyType1
from .put_claude_api_keys_body_type_1 import PutClaudeApiKeysBodyType1
from .put_codex_api_keys_body_type_1 import PutCodexApiKeysBodyType1
from .put_config_yaml_response_200 import PutConfigYamlResponse200
from .put_debug_body import PutDebugBody
from .put_discover_models_body import PutDiscoverModelsBody
from .put_error_logs_max_files_body import PutErrorLogsMaxFilesBody
from .put_force_model_prefix_body import PutForceModelPrefixBody
from .put_gemini_api_keys_body_type_1 import PutGeminiApiKeysBodyType1
from .put_interactions_api_keys_body_type_1 import PutInteractionsApiKeysBodyType1
from .put_logging_to_file_body import PutLoggingToFileBody
from .put_logs_max_total_size_mb_body import PutLogsMaxTotalSizeMbBody
from .put_max_retry_credentials_body import PutMaxRetryCredentialsBody
from .put_max_retry_interval_body import PutMaxRetryIntervalBody
from .put_o_auth_excluded_models_body_type_0 import PutOAuthExcludedModelsBodyType0
from .put_o_auth_excluded_models_body_type_1 import PutOAuthExcludedModelsBodyType1
from .put_o_auth_excluded_models_body_type_1_items import (
    PutOAuthExcludedModelsBodyType1Items,
)
from .put_o_auth_model_alias_body_type_0 import PutOAuthModelAliasBodyType0
from .put_o_auth_model_alias_body_type_1 import PutOAuthModelAliasBodyType1
from .put_o_auth_model_alias_body_type_1_items import PutOAuthModelAliasBodyType1Items
from .put_open_ai_compatibility_body_type_1 import PutOpenAiCompatibilityBodyType1
from .put_proxy_url_body import PutProxyUrlBody
from .put_quota_exceeded_switch_preview_model_body import (
    PutQuotaExceededSwitchPreviewModelBody,
)
from .put_quota_exceeded_switch_project_body import PutQuotaExceededSwitchProjectBody
from .put_request_log_body import PutRequestLogBody
from .put_request_retry_body import PutRequestRetryBody
from .put_routing_session_affinity_body import PutRoutingSessionAffinityBody
from .put_routing_session_affinity_by_content_body import (
    PutRoutingSessionAffinityByContentBody,
)
from .put_routing_session_affinity_ttl_body import PutRoutingSessionAffinityTtlBody
from .put_routing_strategy_body import PutRoutingStrategyBody
from .put_usage_statistics_enabled_body import PutUsageStatisticsEnabledBody
from .put_vertex_api_keys_body_type_1 import PutVertexApiKeysBodyType1
from .put_ws_auth_body import PutWsAuthBody
from .put_xai_api_keys_body_type_1 import PutXaiApiKeysBodyType1
from .read_usage_queue_response_200_type_1 import ReadUsageQueueResponse200Type1
from .recent_requests_item import RecentRequestsItem
from .refresh_auth_file_response_200 import RefreshAuthFileResponse200
from .request_scoped_error import RequestScopedError
from .request_scoped_error_input import RequestScopedErrorInput
from .reset_quota_body import ResetQuotaBody
from .reset_quota_response_200 import ResetQuotaResponse200
from .results_item import ResultsItem
from .results_item_status import ResultsItemStatus
from .routing_strategy import RoutingStrategy
from .started import Started
from .started_device import StartedDevice
from .submit_o_auth_callback_body import SubmitOAuthCallbackBody
from .submit_o_auth_callback_response_200 import SubmitOAuthCallbackResponse200
from .summarise_usage_group_by_item import SummariseUsageGroupByItem
from .summarise_usage_response_200 import SummariseUsageResponse200
from .test_auth_file_body import TestAuthFileBody
from .test_auth_file_response_200 import TestAuthFileResponse200
from .test_auth_file_response_200_status import TestAuthFileResponse200Status
from .test_provider_key_body import TestProviderKeyBody
from .test_provider_key_response_200 import TestProviderKeyResponse200
from .test_provider_key_response_200_status import TestProviderKeyResponse200Status
from .upload_auth_files_files_body import UploadAuthFilesFilesBody
from .upload_auth_files_response_200 import UploadAuthFilesResponse200
from .upload_auth_files_response_207 import UploadAuthFilesResponse207
from .usage_detail import UsageDetail
from .usage_export import UsageExport
from .usage_export_version import UsageExportVersion
from .usage_group import UsageGroup
from .usage_queue_record import UsageQueueRecord
from .usage_queue_record_fail import UsageQueueRecordFail
from .usage_queue_record_tokens import UsageQueueRecordTokens
from .usage_record import UsageRecord
from .usage_record_fail import UsageRecordFail
from .usage_record_tokens import UsageRecordTokens
from .usage_snapshot import UsageSnapshot
from .usage_snapshot_apis import UsageSnapshotApis
from .usage_snapshot_apis_additional_property import UsageSnapshotApisAdditionalProperty
from .usage_snapshot_apis_additional_property_models import (
    UsageSnapshotApisAdditionalPropertyModels,
)
from .usage_snapshot_apis_additional_property_models_additional_property import (
    UsageSnapshotApisAdditionalPropertyModelsAdditionalProperty,
)
from .usage_snapshot_requests_by_day import UsageSnapshotRequestsByDay
from .usage_snapshot_requests_by_hour import UsageSnapshotRequestsByHour
from .usage_snapshot_tokens_by_day import UsageSnapshotTokensByDay
from .usage_snapshot_tokens_by_hour import UsageSnapshotTokensByHour
from .usage_tokens import UsageTokens
from .vertex_api_key import VertexApiKey
from .vertex_api_key_headers import VertexApiKeyHeaders
from .vertex_api_key_input import VertexApiKeyInput
from .vertex_api_key_input_headers_type_0 import VertexApiKeyInputHeadersType0
from .vertex_api_key_input_streaming_type_0 import VertexApiKeyInputStreamingType0
from .vertex_api_key_shown import VertexApiKeyShown
from .vertex_api_key_streaming import VertexApiKeyStreaming
from .xai_api_key import XaiApiKey
from .xai_api_key_headers import XaiApiKeyHeaders
from .xai_api_key_input import XaiApiKeyInput
from .xai_api_key_input_headers_type_0 import XaiApiKeyInputHeadersType0
from .xai_api_key_input_streaming_type_0 import XaiApiKeyInputStreamingType0
from .xai_api_key_shown import XaiApiKeyShown
from .xai_api_key_streaming import XaiApiKeyStreaming

__all__ = (
    "AuthFile",
    "AuthFileAccountType",
    "AuthFileIdToken",
    "AuthFileSource",
    "AuthFileStatus",
    "BatchAuthFilesBody",
    "BatchAuthFilesBodyFields",
    "BatchAuthFilesBodyOp",
    "BatchAuthFilesResponse200",
    "BatchAuthFilesResponse207",
    "CallUpstreamBody",
    "CallUpstreamBodyHeaderType0",
    "CallUpstreamResponse200",
    "CallUpstreamResponse200Header",
    "CancelLoginResponse200",
    "ClaudeApiKey",
    "ClaudeApiKeyCloak",
    "ClaudeApiKeyHeaders",
    "ClaudeApiKeyInput",
    "ClaudeApiKeyInputCloakType0",
    "ClaudeApiKeyInputHeadersType0",
    "ClaudeApiKeyInputStreamingType0",
    "ClaudeApiKeyShown",
    "ClaudeApiKeyStreaming",
    "CliproxyConfig",
    "CliproxyConfigAmpcode",
    "CliproxyConfigAntigravity",
    "CliproxyConfigClaudeCode",
    "CliproxyConfigClaudeHeaderDefaults",
    "CliproxyConfigCodex",
    "CliproxyConfigCodexHeaderDefaults",
    "CliproxyConfigCodexLiveMediaRelay",
    "CliproxyConfigCredentialConcurrency",
    "CliproxyConfigCredentialInFlight",
    "CliproxyConfigOauthClients",
    "CliproxyConfigOauthClientsAdditionalProperty",
    "CliproxyConfigOauthExcludedModels",
    "CliproxyConfigOauthModelAlias",
    "CliproxyConfigOauthRequestScopedErrors",
    "CliproxyConfigPayload",
    "CliproxyConfigPlugins",
    "CliproxyConfigPluginsConfigs",
    "CliproxyConfigPluginsStoreAuthItem",
    "CliproxyConfigPprof",
    "CliproxyConfigQuotaExceeded",
    "CliproxyConfigRemoteManagement",
    "CliproxyConfigRouting",
    "CliproxyConfigStreaming",
    "CliproxyConfigTls",
    "CliproxyConfigXai",
    "CodexApiKey",
    "CodexApiKeyHeaders",
    "CodexApiKeyInput",
    "CodexApiKeyInputHeadersType0",
    "CodexApiKeyInputStreamingType0",
    "CodexApiKeyShown",
    "CodexApiKeyStreaming",
    "DeleteAuthFilesBodyType0",
    "DeleteAuthFilesResponse200",
    "DeleteAuthFilesResponse207",
    "DeleteLogsResponse200",
    "DeleteUsageResponse200",
    "Error",
    "ErrorDetailsItem",
    "Failure",
    "GeminiApiKey",
    "GeminiApiKeyHeaders",
    "GeminiApiKeyInput",
    "GeminiApiKeyInputHeadersType0",
    "GeminiApiKeyInputStreamingType0",
    "GeminiApiKeyShown",
    "GeminiApiKeyStreaming",
    "GetApiKeyUsageResponse200",
    "GetApiKeyUsageResponse200AdditionalProperty",
    "GetDebugResponse200",
    "GetDiscoverModelsResponse200",
    "GetErrorLogsMaxFilesResponse200",
    "GetForceModelPrefixResponse200",
    "GetLatestVersionResponse200",
    "GetLoggingToFileResponse200",
    "GetLoginStatusResponse200",
    "GetLoginStatusResponse200Status",
    "GetLogsMaxTotalSizeMbResponse200",
    "GetLogsResponse200",
    "GetMaxRetryCredentialsResponse200",
    "GetMaxRetryIntervalResponse200",
    "GetModelDefinitionsResponse200",
    "GetModelDefinitionsResponse200ModelsItem",
    "GetModelDefinitionsResponse400",
    "GetOAuthExcludedModelsResponse200",
    "GetOAuthExcludedModelsResponse200OauthExcludedModels",
    "GetOAuthModelAliasResponse200",
    "GetOAuthModelAliasResponse200OauthModelAlias",
    "GetProviderStatusResponse200",
    "GetProviderStatusResponse200ProvidersItem",
    "GetProviderStatusResponse200ProvidersItemCoolingItem",
    "GetProviderStatusResponse200ProvidersItemCoolingItemReason",
    "GetProviderStatusResponse200ProvidersItemKind",
    "GetProviderStatusResponse200ProvidersItemLastErrorType1",
    "GetProviderStatusResponse200ProvidersItemModels",
    "GetProviderStatusResponse200ProvidersItemState",
    "GetProxyUrlResponse200",
    "GetQuotaExceededSwitchPreviewModelResponse200",
    "GetQuotaExceededSwitchProjectResponse200",
    "GetRequestLogResponse200",
    "GetRequestRetryResponse200",
    "GetRoutingSessionAffinityByContentResponse200",
    "GetRoutingSessionAffinityResponse200",
    "GetRoutingSessionAffinityTtlResponse200",
    "GetRoutingStrategyResponse200",
    "GetUsageDetails",
    "GetUsageResponse200",
    "GetUsageStatisticsEnabledResponse200",
    "GetWsAuthResponse200",
    "ImportUsageResponse200",
    "ImportVertexCredentialBody",
    "ImportVertexCredentialResponse200",
    "KeyCounts",
    "KeyCountsRecentRequestsItem",
    "KnownModel",
    "ListApiKeysResponse200",
    "ListAuthFileModelsResponse200",
    "ListAuthFilesResponse200",
    "ListAuthFilesSort",
    "ListAuthFilesStatus",
    "ListClaudeApiKeysResponse200",
    "ListCodexApiKeysResponse200",
    "ListGeminiApiKeysResponse200",
    "ListInteractionsApiKeysResponse200",
    "ListOpenAiCompatibilityResponse200",
    "ListRequestErrorLogsResponse200",
    "ListRequestErrorLogsResponse200FilesItem",
    "ListRequestLogsResponse200",
    "ListRequestLogsResponse200LogsItem",
    "ListUsageRecordsResponse200",
    "ListVertexApiKeysResponse200",
    "ListXaiApiKeysResponse200",
    "LoginError",
    "LoginWithIflowCookieBody",
    "LoginWithIflowCookieResponse200",
    "LoginWithIflowCookieResponse409",
    "Model",
    "ModelAlias",
    "ModelAliasInput",
    "ModelInput",
    "ModelInputThinkingType0",
    "ModelThinking",
    "ModelsShownItem",
    "Ok",
    "OpenAICompatibility",
    "OpenAICompatibilityApiKeyEntriesItem",
    "OpenAICompatibilityHeaders",
    "OpenAICompatibilityInput",
    "OpenAICompatibilityInputApiKeyEntriesType0Item",
    "OpenAICompatibilityInputHeadersType0",
    "OpenAICompatibilityInputStreamingType0",
    "OpenAICompatibilityShown",
    "OpenAICompatibilityShownApiKeyEntriesItem",
    "OpenAICompatibilityStreaming",
    "PatchApiKeyBody",
    "PatchAuthFileFieldsBody",
    "PatchAuthFileStatusBody",
    "PatchAuthFileStatusResponse200",
    "PatchAuthFileStatusResponse200Via",
    "PatchClaudeApiKeyBody",
    "PatchCodexApiKeyBody",
    "PatchDebugBody",
    "PatchDiscoverModelsBody",
    "PatchErrorLogsMaxFilesBody",
    "PatchForceModelPrefixBody",
    "PatchGeminiApiKeyBody",
    "PatchInteractionsApiKeyBody",
    "PatchLoggingToFileBody",
    "PatchLogsMaxTotalSizeMbBody",
    "PatchMaxRetryCredentialsBody",
    "PatchMaxRetryIntervalBody",
    "PatchOAuthExcludedModelsBody",
    "PatchOAuthModelAliasBody",
    "PatchOpenAiCompatibilityBody",
    "PatchProxyUrlBody",
    "PatchQuotaExceededSwitchPreviewModelBody",
    "PatchQuotaExceededSwitchProjectBody",
    "PatchRequestLogBody",
    "PatchRequestRetryBody",
    "PatchRoutingSessionAffinityBody",
    "PatchRoutingSessionAffinityByContentBody",
    "PatchRoutingSessionAffinityTtlBody",
    "PatchRoutingStrategyBody",
    "PatchUsageStatisticsEnabledBody",
    "PatchVertexApiKeyBody",
    "PatchWsAuthBody",
    "PatchXaiApiKeyBody",
    "PayloadRule",
    "PayloadRuleModelsItem",
    "PayloadRuleModelsItemHeaders",
    "PutApiKeysBodyType1",
    "PutClaudeApiKeysBodyType1",
    "PutCodexApiKeysBodyType1",
    "PutConfigYamlResponse200",
    "PutDebugBody",
    "PutDiscoverModelsBody",
    "PutErrorLogsMaxFilesBody",
    "PutForceModelPrefixBody",
    "PutGeminiApiKeysBodyType1",
    "PutInteractionsApiKeysBodyType1",
    "PutLoggingToFileBody",
    "PutLogsMaxTotalSizeMbBody",
    "PutMaxRetryCredentialsBody",
    "PutMaxRetryIntervalBody",
    "PutOAuthExcludedModelsBodyType0",
    "PutOAuthExcludedModelsBodyType1",
    "PutOAuthExcludedModelsBodyType1Items",
    "PutOAuthModelAliasBodyType0",
    "PutOAuthModelAliasBodyType1",
    "PutOAuthModelAliasBodyType1Items",
    "PutOpenAiCompatibilityBodyType1",
    "PutProxyUrlBody",
    "PutQuotaExceededSwitchPreviewModelBody",
    "PutQuotaExceededSwitchProjectBody",
    "PutRequestLogBody",
    "PutRequestRetryBody",
    "PutRoutingSessionAffinityBody",
    "PutRoutingSessionAffinityByContentBody",
    "PutRoutingSessionAffinityTtlBody",
    "PutRoutingStrategyBody",
    "PutUsageStatisticsEnabledBody",
    "PutVertexApiKeysBodyType1",
    "PutWsAuthBody",
    "PutXaiApiKeysBodyType1",
    "ReadUsageQueueResponse200Type1",
    "RecentRequestsItem",
    "RefreshAuthFileResponse200",
    "RequestScopedError",
    "RequestScopedErrorInput",
    "ResetQuotaBody",
    "ResetQuotaResponse200",
    "ResultsItem",
    "ResultsItemStatus",
    "RoutingStrategy",
    "Started",
    "StartedDevice",
    "SubmitOAuthCallbackBody",
    "SubmitOAuthCallbackResponse200",
    "SummariseUsageGroupByItem",
    "SummariseUsageResponse200",
    "TestAuthFileBody",
    "TestAuthFileResponse200",
    "TestAuthFileResponse200Status",
    "TestProviderKeyBody",
    "TestProviderKeyResponse200",
    "TestProviderKeyResponse200Status",
    "UploadAuthFilesFilesBody",
    "UploadAuthFilesResponse200",
    "UploadAuthFilesResponse207",
    "UsageDetail",
    "UsageExport",
    "UsageExportVersion",
    "UsageGroup",
    "UsageQueueRecord",
    "UsageQueueRecordFail",
    "UsageQueueRecordTokens",
    "UsageRecord",
    "UsageRecordFail",
    "UsageRecordTokens",
    "UsageSnapshot",
    "UsageSnapshotApis",
    "UsageSnapshotApisAdditionalProperty",
    "UsageSnapshotApisAdditionalPropertyModels",
    "UsageSnapshotApisAdditionalPropertyModelsAdditionalProperty",
    "UsageSnapshotRequestsByDay",
    "UsageSnapshotRequestsByHour",
    "UsageSnapshotTokensByDay",
    "UsageSnapshotTokensByHour",
    "UsageTokens",
    "VertexApiKey",
    "VertexApiKeyHeaders",
    "VertexApiKeyInput",
    "VertexApiKeyInputHeadersType0",
    "VertexApiKeyInputStreamingType0",
    "VertexApiKeyShown",
    "VertexApiKeyStreaming",
    "XaiApiKey",
    "XaiApiKeyHeaders",
    "XaiApiKeyInput",
    "XaiApiKeyInputHeadersType0",
    "XaiApiKeyInputStreamingType0",
    "XaiApiKeyShown",
    "XaiApiKeyStreaming",
)
