import { fileSourceOf, projectName, runtimeIndexOf } from '../providers/index.ts';
import type { Credential, Traffic } from './types.ts';

/** The projects of a file that has several, as lists show them beside the file: each serves requests, and cools, by itself. */
export function projectsOf(file: Credential): Credential[] {
  if (file.parent !== undefined) return [];
  const projects = fileSourceOf(file.provider)?.projectsOf?.(file.secrets().members) ?? [];
  if (projects.length < 2) return [];
  return projects.map((project) => {
    const name = projectName(file.name, project);
    const account = file.email === undefined ? project : `${file.email} (${project})`;
    return { ...file, name, authIndex: runtimeIndexOf(name), projectId: project, account, parent: file.name };
  });
}

/** The requests of a credential; of a file with several projects, those of all. */
export const trafficIn = (credential: Credential, trafficOf: (authIndex: string) => Traffic): Traffic =>
  projectsOf(credential).reduce(
    (all, { authIndex }) => sum(all, trafficOf(authIndex)),
    trafficOf(credential.authIndex),
  );

const sum = (a: Traffic, b: Traffic): Traffic => ({
  ...counts(a, b),
  recent: a.recent.map((step, i) => ({ ...step, ...counts(step, b.recent[i] ?? none) })),
});

const none = { success: 0, failed: 0 };
const counts = (a: typeof none, b: typeof none): typeof none => ({
  success: a.success + b.success,
  failed: a.failed + b.failed,
});
