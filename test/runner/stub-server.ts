import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Starts an HTTP server on loopback for the length of one test. @returns its origin */
export function startServer(handle: Handler): Promise<string> {
  return start(createServer((request, response) => void handle(request, response)));
}

/** Starts a proxy that makes tunnels, for the length of one test. @returns its origin */
export function startProxy(): Promise<string> {
  const proxy = createServer();
  proxy.on('connect', (request, downstream) => {
    const { hostname, port } = new URL(`http://${request.url}`);
    const upstream = connect(Number(port), hostname, () => {
      downstream.write('HTTP/1.1 200 Connection established\r\n\r\n');
      downstream.pipe(upstream).pipe(downstream);
    });
    downstream.on('error', () => upstream.destroy());
    upstream.on('error', () => downstream.destroy());
  });
  return start(proxy);
}

async function start(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) {
    throw new Error('The server has no address');
  }
  return `http://127.0.0.1:${address.port}`;
}
