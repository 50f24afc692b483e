import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import type { Composed } from './composed.ts';
import { MAX_DEPTH, MAX_ENTRIES, MAX_LEXEMES } from './limits.ts';
import type { Position, YamlProblem } from './nodes.ts';
import { fewOfEach, problemOf } from './problems.ts';

/**
 * The one document of `text`, or why it can't be composed. Never throws for a text. Duplicate keys, aliases and merge
 * keys are left to `resolve`.
 */
export function compose(text: string, positionAt: (offset: number) => Position): Composed | YamlProblem[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0; // the library makes an Error of each mistake; the stacks would cost more than the parse
  try {
    const parsed = tokensOf(text);
    if (!('tokens' in parsed)) return [problemOf(parsed.code, positionAt(parsed.offset))];
    return composeTokens(parsed, text, positionAt);
  } catch {
    return [problemOf('UNREADABLE', positionAt(0))];
  } finally {
    Error.stackTraceLimit = limit;
  }
}

type Tokens = { tokens: CST.Token[]; lexemes: number };

/** The tokens of the text, or where it becomes too much. */
function tokensOf(text: string): Tokens | { code: string; offset: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let [commas, marks] = [0, 0]; // there are at least as many entries as of either; `resolve` counts exactly
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > MAX_LEXEMES) return { code: 'TOO_MUCH', offset: parser.offset };
    if (lexeme === ',') commas++;
    else if (lexeme === '-' || lexeme === ':') marks++;
    if (Math.max(commas, marks) > MAX_ENTRIES) return { code: 'TOO_MANY', offset: parser.offset };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH + 2) return { code: 'RESOURCE_EXHAUSTION', offset: parser.offset }; // + the document and a scalar
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, lexemes };
}

function composeTokens({ tokens, lexemes }: Tokens, text: string, positionAt: (offset: number) => Position): Composed {
  const composer = new Composer({
    keepSourceTokens: true,
    logLevel: 'silent',
    prettyErrors: false,
    resolveKnownTags: false,
    schema: 'core', // whatever a %YAML directive asks for
    uniqueKeys: false, // the library compares each key with each other one; `resolve` looks them up
  });
  const documents: Document.Parsed[] = [];
  const starts = tokens.filter((token) => token.type === 'document');
  const second = starts[1]?.offset;
  for (const token of tokens) {
    if (token === starts[1]) break;
    documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
  }
  documents.push(...(composer.end(true, text.length) as Iterable<Document.Parsed>));
  const document = documents[0]!;
  const isWanted = fewOfEach();
  const problems = document.errors
    .filter(({ code }) => isWanted(code))
    .map((error) => problemOf(error.code, positionAt(Math.min(error.pos[0], text.length))));
  if (second !== undefined) {
    const first = positionAt(starts[0]!.offset).line;
    const here = positionAt(second);
    const message = `Only one document is allowed: the first starts on line ${first}, another one on line ${here.line}.`;
    problems.push(problemOf('MULTIPLE_DOCS', here, message));
  }
  return { document, token: (starts[0] as CST.Document | undefined) ?? null, problems, lexemes };
}
