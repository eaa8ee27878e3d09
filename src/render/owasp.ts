/**
 * Which of the OWASP Top 10 of 2025 a weakness belongs to, by the lists of mapped weaknesses on the
 * pages of the risks (https://owasp.org/Top10/2025/). Holds the closest weakness of each of the
 * scanner's categories.
 */
const RISKS: ReadonlyMap<string, readonly number[]> = new Map([
  ['A01:2025 Broken Access Control', [22, 359, 497, 540, 548, 552, 601, 862, 918]],
  ['A02:2025 Security Misconfiguration', [611]],
  ['A03:2025 Software Supply Chain Failures', [1395]],
  ['A04:2025 Cryptographic Failures', [319, 327]],
  ['A05:2025 Injection', [78, 79, 89, 97, 98]],
  ['A06:2025 Insecure Design', [434, 444]],
]);

const RISK_OF = new Map([...RISKS].flatMap(([risk, weaknesses]) => weaknesses.map((each) => [each, risk] as const)));

/** The risk with its number and year, such as `A05:2025 Injection`; '' if it is in no list. */
export function owaspRiskOf(weakness: number): string {
  return RISK_OF.get(weakness) ?? '';
}
