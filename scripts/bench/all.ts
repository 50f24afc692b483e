/** `make bench`: measures on this machine, now, and prints a table. Compare ratios, not times; what has a reach should come as far. */
import { access, keys } from './access.ts';
import { edits } from './edits.ts';
import { gateway } from './gateway.ts';
import { lists } from './lists.ts';
import { start } from './start.ts';

await gateway();
await access();
await keys();
await edits();
await lists();
await start();
