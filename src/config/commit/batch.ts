import { namesEtag } from '../../platform/etag.ts';
import { applyEdits, YamlEditError } from '../../yaml/index.ts';
import type { Condition, Edits } from '../config.ts';
import { editFault, revisionMismatch } from '../faults.ts';
import { BrokenFile } from '../read/broken-file.ts';
import { type Loaded, loadDocument } from '../read/loaded.ts';
import { tagOf } from '../tags.ts';
import { amend, type Draft, draftOf } from './draft.ts';

/** One author's edits in a batch. */
export type BatchedEdits = { edits: Edits; condition: Condition; reject(error: unknown): void };

/** What a batch makes: `accepted` has those whose edits could be made, each with the tag of its resource directly after them. */
export type BatchResult<B> = { next: Loaded; accepted: Map<B, string> };

/**
 * The config with as many of the edits as can be made, each on top of those before it, in one parse and one proof. Those that
 * can't are rejected with what their authors get, and don't disturb the others.
 */
export function applyBatch<B extends BatchedEdits>(base: Loaded, batch: Iterable<B>): BatchResult<B> {
  let draft = draftOf(base);
  const owners: B[] = []; // of each edit
  const accepted = new Map<B, string>();
  for (const member of batch)
    try {
      draft = withEdits(draft, base.bytes, member);
      while (owners.length < draft.edits.length) owners.push(member);
      accepted.set(member, tagOf({ config: draft.config, bytes: base.bytes }, member.condition.resource));
    } catch (error) {
      if (error instanceof BrokenFile && !base.document.isLocated)
        return applyBatch({ ...base, document: base.document.located() }, batch); // to tell the places as well
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
    return applyBatch(base, accepted.keys());
  }
}

function withEdits(draft: Draft, bytes: Uint8Array, { edits, condition: { resource, ifMatch } }: BatchedEdits): Draft {
  if (ifMatch !== undefined) {
    const tag = tagOf({ config: draft.config, bytes }, resource);
    if (!namesEtag(ifMatch, tag)) throw revisionMismatch(tag);
  }
  return amend(draft, typeof edits === 'function' ? edits(draft) : edits);
}
