/** Each operation of both contracts has examples, they are as its schemas say, and `make mock` answers with them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mockServer } from '../../scripts/mock.ts';
import { at, below, contracts, type Schema, validatorsOf } from '../reached/documents.ts';

type Media = { schema?: Schema; example?: unknown; examples?: Record<string, { value: unknown }> };

const examplesOf = ({ example, examples }: Media): unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(examples ?? {}).map(({ value }) => value),
];

let mock: Awaited<ReturnType<typeof mockServer>>;
before(async () => {
  mock = await mockServer(0);
});
after(() => mock.stop());

for (const { document, operations } of contracts()) {
  const validatorAt = validatorsOf(document);

  /** Throws unless a body has examples, of which each is as its schema says. */
  function checkBody(start: string): void {
    const { place, value } = at(document, start);
    for (const [type, media] of Object.entries((value['content'] ?? {}) as Record<string, Media>)) {
      assert.ok(examplesOf(media).length > 0, `${start} has no example as ${type}`);
      if (type !== 'application/json') continue;
      const validate = validatorAt(below(place, 'content', type, 'schema'));
      for (const example of examplesOf(media))
        assert.ok(validate(example), `${start}: ${JSON.stringify(example)} ${JSON.stringify(validate.errors)}`);
    }
  }

  for (const { operationId, place, path, method, parameters, requestBody, responses } of operations) {
    test(`${operationId} has examples as its schemas say`, () => {
      if (requestBody) checkBody(below(place, 'requestBody'));
      for (const status of Object.keys(responses)) checkBody(below(place, 'responses', status));
    });

    const good = responses['200'];
    if (!good) continue; // a WebSocket
    for (const [type, media] of Object.entries((good.content ?? {}) as Record<string, Media>))
      test(`${operationId} is answered by the mock with its example as ${type}`, async () => {
        const asked = path.replace(
          /\{(.+?)\}/g,
          (_, wanted) => `any-${parameters.find(({ name }) => name === wanted)!.name}`,
        );
        const answer = await fetch(mock.url + asked, { method: method.toUpperCase(), headers: { Accept: type } });
        assert.equal(answer.status, 200);
        assert.equal(answer.headers.get('content-type'), type);
        assert.equal(answer.headers.get('access-control-allow-origin'), '*');
        const text = await answer.text();
        const [example] = examplesOf(media);
        if (typeof example === 'string') assert.equal(text, example);
        else assert.deepEqual(JSON.parse(text), example);
      });
  }
}

test('the mock lets pages of every origin ask, and knows no other paths', async () => {
  const preflight = await fetch(`${mock.url}/v0/management/debug`, { method: 'OPTIONS' });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-headers')!, /Authorization/);
  for (const path of ['/v0/management/nothing', '/nothing']) assert.equal((await fetch(mock.url + path)).status, 404);
});
