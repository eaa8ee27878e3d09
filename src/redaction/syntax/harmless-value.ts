/**
 * What stands for no value at all, a switch of a setting, where a program finds the value (`req.body.password`), or the
 * place of one in a template: `{{token}}`, `${TOKEN}`, `<token>`, `****`.
 */
const NO_VALUE =
  /^(?:null|none|nil|undefined|true|false|on|off|yes|no|[01]|[[{(][\]})]?|(?:req|request|ctx|this|self|props|process\.env)(?:\.[a-z_$]{1,40}){1,8}|\$?\{\{?[\w .-]{1,60}\}?\}|<[\w -]{1,60}>|\*{3,80})[;,)]{0,4}$/i;

/** The rest of a sentence such as `The Authorization: header should be sent over TLS only.` */
const SENTENCE = /^headers?(?: \p{L}[\p{L}'-]{0,14}[.,;:!]?){3,40}$/u;

/** Whether what stands under the name of a credential tells that it is none. */
export function isPlaceholder(value: string): boolean {
  return NO_VALUE.test(value);
}

/** Whether what stands after the name of a header speaks about the header. */
export function isSentenceAboutHeader(value: string): boolean {
  return SENTENCE.test(value);
}
