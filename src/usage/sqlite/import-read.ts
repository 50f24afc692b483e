import { createJsonWalk, type JsonPath, type JsonScalar } from './json-walk.ts';
import { type Instant, instantOf } from './timestamp.ts';

/** A detail of an export, as it is given; `at` is absent where it has no time. */
export type ImportedDetail = {
  api: string;
  model: string;
  at: Instant | undefined;
  source: string;
  authIndex: string;
  failed: boolean;
  tokens: { input: number; output: number; reasoning: number; cached: number; total: number };
};

type Kind = 'object' | 'array' | 'text' | 'switch' | 'count';

/** What an export has at each depth; what it has elsewhere is passed over, totals too. */
const root: Record<string, Kind> = { version: 'count', usage: 'object' };
const detail: Record<string, Kind> = {
  timestamp: 'text',
  source: 'text',
  auth_index: 'text',
  failed: 'switch',
  tokens: 'object',
};
const counts = {
  input_tokens: 'input',
  output_tokens: 'output',
  reasoning_tokens: 'reasoning',
  cached_tokens: 'cached',
  total_tokens: 'total',
} as const;

const steps = ['usage', 'apis', undefined, 'models', undefined, 'details', undefined] as const;
const kinds: readonly Kind[] = ['object', 'object', 'object', 'object', 'object', 'object', 'array', 'object'];
const detailDepth = steps.length;

const own = <Value>(table: Record<string, Value>, name: string | null | undefined): Value | undefined =>
  name !== null && name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

/** What has to be at a place; `undefined` if that doesn't matter. */
function kindAt(path: JsonPath): Kind | undefined {
  if (path.length === 1) return own(root, path[0]);
  const isOnTheWay = steps.every((step, index) => index >= path.length || step === undefined || step === path[index]);
  if (!isOnTheWay) return undefined;
  if (path.length <= detailDepth) return kinds[path.length];
  if (path.length === detailDepth + 1) return own(detail, path[detailDepth]);
  return path.length === detailDepth + 2 && path[detailDepth] === 'tokens' && own(counts, path[detailDepth + 1])
    ? 'count'
    : undefined;
}

const fits = (kind: Kind, value: JsonScalar): boolean =>
  value === null ||
  (kind === 'text' && typeof value === 'string') ||
  (kind === 'switch' && typeof value === 'boolean') ||
  (kind === 'count' && Number.isSafeInteger(value));

/**
 * Reads an export piece by piece and hands out its details; keeps no more than one. `write` and `end` throw at the first thing
 * that isn't as it has to be. `end` returns the export's version, 0 if it has none.
 */
export function createImportReader(found: (detail: ImportedDetail) => void): {
  write(bytes: Uint8Array): void;
  end(): number;
} {
  let version = 0;
  let current = blank();
  const check = (path: JsonPath, fit: (kind: Kind) => boolean): void => {
    const kind = kindAt(path);
    if (kind !== undefined && !fit(kind)) throw new SyntaxError('not an export');
  };
  const isDetail = (path: JsonPath): boolean => path.length === detailDepth && kindAt(path) !== undefined;
  const finish = (path: JsonPath): void => {
    const api = String(path[2]).trim();
    if (api !== '') found({ ...current, api, model: String(path[4]).trim() || 'unknown' });
  };
  const walk = createJsonWalk({
    open(path, kind) {
      check(path, (wanted) => wanted === kind);
      if (isDetail(path)) current = blank();
    },
    scalar(path, value) {
      check(path, (wanted) => fits(wanted, value));
      if (path.length === 1 && path[0] === 'version') version = Number(value);
      if (path.length > detailDepth && kindAt(path) !== undefined && value !== null) set(path, value);
      if (isDetail(path)) {
        current = blank(); // a null counts as a detail that says nothing
        finish(path);
      }
    },
    close(path) {
      if (isDetail(path)) finish(path);
    },
  });
  const set = (path: JsonPath, value: JsonScalar): void => {
    const name = path[detailDepth];
    if (name === 'timestamp') current.at = timeOf(String(value));
    else if (name === 'source') current.source = String(value).trim();
    else if (name === 'auth_index') current.authIndex = String(value).trim();
    else if (name === 'failed') current.failed = value === true;
    else {
      const count = own(counts, path[detailDepth + 1]);
      if (count) current.tokens[count] = Number(value);
    }
  };
  return {
    write: walk.write,
    end() {
      walk.end();
      return version;
    },
  };
}

const blank = (): ImportedDetail => ({
  api: '',
  model: '',
  at: undefined,
  source: '',
  authIndex: '',
  failed: false,
  tokens: { input: 0, output: 0, reasoning: 0, cached: 0, total: 0 },
});

/** Go writes the year 1 for a time that was never set. */
function timeOf(timestamp: string): Instant | undefined {
  const instant = instantOf(timestamp);
  if (!instant) throw new SyntaxError('not an export');
  return timestamp.startsWith('0001-01-01T00:00:00') ? undefined : instant;
}
