/** What is known of the credential files of one kind: they hold what a login, or a vendor's console, gave. */
export type CredentialFileKind = {
  /** The file's `type`, in lower case. */
  types: readonly string[];
  /** What it is called in lists, model rules and model definitions. */
  provider: string;
  /** Where its tokens are asked for. A file may name the first or any other of these, never another. */
  tokenUrls: readonly string[];
  /** Vendors that move: files may also name any address of https on this host, or below it. */
  tokenHost?: string;
  /** The hosts, of https, that may be asked with its token: where its requests go, and where its vendor tells of quotas. */
  hosts: readonly string[];
};

const cloudCode = ['', 'daily-'].flatMap((daily) =>
  ['', '.sandbox'].map((sandbox) => `${daily}cloudcode-pa${sandbox}.googleapis.com`),
);

const google = ['https://oauth2.googleapis.com/token', 'https://accounts.google.com/o/oauth2/token'];

/** Every kind of credential file that a provider serves. */
const credentialFileKinds: readonly CredentialFileKind[] = [
  {
    types: ['claude'],
    provider: 'claude',
    tokenUrls: ['https://platform.claude.com/v1/oauth/token', 'https://console.anthropic.com/v1/oauth/token'],
    hosts: ['api.anthropic.com'],
  },
  {
    types: ['codex'],
    provider: 'codex',
    tokenUrls: ['https://auth.openai.com/oauth/token'],
    hosts: ['chatgpt.com'],
  },
  {
    types: ['gemini', 'gemini-cli'],
    provider: 'gemini-cli',
    tokenUrls: google,
    hosts: cloudCode,
  },
  { types: ['antigravity'], provider: 'antigravity', tokenUrls: google, hosts: cloudCode },
  {
    types: ['vertex'],
    provider: 'vertex',
    tokenUrls: google.slice(0, 1),
    tokenHost: 'googleapis.com',
    hosts: ['aiplatform.googleapis.com'],
  },
  {
    types: ['qwen'],
    provider: 'qwen',
    tokenUrls: ['https://chat.qwen.ai/api/v1/oauth2/token'],
    hosts: ['portal.qwen.ai'],
  },
  {
    types: ['iflow'],
    provider: 'iflow',
    tokenUrls: ['https://iflow.cn/oauth/token'],
    hosts: ['apis.iflow.cn'],
  },
  {
    types: ['kimi'],
    provider: 'kimi',
    tokenUrls: ['https://auth.kimi.com/api/oauth/token'],
    hosts: ['api.kimi.com'],
  },
  {
    types: ['xai'],
    provider: 'xai',
    tokenUrls: ['https://auth.x.ai/oauth2/token'],
    tokenHost: 'x.ai',
    hosts: ['api.x.ai', 'cli-chat-proxy.grok.com'],
  },
];

const byType = new Map(credentialFileKinds.flatMap((kind) => kind.types.map((type) => [type, kind])));

/** The kind of a file's `type`, in whatever case. */
export const credentialFileKind = (type: string): CredentialFileKind | undefined => byType.get(type.toLowerCase());

/**
 * Whether files of this kind may name `url` as the place for tokens; `configured` is the one that the config has in place
 * of ours.
 */
export function isTokenUrl({ tokenUrls, tokenHost }: CredentialFileKind, url: string, configured?: string): boolean {
  if (url === configured || tokenUrls.includes(url)) return true;
  if (tokenHost === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  return isPlain && (hostname === tokenHost || hostname.endsWith(`.${tokenHost}`));
}
