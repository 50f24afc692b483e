import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathAndQuery } from '../../src/http/request-target.ts';

test('the path and query of a request target are found', () => {
  const found: Record<string, string | undefined> = {
    '/': '/',
    '//a//b?c#d': '//a//b?c',
    '*': '*',
    'http://a': '/',
    'http://a?b': '/?b',
    'http://a:99999/b?c=http://d/#e': '/b?c=http://d/',
    'HTTP://user:pass@[::1]:80/b': '/b',
    'http:///b': undefined,
    'http://#/b': undefined,
    'javascript:alert(1)': undefined,
    'localhost:80': undefined,
    '#': undefined,
    '': undefined,
  };
  for (const [target, expected] of Object.entries(found)) assert.equal(pathAndQuery(target), expected, target);
});
