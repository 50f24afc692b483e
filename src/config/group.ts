import { namesEtag } from '../platform/etag.ts';
import { applyEdits, YamlEditError } from '../yaml/index.ts';
import { amend, type Draft, draftOf } from './draft.ts';
import { editFault, revisionMismatch } from './faults.ts';
import type { Change, Condition } from './index.ts';
import { type Loaded, loadDocument } from './loaded.ts';
import { tagOf } from './resource.ts';

/** One of several edits that are made together. */
export type GroupedEdit = { change: Change; condition: Condition; reject(error: unknown): void };

/** What a group made: `accepted` names those that could be made, each with the tag of its resource directly after it. */
export type GroupOutcome<E> = { next: Loaded; accepted: Map<E, string> };

/**
 * The config with as many of the edits as can be made, each on top of those before it, in one parse and one proof. Those that
 * can't are rejected with what their authors get, and don't disturb the others.
 */
export function applyGroup<E extends GroupedEdit>(base: Loaded, group: Iterable<E>): GroupOutcome<E> {
  let draft = draftOf(base);
  const owners: E[] = []; // of each edit
  const accepted = new Map<E, string>();
  for (const member of group)
    try {
      draft = withChange(draft, base.etag, member);
      while (owners.length < draft.edits.length) owners.push(member);
      accepted.set(member, tagOf({ config: draft.config, etag: base.etag }, member.condition.resource));
    } catch (error) {
      member.reject(editFault(error));
    }
  if (draft.edits.length === 0) return { next: base, accepted };
  try {
    return { next: loadDocument(applyEdits(base.document, draft.edits)), accepted };
  } catch (error) {
    const culprit = error instanceof YamlEditError ? owners[error.index] : undefined;
    if (!culprit) throw error;
    culprit.reject(editFault(error)); // only the text shows that it can't be made, for instance an alias
    accepted.delete(culprit);
    return applyGroup(base, accepted.keys());
  }
}

function withChange(draft: Draft, etag: string, { change, condition: { resource, ifMatch } }: GroupedEdit): Draft {
  if (ifMatch !== undefined) {
    const tag = tagOf({ config: draft.config, etag }, resource);
    if (!namesEtag(ifMatch, tag)) throw revisionMismatch(tag);
  }
  return amend(draft, typeof change === 'function' ? change(draft) : change);
}
