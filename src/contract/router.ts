import type { Document, ParsedRequest, Request } from 'openapi-backend';
import { OpenAPIBackend, OpenAPIRouter, OpenAPIValidator, ValidationContext } from 'openapi-backend';
import { comesStreamed, contentOf, multipart } from './input.ts';
import { loosened } from './loosened.ts';
import { indexPaths } from './path-index.ts';
import type { BoundDocument, Match, Operation } from './types.ts';
import { schemaValidators } from './validators.ts';

/** Its headers have names in lower case, as Node gives them. */
type ReadRequest = Request & { query: ParsedRequest['query']; headers: ParsedRequest['headers'] };
/** A request whose operation is found and whose parameters are parsed. */
export type Prepared = ParsedRequest & { operation: Operation };

/** openapi-backend's router walks the whole document on each call; this one looks things up. */
class IndexedRouter extends OpenAPIRouter<Document> {
  readonly #operations: Operation[];
  readonly #validated: Map<string, Operation>;

  constructor(definition: Document) {
    super({ definition, apiRoot: '/', ignoreTrailingSlashes: false });
    this.#operations = super.getOperations().map((operation) => ({
      ...operation,
      pathParameters: (operation.parameters ?? []).flatMap((parameter) =>
        'in' in parameter && parameter.in === 'path'
          ? { name: parameter.name, slashes: 'x-slashes' in parameter && parameter['x-slashes'] === true }
          : [],
      ),
    })) as Operation[];
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

type Reading = { definition: Document; router: IndexedRouter; validator: OpenAPIValidator<Document> };

/** A document is read once, however often it is bound: its references followed, its validators compiled as they are needed. */
const readings = new WeakMap<object, Reading>();

/** openapi-backend with an indexed router and validators that are compiled when they are first needed. */
export class Backend extends OpenAPIBackend<Document> {
  declare router: IndexedRouter;

  /** There is nothing to load. The library would look for files that the document refers to: a twentieth of a start. */
  override async loadDocument(): Promise<Document> {
    this.document = this.inputDocument as Document;
    return this.document;
  }

  override async init(): Promise<this> {
    const known = readings.get(this.inputDocument as Document);
    if (known) return Object.assign(this, known, { initialized: true });
    const document = this.inputDocument as Document;
    this.inputDocument = loosened(document);
    await super.init(); // follows the references in a copy
    this.router = new IndexedRouter(this.definition);
    this.validator = new OpenAPIValidator({
      definition: this.definition,
      router: this.router,
      lazyCompileValidators: true,
      coerceTypes: true,
      customizeAjv: (_stock, _options, context) =>
        context === ValidationContext.RequestBody ? schemaValidators.strict() : schemaValidators.coercing(),
    });
    readings.set(document, { definition: this.definition, router: this.router, validator: this.validator });
    return this;
  }
}

/** The backend of a document, and how the document is asked. */
export async function bind(document: unknown): Promise<{ backend: Backend; bound: BoundDocument }> {
  const backend = new Backend({ definition: document as Document, quick: true, strict: true });
  await backend.init();
  const operations = backend.router.getOperations();
  const root = (backend.definition.servers?.[0]?.url ?? '').replace(/\/$/, '');
  const areas = root === '' ? [...new Set(operations.map(({ path }) => `/${path.split('/')[1]}`))] : [root];
  const find = indexPaths(operations);
  const bound = {
    root,
    operations,
    definition: backend.definition as BoundDocument['definition'],
    owns: (path: string) => areas.some((area) => path.startsWith(area) && (path[area.length] ?? '/') === '/'),
    match(method: string, path: string): Match | undefined {
      const found = find(path.slice(root.length));
      if (!found) return undefined;
      const operation = found.methods.get(method === 'HEAD' ? 'get' : method.toLowerCase());
      if (operation) return { operation, params: found.params };
      const methods = [...found.methods.keys()].map((name) => name.toUpperCase());
      return { allow: [...(methods.includes('GET') ? ['HEAD'] : []), ...methods, 'OPTIONS'] };
    },
  };
  return { backend, bound };
}
