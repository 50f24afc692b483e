import type { Document, ParsedRequest, Request } from 'openapi-backend';
import { OpenAPIBackend, OpenAPIRouter, OpenAPIValidator, ValidationContext } from 'openapi-backend';
import { bindDocument } from './bound-document.ts';
import { followed } from './followed.ts';
import { comesStreamed, contentOf, multipart } from './input.ts';
import type { BoundDocument, Operation } from './types.ts';
import { schemaValidators } from './validators.ts';

/** Its headers have names in lower case, as Node gives them. */
type ReadRequest = Request & { query: ParsedRequest['query']; headers: ParsedRequest['headers'] };
/** A request whose operation is found and whose parameters are parsed. */
export type Prepared = ParsedRequest & { operation: Operation };

/** openapi-backend's router walks the whole document on each call; this one looks things up. */
class IndexedRouter extends OpenAPIRouter<Document> {
  readonly #operations: Operation[];
  readonly #validated: Map<string, Operation>;

  constructor(definition: Document, operations: readonly Operation[]) {
    super({ definition, apiRoot: '/', ignoreTrailingSlashes: false });
    this.#operations = [...operations];
    this.#validated = new Map(this.#operations.map((operation) => [operation.operationId, validated(operation)]));
  }

  override getOperations(): Operation[] {
    return this.#operations;
  }

  /** The validators ask this. */
  override getOperation(operationId: string): Operation | undefined {
    return this.#validated.get(operationId);
  }

  /** Reads what the operation declares. For most operations all of it comes parsed. */
  prepare(request: ReadRequest, params: Prepared['params'], operation: Operation): Prepared {
    const parsed = (operation.parameters ?? []).every(comesParsed)
      ? { ...request, headers: { ...request.headers }, cookies: {}, requestBody: undefined }
      : super.parseRequest(request, operation);
    return { ...parsed, params: { ...params }, operation };
  }

  /** openapi-backend calls this four times for each request. Only the body has been added since `prepare`. */
  override parseRequest(request: Request): ParsedRequest {
    return { ...(request as Prepared), requestBody: request.body };
  }

  override matchOperation(request: Request): Operation {
    return (request as Prepared).operation;
  }
}

/** Forms, the bytes that may come instead of one, and streamed bodies are not validated against a schema. */
function validated(operation: Operation): Operation {
  if (!(multipart in contentOf(operation)) && !comesStreamed(operation)) return operation;
  const { requestBody: _, ...others } = operation;
  return others as Operation;
}

/** Whether a parameter comes parsed, since it is not in a cookie and has no encoding of its own. */
const comesParsed = (parameter: NonNullable<Operation['parameters']>[number]): boolean =>
  'in' in parameter &&
  (parameter.in === 'header' ||
    parameter.in === 'path' ||
    (parameter.in === 'query' && !parameter.content && parameter.explode !== false));

type Reading = {
  bound: BoundDocument;
  router: IndexedRouter;
  validator: OpenAPIValidator<Document>;
};

/** A document is read once, however often it is bound: its references followed, its validators compiled as they are needed. */
const readings = new WeakMap<object, Reading>();

function readingOf(document: object): Reading {
  const known = readings.get(document);
  if (known) return known;
  const bound = bindDocument(followed(document));
  const { definition } = bound;
  const router = new IndexedRouter(definition, bound.operations);
  const validator = new OpenAPIValidator({
    definition,
    router,
    lazyCompileValidators: true,
    coerceTypes: true,
    customizeAjv: (_stock, _options, context) =>
      context === ValidationContext.RequestBody ? schemaValidators.strict() : schemaValidators.coercing(),
  });
  const reading = { bound, router, validator };
  readings.set(document, reading);
  return reading;
}

/** openapi-backend with an indexed router and validators that are compiled when they are first needed. */
class Backend extends OpenAPIBackend<Document> {
  declare router: IndexedRouter;

  constructor({ bound: { definition }, router, validator }: Reading) {
    super({ definition, strict: true });
    Object.assign(this, { definition, router, validator, initialized: true }); // and nothing is left to be read
  }
}

/** The backend of a document, and how the document is asked. */
export function bind(document: object): { backend: Backend; bound: BoundDocument } {
  const reading = readingOf(document);
  return { backend: new Backend(reading), bound: reading.bound };
}
