import type { IncomingHttpHeaders } from 'node:http';
import type { EndpointId } from '../../providers/index.ts';
import { openingOf } from '../body/opening.ts';
import type { ScannedBody } from '../body/request-body.ts';
import { endpoints } from '../formats/endpoints.ts';
import { conversationIdOf } from '../selection/conversation-id.ts';
import type { GivenId, Stay, Stays } from '../selection/stays.ts';
import type { Snapshot } from '../snapshot.ts';

/** A request, by whatever protocol it came. */
export type Asker = {
  endpoint: EndpointId;
  headers: IncomingHttpHeaders;
  /** Of its path, decoded. */
  parameters: Readonly<Record<string, string>>;
  /** Absent if it brings no JSON. */
  body: ScannedBody | undefined;
  clientKey: string;
  snapshot: Snapshot;
  signal: AbortSignal;
};

/** Where a request belongs, by what it says. */
export async function stayOf(asker: Asker, stays: Stays): Promise<Stay> {
  const { endpoint, clientKey, snapshot } = asker;
  const conversation = snapshot.settings.routing['session-affinity'] ? await conversationOf(asker) : undefined;
  return stays.of({ endpoint, clientKey, snapshot, conversation, boundId: boundIdOf(asker) });
}

/** The id of something that only the credential has that gave it. */
function boundIdOf({ endpoint, parameters, body }: Asker): GivenId | undefined {
  const { id: kind } = endpoints[endpoint];
  if (kind !== undefined) return { kind, id: parameters[kind]! };
  const { previous_response_id: response, previous_interaction_id: interaction } = body?.ids ?? {};
  if (response !== undefined) return { kind: 'response_id', id: response };
  return interaction === undefined ? undefined : { kind: 'interaction', id: interaction };
}

/** What tells a conversation from others: its name, or if the config says so what it begins with. */
async function conversationOf({ endpoint, headers, body, snapshot, signal }: Asker): Promise<string | undefined> {
  const id = conversationIdOf(headers, body?.ids ?? {});
  const isGenerated = typeof endpoints[endpoint].answers === 'object';
  if (id !== undefined || !body || !isGenerated || !snapshot.settings.routing['session-affinity-by-content']) return id;
  const opening = await openingOf(body.bytes, signal);
  return opening === undefined ? undefined : `opening ${opening}`;
}
