import { anyOf, type Groups, keptOf, secretPatterns } from './secret-patterns.ts';

/** What stands in place of a secret. */
export const mask = '***';

/** Parameters whose values are secrets. `max_tokens` and its like are not. */
const secretParameter =
  /(?:key|token|secret|password|passwd|cookie|authorization|verifier|credentials?)$|^(?:code|state|auth|pwd|sig|signature|assertion|(?:user|device)[-_]?code)$/i;
const secretHeader = /key|token|secret|password|cookie|auth|credential|signature|session/i;
/** Headers that only sound like it: what vendors tell of their limits, and how to log in. */
const plainHeader = /ratelimit|^(?:www|proxy)-authenticate$/i;

/** A header's value as it may be shown. Its scheme stays, so that one sees how a client presents its key. */
export function redactHeader(name: string, value: string): string {
  if (!secretHeader.test(name) || plainHeader.test(name)) return redact(value);
  const scheme = /^(?:Bearer|Basic|Digest|Token) /i.exec(value)?.[0] ?? '';
  return `${scheme}${mask}`;
}

/** The secrets that a request carries: what its bodies must not show, whatever it looks like. */
export function secretsOf(url: string, headers: Iterable<readonly [string, string]>): string[] {
  const query = url.split('?', 2)[1] ?? '';
  const inQuery = query.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=', 2);
    return secretParameter.test(decoded(name)) ? [decoded(value), value] : [];
  });
  const inHeaders = [...headers].flatMap(([name, value]) =>
    /key|token|secret|authorization/i.test(name) && !plainHeader.test(name) ? value.replace(/^\w+ +/, '') : [],
  );
  return [...new Set([...inQuery, ...inHeaders])].filter((secret) => secret.length >= shortestExact);
}

/** Shorter ones would also be found where they are none. */
const shortestExact = 6;

const { parameter, member, memberInString, shapes, named } = secretPatterns;
const inLines = anyOf([parameter, member, memberInString, ...shapes, ...named]);
/** Most lines have nothing that looks like a secret; this is how they pass quickly. */
const suspicious =
  /[?&#][^=\s]{1,128}=|key|token|secret|passw|cookie|auth|verif|credential|basic|bearer|(?:sk|rk|mk|xai|pplx)-|gsk|gh[opsur]_|hf_|glpat|xox|aiza|ya29|1\/\/0|akia|gocspx|eyj|:\/\//i;

/** A text of ours, such as a log line, with its secrets masked. Takes time in proportion to its length. */
export const redact = (text: string): string =>
  suspicious.test(text) ? text.replace(inLines, (found, ...rest) => masked(found, rest.at(-1) as Groups)) : text;

/** What a match becomes: all that isn't in a group of its own is the secret. */
function masked(found: string, groups: Groups): string {
  const { before, name, value, token } = groups;
  if (before !== undefined && name !== undefined && value !== undefined) {
    const isSecret = secretParameter.test(decoded(name)) || hidesSecret(decoded(value));
    return `${before}${name}=${isSecret ? mask : redact(value)}`;
  }
  if (token !== undefined && !/^\S{16,}$/.test(token)) return found; // a piece of text: vendors list those of an answer
  return `${keptOf(groups)}${mask}`;
}

/** A URL inside a parameter, such as a login's redirect, may carry what must not be seen. */
const hidesSecret = (value: string): boolean => value.includes('=') && redact(`?${value}`) !== `?${value}`;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** Characters after a place that are looked at before what stands there is let go. */
const lookahead = 4096;
/** Even a secret that goes on and on is let go after so many. */
const maxHeld = 64 * 1024;

export type BodyRedactor = {
  /** The next piece; some of it may be held back until more is known. */
  push(piece: Uint8Array): Buffer;
  /** What was held back. */
  end(): Buffer;
};

/**
 * Masks secrets in a body that comes in pieces. Only what can't be taken for prose: well-known shapes, JSON members,
 * parameters of URLs, and the `known` secrets, whatever they look like. All other bytes stay as they are.
 */
export function bodyRedactor(known: readonly string[]): BodyRedactor {
  const exact = known
    .filter((secret) => secret.length >= shortestExact)
    .map((secret) => Buffer.from(secret).toString('latin1').replace(/[^\w]/g, '\\$&'));
  const pattern = anyOf([...exact, parameter, member, memberInString, ...shapes]);
  let held = '';
  /** The character before `held`: whether a word begins there depends on it. */
  let context = '';
  let threshold = 2 * lookahead;

  /** Lets go of what is before `end`; a match is not cut. */
  function release(end: number, isLast: boolean): Buffer {
    const text = context + held;
    let out = '';
    let done = context.length;
    let cut = context.length + end;
    pattern.lastIndex = done;
    for (const match of text.matchAll(pattern)) {
      const after = match.index + match[0].length;
      if (match.index >= cut) break;
      if (after === text.length && !isLast && text.length - match.index < maxHeld) {
        cut = match.index; // it may go on
        break;
      }
      out += text.slice(done, match.index) + masked(match[0], match.groups as Groups);
      done = after;
      cut = Math.max(cut, after);
    }
    out += text.slice(done, cut);
    context = text.slice(Math.max(0, cut - 1), cut);
    held = text.slice(cut);
    threshold = held.length + lookahead;
    return Buffer.from(out, 'latin1');
  }

  return {
    push(piece) {
      held += Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
      return held.length > threshold ? release(held.length - lookahead, false) : Buffer.alloc(0);
    },
    end: () => release(held.length, true),
  };
}

/** A whole body, such as the text of an error, without its secrets. */
export function redactBody(text: string, known: readonly string[]): string {
  const redactor = bodyRedactor(known);
  return Buffer.concat([redactor.push(Buffer.from(text)), redactor.end()]).toString();
}
