import { Pool } from 'undici';

/** Sends the same request over `connections` connections for `seconds`; resolves to answers per second. */
export async function ratePerSecond(
  origin: string,
  request: { path: string; method: 'GET' | 'PATCH'; headers?: Record<string, string>; body?: (n: number) => string },
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  let answered = 0;
  let sent = 0;
  const run = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      const { path, method, headers = {}, body } = request;
      const answer = await pool.request({ path, method, headers, body: body?.(sent++) ?? null });
      await answer.body.dump();
      if (answer.statusCode !== 200) throw new Error(`${method} ${path} answered ${answer.statusCode}`);
      answered++;
    }
  };
  const clients = (until: number) => Promise.all(Array.from({ length: connections }, () => run(until)));
  await clients(performance.now() + 500); // warm
  answered = 0;
  const started = performance.now();
  await clients(started + seconds * 1000);
  const rate = answered / ((performance.now() - started) / 1000);
  await pool.close();
  return rate;
}

/** One line of the table that `make bench` prints. */
export const row = (name: string, value: string): void =>
  void process.stdout.write(`${name.padEnd(64)} ${value.padStart(14)}\n`);

export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en')} /s`;
