import { basename } from 'node:path';
import { getCallSites } from 'node:util';
import { Fault } from '../platform/fault.ts';
import type { Log, LogFields } from '../platform/log.ts';

const levels = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];

export type LogOptions = {
  /** The lowest level that is written, asked for each line. */
  level: () => Level;
  /** Takes whole lines, each with its newline. */
  write: (lines: string) => void;
  now: () => Date;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD HH:MM:SS` in local time. */
const stamp = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;

const fieldText = ([name, value]: [string, unknown]): string => {
  const text = String(value);
  return `${name}=${/^[\w.:/@%+-]+$/.test(text) ? text : JSON.stringify(text)}`;
};

/** An error and what caused it. Faults say enough by themselves; for others the stack is what helps. */
function causes(error: unknown): string {
  if (!(error instanceof Error)) return error === undefined ? '' : `\n${String(error)}`;
  const own = error instanceof Fault ? `${error.kind} ${error.message}` : (error.stack ?? error.message);
  return `\n${own}${causes(error.cause)}`;
}

/** `file:line` of whoever wrote to the log: the caller of the level's function, which called `line`, which called this. */
function callerOf(): string {
  const site = getCallSites(4)[3];
  return site ? `${basename(site.scriptName)}:${site.lineNumber}` : 'unknown:0';
}

/**
 * A log whose lines are `[time] [request id] [level] [file:line] message name=value…`: the form that clients of the log
 * endpoint parse. The field `request-id` goes into the brackets, lines of no request have `--------` there; `source` goes in
 * place of file and line, where looking for the caller costs too much.
 */
export function createLog({ level, write, now }: LogOptions): Log {
  const line = (of: Level, message: string, fields: LogFields = {}, cause?: unknown): void => {
    if (levels.indexOf(of) < levels.indexOf(level())) return;
    const { 'request-id': id = '--------', source = callerOf(), ...others } = fields;
    const named = Object.entries(others)
      .flatMap((field) => (field[1] === undefined ? [] : ` ${fieldText(field)}`))
      .join('');
    const text = `${message}${named}${causes(cause)}`.replace(/\n(?=.)/g, '\n    ');
    write(`[${stamp(now())}] [${id}] [${of.padEnd(5)}] [${source}] ${text}\n`);
  };
  return {
    debug: (message, fields) => line('debug', message, fields),
    info: (message, fields) => line('info', message, fields),
    warn: (message, fields) => line('warn', message, fields),
    error: (message, fields, cause) => line('error', message, fields, cause),
  };
}
