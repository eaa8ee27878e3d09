import { type Message, say } from '../../texts/message.ts';
import { accept, type Kind, quote, refuse } from './kind.ts';
import { nearestWord, spell } from './words.ts';

/**
 * What the scanner can look for: the diagnosis categories, as spelled on the vendor's page on
 * createJob.
 */
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
] as const;

type VulnItem = (typeof VULN_ITEMS)[number];

/**
 * Any of the words, each once, in the order given. `ALL` must be alone: the service refuses it
 * together with others (160433).
 */
export const vulnItems: Kind<readonly VulnItem[]> = {
  allowed: say('allowedVulnItems', { words: VULN_ITEMS }),
  parse: (given) => {
    const items = new Set<VulnItem>();
    const wrong: Message[] = [];
    for (const word of given.split(/[\n,]/).map((part) => part.trim())) {
      if (word === '') continue;
      const item = spell(word, VULN_ITEMS);
      if (item !== undefined) items.add(item);
      else wrong.push(say('inputWordUnknown', { given: quote(word), nearest: nearestWord(word, VULN_ITEMS) }));
    }
    if (items.has('ALL') && items.size > 1) wrong.push(say('inputAllNotAlone'));
    return wrong.length > 0 || items.size === 0 ? refuse(...wrong) : accept([...items]);
  },
};
