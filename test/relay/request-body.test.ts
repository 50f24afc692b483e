import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyForPage } from '../../src/relay/request-body.ts';

const cases: [name: string, action: string, given: string, want: string][] = [
  ['stays as it is', 'generateContent', '{ "contents" : [1.0, 12345678901234567890] }', ''],
  [
    'loses what the client behind a page can not take',
    'streamGenerateContent',
    '{"contents":[],"generationConfig":{"maxOutputTokens":1,"topK":2,"responseMimeType":"x","responseJsonSchema":{}}}',
    '{"contents":[],"generationConfig":{"topK":2}}',
  ],
  [
    'loses more where tokens are counted',
    'countTokens',
    '{"contents":[],"generationConfig":{"topK":2},"tools":[],"safetySettings":[]}',
    '{"contents":[]}',
  ],
  ['keeps tools', 'generateContent', '{"tools":[],"safetySettings":[],"generationConfig":{}}', ''],
  ['keeps what only has the name of such a member', 'generateContent', '{"contents": ["maxOutputTokens"]}', ''],
  [
    'keeps a member of that name elsewhere',
    'generateContent',
    '{"maxOutputTokens": 1, "tools": {"responseMimeType": 2}}',
    '',
  ],
  ['that is no object stays', 'countTokens', '["tools"]', ''],
  ['that has no object there stays', 'generateContent', '{"generationConfig": ["maxOutputTokens"]}', ''],
  ['that is no JSON stays', 'generateContent', '{"generationConfig":{"maxOutputTokens":1}', ''],
];
for (const [name, action, given, want] of cases)
  test(`a body ${name}`, () => assert.equal(bodyForPage(action, Buffer.from(given)), want || given));

test('a body may be part of larger memory', () => {
  const memory = Buffer.from('xx{"tools":1}yy');
  assert.equal(bodyForPage('generateContent', memory.subarray(2, -2)), '{"tools":1}');
});
