import type { Position } from '../read/nodes.ts';

/**
 * The text as a tree of its pieces: joined in order they are the text, byte for byte, so that what an edit doesn't
 * touch can't change. Pieces are immutable; an edit makes new ones along its path and shares the others.
 */
export type Root = Entry;

/** What has a value: an entry of a map, an item of a sequence, the document itself. */
export type Holder = {
  role: 'root' | 'entry' | 'merge' | 'item';
  /** The key of an `entry`. Others have none, a merge key (`<<`) neither. */
  name: string | null;
  /** The key with its colon, the dash of an item, the document's start (BOM, directives, `---`). */
  head: string;
  /** From there to the value: space, anchor, tag, line breaks, comments. */
  mid: string;
  /** The tag inside `mid`; a new value has no use for it. */
  tag: string;
  /** A scalar or alias as it is written, a block scalar's header, a flow collection; empty if there is nothing or a block. */
  inline: string | Flow;
  ties: Ties | null;
};

/** A line (or several) of block style: `above indent head mid inline side eol body below`. */
export type Entry = Holder & {
  /** The lines between the entry before and this one. Comments directly above at the same indentation are its own. */
  above: string;
  /** Empty for what follows a dash on its line. */
  indent: string;
  /** What follows `inline` (if there is a block: `mid`) on the line: spaces, comment. */
  side: string;
  eol: string;
  /** A block collection, or the lines of a block scalar. */
  body: Block | string | null;
  /** Comments on the following lines that are indented further. */
  below: string;
  /** What follows came here by an edit: blank lines in it must not become part of this entry, which is a block scalar. */
  sealed?: boolean;
};

export type Block = {
  kind: 'block';
  of: 'map' | 'sequence';
  indent: string;
  entries: readonly Entry[];
  /** Comments after the last entry, indented like the entries. */
  tail: string;
};

/** Between brackets: `above head mid inline after comma beside`. */
export type Item = Holder & {
  /** Spaces, line breaks and comments before it. */
  above: string;
  /** The same between it and its comma. */
  after: string;
  comma: '' | ',';
  /** A comment behind the comma, on its line. */
  beside: string;
};

export type Flow = {
  kind: 'flow';
  of: 'map' | 'sequence';
  open: string;
  items: readonly Item[];
  close: string;
};

/** What has a value, of either kind. */
export type Member = Entry | Item;

/** An anchor, and how many aliases name it. */
export type Anchor = { position: Position; references: number };

/** How an entry hangs together with other places of the text. */
export type Ties = {
  /** Set on its value. */
  anchor: Anchor | null;
  /** Its value is an alias to this. */
  alias: Anchor | null;
  /** The same for its key, which nobody edits. */
  keyAnchor: Anchor | null;
  keyAlias: Anchor | null;
};

export const isFlow = (inline: string | Flow): inline is Flow => typeof inline !== 'string';
export const isBlock = (body: Entry['body']): body is Block => typeof body === 'object' && body !== null;
export const isEntry = (holder: Member): holder is Entry => 'body' in holder;

/** The collection that is `holder`'s value. */
export const containerOf = (holder: Member): Block | Flow | null =>
  isFlow(holder.inline) ? holder.inline : isEntry(holder) && isBlock(holder.body) ? holder.body : null;

export const membersIn = (container: Block | Flow): readonly Member[] =>
  container.kind === 'flow' ? container.items : container.entries;

/** Brackets with nothing, not even a comment, between them. */
export const isEmptyFlow = (container: Block | Flow): boolean =>
  container.kind === 'flow' && container.items.length === 0 && !container.close.includes('#');

/** Whether comments that stand around the value may come to stand inside it, or the other way round. */
export const isOdd = (holder: Member): boolean =>
  isEntry(holder) && (holder.below !== '' || holder.mid.includes('#') || holder.role === 'root');

export function membersOf(holder: Member): readonly Member[] {
  const container = containerOf(holder);
  return container === null ? [] : membersIn(container);
}

/** The place of a member; -1 for a key that the container doesn't hold itself. */
export const indexIn = (container: Block | Flow, step: string | number): number =>
  typeof step === 'number' ? step : membersIn(container).findIndex((member) => member.name === step);

/** The same for several, thousands of them as well. */
export function indexesIn(container: Block | Flow, steps: readonly (string | number)[]): number[] {
  if (steps.length < 2) return steps.map((step) => indexIn(container, step));
  const places = new Map(membersIn(container).map(({ name }, index) => [name, index]));
  return steps.map((step) => (typeof step === 'number' ? step : (places.get(step) ?? -1)));
}

/**
 * Seals an entry if its last line is a block scalar's: blank lines that come to stand behind it would become part of it
 * if it keeps them (`|+`) or if they hold spaces.
 */
export function sealed(entry: Entry): Entry {
  const { body } = entry;
  if (entry.below !== '' || body === null) return entry;
  if (!isBlock(body)) return { ...entry, sealed: true };
  const last = body.entries.at(-1);
  if (body.tail !== '' || last === undefined) return entry;
  return { ...entry, body: { ...body, entries: body.entries.with(-1, sealed(last)) } };
}

export function hasSeal(entry: Entry): boolean {
  const last = isBlock(entry.body) ? entry.body.entries.at(-1) : undefined;
  return entry.sealed === true || (last !== undefined && hasSeal(last));
}

/** What blank lines have to be so that a block scalar before them doesn't change. */
function sealOf(header: string, body: string): (blank: string) => string {
  if (/^[|>][0-9]?\+/.test(header)) return () => '';
  const indents = body.match(/^ *(?=[^ \t\r\n])/gm) ?? [''];
  const width = indents.reduce((least, indent) => Math.min(least, indent.length), indents[0]!.length);
  return (blank) =>
    blank.replace(/[ \t]+/g, (spaces) => (spaces.length > width || spaces.includes('\t') ? '' : spaces));
}

/** The text of what stands behind a key or dash. */
export function textOf(inline: string | Flow): string {
  if (!isFlow(inline)) return inline;
  const items = inline.items.map(
    (item) => item.above + item.head + item.mid + textOf(item.inline) + item.after + item.comma + item.beside,
  );
  return inline.open + items.join('') + inline.close;
}

/** The text of pieces. */
export function join(root: Root): string {
  const out: string[] = [];
  let seal: ((blank: string) => string) | null = null;
  const lines = (text: string): void => {
    const blank = seal === null ? '' : /^(?:[ \t]*\r?\n)*(?:[ \t]+$)?/.exec(text)![0];
    if (seal !== null) out.push(seal(blank));
    out.push(text.slice(blank.length));
    if (text.length > blank.length) seal = null;
  };
  const entryOut = (entry: Entry): void => {
    lines(entry.above);
    if (entry.indent + entry.head + entry.mid !== '') seal = null;
    out.push(entry.indent, entry.head, entry.mid);
    out.push(textOf(entry.inline));
    out.push(entry.side, entry.eol);
    if (isBlock(entry.body)) {
      for (const child of entry.body.entries) entryOut(child);
      lines(entry.body.tail);
    } else if (entry.body !== null) {
      out.push(entry.body);
      if (entry.sealed) seal = sealOf(entry.inline as string, entry.body);
    }
    lines(entry.below);
  };
  entryOut(root);
  return out.join('');
}
