import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { bytesOf, openCredentials, settingsFor } from '../credentials/opened.ts';

// A process that uploads files, edits and deletes them, and says what is durable: `credential-uploads.ts DIRECTORY ROUND`.
const [path = '', round = ''] = process.argv.slice(2);

const starter = new Socket({ fd: 0 }).resume().on('end', process.exit); // it ends with whoever started it
starter.unref();

const credentials = await openCredentials(settingsFor(path));

/** Each writer has a file of its own, so that what is acknowledged last is what must stand there. */
const writer = async (_: unknown, number: number) => {
  const name = `${number}.json`;
  for (let turn = 0; ; turn++) {
    const content = { type: 'claude', round, turn, filling: 'x'.repeat(20_000) };
    await credentials.upload([{ name, bytes: bytesOf(content) }]);
    writeSync(1, `${name} ${turn}\n`);
    await credentials.setFields({ name }, { note: String(turn) });
    if (turn % 3 === 0) {
      await credentials.remove([name], { purge: false });
      await credentials.restore(name);
    }
  }
};
await Promise.all(Array.from({ length: 8 }, writer));
