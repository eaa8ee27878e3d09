import type { PlannedFinding, ReportPlan } from '../emulator/report.ts';
import type { ScanScript } from '../emulator/scan-life.ts';

export const SHOP_URL = 'https://shop.example.com/';

/**
 * Made-up credentials that the scanner finds or is given. None may be in anything that the action
 * writes.
 */
export const CREDENTIALS = {
  scannerCookie: 'c2Nhbm5lci1zZXNzaW9uLTk0',
  scannerToken: 'shop-scan-4f7d20c6b1e84a93',
  shopperSession: '7c1e5f0ab94d4d21a6f3',
  shopperPassword: 'Blue-Heron-1987',
  csrfToken: 'Zk3vQ8xW1nT5',
  databasePassword: 'orders-db-p4ss',
  paymentKey: 'pk-demo-51HxT0f2b7',
  resetToken: 'rst-88a1c4e0f7',
  identityToken:
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzaG9wcGVyLTEwNDIiLCJyb2xlIjoiYWRtaW4ifQ.q3Jv0bXkZ2m8sT1uYw5nRhLc7dPfGaEi4oKx9yBzVtU',
} as const;

/** The step's input `headers`: the scanner sees the shop as someone who has logged in. */
export const SCANNER_HEADERS = [
  `Cookie: SHOPSESSION=${CREDENTIALS.scannerCookie}; theme=dark`,
  `Authorization: Bearer ${CREDENTIALS.scannerToken}`,
  'Accept-Language: ko-KR',
].join('\n');

const REQUEST_HEADERS = [
  'Host: shop.example.com',
  'User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/124.0.0.0',
  `Cookie: SHOPSESSION=${CREDENTIALS.scannerCookie}; theme=dark`,
  `Authorization: Bearer ${CREDENTIALS.scannerToken}`,
  'Accept-Language: ko-KR',
].join('\r\n');

const FORM_HEADERS = [
  'Host: shop.example.com',
  'Content-Type: application/x-www-form-urlencoded',
  `Cookie: SHOPSESSION=${CREDENTIALS.shopperSession}`,
  `X-Csrf-Token: ${CREDENTIALS.csrfToken}`,
].join('\r\n');

const FINDINGS: readonly PlannedFinding[] = [
  {
    category: 'SQL Injection',
    risk: 'High',
    url: `${SHOP_URL}products?category=12&sort=price`,
    parameter: 'category',
    payload: "12' AND SLEEP(5)-- ",
    referer: `${SHOP_URL}products`,
    responseData: ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=UTF-8', '', 'The answer took 5.02 s longer.'],
    description: 'The value reaches an SQL statement unescaped.',
    reference: 'https://owasp.org/www-community/attacks/SQL_Injection',
  },
  {
    category: 'LFI',
    risk: 'High',
    url: `${SHOP_URL}download?file=catalogue.pdf`,
    parameter: 'file',
    payload: '../../../../app/config/database.yml',
    responseData: [
      'HTTP/1.1 200 OK',
      `Set-Cookie: SHOPSESSION=${CREDENTIALS.shopperSession}; Path=/; HttpOnly`,
      '',
      'production:',
      '  username: orders',
      `  password: ${CREDENTIALS.databasePassword}`,
    ],
    description: 'The name of a file is taken from the request, and leads out of the folder meant for downloads.',
    reference: 'https://owasp.org/www-community/attacks/Path_Traversal',
  },
  {
    category: 'XSS',
    risk: 'Medium',
    url: `${SHOP_URL}search?q=heron&page=1`,
    parameter: 'q',
    payload: '"><svg onload=alert(1)>',
    responseData: ['<p>No product found for "><svg onload=alert(1)></p>'],
    description: 'The term that was searched for is written into the page as it is.',
    reference: 'https://owasp.org/www-community/attacks/xss/',
  },
  {
    category: 'XSS',
    risk: 'Medium',
    method: 'POST',
    url: `${SHOP_URL}products/104/reviews`,
    parameter: 'text',
    payload: '<img src=x onerror=alert(document.cookie)>',
    requestHeader: FORM_HEADERS,
    requestBody: `stars=5&text=%3Cimg+src%3Dx+onerror%3Dalert%28document.cookie%29%3E&csrf_token=${CREDENTIALS.csrfToken}`,
    responseData: ['<li class="review"><img src=x onerror=alert(document.cookie)></li>'],
    description: 'A review is shown to every visitor without being escaped.',
    reference: 'https://owasp.org/www-community/attacks/xss/',
  },
  {
    category: 'URL Redirection',
    risk: 'Medium',
    method: 'POST',
    url: `${SHOP_URL}login?next=/account`,
    parameter: 'next',
    payload: '//attacker.example/',
    requestHeader: FORM_HEADERS,
    requestBody: `email=shopper%40example.com&password=${CREDENTIALS.shopperPassword}`,
    responseData: ['HTTP/1.1 302 Found', 'Location: //attacker.example/'],
    description: 'After the login the visitor is sent to wherever the parameter says.',
  },
  {
    category: 'Information Disclosure',
    risk: 'Low',
    url: `${SHOP_URL}api/debug/session`,
    responseData: [
      'HTTP/1.1 200 OK',
      'Content-Type: application/json',
      '',
      JSON.stringify({ user: 'shopper-1042', id_token: CREDENTIALS.identityToken, api_key: CREDENTIALS.paymentKey }),
    ],
    description: 'An address for debugging answers everyone.',
  },
  {
    category: 'Information Disclosure',
    risk: 'Low',
    url: `${SHOP_URL}account/reset?token=${CREDENTIALS.resetToken}&lang=ko`,
    referer: `https://shopper:${CREDENTIALS.shopperPassword}@shop.example.com/account`,
    description: 'A token that resets a password stands in a URL, and so in logs and referers.',
  },
  {
    category: 'Directory Listing',
    risk: 'Low',
    url: `${SHOP_URL}static/invoices/`,
    responseData: ['<title>Index of /static/invoices/</title>'],
    description: 'The server lists the files of a folder.',
  },
  {
    category: 'Mixed Content',
    risk: 'Low',
    url: `${SHOP_URL}about`,
    responseData: ['<img src="http://cdn.example.com/team.jpg">'],
    description: 'A page served over TLS loads a picture without it.',
  },
];

