import { rewrittenJson } from './rewritten-json.ts';
import type { Translator } from './translator.ts';

/** A member that names the model. Inside of a text its quotes would be escaped. */
const modelMember = /"(model|modelVersion)"(\s*:\s*)"([^"\\]*)"/g;

/** Lets answers name the model that was asked for in place of the one that served; vendors add a date to that. */
export const showingModel = (translator: Translator, served: string, asked: string): Translator => ({
  request: translator.request,
  answer: (stream, isEventStream) =>
    rewrittenJson(translator.answer(stream, isEventStream), isEventStream, (json) =>
      json.replace(modelMember, (member, key, colon, model) =>
        model === served || model.startsWith(`${served}-`) ? `"${key}"${colon}${JSON.stringify(asked)}` : member,
      ),
    ),
});
