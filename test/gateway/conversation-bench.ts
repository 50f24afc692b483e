import type { IncomingHttpHeaders } from 'node:http';
import type { TestContext } from 'node:test';
import type { GatewaySettings } from '../../src/gateway/index.ts';
import { type Answered, type Asking, type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

export type Bench = TestGateway & {
  upstream: StandIn;
  /** What a key answers; it serves again when this is deleted. */
  fails: Record<string, number>;
  /** One turn of a conversation: the key that it went to, and what became of the conversation. */
  turn(conversation: string | undefined, asking?: Asking): Promise<string>;
  settings(keys: string, more?: Partial<GatewaySettings>, own?: (key: string) => object): Partial<GatewaySettings>;
};

export const minute = 60_000;

export const keyIn = ({ authorization }: IncomingHttpHeaders): string => authorization!.slice('Bearer '.length);

/** A gateway with one claude-api-key for each of these letters. */
export async function bench(t: TestContext, keys: string, more = {}, own?: (key: string) => object): Promise<Bench> {
  const upstream = await standIn(t);
  const fails: Bench['fails'] = {};
  upstream.respond(({ headers }, response) => {
    const key = keyIn(headers);
    const status = fails[key];
    if (status === undefined) return unanswered;
    return json(response, status, { type: 'error', error: { type: 'x', message: `${key} says ${status}` } });
  });
  const settings: Bench['settings'] = (letters, others, mine = () => ({})) => ({
    routing: { strategy: 'round-robin', 'session-affinity': true },
    'claude-api-key': [...letters].map((key) => ({ 'api-key': key, 'base-url': upstream.url, ...mine(key) })),
    ...others,
  });
  const gateway = await testGateway(t, settings(keys, more, own));
  const keysOf = (from: number): string =>
    upstream.received
      .slice(from)
      .map(({ headers }) => keyIn(headers))
      .join('');
  return {
    ...gateway,
    upstream,
    fails,
    settings,
    async turn(conversation, { headers, ...asking } = {}) {
      const from = upstream.received.length;
      const named = conversation === undefined ? {} : { 'x-claude-code-session-id': conversation };
      const answered: Answered = await gateway.ask({
        operation: 'createMessage',
        json: { model: 'claude-x', messages: [] },
        ...asking,
        headers: { ...named, ...headers },
      });
      const { 'x-cliproxy-affinity': course = answered.status } = answered.headers;
      return `${keysOf(from)} ${course}`;
    },
  };
}
