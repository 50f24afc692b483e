import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { FileTooLarge, readRegular } from '../platform/regular-file.ts';

/** A page, or what the file is that can't be shown; completes "the file that panel-file names …". */
export type PageRead = { page: Buffer; problem?: undefined; cause?: undefined } | NoPage;
type NoPage = { page?: undefined; problem: string; cause?: unknown };

/** Bytes of a page. The largest that are in use have three million. */
const maxBytes = 32 * 1024 * 1024;

/**
 * Reads the web client's file, if it may be shown to everybody: whoever can change the config must not get to read every
 * file of this machine. Requests that come while it is being read share that, and all that are being answered share one
 * buffer: a page is as large as its file, and needs no key.
 */
export function pageReader(): (file: string, authDir: string) => Promise<PageRead> {
  const reading = new Map<string, Promise<PageRead>>();
  let last: Buffer | undefined;

  async function read(file: string, authDir: string): Promise<PageRead> {
    const found = await readPage(file, authDir);
    if (!found.page) return found;
    if (!last?.equals(found.page)) last = found.page;
    return { page: last };
  }

  return (file, authDir) => {
    const key = JSON.stringify([file, authDir]);
    const shared = reading.get(key) ?? read(file, authDir).finally(() => reading.delete(key));
    reading.set(key, shared);
    return shared;
  };
}

async function readPage(file: string, authDir: string): Promise<PageRead> {
  if (!/\.html?$/i.test(file)) return { problem: 'must end in .html or .htm' };
  try {
    const path = await realpath(file);
    if (path.startsWith((await realpath(authDir).catch(() => authDir)) + sep)) return { problem: 'lies in auth-dir' };
    const page = await readRegular(path, maxBytes);
    return beginsLikeHtml(page) ? { page } : { problem: 'does not begin like HTML' };
  } catch (cause) {
    return { problem: cause instanceof FileTooLarge ? 'is larger than 32 MiB' : 'cannot be read', cause };
  }
}

/** Whether a doctype or the root element comes first, comments and blanks apart, within the first 64 KiB. */
function beginsLikeHtml(page: Buffer): boolean {
  let text = page.toString('utf8', 0, 65_536).trimStart(); // a byte order mark counts as blank
  while (text.startsWith('<!--')) {
    const end = text.indexOf('-->');
    if (end < 0) return false;
    text = text.slice(end + 3).trimStart();
  }
  return /^<(!doctype\s+html|html)[\s>]/i.test(text);
}
