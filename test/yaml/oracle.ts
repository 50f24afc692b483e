import assert from 'node:assert/strict';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Edit, Json, Path } from '../../src/yaml/index.ts';

/** Where something stands in a text, as the `yaml` library tells it. */
type Spot = {
  kind: 'scalar' | 'alias' | 'block' | 'flow' | 'empty';
  size: number;
  /** Offset of the key, dash or item. */
  own: number;
  from: number;
  to: number;
  /** The first of its block, behind the dash of the item around it. */
  behindDash: boolean;
};

// biome-ignore lint/suspicious/noExplicitAny: the library's nodes
type Node = any;

function spotOf(text: string, path: Path): Spot | null {
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' });
  let node: Node = document.contents;
  let own = 0;
  let behindDash = false;
  for (const step of path) {
    if (isSeq(node)) {
      const token = (node as Node).srcToken;
      const index = step as number;
      own = node.flow
        ? (node as Node).items[index].range[0]
        : token.items[index].start.find((t: Node) => t.type === 'seq-item-ind').offset;
      behindDash =
        !node.flow && index === 0 && !/^[ \uFEFF]*$/.test(text.slice(text.lastIndexOf('\n', own - 1) + 1, own));
      node = (node as Node).items[index];
    } else if (isMap(node)) {
      const pair: Node = node.items.find(
        (item: Node) => isScalar(item.key) && item.key.source === step && !(step === '<<' && item.key.type === 'PLAIN'),
      );
      if (pair === undefined) return null;
      own = pair.key.range[0];
      behindDash =
        !node.flow &&
        pair === node.items[0] &&
        !/^[ \uFEFF]*$/.test(text.slice(text.lastIndexOf('\n', own - 1) + 1, own));
      node = pair.value;
    } else return null;
  }
  const from: number = node.range[0];
  const to = endOf(node);
  const size = isMap(node) || isSeq(node) ? node.items.length : 0;
  const kind = isAlias(node)
    ? 'alias'
    : isScalar(node)
      ? from === to
        ? 'empty'
        : 'scalar'
      : node.flow
        ? 'flow'
        : 'block';
  return { kind, size, own, from, to, behindDash };
}

