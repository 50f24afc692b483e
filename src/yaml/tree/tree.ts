import type { Position } from '../read/nodes.ts';

/**
 * The whole text as a tree: the strings in it, joined in order, are the text, byte for byte. So what an edit doesn't
 * touch can't change. The tree is immutable; an edit makes new members along its path and shares all others.
 */
export type Root = BlockMember;

/** An entry of a mapping or an item of a sequence; the document itself is one, too. */
export type Member = BlockMember | FlowMember;

export type Collection = BlockCollection | FlowCollection;

/** What members of both styles have. */
export type MemberBase = {
  role: 'root' | 'entry' | 'merge' | 'item';
  /** The key of an `entry`. Null for the others, merge keys (`<<`) too. */
  name: string | null;
  /** The key with its colon, the dash of an item, the start of the document (BOM, directives, `---`). */
  head: string;
  /** From there to the value: spaces, anchor, tag, line breaks, comments. */
  mid: string;
  /** The tag inside `mid`, or nothing. */
  tag: string;
  /** A scalar or alias as it is written, the header of a block scalar, or a flow collection. Empty if there is no value or a block collection. */
  inline: string | FlowCollection;
  references: References | null;
};

/** A member in block style, a line or more: `above indent head mid inline side eol body below`. */
export type BlockMember = MemberBase & {
  /** The lines between the member before and this one. Comments directly above it at its indentation belong to it. */
  above: string;
  /** Empty for what follows a dash on its line. */
  indent: string;
  /** The rest of the line behind `inline` (or behind `mid`, if the value is a block collection): spaces, a comment. */
  side: string;
  eol: string;
  /** A block collection, or the lines of a block scalar. */
  body: BlockCollection | string | null;
  /** Comments on the following lines that are indented further. */
  below: string;
  /** Set by an edit on a block scalar that has new neighbours below: blank lines there must not become part of it. */
  guarded?: boolean;
};

export type BlockCollection = {
  kind: 'block';
  of: 'mapping' | 'sequence';
  indent: string;
  members: readonly BlockMember[];
  /** Comments after the last member, indented like the members. */
  tail: string;
};

/** A member in flow style (between brackets): `above head mid inline after comma beside`. */
export type FlowMember = MemberBase & {
  /** Spaces, line breaks and comments before it. */
  above: string;
  /** The same between it and its comma. */
  after: string;
  comma: '' | ',';
  /** A comment behind the comma, on its line. */
  beside: string;
};

export type FlowCollection = {
  kind: 'flow';
  of: 'mapping' | 'sequence';
  open: string;
  members: readonly FlowMember[];
  close: string;
};

/** An anchor, and how many aliases name it. */
export type Anchor = { position: Position; aliases: number };

/** How a member refers to other places of the text, and they to it. */
export type References = {
  /** Set on its value. */
  anchor: Anchor | null;
  /** Its value is an alias of this. */
  alias: Anchor | null;
  /** The same for its key. */
  keyAnchor: Anchor | null;
  keyAlias: Anchor | null;
};
