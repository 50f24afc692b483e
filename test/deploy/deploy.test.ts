/** The files with which people run the service elsewhere say what is true of it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';
import { testServer } from '../fixtures/server.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('scripts/deploy/', root);
const text = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8');
const dockerfile = await readFile(new URL('Dockerfile', root), 'utf8');
const port = Number(/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]);
const volume = /^VOLUME (\S+)$/m.exec(dockerfile)?.[1];

type Probe = { httpGet: { path: string; port: string } };
type Container = {
  ports: { name: string; containerPort: number }[];
  volumeMounts: { name: string; mountPath: string }[];
  env: { name: string }[];
  livenessProbe: Probe;
  readinessProbe: Probe;
  startupProbe: Probe;
};

test('the deployment for Kubernetes asks where the service answers, and keeps what the image stores', async (t) => {
  const documents = parseAllDocuments(await text('kubernetes.yaml')).map((document) => document.toJS());
  assert.deepEqual(
    documents.map(({ kind }) => kind),
    ['PersistentVolumeClaim', 'Deployment', 'Service'],
  );
  const [claim, deployment, service] = documents;
  const { spec } = deployment.spec.template;
  const container = spec.containers[0] as Container;
  const { url } = await testServer(t);
  for (const { httpGet } of [container.livenessProbe, container.readinessProbe, container.startupProbe]) {
    assert.equal(httpGet.port, container.ports[0]!.name);
    assert.equal((await fetch(url + httpGet.path)).status, 200, httpGet.path);
  }
  assert.equal(container.ports[0]!.containerPort, port);
  assert.equal(container.volumeMounts[0]!.mountPath, volume);
  assert.equal(spec.volumes[0].persistentVolumeClaim.claimName, claim.metadata.name);
  assert.equal(container.env[0]!.name, 'MANAGEMENT_PASSWORD');
  assert.deepEqual(service.spec.selector, deployment.spec.template.metadata.labels);
  assert.equal(deployment.spec.replicas, 1);
});

test('the service of Compose is healthy when the service answers, and keeps what the image stores', async (t) => {
  const { services } = parse(await text('compose.yaml'));
  const { ports, volumes, healthcheck } = services.cliproxy;
  assert.deepEqual(ports, [`127.0.0.1:${port}:${port}`]);
  assert.deepEqual(volumes, [`config:${volume}`]);
  const [, command, ...args] = healthcheck.test as string[];
  assert.equal(command, 'node');
  const { url } = await testServer(t);
  const exit = (at: string): Promise<number | null> =>
    new Promise((resolve) => {
      const asked = args.map((word) => word.replace(`http://127.0.0.1:${port}`, at));
      spawn(process.execPath, asked).once('exit', resolve);
    });
  assert.equal(await exit(url), 0);
  assert.equal(await exit('http://127.0.0.1:1'), 1);
});

test('the unit of systemd starts the package’s command', async (t) => {
  const unit = await text('cliproxy.service');
  const { bin } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { bin: Record<string, string> };
  const command = /^ExecStart=.*\/\.bin\/(\S+)$/m.exec(unit)?.[1];
  assert.deepEqual(Object.keys(bin), [command]);
  const { error, stderr } = spawnSync(
    'systemd-analyze',
    ['verify', fileURLToPath(new URL('cliproxy.service', folder))],
    {
      encoding: 'utf8',
    },
  );
  if (error) return t.skip('systemd-analyze is not here to verify the unit');
  const wrong = stderr
    .split('\n')
    .filter((line) => line.startsWith('cliproxy.service') || line.includes('/cliproxy.service'));
  assert.deepEqual(
    wrong.filter((line) => !line.includes('is not executable')), // the package is not installed here
    [],
  );
});
