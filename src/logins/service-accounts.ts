import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { Fault } from '../platform/fault.ts';
import { isObject, type JsonObject } from '../platform/json.ts';
import { credentialFileKind, textOf } from '../providers/index.ts';
import { jsonIn } from './calls.ts';
import type { Engine } from './engine.ts';

/** Trades the service-account keys of credential files for access tokens (RFC 7523). */
export type ServiceAccounts = {
  /**
   * A token that is good for a minute at least. Who asks at the same moment shares one grant, and who asks soon after a failure that.
   * Rejects with an Error that names the host alone: Fault `unauthenticated` if the key is refused.
   */
  grant(file: JsonObject): Promise<string>;
  /** A provider refused this token: the next one is asked for. */
  forget(file: JsonObject, token: string): void;
};

const scope = 'https://www.googleapis.com/auth/cloud-platform';
const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const lifeSeconds = 3600;
/** Milliseconds before its end from which a token is used no more. */
const lead = 60_000;
/** Milliseconds after a failure in which no other grant is asked for. */
const pause = 5_000;

/** The words of OAuth for a key, or an account, that is not known, or not any more. */
const refusals = ['invalid_grant', 'invalid_client', 'unauthorized_client', 'access_denied'];

type Granted = { token: string; until: number };

/** `longest`: milliseconds that one grant may take. */
export function createServiceAccounts({ calls, settings, now }: Engine, longest: number): ServiceAccounts {
  /** By the keys of files as they are now: another file has another one. */
  const kept = new WeakMap<JsonObject, Granted>();
  const underWay = new WeakMap<JsonObject, Promise<string>>();
  const failures = new WeakMap<JsonObject, { error: unknown; until: number }>();

  async function ask(file: JsonObject): Promise<Granted> {
    const key = keyOf(file);
    const [usual = ''] = credentialFileKind('vertex')?.tokenUrls ?? [];
    const url = settings().clients['vertex']?.['token-url'] || textOf(key, 'token_uri') || usual;
    const proxyUrl = textOf(file, 'proxy_url') || textOf(file, 'proxy-url') || settings().proxyUrl;
    const issued = Math.floor(now() / 1000);
    const assertion = await new SignJWT({ scope })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...keyId(key) })
      .setIssuer(textOf(key, 'client_email'))
      .setAudience(url)
      .setIssuedAt(issued)
      .setExpirationTime(issued + lifeSeconds)
      .sign(createPrivateKey(textOf(key, 'private_key')));
    const answer = await calls(proxyUrl, AbortSignal.timeout(longest))(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({ grant_type: grantType, assertion }).toString(),
    });
    const body = jsonIn(await answer.text());
    const token = textOf(body, 'access_token');
    if (!answer.ok || token === '') {
      const reason = `${new URL(url).host} answered status ${answer.status} without a token`;
      throw refusals.includes(textOf(body, 'error')) ? new Fault('unauthenticated', reason) : new Error(reason);
    }
    const seconds = Number(isObject(body) ? body['expires_in'] : undefined);
    return { token, until: now() + (seconds > 0 ? seconds : lifeSeconds) * 1000 - lead };
  }

  return {
    async grant(file) {
      const key = keyOf(file);
      const present = kept.get(key);
      if (present && present.until > now()) return present.token;
      const running = underWay.get(key);
      if (running) return running;
      const failure = failures.get(key);
      if (failure && failure.until > now()) throw failure.error;
      const work = ask(file).then(
        (granted) => {
          kept.set(key, granted);
          return granted.token;
        },
        (error) => {
          failures.set(key, { error, until: now() + pause });
          throw error;
        },
      );
      underWay.set(key, work);
      return work.finally(() => underWay.delete(key));
    },
    forget(file, token) {
      const key = keyOf(file);
      if (kept.get(key)?.token === token) kept.delete(key);
    },
  };
}

const keyOf = ({ service_account: key }: JsonObject): JsonObject => (isObject(key) ? key : {});

function keyId(key: JsonObject): { kid?: string } {
  const kid = textOf(key, 'private_key_id');
  return kid === '' ? {} : { kid };
}
