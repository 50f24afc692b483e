import type { Position } from './node.ts';

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
export const membersOf = (holder: Entry | Item): readonly (Entry | Item)[] =>
  isFlow(holder.inline) ? holder.inline.items : isEntry(holder) && isBlock(holder.body) ? holder.body.entries : [];
export const isEntry = (holder: Entry | Item): holder is Entry => 'body' in holder;

/** Whether blank lines behind an entry would become part of it: its last line is a block scalar's that keeps them. */
export function endsKeeping(entry: Entry): boolean {
  if (entry.below !== '') return false;
  if (isBlock(entry.body))
    return entry.body.tail === '' && entry.body.entries.length > 0 && endsKeeping(entry.body.entries.at(-1)!);
  return entry.body !== null && /^[|>][0-9]?\+/.test(entry.inline as string);
}

/** The text of pieces. */
export function join(root: Root): string {
  const out: string[] = [];
  let keeping = false; // behind a block scalar that keeps the blank lines after it: they would become its own
  const lines = (text: string): void => {
    const kept = keeping ? text.replace(/^(?:[ \t]*\r?\n)+/, '') : text;
    out.push(kept);
    if (kept !== '') keeping = false;
  };
  const inlineOut = (inline: string | Flow): void => {
    if (!isFlow(inline)) {
      out.push(inline);
      return;
    }
    out.push(inline.open);
    for (const item of inline.items) {
      out.push(item.above, item.head, item.mid);
      inlineOut(item.inline);
      out.push(item.after, item.comma, item.beside);
    }
    out.push(inline.close);
  };
  const entryOut = (entry: Entry): void => {
    lines(entry.above);
    if (entry.indent + entry.head + entry.mid !== '') keeping = false;
    out.push(entry.indent, entry.head, entry.mid);
    inlineOut(entry.inline);
    out.push(entry.side, entry.eol);
    if (isBlock(entry.body)) {
      for (const child of entry.body.entries) entryOut(child);
      lines(entry.body.tail);
    } else if (entry.body !== null) {
      out.push(entry.body);
      keeping = endsKeeping({ ...entry, below: '' });
    }
    lines(entry.below);
  };
  entryOut(root);
  return out.join('');
}
