export const id = 752;
export const ids = [752];
export const modules = {

/***/ 2752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepSecret: () => (/* binding */ keepSecret)
});

// EXTERNAL MODULE: ./build/redaction/known/base64-form.js
var base64_form = __webpack_require__(2398);
// EXTERNAL MODULE: ./build/redaction/known/secret.js
var secret = __webpack_require__(3172);
;// CONCATENATED MODULE: ./build/redaction/known/runner-mask.js


/** Characters from which on a mask is worth having: a shorter one would blot out what only happens to look alike. */
const SHORTEST_MASK = 6;
const HTML_QUOTES = ['&#39;', '&#039;', '&#x27;', '&apos;'];
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * What to register with the runner, which then masks it in the log: every line of every secret, and what it becomes when
 * URL-, JSON-, HTML- and base64-encoded. A key is masked however short; nothing else under 6 characters is.
 */
function masksOf(secrets) {
    const lines = secrets.filter(secret/* isUnmistakable */.b).flatMap(({ value, source }) => value
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
    // A lone surrogate has no URL encoding.
    const url = encodeURIComponent(line.toWellFormed());
    const form = new URLSearchParams([['', line]]).toString().slice(1);
    const json = JSON.stringify(line).slice(1, -1);
    const html = line.replace(/[&<>"]/g, (char) => HTML_NAMES[char] ?? char);
    const apostrophes = HTML_QUOTES.map((quote) => html.replaceAll("'", quote));
    const urls = [url, form].flatMap((encoded) => [encoded, encoded.replace(/%../g, (code) => code.toLowerCase())]);
    return [...urls, json, json.replaceAll('/', '\\/'), html, ...apostrophes, ...base64Of(line)];
}
/** Base64 of the line wherever it begins in what is encoded, in both alphabets, less what depends on its neighbours. */
function base64Of(line) {
    return (0,base64_form/* base64CoresOf */.N)(line)
        .map((core) => core.filter((chars) => chars.length === 1).join(''))
        .flatMap((core) => [core, core.replaceAll('+', '-').replaceAll('/', '_')]);
}

// EXTERNAL MODULE: ./build/redaction/redactor.js + 14 modules
var redaction_redactor = __webpack_require__(4316);
;// CONCATENATED MODULE: ./build/redaction/concealment.js



/** Hides what a step was given, whether or not it is valid. */
function keepSecret(given) {
    const secrets = (0,secret/* collectSecrets */.q)(given);
    const redactor = (0,redaction_redactor.createRedactor)({ secrets, heuristics: false });
    // What replaces a secret is safe in every sink.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const conceal = (text) => redactor.text(text);
    return { secrets, masks: masksOf(secrets), conceal };
}


/***/ })

};
