import { Readable } from 'node:stream';
import type { Handlers, Input } from '../contract/index.ts';
import { groupsAsCsv, type Usage, type UsageFilter } from '../usage/index.ts';

/** Records of one answer. */
const maxQueueRecords = 10_000;

/** What the gateway's requests have cost. */
export const usage = ({ usage }: { usage: Usage }) =>
  ({
    getUsage: async ({ query: { details = 'true' } }) => {
      const report = await usage.report(details === 'true' ? undefined : details === 'all' ? 'all' : 'none');
      return { status: 200, body: Readable.from(report, { objectMode: false }) };
    },
    exportUsage: async () => ({ status: 200, body: Readable.from(await usage.export(), { objectMode: false }) }),
    importUsage: async ({ body }) => {
      const { added, skipped, totalRequests, failedRequests } = await usage.import(body);
      return {
        status: 200,
        body: { added, skipped, total_requests: totalRequests, failed_requests: failedRequests },
      };
    },
    deleteUsage: async ({ query: { before } }) => ({
      status: 200,
      body: { status: 'ok', removed: await usage.remove(timeOf(before)) },
    }),
    listUsageRecords: async ({ query }) => {
      const { limit = 100, cursor } = query;
      const { records, nextCursor } = await usage.records({
        filter: filterOf(query),
        limit,
        cursor: cursor || undefined,
      });
      return { status: 200, body: { records, ...(nextCursor !== undefined && { 'next-cursor': nextCursor }) } };
    },
    summariseUsage: async ({ query, mediaType }) => {
      const { 'group-by': groupBy = [], 'time-zone': timeZone = 'UTC' } = query;
      const groups = await usage.summary({ filter: filterOf(query), groupBy, timeZone });
      if (mediaType === 'text/csv') return { status: 200, body: Buffer.from(groupsAsCsv(groups, groupBy)) };
      return { status: 200, body: { groups } };
    },
    readUsageQueue: async ({ query: { count = 1, cursor } }) => {
      const wanted = Math.min(count, maxQueueRecords);
      if (cursor === undefined) return { status: 200, body: await usage.takeFromQueue(wanted) };
      const { records, nextCursor = cursor } = await usage.readQueue(wanted, cursor);
      return { status: 200, body: { records, 'next-cursor': nextCursor } };
    },
  }) satisfies Handlers<
    | 'getUsage'
    | 'exportUsage'
    | 'importUsage'
    | 'deleteUsage'
    | 'listUsageRecords'
    | 'summariseUsage'
    | 'readUsageQueue'
  >;

const dateTime = /^(\d{4}-\d\d-\d\d).(\d\d:\d\d):(\d\d)(\.\d+)?(?:z|([+-]\d\d):?(\d\d)?)$/i;

/** The time that the contract's date-time says: Date.parse knows no leap seconds, and no zone without minutes. */
function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, date, minute, second, fraction = '', hours = '+00', minutes = '00'] = dateTime.exec(text) ?? [];
  const leap = second === '60' ? 1000 : 0;
  return Date.parse(`${date}T${minute}:${leap ? 59 : second}${fraction}${hours}:${minutes}`) + leap;
}

/** An empty value filters nothing. */
const filterOf = (query: Input<'summariseUsage'>['query']): UsageFilter => ({
  from: timeOf(query.from),
  to: timeOf(query.to),
  key: query.key || undefined,
  model: query.model || undefined,
  provider: query.provider || undefined,
  authIndex: query['auth-index'] || undefined,
  failed: query.failed,
});
