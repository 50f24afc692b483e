import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../../src/platform/json.ts';
import { applyEdits, type Edit, parseYaml, YamlEditError, type YamlNode } from '../../../src/yaml/index.ts';
import type { YamlDocument } from '../../../src/yaml/tree/document.ts';
import { fc, fuzz } from '../../fixtures/properties.ts';
import { fileArbitrary } from '../generated.ts';
import { editFor, intentArbitrary } from '../intents.ts';

test('a document that was proven by its pieces is what a parse of the whole finds', () => {
  let byPieces = 0;
  let made = 0;
  fc.assert(
    fc.property(fileArbitrary(), fc.array(intentArbitrary, { minLength: 1, maxLength: 6 }), (text, intents) => {
      let document = parseYaml(text);
      for (const intent of intents) {
        const edit = editFor(intent, document.value);
        const next = edit && edited(document, edit);
        if (!next) continue;
        made++;
        if (!next.isLocated) byPieces++;
        checkWhole(next);
        document = next;
      }
    }),
    fuzz(400),
  );
  if (process.env.FUZZ_PATH === undefined) assert.ok(byPieces > made / 4, `${byPieces} of ${made} by pieces`);
});

function edited(document: YamlDocument, edit: Edit): YamlDocument | null {
  try {
    return applyEdits(document, [edit]);
  } catch (error) {
    assert.ok(error instanceof YamlEditError && error.code === 'aliased', String(error));
    return null;
  }
}

function checkWhole(document: YamlDocument): void {
  const whole = parseYaml(document.text);
  assert.deepEqual(document.value, whole.value);
  assert.equal(inOrder(document.value), inOrder(whole.value));
  assert.deepEqual(document.root && withoutPlaces(document.root), whole.root && withoutPlaces(whole.root));
  if (!document.isLocated) assert.deepEqual(printed(document.tree()), printed(whole.tree()));
  assert.deepEqual(document.located().root, whole.root);
}

/** A tree without the places of its anchors: an edit that is refused for one is made anew, on the located document. */
const printed = (tree: object): unknown =>
  JSON.parse(JSON.stringify(tree, (name, part) => (name === 'position' ? undefined : part)));

const inOrder = (value: Json): string => JSON.stringify(value, (_, one) => (Object.is(one, -0) ? '-0' : one));

/** A node without the places of what is in it. */
function withoutPlaces(node: YamlNode): unknown {
  const { position: _, ...rest } = node;
  if (node.kind === 'sequence') return { ...rest, items: node.items.map(withoutPlaces) };
  if (node.kind === 'scalar') return rest;
  const entries = [...node.entries].map(([name, { value, merged }]) => [name, merged, withoutPlaces(value)]);
  return { ...rest, entries };
}
