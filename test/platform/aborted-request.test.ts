import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { http } from '../../src/platform/http.ts';

/** A server on loopback that counts what it is asked. */
async function countingServer(): Promise<{ readonly url: string; readonly count: () => number }> {
  let count = 0;
  const server = createServer((_request, response) => {
    count += 1;
    response.end('{}');
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, count: () => count };
}

test('a request that is given up before it is sent ends with the reason alone, and is not sent', async () => {
  const { url, count } = await countingServer();
  const reason = new Error('interrupted');
  const request = { method: 'POST', url, headers: {}, body: '{}', timeoutMs: 1_000, maxBytes: 100 } as const;
  await expect(http(request, AbortSignal.abort(reason))).rejects.toBe(reason);
  // What the request leaves behind would come up in the turns of the event loop after it.
  await new Promise((resolve) => setImmediate(resolve));
  expect(count()).toBe(0);
  expect((await http(request)).body).toBe('{}');
});
