import { type Config, type Edit, inPresentPlace, type Present } from '../config/index.ts';
import type { Handlers } from '../contract/index.ts';
import { Fault } from '../platform/fault.ts';
import { done } from './settings.ts';

const resource = ['api-keys'];
const notFound = () => new Fault('missing', 'item not found');

/** Where the nth key in force stands in the file's list: a null there is no key. */
function placeInFile({ raw }: Present, index: number): number {
  const list = (raw as { 'api-keys'?: unknown[] } | null)?.['api-keys'] ?? [];
  return list.flatMap((item, place) => (item === null ? [] : place))[index] ?? list.length;
}

/** The edits of a change, after those that move keys which an old form of the file holds to where they belong. */
const afterMoving =
  (edits: (present: Present) => Edit[]) =>
  (present: Present): Edit[] => {
    const { edits: moves, raw } = inPresentPlace('api-keys', present);
    return [...moves, ...edits({ config: present.config, raw })];
  };

/** Keys that clients of the gateway present. */
export const apiKeys = ({ config }: { config: Config }) =>
  ({
    listApiKeys: async () => ({
      status: 200,
      headers: { ETag: config.etagOf(resource) },
      body: { 'api-keys': [...config.current['api-keys']] },
    }),

    putApiKeys: async ({ body, ifMatch }) => {
      const keys = Array.isArray(body) ? body : body.items;
      const arrange = (present: Present): Edit[] => {
        const kept = new Set<number>();
        const items = keys.map((key) => {
          const index = present.config['api-keys'].findIndex((old, i) => old === key && !kept.has(i));
          if (index === -1) return { value: key };
          kept.add(index);
          return { from: placeInFile(present, index) };
        });
        return [{ op: 'arrange', at: resource, items }];
      };
      return done(await config.edit(afterMoving(arrange), { resource, ifMatch }));
    },

    patchApiKey: async ({ body: { index, value, old, new: added }, ifMatch }) => {
      const edits = (present: Present): Edit[] => {
        const keys = present.config['api-keys'];
        if (typeof index === 'number' && typeof value === 'string') {
          if (index < 0 || index >= keys.length) throw notFound();
          return [{ op: 'set', at: [...resource, placeInFile(present, index)], value }];
        }
        if (typeof old !== 'string' || typeof added !== 'string')
          throw new Fault('invalid', 'missing fields', {
            message: 'missing fields: send index and value, or old and new',
          });
        const place = placeInFile(present, keys.includes(old) ? keys.indexOf(old) : keys.length);
        return [{ op: keys.includes(old) ? 'set' : 'insert', at: [...resource, place], value: added }];
      };
      return done(await config.edit(afterMoving(edits), { resource, ifMatch }));
    },

    deleteApiKey: async ({ query, ifMatch }) => {
      const index = /^\d+$/.test(String(query.index ?? '')) ? Number(query.index) : undefined;
      const value = query.value?.trim();
      if (index === undefined && !value)
        throw new Fault('invalid', 'missing index or value', {
          message: 'missing index or value: name the key by one of them',
        });
      const edits = (present: Present): Edit[] => {
        const doomed = present.config['api-keys'].flatMap((key, i) =>
          (index === undefined ? key === value : i === index) ? i : [],
        );
        if (doomed.length === 0) throw notFound();
        return doomed.reverse().map((i) => ({ op: 'remove', at: [...resource, placeInFile(present, i)] }));
      };
      return done(await config.edit(afterMoving(edits), { resource, ifMatch }));
    },
  }) satisfies Handlers<'listApiKeys' | 'putApiKeys' | 'patchApiKey' | 'deleteApiKey'>;
