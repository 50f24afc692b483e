import { isSendable } from '../../platform/headers.ts';
import { proxyProblem } from '../../platform/proxy-url.ts';
import type { Channel } from '../../providers/index.ts';
import type { KeySettings, ProviderEntry } from '../settings.ts';
import { inUtf8 } from '../upstream/headers.ts';

/** Where the calls of an entry go; empty if neither it nor its channel says so. */
export const baseUrlOf = (channel: Channel, entry: ProviderEntry): string =>
  entry['base-url'] || (channel.baseUrl ?? '');

/** What keeps a key from working, without any of its values. */
export function whyUnusable(
  entry: ProviderEntry,
  key: KeySettings,
  { channel, proxyUrl, needsKey }: { channel: Channel; proxyUrl: string | undefined; needsKey: boolean },
): string | undefined {
  const apiKey = key['api-key'] ?? '';
  const baseUrl = baseUrlOf(channel, entry);
  if (baseUrl === '') return 'base-url is missing';
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) return 'base-url is not an http or https URL';
  if (apiKey === '' && needsKey && !entry['base-url']) return 'api-key is missing';
  if (!isHeader('authorization', apiKey)) return 'api-key has a character that no header can carry';
  return headersProblem(entry.headers ?? {}) ?? proxyProblem(proxyUrl ?? '');
}

/** What is wrong with headers that are to be sent. */
export const headersProblem = (headers: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(headers).every(([name, value]) => isHeader(name, value))
    ? undefined
    : 'headers: a name or value is not one that HTTP allows';

/** Whether a header of any script can be sent. */
export const isHeader = (name: string, value: string): boolean => isSendable(name, inUtf8(value));
