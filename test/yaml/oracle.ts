import assert from 'node:assert/strict';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Edit, Path } from '../../src/yaml/index.ts';

/** Where a value stands in a text, as the `yaml` library tells it. */
type Spot = {
  kind: 'scalar' | 'alias' | 'block' | 'flow' | 'empty';
  /** How many members it has. */
  size: number;
  /** Offset of its key or dash, or of itself in a flow sequence. */
  own: number;
  from: number;
  to: number;
  /** It is the first of its block, behind the dash of the item around it. */
  behindDash: boolean;
};

// biome-ignore lint/suspicious/noExplicitAny: the library's nodes, with their tokens
type Node = any;

function spotOf(text: string, path: Path): Spot | null {
  let node: Node = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' }).contents;
  let own = 0;
  let first = false;
  for (const step of path) {
    const parent = node;
    if (isSeq(parent) && typeof step === 'number') {
      const token = (parent as Node).srcToken.items[step];
      node = parent.items[step];
      own = parent.flow ? node.range[0] : token.start.find(({ type }: Node) => type === 'seq-item-ind').offset;
      first = step === 0;
    } else if (isMap(parent)) {
      const pair: Node = parent.items.find(({ key }: Node) => isScalar(key) && key.source === step && !isMergeKey(key));
      if (pair === undefined) return null;
      node = pair.value;
      own = pair.key.range[0];
      first = pair === parent.items[0];
    } else return null;
    first &&= !parent.flow && !/^[ \uFEFF]*$/.test(text.slice(text.lastIndexOf('\n', own - 1) + 1, own));
  }
  const [from, to] = [node.range[0], endOf(node)];
  const collection = isMap(node) || isSeq(node);
  const empty = isScalar(node) && from === to;
  const kind = isAlias(node) ? 'alias' : empty ? 'empty' : !collection ? 'scalar' : node.flow ? 'flow' : 'block';
  return { kind, size: collection ? node.items.length : 0, own, from, to, behindDash: first };
}

const isMergeKey = (key: Node): boolean => key.source === '<<' && key.type === 'PLAIN';

