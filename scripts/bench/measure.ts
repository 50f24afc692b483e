import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Usage } from './servers.ts';

/** A server in a process of its own, whose cost can be asked for at any time. */
export type Child = { url: string; usage(): Promise<Usage>; stop(): Promise<void> };

/** What `make run` and the image tell Node. */
export const startFlags = ['--max-semi-space-size=4'];

/** Starts a server of `servers.ts`: its kind and what that needs, then what Node itself is told, such as `--cpu-prof`. */
export async function child(args: readonly string[], execArgv: readonly string[] = []): Promise<Child> {
  const flags = args[0] === 'cliproxy' ? startFlags : [];
  const process_ = fork(fileURLToPath(new URL('servers.ts', import.meta.url)), args, {
    execArgv: [...flags, ...execArgv],
  });
  const [url] = await once(process_, 'message');
  return {
    url: String(url),
    async usage() {
      process_.send('usage');
      const [usage] = await once(process_, 'message');
      return usage as Usage;
    },
    async stop() {
      process_.disconnect();
      await once(process_, 'exit');
    },
  };
}

/** What one unit of work costs the server: microseconds of CPU time, and how many are done in a second. */
export type Cost = { cpu: number; rate: number };

/** Runs a load that resolves to the number of units done, and sees what that cost the server. */
export async function costOf(server: Child, load: () => Promise<number>): Promise<Cost> {
  const before = await server.usage();
  const started = performance.now();
  const units = await load();
  const seconds = (performance.now() - started) / 1000;
  const { cpu } = await server.usage();
  return { cpu: (cpu - before.cpu) / units, rate: units / seconds };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * The medians of several rounds, in each of which every one of these is measured once: whatever else the machine does then
 * falls on all of them. A first round warms up and isn't counted.
 */
export async function interleaved<Name extends string, Values extends Record<string, number>>(
  rounds: number,
  measures: Record<Name, () => Promise<Values>>,
): Promise<Record<Name, Values>> {
  const names = Object.keys(measures) as Name[];
  const taken = new Map<Name, Values[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const values = await measures[name]();
      if (round > 0) taken.get(name)!.push(values);
    }
  const medians = (all: readonly Values[]): Values =>
    Object.fromEntries(Object.keys(all[0]!).map((key) => [key, median(all.map((one) => one[key]!))])) as Values;
  return Object.fromEntries(names.map((name) => [name, medians(taken.get(name)!)])) as Record<Name, Values>;
}

/** How far a figure should come, as a multiple of what it stands beside. */
export type Reach = { most: number } | { least: number };

export type Row = {
  figure: string;
  ours: number;
  /** What it is compared with in the same run, and its value. */
  beside: { what: string; value: number };
  /** What both are shown as. */
  show: (value: number) => string;
  reach: Reach;
  /** Anything else worth knowing, such as rates. */
  note?: string;
};

let hasHead = false;

/** Prints a row of the table: both figures, their ratio, and whether it comes as far as it should. */
export function row({ figure, ours, beside, show, reach, note = '' }: Row): void {
  const ratio = ours / beside.value;
  const [sign, bound, isIn] =
    'most' in reach ? ['≤', reach.most, ratio <= reach.most] : ['≥', reach.least, ratio >= reach.least];
  const verdict = isIn ? '✓' : `short by ${Math.abs((ratio / bound - 1) * 100).toFixed(0)} %`;
  if (!hasHead) line('', ['ours', 'beside', 'ratio', 'reach', ''], 'beside what');
  hasHead = true;
  line(
    figure,
    [show(ours), show(beside.value), `${ratio.toFixed(2)} ×`, `${sign} ${bound} ×`, verdict],
    [beside.what, note].filter(Boolean).join('; '),
  );
}

/** Prints a figure that stands beside nothing. */
export const lone = (figure: string, value: string): void => line(figure, [value], '');

function line(figure: string, cells: readonly string[], note: string): void {
  const widths = [12, 12, 9, 10, 13];
  const text = cells.map((cell, i) => cell.padStart(widths[i]!)).join(' ');
  process.stdout.write(`${`${figure.padEnd(46)} ${text}  ${note}`.trimEnd()}\n`);
}

/** Prints what a unit of work costs beside another, and how many of both are done in a second. */
export const costRow = ({ ours, beside, note, ...others }: Omit<Row, 'ours' | 'beside'> & CostBeside): void =>
  row({
    ...others,
    ours: ours.cpu,
    beside: { what: beside.what, value: beside.cost.cpu },
    note: [`${perSecond(ours.rate)} and ${perSecond(beside.cost.rate)}`, note].filter(Boolean).join('; '),
  });
type CostBeside = { ours: Cost; beside: { what: string; cost: Cost } };

export const perSecond = (rate: number): string => `${rate.toLocaleString('en', { maximumSignificantDigits: 3 })} /s`;
export const microseconds = (time: number): string => `${time.toFixed(1)} µs`;
export const milliseconds = (time: number): string => `${time.toFixed(2)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
