import { type Json, type JsonObject, putMember } from '../../platform/json.ts';
import { MAX_ENTRIES, MAX_LEXEMES } from './limits.ts';
import type { MappingNode, Position, ScalarNode, SequenceNode, YamlNode } from './nodes.ts';
import { unprintableIn } from './strictness.ts';

/** What `parse` would find in a text; `valueOfNode` makes its plain value. */
export type PlainText = { root: MappingNode; lexemes: number };

/** How deep collections may be nested here. Configs need five. */
const maxDepth = 20;
/** No line of such a text has more words, spaces and indicators. */
const lexemesOfLine = 12;

/**
 * Reads a text that has nothing but the simplest of YAML: block style, one scalar on a line behind its key or dash, comments
 * on lines of their own. Null for any other text and for any doubt: `parse` reads all YAML. Both find the same, places
 * included, which a test proves. Measured with 10,000 entries: a tenth of the time, and no garbage to speak of.
 */
export function readPlainText(text: string): PlainText | null {
  if (text.startsWith('\uFEFF') || unprintableIn(text) !== -1) return null;
  const marks = new Marks(text);
  if (marks.kind !== 'entry' || marks.column > 0) return null;
  const root = mapping(marks, 1);
  if (root === null || !marks.isAtEnd) return null;
  const lexemes = marks.line * lexemesOfLine;
  return lexemes > MAX_LEXEMES ? null : { root, lexemes }; // `parse`, which every edit needs, may find them too many
}

/** The plain value of a node without merge keys. */
export function valueOfNode(node: YamlNode): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(valueOfNode);
  const value: JsonObject = {};
  for (const [name, entry] of node.entries) putMember(value, name, valueOfNode(entry.value));
  return value;
}

const keyOfLine = /[A-Za-z_][\w-]*:(?: |\n|$)/y;

/**
 * Goes through a text from mark to mark: the dash of an item, a key with what follows its colon, or an item's scalar. This one
 * object stands for each in turn: tens of thousands of them would cost more than the reading.
 */
class Marks {
  kind: 'item' | 'entry' | 'scalar' | 'end' | 'doubt' = 'end';
  line = 0;
  /** From 0. */
  column = 0;
  /** The key of an entry. */
  name = '';
  /** What an entry has on its line, or the scalar. */
  text = '';
  readonly #source: string;
  /** Of the line. */
  #start = 0;
  #end = -1;
  #count = 0;

  constructor(source: string) {
    this.#source = source;
    this.next();
  }

  get position(): Position {
    return { line: this.line, column: this.column + 1 };
  }

  get isAtEnd(): boolean {
    return this.kind === 'end';
  }

  /** Goes on to the next mark. A doubt, or the end, stands at a column where no collection goes on. */
  next(): Marks['kind'] {
    if (++this.#count > MAX_ENTRIES) this.#put('doubt', Infinity);
    else if (this.kind === 'item') this.#read(this.column + 2, 'scalar');
    else if (this.#nextLine()) this.#read(this.column, 'doubt');
    else this.#put('end', -1);
    return this.kind;
  }

  #put(kind: Marks['kind'], column: number): void {
    this.kind = kind;
    this.column = column;
  }

  /** Goes to the first character of the next line that isn't blank or a comment. */
  #nextLine(): boolean {
    const source = this.#source;
    while (this.#end < source.length) {
      const start = this.#end + 1;
      const newline = source.indexOf('\n', start);
      const end = newline === -1 ? source.length : newline;
      let at = start;
      while (source[at] === ' ') at++;
      this.line++;
      this.#start = start;
      this.#end = end;
      this.column = at - start;
      if (at < end && (source[at] !== '#' || source[end - 1] === '\r')) return true;
    }
    return false;
  }

  /** Reads what stands at a column of the line. `otherwise`: what it is if it is neither item nor entry. */
  #read(column: number, otherwise: 'scalar' | 'doubt'): void {
    const source = this.#source;
    const at = this.#start + column;
    keyOfLine.lastIndex = at;
    if (otherwise === 'doubt' && source.startsWith('- ', at)) this.#put('item', column);
    else if (keyOfLine.test(source)) {
      const colon = source.indexOf(':', at);
      this.#put('entry', column);
      this.name = source.slice(at, colon);
      this.text = source.slice(Math.min(colon + 2, this.#end), this.#end);
    } else if (otherwise === 'doubt') this.#put('doubt', Infinity);
    else {
      this.#put('scalar', column);
      this.text = source.slice(at, this.#end);
    }
  }
}

/** Reads a mapping from its first key on. Null, as from all functions here, if the marks don't fit together. */
function mapping(marks: Marks, depth: number): MappingNode | null {
  const { column, position } = marks;
  const entries = new Map<string, { key: Position; value: YamlNode; merged: boolean }>();
  while (marks.column >= column) {
    const { name } = marks;
    if (marks.column > column || marks.kind !== 'entry' || entries.has(name) || depth > maxDepth) return null;
    const key = entries.size === 0 ? position : marks.position;
    const value = marks.text === '' ? below(marks, depth + 1) : scalar(marks, column + name.length + 2);
    if (value === null) return null;
    entries.set(name, { key, value, merged: false });
  }
  return { kind: 'mapping', entries, position };
}

/** The value of a key that begins on a line of its own. A sequence need not be indented. */
function below(marks: Marks, depth: number): YamlNode | null {
  const { column } = marks;
  marks.next();
  if (marks.kind === 'item' && marks.column >= column) return sequence(marks, depth);
  return marks.kind === 'entry' && marks.column > column ? mapping(marks, depth) : null;
}

function sequence(marks: Marks, depth: number): SequenceNode | null {
  const { column, position } = marks;
  const items: YamlNode[] = [];
  while (marks.kind === 'item' && marks.column >= column) {
    if (marks.column > column || depth > maxDepth) return null;
    const item = marks.next() === 'scalar' ? scalar(marks, marks.column) : mapping(marks, depth + 1);
    if (item === null) return null;
    items.push(item);
  }
  return { kind: 'sequence', items, position };
}

const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
const plain = /^[A-Za-z0-9$/][\w $./:@%+=~,-]*$/;

/** Reads the scalar of a mark, which stands at this column. */
function scalar(marks: Marks, column: number): ScalarNode | null {
  const { text, line } = marks;
  marks.next();
  const isQuoted = quoted.test(text);
  const source = isQuoted ? text.slice(1, -1) : text;
  const value = isQuoted ? source : plainValue(text);
  if (value === undefined) return null;
  return {
    kind: 'scalar',
    value,
    source,
    style: isQuoted ? 'quoted' : 'plain',
    position: { line, column: column + 1 },
  };
}

const words = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, boolean] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, boolean] => [word, false]),
]);

const longestWord = 'false'.length;

/** What a plain scalar means; undefined if it may be anything but a word, some words, or an integer. */
function plainValue(text: string): ScalarNode['value'] | undefined {
  if (!plain.test(text) || text.includes(': ') || text.endsWith(':') || text.endsWith(' ')) return undefined;
  const word = text.length <= longestWord ? words.get(text) : undefined;
  if (word !== undefined) return word;
  if (!/^\d/.test(text)) return text;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  return Number.isNaN(Number(text)) ? text : undefined;
}
