/** Named values of a log line, written `name=value`. Never a secret, never text out of the config file. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** What services write their log through. The implementation is in `logs/`. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields, cause?: unknown): void;
}
