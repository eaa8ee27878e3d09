import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, lines, markup, pre, prose, toMarkdown } from '../../src/escape/markdown.ts';
import { hostileText } from '../render/hostile.ts';
import { listTags, proseOf, textOf } from '../render/page.ts';

describe('code', () => {
  it('shows markup as text', () => {
    expect(code('<b a="1">&\'').html).toBe('<code>&lt;b a=&quot;1&quot;&gt;&amp;&#39;</code>');
  });

  it('shows nothing for nothing', () => {
    expect(code('').html).toBe('');
  });
});

describe('pre', () => {
  it('contains no line break, so no text can bring a blank line', () => {
    expect(pre('a\r\n\r\nb</pre>').html).toBe('<pre>a&#10;&#10;b&lt;/pre&gt;</pre>');
  });
});

describe('prose', () => {
  it('makes names code too, also before a particle', () => {
    const names = new Set(['timeout-minutes']);
    expect(prose('raise timeout-minutes or re-run', names).html).toBe('raise <code>timeout-minutes</code> or re-run');
    expect(prose('timeout-minutes를 늘리세요', names).html).toBe('<code>timeout-minutes</code>를 늘리세요');
  });

  it.each([
    "Gate failed: 2 High, 3 Medium (default); can't go on.",
    'Run re-diagnosis on 2026-11-22 at 07:37 UTC, and/or wait 0.5 s – 45 %',
    'Cross-site scripting, 스크립트(XSS)를 3개',
  ])('leaves plain words: %s', (text) => {
    expect(textOf(prose(text).html)).toBe(text);
    expect(listTags(prose(text).html)).toEqual([]);
  });

  it.each([
    ['a mention', 'ask @octocat, now', 'ask <code>@octocat</code>, now'],
    ['an issue', 'see #1.', 'see <code>#1</code>.'],
    ['a host before a particle', 'shop.example에서 2건', '<code>shop.example</code>에서 2건'],
    ['a long number before a particle', '진단 2100000001번은', '진단 <code>2100000001</code>번은'],
    ['an issue of another form', 'see GH-1 and gh-2', 'see <code>GH-1</code> and <code>gh-2</code>'],
    ['a commit', 'at deadbeef1', 'at <code>deadbeef1</code>'],
    ['a commit of letters', 'at deadbee', 'at <code>deadbee</code>'],
    ['a long number', 'Scan 1234567.', 'Scan <code>1234567</code>.'],
    ['an address', 'of https://shop.example/: x', 'of <code>https://shop.example/</code>: x'],
    ['a bare address', 'at www.shop.example', 'at <code>www.shop.example</code>'],
    ['a mail address', 'to me@shop.example!', 'to <code>me@shop.example</code>!'],
    ['an emoji by its name', 'a :smile: b', 'a <code>:smile</code>: b'],
    ['math', 'costs $5 and $6', 'costs <code>$5</code> and <code>$6</code>'],
    ['markup', 'a <b>bold</b> c', 'a <code>&lt;b&gt;bold&lt;/b&gt;</code> c'],
    ['several together', 'a <b> @x c', 'a <code>&lt;b&gt; @x</code> c'],
    ['unseen characters', 'a\u202eb', '<code>a\\u{202e}b</code>'],
  ])('sets %s as code', (_what, text, html) => {
    expect(prose(text).html).toBe(html);
  });

  it('leaves nothing outside of code that GitHub would interpret', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(proseOf(prose(text).html)).not.toMatch(
          /[@#$<>&`|*_~\\[\]]|GH-\d|https?:|www\.|:[a-z0-9+_-]+:|[0-9a-f]{7}/i,
        );
      }),
    );
  });

  it('loses only repeated spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        expect(textOf(prose(text).html)).toBe(text.replace(/ +/g, ' ').replace(/^ | $/g, ''));
      }),
    );
  });
});

describe('a document', () => {
  it('has a blank line between blocks and none within', () => {
    const blocks = [lines([markup`<p>`, code(''), prose('a'), markup`</p>`]), markup`<p>\n${code('')}\n  \n</p>`];
    expect(toMarkdown(blocks)).toBe('<p>\na\n</p>\n\n<p>\n</p>\n');
  });
});
