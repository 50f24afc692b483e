import { applyToValue, type Edit, type Revised, revise } from '../../yaml/index.ts';
import type { Snapshot } from '../config.ts';
import { wrongValues } from '../read/broken-file.ts';
import type { Loaded } from '../read/loaded.ts';
import { readQuickly } from '../read/read-config.ts';

/** A valid config with edits that are not in its text yet: what the next edits of a batch start from. */
export type Draft = Snapshot & { readonly revised: Revised; readonly edits: readonly Edit[] };

export const draftOf = ({ config, document: { root, value } }: Loaded): Draft => ({
  config,
  raw: value,
  revised: { root, value },
  edits: [],
});

/** The draft with further edits. Throws YamlEditError or BrokenFile if they can't be made, or if the result isn't valid. */
export function amend(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  const revised = edits.reduce((at, edit) => revise(at, applyToValue(at.value, edit)), draft.revised);
  const { config, problems } = readQuickly(revised.root);
  if (problems.length > 0) throw wrongValues(problems);
  return { config, raw: revised.value, revised, edits: [...draft.edits, ...edits] };
}
