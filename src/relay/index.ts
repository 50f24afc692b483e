/** The relay: pages in people's browsers that become providers. What a request and an answer are in frames, README.md says. */
export { maxFrameBytes } from './frames.ts';
export type { Transport } from './page.ts';
export { createRelay, type Relay } from './relay.ts';
export type { Page, PageRequest, RelayTimes } from './types.ts';
