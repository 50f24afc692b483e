// Longer than 300 lines because it holds one service to its promises, a test each.
import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { editFault } from '../../src/config/faults.ts';
import { type Edit, type Reloadable, rememberingHash } from '../../src/config/index.ts';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import { Fault } from '../../src/platform/fault.ts';
import { openFileStore } from '../../src/stores/index.ts';
import { YamlEditError } from '../../src/yaml/index.ts';
import { until } from '../fixtures/until.ts';
import { quietLog } from '../stores/opened-store.ts';
import { hashOf, markedHash, open } from './opened-config.ts';

const set = (key: string, value: string | number | boolean): Edit[] => [{ op: 'set', at: [key], value }];
const at = (key: string, ifMatch?: string) => ({ resource: [key], ifMatch });
const fault = (kind: string, code?: string) => (error: unknown) =>
  error instanceof Fault && error.kind === kind && (code === undefined || error.code === code);

/** A part that refuses what `refuses` says. */
const refusing = (refuses: (port: number) => boolean): Reloadable => ({
  prepare: async ({ port }) => {
    if (refuses(port)) throw new Fault('unprocessable', 'invalid_config', { message: `port ${port} is taken` });
    return { commit() {} };
  },
});

test('an edit is in the file, in force, and has a new tag when it resolves', async (t) => {
  const { config, text } = await open(t, '# mine\ndebug: false # quiet\n');
  const before = config.etagOf(['debug']);
  const { etag } = await config.edit(set('debug', true), at('debug'));
  assert.equal(await text(), '# mine\ndebug: true # quiet\n');
  assert.equal(config.current.debug, true);
  assert.equal(etag, config.etagOf(['debug']));
  assert.notEqual(etag, before);
});

test('a tag changes with its own value only', async (t) => {
  const { config } = await open(t, 'debug: false\n');
  const [retry, file] = [config.etagOf(['request-retry']), config.etag];
  await config.edit(set('debug', true), at('debug'));
  assert.equal(config.etagOf(['request-retry']), retry);
  assert.notEqual(config.etag, file);
});

test('of two racing edits with the same If-Match exactly one passes', async (t) => {
  const { config } = await open(t, 'request-retry: 1\n');
  const tag = config.etagOf(['request-retry']);
  const outcomes = await Promise.allSettled(
    [2, 3].map((value) => config.edit(set('request-retry', value), at('request-retry', tag))),
  );
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected'],
  );
  const [, lost] = outcomes as [unknown, PromiseRejectedResult];
  assert.ok(fault('stale', 'revision mismatch')(lost.reason));
  assert.equal(lost.reason.etag, config.etagOf(['request-retry']));
  assert.equal(config.current['request-retry'], 2);
});

test('edits that wait together share one write', async (t) => {
  let writes = 0;
  const { config, text } = await open(t, 'api-keys: []\n', {
    wrap: (store) => ({
      ...store,
      write: (...of) => {
        writes++;
        return store.write(...of);
      },
    }),
  });
  await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      config.edit(({ raw }) => {
        const keys = (raw as { 'api-keys': string[] })['api-keys'];
        return [{ op: 'insert', at: ['api-keys', keys.length], value: `sk-${n}` }];
      }, at('api-keys')),
    ),
  );
  assert.equal(writes, 1);
  assert.deepEqual(
    config.current['api-keys'],
    Array.from({ length: 50 }, (_, n) => `sk-${n}`),
  );
  assert.equal((await text()).match(/sk-\d+/g)?.length, 50);
});

test('an edit sees what those before it in its batch made', async (t) => {
  const { config } = await open(t, 'request-retry: 0\n');
  const next = () =>
    config.edit(({ config: now }) => set('request-retry', now['request-retry'] + 1), at('request-retry'));
  await Promise.all(Array.from({ length: 20 }, next));
  assert.equal(config.current['request-retry'], 20);
});

