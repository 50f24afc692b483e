import { tooMany } from './refusals.ts';

const wrongKeysAllowed = 5;
const holdMs = 1000;
const mostHeld = 8;

export type HoldBackOptions = {
  /** Resolves after so many milliseconds. */
  delay: (milliseconds: number) => Promise<unknown>;
  /** Told of the wrong key that uses up the free ones. */
  onStart: () => void;
};

/** Slows down guessing by callers who can't be told apart. */
export type HoldBack = {
  /** Before an unknown key is looked at. Throws Fault `limited` while no wrong answer could be held. */
  refuseIfFull(): void;
  /** Counts a wrong key; resolves when its answer may go. Rejects with Fault `limited` if there is no place to wait. */
  wrong(): Promise<void>;
  /** A right key ends the row of wrong ones. */
  right(): void;
};

export function createHoldBack({ delay, onStart }: HoldBackOptions): HoldBack {
  let inARow = 0;
  let held = 0;
  const refuseIfFull = () => {
    if (held >= mostHeld) throw tooMany('too many wrong keys from this machine');
  };
  return {
    refuseIfFull,
    async wrong() {
      inARow += 1;
      if (inARow === wrongKeysAllowed) onStart();
      if (inARow <= wrongKeysAllowed) return;
      refuseIfFull();
      held += 1;
      await delay(holdMs).finally(() => held--);
    },
    right: () => {
      inARow = 0;
    },
  };
}
