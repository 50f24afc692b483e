// Copied by `make generate` from scripts/sdk/typescript/. Do not edit.

/**
 * An evening's work with a running service:
 *   CLIPROXY_URL=http://127.0.0.1:8317 CLIPROXY_KEY=mk-… node examples/evening.mjs
 */
import { Cliproxy, edit, followLog, orThrow } from '@cliproxy/sdk';

const { CLIPROXY_URL: url = 'http://127.0.0.1:8317', CLIPROXY_KEY: key } = process.env;
const api = new Cliproxy({ url, key });

// The key: is it the right one?
const { error } = await api.getDebug();
if (error) {
  console.error(`${url}: ${error.message}`);
  process.exit(1);
}

// A key of a provider, added to the others. If somebody else changes the list meanwhile, it is read again.
const { error: refused } = await edit(
  () => api.listClaudeApiKeys(),
  ({ 'claude-api-key': keys }, condition) =>
    api.putClaudeApiKeys({ body: [...keys, { 'api-key': 'sk-ant-evening', prefix: 'evening' }], ...condition }),
);
if (refused) throw refused;
const { 'claude-api-key': keys } = await orThrow(api.listClaudeApiKeys());
console.log(`claude keys: ${keys.map((entry) => entry.prefix || '-').join(', ')}`);

// A credential file, as a login leaves one.
const credential = JSON.stringify({ type: 'claude', email: 'me@example.com', access_token: 'at-evening' });
await orThrow(api.uploadAuthFiles({ body: { file: [new File([credential], 'evening.json')] } }));
const { files } = await orThrow(api.listAuthFiles());
for (const file of files) console.log(`credential: ${file.name} is ${file.status}`);

// The log, from now on. It can be read here once it goes to files.
await orThrow(api.putLoggingToFile({ body: { value: true } }));
for await (const line of followLog(api, { last: 3 })) {
  console.log(`log: ${line}`);
  break; // or don't
}

// Who has used what?
const { groups } = await orThrow(api.summariseUsage({ query: { 'group-by': ['model'] } }));
for (const { model, requests, total_tokens } of groups)
  console.log(`usage: ${model}: ${requests} requests, ${total_tokens} tokens`);
