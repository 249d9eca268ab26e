/** A local site for tests: pages are given as strings, or read from tests/fixtures/pages. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface SitePage { readonly body: string | Buffer; readonly type?: string; readonly headers?: Record<string, string> }

export interface Site {
  /** Origin without a final slash, e.g. http://127.0.0.1:40123 */
  readonly origin: string;
  /** Registers a page under a path such as '/a' and returns its address. A bare string is an HTML body. */
  add(path: string, page: SitePage | string): string;
  close(): Promise<void>;
}

const fixtures = path.resolve(import.meta.dirname, '../fixtures/pages');
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.xhtml': 'application/xhtml+xml' };

export async function serve(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, { 'content-type': page.type ?? types['.html']!, ...page.headers }).end(page.body);
      return;
    }
    try {
      const file = path.join(fixtures, path.basename(pathname));
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(await readFile(file));
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    add(at, page) {
      pages.set(at, typeof page === 'string' ? { body: page } : page);
      return origin + at;
    },
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()); }),
  };
}
