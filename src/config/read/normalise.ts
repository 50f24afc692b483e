import { type Json, type JsonObject, putMember } from '../../platform/json.ts';

/** How values are tidied before anything works with them, by the name that `x-normalise` gives in the schema. */
export type Normaliser = (value: never) => Json;

const trim = (text: string): string => text.trim();

/** Without blanks and slashes around it; `''` if there is a slash inside. */
function prefix(text: string): string {
  const trimmed = text.trim();
  let start = 0;
  let end = trimmed.length;
  while (start < end && trimmed[start] === '/') start++;
  while (start < end && trimmed[end - 1] === '/') end--;
  const bare = trimmed.slice(start, end).trim();
  return bare.includes('/') ? '' : bare;
}

/** Names and values trimmed, pairs with a blank one left out. */
function headers(pairs: Readonly<Record<string, string>>): Json {
  const trimmed: JsonObject = {};
  for (const [name, value] of Object.entries(pairs))
    if (name.trim() && value.trim()) putMember(trimmed, name.trim(), value.trim());
  return trimmed;
}

/** Trimmed, lower-cased, blank ones out, each once. */
const patterns = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim().toLowerCase()).filter(Boolean)),
];

/** Names trimmed and lower-cased, blank ones out. Arrays whose names become the same are joined. */
export function joinedByName(lists: Readonly<Record<string, readonly Json[]>>): Record<string, Json[]> {
  const joined = new Map<string, Json[]>();
  for (const [name, list] of Object.entries(lists)) {
    const channel = name.trim().toLowerCase();
    if (!channel) continue;
    const present = joined.get(channel);
    if (present) present.push(...list);
    else joined.set(channel, [...list]);
  }
  return Object.fromEntries(joined);
}

export const normalisers: Readonly<Record<string, Normaliser>> = {
  trim,
  prefix,
  headers,
  patterns,
  channels: joinedByName,
};
