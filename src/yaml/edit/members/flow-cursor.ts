import type { Style } from '../../style/style.ts';
import type { FlowCollection, FlowMember } from '../../tree/tree.ts';

/**
 * A place between the members of a flow collection, at which one after the other is put in or taken away. What a step costs
 * doesn't depend on how many members there are.
 */
export type FlowCursor = {
  flow: FlowCollection;
  /** The members before the place. */
  before: FlowMember[];
  /** Those behind it, the nearest one last. */
  behind: FlowMember[];
};

/** The place before the first member. */
export const atStart = (flow: FlowCollection): FlowCursor => ({
  flow,
  before: [],
  behind: flow.members.toReversed(),
});

/** The place behind the last member. */
export const atEnd = (flow: FlowCollection): FlowCursor => ({ flow, before: [...flow.members], behind: [] });

/** The collection as it is now. */
export const collected = ({ flow, before, behind }: FlowCursor): FlowCollection => ({
  ...flow,
  members: [...before, ...behind.toReversed()],
});

/** Moves to before the member with that index. */
export function moveTo({ before, behind }: FlowCursor, index: number): void {
  while (before.length < index && behind.length > 0) before.push(behind.pop()!);
  while (before.length > index) behind.push(before.pop()!);
}

/** Puts a new member in, and moves behind it. */
export function putIn(cursor: FlowCursor, member: FlowMember, style: Style): void {
  const { before, behind } = cursor;
  const [previous, next] = [before.at(-1), behind.at(-1)];
  if (previous === undefined) {
    if (next === undefined) putOnly(cursor, member);
    else putFirst(cursor, member);
    return;
  }
  if (next !== undefined) behind.push({ ...member, above: spaceOf(next.above), comma: ',' });
  else {
    const space = spaceOf(previous.above);
    const above = before.length > 1 || space.includes('\n') ? space : ' ';
    behind.push({ ...member, above, comma: previous.comma });
    before[before.length - 1] = withComma(previous);
  }
  keepApart(cursor, style);
  before.push(behind.pop()!);
}

/** Between empty brackets, which may hold comments. */
function putOnly(cursor: FlowCursor, member: FlowMember): void {
  const { close } = cursor.flow;
  const bracket = close.slice(-1);
  const isCommented = close.includes('#');
  cursor.flow = { ...cursor.flow, close: isCommented ? lineBreakIn(close) + bracket : bracket };
  cursor.before.push(isCommented ? { ...member, above: `${close.slice(0, -1)}  ` } : member);
}

/** Above the comments of the one that was the first. */
function putFirst({ before, behind }: FlowCursor, member: FlowMember): void {
  const first = behind.pop()!;
  const second = behind.at(-1);
  const between = second === undefined ? first.above || ' ' : spaceOf(second.above);
  behind.push(first.above.includes('#') ? first : { ...first, above: between });
  before.push({ ...member, above: spaceOf(first.above), comma: ',' });
}

/** Takes the member behind the place away, with its comma and the comments beside it. */
export function takeOut(cursor: FlowCursor, style: Style): void {
  const { flow, before, behind } = cursor;
  const member = behind.pop()!;
  const [previous, next] = [before.at(-1), behind.at(-1)];
  const space = spaceOf(member.above);
  if (previous === undefined && next === undefined) {
    if (!flow.close.includes('#')) cursor.flow = { ...flow, close: flow.close.slice(-1) };
    return;
  }
  if (previous !== undefined && next === undefined && member.comma === '')
    before[before.length - 1] = withoutComma(previous);
  if (previous === undefined && !next!.above.includes('#')) behind[behind.length - 1] = { ...next!, above: space };
  keepApart(cursor, style, space);
}

/** Puts what follows the place, a member or the bracket, on a new line if it would stand behind a comment. */
export function keepApart(cursor: FlowCursor, { eol }: Style, space = ''): void {
  const { flow, before, behind } = cursor;
  const [previous, member] = [before.at(-1), behind.at(-1)];
  if (previous === undefined || !hasComment(previous)) return;
  const lineBreak = space.includes('\n') ? space : `${lineBreakIn(flow.close) || eol} `;
  if (member === undefined) {
    if (!flow.close.includes('\n')) cursor.flow = { ...flow, close: lineBreak + flow.close };
  } else if (!member.above.includes('\n')) behind[behind.length - 1] = { ...member, above: lineBreak };
}

export const hasComment = ({ after, beside }: FlowMember): boolean => (after + beside).includes('#');

/** A comment beside the member moves beside its comma, and back when the comma goes. */
export const withComma = (member: FlowMember): FlowMember =>
  member.comma === ',' ? member : { ...member, after: '', comma: ',', beside: member.after };
export const withoutComma = (member: FlowMember): FlowMember => ({
  ...member,
  after: member.after + member.beside,
  comma: '',
  beside: '',
});

/** White space before a member, its comments left out. */
export const spaceOf = (above: string): string =>
  above.includes('#') ? (/\r?\n[ \t]*$/.exec(above)?.[0] ?? ' ') : above;

const lineBreakIn = (close: string): string => /\r?\n[ \t]*(?=.$)/.exec(close)?.[0] ?? '';
