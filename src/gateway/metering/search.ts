import { type JsonPaths, jsonPaths } from '../body/json-paths.ts';
import type { Ending } from '../formats/endings.ts';

const paths = [
  'usage',
  'message.usage',
  'response.usage',
  'interaction.usage',
  'usageMetadata',
  '[].usageMetadata',
  'response.usageMetadata',
  '[].response.usageMetadata',
  'service_tier',
  'response.service_tier',
  'error',
  'response.error',
  '[].error',
];

/** What is looked for in the answers of one format. */
export type Search = {
  paths: JsonPaths;
  values: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  typeIn: string;
  lastTypes: ReadonlySet<string>;
  done: boolean;
  /** What any event has that says something about the answer, tiers of service apart. */
  news: RegExp;
};

const searchFor = ({ values, ids, types, typeIn, done }: Ending): Search => ({
  paths: jsonPaths(...paths, ...values, ...ids, ...(types.length > 0 ? [typeIn ?? 'type'] : [])),
  values: new Set(values),
  ids: new Set(ids),
  typeIn: typeIn ?? 'type',
  lastTypes: new Set(types),
  done,
  news: newsOf(
    [...paths, ...values, ...ids].map((path) => path.slice(path.lastIndexOf('.') + 1)),
    types,
  ),
});

const endless: Ending = { values: [], ids: [], types: [], done: false, error: 'bare' };
const searches = new Map<Ending, Search>();

/** What tells how an answer goes, and that it has come to this end; without one, how it goes only. Made once for each. */
export function searchOf(ending = endless): Search {
  const search = searches.get(ending) ?? searchFor(ending);
  searches.set(ending, search);
  return search;
}

/**
 * Finds a member of one of these names that isn't null, or one of these types; also what may be one of them in escapes, where a
 * name could hide. Measured: the events of a stream cost 2 µs less each when only those that have any of it are scanned.
 */
function newsOf(names: readonly string[], types: readonly string[]): RegExp {
  const members = [...new Set(names)].filter((name) => name !== 'service_tier').join('|');
  const values = ['error', ...types].join('|').replaceAll('.', '\\.');
  return new RegExp(`"(?:${members})"\\s*:\\s*[^\\sn]|"(?:${values})"|\\\\u00`);
}

const tierName = '"service_tier"';

/** Whether an event names a tier of service, other than by the one that is known. */
export function namesTier(event: string, known: string | undefined): boolean {
  const at = event.indexOf(tierName);
  return at !== -1 && (!event.startsWith(`:"${known}"`, at + tierName.length) || event.lastIndexOf(tierName) !== at);
}