/** The end of the last thing in a node: a block's own range takes in comments. */
function endOf(node: Node): number {
  if (!(isMap(node) || isSeq(node)) || (node as Node).flow) return node.range[1];
  const last: Node = node.items.at(-1);
  return isMap(node) ? endOf(last.value ?? last.key) : endOf(last);
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;
const indentOf = (line: string): number => line.replace(/^\uFEFF/, '').search(/[^ ]|$/);
const isComment = (line: string): boolean => /^[ \t]*#/.test(line);

/** The lines `[first, end)` of an entry: with its own comments above, and what is indented further below. */
function linesOfEntry(text: string, spot: Spot, name: string | null): [number, number] {
  const lines = linesOf(text);
  const own = lineAt(text, spot.own);
  const indent = indentOf(lines[own]!);
  let first = own;
  while (first > 0 && isComment(lines[first - 1]!) && indentOf(lines[first - 1]!) === indent) {
    if (name !== null && lines[first - 1]!.trim() === `# ${name}: 1`) break;
    first--;
  }
  const last = lineAt(
    text,
    Math.max(spot.own, spot.to > spot.from && text[spot.to - 1] === '\n' ? spot.to - 1 : spot.to),
  );
  let end = last + 1;
  for (let at = end; at < lines.length; at++) {
    if (isComment(lines[at]!) && indentOf(lines[at]!) > indent) end = at + 1;
    else if (lines[at]!.trim() !== '') break;
  }
  return [first, end];
}

const commentsIn = (text: string): string[] => text.match(/#c\d+/g) ?? [];

/** How many lines at the start and the end are the same. */
function common(before: readonly string[], after: readonly string[]): [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [start, end];
}

/** Holds one edit's effect on the text against what it may touch. Throws an AssertionError. */
export function checkTouched(before: string, after: string, edit: Edit, value: Json): void {
  if (before === after) return;
  assert.equal(after.startsWith('\uFEFF'), before.startsWith('\uFEFF'), 'the byte order mark changed');
  checkComments(before, after, edit);
  const [lines, changed] = [linesOf(before), linesOf(after)];
  const parentPath = edit.op === 'arrange' ? edit.at : edit.at.slice(0, -1);
  const parent = spotOf(before, parentPath);
  const spot = edit.op === 'insert' ? null : spotOf(before, edit.at);

  if (edit.op === 'set' && spot !== null && spot.kind !== 'block' && spot.kind !== 'flow') {
    if (typeof edit.value !== 'object' || edit.value === null) {
      const [start, end] = common(before.split(''), after.split(''));
      const tag = /(?:!\S* +| )?$/.exec(before.slice(0, spot.from))![0].length; // a tag goes with its value
      assert.ok(start >= spot.from - tag, 'bytes before the scalar changed');
      assert.ok(before.length - end <= spot.to + 1, 'bytes after the scalar changed');
    }
  }
  if (parent === null) return;
  if (
    edit.op === 'remove' &&
    parent.kind === 'block' &&
    parent.size > 1 &&
    !spot!.behindDash &&
    !/[|>][-\d]*\+/.test(before)
  ) {
    const [first, end] = linesOfEntry(
      before,
      spot!,
      typeof edit.at.at(-1) === 'string' ? (edit.at.at(-1) as string) : null,
    );
    const expected = lines.toSpliced(first, end - first);
    if (end === lines.length) expected.push(''); // the line break before it stays
    assert.deepEqual(changed, expected, 'more or less than the removed lines changed');
  }
  const grows = edit.op === 'insert' || (edit.op === 'set' && spot === null);
  if (grows && parent.kind === 'block' && !(edit.op === 'insert' && edit.at.at(-1) === 0)) {
    const [start, end] = common(lines, changed);
    assert.ok(
      start + end >= lines.length || (start + end === lines.length - 1 && lines.at(-1) === ''),
      'lines that were there changed',
    );
  }
  // Whatever it is, nothing changes outside the collection that the edit is in.
  if (parent.kind === 'block' || parent.kind === 'flow') {
    if (parentPath.length === 0) return;
    const [first, end] = linesOfEntry(before, parent, null);
    const [start, rest] = common(lines, changed);
    const own = lineAt(before, parent.own);
    assert.ok(
      start >= Math.min(own, first) && start >= own - (edit.op === 'arrange' ? 0 : 0),
      'lines before the collection changed',
    );
    const blank = /[|>][-\d]*\+/.test(before) ? lines.slice(end).filter((line) => line.trim() === '').length : 0;
    const open = lines.at(-1) !== '' || changed.at(-1) !== '' ? 1 : 0;
    assert.ok(rest >= lines.length - end - blank - open, 'lines after the collection changed');
  }
  void value;
}

/** Comments stay, in their order, unless they are inside what is edited or belong to it. */
function checkComments(before: string, after: string, edit: Edit): void {
  const [old, now] = [commentsIn(before), commentsIn(after)];
  assert.equal(new Set(now).size, now.length, 'a comment was doubled');
  for (const comment of now) assert.ok(old.includes(comment), 'a comment was invented');
  if (edit.op !== 'arrange' && !(edit.op === 'set' && Array.isArray(edit.value))) {
    assert.deepEqual(
      now,
      old.filter((comment) => now.includes(comment)),
      'comments changed their order',
    );
  }
  const lost = old.filter((comment) => !now.includes(comment));
  if (lost.length === 0) return;
  const spot = edit.op === 'insert' ? null : spotOf(before, edit.at);
  assert.ok(spot !== null, `comments were lost: ${lost}`);
  const name = edit.at.at(-1);
  const [first, end] = linesOfEntry(before, spot, typeof name === 'string' ? name : null);
  const inside = commentsIn(linesOf(before).slice(first, end).join('\n'));
  const behind = commentsIn(before.slice(spot.to).split('\n', 2).join('\n')); // the comma of a flow item
  for (const comment of lost) assert.ok([...inside, ...behind].includes(comment), `comment ${comment} was lost`);
  if (edit.op === 'set' && (typeof edit.value !== 'object' || edit.value === null)) {
    const around = commentsIn(`${before.slice(0, spot.from)} ${before.slice(spot.to)}`);
    for (const comment of lost)
      assert.ok(!around.includes(comment) || spot.kind === 'block', `comment ${comment} beside a value was lost`);
  }
}

void LineCounter;
