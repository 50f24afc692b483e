/**
 * Runs `test/vectors/*.json`, the rules of the Management API as requests with their answers, on any implementation:
 * `node scripts/vectors.ts URL KEY`. They change its config and its credential files, and put both back.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

type Json = unknown;
type Step = {
  /** `key: null` sends none. A body that is a text is sent as it is, anything else as JSON, with blanks up to `padTo` bytes. */
  request: {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: Json;
    padTo?: number;
    key?: string | null;
  };
  /** Objects may have more members than are told here; arrays may not have more items. Headers told here must be there. */
  answer: { status: number; headers?: string[]; body?: Json };
  /** Headers of the answer that later steps use, by the name that these have for them: `{{name}}`. */
  save?: Record<string, string>;
};
type Rule = { rule: string /** The rule holds for each of these. */; each?: Record<string, Json>[]; steps: Step[] };
export type Vector = { rule: string; steps: Step[] };

const folder = fileURLToPath(new URL('../test/vectors', import.meta.url));

/** With `{{name}}` replaced by the values of that name; a text that is nothing else becomes the value itself. */
function filled(text: string, values: Record<string, Json>): string {
  let out = text;
  for (const [name, value] of Object.entries(values)) {
    out = out.replaceAll(`"{{${name}}}"`, JSON.stringify(value));
    out = out.replaceAll(`{{${name}}}`, JSON.stringify(String(value)).slice(1, -1));
  }
  return out;
}

/** All vectors, by the name of their file. */
export const vectors = (): Map<string, Vector[]> =>
  new Map(
    globSync('*.json', { cwd: folder })
      .sort()
      .map((name) => {
        const rules = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Rule[];
        const each = rules.flatMap(({ each: rows = [{}], ...rule }) =>
          rows.map((row) => JSON.parse(filled(JSON.stringify(rule), row)) as Vector),
        );
        return [name.replace('.json', ''), each];
      }),
  );

/** Whether an answer is as it is told. */
function fits(told: Json, found: Json): boolean {
  if (typeof told !== 'object' || told === null) return isDeepStrictEqual(told, found);
  if (typeof found !== 'object' || found === null) return false;
  if (Array.isArray(told))
    return Array.isArray(found) && told.length === found.length && told.every((one, n) => fits(one, found[n]));
  return Object.entries(told).every(([name, value]) => fits(value, (found as Record<string, Json>)[name]));
}

const asJson = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Where the Management API is, and its key. */
export type Target = { url: string; key: string };

function send({ url, key }: Target, request: Step['request']): Promise<Response> {
  const { method, path, headers, body, padTo = 0 } = request;
  const sent = request.key === undefined ? key : request.key;
  return fetch(url + path, {
    method,
    headers: {
      ...(sent !== null && { Authorization: `Bearer ${sent}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: (typeof body === 'string' ? body : JSON.stringify(body)).padEnd(padTo) }),
  });
}

/** Sends a vector's requests one after the other. Throws at the first answer that is not as told. */
export async function runVector(target: Target, { steps }: Vector): Promise<void> {
  const saved: Record<string, string> = {};
  for (const step of steps) {
    const {
      request,
      answer,
      save = {},
    } = JSON.parse(filled(JSON.stringify(step), { ...saved, key: target.key })) as Step;
    const found = await send(target, request);
    const text = await found.text();
    const said = `${request.method} ${request.path} answered ${found.status} ${text.slice(0, 300)}`;
    if (found.status !== answer.status) throw new Error(`${said}, not ${answer.status}`);
    for (const header of answer.headers ?? [])
      if (!found.headers.has(header)) throw new Error(`${said}, without ${header}`);
    if (answer.body !== undefined && !fits(answer.body, asJson(text)))
      throw new Error(`${said}, not ${JSON.stringify(answer.body)}`);
    for (const [name, header] of Object.entries(save)) saved[name] = found.headers.get(header) ?? '';
  }
}

/** Takes the target's config, and gives back a way to put it there again. */
export async function keptConfig(target: Target): Promise<() => Promise<void>> {
  const kept = await send(target, { method: 'GET', path: '/config.yaml' });
  if (!kept.ok) throw new Error(`GET /config.yaml answered ${kept.status}: the config could not be put back`);
  const text = await kept.text();
  return async () => {
    const headers = { 'Content-Type': 'application/yaml' };
    const back = await send(target, { method: 'PUT', path: '/config.yaml', headers, body: text });
    if (!back.ok) throw new Error(`the config could not be put back: ${back.status} ${await back.text()}`);
  };
}

/** Whether somebody has pressed Ctrl-C: then what was changed is put back, and that is all. */
let isInterrupted = false;

async function main(address: string, key: string): Promise<void> {
  const target = { url: `${address.replace(/(?:\/v0\/management)?\/?$/, '')}/v0/management`, key };
  const putBack = await keptConfig(target);
  let failed = 0;
  for (const [file, rules] of vectors()) {
    for (const vector of rules) {
      if (isInterrupted) break;
      const failure = await runVector(target, vector).catch((error: Error) => error.message);
      if (failure !== undefined) failed++;
      process.stdout.write(
        `${failure === undefined ? 'ok    ' : 'FAILED'} ${file}: ${vector.rule}\n${failure ? `       ${failure}\n` : ''}`,
      );
    }
    await putBack();
    if (isInterrupted) process.exit(130);
  }
  process.stdout.write(failed === 0 ? 'all rules hold\n' : `${failed} rules do not hold\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.main) {
  const [address, key] = process.argv.slice(2);
  process.once('SIGINT', () => {
    isInterrupted = true;
  });
  if (address && key)
    await main(address, key).catch(({ message, cause }: Error) => {
      process.stderr.write(`${cause instanceof Error ? `${address}: ${cause.message || message}` : message}\n`);
      process.exitCode = 1;
    });
  else {
    process.stderr.write(
      'make vectors URL=http://127.0.0.1:8317 KEY=<management key>\nThey change its config and its credential files, and put both back.\n',
    );
    process.exitCode = 2;
  }
}
