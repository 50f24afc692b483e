import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editMembers, type MemberEdit, NoObjectError } from '../../src/credentials/edit-members.ts';
import { isObject, type Json, type JsonObject, objectOf } from '../../src/platform/json.ts';
import { fc } from '../fixtures/properties.ts';

const set = (path: string, value: Json | undefined): MemberEdit => ({
  path: path.split('.') as [string, ...string[]],
  value,
});

const cases: Record<string, { given: string; edits: MemberEdit[]; want: string }> = {
  'replaces a value and nothing else': {
    given: '{ "a" : 1.0,\t"n": 12345678901234567890 ,"b":"\\u0041" }\n',
    edits: [set('a', true)],
    want: '{ "a" : true,\t"n": 12345678901234567890 ,"b":"\\u0041" }\n',
  },
  'keeps the spelling of what is there already': {
    given: '{"a":1.0,"b":"\\u0041","n":12345678901234567890,"m":{"i":1e400, "k":[1]},"x":1}',
    edits: [set('a', 1), set('b', 'A'), set('n', 12345678901234567000), set('m', { k: [1], i: Infinity }), set('x', 2)],
    want: '{"a":1.0,"b":"\\u0041","n":12345678901234567890,"m":{"i":1e400, "k":[1]},"x":2}',
  },
  'adds a member on one line': { given: '{"a":1}', edits: [set('b', 2)], want: '{"a":1,"b":2}' },
  'adds a member with the spaces of the last one': {
    given: '{ "a": 1 }',
    edits: [set('b', 'x')],
    want: '{ "a": 1, "b": "x" }',
  },
  'adds a member on a line of its own': {
    given: '{\n  "a": 1\n}\n',
    edits: [set('b', { c: [1], d: {} })],
    want: '{\n  "a": 1,\n  "b": {\n    "c": [\n      1\n    ],\n    "d": {}\n  }\n}\n',
  },
  'keeps CRLF and tabs': {
    given: '{\r\n\t"a": {\r\n\t\t"b": 1\r\n\t}\r\n}',
    edits: [set('a.c', { d: 1 })],
    want: '{\r\n\t"a": {\r\n\t\t"b": 1,\r\n\t\t"c": {\r\n\t\t\t"d": 1\r\n\t\t}\r\n\t}\r\n}',
  },
  'adds to an empty object': { given: '{}', edits: [set('a', null)], want: '{"a": null}' },
  'makes the objects on the way': { given: '{"x":1}', edits: [set('a.b.c', 1)], want: '{"x":1,"a":{"b":{"c":1}}}' },
  'removes the first member': {
    given: '{\n  "a": 1,\n  "b": 2\n}',
    edits: [set('a', undefined)],
    want: '{\n  "b": 2\n}',
  },
  'removes the last member': {
    given: '{\n  "a": 1,\n  "b": 2\n}',
    edits: [set('b', undefined)],
    want: '{\n  "a": 1\n}',
  },
  'removes the only member': { given: '{ "a": 1 }', edits: [set('a', undefined)], want: '{}' },
  'removes what is not there': { given: '{"a": 1}', edits: [set('b.c', undefined)], want: '{"a": 1}' },
  'sets the last of two equal members': { given: '{"a":1,"a":2}', edits: [set('a', 3)], want: '{"a":1,"a":3}' },
  'removes both of two equal members': { given: '{"a":1,"b":0,"a":2}', edits: [set('a', undefined)], want: '{"b":0}' },
  'keeps a byte order mark': { given: '\uFEFF{"a":1}', edits: [set('a', 2)], want: '\uFEFF{"a":2}' },
  'makes several edits, each on top of the others': {
    given: '{"a":1}',
    edits: [set('b', {}), set('b.c', 1), set('a', undefined)],
    want: '{"b": {"c":1}}',
  },
  'sets, removes and adds beside each other, at once': {
    given: '{\n  "a": 1,\n  "b": {"x": 1, "y": 2},\n  "c": 3\n}\n',
    edits: [set('c', undefined), set('n', 1), set('b.y', undefined), set('b.z', 3), set('a', 2), set('m', [])],
    want: '{\n  "a": 2,\n  "b": {"x": 1,"z": 3},\n  "n": 1,\n  "m": []\n}\n',
  },
};
for (const [name, { given, edits, want }] of Object.entries(cases))
  test(`an edit of members ${name}`, () => assert.equal(editMembers(given, edits), want));

