import { type Node, parseTree } from 'jsonc-parser';
import { type Json, objectOf } from '../platform/json.ts';

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

/**
 * The text of a JSON object with these members edited, in their order. All other text stays as it is, and what is new is
 * written as its neighbours are. Of a member that stands there twice the last one counts, as for all readers of JSON.
 * Throws NoObjectError.
 */
export const editMembers = (text: string, edits: readonly MemberEdit[]): string =>
  edits.reduce((edited, edit) => (edit.value === undefined ? without(edited, edit) : withMember(edited, edit)), text);

function withMember(text: string, edit: MemberEdit): string {
  const value = edit.value!;
  let object = rootOf(text);
  for (const [depth, key] of edit.path.entries()) {
    if (object.type !== 'object') throw new NoObjectError(edit);
    const found = lastMember(object, key);
    const rest = edit.path.slice(depth + 1);
    if (!found)
      return inserted(
        text,
        object,
        key,
        rest.reduceRight<Json>((inner, step) => objectOf([[step, inner]]), value),
      );
    if (rest.length === 0) {
      const { offset, length } = valueNode(found);
      return splice(text, offset, offset + length, written(value, spaceBefore(text, found), unitOf(text)));
    }
    object = valueNode(found);
  }
  return text;
}

function without(text: string, edit: MemberEdit): string {
  let object: Node | undefined = rootOf(text);
  for (const key of edit.path.slice(0, -1)) {
    const found: Node | undefined = lastMember(object, key);
    if (!found) return text;
    object = valueNode(found);
    if (object.type !== 'object') throw new NoObjectError(edit);
  }
  const key = edit.path.at(-1)!;
  const members = object.children!;
  const kept = members.filter((member) => keyOf(member) !== key);
  if (kept.length === members.length) return text;
  if (kept.length === 0) return splice(text, object.offset + 1, endOf(object) - 1, '');
  const firstKept = members.indexOf(kept[0]!);
  const cuts = members.flatMap((member, index): [number, number][] => {
    if (keyOf(member) !== key) return [];
    const next = members[index + 1];
    return index < firstKept && next ? [[member.offset, next.offset]] : [[endOf(members[index - 1]!), endOf(member)]];
  });
  let at = 0;
  const parts = cuts.map(([start, end]) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/** Behind the last member, with the white space and the colon that it has. */
function inserted(text: string, object: Node, key: string, value: Json): string {
  const last = object.children!.at(-1);
  if (!last)
    return splice(text, object.offset + 1, object.offset + 1, `${JSON.stringify(key)}: ${written(value, '', '')}`);
  const space = spaceBefore(text, last);
  const colon = text.slice(endOf(last.children![0]!), valueNode(last).offset);
  const member = `,${space}${JSON.stringify(key)}${colon}${written(value, space, unitOf(text))}`;
  return splice(text, endOf(last), endOf(last), member);
}

/** A value as it stands behind this white space: on lines of its own if there are lines. */
function written(value: Json, space: string, unit: string): string {
  const end = space.lastIndexOf('\n');
  if (end === -1) return JSON.stringify(value);
  const lineBreak = space[end - 1] === '\r' ? '\r\n' : '\n';
  return JSON.stringify(value, null, unit).replaceAll('\n', lineBreak + space.slice(end + 1));
}

/** One step of indentation: that of the document's first member. */
function unitOf(text: string): string {
  const first = rootOf(text).children![0];
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
const lastMember = (object: Node, key: string): Node | undefined =>
  object.children!.findLast((member) => keyOf(member) === key);
const keyOf = (member: Node): unknown => member.children![0]!.value;
const valueNode = (member: Node): Node => member.children![1]!;
const endOf = ({ offset, length }: Node): number => offset + length;
const splice = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);
