import { Fault } from '../../platform/fault.ts';
import type { Credential } from '../credentials/credential.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { Headers, UpstreamRequest } from '../upstream/upstream.ts';
import { type Scope, within } from './scope.ts';

/** The headers that authorize a request; nothing if the credential has none to give. Rejects with Unreachable. */
export async function authorizationFor(
  request: Omit<UpstreamRequest, 'headers'>,
  credential: Credential,
  scope: Scope,
): Promise<Headers | undefined> {
  try {
    const headers = credential.authorize(request);
    return headers instanceof Promise ? await within(scope, headers) : headers;
  } catch (error) {
    if (isRefusal(error, scope)) return undefined;
    throw new Unreachable(error);
  }
}

/** Whether a credential whose headers were refused has been refreshed, so that another try makes sense. Rejects with Unreachable. */
export async function refreshed(refused: Headers, credential: Credential, scope: Scope): Promise<boolean> {
  if (!credential.refresh) return false;
  try {
    return await within(scope, credential.refresh(refused));
  } catch (error) {
    if (isRefusal(error, scope)) return false;
    throw new Unreachable(error);
  }
}

/** Whether who authorizes has said no, and not just nothing. Throws the error if the scope is over. */
function isRefusal(error: unknown, { signal }: Scope): boolean {
  if (signal.aborted) throw error;
  return error instanceof Fault && error.kind === 'unauthenticated';
}
