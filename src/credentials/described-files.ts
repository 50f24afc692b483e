import type { Listed } from '../stores/index.ts';
import type { TokenUrlOf } from './checks.ts';
import type { Content } from './content.ts';
import { describe } from './describe.ts';
import type { Credential, CredentialChange, Problem } from './types.ts';

/** What is known of the files of a directory. What changes it returns the change, or nothing if there was none. */
export type DescribedFiles = {
  /** Each as it was described last, by name. */
  readonly credentials: ReadonlyMap<string, Credential>;
  /** Describes a file that stands in the directory as `listed` and holds `content`. */
  set(listed: Listed, content: Content): CredentialChange | undefined;
  drop(name: string): CredentialChange | undefined;
  /** Shows a problem that the file itself doesn't tell, until it changes; undefined: none any more. */
  setProblem(name: string, problem: Problem | undefined): CredentialChange | undefined;
};

export function describedFiles(tokenUrlOf: TokenUrlOf): DescribedFiles {
  const credentials = new Map<string, Credential>();
  /** Those whose problem was reported, and is not their file's. */
  const reported = new WeakSet<Credential>();

  return {
    credentials,
    set(listed, content) {
      const old = credentials.get(listed.name);
      if (old?.stamp === listed.stamp) return undefined;
      const described = describe(listed, content, tokenUrlOf);
      const credential = old ? { ...described, createdAt: old.createdAt } : described;
      credentials.set(listed.name, credential);
      return { type: old ? 'changed' : 'added', credential };
    },
    drop: (name) => (credentials.delete(name) ? { type: 'removed', name } : undefined),
    setProblem(name, problem) {
      const present = credentials.get(name);
      const { message, passes = false } = problem ?? {};
      if (!present || (present.problem === message && (present.problemPasses ?? false) === passes)) return undefined;
      if (present.problem !== undefined && !reported.has(present)) return undefined;
      const credential = { ...present, problem: message, problemPasses: passes };
      if (problem !== undefined) reported.add(credential);
      credentials.set(name, credential);
      return { type: 'changed', credential };
    },
  };
}
