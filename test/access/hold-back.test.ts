import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cheapHash, local, openAccess, outcome, refusal, remote } from './fixture.ts';

const invalid = 'invalid management key';
const limited = 'too many requests';

/** Access whose delays end when the test says so. */
function openHeld(secretKey = 'file-key') {
  const held: { milliseconds: number; release: () => void }[] = [];
  const delay = (milliseconds: number) => new Promise<void>((release) => held.push({ milliseconds, release }));
  const opened = openAccess({ secretKey }, { delay });
  return {
    ...opened,
    held,
    release: () => {
      for (const { release } of held.splice(0)) release();
    },
    wrong: (key = 'wrong') => outcome(opened.access.check(local(key))),
  };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** The answer if it comes before anything else can happen. */
const atOnce = (answer: Promise<string>) => Promise.race([answer, turn().then(() => 'held')]);

async function heldBack() {
  const opened = openHeld();
  for (let time = 0; time < 5; time++) assert.equal(await atOnce(opened.wrong()), invalid);
  return opened;
}

test('five wrong keys from this machine are answered at once, the sixth after a second', async () => {
  const { wrong, held, release, warnings } = openHeld();
  for (let time = 0; time < 5; time++) assert.equal(await atOnce(wrong()), invalid);
  assert.equal(held.length, 0);
  let answered = false;
  const sixth = wrong().finally(() => {
    answered = true;
  });
  await turn();
  assert.deepEqual(
    held.map(({ milliseconds }) => milliseconds),
    [1000],
  );
  assert.equal(answered, false);
  release();
  assert.equal(await sixth, invalid);
  assert.equal(warnings.length, 1);
});

test('eight answers are held at once, the next is told to come back', async () => {
  const { wrong, access, held, release } = await heldBack();
  const waiting = Array.from({ length: 8 }, () => wrong());
  await turn();
  assert.equal(held.length, 8);
  const fault = await refusal(access.check(local('wrong')));
  assert.deepEqual([fault?.kind, fault?.code, fault?.retryAfter], ['limited', limited, 1]);
  release();
  assert.deepEqual(await Promise.all(waiting), Array(8).fill(invalid));
  const next = wrong();
  await turn();
  assert.equal(held.length, 1);
  release();
  assert.equal(await next, invalid);
});

test('a burst of wrong keys holds eight and no more', async () => {
  const { wrong, held, release } = openHeld();
  const answers = Promise.all(Array.from({ length: 100 }, (_, index) => wrong(`wrong ${index}`)));
  await turn();
  assert.equal(held.length, 8);
  release();
  const counts = Object.groupBy(await answers, (answer) => answer);
  assert.deepEqual([counts[invalid]?.length, counts[limited]?.length], [5 + 8, 100 - 5 - 8]);
});

test('a right key is never held, and ends the row of wrong ones', async () => {
  const { access, wrong, held, release } = await heldBack();
  const waiting = Array.from({ length: 8 }, () => wrong());
  await turn();
  assert.equal(await outcome(access.check(local('file-key'))), 'ok');
  release();
  await Promise.all(waiting);
  for (let time = 0; time < 5; time++) assert.equal(await atOnce(wrong()), invalid);
  assert.equal(held.length, 0);
});

test('while all places are taken an unknown key is not even looked at', async () => {
  const { access, wrong, held, release } = openHeld(await cheapHash('file-key'));
  for (let time = 0; time < 5; time++) await wrong();
  const waiting = Array.from({ length: 8 }, () => wrong());
  await turn();
  assert.equal(held.length, 8);
  assert.equal(await outcome(access.check(local('file-key'))), limited);
  release();
  await Promise.all(waiting);
  assert.equal(await outcome(access.check(local('file-key'))), 'ok');
});

test('a missing key is neither counted nor held', async () => {
  const { access, held } = await heldBack();
  for (let time = 0; time < 20; time++) assert.equal(await outcome(access.check(local())), 'missing management key');
  assert.equal(held.length, 0);
});

test('callers from elsewhere neither start nor feel it', async () => {
  const { access, held, wrong, release } = await heldBack();
  const waiting = Array.from({ length: 8 }, () => wrong());
  await turn();
  assert.equal(await outcome(access.check(remote('wrong'))), invalid);
  assert.equal(await outcome(access.check(remote('file-key'))), 'ok');
  assert.equal(held.length, 8);
  release();
  await Promise.all(waiting);

  const fresh = openHeld();
  for (let host = 0; host < 20; host++) await outcome(fresh.access.check(remote('wrong', `192.0.2.${host}`)));
  assert.equal(await atOnce(fresh.wrong()), invalid);
  assert.equal(fresh.held.length, 0);
});

test('a local caller is never banned', async () => {
  const { access, wrong, release } = await heldBack();
  for (let time = 0; time < 50; time++) {
    const answer = wrong();
    await turn();
    release();
    assert.equal(await answer, invalid);
  }
  assert.equal(await outcome(access.check(local('file-key'))), 'ok');
});
