/**
 * Keys that the reference once had elsewhere, and what becomes of them, as in the reference. A file may still have them
 * there: `read.ts` reads them as what they are today, and with the first write to that `edits.ts` moves their text.
 */
export type OldForm = {
  /** The old name: at the top of the config, or in each entry of this array. */
  old: string;
  within?: 'openai-compatibility';
  /** Where it belongs today. */
  name: string;
  /**
   * - `entries`: an array of keys. Each becomes an entry of the array `name` that has no other member, unless one has it already.
   * - `map`: becomes `name` as it stands, and counts for nothing beside it.
   * - `strings`: a section with providers. The keys of those with type `config-api-key` become `name`, and count for nothing
   *   beside keys that are there.
   */
  becomes: 'entries' | 'map' | 'strings';
};

export const oldForms: readonly OldForm[] = [
  { old: 'generative-language-api-key', name: 'gemini-api-key', becomes: 'entries' },
  { within: 'openai-compatibility', old: 'api-keys', name: 'api-key-entries', becomes: 'entries' },
  { old: 'oauth-model-mappings', name: 'oauth-model-alias', becomes: 'map' },
  { old: 'auth', name: 'api-keys', becomes: 'strings' },
];

/** The old name of a member of this array's entries, if it has one. */
export const oldName = (array: string, member: string): string | undefined =>
  oldForms.find(({ within, name }) => within === array && name === member)?.old;
