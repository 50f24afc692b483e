/** Parameters of a header, one after the other, so that none is read out of another's text. A backslash escapes only `"` and itself. */
const parameters = /\s*;\s*([^\s;="]+)\s*=\s*(?:"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|(?!")([^;]*))/gy;
/** What browsers write for characters that would end the header or the name. */
const escapes: Partial<Record<string, string>> = { '%22': '"', '%0D': '\r', '%0A': '\n' };

/**
 * The file name in a part's Content-Disposition, exactly as the client means it: nothing is cut off, so whoever stores the
 * file can refuse a path. Undefined if it has none. `filename*` (RFC 8187, in UTF-8) goes before `filename`.
 */
export function partFilename(disposition: string): string | undefined {
  let plain: string | undefined;
  let extended: string | undefined;
  for (const [, name = '', quoted, bare = ''] of disposition.slice(disposition.indexOf(';')).matchAll(parameters)) {
    if (name.toLowerCase() === 'filename*') extended ??= decoded(quoted ?? bare.trim());
    if (name.toLowerCase() === 'filename')
      plain ??= (quoted?.replaceAll(/\\(["\\])/g, '$1') ?? bare.trim()).replaceAll(
        /%(?:22|0[DA])/gi,
        (code) => escapes[code.toUpperCase()] ?? code,
      );
  }
  return extended ?? plain;
}

function decoded(value: string): string | undefined {
  const encoded = /^utf-8'[^']*'(.*)$/i.exec(value)?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined; // not UTF-8: the plain name counts
  }
}
