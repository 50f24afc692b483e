/**
 * A process that opens a directory of credential files, lists it, sees a change by hand, and says how much memory it had at
 * most.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCredentials, settingsFor } from './opened.ts';

const path = process.argv[2]!;
const credentials = await openCredentials(settingsFor(path));
const { entries } = await credentials.list({});
JSON.stringify(entries);
let seen = false;
credentials.onChange((changes) => {
  seen ||= changes.some((change) => change.type === 'added' && change.credential.name === 'new.json');
});
await writeFile(join(path, 'new.json'), '{"type":"codex"}');
while (!seen) await sleep(5);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ listed: entries.length, seen, megabytes }));
