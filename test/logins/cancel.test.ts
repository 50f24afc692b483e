import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { signIn } from '../fixtures/oauth/person.ts';
import { until } from '../fixtures/until.ts';
import { endOf, openLogins } from './fixture.ts';

const byHand = { listens: false, projectId: '' };

test('what a cancelled login was waiting for is called off, too', async (t) => {
  const { promise: aborted, resolve } = Promise.withResolvers<void>();
  const { logins } = await openLogins(t, {
    sleep: (_milliseconds, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          resolve();
          reject(new Error('aborted'));
        });
      }),
  });
  const { state } = await logins.start('qwen', byHand);
  logins.cancel(state);
  await aborted;
});

test('a login that is cancelled while its account is looked up leaves no file', async (t) => {
  const { logins, oauth, files, folder } = await openLogins(t);
  let edits = 0;
  const { edit } = files;
  files.edit = (...change) => {
    edits++;
    return edit(...change);
  };
  // What this call comes to does not matter to the login, so that only the cancellation can keep it from being saved.
  oauth.routes.set('/google/v1internal:loadCodeAssist', () => new Promise<never>(() => {}));
  const { url, state } = await logins.start('antigravity', byHand);
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  await until(() => oauth.asked.includes('POST /google/v1internal:loadCodeAssist'));
  assert.equal(logins.cancel(state), true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual([edits, await readdir(folder)], [0, []]);
});

test('a login that is being saved can no longer be cancelled', async (t) => {
  const { logins, files, folder } = await openLogins(t);
  const saving = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const { edit } = files;
  files.edit = async (...change) => {
    saving.resolve();
    await gate.promise;
    return edit(...change);
  };
  const { url, state } = await logins.start('codex', byHand);
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  await saving.promise;
  assert.equal(logins.cancel(state), false);
  assert.deepEqual(logins.status(state), { status: 'wait' });
  gate.resolve();
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
  assert.equal((await readdir(folder)).length, 1);
});

test('of the outcomes, the thousand newest are kept', async (t) => {
  const { logins } = await openLogins(t);
  const states: string[] = [];
  for (let n = 0; n <= 1000; n++) {
    const { state } = await logins.start('codex', byHand);
    logins.cancel(state);
    states.push(state);
  }
  const errorOf = (state = ''): unknown => {
    const status = logins.status(state);
    return status?.status === 'error' && status.error;
  };
  assert.equal(errorOf(states[0]), 'unknown or expired state');
  assert.equal(errorOf(states[1]), 'Authentication cancelled');
});
