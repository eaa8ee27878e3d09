/**
 * The signals with which the runner ends a step: SIGINT and SIGTERM on Linux and macOS, Ctrl-C and
 * Ctrl-Break on Windows.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/**
 * Calls the listener for each of the runner's signals. From then on, none of them ends the process.
 */
export function onSignal(listener: (signal: string) => void): void {
  for (const signal of SIGNALS) process.on(signal, () => listener(signal));
}
