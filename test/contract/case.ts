import type { Scenario } from './scenarios.ts';

/** A request to an operation, and the status (and `error`) that it must get. What isn't told is as the document's example. */
export type Case = {
  id: string;
  title: string;
  want: number;
  error?: string;
  scenario?: Scenario;
  path?: string;
  body?: unknown;
  headers?: Record<string, string>;
};
