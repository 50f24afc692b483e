import { jsonPaths } from '../body/json-paths.ts';
import { JsonScanner } from '../body/json-scanner.ts';
import { type BodyEdit, editBytes } from '../body/request-body.ts';
import { type Choice, ownNames } from '../selection/candidates.ts';
import { rewrittenJson } from './rewritten-json.ts';
import type { Translator } from './translator.ts';

/** Where answers and their events name the model: OpenAI's, Anthropic's and Google's, each at the top or within what it tells of. */
const places = jsonPaths(
  'model',
  'response.model',
  'message.model',
  'interaction.model',
  'modelVersion',
  'response.modelVersion',
  '[].modelVersion',
  '[].response.modelVersion',
);

/** Whether answers of this choice name what was asked for: its entry says so of the model. */
export function isModelShown({ credential, name }: Pick<Choice, 'credential' | 'name'>, asked: string): boolean {
  const own = ownNames(asked, credential.prefix, false);
  return credential.models.some((model) => model.isShown && own.includes(model.asked) && model.name === name);
}

/** The same JSON with this name of the model, wherever it gives one; every other byte stays. What is no JSON stays as a whole. */
export function shownModel(json: string, asked: string): string {
  const bytes = Buffer.from(json);
  const text = JSON.stringify(asked);
  const edits: BodyEdit[] = [];
  const scanner = new JsonScanner(places, ({ start, end }) => {
    if (bytes[start] === 0x22 /* a string */) edits.push({ start, end, text });
  });
  try {
    scanner.push(bytes);
    scanner.end();
  } catch {
    return json;
  }
  return edits.length === 0 ? json : Buffer.concat([editBytes(bytes, edits)].flat()).toString();
}

/** Lets answers name the model that was asked for in place of the one that served. */
export const showingModel = (translator: Translator, asked: string): Translator => ({
  request: translator.request,
  answer: (stream, isEventStream) =>
    rewrittenJson(translator.answer(stream, isEventStream), isEventStream, (json) => shownModel(json, asked)),
});
