import {
  type Block,
  containerOf,
  type Flow,
  type Holder,
  isBlock,
  isFlow,
  type Member,
  membersIn,
  membersOf,
  type Root,
} from '../tree/tree.ts';
import { type Layout, noBrackets } from './new-members.ts';
import { type Quote, quoteOf } from './scalars.ts';

/** How the document as a whole looks: the indentation of the first collections found. */
export function layoutOf(root: Root, eol: string): Layout {
  const base: Layout = {
    eol,
    step: 0,
    sequenceStep: -1,
    dash: ' ',
    quote: 'plain',
    keyQuote: 'plain',
    brackets: noBrackets,
  };
  const found = isBlock(root.body) ? indented(root.body, base, 3) : base;
  return {
    ...found,
    step: found.step || 2,
    sequenceStep: found.sequenceStep < 0 ? found.step || 2 : found.sequenceStep,
  };
}

/** The steps that are still unknown, from what is inside `block`. Looks at the first few entries: a file may have thousands. */
function indented(block: Block, layout: Layout, depth: number): Layout {
  const entries = block.entries.slice(0, 20);
  let found = steps({ ...block, entries }, layout);
  for (const { body } of entries) {
    if (depth === 0 || (found.step > 0 && found.sequenceStep >= 0)) break;
    if (isBlock(body)) found = indented(body, found, depth - 1);
  }
  return found;
}

function steps(block: Block, layout: Layout): Layout {
  let { step, sequenceStep } = layout;
  if (block.of === 'sequence') return layout;
  for (const { body } of block.entries) {
    if (!isBlock(body)) continue;
    const width = body.indent.length - block.indent.length;
    if (body.of === 'map' && step === 0 && width > 0) step = width;
    if (body.of === 'sequence' && sequenceStep < 0) sequenceStep = width;
  }
  return { ...layout, step, sequenceStep };
}

/** How a new member of `container` is to look, by its neighbours. */
export function layoutIn(container: Block | Flow, layout: Layout): Layout {
  if (container.kind === 'flow') return { ...layout, ...quotesOf(container.items.slice(-20)) };
  const entries = container.entries.slice(-20);
  const near = steps({ ...container, entries }, { ...layout, step: 0, sequenceStep: -1 });
  const dash = container.of === 'sequence' ? entries.findLast((entry) => /^ +$/.test(entry.mid))?.mid : undefined;
  return {
    ...layout,
    step: near.step || layout.step,
    sequenceStep: near.sequenceStep < 0 ? layout.sequenceStep : near.sequenceStep,
    dash: dash ?? ' ',
    eol: entries.findLast((entry) => entry.eol !== '')?.eol ?? layout.eol,
    ...quotesOf(entries),
    brackets: container.of === 'sequence' ? bracketsOf(entries) : noBrackets,
  };
}

/** Brackets around collections of a kind if all of that kind here have them; empty ones must. */
function bracketsOf(holders: readonly Member[]): Layout['brackets'] {
  const containers = holders.flatMap((holder) => containerOf(holder) ?? []);
  const padOf = (kind: 'map' | 'sequence'): string | null => {
    const filled = containers.filter((container) => container.of === kind && membersIn(container).length > 0);
    const last = filled.at(-1);
    if (last === undefined || !filled.every((container) => container.kind === 'flow')) return null;
    return /^ +$/.exec((last as Flow).items[0]!.above)?.[0] ?? '';
  };
  return { map: padOf('map'), sequence: padOf('sequence') };
}

/** Quotes that all strings here (or, if there are none, inside the last one) agree upon. */
function quotesOf(holders: readonly Member[]): { quote: Quote; keyQuote: Quote } {
  const values = holders.flatMap(({ inline }) => (isFlow(inline) || !looksLikeString(inline) ? [] : [quoteOf(inline)]));
  const keys = holders.flatMap(({ name, head }) => (name === null ? [] : [quoteOf(head)]));
  const inside = holders.length > 0 ? quotesOf(membersOf(holders.at(-1)!).slice(-20)) : null;
  return {
    quote: inside === null || values.length > 0 ? agreed(values) : inside.quote,
    keyQuote: inside === null || keys.length > 0 ? agreed(keys) : inside.keyQuote,
  };
}

const agreed = (quotes: readonly Quote[]): Quote => {
  const first = quotes[0] ?? 'plain';
  return quotes.every((quote) => quote === first) ? first : 'plain';
};

/** Whether a scalar, as it is written, is likely a string. */
export const looksLikeString = (inline: Holder['inline']): boolean =>
  !/^(?:|~|null|true|false|yes|no|on|off|[-+.]?\d.*|[*|>].*)$/is.test(inline as string);
