import type { Markup } from '../../escape/markdown.ts';
import { code, lines, markup, pre, prose } from '../../escape/markdown.ts';
import { shorten, shortenBlock } from '../../escape/shorten.ts';
import type { ReviewedFinding } from '../../judge/finding.ts';
import type { Texts } from '../../texts/message.ts';
import { nameCategory } from '../category-name.ts';

/** Bytes of UTF-8. Together they keep any finding far below a summary's size. */
const MAX_NAME_BYTES = 200;
const MAX_LINE_BYTES = 1_000;
const MAX_BLOCK_BYTES = 4_000;

/** One finding: what and where on the first line, the rest folded below. */
export function drawSummaryFinding(finding: ReviewedFinding, texts: Texts): Markup {
  const { title, method, url, parameter, request } = finding;
  const name = title === '' ? nameCategory(finding.category, texts) : shorten(title, MAX_NAME_BYTES, texts);
  const where = line([method, url].filter(Boolean).join(' '));
  const mark = finding.standing === 'new' ? [markup`<b>${prose(texts.findingIsNew())}</b>`] : [];
  const through = parameter === '' ? [] : [prose(texts.findingParameter()), line(parameter)];
  const told = [
    { label: texts.findingPayload(), text: finding.payload, draw: drawLine },
    { label: texts.findingEvidence(), text: finding.evidence, draw: drawBlock },
    { label: texts.findingRequest(), text: request.headers, draw: drawBlock },
    { label: texts.findingReferer(), text: request.referer, draw: drawLine },
    { label: texts.findingRequestBody(), text: request.body, draw: drawBlock },
    { label: texts.findingDescription(), text: finding.description, draw: drawProse },
    { label: texts.findingRecommendation(), text: finding.recommendation, draw: drawProse },
    { label: texts.findingReference(), text: finding.reference, draw: drawLine },
  ]
    .filter(({ text }) => !isBlank(text))
    .map(({ label, text, draw }) => draw(markup`<b>${prose(label)}</b>`, text));
  return lines([
    markup`<details>`,
    markup`<summary>${lines([...mark, prose(name), where, ...through])}</summary>`,
    ...(told.length > 0 ? told : [markup`<p>${prose(texts.findingBare())}</p>`]),
    markup`</details>`,
  ]);

  function line(text: string): Markup {
    return code(shorten(text, MAX_LINE_BYTES, texts));
  }

  function drawLine(label: Markup, text: string): Markup {
    return markup`<p>${label} ${line(text)}</p>`;
  }

  function drawBlock(label: Markup, text: string): Markup {
    return markup`<p>${label}</p>\n${pre(shortenBlock(text, MAX_BLOCK_BYTES, texts))}`;
  }

  function drawProse(label: Markup, text: string): Markup {
    const sentences = shortenBlock(text, MAX_BLOCK_BYTES, texts)
      .split('\n')
      .filter((sentence) => !isBlank(sentence));
    return markup`<p>${label}\n${lines(sentences.map((sentence) => markup`<br>${prose(sentence)}`))}</p>`;
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
