/** What runs in the store's worker threads: one writes, one reads, and each import is read by one of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveCalls } from '../../platform/worker-calls.ts';
import { createReader } from './reader.ts';
import { createStager } from './stager.ts';
import { createWriter } from './writer.ts';

export type WorkerData = { role: 'writer' | 'reader' | 'stager'; path: string };

const { role, path } = workerData as WorkerData;
const roles = { writer: createWriter, reader: createReader, stager: createStager };
if (parentPort) serveCalls(parentPort, roles[role](path));
