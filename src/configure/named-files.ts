import type { Host } from '../ports.ts';
import { type Message, say } from '../texts/message.ts';

/** What is wrong with the folder that reports are to go to: told before a scan is paid for whose report would then be lost. */
export async function problemsOfFolder(
  path: string,
  { host }: { readonly host: Pick<Host, 'tryFolder'> },
): Promise<readonly Message[]> {
  try {
    await host.tryFolder(path);
    return [];
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return [say('inputFileRefused', { input: 'report-dir', wrong: say('folderRefused', { path, reason }) })];
  }
}
