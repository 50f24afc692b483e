import { delimiter } from 'node:path';

/** Where Go is found: on the PATH, or where its installer puts it. */
export const goEnvironment = { ...process.env, PATH: [process.env['PATH'], '/usr/local/go/bin'].join(delimiter) };
