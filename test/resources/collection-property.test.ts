import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../src/platform/json.ts';
import { collectionNamed } from '../../src/resources/index.ts';
import { collections } from '../../src/resources/table.ts';
import { parseYaml } from '../../src/yaml/index.ts';
import { fc } from '../fixtures/properties.ts';
import { collectionFiles } from './collection-files.ts';
import { addressOf, afterPatch, afterPut, bare, type Entry, listNames, putBody, steps } from './collection-model.ts';
import { after, assertUntouched, inForce, options, presentIn } from './collection-run.ts';

/** Those that the files have: to put back no client keys writes an empty list of them. */
const names = Object.keys(collections).filter((name) => name !== 'api-keys');

test('every list and map that is put back as it was shown leaves the bytes of the file alone', () => {
  fc.assert(
    fc.property(collectionFiles(), (text) => {
      let document = parseYaml(text);
      for (const name of names) {
        const body = inForce(document, name);
        const shown = JSON.parse(JSON.stringify(collectionNamed(name).shown(presentIn(document).config))) as Json;
        for (const sent of [body, shown, { items: body }]) {
          document = after(document, name, 'put', { body: sent })!;
          assert.equal(document.text, text);
        }
      }
    }),
    options,
  );
});

test('any sequence of writes to the lists has the result that plain values have, and leaves all other text alone', () => {
  const sequence = fc.array(fc.tuple(fc.constantFrom(...listNames), steps()), { minLength: 1, maxLength: 6 });
  let [made, refused] = [0, 0];
  fc.assert(
    fc.property(collectionFiles({ old: true }), sequence, (text, sequence) => {
      let document = parseYaml(text);
      for (const [count, [list, step]] of sequence.entries()) {
        const present = inForce(document, list) as Entry[];
        let want = present;
        let write = () => after(document, list, 'put', { body: want });
        if (step.verb === 'put') {
          const body = putBody(list, present, step, count);
          want = afterPut(list, present, body);
          write = () => after(document, list, 'put', { body });
        } else {
          if (present.length === 0) continue;
          const index = step.index % present.length;
          const address = addressOf(list, present, index, step.by);
          if (step.verb === 'patch') {
            const value = step.renames ? { ...step.value, [address.identity]: `renamed${count}` } : step.value;
            if (value['base-url'] === null) continue;
            want = afterPatch(list, present, index, value);
            write = () => after(document, list, 'patch', { body: { ...address.body, value }, query: address.query });
          } else {
            want = present.toSpliced(index, 1);
            write = () => after(document, list, 'delete', { query: { ...address.query, ...address.named } });
          }
          if (address.refusal) {
            assert.throws(write, { code: address.refusal });
            continue;
          }
        }
        const next = write();
        if (!next) refused++;
        if (!next) continue;
        made++;
        assert.deepEqual(bare(inForce(next, list)), bare(want));
        assertUntouched(document, next, list);
        document = next;
      }
    }),
    options,
  );
  assert.ok(made > refused * 20, `${made} made, ${refused} refused`);
});
