/**
 * The scanner's categories in its own words, and the weaknesses behind them: numbers of MITRE's
 * Common Weakness Enumeration, with their names in comments
 * (https://cwe.mitre.org/data/definitions/79.html and so on). The vendor's createJob page says what
 * each category looks for. If MITRE has several levels of a weakness, this is the one that says
 * exactly what the vendor says.
 */
export const CATEGORY_WEAKNESSES: ReadonlyMap<string, readonly number[]> = new Map([
  // Improper Control of Filename for Include/Require Statement in PHP Program, also known as "Local
  // file inclusion"; Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')
  ['LFI', [98, 22]],
  // Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')
  ['SQL Injection', [89]],
  // Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')
  ['XSS', [79]],
  // Improper Control of Filename for Include/Require Statement in PHP Program ('PHP Remote File
  // Inclusion'); Inclusion of Functionality from Untrusted Control Sphere
  ['RFI', [98, 829]],
  // Server-Side Request Forgery (SSRF)
  ['SSRF', [918]],
  // Unrestricted Upload of File with Dangerous Type
  ['File Upload', [434]],
  // Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal');
  // Files or Directories Accessible to External Parties
  ['File Download', [22, 552]],
  // Improper Restriction of XML External Entity Reference
  ['XXE', [611]],
  // Improper Neutralization of Special Elements used in an OS Command ('OS Command Injection')
  ['Command Injection', [78]],
  // Missing Authorization; Direct Request ('Forced Browsing')
  ['Insufficient Authorization', [862, 425]],
  // Dependency on Vulnerable Third-Party Component
  ['Specific Vulnerability', [1395]],
  // Files or Directories Accessible to External Parties; Exposure of Backup File to an Unauthorized
  // Control Sphere
  ['File Management', [552, 530]],
  // Exposure of Information Through Directory Listing
  ['Directory Listing', [548]],
  // Inclusion of Sensitive Information in Source Code
  ['Source Code Disclosure', [540]],
  // Exposure of Sensitive System Information to an Unauthorized Control Sphere;
  // Generation of Error Message Containing Sensitive Information
  ['Information Disclosure', [497, 209]],
  // URL Redirection to Untrusted Site ('Open Redirect')
  ['URL Redirection', [601]],
  // Use of a Broken or Risky Cryptographic Algorithm; Inadequate Encryption Strength
  ['Insecure SSL/TLS', [327, 326]],
  // Cleartext Transmission of Sensitive Information
  ['Mixed Content', [319]],
  // Inconsistent Interpretation of HTTP Requests ('HTTP Request/Response Smuggling')
  ['HTTP Request Smuggling', [444]],
  // Exposure of Private Personal Information to an Unauthorized Actor
  ['Personal Information Exposure', [359]],
  // Improper Neutralization of Server-Side Includes (SSI) Within a Web Page
  ['SSI Injection', [97]],
]);

const WEAKNESSES_BY_SLUG = new Map(
  [...CATEGORY_WEAKNESSES].map(([category, weaknesses]) => [slugOf(category), weaknesses]),
);

/**
 * The CWE numbers of a category in any spelling, closest first. Empty if it is not the vendor's.
 */
export function weaknessesOf(category: string): readonly number[] {
  return WEAKNESSES_BY_SLUG.get(slugOf(category)) ?? [];
}

/** The category in lower-case ASCII letters, digits and single hyphens. '' if nothing is left. */
export function slugOf(category: string): string {
  return category
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
