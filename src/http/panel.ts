import type Router from '@koa/router';
import { Fault } from '../platform/fault.ts';
import { pageReader } from './panel-page.ts';
import { sendShared } from './send-shared.ts';

// A single-file page brings its own scripts and styles along; it may talk to this origin only.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const absent = (why: string, cause?: unknown): Fault =>
  new Fault('missing', 'not found', { message: `not found: ${why}`, cause });

export type Panel = {
  /** The path of the web client; empty if there is none. */
  file: string;
  disabled: boolean;
  /** The folder of the credential files, from which nothing is shown. */
  authDir: string;
};

/** Adds `/management.html`: the web client that the operator keeps in a file, read at each request. The page itself needs no key. */
export function addPanel(router: Router, settings: () => Panel): void {
  const readPage = pageReader();
  router.get('/management.html', async (ctx) => {
    const { file, disabled, authDir } = settings();
    if (disabled) throw absent('remote-management.disable-control-panel is set');
    if (file === '') throw absent('put the path of a web client (one HTML file) into panel-file of the config file');
    const { page, problem, cause } = await readPage(file, authDir);
    if (!page) throw absent(`the file that panel-file names ${problem}`, cause);
    ctx.set({ 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' });
    ctx.set('Referrer-Policy', 'no-referrer');
    ctx.type = 'html';
    sendShared(ctx, page);
  });
}
