/** A question as clients put it. */
export type Question = {
  authIndex: string | undefined;
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  data: string;
  /** As a `proxy-url` setting; '': what the credential, or else the config, has. */
  proxyUrl: string;
};

/** What upstream said. */
export type Reply = { status: number; headers: Record<string, string[]>; body: string };

/** A credential, as far as a question needs it. */
export type AskedCredential = {
  /** Where its token may be sent. */
  origins: readonly string[];
  /** The one among them that the entry or file names itself: it may lie in a private network. */
  ownOrigin?: string | undefined;
  /** As a `proxy-url` setting. */
  proxyUrl: string;
  /** The token, fresh; '' if there is none. Rejects if it has expired and can't be renewed. */
  token(): Promise<string>;
};

/** What the config says of where we may go. */
export type KnownPlaces = {
  /** The origins of its base URLs: they may lie in a private network. */
  origins: ReadonlySet<string>;
  /** Its `proxy-url` settings, the first of which counts for all. */
  proxyUrls: readonly string[];
  /** The proxy that the environment names for an origin; it counts where no setting says anything. */
  environmentProxy(origin: URL): string | undefined;
};
