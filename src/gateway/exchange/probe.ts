import { performance } from 'node:perf_hooks';
import type { Outbound } from '../../platform/outbound.ts';
import type { EndpointId } from '../../providers/index.ts';
import { decoded } from '../body/decoder.ts';
import { readStream } from '../body/read-stream.ts';
import { judge } from '../cooling/judge.ts';
import { reasons } from '../cooling/reasons.ts';
import type { Credential } from '../credentials/credential.ts';
import { listRequest } from '../discovery/ask.ts';
import { createMeter } from '../metering/meter.ts';
import { upstreamNames } from '../selection/candidates.ts';
import { type Route, routeTo } from '../selection/route.ts';
import type { Snapshot } from '../snapshot.ts';
import { pathOf } from '../upstream/address.ts';
import { withFallback } from '../upstream/fallback.ts';
import { upstreamHeaders } from '../upstream/headers.ts';
import { createHttpUpstream, type UpstreamTimeouts } from '../upstream/http-upstream.ts';
import { receive } from '../upstream/receive.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { Upstream, UpstreamRequest } from '../upstream/upstream.ts';
import { authorizationFor, refreshed } from './authorization.ts';
import { createScope, type Scope } from './scope.ts';

/** How a probe went. */
export type ProbeResult = {
  /** Why it failed, in our own words, since a provider's may repeat the key; undefined: it went well. */
  failure: string | undefined;
  /** From the request to the end of its answer. */
  milliseconds: number;
  /** The model that was asked; undefined: the list of models was asked for. */
  model: string | undefined;
};

/** Resolves to nothing if no credential has the index. The signal ends what takes too long, which is a failure. */
export type Probe = (
  snapshot: Snapshot,
  authIndex: string,
  options: { model: string | undefined; signal: AbortSignal },
) => Promise<ProbeResult | undefined>;

/** What is read of an answer. */
const maxBytes = 64 * 1024;

/** The smallest requests that each of these endpoints answers; OpenAI's responses have 16 tokens at least. */
const smallest: Partial<Record<EndpointId, (model: string) => object>> = {
  createChatCompletion: (model) => ({ model, messages: [{ role: 'user', content: 'hi' }], max_tokens: 1 }),
  createMessage: (model) => ({ model, messages: [{ role: 'user', content: 'hi' }], max_tokens: 1 }),
  createResponse: (model) => ({ model, input: 'hi', max_output_tokens: 16, store: false }),
  generateContent: () => ({
    contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
    generationConfig: { maxOutputTokens: 1 },
  }),
};

/**
 * Makes what tries a credential with one tiny request: for its list of models, or, where a model is named or there is no list, for one
 * token. It counts for nothing: neither cooldowns nor statistics know of it.
 */
export function createProbe({ outbound, timeouts }: { outbound: Outbound; timeouts: UpstreamTimeouts }): Probe {
  return async ({ credentials, now }, authIndex, { model, signal }) => {
    const same = credentials.filter((credential) => credential.authIndex === authIndex);
    const credential = same.find(({ disabled, unusable }) => !disabled && unusable === undefined) ?? same[0];
    if (!credential) return undefined;
    if (credential.unusable !== undefined) return { failure: credential.unusable, milliseconds: 0, model };
    const connections = outbound.through(credential.proxyUrl);
    const scope = createScope(signal);
    try {
      const own = credential.upstream ?? createHttpUpstream(connections, timeouts);
      const upstream = credential.fallback ? withFallback(own, credential.fallback.origin) : own;
      const send = (request: Omit<UpstreamRequest, 'headers'>) =>
        trial(request, { credential, upstream, scope, now: now() });
      const list = model === undefined && listRequest(credential);
      const listed = list && (await send(list));
      const hasList = listed && ![404, 405, 501].includes(listed.status ?? 0);
      if (hasList) return { failure: listed.failure, milliseconds: listed.milliseconds, model: undefined };
      const wanted = wantedModel(credential, model);
      if (!wanted) return { failure: listed ? listed.failure : notServed, milliseconds: 0, model };
      const { failure, milliseconds } = await send(tokenRequest(credential, wanted));
      return { failure, milliseconds, model: model ?? wanted.name };
    } finally {
      scope.end();
      connections.release();
    }
  };
}

