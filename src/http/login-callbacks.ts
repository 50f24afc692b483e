import type Router from '@koa/router';
import type { BrowserCallback } from '../logins/index.ts';

/** Adds the paths that providers send browsers back to. They need no key: the state in the query is what only the right browser knows. */
export function addLoginCallbacks(router: Router, callbacks: readonly BrowserCallback[]): void {
  for (const { path, arrive } of callbacks)
    router.get(path, async (ctx) => {
      // The router sends HEAD here, too: whoever only looks at the address must not use up its code.
      if (ctx.method !== 'GET') {
        ctx.status = 405;
        ctx.set('Allow', 'GET');
        return;
      }
      const { status, headers, html } = await arrive(new URLSearchParams(ctx.querystring));
      ctx.status = status;
      ctx.set(headers);
      ctx.body = html;
    });
}
