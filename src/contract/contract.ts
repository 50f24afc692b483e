import type { ErrorObject } from 'ajv';
import type { Context, ParsedRequest } from 'openapi-backend';
import { Fault, withMembers } from '../platform/fault.ts';
import { codeOf, declaredQuery, readInput, takesAnything } from './input.ts';
import { invalidBody } from './invalid-body.ts';
import { answerOf, mediaTypesOf, proveReply } from './reply.ts';
import { bind, type Prepared } from './router.ts';
import type { AnyReply, Contract, ContractOptions, ContractRequest, Operation } from './types.ts';

/** A request for an operation that has been found, and what it becomes for openapi-backend. */
type FoundCall = { params: Prepared['params']; request: ContractRequest; mediaType: string };
type Call = { request: ContractRequest; prepared: Prepared; mediaType: string };

/** Puts a handler behind each operation of a document. Throws if one is missing. */
export function createContract({ document, handlers, strict }: ContractOptions): Contract {
  const { backend, bound } = bind(document);

  const authorize = (_context: Context, { request }: Call) => request.authorize().then(() => true);
  for (const name of Object.keys(backend.definition.components?.securitySchemes ?? {}))
    backend.registerSecurityHandler(name, authorize);

  backend.register({
    unauthorizedHandler: ({ security }: Context) => {
      throw Object.values(security ?? {}).find((result) => result?.error)?.error;
    },
    postSecurityHandler: async ({ operation, security }: Context, { request, prepared }: Call) => {
      if (security?.['authorized'] === false && (operation.security?.length ?? 0) > 0) return;
      prepared.body = await readInput(operation as Operation, request);
    },
    validationFail: ({ validation, operation }: Context) => {
      throw faultOf(operation as Operation, (validation.errors ?? []) as ErrorObject[]);
    },
  });
  const made = handlers(bound.operations);
  for (const { operationId } of bound.operations) {
    const handler = made[operationId];
    if (!handler) throw new Error(`operation ${operationId} has no handler`);
    backend.registerHandler(
      operationId,
      ({ request: { query, params } }: Context, { request, prepared, mediaType }: Call) => {
        return handler({ query, path: params, body: prepared.body, ifMatch: ifMatchOf(request), mediaType });
      },
    );
  }

  /** Asks openapi-backend: it has the key checked, validates the input, and calls the handler. */
  function handleChecked(operation: Operation, { params, request, mediaType }: FoundCall): Promise<AnyReply> {
    const prepared = backend.router.prepare(
      {
        method: operation.method,
        path: operation.path,
        query: declaredQuery(operation, request.query),
        headers: request.headers as ParsedRequest['headers'],
      },
      params,
      operation,
    );
    return backend.handleRequest(prepared, { request, prepared, mediaType } satisfies Call);
  }

  /** The same where there is nothing to validate. Measured: a fourth of GET /debug, since openapi-backend makes a dozen promises. */
  async function handleFree(operation: Operation, { params, request, mediaType }: FoundCall): Promise<AnyReply> {
    if ((operation.security?.length ?? 0) > 0) await request.authorize();
    const ifMatch = ifMatchOf(request);
    return made[operation.operationId]!({ query: {}, path: params, body: undefined, ifMatch, mediaType });
  }

  const free = new Set(bound.operations.filter(takesAnything));
  return {
    ...bound,
    async handle({ operation, params }, request) {
      const types = mediaTypesOf(operation, 200);
      const mediaType = types.length > 1 ? request.accepts(types) : (types[0] ?? '');
      const handle = free.has(operation) ? handleFree : handleChecked;
      const reply = await handle(operation, { params, request, mediaType }).catch((error) => {
        throw withMembersOf(operation, error);
      });
      if (strict) proveReply(operation, reply);
      return answerOf(operation, reply, mediaType);
    },
  };
}

/** The If-Match header. */
function ifMatchOf({ headers }: ContractRequest): string | undefined {
  const ifMatch = headers['if-match'];
  return Array.isArray(ifMatch) ? ifMatch.join(', ') : ifMatch;
}

/** Clients of some operations know further members of an error: the operation's `x-error-members`. */
function withMembersOf(operation: Operation, error: unknown): unknown {
  const members = operation['x-error-members'] as Fault['members'] | undefined;
  return error instanceof Fault && members ? withMembers(error, members) : error;
}

/** The Fault for input that the document doesn't allow. */
function faultOf(operation: Operation, errors: ErrorObject[]): Fault {
  const wrong = (operation.parameters ?? []).find(
    (parameter) =>
      'name' in parameter && errors.some(({ instancePath }) => instancePath === `/query/${parameter.name}`),
  );
  if (wrong && 'x-invalid' in wrong && typeof wrong['x-invalid'] === 'string')
    return new Fault('invalid', wrong['x-invalid']);
  const code = operation['x-invalid-value'];
  const wrongValue = errors.every(
    ({ instancePath, keyword }) => instancePath === '/requestBody/value' && keyword !== 'type',
  );
  if (typeof code === 'string' && wrongValue) return invalidBody(errors, code);
  if (errors.every(({ instancePath }) => instancePath.split('/')[1] === 'query'))
    return invalidBody(errors, 'invalid query');
  return invalidBody(errors, codeOf(operation));
}
