import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type Router from '@koa/router';
import { stringify } from 'yaml';
import { etagOf } from '../platform/etag.ts';
import { whenAsked } from '../platform/loaded-soon.ts';
import { docsPage, docsPolicy, docsScript, docsStyle } from './docs-page.ts';
import { sendShared } from './send-shared.ts';

/** Of Swagger UI's package. */
const assets = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'swagger-ui-standalone-preset.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
};

/** A contract to show: its name in the page's choice, and where it is served: at `path` with `.json` and `.yaml`. */
export type ShownDocument = { name: string; path: string; load: () => Promise<unknown> };

/** Adds the docs page at `/docs` (Swagger UI on the live contracts) and each document as JSON and YAML. Nothing comes from another host. */
export function addDocs(router: Router, documents: readonly ShownDocument[]): void {
  /** Browsers keep a copy and ask each time whether it is still the one: after an update nothing old is shown. */
  function serve(path: string, type: string, load: () => string | Promise<string | Buffer>, policy?: string): void {
    const loaded = whenAsked(() => contentOf(load));
    router.get(path, async (ctx) => {
      const content = await loaded();
      ctx.set({ ETag: content.etag, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
      if (policy) ctx.set('Content-Security-Policy', policy);
      ctx.status = 200;
      ctx.type = type;
      if (ctx.fresh) ctx.status = 304;
      else sendShared(ctx, content.body);
    });
  }

  serve('/docs', 'text/html', () => docsPage, docsPolicy);
  serve('/docs/page.css', 'text/css', () => docsStyle);
  const start = docsScript(documents.map(({ name, path }) => ({ name, url: `${path}.json` })));
  serve('/docs/start.js', 'text/javascript', () => start);
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const [name, type] of Object.entries(assets)) serve(`/docs/${name}`, type, () => readFile(join(folder, name)));
  for (const { path, load } of documents) {
    serve(`${path}.json`, 'application/json', async () => JSON.stringify(await load()));
    serve(`${path}.yaml`, 'application/yaml; charset=utf-8', async () =>
      stringify(await load(), { aliasDuplicateObjects: false }),
    );
  }
}

type Content = { body: Buffer; etag: string };

/** As bytes: a text would be encoded anew for each answer. */
async function contentOf(load: () => string | Promise<string | Buffer>): Promise<Content> {
  const body = Buffer.from(await load());
  return { body, etag: etagOf(body) };
}
