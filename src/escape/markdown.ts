import { once } from './once.ts';
import { plainBlock, plainLine, withReferences } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';

/**
 * A piece of a job summary or a comment. GitHub would turn raw text into markup, links, mentions,
 * references and images.
 *
 * Everything is written as HTML blocks, as `@actions/core` writes summaries. Within an HTML block,
 * GitHub Flavored Markdown interprets nothing up to the next blank line: no emphasis, no tables, no
 * bare addresses (https://github.github.com/gfm/#html-blocks). Line feeds are written as character
 * references, so no text can add a blank line. What GitHub then changes on the finished page
 * (mentions, issue and commit references, emoji, math) leaves `code` and `pre` alone, so all text
 * but plain words goes there.
 */
class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  get html(): string {
    return this.#html;
  }
}

export type { Markup };

/** A whole document. */
export type Markdown = Safe<'Markdown'>;

/** Markup from a template. The items of a list are joined without separators. */
export function markup(strings: TemplateStringsArray, ...parts: readonly (Markup | readonly Markup[])[]): Markup {
  const html = parts.map((part) => (part instanceof Markup ? part.html : part.map((item) => item.html).join('')));
  return new Markup(String.raw({ raw: strings }, ...html));
}

/** Markup with each part on its own line. To HTML, a line break is a space. */
export function lines(parts: readonly Markup[]): Markup {
  return new Markup(parts.flatMap(({ html }) => (html === '' ? [] : html)).join('\n'));
}

/**
 * A link to a page that we chose ourselves, never to an address from a report.
 * @param url anything that is not a web address gives the label alone
 */
export function link(url: string, label: Markup): Markup {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb ? new Markup(`<a href="${withReferences(new URL(url).href)}">${label.html}</a>`) : label;
}

/** Any text as code. */
export function code(text: string): Markup {
  return new Markup(text === '' ? '' : `<code>${withReferences(plainLine(text))}</code>`);
}

/** Any text as code with line breaks. */
export function pre(text: string): Markup {
  return new Markup(`<pre>${withReferences(plainBlock(text)).replaceAll('\n', '&#10;')}</pre>`);
}

/**
 * Any text as prose. Words and small numbers stay as they are. Everything else (addresses, names
 * with marks, long numbers, markup) becomes code, which GitHub leaves alone.
 * @param names words that become code too
 */
export function prose(text: string, names: ReadonlySet<string> = NO_NAMES): Markup {
  const runs: { isCode: boolean; text: string }[] = [];
  for (const token of plainLine(text).split(' ')) {
    if (token === '') continue;
    for (const run of splitToken(token, names)) runs.push(run);
    runs.push({ isCode: false, text: ' ' });
  }
  const html = runs
    .map((run) => (run.isCode ? `<code>${withReferences(run.text)}</code>` : withReferences(run.text)))
    .join('');
  return new Markup(html.replaceAll('</code> <code>', ' ').trim());
}

interface WordPatterns {
  /**
   * Words and small numbers, also several joined: `re-diagnosis`, `can't`, `and/or`, `2026-11-22`,
   * `스크립트(XSS)를`.
   */
  readonly words: RegExp;
  /** An issue in GitHub's own form or a tracker's: `GH-1`, `TICKET-7`. */
  readonly issue: RegExp;
}

function wordPatterns(letter: string, { capital, ending }: { capital: string; ending: string }): WordPatterns {
  const number = String.raw`\d{1,6}(?:\.\d{1,6})*%?${ending}`;
  const time = String.raw`\d{1,2}(?::\d\d){1,2}`;
  const part = `(?:${letter}+|${number}|${time})`;
  return {
    words: new RegExp(`^(?:${part}(?:[-/(),'’·]+${part})*|[-–—·=→…%&+/])$`, 'u'),
    issue: new RegExp(String.raw`${capital}-|${letter}-\d`, 'u'),
  };
}

