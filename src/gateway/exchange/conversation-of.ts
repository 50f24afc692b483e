import { openingOf } from '../body/opening.ts';
import type { ScannedBody } from '../body/request-body.ts';
import { endpoints } from '../formats/endpoints.ts';
import type { GenerateRequest } from '../request.ts';
import { conversationIdOf } from '../selection/conversation-id.ts';
import type { GatewaySettings } from '../settings.ts';

/** What tells the conversation of a request from others, if the config wants to know: its name, else what it begins with. */
export async function conversationOf(
  { headers, operation, signal }: Pick<GenerateRequest, 'headers' | 'operation' | 'signal'>,
  { ids, bytes }: ScannedBody,
  { routing }: Pick<GatewaySettings, 'routing'>,
): Promise<string | undefined> {
  if (!routing['session-affinity']) return undefined;
  const id = conversationIdOf(headers, ids);
  const isGenerated = typeof endpoints[operation].answers === 'object';
  if (id !== undefined || !routing['session-affinity-by-content'] || !isGenerated) return id;
  const opening = await openingOf(bytes, signal);
  return opening === undefined ? undefined : `opening ${opening}`;
}
