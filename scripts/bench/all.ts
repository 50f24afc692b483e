/** `make bench`: measures on this machine, now, and prints a table. Compare ratios, not times; what has a reach should come as far. */
import { access, keys } from './access.ts';
import { edits } from './edits.ts';
import { gateway } from './gateway.ts';

await gateway();
await access();
await keys();
await edits();
