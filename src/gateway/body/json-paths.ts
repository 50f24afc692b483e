/** A tree of the places to look for: what stands under a member of this name, or in each item. */
export type JsonPaths = {
  members: Map<string, JsonPaths>;
  /** How many bytes the members' names have: most other names are told apart by that. */
  lengths: Set<number>;
  items: JsonPaths | undefined;
  path: string | undefined;
};

const branch = (): JsonPaths => ({ members: new Map(), lengths: new Set(), items: undefined, path: undefined });

/** Makes the tree of paths such as `model`, `response.usage` and `requests[].model`. */
export function jsonPaths(...paths: readonly string[]): JsonPaths {
  const root = branch();
  for (const path of paths) {
    let at = root;
    for (const step of path.match(/\[\]|[^.[\]]+/g) ?? []) {
      if (step === '[]') at = at.items ??= branch();
      else {
        const next = at.members.get(step) ?? branch();
        at.members.set(step, next);
        at.lengths.add(Buffer.byteLength(step));
        at = next;
      }
    }
    at.path = path;
  }
  return root;
}
