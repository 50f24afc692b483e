import type { ErrorObject } from 'ajv';
import type { Context, Document, ParsedRequest, Request } from 'openapi-backend';
import { OpenAPIBackend, OpenAPIRouter, OpenAPIValidator, ValidationContext } from 'openapi-backend';
import { Fault } from '../platform/fault.ts';
import type { Json } from '../platform/json.ts';
import { invalidBody } from './invalid-body.ts';
import { schemaValidators } from './schemas.ts';

/** A request of the contract's world: the path is relative to the document's server. */
export type ContractRequest = {
  method: string;
  path: string;
  /** Called only for an operation that declares query parameters. */
  query: () => URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  /** Resolves when the caller may; rejects with the Fault to answer. Called before the body is read. */
  authorize: () => Promise<void>;
  /** The body's bytes; rejects with Fault `too-large` or `unsupported`. */
  readBody: (limit: number) => Promise<Uint8Array>;
};

/** What goes back. `body` is JSON, or bytes with a Content-Type of their own. */
export type Answer = { status: number; headers: Record<string, string>; body: Json | Uint8Array | undefined };

/** What the contract says about an operation, as far as the pipeline reads it. */
export type Operation = NonNullable<ReturnType<OpenAPIRouter<Document>['getOperation']>> & {
  operationId: string;
  [extension: `x-${string}`]: unknown;
};

type AnyInput = { query: unknown; path: unknown; body: unknown; ifMatch: string | undefined };
type AnyReply = { status: number; body: unknown; headers?: unknown };
/** The untyped edge: `operation.ts` has the types that handlers are written against. */
export type AnyHandler = (input: AnyInput) => Promise<AnyReply>;

export type Match = { operation: Operation } | { allow: string[] } | undefined;

export type Contract = {
  /** The operation for a method and path, the methods that the path has instead, or nothing. HEAD counts as GET. */
  match(method: string, path: string): Match;
  /** Checks the key, reads and validates the input, calls the handler. Rejects with Fault, or with whatever else went wrong. */
  handle(operation: Operation, request: ContractRequest): Promise<Answer>;
  readonly operations: readonly Operation[];
};

export type ContractOptions = {
  document: unknown;
  /** Makes the handlers, by operationId: one for each operation of the document. */
  handlers: (operations: readonly Operation[]) => Readonly<Record<string, AnyHandler>>;
  /** Checks answers against the document too; an undocumented one rejects. */
  strict: boolean;
};

const defaultBodyLimit = 1024 * 1024;

/** Its headers have names in lower case, as Node gives them. */
type ReadRequest = Request & { query: ParsedRequest['query']; headers: ParsedRequest['headers'] };
/** A request whose operation is found and whose parameters are parsed. */
type Prepared = ParsedRequest & { operation: Operation };

/** openapi-backend's router walks the whole document on each call; this one looks things up. */
class IndexedRouter extends OpenAPIRouter<Document> {
  readonly #operations: Operation[];
  readonly #byId: Map<string, Operation>;
  readonly #byPath = new Map<string, Map<string, Operation>>();
  readonly #templates: { pattern: RegExp; methods: Map<string, Operation> }[] = [];

  constructor(definition: Document) {
    super({ definition, apiRoot: '/', ignoreTrailingSlashes: false });
    this.#operations = super.getOperations() as Operation[];
    this.#byId = new Map(this.#operations.map((operation) => [operation.operationId, operation]));
    for (const operation of this.#operations) {
      const methods = this.#byPath.get(operation.path) ?? new Map<string, Operation>();
      if (methods.size === 0) {
        this.#byPath.set(operation.path, methods);
        const pattern = operation.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
        if (operation.path.includes('{')) this.#templates.push({ pattern: new RegExp(`^${pattern}$`), methods });
      }
      methods.set(operation.method, operation);
    }
  }

  /** The operations of a path by method in lower case. An exact path wins over a template. */
  methodsOf(path: string): Map<string, Operation> | undefined {
    return this.#byPath.get(path) ?? this.#templates.find(({ pattern }) => pattern.test(path))?.methods;
  }

  override getOperations(): Operation[] {
    return this.#operations;
  }

  override getOperation(operationId: string): Operation | undefined {
    return this.#byId.get(operationId);
  }

  /** Finds in a request what its operation declares. Headers and query come parsed; most operations have nothing else. */
  prepare(request: ReadRequest, operation: Operation): Prepared {
    const parsed = (operation.parameters ?? []).every(comesParsed)
      ? { ...request, headers: { ...request.headers }, params: {}, cookies: {}, requestBody: undefined }
      : super.parseRequest(request, operation);
    return { ...parsed, operation };
  }

  /** openapi-backend asks four times for each request. What `prepare` made stays as it is, but for the body, which comes later. */
  override parseRequest(request: Request): ParsedRequest {
    return { ...(request as Prepared), requestBody: request.body };
  }

  override matchOperation(request: Request): Operation {
    return (request as Prepared).operation;
  }
}

/** Whether a parameter needs no reading of the path, of cookies or of an encoding of its own. */
const comesParsed = (parameter: NonNullable<Operation['parameters']>[number]): boolean =>
  'in' in parameter &&
  (parameter.in === 'header' || (parameter.in === 'query' && !parameter.content && parameter.explode !== false));

class Backend extends OpenAPIBackend<Document> {
  override async init(): Promise<this> {
    await super.init();
    this.router = new IndexedRouter(this.definition);
    this.validator = new OpenAPIValidator({
      definition: this.definition,
      router: this.router,
      lazyCompileValidators: true,
      coerceTypes: true,
      customizeAjv: (_stock, _options, context) =>
        context === ValidationContext.RequestBody || context === ValidationContext.Response
          ? schemaValidators.strict
          : schemaValidators.coercing,
    });
    return this;
  }
}

