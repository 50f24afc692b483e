/** What is loaded after the start: a document with handlers behind its operations. */
export { createContract } from './contract.ts';
