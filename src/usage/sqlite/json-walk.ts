import Tokenizer from '@streamparser/json/tokenizer.js';
import TokenType from '@streamparser/json/utils/types/tokenType.js';

/** A member's name, or `null` for an item of an array. */
export type JsonPath = readonly (string | null)[];
export type JsonScalar = string | number | boolean | null;

export type JsonListener = {
  /** An object or array begins. The path is only lent. */
  open(path: JsonPath, kind: 'object' | 'array'): void;
  scalar(path: JsonPath, value: JsonScalar): void;
  /** An object or array ends. */
  close(path: JsonPath): void;
};

/** Bytes of a text or number; a longer one is refused, so that none fills the memory. */
const maxScalarBytes = 1024 * 1024;
const maxDepth = 64;

type Container = { kind: 'object' | 'array'; awaits: 'first' | 'name' | 'colon' | 'value' | 'comma' };

/**
 * Reads one JSON value piece by piece and tells what it meets; keeps nothing but where it is. `write` and `end` throw at the
 * first mistake.
 */
export function createJsonWalk({ open, scalar, close }: JsonListener): { write(bytes: Uint8Array): void; end(): void } {
  const stack: Container[] = [];
  const path: (string | null)[] = [];
  let done = false;
  const refuse = (): never => {
    throw new SyntaxError('not JSON');
  };
  /** A value begins here, if it may. */
  const takePlace = (): void => {
    const container = stack.at(-1);
    if (!container) {
      if (done) refuse();
      return;
    }
    if (container.awaits !== 'value' && !(container.kind === 'array' && container.awaits === 'first')) refuse();
    container.awaits = 'comma';
    if (container.kind === 'array') path.push(null);
  };
  /** The value that began here has ended. */
  const leavePlace = (): void => {
    if (stack.length === 0) done = true;
    else path.pop();
  };
  const begin = (kind: Container['kind']): void => {
    takePlace();
    if (stack.length >= maxDepth) refuse();
    open(path, kind);
    stack.push({ kind, awaits: 'first' });
  };
  const finish = (kind: Container['kind']): void => {
    const container = stack.pop();
    if (container?.kind !== kind || (container.awaits !== 'first' && container.awaits !== 'comma')) refuse();
    close(path);
    leavePlace();
  };
  const value = (found: JsonScalar): void => {
    const container = stack.at(-1);
    if (container?.kind === 'object' && (container.awaits === 'first' || container.awaits === 'name')) {
      if (typeof found !== 'string') refuse();
      path.push(found as string);
      container.awaits = 'colon';
      return;
    }
    takePlace();
    scalar(path, found);
    leavePlace();
  };

  const tokenizer = new Tokenizer();
  let written = 0;
  let lastToken = 0;
  tokenizer.onToken = ({ token, value: found, offset }) => {
    lastToken = offset;
    const container = stack.at(-1);
    switch (token) {
      case TokenType.LEFT_BRACE:
        return begin('object');
      case TokenType.LEFT_BRACKET:
        return begin('array');
      case TokenType.RIGHT_BRACE:
        return finish('object');
      case TokenType.RIGHT_BRACKET:
        return finish('array');
      case TokenType.COLON:
        if (container?.awaits !== 'colon') return refuse();
        container.awaits = 'value';
        return;
      case TokenType.COMMA:
        if (container?.awaits !== 'comma') return refuse();
        container.awaits = container.kind === 'object' ? 'name' : 'value';
        return;
      default:
        return value(found as JsonScalar);
    }
  };
  return {
    write(bytes) {
      tokenizer.write(bytes);
      written += bytes.length;
      if (written - lastToken > maxScalarBytes) refuse();
    },
    end() {
      tokenizer.end();
      if (!done) refuse();
    },
  };
}
