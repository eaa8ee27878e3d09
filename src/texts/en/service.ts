import { count } from './count.ts';

type CertificateFlaw = 'untrusted' | 'expired' | 'early' | 'other-host' | 'invalid';

/** How an operation of the service went wrong, and what to do about each of its codes. */
export const service = {
  refused: (refusal: RefusedOperation) =>
    `${refusal.operation} was refused: ${refusal.reason || 'no reason given'} (${codesOf(refusal).join(', ')})`,
  // The same, where what to do about it comes first.
  refusedDetail: (refusal: RefusedOperation) =>
    `(${[`${refusal.operation} was refused${refusal.reason && `: ${refusal.reason}`}`, ...codesOf(refusal)].join(', ')})`,
  unreadable: ({ operation, status, start, bytes, requestId }: Unreadable) =>
    `${operation} got an answer that is not the service's JSON (HTTP ${status}${
      requestId && `, request ID ${requestId}`
    }, ${count(bytes, 'byte')}${start && `, starting with: ${start}`})`,
  unexpectedJson: ({ operation, path, requestId }: { operation: string; path: string; requestId: string }) =>
    `${operation} got JSON of an unexpected shape, at ${path}${requestId && ` (request ID ${requestId})`}`,
  redirected: ({ operation, status }: { operation: string; status: number }) =>
    `${operation} got a redirect (HTTP ${status}), which is not followed because the request carries credentials`,
  unreachable: ({ operation, host, detail }: NoAnswer) =>
    `${operation} could not be sent: no connection to ${host} (${detail})`,
  badCertificate: ({ operation, host, flaw, detail }: NoAnswer & { flaw: CertificateFlaw }) =>
    `${operation} could not be sent: the certificate of ${host} ${CERTIFICATE_FLAWS[flaw]} (${detail})`,
  brokenOff: ({ operation, host, detail }: NoAnswer) =>
    `${operation} got no answer: the connection to ${host} broke (${detail})`,
  timedOutAttempt: ({ operation, host, detail }: NoAnswer) =>
    `${operation} got no answer from ${host} in time (${detail})`,
  tooLarge: ({ operation, host, detail }: NoAnswer) =>
    `${operation} got an answer from ${host} that is too large to read (${detail})`,

  adviceNetwork: () =>
    "Check that the runner can reach NAVER Cloud's API (firewall, proxy variables, the inputs cloud and api-url), then run again",
  adviceCertificate: ({ flaw }: { flaw: CertificateFlaw }): string =>
    flaw === 'untrusted'
      ? "If a proxy or a firewall decrypts TLS on the way, set NODE_EXTRA_CA_CERTS in the step's env to the file of its CA certificate (PEM), then run again"
      : "Check api-url, the proxy variables and the runner's clock: something on the way may have answered instead of NAVER Cloud",
  adviceUnreadable: () =>
    'Something between the runner and NAVER Cloud, such as a proxy, may have answered instead; check api-url and the proxy variables',
  adviceTooLarge: () => 'Ask NAVER Cloud support, and give them the scan number',
  codeUnknown: () =>
    "This code is in neither of the vendor's published tables; ask NAVER Cloud support, and give them the request ID",

  code100: () =>
    'The gateway could not understand the request; check the inputs for unusual characters, and report the problem if there are none',
  code200: () =>
    'The keys or the signature were not accepted: check that access-key and secret-key belong together, are active, and are for the cloud named in the input cloud',
  code210: () =>
    'The account behind the keys is not allowed to do this: give the sub account permission to use Web Security Checker',
  code300: () => 'The gateway does not know this address: check the inputs cloud and api-url',
  code400: () => "The account's quota for API calls is used up: wait, or ask NAVER Cloud to raise it",
  code410: () => 'Too many requests at once: run fewer scans at the same time, or raise poll-interval',
  code420: () => 'Too many requests in a short time: try again later, or raise poll-interval',
  code430: () => 'The request is too large: shorten exclude-urls, headers or memo',
  code500: () => 'The gateway could not reach the service behind it: try again later',
  code510: () => 'The service behind the gateway did not answer in time: try again later',
  code900: () => 'The gateway had an unexpected error: try again later, and ask NAVER Cloud support if it persists',
  code901: () =>
    'The service is temporarily unavailable, or does not know this scan: try again later, and ask NAVER Cloud support if it persists',
  code169201: () =>
    'The account is not allowed to use Web Security Checker: subscribe to it in the console, and give the sub account permission to use it',
  code169202: () => 'The service could not verify the customer account: ask NAVER Cloud support',
  code160331: () =>
    'The service found a URL that does not start with http:// or https://: check start-url and exclude-urls',
  code160332: () => 'A value contains characters that are not allowed: check headers and memo for special characters',
  code160351: () =>
    'The scanner could not log in to the site: check the credentials in headers, and pass the session as a Cookie header',
  code160353: () =>
    'The scanner could not connect to the site: check that start-url is reachable from the internet and not behind an allow-list',
  code160431: () => 'A value is not allowed: check start-url, exclude-urls, headers and memo for special characters',
  code160432: () => 'A value is missing: check start-url, vuln-items, user-agent and speed',
  code160433: () => 'The service does not recognise a value: check vuln-items, user-agent and speed',
  code160441: () =>
    'The service failed while registering the scan: check the scan list in the console before starting another',
  code160451: () =>
    'Only sites on servers of this NAVER Cloud account can be scanned, and this one is not on such a server: check start-url, and which account the keys belong to',
  code160452: () => 'The queue is full: try again later',
  code160453: () =>
    'This site is already being scanned, and only one scan of a site can run at a time: wait for that scan to end, or stop it in the console',
  code160454: () => 'Too many scans are waiting: try again later',
  code160455: () =>
    'The scan cannot be diagnosed again: its domain and IP must be the same as before, the first scan must be at most 60 days old, and the number of re-diagnoses is limited',
  code160456: () =>
    'Consent to scan a web server outside NAVER Cloud is missing: give it in the console, under Web Security Checker',
  code160457: () =>
    "The file that proves ownership of the web server was not found: follow step 2 of the console's notice on third-party servers",
  code160701: () => 'Reports are available for one year, and this one is older: start a new scan',
  code160842: () => 'There is no scan to cancel: it has started or ended in the meantime',
  code165244: () => 'The scan numbers sent do not match those of the service: check the scan in the console',
};

function codesOf({ code, status, requestId }: RefusedOperation): readonly string[] {
  return [code && `code ${code}`, `HTTP ${status}`, requestId && `request ID ${requestId}`].filter(
    (part) => part !== '',
  );
}

const CERTIFICATE_FLAWS: Readonly<Record<CertificateFlaw, string>> = {
  untrusted: 'is from an authority that this runner does not trust',
  expired: 'has expired',
  early: 'is not valid yet',
  'other-host': 'is for another host',
  invalid: 'is not accepted',
};

interface RefusedOperation {
  operation: string;
  reason: string;
  code: string;
  status: number;
  requestId: string;
}

interface Unreadable {
  operation: string;
  status: number;
  /** '' if it says nothing, or must not be shown. */
  start: string;
  bytes: number;
  requestId: string;
}

interface NoAnswer {
  operation: string;
  host: string;
  detail: string;
}
