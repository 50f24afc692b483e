import type { Outbound } from '../platform/outbound.ts';
import { ask } from './ask.ts';
import { type Resolve, resolveBySystem } from './reach.ts';
import type { AskedCredential, KnownPlaces, Question, Reply } from './types.ts';

export type QuestionsOptions = {
  /** The credential that clients know by this index. */
  credential(authIndex: string): Promise<AskedCredential | undefined>;
  places(): KnownPlaces;
  outbound: Outbound;
  resolve?: Resolve;
  /** Milliseconds that a question may take in all: clients give up after 30 seconds. */
  patience?: number;
};

/** Asks providers what people want to know. */
export interface Questions {
  /**
   * Asks in the client's own words; whatever the answer's status, it is a reply. Rejects with Fault `invalid`, `forbidden` for a
   * place that may not be asked, `too-large` or `upstream`.
   */
  ask(question: Question): Promise<Reply>;
}

export function createQuestions({
  resolve = resolveBySystem,
  patience = 25_000,
  ...options
}: QuestionsOptions): Questions {
  return {
    ask: (question) => ask(question, { ...options, resolve, patience }),
  };
}
