import { isObject, type Json, type JsonObject, memberOf, objectOf, parseJson } from '../platform/json.ts';
import { timeOf } from './times.ts';

const place = 'https://api.openai.com/auth';
const texts = ['chatgpt_account_id', 'plan_type'];
const others = ['chatgpt_subscription_active_start', 'chatgpt_subscription_active_until'];
/** As the token calls what is shown as `plan_type`. */
const sources: Partial<Record<string, string>> = { plan_type: 'chatgpt_plan_type' };

/**
 * What an id token of OpenAI says of the account, for people to see: nobody has checked its signature. Undefined if that is
 * nothing.
 */
export function claimsOf(token: Json | undefined): JsonObject | undefined {
  const payload = typeof token === 'string' ? payloadOf(token) : token;
  if (!isObject(payload)) return undefined;
  const audience = memberOf(payload, 'aud');
  const claims = memberOf(payload, place);
  if (!isObject(claims) || (audience !== undefined && !Array.isArray(audience))) return undefined;
  const checked = memberOf(claims, 'chatgpt_subscription_last_checked');
  if (checked !== undefined && timeOf(checked) === undefined) return undefined;
  const found = [...texts, ...others].flatMap((name): [string, Json][] => {
    const value = memberOf(claims, sources[name] ?? name);
    const counts = texts.includes(name) ? typeof value === 'string' && value !== '' : value != null && value !== '';
    return counts && JSON.stringify(value).length <= 1024 ? [[name, value!]] : [];
  });
  return found.length > 0 ? objectOf(found) : undefined;
}

function payloadOf(token: string): Json | undefined {
  const [, payload, ...rest] = token.split('.', 4);
  if (payload === undefined || rest.length !== 1) return undefined;
  return parseJson(Buffer.from(payload, 'base64url').toString());
}
