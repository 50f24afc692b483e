/**
 * Loaded before everything else in each process of `make test` (NODE_OPTIONS): notes what requests reached our servers, and what
 * was answered. When the process ends, what differs goes into a file of the folder that CLIPROXY_REACHED names. Plain
 * JavaScript, since older versions of Node load it, too.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['CLIPROXY_REACHED'];
/** Bodies beyond this are not kept, and no more shapes of them than that for requests that are the same otherwise. */
const maxBody = 64 * 1024;
const maxShapes = 60;

/** By what tells requests apart, those with bodies that look different. @type {Map<string, Map<string, object>>} */
const noted = new Map();

/** @param {string | undefined} type */
const mediaType = (type) =>
  String(type ?? '')
    .split(';')[0]
    .trim()
    .toLowerCase();

/** What a value looks like: names of members, types, and short words, which may choose between forms. @returns {string} */
function shapeOf(value) {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.keys(value)
      .sort()
      .map((key) => `${key}:${shapeOf(value[key])}`)}}`;
  if (typeof value === 'string') return /^[a-z_-]{1,16}$/.test(value) ? value : 's';
  return Number.isInteger(value) ? 'i' : value === null ? 'null' : typeof value;
}

/** Collects what passes, up to the limit. */
function tap() {
  let bytes = 0;
  const chunks = [];
  return {
    take(chunk, encoding) {
      if (chunk === null || chunk === undefined || typeof chunk === 'function' || bytes > maxBody) return;
      const piece = typeof chunk === 'string' ? Buffer.from(chunk, encoding ?? 'utf8') : Buffer.from(chunk);
      bytes += piece.length;
      chunks.push(piece);
    },
    json() {
      if (bytes === 0 || bytes > maxBody) return undefined;
      try {
        return JSON.parse(Buffer.concat(chunks).toString());
      } catch {
        return undefined;
      }
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
function note(request, { status, headers, type }, sent, answered) {
  const [path, query = ''] = (request.url ?? '').split('?');
  const kept = {
    method: request.method,
    path,
    query: [...new Set(new URLSearchParams(query).keys())].sort(),
    headers: Object.keys(request.headers).sort(),
    type: mediaType(request.headers['content-type']),
    status,
    answered: headers.sort(),
    answeredType: mediaType(type),
  };
  const key = JSON.stringify(kept);
  const shapes = noted.get(key) ?? new Map();
  noted.set(key, shapes);
  if (shapes.size >= maxShapes) return;
  const bodies = { sent: sent?.json(), got: answered?.json() };
  const shape = shapeOf(bodies);
  if (!shapes.has(shape)) shapes.set(shape, { ...kept, ...bodies });
}

/** Ours, by the ids that neither the mock nor a server of a test gives: the Management API's, or the gateway's. */
const isOurs = (request, headers) =>
  headers.includes(request.url?.startsWith('/v0/management/') ? 'x-request-id' : 'x-cliproxy-request-id');

function watch() {
  const taps = new WeakMap();
  subscribe('http.server.request.start', ({ request, response }) => {
    const sent = tap();
    const answered = tap();
    taps.set(response, { sent, answered });
    const { push } = request;
    request.push = function (chunk, encoding) {
      sent.take(chunk, encoding);
      return push.call(this, chunk, encoding);
    };
    for (const name of ['write', 'end']) {
      const original = response[name];
      response[name] = function (chunk, encoding, ...others) {
        answered.take(chunk, typeof encoding === 'string' ? encoding : undefined);
        return original.call(this, chunk, encoding, ...others);
      };
    }
  });
  subscribe('http.server.response.finish', ({ request, response }) => {
    const headers = response.getHeaderNames();
    const { sent, answered } = taps.get(response) ?? {};
    if (!isOurs(request, headers)) return;
    note(request, { status: response.statusCode, headers, type: response.getHeader('content-type') }, sent, answered);
  });
  subscribe('net.server.socket', watchUpgrades);
  process.on('exit', save);
}

/**
 * No channel tells of connections that become WebSockets. Called at the first connection, when HTTP is loaded anyway: to load it
 * takes longer than all else at the start of a process, and half of them have no server.
 */
function watchUpgrades() {
  unsubscribe('net.server.socket', watchUpgrades);
  const { Server } = createRequire(import.meta.url)('node:http');
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event, ...args) {
    if (event === 'upgrade') watchUpgrade(args[0], args[1]);
    return emit.call(this, event, ...args);
  };
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:net').Socket} socket */
function watchUpgrade(request, socket) {
  const { write, end } = socket;
  const begin = (chunk) => {
    const head = /^HTTP\/1\.1 (\d{3}) [\s\S]*?\r\n\r\n/.exec(typeof chunk === 'object' ? String(chunk) : (chunk ?? ''));
    if (!head) return;
    socket.write = write;
    socket.end = end;
    const fields = head[0]
      .split('\r\n')
      .slice(1, -2)
      .map((line) => line.split(':'));
    const headers = fields.map(([name]) => name.toLowerCase());
    const type = fields.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    if (isOurs(request, headers)) note(request, { status: Number(head[1]), headers, type }, undefined, undefined);
  };
  socket.write = function (...args) {
    begin(args[0]);
    return write.apply(this, args);
  };
  socket.end = function (...args) {
    begin(args[0]);
    return end.apply(this, args);
  };
}

function save() {
  const lines = [...noted.values()].flatMap((shapes) => [...shapes.values()].map((one) => JSON.stringify(one)));
  if (lines.length === 0) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${process.pid}-${Date.now()}.jsonl`), `${lines.join('\n')}\n`);
}

if (folder && isMainThread) watch();
