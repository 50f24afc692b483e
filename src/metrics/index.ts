export { createMetrics, type MeasuredExchange, type Metrics, type MetricsOptions } from './metrics.ts';
