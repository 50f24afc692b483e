import Router from '@koa/router';
import type { BrowserCallback } from '../logins/index.ts';
import { addDocs, type ShownDocument } from './docs.ts';
import { addHealth, type Readiness } from './health.ts';
import { addLoginCallbacks } from './login-callbacks.ts';
import { addMetrics, type MetricsPage } from './metrics.ts';
import { addPanel, type Panel } from './panel.ts';
import { type About, addRoot } from './root.ts';

export type PagesOptions = {
  about: () => About;
  readiness: () => Readiness;
  metrics: MetricsPage;
  panel: () => Panel;
  documents: readonly ShownDocument[];
  callbacks: readonly BrowserCallback[];
};

/** The routes that no contract has. Only the metrics need a key. */
export function createPages({ about, readiness, metrics, panel, documents, callbacks }: PagesOptions): Router {
  const pages = new Router();
  addRoot(pages, about);
  addHealth(pages, readiness);
  addMetrics(pages, metrics);
  addPanel(pages, panel);
  addDocs(pages, documents);
  addLoginCallbacks(pages, callbacks);
  return pages;
}
