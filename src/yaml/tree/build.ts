import { isAlias, isCollection, isMap, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Composed, LibraryNode, Resolved } from '../read/composed.ts';
import { isMerge } from '../read/merge.ts';
import type { Parsed } from '../read/parse.ts';
import { isEmptyLine, trimLines } from '../read/whitespace.ts';
import { blockRanges, flowRanges, type MemberRange, propsOf } from './ranges.ts';
import { referencesIn } from './references.ts';
import type { BlockCollection, BlockMember, FlowCollection, FlowMember, MemberBase, Root } from './tree.ts';

/** The tree of a valid text. */
export function buildTree(text: string, { composed, resolved, positionAt }: Parsed): Root {
  const { document, token } = composed;
  const { targets } = resolved;
  const referencesOf = referencesIn(text, targets, positionAt);

  const baseOf = (range: MemberRange): Omit<MemberBase, 'mid' | 'inline'> => ({
    role: range.key === null ? 'item' : isMerge(range.key) ? 'merge' : 'entry',
    name: range.key === null || isMerge(range.key) ? null : nameOf(range.key, targets),
    head: text.slice(range.start, range.headEnd),
    tag: range.tag,
    references: referencesOf(range),
  });

  /** A member in block style and where it ends: before `limit`, where the next one's line begins. */
  function blockMember(
    range: MemberRange,
    lines: { above: string; indent: string },
    column: number,
    limit: number,
  ): [BlockMember, number] {
    const { headEnd, propsEnd, value } = range;
    const [from, to] = value === null ? [headEnd, headEnd] : [value.range![0], value.range![1]];
    const member = { ...baseOf(range), ...lines, mid: '', inline: '' as BlockMember['inline'], side: '', eol: '' };
    let body: BlockMember['body'] = null;
    let end = propsEnd;
    const endLine = (): void => {
      if (text[end - 1] === '\n' || end <= startOfText) return;
      const next = text.indexOf('\n', end);
      const lineEnd = next === -1 ? text.length : next + 1;
      const line = text.slice(end, lineEnd);
      member.eol = /\r?\n$/.exec(line)?.[0] ?? '';
      member.side = line.slice(0, line.length - member.eol.length);
      end = lineEnd;
    };
    if (isInBlockStyle(value)) {
      const first = blockRanges(value, text)[0]!.start; // the range begins behind the first key's anchor
      const compact = headEnd > startOfText && !text.slice(headEnd, first).includes('\n');
      member.mid = text.slice(headEnd, compact ? first : propsEnd);
      if (compact) end = first;
      else endLine();
      [body, end] = blockCollection(value, end, column, limit);
    } else if (isScalar(value) && value.type?.startsWith('BLOCK')) {
      member.mid = text.slice(headEnd, from);
      member.inline = /^[|>][-+0-9]*/.exec(text.slice(from, from + 4))![0];
      end = from + member.inline.length;
      endLine();
      body = text.slice(end, to);
      end = to;
    } else {
      member.mid = text.slice(headEnd, from === to ? propsEnd : from);
      if (from !== to) {
        member.inline = isCollection(value) ? flowCollection(value) : text.slice(from, to);
        end = to;
      }
      endLine();
    }
    const below = commentsFrom(text, end, limit, column + 1);
    return [{ ...member, body, below: text.slice(end, below) }, below];
  }

  function blockCollection(
    collection: YAMLMap | YAMLSeq,
    from: number,
    outer: number,
    limit: number,
  ): [BlockCollection, number] {
    const of = isMap(collection) ? 'mapping' : 'sequence';
    const ranges = blockRanges(collection, text);
    const first = ranges[0]!.start;
    const column = first - lineStart(first);
    const members: BlockMember[] = [];
    let end = from;
    for (const [index, range] of ranges.entries()) {
      const line = Math.max(lineStart(range.start), end);
      const lines = { above: text.slice(end, line), indent: text.slice(line, range.start) };
      const next = ranges[index + 1];
      const [member, memberEnd] = blockMember(range, lines, column, next ? lineStart(next.start) : limit);
      members.push(member);
      end = memberEnd;
    }
    const tail = commentsFrom(text, end, limit, column === outer ? column + 1 : column);
    return [{ kind: 'block', of, indent: ' '.repeat(column), members, tail: text.slice(end, tail) }, tail];
  }

  function flowCollection(collection: YAMLMap | YAMLSeq): FlowCollection {
    const [start, end] = [collection.range![0], collection.range![1]];
    const members: FlowMember[] = [];
    let at = start + 1;
    for (const { range, opaque, comma } of flowRanges(collection, text)) {
      const { headEnd, propsEnd, value } = range;
      const [from, to] = value === null ? [headEnd, headEnd] : [value.range![0], value.range![1]];
      const empty = from === to;
      const opaqueEnd = range.start + trimLines(text.slice(range.start, to)).length; // an empty value ends behind spaces
      const valueEnd = opaque ? opaqueEnd : empty ? propsEnd : to;
      const after = comma === null ? lineComment(text, valueEnd) : text.slice(valueEnd, comma);
      const next = comma === null ? valueEnd + after.length : comma + 1;
      const beside = comma === null ? '' : lineComment(text, next);
      members.push({
        ...baseOf(range),
        above: text.slice(at, range.start),
        mid: opaque ? '' : text.slice(headEnd, empty ? propsEnd : from),
        inline: opaque
          ? text.slice(range.start, valueEnd)
          : isCollection(value)
            ? flowCollection(value)
            : text.slice(empty ? propsEnd : from, valueEnd),
        after,
        comma: comma === null ? '' : ',',
        beside,
      });
      at = next + beside.length;
    }
    return {
      kind: 'flow',
      of: isMap(collection) ? 'mapping' : 'sequence',
      open: text[start]!,
      members,
      close: text.slice(at, end),
    };
  }

  const startOfText = text.startsWith('\uFEFF') ? 1 : 0;
  const lineStart = (offset: number): number => Math.max(text.lastIndexOf('\n', offset - 1) + 1, startOfText);

  const contents = document.contents as LibraryNode | null;
  const { headEnd, propsEnd, tag } = propsOf(token?.start ?? [], 'doc-start', startOfText);
  const range: MemberRange = { start: 0, headEnd, propsEnd, tag, key: null, value: contents };
  const limit = documentEnd(text, document);
  if (contents === null || (isScalar(contents) && contents.range![0] === contents.range![1])) {
    const [root, end] = blockMember({ ...range, value: null }, { above: '', indent: '' }, -1, headEnd);
    const tail = text.slice(end, limit);
    const body: BlockCollection = { kind: 'block', of: 'mapping', indent: '', members: [], tail };
    return { ...root, role: 'root', body, below: text.slice(limit) };
  }
  const [root, end] = blockMember(range, { above: '', indent: '' }, -1, limit);
  return { ...root, role: 'root', below: root.below + text.slice(end) };
}

const isInBlockStyle = (value: LibraryNode | null): value is YAMLMap | YAMLSeq => isCollection(value) && !value.flow;

function nameOf(key: LibraryNode, targets: Resolved['targets']): string {
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
