import document from '../../generated/gateway.json' with { type: 'json' };
import { clientKey, everyListText } from '../../test/fixtures/gateway-server.ts';
import { testServer } from '../../test/fixtures/server.ts';
import { standIn } from '../../test/fixtures/stand-in/server.ts';
import type { Target } from './target.ts';

/** The only model that somebody serves. */
const model = 'm';

/** The gateway on a provider that answers in recorded shapes. */
export async function gateway(): Promise<Target> {
  const upstream = await standIn(undefined, { keep: false });
  const server = await testServer(undefined, everyListText(upstream.url, [{ name: model }]));
  return {
    contract: followable(),
    url: server.url,
    key: clientKey,
    async stop() {
      await server.stop();
      await upstream.stop();
    },
  };
}

/** Of a body the gateway reads its model, and whether a stream is wanted: all else is for the provider to judge. */
const read: Record<string, (schema: unknown) => unknown> = {
  model: served,
  stream: () => ({ anyOf: [{ type: 'boolean' }, {}] }),
};

/** What leads to another path of the provider is refused, with a status of its own in the contract. */
const anId = '^(?!\\.{1,2}$)[^/\\\\]+$';

/** The model in half of what is tried at random. */
function served(schema: unknown): unknown {
  return { anyOf: [{ const: model }, schema] };
}

/**
 * The contract as far as the gateway itself keeps it, with a model that is served in every example. What is the same at another
 * version's path is tried once. Schemathesis would hold each event of a stream to the schema, which is that of the whole.
 */
function followable(): unknown {
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).filter(([, operation]) => !('x-same-as' in operation))),
  ]);
  return JSON.parse(JSON.stringify({ ...document, paths: Object.fromEntries(paths) }), (name, value) => {
    if (name === 'requestBody') return asRead(value);
    if (name === 'text/event-stream') return { ...value, schema: {} };
    if (value?.in !== 'path') return value;
    return value.name === 'model'
      ? { ...value, schema: served(value.schema), example: model }
      : { ...value, schema: { ...value.schema, pattern: anId } };
  });
}

type Media = { schema: { properties?: Record<string, unknown> }; example?: Record<string, unknown> };

/** A body that is held to what is read of it. */
function asRead(body: { content: Record<string, Media> }): unknown {
  const content = Object.entries(body.content).map(([type, { schema, example }]) => {
    const described = Object.entries(schema.properties ?? {});
    const properties = Object.fromEntries(described.map(([name, value]) => [name, read[name]?.(value) ?? {}]));
    const shown = example && 'model' in example ? { ...example, model } : example;
    return [type, { schema: { ...schema, properties }, example: shown }];
  });
  return { ...body, content: Object.fromEntries(content) };
}