/** The query as the operation declares it; parameters that it doesn't know are left out. */
function declaredQuery(operation: Operation, query: () => URLSearchParams): Record<string, string | string[]> {
  const declared: Record<string, string | string[]> = {};
  for (const parameter of operation.parameters ?? []) {
    if ('$ref' in parameter || parameter.in !== 'query') continue;
    const values = query().getAll(parameter.name);
    if (values.length === 0) continue;
    const repeats = parameter.schema && !('$ref' in parameter.schema) && parameter.schema.type === 'array';
    declared[parameter.name] = repeats ? values : values[0]!;
  }
  return declared;
}

const contentOf = (operation: Operation): Record<string, unknown> =>
  operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {};

async function parsedBody(operation: Operation, { readBody, headers }: ContractRequest): Promise<unknown> {
  const content = contentOf(operation);
  if (Object.keys(content).length === 0) return undefined;
  if (!('multipart/form-data' in content) && /^\s*multipart\//i.test(String(headers['content-type'] ?? '')))
    throw new Fault('unsupported', 'unsupported media type', {
      message: 'unsupported media type: send the body itself, not multipart',
    });
  const limit = operation['x-body-limit'] ?? defaultBodyLimit;
  const bytes = await readBody(Number(limit));
  if (!('application/json' in content)) return bytes;
  if (bytes.length === 0) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalidBody([{ location: '', message: 'the body is not valid JSON' }]);
  }
  // No operation takes a lone text, number or switch; openapi-backend would parse a text a second time.
  if (typeof body !== 'object') throw invalidBody([{ location: '', message: 'the body must be an object or a list' }]);
  return body;
}

/** Binds a contract to its handlers. */
export async function createContract({ document, handlers, strict }: ContractOptions): Promise<Contract> {
  type Call = { request: ContractRequest; req: Request };
  const backend = new Backend({ definition: structuredClone(document) as Document, quick: true, strict: true });
  await backend.init();
  const router = backend.router as IndexedRouter;

  const authorize = (_context: Context, { request }: Call) => request.authorize().then(() => true);
  for (const name of Object.keys(backend.definition.components?.securitySchemes ?? {}))
    backend.registerSecurityHandler(name, authorize);

  backend.register({
    unauthorizedHandler: ({ security }: Context) => {
      throw Object.values(security ?? {}).find((result) => result?.error)?.error;
    },
    postSecurityHandler: async ({ operation, security }: Context, { request, req }: Call) => {
      if (security?.['authorized'] === false && (operation.security?.length ?? 0) > 0) return;
      req.body = await parsedBody(operation as Operation, request);
    },
    validationFail: ({ validation, operation }: Context) => {
      throw faultOf(operation as Operation, (validation.errors ?? []) as ErrorObject[]);
    },
  });
  const made = handlers(router.getOperations());
  for (const { operationId } of router.getOperations()) {
    const handler = made[operationId];
    if (!handler) throw new Error(`operation ${operationId} has no handler`);
    backend.registerHandler(operationId, ({ request }: Context, call: Call) => {
      const ifMatch = call.request.headers['if-match'];
      return handler({
        query: request.query,
        path: request.params,
        body: call.req.body,
        ifMatch: Array.isArray(ifMatch) ? ifMatch.join(', ') : ifMatch,
      });
    });
  }

  return {
    operations: router.getOperations(),
    match(method, path) {
      const methods = router.methodsOf(path);
      const operation = methods?.get(method === 'HEAD' ? 'get' : method.toLowerCase());
      if (operation) return { operation };
      if (!methods) return undefined;
      const allow = [...methods.keys()].map((name) => name.toUpperCase());
      return { allow: allow.includes('GET') ? ['HEAD', ...allow] : allow };
    },
    async handle(operation, request) {
      const req = router.prepare(
        {
          method: operation.method,
          path: request.path,
          query: declaredQuery(operation, request.query),
          headers: request.headers as ReadRequest['headers'],
        },
        operation,
      );
      const reply: AnyReply = await backend.handleRequest(req, { request, req } satisfies Call);
      if (strict) provenReply(backend, operation, reply);
      const headers = { ...(reply.headers as Answer['headers'] | undefined) };
      if (reply.body instanceof Uint8Array)
        headers['Content-Type'] = `${mediaTypeOf(operation, reply.status)}; charset=utf-8`;
      return { status: reply.status, headers, body: reply.body as Answer['body'] };
    },
  };
}

/** The first media type that the document gives an answer. */
function mediaTypeOf(operation: Operation, status: number): string | undefined {
  const response = operation.responses?.[status];
  return response && 'content' in response ? Object.keys(response.content ?? {})[0] : undefined;
}

/** The Fault for input that the document doesn't allow. */
function faultOf(operation: Operation, errors: ErrorObject[]): Fault {
  const code = operation['x-invalid-value'];
  const wrongValue = errors.every(
    ({ instancePath, keyword }) => instancePath === '/requestBody/value' && keyword !== 'type',
  );
  return invalidBody(errors, typeof code === 'string' && wrongValue ? code : undefined);
}

/** Throws unless the document lists this status and allows this body and these headers for it. */
export function provenReply(backend: OpenAPIBackend<Document>, operation: Operation, reply: AnyReply): void {
  if (!(String(reply.status) in (operation.responses ?? {})))
    throw new Error(`${operation.operationId} answered ${reply.status}, which its contract lacks`);
  if (reply.body instanceof Uint8Array) return;
  const { errors } = backend.validateResponse(reply.body, operation, reply.status);
  if (errors)
    throw new Error(
      `${operation.operationId} answered ${reply.status} against its contract: ${JSON.stringify(errors)}`,
    );
}
