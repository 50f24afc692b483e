/** Holds an implementation to one vector. */
import { generateKeyPairSync } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { filled, type Json, type Step, type Vector } from './vector.ts';

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

const asText = (body: Json): string => (typeof body === 'string' ? body : JSON.stringify(body));

function formOf(parts: NonNullable<Step['request']['form']>): FormData {
  const form = new FormData();
  for (const { name, filename, content } of parts) {
    if (filename === undefined) form.append(name, asText(content));
    else form.append(name, new File([asText(content)], filename));
  }
  return form;
}

/** Sends a request of a vector. */
export function send({ url, key }: Target, request: Step['request']): Promise<Response> {
  const { method, path, headers, body, form, padTo = 0 } = request;
  const sent = request.key === undefined ? key : request.key;
  return fetch(url + path, {
    method,
    headers: {
      ...(sent !== null && { Authorization: `Bearer ${sent}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: asText(body).padEnd(padTo) }),
    ...(form && { body: formOf(form) }),
  });
}

const ajv = new Ajv2020({ strict: false, code: { optimize: false } }); // each schema is tried once

type Found = { status: number; headers: Headers; text: string };

/** What an answer has where it isn't as told; nothing if it is. */
function mistake(told: Step['answer'], { status, headers, text }: Found): string | undefined {
  if (![told.status].flat().includes(status)) return `not ${[told.status].flat().join(' or ')}`;
  const missing = told.headers?.find((header) => !headers.has(header));
  if (missing !== undefined) return `without ${missing}`;
  if (told.body !== undefined && !fits(told.body, asJson(text))) return `not ${JSON.stringify(told.body)}`;
  if (told.shape === undefined) return undefined;
  return ajv.validate(told.shape, asJson(text)) ? undefined : `whose ${ajv.errorsText(undefined, { dataVar: 'body' })}`;
}

async function answerTo(target: Target, { request, answer, eventually }: Step): Promise<Found> {
  for (let tries = eventually ? 100 : 1; ; tries--) {
    const response = await send(target, request);
    const { status, headers } = response;
    const found = { status, headers, text: await response.text() };
    const wrong = mistake(answer, found);
    if (wrong === undefined) return found;
    const said = `${request.method} ${request.path} answered ${status} ${found.text.slice(0, 300)}`;
    if (tries <= 1) throw new Error(`${said}, ${wrong}`);
    await setTimeout(100);
  }
}

/** What a header says, or what stands at a JSON pointer; an empty text if there is nothing. */
function taken(from: string, { headers, text }: Found): Json {
  const isPointer = from === '' || from.startsWith('/');
  if (!isPointer) return headers.get(from) ?? '';
  const steps = from.split('/').slice(1);
  return steps.reduce<Json>((found, step) => (found as Record<string, Json> | null)?.[step], asJson(text)) ?? '';
}

/** A key that a service account can have, and nobody has. */
const privateKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

/** A path with these values in it, in the form that a URL has them in. */
const pathWith = (path: string, values: Record<string, Json>): string =>
  path.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => encodeURIComponent(String(values[name])));

/** Sends a vector's requests one after the other. Throws at the first answer that is not as told. */
export async function runVector(target: Target, { steps }: Vector): Promise<void> {
  const isAsked = JSON.stringify(steps).includes('{{private-key}}');
  const values: Record<string, Json> = { key: target.key, ...(isAsked && { 'private-key': privateKey() }) };
  for (const { request, ...told } of steps) {
    const withPath = { ...told, request: { ...request, path: pathWith(request.path, values) } };
    const step = JSON.parse(filled(JSON.stringify(withPath), values)) as Step;
    const found = await answerTo(target, step);
    for (const [name, from] of Object.entries(step.save ?? {})) values[name] = taken(from, found);
  }
}
