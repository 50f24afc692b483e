import type { JsonObject } from '../platform/json.ts';
import type { Channel } from './channel.ts';
import type { ProviderKind } from './source.ts';

/** Where credentials come from: the credential files of one kind. */
export type FileSource = {
  /** The kind of its files, by which `credential-files.ts` knows them too. */
  kind: ProviderKind;
  channel: Channel;
  /**
   * Its names in `oauth-routing`. Its files carry traffic only if one of them stands there, since the vendor may serve such
   * credentials only to its own client. Absent: they always do.
   */
  routedAs?: readonly string[];
  /** Where the requests go of a file that has no `base_url`, if not where the channel's do. */
  baseUrlOf?(file: JsonObject): string;
  /** The path between the base URL and those of the channel. */
  below?(file: JsonObject): string;
  /** Where a request goes again if the base URL fails it. */
  fallbackUrl?: string;
  /** What the requests are authorized with; '' if the file has none. `grant`: what the file's service-account key is traded for. */
  token: ((file: JsonObject) => string) | 'grant';
  /** What is sent beside the token. */
  headersOf?(file: JsonObject): Record<string, string>;
  /** The projects that its requests can be made in, each with a quota of its own; absent, there is no such thing. */
  projectsOf?(file: JsonObject): readonly string[];
};
