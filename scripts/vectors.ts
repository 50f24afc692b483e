/**
 * Runs `test/vectors/*.json`, the rules of the Management API as requests with their answers, on any implementation:
 * `node scripts/vectors.ts URL KEY`. They change its config and its credential files, and put both back; they clear its log.
 */
import { runVector, send, type Target } from './vectors/run.ts';
import { vectors } from './vectors/vector.ts';

async function fileNames(target: Target): Promise<string[]> {
  const answer = await send(target, { method: 'GET', path: '/auth-files' });
  const { files = [] } = answer.ok ? ((await answer.json()) as { files?: { name: string }[] }) : {};
  return files.map(({ name }) => name);
}

/**
 * Takes the target's config, and gives back a way to put it there again, and to remove what vectors left: their credential
 * files have `vector` in their names.
 */
export async function keptState(target: Target): Promise<() => Promise<void>> {
  const kept = await send(target, { method: 'GET', path: '/config.yaml' });
  if (!kept.ok) throw new Error(`GET /config.yaml answered ${kept.status}: the config could not be put back`);
  const text = await kept.text();
  const before = new Set(await fileNames(target));
  return async () => {
    const headers = { 'Content-Type': 'application/yaml' };
    const back = await send(target, { method: 'PUT', path: '/config.yaml', headers, body: text });
    if (!back.ok) throw new Error(`the config could not be put back: ${back.status} ${await back.text()}`);
    const left = (await fileNames(target)).filter((name) => name.includes('vector') && !before.has(name));
    for (const name of left) {
      const path = `/auth-files?name=${encodeURIComponent(name)}&purge=true`;
      await send(target, { method: 'DELETE', path });
    }
  };
}

/** Whether somebody has pressed Ctrl-C: then what was changed is put back, and that is all. */
let isInterrupted = false;

async function main(address: string, key: string): Promise<void> {
  const target = { url: `${address.replace(/(?:\/v0\/management)?\/?$/, '')}/v0/management`, key };
  const putBack = await keptState(target);
  let failed = 0;
  for (const [file, rules] of vectors()) {
    for (const vector of rules) {
      if (isInterrupted) break;
      const failure = await runVector(target, vector).catch((error: Error) => error.message);
      if (failure !== undefined) failed++;
      process.stdout.write(
        `${failure === undefined ? 'ok    ' : 'FAILED'} ${file}: ${vector.rule}\n${failure ? `       ${failure}\n` : ''}`,
      );
    }
    await putBack();
    if (isInterrupted) process.exit(130);
  }
  process.stdout.write(failed === 0 ? 'all rules hold\n' : `${failed} rules do not hold\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.main) {
  const [address, key] = process.argv.slice(2);
  process.once('SIGINT', () => {
    isInterrupted = true;
  });
  if (address && key)
    await main(address, key).catch(({ message, cause }: Error) => {
      process.stderr.write(`${cause instanceof Error ? `${address}: ${cause.message || message}` : message}\n`);
      process.exitCode = 1;
    });
  else {
    process.stderr.write(
      'make vectors URL=http://127.0.0.1:8317 KEY=<management key>\nThey change its config and its credential files, and put both back; they clear its log.\n',
    );
    process.exitCode = 2;
  }
}
