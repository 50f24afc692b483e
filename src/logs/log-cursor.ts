/** A place in the log: so many bytes into the file that has this fingerprint there. Offset 0 is before the first line of all. */
export type LogPosition = {
  offset: number;
  fingerprint: string;
  /** Unix seconds of the newest line before it. */
  latest: number;
};

export const encodeCursor = ({ offset, fingerprint, latest }: LogPosition): string =>
  Buffer.from(`${offset}.${latest}.${fingerprint}`).toString('base64url');

/** Nothing for what is no cursor of ours. */
export function decodeCursor(cursor: string): LogPosition | undefined {
  const text = Buffer.from(cursor.slice(0, 128), 'base64url').toString('latin1');
  const [, offset, latest, fingerprint] = /^(\d{1,15})\.(\d{1,16})\.([0-9a-f]{24}|)$/.exec(text) ?? [];
  if (offset === undefined || latest === undefined || fingerprint === undefined) return undefined;
  if ((Number(offset) === 0) !== (fingerprint === '')) return undefined;
  return { offset: Number(offset), latest: Number(latest), fingerprint };
}
