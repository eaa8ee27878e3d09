/** How the readers of each sink understand what a step shows: what they would obey. */
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { parse as parseYaml } from 'yaml';
import { isCommand } from '../escape/runner-commands.ts';
import { listTags, proseOf } from '../render/page.ts';
import { schemaViolationsOf } from '../render/sarif/validation.ts';
import { COMMAND_NAMES, parseWorkflowCommand } from '../runner/workflow-command.ts';

/** What a reader obeyed; none for a harmless text. */
type Judge = (text: string) => readonly string[];

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;
const NAMES = ['a', 'b', 'blockquote', 'br', 'code', 'details', 'h2', 'h3', 'h4', 'li', 'p', 'pre', 'sub', 'summary'];
const TABLE = ['table', 'td', 'th', 'tr', 'ul'];
const TAG = new RegExp(`^</?(?:${[...NAMES, ...TABLE].join('|')})(?: open| align="(?:left|right)"| colspan="\\d")?>$`);
const LINK =
  /^<a href="https:\/\/(?:console\.ncloud\.com\/|cwe\.mitre\.org\/|github\.com\/octo-org\/shop\/actions\/runs\/7")/;

/** What GitHub links or replaces outside of code. */
const REPLACED = /[@#$<>`|*_~\\[\]]|GH-\d|https?:|www\.|:[a-z0-9+_-]+:|[0-9a-f]{7}/i;

const known = (name: string) => COMMAND_NAMES.some((each) => each === name.toLowerCase());

/** The runner, and the log's viewer. */
export const inLog: Judge = (text) =>
  text
    .split('\n')
    .filter((line) => UNSEEN.test(line) || isCommand(line) || parseWorkflowCommand(line, known) !== undefined);

/** GitHub, of a summary, a comment or an issue. */
export const inMarkdown: Judge = (text) => {
  const withoutMark = text.replace(/^<!-- web-security-checker [\w-]+ -->\n+/, '');
  const page = marked.parse(withoutMark, { gfm: true, async: false });
  const tags = listTags(page).filter((tag) => !TAG.test(tag) && !LINK.test(tag));
  const isSame = page.replaceAll('\n', '') === withoutMark.replaceAll('\n', '');
  const replaced = REPLACED.exec(proseOf(page))?.[0];
  const unseen = /[^\P{C}\n\t]/u.exec(text)?.[0];
  return [...tags, ...(isSame ? [] : ['Markdown']), ...[replaced, unseen].filter((each) => each !== undefined)];
};

const HARMLESS =
  /^(?:aria-|autocomplete$|class$|colspan$|content$|data-|dir$|for$|height$|hidden$|http-equiv$|id$|lang$|name$|open$|role$|scope$|tabindex$|title$|type$|value$|width$|charset$|checked$)/;
const RUNNING = ['base', 'embed', 'form', 'iframe', 'img', 'link', 'object', 'script'];

/** A browser, which obeys elements and attributes. */
export const inHtml: Judge = (text) => {
  const obeyed: string[] = [];
  const next: DefaultTreeAdapterTypes.Node[] = [parseHtml(text)];
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if ('tagName' in node) {
      const { tagName, attrs } = node;
      if (RUNNING.includes(tagName)) obeyed.push(`<${tagName}>`);
      obeyed.push(...attrs.filter((each) => !isHarmless(tagName, each)).map(({ name, value }) => `${name}=${value}`));
    }
    if ('childNodes' in node) next.push(...node.childNodes);
  }
  return [...obeyed, ...(/[^\P{C}\n\t\p{Cn}\p{Co}]/u.exec(text) ?? [])];
};

const DRAWN = ['svg', 'rect', 'path', 'circle', 'line', 'g', 'text'];

function isHarmless(tagName: string, { name, value }: { readonly name: string; readonly value: string }): boolean {
  if (name === 'href')
    return /^(?:#[\w-]*|https:\/\/(?:console\.ncloud\.com|cwe\.mitre\.org|github\.com\/octo-org\/shop)\/.*)$/.test(
      value,
    );
  return HARMLESS.test(name) || (DRAWN.includes(tagName) && !name.startsWith('on')) || name === 'rel';
}

/** Code scanning. */
export const inSarif: Judge = (text) => {
  const log: unknown = JSON.parse(text);
  const links: string[] = [];
  JSON.stringify(log, (name, value: unknown) => {
    // What was sent to the site is no message, and shown as it is.
    if (name === 'body') return undefined;
    if (name === 'text' && typeof value === 'string' && /\]\(/.test(value)) links.push(value);
    if (name === 'uri' && typeof value === 'string' && !/^(?:[\w.-]+(?:\/|$)|https:\/\/)/.test(value))
      links.push(value);
    return value;
  });
  return [...schemaViolationsOf(text), ...links];
};

const KEYS = ['category', 'expires', 'fingerprint', 'parameter', 'reason', 'url'];

/** The next run, of the draft of an ignore file. */
export const inYaml: Judge = (text) => {
  const entries: unknown = parseYaml(text);
  if (entries === null) return [];
  if (!Array.isArray(entries)) return ['no list'];
  return entries.flatMap((entry: object) => Object.keys(entry).filter((key) => !KEYS.includes(key)));
};

export const inJson: Judge = (text) => {
  JSON.parse(text);
  return [];
};

/** A shell that a workflow pastes an output into. */
export const inOutput: Judge = (text) => (/^[\w./\n-]*$/.test(text) ? [] : [text]);

/** A file system, of the name of a file in its folder. */
export const inFileName: Judge = (name) =>
  /^wsc-report\/shop\.example\.com-\d+\.(?:json|sarif|html|ignore\.yml)$/.test(name) ? [] : [name];
