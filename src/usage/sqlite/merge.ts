/** Merges sequences that are in order each; `isBefore` says which of two comes first. They are read no further than needed. */
export function* merged<Item>(
  sources: Iterable<Iterator<Item>>,
  isBefore: (a: Item, b: Item) => boolean,
): Generator<Item> {
  const heads: { item: Item; source: Iterator<Item> }[] = [];
  for (const source of sources) {
    const first = source.next();
    if (!first.done) heads.push({ item: first.value, source });
  }
  while (heads.length > 0) {
    let least = 0;
    for (let index = 1; index < heads.length; index++)
      if (isBefore(heads[index]!.item, heads[least]!.item)) least = index;
    const head = heads[least]!;
    yield head.item;
    const following = head.source.next();
    if (following.done) heads.splice(least, 1);
    else head.item = following.value;
  }
}
