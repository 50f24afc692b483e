/** ` (ECONNREFUSED)`: the code that an error or what caused it has, if any. */
export function shownCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code, cause } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? ` (${code})` : shownCode(cause);
}
