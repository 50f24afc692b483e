import { isSendable } from '../../platform/headers.ts';
import { proxyProblem } from '../../platform/proxy-url.ts';
import type { Channel } from '../../providers/index.ts';
import type { KeySettings, ProviderEntry } from '../settings.ts';
import { inUtf8 } from '../upstream/headers.ts';
import type { Delivery } from './credential.ts';

/** Where the calls of an entry go; empty if neither it nor its channel says so. */
export const baseUrlOf = (channel: Channel, entry: ProviderEntry): string =>
  entry['base-url'] || (channel.baseUrl ?? '');

/** What keeps a key from working, without any of its values. */
export function whyUnusable(
  entry: ProviderEntry,
  key: KeySettings,
  { channel, delivery, needsKey }: { channel: Channel; delivery: Delivery; needsKey: boolean },
): string | undefined {
  const apiKey = key['api-key'] ?? '';
  const baseUrl = baseUrlOf(channel, entry);
  if (baseUrl === '') return 'base-url is missing';
  const { origin, host } = delivery.base; // a blob: has the origin of what it is made of, and no host
  if (!/^https?:/.test(origin) || host === '') return 'base-url is not an http or https URL';
  if (apiKey === '' && needsKey && !entry['base-url']) return 'api-key is missing';
  if (!isHeader('authorization', apiKey)) return 'api-key has a character that no header can carry';
  return headersProblem(entry.headers ?? {}) ?? proxyProblem(delivery.proxyUrl ?? '');
}

/** What is wrong with headers that are to be sent. */
export const headersProblem = (headers: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(headers).every(([name, value]) => isHeader(name, value))
    ? undefined
    : 'headers: a name or value is not one that HTTP allows';

/** Whether a header of any script can be sent. */
export const isHeader = (name: string, value: string): boolean => isSendable(name, inUtf8(value));
