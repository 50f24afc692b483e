/** `make bench`: measures on this machine, now, and prints a table. Compare ratios, not times. */
import { access } from './access.ts';
import { edits } from './edits.ts';
import { gateway } from './gateway.ts';

await access();
await edits();
await gateway();
