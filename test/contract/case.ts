import type { TestServer } from '../fixtures/server.ts';
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
  /** Does what must come first; resolves to what the request has besides. */
  prepare?: (server: TestServer) => Promise<{ path?: string; body?: unknown }>;
};
