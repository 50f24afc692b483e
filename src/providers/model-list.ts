import { isObject, type Json } from '../platform/json.ts';

/** Where a vendor lists the models that a credential has, and what its answer looks like. */
export type ModelList = {
  /** Below the base URL. */
  path: string;
  /** Without a question mark. */
  query?: string;
  /** What is posted there. Absent: it is a GET. */
  body?: string;
  /** What an answer lists; nothing of that is checked yet. Undefined: the answer is no such list. */
  read(answer: Json): Iterable<ListedModel> | undefined;
  /** Patterns of models that are listed there although the channel has no endpoint for them. */
  others?: readonly string[];
};

/** A model in the words of a provider, which may be anything. */
export type ListedModel = { id: Json | undefined; owner?: Json | undefined; displayName?: Json | undefined };

/** `{"data": [{"id", …}]}`, as OpenAI and Anthropic list their models; some services leave the object around the array out. */
export function inData(answer: Json): ListedModel[] | undefined {
  const items = isObject(answer) ? answer['data'] : answer;
  if (!Array.isArray(items)) return undefined;
  return items.filter(isObject).map((one) => ({
    id: one['id'],
    owner: one['owned_by'],
    displayName: one['display_name'] ?? one['name'],
  }));
}

/** `{"models": [{"name": "models/…", …}]}`, as Google lists them; those that do nothing which has an endpoint here are left out. */
export function inModels(answer: Json): ListedModel[] | undefined {
  const items = isObject(answer) ? answer['models'] : undefined;
  if (!Array.isArray(items)) return undefined;
  return items
    .filter(isObject)
    .filter(({ supportedGenerationMethods: methods }) => !Array.isArray(methods) || methods.some(isServed))
    .map(({ name, displayName }) => ({
      id: typeof name === 'string' && name.startsWith(folder) ? name.slice(folder.length) : name,
      displayName,
    }));
}

const folder = 'models/';
const served: readonly Json[] = ['generateContent', 'embedContent', 'predict', 'predictLongRunning'];
const isServed = (method: Json): boolean => served.includes(method);

/** `{"models": {"<id>": {"displayName", …}}}`, as Google's coding tools list them. */
export function inModelMap(answer: Json): ListedModel[] | undefined {
  const map = isObject(answer) ? answer['models'] : undefined;
  if (!isObject(map)) return undefined;
  return Object.entries(map).flatMap(([id, model]) =>
    isObject(model) && model['isInternal'] !== true ? [{ id, displayName: model['displayName'] }] : [],
  );
}
