import { type CST, isMap, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Source } from '../read/resolve.ts';
import { trimLines } from '../read/whitespace.ts';

/** Where the parts of one entry begin and end. */
export type Span = {
  start: number;
  headEnd: number;
  propsEnd: number;
  tag: string;
  key: Source | null;
  value: Source | null;
};

type Tokens = readonly CST.SourceToken[];
const endOf = (token: CST.SourceToken): number => token.offset + token.source.length;
export const isSpace = (token: CST.SourceToken): boolean =>
  ['space', 'newline', 'comment', 'comma'].includes(token.type);

/** After the indicator: where it ends, where the anchor and tag behind it end. */
export function propsOf(tokens: Tokens, indicator: CST.SourceToken['type'], otherwise: number) {
  const at = tokens.findIndex((token) => token.type === indicator);
  const headEnd = at === -1 ? otherwise : endOf(tokens[at]!);
  const props = tokens.slice(at + 1).filter((token) => token.type === 'anchor' || token.type === 'tag');
  const tag = props.find((token) => token.type === 'tag')?.source ?? '';
  return { headEnd, propsEnd: Math.max(headEnd, ...props.map(endOf)), tag };
}

/** The offset at which an entry begins: its key, or the anchor, tag or `?` before it. */
export function startOfPair(pair: Pair<Source, Source | null>): number {
  const { start, key, sep } = pair.srcToken!;
  const first = start.find((token) => !isSpace(token)) ?? key ?? sep?.find((token) => !isSpace(token));
  return first!.offset;
}

function spanOfPair(pair: Pair<Source, Source | null>, text: string): Span {
  const start = startOfPair(pair);
  const keyEnd = start + trimLines(text.slice(start, pair.key.range![1])).length; // an empty key ends behind spaces
  const props = propsOf(pair.srcToken!.sep ?? [], 'map-value-ind', keyEnd);
  return { ...props, start, key: pair.key, value: pair.value };
}

/** The entries of a block collection. */
export function spansOf(collection: YAMLMap | YAMLSeq, text: string): Span[] {
  if (isMap(collection)) {
    return (collection.items as Pair<Source, Source | null>[]).map((pair) => spanOfPair(pair, text));
  }
  const tokens = (collection.srcToken as CST.BlockSequence).items.filter(({ start }) =>
    start.some((token) => token.type === 'seq-item-ind'),
  );
  return (collection.items as Source[]).map((value, index) => {
    const { start } = tokens[index]!;
    const dash = start.find((token) => token.type === 'seq-item-ind')!;
    return { ...propsOf(start, 'seq-item-ind', 0), start: dash.offset, key: null, value };
  });
}

/** The items between brackets. `opaque`: a single pair in a sequence, which is taken as it is. `comma`: the offset of the one behind. */
export function flowSpansOf(
  collection: YAMLMap | YAMLSeq,
  text: string,
): { span: Span; opaque: boolean; comma: number | null }[] {
  const tokens = (collection.srcToken as CST.FlowCollection).items;
  const full = ({ start, key, sep, value }: (typeof tokens)[number]): boolean =>
    key !== undefined || sep !== undefined || value !== undefined || !start.every(isSpace);
  const commas = tokens.map(({ start }) => start.find((token) => token.type === 'comma')?.offset ?? null);
  return tokens
    .flatMap((token, index) => (full(token) ? [{ token, comma: commas[index + 1] ?? null }] : []))
    .map(({ token, comma }, index) => {
      const item = collection.items[index] as Source | Pair<Source, Source | null>;
      if (!('range' in item))
        return { span: spanOfPair(item as Pair<Source, Source | null>, text), opaque: false, comma };
      const { start, key, sep, value } = token;
      const first = start.find((part) => !isSpace(part)) ?? key ?? value ?? sep?.find((part) => !isSpace(part));
      const offset = first!.offset;
      const opaque = key !== undefined || sep !== undefined || start.some((part) => part.type === 'explicit-key-ind');
      const props = propsOf(start, 'doc-start', offset);
      return { span: { ...props, headEnd: offset, start: offset, key: null, value: item as Source }, opaque, comma };
    });
}
