import { type Message, say } from '../../texts/message.ts';
import { accept, CONTROLS, type Kind, linesOf, quote, refuse } from './kind.ts';

type Header = readonly [name: string, value: string];

/** A field name is a token: RFC 9110, sections 5.1 and 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * `Name: value`, one per line. A value is never shown. If what stands in place of the name may be a
 * value, it is not shown either.
 */
export const headerList: Kind<readonly Header[]> = {
  allowed: say('allowedHeaders'),
  parse: (given) => {
    const headers: Header[] = [];
    const wrong: Message[] = [];
    const known = new Set<string>();
    for (const [index, text] of given.split('\n').entries()) {
      const [header, line] = [text.trim(), index + 1];
      if (header === '') continue;
      const [name, value] = splitHeader(header);
      const about = { line, name: quote(name) };
      if (!TOKEN.test(name)) wrong.push(say('inputHeaderUnreadable', { line }));
      else if (value === '') wrong.push(say('inputHeaderEmpty', about));
      else if (CONTROLS.isIn(value)) wrong.push(say('inputHeaderControl', about));
      else if (known.has(name.toLowerCase())) wrong.push(say('inputHeaderRepeated', about));
      else headers.push([name, value]);
      known.add(name.toLowerCase());
    }
    return wrong.length > 0 ? refuse(...wrong) : accept(headers);
  },
};

/**
 * Everything that looks like a header, valid or not, so that it can be hidden before anything is
 * shown.
 */
export function headersIn(given: string): readonly Header[] {
  return linesOf(given)
    .map(splitHeader)
    .filter(([, value]) => value !== '');
}

/** Splits at the first colon. A line without one is all value: a secret may have lost its name. */
function splitHeader(line: string): Header {
  const colon = line.indexOf(':');
  return colon === -1 ? ['', line] : [line.slice(0, colon), line.slice(colon + 1).trim()];
}
