import type { CollectionId, operations, SettingId } from '../../generated/api.ts';
import type { Frozen } from '../platform/frozen.ts';

type Content<M> = M extends { content: { 'application/json': infer B } }
  ? B
  : M extends { content: { 'application/yaml': unknown } }
    ? Uint8Array
    : undefined;
type Headers<M> = M extends { headers: infer H } ? { [N in keyof H as string extends N ? never : N]: H[N] } : unknown;

/** What reaches a handler, checked against the contract. Header names are in lower case. */
export type Input<Id extends keyof operations> = {
  query: NonNullable<operations[Id]['parameters']['query']>;
  path: NonNullable<operations[Id]['parameters']['path']>;
  /** A YAML body comes as bytes. */
  body: Content<NonNullable<operations[Id]['requestBody']>>;
  /** The If-Match header, for operations that take one. */
  ifMatch: string | undefined;
};

/** One of the answers that the contract lists for the operation. Errors are thrown as Faults. */
export type Reply<Id extends keyof operations, R = operations[Id]['responses']> = {
  [S in keyof R]: { status: S; body: Frozen<Content<R[S]>> } & ([keyof Headers<R[S]>] extends [never]
    ? { headers?: undefined }
    : { headers: Headers<R[S]> });
}[keyof R];

export type Handler<Id extends keyof operations> = (input: Input<Id>) => Promise<Reply<Id>>;
export type Handlers<Ids extends keyof operations = keyof operations> = { [Id in Ids]: Handler<Id> };

/** Ids that need a handler; the others are wired by the contract itself. */
export type WrittenId = Exclude<keyof operations, SettingId | CollectionId>;
