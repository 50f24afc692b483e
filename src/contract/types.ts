import type { Readable } from 'node:stream';
import type { Document, OpenAPIRouter } from 'openapi-backend';
import type { Json } from '../platform/json.ts';
import type { Form, FormLimits } from './form.ts';
import type { PathParameter } from './path-index.ts';

/** What the document says about an operation, as far as this code reads it. */
export type Operation = NonNullable<ReturnType<OpenAPIRouter<Document>['getOperation']>> & {
  operationId: string;
  /** In lower case. */
  method: string;
  pathParameters: readonly PathParameter[];
  [extension: `x-${string}`]: unknown;
};

/** The operation for a method and path, with the path's parameters, or the methods that the path has instead. */
export type Match = { operation: Operation; params: Readonly<Record<string, string>> } | { allow: readonly string[] };

/** An OpenAPI document, ready to be asked. Paths are whole: they begin with the path of the document's server. */
export type BoundDocument = {
  /** The path of the document's server, without a slash at its end: `''` or `/v0/management`. */
  readonly root: string;
  readonly operations: readonly Operation[];
  /** The document itself. */
  readonly definition: Document & { [extension: `x-${string}`]: unknown };
  /** Whether a path is this document's to answer, even if nothing is there. */
  owns(path: string): boolean;
  /** What a request asks for; nothing if the path is unknown. HEAD counts as GET. */
  match(method: string, path: string): Match | undefined;
};

/** A request, with its transport's work left to functions. */
export type ContractRequest = {
  /** Called only for an operation that declares query parameters. */
  query: () => URLSearchParams;
  /** Names are in lower case. */
  headers: Record<string, string | string[] | undefined>;
  /** Resolves if the client may; rejects with the Fault to answer. Called before the body is read. */
  authorize: () => Promise<void>;
  /** The body's bytes. Rejects with a Fault. */
  readBody: (limit: number) => Promise<Uint8Array>;
  /** The body's bytes as they come; a Fault ends them. */
  openBody: (limit: number) => AsyncIterable<Uint8Array>;
  /** Which of several media types the client wants, the first by default. Called only where an answer has several. */
  accepts: (types: readonly string[]) => string;
  /** The parts of a multipart body. Rejects with a Fault for a body that is no form or exceeds what a form may have. */
  readForm: (limits: FormLimits) => Promise<Form>;
};

/** What goes back. `body` is JSON, or bytes whose Content-Type is among the headers; a stream of them must be read or destroyed. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  body: Json | Uint8Array | Readable | undefined;
};

export type AnyInput = {
  query: unknown;
  path: unknown;
  body: unknown;
  ifMatch: string | undefined;
  mediaType: string;
};
export type AnyReply = { status: number; body: unknown; headers?: unknown };
/** The untyped edge: `operation.ts` has the types that handlers are written against. */
export type AnyHandler = (input: AnyInput) => Promise<AnyReply>;

/** A document with a handler behind each of its operations. */
export type Contract = BoundDocument & {
  /** Checks the key, reads and validates the input, calls the handler. Rejects with a Fault, or with whatever else went wrong. */
  handle(match: Extract<Match, { operation: Operation }>, request: ContractRequest): Promise<Answer>;
};

export type ContractOptions = {
  document: object;
  /** Makes the handlers, by operationId: one for each operation of the document. */
  handlers: (operations: readonly Operation[]) => Readonly<Record<string, AnyHandler>>;
  /** Checks answers against the document too; an undocumented one rejects. */
  strict: boolean;
};
