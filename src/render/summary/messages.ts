import { lines, type Markup, markup, prose } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import type { Message } from '../../texts/message.ts';
import { INPUT_NAMES } from '../input-names.ts';
import { type Showing, tell } from '../showing.ts';
import type { Detail } from './detail.ts';

/** A list of messages, each with a sign. Nothing if there are none. */
export function drawMessages(
  messages: readonly Message[],
  { sign, detail }: { readonly sign: Markup; readonly detail: Detail },
  showing: Showing,
): readonly Markup[] {
  if (messages.length === 0) return [];
  const { texts } = showing;
  const told = messages
    .slice(0, detail.messages)
    .map((message) => shorten(tell(message, showing), detail.messageBytes, texts));
  const count = messages.length - told.length;
  const shown = count > 0 ? [...told, texts.messagesLeftOut({ count })] : told;
  const items = shown.map((text) => markup`<li>${sign} ${prose(text, INPUT_NAMES)}</li>`);
  return [lines([markup`<ul>`, ...items, markup`</ul>`])];
}
