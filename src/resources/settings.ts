import { type Edit, type Path, valueAt } from '../config/index.ts';
import { isObject, type Json } from '../platform/json.ts';
import type { Resource, Write } from './resource.ts';

/**
 * What the API does with the scalar at a dotted place of the config: PUT and PATCH set it to the body's `value`, DELETE
 * empties it.
 */
export function settingAt(place: string): Resource {
  const path = place.split('.');
  const set =
    (value: Json): Write =>
    ({ raw }) => ({ edits: [setAt(raw, path, value)], notes: [] });
  const setToGiven: Resource['put'] = ({ body }) => set((body as { value: Json }).value);
  return {
    path,
    shown: (config) => valueAt(config, path),
    put: setToGiven,
    patch: setToGiven,
    delete: () => set(''),
  };
}

/** An empty string or array where an object belongs counts as an absent one, and is replaced by it. */
function setAt(raw: Json, [first, ...rest]: Path, value: Json): Edit {
  const parent = isObject(raw) ? raw[String(first)] : undefined;
  if (rest.length === 0 || !(parent === '' || (Array.isArray(parent) && parent.length === 0)))
    return { op: 'set', at: [first!, ...rest], value };
  return { op: 'set', at: [first!], value: { [String(rest[0])]: value } };
}
