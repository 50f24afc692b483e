/** Compiles only if the contract and the gateway have the same operations. */
import type { operations } from '../../generated/gateway.ts';
import type { GatewayOperation } from '../../src/gateway/index.ts';

type Version = 'V1' | 'V2' | 'V1Alpha' | 'V1Beta1';
type Described = Exclude<keyof operations, `${string}${Version}` | 'connectRelay' | 'connectResponses'>;
type Lacking<A, B> = Exclude<A, B>;

export const contractLacks: Lacking<GatewayOperation, Described>[] = [];
export const gatewayLacks: Lacking<Described, GatewayOperation>[] = [];
// @ts-expect-error an operation that is in neither
export const invented: GatewayOperation & Described = 'createVideo';
export const isComplete: [Lacking<GatewayOperation, Described>, Lacking<Described, GatewayOperation>] extends [
  never,
  never,
]
  ? true
  : false = true;
