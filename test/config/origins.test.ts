import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../src/config/read/read-config.ts';
import { parseYaml } from '../../src/yaml/index.ts';

test('an origin that no browser sends as it stands is kept, with a warning', () => {
  const advice = (origin: string) =>
    readConfig(parseYaml(`cors-origins: ["${origin}"]\n`).root).warnings.map(({ message }) => message);
  for (const origin of [
    '*',
    'null',
    'https://a.example',
    'http://localhost:5173',
    'https://[::1]:8443',
    'tauri://localhost',
  ])
    assert.deepEqual(advice(origin), [], origin);
  const should = 'should be * or an origin just as browsers send it, such as https://panel.example.com';
  for (const origin of [
    'https://a.example/',
    'https://A.example',
    'https://a.example:443',
    'http://a.example:80',
    'https://*.a.example',
    'http://localhost:*',
    'a.example',
  ])
    assert.deepEqual(advice(origin), [should], origin);
});
