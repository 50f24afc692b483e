import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { authDir, authDirIn } from '../../src/config/index.ts';

const settingIn = (text: string): string => authDirIn(Buffer.from(text));

test('auth-dir is beside the config file by default, and may begin with the home directory', () => {
  assert.equal(authDir('', '/etc/cliproxy/config.yaml'), '/etc/cliproxy/auths');
  assert.equal(authDir(' ~/auths ', '/etc/cliproxy/config.yaml'), join(homedir(), 'auths'));
  assert.equal(authDir('/var/auths', '/etc/cliproxy/config.yaml'), '/var/auths');
});

test('auth-dir is found in a whole file, however it is written there', () => {
  assert.equal(settingIn('debug: false\n"auth-dir": >-\n  /var/auths\n'), '/var/auths');
  assert.equal(settingIn('debug: false\n'), '');
});

for (const [title, line] of Object.entries({
  plain: 'auth-dir: /var/auths # ours',
  quoted: "auth-dir: '/var/auths'",
  'that ends in CRLF': 'auth-dir: "/var/auths"\r',
}))
  test(`auth-dir is found in a half-written file, in a line of its own, ${title}`, () => {
    assert.equal(settingIn(`debug: [\n  auth-dir: inside\n${line}\n\xff: tr`), '/var/auths');
  });

test('a half-written file may have lost auth-dir', () => {
  assert.equal(settingIn('debug: [\nauth-dir: "/var\nport: 8317\n'), '');
});
