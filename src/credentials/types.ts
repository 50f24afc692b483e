import type { JsonObject } from '../platform/json.ts';

/** What the gateway sends requests by, with secrets in it. */
export type CredentialSecrets = {
  /** All that the file holds. */
  members: JsonObject;
  baseUrl: string | undefined;
  proxyUrl: string | undefined;
  headers: Readonly<Record<string, string>>;
};

/** What is wrong with a credential, for people. `passes`: it may pass by itself, and requests are tried all the same. */
export type Problem = { message: string; passes: boolean };

/** A credential file, described. What it shows is no secret. Times are in milliseconds since 1970. */
export type Credential = {
  /** The file's name, by which it is known everywhere. */
  name: string;
  /** 16 hex digits of the name's hash: the same after restarts and edits. */
  authIndex: string;
  /** The kind of file, `unknown` without a type. */
  provider: string;
  disabled: boolean;
  /** What is wrong with it. Never quotes the file. */
  problem: string | undefined;
  /** The problem may pass by itself: requests are tried all the same. */
  problemPasses?: boolean;
  /** Another one whenever the file may be another. */
  stamp: string;
  /** In bytes. */
  size: number;
  modifiedAt: number;
  /** When it was first seen. */
  createdAt: number;
  lastRefresh: number | undefined;
  label: string;
  email: string | undefined;
  projectId: string | undefined;
  accountType: 'oauth' | 'api_key' | undefined;
  /** The account's email address or masked key. */
  account: string | undefined;
  /** What the id token of codex says of the account. */
  claims: JsonObject | undefined;
  prefix: string | undefined;
  /** Masked. */
  proxyUrl: string | undefined;
  priority: number | undefined;
  /** 0 and below: it is never chosen. */
  weight: number | undefined;
  note: string | undefined;
  websockets: boolean | undefined;
  requestRetry: number | undefined;
  disableCooling: boolean | undefined;
  /** Patterns of the models that it doesn't serve. */
  excludedModels: readonly string[];
  /** A function, so that no log and no JSON shows what it returns. */
  secrets(): CredentialSecrets;
  /** Whether there is no such file: it is kept in memory. */
  runtimeOnly?: boolean;
  /** The file that it is a project of; then it has none of its own, either. */
  parent?: string;
};

/** A credential that has no file and goes when what it lives by does, such as a connection. */
export type RuntimeCredential = Pick<Credential, 'authIndex' | 'provider' | 'createdAt'> & {
  id: string;
  email: string;
};

/** What became of a credential, by whatever hand. */
export type CredentialChange =
  | { type: 'added'; credential: Credential }
  | { type: 'changed'; credential: Credential }
  | { type: 'removed'; name: string };

/** Requests that a credential served and failed, in all and in steps of ten minutes, the oldest first. */
export type Traffic = {
  success: number;
  failed: number;
  recent: readonly { time: string; success: number; failed: number }[];
};

/** A file that is to be stored. `name` is what the caller said, unchecked. */
export type Upload = { name: string; bytes: Uint8Array };

/** What became of one of several files: stored (`tag` is its entity tag, `warning` what is odd about it), or why not. */
export type UploadOutcome = { name: string } & ({ tag: string; warning?: string } | { error: Error });

/** What became of one of several names. */
export type Outcome = { name: string; error?: Error };
