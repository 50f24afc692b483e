import { createInterface, type Interface } from 'node:readline';
import { Argument, type Command } from 'commander';
import { type AuthFile, type Cliproxy, orThrow, sleep } from '../../../generated/sdk/typescript/src/index.ts';
import { call, logins, named } from '../contract.ts';
import { exitCodes, Failure } from '../failure.ts';
import type { Action, Invocation } from '../invocation.ts';
import { openBrowser } from '../open-browser.ts';
import { clientOf } from '../target.ts';
import { visible } from '../terminal.ts';

type Options = { browser: boolean; project?: string };
type Begun = { url: string; state: string; message?: string; user_code?: string };

/** Milliseconds between two questions about how a login stands. */
const pause = 1000;

/** `auth login`: signs in to a provider. */
export function addLogin(auth: Command, action: Action): void {
  auth
    .command('login')
    .description('sign in to a provider; the credential file is made where the service runs')
    .addArgument(new Argument('<provider>').choices(logins.map(({ name }) => name)))
    .option('--no-browser', 'only print the address')
    .option('--project <id>', 'the Google Cloud project, for gemini-cli')
    .action(action(login));
}

async function login(invocation: Invocation, provider: string, { browser, project }: Options): Promise<void> {
  const { terminal, isJson, surroundings } = invocation;
  const { start, parameters } = named(logins, provider);
  if (project !== undefined && !parameters.includes('project_id'))
    throw new Failure(`--project: ${provider} knows no projects`);
  const target = await invocation.target();
  const client = await invocation.api();
  const before = await orThrow(client.listAuthFiles());
  const query = {
    ...(parameters.includes('is_webui') && isHere(target.url) && { is_webui: 'true' }),
    ...(project !== undefined && { project_id: project }),
  };
  const begun = (await orThrow(call(client, start, { query }))) as Begun;
  const isDevice = begun.user_code !== undefined;
  terminal.note(`Sign in at ${visible(begun.url)}`);
  if (begun.user_code) terminal.note(`The code is  ${terminal.paint.bold(visible(begun.user_code))}`);
  if (begun.message) terminal.note('Then paste here the address that the browser ends on.');
  else if (!isDevice) terminal.note('If the browser fails to come back, paste here the address that it ends on.');
  if (browser && terminal.isShown) openBrowser(begun.url, surroundings.env);
  const pasted = isDevice ? undefined : pasting(invocation, client, begun.state);
  try {
    await ended(invocation, client, begun.state);
  } catch (error) {
    // The service would go on waiting; the signal has ended the client above.
    if (surroundings.signal.aborted) await clientOf(target).cancelLogin({ query: { state: begun.state } });
    throw error;
  } finally {
    pasted?.close();
  }
  const saved = newIn(before.files, (await orThrow(client.listAuthFiles())).files);
  if (isJson) return terminal.json({ status: 'ok', files: saved.map(({ name, path }) => ({ name, path })) });
  for (const { name, path } of saved) terminal.say(`signed in: ${visible(path ?? name)}`);
  if (saved.length === 0) terminal.say('signed in');
}

/** Whether the service runs on this machine, so that a browser here can come back to it. */
const isHere = (url: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);

/** Resolves when the login is complete; rejects with the reason if it fails. */
async function ended(
  { terminal, surroundings: { signal } }: Invocation,
  client: Cliproxy,
  state: string,
): Promise<void> {
  const progress = terminal.progress('waiting for you to sign in');
  try {
    for (;;) {
      const { status, error, message } = await orThrow(client.getLoginStatus({ query: { state } }));
      if (status === 'error') throw new Failure(message ?? error ?? 'the login failed', exitCodes.no);
      if (status === 'ok') return;
      await sleep(pause, signal).catch((cause) => {
        throw new Failure('the login was called off', exitCodes.interrupted, cause);
      });
    }
  } finally {
    progress.end();
  }
}

/** Hands over each address that is pasted, until the login ends. */
function pasting({ terminal, surroundings: { stdin } }: Invocation, client: Cliproxy, state: string): Interface {
  const lines = createInterface({ input: stdin });
  lines.on('line', async (line) => {
    if (line.trim() === '') return;
    const address = URL.canParse(line.trim()) ? { redirect_url: line.trim() } : { code: line.trim(), state };
    const { error } = await client.submitOAuthCallback({ body: address });
    if (error) terminal.note(`cliproxy: ${visible(error.message)}`);
  });
  lines.on('close', () => stdin.pause()); // nothing waits for more
  return lines;
}

/** The files that have been written since. */
function newIn(before: readonly AuthFile[], after: readonly AuthFile[]): AuthFile[] {
  const known = new Map(before.map(({ name, updated_at, modtime }) => [name, `${updated_at} ${modtime}`]));
  return after.filter(({ name, updated_at, modtime }) => known.get(name) !== `${updated_at} ${modtime}`);
}
