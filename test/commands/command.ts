import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../src/start.ts', import.meta.url));

export type Outcome = { code: number; output: string; errors: string };

/** Runs `cliproxy` with these arguments, in `cwd` and with `input` on its standard input, to its end. */
export async function cliproxy(
  args: readonly string[],
  { cwd, input = '' }: { cwd?: string; input?: string | Uint8Array } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [entry, ...args], { cwd });
  child.stdin.on('error', () => {}); // not every command reads it
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => child.on('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output, errors };
}
