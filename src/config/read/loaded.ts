import { openYaml, type YamlDocument, YamlError } from '../../yaml/index.ts';
import type { ConfigValue } from '../config-value.ts';
import { BrokenFile, wrongValues } from './broken-file.ts';
import { readConfig, readQuickly } from './read-config.ts';
import type { ConfigProblem } from './report.ts';

/** A file that parses and whose values are right. */
export type Loaded = {
  document: YamlDocument;
  /** The document's text. Nobody writes to them. */
  bytes: Uint8Array;
  config: ConfigValue;
  warnings: readonly ConfigProblem[];
};

/** Reads a document's values. Throws BrokenFile. */
export function loadDocument(document: YamlDocument): Loaded {
  if (!document.isLocated) return loadQuickly(document);
  const { config, problems, warnings } = readConfig(document.root);
  if (problems.length > 0) throw wrongValues(problems, warnings);
  return { document, bytes: document.bytes, config, warnings };
}

/** Reads only what an edit has touched. What is to be told with its place is read anew, when somebody asks. */
function loadQuickly(document: YamlDocument): Loaded {
  const { config, problems } = readQuickly(document.root);
  if (problems.length > 0) return loadDocument(document.located());
  return {
    document,
    bytes: document.bytes,
    config,
    get warnings() {
      return readConfig(document.located().root).warnings;
    },
  };
}

/** An editor that truncates before it writes leaves this for a moment. In force, it would take every setting away. */
const empty = { location: '', message: 'the document is empty', line: 1, column: 1, code: 'empty' };
const notUtf8 = { location: '', message: 'the file is not UTF-8', line: 1, column: 1, code: 'not-utf-8' };

/** A file is asked about by several parts while the service starts, and one with 10,000 entries takes long to read. */
const known = new WeakMap<Uint8Array, Loaded>();

/** Parses and reads the bytes of a config file, to which nobody may write any more. Throws BrokenFile. */
export function loadBytes(bytes: Uint8Array): Loaded {
  const loaded = known.get(bytes) ?? parseBytes(bytes);
  known.set(bytes, loaded);
  return loaded;
}

function parseBytes(bytes: Uint8Array): Loaded {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BrokenFile('yaml', [notUtf8]);
  }
  try {
    const document = openYaml(text, bytes);
    if (document.root === null) throw new BrokenFile('yaml', [empty]);
    return loadDocument(document);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new BrokenFile(
      'yaml',
      error.problems.map((problem) => ({ ...problem, location: '' })),
    );
  }
}
