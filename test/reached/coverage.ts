import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Branches, branchesOf } from './branches.ts';
import { at, below, type Contract, type Schema } from './documents.ts';

/** A request that reached a server, and its answer, as `record.mjs` notes them. */
export type Exchange = {
  method: string;
  path: string;
  query: string[];
  headers: string[];
  type: string;
  status: number;
  answered: string[];
  answeredType: string;
  sent?: unknown;
  got?: unknown;
};

const kinds = [
  'operations',
  'statuses',
  'parameters',
  'request media types',
  'response headers',
  'schema branches',
] as const;
export type Kind = (typeof kinds)[number];
/** By kind, what there is to reach; each in words that name it. */
export type Facts = Record<Kind, Set<string>>;

/** Of one kind: how much is documented, and what of it nothing reached. */
export type Total = { kind: Kind; all: number; missing: string[] };

const noFacts = (): Facts => Object.fromEntries(kinds.map((kind) => [kind, new Set()])) as unknown as Facts;

const isSent = (place: string, name: string, { query, headers }: Exchange): boolean =>
  place === 'path' || (place === 'query' ? query.includes(name) : headers.includes(name.toLowerCase()));

/** The place of the schema of a body, if the document describes it. */
function schemaPlace({ document }: Contract, start: string, type: string): string | undefined {
  const { place, value } = at(document, start);
  const content = (value?.['content'] ?? {}) as Record<string, Schema>;
  return content[type]?.['schema'] ? below(place, 'content', type, 'schema') : undefined;
}

function documentedBy(contract: Contract, branches: Branches): Facts {
  const facts = noFacts();
  for (const { operationId: id, place, parameters, requestBody, responses } of contract.operations) {
    facts.operations.add(id);
    for (const { in: where, name } of parameters) facts.parameters.add(`${id} ${where} ${name}`);
    const bodies = [{ start: below(place, 'requestBody'), content: requestBody?.content }];
    for (const type of Object.keys(requestBody?.content ?? {})) facts['request media types'].add(`${id} ${type}`);
    for (const [status, { headers, content }] of Object.entries(responses)) {
      facts.statuses.add(`${id} ${status}`);
      bodies.push({ start: below(place, 'responses', status), content });
      for (const name of Object.keys(headers ?? {}))
        facts['response headers'].add(`${id} ${status} ${name.toLowerCase()}`);
    }
    for (const { start, content } of bodies) {
      const schema = content && schemaPlace(contract, start, 'application/json');
      for (const branch of schema ? branches.within(schema) : []) facts['schema branches'].add(branch);
    }
  }
  return facts;
}

/** What a contract documents, and what of it some exchanges reached. A body that is against its schema chooses no branch. */
export function coverage(contract: Contract, exchanges: Iterable<Exchange>): { documented: Facts; reached: Facts } {
  const branches = branchesOf(contract.document);
  const documented = documentedBy(contract, branches);
  const reached = noFacts();
  const reach = (kind: Kind, fact: string): void => {
    if (documented[kind].has(fact)) reached[kind].add(fact);
  };
  for (const exchange of exchanges) {
    const { method, path, type, status, answered, answeredType, sent, got } = exchange;
    const operation = contract.operationAt(method, path);
    if (!operation) continue;
    const { operationId: id, place, parameters, responses } = operation;
    reach('operations', id);
    reach('statuses', `${id} ${status}`);
    reach('request media types', `${id} ${type}`);
    for (const name of answered) reach('response headers', `${id} ${status} ${name}`);
    for (const { in: where, name } of parameters)
      if (isSent(where, name, exchange)) reach('parameters', `${id} ${where} ${name}`);
    const taken = (body: unknown, start: string, media: string): void => {
      const schema = body === undefined ? undefined : schemaPlace(contract, start, media);
      if (schema) for (const branch of branches.taken(schema, body)) reach('schema branches', branch);
    };
    if (String(status) in responses) taken(got, below(place, 'responses', status), answeredType);
    if (![401, 403, 429].includes(status) && operation.requestBody)
      taken(sent, below(place, 'requestBody'), 'application/json');
  }
  return { documented, reached };
}

/** What `record.mjs` noted in this folder. */
export const exchangesIn = (folder: string): Exchange[] =>
  readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Exchange),
  );

/** What all contracts document and what was reached of it, by kind; and what was not, in lines. */
export function totals(found: { documented: Facts; reached: Facts }[]): Total[] {
  return kinds.map((kind) => {
    const documented = found.flatMap((one) => [...one.documented[kind]]);
    const missing = found.flatMap((one) => [...one.documented[kind]].filter((fact) => !one.reached[kind].has(fact)));
    return { kind, all: documented.length, missing };
  });
}
