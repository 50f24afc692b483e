import { isObject, type Json, type JsonObject } from '../platform/json.ts';

/** The most bytes of one frame. */
export const maxFrameBytes = 64 * 1024 * 1024;

/** What both sides send: JSON text. `id` names the request that it is about. */
export type Frame = { id: string; type: string; payload: JsonObject | undefined };

/** Ours are UUIDs; no page needs longer ones for its own pings. */
const maxIdLength = 256;

/** Reads a frame. Nothing for JSON that is none, which newer pages may send; throws SyntaxError for what is no JSON. */
export function readFrame(text: string): Frame | undefined {
  const value: Json = JSON.parse(text);
  if (!isObject(value)) return undefined;
  const { id, type, payload } = value;
  if (typeof id !== 'string' || id.length > maxIdLength || typeof type !== 'string') return undefined;
  return { id, type, payload: isObject(payload) ? payload : undefined };
}
