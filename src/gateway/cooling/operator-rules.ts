import { RE2JS } from 're2js';

/** An item of `request-scoped-errors`, in the file's own names. */
export type ErrorRuleEntry = Readonly<{
  status?: number | undefined;
  match?: readonly string[] | undefined;
  'match-regexr'?: readonly string[] | undefined;
  action?: string | undefined;
}>;

/** What the operator says of an answer. */
export type ErrorRule = {
  status: number;
  fits(body: string): boolean;
  /** The client is told at once; otherwise the next credential is tried. */
  stops: boolean;
  /** The credential cools. */
  cools: boolean;
};

const actions: Readonly<Record<string, Pick<ErrorRule, 'stops' | 'cools'>>> = {
  stop: { stops: true, cools: false },
  'stop-and-cooldown': { stops: true, cools: true },
  continue: { stops: false, cools: false },
  'continue-and-cooldown': { stops: false, cools: true },
};

/** As much of a body as is searched. */
const maxSearched = 64 * 1024;

/** One for all entries that say nothing: what each list became is remembered. */
const none: readonly ErrorRuleEntry[] = [];

const known = new WeakMap<readonly ErrorRuleEntry[], readonly ErrorRule[]>();

/**
 * Makes rules of the config's, once for each list of them. One without a status, an action or anything to look for is left out, as
 * in the reference.
 */
export function errorRulesOf(entries: readonly ErrorRuleEntry[] = none): readonly ErrorRule[] {
  const rules = known.get(entries) ?? made(entries);
  known.set(entries, rules);
  return rules;
}

const made = (entries: readonly ErrorRuleEntry[]): ErrorRule[] =>
  entries.flatMap(({ status, match = [], 'match-regexr': patterns = [], action = '' }) => {
    const does = actions[action.trim().toLowerCase()];
    const texts = match.filter((text) => text.trim() !== '');
    const expressions = patterns.filter((pattern) => pattern.trim() !== '').flatMap(expressionOf);
    if (!status || !does || texts.length + expressions.length === 0) return [];
    return {
      status,
      ...does,
      fits(body) {
        const searched = body.slice(0, maxSearched);
        return texts.some((text) => searched.includes(text)) || expressions.some((one) => one.test(searched));
      },
    };
  });

/** The reference's dialect is Go's, in which every expression takes a time in proportion to the text. One that isn't one never fits. */
function expressionOf(pattern: string): RE2JS[] {
  try {
    return [RE2JS.compile(pattern)];
  } catch {
    return [];
  }
}
