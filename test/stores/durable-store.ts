import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Fault, type FaultKind } from '../../src/platform/fault.ts';
import type { DocumentStore } from '../../src/stores/index.ts';
import { until } from '../fixtures/until.ts';

/**
 * A fresh place that holds nothing yet, for one document. What it opens is gone after the test. A store of many documents
 * passes the suite with one of them.
 */
export type Place = {
  /** A store on this place, as another process would open it. */
  open(): Promise<DocumentStore>;
  /** Takes away what is stored, behind the stores' backs. */
  remove(): Promise<void>;
};

/** What every `DocumentStore` promises, wherever it stores. */
export function durableStore(name: string, placeOf: (t: TestContext) => Promise<Place>): void {
  const promises = (sentence: string, prove: (place: Place, t: TestContext) => Promise<void>) =>
    test(`${name} ${sentence}`, async (t) => prove(await placeOf(t), t));

  promises('says that nothing is there', async ({ open }) => {
    const store = await open();
    await assert.rejects(store.read(), isFault('missing'));
  });

  promises('returns the bytes that were written, all values of them', async ({ open }) => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 256);
    await (await open()).write(bytes, undefined);
    const stored = await (await open()).read();
    assert.deepEqual(Uint8Array.from(stored.bytes), bytes);
  });

  promises('gives other bytes another version', async ({ open }) => {
    const store = await open();
    const { version } = await store.write(textBytes('one'), undefined);
    const second = await store.write(textBytes('two'), version);
    assert.notEqual(second.version, version);
    assert.equal((await store.read()).version, second.version);
  });

  promises('refuses a write on an older version', async ({ open }) => {
    const store = await open();
    const { version } = await store.write(textBytes('one'), undefined);
    await store.write(textBytes('two'), version);
    await assert.rejects(store.write(textBytes('three'), version), isFault('stale'));
    assert.equal(await textOf(store), 'two');
  });

  promises('refuses to write anew what is there already', async ({ open }) => {
    const store = await open();
    await store.write(textBytes('one'), undefined);
    await assert.rejects(store.write(textBytes('two'), undefined), isFault('stale'));
    assert.equal(await textOf(store), 'one');
  });

  promises('refuses to write what was taken away, until that is said', async ({ open, remove }) => {
    const store = await open();
    const { version } = await store.write(textBytes('one'), undefined);
    await remove();
    await assert.rejects(store.write(textBytes('two'), version), isFault('stale'));
    await store.write(textBytes('three'), undefined);
    assert.equal(await textOf(store), 'three');
  });

  promises('shows what another writer wrote', async ({ open }) => {
    const [mine, other] = [await open(), await open()];
    await other.write(textBytes('one'), undefined);
    const { bytes, version } = await mine.read();
    assert.equal(new TextDecoder().decode(bytes), 'one');
    await mine.write(textBytes('two'), version);
    assert.equal(await textOf(other), 'two');
  });

  promises('runs exclusive work one after the other, through all that are open', async ({ open }) => {
    const stores = [await open(), await open()];
    let running = 0;
    const work = async () => {
      assert.equal(++running, 1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running--;
    };
    await Promise.all(Array.from({ length: 20 }, (_, at) => stores[at % 2]!.exclusive(work)));
  });

  promises('gives what exclusive work resolves to, and goes on after it rejects', async ({ open }) => {
    const store = await open();
    await assert.rejects(
      store.exclusive(async () => {
        throw new TypeError('on purpose');
      }),
      TypeError,
    );
    assert.equal(await store.exclusive(async () => 42), 42);
  });

  promises('loses no edit of 32 writers each in two stores', async ({ open }) => {
    const stores = [await open(), await open()];
    await stores[0]!.write(textBytes(''), undefined);
    const names = Array.from({ length: 64 }, (_, at) => `writer-${at}`);
    await Promise.all(names.map((name, at) => addLine(stores[at % 2]!, name)));
    assert.deepEqual((await textOf(stores[0]!)).split('\n').filter(Boolean).sort(), names.sort());
  });

  promises('tells of writes and of removal, until its end', async ({ open, remove }, t) => {
    const [mine, other] = [await open(), await open()];
    let told = 0;
    const end = mine.watch(() => told++);
    t.after(end);
    const isTold = async (change: () => Promise<unknown>) => {
      await quiet(() => told);
      const before = told;
      await change();
      await until(() => told > before);
    };
    await isTold(() => other.write(textBytes('one'), undefined));
    await isTold(async () => other.write(textBytes('two'), (await other.read()).version));
    await isTold(remove);
    await isTold(() => other.write(textBytes('three'), undefined));
    end();
    const before = told;
    await remove();
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.equal(told, before);
  });
}

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const textOf = async (store: DocumentStore): Promise<string> =>
  new TextDecoder().decode((await store.read()).bytes);

/** Adds a line as a service adds an edit: reads what is there, writes it again if somebody came between. */
export const addLine = (store: DocumentStore, line: string): Promise<void> =>
  store.exclusive(async () => {
    const { bytes, version } = await store.read();
    await store.write(textBytes(`${new TextDecoder().decode(bytes)}${line}\n`), version);
  });

/** For `assert.rejects`. */
export const isFault =
  (kind: FaultKind, message = /./) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof Fault, String(error));
    assert.equal(error.kind, kind);
    assert.match(error.message, message);
    return true;
  };

/** Resolves when a count has not moved for a while. */
async function quiet(count: () => number): Promise<void> {
  for (let last = -1; last !== count(); await new Promise((resolve) => setTimeout(resolve, 120))) last = count();
}
