import type { KnownModel } from '../../providers/index.ts';
import type { Credential } from '../credentials/credential.ts';

/** A model that clients can ask for, and the first credential that offers it. */
export type OfferedModel = { id: string; owner: string; displayName: string; credential: Credential };

/** Every model that the credentials offer, each id once: what an entry says, else what its provider has. */
export function offeredModels(credentials: readonly Credential[], forcePrefix: boolean): OfferedModel[] {
  const offered = new Map<string, OfferedModel>();
  for (const credential of credentials) {
    if (credential.unusable !== undefined) continue;
    for (const { id, owner, displayName } of ownModels(credential)) {
      const ids = credential.prefix === '' ? [id] : [`${credential.prefix}/${id}`, ...(forcePrefix ? [] : [id])];
      for (const one of ids) if (!offered.has(one)) offered.set(one, { id: one, owner, displayName, credential });
    }
  }
  return [...offered.values()];
}

/** What its provider lists counts; as long as that is nothing, what is known of its channel. */
function ownModels(credential: Credential): KnownModel[] {
  const { channel, models, isOpen, hides, excludes, name, list } = credential;
  const named = models.flatMap((model) => {
    if (excludes(model.name, model.asked)) return [];
    const known = list?.models?.get(model.name) ?? channel.models.find(({ id }) => id === model.name);
    const owner = known?.owner ?? channel.models[0]?.owner ?? name;
    return { id: model.asked, owner, displayName: model.displayName ?? known?.displayName ?? model.asked };
  });
  if (!isOpen) return named;
  const others = list?.models ? [...list.models.values()] : channel.models;
  return [...named, ...others.filter(({ id }) => !hides(id) && !excludes(id, id))];
}
