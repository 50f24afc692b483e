import type { Handlers } from '../contract/index.ts';
import type { Questions } from '../questions/index.ts';

/** Questions that people ask of providers. */
export const questions = ({ questions }: { questions: Questions }) =>
  ({
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
  }) satisfies Handlers<'callUpstream'>;

type Indexed = { auth_index?: string | null; authIndex?: string | null; AuthIndex?: string | null };

/** Clients spell it in three ways. */
const authIndexIn = (body: Indexed): string | undefined =>
  [body.auth_index, body.authIndex, body.AuthIndex].map((index) => index?.trim()).find(Boolean);
