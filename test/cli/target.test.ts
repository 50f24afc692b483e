import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { targetOf } from '../../src/cli/target.ts';
import { managementKeyHash } from '../fixtures/server.ts';
import { emptyFolder } from './cli.ts';

type Given = { options?: object; env?: Record<string, string>; config?: string | null };

test('which service is meant, and with which key', async (t) => {
  const cwd = await emptyFolder(t);
  const file = join(cwd, 'config.yaml');
  const target = async ({ options = {}, env = {}, config = '' }: Given): Promise<unknown> => {
    if (config === null) await rm(file, { force: true });
    else await writeFile(file, config);
    const surroundings = { env, cwd } as unknown as Parameters<typeof targetOf>[1];
    return targetOf(options, surroundings).catch((error) => [error.code, error.message]);
  };
  const there = 'http://there:1';
  const local = 'remote-management: {secret-key: mk-plain}\n';
  const hashed = `remote-management: {secret-key: ${managementKeyHash}}\n`;
  const cases: [string, Given, unknown][] = [
    [
      'options come first',
      { options: { url: there, key: 'a' }, env: { CLIPROXY_URL: 'http://no', CLIPROXY_KEY: 'b' } },
      { url: there, key: 'a' },
    ],
    [
      'then the environment',
      { env: { CLIPROXY_URL: there, CLIPROXY_KEY: 'b' }, config: local },
      { url: there, key: 'b' },
    ],
    [
      'a config that is named goes before the environment',
      { options: { config: 'config.yaml' }, env: { CLIPROXY_URL: there, CLIPROXY_KEY: 'b' }, config: local },
      { url: 'http://127.0.0.1:8317', key: 'b' },
    ],
    ['then the config here', { config: local }, { url: 'http://127.0.0.1:8317', key: 'mk-plain' }],
    [
      'a port, and a host of its own',
      { config: `${local}port: 9000\nhost: 192.0.2.1\n` },
      { url: 'http://192.0.2.1:9000', key: 'mk-plain' },
    ],
    [
      'TLS, in the words of old YAML',
      { config: `${local}host: "::1"\ntls: {enable: yes}\n` },
      { url: 'https://[::1]:8317', key: 'mk-plain' },
    ],
    [
      'the old place of the key',
      { config: 'remote-management-key: mk-old\nhost: 0.0.0.0\n' },
      { url: 'http://127.0.0.1:8317', key: 'mk-old' },
    ],
    [
      'the environment of the service',
      { config: hashed, env: { MANAGEMENT_PASSWORD: 'mk-env' } },
      { url: 'http://127.0.0.1:8317', key: 'mk-env' },
    ],
    [
      'an address may have a path, and the API’s own',
      { options: { url: `${there}/a/v0/management/`, key: 'a' } },
      { url: `${there}/a`, key: 'a' },
    ],
    [
      'a hash is no key',
      { config: hashed },
      [
        2,
        `${file} holds the hash of the management key, and only the key itself opens the service: give it with --key, or as CLIPROXY_KEY in the environment`,
      ],
    ],
    [
      'keys of this machine go to this machine only',
      { options: { url: there }, config: local, env: { MANAGEMENT_PASSWORD: 'mk-env' } },
      [2, `there is no management key for ${there}: give it with --key, or as CLIPROXY_KEY in the environment`],
    ],
    [
      'no key at all',
      {},
      [2, `there is no management key in ${file}: give it with --key, or as CLIPROXY_KEY in the environment`],
    ],
    [
      'no config at all',
      { config: null },
      [
        2,
        `there is no ${file}: name the service with --url, or its config with --config, and give its key with --key, or as CLIPROXY_KEY in the environment`,
      ],
    ],
    ['no config, and a key', { config: null, options: { key: 'a' } }, { url: 'http://127.0.0.1:8317', key: 'a' }],
    [
      'no address',
      { options: { url: 'there:1', key: 'a' } },
      [2, 'there:1 is not the address of a service: http:// or https:// and a host are expected'],
    ],
    [
      'a password in the address',
      { options: { url: 'http://a:b@there', key: 'a' } },
      [2, 'an address has no user and password here: the key is enough'],
    ],
    [
      'a key of two lines',
      { options: { url: there, key: 'a\nb' } },
      [2, 'a management key is one line, without tabs and the like'],
    ],
    ['a broken config', { config: 'port: [\n' }, [2, `${file} can't be read: cliproxy check says why`]],
  ];
  for (const [title, given, expected] of cases) assert.deepEqual(await target(given), expected, title);
});
