// Longer than 300 lines because it is one table of cases.
import { filesForm, serviceAccount } from './auth-file-example.ts';
import type { Case } from './case.ts';

const claude = 'claude-user@example.com.json';
const file = '{"type":"claude"}';
const tooLarge = 'x'.repeat(1024 * 1024 + 1);

const list: Case[] = [
  ...['page=0', 'page=x', 'page_size=0', 'page_size=1001', 'sort=nobody', 'status=nobody', `q=${'x'.repeat(300)}`].map(
    (query): Case => ({
      id: 'listAuthFiles',
      title: `refuses ${query.slice(0, 20)}`,
      path: `/auth-files?${query}`,
      want: 400,
      error: 'invalid query',
    }),
  ),
  ...[
    'page=1&page_size=2',
    'name=nobody.json',
    'auth_index=none',
    'q=USER&sort=-name&type=claude&status=active',
    'unknown=1',
  ].map((query): Case => ({ id: 'listAuthFiles', title: `answers ${query}`, path: `/auth-files?${query}`, want: 200 })),
];

const wrongNames: [name: string | undefined, error: string][] = [
  [undefined, 'invalid name'],
  ['', 'invalid name'],
  ['../config.yaml', 'invalid name'],
  ['a\\b.json', 'invalid name'],
  ['a\0.json', 'invalid name'],
  [`${'x'.repeat(196)}.json`, 'invalid name'],
  ['config.yaml', 'name must end with .json'],
];
const byName = (id: string, path: string, request: Partial<Case> = {}): Case[] =>
  wrongNames.map(([name, error]) => ({
    id,
    title: `refuses the name ${JSON.stringify(name)?.slice(0, 20)}`,
    path: name === undefined ? path : `${path}?name=${encodeURIComponent(name)}`,
    want: 400,
    error,
    ...request,
  }));

const reading: Case[] = [
  ...byName('downloadAuthFile', '/auth-files/download'),
  {
    id: 'downloadAuthFile',
    title: 'finds no such file',
    path: '/auth-files/download?name=nobody.json',
    want: 404,
    error: 'file not found',
  },
  {
    id: 'downloadAuthFile',
    title: 'reads nothing that is too large',
    path: '/auth-files/download?name=big.json',
    want: 500,
    error: 'failed to read file: the file is larger than 1048576 bytes',
  },
  {
    id: 'downloadAuthFile',
    title: 'gives what is no JSON as it is',
    path: '/auth-files/download?name=broken.json',
    want: 200,
  },
  { id: 'listAuthFileModels', title: 'wants a name', path: '/auth-files/models', want: 400, error: 'name is required' },
  {
    id: 'listAuthFileModels',
    title: 'knows no models of no file',
    path: '/auth-files/models?name=nobody.json',
    want: 200,
  },
  ...[
    'claude',
    'gemini',
    'gemini-cli',
    'gemini-interactions',
    'vertex',
    'aistudio',
    'codex',
    'qwen',
    'iflow',
    'antigravity',
    'kimi',
    'xai',
    'x-ai',
    'grok',
    'Claude',
  ].map(
    (channel): Case => ({
      id: 'getModelDefinitions',
      title: `knows ${channel}`,
      path: `/model-definitions/${channel}`,
      want: 200,
    }),
  ),
  ...['nobody', '__proto__', 'constructor', '%20'].map(
    (channel): Case => ({
      id: 'getModelDefinitions',
      title: `does not know ${channel}`,
      path: `/model-definitions/${channel}`,
      want: 400,
      error: 'unknown channel',
    }),
  ),
];

