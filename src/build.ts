import package_ from '../package.json' with { type: 'json' };

/** What the running program is, for headers and the log. `date` is one that `new Date()` reads. */
export type Build = { version: string; commit: string; date: string };

/** As JSON: of an object the bundler would make a module, which all others would have to load. */
declare const CLIPROXY_BUILD: string | undefined;

/** What is running. The bundler fills in the commit and the date; run from source, it is a development build of now. */
export const build: Build = {
  version: package_.version,
  ...(typeof CLIPROXY_BUILD === 'undefined'
    ? { commit: 'development', date: new Date().toISOString() }
    : (JSON.parse(CLIPROXY_BUILD) as Omit<Build, 'version'>)),
};
