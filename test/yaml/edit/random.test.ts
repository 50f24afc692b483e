import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { applyEdits, applyToValue, type Edit, parseYaml, YamlEditError } from '../../../src/yaml/index.ts';
import { fc, fuzz } from '../../fixtures/properties.ts';
import { fileArbitrary } from '../generated.ts';
import { byHand, editFor, intentArbitrary } from '../intents.ts';
import { checkTouched } from '../oracle.ts';

test('generated files keep every byte outside what is edited', () => {
  let refused = 0;
  let made = 0;
  fc.assert(
    fc.property(fileArbitrary(), fc.array(intentArbitrary, { minLength: 1, maxLength: 5 }), (text, intents) => {
      const start = parseYaml(text);
      let document = start;
      const edits: Edit[] = [];
      for (const intent of intents) {
        const edit = editFor(intent, document.value);
        if (edit === null) continue;
        let next = document;
        try {
          next = applyEdits(document, [edit]);
        } catch (error) {
          assert.ok(error instanceof YamlEditError && error.code === 'aliased' && /&/.test(text), String(error));
          refused++;
          continue;
        }
        made++;
        edits.push(edit);
        const wanted = byHand(document.value, edit);
        assert.deepEqual(applyToValue(document.value, edit), wanted);
        assert.deepEqual(next.value, wanted);
        assert.deepEqual(load(next.text.replace(/^\uFEFF/, ''), { schema }), wanted);
        checkTouched(document.text, next.text, edit);
        document = next;
      }
      const together = applyEdits(start, edits);
      assert.deepEqual(together.value, document.value);
      if (edits.some(({ op }) => op === 'move')) return; // what it writes anew has the order that an edit before it gave
      assert.equal(lineFeeds(together.text), lineFeeds(document.text), 'together is not the same as one by one');
    }),
    fuzz(400),
  );
  if (process.env.FUZZ_PATH === undefined) assert.ok(made > refused * 5, `${made} made, ${refused} refused`);
});

/** Which line break a file wants can't be told any more when an edit leaves it one line. */
const lineFeeds = (text: string): string => text.replaceAll('\r\n', '\n');

const schema = CORE_SCHEMA.withTags(mergeTag);
