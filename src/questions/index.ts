/** Questions that people ask of providers: in their own words, and whether a credential works. */
export { createQuestions, type Questions, type TestResult } from './questions.ts';
export type { Resolve } from './reach.ts';
export type { AskedCredential, KnownPlaces } from './types.ts';
