import type { EndpointId } from '../../providers/index.ts';
import type { Credential } from '../credentials/credential.ts';
import { cloudCode, countedByCloudCode } from '../formats/cloud-code.ts';
import { type Translator, untranslated } from '../formats/translator.ts';

/** The way from the endpoint that a client asks to the one that is called. */
export type Route = { asked: EndpointId; called: EndpointId; translator: Translator };

/** How a credential serves an endpoint, if it does. */
export function routeTo(endpoint: EndpointId, { paths, envelope }: Credential): Route | undefined {
  if (!(endpoint in paths)) return undefined;
  return { asked: endpoint, called: endpoint, translator: translatorFor(endpoint, envelope) };
}

function translatorFor(endpoint: EndpointId, envelope: Credential['envelope']): Translator {
  if (!envelope) return untranslated;
  return endpoint === 'countTokens' ? countedByCloudCode : cloudCode(envelope.project);
}