const notServed = 'this credential serves no such model';

type Wanted = { name: string; route: Route };

/** The model to ask, by the provider's name for it, and the way there. */
function wantedModel(credential: Credential, asked: string | undefined): Wanted | undefined {
  const known = credential.models.length > 0 ? credential.models : credential.channel.models;
  const all = known.map((one) => ('name' in one ? one : { name: one.id, asked: one.id }));
  const names = all.flatMap((one) => (credential.excludes(one.name, one.asked) ? [] : one.name));
  const [name] = asked === undefined ? names : upstreamNames(credential, asked, false);
  const route = (Object.keys(smallest) as EndpointId[]).map((one) => routeTo(one, credential)).find(Boolean);
  return name !== undefined && route ? { name, route } : undefined;
}

function tokenRequest(credential: Credential, { name, route }: Wanted): Omit<UpstreamRequest, 'headers'> {
  const body = Buffer.from(JSON.stringify(smallest[route.asked]!(name)));
  return {
    endpoint: route.called,
    model: name,
    method: 'POST',
    origin: credential.base.origin,
    path: pathOf(credential, route, { parameters: { model: name }, version: '', query: '' }),
    body: route.translator.request(body, name),
  };
}

type Trial = { failure: string | undefined; status: number | undefined; milliseconds: number };
type TrialOptions = { credential: Credential; upstream: Upstream; scope: Scope; now: number };

/** Sends a request, again with fresh authorization if that was refused. */
async function trial(request: Omit<UpstreamRequest, 'headers'>, options: TrialOptions): Promise<Trial> {
  const { credential, upstream, scope, now } = options;
  const begun = performance.now();
  const ended = (failure: string | undefined, status?: number): Trial => ({
    failure,
    status,
    milliseconds: Math.round(performance.now() - begun),
  });
  try {
    for (let again = false; ; again = true) {
      const authorization = await authorizationFor(request, credential, scope);
      if (!authorization) return ended(reasons.unauthorized.message);
      const client = { 'content-type': 'application/json' };
      const { headers } = upstreamHeaders(client, credential, authorization, () => true);
      const answer = await receive(upstream, { ...request, headers }, scope);
      const { status } = answer;
      const bytes = await readStream(answer.body, maxBytes);
      const plain = Buffer.from(await decoded(bytes, answer.headers['content-encoding'], maxBytes));
      const { kind, blame } = judge({ ...answer, body: plain.toString() }, credential, now);
      if (kind === 'success') return ended(flawIn(plain), status);
      if (!blame) return ended(`the provider refused the request (status ${status})`, status);
      if (again || blame.reason !== 'unauthorized' || !(await refreshed(authorization, credential, scope)))
        return ended(`${reasons[blame.reason].message} (status ${status})`, status);
    }
  } catch (error) {
    if (scope.signal.aborted) return ended('the provider took too long');
    if (!(error instanceof Unreachable)) throw error;
    return ended(`${reasons.unreachable.message} (${error.code})`);
  }
}

/** What is wrong with an answer whose status is good: a base URL that leads elsewhere often has pages. */
function flawIn(body: Uint8Array): string | undefined {
  const meter = createMeter('');
  meter.push(body);
  meter.end();
  const { kind, error } = meter.read();
  const isApis = kind === 'events' || (kind === 'json' && /^\s*[[{]/.test(Buffer.from(body).toString()));
  if (!isApis) return 'the provider answered with no JSON: its base-url may be wrong';
  return error === undefined ? undefined : 'the provider answered with an error';
}
