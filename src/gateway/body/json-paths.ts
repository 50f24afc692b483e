import { isObject, type Json } from '../../platform/json.ts';

/** A tree of the places to look for: what stands under a member of this name, or in each item. */
export type JsonPaths = {
  members: Map<string, JsonPaths>;
  /** The members by the number of bytes that their names have: most other names are told apart by that. */
  byLength: Map<number, { name: Uint8Array; paths: JsonPaths }[]>;
  items: JsonPaths | undefined;
  path: string | undefined;
};

const branch = (): JsonPaths => ({ members: new Map(), byLength: new Map(), items: undefined, path: undefined });

function addTo({ members, byLength }: JsonPaths, step: string): JsonPaths {
  const name = Buffer.from(step);
  const paths = branch();
  members.set(step, paths);
  byLength.set(name.length, [...(byLength.get(name.length) ?? []), { name, paths }]);
  return paths;
}

/** Tells the values at these places, as the scanner finds them in the text of this value. */
export function valuesAt(
  { path, members, items }: JsonPaths,
  value: Json,
  tell: (path: string, value: Json) => void,
): void {
  if (path !== undefined) tell(path, value);
  else if (Array.isArray(value)) {
    if (items) for (const item of value) valuesAt(items, item, tell);
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      const paths = members.get(name);
      if (paths) valuesAt(paths, value[name]!, tell);
    }
  }
}

/** Makes the tree of paths such as `model`, `response.usage` and `requests[].model`. */
export function jsonPaths(...paths: readonly string[]): JsonPaths {
  const root = branch();
  for (const path of paths) {
    let at = root;
    for (const step of path.match(/\[\]|[^.[\]]+/g) ?? []) {
      if (step === '[]') at = at.items ??= branch();
      else {
        at = at.members.get(step) ?? addTo(at, step);
      }
    }
    at.path = path;
  }
  return root;
}
