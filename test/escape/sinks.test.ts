import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandText } from '../../src/escape/command.ts';
import { css, cssString, cssWord } from '../../src/escape/css.ts';
import { fileName, pathIn } from '../../src/escape/file-name.ts';
import { html, htmlPage, line } from '../../src/escape/html.ts';
import { jsonFile } from '../../src/escape/json.ts';
import { logLine } from '../../src/escape/log.ts';
import { markup, prose, toMarkdown } from '../../src/escape/markdown.ts';
import { outputJson, outputPath, outputWords } from '../../src/escape/output.ts';
import { sarifBlock, sarifFields, sarifLine, sarifMarkdown, sarifMessage, sarifName } from '../../src/escape/sarif.ts';
import { sarifUri } from '../../src/escape/sarif-uri.ts';
import { yamlComment, yamlFile, yamlString, yamlWord } from '../../src/escape/yaml.ts';
import { HOSTILE_PIECES, HOSTILE_TEXT, hostileText } from '../render/hostile.ts';
import { folderAt } from './paths.ts';
import { isCommand } from './runner-commands.ts';

const SEED = { seed: 20261122, numRuns: 300 };

/** Characters that hide, or move what is shown. Nothing that people read may contain them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;
const UNSEEN_BUT_LINES = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;

interface Sink {
  readonly sink: string;
  readonly safe: (text: string) => string;
  /** What the reader of the sink would obey. */
  readonly obeyed: RegExp;
  /** Whether safe text stays as it is. */
  readonly isIdempotent?: true;
}

const SINKS: readonly Sink[] = [
  { sink: 'a line of the log', safe: logLine, obeyed: UNSEEN, isIdempotent: true },
  { sink: 'an annotation', safe: (text) => commandText([text]), obeyed: UNSEEN, isIdempotent: true },
  { sink: 'HTML', safe: (text) => htmlPage(line(text)), obeyed: /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/ },
  { sink: 'a job summary', safe: (text) => toMarkdown([prose(text)]).trimEnd(), obeyed: /\n|<(?!\/?code>)/ },
  { sink: 'a style sheet', safe: (text) => cssWord(text).source, obeyed: /[^\w#-]/, isIdempotent: true },
  {
    sink: 'a string of a style sheet',
    safe: (text) => cssString(text).source,
    obeyed: /^(?!"(?:[A-Za-z\d]|\\[\da-f]{1,6} )*"$)/,
  },
  { sink: 'a SARIF value', safe: sarifLine, obeyed: UNSEEN, isIdempotent: true },
  { sink: 'a SARIF body', safe: sarifBlock, obeyed: UNSEEN_BUT_LINES, isIdempotent: true },
  {
    sink: 'a SARIF message',
    safe: sarifMessage,
    obeyed: new RegExp(`\\]\\(|${UNSEEN_BUT_LINES.source}`, 'u'),
    isIdempotent: true,
  },
  { sink: 'a SARIF name', safe: sarifName, obeyed: /[^\w.-]/, isIdempotent: true },
  { sink: 'Markdown in SARIF', safe: (text) => sarifMarkdown([prose(text)]), obeyed: /\n|<(?!\/?code>)/ },
  { sink: 'a SARIF URI', safe: (text) => sarifUri('host', [text]), obeyed: /^\/|:|\\|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/ },
  { sink: 'a file’s name', safe: fileName, obeyed: /[^\w.-]|^\.*$/, isIdempotent: true },
  { sink: 'a comment in YAML', safe: (text) => yamlComment(text, 300), obeyed: /[\p{C}\p{Zl}\p{Zp}]|^(?!# )/u },
  { sink: 'a string in YAML', safe: yamlString, obeyed: /[\p{C}\p{Zl}\p{Zp}]|^[^"]|[^"]$/u },
  { sink: 'a word in YAML', safe: yamlWord, obeyed: /[^\w.-]/, isIdempotent: true },
  { sink: 'words in an output', safe: (text) => outputWords([text]), obeyed: /[^\w.-]/, isIdempotent: true },
  { sink: 'JSON in an output', safe: outputJson, obeyed: /[\n\r]/ },
];

describe('text of any origin', () => {
  it.each(SINKS)('leaves nothing in $sink that its reader obeys', ({ safe, obeyed }) => {
    for (const text of ['', '.', '..', ...HOSTILE_PIECES, HOSTILE_TEXT]) expect(safe(text)).not.toMatch(obeyed);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(safe(text)).not.toMatch(obeyed);
        expect(safe(text).isWellFormed()).toBe(true);
      }),
      SEED,
    );
  });

  it.each(SINKS.filter(({ isIdempotent }) => isIdempotent))(
    'stays the same when it is made safe for $sink again',
    ({ safe }) => {
      fc.assert(
        fc.property(hostileText, (text) => {
          expect(safe(safe(text))).toBe(safe(text));
        }),
        SEED,
      );
    },
  );
});

describe('an annotation', () => {
  it('has no line that the runner takes for a command, and keeps to its room', () => {
    const room = { maxBytes: 200, sign: (leftOut: number) => `… (${leftOut} more)` };
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (texts) => {
        const lines = commandText(texts).split('\n');
        expect(lines).toHaveLength(Math.max(1, texts.length));
        expect(lines.filter(isCommand)).toEqual([]);
        expect(Buffer.byteLength(commandText(texts, room))).toBeLessThanOrEqual(room.maxBytes);
        expect(commandText(texts, room).split('\n').filter(isCommand)).toEqual([]);
      }),
      SEED,
    );
  });
});

