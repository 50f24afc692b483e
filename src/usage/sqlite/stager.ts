import { type Staging, stageImport } from './import.ts';

/** Reads one import, in a thread of its own. */
export function createStager(path: string) {
  let staging: Staging | undefined;
  return {
    write({ bytes, now }: { bytes: Uint8Array; now: number }): void {
      staging ??= stageImport(path, now);
      staging.write(bytes);
    },
    /** After it, the staged rows are in the file. */
    end({ now }: { now: number }): void {
      staging ??= stageImport(path, now);
      staging.end();
    },
  };
}
