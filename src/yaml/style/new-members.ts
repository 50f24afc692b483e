import { isMap, type Json } from '../../platform/json.ts';
import type { Block, Entry, Flow, Item } from '../tree/tree.ts';
import { literal, type Quote, quoted } from './scalars.ts';

/** How new text is to look. */
export type Layout = {
  eol: string;
  /** Columns by which what is inside a map is indented. */
  step: number;
  /** The same for a sequence inside a map; 0 is allowed. */
  sequenceStep: number;
  /** Spaces between a dash and its item. */
  dash: string;
  quote: Quote;
  keyQuote: Quote;
  /** Spaces inside brackets where collections of that kind are written with them; null: they get lines of their own. */
  brackets: Record<'map' | 'sequence', string | null>;
};

export const noBrackets: Layout['brackets'] = { map: null, sequence: null };

const kindOf = (value: Json): 'map' | 'sequence' => (Array.isArray(value) ? 'sequence' : 'map');

/** A value on one line. `flow`: it stands between brackets. */
export function inlineOf(value: Json, layout: Layout, flow: boolean): string | Flow {
  if (typeof value === 'string') return quoted(value, layout.quote, flow);
  if (typeof value !== 'object' || value === null) return literal(value);
  const items: Item[] = Array.isArray(value)
    ? value.map((item) => itemOf(null, item, layout))
    : Object.entries(value).map(([name, member]) => itemOf(name, member, layout));
  const empty = brackets(kindOf(value));
  const pad = items.length === 0 ? '' : (layout.brackets[empty.of] ?? '');
  return { ...empty, items: separated(items, pad), close: pad + empty.close };
}

export const brackets = (of: 'map' | 'sequence'): Flow =>
  of === 'map'
    ? { kind: 'flow', of, open: '{', items: [], close: '}' }
    : { kind: 'flow', of, open: '[', items: [], close: ']' };

const separated = (items: readonly Item[], pad: string): Item[] =>
  items.map((item, index) => ({
    ...item,
    above: index === 0 ? pad : ' ',
    comma: index === items.length - 1 ? '' : ',',
  }));

/** One entry between brackets, or one item if `name` is null. */
export const itemOf = (name: string | null, value: Json, layout: Layout): Item => ({
  ...holder(name),
  head: name === null ? '' : `${quoted(name, layout.keyQuote, true)}:`,
  mid: name === null ? '' : ' ',
  inline: inlineOf(value, layout, true),
  above: '',
  after: '',
  comma: '',
  beside: '',
});

/** One entry of a block map, or one item of a block sequence if `name` is null. */
export function entryOf(name: string | null, value: Json, indent: string, layout: Layout): Entry {
  const head = name === null ? '-' : keyHead(name, indent, layout);
  const mid = name === null ? layout.dash : ' ';
  const entry: Entry = { ...holder(name), head, above: '', indent, side: '', eol: layout.eol, body: null, below: '' };
  if (!isBlockLike(value, layout)) return { ...entry, mid, inline: inlineOf(value, layout, false) };
  const body = blockOf(value, inner(name, value, indent, layout), { ...layout, brackets: noBrackets });
  return name === null ? { ...entry, mid, eol: '', body: compacted(body) } : { ...entry, body };
}

/** Whether a value is a collection that gets lines of its own. */
export const isBlockLike = (value: Json, layout: Layout): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  layout.brackets[kindOf(value)] === null;

/** The indentation of what is inside an entry that stands at `indent`. */
export const inner = (name: string | null, value: Json, indent: string, layout: Layout): string =>
  name === null
    ? `${indent} ${layout.dash}`
    : indent + ' '.repeat(Array.isArray(value) ? layout.sequenceStep : layout.step);

/** A collection in block style. */
export const blockOf = (value: Json[] | { [key: string]: Json }, indent: string, layout: Layout): Block => ({
  kind: 'block',
  of: kindOf(value),
  indent,
  entries: isMap(value)
    ? Object.entries(value).map(([name, member]) => entryOf(name, member, indent, layout))
    : value.map((item) => entryOf(null, item, indent, layout)),
  tail: '',
});

/** A block whose first entry stands behind a dash. */
export const compacted = (block: Block): Block => ({
  ...block,
  entries: block.entries.map((entry, index) => (index === 0 ? { ...entry, indent: '' } : entry)),
});

/** A key and its colon. Only explicit keys may be longer than 1024 characters. */
export const keyHead = (name: string, indent: string, layout: Layout): string => {
  const key = quoted(name, layout.keyQuote, false);
  return key.length > 1000 ? `? ${key}${layout.eol}${indent}:` : `${key}:`;
};

const holder = (name: string | null) =>
  ({ role: name === null ? 'item' : 'entry', name, mid: '', tag: '', inline: '', ties: null }) as const;
