import { applyToValue, type Edit, type Revised, revise } from '../yaml/index.ts';
import type { Present } from './index.ts';
import { type Loaded, wrongValues } from './loaded.ts';
import { readQuickly } from './read.ts';

/** A valid config with edits that are not in its text yet: what the next of a group of edits starts from. */
export type Draft = Present & { readonly revised: Revised; readonly edits: readonly Edit[] };

export const draftOf = ({ config, document: { root, value } }: Loaded): Draft => ({
  config,
  raw: value,
  revised: { root, value },
  edits: [],
});

/** The draft with further edits. Throws YamlEditError or BrokenFile if they can't be made, or what they make is not valid. */
export function amend(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  const revised = edits.reduce((at, edit) => revise(at, applyToValue(at.value, edit)), draft.revised);
  const { config, problems } = readQuickly(revised.root);
  if (problems.length > 0) throw wrongValues(problems);
  return { config, raw: revised.value, revised, edits: [...draft.edits, ...edits] };
}
