import { docsResolver } from './docs-resolver.ts';

/** The docs page: Swagger UI, started by a script of its own, since the page's policy allows no inline script. */
export const docsPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>cliproxy API</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="stylesheet" href="/docs/page.css">
</head>
<body>
<div id="ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/swagger-ui-standalone-preset.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/** Swagger UI styles its elements in place, so styles may be inline; scripts never are. */
export const docsPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Our name in place of the vendor's in the bar on top, which stays in sight, and less empty space. */
export const docsStyle = `html { scroll-padding-top: 56px; }
html:not(.dark-mode) body { background: #fafafa; }
body { margin: 0; }
.swagger-ui .topbar { position: sticky; top: 0; z-index: 10; background: #16202c; padding: 8px 0; }
.swagger-ui .topbar .link { display: none; }
.swagger-ui .topbar-wrapper::before { content: "cliproxy"; flex: 1; color: #fff; font: 600 20px/1 system-ui, sans-serif; }
.swagger-ui .topbar .download-url-wrapper { flex: 0 0 auto; white-space: nowrap; }
.swagger-ui .topbar .download-url-wrapper .select-label { color: #cbd5e1; font-family: system-ui, sans-serif; }
.swagger-ui .topbar .download-url-wrapper .select-label select { min-width: 220px; border: 1px solid #475569; }
.swagger-ui .info { margin: 28px 0 20px; }
.swagger-ui textarea { min-height: 120px; }
.swagger-ui .scheme-container { margin: 0 0 16px; padding: 16px 0; }
`;

/** The documents to choose from, by name and address; the first is shown. */
export const docsScript = (urls: readonly { name: string; url: string }[]): string => `SwaggerUIBundle({
  urls: ${JSON.stringify(urls)},
  dom_id: '#ui',
  plugins: [${docsResolver}],
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  deepLinking: true,
  docExpansion: 'none', // shown all at once, more than 135 operations come out as a handful
  displayRequestDuration: true,
  validatorUrl: null, // it would send the document to the vendor
});
`;
