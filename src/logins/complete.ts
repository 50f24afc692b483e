import { Fault } from '../platform/fault.ts';
import { isObject, type Json, type JsonObject, memberOf, objectOf } from '../platform/json.ts';
import { changesOf, LoginFailure, type Tokens } from '../providers/index.ts';
import type { Engine, Reach } from './engine.ts';
import type { LoginStatus, Session } from './sessions.ts';

/** Milliseconds that what follows the sign-in may take. */
const longest = 120_000;

/** How a login ends that failed at a step which clients know as `error`. */
export function failure(session: Session, error: string, why: string): LoginStatus {
  const { withCause, exchange } = session.provider.texts;
  const message = `${error}: ${why}`;
  const hasCause = withCause === 'all' || (withCause === 'exchange' && error === exchange);
  return { status: 'error', error: hasCause ? message : error, message };
}

/** Makes a credential of the tokens, saves it, and ends the session. Never rejects. */
export async function complete(
  session: Session,
  tokens: Tokens,
  { reached, engine, projectId, stamp }: { reached: Reach; engine: Engine; projectId: string; stamp: () => number },
): Promise<void> {
  const { provider, addresses } = reached;
  const { log, now, sleep } = engine;
  const signal = AbortSignal.any([session.signal, AbortSignal.timeout(longest)]);
  try {
    const { file, members } = await provider.account(tokens, {
      call: reached.api(signal),
      api: addresses.api,
      userinfoUrl: addresses.userinfo,
      tokenUrl: addresses.token,
      projectId,
      now,
      stamp,
      pause: async (milliseconds) => {
        await sleep(milliseconds, signal).catch(() => {
          throw new Error(`${provider.title} did not finish within ${longest / 60_000} minutes`);
        });
      },
    });
    if (!session.beginSaving()) return;
    await saveAccount(session, { file, members }, engine);
    session.end({ status: 'ok' });
    log.info('a login is complete', { provider: provider.name, file });
  } catch (error) {
    if (error instanceof LoginFailure) session.end(failure(session, error.code, error.message));
    else {
      log.error('a login could not be completed', { provider: provider.name }, error);
      session.end(failure(session, provider.texts.exchange, 'something went wrong here: the log says what'));
    }
  }
}

async function saveAccount(
  { provider }: Session,
  { file, members }: { file: string; members: JsonObject },
  { files, log }: Engine,
): Promise<void> {
  try {
    // What people set in the file of an earlier login stays.
    await files.edit(file, (present) => changesOf(keepingRefreshToken(members, present)));
    files.setProblem(file, undefined);
  } catch (error) {
    log.error('a credential file could not be saved', { provider: provider.name, file }, error);
    const why = error instanceof Fault ? `: ${error.message}.` : ' (the log says why).';
    const message = `${file} could not be written${why} Mend that, then log in again`;
    throw new LoginFailure(provider.texts.save, message);
  }
}

/**
 * The members of a login. If its answer had no refresh token, as after an account's first sign-in, the one that the account's
 * file has stays, and the client that it was made for with it: another could not use it.
 */
function keepingRefreshToken(members: JsonObject, present: Json | undefined): JsonObject {
  const old = isObject(present) ? present : {};
  const entries = Object.entries(members).map(([name, value]): [string, Json] => [
    name,
    isObject(value) ? keepingRefreshToken(value, memberOf(old, name)) : value,
  ]);
  const isLacking = memberOf(members, 'refresh_token') === '' && typeof memberOf(old, 'refresh_token') === 'string';
  const kept = Object.entries(old).filter(([name]) => ['refresh_token', 'client_id', 'client_secret'].includes(name));
  return objectOf([...entries, ...(isLacking ? kept : [])]);
}
