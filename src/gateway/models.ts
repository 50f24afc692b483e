import { type EndpointId, matches } from '../providers/index.ts';
import type { Credential } from './credential.ts';

/** A credential that can serve what was asked for, and the upstream names that it has for it. */
export type Candidate = { credential: Credential; names: readonly string[] };

/** A model that clients can ask for. */
export type OfferedModel = { id: string; owner: string; displayName: string; credential: Credential };

/** The names under which a credential may know what was asked for: without its prefix, or as it is. */
function ownNames(asked: string, prefix: string, forcePrefix: boolean): string[] {
  if (prefix === '') return [asked];
  const inner = asked.startsWith(`${prefix}/`) ? [asked.slice(prefix.length + 1)] : [];
  return forcePrefix ? inner : [...inner, asked];
}

/** The upstream names that a credential has for the asked one; several when an alias stands for several. */
export function upstreamNames(credential: Credential, asked: string, forcePrefix: boolean): readonly string[] {
  for (const own of ownNames(asked, credential.prefix, forcePrefix)) {
    const listed = credential.models.filter((model) => model.asked === own).map(({ name }) => name);
    const names =
      credential.models.length > 0
        ? listed
        : credential.provider.families.some((family) => matches(family, own))
          ? [own]
          : [];
    const kept = credential.excludes(own) ? [] : names.filter((name) => !credential.excludes(name));
    if (kept.length > 0) return [...new Set(kept)];
  }
  return [];
}

/** All credentials that can serve this model at this endpoint, in the order of the config; resting and unusable ones included. */
export function candidatesFor(
  credentials: readonly Credential[],
  endpoint: EndpointId,
  asked: string,
  forcePrefix: boolean,
): Candidate[] {
  return credentials.flatMap((credential) => {
    if (!(endpoint in credential.paths)) return [];
    const names = upstreamNames(credential, asked, forcePrefix);
    return names.length > 0 ? [{ credential, names }] : [];
  });
}

/** Every model that the credentials offer, each id once: what an entry says, else what is known of its provider. */
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

function ownModels({
  provider,
  models,
  excludes,
  name,
}: Credential): { id: string; owner: string; displayName: string }[] {
  if (models.length === 0) return provider.models.filter(({ id }) => !excludes(id));
  return models.flatMap((model) => {
    if (excludes(model.asked) || excludes(model.name)) return [];
    const known = provider.models.find(({ id }) => id === model.name);
    const owner = known?.owner ?? (provider.list === 'openai-compatibility' ? name : provider.models[0]?.owner) ?? name;
    return { id: model.asked, owner, displayName: model.displayName ?? known?.displayName ?? model.asked };
  });
}

/** What may follow `-preview` in a name: versions. Words there (`-preview-tts`) name another product. */
const version = /^(?:-(?:\d[\w.]*|latest))*$/;
const preview = '-preview';

/**
 * The sibling of a model: of a preview the stable name, of a stable name the newest preview among `offered`. Dates compare by
 * year, then by the rest; a bare `-preview` is older than any dated one.
 */
export function siblingOf(model: string, offered: readonly string[]): string | undefined {
  const at = model.lastIndexOf(preview);
  if (at > 0 && version.test(model.slice(at + preview.length))) return model.slice(0, at);
  const stem = `${model}${preview}`;
  const previews = offered.filter((name) => name.startsWith(stem) && version.test(name.slice(stem.length)));
  return previews.sort((a, b) => compareAges(b.slice(stem.length), a.slice(stem.length)))[0];
}

/** Compares `-MM-DD`, `-MM-YYYY`, `-YYYYMMDD`, `-YYYY-MM-DD`: the year weighs most, wherever it stands. */
function compareAges(a: string, b: string): number {
  const [left, right] = [age(a), age(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function age(suffix: string): number[] {
  const text = suffix.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (suffix.includes('latest')) return [Number.MAX_SAFE_INTEGER];
  const year = numbers.findIndex((n) => n >= 1900 && n < 3000);
  if (year === -1) return numbers.length === 0 ? [] : [0, ...numbers];
  return [numbers[year]!, ...numbers.filter((_, i) => i !== year)];
}
