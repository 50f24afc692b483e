/**
 * What must not compile. `make types` checks this file: a line that compiles after all makes its `@ts-expect-error` an error.
 */
import type { Form, Handler, Handlers, WrittenId } from '../../src/contract/index.ts';
import type { InputOf, ReplyOf } from '../../src/contract/operation.ts';

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

/** An operation that takes a form or a file, and one that takes nothing but a form and answers with bytes. */
type Upload = {
  parameters: { query?: never };
  requestBody: { content: { 'multipart/form-data': object; 'application/json': object } };
  responses: { 200: { headers: object; content: { 'application/json': { files: string[] } } } };
};
type Convert = {
  parameters: { query: { name?: string[] } };
  requestBody: { content: { 'multipart/form-data': object } };
  responses: {
    200: { headers: { 'Content-Disposition': string }; content: { 'application/json': Uint8Array } };
    207: { headers: object; content: { 'application/json': { failed: string[] } } };
  };
};
type Remove = Omit<Upload, 'requestBody'> & { requestBody?: { content: { 'application/json': { names: string[] } } } };

export const uploaded = ({ body }: InputOf<Upload>): Form | undefined =>
  body instanceof Uint8Array ? undefined : body;
export const formOnly = ({ body, query }: InputOf<Convert>): [Form, string[] | undefined] => [body, query.name];
export const partly: ReplyOf<Convert> = { status: 207, body: { failed: ['a'] } };
export const bytes: ReplyOf<Convert> = {
  status: 200,
  headers: { 'Content-Disposition': 'attachment' },
  body: new Uint8Array(),
};

// @ts-expect-error the body may be bytes
export const formAlways = ({ body }: InputOf<Upload>): Form => body;

// @ts-expect-error the body may be absent
export const present = ({ body }: InputOf<Remove>): string[] => body.names;

// @ts-expect-error bytes without the header that names the file
export const nameless: ReplyOf<Convert> = { status: 200, body: new Uint8Array() };
