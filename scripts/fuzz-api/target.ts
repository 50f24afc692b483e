/** A service that is tried, and the contract that it is held to. */
export type Target = {
  contract: unknown;
  /** Where the paths of the contract begin. */
  url: string;
  /** Opens it, as a bearer token. */
  key: string;
  stop(): Promise<void>;
};
