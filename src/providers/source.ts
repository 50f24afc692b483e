/** Where credentials come from: a list of the config. */
export type Source = {
  /** What its credentials are called in ids, events and statistics. */
  kind: ListKind;
  list: ProviderList;
  /** The member that holds an entry's keys, where an entry is a provider with a name of its own. Absent: an entry is one key. */
  keysIn?: 'api-key-entries';
};

/** What the keys of the config's lists are for. */
export type ListKind = 'gemini' | 'interactions' | 'vertex' | 'claude' | 'codex' | 'xai' | 'openai-compatibility';

/** What credentials are for, wherever they come from. */
export type ProviderKind = ListKind | 'gemini-cli' | 'antigravity' | 'qwen' | 'iflow' | 'kimi' | 'aistudio';

export type ProviderList =
  | 'gemini-api-key'
  | 'interactions-api-key'
  | 'vertex-api-key'
  | 'claude-api-key'
  | 'codex-api-key'
  | 'xai-api-key'
  | 'openai-compatibility';
