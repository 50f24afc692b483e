import { basename } from 'node:path';
import { getCallSites } from 'node:util';
import { Fault } from '../platform/fault.ts';
import type { Log, LogFields } from '../platform/log.ts';
import { redact } from './redact.ts';
import { lineStamp } from './stamp.ts';

const levels = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];

export type LogOptions = {
  /** The lowest level that is written, asked for each line. */
  level: () => Level;
  /** Takes one event, with a newline at its end; errors with causes have more lines, indented. */
  write: (event: string) => void;
  now: () => Date;
};

/** Characters of an event; what is longer is cut. */
const maxEvent = 64 * 1024;

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

/** Control characters could move a terminal's cursor, or begin a line that nobody wrote. */
const escaped = (text: string): string =>
  text.replace(
    /(?![\t\n])[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A request's id, a file and line: what nearly all heads have, and what can hide nothing. */
const plainHead = /^(?:[0-9a-f]{8}|[a-z-]+(?:\.ts)?:\d+)$/;

/** A field of the line's head, which no value may leave. */
const inHead = (field: unknown): string => {
  const text = String(field);
  return plainHead.test(text) ? text : escaped(redact(text)).replace(/[\n\t[\]]/g, ' ');
};

/**
 * A log whose lines are `[time] [request id] [level] [file:line] message name=value…`: the form that clients of the log
 * endpoint parse. The field `request-id` goes into the brackets, lines of no request have `--------` there; `source` goes in
 * place of file and line, where looking for the caller costs too much. Secrets are masked.
 */
export function createLog({ level, write, now }: LogOptions): Log {
  const line = (of: Level, message: string, fields: LogFields = {}, cause?: unknown): void => {
    if (levels.indexOf(of) < levels.indexOf(level())) return;
    const { 'request-id': id = '--------', source = callerOf(), ...others } = fields;
    const named = Object.entries(others)
      .flatMap((field) => (field[1] === undefined ? [] : ` ${fieldText(field)}`))
      .join('');
    const text = redact(`${message.replaceAll('\n', '\\n')}${named}${causes(cause)}`).slice(0, maxEvent);
    const event = escaped(text).replace(/\n(?=.)/g, '\n    ');
    write(`[${lineStamp(now())}] [${inHead(id)}] [${of.padEnd(5)}] [${inHead(source)}] ${event}\n`);
  };
  return {
    debug: (message, fields) => line('debug', message, fields),
    info: (message, fields) => line('info', message, fields),
    warn: (message, fields) => line('warn', message, fields),
    error: (message, fields, cause) => line('error', message, fields, cause),
  };
}

/** An event as one line: what a file has, so that each line of it begins with a time. */
export const onOneLine = (event: string): string => `${event.slice(0, -1).replaceAll('\n', '\\n')}\n`;
