import { isAlias, isCollection, isMap, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Composed } from '../read/compose.ts';
import type { Position } from '../read/nodes.ts';
import { isMerge, type Resolved, type Source } from '../read/resolve.ts';
import { isEmptyLine, trimLines } from '../read/whitespace.ts';
import { flowSpansOf, propsOf, type Span, spansOf } from './ranges.ts';
import type { Anchor, Block, Entry, Flow, Holder, Item, Root, Ties } from './tree.ts';

/** Cuts a valid text into its pieces. */
export function cut(
  text: string,
  { document, token }: Composed,
  { targets }: Pick<Resolved, 'targets'>,
  positionAt: (offset: number) => Position,
): Root {
  const anchors = anchorsOf(targets, (source) => positionAt(anchorAt(text, source)));

  const holderOf = (span: Span): Omit<Holder, 'mid' | 'inline'> => ({
    role: span.key === null ? 'item' : isMerge(span.key) ? 'merge' : 'entry',
    name: span.key === null || isMerge(span.key) ? null : nameOf(span.key, targets),
    head: text.slice(span.start, span.headEnd),
    tag: span.tag,
    ties: tiesOf(span),
  });

  function tiesOf({ key, value }: Span): Ties | null {
    const anchorOn = (source: Source | null): Anchor | null =>
      source !== null && !isAlias(source) && source.anchor !== undefined
        ? (anchors.get(source) ?? { position: positionAt(anchorAt(text, source)), references: 0 })
        : null;
    const aliasOf = (source: Source | null): Anchor | null =>
      isAlias(source) ? (anchors.get(targets.get(source)!) ?? null) : null;
    const ties = {
      anchor: anchorOn(value),
      alias: aliasOf(value),
      keyAnchor: anchorOn(key),
      keyAlias: aliasOf(key),
    };
    return Object.values(ties).some((tie) => tie !== null) ? ties : null;
  }

  /** One entry of block style. What stands on further lines ends before `limit`, where other content begins. */
  function cutEntry(
    span: Span,
    lines: { above: string; indent: string },
    column: number,
    limit: number,
  ): [Entry, number] {
    const { headEnd, propsEnd, value } = span;
    const [from, to] = value === null ? [headEnd, headEnd] : [value.range![0], value.range![1]];
    const entry = { ...holderOf(span), ...lines, mid: '', inline: '' as Entry['inline'], side: '', eol: '' };
    let body: Entry['body'] = null;
    let end = propsEnd;
    const endLine = (): void => {
      if (text[end - 1] === '\n' || end <= startOfText) return;
      const next = text.indexOf('\n', end);
      const lineEnd = next === -1 ? text.length : next + 1;
      const line = text.slice(end, lineEnd);
      entry.eol = /\r?\n$/.exec(line)?.[0] ?? '';
      entry.side = line.slice(0, line.length - entry.eol.length);
      end = lineEnd;
    };
    if (isBlockCollection(value)) {
      const first = spansOf(value, text)[0]!.start; // the range begins behind the first key's anchor
      const compact = headEnd > startOfText && !text.slice(headEnd, first).includes('\n');
      entry.mid = text.slice(headEnd, compact ? first : propsEnd);
      if (compact) end = first;
      else endLine();
      [body, end] = cutBlock(value, end, column, limit);
    } else if (isScalar(value) && value.type?.startsWith('BLOCK')) {
      entry.mid = text.slice(headEnd, from);
      entry.inline = /^[|>][-+0-9]*/.exec(text.slice(from, from + 4))![0];
      end = from + entry.inline.length;
      endLine();
      body = text.slice(end, to);
      end = to;
    } else {
      entry.mid = text.slice(headEnd, from === to ? propsEnd : from);
      if (from !== to) {
        entry.inline = isCollection(value) ? cutFlow(value) : text.slice(from, to);
        end = to;
      }
      endLine();
    }
    const below = commentsFrom(text, end, limit, column + 1);
    return [{ ...entry, body, below: text.slice(end, below) }, below];
  }

  function cutBlock(collection: YAMLMap | YAMLSeq, from: number, outer: number, limit: number): [Block, number] {
    const of = isMap(collection) ? 'map' : 'sequence';
    const spans = spansOf(collection, text);
    const first = spans[0]!.start;
    const column = first - lineStart(first);
    const entries: Entry[] = [];
    let end = from;
    for (const [index, span] of spans.entries()) {
      const line = Math.max(lineStart(span.start), end);
      const lines = { above: text.slice(end, line), indent: text.slice(line, span.start) };
      const next = spans[index + 1];
      const [entry, entryEnd] = cutEntry(span, lines, column, next ? lineStart(next.start) : limit);
      entries.push(entry);
      end = entryEnd;
    }
    const tail = commentsFrom(text, end, limit, column === outer ? column + 1 : column);
    return [{ kind: 'block', of, indent: ' '.repeat(column), entries, tail: text.slice(end, tail) }, tail];
  }

  function cutFlow(collection: YAMLMap | YAMLSeq): Flow {
    const [start, end] = [collection.range![0], collection.range![1]];
    const items: Item[] = [];
    let at = start + 1;
    for (const { span, opaque, comma } of flowSpansOf(collection, text)) {
      const { headEnd, propsEnd, value } = span;
      const [from, to] = value === null ? [headEnd, headEnd] : [value.range![0], value.range![1]];
      const empty = from === to;
      const opaqueEnd = span.start + trimLines(text.slice(span.start, to)).length; // an empty value ends behind spaces
      const valueEnd = opaque ? opaqueEnd : empty ? propsEnd : to;
      const after = comma === null ? lineComment(text, valueEnd) : text.slice(valueEnd, comma);
      const next = comma === null ? valueEnd + after.length : comma + 1;
      const beside = comma === null ? '' : lineComment(text, next);
      items.push({
        ...holderOf(span),
        above: text.slice(at, span.start),
        mid: opaque ? '' : text.slice(headEnd, empty ? propsEnd : from),
        inline: opaque
          ? text.slice(span.start, valueEnd)
          : isCollection(value)
            ? cutFlow(value)
            : text.slice(empty ? propsEnd : from, valueEnd),
        after,
        comma: comma === null ? '' : ',',
        beside,
      });
      at = next + beside.length;
    }
    return {
      kind: 'flow',
      of: isMap(collection) ? 'map' : 'sequence',
      open: text[start]!,
      items,
      close: text.slice(at, end),
    };
  }

  const startOfText = text.startsWith('\uFEFF') ? 1 : 0;
  const lineStart = (offset: number): number => Math.max(text.lastIndexOf('\n', offset - 1) + 1, startOfText);

  const contents = document.contents as Source | null;
  const { headEnd, propsEnd, tag } = propsOf(token?.start ?? [], 'doc-start', startOfText);
  const span: Span = { start: 0, headEnd, propsEnd, tag, key: null, value: contents };
  const limit = documentEnd(text, document);
  if (contents === null || (isScalar(contents) && contents.range![0] === contents.range![1])) {
    const [root, end] = cutEntry({ ...span, value: null }, { above: '', indent: '' }, -1, headEnd);
    const tail = text.slice(end, limit);
    const body: Block = { kind: 'block', of: 'map', indent: '', entries: [], tail };
    return { ...root, role: 'root', body, below: text.slice(limit) };
  }
  const [root, end] = cutEntry(span, { above: '', indent: '' }, -1, limit);
  return { ...root, role: 'root', below: root.below + text.slice(end) };
}

