/**
 * What createJob and searchJobs accept, and what they refuse. The reserved words are those of the
 * vendor's createJob page. Where the vendor says only that "special characters" can be refused
 * (160332, 160431), this model assumes those that mean something to a shell, to SQL or to markup,
 * and a switch says where they are refused. It also refuses unknown parameters, which the service
 * may merely ignore, because a misspelt parameter must not go unnoticed.
 */
import type { Quirks } from './quirks.ts';
import { ServiceRefusal } from './refusal.ts';

export const VULN_ITEMS = [
  'ALL',
  'LFI',
  'SQL Injection',
  'XSS',
  'RFI',
  'SSRF',
  'File Upload',
  'File Download',
  'XXE',
  'Command Injection',
  'Insufficient Authorization',
  'Specific Vulnerability',
  'File Management',
  'Directory Listing',
  'Source Code Disclosure',
  'Information Disclosure',
  'URL Redirection',
  'Insecure SSL/TLS',
  'Mixed Content',
  'HTTP Request Smuggling',
  'Personal Information Exposure',
  'SSI Injection',
];
const USER_AGENTS = ['PC Chrome', 'PC IE', 'iPhone', 'Android'];
const SPEEDS = ['1', '2', '3'];
const STATUS_CODES = [2, 3, 4, 5, 12, 13, 14, 15, 91, 92, 93] as const;

/** A state of a scan, as searchJobs numbers it. */
export type StatusCode = (typeof STATUS_CODES)[number];

/** A scan as createJob orders it. */
export interface Order {
  readonly startUrl: string;
  readonly excludeUrls: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly vulnItems: readonly string[];
  readonly userAgent: string;
  readonly speed: string;
  readonly memo: string;
  readonly masterInstanceNo: string | undefined;
}

export interface Search {
  readonly searchType: 'url' | 'memo' | '';
  readonly keyword: string;
  readonly statusCode: StatusCode | null;
  readonly limit: number;
  readonly page: number;
}

type Fields = Readonly<Record<string, unknown>>;

