import { eventStream } from '../body/event-stream.ts';
import { jsonPaths } from '../body/json-paths.ts';
import { type FoundValue, JsonScanner } from '../body/json-scanner.ts';
import { readTokens, type Tokens } from './tokens.ts';

/** What a passing answer says about itself. */
export type Metered = {
  tokens: Tokens;
  serviceTier: string | undefined;
  /** The vendor's error object, when one came inside an answer that had begun well. */
  error: string | undefined;
};

export type Meter = { push(chunk: Uint8Array): void; read(): Metered };

const paths = jsonPaths(
  'usage',
  'message.usage',
  'response.usage',
  'usageMetadata',
  '[].usageMetadata',
  'response.usageMetadata',
  '[].response.usageMetadata',
  'service_tier',
  'response.service_tier',
  'error',
  'response.error',
  '[].error',
);

/** Reads an answer while it passes, event stream or JSON, and keeps none of it. What isn't either is ignored. */
export function createMeter(contentType: string): Meter {
  const metered: Metered = { tokens: {}, serviceTier: undefined, error: undefined };
  const found = ({ path, bytes }: FoundValue): void => {
    const value: unknown = bytes && JSON.parse(Buffer.from(bytes).toString());
    if (value === undefined || value === null) return;
    if (path.endsWith('service_tier')) metered.serviceTier = typeof value === 'string' ? value : undefined;
    else if (path.endsWith('error')) metered.error = JSON.stringify(value);
    else {
      Object.assign(metered.tokens, readTokens(value));
      const tier = (value as { service_tier?: unknown }).service_tier;
      if (typeof tier === 'string') metered.serviceTier = tier;
    }
  };
  const json = jsonSink(found);
  const push = /^\s*text\/event-stream/i.test(contentType) ? eventStream(json) : json.data;
  return { push, read: () => metered };
}

/** Feeds JSON texts to a scanner each; one that isn't JSON (`[DONE]`) is passed over. */
function jsonSink(found: (value: FoundValue) => void): { data(piece: Uint8Array): void; end(): void } {
  let scanner: JsonScanner | undefined = new JsonScanner(paths, found);
  return {
    data(piece) {
      try {
        scanner?.push(piece);
      } catch {
        scanner = undefined;
      }
    },
    end() {
      scanner = new JsonScanner(paths, found);
    },
  };
}
