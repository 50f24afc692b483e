import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../src/platform/json.ts';
import { parseYaml } from '../../src/yaml/index.ts';
import { fc } from '../fixtures/properties.ts';
import { collectionFiles } from './collection-files.ts';
import { bare, type MapStep, mapSteps, usableAliases } from './collection-model.ts';
import { after, assertUntouched, inForce, options, type Verb } from './collection-run.ts';

const maps: { map: string; key: string; rules: string; steps: fc.Arbitrary<MapStep>; usable(rules: Json[]): Json[] }[] =
  [
    {
      map: 'oauth-excluded-models',
      key: 'provider',
      rules: 'models',
      steps: mapSteps(['a'], ['gpt*', 'new'], ['b', 'a']),
      usable: (rules) => rules,
    },
    {
      map: 'oauth-model-alias',
      key: 'channel',
      rules: 'aliases',
      steps: mapSteps(
        [{ name: 'a', alias: 'b', fork: true }],
        [
          { name: 'a', alias: 'b' },
          { name: 'c', alias: 'B' },
          { name: 'd', alias: 'new', later: [1] },
        ],
        [{ name: 'x', alias: 'X' }, { alias: 'y' }, { name: 'z', alias: '' }],
      ),
      usable: usableAliases,
    },
  ];

for (const { map, key, rules: member, steps, usable } of maps)
  test(`any sequence of writes to ${map} has the result that plain values have, and leaves all other text alone`, () => {
    fc.assert(
      fc.property(collectionFiles({ old: true }), fc.array(steps, { minLength: 1, maxLength: 6 }), (text, sequence) => {
        let document = parseYaml(text);
        for (const { verb, name, rules, keepsOthers } of sequence) {
          const present = inForce(document, map) as { [name: string]: Json[] };
          const { [name]: old, ...others } = present;
          const kept = verb === 'put' && !keepsOthers ? {} : others;
          const left = verb === 'delete' ? [] : usable(rules);
          const want = { ...kept, ...(left.length > 0 && { [name]: left }) };
          const request: Record<Verb, object> = {
            put: { body: { ...kept, [name]: rules } },
            patch: { body: { [key]: name, [member]: rules } },
            delete: { query: { [key]: name } },
          };
          const write = () => after(document, map, verb, request[verb]);
          if (verb !== 'put' && old === undefined && left.length === 0) {
            assert.throws(write, { code: `${key} not found` });
            continue;
          }
          const next = write();
          assert.ok(next, 'nothing here is shared');
          assert.deepEqual(bare(inForce(next, map)), bare(want));
          assertUntouched(document, next, map);
          document = next;
        }
      }),
      options,
    );
  });
