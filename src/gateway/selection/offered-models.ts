import type { Credential } from '../credentials/credential.ts';

/** A model that clients can ask for, and the first credential that offers it. */
export type OfferedModel = { id: string; owner: string; displayName: string; credential: Credential };

/** Every model that the credentials offer, each id once: what an entry says, else what is known of its channel. */
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

function ownModels(credential: Credential): { id: string; owner: string; displayName: string }[] {
  const { channel, models, isOpen, hides, excludes, name } = credential;
  const named = models.flatMap((model) => {
    if (excludes(model.name, model.asked)) return [];
    const known = channel.models.find(({ id }) => id === model.name);
    const owner = known?.owner ?? channel.models[0]?.owner ?? name;
    return { id: model.asked, owner, displayName: model.displayName ?? known?.displayName ?? model.asked };
  });
  if (!isOpen) return named;
  return [...named, ...channel.models.filter(({ id }) => !hides(id) && !excludes(id, id))];
}
