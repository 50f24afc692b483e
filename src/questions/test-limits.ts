import { Fault } from '../platform/fault.ts';

/** Keeps tests from hammering anybody's account. */
export type TestLimits = {
  /** Begins a test; returns its end. Throws Fault `limited` while another of the provider runs, or after too many of all. */
  begin(provider: string): () => void;
};

const minute = 60_000;
const mostPerMinute = 10;

/** `now` is in milliseconds. */
export function createTestLimits(now: () => number): TestLimits {
  const running = new Set<string>();
  let begun: number[] = [];
  return {
    begin(provider) {
      const present = now();
      begun = begun.filter((time) => present - time < minute);
      if (running.has(provider)) throw tooMany('a test of this provider is under way', 1);
      if (begun.length >= mostPerMinute)
        throw tooMany(`at most ${mostPerMinute} a minute`, (begun[0]! + minute - present) / 1000);
      begun.push(present);
      running.add(provider);
      return () => running.delete(provider);
    },
  };
}

const tooMany = (reason: string, retryAfter: number): Fault =>
  new Fault('limited', 'too many tests', { message: `too many tests: ${reason}`, retryAfter });
