/** A process that records one request after the other, to be killed or kept from writing. Says each as soon as it is recorded. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createUsage } from '../../src/usage/index.ts';
import { exchange, usageSettings } from './usage.ts';

const [file, mode] = process.argv.slice(2);
if (!file) throw new Error('usage: recording-process.ts FILE [until-stopped]');
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const write = (message: string, fields = {}): void => say(`log ${message} ${JSON.stringify(fields)}`);
const usage = createUsage({
  file,
  settings: () => usageSettings,
  log: { debug() {}, info: write, warn: write, error: write },
  now: Date.now,
});
let stopping = false;
process.on('SIGTERM', () => {
  stopping = true;
});
for (let n = 0; !stopping; n++) {
  usage.record(exchange({ time: Date.now(), requestId: String(n) }));
  say(`recorded ${n} ${usage.health().trouble ?? ''}`);
  await sleep(mode === 'slowly' ? 50 : 1);
}
await usage.close();
say('closed');
