import { collectionOf, isBlockCollection, isFlowCollection } from '../tree/members.ts';
import type { BlockCollection, Collection, FlowCollection, Member, Root } from '../tree/tree.ts';
import { looksLikeString, type Quote, quoteOf } from './scalars.ts';
import { noBrackets, type Style } from './style.ts';

/** How many members are looked at: a file may have thousands. */
const SAMPLE = 20;

/** How the document as a whole looks: the indentation of the first collections found. */
export function documentStyle(root: Root, eol: string): Style {
  const base: Style = {
    eol,
    step: 0,
    sequenceStep: -1,
    dash: ' ',
    quote: 'plain',
    keyQuote: 'plain',
    brackets: noBrackets,
  };
  const found = isBlockCollection(root.body) ? withNestedSteps(root.body, base, 3) : base;
  return {
    ...found,
    step: found.step || 2,
    sequenceStep: found.sequenceStep < 0 ? found.step || 2 : found.sequenceStep,
  };
}

/** The style with the steps that are still unknown, from what is inside `block`. */
function withNestedSteps(block: BlockCollection, style: Style, depth: number): Style {
  const members = block.members.slice(0, SAMPLE);
  let found = withSteps({ ...block, members }, style);
  for (const { body } of members) {
    if (depth === 0 || (found.step > 0 && found.sequenceStep >= 0)) break;
    if (isBlockCollection(body)) found = withNestedSteps(body, found, depth - 1);
  }
  return found;
}

/** The style with the steps that are still unknown, from the members of `block`. */
function withSteps(block: BlockCollection, style: Style): Style {
  let { step, sequenceStep } = style;
  if (block.of === 'sequence') return style;
  for (const { body } of block.members) {
    if (!isBlockCollection(body)) continue;
    const width = body.indent.length - block.indent.length;
    if (body.of === 'mapping' && step === 0 && width > 0) step = width;
    if (body.of === 'sequence' && sequenceStep < 0) sequenceStep = width;
  }
  return { ...style, step, sequenceStep };
}

/** How a new member of `collection` is to look, by its neighbours. */
export function styleIn(collection: Collection, style: Style): Style {
  if (collection.kind === 'flow') return { ...style, ...quotesOf(collection.members.slice(-SAMPLE)) };
  const members = collection.members.slice(-SAMPLE);
  const near = withSteps({ ...collection, members }, { ...style, step: 0, sequenceStep: -1 });
  const dash = collection.of === 'sequence' ? members.findLast((member) => /^ +$/.test(member.mid))?.mid : undefined;
  return {
    ...style,
    step: near.step || style.step,
    sequenceStep: near.sequenceStep < 0 ? style.sequenceStep : near.sequenceStep,
    dash: dash ?? ' ',
    eol: members.findLast((member) => member.eol !== '')?.eol ?? style.eol,
    ...quotesOf(members),
    brackets: collection.of === 'sequence' ? bracketsOf(members) : noBrackets,
  };
}

/** Brackets around collections of a kind if all of that kind here have them; empty ones must. */
function bracketsOf(members: readonly Member[]): Style['brackets'] {
  const collections = members.flatMap((member) => collectionOf(member) ?? []);
  const padOf = (kind: 'mapping' | 'sequence'): string | null => {
    const filled = collections.filter((collection) => collection.of === kind && collection.members.length > 0);
    const last = filled.at(-1);
    if (last === undefined || !filled.every((collection) => collection.kind === 'flow')) return null;
    return /^ +$/.exec((last as FlowCollection).members[0]!.above)?.[0] ?? '';
  };
  return { mapping: padOf('mapping'), sequence: padOf('sequence') };
}

/** Quotes that all strings here (or, if there are none, inside the last one) agree upon. */
function quotesOf(members: readonly Member[]): { quote: Quote; keyQuote: Quote } {
  const values = members.flatMap(({ inline }) =>
    isFlowCollection(inline) || !looksLikeString(inline) ? [] : [quoteOf(inline)],
  );
  const keys = members.flatMap(({ name, head }) => (name === null ? [] : [quoteOf(head)]));
  const last = members.at(-1);
  const inside = last === undefined ? null : quotesOf(collectionOf(last)?.members.slice(-SAMPLE) ?? []);
  return {
    quote: inside === null || values.length > 0 ? agreed(values) : inside.quote,
    keyQuote: inside === null || keys.length > 0 ? agreed(keys) : inside.keyQuote,
  };
}

const agreed = (quotes: readonly Quote[]): Quote => {
  const first = quotes[0] ?? 'plain';
  return quotes.every((quote) => quote === first) ? first : 'plain';
};
