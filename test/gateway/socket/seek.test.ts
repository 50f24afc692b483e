import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import type { WebSocket } from 'ws';
import { createScope } from '../../../src/gateway/exchange/scope.ts';
import { seek } from '../../../src/gateway/socket/seek.ts';

test('a connection ends with nothing asked if the client has gone before', async () => {
  const calls: string[] = [];
  const noted = (name: string) => () => calls.push(name);
  const socket = Object.assign(new EventEmitter(), {
    send: noted('send'),
    resume: noted('resume'),
    pause: noted('pause'),
    terminate: noted('terminate'),
  });
  const scope = createScope(AbortSignal.abort(new Error('gone')));
  const asked = Buffer.from('{}');
  await assert.rejects(seek(socket as unknown as WebSocket, asked, { patience: 1000, scope }), /gone/);
  assert.deepEqual(calls, ['terminate']);
});
