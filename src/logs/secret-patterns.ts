/**
 * What secrets look like, as sources of regular expressions without case. Each is linear: what repeats is bounded, and
 * begins with a character that is rare. The group `kept` goes before the mask; `before`, `name` and `value` are a
 * parameter's, which is judged by its decoded name; `token` is the value of a member of just that name.
 */

const secretNames = 'api[-_]?key|token|secret(?:[-_]?key)?|password|passwd|verifier|private[-_]?key|management[-_]?key';
const memberNames = `[\\w.-]{0,64}(?:api[-_]?key|secret|password|passwd|cookie|authorization|verifier|private[-_]?key|management[-_]?key|[\\w.-]token)`;

export const secretPatterns = {
  /** `?name=value`, `&name=value`; the & also in the spellings of HTML and JSON. */
  parameter: String.raw`(?<before>&amp;|\\u0026|[?&#])(?<name>[^=&\s"'<>?#\\]{1,128})=(?<value>[^&\s"\\]{1,8192})`,

  /** `"name": "value"` */
  member: String.raw`(?<kept>"(?:${memberNames})"\s{0,8}:\s{0,8}")(?:[^"\\]|\\.){1,16384}|(?<kept>"token"\s{0,8}:\s{0,8}")(?<token>(?:[^"\\]|\\.){1,16384})`,

  /** `\"name\": \"value\"`: JSON inside a string. */
  memberInString: String.raw`(?<kept>\\"(?:${memberNames}|token)\\"\s{0,8}:\s{0,8}\\")(?:[^"\\]|\\[^"]){1,16384}`,

  /** What is a secret by its looks alone: keys of vendors, tokens, key files, what stands before the host of a URL. */
  shapes: [
    String.raw`(?<kept>\bBearer\s{1,4})(?=[A-Za-z._~+/-]{0,256}\d|[\w.~+/-]{20})[\w.~+/-]{6,}=*`,
    String.raw`(?<![A-Za-z0-9])(?:sk|rk|mk|xai|pplx)-(?!auth-url\b)[\w-]{6,}`,
    String.raw`(?<![A-Za-z0-9])(?:gsk|gh[opsur]|github_pat|hf|glpat|xox[abprs])[_-][\w-]{12,}`,
    String.raw`(?<![A-Za-z0-9])(?:AIza[\w-]{16,}|ya29\.[\w.-]{8,}|1\/\/0[\w-]{16,}|AKIA[0-9A-Z]{16}|GOCSPX-[\w-]{8,})`,
    String.raw`(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?`,
    String.raw`(?<kept>:\/\/)[^\s/@"'\\?#]{1,512}(?=@)`,
    '-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----[^-]{0,8192}(?:-----END [A-Z ]{0,32}PRIVATE KEY-----)?',
  ],

  /** What is one by the word before it, in texts of ours: `authorization: …`, `cookie=…`, `token=…`. Not what says how a key is, nor a credential's id such as `codex:apikey:1234`. */
  named: [
    String.raw`(?<kept>(?:authorization|cookie)["']?\s{0,4}[:=]\s{0,4}["']?(?:Bearer |Basic )?)[^"'\r\n]{1,8192}`,
    String.raw`(?<kept>(?:${secretNames})["']?\s{0,4}[:=]\s{0,4}")[^"\\]{1,8192}`,
    String.raw`(?<kept>(?<!:)(?:${secretNames})["']?\s{0,4}[:=]\s{0,4}'?)(?!(?:must|is|was|not|no|may|has|needs|an?|the|expected|unknown|missing|invalid|cannot|can't|should|send)\b)[^\s"'\\,;&)}\]]{1,8192}`,
    String.raw`(?<kept>\bBasic\s{1,4})[A-Za-z0-9+/_-]{8,}=*`,
  ],
};

export type Groups = Readonly<Record<string, string | undefined>>;

/** One expression for all of them. Two groups of one name are beyond older versions of Node, so `kept` gets numbers. */
export function anyOf(sources: readonly string[]): RegExp {
  let count = 0;
  return new RegExp(
    sources.join('|').replaceAll('(?<kept>', () => `(?<kept${count++}>`),
    'gi',
  );
}

/** What a match says to leave before the mask. */
export function keptOf(groups: Groups): string {
  for (const name in groups) if (name.startsWith('kept') && groups[name] !== undefined) return groups[name];
  return '';
}
