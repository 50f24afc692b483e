/**
 * The reporter of `make test`: Node's own, and above its summary how much of the contracts was reached. The run fails if
 * anything was not.
 */
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { spec } from 'node:test/reporters';
import { coverage, exchangesIn, type Total, totals } from './coverage.ts';
import { contracts } from './documents.ts';

type Event = { type: string; data: { nesting?: number; message?: string; level?: string } };

const say = (message: string, level: string): Event => ({
  type: 'test:diagnostic',
  data: { nesting: 0, message, level },
});

/** What was not reached, a line each. */
const wrong = (found: Total[]): string[] =>
  found.flatMap(({ kind, missing }) => missing.map((fact) => `no request reached this of the ${kind}: ${fact}`));

function judge(): Event[] {
  const folder = process.env['CLIPROXY_REACHED'];
  if (!folder) return [];
  const exchanges = existsSync(folder) ? exchangesIn(folder) : [];
  const found = totals(contracts().map((contract) => coverage(contract, exchanges)));
  const lines = wrong(found);
  if (lines.length > 0) process.exitCode = 1;
  const line = found.map(({ kind, all, missing }) => `${kind} ${all - missing.length}/${all}`).join(', ');
  return [
    ...lines.map((message) => say(message, 'error')),
    say(`reached of the contracts: ${line}`, lines.length > 0 ? 'error' : 'info'),
  ];
}

const beginsSummary = ({ type, data }: Event): boolean =>
  type === 'test:diagnostic' && data.nesting === 0 && /^tests \d+$/.test(data.message ?? '');

async function* withCoverage(events: AsyncIterable<Event>): AsyncGenerator<Event> {
  for await (const event of events) {
    if (beginsSummary(event)) yield* judge();
    yield event;
  }
}

export default async function* report(events: AsyncIterable<Event>): AsyncGenerator<string> {
  yield* Readable.from(withCoverage(events)).compose(new spec()) as AsyncIterable<string>;
}
