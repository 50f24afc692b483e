import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { test } from 'node:test';
import { scanBody } from '../../src/gateway/body/request-body.ts';
import { conversationIdOf } from '../../src/gateway/selection/conversation-id.ts';

const uuid = '0d1e2f3a-1111-4222-8333-444455556666';
const old = `user_${'ab'.repeat(32)}_account_${uuid.replaceAll('1', '7')}_session_${uuid}`;
const asJson = JSON.stringify({ device_id: 'ab'.repeat(32), account_uuid: '', session_id: uuid });

const cases: [name: string, headers: IncomingHttpHeaders, body: object, id: string | undefined][] = [
  ["Claude Code's header", { 'x-claude-code-session-id': uuid }, {}, uuid],
  ['its older user id', {}, { metadata: { user_id: old } }, uuid],
  ['the same without an account', {}, { metadata: { user_id: old.replace(/_account_[^_]*/, '_account_') } }, uuid],
  ['its newer user id', {}, { metadata: { user_id: asJson } }, uuid],
  ['the header before the user id', { 'x-claude-code-session-id': 's' }, { metadata: { user_id: old } }, 's'],
  ['session_id', { session_id: 's' }, {}, 's'],
  ['session-id', { 'session-id': 's' }, {}, 's'],
  ['thread-id', { 'thread-id': 't' }, {}, 't'],
  ['a thread of a session', { session_id: 's', 'thread-id': 't' }, {}, 't'],
  ['prompt_cache_key beside a session', { session_id: 's' }, { prompt_cache_key: 'k' }, 'k'],
  ['no prompt_cache_key alone', {}, { prompt_cache_key: 'k' }, undefined],
  ['no prompt_cache_key that is no string', { session_id: 's' }, { prompt_cache_key: null }, 's'],
  ['no prompt_cache_key over 1 KiB', { session_id: 's' }, { prompt_cache_key: 'k'.repeat(1024) }, 's'],
  ["no other client's user id", {}, { metadata: { user_id: 'user_42' } }, undefined],
  ['no user that ends like a session', {}, { metadata: { user_id: `ann_session_${uuid}` } }, undefined],
  ['no user id of other JSON', {}, { metadata: { user_id: '{"session_id":7}' } }, undefined],
  ['no user id that only begins like JSON', {}, { metadata: { user_id: '{' } }, undefined],
  ['no user id elsewhere', {}, { user_id: old, x: { metadata: { user_id: old } } }, undefined],
  ['no blank header', { 'x-claude-code-session-id': ' ', session_id: '' }, {}, undefined],
  ['nothing', {}, {}, undefined],
];
for (const [name, headers, body, id] of cases)
  test(`a conversation is named by ${name}`, () =>
    assert.equal(conversationIdOf(headers, scanBody(Buffer.from(JSON.stringify(body))).ids), id));
