import fc from 'fast-check';
import type { Finding } from '../../src/judge/finding.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { SEVERITIES } from '../../src/judge/severity.ts';
import { say } from '../../src/texts/message.ts';
import { hostileText } from './hostile.ts';
import { outcomeOf, SCAN, TARGET } from './outcomes.ts';

const finding: fc.Arbitrary<Finding> = fc.record({
  category: hostileText,
  severity: fc.constantFrom(...SEVERITIES),
  title: hostileText,
  method: hostileText,
  url: hostileText,
  parameter: hostileText,
  payload: hostileText,
  evidence: hostileText,
  request: fc.record({ headers: hostileText, referer: hostileText, body: hostileText }),
  description: hostileText,
  reference: hostileText,
  recommendation: hostileText,
});

/** The texts of an outcome, of any origin. */
export interface Spoken {
  readonly findings: readonly Finding[];
  readonly url: string;
  readonly id: string;
  readonly path: string;
  readonly headline: string;
  readonly warnings: readonly string[];
}

/** Texts of any kind. A number before each finding's category makes each a group of its own. */
export const spoken: fc.Arbitrary<Spoken> = fc.record({
  findings: fc
    .array(finding, { maxLength: 4 })
    .map((findings) => findings.map((each, index) => ({ ...each, category: `${index} ${each.category}` }))),
  url: hostileText,
  id: hostileText,
  path: hostileText.map((text) => `wsc-report/${text}`),
  headline: hostileText,
  warnings: fc.array(hostileText, { maxLength: 3 }),
});

/** The same in harmless words. Blank texts stay blank. */
export function tame({ findings, url, id, path, headline, warnings }: Spoken): Spoken {
  return {
    findings: findings.map((each, index) => ({
      category: `${index} ${tamed(each.category)}`,
      severity: each.severity,
      title: tamed(each.title),
      method: tamed(each.method),
      url: tamed(each.url),
      parameter: each.parameter === '' ? '' : 'word',
      payload: tamed(each.payload),
      evidence: tamed(each.evidence),
      request: {
        headers: tamed(each.request.headers),
        referer: tamed(each.request.referer),
        body: tamed(each.request.body),
      },
      description: tamed(each.description),
      reference: tamed(each.reference),
      recommendation: tamed(each.recommendation),
    })),
    url: tamed(url),
    id: tamed(id),
    path: tamed(path),
    headline: tamed(headline),
    warnings: warnings.map(tamed),
  };
}

function tamed(text: string): string {
  return text.trim() === '' ? '' : 'word';
}

/** An outcome that says these texts. */
export function outcomeSaying({ findings, url, id, headline, warnings }: Spoken): Outcome {
  return outcomeOf(findings, {
    target: { ...TARGET, url },
    scan: { ...SCAN, id, url },
    headline: say('warning', { what: headline }),
    warnings: warnings.map((what) => say('warning', { what })),
  });
}
