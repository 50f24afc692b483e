import type { Json, JsonObject } from '../../platform/json.ts';

/** What is known of one provider's login. The engine walks these rows and never names one. */
export type LoginProvider = {
  /** In paths of the API, in `oauth-clients`, and in log lines. */
  name: string;
  /** What people call it. */
  title: string;
  /** Other names by which clients send a callback. */
  aliases: readonly string[];
  /** The `type` of its credential files. */
  type: string;
  /** Its name in `oauth-routing`, if the vendor may serve such a credential only to its own client. */
  restrictedAs?: string;
  /** A public client's id; without one the operator registers a client, which has a secret, too. */
  clientId?: string;
  /** Where each call goes, unless `oauth-clients` says otherwise. */
  urls: { auth?: string; token?: string; device?: string; userinfo?: string };
  /** Where the addresses of the device flow are asked for, if they aren't known: an issuer, and the domain they must be in. */
  discovery?: { issuer: string; domain: string };
  flow: CodeFlow | DeviceFlow;
  /** How its token endpoint wants to be asked where that isn't a form of a public client. */
  dialect?: { body?: 'json'; clientAuth?: 'post' | 'basic-and-post'; sendsState?: true };
  texts: LoginTexts;
  /** What is fetched after the login; resolves to the file. Rejects with LoginFailure. */
  account(tokens: Tokens, context: AccountContext): Promise<Account>;
  refresh: Refresh;
};

export type CodeFlow = {
  kind: 'code';
  /** Where the browser is sent back to: `http://localhost:<port><path>`. */
  port: number;
  path: string;
  /** The same on the service's own port, for those who forward browsers to it. */
  servicePath: string;
  pkce: boolean;
  /** The query of the address that the person opens. */
  parameters(request: CodeRequest): Record<string, string>;
};
/** `challenge` is of a verifier by S256; empty without PKCE. */
export type CodeRequest = { clientId: string; redirect: string; state: string; challenge: string };

export type DeviceFlow = {
  kind: 'device';
  scope?: string;
  pkce: boolean;
  /** The shortest pause between two polls; the provider's answer may ask for a longer one. */
  intervalSeconds: number;
  /** How long a code counts if the answer doesn't say. */
  expiresIn: number;
  /** What is said if the flow can't be started. */
  startFailure: string;
};

/** The errors that clients know, word by word. */
export type LoginTexts = {
  denied: string;
  missingCode: string;
  exchange: string;
  save: string;
  timeout: string;
  /** Which errors have the cause behind them, not in the message alone. */
  withCause?: 'all' | 'exchange';
};

/** A token endpoint's answer. Empty where the provider gave none. */
export type Tokens = {
  access: string;
  refresh: string;
  id: string;
  /** Seconds, if the answer said so. */
  expiresIn: number | undefined;
  type: string;
  scope: string;
  /** The whole answer, for what only this provider has in it. */
  answer: JsonObject;
};

/** A call to a provider's API. Rejects with Unanswered if there is no answer, or none that is JSON. */
export type ApiCall = (
  url: string,
  request?: { token?: string; body?: JsonObject; headers?: Record<string, string> },
) => Promise<{ status: number; body: Json }>;

/** No answer came. The message says why, and names nothing but the host. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** A login that ends here: `code` is what clients know the failure by, `message` says what failed and what to do. */
export class LoginFailure extends Error {
  override readonly name = 'LoginFailure';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Context = {
  call: ApiCall;
  /** The address of a host of the provider's API, or what the operator put in its place. */
  api(host: string): string;
  userinfoUrl: string;
  /** Milliseconds since 1970. */
  now(): number;
};

export type AccountContext = Context & {
  /** The token endpoint that was asked. */
  tokenUrl: string;
  /** The projects that the person named; '' if none. */
  projectId: string;
  /** Milliseconds since 1970, never the same twice: for names. */
  stamp(): number;
  /** Rejects when the login's time is over. */
  pause(milliseconds: number): Promise<void>;
};

/** A credential to be saved. Members that the file has besides these stay. */
export type Account = { file: string; members: JsonObject };

export type Refresh = {
  /** How long before its end a token is renewed. */
  leadSeconds: number;
  /** What a refresh uses up; if there is none in the file, there is nothing to refresh it with. */
  secretOf(file: JsonObject): string | undefined;
  /** When the credential ends, in milliseconds since 1970, where the usual members don't tell. */
  endOf?(file: JsonObject): number | undefined;
  /** Renews it; resolves to what changes in the file. */
  renew(file: JsonObject, context: RefreshContext): Promise<readonly MemberChange[]>;
};

export type RefreshContext = Context & {
  /** The refresh grant of OAuth; a client of the file's own comes before the configured one. */
  grant(request: { refreshToken: string; scope?: string; client?: { id: string; secret: string } }): Promise<Tokens>;
};

/** A member of a JSON object, by the path that leads to it, and its new value. */
export type MemberChange = { path: readonly [string, ...string[]]; value: Json };
