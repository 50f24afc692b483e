import type { Json } from '../../../platform/json.ts';
import { hasOuterComments } from '../../tree/members.ts';
import type { Member } from '../../tree/tree.ts';
import { release } from '../anchors.ts';
import { replaceValue } from '../members/value.ts';
import type { Place } from './descend.ts';
import type { Outcome } from './outcome.ts';

/** Writes `next` in place of the whole value of `member`. */
export function overwrite<M extends Member>(member: M, next: Json, { indent, style }: Place): Outcome<M> {
  const hadReferences = release(member, false);
  return {
    member: replaceValue(member, next, indent, style),
    reparse: hadReferences || hasOuterComments(member),
    suspect: null,
  };
}
