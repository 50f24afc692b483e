/** What the config says of credential files. */
export type CredentialSettings = {
  /** Where they are, absolute. */
  directory: string;
  /** Days for which deleted files are kept; 0 keeps none. */
  trashDays: number;
  /** Where tokens are asked for in place of a provider's own address, by provider. */
  tokenUrls: Readonly<Record<string, string>>;
  /** Patterns of models that no credential of a kind serves, by kind. */
  excludedModels: Readonly<Record<string, readonly string[]>>;
};
