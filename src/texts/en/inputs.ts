import { count } from './count.ts';

interface Missing {
  /** The missing inputs, each with the environment variable that may replace it. */
  missing: readonly { input: string; env: string }[];
  reason: string;
}

const FOLDER_FAULTS: Readonly<Record<string, string>> = {
  ENOTDIR: 'the path, or a part of it, is a file',
  ENOENT: 'it is a broken link, or there is no workspace',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** What is wrong with the configuration, and what each input allows. */
export const inputs = {
  inputsRefused: ({ inputs, problems }: { inputs: number; problems: number }) =>
    `${count(inputs, 'input')} ${inputs === 1 ? 'is' : 'are'} invalid${
      problems > inputs ? ` (${count(problems, 'problem')})` : ''
    }`,
  nothingSent: () => 'No request was made and nothing was charged',
  inputsAdvice: () => 'Correct the inputs of this step and run again; no request was made and nothing was charged',
  inputRefused: ({ input, wrong, allowed }: { input: string; wrong: string; allowed: string }) =>
    `${input}: ${wrong}; allowed: ${allowed}`,

  inputFileRefused: ({ input, wrong }: { input: string; wrong: string }) => `${input}: ${wrong}`,

  inputGiven: ({ given }: { given: string }) => `${given} is not valid`,
  inputGivenSecret: () => 'the value (not shown, because it is secret) is not valid',
  inputNotGiven: () => 'nothing was given',
  inputUrlOfOwn: ({ given }: { given: string }) =>
    `${given} always means the local machine, but the scanner runs in NAVER Cloud and cannot reach it`,
  siteNotPublic: ({ site }: { site: string }) =>
    `The host of ${site} is a private address or name; the scanner runs in NAVER Cloud, so it may reach a different site or none`,
  inputLinesDiffer: ({ numbers, sites }: { numbers: number; sites: number }) =>
    `${count(numbers, 'number')} given for ${count(sites, 'site')}`,
  inputHeaderOfOneHost: ({ name }: { name: string }) => `the header ${name} would be sent to several hosts`,
  inputRepeated: ({ given }: { given: string }) => `${given} was given twice`,
  inputWordUnknown: ({ given, nearest }: { given: string; nearest: string }) =>
    `${given} is unknown (closest match: ${nearest})`,
  inputAllNotAlone: () => 'ALL cannot be combined with other values',
  inputHeaderUnreadable: ({ line }: { line: number }) =>
    `line ${line} (not shown, because it may hold a secret) does not start with a header name and a colon`,
  inputHeaderEmpty: ({ line, name }: { line: number; name: string }) => `${name} on line ${line} has no value`,
  inputHeaderControl: ({ line, name }: { line: number; name: string }) =>
    `the value of ${name} on line ${line} (not shown, because it may be secret) contains a control character`,
  inputHeaderRepeated: ({ line, name }: { line: number; name: string }) =>
    `${name} on line ${line} repeats an earlier name (case is ignored)`,

  credentialsMissing: ({ missing, reason }: Missing) =>
    `${missing.map(({ input, env }) => `${input} (or the environment variable ${env})`).join(' and ')} ${
      missing.length > 1 ? 'are' : 'is'
    } missing: ${reason}`,
  credentialsOrdinarily: () =>
    'store the API keys of the NAVER Cloud account as repository secrets, and pass them to this step',
  credentialsInFork: () =>
    'this run is for a pull request from a fork, and GitHub does not pass secrets to forks; skip this step there and scan after the merge',
  credentialsInDependabot: () =>
    'Dependabot started this run, and it has its own secrets; add the keys there too (Settings, Secrets and variables, Dependabot), or skip this step',

  certificatesUnchecked: () =>
    'NODE_TLS_REJECT_UNAUTHORIZED=0 makes Node accept any certificate, so whoever is on the way to NAVER Cloud could answer with a clean report: remove the variable, and if a proxy or a firewall decrypts TLS, set NODE_EXTRA_CA_CERTS to the file of its CA certificate (PEM)',

  allowedAnything: () => 'any text',
  allowedKey: () => 'the key as NAVER Cloud shows it: visible ASCII characters, no spaces',
  allowedToken: () => 'a token of GitHub: visible ASCII characters, no spaces',
  allowedWords: ({ words }: { words: readonly string[] }) => `${words.join(', ')}, in upper or lower case`,
  allowedVulnItems: ({ words }: { words: readonly string[] }) =>
    `ALL alone, or any of the others, separated by commas or line breaks, in upper or lower case: ${words.join(', ')}`,
  allowedOrigin: () =>
    'an origin such as https://api.example.com, without user name, path, query or fragment; http:// only on loopback (localhost, 127.0.0.1, [::1])',
  allowedUrlOrNumber: () =>
    'at least one URL that starts with http:// or https://, or a scan number in instance-no instead',
  allowedScanNumbers: () =>
    'scan numbers, in digits, one per line, each once, as shown in the console and in the output instance-no',
  allowedSites: () =>
    'URLs that start with http:// or https://, one per line, each once, without user name, password, fragment, white space or control characters',
  allowedNumberForEach: () => 'one number for each line of start-url, in the same order, or no start-url at all',
  allowedRescanOfSeveral: ({ count }: { count: number }) => `never or auto, since there are ${count} sites`,
  allowedBaselineOfSeveral: ({ count }: { count: number }) => `previous or nothing, since there are ${count} sites`,
  allowedHeadersOfSeveral: () =>
    'headers without credentials, since the sites have several hosts: use one step for each login',
  allowedExclusionOfSeveral: () => 'URLs whose host is that of one of the sites in start-url',
  allowedRescan: () => 'never, auto, or the number of a completed scan, in digits',
  allowedUrls: () =>
    'URLs that start with http:// or https://, one per line, without user name, password, fragment, white space or control characters',
  allowedHeaders: () =>
    '`Name: value`, one per line: each name once, made of letters, digits and the symbols that RFC 9110 allows; no control characters in a value',
  allowedMemo: ({ most }: { most: number }) => `one line of at most ${most} characters, without control characters`,
  allowedSeconds: ({ from, to }: { from: number; to: number }) => `${from} to ${to} seconds, such as 30 or 0.5`,
  allowedMinutes: ({ from, to }: { from: number; to: number }) => `${from} to ${to} minutes, such as 90 or 0.5`,
  allowedCrawl: () => 'a whole number, 1 or more, or 1% to 100% of what the last scan of the same URL crawled',
  allowedLimit: () => 'a whole number, 0 or more, or none for no limit',
  allowedFile: () =>
    'a path relative to the workspace, inside it and outside .git, without colons or control characters',
  allowedBaseline: () =>
    'previous, the number of a scan, in digits, or the path of a saved report, relative to the workspace',
  allowedBaselineBeside: () => 'a scan other than the one in instance-no, since a scan cannot be compared with itself',
  allowedBaselineForNew: () =>
    'previous, the number of a scan, or the path of a saved report; gate-on: new needs a baseline',
  fileUnreadable: ({ path, reason }: { path: string; reason: string }) => `the file ${path} cannot be read (${reason})`,
  folderRefused: ({ path, reason }: { path: string; reason: string }) =>
    `cannot write to the folder ${path}: ${
      reason === ''
        ? 'a link leads out of the workspace'
        : `${FOLDER_FAULTS[reason] ?? 'the system refused'} (${reason})`
    }`,
  fileNoReport: ({ path }: { path: string }) => `the file ${path} is not a report saved by this action`,
  allowedFolder: () =>
    'a path relative to the workspace, inside it and outside .git, without colons or control characters, and without names that end in a dot or a space',
};
