import { describe, expect, it } from 'vitest';
import { css, cssWord } from '../../src/escape/css.ts';
import { html, htmlPage, line } from '../../src/escape/html.ts';
import { plainLine } from '../../src/escape/plain.ts';
import { contentOf, elementsOf } from '../render/html/pages.ts';

describe('HTML markup', () => {
  it('escapes everything that could end a text or an attribute', () => {
    const text = `<b title="x">&amp;'</b>`;
    const [element] = elementsOf(htmlPage(html`<p title="${line(text)}">${line(text)}</p>`)).filter(
      ({ tagName }) => tagName === 'p',
    );
    expect(element?.attrs).toEqual([{ name: 'title', value: text }]);
    expect(element && contentOf(element)).toBe(plainLine(text));
  });

  it('refuses a style sheet that could end its element', () => {
    expect(() => css`p::before{content:"</style>"}`).toThrow('end tag');
  });

  it('keeps nothing of a word in a style sheet that could end a rule', () => {
    expect(css`p{color:${cssWord('#fff;}body{display:none')}}`.source).toBe('p{color:#fff__body_display_none}');
  });
});
