/** The folder that npm start serves: its pages and their siblings, nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/start/serve-folder.ts';

const above = mkdtempSync(path.join(tmpdir(), 'glossator-'));
const folder = path.join(above, 'site');
let served: ServedFolder;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'more'), { recursive: true });
  writeFileSync(path.join(above, 'secret.txt'), 'above');
  for (const name of ['index.html', 'a b.txt', 'style.css', '.hidden', 'more/index.html']) writeFileSync(path.join(folder, name), name);
  served = await serveFolder(folder);
});
afterAll(async () => {
  await served.close();
  rmSync(above, { recursive: true });
});

/** fetch() would tidy the path before sending it. */
const get = (wanted: string): Promise<{ status: number; type: string; body: string }> => new Promise((done, failed) => {
  const { hostname, port } = new URL(served.origin);
  request({ hostname, port, path: wanted }, (response) => {
    let body = '';
    response.on('data', (chunk) => { body += chunk; });
    response.on('end', () => done({ status: response.statusCode!, type: response.headers['content-type'] ?? '', body }));
  }).on('error', failed).end();
});

test.each([
  ['/', 'text/html; charset=utf-8', 'index.html'],
  ['/more/', 'text/html; charset=utf-8', 'more/index.html'],
  ['/a%20b.txt?x=1', 'text/plain; charset=utf-8', 'a b.txt'],
  ['/style.css', 'text/css; charset=utf-8', 'style.css'],
])('%s is served as %s', async (wanted, type, body) => {
  expect(await get(wanted)).toEqual({ status: 200, type, body });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/.hidden', '/missing.html', '/%', '/more'])('%s is not', async (wanted) => {
  expect((await get(wanted)).status).toBe(404);
});
