import { type CST, isMap, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LibraryNode } from '../read/composed.ts';
import { isSpace, startOfPair } from '../read/tokens.ts';
import { trimLines } from '../read/whitespace.ts';

/** Where the parts of a member begin and end: `start` head `headEnd` anchor and tag `propsEnd`, then the value. */
export type MemberRange = {
  start: number;
  headEnd: number;
  propsEnd: number;
  tag: string;
  key: LibraryNode | null;
  value: LibraryNode | null;
};

type Tokens = readonly CST.SourceToken[];
const endOf = (token: CST.SourceToken): number => token.offset + token.source.length;

/** Where the indicator ends, and where the anchor and tag behind it do. `otherwise`: the end if there is no indicator. */
export function propsOf(tokens: Tokens, indicator: CST.SourceToken['type'], otherwise: number) {
  const at = tokens.findIndex((token) => token.type === indicator);
  const headEnd = at === -1 ? otherwise : endOf(tokens[at]!);
  const props = tokens.slice(at + 1).filter((token) => token.type === 'anchor' || token.type === 'tag');
  const tag = props.find((token) => token.type === 'tag')?.source ?? '';
  return { headEnd, propsEnd: Math.max(headEnd, ...props.map(endOf)), tag };
}

function rangeOfPair(pair: Pair<LibraryNode, LibraryNode | null>, text: string): MemberRange {
  const start = startOfPair(pair);
  const keyEnd = start + trimLines(text.slice(start, pair.key.range![1])).length; // an empty key ends behind spaces
  const props = propsOf(pair.srcToken!.sep ?? [], 'map-value-ind', keyEnd);
  return { ...props, start, key: pair.key, value: pair.value };
}

/** The members of a block collection. */
export function blockRanges(collection: YAMLMap | YAMLSeq, text: string): MemberRange[] {
  if (isMap(collection)) {
    return (collection.items as Pair<LibraryNode, LibraryNode | null>[]).map((pair) => rangeOfPair(pair, text));
  }
  const tokens = (collection.srcToken as CST.BlockSequence).items.filter(({ start }) =>
    start.some((token) => token.type === 'seq-item-ind'),
  );
  return (collection.items as LibraryNode[]).map((value, index) => {
    const { start } = tokens[index]!;
    const dash = start.find((token) => token.type === 'seq-item-ind')!;
    return { ...propsOf(start, 'seq-item-ind', 0), start: dash.offset, key: null, value };
  });
}

/** The members between brackets. `opaque`: a single pair in a sequence, which is kept as one piece of text. `comma`: the offset of the comma behind. */
export function flowRanges(
  collection: YAMLMap | YAMLSeq,
  text: string,
): { range: MemberRange; opaque: boolean; comma: number | null }[] {
  const tokens = (collection.srcToken as CST.FlowCollection).items;
  const full = ({ start, key, sep, value }: (typeof tokens)[number]): boolean =>
    key !== undefined || sep !== undefined || value !== undefined || !start.every(isSpace);
  const commas = tokens.map(({ start }) => start.find((token) => token.type === 'comma')?.offset ?? null);
  return tokens
    .flatMap((token, index) => (full(token) ? [{ token, comma: commas[index + 1] ?? null }] : []))
    .map(({ token, comma }, index) => {
      const item = collection.items[index] as LibraryNode | Pair<LibraryNode, LibraryNode | null>;
      if (!('range' in item))
        return { range: rangeOfPair(item as Pair<LibraryNode, LibraryNode | null>, text), opaque: false, comma };
      const { start, key, sep, value } = token;
      const first = start.find((part) => !isSpace(part)) ?? key ?? value ?? sep?.find((part) => !isSpace(part));
      const offset = first!.offset;
      const opaque = key !== undefined || sep !== undefined || start.some((part) => part.type === 'explicit-key-ind');
      const props = propsOf(start, 'doc-start', offset);
      return {
        range: { ...props, headEnd: offset, start: offset, key: null, value: item as LibraryNode },
        opaque,
        comma,
      };
    });
}
