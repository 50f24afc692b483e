import { ownErrorsOf } from './loosened.ts';

/**
 * A document without what operations refuse by themselves, whose references, `#/…` each, are replaced by what they lead to: the
 * same object wherever the same reference stands, unless an `x-own-errors-of-ref` beside it lists what is left out there. The
 * document itself stays as it is. openapi-backend's own way copies the document first: a tenth of what it takes to bind one.
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
    return isReference(value) ? lessOwnErrors(targetOf(value.$ref), value) : fill({}, value);
  }

  function fill(made: Record<string, unknown>, value: Record<string, unknown>): object {
    const own = ownErrorsOf(value);
    for (const name in value) if (!own.includes(name)) made[name] = copy(value[name]); // each start does this for all of the contract
    return made;
  }

  return copy(document) as T;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (value: Record<string, unknown>): value is { $ref: string } => typeof value['$ref'] === 'string';

function lessOwnErrors(target: unknown, reference: Record<string, unknown>): unknown {
  const own = reference['x-own-errors-of-ref'] as readonly string[] | undefined;
  return own ? Object.fromEntries(Object.entries(target as object).filter(([name]) => !own.includes(name))) : target;
}

const memberOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);
