import { isObject, memberOf, parseJson } from '../platform/json.ts';

/** What pages can't take in `generationConfig`, and what not at all when they count tokens. */
const ofGeneration = ['maxOutputTokens', 'responseMimeType', 'responseJsonSchema'];
const ofCounting = ['generationConfig', 'tools', 'safetySettings'];

/** A body without the members that the client behind the page can't take. Without any, every byte stays. */
export function bodyForPage(action: string, bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const removed = action === 'countTokens' ? ofCounting : ofGeneration;
  if (!removed.some((name) => text.includes(`"${name}"`))) return text;
  const body = parseJson(text); // what is no JSON is for the provider to refuse
  const holder = isObject(body) && action !== 'countTokens' ? memberOf(body, 'generationConfig') : body;
  if (!isObject(holder) || !removed.some((name) => Object.hasOwn(holder, name))) return text;
  for (const name of removed) delete holder[name];
  return JSON.stringify(body);
}
