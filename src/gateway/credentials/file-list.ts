import { createHash } from 'node:crypto';
import { chosenProxy, proxyProblem } from '../../platform/proxy-url.ts';
import { type FileSource, fileSourceOf, isRouted, projectName, runtimeIndexOf } from '../../providers/index.ts';
import type { GatewaySettings } from '../settings.ts';
import { baseOf } from '../upstream/address.ts';
import { ownHeaders } from '../upstream/headers.ts';
import { authorizationOf } from './account-authorization.ts';
import type { AccountFile, AccountTokens } from './account-file.ts';
import { accountOffer } from './account-offer.ts';
import type { Credential, Delivery, Identity, Policy } from './credential.ts';
import { headersProblem } from './unusable.ts';

export type FileListOptions = {
  /** By name, as they are now. */
  files: ReadonlyMap<string, AccountFile>;
  /** Asked for when a request is made, and not before. */
  tokens: () => AccountTokens;
  now: () => number;
};

/**
 * Makes credentials of the files that carry traffic: of each file one, or one for each of its projects. Nothing is refused
 * here: what can't work becomes `unusable`.
 */
export function credentialsOfFiles(settings: GatewaySettings, options: FileListOptions): Credential[] {
  return [...options.files.values()].flatMap((file) => {
    const source = fileSourceOf(file.provider);
    if (!source || !isRouted(source, settings['oauth-routing'])) return [];
    const projects = source.projectsOf?.(file.secrets().members) ?? [];
    const each = projects.length > 0 ? projects : [undefined];
    return each.map((project) =>
      credentialOf(file, source, { ...options, settings, project, isOne: each.length === 1 }),
    );
  });
}

type Context = FileListOptions & {
  settings: GatewaySettings;
  /** The project that it makes its requests in, where its source knows such a thing. */
  project: string | undefined;
  /** Whether the file is this credential alone. */
  isOne: boolean;
};

function credentialOf(file: AccountFile, source: FileSource, context: Context): Credential {
  const { settings } = context;
  const delivery = deliveryOf(file, source, context);
  const policy = policyOf(file, settings);
  return {
    ...identityOf(file, source, context),
    ...accountOffer(file, source, settings),
    ...policy,
    ...delivery,
    unusable: file.problem ?? whyUnusable(file, source, delivery),
  };
}

function identityOf(file: AccountFile, { kind }: FileSource, { project, isOne }: Context): Identity {
  const { name, authIndex, email, secrets } = file;
  const { members, baseUrl, proxyUrl, headers } = secrets();
  const own = [file.prefix, file.priority, file.weight, file.excludedModels, file.requestRetry, file.disableCooling];
  const id = hash(JSON.stringify([kind, name, project, baseUrl, proxyUrl, headers, own]));
  return {
    id,
    mark: hash(JSON.stringify(members)),
    source: email ?? name,
    authIndex: isOne ? authIndex : runtimeIndexOf(projectName(name, project ?? '')),
    authType: 'oauth',
    kind,
    provider: kind,
    name: isOne ? name : projectName(name, project ?? ''),
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Whether a credential is the account that lists call by this name, or a project of it. */
export const isOfAccount = ({ authType, name, envelope }: Credential, file: string): boolean =>
  authType === 'oauth' && (name === file || name === projectName(file, envelope?.project ?? ''));

function policyOf(file: AccountFile, settings: GatewaySettings): Policy {
  const weight = file.weight ?? 1;
  const rounds = file.requestRetry ?? -1;
  return {
    priority: file.priority ?? 0,
    weight,
    disabled: file.disabled || weight <= 0,
    disableCooling: file.disableCooling ?? settings['disable-cooling'],
    errorRules: [], // the snapshot has those of its kind
    rounds: rounds >= 0 ? rounds : settings['request-retry'],
  };
}

function deliveryOf(file: AccountFile, source: FileSource, { settings, project, ...options }: Context): Delivery {
  const { members, baseUrl, proxyUrl, headers } = file.secrets();
  const { channel } = source;
  const idle = settings.streaming?.['idle-seconds'];
  const url = baseUrl || source.baseUrlOf?.(members) || (channel.baseUrl ?? '');
  const base = baseOf(url);
  return {
    base: { ...base, path: base.path + (source.below?.(members) ?? '') },
    ...(source.fallbackUrl !== undefined && !baseUrl && { fallback: baseOf(source.fallbackUrl) }),
    ...(channel.envelope && { envelope: { project: project ?? '' } }),
    headers: ownHeaders(headers),
    includeUsage: false,
    firstEvent: (settings.streaming?.['first-event-seconds'] ?? 0) * 1000,
    idle: idle === undefined ? undefined : idle * 1000,
    proxyUrl: chosenProxy(proxyUrl ?? '', settings['proxy-url']),
    ...authorizationOf(file.name, source, options),
  };
}

function whyUnusable(file: AccountFile, source: FileSource, { base, proxyUrl }: Delivery): string | undefined {
  const { members, headers } = file.secrets();
  if (!/^https?:/.test(base.origin)) return 'base_url is not an http or https URL';
  if (typeof source.token === 'function' && source.token(members) === '') return 'the file has no token to send';
  return headersProblem(headers) ?? proxyProblem(proxyUrl ?? '');
}
