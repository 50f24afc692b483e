/** What a path template says of one of its parameters. */
export type PathParameter = { name: string /** Its value may contain slashes. */; slashes: boolean };

/** What an index is made of: one method of one path. */
export type Endpoint = { path: string; method: string; pathParameters: readonly PathParameter[] };

/** What stands at a path: its operations by method in lower case, and the parameters in the path, decoded. */
export type Found<Op> = { methods: ReadonlyMap<string, Op>; params: Readonly<Record<string, string>> };

type Methods<Op> = Map<string, Op>;
type Template<Op> = { pattern: RegExp; names: readonly string[]; literals: number; methods: Methods<Op> };

const noParams = {};

/** Looks operations up by path. A path without parameters wins over a template, and of two templates the one that says more. */
export function indexPaths<Op extends Endpoint>(operations: readonly Op[]): (path: string) => Found<Op> | undefined {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const exact = new Map<string, Methods<Op>>();
  const templates: Template<Op>[] = [];
  for (const [path, same] of byPath) {
    const methods = new Map(same.map((operation) => [operation.method, operation]));
    if (path.includes('{')) templates.push(template(path, same[0]!.pathParameters, methods));
    else exact.set(path, methods);
  }
  templates.sort((a, b) => b.literals - a.literals);
  return (path) => {
    const methods = exact.get(path);
    if (methods) return { methods, params: noParams };
    for (const { pattern, names, methods } of templates) {
      const values = pattern.exec(path);
      if (values)
        return { methods, params: Object.fromEntries(names.map((name, i) => [name, decoded(values[i + 1]!)])) };
    }
    return undefined;
  };
}

function template<Op>(path: string, parameters: readonly PathParameter[], methods: Methods<Op>): Template<Op> {
  const names: string[] = [];
  const pieces = path.split(/\{([^}]+)\}/).map((piece, i) => {
    if (i % 2 === 0) return piece.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    names.push(piece);
    return parameters.some(({ name, slashes }) => name === piece && slashes) ? '(.+)' : '([^/]+)';
  });
  const literals = path.replace(/\{[^}]+\}/g, '').length;
  return { pattern: new RegExp(`^${pieces.join('')}$`), names, literals, methods };
}

/** A value that is not percent-encoded properly is taken as it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
