import type { Json, JsonObject } from '../platform/json.ts';
import { withoutAuthIndex } from './auth-index.ts';
import { type BodyEntry, bodyEntry } from './body-entries.ts';
import { invalidBody } from './faults.ts';
import type { EntryAddress } from './find-entry.ts';
import type { WriteRequest } from './resource.ts';
import type { ObjectsRow } from './rows.ts';
import type { CollectionName } from './table.ts';

/** What a PATCH does to which entry of an array of objects. */
export type Patch = {
  address: EntryAddress;
  /** The members that it gives: it leaves the others alone. */
  names: string[];
  /** These members, without those that it clears by null. */
  given: BodyEntry;
  /** Whether `given` becomes an entry if there is none at the address. */
  adds: boolean;
};

/** Throws Fault `invalid body` for what no entry could take. */
export function patchOf(name: CollectionName, row: ObjectsRow, { body, query }: WriteRequest): Patch {
  const { index, value = null, old, new: renewed = null, [row.matchedBy]: match } = body as JsonObject;
  const adds = row.plainKeys === true && value === null && typeof old === 'string';
  const sent = adds ? renewed : value;
  if (sent === null) throw invalidBody([{ location: adds ? 'new' : 'value', message: 'is missing' }]);

  const members = typeof sent === 'string' ? { [row.identity]: sent } : withoutAuthIndex(row, sent as JsonObject);
  const identity = adds ? old : match;
  return {
    address:
      typeof index === 'number' && !adds
        ? { index }
        : {
            identity: typeof identity === 'string' ? identity : undefined,
            qualifier: row.qualifier && query[row.qualifier],
          },
    names: Object.keys(members),
    given: bodyEntry(name, row, withoutNulls(row, members), 'value'),
    adds,
  };
}

function withoutNulls({ required }: ObjectsRow, members: JsonObject): Json {
  const refused = required.filter((member) => members[member] === null);
  if (refused.length > 0)
    throw invalidBody(refused.map((member) => ({ location: `value.${member}`, message: 'must not be null' })));
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== null));
}
