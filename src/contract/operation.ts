import type { Readable } from 'node:stream';
import type { CollectionId, operations, SettingId, StreamedBodyId } from '../../generated/api.ts';
import type { operations as gatewayOperations } from '../../generated/gateway.ts';
import type { Frozen } from '../platform/frozen.ts';
import type { Form } from './form.ts';

/** The body of a message by its media types: JSON as it is described, anything else as bytes. */
type Body<M> = M extends { content: infer C }
  ? C extends { 'application/json': infer B }
    ? B
    : Uint8Array
  : undefined;

/** The same for a request, where a form comes as its parts, and anything that may come instead of a form as bytes. */
type RequestBody<R> = R extends { content: infer C }
  ? C extends { 'multipart/form-data': unknown }
    ? Form | ([Exclude<keyof C, 'multipart/form-data'>] extends [never] ? never : Uint8Array)
    : Body<R>
  : undefined;

type Headers<M> = M extends { headers: infer H } ? { [N in keyof H as string extends N ? never : N]: H[N] } : unknown;

/** What the generated types say of an operation, as far as handlers are made of it. */
type Described = {
  parameters: { query?: unknown; path?: unknown };
  requestBody?: unknown;
  responses: object;
};

/** What reaches the handler of an operation. */
export type InputOf<O extends Described> = {
  query: NonNullable<O['parameters']['query']>;
  path: NonNullable<O['parameters']['path']>;
  /** Absent only where the contract doesn't require a body. */
  body: RequestBody<O['requestBody']>;
  /** The If-Match header, for operations that take one. */
  ifMatch: string | undefined;
  /** Which of the answer's media types the client wants; an answer in bytes is sent as this one. */
  mediaType: MediaType<O['responses']>;
};

/** The body of an answer: bytes for what isn't JSON. Any body may come as a stream of its bytes, JSON too. */
type ReplyBody<M> = M extends { content: infer C } ? Content<C> | Readable : undefined;
type Content<C> = C extends { 'application/json': infer B }
  ? Frozen<B> | ([Exclude<keyof C, 'application/json'>] extends [never] ? never : Uint8Array)
  : Uint8Array;

/** The media types of a good answer. */
type MediaType<R> = R extends { 200: { content: infer C } } ? keyof C & string : never;

/** One of the answers that the contract lists for an operation. */
export type ReplyOf<O extends Described, R = O['responses']> = {
  [S in keyof R]: { status: S; body: ReplyBody<R[S]> } & ([keyof Headers<R[S]>] extends [never]
    ? { headers?: undefined }
    : { headers: Headers<R[S]> });
}[keyof R];

/** What reaches a handler, checked against the contract. Header names are in lower case. */
export type Input<Id extends keyof operations> = Id extends StreamedBodyId
  ? Omit<InputOf<operations[Id]>, 'body'> & { body: AsyncIterable<Uint8Array> }
  : InputOf<operations[Id]>;
/** One of the answers that the contract lists for the operation. Errors are thrown as Faults. */
export type Reply<Id extends keyof operations> = ReplyOf<operations[Id]>;

export type Handler<Id extends keyof operations> = (input: Input<Id>) => Promise<Reply<Id>>;
export type Handlers<Ids extends keyof operations = keyof operations> = { [Id in Ids]: Handler<Id> };

/** Ids that need a handler; the others are wired by the contract itself. */
export type WrittenId = Exclude<keyof operations, SettingId | CollectionId>;

/** Ids of the gateway's document, less those that are the same as another (`x-same-as`). */
export type StreamedId = Exclude<keyof gatewayOperations, `${string}${Version}` | 'connectRelay' | 'connectResponses'>;

/** How operations end that are the same as others, at the paths of another version. */
type Version = 'V1' | 'V2' | 'V1Alpha' | 'V1Beta1';
