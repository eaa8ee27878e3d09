/** What the runner and the log's viewer would take for a command. */
export function isCommand(line: string): boolean {
  return (
    /^\s*::/.test(line) ||
    line.includes('##[') ||
    /\[(?:command|debug|endgroup|error|group|icon|info|notice|section|verbose|warning)\]/i.test(line)
  );
}
