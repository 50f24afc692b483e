import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readConfig } from '../../src/config/read/read-config.ts';
import { configSchema, resolved, type Schema } from '../../src/config/read/schema.ts';
import { parseYaml } from '../../src/yaml/index.ts';

const example = readFileSync(new URL('../../config.example.yaml', import.meta.url), 'utf8');

/** Options are commented out by "# " before the whole of their lines; all other comment lines are for people. */
const isOption = (line: string): boolean =>
  /^ *# [a-z][a-z0-9-]*:( |$)/.test(line) && !line.startsWith('# yaml-language-server:');
const isMember = (line: string): boolean => line.startsWith('#   ');
const uncommented = example
  .split('\n')
  .map((line) => (isOption(line) ? line.replace('# ', '') : isMember(line) ? line.slice(2) : line))
  .join('\n');

test('the example is a config as it stands, with places for a management key and a client key', () => {
  const { config, problems, warnings } = readConfig(parseYaml(example).root);
  assert.deepEqual([problems, warnings], [[], []]);
  assert.equal(config.host, '127.0.0.1');
  assert.match(example, /^remote-management:\n(?: {2}.*\n|\n)* {2}secret-key: ""$/m);
  assert.match(example, /^api-keys: \[\]$/m);
});

test('every option of the example can be commented in', () => {
  const { problems, warnings } = readConfig(parseYaml(uncommented).root);
  assert.deepEqual([problems, warnings], [[], []]);
});

test('a commented option shows the value that counts without it', () => {
  const commentedIn = readConfig(parseYaml(uncommented).root).config as unknown as Record<string, unknown>;
  const asItStands = readConfig(parseYaml(example).root).config as unknown as Record<string, unknown>;
  const lists = Object.entries(configSchema.properties!).filter(
    ([, { default: absent }]) => Array.isArray(absent) && absent.length === 0,
  );
  const examples = new Set([
    ...lists.map(([key]) => key),
    'oauth-clients',
    'oauth-excluded-models',
    'oauth-model-alias',
    'oauth-request-scoped-errors',
    'payload',
  ]);
  for (const [key, value] of Object.entries(commentedIn))
    if (!examples.has(key)) assert.deepEqual(value, asItStands[key], key);
});

test('the example has every property of the schema, and no other', () => {
  const shown = new Map<string, { properties: Set<string>; keys: Set<string> }>();
  /** `values` are all that stand where `given` describes. Places of one schema are looked at as one, so are all key entries. */
  const compare = (given: Schema, values: readonly unknown[], at: string): void => {
    const schema = resolved(given, configSchema);
    const place = given.$ref?.replace(/^.*ApiKey$/, 'an ApiKey') ?? at;
    if (schema.items) compare(schema.items, values.flat(), `${place}[]`);
    const maps = values.filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one)) as object[];
    if (schema.additionalProperties) compare(schema.additionalProperties, maps.flatMap(Object.values), `${place}.*`);
    if (!schema.properties) return;
    const { properties, keys } = shown.get(place) ?? { properties: new Set(), keys: new Set() };
    shown.set(place, { properties, keys });
    for (const key of maps.flatMap(Object.keys)) keys.add(key);
    for (const [name, property] of Object.entries(schema.properties)) {
      properties.add(name);
      const inside = maps.flatMap((map) =>
        Object.entries(map).flatMap(([key, value]) => (key === name ? [value] : [])),
      );
      compare(property, inside, `${place}.${name}`);
    }
  };
  compare(configSchema, [parseYaml(uncommented).value], 'config');
  for (const [place, { properties, keys }] of shown)
    assert.deepEqual([...keys].toSorted(), [...properties].toSorted(), place);
});
