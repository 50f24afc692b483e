import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Cliproxy } from '../../generated/sdk/typescript/src/index.ts';
import { isHash } from '../platform/bcrypt.ts';
import { isObject, type Json, type JsonObject } from '../platform/json.ts';
import { Failure } from './failure.ts';
import type { Surroundings } from './surroundings.ts';

/** The service that a command speaks to. */
export type Target = { url: string; key: string };

export type TargetOptions = { url?: string; key?: string; config?: string };

/** What the config of a service on this machine says of how to reach it. */
type Local = { file: string; isThere: boolean; url: string; key: string | undefined; isHashed: boolean };

/**
 * Which service is meant, and with which key: what the options say, else the environment, else the config on this machine,
 * which the service would start with here. A key of this machine is sent to the service of this machine only. Rejects with
 * a `Failure` if there is none.
 */
export async function targetOf(options: TargetOptions, { env, cwd }: Surroundings): Promise<Target> {
  const url = options.url ?? (options.config === undefined ? env['CLIPROXY_URL'] || undefined : undefined);
  const key = options.key ?? (env['CLIPROXY_KEY'] || undefined);
  const means = 'with --key, or as CLIPROXY_KEY in the environment';
  const how = `give it ${means}`;
  if (url !== undefined) {
    if (key === undefined) throw new Failure(`there is no management key for ${url}: ${how}`);
    return { url: addressIn(url), key: keyIn(key) };
  }
  const local = await readLocal(options.config ?? (env['CLIPROXY_CONFIG'] || undefined), cwd);
  const found = key ?? local.key ?? (env['MANAGEMENT_PASSWORD']?.trim() || undefined);
  if (found !== undefined) return { url: local.url, key: keyIn(found) };
  if (!local.isThere)
    throw new Failure(
      `there is no ${local.file}: name the service with --url, or its config with --config, and give its key ${means}`,
    );
  const why = local.isHashed
    ? `${local.file} holds the hash of the management key, and only the key itself opens the service`
    : `there is no management key in ${local.file}`;
  throw new Failure(`${why}: ${how}`);
}

/** A client of it. `signal` ends what is under way. */
export const clientOf = ({ url, key }: Target, signal?: AbortSignal): Cliproxy =>
  new Cliproxy({
    url,
    retries: { longestWait: 5 }, // people wait, and are told to come back later otherwise
    key: Buffer.from(key).toString('latin1'), // a header's characters are bytes: a key of any script is sent as UTF-8
    ...(signal && {
      fetch: (input, init) => {
        const request = new Request(input, init);
        return fetch(request, { signal: AbortSignal.any([request.signal, signal]) });
      },
    }),
  });

function addressIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new Failure(`${text} is not the address of a service: http:// or https:// and a host are expected`);
  if (url.username || url.password) throw new Failure('an address has no user and password here: the key is enough');
  return `${url.origin}${url.pathname}`.replace(/(?:\/v0\/management)?\/?$/, '');
}

function keyIn(text: string): string {
  if (/\p{Cc}/u.test(text.trim())) throw new Failure('a management key is one line, without tabs and the like');
  return text.trim();
}

async function readLocal(named: string | undefined, cwd: string): Promise<Local> {
  const file = resolve(cwd, named ?? 'config.yaml');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && named === undefined) return undefined;
    throw error;
  });
  const config = await configIn(text ?? '', file);
  const remote = memberObject(config, 'remote-management');
  const key = [remote['secret-key'], config['remote-management-key']].find(
    (key) => typeof key === 'string' && key !== '',
  );
  const isHashed = typeof key === 'string' && isHash(key);
  const plain = typeof key === 'string' && !isHashed ? key : undefined;
  return { file, isThere: text !== undefined, url: localUrl(config), key: plain, isHashed };
}

async function configIn(text: string, file: string): Promise<JsonObject> {
  const { parseYaml } = await import('../yaml/index.ts'); // most calls need none of it
  try {
    const { value } = parseYaml(text);
    return isObject(value) ? value : {};
  } catch (error) {
    throw new Failure(`${file} can't be read: cliproxy check says why`, undefined, error);
  }
}

/** Where a service with this config listens, as this machine reaches it. */
function localUrl(config: JsonObject): string {
  const { host, port } = config;
  const isAnywhere = typeof host !== 'string' || ['', '0.0.0.0', '::', '[::]'].includes(host.trim());
  const name = isAnywhere ? '127.0.0.1' : host.trim();
  const scheme = isOn(memberObject(config, 'tls')['enable']) ? 'https' : 'http';
  return `${scheme}://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${Number(port) || 8317}`;
}

const memberObject = (config: JsonObject, name: string): JsonObject => {
  const member = config[name];
  return isObject(member) ? member : {};
};

const isOn = (value: Json | undefined): boolean => value === true || /^(?:true|yes|on)$/i.test(String(value));
