import type Router from '@koa/router';

export type Readiness = 'ok' | 'degraded' | 'unready';

/** They tell nothing that a page of another site may not know, and probes give any Host, or none. */
export const healthPaths: readonly string[] = ['/healthz', '/readyz'];

/** Adds `/healthz` (the process is up) and `/readyz` (a valid config is in force; degraded: the file on disk is another one, or usage cannot be recorded). */
export function addHealth(router: Router, readiness: () => Readiness): void {
  router.get('/healthz', (ctx) => {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { status: 'ok' };
  });
  router.get('/readyz', (ctx) => {
    const status = readiness();
    ctx.status = status === 'unready' ? 503 : 200;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { status };
  });
}
