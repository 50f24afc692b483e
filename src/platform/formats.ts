import { RE2JS } from 're2js';
import { proxyProblem } from './outbound.ts';

/** What the contract's own `format`s say of a text, blanks around it cut off: what no pattern can. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  /** A URL that the gateway can go out through; '', `direct` and `none` are right as well. */
  'proxy-url': (text) => proxyProblem(text.trim()) === undefined,
  'url-or-empty': (text) => text.trim() === '' || URL.canParse(text.trim()),
  re2: isExpression,
};

function isExpression(text: string): boolean {
  try {
    RE2JS.compile(text);
    return true;
  } catch {
    return false;
  }
}
