import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { loosened } from '../../src/contract/loosened.ts';
import { type Endpoint, indexPaths } from '../../src/contract/path-index.ts';
import { formats } from '../../src/platform/formats.ts';

export type Schema = { [keyword: string]: unknown };
type Described = { content?: Record<string, unknown>; headers?: Record<string, unknown> };
type Parameter = { name: string; in: string; 'x-slashes'?: boolean };
export type Operation = Endpoint & {
  operationId: string;
  /** Where it stands in the document. */
  place: string;
  parameters: Parameter[];
  requestBody?: Described | undefined;
  responses: Record<string, Described>;
};

/** A document as the coverage sees it: what requests can reach, by method and path. */
export type Contract = {
  document: Schema;
  operations: Operation[];
  operationAt: (method: string, path: string) => Operation | undefined;
};

const stepsOf = (pointer: string): string[] =>
  pointer
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands at a place in the end, and where that is; references are followed. */
export function at(document: Schema, place: string): { place: string; value: Schema } {
  const value = stepsOf(place).reduce<unknown>((found, step) => (found as Schema)[step], document) as Schema;
  return typeof value?.['$ref'] === 'string' ? at(document, value['$ref']) : { place, value };
}

/** The place of a member of what stands at `place`. */
export const below = (place: string, ...steps: (string | number)[]): string =>
  [place, ...steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

/** What finds the validator of the schema at a place of a document. */
export function validatorsOf(document: Schema): (place: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, code: { optimize: false } }); // each validator runs a few times only
  addFormats.default(ajv);
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  ajv.addSchema({ $id: 'contract:', ...document }, 'contract:');
  const compiled = new Map<string, ValidateFunction>();
  return (place) => {
    const validate = compiled.get(place) ?? ajv.compile({ $ref: `contract:${encodeURI(place)}` });
    compiled.set(place, validate);
    return validate;
  };
}

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** Reads the bundled document of that name, whose paths stand below `root`, as requests are validated by it. */
export function contractOf(name: string, root: string): Contract {
  const text = readFileSync(new URL(`../../generated/${name}.json`, import.meta.url), 'utf8');
  const document = loosened(JSON.parse(text) as Schema);
  const follow = (place: string): Schema => at(document, place).value;
  const read = (path: string, method: string): Operation => {
    const place = below('#/paths', path, method);
    const described = follow(place) as unknown as Operation;
    const { operationId, requestBody, responses } = described;
    const parameters = (described.parameters ?? []).map((_, n) => follow(below(place, 'parameters', n)) as Parameter);
    return {
      operationId,
      place,
      path: root + path,
      method,
      parameters,
      requestBody: requestBody && follow(below(place, 'requestBody')),
      responses: Object.fromEntries(
        Object.keys(responses).map((status) => [status, follow(below(place, 'responses', status))]),
      ),
      pathParameters: parameters
        .filter((parameter) => parameter.in === 'path')
        .map((parameter) => ({ name: parameter.name, slashes: parameter['x-slashes'] === true })),
    };
  };
  const operations = Object.entries(document['paths'] as Record<string, Schema>).flatMap(([path, item]) =>
    methods.filter((method) => method in item).map((method) => read(path, method)),
  );
  const find = indexPaths(operations);
  const operationAt = (method: string, path: string): Operation | undefined => {
    const methods = find(path)?.methods;
    // A method that the path lacks is answered by its one operation: with 405, if it documents that.
    return methods?.get(method.toLowerCase()) ?? (methods?.size === 1 ? [...methods.values()][0] : undefined);
  };
  return { document, operations, operationAt };
}

/** Both contracts of the service. */
export const contracts = (): Contract[] => [contractOf('openapi', '/v0/management'), contractOf('gateway', '')];
