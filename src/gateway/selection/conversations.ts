import type { Choice } from './candidates.ts';
import { createRemembered } from './remembered.ts';

/** With what a conversation is held: the vendor keeps a cache for each account and model. */
export type Place = { authIndex: string; name: string };

/** What became of a conversation: it stayed where it was, begins, or had to go elsewhere. */
export type Course = 'hit' | 'new' | 'moved';

/** A conversation while one of its requests lasts. */
export type Conversation = {
  /** Where it is now; another request may have moved it since this one began. */
  place(): Place | undefined;
  /** It goes on there. */
  goTo(choice: Choice): void;
  /** What became of it if this has served. Undefined for a request that neither found it there nor may take it anywhere. */
  courseOf(choice: Choice): Course | undefined;
};

export type ConversationOptions = {
  /** Milliseconds that it is remembered after its last request. */
  ttl: number;
  /** Whether the request takes it along where it goes; others only follow it. */
  leads: boolean;
};

/** Conversations by digest, and where each is held. */
export type Conversations = { find(digest: string, options: ConversationOptions): Conversation };

const maxRemembered = 100_000;

export function createConversations(now: () => number): Conversations {
  const places = createRemembered<Place & { usedAt: number }>(maxRemembered);
  return {
    find(digest, { ttl, leads }) {
      const place = (): Place | undefined => {
        const found = places.get(digest);
        return found && now() - found.usedAt < ttl ? found : undefined;
      };
      const before = place();
      return {
        place,
        goTo({ credential: { authIndex }, name }) {
          if (leads) places.set(digest, { authIndex, name, usedAt: now() });
        },
        courseOf(choice) {
          if (before && isAt(before, choice)) return 'hit';
          if (!leads) return undefined;
          return before ? 'moved' : 'new';
        },
      };
    },
  };
}

/** Whether a choice leads to this place. */
const isAt = (place: Place, { credential, name }: Choice): boolean =>
  credential.authIndex === place.authIndex && name === place.name;
