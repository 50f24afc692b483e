/** Clients that cost little: what they need of the machine isn't there for the servers. */
import { type Dispatcher, Pool } from 'undici';

export type Asked = {
  path: string;
  method: 'GET' | 'PATCH' | 'POST';
  headers?: Record<string, string>;
  body?: (n: number) => string | Buffer;
};

/** What asks a server over so many connections. */
export type Clients = {
  /** Asks for `seconds`, over all connections at once, each again when it has its answer. Resolves to the number of answers. */
  ask(request: Asked, seconds: number): Promise<number>;
  /**
   * Keeps as many streams of `events` events open as there are connections, each again when it has ended. Resolves to the events
   * that came in `seconds`, and to the milliseconds until the first byte of each stream that began while all others went on.
   */
  stream(
    request: (events: number) => Asked,
    load: { seconds: number; events: number },
  ): Promise<{ events: number; firstBytes: number[] }>;
  close(): Promise<void>;
};

export function clientsOf(origin: string, connections: number): Clients {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  let sent = 0;

  /** One request; `see` gets each piece of its answer. */
  const once = ({ path, method, headers = {}, body }: Asked, see: (piece: Buffer) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const handler: Dispatcher.DispatchHandler = {
        onRequestStart() {},
        onResponseStart(_, status) {
          if (status !== 200) reject(new Error(`${method} ${path} answered ${status}`));
        },
        onResponseData: (_, piece) => see(piece),
        onResponseEnd: () => resolve(),
        onResponseError: (_, error) => reject(error),
      };
      pool.dispatch({ path, method, headers, body: body?.(sent++) ?? null }, handler);
    });
  async function all(one: (n: number) => Promise<void>): Promise<void> {
    await Promise.all(Array.from({ length: connections }, (_, n) => one(n)));
  }

  return {
    async ask(request, seconds) {
      const until = performance.now() + seconds * 1000;
      let answered = 0;
      await all(async () => {
        for (; performance.now() < until; answered++) await once(request, () => {});
      });
      return answered;
    },
    async stream(request, { seconds, events }) {
      const firstBytes: number[] = [];
      const until = performance.now() + seconds * 1000;
      let came = 0;
      const streams = async (n: number): Promise<void> => {
        // The first ones are of many lengths, so that from then on they don't begin all at once.
        for (let length = 1 + Math.ceil((events * n) / connections); performance.now() < until; length = events) {
          const started = performance.now();
          let isBegun = length < events;
          await once(request(length), (piece) => {
            if (!isBegun) firstBytes.push(performance.now() - started);
            isBegun = true;
            for (let at = piece.indexOf('\n\n'); at !== -1; at = piece.indexOf('\n\n', at + 2)) came++;
          });
        }
      };
      await all(streams);
      return { events: came, firstBytes };
    },
    close: () => pool.destroy(),
  };
}