const isBlockCollection = (value: Source | null): value is YAMLMap | YAMLSeq => isCollection(value) && !value.flow;

/** The offset of the `&name` before a value. */
const anchorAt = (text: string, source: Source): number =>
  text.lastIndexOf(`&${isAlias(source) ? '' : source.anchor}`, source.range![0]);

function anchorsOf(targets: Resolved['targets'], placeOf: (source: Source) => Position): Map<Source, Anchor> {
  const references = new Map<Source, number>();
  for (const source of targets.values()) references.set(source, (references.get(source) ?? 0) + 1);
  return new Map([...references].map(([source, count]) => [source, { position: placeOf(source), references: count }]));
}

function nameOf(key: Source, targets: Resolved['targets']): string {
  const scalar = isAlias(key) ? targets.get(key) : key;
  return isScalar(scalar) ? (scalar.source ?? '') : '';
}

/** A comment on the rest of the line, with the space before it. */
const lineComment = (text: string, from: number): string => {
  const pattern = /[ \t]+#[^\r\n]*/y;
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
};

/** The end of the comment lines from `from` that are indented by at least `column`, blank lines between them included. */
function commentsFrom(text: string, from: number, limit: number, column: number): number {
  let end = from;
  if (!text.slice(from, limit).includes('#')) return end; // thousands of blank lines, a hundred levels deep
  for (let at = from; at < limit; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next === -1 || next + 1 > limit ? limit : next + 1;
    let first = at;
    while (first < lineEnd && (text[first] === ' ' || text[first] === '\t')) first++;
    if (text[first] === '#') {
      if (first - at < column) break;
      end = lineEnd;
    } else if (!isEmptyLine(text.slice(first, lineEnd))) break;
    at = lineEnd;
  }
  return end;
}

/** Where the document ends: before a `...` line, else with the text. */
function documentEnd(text: string, document: Composed['document']): number {
  const end = document.range[1];
  if (text.startsWith('...', end) && (end === 0 || text[end - 1] === '\n')) return end;
  const marker = text.indexOf('\n...', end);
  return marker === -1 ? text.length : marker + 1;
}
