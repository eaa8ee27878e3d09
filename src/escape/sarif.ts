/** GitHub's limit for the texts of a rule ("SARIF support for code scanning", reportingDescriptor object). */
export const MAX_TEXT_LENGTH = 1_024;

const ELLIPSIS = '…';

/** The beginning of a text, in at most `maxLength` UTF-16 units with a sign that more was there. Splits no pair. */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = maxLength - ELLIPSIS.length;
  const isInsideCharacter = (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return text.slice(0, isInsideCharacter ? end - 1 : end) + ELLIPSIS;
}

/** What is made of a text, of as much of its beginning as keeps that at most `maxLength` long. */
export function clipRendered(text: string, maxLength: number, render: (text: string) => string): string {
  let kept = clip(text, maxLength);
  let rendered = render(kept);
  while (rendered.length > maxLength && kept.length > ELLIPSIS.length) {
    const share = maxLength / rendered.length;
    kept = clip(kept, Math.max(ELLIPSIS.length, Math.floor((kept.length - 1) * share)));
    rendered = render(kept);
  }
  return rendered;
}
