import type Router from '@koa/router';
import { send } from './send.ts';

export type Readiness = 'ok' | 'degraded' | 'unready';

/** They tell nothing that a page of another site may not know, and probes give any Host, or none. */
export const healthPaths: readonly string[] = ['/healthz', '/readyz'];

const headers = { 'Cache-Control': 'no-store' };

/**
 * Adds `/healthz` (the process is up) and `/readyz` (a valid config is in force; degraded: the file on disk is another one,
 * usage cannot be recorded, or the credential files or those of the TLS certificate cannot be read).
 */
export function addHealth(router: Router, readiness: () => Readiness): void {
  router.get('/healthz', (ctx) => {
    send(ctx, { status: 200, headers, body: { status: 'ok' } });
  });
  router.get('/readyz', (ctx) => {
    const status = readiness();
    send(ctx, { status: status === 'unready' ? 503 : 200, headers, body: { status } });
  });
}
