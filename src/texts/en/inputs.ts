interface Missing {
  /** The inputs that are missing, with the environment variable that may stand in for each. */
  missing: readonly { input: string; env: string }[];
  reason: string;
}

const FOLDER_FAULTS: Readonly<Record<string, string>> = {
  ENOTDIR: 'it, or a part of its path, is a file',
  ENOENT: 'it is a link that leads nowhere, or there is no workspace',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** What is said of a configuration that cannot be used, and of each input: what was given and what is allowed. */
export const inputs = {
  inputsRefused: ({ count }: { count: number }) => `the inputs of this step have ${count} mistakes`,
  nothingSent: () => 'No request was made and nothing was charged',
  inputsAdvice: () => 'Correct the inputs of this step and run again; no request was made and nothing was charged',
  inputRefused: ({ input, wrong, allowed }: { input: string; wrong: string; allowed: string }) =>
    `${input}: ${wrong}; allowed: ${allowed}`,

  inputFileRefused: ({ input, wrong }: { input: string; wrong: string }) => `${input}: ${wrong}`,

  inputGiven: ({ given }: { given: string }) => `${given} was given`,
  inputGivenSecret: () => 'the value given, not shown because it is secret, is not allowed',
  inputNotGiven: () => 'nothing was given',
  inputUrlOfOwn: ({ given }: { given: string }) =>
    `${given} was given, which means the machine itself wherever it is used, but the scanner works from NAVER Cloud`,
  siteNotPublic: ({ site }: { site: string }) =>
    `The host of ${site} is an address or a name that only a private network knows, but the scanner works from NAVER Cloud: it may reach another site, or none`,
  inputLines: ({ count }: { count: number }) => `${count} lines were given`,
  inputWordUnknown: ({ given, nearest }: { given: string; nearest: string }) =>
    `${given} is not known, the nearest is ${nearest}`,
  inputAllNotAlone: () => 'ALL was given with other words, but covers them all',
  inputHeaderUnreadable: ({ line }: { line: number }) =>
    `line ${line}, not shown because it may hold a secret, does not begin with a header name and a colon`,
  inputHeaderEmpty: ({ line, name }: { line: number; name: string }) => `${name} in line ${line} has no value`,
  inputHeaderControl: ({ line, name }: { line: number; name: string }) =>
    `the value of ${name} in line ${line}, not shown because it may be secret, holds a control character`,
  inputHeaderRepeated: ({ line, name }: { line: number; name: string }) =>
    `${name} in line ${line} was given before, in upper or lower case`,

  credentialsMissing: ({ missing, reason }: Missing) =>
    `${missing.map(({ input, env }) => `${input} (or the environment variable ${env})`).join(' and ')} ${
      missing.length > 1 ? 'are' : 'is'
    } missing: ${reason}`,
  credentialsOrdinarily: () =>
    'store the API keys of the NAVER Cloud account as secrets of the repository, and pass them to this step',
  credentialsInFork: () =>
    'this run is for a pull request from a fork, and secrets are not handed to forks; skip this step there, and scan when the change has been merged',
  credentialsInDependabot: () =>
    'this run was started by Dependabot, which has a secrets store of its own; add the keys there too (Settings, Secrets and variables, Dependabot), or skip this step',

  allowedAnything: () => 'any text',
  allowedKey: () => 'the key as NAVER Cloud shows it: visible ASCII characters, no spaces',
  allowedWords: ({ words }: { words: readonly string[] }) => `${words.join(', ')}, in upper or lower case`,
  allowedVulnItems: ({ words }: { words: readonly string[] }) =>
    `ALL alone, or some of the others by line or comma, in upper or lower case: ${words.join(', ')}`,
  allowedOrigin: () =>
    'an origin such as https://api.example.com, without user name, path, query and fragment; http:// only on loopback (localhost, 127.0.0.1, [::1])',
  allowedUrl: () =>
    'exactly one URL that begins with http:// or https://, without user name, password, fragment, white space and control characters',
  allowedUrlOrNumber: () =>
    'one URL that begins with http:// or https://, or instead of it the number of a scan in instance-no',
  allowedScanNumber: () => 'the number of one scan in digits, as the console and the output instance-no show it',
  allowedRescan: () => 'never, auto, or the number of a completed scan, in digits',
  allowedUrls: () =>
    'URLs that begin with http:// or https://, one a line, without user name, password, fragment, white space and control characters',
  allowedHeaders: () =>
    '`Name: value`, one a line: a name of letters, digits and the marks of RFC 9110, each name once, and a value without control characters',
  allowedMemo: ({ most }: { most: number }) => `one line of at most ${most} characters, without control characters`,
  allowedSeconds: ({ from, to }: { from: number; to: number }) => `seconds from ${from} to ${to}, such as 30 or 0.5`,
  allowedMinutes: ({ from, to }: { from: number; to: number }) => `minutes from ${from} to ${to}, such as 90 or 0.5`,
  allowedCrawl: () => 'a whole number, 1 or more, or a share of the last scan of the same URL from 1% to 100%',
  allowedLimit: () => 'a whole number, 0 or more, or none for no limit',
  allowedFile: () =>
    'a path relative to the workspace that stays inside it and outside .git, without colon and control characters',
  allowedBaseline: () =>
    'previous, the number of a scan in digits, or the path of a saved report, relative to the workspace',
  allowedBaselineBeside: () => 'another scan than the one in instance-no, which would be compared with itself',
  allowedBaselineForNew: () => 'with gate-on: new, previous, the number of a scan, or the path of a saved report',
  fileUnreadable: ({ path, reason }: { path: string; reason: string }) => `the file ${path} cannot be read (${reason})`,
  folderRefused: ({ path, reason }: { path: string; reason: string }) =>
    `nothing can be written to the folder ${path}: ${
      reason === ''
        ? 'a link leads out of the workspace'
        : `${FOLDER_FAULTS[reason] ?? 'the system refuses it'} (${reason})`
    }`,
  fileNoReport: ({ path }: { path: string }) => `the file ${path} is not a report that this action saved`,
  allowedFolder: () =>
    'a path relative to the workspace that stays inside it and outside .git, without colon and control characters, and without names that end in a dot or a space',
};
