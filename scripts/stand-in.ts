/** A provider that runs on this machine and answers in recorded shapes: `node scripts/stand-in.ts [port]`. For trying things out. */
import { standIn } from '../test/fixtures/stand-in/server.ts';

const { url } = await standIn(undefined, { port: Number(process.argv[2] ?? 8400), keep: false });
process.stdout.write(`a stand-in provider listens on ${url}\n`);
