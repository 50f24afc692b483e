/** Conversations of many turns over three keys, of which one dies and another is out of quota for a while. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientKey, gatewayServer } from '../fixtures/gateway-server.ts';
import { json, standIn, unanswered } from '../fixtures/stand-in/server.ts';

const conversations = 20;
const turns = 50;

type Turn = { course: string | null; status: number; isWhole: boolean };

test("at least 98 % of all turns find their conversation's cache, and none fails", async (t) => {
  const upstream = await standIn(t, { keep: false });
  /** What keys answer in place of a message. */
  const failing = new Map<string, { status: number; headers?: Record<string, string> }>();
  /** The conversations that each key has in its cache, and how many turns found theirs there. */
  const caches = new Map(['a', 'b', 'c'].map((key) => [key, new Set<string>()]));
  let cached = 0;
  upstream.respond(({ headers, json: body }, response) => {
    const key = headers.authorization!.at(-1)!;
    const failure = failing.get(key);
    if (failure) return json(response, failure.status, { type: 'error', error: { type: 'x' } }, failure.headers);
    const conversation = (body as { messages: { content: string }[] }).messages[0]!.content;
    if (caches.get(key)!.has(conversation)) cached++;
    caches.get(key)!.add(conversation);
    return unanswered;
  });
  const keys = ['a', 'b', 'c'].map((key) => ({ 'api-key': `k-${key}`, 'base-url': upstream.url }));
  const server = await gatewayServer(t, { 'claude-api-key': keys });

  async function turn(conversation: number, round: number): Promise<Turn> {
    const session = `0d1e2f3a-0000-4000-8000-${String(conversation).padStart(12, '0')}`;
    const stream = round % 2 === 1;
    const inBody = conversation % 2 === 1;
    const answer = await fetch(`${server.url}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': clientKey, ...(!inBody && { 'x-claude-code-session-id': session }) },
      body: JSON.stringify({
        model: 'claude-x',
        stream,
        messages: [{ role: 'user', content: session }],
        ...(inBody && { metadata: { user_id: `user_${'a'.repeat(64)}_account__session_${session}` } }),
      }),
    });
    const text = await answer.text();
    const isWhole = text.includes(stream ? 'event: message_stop' : '"stop_reason": "end_turn"');
    return { course: answer.headers.get('x-cliproxy-affinity'), status: answer.status, isWhole };
  }

  const taken: Turn[] = [];
  for (let round = 0; round < turns; round++) {
    if (round === 15) failing.set('a', { status: 401 });
    if (round === 25) failing.set('b', { status: 429, headers: { 'retry-after': '1' } });
    if (round === 35) failing.delete('b');
    taken.push(...(await Promise.all(Array.from({ length: conversations }, (_, i) => turn(i, round)))));
    if (round === 0)
      assert.deepEqual([...caches.values()].map(({ size }) => size).sort(), [6, 7, 7], 'they are spread evenly');
  }
  assert.deepEqual(
    taken.filter(({ status, isWhole }) => status !== 200 || !isWhole),
    [],
  );
  const count = (wanted: string): number => taken.filter(({ course }) => course === wanted).length;
  assert.equal(count('new'), conversations);
  const later = conversations * (turns - 1);
  assert.ok(count('hit') >= 0.98 * later, `${count('hit')} of ${later} hit`);
  assert.equal(count('moved'), later - count('hit'));
  assert.equal(cached, count('hit'), 'what the header says is what the provider saw');
});
