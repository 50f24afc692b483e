import type { Channel } from './channel.ts';
import type { Source } from './source.ts';

/** One row: what is known of a vendor's API, and where credentials for it come from. */
export type Provider = { channel: Channel; sources: readonly Source[] };
