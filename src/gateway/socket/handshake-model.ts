import type { IncomingHttpHeaders } from 'node:http';
import { isObject, parseJson } from '../../platform/json.ts';

/** The model that a handshake says will be asked for; only Codex does, among other things about its turn. */
export function modelOf({ 'x-codex-turn-metadata': said }: IncomingHttpHeaders): string | undefined {
  const turn = parseJson(String(said));
  const model = isObject(turn) ? turn['model'] : undefined;
  return typeof model === 'string' && model !== '' ? model : undefined;
}
