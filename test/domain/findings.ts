import type { Finding } from '../../src/domain/finding.ts';

export const SITE = 'https://shop.example.com/';

/** A finding that differs from an ordinary one in what is given. */
export function findingWith(differences: Partial<Finding> = {}): Finding {
  return {
    category: 'XSS',
    severity: 'medium',
    title: 'XSS #1',
    method: 'GET',
    url: `${SITE}search?q=heron&page=1`,
    parameter: 'q',
    payload: '"><svg onload=alert(1)>',
    evidence: '',
    request: { headers: '', referer: '', body: '' },
    description: '',
    reference: '',
    recommendation: '',
    ...differences,
  };
}
