import type { Config } from './config/index.ts';
import type { Credentials } from './credentials/index.ts';
import { redactBody } from './logs/index.ts';
import type { Json } from './platform/json.ts';
import { keysByIndex } from './resources/index.ts';
import type { RecordedExchange } from './usage/index.ts';

/**
 * Makes of an exchange what usage keeps: with the provider's key as its source, by which the reference's clients match, and
 * without secrets in the words of a failure, since some providers repeat the key that they refuse.
 */
export function exchangeRecording(
  config: Config,
  credentials: Pick<Credentials, 'find'>,
): (exchange: RecordedExchange) => RecordedExchange {
  const keyOf = keysByIndex(config);
  /** The tokens of the file that the exchange was made with. */
  const tokensOf = ({ authIndex, authType }: RecordedExchange): string[] => {
    const file = authType === 'oauth' && authIndex ? credentials.find({ authIndex }) : undefined;
    return file ? secretsIn(file.secrets().members) : [];
  };
  return (exchange) => {
    const { authIndex, clientKey, failure } = exchange;
    const source = keyOf(authIndex) || exchange.source;
    if (!failure) return { ...exchange, source };
    const secrets = [clientKey, source ?? '', ...tokensOf(exchange)];
    const body = withoutPiece(redactBody(failure.body, secrets), secrets);
    return { ...exchange, source, failure: { ...failure, body } };
  };
}

const secretName = /token|key|secret|cookie|authorization|password/i;
/** `token_type`, `token_uri` and their like: what they say may stand in any error. */
const publicName = /(?:type|ur[il])$/i;

/** The texts in a credential file that are secrets by their names, at any depth. */
function secretsIn(value: Json, name = ''): string[] {
  if (typeof value === 'string') return secretName.test(name) && !publicName.test(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => secretsIn(member, Array.isArray(value) ? name : key));
}

/** Shorter pieces tell nothing, and could be anything. */
const shortestPiece = 6;

/** The words of a failure are cut at a length: the beginning of a secret at their end goes, too. */
function withoutPiece(text: string, secrets: readonly string[]): string {
  for (const secret of secrets)
    for (let length = Math.min(secret.length, text.length); length >= shortestPiece; length--)
      if (text.endsWith(secret.slice(0, length))) return text.slice(0, -length);
  return text;
}