const upload = (title: string, want: number, request: Partial<Case>): Case => ({
  id: 'uploadAuthFiles',
  title,
  want,
  ...request,
});
const uploads: Case[] = [
  ...byName('uploadAuthFiles', '/auth-files', { body: file }),
  upload('replaces no file that has changed', 412, {
    body: file,
    path: `/auth-files?name=${claude}`,
    headers: { 'If-Match': '"another"' },
  }),
  upload('takes a file as the body', 200, { body: file, path: '/auth-files?name=a.json' }),
  upload('takes a body that is said to be a form of a page', 200, {
    body: file,
    path: '/auth-files?name=a.json',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  }),
  ...['', '{', '[]', 'null', '{"type":"claude","token_uri":"https://evil.example"}'].map((body) =>
    upload(`refuses the body ${body}`, 400, { body, path: `/auth-files?name=${claude}`, error: 'invalid auth file' }),
  ),
  upload('tells of a type that nobody has', 200, { body: '{"type":"nobody"}', path: '/auth-files?name=a.json' }),
  upload('wants files', 400, { body: filesForm({}, { name: 'a' }), error: 'no files uploaded' }),
  upload('refuses another ending in a form', 400, { body: filesForm({ 'a.txt': file }), error: 'file must be .json' }),
  upload('refuses a path in a form', 400, { body: filesForm({ '../a.json': file }), error: 'invalid name' }),
  upload('refuses what is no form', 400, {
    body: 'x',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    error: 'invalid body',
  }),
  upload('refuses one file that is too large', 413, {
    body: filesForm({ 'a.json': tooLarge }),
    error: 'file too large',
  }),
  upload('names those that fail', 207, {
    body: filesForm({ 'a.json': file, 'b.json': '', 'c.json': tooLarge, 'd.txt': file }),
  }),
  upload('names all that fail', 207, { body: filesForm({ 'a.json': '', 'b.json': '' }) }),
  upload('wants one file with If-Match', 400, {
    body: filesForm({ 'a.json': file, 'b.json': file }),
    headers: { 'If-Match': '"x"' },
    error: 'if-match goes with one file',
  }),
];

const remove = (title: string, want: number, request: Partial<Case>): Case => ({
  id: 'deleteAuthFiles',
  title,
  want,
  ...request,
});
const both = { error: 'name and all exclude each other' };
const removals: Case[] = [
  ...byName('deleteAuthFiles', '/auth-files', { body: '' }),
  remove('deletes a file by its query', 200, { body: '', path: `/auth-files?name=${claude}` }),
  remove('deletes two files by their query', 200, {
    body: '',
    path: `/auth-files?name=${claude}&name=codex-user@example.com.json`,
  }),
  remove('purges a file', 200, { body: '', path: `/auth-files?name=${claude}&purge=true` }),
  remove('finds no such file', 404, { body: { name: 'nobody.json' }, error: 'file not found' }),
  remove('names those that fail', 207, { body: { names: [claude, 'nobody.json'] } }),
  remove('refuses all with a name', 400, { body: '', path: `/auth-files?all=true&name=${claude}`, ...both }),
  remove('refuses all with names', 400, { body: [claude], path: '/auth-files?all=1', ...both }),
  remove('refuses names in both places', 400, { body: [claude], path: `/auth-files?name=${claude}`, ...both }),
  remove('wants to know which', 400, { body: {}, error: 'invalid name' }),
  remove('takes another word than all for none', 400, { body: '', path: '/auth-files?all=yes', error: 'invalid name' }),
  remove('wants one file with If-Match', 400, {
    body: [claude, 'b.json'],
    headers: { 'If-Match': '"x"' },
    error: 'if-match goes with one file',
  }),
  ...[{ name: 5 }, { names: 'a.json' }, [5], '{'].map((body) =>
    remove(`refuses the body ${JSON.stringify(body)}`, 400, { body, error: 'invalid request body' }),
  ),
  ...byName('restoreAuthFile', '/auth-files/restore'),
  {
    id: 'restoreAuthFile',
    title: 'finds nothing of that name',
    path: '/auth-files/restore?name=nobody.json',
    want: 404,
    error: 'file not found',
  },
  {
    id: 'restoreAuthFile',
    title: 'puts nothing over a file',
    path: '/auth-files/restore?name=taken.json',
    want: 409,
    error: 'file exists',
  },
];

