/**
 * Names of inputs that are no words of a language, so that a page can show them as code wherever
 * they occur.
 */
export const INPUT_NAMES: ReadonlySet<string> = new Set([
  'access-key',
  'secret-key',
  'api-url',
  'start-url',
  'exclude-urls',
  'vuln-items',
  'user-agent',
  'on-conflict',
  'instance-no',
  'on-rerun',
  'dry-run',
  'poll-interval',
  'timeout-minutes',
  'stop-on-cancel',
  'stop-on-timeout',
  'max-high',
  'max-medium',
  'max-low',
  'max-total',
  'gate-on',
  'ignore-file',
  'min-crawled-urls',
  'warn-only',
  'report-dir',
  'job-summary',
  'pr-comment',
  'github-token',
]);
