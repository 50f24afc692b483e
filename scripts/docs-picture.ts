/** Takes the README's picture of the docs page, `openapi/docs-page.png`: a real server, a real browser, PATCH /debug tried out. */
import { fileURLToPath } from 'node:url';
import { launchBrowser, openContext, openDocs } from '../test/fixtures/browser.ts';
import { managementKey, minimalConfig, testServer } from '../test/fixtures/server.ts';

const server = await testServer(undefined, minimalConfig, { port: 8317 });
const browser = await launchBrowser();
const { page, authorize, tryOut, execute } = await openDocs(await openContext(browser), server.url);
await authorize(managementKey);
const operation = await tryOut('patchDebug');
await execute(operation);
await page.setViewportSize({ width: 1280, height: 1230 });
await operation.evaluate((element) => element.scrollIntoView());
await page.screenshot({ path: fileURLToPath(new URL('../openapi/docs-page.png', import.meta.url)) });
await browser.close();
await server.stop();
