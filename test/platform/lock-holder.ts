import { setTimeout as sleep } from 'node:timers/promises';
import { fileMutex } from '../../src/platform/file-lock.ts';

// A process that holds a lock: `hold` until it is killed, `again` again and again, with hardly a gap.
const [place, how] = process.argv.slice(2);
if (!place) throw new Error('usage: lock-holder.ts LOCK hold|again');
process.stdin.resume().on('end', process.exit); // with whoever started it
const exclusive = fileMutex({
  places: async () => [place],
  patience: 60_000,
  onUnlocked: (cause) => {
    throw cause;
  },
});
let said = false;
do {
  await exclusive(async () => {
    if (!said) process.stdout.write('held\n');
    said = true;
    await sleep(how === 'hold' ? 3_600_000 : 30);
  });
} while (how === 'again');
