import { timingSafeEqual } from 'node:crypto';
import { verify } from '@node-rs/bcrypt';
import { isHash, maxHashedBytes } from '../platform/bcrypt.ts';
import { tooMany } from './refusals.ts';

const bcryptAtOnce = 2;
const refusedKept = 1000;

/** A key under a digest that only this process can compute, so that none need be kept in the clear. */
export type DigestOf = (key: string | Uint8Array) => Buffer;

/** One configured management key and what is remembered of it. */
export type Secret = {
  /** At once and in constant time: whether this is the key, as far as that is known without bcrypt. */
  knows(digest: Buffer): boolean;
  /** For a key that isn't known. Rejects with Fault `limited` when too many are being checked. */
  accepts(key: Uint8Array, digest: Buffer): Promise<boolean>;
  /** A hash that nothing can match. */
  readonly malformed: boolean;
};

/** Whether a key matches a hash. */
export type BcryptCheck = (key: Uint8Array, hash: string) => Promise<boolean>;

/** bcrypt in the thread pool, two at once (it has four threads, and files need them too); beyond that rejects with Fault `limited`. */
export function createBcryptCheck(): BcryptCheck {
  let running = 0;
  return async (key, hash) => {
    if (running >= bcryptAtOnce) throw tooMany('too many unknown keys are being checked');
    running += 1;
    return verify(key, hash).finally(() => running--);
  };
}

/** Constant time for digests, which all have one length. */
export const sameDigest = (known: Buffer | undefined, digest: Buffer): boolean =>
  known !== undefined && timingSafeEqual(known, digest);

/** A key in plain text, or a bcrypt hash of it. */
export function compileSecret(secretKey: string, digestOf: DigestOf, check: BcryptCheck): Secret {
  if (isHash(secretKey)) return hashedSecret(secretKey, check);
  const known = secretKey ? digestOf(secretKey) : undefined;
  return { knows: (digest) => sameDigest(known, digest), accepts: async () => false, malformed: false };
}

/** Runs bcrypt once for each key and remembers the outcome: a run costs tens of milliseconds of a core. */
function hashedSecret(hash: string, check: BcryptCheck): Secret {
  let accepted: Buffer | undefined;
  const refused = new Set<string>();
  const running = new Map<string, Promise<boolean>>();

  async function firstCheck(key: Uint8Array, digest: Buffer, id: string): Promise<boolean> {
    const right = await check(key, hash);
    if (right) accepted = digest;
    else remember(refused, id);
    return right;
  }

  return {
    knows: (digest) => sameDigest(accepted, digest),
    async accepts(key, digest) {
      const id = digest.toString('base64');
      if (key.length > maxHashedBytes || refused.has(id)) return false;
      const run = running.get(id) ?? firstCheck(key, digest, id).finally(() => running.delete(id));
      running.set(id, run);
      return run;
    },
    malformed: !isReadable(hash),
  };
}

/** Keeps the latest. */
function remember(ids: Set<string>, id: string): void {
  ids.add(id);
  for (const oldest of ids) {
    if (ids.size <= refusedKept) return;
    ids.delete(oldest);
  }
}

/** Version, cost (4 to 31), then salt and digest. bcrypt itself says of another text only that no key matches it. */
const isReadable = (hash: string): boolean => /^\$2[aby]\$(?:0[4-9]|[12]\d|3[01])\$[./A-Za-z0-9]{53}$/.test(hash);