/** What the report says of each category, some of it in Korean. */
const ADVICE: ReportPlan['advice'] = {
  'SQL Injection': {
    description:
      'A value from the request becomes part of an SQL statement, so an attacker can read or change the database.',
    recommendation:
      '- Use prepared statements or the parameters of your ORM; never build SQL from strings.\n- Check that the value is a number before you use it.',
  },
  LFI: {
    description: 'A file name from the request is opened on the server, even outside the folder meant for downloads.',
    recommendation:
      '- Look the file up by an ID in a list of files that may be downloaded.\n- Resolve the path, and refuse it unless it is inside the folder.',
  },
  XSS: {
    description:
      '사용자가 입력한 값이 이스케이프 없이 페이지에 출력되어, 방문자의 브라우저에서 공격자의 스크립트가 실행될 수 있습니다.',
    recommendation:
      '- 출력하는 위치(HTML, 속성, 스크립트)에 맞게 값을 이스케이프하십시오.\n- Content-Security-Policy로 인라인 스크립트를 막으십시오.',
  },
  'URL Redirection': {
    description: 'The site redirects to an address that an attacker can choose.',
    recommendation: '- Redirect only to paths of this site, and refuse anything that begins with // or a scheme.',
  },
  'Information Disclosure': {
    description: 'The server tells more about itself or its users than they need to know.',
    recommendation: '- Remove debugging pages from production, and keep secrets out of URLs.',
  },
  'Directory Listing': {
    description: 'The server lists the files of a folder that has no index page.',
    recommendation: '- Switch the listing off (Options -Indexes in Apache, autoindex off in nginx).',
  },
  'Mixed Content': {
    description: 'A page served over HTTPS loads parts of it over HTTP.',
    recommendation: '- Load everything over HTTPS.',
  },
};

const REPORT: ReportPlan = {
  advice: ADVICE,
  findings: FINDINGS.map((finding) => ({ requestHeader: REQUEST_HEADERS, ...finding })),
  loginInfo: `SHOPSESSION=${CREDENTIALS.scannerCookie}; theme=dark`,
};

export const SHOP_COUNTS = { total: '9', high: '2', medium: '3', low: '4' } as const;
export const SHOP_CRAWLED_URLS = 64;

/** The whole life of the scan takes less than six seconds. */
export const SHOP_SCAN: Partial<ScanScript> = {
  queuedMs: 1_200,
  crawlPendingMs: 300,
  crawlMs: 1_500,
  crawledMs: 200,
  scanMs: 2_200,
  crawled: SHOP_CRAWLED_URLS,
  report: REPORT,
};
