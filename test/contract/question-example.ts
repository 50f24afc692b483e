import { authIndexOf } from '../../src/providers/index.ts';
import { json, type StandIn, standIn } from '../fixtures/stand-in/server.ts';

/** Where questions of the contract's examples go, and whose token they want. */
const exampleHost = 'https://api.anthropic.com';
const exampleIndex = 'e59d1dab60a10e70';

const key = 'sk-question-example';
let upstream: StandIn | undefined;
const baseUrl = (): string => `${upstream?.url}/v1`;

/** A provider that the examples can ask, and the list of the config that has a key for it. */
export async function askedUpstream(): Promise<{ config: string; stop(): Promise<void> }> {
  upstream = await standIn();
  upstream.respond((_, response) => json(response, 200, { data: [] }));
  const entry = { name: 'asked', 'base-url': baseUrl(), 'api-key-entries': [{ 'api-key': key }] };
  return { config: `  - ${JSON.stringify(entry)}\n`, stop: upstream.stop };
}

/** A body that names that provider in the place of the examples' vendor. */
export function atStandIn<T>(body: T): T {
  const text = JSON.stringify(body);
  if (!upstream || !text?.includes(exampleHost)) return body;
  const index = authIndexOf('openai-compatibility', { baseUrl: baseUrl(), key });
  return JSON.parse(text.replaceAll(exampleHost, upstream.url).replaceAll(exampleIndex, index));
}
