import { hash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';
import { createBans } from './bans.ts';
import type { Caller, Origin } from './caller.ts';
import { createHoldBack } from './hold-back.ts';
import { compileHosts } from './host.ts';
import { compileNetworks } from './networks.ts';
import { originOf } from './origin.ts';
import { presentedKey } from './presented-key.ts';
import { banned, hostNotAllowed, invalidKey, missingKey, noKeyConfigured, remoteDisabled } from './refusals.ts';
import { compileSecret, createBcryptCheck, sameDigest } from './secret.ts';
import type { Access, AccessSettings } from './types.ts';

export type AccessOptions = {
  /** Milliseconds from any start; bans are measured by it. */
  now: () => number;
  log: Log;
  /** A further key, trimmed; it enables remote access too. The reference's `MANAGEMENT_PASSWORD`. */
  environmentKey?: string | undefined;
  /** A further key that counts for local callers only. */
  localPassword?: string | undefined;
  /** Resolves after so many milliseconds; for tests. */
  delay?: (milliseconds: number) => Promise<unknown>;
};

/** Decides who may manage: one for each process, since what it remembers of keys and addresses lives in it. */
export function createAccess({ now, log, environmentKey, localPassword, delay = wait }: AccessOptions): Access {
  /** Nobody outside can steer a digest behind it, or see one: one call of `hash` is enough, which costs half of an Hmac. */
  const secret = randomBytes(32);
  const digestOf = (key: string | Uint8Array): Buffer =>
    hash('sha256', Buffer.concat([secret, typeof key === 'string' ? Buffer.from(key) : key]), 'buffer');
  const digestOfOption = (key: string) => (key ? digestOf(key) : undefined);
  const environmentDigest = digestOfOption(environmentKey?.trim() ?? '');
  const localDigest = digestOfOption(localPassword ?? '');

  const bcryptCheck = createBcryptCheck();
  const bans = createBans({
    now,
    onSiteBanned: (network) => log.warn('all of a network is banned after five bans in it', { network }),
  });
  const holdBack = createHoldBack({
    delay,
    onStart: () => log.warn('wrong management keys from this machine: further wrong answers are held back'),
  });

  const compile = (settings: AccessSettings) => ({
    settings,
    isTrusted: compileNetworks(settings.trustedProxies),
    isAllowedHost: compileHosts(settings.allowedHosts),
    secret: compileSecret(settings.secretKey, digestOf, bcryptCheck),
  });
  let inForce = compile({ secretKey: '', allowRemote: false, trustedProxies: [], allowedHosts: [] });

  const isKnown = (digest: Buffer, local: boolean) =>
    sameDigest(environmentDigest, digest) || (local && sameDigest(localDigest, digest)) || inForce.secret.knows(digest);

  /** By the key that is in force when the answer is there: it may have changed meanwhile. */
  async function isAccepted(key: Buffer, digest: Buffer): Promise<boolean> {
    const { secret } = inForce;
    const accepted = await secret.accepts(key, digest);
    return secret === inForce.secret ? accepted : inForce.secret.knows(digest) || isAccepted(key, digest);
  }

  async function isRight(key: Buffer, local: boolean): Promise<boolean> {
    const digest = digestOf(key);
    if (isKnown(digest, local)) return true;
    if (local) holdBack.refuseIfFull();
    return isAccepted(key, digest);
  }

  const hasKey = (): boolean => Boolean(inForce.settings.secretKey || environmentDigest || localDigest);

  function checkHost({ headers }: Caller, { local }: Origin): void {
    if (local && !inForce.isAllowedHost(headers.host)) throw hostNotAllowed();
  }

  function checkRemote(address: string): void {
    const left = bans.timeLeft(address);
    if (left > 0) throw banned(left);
    if (!inForce.settings.allowRemote && !environmentDigest) throw remoteDisabled();
  }

  return {
    prepare(settings) {
      const next = compile(settings);
      return () => {
        if (settings.secretKey === inForce.settings.secretKey) next.secret = inForce.secret;
        else if (next.secret.malformed) log.warn('the management key is a malformed bcrypt hash: no key can match it');
        inForce = next;
      };
    },
    get hasKey() {
      return hasKey();
    },
    originOf: (caller) => originOf(caller, inForce.isTrusted),
    checkHost: (caller) => checkHost(caller, originOf(caller, inForce.isTrusted)),
    async check(caller) {
      const origin = originOf(caller, inForce.isTrusted);
      const { local, address } = origin;
      checkHost(caller, origin);
      if (!hasKey()) throw noKeyConfigured();
      if (!local) checkRemote(address);
      const key = presentedKey(caller.headers);
      if (!key) throw missingKey();
      if (await isRight(key, local)) {
        if (local) holdBack.right();
        else bans.right(address);
        return origin;
      }
      if (local) await holdBack.wrong();
      else if (bans.wrong(address)) log.warn('address banned after wrong management keys', { address });
      throw invalidKey();
    },
  };
}