test('an edit of members says when something on the way is no object', () => {
  for (const edit of [set('a.b', 1), set('a.b', undefined), set('list.0', 1)])
    assert.throws(() => editMembers('{"a":"text","list":[{}]}', [edit]), NoObjectError);
});

const key = fc.constantFrom('a', 'b', '__proto__', 'constructor', '', 'é"\\');
const leaf = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const objects = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaf as fc.Arbitrary<Json>, tie('object'), fc.array(leaf as fc.Arbitrary<Json>)),
  object: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((members) => objectOf(members)),
})).object;
const spacing = fc.constantFrom('', ' ', '  ', '\t', '\n  ');

/** The same edit on the value alone. */
function applied(object: JsonObject, [step, ...rest]: readonly string[], value: Json | undefined): JsonObject {
  const others = Object.entries(object).filter(([name]) => name !== step);
  if (rest.length === 0) return objectOf(value === undefined ? others : [...others, [step!, value]]);
  const inner = Object.hasOwn(object, step!) ? object[step!] : undefined;
  if (inner === undefined && value === undefined) return object;
  if (inner !== undefined && !isObject(inner)) throw new Error('no object');
  return objectOf([...others, [step!, applied(inner ?? {}, rest, value)]]);
}

test('edits of members that are made at once come to what they come to one by one', () => {
  const edit = fc.record({
    path: fc.array(key, { minLength: 1, maxLength: 3 }),
    value: fc.option(fc.oneof(leaf, objects), { nil: undefined }),
  });
  fc.assert(
    fc.property(objects, fc.array(edit, { maxLength: 6 }), spacing, (object, edits, space) => {
      const text = JSON.stringify(object, null, space);
      const wanted = edits as unknown as MemberEdit[];
      let oneByOne = text;
      try {
        for (const one of wanted) oneByOne = editMembers(oneByOne, [one]);
      } catch (error) {
        assert.ok(error instanceof NoObjectError);
        return;
      }
      assert.deepEqual(JSON.parse(editMembers(text, wanted)), JSON.parse(oneByOne));
    }),
    { numRuns: 2000 },
  );
});

// Parsing the text for each edit takes minutes.
test('many edits of a large text are made soon', { timeout: 20_000 }, () => {
  const members = Array.from({ length: 45_000 }, (_, n) => [`k${n}`, `v${n}`]);
  const edits = Array.from({ length: 5000 }, (_, n): MemberEdit => ({ path: ['headers', `h${n}`], value: 'v' }));
  const edited = JSON.parse(editMembers(JSON.stringify(Object.fromEntries(members)), edits));
  assert.equal(Object.keys(edited.headers).length, 5000);
});

test('an edit of members makes the value that it is meant to make', () => {
  const edit = fc.record({
    path: fc.array(key, { minLength: 1, maxLength: 3 }),
    value: fc.option(leaf, { nil: undefined }),
  });
  fc.assert(
    fc.property(objects, edit, spacing, (object, { path, value }, space) => {
      const text = JSON.stringify(object, null, space);
      let want: JsonObject;
      try {
        want = applied(object, path, value as Json);
      } catch {
        assert.throws(() => editMembers(text, [{ path, value } as unknown as MemberEdit]), NoObjectError);
        return;
      }
      assert.deepEqual(
        JSON.parse(editMembers(text, [{ path, value } as unknown as MemberEdit])),
        JSON.parse(JSON.stringify(want)),
      );
    }),
    { numRuns: 2000 },
  );
});
