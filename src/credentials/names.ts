import { createHash } from 'node:crypto';
import { Fault } from '../platform/fault.ts';

const maxBytes = 200;

/** Separators of folders, control characters, and what turns the direction of text or breaks lines. */
const forbidden = /[/\\\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\uFFFD]/u;
/** Behind a colon, Windows finds another drive, or another stream of the same file. */
const colonSeparates = process.platform === 'win32';

/** Whether a file is one of the credentials, by its name. */
export const isCredentialName = (name: string): boolean => name.toLowerCase().endsWith('.json');

/**
 * What is wrong with the name of a credential file, as an error code. One with a colon may be there: other programs name
 * files after Google projects such as `example.com:app`.
 */
export function nameProblem(name: string): 'invalid name' | 'name must end with .json' | undefined {
  if (name === '' || name === '.' || name === '..' || forbidden.test(name) || !name.isWellFormed())
    return 'invalid name';
  if (colonSeparates && name.includes(':')) return 'invalid name';
  if (Buffer.byteLength(name) > maxBytes) return 'invalid name';
  return isCredentialName(name) ? undefined : 'name must end with .json';
}

/**
 * The name, if a credential file can have it. Every name that comes from outside goes through here. Throws Fault `invalid`.
 */
export function checkedName(name: string | undefined): string {
  const problem = nameProblem(name ?? '');
  if (problem === 'invalid name')
    throw new Fault('invalid', problem, {
      message: `invalid name: a name has 1 to ${maxBytes} bytes, no separators of folders and no control characters`,
    });
  if (problem) throw new Fault('invalid', problem);
  return name!;
}

/** The name, if it is that of a file which is there, whatever its name, or if a credential file can have it. Throws Fault `invalid`. */
export const knownName = (files: ReadonlyMap<string, unknown>, name: string | undefined): string =>
  name !== undefined && files.has(name) ? name : checkedName(name);

/** The name, if a file can be made under it that any system can hold. Throws Fault `invalid`. */
export function checkedNewName(name: string): string {
  if (checkedName(name).includes(':'))
    throw new Fault('invalid', 'invalid name', { message: 'invalid name: a new file has no colon in its name' });
  return name;
}

/** The index that clients know the credential by: the first 16 hex digits of SHA-256 over `file:<name>`. */
export const authIndexOf = (name: string): string =>
  createHash('sha256').update(`file:${name}`).digest('hex').slice(0, 16);

/** A part of a file's name out of what a vendor said: whatever could be more than that becomes `_`, white space `-`. */
export const safePart = (text: string): string =>
  text
    .trim()
    .replace(/\s/gu, '-')
    .replace(/[^\p{L}\p{N}@._+-]/gu, '_')
    .replace(/^\.+/, '_');
