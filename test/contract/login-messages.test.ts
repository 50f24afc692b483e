/** What logins say of a failure is in the contract, word by word. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import document from '../../generated/openapi.json' with { type: 'json' };
import { type LoginProvider, loginProviders } from '../../src/providers/index.ts';
import { signIn } from '../fixtures/oauth/person.ts';
import type { VendorAnswer } from '../fixtures/oauth/server.ts';
import { until } from '../fixtures/until.ts';
import { endOf, type LoginsFixture, openLogins } from '../logins/fixture.ts';

type Said = { error?: string; message?: string; status?: string };
type Content = { example?: Said; examples?: Record<string, { value: Said }> };
type Operation = { responses: Record<string, { content?: { 'application/json'?: Content } }> };

const paths: Record<string, Record<string, object>> = document.paths;
/** The examples of an operation's answers of these statuses. */
function examplesOf(path: string, method: string, ...statuses: string[]): Said[] {
  const { responses } = (paths[path]?.[method] ?? { responses: {} }) as Operation;
  return statuses.flatMap((status) => {
    const { example, examples = {} } = responses[status]?.content?.['application/json'] ?? {};
    return [...(example ? [example] : []), ...Object.values(examples).map(({ value }) => value)];
  });
}
const endings = examplesOf('/get-auth-status', 'get', '200');

test('each error of each provider is shown among those that a login may end with', () => {
  const shown = endings.flatMap(({ error }) => error ?? []);
  for (const { name, texts } of loginProviders)
    for (const text of [texts.denied, texts.missingCode, texts.exchange, texts.save, texts.timeout])
      assert.ok(
        shown.some((error) => error === text || error.startsWith(`${text}: `)),
        `${name}: ${text}`,
      );
});

test('each example of an error says in its message what the error says, and what to do', () => {
  for (const { status, error = '', message = '' } of endings)
    if (status === 'error')
      assert.ok(message.startsWith(error.split(':')[0]!) && message.length >= error.length, error);
});

