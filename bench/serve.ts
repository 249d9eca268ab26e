/** A local address for made pages and gazetteers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly origin: string;
  put(path: string, body: string | Uint8Array): void;
  close(): void;
}

export async function serveMade(): Promise<Served> {
  const files = new Map<string, string | Uint8Array>();
  const server = createServer(({ url }, response) => {
    const body = files.get(url ?? '');
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/octet-stream', 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, body) => void files.set(path, body),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
