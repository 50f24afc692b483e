/** CONTRIBUTING.md sends people to places; they must be there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const text = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8');

test('each path that CONTRIBUTING.md names exists', () => {
  const named = text.match(/\b(?:openapi|generated|src|scripts|test)\/[\w./-]*(?:<\w+>[\w./-]*)?/g) ?? [];
  assert.ok(named.length > 40, `${named.length}`);
  const places = named.map((path) => path.replace(/<.*/, '').replace(/\.$/, ''));
  assert.deepEqual(
    places.filter((path) => !existsSync(new URL(path, root))),
    [],
  );
});

test('each folder of the service is drawn', () => {
  const rooms = readFileSync(new URL('test/layers.test.ts', root), 'utf8').match(/^const services = \[(.*?)\]/ms)![1]!;
  const built = [...rooms.matchAll(/'(\w+)'/g)].map(([, room]) => `src/${room}/`);
  assert.deepEqual(
    built.filter((room) => existsSync(new URL(room, root)) && !text.includes(room)),
    [],
  );
});
