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
    /** Begins an attempt. */
    sent: (model = 'm') => cold.begin(model, 'createMessage'),
    fail: (blame: Blame, sentAt = cold.begin('m', 'createMessage'), model = 'm') =>
      cold.failed({ model, endpoint: 'createMessage', sentAt }, blame),
    succeed: (sentAt = cold.begin('m', 'createMessage')) =>
      cold.succeeded({ model: 'm', endpoint: 'createMessage', sentAt }),
    end: (sentAt: number) => cold.ended({ model: 'm', endpoint: 'createMessage', sentAt }),
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

for (const [reason, want, whole] of [
  ['unauthorized', 30, true],
  ['payment-required', 30, true],
  ['forbidden', 30, true],
  ['not-found', 720, false],
  ['unavailable', 1, false],
  ['unreachable', 1, false],
] as const)
  test(`a credential that was ${reason} cools ${want} min, for ${whole ? 'all models' : 'the model'}`, () => {
    const one = cooling();
    one.fail({ reason });
    assert.equal(one.left(), want * minute);
    assert.equal(one.left(false, 'countMessageTokens', 'another'), whole ? want * minute : undefined);
    assert.deepEqual(
      one.list(false).map(({ model }) => model),
      [whole ? '*' : 'm'],
    );
  });

test('a success with any model ends what was held against the credential', () => {
  const one = cooling();
  one.fail({ reason: 'unauthorized' }, undefined, 'another');
  one.clock.now += 30 * minute;
  one.succeed();
  assert.deepEqual(one.list(false), []);
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

test('a server that is too busy is left alone for as long as it says', () => {
  const one = cooling();
  one.fail({ reason: 'unavailable', hint: 5000 });
  assert.equal(one.left(), 5000);
});

test('refusals of one moment count once', () => {
  const one = cooling();
  const sent = Array.from({ length: 11 }, () => one.sent());
  for (const sentAt of sent) one.fail({ reason: 'quota', hint: undefined }, sentAt);
  assert.equal(one.left(), 1000);
});

test('an answer to what was sent before a cooldown began does not end it, one to what was sent after does', () => {
  const one = cooling();
  const early = one.sent();
  one.fail({ reason: 'unavailable' });
  one.succeed(early);
  assert.equal(one.left(), minute);
  one.succeed();
  assert.equal(one.left(), undefined);
});

test('a late, milder failure does not shorten a cooldown', () => {
  const one = cooling();
  const early = one.sent();
  one.fail({ reason: 'quota', hint: 5 * minute });
  one.fail({ reason: 'unavailable' }, early);
  assert.equal(one.left(), 5 * minute);
});

test('a 404 is about its endpoint: a server that counts no tokens still has the model', () => {
  const one = cooling();
  const sentAt = one.begin('m', 'countMessageTokens');
  one.failed({ model: 'm', endpoint: 'countMessageTokens', sentAt }, { reason: 'not-found' });
  assert.equal(one.left(), undefined);
  assert.equal(one.left(false, 'countMessageTokens'), 720 * minute);
  assert.deepEqual(
    one.list(false).map(({ model, reason }) => [model, reason]),
    [['m', 'not-found']],
  );
});

test('disabled cooling lifts all cooldowns but those of a credential that is refused itself', () => {
  const lifted: [Blame, boolean][] = [
    [{ reason: 'quota', hint: undefined }, true],
    [{ reason: 'quota', hint: 5000 }, true],
    [{ reason: 'unavailable' }, true],
    [{ reason: 'unreachable' }, true],
    [{ reason: 'unauthorized' }, false],
    [{ reason: 'payment-required' }, false],
    [{ reason: 'forbidden' }, false],
    [{ reason: 'not-found' }, true],
  ];
  for (const [blame, want] of lifted) {
    const one = cooling();
    one.fail(blame);
    assert.equal(one.left(true) === undefined, want, blame.reason);
    assert.equal(one.list(true).length, want ? 0 : 1, blame.reason);
    assert.notEqual(one.left(false), undefined);
  }
});

test('after half an hour of a longer rest one request at a time may try, and its success ends the rest', () => {
  const one = cooling();
  one.fail({ reason: 'quota', hint: 300 * minute });
  one.clock.now += 30 * minute - 1;
  assert.notEqual(one.left(), undefined);
  one.clock.now += 1;
  assert.equal(one.left(), undefined, 'it may be tried');
  assert.equal(one.list(false).length, 1, 'it still rests');
  const probe = one.sent();
  assert.equal(one.left(), 270 * minute, 'nobody else may');
  one.succeed(probe);
  one.end(probe);
  assert.deepEqual([one.left(), one.list(false)], [undefined, []]);
});

test('a try that fails, for whatever reason, leaves the rest as long as it was, and the next is half an hour later', () => {
  for (const blame of [{ reason: 'unavailable' }, { reason: 'quota', hint: 1000 }] as const) {
    const one = cooling();
    one.fail({ reason: 'quota', hint: 300 * minute });
    one.clock.now += 30 * minute;
    const probe = one.sent();
    one.fail(blame, probe);
    one.end(probe);
    assert.equal(one.left(), 270 * minute);
    one.clock.now += 30 * minute - 1;
    assert.notEqual(one.left(), undefined);
    one.clock.now += 1;
    assert.equal(one.left(), undefined);
  }
});

test('a try of which nothing comes, since the client has left, makes room for another at once', () => {
  const one = cooling();
  one.fail({ reason: 'not-found' });
  one.clock.now += 40 * minute;
  const probe = one.sent();
  assert.notEqual(one.left(), undefined);
  one.end(probe);
  assert.equal(one.left(), undefined);
});

test('a rest of half an hour or less is not tried before its end', () => {
  for (const blame of [{ reason: 'unauthorized' }, { reason: 'quota', hint: 30 * minute }] as const) {
    const one = cooling();
    one.fail(blame);
    one.clock.now += 30 * minute - 1;
    assert.equal(one.left(), 1);
  }
});

test('clients that invent names fill no memory, and make no rest of the credential forgotten', () => {
  const one = cooling();
  one.fail({ reason: 'unauthorized' });
  for (let i = 0; i < 3000; i++) one.fail({ reason: 'not-found' }, undefined, `m-${i}`);
  assert.equal(one.list(false).length, 1000);
  assert.equal(one.left(false, 'createMessage', 'm-2999'), 720 * minute);
  assert.equal(one.left(false, 'createMessage', 'new'), 30 * minute);
});
