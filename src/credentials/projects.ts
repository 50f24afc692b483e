import { fileSourceOf, projectName, runtimeIndexOf } from '../providers/index.ts';
import type { Credential } from './types.ts';

/** The projects of a file that has several, as lists show them beside the file: each serves requests, and cools, by itself. */
export function projectsOf(file: Credential): Credential[] {
  const projects = fileSourceOf(file.provider)?.projectsOf?.(file.secrets().members) ?? [];
  if (projects.length < 2) return [];
  return projects.map((project) => {
    const name = projectName(file.name, project);
    const account = file.email === undefined ? project : `${file.email} (${project})`;
    return { ...file, name, authIndex: runtimeIndexOf(name), projectId: project, account, parent: file.name };
  });
}
