import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyRedactor, redact, redactHeader } from '../../src/logs/redact.ts';
import { fc } from '../fixtures/properties.ts';

/** What must not be seen, in all the ways that it comes along in a line of ours. */
const secret = 'Hush-4242424242-Hush';
const corpus = {
  'the key of a query': `200 | 1.2ms | 127.0.0.1 | GET "/v1beta/models?key=${secret}&alt=sse"`,
  'a query key whose name is spelled in percent': `GET "/v1beta/models?%6Bey=${secret}"`,
  'a query key in capitals': `GET "/v1beta/models?KEY=${secret}"`,
  'an api-key of a query': `DELETE "/v0/management/claude-api-key?api-key=${secret}&base-url="`,
  'an api_key of a query': `GET "/x?a=1&api_key=${secret}"`,
  'a token of a query': `GET "/x?access_token=${secret}"`,
  'a client secret of a form': `grant_type=refresh_token&refresh_token=${secret}&client_secret=${secret}`,
  'an OAuth code': `GET "/callback?code=${secret}&state=${secret}"`,
  'an OAuth code with its state behind a #': `POST callback?code=${secret}#${secret}`,
  'a fragment': `http://localhost/#access_token=${secret}&token_type=Bearer`,
  'a code inside of a redirect': `GET "/go?redirect_url=http%3A%2F%2Flocalhost%2Fcb%3Fcode%3D${secret}%26state%3Dx"`,
  'a query with the & of JSON': `"http://x/cb?a=b\\u0026code=${secret}"`,
  'a query with the & of HTML': `http://x/cb?a=b&amp;code=${secret}`,
  'a PKCE verifier': `code_verifier=${secret}&x=1`,
  'an Authorization header': `Authorization: Bearer ${secret}`,
  'an Authorization header in small letters': `authorization: ${secret}`,
  'an Authorization header without a scheme in quotes': `'authorization': '${secret}'`,
  'a Basic scheme': `Proxy-Authorization: Basic ${Buffer.from(secret).toString('base64')}`,
  'an x-api-key header': `x-api-key: ${secret}`,
  'a management key header': `X-Management-Key: ${secret}`,
  'a Google key header': `x-goog-api-key=${secret}`,
  'a cookie': `Cookie: a=b; session=${secret}; c=d`,
  'a cookie that is set': `set-cookie: session=${secret}; Path=/; HttpOnly`,
  'a field of a log line': `refused token=${secret} status=401`,
  'a quoted field': `refused secret-key="${secret} and more"`,
  'a password': `password=${secret}`,
  'a member of JSON': `{"access_token": "${secret}", "expires_in": 3600}`,
  'a member of JSON with a quote in it': `{"client_secret":"x\\"${secret}"}`,
  'a member of JSON in a string': `body="{\\"refresh_token\\":\\"${secret}\\"}"`,
  'an OpenAI key': `Incorrect API key provided: sk-proj-${secret}`,
  'an Anthropic key': `sk-ant-api03-${secret}`,
  'an xAI key': `(xai-${secret})`,
  'a management key of ours': `mk-${secret}`,
  'a Google key': `AIzaSyA${secret.replaceAll('-', '_')}`,
  'a Google token': `ya29.a0${secret}`,
  'a GitHub token': `ghp_${secret.replaceAll('-', '')}`,
  'a JSON web token': `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI${secret}.${secret}`,
  'the user of a URL': `proxy-url=http://user:${secret}@proxy.example.com:3128`,
  'the token of a URL': `socks5://${secret}@127.0.0.1:1080`,
  'a key file': `-----BEGIN PRIVATE KEY-----\\n${secret.replaceAll('-', '')}\\n-----END PRIVATE KEY-----`,
  'a bearer in a sentence': `upstream got "Bearer ${secret}" and refused it`,
};

for (const [name, line] of Object.entries(corpus))
  test(`${name} is masked`, () => {
    const shown = redact(line);
    assert.doesNotMatch(shown, /Hush|4242/i);
    assert.match(shown, /\*\*\*/);
  });

