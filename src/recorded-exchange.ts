import type { Config } from './config/index.ts';
import { redactBody } from './logs/index.ts';
import { keysByIndex } from './resources/index.ts';
import type { RecordedExchange } from './usage/index.ts';

/**
 * Makes of an exchange what usage keeps: with the provider's key as its source, by which the reference's clients match, and
 * without secrets in the words of a failure, since some providers repeat the key that they refuse.
 */
export function exchangeRecording(config: Config): (exchange: RecordedExchange) => RecordedExchange {
  const keyOf = keysByIndex(config);
  return (exchange) => {
    const { authIndex, clientKey, failure } = exchange;
    const source = keyOf(authIndex) || exchange.source;
    if (!failure) return { ...exchange, source };
    return { ...exchange, source, failure: { ...failure, body: redactBody(failure.body, [clientKey, source ?? '']) } };
  };
}
