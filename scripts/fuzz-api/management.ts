import document from '../../generated/openapi.json' with { type: 'json' };
import { atStandIn } from '../../test/contract/question-example.ts';
import { openScenario } from '../../test/contract/scenarios.ts';
import { managementKey } from '../../test/fixtures/server.ts';
import type { Target } from './target.ts';

/** The Management API of a service that has something of everything. */
export async function management(): Promise<Target> {
  const { server, stop } = await openScenario();
  return { contract: followable(), url: `${server.url}/v0/management`, key: managementKey, stop };
}

/** The contract with examples that this service can follow: a provider that is there, and a tag that is always that of the value. */
function followable(): unknown {
  const { IfMatch } = document.components.parameters;
  const parameters = {
    ...document.components.parameters,
    IfMatch: { ...IfMatch, schema: { type: 'string', examples: ['*'] } },
  };
  return atStandIn({ ...document, components: { ...document.components, parameters } });
}
