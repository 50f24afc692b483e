import type { Json } from '../../platform/json.ts';
import { decoded } from '../body/decoder.ts';
import { readStream } from '../body/read-stream.ts';
import type { Credential } from '../credentials/credential.ts';
import { authorizationFor, refreshed } from '../exchange/authorization.ts';
import { createScope, type Scope } from '../exchange/scope.ts';
import { pathBelow } from '../upstream/address.ts';
import { upstreamHeaders } from '../upstream/headers.ts';
import { receive, type UpstreamAnswer } from '../upstream/receive.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { Upstream, UpstreamRequest } from '../upstream/upstream.ts';
import { boundedModels, type Models } from './model-list.ts';

/** Why a provider's list could not be had, for people. */
export class ListFailure extends Error {}

const maxBytes = 4 * 1024 * 1024;

/**
 * Asks a provider which models it has for this credential. Rejects with ListFailure, and with the signal's reason; what comes is
 * never more than can be kept.
 */
export async function askForModels(credential: Credential, upstream: Upstream, signal: AbortSignal): Promise<Models> {
  const scope = createScope(signal);
  try {
    const request = listRequest(credential);
    if (!request) throw new ListFailure('there is no list of models');
    const { status, headers: answered, body } = await authorized(request, credential, { upstream, scope });
    if (status < 200 || status >= 300) throw new ListFailure(`the provider answered ${status}`);
    const bytes = await decoded(await readStream(body, maxBytes + 1), answered['content-encoding'], maxBytes + 1);
    if (bytes.length > maxBytes) throw new ListFailure('the answer has more than 4 MiB');
    return modelsIn(bytes, credential);
  } catch (error) {
    if (signal.aborted || !(error instanceof Unreachable)) throw error;
    throw new ListFailure(`${error.message} (${error.code})`);
  } finally {
    scope.end();
  }
}

type Sending = { upstream: Upstream; scope: Scope };

/** Sends a request, again with fresh authorization if that was refused. */
async function authorized(
  request: Omit<UpstreamRequest, 'headers'>,
  credential: Credential,
  { upstream, scope }: Sending,
): Promise<UpstreamAnswer> {
  const client = { accept: 'application/json', ...(request.body !== null && { 'content-type': 'application/json' }) };
  for (let again = false; ; again = true) {
    const authorization = await authorizationFor(request, credential, scope);
    if (!authorization) throw new ListFailure('there is nothing to authorize the request with');
    const { headers } = upstreamHeaders(client, credential, authorization, () => true);
    const answer = await receive(upstream, { ...request, headers }, scope);
    if (again || answer.status !== 401 || !(await refreshed(authorization, credential, scope))) return answer;
    answer.body.cancel();
  }
}

/** The request for the list of a credential's models; undefined where its provider has none. */
export function listRequest({ base, channel }: Credential): Omit<UpstreamRequest, 'headers'> | undefined {
  if (!channel.modelList) return undefined;
  const { path, query = '', body } = channel.modelList;
  return {
    endpoint: undefined,
    model: undefined,
    method: body === undefined ? 'GET' : 'POST',
    origin: base.origin,
    path: pathBelow(base, path, query),
    body: body === undefined ? null : Buffer.from(body),
  };
}

function modelsIn(bytes: Uint8Array, { channel, name }: Credential): Models {
  const { read, others = [] } = channel.modelList!;
  const listed = read(parsed(bytes));
  if (!listed) throw new ListFailure('the answer is not a list of models');
  const owner = channel.models[0]?.owner ?? name;
  const models = boundedModels(listed, { known: channel.models, owner, others });
  if (models.size === 0) throw new ListFailure('the answer lists no models');
  return models;
}

function parsed(bytes: Uint8Array): Json {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as Json;
  } catch {
    throw new ListFailure('the answer is not JSON');
  }
}
