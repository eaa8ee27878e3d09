/** The report's own names, as getReport's page lists them. */

export const TOTALS = 'Classify_byRisk_Level';
export const BY_DOMAIN = 'Classify_byRisk_Domain';
export const BY_CATEGORY = 'Classify_byRisk_Vulnerability';
export const DETAILS = 'Details';

/** The members of a report. */
export const REPORT_FIELDS: ReadonlySet<string> = new Set([
  'report_date',
  'Target_Info',
  'Crawl_Time',
  'Scan_Time',
  'Excluded_Url',
  'Login_Info',
  'Vulnerability_Category',
  'User_Agent',
  'Memo',
  'Scanned_Domain_List',
  'Not_Scanned_Domain_List',
  TOTALS,
  BY_DOMAIN,
  BY_CATEGORY,
  DETAILS,
  'Recommendation',
]);

/** What a category has next to its findings. */
export const CATEGORY_FIELDS: ReadonlySet<string> = new Set(['RiskLevel', 'Vuln_Desc', 'Vuln_Desc2']);

/** The members of a finding. */
export const FINDING_FIELDS: ReadonlySet<string> = new Set([
  'Title',
  'vuln_key',
  'URL',
  'Request_Header',
  'Referer',
  'Request_Body',
  'newline',
  'VulnParam',
  'VulnSTR',
  'Response_Data',
  'Description',
  'Reference',
]);
