import { type Mapped, mapAgain, nothingMapped } from '../../platform/again.ts';
import { isObject, type Json, type JsonObject, putMember } from '../../platform/json.ts';
import type { ScalarNode, YamlNode } from '../../yaml/index.ts';
import { expectation } from './expectation.ts';
import { type Normaliser, normalisers } from './normalise.ts';
import type { Report } from './report.ts';
import { booleanOf, integerOf } from './scalars.ts';
import { resolved, type Schema } from './schema.ts';

/** Turns a node into the value that the schema wants; `undefined` if there is none, the report saying why. */
type Reader = (node: YamlNode, location: string, report: Report) => Json | undefined;

/** One place for a value: how what stands there is read, and what counts if nothing does. Values are frozen. */
export type Field = { readonly absent: Json | undefined; readonly read: Reader };

/** Frozen, without being read-only to the compiler, since that is infectious. */
const frozen = <T>(value: T): T => Object.freeze(value) as T;

/** Makes the reader of a schema, once for all the files to come. The schema must not contain itself. */
export function fieldOf(given: Schema, root: Schema): Field {
  const schema = resolved(given, root);
  const raw = rawReader(schema, root);
  const normalise = normalisers[schema['x-normalise'] ?? ''] as (((value: Json) => Json) & Normaliser) | undefined;
  const refused =
    schema.pattern === undefined
      ? undefined
      : expectation({ pattern: schema.pattern, 'x-must': schema['x-must'] ?? 'be different' });
  const wanted = schema['x-expect'] && resolved(schema['x-expect'], root);
  const expected = wanted && expectation(wanted);
  const namesOnce = wanted?.['x-names-once'];

  const readAnew: Reader = (node, location, report) => {
    const found = raw(node, location, report);
    if (found === undefined) return undefined;
    const tidied = normalise ? frozen(normalise(found)) : found;
    const broken = refused?.(tidied).should;
    if (broken) report.problem(location, node.position, `must ${broken}`);
    if (!expected) return tidied;
    const { value, should, inMember } = expected(tidied);
    if (should) report.warning(inMember ? `${location}.*` : location, node.position, `should ${should}`);
    if (namesOnce && hasNameTwice(found)) report.warning(location, node.position, `should ${namesOnce}`);
    return value;
  };
  return { absent: absentOf(schema, root), read: readAnew };
}

/** Whether two names of an object differ only in letter case or blanks around them. */
function hasNameTwice(map: Json): boolean {
  const names = Object.keys(map ?? {});
  if (names.length < 2) return false;
  const meant = names.map((name) => name.trim().toLowerCase());
  return new Set(meant).size < meant.length;
}

/**
 * Remembers what a sequence or mapping without problems was read as, for readings that don't ask for its warnings again. Only of what
 * is at the top: a file with 10,000 entries has many parts, and arrays know their items.
 */
function remembering(read: Reader): Reader {
  const known = new WeakMap<YamlNode, Json>();
  return (node, location, report) => {
    if (node.kind === 'scalar') return read(node, location, report);
    const remembered = report.problemsOnly ? known.get(node) : undefined;
    if (remembered !== undefined) return remembered;
    const problemsBefore = report.problemCount();
    const value = read(node, location, report);
    if (value !== undefined && report.problemCount() === problemsBefore) known.set(node, value);
    return value;
  };
}

/** What counts where nothing stands: the default. An object's is made of those of its members. */
function absentOf(schema: Schema, root: Schema): Json | undefined {
  if (schema.default === undefined || schema.type !== 'object') return frozen(structuredClone(schema.default));
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, member]) => [name, absentOf(resolved(member, root), root)] as const,
  );
  return frozen(
    Object.fromEntries(members.filter((member): member is readonly [string, Json] => member[1] !== undefined)),
  );
}

function rawReader(schema: Schema, root: Schema): Reader {
  switch (schema.type) {
    case 'boolean':
      return readBoolean;
    case 'integer':
      return integerReader(schema);
    case 'string':
      return readString;
    case 'array':
      return arrayReader(schema, root);
    case 'object':
      return objectReader(schema, root);
    case undefined:
      return plainValue;
    default: // a switch that has names for further positions
      return (node, ...context) =>
        (node.kind === 'scalar' && booleanOf(node) ? readBoolean : readString)(node, ...context);
  }
}

const readBoolean: Reader = (node, location, report) => {
  const reading = node.kind === 'scalar' ? booleanOf(node) : undefined;
  if (!reading) report.problem(location, node.position, 'must be true or false');
  else if (reading.odd)
    report.warning(
      location,
      node.position,
      `counts as ${reading.value}, but other YAML readers may read something else: write ${reading.value}`,
    );
  return reading?.value;
};

