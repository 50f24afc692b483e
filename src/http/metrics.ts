import type Router from '@koa/router';
import type { Access } from '../access/index.ts';
import { callerOf } from './caller.ts';

export type MetricsPage = {
  access: Access;
  /** Whether no key is needed. */
  isPublic: () => boolean;
  read: () => Promise<{ type: string; text: string }>;
};

/** Adds `/metrics` for Prometheus, for whoever has the management key unless it is public. */
export function addMetrics(router: Router, { access, isPublic, read }: MetricsPage): void {
  router.get('/metrics', async (ctx) => {
    if (!isPublic()) await access.check(callerOf(ctx));
    const { type, text } = await read();
    ctx.set('Cache-Control', 'no-store');
    ctx.set('Content-Type', type);
    ctx.body = text;
  });
}
