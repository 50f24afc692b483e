import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountFile } from '../../src/gateway/credentials/account-file.ts';
import type { Credential } from '../../src/gateway/credentials/credential.ts';
import { createCredentialsOfFiles } from '../../src/gateway/credentials/file-list.ts';
import type { LayeredMap } from '../../src/gateway/credentials/layered-map.ts';
import { nextStates, noStates, type States } from '../../src/gateway/credentials/state.ts';
import type { GatewaySettings } from '../../src/gateway/index.ts';
import { settings } from '../fixtures/gateway.ts';
import { fc } from '../fixtures/properties.ts';

/** What a change makes of a file; nothing: it goes. */
type Change = { name: string; becomes: FileOptions | undefined };
type FileOptions = Pick<AccountFile, 'provider' | 'stamp' | 'disabled' | 'priority' | 'excludedModels'> & {
  token: string;
  projects: string;
};

const fileOf = (name: string, { token, projects, ...own }: FileOptions): AccountFile => ({
  ...own,
  name,
  authIndex: name,
  problem: undefined,
  email: undefined,
  prefix: undefined,
  weight: undefined,
  requestRetry: undefined,
  disableCooling: undefined,
  secrets: () => ({
    members: { access_token: token, project_id: projects },
    baseUrl: undefined,
    proxyUrl: undefined,
    headers: {},
  }),
});

const nobody = async (): Promise<never> => assert.fail('no token is asked for');
const tokens = () => ({ endOf: () => undefined, refresh: nobody, grant: nobody, forget() {} });
const made = () => createCredentialsOfFiles({ tokens, now: Date.now });

const someSettings: Partial<GatewaySettings>[] = [
  {},
  { 'oauth-routing': ['gemini-cli'] },
  { 'oauth-model-alias': { qwen: [{ name: 'm', alias: 'n' }] } },
  { 'oauth-excluded-models': { qwen: ['m'] } },
  { 'oauth-request-scoped-errors': { qwen: [{ status: 401, match: ['refused'], action: 'stop' }] } },
  { 'disable-cooling': true },
  { 'request-retry': 2 },
  { 'proxy-url': 'http://p' },
  { streaming: { 'idle-seconds': 3 } },
];

const optionsArbitrary = fc.record({
  provider: fc.constantFrom('qwen', 'gemini-cli', 'unknown'),
  stamp: fc.constantFrom('1', '2'),
  disabled: fc.boolean(),
  priority: fc.constantFrom(0, 1),
  excludedModels: fc.constantFrom([], ['m']),
  token: fc.constantFrom('s', 't', ''),
  projects: fc.constantFrom('', 'p', 'p,q'),
});
const changeArbitrary = fc.record<Change>({
  name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  becomes: fc.option(optionsArbitrary, { nil: undefined }),
});
const stepArbitrary = fc.record({
  changes: fc.array(changeArbitrary, { maxLength: 3 }),
  config: fc.constantFrom(undefined, ...someSettings),
  /** Whether the files are in another directory from now on. */
  moves: fc.boolean(),
});

test('credentials of files are the same whether they are made anew or by what has changed', () => {
  fc.assert(
    fc.property(fc.array(stepArbitrary, { minLength: 2, maxLength: 8 }), (steps) => {
      const remembering = made();
      let files = new Map<string, AccountFile>();
      let all = settings({ 'oauth-routing': ['gemini-cli'] });
      let states = noStates;
      for (const { changes, config, moves } of steps) {
        if (moves) files = movedOut(files);
        for (const { name, becomes } of changes)
          if (becomes) files.set(name, fileOf(name, becomes));
          else files.delete(name);
        all = settings(config ?? { ...all });
        const credentials = remembering(all, files);
        assert.deepEqual(credentials.map(shapeOf), made()(all, files).map(shapeOf));
        states = followed(credentials, states);
      }
    }),
    { numRuns: 300 },
  );
});

