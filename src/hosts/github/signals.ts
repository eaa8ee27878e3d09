/** SIGINT and SIGTERM on Linux and macOS, Ctrl-C and Ctrl-Break on Windows: what the runner sends to a step that it ends. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/** Calls the listener for each of the runner's signals, none of which ends the process by itself any more. */
export function onSignal(listener: (signal: string) => void): void {
  for (const signal of SIGNALS) process.on(signal, () => listener(signal));
}
