import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingOf } from '../../src/gateway/body/opening.ts';

const open = (body: unknown, signal = new AbortController().signal): Promise<string | undefined> =>
  openingOf(Buffer.from(JSON.stringify(body)), signal);

const user = (content: unknown) => ({ role: 'user', content });
const answer = { role: 'assistant', content: 'Hello!' };
const cached = { cache_control: { type: 'ephemeral' } };
const text = (words: string, more = {}) => ({ type: 'text', text: words, ...more });
const parts = (...words: string[]) => ({ role: 'user', parts: words.map((one) => ({ text: one })) });

/** The first turn of a conversation in each format, a later one, and others that are not of it. */
const conversations: Record<string, { first: object; later: object; others: object[] }> = {
  'chat completions': {
    first: { messages: [{ role: 'system', content: 'Be kind.' }, user('Hi')] },
    later: { model: 'x', messages: [{ content: 'Be kind.', role: 'system' }, user('Hi'), answer, user('How?')] },
    others: [
      { messages: [{ role: 'system', content: 'Be rude.' }, user('Hi')] },
      { messages: [{ role: 'system', content: 'Be kind.' }, user('Ho')] },
      { messages: [{ role: 'developer', content: 'Be kind.' }, { role: 'developer', content: 'Or not.' }, user('Hi')] },
    ],
  },
  messages: {
    first: { system: [text('Be kind.', cached)], messages: [user([text('Hi', cached)])] },
    later: { messages: [user([text('Hi')]), answer, user([text('How?', cached)])], system: [text('Be kind.')] },
    others: [
      { system: [text('Be rude.')], messages: [user([text('Hi')])] },
      { system: [text('Be kind.')], messages: [user([text('Ho')])] },
      { messages: [user([text('Hi')])] },
    ],
  },
  responses: {
    first: { instructions: 'Be kind.', input: [user([{ type: 'input_text', text: 'Hi' }])] },
    later: { instructions: 'Be kind.', input: [user([{ type: 'input_text', text: 'Hi' }]), answer] },
    others: [{ instructions: 'Be kind.', input: [user([{ type: 'input_text', text: 'Ho' }])] }, { input: 'Hi' }],
  },
  'responses of a string': { first: { input: 'Hi' }, later: { input: 'Hi', stream: true }, others: [{ input: 'Ho' }] },
  google: {
    first: { systemInstruction: { parts: [{ text: 'Be kind.' }] }, contents: [parts('Hi')] },
    later: {
      contents: [parts('Hi'), { role: 'model', parts: [] }],
      systemInstruction: { parts: [{ text: 'Be kind.' }] },
    },
    others: [{ contents: [parts('Hi')] }, { contents: [parts('H', 'i')] }],
  },
};
for (const [name, { first, later, others }] of Object.entries(conversations))
  test(`a conversation of ${name} is known by the texts that it begins with`, async () => {
    const opening = await open(first);
    assert.equal(typeof opening, 'string');
    assert.equal(await open(later), opening);
    const all = await Promise.all([first, ...others].map((body) => open(body)));
    assert.equal(new Set(all).size, 1 + others.length);
  });

const nothings: Record<string, unknown> = {
  'no messages': { prompt: 'Hi' },
  'no message': { messages: [] },
  'a system alone': { messages: [{ role: 'system', content: 'Be kind.' }] },
  'no text': { messages: [user([{ type: 'image', source: { data: 'x' } }])] },
  'an empty text': { messages: [user('')] },
  'a number for messages': { messages: 7 },
  'a text that lies too deep': { messages: [[[[[[user('Hi')]]]]]] },
  'a system of more than 1 MiB': { system: 'x'.repeat(1024 * 1024), messages: [user('Hi')] },
  'a first message of more than 1 MiB': { messages: [user('x'.repeat(1024 * 1024))] },
};
for (const [name, body] of Object.entries(nothings))
  test(`${name} is no conversation`, async () => assert.equal(await open(body), undefined));

test('of a long body only the beginning of its messages is looked at, whatever follows', async () => {
  const messages = [user('Hi'), ...Array.from({ length: 3000 }, () => user('x'.repeat(1000)))];
  assert.equal(await open({ messages }), await open({ messages: messages.slice(0, 1) }));
  await assert.rejects(open({ messages }, AbortSignal.abort()), { name: 'AbortError' });
});
