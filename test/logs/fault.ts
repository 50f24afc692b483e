import { Fault } from '../../src/platform/fault.ts';

/** Whether an error is the Fault of this kind and code. */
export const fault = (kind: string, code: string) => (error: unknown) =>
  error instanceof Fault && error.kind === kind && error.code === code;
