import { count } from './count.ts';

type CertificateFlaw = 'untrusted' | 'expired' | 'early' | 'other-host' | 'invalid';

/** What is said of the service: how an operation went wrong, and what each of its codes asks for. */
export const service = {
  refused: ({ operation, reason, code, status, requestId }: Refused) =>
    `${operation} was refused: ${reason || 'no reason given'} (${[
      code && `code ${code}`,
      `HTTP ${status}`,
      requestId && `request ID ${requestId}`,
    ]
      .filter(Boolean)
      .join(', ')})`,
  unreadable: ({ operation, status, start, bytes, requestId }: Unreadable) =>
    `${operation} was answered with something that is not the service's JSON (HTTP ${status}${
      requestId && `, request ID ${requestId}`
    }, ${count(bytes, 'byte')}${start && `, it begins: ${start}`})`,
  unexpectedJson: ({ operation, path, requestId }: { operation: string; path: string; requestId: string }) =>
    `${operation} was answered with JSON of an unexpected shape, at ${path}${requestId && ` (request ID ${requestId})`}`,
  redirected: ({ operation, status }: { operation: string; status: number }) =>
    `${operation} was answered with a redirect (HTTP ${status}), which is not followed: the request carries credentials`,
  unreachable: ({ operation, host, detail }: NoAnswer) =>
    `${operation} could not be sent: no connection to ${host} (${detail})`,
  badCertificate: ({ operation, host, flaw, detail }: NoAnswer & { flaw: CertificateFlaw }) =>
    `${operation} could not be sent: the certificate of ${host} ${CERTIFICATE_FLAWS[flaw]} (${detail})`,
  brokenOff: ({ operation, host, detail }: NoAnswer) =>
    `${operation} got no answer: the connection to ${host} broke (${detail})`,
  timedOutAttempt: ({ operation, host, detail }: NoAnswer) =>
    `${operation} got no answer from ${host} in time (${detail})`,
  tooLarge: ({ operation, host, detail }: NoAnswer) =>
    `${operation} was answered by ${host} with more than is read (${detail})`,

  adviceNetwork: () =>
    "Check that the runner can reach NAVER Cloud's API (firewall, proxy variables, the inputs cloud and api-url), then run again",
  adviceCertificate: ({ flaw }: { flaw: CertificateFlaw }) =>
    flaw === 'untrusted'
      ? "If a proxy or a firewall decrypts TLS on the way, name the file of its CA certificate (PEM) in NODE_EXTRA_CA_CERTS of the step's env, then run again"
      : "Check api-url, the proxy variables and the runner's clock: something on the way may have answered in NAVER Cloud's place",
  adviceUnreadable: () =>
    'Something between the runner and NAVER Cloud may have answered in its place, a proxy for example; check api-url and the proxy variables',
  adviceTooLarge: () => 'Ask NAVER Cloud support, with the scan number',
  codeUnknown: () =>
    'The code is in neither of the tables that the vendor publishes; ask NAVER Cloud support, with the request ID',

  code100: () =>
    'The gateway could not make sense of the request; check the inputs for unusual characters, and report it if they are plain',
  code200: () =>
    'The keys or the signature were not accepted: check access-key and secret-key, that both belong together, are active, and are of the cloud named in the input cloud',
  code210: () =>
    'The account behind the keys may not do this: give the sub account the permission to use Web Security Checker',
  code300: () => 'The gateway knows no such address: check the inputs cloud and api-url',
  code400: () => "The account's quota for API calls is used up: wait, or ask NAVER Cloud to raise it",
  code410: () => 'Too many requests at once: run fewer scans at the same time, or raise poll-interval',
  code420: () => 'Too many requests in a short time: run again later, or raise poll-interval',
  code430: () => 'The request is too large: shorten exclude-urls, headers or memo',
  code500: () => 'The gateway could not reach the service behind it: run again later',
  code510: () => 'The service behind the gateway did not answer in time: run again later',
  code900: () => 'The gateway failed in a way of its own: run again later, and ask NAVER Cloud support if it goes on',
  code901: () =>
    'The service is unavailable for the moment, or knows no such scan: run again later, and ask NAVER Cloud support if it goes on',
  code169201: () =>
    'The account may not use Web Security Checker: subscribe to it in the console, and give the sub account its permission',
  code169202: () => 'The service could not verify the customer account: ask NAVER Cloud support',
  code160331: () =>
    'The service found no http:// or https:// at the start of an address: check start-url and exclude-urls',
  code160332: () => 'A value holds characters that are not allowed: check headers and memo for special characters',
  code160351: () =>
    'The scanner could not log in to the site: check the credentials in headers, and give the session as a Cookie header',
  code160353: () =>
    'The scanner could not connect to the site: check that start-url is reachable from the internet and not behind an allow-list',
  code160431: () => 'A value is not allowed: check start-url, exclude-urls, headers and memo for special characters',
  code160432: () => 'A value is missing: check start-url, vuln-items, user-agent and speed',
  code160433: () => 'A word is not one that the service knows: check vuln-items, user-agent and speed',
  code160441: () =>
    'The service failed while it registered the scan: look at the scan list in the console before starting another',
  code160451: () =>
    'The site does not run on a server of this NAVER Cloud account, and only those can be scanned: check start-url and whose keys these are',
  code160452: () => 'The queue is full: run again later',
  code160453: () =>
    'This site is already being scanned, and one site is scanned once at a time: wait until that scan has ended, or stop it in the console',
  code160454: () => 'Too many scans are waiting: run again when some have been done',
  code160455: () =>
    'The scan cannot be diagnosed again: the site must have the same domain and IP as before, within 60 days of the first scan, and not too often',
  code160456: () =>
    "Consent to scan a web server outside NAVER Cloud is missing: give it in the console's Web Security Checker",
  code160457: () =>
    "The file that proves ownership of the web server was not found: follow step 2 of the console's notice on third-party servers",
  code160701: () => 'Reports can be read for one year, and this one is older: start a new scan',
  code160842: () => 'There was no scan left to cancel: it has started or ended in the meantime',
  code165244: () => 'The scan numbers sent and those known to the service differ: check the scan in the console',
};

const CERTIFICATE_FLAWS: Readonly<Record<CertificateFlaw, string>> = {
  untrusted: 'is from an authority that this runner does not trust',
  expired: 'has expired',
  early: 'is not valid yet',
  'other-host': 'is for another host',
  invalid: 'is not accepted',
};

interface Refused {
  operation: string;
  reason: string;
  code: string;
  status: number;
  requestId: string;
}

interface Unreadable {
  operation: string;
  status: number;
  /** '' where it tells nothing, or is not to be shown. */
  start: string;
  bytes: number;
  requestId: string;
}

interface NoAnswer {
  operation: string;
  host: string;
  detail: string;
}
