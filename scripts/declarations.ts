import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Writes the declarations of `entry`, a path below the project's `rootDir`, and of all files that these lead to: a tenth of the
 * program, to which the rest would add a third of the time. Throws what the compiler says against the project.
 */
export function writeDeclarations(project: string, entry: string): void {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (error: ts.Diagnostic) => refuse([error]) };
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(project, {}, host)!;
  const program = ts.createProgram(fileNames, options);
  refuse([...errors, ...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics()]);
  const reached = new Set([join(options.rootDir!, entry)]);
  for (const file of reached) {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      for (const [, from] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+\.ts)['"]/g))
        reached.add(join(dirname(file), from!));
    };
    refuse(program.emit(program.getSourceFile(file), write, undefined, true).diagnostics);
  }
}

function refuse(diagnostics: readonly ts.Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const names = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getNewLine: () => '\n',
  };
  throw new Error(ts.formatDiagnostics(diagnostics, names));
}
