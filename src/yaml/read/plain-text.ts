import { type Json, type JsonObject, putMember } from '../../platform/json.ts';
import { MAX_ENTRIES, MAX_LEXEMES } from './limits.ts';
import type { MappingNode, Position, ScalarNode, SequenceNode, YamlNode } from './nodes.ts';
import { unprintableIn } from './strictness.ts';

/** What `parse` would find in a text. */
export type PlainText = { root: MappingNode; value: JsonObject; lexemes: number };

/** What stands on a line: the dash of an item, a key with what follows its colon, or an item's scalar. `column` from 0. */
type Mark = { line: number; column: number } & (
  | { kind: 'item' }
  | { kind: 'entry'; name: string; text: string }
  | { kind: 'scalar'; text: string }
);

type Meaning<Node = YamlNode> = { node: Node; value: Json };

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
  const lines = text.split('\n');
  const lexemes = lines.length * lexemesOfLine;
  if (lexemes > MAX_LEXEMES) return null; // `parse`, which every edit needs, may find them too many
  const marks = marksOf(lines);
  if (marks === null || marks.length > MAX_ENTRIES || marks[0]?.kind !== 'entry' || marks[0].column > 0) return null;
  const { mapping, isAtEnd } = readerOf(marks);
  const read = mapping(0, 1);
  if (read === null || !isAtEnd()) return null;
  return { root: read.node, value: read.value as JsonObject, lexemes };
}

const keyOfLine = /^([A-Za-z_][\w-]*):(?: |$)/;

function marksOf(lines: readonly string[]): Mark[] | null {
  const marks: Mark[] = [];
  let line = 0;
  for (const text of lines) {
    line++;
    let column = 0;
    while (text[column] === ' ') column++;
    if (column === text.length || (text[column] === '#' && !text.endsWith('\r'))) continue;
    const isItem = text.startsWith('- ', column);
    if (isItem) {
      marks.push({ line, column, kind: 'item' });
      column += 2;
    }
    const content = text.slice(column);
    const [lead, name] = keyOfLine.exec(content) ?? [];
    if (lead !== undefined) marks.push({ line, column, kind: 'entry', name: name!, text: content.slice(lead.length) });
    else if (isItem) marks.push({ line, column, kind: 'scalar', text: content });
    else return null;
  }
  return marks;
}

/** Reads marks from the first one on. Every function gives null if the marks don't fit together. */
function readerOf(marks: readonly Mark[]) {
  let next = 0;

  function mapping(column: number, depth: number): Meaning<MappingNode> | null {
    const position = placeOf(marks[next]!);
    const entries = new Map<string, { key: Position; value: YamlNode; merged: boolean }>();
    const value: JsonObject = {};
    for (let mark = marks[next]; mark && mark.column >= column; mark = marks[next]) {
      if (mark.column > column || mark.kind !== 'entry' || entries.has(mark.name) || depth > maxDepth) return null;
      next++;
      const found = mark.text === '' ? below(column, depth + 1) : scalar(mark, column + mark.name.length + 2);
      if (found === null) return null;
      entries.set(mark.name, { key: placeOf(mark), value: found.node, merged: false });
      putMember(value, mark.name, found.value);
    }
    return { node: { kind: 'mapping', entries, position }, value };
  }

  /** The value of a key at this column that begins on a line of its own. A sequence need not be indented. */
  function below(column: number, depth: number): Meaning | null {
    const mark = marks[next];
    if (mark?.kind === 'item' && mark.column >= column) return sequence(mark.column, depth);
    return mark?.kind === 'entry' && mark.column > column ? mapping(mark.column, depth) : null;
  }

  function sequence(column: number, depth: number): Meaning<SequenceNode> | null {
    const position = placeOf(marks[next]!);
    const [items, value]: [YamlNode[], Json[]] = [[], []];
    for (let mark = marks[next]; mark?.kind === 'item' && mark.column >= column; mark = marks[next]) {
      if (mark.column > column || depth > maxDepth) return null;
      const content = marks[++next]!; // a dash is always followed by something
      const found = content.kind === 'scalar' ? scalar(content, content.column) : mapping(content.column, depth + 1);
      if (found === null) return null;
      if (content.kind === 'scalar') next++;
      items.push(found.node);
      value.push(found.value);
    }
    return { node: { kind: 'sequence', items, position }, value };
  }

  return { mapping, isAtEnd: () => next === marks.length };
}

const placeOf = ({ line, column }: Mark): Position => ({ line, column: column + 1 });

const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
const plain = /^[A-Za-z0-9$/][\w $./:@%+=~,-]*$/;

function scalar({ line, text }: Extract<Mark, { text: string }>, column: number): Meaning<ScalarNode> | null {
  const position = { line, column: column + 1 };
  const [isQuoted, double, single] = quoted.exec(text) ?? [];
  const source = double ?? single ?? text;
  const value = isQuoted === undefined ? plainValue(text) : source;
  if (value === undefined) return null;
  return {
    node: { kind: 'scalar', value, source, style: isQuoted === undefined ? 'plain' : 'quoted', position },
    value,
  };
}

const words = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, boolean] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, boolean] => [word, false]),
]);

/** What a plain scalar means; undefined if it may be anything but a word, some words, or an integer. */
function plainValue(text: string): ScalarNode['value'] | undefined {
  if (!plain.test(text) || text.includes(': ') || text.endsWith(':') || text.endsWith(' ')) return undefined;
  const word = words.get(text);
  if (word !== undefined) return word;
  if (!/^\d/.test(text)) return text;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  return Number.isNaN(Number(text)) ? text : undefined;
}
