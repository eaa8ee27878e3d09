import { code, lines, type Markup, markup, pre, prose } from '../../escape/markdown.ts';
import { shorten, shortenBlock } from '../../escape/shorten.ts';
import type { ReviewedFinding } from '../../judge/finding.ts';
import { addDays } from '../../judge/ignore/days.ts';
import { nameCategory } from '../category-name.ts';
import type { FindingKind } from '../kinds.ts';
import type { Showing } from '../showing.ts';
import type { Detail } from './detail.ts';
import { drawWhere } from './kinds-table.ts';
import { SEVERITY_SIGNS } from './signs.ts';

/** How long a copied entry of the ignore file ignores a finding. */
const IGNORED_FOR_DAYS = 90;

const MAX_EVIDENCE_BYTES = 1_000;
const MAX_NAME_BYTES = 200;

interface KindStyle {
  readonly detail: Detail;
  readonly isOpen: boolean;
}

/** Findings of a kind, folded: how to fix them, what was sent and seen, and where. */
export function drawKind(kind: FindingKind, { detail, isOpen }: KindStyle, showing: Showing): Markup {
  const { texts } = showing;
  const { parameter, findings } = kind;
  const [example] = findings;
  if (example === undefined) return markup``;
  const through = parameter === '' ? markup`` : markup` · ${code(shorten(parameter, MAX_NAME_BYTES, texts))}`;
  const times = findings.length > 1 ? markup` ×${prose(`${findings.length}`)}` : markup``;
  const name = markup`${SEVERITY_SIGNS[kind.severity]} <b>${prose(nameCategory(kind.category, texts))}</b>${times} ${drawWhere(kind, texts)}${through}`;
  const rows = [
    { label: texts.findingFix(), told: drawSentences(example.recommendation) },
    { label: texts.findingSent(), told: line(example.payload) },
    { label: texts.findingSeen(), told: block(example.evidence) },
    { label: texts.findingAddress(), told: drawAddresses(findings) },
    { label: texts.findingReference(), told: line(example.reference) },
  ]
    .filter(({ told }) => told.html !== '')
    .map(({ label, told }) => markup`<tr><th align="left">${prose(label)}</th><td>${told}</td></tr>`);
  const table =
    rows.length > 0
      ? lines([markup`<table>`, ...rows, markup`</table>`])
      : markup`<p>${prose(texts.findingBare())}</p>`;
  return lines([
    isOpen ? markup`<details open>` : markup`<details>`,
    markup`<summary>${name}</summary>`,
    table,
    ...(detail.requests ? [drawMore(example)] : []),
    markup`</details>`,
  ]);

  /** What few people need: the request, the description, and how to accept the findings. */
  function drawMore({ description, request }: ReviewedFinding): Markup {
    const sent = [request.headers, request.body].map((text) => text.trim()).filter((text) => text !== '');
    const told = drawSentences(description);
    return lines([
      markup`<details><summary>${prose(texts.findingMore())}</summary>`,
      ...(sent.length > 0 ? [pre(shortenBlock(sent.join('\n\n'), detail.textBytes, texts))] : []),
      ...(request.referer.trim() === ''
        ? []
        : [markup`<p>${prose(texts.findingReferer())} ${line(request.referer)}</p>`]),
      ...(told.html === '' ? [] : [markup`<p>${told}</p>`]),
      pre(draftEntries()),
      markup`</details>`,
    ]);
  }

  /** Entries for the ignore file, ready to be copied but for the reason. */
  function draftEntries(): string {
    const expires = addDays(showing.today, IGNORED_FOR_DAYS);
    const fingerprints = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
    const left = fingerprints.length - detail.examples;
    return [
      ...fingerprints
        .slice(0, detail.examples)
        .map((each) => `- fingerprint: ${each}\n  reason: …\n  expires: ${expires}`),
      ...(left > 0 ? [`# ${texts.findingEntriesLeftOut({ count: left })}`] : []),
    ].join('\n');
  }

  function line(text: string): Markup {
    return code(shorten(text.trim(), detail.textBytes, texts));
  }

  /** Evidence often has many lines, of which the first ones say most. */
  function block(text: string): Markup {
    const shown = shortenBlock(text, Math.min(detail.textBytes, MAX_EVIDENCE_BYTES), texts);
    return shown === '' ? markup`` : pre(shown);
  }

  function drawSentences(text: string): Markup {
    const sentences = shortenBlock(text, detail.textBytes, texts)
      .split('\n')
      .filter((sentence) => sentence.trim() !== '')
      .map((sentence) => prose(sentence));
    return sentences.reduce((all, sentence) => (all.html === '' ? sentence : markup`${all}<br>${sentence}`), markup``);
  }

  function drawAddresses(all: readonly ReviewedFinding[]): Markup {
    const urls = [...new Set(all.map(({ url }) => url.trim()).filter((url) => url !== ''))];
    const more = urls.length - detail.examples;
    return lines([
      ...urls.slice(0, detail.examples).map((url, index) => (index === 0 ? line(url) : markup`<br>${line(url)}`)),
      ...(more > 0 ? [markup`<br>${prose(texts.messagesLeftOut({ count: more }))}`] : []),
    ]);
  }
}
