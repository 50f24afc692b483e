import { credentialFileKind } from '../providers/index.ts';
import { statusOf } from './entry.ts';
import type { Credential } from './types.ts';

/** Which credentials are asked for. Everything that is absent doesn't restrict. */
export type CredentialQuery = {
  name?: string | undefined;
  authIndex?: string | undefined;
  /** The kind of file. */
  type?: string | undefined;
  status?: string | undefined;
  /** Part of a name, label, note, email address or project, whatever the case. */
  q?: string | undefined;
  /** A hyphen before it turns the order. */
  sort?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  pageSize?: number | undefined;
};

/** One page of what was found; without paging, all of it. */
export type CredentialPage = { credentials: Credential[]; total: number; hasMore: boolean };

const defaultPageSize = 50;

const keys: Partial<Record<string, (credential: Credential) => string | number>> = {
  name: ({ name }) => name.toLowerCase(),
  type: ({ provider }) => provider,
  status: statusOf,
  email: ({ email = '' }) => email.toLowerCase(),
  size: ({ size }) => size,
  modtime: ({ modifiedAt }) => modifiedAt,
  last_refresh: ({ lastRefresh = 0 }) => lastRefresh,
  priority: ({ priority = 0 }) => priority,
  weight: ({ weight = 1 }) => weight,
};

/** Finds credentials, by name in lower case unless told otherwise; that also orders those that are equal. */
export function findCredentials(all: Iterable<Credential>, query: CredentialQuery): CredentialPage {
  const found = [...all].filter((credential) => matchesQuery(credential, query)).sort(orderOf(query.sort));
  const { page, pageSize = defaultPageSize } = query;
  if (page === undefined && query.pageSize === undefined)
    return { credentials: found, total: found.length, hasMore: false };
  const end = (page ?? 1) * pageSize;
  return { credentials: found.slice(end - pageSize, end), total: found.length, hasMore: end < found.length };
}

function matchesQuery(credential: Credential, { name, authIndex, type, status, q }: CredentialQuery): boolean {
  if (name !== undefined && credential.name !== name) return false;
  if (authIndex !== undefined && credential.authIndex !== authIndex) return false;
  if (type !== undefined && credential.provider !== (credentialFileKind(type)?.provider ?? type.toLowerCase()))
    return false;
  if (status !== undefined && statusOf(credential) !== status.toLowerCase()) return false;
  if (q === undefined) return true;
  const part = q.toLowerCase();
  const { label, note, email, projectId } = credential;
  return [credential.name, label, note, email, projectId].some((text) => text?.toLowerCase().includes(part));
}

function orderOf(sort: string | undefined): (a: Credential, b: Credential) => number {
  const turned = sort?.startsWith('-') ? -1 : 1;
  const key = keys[sort?.replace(/^-/, '') ?? 'name'] ?? keys['name']!;
  return (a, b) =>
    turned * compare(key(a), key(b)) || compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.name, b.name);
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