const status = (title: string, want: number, body: unknown, error: string): Case => ({
  id: 'patchAuthFileStatus',
  title,
  want,
  body,
  error,
});
const fields = (title: string, want: number, body: unknown, error: string): Case => ({
  id: 'patchAuthFileFields',
  title,
  want,
  body,
  error,
});
const edits: Case[] = [
  status('wants a name', 400, { disabled: true }, 'name is required'),
  status('wants more than blanks', 400, { name: ' ', disabled: true }, 'name is required'),
  status('wants to know whether', 400, { name: claude }, 'disabled is required'),
  status('wants the name first', 400, {}, 'name is required'),
  status('takes null for nothing', 400, { name: claude, disabled: null }, 'disabled is required'),
  status('refuses a text', 400, { name: claude, disabled: 'true' }, 'invalid request body'),
  status('refuses another name', 400, { name: 5, disabled: true }, 'invalid request body'),
  status('refuses what is no JSON', 400, '{', 'invalid request body'),
  status('finds no such file', 404, { name: 'nobody.json', disabled: true }, 'auth file not found'),
  status('finds nothing elsewhere', 404, { name: '../config.yaml', disabled: true }, 'auth file not found'),
  status('finds no such index', 404, { auth_index: '0'.repeat(16), disabled: true }, 'auth file not found'),
  status('edits nothing that is no JSON', 409, { name: 'broken.json', disabled: true }, 'invalid auth file'),
  fields('wants a name', 400, { note: 'x' }, 'name is required'),
  fields('wants fields', 400, { name: claude }, 'no fields to update'),
  fields('wants names of fields', 400, { name: claude, '': 1 }, 'field name is required'),
  fields('refuses a way through a text', 400, { name: claude, 'note.x': 1 }, 'invalid field note.x'),
  fields('refuses __proto__', 400, `{"name":"${claude}","__proto__":{"a":1}}`, 'invalid field __proto__'),
  fields('refuses constructor', 400, { name: claude, 'a.constructor.b': 1 }, 'invalid field a.constructor.b'),
  fields('wants whole weights', 400, { name: claude, weight: 1.5 }, 'weight must be an integer'),
  fields('bounds weights', 400, { name: claude, weight: 1000001 }, 'weight must not exceed 1000000'),
  fields('wants whole retries', 400, { name: claude, request_retry: 'x' }, 'request_retry must be an integer or null'),
  fields('refuses a proxy that is none', 400, { name: claude, proxy_url: 'nowhere' }, 'invalid field proxy_url'),
  fields('makes no file useless', 400, { name: claude, type: 'nobody' }, 'invalid auth file'),
  fields('refuses an array', 400, [], 'invalid request body'),
  fields('finds no such file', 404, { name: 'nobody.json', note: 'x' }, 'auth file not found'),
  fields('edits nothing that is no JSON', 409, { name: 'broken.json', note: 'x' }, 'invalid auth file'),
  {
    id: 'batchAuthFiles',
    title: 'names those that fail',
    want: 207,
    body: { op: 'enable', names: [claude, 'nobody.json', 'broken.json', '../x'] },
  },
  { id: 'batchAuthFiles', title: 'deletes', want: 207, body: { op: 'delete', names: [claude, 'nobody.json'] } },
  {
    id: 'batchAuthFiles',
    title: 'wants fields',
    want: 400,
    body: { op: 'set', names: [claude] },
    error: 'no fields to update',
  },
  { id: 'batchAuthFiles', title: 'wants names', want: 400, body: { op: 'enable', names: [] }, error: 'invalid body' },
  {
    id: 'batchAuthFiles',
    title: 'refuses another op',
    want: 400,
    body: { op: 'x', names: [claude] },
    error: 'invalid body',
  },
];

const vertex = (title: string, want: number, request: Partial<Case>): Case => ({
  id: 'importVertexCredential',
  title,
  want,
  ...request,
});
const key = (changes: object = {}, more: Record<string, string> = {}) =>
  filesForm({ 'key.json': serviceAccount(changes) }, more);
const imports: Case[] = [
  vertex('takes the location from the query', 200, { body: key(), path: '/vertex/import?location=global' }),
  vertex('wants a file', 400, { body: filesForm({}, { location: 'global' }), error: 'file required' }),
  vertex('wants a form', 400, { body: serviceAccount(), error: 'file required' }),
  vertex('wants a whole form', 400, {
    body: 'x',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    error: 'file required',
  }),
  vertex('wants JSON', 400, { body: filesForm({ 'key.json': '{' }), error: 'invalid json' }),
  vertex('wants a service account', 400, { body: key({ type: 'external_account' }), error: 'invalid service account' }),
  vertex('wants a project', 400, { body: key({ project_id: '' }), error: 'project_id missing' }),
  vertex('wants a location that is one', 400, {
    body: key({}, { location: 'evil.example/' }),
    error: 'invalid location',
  }),
  vertex('reads nothing that is too large', 400, {
    body: filesForm({ 'key.json': tooLarge }),
    error: 'failed to read file: the part is too large: the limit is 1048576 bytes',
  }),
  vertex('refuses a form that is too large', 413, { body: filesForm({ 'a.json': tooLarge, 'b.json': tooLarge }) }),
];

/** What the operations on credential files must answer. */
export const authFileCases: Case[] = [...list, ...reading, ...uploads, ...removals, ...edits, ...imports];
