import type { JsonObject } from '../../platform/json.ts';

/** A credential file as the gateway sees it. */
export type AccountFile = {
  name: string;
  authIndex: string;
  /** Another one whenever the file may be another. */
  stamp: string;
  /** The kind of file. */
  provider: string;
  disabled: boolean;
  /** What is wrong with it, and whether that may pass by itself, so that requests are tried all the same. */
  problem: string | undefined;
  problemPasses?: boolean;
  email: string | undefined;
  prefix: string | undefined;
  priority: number | undefined;
  weight: number | undefined;
  requestRetry: number | undefined;
  disableCooling: boolean | undefined;
  /** Patterns of the models that it doesn't serve. */
  excludedModels: readonly string[];
  /** What its requests are sent by. */
  secrets(): {
    members: JsonObject;
    baseUrl: string | undefined;
    proxyUrl: string | undefined;
    headers: Readonly<Record<string, string>>;
  };
};

/** Who gets tokens for credential files. */
export type AccountTokens = {
  /** When the token in a file ends, in milliseconds since 1970, if it can be renewed; undefined also if nobody knows. */
  endOf(file: JsonObject): number | undefined;
  /**
   * Renews the tokens of a file; those who ask at the same moment share one renewal, and those who ask soon after a failure its
   * failure. Rejects with Fault `unauthenticated` if asking again would not help, and with another one if it may.
   */
  refresh(name: string): Promise<unknown>;
  /** An access token for the service-account key of a file. Rejects if there is none to be had. */
  grant(file: JsonObject): Promise<string>;
  /** A provider refused this token: the next one is asked for. */
  forget(file: JsonObject, token: string): void;
};
