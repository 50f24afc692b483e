/** The relay: pages in people's browsers that become providers. What a request and an answer are in frames, README.md says. */
export { maxFrameBytes } from './frames.ts';
export type { Transport } from './page.ts';
export { createRelay, type Relay, type RelayOptions, type RelaySettings } from './relay.ts';
export type { AnswerSink, Page, PageRequest, RelayTimes } from './types.ts';
