export const id = 430;
export const ids = [430];
export const modules = {

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepSecret: () => (/* binding */ keepSecret)
});

// EXTERNAL MODULE: ./build/redaction/known/given-secrets.js
var given_secrets = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/escape/log.js
var log = __webpack_require__(5488);
// EXTERNAL MODULE: ./build/redaction/known/secret-encodings.js
var secret_encodings = __webpack_require__(4067);
// EXTERNAL MODULE: ./build/redaction/known/secret-in-base64.js
var secret_in_base64 = __webpack_require__(5848);
;// CONCATENATED MODULE: ./build/redaction/known/runner-masks.js




/** The fewest characters of a useful mask: a shorter one would blot out innocent text. */
const SHORTEST_MASK = 6;
const HTML_APOSTROPHES = ['&#39;', '&#039;', '&#x27;', '&apos;'];
/**
 * What to register with the runner, which then masks it in the log: every line of every secret, as
 * it is, as our own log spells it, and URL-, JSON-, HTML- and base64-encoded. A key of any length
 * is masked; anything else needs at least 6 characters.
 */
function masksOf(secrets) {
    const lines = secrets.filter(given_secrets/* isUnmistakable */.bm).flatMap(({ value, source }) => value
        .split(/[\r\n]+/)
        .filter((line) => line.trim() !== '')
        .map((line) => ({ line, isKey: source.kind === 'key' })));
    const masks = lines.flatMap(({ line, isKey }) => [
        ...(isKey ? [line] : []),
        ...[line, ...encodingsOf(line)].filter((mask) => mask.length >= SHORTEST_MASK),
    ]);
    return [...new Set(masks)];
}
function encodingsOf(line) {
    const html = (0,secret_encodings/* encodeHtml */.o4)(line);
    return [
        (0,log/* logLine */.B)(line),
        ...[(0,secret_encodings/* encodeUrl */.Wq)(line), (0,secret_encodings/* encodeForm */.F8)(line)].flatMap((encoded) => [encoded, (0,secret_encodings/* toLowerCodes */.jV)(encoded)]),
        (0,secret_encodings/* encodeJson */.Pr)(line),
        (0,secret_encodings/* encodeJsonAndSlashes */.Z1)(line),
        html,
        ...HTML_APOSTROPHES.map((apostrophe) => html.replaceAll("'", apostrophe)),
        ...base64Of(line),
    ];
}
/**
 * The line in base64 for each offset at which it may begin, in both alphabets, without the
 * characters that depend on its neighbours.
 */
function base64Of(line) {
    return (0,secret_in_base64/* base64CoresOf */.N)(line)
        .map((core) => core.filter((chars) => chars.length === 1).join(''))
        .flatMap((core) => [core, core.replaceAll('+', '-').replaceAll('/', '_')]);
}

// EXTERNAL MODULE: ./build/redaction/redactor.js + 23 modules
var redaction_redactor = __webpack_require__(2845);
;// CONCATENATED MODULE: ./build/redaction/concealment.js



/** Hides what a step was given, valid or not. */
function keepSecret(given) {
    const secrets = (0,given_secrets/* collectSecrets */.qb)(given);
    // Our own sentences are made of such words. Texts of others are redacted as they arrive.
    const telling = secrets.filter((secret) => !(0,given_secrets/* isPlainWord */.F7)(secret));
    const redactor = (0,redaction_redactor.createRedactor)({ secrets: telling, heuristics: false });
    // The replacement for a secret is safe in every sink.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const conceal = (text) => redactor.text(text);
    return { secrets, masks: masksOf(telling), conceal };
}


/***/ })

};
