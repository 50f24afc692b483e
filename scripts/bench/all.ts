/** `make bench`: measures on this machine, now, and prints a table. Compare ratios, not times. */
import { access } from './access.ts';
import { edits } from './edits.ts';

await access();
await edits();
