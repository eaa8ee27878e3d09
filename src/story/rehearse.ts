import type { Assignment } from '../domain/assignment.ts';
import type { Ending } from '../judge/outcome.ts';
import type { ScanMeans } from '../scan/scan-means.ts';
import { say } from '../texts/message.ts';
import { orderBody } from '../wsc/order-body.ts';
import type { Patience } from '../wsc/patience.ts';
import { failed, rehearsed } from './endings.ts';

/**
 * Logs what a run would do. Starts nothing, and asks the service only for one page of its list,
 * which proves the credentials and costs nothing.
 */
export async function rehearse(
  assignments: readonly Assignment[],
  { service, log }: Pick<ScanMeans, 'service' | 'log'>,
  patience: Patience,
): Promise<readonly Ending[]> {
  try {
    await service.list(1, patience);
  } catch (cause) {
    return [failed(cause)];
  }
  return assignments.map(({ site, url, scanId }) => {
    const target = url === undefined ? undefined : { ...site, url };
    if (scanId !== undefined) log.info(say('rehearsalAttach', { number: scanId }));
    else if (target !== undefined) {
      // Names of headers show what would be sent. Their values may be secret.
      const shown = { ...target, headers: target.headers.map(([name]) => [name, '…'] as const) };
      log.info(
        say('rehearsal', { site: target.url, body: JSON.stringify(orderBody({ target: shown, memo: target.note })) }),
      );
    }
    return rehearsed({ target });
  });
}
