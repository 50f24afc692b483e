import type { Outbound } from '../platform/outbound.ts';
import { ask } from './ask.ts';
import { type Resolve, resolveBySystem } from './reach.ts';
import { createTestLimits } from './test-limits.ts';
import type { AskedCredential, KnownPlaces, Question, Reply } from './types.ts';

export type QuestionsOptions = {
  /** The credential that clients know by this index. */
  credential(authIndex: string): AskedCredential | undefined;
  places(): KnownPlaces;
  /** The provider whose credential has this index; undefined if there is none that requests are sent with. */
  providerOf(authIndex: string): string | undefined;
  /** Sends a tiny request with that credential. */
  probe(
    authIndex: string,
    options: { model: string | undefined; signal: AbortSignal },
  ): Promise<TestResult | undefined>;
  outbound: Outbound;
  resolve?: Resolve;
  /** Milliseconds that a question may take in all: clients give up after 30 seconds. */
  patience?: number;
};

/** How a test went. */
export type TestResult = {
  /** Undefined: well. */
  failure: string | undefined;
  milliseconds: number;
  /** Undefined: no single one was asked. */
  model: string | undefined;
};

/** Asks providers what people want to know. */
export interface Questions {
  /**
   * Asks in the client's own words; whatever the answer's status, it is a reply. Rejects with Fault `invalid`, `forbidden` for a
   * place that may not be asked, `too-large` or `upstream`.
   */
  ask(question: Question): Promise<Reply>;
  /**
   * Tries a credential with a tiny request; resolves to nothing if there is none of this index. One at a time for each provider, and
   * ten a minute: else it rejects with Fault `limited`.
   */
  test(authIndex: string, model: string | undefined): Promise<TestResult | undefined>;
}

export function createQuestions({
  resolve = resolveBySystem,
  patience = 25_000,
  ...options
}: QuestionsOptions): Questions {
  const limits = createTestLimits(() => performance.now());
  return {
    ask: (question) => ask(question, { ...options, resolve, patience }),
    async test(authIndex, model) {
      const provider = options.providerOf(authIndex);
      if (provider === undefined) return undefined;
      const end = limits.begin(provider);
      return options.probe(authIndex, { model, signal: AbortSignal.timeout(patience) }).finally(end);
    },
  };
}
