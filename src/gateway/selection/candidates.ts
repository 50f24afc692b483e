import { type EndpointId, matches } from '../../providers/index.ts';
import type { Credential } from '../credentials/credential.ts';
import { type Route, routeTo } from './route.ts';

/** A credential that can serve what was asked for, how it does, and the upstream names that it has for it. */
export type Candidate = { credential: Credential; route: Route; names: readonly string[] };

/** A candidate with one of its names. */
export type Choice = { credential: Credential; route: Route; name: string };

/** What stands for the model of a request that names none; every credential whose channel has the endpoint takes it. */
export const noModel = '';

/** The names under which a credential may know what was asked for: without its prefix, or as it is. */
export function ownNames(asked: string, prefix: string, forcePrefix: boolean): string[] {
  if (prefix === '') return [asked];
  const inner = asked.startsWith(`${prefix}/`) ? [asked.slice(prefix.length + 1)] : [];
  return forcePrefix ? inner : [...inner, asked];
}

/** The upstream names that a credential has for the asked one; several when an alias stands for several. */
export function upstreamNames(credential: Credential, asked: string, forcePrefix: boolean): readonly string[] {
  for (const own of ownNames(asked, credential.prefix, forcePrefix)) {
    const listed = credential.models.filter(({ asked }) => asked === own).map(({ name }) => name);
    const names = listed.length > 0 || !isOpenTo(credential, own) ? listed : [own];
    const kept = names.filter((name) => !credential.excludes(name, own));
    if (kept.length > 0) return [...new Set(kept)];
  }
  return [];
}

/** What a provider lists only adds to what it may be asked for: lists may be wrong, or late. */
const isOpenTo = ({ isOpen, hides, channel, list }: Credential, name: string): boolean =>
  isOpen &&
  !hides(name) &&
  (channel.families.some((family) => matches(family, name)) || list?.models?.has(name) === true);

/** All credentials that can serve this model at this endpoint, in the order of the config; cooling and unusable ones included. */
export function candidatesFor(
  credentials: readonly Credential[],
  endpoint: EndpointId,
  asked: string,
  forcePrefix: boolean,
): Candidate[] {
  return credentials.flatMap((credential) => {
    const route = routeTo(endpoint, credential);
    const names = route ? namesFor(credential, asked, forcePrefix) : [];
    return route && names.length > 0 ? [{ credential, route, names }] : [];
  });
}

const namesFor = (credential: Credential, asked: string, forcePrefix: boolean): readonly string[] =>
  asked === noModel ? [noModel] : upstreamNames(credential, asked, forcePrefix);
