import type { ConfigValue, Edit, Path, Snapshot } from '../config/index.ts';
import type { Json, JsonObject } from '../platform/json.ts';
import { collectionNamed } from './collection.ts';
import { itemNotFound } from './faults.ts';
import { providerKeys } from './provider-keys.ts';

/** Excludes every model, and so switches an entry off. */
export const everyModel = '*' as const;

/** What switches the entries that share a key. */
export type EntrySwitch = {
  /** Their list in the config. */
  path: Path;
  /** The member that says whether they are on. */
  member: 'excluded-models' | 'disabled';
  /** Makes the edits at their turn. Throws Fault `missing` if the key has gone. */
  edits(disabled: boolean): (snapshot: Snapshot) => Edit[];
};

/** Finds what switches a provider's key on and off, by its index: its whole entry, and any other with the same key. */
export function entrySwitch(config: ConfigValue, authIndex: string): EntrySwitch | undefined {
  const found = providerKeys(config).find((key) => key.authIndex === authIndex);
  if (!found) return undefined;
  const { list } = found;
  const { path, patch } = collectionNamed(list);
  const member = list === 'openai-compatibility' ? 'disabled' : 'excluded-models';
  const valueFor = (entry: JsonObject, disabled: boolean): Json => {
    if (member === 'disabled') return disabled;
    const patterns = (entry[member] as string[] | undefined) ?? [];
    const others = patterns.filter((pattern) => pattern !== everyModel);
    if (disabled) return [...others, everyModel];
    return others.length > 0 ? others : null;
  };
  return {
    path,
    member,
    edits: (disabled) => (snapshot) => {
      const same = providerKeys(snapshot.config).filter((key) => key.authIndex === authIndex);
      if (same.length === 0) throw itemNotFound();
      const entries = snapshot.config[list] as unknown as readonly JsonObject[];
      const edits = [...new Set(same.map(({ index }) => index))].flatMap((index) => {
        const value = { [member]: valueFor(entries[index]!, disabled) };
        return patch({ body: { index, value }, query: {} })(snapshot).edits;
      });
      return withoutTwins(edits); // what moves an old form of the list is in every patch
    },
  };
}

const withoutTwins = (edits: readonly Edit[]): Edit[] => [
  ...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values(),
];
