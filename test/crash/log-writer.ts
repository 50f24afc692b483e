import { createLogs, type Recorder } from '../../src/logs/index.ts';

/** Writes numbered lines to the log beside the config file that it is given, and says which of them are in the file. */
const logs = createLogs({ configFile: process.argv[2]!, version: '0', terminal: () => {} });
const settings = {
  debug: false,
  'logging-to-file': true,
  'log-dir': '',
  'logs-max-total-size-mb': 0,
  'error-logs-max-files': 0,
  'request-log': true,
  'request-log-max-body-mb': 8,
};
(await logs.prepare(settings)).commit();
const first = Number(process.argv[3]);
let previous: Recorder | undefined;
for (let i = first; ; ) {
  for (const end = i + 500; i < end; i++) logs.log.info(`line ${i} ${'.'.repeat(500)}`);
  previous?.end({ status: 200 });
  const recorder = logs.requestLog.begin({
    id: i.toString(16).padStart(8, '0'),
    method: 'POST',
    url: '/v1/messages',
    headers: {},
  });
  recorder.answer({ status: 200, headers: {} });
  recorder.chunk(Buffer.alloc(100_000, 'x'));
  await logs.read({ limit: 1 }); // it reads what has reached the file
  process.stdout.write(`${i - 1}\n`);
  previous = recorder;
}