describe('a piece of HTML', () => {
  it('reads as the same text', () => {
    expect(htmlPage(html`<p>${line('<b title="x">&amp;')}</p>`)).toBe('<p>&lt;b title=&quot;x&quot;&gt;&amp;amp;</p>');
  });

  it('has each item of a list on a line', () => {
    expect(htmlPage(html`<ul>${[line('a'), line('b')]}</ul>`)).toBe('<ul>a\nb</ul>');
  });
});

describe('a piece of a summary', () => {
  it('has nothing between the items of a list', () => {
    expect(markup`<tr>${[prose('a'), prose('b')]}</tr>`.html).toBe('<tr>ab</tr>');
  });
});

describe('a style sheet', () => {
  it('has the items of a list on lines of their own', () => {
    expect(css`a{}${[css`b{}`, css`c{}`]}`.source).toBe('a{}b{}\nc{}');
  });
});

describe('a SARIF URI', () => {
  it('stays below its host, and is encoded correctly', () => {
    fc.assert(
      fc.property(hostileText, fc.array(hostileText, { maxLength: 4 }), (host, names) => {
        const uri = sarifUri(host || 'host', names);
        const [first = ''] = uri.split('/');
        const { origin, pathname } = new URL(uri, 'https://base.example/folder/');
        expect(origin).toBe('https://base.example');
        expect(pathname.startsWith(`/folder/${first}`)).toBe(true);
        expect(() => decodeURIComponent(uri)).not.toThrow();
        expect(uri.length).toBeLessThanOrEqual(1_024);
      }),
      SEED,
    );
  });
});

describe('fields of a SARIF log', () => {
  it.each(['__proto__', 'constructor', 'toString'])('can be named %s', (name) => {
    const fields = sarifFields([[sarifLine(name), sarifLine('value')]]);
    expect(JSON.parse(JSON.stringify(fields))).toEqual(JSON.parse(`{"${name}":"value"}`));
  });
});

describe('a path', () => {
  it('stays in its folder, on every system', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const path = pathIn(folderAt('wsc-report'), fileName(text));
        for (const system of [posix, win32]) expect(system.dirname(system.normalize(path))).toBe('wsc-report');
      }),
      SEED,
    );
  });

  it('appears in an output as the user spelled it, or as its folder', () => {
    const path = pathIn(folderAt('reports of 2026'), fileName('shop.example-7.json'));
    expect(outputPath(path)).toBe('reports of 2026/shop.example-7.json');
    expect(outputPath(path, 'folder')).toBe('reports of 2026');
    expect(outputPath('')).toBe('');
  });
});

describe('YAML', () => {
  it('reads back as the same text, and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const file = yamlFile([yamlComment(text, 300), yamlString(text)]);
        expect(parse(file)).toBe(text);
        expect(parse(yamlFile([yamlComment(text, 300)]))).toBe(null);
      }),
      SEED,
    );
  });
});

describe('JSON', () => {
  it('reads back as the same value', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(JSON.parse([...jsonFile({ text })].join(''))).toEqual({ text });
        expect(JSON.parse(outputJson({ text }))).toEqual({ text });
      }),
      SEED,
    );
  });
});

describe('words in an output', () => {
  it('have a line each', () => {
    expect(outputWords(['1234567', '7;rm -rf $HOME'])).toBe('1234567\n7_rm_-rf__HOME');
  });
});
