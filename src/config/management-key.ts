import { createHmac, randomBytes } from 'node:crypto';
import { isHash } from '../platform/bcrypt.ts';
import type { Json } from '../platform/json.ts';
import { applyEdits, type Edit, YamlEditError } from '../yaml/index.ts';
import type { MakeStorable } from './commit/storable.ts';
import type { ConfigValue } from './config-value.ts';
import { type Loaded, loadDocument } from './read/loaded.ts';

/** Hashes a management key that is plain text: only the hash may be stored. */
export type Hash = (plain: string) => Promise<string>;

/** The key under its two spellings; `''` where there is none. */
const keysOf = (config: ConfigValue) => [
  { at: ['remote-management', 'secret-key'], key: config['remote-management']['secret-key'] },
  { at: ['remote-management-key'], key: config['remote-management-key'] },
];

/** The management key in force, hashed; `''` if there is none. */
export const managementKey = (config: ConfigValue): string => keysOf(config).find(({ key }) => key)?.key ?? '';

/** What the config says about who may manage, its two spellings as one. */
export const managementAccess = (config: ConfigValue) => ({
  secretKey: managementKey(config),
  allowRemote: config['remote-management']['allow-remote'] || config['allow-remote-management'],
  trustedProxies: config['trusted-proxies'],
  allowedHosts: config['allowed-hosts'],
});

/**
 * Gives a key the hash again that it had before: with new salt, clients that are remembered by the old hash would be
 * forgotten. A few keys are known at a time, by a digest that only this process can compute.
 */
export function rememberingHash(hash: Hash): Hash {
  const digestKey = randomBytes(32);
  const known = new Map<string, Promise<string>>();
  return (plain) => {
    const digest = createHmac('sha256', digestKey).update(plain).digest('hex');
    const hashed = known.get(digest) ?? hash(plain);
    known.delete(digest);
    known.set(digest, hashed);
    if (known.size > 4) known.delete(known.keys().next().value!);
    hashed.catch(() => known.delete(digest));
    return hashed;
  };
}

/**
 * Hashes the management key in a document, both spellings alike. `hasOtherKey`: there is a management key besides the file's,
 * so that a file without one is fine.
 */
export function hashManagementKey({ hash, hasOtherKey }: { hash: Hash; hasOtherKey: boolean }): MakeStorable {
  return async (given) => {
    const plain = keysOf(given.config).filter(({ key }) => key && !isHash(key));
    if (plain.length === 0)
      return hasOtherKey || managementKey(given.config)
        ? { loaded: given }
        : { loaded: given, objection: 'no management key would remain' };
    const { key } = plain[0]!; // two spellings have one value, or the file is invalid
    const hashed = await hash(key);
    const loaded = withHash(given, hashed, plain);
    return holds(key, loaded.document.value) ? { loaded, objection: readable } : { loaded };
  };
}

const readable =
  'the management key would stay readable as plain text in the file: it must stand in its own place only, without an anchor';

/** If the text can't be edited (the key is shared by an anchor), the hash is in the value in force alone. */
function withHash(given: Loaded, hash: string, places: readonly { at: string[] }[]): Loaded {
  const edits = places.map(({ at }): Edit => ({ op: 'set', at, value: hash }));
  try {
    return loadDocument(applyEdits(given.document, edits));
  } catch (error) {
    if (!(error instanceof YamlEditError)) throw error;
    const { config } = given;
    const remote = { ...config['remote-management'], 'secret-key': hash };
    return { ...given, config: { ...config, 'remote-management': remote } };
  }
}

/** Whether this text is a value of its own anywhere in a document. */
function holds(text: string, value: Json): boolean {
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.values(value).some((member) => holds(text, member));
}
