/**
 * What must not compile. `make types` checks this file: a line that compiles after all makes its `@ts-expect-error` an error.
 */
import type { Handler, Handlers, WrittenId } from '../../src/contract/index.ts';

const ok = { status: 200, headers: { ETag: '"x"' }, body: { status: 'ok' } } as const;

export const listed: Handler<'putApiKeys'> = async () => ok;

// @ts-expect-error an operationId that the contract lacks
export type Unknown = Handlers<'getDebgu'>;

// @ts-expect-error one handler is missing
export const incomplete: Handlers<'listApiKeys' | 'putApiKeys'> = { putApiKeys: async () => ok };

// @ts-expect-error a status that the contract does not list
export const undocumented: Handler<'putApiKeys'> = async () => ({ ...ok, status: 202 });

// @ts-expect-error a body that the contract does not allow
export const otherBody: Handler<'putApiKeys'> = async () => ({ ...ok, body: { status: 'fine' } });

// @ts-expect-error a header that the contract requires
export const headless: Handler<'putApiKeys'> = async () => ({ status: 200, body: { status: 'ok' } });

export const typed: Handler<'putApiKeys'> = async ({ body }) => {
  // @ts-expect-error the list holds strings
  const numbers: number[] = Array.isArray(body) ? body : body.items;
  return { ...ok, body: { status: 'ok', message: String(numbers.length) } };
};

// @ts-expect-error a setting is wired by the contract: it takes no handler
export const wired: WrittenId = 'getDebug';
