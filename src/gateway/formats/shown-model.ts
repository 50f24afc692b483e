import { type Choice, ownNames } from '../selection/candidates.ts';
import { rewrittenJson } from './rewritten-json.ts';
import type { Translator } from './translator.ts';

/** A member that names the model. Inside of a text its quotes would be escaped. */
const modelMember = /"(model|modelVersion)"(\s*:\s*)("(?:[^"\\]|\\.)*")/g;

/** Whether answers of this choice name what was asked for: its entry says so of the model. */
export function isModelShown({ credential, name }: Pick<Choice, 'credential' | 'name'>, asked: string): boolean {
  const own = ownNames(asked, credential.prefix, false);
  return credential.models.some((model) => model.isShown && own.includes(model.asked) && model.name === name);
}

/** JSON that names the model which was asked for in place of the one that served; vendors add a date to that. */
export const shownModel = (json: string, served: string, asked: string): string =>
  json.replace(modelMember, (member, key, colon, text) =>
    isServed(text, served) ? `"${key}"${colon}${JSON.stringify(asked)}` : member,
  );

function isServed(text: string, served: string): boolean {
  const model = text.includes('\\') ? unescaped(text) : text.slice(1, -1);
  return model === served || model.startsWith(`${served}-`);
}

/** What a JSON string says; nothing if it is none. */
function unescaped(text: string): string {
  try {
    return JSON.parse(text);
  } catch {
    return '';
  }
}

/** Lets answers name the model that was asked for. */
export const showingModel = (translator: Translator, served: string, asked: string): Translator => ({
  request: translator.request,
  answer: (stream, isEventStream) =>
    rewrittenJson(translator.answer(stream, isEventStream), isEventStream, (json) => shownModel(json, served, asked)),
});
