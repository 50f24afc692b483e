import type { Config } from '../config/index.ts';
import type { Handlers } from '../contract/index.ts';
import { Fault } from '../platform/fault.ts';
import { visibleConfig } from '../resources/index.ts';

/** The whole config: in force, and as the file that it is. */
export const config = ({ config }: { config: Config }) =>
  ({
    getConfig: async () => ({ status: 200, headers: { ETag: config.etag }, body: visibleConfig(config.current) }),

    getConfigYaml: async () => {
      const { bytes, etag, trouble } = await config.file().catch((error) => {
        if (!(error instanceof Fault)) throw error;
        if (error.kind === 'missing')
          throw new Fault('missing', 'not_found', { message: 'config file not found', cause: error });
        throw new Fault('failed', 'read_failed', { message: `read_failed: ${error.message}`, cause: error });
      });
      const where = trouble && (trouble.line === undefined ? trouble.code : `line ${trouble.line} ${trouble.code}`);
      return {
        status: 200,
        headers: {
          ETag: etag,
          'X-Content-Type-Options': 'nosniff' as const,
          ...(where !== undefined && { 'X-Config-Error': where }),
        },
        body: bytes,
      };
    },

    putConfigYaml: async ({ body, ifMatch }) => {
      const { etag, notes, changed } = await config.replace(body, ifMatch);
      const message = notes.length > 0 ? { message: notes.join('; ') } : {};
      return { status: 200, headers: { ETag: etag }, body: { ok: true as const, changed: [...changed], ...message } };
    },
  }) satisfies Handlers<'getConfig' | 'getConfigYaml' | 'putConfigYaml'>;
