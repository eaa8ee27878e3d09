import type { Measure } from '../judge/gate.ts';
import { CLOUDS } from '../wsc/clouds.ts';
import { baselineChoice } from './kinds/baseline-choice.ts';
import { headerList } from './kinds/headers.ts';
import type { Kind } from './kinds/kind.ts';
import { matrixLeg, NO_LEG_EVALUATED } from './kinds/matrix-leg.ts';
import { crawlLimit, limit, minutes, seconds } from './kinds/numbers.ts';
import { githubToken, key, NO_TOKEN_EVALUATED, shortLine } from './kinds/plain-text.ts';
import { rescanChoice, scanNumbers } from './kinds/scan-number.ts';
import { optionalOrigin, siteUrls, urlList } from './kinds/urls.ts';
import { vulnItems } from './kinds/vuln-items.ts';
import { flag, oneOf } from './kinds/words.ts';
import { folder, optionalFile } from './kinds/workspace-path.ts';

export interface InputRow<Value> extends Kind<Value> {
  /** As in action.yml; '' for none. */
  readonly default: string;
  /** The environment variable to use if the input is blank. Only credentials have one. */
  readonly env?: string;
  /** True if the input is never shown, even if it is wrong. */
  readonly isSecret?: true;
}

/** A limit of the gate for each measure. */
const LIMITS: Readonly<Record<`max-${Measure}`, InputRow<number | undefined>>> = {
  'max-high': { default: '0', ...limit },
  'max-medium': { default: 'none', ...limit },
  'max-low': { default: 'none', ...limit },
  'max-total': { default: 'none', ...limit },
};

/** Every input, in the order of action.yml and the README. Both need a row for each, too. */
export const INPUTS = {
  'access-key': { default: '', env: 'NCLOUD_ACCESS_KEY', isSecret: true, ...key },
  'secret-key': { default: '', env: 'NCLOUD_SECRET_KEY', isSecret: true, ...key },
  cloud: { default: 'public', ...oneOf(...CLOUDS) },
  'api-url': { default: '', ...optionalOrigin },
  'start-url': { default: '', ...siteUrls },
  'exclude-urls': { default: '', ...urlList },
  headers: { default: '', ...headerList },
  'vuln-items': { default: 'ALL', ...vulnItems },
  'user-agent': { default: 'PC Chrome', ...oneOf('PC Chrome', 'PC IE', 'iPhone', 'Android') },
  speed: { default: '1', ...oneOf('1', '2', '3') },
  memo: { default: '', ...shortLine(200) },
  rescan: { default: 'never', ...rescanChoice },
  'on-conflict': { default: 'fail', ...oneOf('fail', 'wait', 'attach') },
  'instance-no': { default: '', ...scanNumbers },
  'on-rerun': { default: 'attach', ...oneOf('attach', 'new') },
  wait: { default: 'true', ...flag },
  'dry-run': { default: 'false', ...flag },
  'poll-interval': { default: '30', ...seconds({ from: 0.1, to: 600 }) },
  'timeout-minutes': { default: '180', ...minutes({ from: 0.01, to: 4320 }) },
  'stop-on-cancel': { default: 'true', ...flag },
  'stop-on-timeout': { default: 'false', ...flag },
  ...LIMITS,
  'gate-on': { default: 'all', ...oneOf('all', 'new') },
  baseline: { default: '', ...baselineChoice },
  'ignore-file': { default: '', ...optionalFile },
  'min-crawled-urls': { default: '1', ...crawlLimit },
  'warn-only': { default: 'false', ...flag },
  'report-dir': { default: 'wsc-report', ...folder },
  'job-summary': { default: 'true', ...flag },
  annotations: { default: 'true', ...flag },
  'pr-comment': { default: 'never', ...oneOf('never', 'on-failure', 'always') },
  issue: { default: 'never', ...oneOf('never', 'on-failure') },
  'github-token': { default: NO_TOKEN_EVALUATED, isSecret: true, ...githubToken },
  details: { default: 'auto', ...oneOf('auto', 'full', 'counts') },
  language: { default: 'en', ...oneOf('en', 'ko') },
  redact: { default: 'true', ...flag },
  matrix: { default: NO_LEG_EVALUATED, ...matrixLeg },
} satisfies Record<string, InputRow<unknown>>;

export type InputName = keyof typeof INPUTS;

/** What the user configured, checked. Durations are in milliseconds. */
export type Inputs = {
  readonly [Name in InputName]: (typeof INPUTS)[Name] extends Kind<infer Value> ? Value : never;
};
