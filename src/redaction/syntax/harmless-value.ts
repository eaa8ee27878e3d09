/**
 * Values that are not really one: words for "no value", the switch of a setting, the place where a
 * program finds the value (`req.body.password`), and a gap in a template (`{{token}}`, `${TOKEN}`,
 * `<token>`, `****`).
 */
const PLACEHOLDER =
  /^(?:null|none|nil|undefined|true|false|on|off|yes|no|[01]|[[{(][\]})]?|(?:req|request|ctx|this|self|props|process\.env)(?:\.[a-z_$]{1,40}){1,8}|\$?\{\{?[\w .-]{1,60}\}?\}|<[\w -]{1,60}>|\*{3,80})[;,)]{0,4}$/i;

/** The rest of a sentence such as `The Authorization: header should be sent over TLS only.` */
const SENTENCE = /^headers?(?: \p{L}[\p{L}'-]{0,14}[.,;:!]?){3,40}$/u;

/** Whether the text under the name of a credential is a placeholder for one. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

/** Whether the text after the name of a header is a sentence about the header. */
export function isSentenceAboutHeader(value: string): boolean {
  return SENTENCE.test(value);
}
