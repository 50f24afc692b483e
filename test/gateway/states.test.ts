import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Credential } from '../../src/gateway/credentials/credential.ts';
import { nextStates, noStates } from '../../src/gateway/credentials/state.ts';

test('the histories of a thousand equal keys are found in as many steps', () => {
  let steps = 0;
  const counted = {
    toString() {
      steps++;
      return 'key';
    },
  };
  const credentials = Array.from({ length: 1000 }, (_, index) => ({
    id: String(index),
    authIndex: counted as unknown as string,
  }));
  const { histories } = nextStates(credentials as unknown as Credential[], noStates, () => 0);
  assert.ok(steps <= 2000, `${steps} steps`);
  assert.ok(histories.get(credentials[0]!.authIndex) && histories.get('key-999') && !histories.get('key-1000'));
});
