import type { Form, FormPart, Handlers } from '../contract/index.ts';
import type { Credentials, Outcome, Upload, UploadOutcome } from '../credentials/index.ts';
import { Fault } from '../platform/fault.ts';
import { withJson } from '../platform/written-json.ts';
import { attachment } from './attachment.ts';

const allValues = ['true', '1', '*'];
const yesValues = ['true', '1'];

/** The files of the auth directory as a whole. */
export const authFiles = ({ credentials }: { credentials: Credentials }) =>
  ({
    listAuthFiles: async ({ query: { auth_index: authIndex, page_size: pageSize, ...query } }) => {
      const filters = {
        name: query.name || undefined,
        authIndex: authIndex || undefined,
        type: query.type || undefined,
      };
      const page = await credentials.list({ ...query, ...filters, pageSize });
      if (query.page !== undefined || pageSize !== undefined)
        return { status: 200, body: { files: page.entries, total: page.total, has_more: page.hasMore } };
      const body = {
        get files() {
          return page.entries;
        },
      };
      return { status: 200, body: withJson(body, () => page.json('files')) };
    },

    downloadAuthFile: async ({ query: { name } }) => {
      const { bytes, tag } = await credentials.read(name);
      return {
        status: 200,
        headers: {
          ETag: tag,
          'Content-Disposition': attachment(name!),
          'X-Content-Type-Options': 'nosniff',
        },
        body: bytes,
      };
    },

    uploadAuthFiles: async ({ query, body, ifMatch }) => {
      const isForm = 'parts' in body;
      const files = isForm ? filesOf(body) : [{ name: query.name ?? '', bytes: body }];
      if (files.length === 0)
        throw new Fault('invalid', 'no files uploaded', {
          message: 'no files uploaded: send each as a part named file',
        });
      const outcomes = await uploaded(credentials, files, ifMatch);
      const failures = outcomes.flatMap((outcome) =>
        'error' in outcome ? [{ ...outcome, error: asForm(outcome.error, isForm) }] : [],
      );
      const stored = outcomes.flatMap((outcome) => ('error' in outcome ? [] : outcome));
      const [first] = stored;
      if (files.length === 1 && failures[0]) throw failures[0].error;
      const names = stored.map(({ name }) => name);
      const count = { uploaded: names.length, files: names };
      const message = messageOf(stored);
      if (failures.length > 0)
        return { status: 207, body: { status: 'partial', ...count, failed: failures.map(failureOf), ...message } };
      if (files.length === 1) return { status: 200, headers: { ETag: first!.tag }, body: { status: 'ok', ...message } };
      return { status: 200, headers: {}, body: { status: 'ok', ...count, ...message } };
    },

    deleteAuthFiles: async ({ query, body, ifMatch }) => {
      const all = allValues.includes(query.all ?? '');
      const inBody = namesIn(body);
      const names = [...new Set([...(query.name ?? []), ...inBody])];
      if ((all && names.length > 0) || (query.name && inBody.length > 0))
        throw new Fault('invalid', 'name and all exclude each other', {
          message: 'name and all exclude each other: name the files in the query or in the body, or delete all',
        });
      if (!all && names.length === 0)
        throw new Fault('invalid', 'invalid name', { message: 'invalid name: name a file, or all' });
      const outcomes = await credentials.remove(all ? 'all' : names, {
        purge: yesValues.includes(query.purge ?? ''),
        ifMatch,
      });
      const failures = outcomes.flatMap(({ name, error }) => (error ? [{ name, error }] : []));
      if (names.length === 1 && failures[0]) throw failures[0].error;
      if (names.length === 1) return { status: 200, body: { status: 'ok' } };
      const files = outcomes.flatMap(({ name, error }) => (error ? [] : name));
      const count = { deleted: files.length, files };
      if (failures.length > 0)
        return { status: 207, body: { status: 'partial', ...count, failed: failures.map(failureOf) } };
      return { status: 200, body: { status: 'ok', ...count } };
    },

    restoreAuthFile: async ({ query: { name } }) => ({
      status: 200,
      headers: { ETag: await credentials.restore(name) },
      body: { status: 'ok' },
    }),
  }) satisfies Handlers<
    'listAuthFiles' | 'downloadAuthFile' | 'uploadAuthFiles' | 'deleteAuthFiles' | 'restoreAuthFile'
  >;

type Sent = Upload | { name: string; error: Fault };

/**
 * The files of a form. Other fields say nothing, nor does a field for a file that was left empty; a part that can't be read
 * may have been a file.
 */
const filesOf = ({ parts }: Form): Sent[] =>
  parts.filter((part) => (part.problem === undefined ? isFile(part) : ['file', ''].includes(part.name))).map(fileOf);

const isFile = ({ name, filename, bytes }: FormPart & { bytes: Uint8Array }): boolean =>
  name === 'file' && (bytes.length > 0 || Boolean(filename));

function fileOf(part: FormPart): Sent {
  const name = part.filename ?? '';
  if (part.problem === undefined) return { name, bytes: part.bytes };
  const { problem, isTooLarge } = part;
  if (isTooLarge)
    return { name, error: new Fault('too-large', 'file too large', { message: `file too large: ${problem}` }) };
  return { name, error: new Fault('invalid', 'invalid auth file', { message: `invalid auth file: ${problem}` }) };
}

/** Stores what came whole. What each came to is in their order. */
async function uploaded(
  credentials: Credentials,
  files: readonly Sent[],
  ifMatch: string | undefined,
): Promise<UploadOutcome[]> {
  const whole = files.filter((file) => 'bytes' in file);
  const outcomes = (await credentials.upload(whole, { ifMatch })).values();
  return files.map((file) => {
    if ('bytes' in file) return outcomes.next().value!;
    return file;
  });
}

/** Forms have a code of their own for the wrong ending of a name. */
const asForm = (error: Error, isForm: boolean): Error =>
  isForm && error instanceof Fault && error.code === 'name must end with .json'
    ? new Fault('invalid', 'file must be .json')
    : error;

function messageOf(stored: readonly { name: string; warning?: string }[]): { message?: string } {
  const warnings = stored.flatMap(({ name, warning }) => (warning === undefined ? [] : `${name}: ${warning}`));
  return warnings.length > 0 ? { message: warnings.join('; ') } : {};
}

/** What went wrong with one of several files. Rethrows what is our own mistake. */
export function failureOf({ name, error }: Required<Outcome>): { name: string; error: string; message: string } {
  if (!(error instanceof Fault)) throw error;
  return { name, error: error.code, message: error.message };
}

function namesIn(
  body: { name?: string; names?: readonly string[] } | readonly string[] | undefined,
): readonly string[] {
  if (body === undefined) return [];
  if ('length' in body) return body;
  return [...(body.name === undefined ? [] : [body.name]), ...(body.names ?? [])];
}
