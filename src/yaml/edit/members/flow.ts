import { newFlowMember } from '../../style/new-members.ts';
import type { Style } from '../../style/style.ts';
import type { FlowCollection, FlowMember } from '../../tree/tree.ts';
import type { ArrangedItem } from '../edit.ts';
import {
  atEnd,
  atStart,
  collected,
  hasComment,
  keepApart,
  moveTo,
  putIn,
  spaceOf,
  takeOut,
  withComma,
  withoutComma,
} from './flow-cursor.ts';

/** Puts a new member before the one with that index. */
export function insertIntoFlow(flow: FlowCollection, index: number, member: FlowMember, style: Style): FlowCollection {
  const cursor = atStart(flow);
  moveTo(cursor, index);
  putIn(cursor, member, style);
  return collected(cursor);
}

/** Puts new members behind the last one. The third and all others look like the second. */
export function appendToFlow(flow: FlowCollection, members: readonly FlowMember[], style: Style): FlowCollection {
  const [first, second, ...others] = members;
  const begun = [first, second].reduce(
    (result, member) => (member === undefined ? result : insertIntoFlow(result, result.members.length, member, style)),
    flow,
  );
  const like = begun.members.at(-1)!;
  if (others.length === 0) return begun;
  const rest = others.map((member, at): FlowMember => {
    const comma = at < others.length - 1 ? ',' : like.comma;
    return { ...member, above: like.above, comma };
  });
  return { ...begun, members: [...begun.members.slice(0, -1), withComma(like), ...rest] };
}

/** Puts new members with comments (lines in `above`, one in `beside`) behind the last one, and lines `behind` them all. New lines begin at `indent`. */
export function appendCommented(
  flow: FlowCollection,
  added: readonly FlowMember[],
  behind: string,
  indent: string,
  style: Style,
): FlowCollection {
  const bare = added.map((member) => ({ ...member, above: '', beside: '' }));
  const { members, close, ...brackets } = appendToFlow(flow, bare, style);
  const first = members.length - added.length;
  const onLine = (text: string, before: FlowMember | undefined): string =>
    before && hasComment(before) && !text.includes('\n') ? style.eol + indent + text.trimStart() : text;
  const result: FlowMember[] = [];
  for (const [at, member] of members.entries()) {
    const { above, beside } = added[at - first] ?? { above: '', beside: '' };
    const commented = above === '' ? onLine(member.above, result.at(-1)) : style.eol + above + indent;
    const place = member.comma === ',' ? { beside: member.beside + beside } : { after: member.after + beside };
    result.push({ ...member, above: commented, ...place });
  }
  const end = behind === '' ? onLine(close, result.at(-1)) : style.eol + behind + indent + close.trimStart();
  return { ...brackets, members: result, close: end };
}

/** Takes members away, with their commas and the comments beside them. */
export function removeFromFlow(flow: FlowCollection, gone: readonly number[], style: Style): FlowCollection {
  const cursor = atEnd(flow);
  for (const index of gone.toSorted((a, b) => b - a)) {
    moveTo(cursor, index);
    takeOut(cursor, style);
  }
  return collected(cursor);
}

/** Makes the sequence consist of these members, each old one at most once. */
export function arrangeFlow(flow: FlowCollection, items: readonly ArrangedItem[], style: Style): FlowCollection {
  const kept = items.flatMap((item) => ('from' in item ? [item.from] : []));
  if (kept.every((old, at) => at === 0 || kept[at - 1]! < old)) return inOrder(flow, items, style);
  const last = items.length - 1;
  const trailing = flow.members.at(-1)!.comma === ',';
  const members = items.map((item, at): FlowMember => {
    const member = 'from' in item ? flow.members[item.from]! : newFlowMember(null, item.value, style);
    const place = flow.members[at] ?? flow.members[1] ?? member;
    const above = member.above.includes('#') ? member.above : spaceOf(place.above);
    return { ...(at < last || trailing ? withComma(member) : withoutComma(member)), above };
  });
  const cursor = atStart({ ...flow, members });
  for (let at = 1; at <= items.length; at++) {
    moveTo(cursor, at);
    keepApart(cursor, style);
  }
  return collected(cursor);
}

/** The new ones are put in first, so that the sequence is never empty on the way. */
function inOrder(flow: FlowCollection, items: readonly ArrangedItem[], style: Style): FlowCollection {
  const cursor = atStart(flow);
  const dropped: number[] = [];
  let at = 0;
  let old = 0;
  const dropUpTo = (end: number): void => {
    for (; old < end; old++) dropped.push(at++);
  };
  for (const item of items) {
    if ('value' in item) {
      moveTo(cursor, at);
      putIn(cursor, newFlowMember(null, item.value, style), style);
    } else {
      dropUpTo(item.from);
      old++;
    }
    at++;
  }
  dropUpTo(flow.members.length);
  return removeFromFlow(collected(cursor), dropped, style);
}
