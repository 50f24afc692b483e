import type { Handlers } from '../contract/index.ts';
import type { Credential, Credentials } from '../credentials/index.ts';
import type { Gateway } from '../gateway/index.ts';
import { Fault } from '../platform/fault.ts';
import type { Questions, TestResult } from '../questions/index.ts';

type Asked = { questions: Questions; gateway: Gateway; credentials: Credentials };

/** Questions that people ask of providers. */
export const questions = ({ questions, gateway, credentials }: Asked) => {
  /** Tries a file, or one project of it. */
  async function testFile(file: Credential, model: string | null | undefined) {
    const [index = file.authIndex] = gateway.indexesOfAccount(file.name);
    const result = await questions.test(index, model?.trim() || undefined);
    const failure = file.problem ?? 'the gateway sends no requests with this file';
    return tested(result ?? { failure, milliseconds: 0, model: undefined });
  }

  return {
    callUpstream: async ({ body }) => {
      const {
        status,
        headers,
        body: text,
      } = await questions.ask({
        authIndex: authIndexIn(body),
        method: body.method ?? '',
        url: body.url ?? '',
        headers: body.header ?? {},
        data: body.data ?? '',
        proxyUrl: body.proxy_url ?? '',
      });
      return { status: 200, body: { status_code: status, header: headers, body: text } };
    },

    resetQuota: async ({ body }) => {
      const authIndex = authIndexIn(body);
      if (authIndex === undefined) throw new Fault('invalid', 'auth_index is required');
      const file = credentials.find({ authIndex });
      const known = file ? gateway.indexesOfAccount(file.name) : [authIndex];
      const ended = known.map((index) => gateway.endCooldowns(index));
      if (!file && !ended[0]) throw authNotFound();
      const models = [...new Set(ended.flatMap((those) => those ?? []))];
      return { status: 200, body: { status: 'ok', auth_index: authIndex, models } };
    },

    testProviderKey: async ({ body }) => {
      const authIndex = authIndexIn(body);
      if (authIndex === undefined) throw new Fault('invalid', 'auth_index is required');
      const file = credentials.find({ authIndex });
      if (file) return { status: 200, body: await testFile(file, body.model) };
      const result = await questions.test(authIndex, body.model?.trim() || undefined);
      if (!result) throw authNotFound();
      return { status: 200, body: tested(result) };
    },

    testAuthFile: async ({ body }) => {
      const name = body.name?.trim() ? body.name : undefined;
      const authIndex = authIndexIn(body);
      if (!name && authIndex === undefined) throw new Fault('invalid', 'name is required');
      const file = credentials.find(name ? { name } : { authIndex });
      if (!file)
        throw new Fault('missing', 'auth file not found', {
          message: 'auth file not found: there is no credential file of this name',
        });
      return { status: 200, body: await testFile(file, body.model) };
    },
  } satisfies Handlers<'callUpstream' | 'resetQuota' | 'testProviderKey' | 'testAuthFile'>;
};

const tested = ({ failure, milliseconds, model }: TestResult) => ({
  status: failure === undefined ? ('ok' as const) : ('error' as const),
  latency_ms: milliseconds,
  model: model ?? null,
  ...(failure !== undefined && { error: failure }),
});

const authNotFound = (): Fault =>
  new Fault('missing', 'auth not found', {
    message: 'auth not found: no provider key and no credential file has this auth_index',
  });

type Indexed = { auth_index?: string | null; authIndex?: string | null; AuthIndex?: string | null };

/** Clients spell it in three ways. */
const authIndexIn = (body: Indexed): string | undefined =>
  [body.auth_index, body.authIndex, body.AuthIndex].map((index) => index?.trim()).find(Boolean);
