import type { IncomingHttpHeaders } from 'node:http';

/** The model that a handshake says will be asked for; only Codex does, among other things about its turn. */
export function modelOf({ 'x-codex-turn-metadata': said }: IncomingHttpHeaders): string | undefined {
  try {
    const { model } = JSON.parse(String(said)) as { model?: unknown };
    return typeof model === 'string' && model !== '' ? model : undefined;
  } catch {
    return undefined;
  }
}
