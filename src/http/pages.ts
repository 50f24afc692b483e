import Router from '@koa/router';
import { addDocs, type ShownDocument } from './docs.ts';
import { addHealth, type Readiness } from './health.ts';
import { addMetrics, type MetricsPage } from './metrics.ts';
import { addPanel, type Panel } from './panel.ts';
import { type About, addRoot } from './root.ts';

export type PagesOptions = {
  about: () => About;
  readiness: () => Readiness;
  metrics: MetricsPage;
  panel: () => Panel;
  documents: readonly ShownDocument[];
};

/** The routes that no contract has. Only the metrics need a key. */
export function createPages({ about, readiness, metrics, panel, documents }: PagesOptions): Router {
  const pages = new Router();
  addRoot(pages, about);
  addHealth(pages, readiness);
  addMetrics(pages, metrics);
  addPanel(pages, panel);
  addDocs(pages, documents);
  return pages;
}
