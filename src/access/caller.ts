/** A request's headers as Node gives them: names in lower case, values with a character for each byte. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Who asks: the socket's remote address (none once the socket is gone) and what the request says. */
export type Caller = { readonly peer: string | undefined; readonly headers: RequestHeaders };

/** Where a request comes from. */
export type Origin = {
  /** From this machine, and by nobody's hand: a loopback peer, and no header that a proxy leaves. */
  readonly local: boolean;
  /** The caller's IP address in its one spelling (IPv4 where it came mapped, no zone), or `unknown`. */
  readonly address: string;
};