test('one bad edit does not fail its neighbours', async (t) => {
  const { config } = await open(t, 'shared: &s {a: 1}\nuse: *s\ndebug: false\n');
  const edits: Edit[][] = [
    set('debug', true),
    [{ op: 'set', at: ['debug', 'deeper'], value: 1 }],
    [{ op: 'set', at: ['shared', 'a'], value: 2 }],
    [{ op: 'set', at: ['routing'], value: 'no map' }],
    set('request-retry', 7),
  ];
  const outcomes = await Promise.allSettled(edits.map((edit) => config.edit(edit, at('debug'))));
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled'],
  );
  const aliased = (outcomes[2] as PromiseRejectedResult).reason;
  assert.ok(fault('unprocessable', 'invalid_config')(aliased));
  assert.match(aliased.message, /line 1/);
  assert.equal(config.current['request-retry'], 7);
  assert.equal(config.current.debug, true);
});

test('an edit that a running part refuses writes nothing and does not fail its neighbours', async (t) => {
  const { config, text } = await open(t, 'port: 1\ndebug: false\n', { parts: [refusing((port) => port === 666)] });
  const outcomes = await Promise.allSettled([
    config.edit(set('debug', true), at('debug')),
    config.edit(set('port', 666), at('port')),
    config.edit(set('request-retry', 4), at('request-retry')),
  ]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  const { reason } = outcomes[1] as PromiseRejectedResult;
  assert.ok(fault('unprocessable', 'invalid_config')(reason));
  assert.match(reason.message, /port 666 is taken/);
  assert.equal(await text(), 'port: 1\ndebug: true\nrequest-retry: 4\n');
});

test('all parts are ready before anything is written, and follow only then', async (t) => {
  const steps: string[] = [];
  const part = (name: string): Reloadable => ({
    prepare: async () => {
      steps.push(`${name} prepares`);
      return { commit: () => void steps.push(`${name} commits`), note: `${name} says so` };
    },
  });
  const { config } = await open(t, 'debug: false\n', {
    parts: [part('one'), part('two')],
    wrap: (store) => ({
      ...store,
      write: (...of) => {
        steps.push('write');
        return store.write(...of);
      },
    }),
  });
  steps.length = 0;
  const { notes } = await config.edit(set('debug', true), at('debug'));
  assert.deepEqual(steps, ['one prepares', 'two prepares', 'write', 'one commits', 'two commits']);
  assert.deepEqual(notes, ['one says so', 'two says so']);
});

test('a hand edit is in force soon, and calls back who follows its key', async (t) => {
  const { config, handEdit } = await open(t, 'debug: false\n');
  const seen: unknown[] = [];
  config.onChange('debug', (next, previous) => seen.push([next, previous]));
  config.onChange('request-retry', () => assert.fail('it did not change'));
  await handEdit('debug: true\n');
  await until(() => config.current.debug);
  assert.deepEqual(seen, [[true, false]]);
});

for (const [how, save] of Object.entries({
  'truncates and writes': (file: string, text: string) => writeFile(file, text),
  'saves by rename': (file: string, text: string) => writeFile(`${file}~`, text).then(() => rename(`${file}~`, file)),
}))
  test(`an edit is merged with what an editor left that ${how}`, async (t) => {
    const { config, file, text } = await open(t, 'debug: false\n');
    for (let round = 1; round <= 10; round++) {
      await save(file, `# by hand ${round}\ndebug: false\nrequest-retry: ${round}\n`);
      await config.edit(set('debug', true), at('debug'));
      assert.equal(await text(), `# by hand ${round}\ndebug: true\nrequest-retry: ${round}\n`);
      assert.equal(config.current['request-retry'], round);
    }
  });

test('what somebody wrote in the moment of the write is merged too', async (t) => {
  let once = true;
  const { config, text } = await open(t, 'debug: false\n', {
    wrap: (store) => ({
      ...store,
      write: async (bytes, expected) => {
        const written = await store.write(bytes, expected);
        if (!once) return written;
        once = false;
        return { ...written, overtaken: Buffer.from('# theirs\ndebug: false\nrequest-retry: 9\n') };
      },
    }),
  });
  await config.edit(set('debug', true), at('debug'));
  assert.equal(await text(), '# theirs\ndebug: true\nrequest-retry: 9\n');
  assert.equal(config.current['request-retry'], 9);
});

for (const [title, theirs] of [
  ['what does not parse', 'debug: [\n'],
  ['an emptied file', ''],
] as const)
  test(`${title}, written in the moment of the write, stays there, and the edit is refused`, async (t) => {
    let once = true;
    const { config, text } = await open(t, 'debug: false\n', {
      wrap: (store) => ({
        ...store,
        write: async (bytes, expected) => {
          const written = await store.write(bytes, expected);
          if (!once) return written;
          once = false;
          return { ...written, overtaken: Buffer.from(theirs) };
        },
      }),
    });
    await assert.rejects(config.edit(set('debug', true), at('debug')), fault('conflict', 'config file is invalid'));
    assert.equal(await text(), theirs);
    assert.equal(config.current.debug, false);
  });

test('a replacement with If-Match gives way to what was written in the moment of the write', async (t) => {
  const { config, text } = await open(t, 'debug: false\n', {
    wrap: (store) => ({
      ...store,
      write: async (bytes, expected) => {
        const written = await store.write(bytes, expected);
        const ours = Buffer.from(bytes).toString() === 'debug: true\n';
        return ours ? { ...written, overtaken: Buffer.from('# theirs\ndebug: false\n') } : written;
      },
    }),
  });
  const { etag } = await config.file();
  await assert.rejects(config.replace(Buffer.from('debug: true\n'), etag), fault('stale', 'revision mismatch'));
  assert.equal(await text(), '# theirs\ndebug: false\n');
});

test('a replacement without If-Match stays, whatever was written in the moment of the write', async (t) => {
  const { config, text } = await open(t, 'debug: false\n', {
    wrap: (store) => ({
      ...store,
      write: async (...of) => ({ ...(await store.write(...of)), overtaken: Buffer.from('# theirs\n') }),
    }),
  });
  await config.replace(Buffer.from('debug: true\n'));
  assert.equal(await text(), 'debug: true\n');
  assert.equal(config.current.debug, true);
});

for (const [times, want] of [
  [3, 'waited out'],
  [Infinity, 'given up on'],
] as const)
  test(`somebody who writes before each of our writes is ${want}`, async (t) => {
    let left = 0;
    const { config } = await open(t, 'debug: false\n', {
      wrap: (store) => ({
        ...store,
        write: (...of) => (left-- > 0 ? Promise.reject(new Fault('stale', 'stale')) : store.write(...of)),
      }),
    });
    const changes = {
      'failed to save config: the file keeps changing': () => config.edit(set('debug', true), at('debug')),
      write_failed: () => config.replace(Buffer.from('debug: false\n')),
    };
    for (const [code, change] of Object.entries(changes)) {
      left = times;
      if (want === 'waited out') await change();
      else await assert.rejects(change(), fault('failed', code));
    }
  });

test('each edit of a batch gets the tag of what it made, not of what came after', async (t) => {
  const { config } = await open(t, 'request-retry: 0\n');
  const [first, second] = await Promise.all(
    [1, 2].map((value) => config.edit(set('request-retry', value), at('request-retry'))),
  );
  assert.notEqual(first!.etag, second!.etag);
  assert.equal(second!.etag, config.etagOf(['request-retry']));
  await assert.rejects(config.edit(set('request-retry', 3), at('request-retry', first!.etag)), fault('stale'));
});

for (const [how, empty] of [
  ['empties', ''],
  ['leaves comments only in', '# debug: true\n'],
] as const)
  test(`who ${how} the file by hand doesn't take every setting away`, async (t) => {
    const { config, handEdit, text } = await open(t, 'debug: true\n');
    await handEdit(empty);
    await until(() => config.trouble !== undefined);
    assert.equal(config.current.debug, true);
    await assert.rejects(config.edit(set('debug', false), at('debug')), fault('conflict', 'config file is invalid'));
    assert.equal(await text(), empty);
  });

test('what is wrong with the file is told with its bytes, followed or not', async (t) => {
  const { config, handEdit } = await open(t, 'debug: true\n');
  await handEdit('debug: [\n');
  const { bytes, trouble } = await config.file();
  assert.equal(Buffer.from(bytes).toString(), 'debug: [\n');
  assert.notEqual(trouble, undefined);
});

test('a hand edit is followed while an edit waits for the lock of another process', async (t) => {
  const { config, file, text, handEdit } = await open(t, 'debug: false\n');
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const other = await openFileStore(file, { kind: 'config', log: quietLog });
  const holding = Promise.withResolvers<void>();
  const release = other.exclusive(() => {
    holding.resolve();
    return held;
  });
  await holding.promise;
  const edited = config.edit(set('debug', true), at('debug'));
  await handEdit('debug: false\nrequest-retry: 7\n');
  await until(() => config.current['request-retry'] === 7);
  assert.equal(config.current.debug, false);
  letGo();
  await Promise.all([release, edited]);
  assert.equal(config.current.debug, true);
  assert.equal(await text(), 'debug: true\nrequest-retry: 7\n');
});

test('a lock that another process keeps fails edits and replacements as a file that cannot be written', async (t) => {
  let locked = false;
  const { config } = await open(t, 'debug: false\n', {
    wrap: (store) => ({
      ...store,
      exclusive: (work) =>
        locked ? Promise.reject(new Fault('failed', 'locked', { message: 'it is locked' })) : store.exclusive(work),
    }),
  });
  locked = true;
  await assert.rejects(
    config.edit(set('debug', true), at('debug')),
    fault('failed', 'failed to save config: it is locked'),
  );
  await assert.rejects(config.replace(Buffer.from('debug: true\n')), fault('failed', 'write_failed'));
  locked = false;
  await config.edit(set('debug', true), at('debug'));
});

test('an edit that could not be proven is our failure, in the words that clients know', () => {
  const { kind, code } = editFault(new YamlEditError('unproven', { line: 3, column: 1 })) as Fault;
  assert.deepEqual([kind, code], ['failed', 'failed to save config: edit could not be proven']);
});

test('a broken file stays as it is: the last good config goes on, edits say where it is broken, and it is logged once', async (t) => {
  const { config, lines, handEdit, text } = await open(t, 'debug: true\n');
  const broken = 'debug: true\nsecret: sk-hush\nsecret: sk-quiet\n';
  await handEdit(broken);
  await until(() => config.trouble !== undefined);
  for (let i = 0; i < 3; i++)
    await assert.rejects(config.edit(set('debug', false), at('debug')), (error: Fault) => {
      assert.ok(fault('conflict', 'config file is invalid')(error));
      assert.match(error.message, /line 3/);
      assert.doesNotMatch(error.message, /hush|quiet/);
      return true;
    });
  assert.equal(await text(), broken);
  assert.equal(config.current.debug, true);
  assert.equal(lines.filter((line) => line.startsWith('error')).length, 1);
  assert.equal((await config.file()).trouble?.line, 3);
});

test('a replacement mends a broken file', async (t) => {
  const { config, handEdit, text } = await open(t, 'debug: true\n');
  await handEdit('debug: [\n');
  await until(() => config.trouble !== undefined);
  const { changed } = await config.replace(Buffer.from('debug: false\nrequest-retry: 5\n'));
  assert.deepEqual([...changed].sort(), ['debug', 'request-retry']);
  assert.equal(config.trouble, undefined);
  assert.equal(await text(), 'debug: false\nrequest-retry: 5\n');
});

test('a file that is gone is like a broken one, and may come back', async (t) => {
  const { config, file } = await open(t, 'debug: true\n');
  await rm(file);
  await until(() => config.trouble !== undefined);
  await assert.rejects(config.edit(set('debug', false), at('debug')), fault('conflict', 'config file is invalid'));
  await assert.rejects(config.file(), fault('missing'));
  await writeFile(file, 'debug: false\n');
  await until(() => config.trouble === undefined);
  assert.equal(config.current.debug, false);
});

test('a replacement takes the place of a file that is gone', async (t) => {
  const { config, file, text } = await open(t, 'debug: true\n');
  await rm(file);
  await config.replace(Buffer.from('debug: false\n'));
  assert.equal(await text(), 'debug: false\n');
});

test('a hand edit that a part refuses stays on disk; later edits are tried on top of it', async (t) => {
  const { config, handEdit, text } = await open(t, 'port: 1\n', { parts: [refusing((port) => port === 666)] });
  await handEdit('port: 666\n');
  await until(() => config.trouble !== undefined);
  assert.equal(config.current.port, 1);
  await assert.rejects(config.edit(set('debug', true), at('debug')), fault('unprocessable', 'invalid_config'));
  assert.equal(await text(), 'port: 666\n');
  await config.edit(set('port', 2), at('port'));
  assert.equal(await text(), 'port: 2\n');
  assert.equal(config.trouble, undefined);
});

test('a full disk fails the edit, changes nothing, and the next edit works', async (t) => {
  let full = true;
  const { config, text } = await open(t, 'debug: false\n', {
    files: {
      ...fileFunctions,
      write: async (...of) => {
        if (full) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        return fileFunctions.write(...of);
      },
    },
  });
  await assert.rejects(config.edit(set('debug', true), at('debug')), (error: Fault) => {
    assert.equal(error.kind, 'failed');
    assert.match(error.code, /^failed to save config: /);
    return true;
  });
  assert.equal(await text(), 'debug: false\n');
  assert.equal(config.current.debug, false);
  full = false;
  await config.edit(set('debug', true), at('debug'));
  assert.equal(await text(), 'debug: true\n');
});

test('a full disk fails edits that wait together at one write, and a replacement in its own words', async (t) => {
  let writes = 0;
  const { config } = await open(t, 'debug: false\n', {
    wrap: (store) => ({
      ...store,
      write: async () => {
        writes++;
        throw new Fault('failed', 'write_failed', { message: 'the disk is full' });
      },
    }),
  });
  const outcomes = await Promise.allSettled([1, 2, 3].map((n) => config.edit(set('request-retry', n), at('debug'))));
  for (const outcome of outcomes)
    assert.ok(
      outcome.status === 'rejected' && fault('failed', 'failed to save config: the disk is full')(outcome.reason),
    );
  assert.equal(writes, 1);
  await assert.rejects(config.replace(Buffer.from('debug: true\n')), (error: Fault) => {
    assert.deepEqual([error.code, error.message], ['write_failed', 'write_failed: the disk is full']);
    return true;
  });
});

test('a replacement answers with the keys whose value changed, and stores byte for byte', async (t) => {
  const { config, text } = await open(t, 'debug: false\nrequest-retry: 3\n');
  const next = '\ufeff# new\r\nrequest-retry:   3\r\nother: {a: [1]}\r\n';
  const { changed } = await config.replace(Buffer.from(next));
  assert.deepEqual(changed, ['other']);
  assert.equal(await text(), next);
});

test('a replacement is refused when the file is another one than If-Match says', async (t) => {
  const { config, text } = await open(t, 'debug: false\n');
  await assert.rejects(config.replace(Buffer.from('debug: true\n'), '"other"'), fault('stale', 'revision mismatch'));
  const { etag } = await config.file();
  await config.replace(Buffer.from('debug: true\n'), `"x", ${etag}`);
  assert.equal(await text(), 'debug: true\n');
});

test('a plain-text management key in the file is hashed there, and nothing else changes', async (t) => {
  const { config, text } = await open(
    t,
    "remote-management:\n  secret-key: 'open sesame' # ours\n  allow-remote: no\n",
  );
  assert.equal(
    await text(),
    `remote-management:\n  secret-key: '${hashOf('open sesame')}' # ours\n  allow-remote: no\n`,
  );
  assert.equal(config.current['remote-management']['secret-key'], hashOf('open sesame'));
});

test('both spellings of the management key get one hash', async (t) => {
  const { text } = await open(t, 'remote-management: {secret-key: same}\nremote-management-key: same\n');
  assert.equal((await text()).split(hashOf('same')).length, 3);
});

test('a management key that is written by hand is hashed soon', async (t) => {
  const { handEdit, text, config } = await open(t, 'debug: false\n');
  await handEdit('debug: false\nremote-management-key: by-hand\n');
  await until(async () => (await text()).includes(hashOf('by-hand')));
  assert.equal(config.current['remote-management-key'], hashOf('by-hand'));
});

test('a management key that cannot be hashed in the file is hashed in memory, and that is said once', async (t) => {
  const { config, lines, handEdit } = await open(t, 'debug: false\n', {
    files: {
      ...fileFunctions,
      write: async () => {
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      },
    },
  });
  for (const key of ['one', 'two']) {
    await handEdit(`remote-management-key: ${key}\n`);
    await until(() => config.current['remote-management-key'] === hashOf(key));
    await until(() => lines.some((line) => line.includes('plain text')));
  }
  assert.equal(lines.filter((line) => line.includes('plain text')).length, 1);
});

test('a replacement never puts a plain-text management key on the disk', async (t) => {
  const written: string[] = [];
  const { config } = await open(t, 'debug: false\n', {
    files: {
      ...fileFunctions,
      write: (handle, bytes, position) => {
        written.push(Buffer.from(bytes).toString());
        return fileFunctions.write(handle, bytes, position);
      },
    },
  });
  await config.replace(Buffer.from('remote-management-key: in the clear\n'));
  assert.ok(written.length > 0);
  for (const text of written) assert.doesNotMatch(text, /: in the clear/);
});

for (const [title, brought] of [
  ['an alias of another value', 'k: &k in the clear\nremote-management: {secret-key: *k}\n'],
  ['an anchor for another value', 'remote-management: {secret-key: &k in the clear}\nk: *k\n'],
  ['written in two places', 'note: in the clear\nremote-management-key: in the clear\n'],
] as const)
  test(`a replacement whose management key would stay readable is refused: ${title}`, async (t) => {
    const { config, text } = await open(t, 'debug: false\n');
    await assert.rejects(config.replace(Buffer.from(brought)), fault('unprocessable', 'invalid_config'));
    assert.equal(await text(), 'debug: false\n');
  });

test('a replacement must leave a management key, unless there is another one', async (t) => {
  const { config, text } = await open(t, `remote-management-key: ${hashOf('x')}\n`, { hasOtherKey: false });
  await assert.rejects(config.replace(Buffer.from('debug: true\n')), fault('unprocessable', 'invalid_config'));
  assert.equal(await text(), `remote-management-key: ${hashOf('x')}\n`);
});

test('a management key that is put again keeps its hash, and so those whom it let in', async (t) => {
  let salt = 0;
  const { config } = await open(t, 'debug: false\n', {
    hash: rememberingHash(async (plain) => hashOf(`${plain}${salt++}`)),
  });
  await config.replace(Buffer.from('remote-management-key: same\n'));
  const { changed } = await config.replace(Buffer.from('remote-management-key: same\ndebug: true\n'));
  assert.deepEqual(changed, ['debug']);
});

test('a management key over 72 bytes is said to be one, not cut off', async (t) => {
  const { config } = await open(t, 'debug: false\n');
  const long = 'k'.repeat(73);
  await assert.rejects(config.replace(Buffer.from(`remote-management-key: ${long}\n`)), (error: Fault) => {
    assert.match(error.message, /72 bytes/);
    assert.ok(!error.message.includes(long));
    return true;
  });
});

test('readers never wait: what is in force can be read while a write is under way', async (t) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { config } = await open(t, 'debug: false\n', {
    wrap: (store) => ({ ...store, write: async (...of) => held.then(() => store.write(...of)) }),
  });
  const edit = config.edit(set('debug', true), at('debug'));
  assert.equal(config.current.debug, false);
  assert.equal(typeof config.etagOf(['debug']), 'string');
  release();
  await edit;
});

test('closing waits for what was accepted, and later edits are turned away', async (t) => {
  const { config, text } = await open(t, 'debug: false\n', { hash: markedHash });
  const edit = config.edit(set('debug', true), at('debug'));
  await config.close();
  await edit;
  assert.equal(await text(), 'debug: true\n');
  await assert.rejects(config.edit(set('debug', false), at('debug')), fault('unavailable'));
});

test('it does not open a file that is missing or broken: there is no good config to go on with', async (t) => {
  await assert.rejects(open(t, 'debug: [\n'), fault('unprocessable', 'invalid_config'));
  await assert.rejects(open(t, 'debug: maybe\n'), (error: Fault) => /line 1/.test(error.message));
});

test('a file that is put in place of another is warned of in the log like one that was edited by hand', async (t) => {
  const { config, lines } = await open(t, 'debug: true\n');
  await config.replace(Buffer.from('request-retry: -5\ndebug: on\n'));
  assert.deepEqual(lines.filter((line) => line.includes('line 2')).length, 1, lines.join('\n'));
  await config.edit([{ op: 'set', at: ['request-log'], value: true }], { resource: ['request-log'] });
  assert.equal(lines.filter((line) => line.startsWith('warn config file: debug (line 2, column 8)')).length, 1);
});
