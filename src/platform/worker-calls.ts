/** Calls from one thread to another: a worker thread that serves methods, and the thread that calls them. */
import { type MessagePort, Worker } from 'node:worker_threads';
import { Fault, type FaultKind } from './fault.ts';

/** What a worker serves: each method takes one value and gives one, or a generator of texts that the caller reads at its pace. */
export type Methods = Record<string, (input: never) => unknown>;

type Input<M extends Methods, Name extends keyof M> = Parameters<M[Name]>[0];
type Streams<M extends Methods> = {
  [Name in keyof M]: ReturnType<M[Name]> extends Generator<string> ? Name : never;
}[keyof M];

export type WorkerCalls<M extends Methods> = {
  /** Rejects with what the method threw, or with an error that says that the worker has ended. */
  call<Name extends keyof M & string>(name: Name, input: Input<M, Name>): Promise<Awaited<ReturnType<M[Name]>>>;
  /** Resolves when the first text is there, so that a method that fails at once rejects. Leaving the loop ends the generator. */
  stream<Name extends Streams<M> & string>(name: Name, input: Input<M, Name>): Promise<AsyncIterable<string>>;
  /** Ends the worker; calls that wait reject. */
  end(): Promise<void>;
  /** Whether it has ended, by itself too. */
  ended(): boolean;
};

type Request = { id: number; name: string; input: unknown };
type ThrownError = {
  message: string;
  stack?: string | undefined;
  errcode?: number;
  syscall?: string;
  fault?: { kind: FaultKind; code: string };
};
type Reply = { id: number } & ({ value: unknown } | { stream: number } | { thrown: ThrownError });

/** Names of the two calls by which a stream is read. No method may have them. */
const next = '#next';
const leave = '#leave';

function thrownError(error: unknown): ThrownError {
  const { message, stack, errcode, syscall } = error as Error & { errcode?: number; syscall?: string };
  return {
    message,
    stack,
    ...(errcode !== undefined && { errcode }),
    ...(syscall !== undefined && { syscall }),
    ...(error instanceof Fault && { fault: { kind: error.kind, code: error.code } }),
  };
}

function errorOf({ message, fault, ...rest }: ThrownError): Error {
  return fault ? new Fault(fault.kind, fault.code, { message }) : Object.assign(new Error(message), rest);
}

/** Serves methods to whoever holds the other end of the port. Calls that wait for nothing are answered in their order. */
export function serveCalls(port: MessagePort, methods: Methods): void {
  const streams = new Map<number, Iterator<string>>();
  let lastStream = 0;
  const step = (id: number): IteratorResult<string, undefined> => {
    const result = streams.get(id)?.next() ?? { done: true, value: undefined };
    if (result.done) streams.delete(id);
    return result;
  };
  const answer = async ({ id, name, input }: Request): Promise<Reply> => {
    try {
      if (name === next) return { id, value: step(input as number) };
      if (name === leave) {
        streams.get(input as number)?.return?.();
        streams.delete(input as number);
        return { id, value: undefined };
      }
      const value = await methods[name]?.(input as never);
      if (typeof (value as Generator | undefined)?.next !== 'function') return { id, value };
      streams.set(++lastStream, value as Generator<string>);
      return { id, stream: lastStream };
    } catch (error) {
      if (name === next) streams.delete(input as number);
      return { id, thrown: thrownError(error) };
    }
  };
  port.on('message', async (request: Request) => port.postMessage(await answer(request)));
}

/** Starts a worker thread from a module that calls `serveCalls`. It keeps no process alive. */
export function startWorker<M extends Methods>(module: URL, workerData: unknown): WorkerCalls<M> {
  // node:sqlite is stable enough for us on every Node that we run on, so nobody need be warned.
  const worker = new Worker(module, { workerData, execArgv: ['--disable-warning=ExperimentalWarning'] });
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let ended: Error | undefined;
  const endWith = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.resolve(reply);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', endWith);
  worker.on('exit', () => endWith(new Error('the worker thread has ended')));
  worker.unref();

  const send = async (name: string, input: unknown): Promise<Reply> => {
    if (ended) throw ended;
    const id = ++lastId;
    const reply = await new Promise<Reply>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.ref(); // a call that waits is waited for
      worker.postMessage({ id, name, input } satisfies Request);
    });
    if ('thrown' in reply) throw errorOf(reply.thrown);
    return reply;
  };
  const valueIn = <Value>(reply: Reply): Value => ('value' in reply ? reply.value : undefined) as Value;

  return {
    call: (name, input) => send(name, input).then((reply) => valueIn(reply)),
    async stream(name, input) {
      const reply = await send(name, input);
      const id = 'stream' in reply ? reply.stream : 0;
      const step = async (): Promise<IteratorResult<string, undefined>> => valueIn(await send(next, id));
      let ready: IteratorResult<string, undefined> | undefined = await step();
      const iterator: AsyncIterableIterator<string> = {
        async next() {
          const result = ready ?? (await step());
          ready = undefined;
          return result;
        },
        async return() {
          await send(leave, id).catch(() => {}); // the worker may have ended, and the generator with it
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]: () => iterator,
      };
      return iterator;
    },
    ended: () => ended !== undefined,
    async end() {
      await worker.terminate();
      endWith(new Error('the worker thread has ended'));
    },
  };
}
