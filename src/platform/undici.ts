/**
 * The parts of undici that we use. Its index loads all the others, too, with Node's own copy of undici besides: a tenth of what
 * a start took, and 10 MB. Types come from the index.
 */
import methods from 'undici/lib/api/index.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import { loadedSoon } from './loaded-soon.ts';

export { default as buildConnector } from 'undici/lib/core/connect.js';
export { default as errors } from 'undici/lib/core/errors.js';
export { default as Agent } from 'undici/lib/dispatcher/agent.js';
export { default as Client } from 'undici/lib/dispatcher/client.js';
export { default as Pool } from 'undici/lib/dispatcher/pool.js';
export { default as ProxyAgent } from 'undici/lib/dispatcher/proxy-agent.js';
export { default as Socks5ProxyAgent } from 'undici/lib/dispatcher/socks5-proxy-agent.js';

Object.assign(Dispatcher.prototype, methods); // as the index does: `connect` is one of them

const loadedFetch = loadedSoon(() => import('undici/lib/web/fetch/index.js'));

/** Rejects as fetch does. */
export const fetch: typeof import('undici').fetch = async (...asked) => (await loadedFetch()).default.fetch(...asked);
