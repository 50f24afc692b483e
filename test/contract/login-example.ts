import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { signIn } from '../fixtures/oauth/person.ts';
import { oauthServer } from '../fixtures/oauth/server.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';
import { filesForm } from './auth-file-example.ts';

/** The state of a login, as the contract's examples have it. */
const exampleState = 'uPBQvV3yE0mX0sE1vJZ3wq7aTzq1Qm0hK1n4oCw9f2E';
const exampleFile = 'codex-544082f7-ann@example.com-team.json';

export type LoginExample = {
  /** Lines of a config whose logins end well. */
  config: string;
  /** Puts the credential there that the examples show, and takes away what logins made. */
  resetFiles(server: TestServer): Promise<void>;
  stop(): Promise<void>;
};

/** An OAuth server whose refresh tokens count more than once, and a credential of it. */
export async function loginExample(): Promise<LoginExample> {
  const oauth = await oauthServer(undefined, { rotates: false });
  const config = `oauth-clients: ${JSON.stringify(oauth.clients)}\n`;
  const server = await testServer(undefined, minimalConfig + config);
  const { url, state } = await begin(server, 'codex');
  await server.call('POST', '/oauth-callback', { body: { redirect_url: await signIn(url, 'ann@example.com') } });
  while ((await (await server.call('GET', `/get-auth-status?state=${state}`)).text()).includes('wait'));
  const credential = await readFile(join(dirname(server.configFile), 'auths', exampleFile), 'utf8');
  await server.stop();
  return {
    config,
    async resetFiles(server) {
      const { files } = (await (await server.call('GET', '/auth-files')).json()) as { files: { name: string }[] };
      const names = files.flatMap(({ name }) => (name.startsWith('iflow-') ? name : []));
      if (names.length > 0) await server.call('DELETE', '/auth-files', { body: { names } });
      await server.call('POST', '/auth-files', { body: filesForm({ [exampleFile]: credential }) });
    },
    stop: oauth.stop,
  };
}

/** Begins a login. */
export async function begin(server: TestServer, provider: string): Promise<{ url: string; state: string }> {
  const answer = await server.call('GET', `/${provider}-auth-url`, { key: managementKey });
  return (await answer.json()) as { url: string; state: string };
}

/** A body in which the state of the examples is that of a login which has just begun. */
export async function withLiveState(server: TestServer, body: unknown): Promise<unknown> {
  const text = JSON.stringify(body) ?? '';
  if (!text.includes(exampleState)) return body;
  const { state } = await begin(server, 'codex');
  return JSON.parse(text.replaceAll(exampleState, state));
}
