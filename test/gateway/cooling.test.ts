import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Blame, cooldownAfter, createCooling } from '../../src/gateway/cooling/cooling.ts';

const minute = 60_000;

/** A cooling with a clock; each `fail` is a request of its own unless it is told when it was sent. */
function cooling() {
  const clock = { now: 0 };
  const cold = createCooling(() => clock.now);
  return {
    clock,
    ...cold,
    fail: (blame: Blame, sentAt = cold.begin(), model = 'm') =>
      cold.failed({ model, endpoint: 'createMessage', sentAt }, blame),
    succeed: (sentAt = cold.begin()) => cold.succeeded({ model: 'm', endpoint: 'createMessage', sentAt }),
    left: (disabled = false, endpoint: 'createMessage' | 'countMessageTokens' = 'createMessage', model = 'm') => {
      const cooldown = cold.cooldownOf(model, endpoint, disabled);
      return cooldown && cooldown.until - clock.now;
    },
  };
}

test('cooldowns after 429 without a hint double from a second to half an hour', () => {
  assert.deepEqual([1, 2, 3, 10, 11, 12, 99].map(cooldownAfter), [
    1000,
    2000,
    4000,
    512_000,
    1_024_000,
    30 * minute,
    30 * minute,
  ]);
  const one = cooling();
  for (const want of [1000, 2000, 4000]) {
    one.fail({ reason: 'quota', hint: undefined });
    assert.equal(one.left(), want);
    one.clock.now += want;
    assert.equal(one.left(), undefined);
  }
  one.succeed();
  one.fail({ reason: 'quota', hint: undefined });
  assert.equal(one.left(), 1000);
});

for (const [reason, want] of [
  ['unauthorized', 30],
  ['payment-required', 30],
  ['forbidden', 30],
  ['not-found', 720],
  ['unavailable', 1],
  ['unreachable', 1],
] as const)
  test(`a credential cools ${want} min after it was ${reason}`, () => {
    const one = cooling();
    one.fail({ reason });
    assert.equal(one.left(), want * minute);
    assert.equal(one.left(false, 'createMessage', 'another'), undefined);
  });

test("a provider's hint is taken as it is, and changes no count", () => {
  const one = cooling();
  one.fail({ reason: 'quota', hint: 34_500 });
  assert.equal(one.left(), 34_500);
  one.clock.now += 34_500;
  one.fail({ reason: 'quota', hint: undefined });
  assert.equal(one.left(), 1000);
  one.fail({ reason: 'quota', hint: 1e300 });
  assert.doesNotThrow(() => new Date(one.cooldownOf('m', 'createMessage', false)!.until).toISOString());
});

test('refusals of one moment count once', () => {
  const one = cooling();
  const sent = Array.from({ length: 11 }, () => one.begin());
  for (const sentAt of sent) one.fail({ reason: 'quota', hint: undefined }, sentAt);
  assert.equal(one.left(), 1000);
});

test('an answer to what was sent before a cooldown began does not end it, one to what was sent after does', () => {
  const one = cooling();
  const early = one.begin();
  one.fail({ reason: 'unavailable' });
  one.succeed(early);
  assert.equal(one.left(), minute);
  one.succeed();
  assert.equal(one.left(), undefined);
});

test('a late, milder failure does not shorten a cooldown', () => {
  const one = cooling();
  const early = one.begin();
  one.fail({ reason: 'unauthorized' });
  one.fail({ reason: 'unavailable' }, early);
  assert.equal(one.left(), 30 * minute);
});

test('a 404 is about its endpoint: a server that counts no tokens still has the model', () => {
  const one = cooling();
  one.failed({ model: 'm', endpoint: 'countMessageTokens', sentAt: one.begin() }, { reason: 'not-found' });
  assert.equal(one.left(), undefined);
  assert.equal(one.left(false, 'countMessageTokens'), 720 * minute);
  assert.deepEqual(
    one.list(false).map(({ model, reason }) => [model, reason]),
    [['m', 'not-found']],
  );
});

test('disabled cooling lifts the cooldowns after 429 without a hint, 408 and 5xx, no others', () => {
  const lifted: [Blame, boolean][] = [
    [{ reason: 'quota', hint: undefined }, true],
    [{ reason: 'quota', hint: 5000 }, false],
    [{ reason: 'unavailable' }, true],
    [{ reason: 'unauthorized' }, false],
    [{ reason: 'payment-required' }, false],
    [{ reason: 'forbidden' }, false],
    [{ reason: 'not-found' }, false],
  ];
  for (const [blame, want] of lifted) {
    const one = cooling();
    one.fail(blame);
    assert.equal(one.left(true) === undefined, want, blame.reason);
    assert.equal(one.list(true).length, want ? 0 : 1, blame.reason);
    assert.notEqual(one.left(false), undefined);
  }
});

test('clients that invent names fill no memory', () => {
  const one = cooling();
  for (let i = 0; i < 3000; i++) one.fail({ reason: 'not-found' }, undefined, `m-${i}`);
  assert.equal(one.list(false).length, 1000);
  assert.notEqual(one.left(false, 'createMessage', 'm-2999'), undefined);
});
