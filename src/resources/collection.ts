import { objectArray } from './object-array.ts';
import type { Resource } from './resource.ts';
import { ruleMap } from './rule-map.ts';
import { stringArray } from './string-array.ts';
import { type CollectionName, rowOf } from './table.ts';

/** What the API does with the collection of this name. Throws if there is no such row: the contract names one that the table lacks. */
export function collectionNamed(name: string): Resource {
  const row = rowOf(name);
  switch (row?.kind) {
    case 'strings':
      return stringArray(name as CollectionName);
    case 'objects':
      return objectArray(name as CollectionName, row);
    case 'map':
      return ruleMap(name as CollectionName, row);
    default:
      throw new Error(`there is no collection ${name}`);
  }
}
