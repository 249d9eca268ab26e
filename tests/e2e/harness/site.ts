/**
 * A local site and, at the same port, the proxy through which the browser must go: whatever leaves the browser is in its log, and what is
 * not for this site is refused.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface SitePage { readonly body: string | Buffer; readonly type?: string; readonly headers?: Record<string, string> }

/** One request that left the browser. */
export interface Asked {
  readonly url: string;
  /** Sec-Fetch-Dest: 'document', 'style', … and 'empty' for what a script asked for. '' where the browser does not say. */
  readonly dest: string;
  readonly origin: string;
  /** '' when the page from which it came is not told. */
  readonly referrer: string;
  /** False when nothing is served there. */
  readonly known: boolean;
}

export interface Site {
  /** Without a final slash. */
  readonly origin: string;
  /** The same pages under another host name: another origin and another site. */
  readonly other: string;
  /** Registers a page under a path such as '/a' and returns its address. A bare string is a whole HTML page. */
  add(path: string, page: SitePage | string): string;
  /** The address of a page in demo/ or tests/fixtures/pages/. */
  file(name: string): string;
  /** A host to which a reader goes by following a link: asking for it is no surprise. Nothing is served there either. */
  expect(host: string): void;
  readonly log: readonly Asked[];
  close(): Promise<void>;
}

const folders = ['../../fixtures/pages', '../../../demo'].map((folder) => path.resolve(import.meta.dirname, folder));
const html = 'text/html; charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.html': html, '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.xhtml': 'application/xhtml+xml',
};

export async function serve(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const log: Asked[] = [];
  const expected = new Set<string>();
  const note = (request: IncomingMessage, url: string, known: boolean): void =>
    void log.push({ url, known, dest: String(request.headers['sec-fetch-dest'] ?? ''), origin: request.headers.origin ?? '', referrer: request.headers.referer ?? '' });

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', origin());
    const page = isOurs(url) ? pages.get(url.pathname) ?? await fromDisk(url.pathname) : undefined;
    note(request, url.href, page !== undefined);
    if (page) response.writeHead(200, { 'content-type': page.type ?? html, 'cache-control': 'no-store', ...page.headers }).end(page.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  });
  server.on('connect', (request, socket) => {
    note(request, `https://${request.url}`, expected.has(new URL(`https://${request.url}`).hostname));
    socket.on('error', () => {}).end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const origin = (): string => `http://127.0.0.1:${port}`;
  const isOurs = (url: URL): boolean => url.port === String(port) && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');
  return {
    origin: origin(),
    other: `http://localhost:${port}`,
    add(at, page) {
      pages.set(at, typeof page === 'string' ? { body: page } : page);
      return origin() + at;
    },
    file: (name) => `${origin()}/${name}`,
    expect: (host) => void expected.add(host),
    log,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

async function fromDisk(pathname: string): Promise<SitePage | undefined> {
  const name = path.basename(pathname);
  for (const folder of folders) {
    const body = await readFile(path.join(folder, name)).catch(() => null);
    if (body) return { body, type: types[path.extname(name)] ?? 'application/octet-stream' };
  }
  return undefined;
}