/** A number out of bounds counts as the bound, as in the reference. Where the schema is strict it is refused. */
function integerReader(schema: Schema): Reader {
  const { minimum = -Infinity, maximum = Infinity, 'x-below': below = minimum, 'x-strict': strict } = schema;
  return (node, location, report) => {
    const refuse = (must: string): undefined =>
      report.problem(location, node.position, strict ? `${lastName(location)} ${must}` : must) as undefined;
    const reading = node.kind === 'scalar' ? integerOf(node) : undefined;
    if (!reading || (strict && reading.odd === 'fraction')) return refuse('must be an integer');
    const bounded = reading.value > maximum ? maximum : reading.value < minimum ? below : reading.value;
    if (bounded !== reading.value) {
      if (strict) return refuse(bounded === maximum ? `must not exceed ${maximum}` : `must not be below ${minimum}`);
      report.warning(location, node.position, `is out of bounds and counts as ${bounded}`);
    } else if (!Number.isSafeInteger(bounded)) return refuse('must be an integer of at most 15 digits');
    else if (reading.odd === 'fraction') report.warning(location, node.position, 'counts without its fractional part');
    else if (reading.odd)
      report.warning(
        location,
        node.position,
        'is a number in a spelling that other YAML readers may read differently: write it in decimal digits',
      );
    return bounded;
  };
}

const lastName = (location: string): string => location.slice(location.lastIndexOf('.') + 1);

const readString: Reader = (node, location, report) => {
  if (node.kind !== 'scalar')
    return report.problem(location, node.position, 'must be a string, not an array or an object') as undefined;
  if (typeof node.value !== 'string')
    report.warning(location, node.position, 'is read as a string, just as it is written: put it in quotes');
  return node.source;
};

/** Nulls in a sequence are dropped, as in the reference. */
function arrayReader(schema: Schema, root: Schema): Reader {
  let item: Reader | undefined; // made for the first item: most configs have few of the lists
  const { maxItems = Infinity } = schema;
  /** What was read last, and without problems. An edit leaves most items the same; to look 10,000 up by their nodes takes 2 ms. */
  let last: Mapped<YamlNode, Json | undefined> = nothingMapped;
  return (node, location, report) => {
    if (node.kind !== 'sequence') return report.problem(location, node.position, 'must be an array') as undefined;
    const excess = node.items[maxItems];
    if (excess) return report.problem(location, excess.position, `must have at most ${maxItems} entries`) as undefined;
    const problemsBefore = report.problemCount();
    item ??= schema.items ? fieldOf(schema.items, root).read : plainValue;
    const readItem = item;
    const read = (one: YamlNode, index: number): Json | undefined =>
      isNull(one) ? undefined : readItem(one, `${location}[${index}]`, report);
    const results = mapAgain(node.items, report.problemsOnly ? last : nothingMapped, read);
    if (report.problemCount() === problemsBefore) last = { items: node.items, results };
    const values = results.includes(undefined) ? results.filter((value) => value !== undefined) : [...results];
    return frozen(values as Json[]);
  };
}

/** Members in the order of the schema, then what it doesn't know, as it stands in the file. */
function objectReader(schema: Schema, root: Schema): Reader {
  const members = Object.entries(schema.properties ?? {}).map(([name, at]) => ({
    name,
    field: memberOf(at, root, schema === root),
  }));
  const names = new Set(members.map(({ name }) => name));
  const readOther = schema.additionalProperties ? memberOf(schema.additionalProperties, root).read : plainValue;
  return (node, location, report) => {
    if (node.kind !== 'mapping')
      return report.problem(location, node.position, 'must be an object, not an array or a single value') as undefined;
    const dot = location && '.';
    const object: JsonObject = {};
    let known = 0;
    for (const { name, field } of members) {
      const found = node.entries.get(name)?.value;
      const value = found ? field.read(found, `${location}${dot}${name}`, report) : field.absent;
      if (found) known++;
      if (value !== undefined) object[name] = value;
    }
    if (known === node.entries.size) return frozen(object);
    for (const [name, { value: found }] of node.entries) {
      if (names.has(name)) continue;
      const value = readOther(found, `${location}${dot}*`, report);
      if (value !== undefined) putMember(object, name, value);
    }
    return frozen(object);
  };
}

const kindOf: Readonly<Record<string, YamlNode['kind']>> = { string: 'scalar', array: 'sequence', object: 'mapping' };

/** A member of an object. It counts as absent if it is null or empty, or if reading leaves nothing of it. `isTop`: the root's. */
function memberOf(schema: Schema, root: Schema, isTop = false): Field {
  const { absent, read: readAnew } = fieldOf(schema, root);
  const read = isTop ? remembering(readAnew) : readAnew;
  const { type } = resolved(schema, root);
  const mayBeEmpty = (kind: YamlNode['kind']) =>
    type === undefined || [type].flat().some((name) => kindOf[name] === kind);
  return {
    absent,
    read: (node, location, report) => {
      if (isNull(node)) return absent;
      if (isEmpty(node)) {
        if (!mayBeEmpty(node.kind)) report.warning(location, node.position, 'is empty and counts as absent');
        return absent;
      }
      const value = read(node, location, report);
      return value === undefined || isNothing(value) ? absent : value;
    },
  };
}

const isNull = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.value === '';
  return node.kind === 'mapping' ? node.entries.size === 0 : node.items.length === 0;
}

const isNothing = (value: Json): boolean =>
  value === '' || (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

/** What the schema doesn't know, as YAML 1.2 sees it. */
function plainValue(node: YamlNode): Json {
  if (node.kind === 'sequence') return frozen(node.items.map(plainValue));
  if (node.kind === 'mapping')
    return frozen(Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plainValue(value)])));
  const { value, source } = node satisfies ScalarNode;
  return typeof value === 'number' && !Number.isFinite(value) ? source : value;
}
