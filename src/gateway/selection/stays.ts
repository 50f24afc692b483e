import { durationOf } from '../../platform/duration.ts';
import type { EndpointId } from '../../providers/index.ts';
import type { Credential } from '../credentials/credential.ts';
import { endpoints, type IdKind } from '../formats/endpoints.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Conversation, createConversations } from './conversations.ts';
import { createRemembered, digestOf } from './remembered.ts';

/** An id that a provider gave, and what for. */
export type GivenId = { kind: IdKind; id: string };

/** A request as far as it says where it belongs. */
export type Belonging = {
  endpoint: EndpointId;
  /** What tells its conversation from others. */
  conversation: string | undefined;
  /** The id of something that only the credential has that gave it. */
  boundId: GivenId | undefined;
  clientKey: string;
  snapshot: Pick<Snapshot, 'settings' | 'states'>;
};

/** Which credential a request belongs to. */
export type Stay = {
  /** The index of the only credential that may serve it. */
  readonly bound: string | undefined;
  /** Whether it names what some credential has, and nobody knows which. */
  readonly seeks: boolean;
  /** The conversation that it is part of, if it names one. */
  conversationWith(model: string): Conversation | undefined;
  /** Tells that this credential has served it. */
  servedBy(credential: Credential): void;
  /** Tells an id that its answer gives. */
  gave(id: string, credential: Credential): void;
};

/** What keeps requests at the credential that they belong to, in memory. */
export type Stays = { of(request: Belonging): Stay };

const maxOrigins = 100_000;
const hour = 3_600_000;

export function createStays(now: () => number): Stays {
  /** The indexes of credentials by the ids that they have given. */
  const origins = createRemembered<string>(maxOrigins);
  const conversations = createConversations(now);
  const gave = ({ kind, id }: GivenId, { authIndex }: Credential): void => origins.set(digestOf(kind, id), authIndex);
  return {
    of({ endpoint, conversation, boundId, clientKey, snapshot }) {
      const origin = boundId === undefined ? undefined : origins.get(digestOf(boundId.kind, boundId.id));
      // One that has left the config can't tell: others may have the same account.
      const bound = origin !== undefined && snapshot.states.histories.get(origin) ? origin : undefined;
      const seeks = boundId !== undefined && bound === undefined;
      return {
        bound,
        seeks,
        conversationWith(model) {
          if (conversation === undefined) return undefined;
          const ttl = durationOf(snapshot.settings.routing['session-affinity-ttl'] ?? '') ?? hour;
          const leads = typeof endpoints[endpoint].answers === 'object';
          return conversations.find(digestOf(clientKey, model, conversation), { ttl, leads });
        },
        servedBy(credential) {
          if (seeks) gave(boundId, credential);
        },
        gave(id, credential) {
          const { gives } = endpoints[endpoint];
          if (gives) gave({ kind: gives, id }, credential);
        },
      };
    },
  };
}
