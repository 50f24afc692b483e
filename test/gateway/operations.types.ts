/** Compiles only if the contract and the gateway have the same operations. */
import type { operations } from '../../generated/gateway.ts';
import type { GatewayOperation } from '../../src/gateway/index.ts';

type Described = Exclude<keyof operations, `${string}V1` | 'connectRelay' | 'connectResponses'>;
type Lacking<A, B> = Exclude<A, B>;

export const contractLacks: Lacking<GatewayOperation, Described>[] = [];
export const gatewayLacks: Lacking<Described, GatewayOperation>[] = [];
// @ts-expect-error an operation that is in neither
export const invented: GatewayOperation & Described = 'createSpeech';
export const isComplete: [Lacking<GatewayOperation, Described>, Lacking<Described, GatewayOperation>] extends [
  never,
  never,
]
  ? true
  : false = true;
