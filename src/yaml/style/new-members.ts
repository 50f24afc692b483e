import { isObject, type Json, type JsonObject } from '../../platform/json.ts';
import type { BlockCollection, BlockMember, FlowCollection, FlowMember } from '../tree/tree.ts';
import { literal, quoted } from './scalars.ts';
import { noBrackets, type Style } from './style.ts';

/** Makes members and collections for values that an edit brings. */

const kindOf = (value: Json): 'mapping' | 'sequence' => (Array.isArray(value) ? 'sequence' : 'mapping');

/** A value on one line. `flow`: it stands between brackets. */
export function newInline(value: Json, style: Style, flow: boolean): string | FlowCollection {
  if (typeof value === 'string') return quoted(value, style.quote, flow);
  if (typeof value !== 'object' || value === null) return literal(value);
  const members: FlowMember[] = Array.isArray(value)
    ? value.map((item) => newFlowMember(null, item, style))
    : Object.entries(value).map(([name, member]) => newFlowMember(name, member, style));
  const empty = emptyBrackets(kindOf(value));
  const pad = members.length === 0 ? '' : (style.brackets[empty.of] ?? '');
  return { ...empty, members: separated(members, pad), close: pad + empty.close };
}

/** A flow collection with no members. */
export const emptyBrackets = (of: 'mapping' | 'sequence'): FlowCollection =>
  of === 'mapping'
    ? { kind: 'flow', of, open: '{', members: [], close: '}' }
    : { kind: 'flow', of, open: '[', members: [], close: ']' };

const separated = (members: readonly FlowMember[], pad: string): FlowMember[] =>
  members.map((member, index) => ({
    ...member,
    above: index === 0 ? pad : ' ',
    comma: index === members.length - 1 ? '' : ',',
  }));

/** An entry of a flow mapping, or an item of a flow sequence if `name` is null. */
export const newFlowMember = (name: string | null, value: Json, style: Style): FlowMember => ({
  ...baseOf(name),
  head: name === null ? '' : `${quoted(name, style.keyQuote, true)}:`,
  mid: name === null ? '' : ' ',
  inline: newInline(value, style, true),
  above: '',
  after: '',
  comma: '',
  beside: '',
});

/** An entry of a block mapping, or an item of a block sequence if `name` is null. */
export function newBlockMember(name: string | null, value: Json, indent: string, style: Style): BlockMember {
  const head = name === null ? '-' : newKey(name, indent, style);
  const mid = name === null ? style.dash : ' ';
  const member: BlockMember = {
    ...baseOf(name),
    head,
    above: '',
    indent,
    side: '',
    eol: style.eol,
    body: null,
    below: '',
  };
  if (!isWrittenAsBlock(value, style)) return { ...member, mid, inline: newInline(value, style, false) };
  const body = newBlock(value, indentInside(name, value, indent, style), { ...style, brackets: noBrackets });
  return name === null ? { ...member, mid, eol: '', body: compacted(body) } : { ...member, body };
}

/** Whether a value is a collection that gets lines of its own. */
export const isWrittenAsBlock = (value: Json, style: Style): value is Json[] | JsonObject =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  style.brackets[kindOf(value)] === null;

/** The indentation of what is inside a member that stands at `indent`. */
export const indentInside = (name: string | null, value: Json, indent: string, style: Style): string =>
  name === null
    ? `${indent} ${style.dash}`
    : indent + ' '.repeat(Array.isArray(value) ? style.sequenceStep : style.step);

/** A collection in block style. */
export const newBlock = (value: Json[] | JsonObject, indent: string, style: Style): BlockCollection => ({
  kind: 'block',
  of: kindOf(value),
  indent,
  members: isObject(value)
    ? Object.entries(value).map(([name, member]) => newBlockMember(name, member, indent, style))
    : value.map((item) => newBlockMember(null, item, indent, style)),
  tail: '',
});

/** The block with its first member behind a dash. */
export const compacted = (block: BlockCollection): BlockCollection => ({
  ...block,
  members: block.members.map((member, index) => (index === 0 ? { ...member, indent: '' } : member)),
});

/** A key and its colon. Only explicit keys may be longer than 1024 characters. */
export const newKey = (name: string, indent: string, style: Style): string => {
  const key = quoted(name, style.keyQuote, false);
  return key.length > 1000 ? `? ${key}${style.eol}${indent}:` : `${key}:`;
};

const baseOf = (name: string | null) =>
  ({ role: name === null ? 'item' : 'entry', name, mid: '', tag: '', inline: '', references: null }) as const;
