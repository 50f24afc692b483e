import { type Node, parseTree } from 'jsonc-parser';
import { isObject, type Json, objectOf, sameValue } from '../platform/json.ts';

/** A member to set, or to remove (no value). The path leads through objects; those that are missing are made. */
export type MemberEdit = { path: readonly [string, ...string[]]; value: Json | undefined };

/** Something on the way to a member is no object. */
export class NoObjectError extends Error {
  readonly edit: MemberEdit;

  constructor(edit: MemberEdit) {
    super(`no object on the way to ${edit.path.join('.')}`);
    this.edit = edit;
  }
}

/** What becomes of a member: another value, none, or edits of the object that it is. */
type Change = { edit: MemberEdit; value: Json | undefined } | Inner;
/** `isNew`: in place of what is there. `isMade`: also if nothing is. */
type Inner = { edit: MemberEdit; members: Plan; isNew: boolean; isMade: boolean };
type Plan = Map<string, Change>;
type Splice = { start: number; end: number; put: string };

/**
 * The text of a JSON object with these members edited, in their order. All other text stays as it is, also that of a member
 * which has its new value already, and what is new is written as its neighbours are. Of a member that stands there twice the last one counts, as for all readers of JSON. The
 * text is parsed once, however many edits there are. Throws NoObjectError.
 */
export function editMembers(text: string, edits: readonly MemberEdit[]): string {
  const plan: Plan = new Map();
  for (const edit of edits) addTo(plan, edit, 0);
  const root = rootOf(text);
  const splices = changesOf(text, root, plan, unitOf(text, root)).sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  const parts = splices.map(({ start, end, put }) => {
    const part = text.slice(at, start) + put;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/** Takes up an edit after those that are planned already. */
function addTo(plan: Plan, edit: MemberEdit, depth: number): void {
  const key = edit.path[depth]!;
  if (depth === edit.path.length - 1) {
    plan.set(key, { edit, value: edit.value });
    return;
  }
  const inner = innerOf(plan.get(key), edit);
  if (!inner) return;
  inner.isMade ||= edit.value !== undefined;
  plan.set(key, inner);
  addTo(inner.members, edit, depth + 1);
}

/** Where an edit inside a member goes; undefined if there is nothing that it could remove. */
function innerOf(change: Change | undefined, edit: MemberEdit): Inner | undefined {
  if (!change) return { edit, members: new Map(), isNew: false, isMade: false };
  if ('members' in change) return change;
  if (change.value === undefined && edit.value === undefined) return undefined;
  return { edit, members: membersOf(change.value, edit), isNew: true, isMade: true };
}

function membersOf(value: Json | undefined, edit: MemberEdit): Plan {
  if (value === undefined) return new Map();
  if (!isObject(value)) throw new NoObjectError(edit);
  return new Map(Object.entries(value).map(([key, member]) => [key, { edit, value: member }]));
}

/** The value that a change makes where there is no member yet. */
function valueBy(change: Change): Json | undefined {
  if ('value' in change) return change.value;
  const members = [...change.members].flatMap(([key, inner]): [string, Json][] => {
    const value = valueBy(inner);
    return value === undefined ? [] : [[key, value]];
  });
  return members.length > 0 || change.isMade ? objectOf(members) : undefined;
}

function changesOf(text: string, object: Node, plan: Plan, unit: string): Splice[] {
  const found = new Map(object.children!.map((member) => [keyOf(member), member]));
  const added: [string, Json][] = [];
  const removed = new Set<unknown>();
  const splices = [...plan].flatMap(([key, change]): Splice[] => {
    const member = found.get(key);
    const node = member && valueNode(member);
    if (node && 'members' in change && !change.isNew) {
      if (node.type !== 'object') throw new NoObjectError(change.edit);
      return changesOf(text, node, change.members, unit);
    }
    const value = valueBy(change);
    if (value === undefined) removed.add(key);
    else if (!member) added.push([key, value]);
    else if (node && !says(text, node, value))
      return [{ ...rangeOf(node), put: written(value, spaceBefore(text, member), unit) }];
    return [];
  });
  const kept = object.children!.filter((member) => !removed.has(keyOf(member)));
  const last = kept.at(-1);
  if (last) return [...splices, ...cutsOf(object, kept, removed), insertion(text, last, added, unit)];
  const put = added.map(([key, value]) => `${JSON.stringify(key)}: ${written(value, '', '')}`).join(',');
  const start = object.offset + 1;
  return [{ start, end: object.children!.length > 0 ? endOf(object) - 1 : start, put }];
}

/** Takes members out, each with one comma. */
function cutsOf(object: Node, kept: readonly Node[], removed: ReadonlySet<unknown>): Splice[] {
  const members = object.children!;
  const firstKept = members.indexOf(kept[0]!);
  return members.flatMap((member, index): Splice[] => {
    if (!removed.has(keyOf(member))) return [];
    const next = members[index + 1];
    if (index < firstKept && next) return [{ start: member.offset, end: next.offset, put: '' }];
    return [{ start: endOf(members[index - 1]!), end: endOf(member), put: '' }];
  });
}

/** New members behind the last one, with the white space and the colon that it has. */
function insertion(text: string, last: Node, added: readonly [string, Json][], unit: string): Splice {
  const space = spaceBefore(text, last);
  const colon = text.slice(endOf(last.children![0]!), valueNode(last).offset);
  const members = added.map(([key, value]) => `,${space}${JSON.stringify(key)}${colon}${written(value, space, unit)}`);
  return { start: endOf(last), end: endOf(last), put: members.join('') };
}

/** A value as it stands behind this white space: on lines of its own if there are lines. */
function written(value: Json, space: string, unit: string): string {
  const end = space.lastIndexOf('\n');
  if (end === -1) return JSON.stringify(value);
  const lineBreak = space[end - 1] === '\r' ? '\r\n' : '\n';
  return JSON.stringify(value, null, unit).replaceAll('\n', lineBreak + space.slice(end + 1));
}

/** One step of indentation: that of the document's first member. */
function unitOf(text: string, root: Node): string {
  const first = root.children![0];
  if (!first) return '';
  const space = spaceBefore(text, first);
  return space.slice(space.lastIndexOf('\n') + 1);
}

function spaceBefore(text: string, { offset }: Node): string {
  let start = offset;
  while (start > 0 && ' \t\r\n'.includes(text[start - 1]!)) start--;
  return text.slice(start, offset);
}

const rootOf = (text: string): Node => {
  const root = parseTree(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  if (root?.type !== 'object') throw new TypeError('not the text of a JSON object');
  return root;
};
/** Whether a value stands there already, in whatever spelling: one that is no JavaScript number can't be written again. */
const says = (text: string, { offset, length }: Node, value: Json): boolean =>
  sameValue(JSON.parse(text.slice(offset, offset + length)), value);
const keyOf = (member: Node): unknown => member.children![0]!.value;
const valueNode = (member: Node): Node => member.children![1]!;
const endOf = ({ offset, length }: Node): number => offset + length;
const rangeOf = (node: Node) => ({ start: node.offset, end: endOf(node) });
