import { join } from 'node:path';
import type { JsonObject } from '../platform/json.ts';
import { fileSourceOf, isRouted, notRouted } from '../providers/index.ts';
import type { Credential, Traffic } from './types.ts';

/** What `GET /auth-files` shows of a credential. Members without a value are left out. */
export type CredentialEntry = {
  id: string;
  auth_index: string;
  name: string;
  type: string;
  provider: string;
  label: string;
  status: 'active' | 'error' | 'disabled';
  status_message: string;
  disabled: boolean;
  unavailable: boolean;
  runtime_only: boolean;
  source: 'file' | 'memory';
  path?: string;
  size: number;
  modtime: string;
  created_at: string;
  updated_at: string;
  last_refresh?: string;
  email?: string;
  account_type?: 'oauth' | 'api_key';
  account?: string;
  id_token?: JsonObject;
  project_id?: string;
  priority?: number;
  weight?: number;
  note?: string;
  prefix?: string;
  proxy_url?: string;
  websockets?: boolean;
  request_retry?: number;
  success: number;
  failed: number;
  recent_requests: readonly { time: string; success: number; failed: number }[];
};

export type EntryOptions = {
  /** Where the files are, absolute. */
  directory: string;
  trafficOf(credential: Credential): Traffic;
  /** The kinds that carry traffic only if they are named here. */
  routing: readonly string[];
};

export const entryOf = (credential: Credential, options: EntryOptions): CredentialEntry => ({
  ...lastingOf(credential, options).members,
  ...trafficMembers(options.trafficOf(credential)),
});

/**
 * The JSON of `{ [name]: entries }`. Of 10,000 entries that takes a sixth of JSON.stringify: what an entry shows as long as its file stays
 * the same is written once, and so is the traffic of all that have had none.
 */
export function entriesJson(name: string, credentials: readonly Credential[], options: EntryOptions): Buffer {
  const written = new Map<Traffic, Buffer>();
  const pieces: Buffer[] = [Buffer.from(`{${JSON.stringify(name)}:[`)];
  for (const credential of credentials) {
    const lasting = lastingOf(credential, options);
    lasting.json ??= Buffer.from(JSON.stringify(lasting.members).slice(0, -1));
    const traffic = options.trafficOf(credential);
    const json = written.get(traffic) ?? Buffer.from(`,${JSON.stringify(trafficMembers(traffic)).slice(1)}`);
    written.set(traffic, json);
    if (pieces.length > 1) pieces.push(comma);
    pieces.push(lasting.json, json);
  }
  pieces.push(Buffer.from(']}'));
  return Buffer.concat(pieces);
}

const comma = Buffer.from(',');

const trafficMembers = ({ success, failed, recent }: Traffic) => ({ success, failed, recent_requests: recent });

/** What an entry shows as long as its file stays the same. */
type Lasting = {
  members: Omit<CredentialEntry, 'success' | 'failed' | 'recent_requests'>;
  /** Its JSON without the closing brace, once it was needed. */
  json?: Buffer;
};

/** A change of its file makes another credential. To make 10,000 of these takes as long as to write the whole list as JSON. */
const known = new WeakMap<Credential, { directory: string; unrouted: string; lasting: Lasting }>();

function lastingOf(credential: Credential, { directory, routing }: EntryOptions): Lasting {
  const unrouted = whyNotRouted(credential.provider, routing) ?? '';
  const before = known.get(credential);
  if (before?.directory === directory && before.unrouted === unrouted) return before.lasting;
  const lasting = { members: makeLasting(credential, directory, unrouted) };
  known.set(credential, { directory, unrouted, lasting });
  return lasting;
}

function makeLasting(credential: Credential, directory: string, unrouted: string): Lasting['members'] {
  const { name, provider, problem, disabled, modifiedAt, runtimeOnly = false, parent } = credential;
  const file = runtimeOnly ? undefined : (parent ?? name);
  return {
    id: name,
    auth_index: credential.authIndex,
    name,
    type: provider,
    provider,
    label: credential.label,
    status: statusOf(credential),
    status_message: problem ?? unrouted,
    disabled,
    unavailable: false,
    runtime_only: runtimeOnly || parent !== undefined,
    source: file === undefined ? 'memory' : 'file',
    ...(file !== undefined && { path: join(directory, file) }),
    size: credential.size,
    modtime: timeText(modifiedAt),
    created_at: timeText(credential.createdAt),
    updated_at: timeText(modifiedAt),
    ...present({
      last_refresh: credential.lastRefresh === undefined ? undefined : timeText(credential.lastRefresh),
      email: credential.email,
      account_type: credential.accountType,
      account: credential.account,
      id_token: credential.claims,
      project_id: credential.projectId,
      priority: credential.priority,
      weight: credential.weight,
      note: credential.note,
      prefix: credential.prefix,
      proxy_url: credential.proxyUrl,
      websockets: credential.websockets,
      request_retry: credential.requestRetry,
    }),
  };
}

export const statusOf = ({ disabled, problem }: Credential): CredentialEntry['status'] =>
  disabled ? 'disabled' : problem === undefined ? 'active' : 'error';

/** Why a file that is all right serves no requests. */
function whyNotRouted(provider: string, routing: readonly string[]): string | undefined {
  const source = fileSourceOf(provider);
  return source && !isRouted(source, routing) ? notRouted : undefined;
}

const timeText = (time: number): string => new Date(time).toISOString();

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const present = <T extends object>(members: T): Present<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
