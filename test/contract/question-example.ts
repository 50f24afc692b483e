import { authIndexOf } from '../../src/providers/index.ts';
import { json, type StandIn, standIn } from '../fixtures/stand-in/server.ts';

/** Where questions of the contract's examples go, and whose token they want. */
const exampleHost = 'https://api.anthropic.com';
const exampleIndex = 'e59d1dab60a10e70';
/** The key that the examples try. */
const triedIndex = '9c1f0e7a5b3d2c48';

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
  const isAsked = text?.includes(exampleHost);
  if (!upstream || !text || !(isAsked || text.includes(triedIndex))) return body;
  const index = authIndexOf('openai-compatibility', { baseUrl: baseUrl(), key });
  const at = text.replaceAll(exampleHost, upstream.url).replaceAll(triedIndex, index);
  return JSON.parse(isAsked ? at.replaceAll(exampleIndex, index) : at);
}
