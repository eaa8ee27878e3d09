/**
 * Loaded into a program by `node --import`, it hands the program's clock and randomness to the
 * parent process. The program itself does not notice. Give it `?now=<epoch ms>&seed=<number>`.
 *
 * Virtual time stands still until the parent says otherwise. Whenever the program has settled, and
 * so can only be waiting for time to pass or for an answer from the network, it tells the parent,
 * which decides how far time goes.
 *
 * A program hangs if it waits for time in a loop without giving the event loop a turn. Thread pool
 * work that Node does not list among the active resources (asynchronous node:zlib and node:crypto)
 * goes unnoticed, so time can pass in the meantime.
 */

import { installRandomness } from './child-randomness.ts';
import { watchRequests } from './child-requests.ts';
import { installTime } from './child-time.ts';
import { VirtualTimers } from './child-timers.ts';
import { type BusyNotice, isOrder, type Report } from './clock-protocol.ts';

/**
 * After this many turns of the event loop without news, the program counts as settled, since an
 * event can take a few turns to get through.
 */
const QUIET_TURNS = 8;
/** After this many looks, a millisecond apart, the parent is told what keeps the program busy. */
const LOOKS_UNTIL_NOTICE = 2000;

/**
 * Resources that keep a process alive but do nothing until something comes from outside. All others
 * are work in progress.
 */
const PASSIVE_RESOURCES = new Set([
  'MessagePort',
  'PipeWrap',
  'TCPServerWrap',
  'TCPSocketWrap',
  'TLSWrap',
  'TTYWrap',
  'Timeout',
]);

const realSetTimeout = setTimeout;
const realSetInterval = setInterval;
const realClearInterval = clearInterval;
const realSetImmediate = setImmediate;

const parameters = new URL(import.meta.url).searchParams;
let newsCount = 0;
let isSettling = false;
let sequence = 0;
let mayFire = false;
let anchor: NodeJS.Timeout | undefined;

const virtual = new VirtualTimers(Number(parameters.get('now')), noteNews);
const listInFlight = watchRequests(noteNews);
installTime(virtual);
installRandomness(Number(parameters.get('seed')));

// For node, which has read it by now. The program sees only the environment that it was given.
delete process.env['NODE_COMPILE_CACHE'];

process.on('message', (message) => {
  if (isOrder(message)) {
    sequence = message.sequence;
    mayFire = message.fires;
    virtual.advanceTo(message.nowMs);
    noteNews();
  }
});
// The parent is gone. Without it, no time passes and the program would wait forever.
process.on('disconnect', () => process.exit());
process.channel?.unref();
noteNews();

function noteNews(): void {
  newsCount += 1;
  keepAlive(virtual.hasReferenced());
  if (!isSettling) {
    isSettling = true;
    settle({ newsSeen: newsCount, quietTurns: 0, looks: 0 });
  }
}

/**
 * Turn after turn, until nothing has happened for a while. Only one due timer fires per turn, so
 * what it triggers comes first.
 */
function settle(progress: { newsSeen: number; quietTurns: number; looks: number }): void {
  realSetImmediate(() => {
    const isNew = newsCount !== progress.newsSeen;
    const activity = process.getActiveResourcesInfo().filter((resource) => !PASSIVE_RESOURCES.has(resource));
    if (!isNew && activity.length > 0) {
      if (progress.looks === LOOKS_UNTIL_NOTICE) {
        send({ kind: 'busy', resources: activity });
      }
      realSetTimeout(settle, 1, { newsSeen: newsCount, quietTurns: 0, looks: progress.looks + 1 });
    } else if (isNew || progress.quietTurns < QUIET_TURNS) {
      settle({ newsSeen: newsCount, quietTurns: isNew ? 0 : progress.quietTurns + 1, looks: 0 });
    } else if (mayFire && virtual.isDue()) {
      settle({ newsSeen: newsCount, quietTurns: 0, looks: 0 });
      virtual.fireNext();
    } else {
      isSettling = false;
      report();
    }
  });
}

function report(): void {
  const inFlight = listInFlight();
  send({
    kind: 'settled',
    sequence,
    nextDueMs: virtual.nextDueMs(),
    inFlight,
    isWaiting: inFlight.length > 0 || virtual.hasReferenced(),
  });
}

function send(message: Report | BusyNotice): void {
  if (process.connected) {
    // A failure to send means that the parent is gone, which `disconnect` handles.
    process.send?.(message, undefined, undefined, () => {});
  }
}

/**
 * A real timer that never fires holds the process while a virtual one does. The channel to the
 * parent must not.
 */
function keepAlive(isNeeded: boolean): void {
  if (isNeeded && anchor === undefined) {
    anchor = realSetInterval(() => {}, 2 ** 31 - 1);
  } else if (!isNeeded && anchor !== undefined) {
    realClearInterval(anchor);
    anchor = undefined;
  }
}
