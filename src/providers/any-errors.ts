import { deadKey, type ErrorRow, elsewhere, failing, noModel, quota, request, unpaid } from './error-row.ts';

/** What a status means where no row of the vendor's fits. There is a row for every answer. */
export const anyErrors: readonly ErrorRow[] = [
  { status: 401, verdict: deadKey },
  { status: 402, verdict: unpaid },
  { status: 403, verdict: elsewhere },
  { status: 404, namesModel: true, verdict: noModel },
  // The address doesn't exist at that server: nothing is said of the request.
  { status: 404, page: true, verdict: elsewhere },
  { status: 404, text: /^not found\.?$/i, verdict: elsewhere },
  { status: 408, verdict: failing },
  { status: 429, verdict: quota },
  { status: { from: 500, to: 999 }, verdict: failing },
  // Following a redirect would send the key elsewhere; from an API it means a wrong base-url. An error inside an answer is here, too.
  { status: { from: 0, to: 399 }, verdict: failing },
  { verdict: request },
];
