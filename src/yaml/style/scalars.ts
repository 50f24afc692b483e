/** How a string is written. For a new one this is a wish: not every string can be plain or in single quotes. */
export type Quote = 'plain' | 'single' | 'double';

/** What a YAML 1.1 or 1.2 reader may take for something other than a string. Too much is harmless: it gets quotes. */
const ambiguous = [
  /^(?:|~|null|true|false|yes|no|on|off|y|n|=|<<)$/i,
  /^[-+]?\.(?:inf|nan|[0-9.]*)$/i,
  /^[-+]?0[xob][0-9a-f_]*$/i,
  /^[-+]?\.?[0-9][0-9_.,:]*(?:e[-+]?[0-9_]*)?$/i, // also 012, 1_000, 1e3, 12:30:45
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}/, // dates and times
];

/** Characters that readers drop or refuse in a plain or single-quoted string, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufffe\uffff]|\p{Cs}/u;

const canBePlain = (text: string, flow: boolean): boolean =>
  !ambiguous.some((pattern) => pattern.test(text)) &&
  !/^(?:[-?:,[\]{}#&*!|>'"%@`=]|\.{3})/.test(text) &&
  !/^\s|\s$|[^\S ]|: |:$| #/u.test(text) &&
  !(flow && /[,[\]{}?]/.test(text)); // some readers take a `?` between brackets for a key's mark

/** A string as text on one line; in double quotes where what is wished for can't hold it. `flow`: it stands between brackets. */
export function quoted(text: string, wish: Quote, flow: boolean): string {
  if (!unprintable.test(text)) {
    if (wish === 'plain' && canBePlain(text, flow)) return text;
    if (wish === 'single') return `'${text.replaceAll("'", "''")}'`;
  }
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A number, boolean or null in a spelling that YAML 1.1 and 1.2 read alike. */
export function literal(value: number | boolean | null): string {
  if (typeof value !== 'number') return String(value);
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  if (Object.is(value, -0)) return '-0.0';
  return String(value).replace(/^(-?\d+)e/, '$1.0e'); // YAML 1.1 wants the point
}

/** How an existing scalar is quoted. */
export const quoteOf = (text: string): Quote =>
  text.startsWith('"') ? 'double' : text.startsWith("'") ? 'single' : 'plain';

/** Whether a scalar, as it is written, is likely a string. */
export const looksLikeString = (text: string): boolean =>
  !/^(?:(?:~|null|true|false|yes|no|on|off)?$|[-+.]?\d|[*|>])/i.test(text);
