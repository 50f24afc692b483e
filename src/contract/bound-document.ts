import type { Document } from 'openapi-backend';
import { indexPaths } from './path-index.ts';
import type { BoundDocument, Match, Operation } from './types.ts';

const methodNames = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

type Parameter = NonNullable<Operation['parameters']>[number];
type PathItem = { parameters?: Parameter[] } & Partial<Record<(typeof methodNames)[number], Operation>>;

/** How a document is asked, for those who handle its requests themselves. References within its operations stay as they are. */
export function bindDocument(given: unknown): BoundDocument {
  const definition = given as BoundDocument['definition'];
  const operations = operationsOf(definition);
  const root = (definition.servers?.[0]?.url ?? '').replace(/\/$/, '');
  const areas = root === '' ? [...new Set(operations.map(({ path }) => `/${path.split('/')[1]}`))] : [root];
  const find = indexPaths(operations);
  return {
    root,
    operations,
    definition,
    owns: (path) => areas.some((area) => isBelow(path, area)),
    match(method, path): Match | undefined {
      const found = find(path.slice(root.length));
      if (!found) return undefined;
      const operation = found.methods.get(method === 'HEAD' ? 'get' : method.toLowerCase());
      if (operation) return { operation, params: found.params };
      const methods = [...found.methods.keys()].map((name) => name.toUpperCase());
      return { allow: [...(methods.includes('GET') ? ['HEAD'] : []), ...methods, 'OPTIONS'] };
    },
  };
}

/** Whether a path is that of an area, or below it. */
export const isBelow = (path: string, area: string): boolean =>
  path.startsWith(area) && (path[area.length] ?? '/') === '/';

/** All operations of a document. openapi-backend lists the same, but by chains of lodash that took a twentieth of a start. */
function operationsOf(definition: Document): Operation[] {
  const components = definition.components?.parameters as Readonly<Record<string, Parameter>> | undefined;
  const itself = (parameter: Parameter): Parameter =>
    '$ref' in parameter ? components![parameter.$ref.slice('#/components/parameters/'.length)]! : parameter;
  return Object.entries((definition.paths ?? {}) as Record<string, PathItem>).flatMap(([path, item]) =>
    methodNames.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(operation.parameters ?? []), ...(item.parameters ?? [])].map(itself);
      const security = operation.security ?? definition.security ?? [];
      return [{ ...operation, path, method, parameters, security, pathParameters: pathParametersOf(parameters) }];
    }),
  );
}

const pathParametersOf = (parameters: readonly Parameter[]): Operation['pathParameters'] =>
  parameters.flatMap((parameter) =>
    'in' in parameter && parameter.in === 'path'
      ? { name: parameter.name, slashes: 'x-slashes' in parameter && parameter['x-slashes'] === true }
      : [],
  );