/** The same files in another directory; the one before has none any more. */
function movedOut(files: Map<string, AccountFile>): Map<string, AccountFile> {
  const moved = new Map(files);
  files.clear();
  return moved;
}

const anyRequest = {
  method: 'POST',
  origin: '',
  path: '',
  body: null,
  model: undefined,
  endpoint: undefined,
} as const;

/** All that a credential says, and what its functions do. */
function shapeOf(credential: Credential): unknown {
  let authorization: unknown;
  try {
    authorization = credential.authorize(anyRequest);
  } catch (error) {
    authorization = String(error);
  }
  return [JSON.parse(JSON.stringify(credential)), credential.excludes('m', 'm'), credential.hides('m'), authorization];
}

/** The next states, which must be those that are found with no regard to what has changed. */
function followed(credentials: readonly Credential[], before: States): States {
  const anew = nextStates(credentials, { ...before, credentials: Array(credentials.length + 100) }, Date.now);
  const states = nextStates(credentials, before, Date.now);
  for (const { authIndex } of [...before.credentials, ...credentials])
    assert.equal(Boolean(states.histories.get(authIndex)), Boolean(anew.histories.get(authIndex)));
  for (const { id, mark } of credentials) {
    const [state, old] = [states.byId.get(id)!, before.byId.get(id)];
    assert.equal(state.mark, mark);
    const { history } = anew.byId.get(id)!;
    if (before.credentials.some((one) => before.byId.get(one.id)?.history === history))
      assert.equal(state.history, history);
    if (old) assert.equal(state.cooling, old.cooling);
  }
  return states;
}

const usual: FileOptions = {
  provider: 'qwen',
  stamp: '1',
  disabled: false,
  priority: 0,
  excludedModels: [],
  token: 't',
  projects: '',
};

test('a change of one file leaves the credentials of all others the same objects, and so does a setting for others', () => {
  const credentialsOf = made();
  const files = new Map(
    Array.from({ length: 100 }, (_, i) => [
      `${i}`,
      fileOf(`${i}`, { ...usual, provider: i % 2 ? 'qwen' : 'gemini-cli' }),
    ]),
  );
  const routed = { 'oauth-routing': ['gemini-cli'] };
  const before = credentialsOf(settings(routed), files);
  files.set('50', fileOf('50', { ...usual, provider: 'gemini-cli', stamp: '2', projects: 'p,q' }));
  const after = credentialsOf(settings({ ...routed, 'codex-api-key': [{ 'api-key': 'k' }] }), files);
  assert.deepEqual(after.flatMap((one) => (before.includes(one) ? [] : one.name)).length, 2);
  assert.equal(after.length, before.length + 1);
  files.delete('3');
  assert.deepEqual(
    credentialsOf(settings(routed), files).filter((one) => !after.includes(one)),
    [],
  );
});

test('for a file that comes or goes, nothing is asked about the states of a thousand others', () => {
  const credentialsOf = made();
  const files = new Map(Array.from({ length: 1000 }, (_, i) => [`${i}`, fileOf(`${i}`, usual)]));
  let states = nextStates(credentialsOf(settings({}), files), noStates, Date.now);
  let asked = 0;
  const counting = <Value>(map: LayeredMap<Value>): LayeredMap<Value> => ({
    get(key) {
      asked++;
      return map.get(key);
    },
    with: (changes) => map.with(changes),
  });
  const follow = (): void => {
    const { credentials, byId, histories } = states;
    states = followed(credentialsOf(settings({}), files), states);
    nextStates(states.credentials, { credentials, byId: counting(byId), histories: counting(histories) }, Date.now);
  };
  files.set('new', fileOf('new', usual));
  follow();
  assert.ok(states.histories.get('new'));
  files.delete('50');
  follow();
  assert.equal(states.histories.get('50'), undefined);
  assert.ok(asked < 20, `${asked} steps`);
});