/** The same for each provider, host, status, project, and way in which no answer comes. */
const pattern = (text = ''): string =>
  loginProviders
    .reduce((rest, { title }) => rest.replaceAll(new RegExp(`\\b${title}\\b`, 'g'), 'TITLE'), text)
    .replace(/\b(127\.0\.0\.1:\d+|([a-z0-9-]+\.)+(com|cn|ai))(?=[ :])/g, 'HOST')
    .replace(
      /HOST (did not answer within [\d.]+ seconds|cannot be reached(?: through the proxy)?(?: \(\w+\))?|answered with more than 1 MiB)/g,
      'HOST WANTING',
    )
    .replace(/status \d{3}( \(\w+\))?/gi, 'STATUS')
    .replace(/project [\w-]+:/g, 'project ID:')
    .replace(/Google's \w+/, "Google's CALL");

/** What clients know failures by: of each row, and the examples' where they are not all of the message. */
const heads = [
  ...loginProviders.flatMap(({ texts }) => [
    texts.denied,
    texts.missingCode,
    texts.exchange,
    texts.save,
    texts.timeout,
  ]),
  ...endings.flatMap(({ error = '', message }) => (error === message ? [] : pattern(error))),
].sort((one, other) => other.length - one.length);

/** Splits what is said into what clients know it by, and why. */
function partsOf({ error = '', message = '' }: Said): { head: string; why: string } {
  const [known, whole] = [pattern(error), pattern(message)];
  const head = heads.find((text) => (known === text || known.startsWith(`${text}: `)) && whole.startsWith(`${text}: `));
  return { head: head ?? `not in the contract: ${known}`, why: whole.slice((head ?? known).length + 2) };
}
const whys = endings.map((said) => partsOf(said).why);
/** What is said, if no example shows it. */
function unshown(said: Said): string[] {
  const { head, why } = partsOf(said);
  return head.startsWith('not in the contract') || !whys.includes(why) ? [`${head} | ${why}`] : [];
}
const patternOf = ({ error, message }: Said): string => `${pattern(error)} | ${pattern(message)}`;

/** What a vendor's endpoint may answer instead of what it should. */
const answers: VendorAnswer[] = [{ status: 403 }, { status: 500 }, { body: {} }, { body: 'x'.repeat(1_100_000) }];

/** Logins whose pauses end soon, and onboarding after a few of them. */
async function impatientLogins(t: TestContext): Promise<LoginsFixture> {
  let long = 0;
  return openLogins(t, {
    sleep: async (milliseconds) => {
      long = milliseconds >= 5000 ? long + 1 : 0;
      if (long > 3) throw new Error('the time is over');
    },
  });
}

/** How a login that waits for a callback ends. */
async function codeLogin({ logins }: LoginsFixture, { name }: LoginProvider): Promise<Said> {
  const { url, state } = await logins.start(name, { listens: false, projectId: '' });
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  return endOf(logins, state);
}

for (const provider of loginProviders.filter(({ flow }) => flow.kind === 'code'))
  test(`whatever the vendor of ${provider.title} answers, the contract shows how the login ends`, async (t) => {
    const fixture = await impatientLogins(t);
    const { oauth } = fixture;
    assert.deepEqual(await codeLogin(fixture, provider), { status: 'ok' });
    const isPage = (path: string): boolean => /^\/(auth|interaction)\b|(authorize|oauth)$/.test(path);
    const asked = new Set(oauth.asked.map((line) => line.split(' ')[1]!).filter((path) => !isPage(path)));
    const missing = new Set<string>();
    let failures = 0;
    for (const path of asked)
      for (const answer of answers) {
        const usual = oauth.routes.get(path);
        oauth.routes.set(path, () => answer);
        const end = await codeLogin(fixture, provider);
        if (usual) oauth.routes.set(path, usual);
        else oauth.routes.delete(path);
        if (end.status === 'ok') continue;
        failures++;
        for (const text of unshown(end)) missing.add(text);
      }
    assert.deepEqual([...missing], []);
    assert.ok(failures >= answers.length);
  });

/** What a promise rejects with. */
const faultOf = (promise: Promise<unknown>): Promise<Said> =>
  promise.then(
    () => assert.fail('it succeeded'),
    ({ code, message }) => ({ error: code, message }),
  );

for (const provider of loginProviders.filter(({ flow }) => flow.kind === 'device'))
  test(`the contract shows why a login to ${provider.title} does not begin, and how it ends`, async (t) => {
    const { logins, oauth } = await openLogins(t);
    const begin = () => logins.start(provider.name, { listens: false, projectId: '' });
    const before = oauth.asked.length;
    const { state } = await begin();
    const token = await until(() => oauth.asked.find((line) => line.endsWith('token'))?.split(' ')[1]);
    logins.cancel(state);
    const asked = new Set(oauth.asked.slice(before).map((line) => line.split(' ')[1]!));
    const [device = ''] = [...asked].filter((path) => /device/.test(path));
    const shown = examplesOf(`/${provider.name}-auth-url`, 'get', '500').map(patternOf);
    const usual = oauth.routes.get(device);
    const said: string[] = [];
    for (const answer of answers) {
      oauth.routes.set(device, () => answer);
      said.push(patternOf(await faultOf(begin())));
    }
    assert.deepEqual(
      said.filter((one) => !shown.includes(one)),
      [],
    );
    if (usual) oauth.routes.set(device, usual);
    else oauth.routes.delete(device);
    for (const answer of [
      { status: 403 },
      { status: 400, body: { error: 'access_denied' } },
      { status: 400, body: { error: 'expired_token' } },
    ]) {
      oauth.routes.set(token, () => answer);
      const { state } = await begin();
      assert.deepEqual(unshown(await endOf(logins, state)), []);
    }
  });

test('whatever iFlow answers to a cookie, the contract shows what is said of it', async (t) => {
  const { logins, oauth } = await impatientLogins(t);
  const shown = examplesOf('/iflow-auth-url', 'post', '400').map(patternOf);
  const said: string[] = [];
  for (const answer of [...answers, { body: { success: true, data: {} } }]) {
    oauth.routes.set('/iflow/api/openapi/apikey', () => answer);
    said.push(patternOf(await faultOf(logins.startWithCookie('BXAuth=good'))));
  }
  assert.deepEqual(
    said.filter((one) => !shown.includes(one)),
    [],
  );
});

test('whatever a vendor answers to a refresh, the contract shows what is said of it', async (t) => {
  const { logins, oauth, files } = await impatientLogins(t);
  const shown = examplesOf('/auth-files/refresh', 'post', '502').map(patternOf);
  const said: string[] = [];
  const rejected = { status: 400, body: { error: 'invalid_grant' } };
  const cookie = { type: 'iflow', cookie: 'BXAuth=good;', email: 'ann', expired: '2099-01-01 00:00' };
  const cases = [
    { file: { type: 'codex', refresh_token: 'r', expired: '2099-01-01T00:00:00Z' }, path: '/token' },
    { file: cookie, path: '/iflow/api/openapi/apikey' },
  ];
  for (const { file, path } of cases)
    for (const answer of [...answers, rejected]) {
      await files.put('a.json', file);
      oauth.routes.set(path, () => answer);
      said.push(patternOf(await faultOf(logins.refresh('a.json'))));
    }
  assert.deepEqual(
    said.filter((one) => !shown.includes(one)),
    [],
  );
});
