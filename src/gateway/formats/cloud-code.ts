import { isObject, memberOf, parseJson } from '../../platform/json.ts';
import { rewrittenJson } from './rewritten-json.ts';
import type { Translator } from './translator.ts';

/**
 * The envelope of Google's coding tools: `{"model", "project", "request": <body>}` on the way there, `{"response": <body>}`
 * around each answer or event on the way back.
 */
export const cloudCode = (project: string): Translator => ({
  request(body, model) {
    const head = { model, ...(project !== '' && { project }) };
    return [Buffer.from(`${JSON.stringify(head).slice(0, -1)},"request":`), ...[body].flat(), Buffer.from('}')];
  },
  answer: (stream, isEventStream) => rewrittenJson(stream, isEventStream, unwrapped),
});

/** The envelope of its counting of tokens, which has no place for a project: `{"request": {"model": "models/…", …<body>}}`. */
export const countedByCloudCode: Translator = {
  request(body, model) {
    const bytes = Buffer.concat([body].flat());
    const members = bytes.subarray(bytes.indexOf('{') + 1);
    const isEmpty = members.find((byte) => !blanks.includes(byte)) === closeObject;
    const head = `{"request":{"model":${JSON.stringify(`models/${model}`)}${isEmpty ? '' : ','}`;
    return [Buffer.from(head), members, Buffer.from('}')];
  },
  answer: (stream, isEventStream) => rewrittenJson(stream, isEventStream, unwrapped),
};

const blanks = Buffer.from(' \t\r\n');
const closeObject = 0x7d;

function unwrapped(json: string): string {
  const value = parseJson(json);
  const response = isObject(value) ? memberOf(value, 'response') : undefined;
  return typeof response === 'object' && response !== null ? JSON.stringify(response) : json;
}
