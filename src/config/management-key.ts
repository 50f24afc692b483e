import { createHmac, randomBytes } from 'node:crypto';
import { isHash } from '../platform/bcrypt.ts';
import type { Json } from '../platform/json.ts';
import { applyEdits, type Edit, YamlEditError } from '../yaml/index.ts';
import { type Loaded, loadDocument } from './loaded.ts';
import type { ConfigValue } from './model.ts';

/** Turns a plain-text management key into what may be stored: a bcrypt hash. */
export type Seal = (plain: string) => Promise<string>;

/** The key under its two spellings; `''` where there is none. */
const keysOf = (config: ConfigValue) => [
  { at: ['remote-management', 'secret-key'], secret: config['remote-management']['secret-key'] },
  { at: ['remote-management-key'], secret: config['remote-management-key'] },
];

/** The management key in force, hashed; `''` if there is none. */
export const managementKey = (config: ConfigValue): string => keysOf(config).find(({ secret }) => secret)?.secret ?? '';

/** Whether this text stands, as a value of its own, anywhere in the config. */
function stands(text: string, value: Json): boolean {
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.values(value).some((member) => stands(text, member));
}

/** The management key that still stands in the file as plain text, under any name, after it was hashed. */
export const isLeftInClear = (given: Loaded, sealed: Loaded): boolean =>
  keysOf(given.config).some(({ secret }) => secret && !isHash(secret) && stands(secret, sealed.document.value));

/** What the config says about who may manage, its two spellings as one. */
export const managementAccess = (config: ConfigValue) => ({
  secretKey: managementKey(config),
  allowRemote: config['remote-management']['allow-remote'] || config['allow-remote-management'],
  trustedProxies: config['trusted-proxies'],
  allowedHosts: config['allowed-hosts'],
});

/**
 * Gives a key the hash again that it had before: a hash has salt, and who was remembered by it would be forgotten. A few
 * keys are known at a time, by a digest under a key of this process.
 */
export function rememberingHash(hash: Seal): Seal {
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
 * The same file with its plain-text management key hashed, both spellings alike; the same object if there is none.
 * `inText` is false when the text could not be changed (the key has an anchor): then the hash is in the value alone.
 */
export async function sealManagementKey(loaded: Loaded, seal: Seal): Promise<{ loaded: Loaded; inText: boolean }> {
  const plain = keysOf(loaded.config).filter(({ secret }) => secret && !isHash(secret));
  if (plain.length === 0) return { loaded, inText: true };
  const hash = await seal(plain[0]!.secret); // two spellings have one value, or the file is invalid
  const edits = plain.map(({ at }): Edit => ({ op: 'set', at, value: hash }));
  try {
    return { loaded: loadDocument(applyEdits(loaded.document, edits)), inText: true };
  } catch (error) {
    if (!(error instanceof YamlEditError)) throw error;
    const { config } = loaded;
    const remote = { ...config['remote-management'], 'secret-key': hash };
    return { loaded: { ...loaded, config: { ...config, 'remote-management': remote } }, inText: false };
  }
}
