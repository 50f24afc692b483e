import { newFlowMember } from '../../style/new-members.ts';
import type { Style } from '../../style/style.ts';
import type { FlowCollection, FlowMember } from '../../tree/tree.ts';
import type { ArrangedItem } from '../edit.ts';

/** Puts a new member before the one with that index. */
export function insertIntoFlow(flow: FlowCollection, index: number, member: FlowMember, style: Style): FlowCollection {
  const { members } = flow;
  const [previous, next] = [members[index - 1], members[index]];
  if (previous === undefined && next === undefined) return insertOnly(flow, member);
  if (previous === undefined) return insertFirst(flow, member);
  if (next !== undefined) {
    const added = { ...member, above: spaceOf(next.above), comma: ',' as const };
    return apart({ ...flow, members: members.toSpliced(index, 0, added) }, index, style);
  }
  const space = spaceOf(previous.above);
  const added = { ...member, above: index > 1 || space.includes('\n') ? space : ' ', comma: previous.comma };
  const before = previous.comma === '' ? withComma(previous) : previous;
  return apart({ ...flow, members: [...members.slice(0, -1), before, added] }, index, style);
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

const hasComment = ({ after, beside }: FlowMember): boolean => (after + beside).includes('#');

/** Between empty brackets, which may hold comments. */
function insertOnly(flow: FlowCollection, member: FlowMember): FlowCollection {
  const bracket = flow.close.slice(-1);
  if (!flow.close.includes('#')) return { ...flow, members: [member], close: bracket };
  const above = `${flow.close.slice(0, -1)}  `;
  return { ...flow, members: [{ ...member, above }], close: lineBreakIn(flow.close) + bracket };
}

/** Above the comments of the one that was the first. */
function insertFirst(flow: FlowCollection, member: FlowMember): FlowCollection {
  const [first, second] = flow.members as [FlowMember, FlowMember?];
  const added = { ...member, above: spaceOf(first.above), comma: ',' as const };
  const between = second === undefined ? first.above || ' ' : spaceOf(second.above);
  const moved = first.above.includes('#') ? first : { ...first, above: between };
  return { ...flow, members: [added, moved, ...flow.members.slice(1)] };
}

/** Takes members away, with their commas and the comments beside them. */
export const removeFromFlow = (flow: FlowCollection, gone: readonly number[], style: Style): FlowCollection =>
  gone.toSorted((a, b) => b - a).reduce((rest, index) => removeOne(rest, index, style), flow);

function removeOne(flow: FlowCollection, index: number, style: Style): FlowCollection {
  const member = flow.members[index]!;
  const members = flow.members.toSpliced(index, 1);
  const [previous, next] = [members[index - 1], members[index]];
  const space = spaceOf(member.above);
  if (previous === undefined && next === undefined) {
    return { ...flow, members, close: flow.close.includes('#') ? flow.close : flow.close.slice(-1) };
  }
  if (next === undefined && member.comma === '') members[index - 1] = withoutComma(previous!);
  if (previous === undefined && !next!.above.includes('#')) members[0] = { ...next!, above: space };
  return apart({ ...flow, members }, index, style, space);
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
  return items.reduce<FlowCollection>((result, _, at) => apart(result, at + 1, style), { ...flow, members });
}

/** The new ones are put in first, so that the sequence is never empty on the way. */
function inOrder(flow: FlowCollection, items: readonly ArrangedItem[], style: Style): FlowCollection {
  let result = flow;
  const dropped: number[] = [];
  let at = 0;
  let old = 0;
  const dropUpTo = (end: number): void => {
    for (; old < end; old++) dropped.push(at++);
  };
  for (const item of items) {
    if ('value' in item) result = insertIntoFlow(result, at, newFlowMember(null, item.value, style), style);
    else {
      dropUpTo(item.from);
      old++;
    }
    at++;
  }
  dropUpTo(flow.members.length);
  return removeFromFlow(result, dropped, style);
}

/** A comment beside the member moves beside its comma, and back when the comma goes. */
const withComma = (member: FlowMember): FlowMember =>
  member.comma === ',' ? member : { ...member, after: '', comma: ',', beside: member.after };
const withoutComma = (member: FlowMember): FlowMember => ({
  ...member,
  after: member.after + member.beside,
  comma: '',
  beside: '',
});

/** White space before a member, its comments left out. */
const spaceOf = (above: string): string => (above.includes('#') ? (/\r?\n[ \t]*$/.exec(above)?.[0] ?? ' ') : above);

const lineBreakIn = (close: string): string => /\r?\n[ \t]*(?=.$)/.exec(close)?.[0] ?? '';

/** Puts what is at `index`, a member or the bracket, on a new line if it would stand behind a comment. */
function apart(flow: FlowCollection, index: number, { eol }: Style, space = ''): FlowCollection {
  const before = flow.members[index - 1];
  if (before === undefined || !hasComment(before)) return flow;
  const lineBreak = space.includes('\n') ? space : `${lineBreakIn(flow.close) || eol} `;
  const member = flow.members[index];
  if (member === undefined) return flow.close.includes('\n') ? flow : { ...flow, close: lineBreak + flow.close };
  if (member.above.includes('\n')) return flow;
  return { ...flow, members: flow.members.with(index, { ...member, above: lineBreak }) };
}
