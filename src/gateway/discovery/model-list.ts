import type { JsonObject } from '../../platform/json.ts';
import { type KnownModel, type ListedModel, matches } from '../../providers/index.ts';

/** Models by their names, in the order in which a provider lists them. */
export type Models = ReadonlyMap<string, KnownModel>;

/** What is known of the models that a provider lists for a credential. It changes with each answer. */
export type ModelList = {
  /** As they were listed last; undefined: never yet. */
  readonly models: Models | undefined;
  /** When that was, in milliseconds since 1970. */
  readonly at: number | undefined;
  /** Why it could not be asked for last, in our own words, since a provider's may repeat the key. */
  readonly error: string | undefined;
};

const maxModels = 5000;
const maxLength = 256;
const printable = /^[^\p{C}\p{Zl}\p{Zp}]+$/u;

/** Whether a provider's text can be shown and sent on. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= maxLength && printable.test(value);

export type Bounds = {
  /** What is known of the models by ourselves, for what a list leaves out. */
  known: readonly KnownModel[];
  /** Who owns what neither says. */
  owner: string;
  /** Patterns of models that don't count. */
  others: readonly string[];
};

/** Of what a provider lists, the first 5,000 models whose names can be shown and asked for. */
export function boundedModels(listed: Iterable<ListedModel>, { known, owner, others }: Bounds): Models {
  const ours = new Map(known.map((model) => [model.id, model]));
  const models = new Map<string, KnownModel>();
  for (const one of listed) {
    const { id } = one;
    if (!isText(id) || others.some((pattern) => matches(pattern, id))) continue;
    const model = ours.get(id);
    models.set(id, {
      id,
      owner: isText(one.owner) ? one.owner : (model?.owner ?? owner),
      displayName: isText(one.displayName) ? one.displayName : (model?.displayName ?? id),
    });
    if (models.size === maxModels) break;
  }
  return models;
}

/** The same of models that we have written down ourselves. */
export const keptModels = (kept: readonly JsonObject[]): Models =>
  boundedModels(kept as Iterable<ListedModel>, { known: [], owner: '', others: [] });
