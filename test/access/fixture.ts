import assert from 'node:assert/strict';
import { hash } from '@node-rs/bcrypt';
import { type AccessOptions, type AccessSettings, type Caller, createAccess } from '../../src/access/index.ts';
import { Fault } from '../../src/platform/fault.ts';

/** A real hash at the cheapest cost. */
export const cheapHash = (key: string) => hash(key, 4);

export const settings = (given: Partial<AccessSettings>): AccessSettings => ({
  secretKey: 'file-key',
  allowRemote: true,
  trustedProxies: [],
  allowedHosts: [],
  ...given,
});

/** Access with these settings in force, a clock that the test moves, and its log. */
export function openAccess(given: Partial<AccessSettings> = {}, options: Partial<AccessOptions> = {}) {
  const clock = { now: 0 };
  const warnings: string[] = [];
  const log = { debug() {}, info() {}, error() {}, warn: (message: string) => void warnings.push(message) };
  const access = createAccess({ now: () => clock.now, log, ...options });
  access.prepare(settings(given))();
  return { access, clock, warnings };
}

export const local = (key?: string): Caller => ({ peer: '127.0.0.1', headers: { host: 'localhost', ...bearer(key) } });

export const remote = (key?: string, peer = '192.0.2.7'): Caller => ({ peer, headers: bearer(key) });

const bearer = (key: string | undefined) => (key === undefined ? {} : { authorization: `Bearer ${key}` });

/** `ok`, or the code of the Fault. Anything else that is thrown fails the test. */
export async function outcome(work: Promise<unknown> | (() => unknown)): Promise<string> {
  const fault = await refusal(work);
  return fault?.code ?? 'ok';
}

/** The Fault, if there is one. */
export async function refusal(work: Promise<unknown> | (() => unknown)): Promise<Fault | undefined> {
  try {
    await (typeof work === 'function' ? work() : work);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Fault, String(error));
    return error;
  }
}
