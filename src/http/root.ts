import type Router from '@koa/router';

/** What the service says of itself: its name, its version, and the addresses that exist. */
export type About = { name: string; version: string; [address: string]: string | readonly string[] };

/** Adds `/`: browsers are sent to the docs page, everybody else is told what is here. */
export function addRoot(router: Router, about: () => About): void {
  router.get('/', (ctx) => {
    ctx.vary('Accept');
    ctx.set('Cache-Control', 'no-cache');
    if (ctx.accepts('json', 'html') === 'html') ctx.redirect('/docs');
    else ctx.body = about();
  });
}
