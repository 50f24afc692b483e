import { delimiter } from 'node:path';

/**
 * Where Go is found: on the PATH, or where its installer puts it. What it builds names no folder of this machine, so that a copy
 * of the same files in another folder is not compiled again.
 */
export const goEnvironment = {
  ...process.env,
  PATH: [process.env['PATH'], '/usr/local/go/bin'].join(delimiter),
  GOFLAGS: [process.env['GOFLAGS'], '-trimpath'].filter(Boolean).join(' '),
};
