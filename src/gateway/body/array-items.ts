import type { Mapping } from './mapped-stream.ts';

/** The longest item that is held; one that is longer passes as it is. */
const maxItem = 16 * 1024 * 1024;

const quote = 0x22;
const backslash = 0x5c;
const opening = new Set(Buffer.from('[{'));
const closing = new Set(Buffer.from(']}'));

/**
 * Turns the objects and arrays in a passing JSON array into others, in any chunks, each as soon as it is whole; all that stands
 * around them, and what is no array, passes as it is.
 */
export function arrayItems(map: (item: string) => string): Mapping {
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  /** What came of the item that isn't whole yet; undefined between two of them, and in one that is too long. */
  let held: Uint8Array[] | undefined;
  let heldBytes = 0;

  function hold(part: Uint8Array): Uint8Array {
    held!.push(part);
    heldBytes += part.length;
    return heldBytes > maxItem ? release() : nothing;
  }

  function release(): Buffer {
    const all = Buffer.concat(held ?? []);
    held = undefined;
    heldBytes = 0;
    return all;
  }

  return {
    piece(chunk) {
      const out: Uint8Array[] = [];
      let from = 0;
      /** Takes what stands before this place. */
      const take = (to: number): void => {
        if (from < to) out.push(held ? hold(chunk.subarray(from, to)) : chunk.subarray(from, to));
        from = to;
      };
      for (let i = 0; i < chunk.length; i++) {
        const c = chunk[i]!;
        if (isString) {
          if (isEscaped) isEscaped = false;
          else if (c === backslash) isEscaped = true;
          else if (c === quote) isString = false;
        } else if (c === quote) isString = true;
        else if (opening.has(c)) {
          if (depth === 1) {
            take(i);
            held = [];
          }
          depth++;
        } else if (closing.has(c)) {
          depth--;
          if (depth === 1) {
            take(i + 1);
            if (held) out.push(Buffer.from(map(release().toString())));
          }
        }
      }
      take(chunk.length);
      return out.length === 1 ? out[0]! : Buffer.concat(out);
    },
    end: release,
  };
}

const nothing = new Uint8Array(0);
