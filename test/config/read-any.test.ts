import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readConfig } from '../../src/config/read/read-config.ts';
import { configSchema, resolved, type Schema } from '../../src/config/read/schema.ts';
import { visibleConfig } from '../../src/resources/index.ts';
import { parseYaml } from '../../src/yaml/index.ts';
import { fc } from '../fixtures/properties.ts';

/** Turns up in no schema and no message of ours: where it shows, the file's text leaked. */
const canary = 'QQ7f3';

const oddScalars = [
  '',
  '""',
  '~',
  'yes',
  '"on"',
  'YeS',
  '0x10',
  '0o17',
  '012',
  '09',
  '1_000',
  '3.5',
  '-1',
  '1e300',
  '.inf',
  '"3"',
  'rr',
  canary,
  `"${canary}…"`,
  `[${canary}]`,
  `{${canary}: ${canary}}`,
  '[]',
  '{}',
];
const scalar = fc.constantFrom(...oddScalars);

/** YAML for a value of this schema, in flow style: mostly of the right shape, with any scalars, now and then something else. */
function textOf(given: Schema, depth = 0): fc.Arbitrary<string> {
  const schema = resolved(given, configSchema);
  const shapes: fc.WeightedArbitrary<string>[] = [{ weight: 1, arbitrary: scalar }];
  if (schema.type === 'array' && depth < 6)
    shapes.push({
      weight: 6,
      arbitrary: fc
        .array(textOf(schema.items ?? {}, depth + 1), { maxLength: 3 })
        .map((items) => `[${items.map((item) => item || '~').join(', ')}]`),
    });
  const names = Object.keys(schema.properties ?? {});
  if (schema.type === 'object' && depth < 6) {
    const members = names.map((name) => textOf(schema.properties![name]!, depth + 1).map((text) => `${name}: ${text}`));
    const other = textOf(schema.additionalProperties ?? {}, depth + 1).map((text) => `${canary}: ${text}`);
    shapes.push({
      weight: 6,
      arbitrary: fc
        .subarray([...members, other])
        .chain((some) => fc.tuple(...some))
        .map((parts) => `{${parts.join(', ')}}`),
    });
  }
  return fc.oneof(...shapes);
}

const anyConfig = fc
  .subarray(Object.keys(configSchema.properties!), { maxLength: 12 })
  .chain((keys) =>
    fc.tuple(...keys.map((key) => textOf(configSchema.properties![key]!).map((text) => `${key}: ${text}\n`))),
  )
  .map((lines) => lines.join(''));

const isValid = new Ajv2020({ strict: false }).compile(configSchema);

test('whatever is in force is what the contract says it is, and no message shows what is in the file', () => {
  let inForce = 0;
  fc.assert(
    fc.property(anyConfig, (text) => {
      const { config, problems, warnings } = readConfig(parseYaml(text).root);
      for (const { location, message } of [...problems, ...warnings])
        assert.ok(!`${location} ${message}`.includes(canary), message);
      if (problems.length > 0) return;
      inForce++;
      assert.ok(
        isValid(config),
        isValid.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join(),
      );
    }),
    { numRuns: 2000 },
  );
  assert.ok(inForce > 100, `${inForce} of them were in force`);
});

test('reading what was read changes nothing', () => {
  fc.assert(
    fc.property(anyConfig, (text) => {
      const { config, problems } = readConfig(parseYaml(text).root);
      if (problems.length > 0) return;
      const json = JSON.stringify(visibleConfig(config)); // filled in, remote-management would contradict its other spelling
      const again = readConfig(parseYaml(json).root);
      assert.deepEqual(again.problems, []);
      assert.deepEqual(JSON.parse(JSON.stringify(visibleConfig(again.config))), JSON.parse(json));
    }),
    { numRuns: 500 },
  );
});
