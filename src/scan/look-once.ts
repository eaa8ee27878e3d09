import { hasEnded } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import { say } from '../texts/message.ts';
import type { Patience } from '../wsc/patience.ts';
import { unlessFault } from '../wsc/service-fault.ts';
import type { Sighting } from './find-listed.ts';
import type { ScanMeans } from './scan-means.ts';
import type { Watched } from './watcher.ts';

/** How a scan that nobody waits for has ended, or `left` if it still goes on. */
export async function lookOnce(
  { scan }: Sighting,
  { service }: ScanMeans,
  patience: Patience,
): Promise<Watched | 'left'> {
  const seen = scan.state === 'unclear' ? await unlessFault(() => service.clarify(scan, patience)) : scan;
  if (seen instanceof Fault) return { scan, underWayAt: undefined, hasTimedOut: false, fault: seen };
  if (seen.state === 'unclear') {
    const fault = new Fault('service', say('endUnknown', { number: scan.id }), { advice: say('adviceScanGone') });
    return { scan, underWayAt: undefined, hasTimedOut: false, fault };
  }
  if (!hasEnded(seen.state)) return 'left';
  return { scan: seen, underWayAt: undefined, hasTimedOut: false, fault: undefined };
}
