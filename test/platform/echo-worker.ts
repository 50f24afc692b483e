/** A worker for tests of calls between threads. */
import { parentPort, workerData } from 'node:worker_threads';
import { Fault } from '../../src/platform/fault.ts';
import { serveCalls } from '../../src/platform/worker-calls.ts';

let left = 0;
const methods = {
  echo: (value: unknown) => ({ value, data: workerData as unknown }),
  fail(): never {
    throw Object.assign(new Error('broken'), { errcode: 11 });
  },
  refuse(): never {
    throw new Fault('invalid', 'no such thing', { message: 'no such thing: try another' });
  },
  *count(to: number): Generator<string> {
    try {
      for (let n = 1; n <= to; n++) {
        if (n === 13) throw new Error('unlucky');
        yield String(n);
      }
    } finally {
      left++;
    }
  },
  left: () => left,
  crash(): void {
    setImmediate(() => {
      throw new Error('crashed');
    });
  },
  hang: () => new Promise<void>(() => {}),
};
export type EchoMethods = typeof methods;

if (parentPort) serveCalls(parentPort, methods);
