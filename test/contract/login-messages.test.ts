/** What logins say of a failure is in the contract, word by word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import document from '../../generated/openapi.json' with { type: 'json' };
import { loginProviders } from '../../src/providers/index.ts';

type Example = { value: { error?: string; message?: string; status?: string } };
const content = document.paths['/get-auth-status'].get.responses['200'].content['application/json'];
const examples = Object.values(content.examples as Record<string, Example>).map(({ value }) => value);

test('each error of each provider is shown among those that a login may end with', () => {
  const shown = examples.flatMap(({ error }) => error ?? []);
  for (const { name, texts } of loginProviders)
    for (const text of [texts.denied, texts.missingCode, texts.exchange, texts.save, texts.timeout])
      assert.ok(
        shown.some((error) => error === text || error.startsWith(`${text}: `)),
        `${name}: ${text}`,
      );
});

test('each example of an error says in its message what the error says, and what to do', () => {
  for (const { status, error = '', message = '' } of examples)
    if (status === 'error')
      assert.ok(message.startsWith(error.split(':')[0]!) && message.length >= error.length, error);
});
