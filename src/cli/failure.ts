import { getSystemErrorMessage } from 'node:util';
import { CliproxyError } from '../../generated/sdk/typescript/src/index.ts';

/** What a command ends with. Scripts rely on these, and the README lists them. */
export const exitCodes = {
  ok: 0,
  /** The service refused, or the answer is no: files differ, a document is invalid, a test failed. */
  no: 1,
  /** The command line is wrong, something that it names can't be read or written, or there is no key. */
  usage: 2,
  /** No answer, or not one of the service's. */
  unreachable: 3,
  /** The key is wrong, or this client is not let in. */
  key: 4,
  /** Somebody else has changed it since it was read. */
  changed: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command can't do for a reason of its own; the message is for people. */
export class Failure extends Error {
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = exitCodes.usage, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** How a command ends that threw `error`: its exit code, and what is said of it, to people and as JSON. */
type Ending = {
  code: ExitCode;
  lines: string[];
  json: { error: string; message: string; [more: string]: unknown };
};

/** `url` is the service that the command speaks to, if it had come so far. */
export function endingOf(error: unknown, url: string | undefined): Ending {
  if (error instanceof CliproxyError) return refusal(error, url);
  const isOwn = error instanceof Failure;
  const message = isOwn ? error.message : systemMessage(error);
  return {
    code: isOwn ? error.code : exitCodes.usage,
    lines: [message],
    json: { error: isOwn ? wordOf(error.code) : 'failed', message },
  };
}

function refusal(error: CliproxyError, url: string | undefined): Ending {
  const { status, error: word, message, details = [], 'request-id': id } = error;
  const code = codeOf(error);
  const where = code === exitCodes.unreachable && url !== undefined ? `${url}: ` : '';
  const more = details.length > 1 ? details.map((detail) => `  ${detail.location}: ${detail.message}`) : [];
  const told = status >= 500 && id !== undefined ? ` (request ${id} in the service's log)` : '';
  return {
    code,
    lines: [`${where}${message}${adviceFor(error)}${told}`, ...more],
    json: {
      error: word,
      message,
      status,
      ...(details.length > 0 && { details }),
      ...(id !== undefined && { 'request-id': id }),
    },
  };
}

function codeOf({ status, error }: CliproxyError): ExitCode {
  if (status === 0) return error === 'aborted' ? exitCodes.interrupted : exitCodes.unreachable;
  if (status === 401 || status === 403) return exitCodes.key;
  return status === 412 ? exitCodes.changed : exitCodes.no;
}

/** Whether any other request would fail in the same way: there is no answer, or this client is not let in. */
export const isForAll = ({ status }: CliproxyError): boolean => status === 0 || status === 401 || status === 403;

const untrusted = ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'];

/** What helps, where the message alone doesn't say it. */
function adviceFor({ cause }: CliproxyError): string {
  const reason = cause instanceof Error ? (cause.cause as NodeJS.ErrnoException | undefined) : undefined;
  if (!untrusted.includes(reason?.code ?? '')) return '';
  return ' (NODE_EXTRA_CA_CERTS names a file with further authorities that you trust)';
}

const wordOf = (code: ExitCode): string =>
  Object.entries(exitCodes).find(([, present]) => present === code)?.[0] ?? 'failed';

/** What the system says of a file, with its path; anything else by its message alone. */
function systemMessage(error: unknown): string {
  const { errno, path, message } = error as NodeJS.ErrnoException;
  return typeof errno === 'number' && path !== undefined ? `${path}: ${getSystemErrorMessage(errno)}` : String(message);
}