const unicodeWords = once(() =>
  wordPatterns(String.raw`\p{L}`, { capital: String.raw`\p{Lu}`, ending: String.raw`\p{Lo}*` }),
);

/** The same for ASCII, where Node need not look up what a letter is. */
const asciiWords = once(() => wordPatterns('[A-Za-z]', { capital: '[A-Z]', ending: '' }));
const ASCII = /^[ -~]*$/;

const NO_NAMES: ReadonlySet<string> = new Set();

/** GitHub links what looks like the beginning of a commit's hash. */
const HASH = /[0-9a-f]{7}/i;

/** What Korean puts after a word of another script, without a blank: `shop.example에서`. */
const PARTICLE = /(?<=[!-~’”])[가-힣]+$/;

const OPENING = /^[("'“‘]*/;
const CLOSING = ')"\'”’.,;:!?…';

/** Where a token ends without the punctuation after it. */
function endOfCore(token: string, start: number, from: number): number {
  let end = from;
  while (end > start && CLOSING.includes(token.charAt(end - 1))) end--;
  return end;
}

function splitToken(token: string, names: ReadonlySet<string>): readonly { isCode: boolean; text: string }[] {
  const start = OPENING.exec(token)?.[0].length ?? 0;
  let end = endOfCore(token, start, token.length);
  const whole = token.slice(start, end);
  if (!isPlain(whole, names) || names.has(whole.replace(PARTICLE, ''))) {
    const particle = PARTICLE.exec(whole)?.[0].length ?? 0;
    end = endOfCore(token, start, end - particle);
  }
  const core = token.slice(start, end);
  return [
    { isCode: false, text: token.slice(0, start) },
    { isCode: !isPlain(core, names), text: core },
    { isCode: false, text: token.slice(end) },
  ];
}

function isPlain(core: string, names: ReadonlySet<string>): boolean {
  if (core === '') return true;
  const { words, issue } = ASCII.test(core) ? asciiWords() : unicodeWords();
  return words.test(core) && !issue.test(core) && !HASH.test(core) && !names.has(core);
}

/** A text that no page shows, but everyone can read in the source: anything, as base64url. */
export function hiddenText(label: string, text: string): Markup {
  const word = label.replace(/[^a-z-]/g, '');
  return new Markup(`<!-- ${word} ${Buffer.from(text).toString('base64url')} -->`);
}

/** The blocks as Markdown. Each begins with the tag of a block, such as `<p>`. */
export function toMarkdown(blocks: readonly Markup[]): Markdown {
  return branded(blocks.map((block) => `${withoutBlankLines(block.html)}\n`).join('\n'));
}

/** An empty part of a template must not end the block either. */
function withoutBlankLines(html: string): string {
  return html.replace(/\n[ \t]*(?=\n)/g, '');
}

/** What a document is made of: tags of ours, and text, in which code may begin and end. */
const TAG = /(<(?!\/?code>)[^<>]*>)/;
const CODE_TAG = /<\/?code>/g;
const WELL_FORMED = /^(?:[^<>]|<code>[^<>]*<\/code>)*$/;

/**
 * The document with its texts changed, and the tags around them as they were. A text whose code
 * would begin or end elsewhere becomes code as a whole.
 *
 * @param change turns a text of the document into another, as safe as the first. Both may contain
 * code tags.
 */
export function withTextsChanged(document: Markdown, change: (text: string) => string): Markdown {
  const countOf = (text: string) => text.match(CODE_TAG)?.length ?? 0;
  const changeText = (text: string) => {
    const changed = change(text);
    const isWhole = WELL_FORMED.test(changed) && countOf(changed) === countOf(text);
    return isWhole ? changed : `<code>${change(text.replace(CODE_TAG, ''))}</code>`;
  };
  return branded(
    document
      .split(TAG)
      .map((part, index) => (index % 2 === 1 ? part : changeText(part)))
      .join(''),
  );
}
