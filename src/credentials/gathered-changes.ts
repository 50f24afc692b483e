import type { Credential, CredentialChange } from './types.ts';

/** Files that one piece of work has changed and nobody has been told of. */
const maxUntold = 64;

export type GatheredChanges = {
  add(changes: readonly (CredentialChange | undefined)[]): void;
  /** Tells of what has been gathered and not been told yet. */
  tell(): void;
};

/**
 * Gathers what one piece of work changes, and tells of it a few times only: whoever listens may go through all files each
 * time. Told is what has become of each file by then.
 */
export function gatheredChanges(
  credentials: ReadonlyMap<string, Credential>,
  tell: (changes: readonly CredentialChange[]) => void,
): GatheredChanges {
  /** Whether each was there before. */
  const untold = new Map<string, boolean>();
  const tellAll = (): void => {
    const names = [...untold];
    untold.clear();
    tell(
      names.flatMap(([name, wasThere]): CredentialChange[] => {
        const credential = credentials.get(name);
        if (credential) return [{ type: wasThere ? 'changed' : 'added', credential }];
        return wasThere ? [{ type: 'removed', name }] : [];
      }),
    );
  };
  return {
    add(changes) {
      for (const change of changes) {
        if (!change) continue;
        const name = change.type === 'removed' ? change.name : change.credential.name;
        if (!untold.has(name)) untold.set(name, change.type !== 'added');
      }
      if (untold.size >= maxUntold) tellAll();
    },
    tell: tellAll,
  };
}
