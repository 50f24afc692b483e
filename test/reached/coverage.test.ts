/** What `make test` counts, on servers and runs of its own. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { coverage, type Exchange, exchangesIn, totals } from './coverage.ts';
import { contracts } from './documents.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'cliproxy-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs Node on a program of these lines, whose requests are noted in the folder. */
async function run(folder: string, program: string, args: string[] = []): Promise<{ status: number; output: string }> {
  const file = join(folder, 'program.test.mjs');
  writeFileSync(file, program);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const reached = join(folder, 'reached');
  const child = spawn(process.execPath, ['--import', new URL('record.mjs', import.meta.url).href, ...args, file], {
    env: { ...env, NODE_OPTIONS: '', CLIPROXY_REACHED: reached },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      output += piece;
    });
  const status = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  return { status, output };
}

const server = `
import { createServer } from 'node:http';
const server = createServer(async (request, response) => {
  for await (const _ of request);
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('ETag', '"1"');
  if (!request.headers['x-mock']) response.setHeader('X-Request-Id', '00000001');
  response.write('{"debug":');
  response.end('true}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = 'http://127.0.0.1:' + server.address().port;
const ask = (path, options) => fetch(url + path, options).then((answer) => answer.text());
`;

test('requests to our paths are noted, with what both sides sent, and those to mocks and other servers are not', async (t) => {
  const folder = folderOf(t);
  const program = `${server}
await ask('/v0/management/debug?later=1', { headers: { 'If-None-Match': '"1"' } });
for (const value of ['true', 'false', '1'])
  await ask('/v0/management/debug', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{"value":' + value + '}' });
await ask('/v0/management/request-log', { headers: { 'X-Mock': 'yes' } });
await ask('/v1/chat/completions', { method: 'POST', body: '{}' });
server.close();
server.closeAllConnections();
`;
  assert.deepEqual(await run(folder, program), { status: 0, output: '' });
  const exchanges = exchangesIn(join(folder, 'reached'));
  const told = exchanges.map(({ method, path, query, type, status, answeredType, sent, got }) => {
    return { method, path, query, type, status, answeredType, sent, got };
  });
  const answered = {
    path: '/v0/management/debug',
    status: 200,
    answeredType: 'application/json',
    got: { debug: true },
  };
  const put = { ...answered, method: 'PUT', query: [], type: 'application/json' };
  assert.deepEqual(told, [
    { ...answered, method: 'GET', query: ['later'], type: '', sent: undefined },
    { ...put, sent: { value: true } },
    { ...put, sent: { value: 1 } },
  ]);
  assert.ok(exchanges[0]?.headers.includes('if-none-match'));
  assert.ok(exchanges[0]?.answered.includes('etag'));
});

const exchange = (changes: Partial<Exchange>): Exchange => ({
  method: 'GET',
  path: '/v0/management/debug',
  query: [],
  headers: [],
  type: '',
  status: 200,
  answered: [],
  answeredType: 'application/json',
  ...changes,
});
const reachedBy = (...exchanges: Exchange[]): string[] => {
  const [management] = contracts();
  return Object.entries(coverage(management!, exchanges).reached).flatMap(([kind, facts]) =>
    [...facts].map((fact) => `${kind}: ${fact}`),
  );
};

test('an exchange reaches its operation, status, parameters, media type and headers, if they are documented', () => {
  assert.deepEqual(reachedBy(exchange({ headers: ['if-none-match', 'x-other'], answered: ['etag', 'x-other'] })), [
    'operations: getDebug',
    'statuses: getDebug 200',
    'parameters: getDebug header If-None-Match',
    'response headers: getDebug 200 etag',
  ]);
  assert.deepEqual(reachedBy(exchange({ method: 'PUT', type: 'application/json', status: 299 })), [
    'operations: putDebug',
    'request media types: putDebug application/json',
  ]);
  assert.deepEqual(reachedBy(exchange({ path: '/v0/management/nothing' })), []);
});

test('a body takes the branches that it fits, and none if it is against its schema', () => {
  const taken = (sent: unknown): string[] =>
    reachedBy(exchange({ method: 'PUT', path: '/v0/management/api-keys', sent })).flatMap((line) => {
      const [, branch] = /^schema branches: .*\/(oneOf\/\d)$/.exec(line) ?? [];
      return branch ?? [];
    });
  assert.deepEqual(taken(['k']), ['oneOf/0']);
  assert.deepEqual(taken({ items: ['k'] }), ['oneOf/1']);
  assert.deepEqual(taken([7]), []);
});

test('what nothing reached is told, and counted', () => {
  const [management] = contracts();
  const [operations] = totals([coverage(management!, [exchange({})])]);
  assert.equal(operations?.all, management?.operations.length);
  assert.equal(operations?.missing.length, operations!.all - 1);
  assert.ok(!operations?.missing.includes('getDebug'));
});

test('a run that reached too little fails, and ends with its summary all the same', async (t) => {
  const program = "import { test } from 'node:test';\ntest('all is well', () => {});\n";
  const { status, output } = await run(folderOf(t), program, ['--test', '--test-reporter', here('reporter.ts')]);
  assert.equal(status, 1);
  assert.match(output, /no request reached this of the operations: getDebug\n/);
  const branch = '#/components/schemas/ModelInput/properties/thinking/properties/levels/type/null';
  assert.ok(output.includes(`no request reached this of the schema branches: ${branch}\n`), output.slice(-9000));
  const summary = output.slice(output.indexOf('reached of the contracts: '));
  assert.match(
    summary,
    /^reached of the contracts: operations 0\/\d+, statuses 0\/\d+, parameters 0\/\d+, .*schema branches 0\/\d+\n/,
  );
  assert.match(summary, /tests 1\n[\s\S]*pass 1\n[\s\S]*duration_ms [\d.]+\n$/);
});
