import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { systemClock } from '../../src/hosts/machine/clock.ts';
import { Emulator } from '../emulator/emulator.ts';

/** A completed scan. */
export interface ServedScan {
  /** The URL that was scanned. */
  readonly url: string;
  /** Where its report is. */
  readonly file: string;
}

/** The emulated service with some completed scans, whose reports come from files. */
export interface ReportService extends AsyncDisposable {
  readonly url: string;
  readonly emulator: Emulator;
  /** In the order of the scans. */
  readonly numbers: readonly string[];
}

const CRAWLED_URLS = 500;

/**
 * Listens on loopback.
 * @param onSent called when the last byte of a report was handed to the system
 */
export async function serveReports(scans: readonly ServedScan[], onSent: () => void): Promise<ReportService> {
  const emulator = new Emulator({ clock: systemClock });
  const files = new Map(
    scans.map(({ url, file }) => [
      emulator.seed({ startUrl: url, script: { crawled: CRAWLED_URLS } }).instanceNo,
      file,
    ]),
  );

  const sendReport = async (file: string, response: ServerResponse) => {
    const headers = { 'content-type': 'application/json;charset=UTF-8', 'content-length': statSync(file).size };
    response.writeHead(200, headers);
    // 'finish': the kernel has taken every byte. What it still buffers is small next to the report.
    response.once('finish', onSent);
    await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), response);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    const file = files.get(/\/jobs\/(\d+)\/report$/.exec(url)?.[1] ?? '');
    if (file !== undefined) return sendReport(file, response);
    const outcome = await emulator.exchange({
      method,
      path: url,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body: await text(request),
    });
    if (outcome.kind !== 'answer') throw new Error(`no answer to ${method} ${url}, but ${outcome.kind}`);
    response.writeHead(outcome.answer.status, outcome.answer.headers).end(outcome.answer.body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((cause: unknown) => response.destroy(cause instanceof Error ? cause : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    emulator,
    numbers: [...files.keys()],
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