/** The end of the last thing in a node: a block's own range takes in comments. */
function endOf(node: Node): number {
  if (!(isMap(node) || isSeq(node)) || node.flow) return node.range[1];
  const last: Node = node.items.at(-1);
  return isMap(node) ? endOf(last.value ?? last.key) : endOf(last);
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;
const indentOf = (line: string): number => line.search(/[^ ]|$/);
const isComment = (line: string): boolean => /^[ \t]*#/.test(line);
const commentsIn = (text: string): string[] => text.match(/#§\d+/g) ?? [];
/** Block scalars that keep the blank lines behind them: none may come to stand there. */
const keeps = (text: string): boolean => /[|>][-\d]*\+/.test(text);

/** The lines `[first, end)` of an entry: with its own comments above, and what is indented further below. */
function linesOfEntry(text: string, spot: Spot, name: string | number | undefined): [number, number] {
  const lines = linesOf(text);
  const own = lineAt(text, spot.own);
  const indent = indentOf(lines[own]!);
  let first = own;
  while (first > 0 && isComment(lines[first - 1]!) && indentOf(lines[first - 1]!) === indent) {
    if (lines[first - 1]!.trim() === `# ${name}: 1`) break; // the entry, commented out
    first--;
  }
  const endsLine = spot.to > spot.from && text[spot.to - 1] === '\n';
  let end = lineAt(text, Math.max(spot.own, endsLine ? spot.to - 1 : spot.to)) + 1;
  for (let at = end; at < lines.length; at++) {
    if (isComment(lines[at]!) && indentOf(lines[at]!) > indent) end = at + 1;
    else if (lines[at]!.trim() !== '') break;
  }
  return [first, end];
}

/** How many are the same at the start and at the end. */
function common(before: readonly string[], after: readonly string[]): [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [start, end];
}

/** Holds one edit's effect on the text against what it may touch. Knows nothing of how edits are made. */
export function checkTouched(before: string, after: string, edit: Edit): void {
  if (before === after) return;
  assert.equal(after.startsWith('\uFEFF'), before.startsWith('\uFEFF'), 'the byte order mark changed');
  if (edit.op === 'move') checkMoved(before, after, edit.from[0]!, edit.at);
  else if (edit.op === 'rename') checkKey(before, after, spotOf(before, edit.at)!);
  else if (edit.op === 'assign' || edit.op === 'each') checkInside(before, after, edit);
  else checkEdit(before, after, edit);
}

/** Nothing changes outside the collection, whose comments stay unless they are inside what goes. */
function checkInside(before: string, after: string, edit: Edit & { op: 'assign' | 'each' }): void {
  const spot = spotOf(before, edit.at);
  checkComments(before, after, edit, spot);
  if (edit.at.length > 0 && (spot?.kind === 'block' || spot?.kind === 'flow')) checkAround(before, after, spot);
}

function checkEdit(
  before: string,
  after: string,
  edit: Exclude<Edit, { op: 'move' | 'rename' | 'assign' | 'each' }>,
): void {
  const spot = edit.op === 'insert' ? null : spotOf(before, edit.at);
  const parentPath = edit.op === 'arrange' ? edit.at : edit.at.slice(0, -1);
  const parent = spotOf(before, parentPath);
  checkComments(before, after, edit, spot);
  if (edit.op === 'set' && spot !== null) checkScalar(before, after, edit.value, spot);
  if (parent?.kind === 'block' || parent?.kind === 'flow') {
    if (parent.kind === 'block') checkMembers(before, after, edit, spot, parent);
    if (parentPath.length > 0) checkAround(before, after, parent);
  }
}

/** Comments stay, in their order, unless they are inside what is edited or belong to it. */
function checkComments(before: string, after: string, edit: Edit, spot: Spot | null): void {
  const [old, now] = [commentsIn(before), commentsKept(before, after)];
  const moves = edit.op === 'arrange' || edit.op === 'each' || (edit.op === 'set' && Array.isArray(edit.value));
  if (!moves)
    assert.deepEqual(
      now,
      old.filter((comment) => now.includes(comment)),
      'comments changed their order',
    );
  const lost = old.filter((comment) => !now.includes(comment));
  if (lost.length === 0) return;
  assert.ok(spot !== null, `comments were lost: ${lost}`);
  const [first, end] = linesOfEntry(before, spot, edit.at.at(-1));
  const inside = commentsIn(linesOf(before).slice(first, end).join('\n'));
  const behind = commentsIn(before.slice(spot.to).split('\n', 2).join('\n')); // the comma of a flow item
  const above = isInBrackets(before, edit.at.slice(0, -1))
    ? commentsIn(/[^,[{]*$/.exec(withoutWords(before.slice(0, spot.own)))![0])
    : [];
  for (const comment of lost)
    assert.ok([...above, ...inside, ...behind].includes(comment), `comment ${comment} was lost`);
  const scalar = edit.op === 'set' && (typeof edit.value !== 'object' || edit.value === null);
  if (!scalar || spot.kind === 'block') return;
  const around = commentsIn(`${before.slice(0, spot.from)} ${before.slice(spot.to)}`);
  for (const comment of lost) assert.ok(!around.includes(comment), `comment ${comment} beside a value was lost`);
}

/** Comments with their numbers alone: their words may have brackets and commas. */
const withoutWords = (text: string): string => text.replace(/(#§\d+)[^\n]*/g, '$1');

/** The comments after an edit, which are some of those before it. */
function commentsKept(before: string, after: string): string[] {
  const [old, now] = [commentsIn(before), commentsIn(after)];
  assert.equal(new Set(now).size, now.length, 'a comment was doubled');
  for (const comment of now) assert.ok(old.includes(comment), 'a comment was invented');
  return now;
}

/** Another key changes nothing from the value on, and nothing before its own line. */
function checkKey(before: string, after: string, spot: Spot): void {
  const [start, end] = common(before.split(''), after.split(''));
  assert.ok(start >= before.lastIndexOf('\n', spot.own - 1), 'bytes before the key changed');
  if (spot.kind !== 'empty') assert.ok(before.length - end <= spot.from, 'bytes from the value on changed');
}

/** What goes are comments of the entry that goes, and inside items of several lines. */
function checkMoved(before: string, after: string, from: Path, to: Path): void {
  const now = commentsKept(before, after);
  const source = spotOf(before, from);
  const lost = commentsIn(before).filter((comment) => !now.includes(comment));
  if (lost.length === 0) return;
  assert.ok(source !== null, `comments were lost: ${lost}`);
  const lines = linesOf(before);
  const [first, end] = linesOfEntry(before, source, from.at(-1));
  const behind = commentsIn(before.slice(source.to).split('\n', 2).join('\n')); // the comma of a flow item
  const inside = commentsIn(lines.slice(first, end).join('\n'));
  for (const comment of lost) assert.ok([...inside, ...behind].includes(comment), `comment ${comment} was lost`);
  if (source.kind !== 'block' || isInBrackets(before, to.slice(0, -1))) return;
  for (let index = 0; index < source.size; index++) {
    const item = spotOf(before, [...from, index])!;
    const isOneLine = item.kind === 'scalar' && lineAt(before, item.own) === lineAt(before, item.to);
    if (!isOneLine || before.slice(item.own, item.from).includes('&')) continue;
    const [itemFirst, itemEnd] = linesOfEntry(before, item, index);
    const own = commentsIn(lines.slice(itemFirst, itemEnd).join('\n'));
    for (const comment of own) assert.ok(now.includes(comment), `comment ${comment} of an item was lost`);
  }
}

/** There a list that is made has no place for comments. */
const isInBrackets = (text: string, path: Path): boolean =>
  path.some((_, depth) => spotOf(text, path.slice(0, depth + 1))?.kind === 'flow');

/** A scalar in place of a scalar changes its own characters. */
function checkScalar(before: string, after: string, value: unknown, spot: Spot): void {
  if (spot.kind === 'block' || spot.kind === 'flow' || (typeof value === 'object' && value !== null)) return;
  const [start, end] = common(before.split(''), after.split(''));
  const tag = /(?:!\S* +| )?$/.exec(before.slice(0, spot.from))![0].length; // a tag goes with its value
  assert.ok(start >= spot.from - tag, 'bytes before the scalar changed');
  assert.ok(before.length - end <= spot.to + 1, 'bytes after the scalar changed');
}

/** A removal takes its lines, all of them and no others; a new member only adds lines. */
function checkMembers(before: string, after: string, edit: Edit, spot: Spot | null, parent: Spot): void {
  const [lines, changed] = [linesOf(before), linesOf(after)];
  if (edit.op === 'remove' && parent.size > 1 && !spot!.behindDash && !keeps(before)) {
    const [first, end] = linesOfEntry(before, spot!, edit.at.at(-1));
    const expected = lines.toSpliced(first, end - first);
    if (end === lines.length) expected.push(''); // the line break before it stays
    const blank = [first - 1, first].find((line) => expected[line]?.trim() === '');
    const shorter = changed.length < expected.length; // the blank line that kept it apart from a neighbour goes with it
    if (shorter && blank !== undefined) expected.splice(blank, 1);
    assert.deepEqual(changed, expected, 'more or less than the removed lines changed');
  }
  const grows = edit.op === 'insert' ? edit.at.at(-1) !== 0 : edit.op === 'set' && spot === null;
  if (!grows) return;
  const [start, end] = common(lines, changed);
  const whole = start + end >= lines.length - (lines.at(-1) === '' ? 1 : 0);
  assert.ok(whole, 'lines that were there changed');
}

/** Whatever an edit does, nothing changes outside the collection that it is in. */
function checkAround(before: string, after: string, parent: Spot): void {
  const [lines, changed] = [linesOf(before), linesOf(after)];
  const [start] = common(lines, changed);
  const [rest] = common(lines.toReversed(), changed.toReversed());
  const [, end] = linesOfEntry(before, parent, undefined);
  assert.ok(start >= lineAt(before, parent.own), 'lines before the collection changed');
  const blank = keeps(before) ? lines.slice(end).filter((line) => line.trim() === '').length : 0;
  const open = lines.at(-1) !== '' || changed.at(-1) !== '' ? 1 : 0;
  assert.ok(rest >= lines.length - end - blank - open, 'lines after the collection changed');
}
