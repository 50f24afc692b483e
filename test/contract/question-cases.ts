import type { Case } from './case.ts';

const call = (title: string, want: number, error: string, body: unknown): Case => ({
  id: 'callUpstream',
  title,
  want,
  error,
  body,
});

const get = { method: 'GET', url: 'https://api.example.com/' };

const keySwitch: Pick<Case, 'id' | 'body'> = {
  id: 'patchAuthFileStatus',
  body: { auth_index: '17890ac2573ef6fd', disabled: true },
};

export const questionCases: Case[] = [
  {
    ...keySwitch,
    title: 'switches no key in a broken file',
    want: 409,
    error: 'config file is invalid',
    scenario: 'broken',
  },
  {
    ...keySwitch,
    title: 'switches no key that can not be in force',
    want: 422,
    error: 'invalid_config',
    scenario: 'refused',
  },
  { ...keySwitch, title: 'switches no key on a full disk', want: 500, scenario: 'full' },
  { ...keySwitch, title: 'switches a key while there are no files', want: 200, scenario: 'dirless' },
  { ...keySwitch, title: 'switches no key that has changed', want: 412, headers: { 'If-Match': '"another"' } },
  call('wants a body', 400, 'invalid body', ''),
  call('wants texts', 400, 'invalid body', { ...get, method: 7 }),
  call('wants texts as headers', 400, 'invalid body', { ...get, header: { A: 1 } }),
  call('wants data as a text', 400, 'invalid body', { ...get, data: {} }),
  call('wants a method', 400, 'missing method', { url: get.url }),
  call('refuses another method', 400, 'invalid method', { ...get, method: 'CONNECT' }),
  call('wants an address', 400, 'missing url', { method: 'GET', url: ' ' }),
  call('wants a whole address', 400, 'invalid url', { ...get, url: 'api.example.com' }),
  call('refuses what is no proxy', 400, 'invalid proxy_url', { ...get, proxy_url: 'ftp://proxy.example.com' }),
  call('keeps what is its own', 400, 'invalid header', { ...get, header: { Host: 'example.com' } }),
  call('finds no token', 400, 'auth token not found', { ...get, authIndex: 'none', header: { A: '$TOKEN$' } }),
  call('asks no private address', 403, 'host not allowed', { ...get, url: 'http://127.0.0.1:1/' }),
  call('sends no token elsewhere', 403, 'host not allowed', {
    ...get,
    auth_index: '17890ac2573ef6fd',
    header: { A: '$TOKEN$' },
  }),
  call('refuses what is too large', 413, 'request too large', { ...get, data: 'a'.repeat(65_537) }),
  call('says that nobody is there', 502, 'request failed', { ...get, url: 'http://nobody.invalid/' }),
  ...[{}, { auth_index: ' ' }, { authIndex: null }].map((body) => ({
    id: 'resetQuota',
    title: `wants a credential in ${JSON.stringify(body)}`,
    want: 400,
    error: 'auth_index is required',
    body,
  })),
  { id: 'testProviderKey', title: 'wants a key', want: 400, error: 'auth_index is required', body: {} },
  { id: 'testProviderKey', title: 'finds no other', want: 404, error: 'auth not found', body: { auth_index: 'none' } },
  { id: 'testAuthFile', title: 'wants a file', want: 400, error: 'name is required', body: {} },
  { id: 'testAuthFile', title: 'finds no other', want: 404, error: 'auth file not found', body: { name: 'none.json' } },
  { id: 'resetQuota', title: 'finds no other', want: 404, error: 'auth not found', body: { auth_index: 'none' } },
  { id: 'resetQuota', title: 'wants a text', want: 400, error: 'invalid request body', body: { auth_index: 1 } },
  ...['auth_index', 'authIndex', 'AuthIndex'].flatMap((member): Case[] => [
    { id: 'testProviderKey', title: `reads ${member}`, want: 404, error: 'auth not found', body: { [member]: 'none' } },
    {
      id: 'testAuthFile',
      title: `reads ${member}`,
      want: 404,
      error: 'auth file not found',
      body: { [member]: 'none' },
    },
    { id: 'resetQuota', title: `reads ${member}`, want: 404, error: 'auth not found', body: { [member]: 'none' } },
    call(`reads ${member}`, 400, 'auth token not found', { ...get, [member]: 'none', header: { A: '$TOKEN$' } }),
  ]),
  { id: 'resetQuota', title: 'takes a file', want: 200, body: { AuthIndex: 'e59d1dab60a10e70' } },
];
