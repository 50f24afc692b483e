import Table from 'cli-table3';
import ora from 'ora';
import colors from 'picocolors';
import type { Output, Surroundings } from './surroundings.ts';

export type Column = { title: string; align?: 'right' };
export type Cell = string | number | undefined;

/** What a command prints with. Results go to standard output, everything else to standard error. */
export type Terminal = {
  /** Colours for standard output; they do nothing unless it is a terminal. */
  paint: ReturnType<typeof colors.createColors>;
  /** Whether somebody may be looking at what standard output shows. */
  isShown: boolean;
  say(line: string): void;
  json(value: unknown): void;
  table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): void;
  /** Bytes as they are. */
  raw(bytes: Uint8Array): void;
  /** A remark that is no part of the result. */
  note(line: string): void;
  /** Shows on a terminal what is under way, until it is ended. */
  progress(text: string): Progress;
};

export type Progress = { update(text: string): void; end(): void };

/**
 * A text from elsewhere as it can be shown: control characters and those that turn the direction of writing would let it
 * write over what else is on the terminal. Tabs stay.
 */
export const visible = (text: string): string =>
  text.replace(/(?!\t)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (found) => `\\u{${found.codePointAt(0)!.toString(16)}}`);

const isColoured = ({ env }: Surroundings, { isTTY }: Output): boolean =>
  isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

export function createTerminal(surroundings: Surroundings): Terminal {
  const { stdout, stderr } = surroundings;
  const paint = colors.createColors(isColoured(surroundings, stdout));
  const say = (line: string): void => void stdout.write(`${line}\n`);
  return {
    paint,
    isShown: stdout.isTTY === true,
    say,
    json: (value) => say(JSON.stringify(value, null, 2)),
    table: (columns, rows) => say(tableOf(columns, rows, paint.bold)),
    raw: (bytes) => void stdout.write(bytes),
    note: (line) => void stderr.write(`${line}\n`),
    progress(text) {
      // A terminal that does not tell its width has 0 columns, with which the library would clear lines for ever.
      const isEnabled = stderr.isTTY === true && stderr.columns !== 0 && surroundings.env['TERM'] !== 'dumb';
      if (!isEnabled) return { update() {}, end() {} };
      const color = isColoured(surroundings, stderr) ? 'cyan' : false;
      const stream = stderr as NodeJS.WriteStream;
      const spinner = ora({ text: visible(text), stream, color, isEnabled, discardStdin: false });
      spinner.start();
      return {
        update(next) {
          spinner.text = visible(next);
        },
        end: () => void spinner.stop(),
      };
    },
  };
}

const noLines = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
};

/** Columns that line up, without lines. What is absent shows as nothing. */
function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  emphasise: (text: string) => string,
): string {
  const table = new Table({
    head: columns.map(({ title }) => emphasise(title)),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => row.map((cell) => cell ?? '')));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The state of a key or an account, in its colour. */
export function stateIn({ paint }: Terminal, state: string): string {
  const colour = { active: paint.green, cooling: paint.yellow, error: paint.red, disabled: paint.dim }[state];
  return (colour ?? String)(visible(state));
}
