import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collectionNamed } from '../../src/config/collection.ts';
import { collections } from '../../src/config/collections.ts';
import type { Present } from '../../src/config/index.ts';
import { readConfig } from '../../src/config/read.ts';
import {
  applyEdits,
  type Json,
  type MapNode,
  parseYaml,
  type YamlDocument,
  type YamlNode,
} from '../../src/yaml/index.ts';
import { collectionFiles } from './collection-files.ts';
import {
  afterPatch,
  afterPut,
  bare,
  type Entry,
  isSame,
  listNames,
  mapSteps,
  putBody,
  steps,
} from './collection-model.ts';

/** A run is a file and up to six writes. */
const runs = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 3000) / 10);
const options = { numRuns: runs, ...(process.env['FUZZ_SEED'] && { seed: Number(process.env['FUZZ_SEED']) }) };

function presentIn(document: YamlDocument): Present {
  const { config, problems } = readConfig(document.root);
  assert.deepEqual(problems, []);
  return { config, raw: document.value };
}

/** As GET /config shows it. */
const inForce = (document: YamlDocument, name: string): Json =>
  JSON.parse(JSON.stringify(presentIn(document).config[name as never]));

type Verb = 'put' | 'patch' | 'delete';
type Request = { body?: Json; query?: Record<string, string> };

function after(document: YamlDocument, name: string, verb: Verb, { body = null, query = {} }: Request): YamlDocument {
  const { edits } = collectionNamed(name)[verb]({ body, query })(presentIn(document));
  return applyEdits(document, edits);
}

test('every list and map that is put back as it was shown leaves the bytes of the file alone', () => {
  fc.assert(
    fc.property(collectionFiles(), (text) => {
      let document = parseYaml(text);
      for (const name of Object.keys(collections)) {
        const body = inForce(document, name);
        const shown = JSON.parse(JSON.stringify(collectionNamed(name).shown(presentIn(document).config))) as Json;
        for (const sent of [body, shown, { items: body }]) {
          document = after(document, name, 'put', { body: sent });
          assert.equal(document.text, text);
        }
      }
    }),
    options,
  );
});

/** The whole lines from where something begins to where the last thing in it does. */
function linesOf({ text }: YamlDocument, from: number, node: YamlNode): string {
  const last = (at: YamlNode): number =>
    Math.max(
      at.position.line,
      ...(at.kind === 'map' ? [...at.entries.values()].map(({ value }) => last(value)) : []),
      ...(at.kind === 'sequence' ? at.items.map(last) : []),
    );
  return text
    .split('\n')
    .slice(from - 1, last(node))
    .join('\n');
}

const emptyMap: MapNode = { kind: 'map', entries: new Map(), position: { line: 1, column: 1 } };

/** The lines of each entry of a list that is a map. */
function entryLines(document: YamlDocument, list: string): { lines: string; value: Json }[] {
  const node = (document.root ?? emptyMap).entries.get(list)?.value;
  const items = node?.kind === 'sequence' ? node.items.filter(({ kind }) => kind === 'map') : [];
  const values = inForce(document, list) as Json[];
  return items.map((item, index) => ({ lines: linesOf(document, item.position.line, item), value: values[index]! }));
}

/** The lines of each section but one. */
const otherSections = (document: YamlDocument, name: string): string[] =>
  [...(document.root ?? emptyMap).entries]
    .filter(([key]) => key !== name)
    .map(([, { key, value }]) => linesOf(document, key.line, value));

function assertUntouched(before: YamlDocument, next: YamlDocument, name: string): void {
  for (const lines of otherSections(before, name))
    assert.ok(next.text.includes(lines), `lost:\n${lines}\nin:\n${next.text}`);
  if (!listNames.includes(name)) return;
  const kept = inForce(next, name) as Json[];
  for (const { lines, value } of entryLines(before, name))
    if (kept.some((entry) => isSame(entry, value)))
      assert.ok(next.text.includes(lines), `lost:\n${lines}\nin:\n${next.text}`);
}

test('any sequence of writes to the lists has the result that plain values have, and leaves all other text alone', () => {
  const sequence = fc.array(fc.tuple(fc.constantFrom(...listNames), steps()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(collectionFiles(), sequence, (text, sequence) => {
      let document = parseYaml(text);
      for (const [count, [list, step]] of sequence.entries()) {
        const present = inForce(document, list) as Entry[];
        const index = 'index' in step ? step.index % Math.max(1, present.length) : 0;
        let [want, next] = [present, document];
        if (step.verb === 'put') {
          const body = putBody(list, present, step, count);
          want = afterPut(list, present, body);
          next = after(document, list, 'put', { body });
        } else if (present.length > 0 && step.verb === 'patch') {
          if (step.value['base-url'] === null) continue;
          want = afterPatch(list, present, index, step.value);
          next = after(document, list, 'patch', { body: { index, value: step.value } });
        } else if (present.length > 0) {
          want = present.toSpliced(index, 1);
          next = after(document, list, 'delete', { query: { index: String(index) } });
        }
        assert.deepEqual(bare(inForce(next, list)), bare(want));
        assertUntouched(document, next, list);
        document = next;
      }
    }),
    options,
  );
});

test('any sequence of writes to the excluded models has the result that plain values have', () => {
  const name = 'oauth-excluded-models';
  fc.assert(
    fc.property(collectionFiles(), fc.array(mapSteps(), { minLength: 1, maxLength: 6 }), (text, sequence) => {
      let document = parseYaml(text);
      for (const { verb, name: provider, rules, keepsOthers } of sequence) {
        const present = inForce(document, name) as { [provider: string]: Json[] };
        const { [provider]: old, ...others } = present;
        const kept = verb === 'put' && !keepsOthers ? {} : others;
        const want = { ...kept, ...(rules.length > 0 && verb !== 'delete' && { [provider]: rules }) };
        const isMissing = verb !== 'put' && old === undefined && (verb === 'delete' || rules.length === 0);
        const request: Record<Verb, Request> = {
          put: { body: { ...kept, [provider]: rules } },
          patch: { body: { provider, models: rules } },
          delete: { query: { provider } },
        };
        if (isMissing) {
          assert.throws(() => after(document, name, verb, request[verb]), { message: 'provider not found' });
          continue;
        }
        const next = after(document, name, verb, request[verb]);
        assert.deepEqual(inForce(next, name), want);
        assertUntouched(document, next, name);
        document = next;
      }
    }),
    options,
  );
});
