import type { TestContext } from 'node:test';
import type { GatewaySettings } from '../../src/gateway/index.ts';
import { type TestGateway, testGateway } from '../fixtures/gateway.ts';
import type { StandIn } from '../fixtures/stand-in/server.ts';

/** A gateway that asks for models, begun. */
export async function discovering(t: TestContext, settings: Partial<GatewaySettings>, patience?: number) {
  const gateway = await testGateway(
    t,
    { 'discover-models': true, ...settings },
    {},
    patience === undefined ? {} : { discovery: { patience } },
  );
  await gateway.discover();
  return gateway;
}

/** An openai-compatibility entry for a provider. */
export const entry = ({ url }: StandIn, more = {}) => ({ name: 'local', 'base-url': `${url}/v1`, ...more });

/** The models that a client is shown. */
export async function listed(gateway: TestGateway, operation: 'listModels' | 'listGoogleModels' = 'listModels') {
  const answer = await gateway.ask({ operation });
  const { data, models } = JSON.parse(answer.text) as { data?: { id: string }[]; models?: { name: string }[] };
  return (data?.map(({ id }) => id) ?? models!.map(({ name }) => name)).sort();
}