const plain = [
  '200 |         1.2ms |       127.0.0.1 | POST    "/v1/chat/completions"',
  'GET "/v0/management/logs?after=1700000000&limit=100"',
  'a provider failed a request source=codex:apikey:1234 model=gpt-5 reason=quota status=429 code=UND_ERR_SOCKET',
  'gemini-api-key has changed added=1 removed=0',
  'api-keys[0].api-key: must be a string',
  '{"max_tokens":100,"usage":{"input_tokens":3},"key":"value"}',
  'task-oriented and risk-averse',
  'listening on http://127.0.0.1:8317',
];
for (const line of plain) test(`${JSON.stringify(line.slice(0, 50))} stays`, () => assert.equal(redact(line), line));

test('what is around a secret stays', () => {
  assert.equal(redact('GET "/m?a=1&key=x&b=2" Bearer abc123 end'), 'GET "/m?a=1&key=***&b=2" Bearer *** end');
});

test('headers that carry secrets are masked by their names, others by what they hold', () => {
  const headers = {
    Authorization: 'Bearer ***',
    'Proxy-Authorization': 'Basic ***',
    'X-Api-Key': '***',
    'x-goog-api-key': '***',
    Cookie: '***',
    'Set-Cookie': '***',
    'X-Token-Id': '***',
    'X-Client-Secret': '***',
  };
  for (const [name, shown] of Object.entries(headers))
    assert.equal(redactHeader(name, shown.replace('***', 'plain words')), shown);
  assert.equal(redactHeader('Referer', 'http://x/?code=abc'), 'http://x/?code=***');
  assert.equal(redactHeader('anthropic-ratelimit-tokens-remaining', '100'), '100');
  assert.equal(redactHeader('Content-Type', 'application/json'), 'application/json');
});

/** A body through the redactor, cut into pieces of these lengths in turn. */
function passed(body: Buffer, lengths: readonly number[], known: readonly string[] = []): Buffer {
  const redactor = bodyRedactor(known);
  const out: Buffer[] = [];
  for (let at = 0, i = 0; at < body.length; i++) {
    const length = lengths[i % lengths.length]!;
    out.push(redactor.push(body.subarray(at, at + length)));
    at += length;
  }
  return Buffer.concat([...out, redactor.end()]);
}

test('a body loses its secrets and nothing else', () => {
  const body = `{"max_tokens":9,"logprobs":[{"token":" the"}],"password":"${secret}","x":"sk-${secret}","y":"my ${secret}!"}`;
  assert.equal(
    passed(Buffer.from(body), [7], [secret]).toString(),
    '{"max_tokens":9,"logprobs":[{"token":" the"}],"password":"***","x":"***","y":"my ***!"}',
  );
});

test('prose in a body stays as it is', () => {
  const body = 'Cookie: chocolate chip. The token: a word. Basic understanding of key = value, state and code.';
  assert.equal(passed(Buffer.from(body), [5]).toString(), body);
});

test('every byte of a body without secrets passes, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 20_000 }),
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 }),
      (bytes, lengths) => {
        const body = Buffer.from(bytes).fill('.', 0, 0);
        for (let i = 0; i < body.length; i++) if (/[\w?&#":-]/.test(String.fromCharCode(body[i]!))) body[i] = 0xc3;
        assert.deepEqual(passed(body, lengths), body);
      },
    ),
    { numRuns: 50 },
  );
});

test('a secret is found wherever a body is cut', () => {
  const arbitraryPlace = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(
      arbitraryPlace,
      fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 4 }),
      (place, lengths) => {
        const body = Buffer.alloc(20_000 + 200, 'word ');
        body.write(` "access_token": "${secret}" sk-${secret} known-${secret.toLowerCase()} `, place);
        assert.doesNotMatch(passed(body, lengths, [`known-${secret}`]).toString(), /hush|4242/i);
      },
    ),
    { numRuns: 200 },
  );
});

test('a word that only ends like a secret is left alone wherever a body is cut', () => {
  const body = Buffer.alloc(30_000, 'task-oriented-work ');
  for (const length of [1, 4096, 4097, 8191, 8193]) assert.deepEqual(passed(body, [length]), body);
});

test('an address of the Management API is no key', () => {
  assert.equal(redact('GET "/v0/management/xai-auth-url"'), 'GET "/v0/management/xai-auth-url"');
});
