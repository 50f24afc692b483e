import type { Credentials } from './credentials/index.ts';
import type { CredentialFiles } from './logins/index.ts';
import { unlessMissing } from './platform/fault.ts';

/** The credential files as logins and refreshes see them. */
export const loginFiles = (credentials: Credentials): CredentialFiles => ({
  list: () => [...credentials.current.values()].map(({ name, provider }) => ({ name, type: provider })),
  read: (name) => credentials.members(name).catch(unlessMissing),
  edit: (name, change) => credentials.update(name, change),
  here() {
    const { isInForce, update } = credentials.here();
    return { isInForce, edit: update };
  },
  onChange: (listener) =>
    credentials.onChange((changes) =>
      listener(changes.map((change) => (change.type === 'removed' ? change.name : change.credential.name))),
    ),
  setProblem: (name, problem) => credentials.setProblem(name, problem),
});
