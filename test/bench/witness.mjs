/**
 * Loaded into a process before its script (`--import`). As the process exits it writes down its
 * peak memory, the processor time of its main thread, and which files it loaded.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = [];
if (process.env.WITNESS_LOADS === 'true') {
  registerHooks({
    load: (url, context, next) => {
      loaded.push(url);
      return next(url, context);
    },
  });
}

process.on('exit', () => {
  writeFileSync(process.env.WITNESS_FILE, JSON.stringify({ cpuMs: cpuMs(), peakBytes: peakBytes(), loaded }));
});

function cpuMs() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * On Linux a child's `maxRSS` is never below the peak of the process that spawned it.
 * The high-water mark in /proc is the child's own.
 */
function peakBytes() {
  const kilobytes =
    process.platform === 'linux'
      ? Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
      : process.resourceUsage().maxRSS;
  return kilobytes * 1024;
}
