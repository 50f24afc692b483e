import { Fault } from '../platform/fault.ts';
import {
  type Account,
  bxAuthOf,
  changesOf,
  cookieAccount,
  LoginFailure,
  textOf,
  Unanswered,
} from '../providers/index.ts';
import { apiAddress } from './addresses.ts';
import { apiCalls } from './calls.ts';
import type { CredentialFiles } from './credential-files.ts';
import type { Engine } from './engine.ts';

/** A credential that a cookie was traded for. */
export type CookieLogin = { file: string; email: string; expired: string; type: string };

/**
 * Trades an iFlow cookie for a credential and saves it. Rejects with Fault `invalid` (the message says what is wrong with the cookie),
 * `conflict` if a file has it already (its name is in `members`), `failed` if it can't be saved. `underWay` has the cookies that are
 * being traded.
 */
export async function cookieLogin(
  engine: Engine,
  cookie: string,
  signal: AbortSignal,
  stamp: () => number,
  underWay: Map<string, Promise<void>>,
): Promise<CookieLogin> {
  const bxAuth = bxAuthOf(cookie);
  if (cookie.trim() === '')
    throw new Fault('invalid', 'cookie is required', {
      message: 'cookie is required: send the cookie of a browser that is signed in to platform.iflow.cn',
    });
  if (bxAuth === '')
    throw new Fault('invalid', 'cookie missing BXAuth field', {
      message: 'cookie missing BXAuth field: copy the whole cookie of platform.iflow.cn',
    });
  // Whoever sends the same cookie meanwhile waits, and then finds its file: iFlow would end the first one's key.
  while (underWay.has(bxAuth)) await underWay.get(bxAuth);
  const { promise, resolve } = Promise.withResolvers<void>();
  underWay.set(bxAuth, promise);
  try {
    return await trade(bxAuth, engine, signal, stamp);
  } finally {
    underWay.delete(bxAuth);
    resolve();
  }
}

async function trade(
  bxAuth: string,
  { files, settings, calls, now, log }: Engine,
  signal: AbortSignal,
  stamp: () => number,
): Promise<CookieLogin> {
  const existing = await fileWith(bxAuth, files);
  if (existing !== undefined)
    throw new Fault('conflict', 'duplicate BXAuth found', {
      message: `duplicate BXAuth found: ${existing} has this cookie already`,
      members: { existing_file: existing },
    });
  const { clients, proxyUrl } = settings();
  const account = await cookieAccount(bxAuth, {
    call: apiCalls(calls(proxyUrl, signal)),
    api: (host) => apiAddress(clients['iflow'] ?? {}, host),
    now,
    stamp,
  }).catch((error) => {
    if (!(error instanceof LoginFailure || error instanceof Unanswered)) throw error;
    throw new Fault('invalid', 'iflow cookie authentication failed', {
      message: `iflow cookie authentication failed: ${error.message}`,
    });
  });
  const { members } = account;
  const file = await saveAnew(account, files).catch((error) => {
    throw new Fault('failed', 'failed to save authentication tokens', {
      message: 'failed to save authentication tokens: the log says why; mend that, then send the cookie again',
      cause: error,
    });
  });
  log.info('a login is complete', { provider: 'iflow', file });
  return { file, email: textOf(members, 'email'), expired: textOf(members, 'expired'), type: textOf(members, 'type') };
}

/** Makes a file of it, under another name if its own is taken: iFlow masks names, so that two accounts may seem to have the same. */
async function saveAnew({ file, members }: Account, files: CredentialFiles): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? file : file.replace(/\.json$/, `-${n}.json`);
    let isTaken = false;
    await files.edit(name, (present) => {
      isTaken = present !== undefined;
      return isTaken ? undefined : changesOf(members);
    });
    if (!isTaken) return name;
  }
}

/** The name of the file that has this cookie already. One that can't be read keeps nobody from logging in. */
async function fileWith(bxAuth: string, files: CredentialFiles): Promise<string | undefined> {
  for (const { name, type } of files.list()) {
    if (type !== 'iflow') continue;
    const file = await files.read(name).catch(() => undefined);
    if (bxAuthOf(textOf(file, 'cookie')) === bxAuth) return name;
  }
  return undefined;
}
