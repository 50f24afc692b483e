import package_ from '../package.json' with { type: 'json' };
import type { Build } from './http/app.ts';

declare const CLIPROXY_BUILD: Omit<Build, 'version'> | undefined;

/** What is running. The bundler fills in the commit and the date; run from source, it is a development build of now. */
export const build: Build = {
  version: package_.version,
  ...(typeof CLIPROXY_BUILD === 'undefined'
    ? { commit: 'development', date: new Date().toISOString() }
    : CLIPROXY_BUILD),
};