const CONTROL_CHARACTER = /\p{Cc}/u;
const SPECIAL_IN_MEMO = /[<>"'`&\\;%$|{}]/;
/** The createJob page's example has a cookie with a semicolon. */
const SPECIAL_IN_HEADER = /[<>"'`&\\%$|{}]/;
const FORBIDDEN_IN_URL = /[\s<>"`\\^{|}]/;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const DIGITS = /^\d+$/;

const ORDER_FIELDS = [
  'StartUrl',
  'ExcludeUrl',
  'Headers',
  'VulnItems',
  'UserAgent',
  'Speed',
  'Memo',
  'MasterInstanceNo',
];
const SEARCH_FIELDS = ['searchType', 'searchKeyword', 'statusCode', 'limit', 'page'];

/** @throws ServiceRefusal as the service would refuse the body of createJob */
export function readOrder(
  body: Fields,
  { specialCharacters, emptyExclusions }: Pick<Quirks, 'specialCharacters' | 'emptyExclusions'>,
): Order {
  refuseUnknown(body, ORDER_FIELDS);
  const startUrl = requiredString(body, 'StartUrl');
  if (!/^https?:\/\//i.test(startUrl) || !URL.canParse(startUrl)) throw new ServiceRefusal(160331);
  if (FORBIDDEN_IN_URL.test(startUrl)) throw new ServiceRefusal(160431, 'StartUrl');
  return {
    startUrl,
    excludeUrls: readExcludeUrls(body, emptyExclusions),
    headers: readHeaders(body, specialCharacters),
    vulnItems: readVulnItems(body),
    userAgent: reservedWord(body, 'UserAgent', USER_AGENTS),
    speed: reservedWord(body, 'Speed', SPEEDS),
    memo: readMemo(body, specialCharacters),
    masterInstanceNo: readMaster(body),
  };
}

/** @throws ServiceRefusal as the service would refuse the body of searchJobs */
export function readSearch(body: Fields): Search {
  refuseUnknown(body, SEARCH_FIELDS);
  const searchType = body['searchType'];
  if (searchType === undefined || searchType === null) throw new ServiceRefusal(160432, 'searchType');
  if (searchType !== 'url' && searchType !== 'memo' && searchType !== '')
    throw new ServiceRefusal(160433, 'searchType');
  const keyword = body['searchKeyword'];
  if (keyword === undefined || keyword === null) throw new ServiceRefusal(160432, 'searchKeyword');
  if (typeof keyword !== 'string') throw new ServiceRefusal(160433, 'searchKeyword');
  if (searchType !== '' && keyword === '') throw new ServiceRefusal(160432, 'searchKeyword');
  const statusCode = body['statusCode'] === null ? null : STATUS_CODES.find((code) => code === body['statusCode']);
  if (!('statusCode' in body)) throw new ServiceRefusal(160432, 'statusCode');
  if (statusCode === undefined) throw new ServiceRefusal(160433, 'statusCode');
  return { searchType, keyword, statusCode, limit: pageNumber(body, 'limit'), page: pageNumber(body, 'page') };
}

/** The domain of a URL, which the service calls the target. */
export function targetOf(startUrl: string): string {
  return new URL(startUrl).hostname;
}

/**
 * The part of a URL that can't be scanned twice at once. Hosts of one domain are assumed to be on
 * one server.
 */
export function placeOf(startUrl: string, scope: Quirks['conflictScope']): string {
  switch (scope) {
    case 'host':
      return targetOf(startUrl);
    case 'url':
      return new URL(startUrl).href;
    case 'server':
      return targetOf(startUrl).split('.').slice(-2).join('.');
  }
}

function readExcludeUrls(body: Fields, emptyExclusions: Quirks['emptyExclusions']): readonly string[] {
  const given = optional(body, 'ExcludeUrl');
  if (given === undefined && emptyExclusions === 'required') throw new ServiceRefusal(160432, 'ExcludeUrl');
  const urls = given ?? [];
  if (!isStringList(urls)) throw new ServiceRefusal(160433, 'ExcludeUrl');
  if (given !== undefined && urls.length === 0 && emptyExclusions === 'refused')
    throw new ServiceRefusal(160431, 'ExcludeUrl');
  for (const url of urls) {
    if (!URL.canParse(url) || !/^https?:/i.test(url) || FORBIDDEN_IN_URL.test(url)) {
      throw new ServiceRefusal(160431, 'ExcludeUrl');
    }
  }
  return urls;
}

function readHeaders(body: Fields, specialCharacters: Quirks['specialCharacters']): Readonly<Record<string, string>> {
  const headers = optional(body, 'Headers') ?? {};
  if (!isRecord(headers)) throw new ServiceRefusal(160433, 'Headers');
  const read: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value !== 'string') throw new ServiceRefusal(160433, 'Headers');
    if (!HEADER_NAME.test(name) || CONTROL_CHARACTER.test(value)) throw new ServiceRefusal(160332, 'Headers');
    if (specialCharacters === 'refused' && SPECIAL_IN_HEADER.test(value)) throw new ServiceRefusal(160332, 'Headers');
    read.push([name, value]);
  }
  return Object.fromEntries(read);
}

function readVulnItems(body: Fields): readonly string[] {
  const items = required(body, 'VulnItems');
  if (!isStringList(items)) throw new ServiceRefusal(160433, 'VulnItems');
  if (items.length === 0) throw new ServiceRefusal(160432, 'VulnItems');
  const isAllMixed = items.includes('ALL') && items.length > 1;
  if (isAllMixed || items.some((item) => !VULN_ITEMS.includes(item))) throw new ServiceRefusal(160433, 'VulnItems');
  return items;
}

function readMemo(body: Fields, specialCharacters: Quirks['specialCharacters']): string {
  const memo = optional(body, 'Memo') ?? '';
  if (typeof memo !== 'string') throw new ServiceRefusal(160433, 'Memo');
  const isSpecial = specialCharacters !== 'taken' && SPECIAL_IN_MEMO.test(memo);
  if (CONTROL_CHARACTER.test(memo) || isSpecial) throw new ServiceRefusal(160431, 'Memo');
  return memo;
}

function readMaster(body: Fields): string | undefined {
  const master = optional(body, 'MasterInstanceNo');
  if (master === undefined) return undefined;
  if (typeof master !== 'string') throw new ServiceRefusal(160433, 'MasterInstanceNo');
  if (!DIGITS.test(master)) throw new ServiceRefusal(901);
  return master;
}

function refuseUnknown(body: Fields, known: readonly string[]): void {
  for (const name of Object.keys(body)) if (!known.includes(name)) throw new ServiceRefusal(160431, name);
}

function reservedWord(body: Fields, name: string, words: readonly string[]): string {
  const word = requiredString(body, name);
  if (!words.includes(word)) throw new ServiceRefusal(160433, name);
  return word;
}

function pageNumber(body: Fields, name: string): number {
  const value = required(body, name);
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ServiceRefusal(160433, name);
  if (value < 1) throw new ServiceRefusal(160431, name);
  return value;
}

function requiredString(body: Fields, name: string): string {
  const value = required(body, name);
  if (typeof value !== 'string') throw new ServiceRefusal(160433, name);
  if (value === '') throw new ServiceRefusal(160432, name);
  return value;
}

function required(body: Fields, name: string): unknown {
  const value = optional(body, name);
  if (value === undefined) throw new ServiceRefusal(160432, name);
  return value;
}

function optional(body: Fields, name: string): unknown {
  return body[name] ?? undefined;
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
