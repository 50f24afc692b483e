import type { AnyHandler, Form } from '../../src/contract/index.ts';
import { Fault } from '../../src/platform/fault.ts';

const json = (schema: object) => ({ 'application/json': { schema } });
const described = (content: object) => ({ description: 'what came', content });
const names = { type: 'array', items: { type: 'string' }, minItems: 1 };

/** Operations that send and take more than JSON objects. */
export const smallDocument = {
  openapi: '3.1.0',
  info: { title: 'files', version: '1' },
  servers: [{ url: '/small' }],
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  security: [{ key: [] }],
  paths: {
    '/files': {
      post: {
        operationId: 'uploadFiles',
        'x-body-limit': 4096,
        'x-part-limit': 1024,
        parameters: [{ in: 'query', name: 'name', schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': { schema: { type: 'object', required: ['file'] } },
            ...json({ type: 'object' }),
          },
        },
        responses: { 200: described(json({ type: 'object' })), 207: described(json({ type: 'object' })) },
      },
      delete: {
        operationId: 'deleteFiles',
        parameters: [{ in: 'query', name: 'name', schema: { type: 'array', items: { type: 'string' } } }],
        requestBody: {
          content: json({ oneOf: [names, { type: 'object', required: ['names'], properties: { names } }] }),
        },
        responses: { 200: described(json({ type: 'object' })) },
      },
    },
    '/files/{name}': {
      get: {
        operationId: 'downloadFile',
        parameters: [{ in: 'path', name: 'name', required: true, schema: { type: 'string' } }],
        responses: {
          200: {
            ...described(json({ type: 'string', format: 'binary' })),
            headers: { 'Content-Disposition': { required: true, schema: { type: 'string' } } },
          },
        },
      },
    },
    '/import': {
      post: {
        operationId: 'importFile',
        'x-body-limit': 256 * 1024,
        requestBody: { required: true, content: { 'multipart/form-data': { schema: { type: 'object' } } } },
        responses: { 200: described(json({ type: 'object' })) },
      },
    },
  },
};

/** The content of every file: no JSON writer would write it so. */
export const fileBytes = Buffer.from('{ "a" : 1.0 }\r\n\xff', 'latin1');

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Tells what came, bytes as characters. */
const told = (body: unknown): object =>
  body instanceof Uint8Array
    ? { bytes: text(body) }
    : {
        parts: (body as Form).parts.map(({ name, filename, ...part }) => ({
          name,
          ...(filename !== undefined && { filename }),
          ...('bytes' in part ? { bytes: text(part.bytes!) } : { problem: part.problem }),
        })),
      };

export const smallHandlers: Record<string, AnyHandler> = {
  uploadFiles: async ({ query, body }) => {
    const partial = 'parts' in (body as object) && (body as Form).parts.some(({ problem }) => problem !== undefined);
    return { status: partial ? 207 : 200, body: { query, ...told(body) } };
  },
  deleteFiles: async ({ query, body }) => ({ status: 200, body: { query, body: body ?? null } }),
  importFile: async ({ body }) => ({ status: 200, body: told(body) }),
  downloadFile: async ({ path }) => {
    const { name } = path as { name: string };
    if (name !== 'a b.json') throw new Fault('missing', 'file not found');
    return {
      status: 200,
      body: fileBytes,
      headers: { 'Content-Disposition': `attachment; filename="${name}"`, ETag: '"1"' },
    };
  },
};
