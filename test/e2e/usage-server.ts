import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import type { TestServer } from '../fixtures/server.ts';
import { type StandIn, standIn } from '../fixtures/stand-in/server.ts';

const models = { models: [{ name: 'gpt', alias: 'm' }] };

/** The whole service, with a provider that runs here. */
export async function served(
  t: TestContext,
  more: Record<string, unknown> = {},
): Promise<{ server: TestServer; upstream: StandIn }> {
  const upstream = await standIn(t);
  const config = {
    'usage-statistics-enabled': true,
    'openai-compatibility': [compatible(upstream.url, models)],
    ...more,
  };
  return { server: await gatewayServer(t, config), upstream };
}

/** Asks for a chat completion, and reads the answer. */
export const ask = async (server: TestServer): Promise<number> => {
  const answer = await fetch(`${server.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${clientKey}`, 'User-Agent': 'client/1' },
    body: JSON.stringify({ model: 'm', messages: [] }),
  });
  await answer.arrayBuffer();
  return answer.status;
};

/** What a GET of the Management API answers. */
export async function read<Body>(server: TestServer, path: string): Promise<Body> {
  const answer = await server.call('GET', path);
  assert.equal(answer.status, 200, path);
  return (await answer.json()) as Body;
}

export const readiness = async (server: TestServer): Promise<string> =>
  ((await (await fetch(`${server.url}/readyz`)).json()) as { status: string }).status;

export type Report = {
  usage: {
    total_requests: number;
    apis: Record<string, { models: Record<string, { details: { source: string; failed: boolean }[] }> }>;
  };
};
/** The requests that are in the statistics. */
export const total = async (server: TestServer): Promise<number> =>
  (await read<Report>(server, '/usage?details=false')).usage.total_requests;
