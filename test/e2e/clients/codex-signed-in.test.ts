/** Codex CLI as it behaves once its user has signed in to ChatGPT, with its own provider pointed at the gateway. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atHome, type Client, missing } from '../../fixtures/clients/client.ts';
import { askedOf, providerKey } from '../../fixtures/clients/conversation.ts';
import { wall } from '../../fixtures/clients/tap.ts';
import { clientKey, gatewayServer } from '../../fixtures/gateway-server.ts';
import { standIn } from '../../fixtures/stand-in/server.ts';

const account = { chatgpt_plan_type: 'pro', chatgpt_user_id: 'user-1', chatgpt_account_id: 'account-1' };
const token = (claims: unknown): string =>
  [{ alg: 'none', typ: 'JWT' }, claims, 'signature']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');

const codex: Client = {
  name: 'Codex CLI',
  script: '@openai/codex/bin/codex.js',
  files: (gateway) => ({
    '.codex/auth.json': JSON.stringify({
      auth_mode: 'chatgpt',
      tokens: {
        id_token: token({ email: 'me@example.com', 'https://api.openai.com/auth': account }),
        access_token: clientKey,
        refresh_token: 'rt-1',
        account_id: account.chatgpt_account_id,
      },
      last_refresh: new Date().toISOString(),
    }),
    '.codex/config.toml': `model = "gpt-5.5"
openai_base_url = "${gateway}/v1"
check_for_update_on_startup = false

[analytics]
enabled = false

[features]
apps = false
plugins = false
`,
  }),
  env: () => ({}),
};

test('Codex CLI that is signed in finds the models, does without WebSockets at once, and has its compressed bodies read', {
  skip: missing(codex),
  timeout: 120_000,
}, async (t) => {
  const provider = await standIn(t);
  const server = await gatewayServer(t, {
    'codex-api-key': [{ 'api-key': providerKey, 'base-url': provider.url }],
  });
  const { run } = await atHome(t, codex, server.url, (await wall(t)).url);
  const { output, errors } = await run(['exec', '--json', '--skip-git-repo-check', 'Tell me a story']);

  assert.match(output, /"text":"In a peaceful grove, a unicorn\."/);
  assert.doesNotMatch(output + errors, /available models|Reconnecting/);
  assert.deepEqual([...new Set(askedOf(server))].sort(), [
    'GET /v1/models 200',
    'GET /v1/responses 426',
    'POST /v1/responses 200',
  ]);
  assert.equal(provider.received.length, 1);
  const [{ headers, body }] = provider.received as [(typeof provider.received)[0]];
  assert.match(body, /Tell me a story/);
  assert.equal(headers.authorization, `Bearer ${providerKey}`);
  for (const name of ['content-encoding', 'chatgpt-account-id']) assert.equal(headers[name], undefined, name);
});
