/** Whose fault an error of a provider is. */
export type ErrorVerdict =
  /** The caller's own: it is told, nobody is blamed, and nothing else is tried. */
  | { kind: 'request' }
  /** This credential can't serve this request, but another may; nobody is blamed. */
  | { kind: 'elsewhere' }
  /** The key is dead, or its account can't pay or is barred: nothing works with it. */
  | { kind: 'credential'; reason: 'unauthorized' | 'payment-required' | 'forbidden' }
  /** This credential hasn't this model. */
  | { kind: 'model'; reason: 'not-found' }
  /** There was too much to do. */
  | { kind: 'load'; reason: 'quota' | 'unavailable' };

export const request: ErrorVerdict = { kind: 'request' };
export const elsewhere: ErrorVerdict = { kind: 'elsewhere' };
export const deadKey: ErrorVerdict = { kind: 'credential', reason: 'unauthorized' };
export const unpaid: ErrorVerdict = { kind: 'credential', reason: 'payment-required' };
export const barred: ErrorVerdict = { kind: 'credential', reason: 'forbidden' };
export const noModel: ErrorVerdict = { kind: 'model', reason: 'not-found' };
export const quota: ErrorVerdict = { kind: 'load', reason: 'quota' };
export const failing: ErrorVerdict = { kind: 'load', reason: 'unavailable' };

/** The status of an error that comes inside an answer that began as a good one. */
export const inAnswer = 0;

/** An error that means something. All conditions that it has must hold; of a table, the first row that fits counts. */
export type ErrorRow = {
  /** Absent: any. */
  status?: number | readonly number[] | { from: number; to: number };
  /** What the error calls itself, by type, code, status or reason: one of these. */
  says?: readonly string[];
  /**
   * How its message reads, for where a vendor gives nothing else. It begins at the message's beginning: what a vendor repeats
   * of a request stands further back, and a caller must not be able to say that a key is dead.
   */
  text?: RegExp;
  /** The message begins by naming the model. */
  namesModel?: true;
  /** The body is none of an API: a page, or nothing. */
  page?: true;
  /** One of these headers went to the provider, and it was the caller's. */
  callers?: readonly string[];
  verdict: ErrorVerdict;
};
