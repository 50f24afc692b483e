/**
 * A document whose references, `#/…` each, are replaced by what they lead to: the same object wherever the same reference stands.
 * The document itself stays as it is. openapi-backend's own way copies the document first: a tenth of what it takes to bind one.
 */
export function followed<T extends object>(document: T): T {
  const targets = new Map<string, unknown>();

  function targetOf(reference: string): unknown {
    if (targets.has(reference)) return targets.get(reference);
    const target = reference.split('/').slice(1).reduce<unknown>(memberOf, document);
    if (!isObject(target)) throw new Error(`the document has no ${reference}`);
    if (isReference(target)) return targetOf(target.$ref);
    const made = {};
    targets.set(reference, made); // before its members are copied: one of them may lead back here
    return fill(made, target);
  }

  function copy(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    return isReference(value) ? targetOf(value.$ref) : fill({}, value);
  }

  function fill(made: Record<string, unknown>, value: Record<string, unknown>): object {
    for (const name in value) made[name] = copy(value[name]);
    return made;
  }

  return copy(document) as T;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (value: Record<string, unknown>): value is { $ref: string } => typeof value['$ref'] === 'string';

const memberOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);
