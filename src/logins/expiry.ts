import type { JsonObject } from '../platform/json.ts';
import { endIn } from './due.ts';
import { providerOf } from './renew.ts';

/** When the token in a credential file ends, in milliseconds since 1970; undefined if it doesn't say. */
export function tokenEnd(file: JsonObject): number | undefined {
  const provider = providerOf(file);
  return provider && endIn(file, provider.refresh);
}
