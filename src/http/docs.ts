import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Router from '@koa/router';
import { stringify } from 'yaml';

const assets: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>cliproxy API</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="ui"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
`;

// Swagger UI styles its elements in place, so styles may be inline; scripts never.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A contract to show: its name in the page's choice, and the path that serves it. */
export type ShownDocument = { name: string; path: string; document: unknown };

/** Adds the docs page at `/docs` (Swagger UI on the live contracts) and each document as JSON and YAML. Nothing comes from another host. */
export function addDocs(router: Router, documents: readonly ShownDocument[]): void {
  const folder = createRequire(import.meta.url)
    .resolve('swagger-ui-dist/package.json')
    .replace(/package\.json$/, '');
  const start = `SwaggerUIBundle(${JSON.stringify({
    urls: documents.map(({ name, path }) => ({ name, url: `.${path}.json` })),
    dom_id: '#ui',
    deepLinking: true,
    persistAuthorization: false,
    tryItOutEnabled: true,
    validatorUrl: null,
  })});\n`;
  const cache = new Map<string, Buffer>();

  router.get('/docs', (ctx) => {
    ctx.set({ 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' });
    ctx.type = 'html';
    ctx.body = page;
  });
  router.get('/docs/start.js', (ctx) => {
    ctx.type = 'text/javascript';
    ctx.body = start;
  });
  for (const [name, type] of Object.entries(assets))
    router.get(`/docs/${name}`, async (ctx) => {
      const bytes = cache.get(name) ?? (await readFile(`${folder}${name}`));
      cache.set(name, bytes);
      ctx.set({ 'Cache-Control': 'public, max-age=3600', 'X-Content-Type-Options': 'nosniff' });
      ctx.type = type;
      ctx.body = bytes;
    });
  for (const { path, document } of documents) {
    const json = JSON.stringify(document);
    let yaml: string | undefined;
    router.get(`${path}.json`, (ctx) => {
      ctx.type = 'application/json';
      ctx.body = json;
    });
    router.get(`${path}.yaml`, (ctx) => {
      yaml ??= stringify(document, { aliasDuplicateObjects: false });
      ctx.set('Content-Type', 'application/yaml; charset=utf-8');
      ctx.body = yaml;
    });
  }
}
