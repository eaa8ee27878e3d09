import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3245:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("supports-color");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ headersIn),
/* harmony export */   _: () => (/* binding */ headerList)
/* harmony export */ });
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4116);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1325);


/** A field name is a token: RFC 9110, sections 5.1 and 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** `Name: value`, one a line. No value is ever shown, nor a line whose name cannot be told from a value. */
const headerList = {
    allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('allowedHeaders'),
    parse: (given) => {
        const headers = [];
        const wrong = [];
        const known = new Set();
        for (const [index, text] of given.split('\n').entries()) {
            const [header, line] = [text.trim(), index + 1];
            if (header === '')
                continue;
            const [name, value] = splitHeader(header);
            const about = { line, name: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name) };
            if (!TOKEN.test(name))
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('inputHeaderUnreadable', { line }));
            else if (value === '')
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('inputHeaderEmpty', about));
            else if (/\p{Cc}/u.test(value))
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('inputHeaderControl', about));
            else if (known.has(name.toLowerCase()))
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('inputHeaderRepeated', about));
            else
                headers.push([name, value]);
            known.add(name.toLowerCase());
        }
        return wrong.length > 0 ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(...wrong) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(headers);
    },
};
/** Whatever looks like a header, good or bad: what is to be hidden before anything is said of it. */
function headersIn(given) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(given)
        .map(splitHeader)
        .filter(([, value]) => value !== '');
}
/** At the first colon. A line without one is all value: it may be a secret that lost its name. */
function splitHeader(line) {
    const colon = line.indexOf(':');
    return colon === -1 ? ['', line] : [line.slice(0, colon), line.slice(colon + 1).trim()];
}


/***/ }),

/***/ 1325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
function accept(value) {
    return { value };
}
function refuse(...wrong) {
    return { wrong };
}
const MOST_CHARACTERS_SHOWN = 100;
/**
 * What was given, fit to be shown in one line: quoted, cut, and with everything escaped that would break the line
 * or steer a terminal.
 */
function quote(given) {
    const shown = given.slice(0, MOST_CHARACTERS_SHOWN).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
    return `"${shown}"${given.length > MOST_CHARACTERS_SHOWN ? '…' : ''}`;
}
/** The lines that say something, trimmed. */
function linesOf(given) {
    return given
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ VULN_ITEMS),
/* harmony export */   c: () => (/* binding */ vulnItems)
/* harmony export */ });
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(954);



/** What the scanner can look for: the reserved words for diagnosis categories in the vendor's page on createJob. */
const VULN_ITEMS = [
    'ALL',
    'LFI',
    'SQL Injection',
    'XSS',
    'RFI',
    'SSRF',
    'File Upload',
    'File Download',
    'XXE',
    'Command Injection',
    'Insufficient Authorization',
    'Specific Vulnerability',
    'File Management',
    'Directory Listing',
    'Source Code Disclosure',
    'Information Disclosure',
    'URL Redirection',
    'Insecure SSL/TLS',
    'Mixed Content',
    'HTTP Request Smuggling',
    'Personal Information Exposure',
    'SSI Injection',
];
/** Some of the words, each once, in the order given; or `ALL` alone: the service refuses it next to others (160433). */
const vulnItems = {
    allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('allowedVulnItems', { words: VULN_ITEMS }),
    parse: (given) => {
        const items = new Set();
        const wrong = [];
        for (const word of given.split(/[\n,]/).map((part) => part.trim())) {
            if (word === '')
                continue;
            const item = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(word, VULN_ITEMS);
            if (item !== undefined)
                items.add(item);
            else
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('inputWordUnknown', { given: (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(word), nearest: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(word, VULN_ITEMS) }));
        }
        if (items.has('ALL') && items.size > 1)
            wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('inputAllNotAlone'));
        return wrong.length > 0 || items.size === 0 ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(...wrong) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)([...items]);
    },
};


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* unused harmony export editDistance */
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4116);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1325);


/** The word that is meant, as it is properly spelled; upper and lower case are the same. */
function spell(given, words) {
    return words.find((word) => word.toLowerCase() === given.toLowerCase());
}
/** One of the words. */
function oneOf(...words) {
    return {
        allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('allowedWords', { words }),
        parse: (given) => {
            const word = spell(given, words);
            return word === undefined ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)() : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(word);
        },
    };
}
/** `true` or `false`. */
const flag = {
    allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('allowedWords', { words: ['true', 'false'] }),
    parse: (given) => {
        const word = spell(given, ['true', 'false']);
        return word === undefined ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)() : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(word === 'true');
    },
};
/** How many letters must be put in, taken out or exchanged to make one word of the other (Levenshtein's distance). */
function editDistance(a, b) {
    const to = Array.from(b);
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (const [index, letter] of Array.from(a).entries()) {
        const next = [index + 1];
        for (const [column, other] of to.entries()) {
            const exchanged = (row[column] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}
/** No word is this long; the rest of a longer text only costs time. */
const MOST_CHARACTERS_COMPARED = 50;
/**
 * The word that is most like what was given, upper and lower case being the same. The distance is taken in relation
 * to length, for else a short word would be nearer to `SQLi` than `SQL Injection`.
 */
function nearestWord(given, words) {
    const meant = given.slice(0, MOST_CHARACTERS_COMPARED).toLowerCase();
    const farness = (word) => editDistance(meant, word.toLowerCase()) / Math.max(meant.length, word.length);
    return words.reduce((nearest, word) => (farness(word) < farness(nearest) ? word : nearest));
}


/***/ }),

/***/ 9223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   PN: () => (/* binding */ requireInputs),
/* harmony export */   Rz: () => (/* binding */ secretsGiven)
/* harmony export */ });
/* unused harmony export BadInputs */
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4900);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4116);
/* harmony import */ var _kinds_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4797);
/* harmony import */ var _kinds_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1325);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6052);





/**
 * The configuration is wrong. Each problem names the input, what was given (never a secret's value) and what is
 * allowed. One alone is the headline; several are counted there and listed in `problems`.
 */
class BadInputs extends _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v {
    problems;
    constructor(problems) {
        const [first, ...others] = problems;
        const what = others.length === 0 ? first : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputsRefused', { count: problems.length });
        // What keys are missing for says itself what to do.
        const advice = what.text === 'credentialsMissing' ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('nothingSent') : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputsAdvice');
        super('configuration', what, { advice });
        this.problems = others.length === 0 ? [] : problems;
    }
}
/** Reads and checks every input. A blank one means its default. */
function readInputs(source) {
    const values = [];
    const missing = [];
    const problems = [];
    for (const [input, row] of Object.entries(_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m)) {
        const given = textOf(input, row, source);
        if (row.env !== undefined && given === '') {
            missing.push({ input, env: row.env });
            continue;
        }
        const reading = row.parse(given);
        if ('value' in reading)
            values.push([input, reading.value]);
        else
            problems.push(...problemsOf({ input, row, given, wrong: reading.wrong }));
    }
    const isGiven = (input) => textOf(input, _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m[input], source) !== '';
    if (!isGiven('start-url') && !isGiven('instance-no')) {
        problems.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputRefused', { input: 'start-url', wrong: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputNotGiven'), allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('allowedUrlOrNumber') }));
    }
    if (textOf('gate-on', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m['gate-on'], source).toLowerCase() === 'new' && !isGiven('baseline')) {
        problems.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputRefused', { input: 'baseline', wrong: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputNotGiven'), allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('allowedBaselineForNew') }));
    }
    const baseline = textOf('baseline', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m.baseline, source);
    if (baseline !== '' && baseline === textOf('instance-no', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m['instance-no'], source)) {
        const wrong = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputGiven', { given: (0,_kinds_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(baseline) });
        problems.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputRefused', { input: 'baseline', wrong, allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('allowedBaselineBeside') }));
    }
    if (missing.length > 0)
        problems.unshift((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('credentialsMissing', { missing, reason: reasonOf(source.event) }));
    return { values: Object.fromEntries(values), problems };
}
/**
 * The inputs, if all of them are good, and the files that they name.
 * @throws BadInputs with all that is wrong
 */
function requireInputs({ values, problems }, problemsOfFiles = []) {
    const [first, ...others] = [...problems, ...problemsOfFiles];
    if (first !== undefined)
        throw new BadInputs([first, ...others]);
    // Each value came from its own row's parser, and a row that was left out is among the problems: the loop cannot say so to the compiler.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return values;
}
/** What the user gave that is secret, good or bad: to be hidden before anything is said. */
function secretsGiven(source) {
    const keys = Object.entries(_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m)
        .filter(([, { isSecret }]) => isSecret)
        .map(([input, row]) => textOf(input, row, source))
        .filter((text) => text !== '');
    return { keys, headers: (0,_kinds_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .headersIn */ .W)(textOf('headers', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m.headers, source)) };
}
function textOf(input, row, { read, env }) {
    const given = read(input).trim();
    if (given !== '')
        return given;
    return row.env === undefined ? row.default : (env[row.env] ?? '').trim();
}
function problemsOf({ input, row, given, wrong }) {
    const whole = row.isSecret ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputGivenSecret') : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputGiven', { given: (0,_kinds_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(given) });
    const all = wrong.length > 0 ? wrong : [whole];
    return all.map((each) => (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputRefused', { input, wrong: each, allowed: row.allowed }));
}
function reasonOf({ isForkPullRequest, isDependabot }) {
    if (isDependabot)
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('credentialsInDependabot');
    return isForkPullRequest ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('credentialsInFork') : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('credentialsOrdinarily');
}


/***/ }),

/***/ 1450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ problemsOfFolder)
/* harmony export */ });
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4116);

/** What is wrong with the folder that reports are to go to: told before a scan is paid for whose report would then be lost. */
async function problemsOfFolder(path, { host }) {
    try {
        await host.tryFolder(path);
        return [];
    }
    catch (cause) {
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        return [(0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('inputFileRefused', { input: 'report-dir', wrong: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('folderRefused', { path, reason }) })];
    }
}


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ PLAIN_SHOWING),
  QH: () => (/* binding */ detailsFor),
  p8: () => (/* binding */ showingOf),
  gD: () => (/* binding */ toLogLine)
});

// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __nccwpck_require__(854);
// EXTERNAL MODULE: ./build/render/showing.js
var showing = __nccwpck_require__(1350);
;// CONCATENATED MODULE: ./build/texts/en/count.js
/** So many of something: `1 finding`, `2 findings`. */
function count(number, one) {
    return `${number} ${one}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/texts/en/html.js

const STANDINGS = {
    new: 'New',
    unchanged: 'Unchanged',
    ignored: 'Ignored',
    fixed: 'Fixed',
};
function tellDays(days) {
    if (days < 0)
        return 'expired';
    if (days === 0)
        return 'last day';
    return `${count(days, 'day')} left`;
}
/** What the HTML report says beyond what the summary says too. */
const html = {
    /** A language tag (BCP 47). */
    htmlLanguage: () => 'en',
    htmlTitle: ({ ending, site }) => (site === '' ? ending : `${ending}: ${site}`),
    htmlHeadingWarnings: () => 'Notes',
    htmlHeadingProblems: () => 'What is wrong',
    htmlStanding: ({ standing }) => STANDINGS[standing],
    htmlStandings: () => 'Compared with what is known',
    htmlCount: ({ name, count }) => `${name} ${count}`,
    htmlOrigins: () => 'Scanned origins',
    htmlItems: () => 'Looked for',
    htmlExcludedUrls: () => 'Left out of the scan',
    htmlChartEntry: ({ category, high, medium, low }) => `${category}: high ${high}, medium ${medium}, low ${low}.`,
    htmlChartIgnored: ({ count: ignored }) => `${count(ignored, 'ignored finding')} ${ignored === 1 ? 'is' : 'are'} not counted here.`,
    htmlHeadingFindings: () => 'Findings',
    htmlFilterSeverity: () => 'Risk',
    htmlFilterStanding: () => 'Standing',
    htmlFiltered: () => 'Some findings may be hidden by the filters.',
    htmlHeadingFixed: ({ count: fixed }) => `${STANDINGS.fixed}: ${count(fixed, 'finding')}`,
    htmlIgnored: ({ expires, days }) => days === undefined ? 'Ignored without end' : `Ignored until ${expires}, ${tellDays(days)}`,
    htmlFingerprint: () => 'Fingerprint',
    htmlLeftOut: ({ high, medium, low }) => `${count(high + medium + low, 'finding')} left out here (high ${high}, medium ${medium}, low ${low}), as this file is limited in size.`,
    htmlRestIsIn: ({ path }) => path === '' ? 'The JSON report of this scan holds all of them.' : `All are in the JSON report, ${path}`,
    htmlFixedMore: ({ count }) => `${count} more fixed findings are not shown here.`,
    htmlHeadingEntries: () => 'Ignore file: entries to look at',
    htmlEntry: ({ line, reason, expires }) => `Line ${line}: ${reason}${expires && ` (until ${expires})`}`,
    htmlFooter: () => 'Addresses, payloads and evidence are shown as the scanned site and the scanner gave them, less credentials. What cannot be seen is written out, such as \\u{202e}.',
};

;// CONCATENATED MODULE: ./build/texts/en/inputs.js
const FOLDER_FAULTS = {
    ENOTDIR: 'it, or a part of its path, is a file',
    ENOENT: 'it is a link that leads nowhere, or there is no workspace',
    EACCES: 'this user may not',
    EPERM: 'this user may not',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
};
/** What is said of a configuration that cannot be used, and of each input: what was given and what is allowed. */
const inputs = {
    inputsRefused: ({ count }) => `the inputs of this step have ${count} mistakes`,
    nothingSent: () => 'No request was made and nothing was charged',
    inputsAdvice: () => 'Correct the inputs of this step and run again; no request was made and nothing was charged',
    inputRefused: ({ input, wrong, allowed }) => `${input}: ${wrong}; allowed: ${allowed}`,
    inputFileRefused: ({ input, wrong }) => `${input}: ${wrong}`,
    inputGiven: ({ given }) => `${given} was given`,
    inputGivenSecret: () => 'the value given, not shown because it is secret, is not allowed',
    inputNotGiven: () => 'nothing was given',
    inputUrlOfOwn: ({ given }) => `${given} was given, which means the machine itself wherever it is used, but the scanner works from NAVER Cloud`,
    siteNotPublic: ({ site }) => `The host of ${site} is an address or a name that only a private network knows, but the scanner works from NAVER Cloud: it may reach another site, or none`,
    inputLines: ({ count }) => `${count} lines were given`,
    inputWordUnknown: ({ given, nearest }) => `${given} is not known, the nearest is ${nearest}`,
    inputAllNotAlone: () => 'ALL was given with other words, but covers them all',
    inputHeaderUnreadable: ({ line }) => `line ${line}, not shown because it may hold a secret, does not begin with a header name and a colon`,
    inputHeaderEmpty: ({ line, name }) => `${name} in line ${line} has no value`,
    inputHeaderControl: ({ line, name }) => `the value of ${name} in line ${line}, not shown because it may be secret, holds a control character`,
    inputHeaderRepeated: ({ line, name }) => `${name} in line ${line} was given before, in upper or lower case`,
    credentialsMissing: ({ missing, reason }) => `${missing.map(({ input, env }) => `${input} (or the environment variable ${env})`).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing: ${reason}`,
    credentialsOrdinarily: () => 'store the API keys of the NAVER Cloud account as secrets of the repository, and pass them to this step',
    credentialsInFork: () => 'this run is for a pull request from a fork, and secrets are not handed to forks; skip this step there, and scan when the change has been merged',
    credentialsInDependabot: () => 'this run was started by Dependabot, which has a secrets store of its own; add the keys there too (Settings, Secrets and variables, Dependabot), or skip this step',
    allowedAnything: () => 'any text',
    allowedKey: () => 'the key as NAVER Cloud shows it: visible ASCII characters, no spaces',
    allowedWords: ({ words }) => `${words.join(', ')}, in upper or lower case`,
    allowedVulnItems: ({ words }) => `ALL alone, or some of the others by line or comma, in upper or lower case: ${words.join(', ')}`,
    allowedOrigin: () => 'an origin such as https://api.example.com, without user name, path, query and fragment; http:// only on loopback (localhost, 127.0.0.1, [::1])',
    allowedUrl: () => 'exactly one URL that begins with http:// or https://, without user name, password, fragment, white space and control characters',
    allowedUrlOrNumber: () => 'one URL that begins with http:// or https://, or instead of it the number of a scan in instance-no',
    allowedScanNumber: () => 'the number of one scan in digits, as the console and the output instance-no show it',
    allowedRescan: () => 'never, auto, or the number of a completed scan, in digits',
    allowedUrls: () => 'URLs that begin with http:// or https://, one a line, without user name, password, fragment, white space and control characters',
    allowedHeaders: () => '`Name: value`, one a line: a name of letters, digits and the marks of RFC 9110, each name once, and a value without control characters',
    allowedMemo: ({ most }) => `one line of at most ${most} characters, without control characters`,
    allowedSeconds: ({ from, to }) => `seconds from ${from} to ${to}, such as 30 or 0.5`,
    allowedMinutes: ({ from, to }) => `minutes from ${from} to ${to}, such as 90 or 0.5`,
    allowedCrawl: () => 'a whole number, 1 or more, or a share of the last scan of the same URL from 1% to 100%',
    allowedLimit: () => 'a whole number, 0 or more, or none for no limit',
    allowedFile: () => 'a path relative to the workspace that stays inside it and outside .git, without colon and control characters',
    allowedBaseline: () => 'previous, the number of a scan in digits, or the path of a saved report, relative to the workspace',
    allowedBaselineBeside: () => 'another scan than the one in instance-no, which would be compared with itself',
    allowedBaselineForNew: () => 'with gate-on: new, previous, the number of a scan, or the path of a saved report',
    fileUnreadable: ({ path, reason }) => `the file ${path} cannot be read (${reason})`,
    folderRefused: ({ path, reason }) => `nothing can be written to the folder ${path}: ${reason === ''
        ? 'a link leads out of the workspace'
        : `${FOLDER_FAULTS[reason] ?? 'the system refuses it'} (${reason})`}`,
    fileNoReport: ({ path }) => `the file ${path} is not a report that this action saved`,
    allowedFolder: () => 'a path relative to the workspace that stays inside it and outside .git, without colon and control characters, and without names that end in a dot or a space',
};

;// CONCATENATED MODULE: ./build/texts/en/review.js
const FAULTS = {
    syntax: (given) => `this is not YAML: ${given}`,
    'not-a-list': () => 'the file must hold a list, each entry beginning with "- "',
    'not-an-entry': () => 'an entry must be keys with values, such as "category: XSS"',
    'unknown-key': (given) => `${given || 'this'} is not a key of an entry, which are category, url, parameter, fingerprint, reason and expires`,
    'repeated-key': (given) => `${given} was given before in this entry`,
    'empty-value': (given) => `${given} has no value`,
    'not-text': (given) => `the value of ${given} is not a text; put a number or a word such as true in quotes`,
    alias: (given) => `${given ? `the value of ${given}` : 'the entry'} is an alias, which is not allowed here`,
    'bad-date': (given) => `${given} is not a date such as 2026-11-22`,
    query: (given) => `${given} has a query or a fragment, but addresses are compared without either; leave it out, and write %3F or %23 for a ? or # in a path`,
    'no-selector': () => 'the entry selects by nothing; give at least one of category, url, parameter and fingerprint',
    'no-reason': () => 'the entry has no reason',
};
/** What is said of findings that are known, and of the file that has them ignored. */
const review = {
    ignoreProblem: ({ line, fault, given }) => `line ${line}: ${FAULTS[fault](given)}`,
    draftReason: () => 'first day, not reviewed',
    draftHeading: ({ days }) => [
        `Every finding of this scan, to be ignored for ${days} days while the team looks at them one by one.`,
        'Copy this file into the repository and name it in the input ignore-file.',
    ].join('\n'),
};

;// CONCATENATED MODULE: ./build/texts/en/sarif.js
/** What the SARIF file says, which GitHub shows as code scanning alerts. */
const sarif = {
    /** GitHub shows the first sentence alone where space is limited. */
    sarifFinding: ({ category, place, parameter }) => parameter === '' ? `${category} at ${place}.` : `${category} at ${place}, through the parameter '${parameter}'.`,
    sarifPayload: ({ payload }) => `Payload: '${payload}'.`,
    sarifUndescribed: ({ category }) => `The report does not describe this category: ${category}.`,
    sarifLeftOut: ({ high, medium, low }) => `As GitHub takes at most 25,000 results and 10 MB in a file, the least severe findings are left out: high ${high}, medium ${medium}, low ${low}.`,
};

;// CONCATENATED MODULE: ./build/texts/en/service.js

/** What is said of the service: how an operation went wrong, and what each of its codes asks for. */
const service = {
    refused: ({ operation, reason, code, status, requestId }) => `${operation} was refused: ${reason || 'no reason given'} (${[
        code && `code ${code}`,
        `HTTP ${status}`,
        requestId && `request ID ${requestId}`,
    ]
        .filter(Boolean)
        .join(', ')})`,
    unreadable: ({ operation, status, start, bytes, requestId }) => `${operation} was answered with something that is not the service's JSON (HTTP ${status}${requestId && `, request ID ${requestId}`}, ${count(bytes, 'byte')}${start && `, it begins: ${start}`})`,
    unexpectedJson: ({ operation, path, requestId }) => `${operation} was answered with JSON of an unexpected shape, at ${path}${requestId && ` (request ID ${requestId})`}`,
    redirected: ({ operation, status }) => `${operation} was answered with a redirect (HTTP ${status}), which is not followed: the request carries credentials`,
    unreachable: ({ operation, host, detail }) => `${operation} could not be sent: no connection to ${host} (${detail})`,
    badCertificate: ({ operation, host, flaw, detail }) => `${operation} could not be sent: the certificate of ${host} ${CERTIFICATE_FLAWS[flaw]} (${detail})`,
    brokenOff: ({ operation, host, detail }) => `${operation} got no answer: the connection to ${host} broke (${detail})`,
    timedOutAttempt: ({ operation, host, detail }) => `${operation} got no answer from ${host} in time (${detail})`,
    tooLarge: ({ operation, host, detail }) => `${operation} was answered by ${host} with more than is read (${detail})`,
    adviceNetwork: () => "Check that the runner can reach NAVER Cloud's API (firewall, proxy variables, the inputs cloud and api-url), then run again",
    adviceCertificate: ({ flaw }) => flaw === 'untrusted'
        ? "If a proxy or a firewall decrypts TLS on the way, name the file of its CA certificate (PEM) in NODE_EXTRA_CA_CERTS of the step's env, then run again"
        : "Check api-url, the proxy variables and the runner's clock: something on the way may have answered in NAVER Cloud's place",
    adviceUnreadable: () => 'Something between the runner and NAVER Cloud may have answered in its place, a proxy for example; check api-url and the proxy variables',
    adviceTooLarge: () => 'Ask NAVER Cloud support, with the scan number',
    codeUnknown: () => 'The code is in neither of the tables that the vendor publishes; ask NAVER Cloud support, with the request ID',
    code100: () => 'The gateway could not make sense of the request; check the inputs for unusual characters, and report it if they are plain',
    code200: () => 'The keys or the signature were not accepted: check access-key and secret-key, that both belong together, are active, and are of the cloud named in the input cloud',
    code210: () => 'The account behind the keys may not do this: give the sub account the permission to use Web Security Checker',
    code300: () => 'The gateway knows no such address: check the inputs cloud and api-url',
    code400: () => "The account's quota for API calls is used up: wait, or ask NAVER Cloud to raise it",
    code410: () => 'Too many requests at once: run fewer scans at the same time, or raise poll-interval',
    code420: () => 'Too many requests in a short time: run again later, or raise poll-interval',
    code430: () => 'The request is too large: shorten exclude-urls, headers or memo',
    code500: () => 'The gateway could not reach the service behind it: run again later',
    code510: () => 'The service behind the gateway did not answer in time: run again later',
    code900: () => 'The gateway failed in a way of its own: run again later, and ask NAVER Cloud support if it goes on',
    code901: () => 'The service is unavailable for the moment, or knows no such scan: run again later, and ask NAVER Cloud support if it goes on',
    code169201: () => 'The account may not use Web Security Checker: subscribe to it in the console, and give the sub account its permission',
    code169202: () => 'The service could not verify the customer account: ask NAVER Cloud support',
    code160331: () => 'The service found no http:// or https:// at the start of an address: check start-url and exclude-urls',
    code160332: () => 'A value holds characters that are not allowed: check headers and memo for special characters',
    code160351: () => 'The scanner could not log in to the site: check the credentials in headers, and give the session as a Cookie header',
    code160353: () => 'The scanner could not connect to the site: check that start-url is reachable from the internet and not behind an allow-list',
    code160431: () => 'A value is not allowed: check start-url, exclude-urls, headers and memo for special characters',
    code160432: () => 'A value is missing: check start-url, vuln-items, user-agent and speed',
    code160433: () => 'A word is not one that the service knows: check vuln-items, user-agent and speed',
    code160441: () => 'The service failed while it registered the scan: look at the scan list in the console before starting another',
    code160451: () => 'The site does not run on a server of this NAVER Cloud account, and only those can be scanned: check start-url and whose keys these are',
    code160452: () => 'The queue is full: run again later',
    code160453: () => 'This site is already being scanned, and one site is scanned once at a time: wait until that scan has ended, or stop it in the console',
    code160454: () => 'Too many scans are waiting: run again when some have been done',
    code160455: () => 'The scan cannot be diagnosed again: the site must have the same domain and IP as before, within 60 days of the first scan, and not too often',
    code160456: () => "Consent to scan a web server outside NAVER Cloud is missing: give it in the console's Web Security Checker",
    code160457: () => "The file that proves ownership of the web server was not found: follow step 2 of the console's notice on third-party servers",
    code160701: () => 'Reports can be read for one year, and this one is older: start a new scan',
    code160842: () => 'There was no scan left to cancel: it has started or ended in the meantime',
    code165244: () => 'The scan numbers sent and those known to the service differ: check the scan in the console',
};
const CERTIFICATE_FLAWS = {
    untrusted: 'is from an authority that this runner does not trust',
    expired: 'has expired',
    early: 'is not valid yet',
    'other-host': 'is for another host',
    invalid: 'is not accepted',
};

;// CONCATENATED MODULE: ./build/texts/en/story.js

/** What is said while a run goes on and when it ends. */
const story = {
    warning: ({ what }) => `Warning: ${what}`,
    ordering: ({ site, token }) => `Asking for a scan of ${site} (its memo holds ${token})`,
    orderingRescan: ({ site, token, number }) => `Asking for a re-diagnosis of scan ${number} of ${site} (its memo holds ${token})`,
    rehearsal: ({ site, body }) => `Dry run: a scan of ${site} would be asked for with ${body}`,
    rehearsalAttach: ({ number }) => `Dry run: scan ${number} would be attached to`,
    dryRunDone: () => 'Dry run passed: inputs and credentials are good, and nothing was started',
    attached: ({ number }) => `Attached to scan ${number}`,
    attachedToEarlier: ({ number }) => `Attached to scan ${number}, which an earlier attempt of this run started; it is not charged again (on-rerun: new would start another)`,
    attachedScan: ({ started }) => `The verdict is that of a scan that this run did not start${started && `; it began at ${started}`}`,
    attachedEarlierScan: ({ started }) => `The verdict is that of the scan that an earlier attempt of this run started${started && ` at ${started}`}; set on-rerun to new for another one`,
    numberUnknown: ({ number }) => `the account has no scan ${number}`,
    adviceNumberUnknown: () => 'Check instance-no, and that the keys are of the account that the scan belongs to',
    numberOfOther: ({ number }) => `scan ${number} is of another URL than start-url`,
    adviceNumberOfOther: () => 'Leave start-url out, or give the number of a scan of it',
    rescanNumberUnknown: ({ number }) => `the account has no scan ${number} of this URL`,
    adviceRescanNumber: () => 'Set rescan to the number of a scan of the same start-url, to auto, or to never',
    siteUnknown: ({ number }) => `the service does not say which site scan ${number} is of`,
    adviceSiteUnknown: () => 'Look at the scan in the console, or start another one with start-url',
    coverageNarrower: ({ what }) => `the scan covers less than this step asks for: ${what}`,
    adviceCoverage: () => 'Narrow vuln-items or widen exclude-urls to what the scan covers, or start a new scan',
    adviceNotOrdered: () => 'It is not the scan that this step ordered. Look for the scan in the console, and judge it with instance-no',
    itemsNarrower: ({ items }) => `it did not look for ${items.join(', ')}`,
    itemsUnknown: () => 'The report does not say what the scan looked for, so it may cover less than this step asks for',
    exclusionsUnknown: () => 'The report does not say what the scan left out, so it may cover less than this step asks for',
    sessionUnknown: () => 'This step sends credentials to the site, but it is not known whether the scan had any: it may have seen less',
    rescanVerdict: () => 'The verdict is that of a re-diagnosis: it may have used the settings of its first scan, session included, and looked only at what that one found',
    adviceRescanCoverage: () => 'A re-diagnosis may use the settings of its first scan. Set rescan to never for a new scan, or narrow vuln-items and widen exclude-urls to what this one covers',
    exclusionsWider: ({ count: urls }) => `it left out ${count(urls, 'URL')} that this step does not leave out`,
    baselineNone: () => 'There is no completed scan of this URL before this one to compare with, so every finding counts as new',
    baselineExpired: ({ number }) => `The report of scan ${number}, the baseline, can no longer be read, so every finding counts as new`,
    baselinePassedOver: ({ numbers, chosen }) => `${numbers.length === 1 ? 'The report of scan' : 'The reports of scans'} ${numbers.join(', ')}, which came before, cannot be read, so ${chosen ? `the older scan ${chosen} is the baseline` : 'every finding counts as new'}`,
    baselineStartUnknown: ({ number }) => `The service does not say when scan ${number} began, so it is not known which scans came before, and every finding counts as new`,
    baselineOfOther: () => 'The baseline is of another site than the scan: findings are compared by their place within the site',
    baselineMatchesNothing: () => 'The baseline is of another site than the scan, and has none of its findings: check that it is the one you meant',
    adviceBaseline: () => 'Nothing was ordered. Choose another baseline, or run again',
    adviceBaselineNumber: () => 'Nothing was ordered. Check the number in baseline',
    twinFound: ({ number, kept, isOver }) => `A second scan of this run was found (${number}, next to ${kept}): it ${isOver ? 'has ended' : 'is being stopped'}, but it is charged`,
    interruptedBy: ({ signal }) => `the step received ${signal}`,
    adviceInterrupted: () => 'What this step has started is being stopped; the clean-up after it sees to that',
    adviceInterruptedLeft: () => 'Its scan goes on, as stop-on-cancel is false: attach to it with instance-no, or stop it in the console',
    cleanedUp: ({ number }) => `Scan ${number} has ended`,
    cleanedUpAfterAll: ({ number }) => `Scan ${number} has ended. It came of this step's order although another scan stood in the way, and it is charged`,
    cleanedUpNone: ({ token }) => `No scan came of the order with ${token}`,
    cleanedUpNoSecond: ({ token }) => `No second scan came of the order with ${token}`,
    cleanUpLeft: ({ number }) => `Scan ${number} is left running, as stop-on-cancel is false: attach to it with instance-no, or stop it in the console`,
    cleanUpLeftUnknown: ({ token }) => `If a scan was started, it is left running, as stop-on-cancel is false: look for ${token} in the scan list of the console`,
    cleanUpFailed: ({ number }) => `Clean-up failed: scan ${number} was not seen to end in time. Stop it in the console`,
    cleanUpUnsettled: ({ token }) => `Clean-up failed: it could not be settled whether a scan was started. Look for ${token} in the scan list of the console, and stop it there`,
    cleanUpLikely: ({ number }) => `Clean-up failed: it could not be settled whether this step started scan ${number}, whose memo does not tell. If so, stop it in the console`,
    ledgerUnreadable: () => 'what the step saved cannot be read',
    adviceLedger: () => 'Look in the console for a scan that this run started, and stop it there',
    cleanUpTitle: () => 'Web Security Checker: clean-up',
    orderAccepted: () => 'The scan was accepted; looking for its number',
    orderOpen: ({ what }) => `It is not known whether the scan was accepted: ${what}. Looking for it before anything is sent again`,
    orderAgain: ({ what }) => `No scan was created, so it is ordered again (${what})`,
    orderWaits: ({ what }) => `Waiting for its turn: ${what}`,
    orderRepeated: ({ what }) => `The order was taken, although the answer says that the site is being scanned (${what}): something on the way sent it twice`,
    orderConflicts: ({ numbers }) => `Another scan of this site is under way: ${numbers.join(', ')}. As far as is known, no scan came of the order`,
    orderOfSameRun: ({ number }) => `Scan ${number} belongs to another job, step or matrix leg of this run, so this step waits for it instead of judging it`,
    orderUnsettled: ({ token, trouble, numbers }) => `it could not be settled whether a scan was started: ${trouble ? `the scans could not be listed (${trouble})` : `none with ${token} in its memo is listed`}${numbers.length > 0 ? `, and the memo of ${numbers.join(', ')} does not tell whose it is` : ''}`,
    adviceLikely: () => 'See in the console whether this step started it. If so it is charged: judge it with instance-no, or stop it there',
    adviceUnsettled: ({ token }) => `Look for ${token} in the scan list of the console before running again; if it is there, it is charged`,
    scanNotListed: ({ seconds }) => `The scan was accepted, but after ${seconds} seconds no scan with its token is listed; going on looking, by URL and time as well`,
    scanFound: ({ number }) => `Scan ${number} was started`,
    scanLikely: ({ number }) => `Scan ${number} was recognised by its URL and start time alone, for the service did not keep its memo`,
    scanStands: ({ state, progress, crawled, found, minutes }) => [
        STATES[state],
        progress !== undefined && `${progress} %`,
        crawled !== undefined && `${count(crawled, 'URL')} crawled`,
        found !== undefined && `${count(found, 'finding')}${state === 'running' ? ' so far' : ''}`,
        minutes > 0 && `unchanged for ${count(minutes, 'minute')}`,
    ]
        .filter((part) => part !== false)
        .join(', '),
    scanUnnumbered: ({ token }) => `the service gives no number for the scan with ${token} in its memo`,
    endUnknown: ({ number }) => `scan ${number} has ended, and the service does not say how`,
    scanGone: ({ number }) => `Scan ${number} is no longer listed`,
    endUnclear: ({ number }) => `Scan ${number} has ended, but the service does not say how`,
    adviceScanGone: () => 'Look for the scan in the console',
    lookTroubled: ({ what }) => `The scans could not be listed: ${what}. Trying again`,
    watchTroubled: ({ what }) => `The scan could not be looked at: ${what}. Trying again`,
    watchRecovered: () => 'The scan can be looked at again',
    clockCorrected: ({ seconds, isBehind }) => `The clock of this machine is ${seconds} seconds ${isBehind ? 'behind' : 'ahead of'} that of the service, which is followed from here on`,
    reportLags: () => 'The scan is completed, but its report cannot be read yet; asking again',
    reportExpired: () => 'The report can no longer be read: reports are kept for one year',
    adviceReportExpired: () => 'Start a new scan',
    reportMissing: () => 'The service answered without a report',
    reportUnreadable: ({ path }) => `The report has no count that can be trusted (at ${path})`,
    adviceReport: () => "Read the report in the console; if it is whole there, report the problem with the scan's number",
    countsDisagree: ({ stated, detailed }) => `The report contradicts itself: its totals say ${stated} (High/Medium/Low), its details ${detailed}; the larger of each counts`,
    reportPartlyUnread: ({ places }) => `Part of the report cannot be read (at ${places}); its tables agree in number without it, so what they count is judged`,
    risksRaised: () => 'More of the findings that were there before are High or Medium now; the report does not say which, so they count as new and none is marked',
    countsBelowList: ({ listed, counted }) => `The scan list says ${count(listed, 'finding')}, the report ${counted}; it is the report that counts. Compare the two in the console`,
    crawlFell: ({ crawled, before }) => `Only ${count(crawled, 'URL')} ${crawled === 1 ? 'was' : 'were'} crawled, but ${before} by the last scan of this URL: a session that ended, or a firewall, makes a site look clean. Look at the scan before you trust its verdict`,
    crawlNotCompared: () => 'It could not be read how many URLs the last scan of this URL crawled, so a collapsed crawl would go unnoticed',
    crawlCountUnknown: () => 'The service does not say how many URLs were crawled',
    reportNotWritten: ({ reason }) => `The report could not be written: ${reason}`,
    summaryNotWritten: ({ reason }) => `The job summary could not be written: ${reason}`,
    outputsNotSet: ({ reason }) => `The outputs could not be set: ${reason}`,
    notAllShown: ({ reason }) => `Not everything could be shown: ${reason}`,
    reportWritten: ({ path }) => `Report: ${path}`,
    // The five wordings: whoever reads the first two words knows who must act.
    gatePassed: ({ number, counts }) => `Gate passed: ${counts}. Scan ${number}`,
    gateFailed: ({ number, counts, broken }) => `Gate failed: ${counts}, but ${broken}. Scan ${number}. Fix the findings in the report`,
    leastUrls: ({ least }) => `${least}`,
    leastShare: ({ least, percent, before }) => `${least} (${percent}% of the ${before} of the last scan)`,
    crawlUnread: ({ number, crawled }) => `Scan failed: it completed and crawled ${urls(crawled)}, but min-crawled-urls asks for a share of what the last scan crawled, which could not be read. Scan ${number}. Run again with its number in instance-no`,
    tooFewUrls: ({ number, crawled, least }) => `Scan failed: it completed, but crawled ${urls(crawled)}, and at least ${least} must have been. Scan ${number}. Check that start-url answers the scanner with pages and links (a login, an allow-list or a redirect may be in the way)`,
    reportUnusable: ({ number, what, advice }) => `Scan failed: it completed, but there is no report to judge. ${what}. Scan ${number}. ${advice}`,
    scanFailed: ({ number, reason }) => `Scan failed: the service could not complete it${reason && ` (${withoutStop(reason)})`}. Scan ${number}. See its description in the console, mend the cause, and run again`,
    scanCancelled: ({ number }) => `Scan failed: it was cancelled before it began, in the console or by someone else. Scan ${number}. Run again for a verdict`,
    scanStopped: ({ number }) => `Scan failed: it was stopped before its end, in the console or by someone else. Scan ${number}. Run again for a verdict`,
    timedOut: ({ number, minutes, state, scanIs }) => `Scan failed: it had not ended after ${count(minutes, 'minute')} (${STATES[state]}). ${{
        left: `Scan ${number} goes on. Raise timeout-minutes, attach to it with instance-no, or stop it in the console`,
        halted: `Scan ${number} was stopped. Raise timeout-minutes`,
        halting: `Scan ${number} is being stopped. Raise timeout-minutes`,
    }[scanIs]}`,
    turnNeverCame: ({ minutes, what }) => `Scan failed: its turn had not come after ${count(minutes, 'minute')} (${what}). No scan was started. Raise timeout-minutes, or run when the site is not being scanned`,
    noTimeLeft: ({ minutes }) => `Scan failed: the time was up after ${count(minutes, 'minute')}, before a scan could be ordered. No scan was started. Raise timeout-minutes`,
    neverOrdered: () => 'the time was up before a scan could be ordered',
    leftToLaterRun: ({ number }) => `Scan started: ${number}. No verdict yet: collect it in a later run with instance-no`,
    serviceFailed: ({ what, number, advice }) => `Service or network failed: ${what}. ${scanIn(number)}${advice}`,
    configurationWrong: ({ what, number, advice }) => `Configuration wrong: ${what}. ${scanIn(number)}${advice}`,
    interrupted: ({ what, number, advice }) => `Interrupted: ${what}. ${scanIn(number)}${advice}`,
    actionFailed: ({ what, number, advice }) => `Action failed: ${what}. ${scanIn(number)}${advice}`,
    internalError: ({ name }) => `an error that was not foreseen (${name})`,
    adviceInternal: () => 'Please report it, with the log of this step',
    broken: ({ measure, most }) => measure === 'total' ? `at most ${most} in total pass` : `at most ${most} ${SEVERITY_NAMES[measure]} pass`,
    countedNew: ({ high, medium, low }) => `new since the baseline: ${high} High, ${medium} Medium, ${low} Low`,
    counted: ({ high, medium, low }) => `${high} High, ${medium} Medium, ${low} Low`,
};
const SEVERITY_NAMES = { high: 'High', medium: 'Medium', low: 'Low' };
const STATES = {
    queued: 'Waiting in the queue',
    running: 'In progress',
    unclear: 'Ended, but the service does not say how',
    completed: 'Completed',
    failed: 'Failed',
    cancelled: 'Cancelled',
    stopped: 'Stopped',
};
function urls(crawled) {
    return crawled === undefined ? 'an unknown number of URLs' : count(crawled, 'URL');
}
function scanIn(number) {
    return number === '' ? '' : `Scan ${number}. `;
}
/** A sentence of others, to stand within one of ours. */
function withoutStop(sentence) {
    return sentence.replace(/[.\s]+$/, '');
}

;// CONCATENATED MODULE: ./build/texts/en/summary.js

const GATES = {
    passed: 'gate passed',
    failed: 'gate failed',
    'not-evaluated': 'no verdict',
};
const MEASURE_NAMES = {
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    total: 'Total',
};
function markDefault(isDefault) {
    return isDefault ? ' (default)' : '';
}
/** What the summary, the annotations and the last lines of the log say. */
const summary = {
    ending: ({ gate, isSoftened }) => `Web Security Checker: ${GATES[gate]}${isSoftened ? ' (only a warning, as warn-only is true)' : ''}`,
    measureName: ({ measure }) => MEASURE_NAMES[measure],
    measureNewName: ({ measure }) => `${MEASURE_NAMES[measure]}, new`,
    // What others wrote, the service or a file: it may hold anything.
    quotation: ({ text }) => text,
    // A category's name, the report's word too.
    category: ({ name }) => name,
    hidden: () => '[hidden]',
    leftOut: ({ count }) => `… (${count} more characters)`,
    headingLimits: () => 'Limits',
    headingScan: () => 'Scan',
    headingIgnored: ({ count: found }) => `Ignored: ${count(found, 'finding')}`,
    headingExpired: () => 'Entries of the ignore file that have expired',
    headingUnused: () => 'Entries of the ignore file that select nothing',
    comparedWithBaseline: ({ added, unchanged, fixed }) => `Compared with the baseline: ${added} new, ${unchanged} unchanged, ${fixed} fixed.`,
    ignoredUntil: ({ days }) => days === undefined ? 'no end' : days === 0 ? 'today' : days === 1 ? '1 more day' : `${days} more days`,
    entryLine: ({ line }) => `line ${line}`,
    findingIsNew: () => 'new',
    headingCategories: () => 'Findings by category',
    headingSeverity: ({ severity, count: found }) => `${MEASURE_NAMES[severity]}: ${count(found, 'finding')}`,
    columnMeasure: () => 'Counted',
    columnFound: () => 'Found',
    columnLimit: () => 'Limit',
    columnResult: () => 'Result',
    columnCategory: () => 'Category',
    columnFinding: () => 'Finding',
    columnReason: () => 'Reason',
    columnExpires: () => 'Until',
    columnEntry: () => 'Entry',
    columnSelects: () => 'Selects',
    limitMost: ({ most, isDefault }) => `${most === undefined ? 'no limit' : `at most ${most}`}${markDefault(isDefault)}`,
    limitLeast: ({ least, isDefault }) => `at least ${least}${markDefault(isDefault)}`,
    limitShare: ({ percent }) => `at least ${percent}% of the last scan`,
    limitResult: ({ holds }) => (holds ? 'holds' : 'broken'),
    crawledUrls: () => 'Crawled URLs',
    scanSite: () => 'Site',
    scanNumber: () => 'Scan number',
    scanStarted: () => 'Started',
    scanEnded: () => 'Ended',
    scanCharged: () => 'Charged',
    scansCharged: ({ count: scans }) => count(scans, 'scan'),
    reportFile: () => 'Report',
    reportFolder: () => 'Report in the folder',
    categoryUnread: () => 'without readable details',
    categoriesLeftOut: ({ count }) => `${count} more categories`,
    messagesLeftOut: ({ count }) => `${count} more`,
    nothingFound: () => 'The scan found nothing.',
    countsOnly: () => 'Only counts and categories are shown here: the input details decides how much is told.',
    findingsLeftOut: ({ high, medium, low }) => `${count(high + medium + low, 'finding')} left out here (high ${high}, medium ${medium}, low ${low}), as a job summary is limited in size.`,
    findingsAreIn: ({ path }) => `All are in ${path}`,
    summaryLeftOut: () => 'More is left out here, as a job summary is limited in size.',
    findingParameter: () => 'Parameter',
    findingPayload: () => 'Payload',
    findingEvidence: () => 'Evidence',
    findingRequest: () => 'Request',
    findingReferer: () => 'Referer',
    findingRequestBody: () => 'Request body',
    findingDescription: () => 'Description',
    findingRecommendation: () => 'Recommendation',
    findingReference: () => 'Reference',
    categoryUnnamed: () => 'unnamed category',
    findingBare: () => 'The report says no more of it.',
    annotationTitle: ({ severity, category }) => `${MEASURE_NAMES[severity]}: ${category}`,
    annotationWarning: () => 'Web Security Checker',
    annotationCount: ({ count: findings }) => count(findings, 'finding'),
    annotationMore: ({ count }) => `${count} more`,
    annotationRest: ({ count, places }) => `${count} more of this level are not shown here.${places && ` See ${places}`}`,
    jobSummary: () => 'the job summary',
    logLimits: ({ number }) => `Limits${number && ` and counts of scan ${number}`}:`,
    logLimit: ({ measure, found, limit, result }) => `  ${measure}: ${found && `${found} found, `}${limit}${result && `: ${result}`}`,
    logCategories: () => 'Findings by category:',
    logCategory: ({ category, high, medium, low }) => `  ${category}: high ${high}, medium ${medium}, low ${low}`,
    logCategoriesLeftOut: ({ count }) => `  ${count} more categories`,
};

;// CONCATENATED MODULE: ./build/texts/en.js







/** Every text that people read, in English. */
const en = { ...story, ...inputs, ...service, ...summary, ...review, ...sarif, ...html };

// EXTERNAL MODULE: ./build/texts/message.js
var texts_message = __nccwpck_require__(4116);
;// CONCATENATED MODULE: ./build/configure/showing.js




/**
 * Where everyone can read the log, or where that is unknown, nothing of a finding is told unless the
 * user wants it.
 */
function detailsFor(wanted = 'auto', { isPublicRepository }) {
    const automatic = isPublicRepository === false ? 'full' : 'counts';
    return wanted === 'auto' ? automatic : wanted;
}
/** For a step of which nothing is known yet, so that there is nothing to show or to hide. */
const PLAIN_SHOWING = {
    texts: en,
    details: 'full',
    today: '',
    givenUrls: [],
    reportDir: '',
    jobSummary: true,
    annotations: true,
};
/** How the step shows itself. `today`: UTC, as `2026-11-22`. */
function showingOf(inputs, context, today) {
    return {
        texts: en,
        details: detailsFor(inputs.details, context),
        today,
        givenUrls: inputs['start-url'] === undefined ? [] : [inputs['start-url']],
        reportDir: inputs['report-dir'],
        jobSummary: inputs['job-summary'],
        annotations: inputs.annotations,
    };
}
/** The message as one safe line of the log. `conceal` takes our own secrets out of it. */
function toLogLine(message, { texts, details }, conceal = (text) => text) {
    return (0,plain/* logLine */.BP)(conceal((0,texts_message/* phrase */.M)((0,showing/* wordsFor */.tu)(texts, details), message)));
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./build/wsc/clouds.js
var clouds = __nccwpck_require__(3368);
// EXTERNAL MODULE: ./build/texts/message.js
var message = __nccwpck_require__(4116);
// EXTERNAL MODULE: ./build/configure/kinds/kind.js
var kind = __nccwpck_require__(1325);
// EXTERNAL MODULE: ./build/configure/kinds/words.js
var words = __nccwpck_require__(954);
;// CONCATENATED MODULE: ./build/configure/kinds/workspace-path.js


/**
 * Git's own folder, `git~1` being its short name on Windows. What is written there can become a hook that is run.
 */
const GIT_FOLDERS = ['.git', 'git~1'];
/** The path as its names, with `.` and `..` worked in; `undefined` where it leaves the workspace. */
function resolveNames(path) {
    const names = [];
    for (const name of path.split(/[/\\]/)) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names;
}
/**
 * A place inside the workspace, as a relative path with `/`; `.` for the workspace itself; `undefined` where it is outside.
 * Backslashes separate names on every system, so that a workflow means the same everywhere. A colon makes a drive or a
 * stream on Windows, which also drops the dots and spaces at the end of a name: `.git.` is `.git` there.
 */
function workspacePath(given) {
    if (/^[/\\]|[:\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(given))
        return undefined;
    const names = resolveNames(given);
    const isSafe = names?.every((name) => !/[. ]$/.test(name) && !GIT_FOLDERS.includes(name.toLowerCase()));
    return names !== undefined && isSafe ? names.join('/') || '.' : undefined;
}
/** A folder inside the workspace, or the workspace itself. */
const folder = {
    allowed: (0,message/* say */.c)('allowedFolder'),
    parse: (given) => {
        const path = workspacePath(given);
        return path === undefined ? (0,kind/* refuse */.TR)() : (0,kind/* accept */.Ju)(path);
    },
};
/** A file inside the workspace; `undefined` where blank. It is not looked at yet. */
const optionalFile = {
    allowed: (0,message/* say */.c)('allowedFile'),
    parse: (given) => {
        if (given === '')
            return (0,kind/* accept */.Ju)(undefined);
        const path = workspacePath(given);
        return path === undefined || path === '.' ? (0,kind/* refuse */.TR)() : (0,kind/* accept */.Ju)(path);
    },
};

;// CONCATENATED MODULE: ./build/configure/kinds/baseline-choice.js




/** `previous`, a scan's number, or the path of a saved report. Only digits are a number: a file of that name has an ending. */
const baselineChoice = {
    allowed: (0,message/* say */.c)('allowedBaseline'),
    parse: (given) => {
        if (given === '')
            return (0,kind/* accept */.Ju)({ kind: 'none' });
        if ((0,words/* spell */.lO)(given, ['previous']) !== undefined)
            return (0,kind/* accept */.Ju)({ kind: 'previous' });
        if (/^\d{1,64}$/.test(given))
            return (0,kind/* accept */.Ju)({ kind: 'number', number: given });
        const path = workspacePath(given);
        return path === undefined || path === '.' ? (0,kind/* refuse */.TR)() : (0,kind/* accept */.Ju)({ kind: 'path', path });
    },
};

// EXTERNAL MODULE: ./build/configure/kinds/headers.js
var headers = __nccwpck_require__(4797);
;// CONCATENATED MODULE: ./build/configure/kinds/matrix-leg.js


/**
 * As action.yml has it: what GitHub evaluates for whoever leaves the input alone, which is
 * everyone.
 */
const NO_LEG_EVALUATED = '${{ toJSON(matrix) }}';
/** What `toJSON` makes of a matrix that a job does not have. */
const NO_MATRIX = 'null';
/**
 * The leg of the job's matrix, as GitHub writes it: any text will do that is the same in every
 * attempt. It is internal, and never shown, for a matrix can hold anything.
 */
const matrixLeg = {
    allowed: (0,message/* say */.c)('allowedAnything'),
    parse: (given) => (0,kind/* accept */.Ju)(given === NO_LEG_EVALUATED ? NO_MATRIX : given),
};

;// CONCATENATED MODULE: ./build/configure/kinds/numbers.js


/** Reads a plain decimal: what `Number` takes besides (`1e3`, `0x10`, `Infinity`) is more likely a mistake. */
function readDuration(given, { from, to }, unitMs) {
    const number = /^[0-9]+(\.[0-9]+)?$/.test(given) ? Number(given) : Number.NaN;
    return number >= from && number <= to ? (0,kind/* accept */.Ju)(Math.round(number * unitMs)) : (0,kind/* refuse */.TR)();
}
function readWholeNumber(given, from) {
    const number = /^[0-9]+$/.test(given) ? Number(given) : Number.NaN;
    return Number.isSafeInteger(number) && number >= from ? (0,kind/* accept */.Ju)(number) : (0,kind/* refuse */.TR)();
}
/** Seconds, a fraction is allowed. The value is in milliseconds. */
function seconds(range) {
    return { allowed: (0,message/* say */.c)('allowedSeconds', { ...range }), parse: (given) => readDuration(given, range, 1000) };
}
/** Minutes, a fraction is allowed. The value is in milliseconds. */
function minutes(range) {
    return { allowed: (0,message/* say */.c)('allowedMinutes', { ...range }), parse: (given) => readDuration(given, range, 60_000) };
}
/** Fewest URLs that a scan must have crawled; a share is of what the last scan crawled. */
const crawlLimit = {
    allowed: (0,message/* say */.c)('allowedCrawl'),
    parse: (given) => {
        const share = /^([0-9]+)\s?%$/.exec(given)?.[1];
        if (share === undefined)
            return readWholeNumber(given, 1);
        const percent = Number(share);
        return percent >= 1 && percent <= 100 ? (0,kind/* accept */.Ju)({ percent }) : (0,kind/* refuse */.TR)();
    },
};
/** Most findings that pass; `undefined` for no limit. */
const limit = {
    allowed: (0,message/* say */.c)('allowedLimit'),
    parse: (given) => (given.toLowerCase() === 'none' ? (0,kind/* accept */.Ju)(undefined) : readWholeNumber(given, 0)),
};

;// CONCATENATED MODULE: ./build/configure/kinds/plain-text.js


/** A key: it travels in an HTTP header, so only visible ASCII characters can stand in it. */
const key = {
    allowed: (0,message/* say */.c)('allowedKey'),
    parse: (given) => (/^[\x21-\x7e]+$/.test(given) ? (0,kind/* accept */.Ju)(given) : (0,kind/* refuse */.TR)()),
};
/** One line of text, or none. */
function shortLine(most) {
    return {
        allowed: (0,message/* say */.c)('allowedMemo', { most }),
        parse: (given) => Array.from(given).length <= most && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(given) ? (0,kind/* accept */.Ju)(given) : (0,kind/* refuse */.TR)(),
    };
}

;// CONCATENATED MODULE: ./build/configure/kinds/scan-number.js



/** Only digits are one: anything else is a misspelt word, or a step's output that holds something else. */
const NUMBER = /^\d{1,64}$/;
/** The number of a scan; `undefined` where blank. */
const optionalScanNumber = {
    allowed: (0,message/* say */.c)('allowedScanNumber'),
    parse: (given) => {
        const lines = (0,kind/* linesOf */.Dx)(given);
        if (lines.length > 1)
            return (0,kind/* refuse */.TR)((0,message/* say */.c)('inputLines', { count: lines.length }));
        if (given === '')
            return (0,kind/* accept */.Ju)(undefined);
        return NUMBER.test(given) ? (0,kind/* accept */.Ju)(given) : (0,kind/* refuse */.TR)();
    },
};
/** Whether, and which, earlier scan to diagnose again. */
const rescanChoice = {
    allowed: (0,message/* say */.c)('allowedRescan'),
    parse: (given) => {
        const word = (0,words/* spell */.lO)(given, ['never', 'auto']);
        if (word !== undefined)
            return (0,kind/* accept */.Ju)(word);
        return NUMBER.test(given) ? (0,kind/* accept */.Ju)({ number: given }) : (0,kind/* refuse */.TR)();
    },
};

// EXTERNAL MODULE: ./build/domain/site-host.js
var site_host = __nccwpck_require__(5513);
;// CONCATENATED MODULE: ./build/configure/kinds/urls.js



/**
 * Narrower than what WHATWG's parser forgives: it drops tabs and line breaks, takes any number of slashes, and lets
 * an empty user name or fragment pass unseen.
 */
const WEB_URL = /^https?:\/\/[^\s\p{Cc}\\/?#@]+([/?][^\s\p{Cc}#]*)?$/iu;
const WEB_ORIGIN = /^https?:\/\/[^\s\p{Cc}\\/?#@]+\/?$/iu;
/**
 * The URL as it is written, but in ASCII, and with scheme and host in lower case: what goes beyond that would be another spelling,
 * by which the service may not know the site. `undefined` where it is not one that can be scanned.
 */
function readUrl(given) {
    if (!WEB_URL.test(given) || !URL.canParse(given))
        return undefined;
    const [, scheme = '', host = '', port = '', rest = ''] = PARTS.exec(given) ?? [];
    const isPlain = /^[\x21-\x7e]+$/.test(host) && !host.includes('%');
    const spelled = isPlain ? host.toLowerCase() : new URL(given).hostname;
    return `${scheme.toLowerCase()}://${spelled}${port}${rest.replace(/[^\0-\x7f]+/g, encodeText)}`;
}
const PARTS = /^(https?):\/\/(\[[^\]]*\]|[^:/?]*)(:[^/?]*)?(.*)$/is;
function encodeText(text) {
    return encodeURIComponent(text.toWellFormed());
}
/** What was given, without what may be a user name and password: all before the last `@`. */
function quoteUrl(given) {
    const scheme = /^https?:\/\//i.exec(given)?.[0] ?? '';
    const at = Math.max(given.lastIndexOf('@'), given.lastIndexOf('%40'));
    return (0,message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(at < 0 ? given : `${scheme}***${given.slice(at)}`) });
}
/** The URL of one site that the scanner may reach; `undefined` where blank. */
const optionalUrl = {
    allowed: (0,message/* say */.c)('allowedUrl'),
    parse: (given) => {
        const lines = (0,kind/* linesOf */.Dx)(given);
        if (lines.length === 0)
            return (0,kind/* accept */.Ju)(undefined);
        if (lines.length > 1)
            return (0,kind/* refuse */.TR)((0,message/* say */.c)('inputLines', { count: lines.length }));
        const url = readUrl(given);
        if (url === undefined)
            return (0,kind/* refuse */.TR)(quoteUrl(given));
        return (0,site_host/* reachOf */.x)(url) === 'own' ? (0,kind/* refuse */.TR)((0,message/* say */.c)('inputUrlOfOwn', { given: (0,kind/* quote */.hD)(given) })) : (0,kind/* accept */.Ju)(url);
    },
};
/** Any number of URLs, one a line. */
const urlList = {
    allowed: (0,message/* say */.c)('allowedUrls'),
    parse: (given) => {
        const urls = [];
        const wrong = [];
        for (const line of (0,kind/* linesOf */.Dx)(given)) {
            const url = readUrl(line);
            if (url === undefined)
                wrong.push(quoteUrl(line));
            else
                urls.push(url);
        }
        return wrong.length > 0 ? (0,kind/* refuse */.TR)(...wrong) : (0,kind/* accept */.Ju)(urls);
    },
};
/** A name below `localhost`, or an address that stands for any, may lead elsewhere. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** An origin to which keys may be sent: over TLS, or without leaving the machine. `undefined` where blank. */
const optionalOrigin = {
    allowed: (0,message/* say */.c)('allowedOrigin'),
    parse: (given) => {
        if (given === '')
            return (0,kind/* accept */.Ju)(undefined);
        const url = WEB_ORIGIN.test(given) && URL.canParse(given) ? new URL(given) : undefined;
        return url !== undefined && (url.protocol === 'https:' || isLoopback(url.hostname))
            ? (0,kind/* accept */.Ju)(url.origin)
            : (0,kind/* refuse */.TR)(quoteUrl(given));
    },
};

// EXTERNAL MODULE: ./build/configure/kinds/vuln-items.js
var vuln_items = __nccwpck_require__(2893);
;// CONCATENATED MODULE: ./build/configure/table.js











/** Every input, in the order of action.yml and README: to add one is to add a row here and there. */
const INPUTS = {
    'access-key': { default: '', env: 'NCLOUD_ACCESS_KEY', isSecret: true, ...key },
    'secret-key': { default: '', env: 'NCLOUD_SECRET_KEY', isSecret: true, ...key },
    cloud: { default: 'public', ...(0,words/* oneOf */.yL)(...clouds/* CLOUDS */.J) },
    'api-url': { default: '', ...optionalOrigin },
    'start-url': { default: '', ...optionalUrl },
    'exclude-urls': { default: '', ...urlList },
    headers: { default: '', ...headers/* headerList */._ },
    'vuln-items': { default: 'ALL', ...vuln_items/* vulnItems */.c },
    'user-agent': { default: 'PC Chrome', ...(0,words/* oneOf */.yL)('PC Chrome', 'PC IE', 'iPhone', 'Android') },
    speed: { default: '1', ...(0,words/* oneOf */.yL)('1', '2', '3') },
    memo: { default: '', ...shortLine(200) },
    rescan: { default: 'never', ...rescanChoice },
    'on-conflict': { default: 'fail', ...(0,words/* oneOf */.yL)('fail', 'wait', 'attach') },
    'instance-no': { default: '', ...optionalScanNumber },
    'on-rerun': { default: 'attach', ...(0,words/* oneOf */.yL)('attach', 'new') },
    wait: { default: 'true', ...words/* flag */.Jt },
    'dry-run': { default: 'false', ...words/* flag */.Jt },
    'poll-interval': { default: '30', ...seconds({ from: 0.1, to: 600 }) },
    'timeout-minutes': { default: '180', ...minutes({ from: 0.01, to: 4320 }) },
    'stop-on-cancel': { default: 'true', ...words/* flag */.Jt },
    'stop-on-timeout': { default: 'false', ...words/* flag */.Jt },
    'max-high': { default: '0', ...limit },
    'max-medium': { default: 'none', ...limit },
    'max-low': { default: 'none', ...limit },
    'max-total': { default: 'none', ...limit },
    'gate-on': { default: 'all', ...(0,words/* oneOf */.yL)('all', 'new') },
    baseline: { default: '', ...baselineChoice },
    'ignore-file': { default: '', ...optionalFile },
    'min-crawled-urls': { default: '1', ...crawlLimit },
    'warn-only': { default: 'false', ...words/* flag */.Jt },
    'report-dir': { default: 'wsc-report', ...folder },
    'job-summary': { default: 'true', ...words/* flag */.Jt },
    annotations: { default: 'true', ...words/* flag */.Jt },
    details: { default: 'auto', ...(0,words/* oneOf */.yL)('auto', 'full', 'counts') },
    redact: { default: 'true', ...words/* flag */.Jt },
    matrix: { default: NO_LEG_EVALUATED, ...matrixLeg },
};


/***/ }),

/***/ 8984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ needsCleanUp),
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   SC: () => (/* binding */ readLedger)
/* harmony export */ });
/* unused harmony export costOf */
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4560);

/** True where something of ours may be running that nobody looks after any more. */
function needsCleanUp({ stage, isOurs, twinUntil }) {
    const mayRun = ['intended', 'accepted', 'conflicted', 'halting'];
    return mayRun.includes(stage) || (stage === 'found' && isOurs) || twinUntil !== undefined;
}
/**
 * What is to be paid for it, as far as is known now: nothing for an order in whose way another's
 * scan stood.
 */
function costOf({ stage, cost }) {
    return stage === 'conflicted' ? 0 : cost;
}
/** The entries of one step. */
class Ledger {
    #entries = new Map();
    #save;
    /** `save` is handed all entries as text after every change, and must be done when it returns. */
    constructor(save, entries = []) {
        this.#save = save;
        for (const entry of entries)
            this.#entries.set(keyOf(entry), entry);
    }
    get entries() {
        return [...this.#entries.values()];
    }
    /** Scans of a URL that are to be paid for, whichever of its spellings the service keeps. */
    chargedFor(url) {
        return this.entries
            .filter((entry) => entry.url === url || (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUrl */ .qo)(entry.url, url))
            .reduce((sum, entry) => sum + costOf(entry), 0);
    }
    keep(entry) {
        this.#entries.set(keyOf(entry), entry);
        this.#save(JSON.stringify(this.entries));
    }
    /** All entries of a token, the scan that was meant first. */
    of(token) {
        return this.entries.filter((entry) => entry.token === token);
    }
    /** Notes that nothing needs looking after of the scan that was meant. */
    settle(token) {
        const [entry] = this.of(token);
        if (entry !== undefined && entry.stage !== 'refused')
            this.keep({ ...entry, stage: 'settled' });
    }
    /** Notes that the scan that was meant is to be halted, and has not been seen to end yet. */
    halt(token) {
        const [entry] = this.of(token);
        if (entry !== undefined)
            this.keep({ ...entry, stage: 'halting' });
    }
    /** Notes a further scan of the token, to be halted. False where it is noted already. */
    noteTwin(token, id) {
        const all = this.of(token);
        const [meant] = all;
        if (meant === undefined || all.some(({ scanId }) => scanId === id))
            return false;
        const twin = { ...meant, twin: all.length, stage: 'halting', scanId: id, isOurs: true, cost: 1 };
        this.keep({ ...twin, twinUntil: undefined });
        return true;
    }
    /** Notes that no further scan of the token can come to be listed any more. */
    endTwins(token) {
        const [entry] = this.of(token);
        if (entry !== undefined)
            this.keep({ ...entry, twinUntil: undefined });
    }
    /** Notes that a further scan of the token has ended. */
    settleTwin(token, id) {
        const entry = this.of(token).find(({ twin, scanId }) => twin > 0 && scanId === id);
        if (entry !== undefined)
            this.keep({ ...entry, stage: 'settled' });
    }
}
function keyOf({ token, twin }) {
    return `${token} ${twin}`;
}
/** The entries of that text; undefined where it is none of ours. */
function readLedger(text) {
    try {
        const entries = JSON.parse(text);
        return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined;
    }
    catch {
        return undefined;
    }
}
const STAGES = new Set([
    'intended',
    'accepted',
    'refused',
    'conflicted',
    'found',
    'halting',
    'settled',
]);
function isEntry(value) {
    if (!isRecord(value))
        return false;
    const { token, memo, url, orderedAt, stage, scanId, isOurs, cost, twin, twinUntil } = value;
    return ([token, memo, url].every((text) => typeof text === 'string') &&
        [orderedAt, cost, twin].every((number) => typeof number === 'number') &&
        STAGES.has(stage) &&
        (scanId === undefined || typeof scanId === 'string') &&
        (twinUntil === undefined || typeof twinUntil === 'number') &&
        typeof isOurs === 'boolean');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 7940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ rescanMark),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   p6: () => (/* binding */ isRescan),
/* harmony export */   wS: () => (/* binding */ withRescans)
/* harmony export */ });
/** True where the scan waits or works, and so can be halted. */
function isUnderWay(state) {
    return state === 'queued' || state === 'running';
}
/** True where nothing more will happen to the scan, and what came of it is known. */
function hasEnded(state) {
    return !isUnderWay(state) && state !== 'unclear';
}
/** The scans and, after each, the re-diagnoses listed under it. */
function withRescans(scans) {
    return scans.flatMap((scan) => [scan, ...withRescans(scan.rescans)]);
}
/**
 * The words in a memo that tell that its scan is a re-diagnosis of that one, where the service
 * lists the two side by side.
 */
function rescanMark(masterId) {
    return `rescan-of-${masterId}`;
}
/** True where the scan is known to be a re-diagnosis. */
function isRescan({ isNested, memo }) {
    return isNested === true || /\brescan-of-\w/.test(memo);
}


/***/ }),

/***/ 5513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/** RFC 6890: loopback, and what stands for the machine itself. */
const OWN_V4 = [
    ['127.0.0.0', 8],
    ['0.0.0.0', 8],
];
/** Private use, link-local, and the addresses that providers share among customers. */
const PRIVATE_V4 = [
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['169.254.0.0', 16],
    ['100.64.0.0', 10],
];
/** Who reaches the host of that URL, however it is spelled. */
function reachOf(url) {
    // WHATWG's parser has every spelling of an IPv4 address end as four decimal parts, of an IPv6 address as its shortest form.
    const { hostname } = new URL(url);
    if (hostname.startsWith('['))
        return reachOfIpv6(groupsOf(hostname.slice(1, -1)));
    if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname))
        return reachOfIpv4(numberOf(hostname));
    return reachOfName(hostname.replace(/\.$/, ''));
}
/** What Linux calls the loopback addresses in `/etc/hosts`. */
const OWN_NAME = /(?:^|\.)localhost$|^localhost\d?\.localdomain\d?$|^ip6-(?:localhost|loopback)$/;
function reachOfName(name) {
    if (OWN_NAME.test(name))
        return 'own';
    return !name.includes('.') || /\.(?:local|internal)$/.test(name) ? 'private' : 'public';
}
function reachOfIpv4(address) {
    const isIn = ([first, bits]) => address >>> (32 - bits) === numberOf(first) >>> (32 - bits);
    if (OWN_V4.some(isIn))
        return 'own';
    return PRIVATE_V4.some(isIn) ? 'private' : 'public';
}
function reachOfIpv6(groups) {
    const [first = 0] = groups;
    const [high = 0, low = 0] = groups.slice(-2);
    const lead = groups.slice(0, 5).every((group) => group === 0) ? groups[5] : undefined;
    // An IPv4 address within an IPv6 one (RFC 4291, 2.5.5.2).
    if (lead === 0xff_ff)
        return reachOfIpv4(high * 0x1_00_00 + low);
    if (lead === 0 && groups[6] === 0 && low <= 1)
        return 'own';
    const isUniqueLocal = first >>> 9 === 0xfc_00 >>> 9;
    const isLinkLocal = first >>> 6 === 0xfe_80 >>> 6;
    return isUniqueLocal || isLinkLocal ? 'private' : 'public';
}
/** The address as a number of 32 bits. */
function numberOf(address) {
    return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}
/** The eight groups of an IPv6 address, of which `::` leaves out some that are zero. */
function groupsOf(address) {
    const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter((group) => group !== ''));
    const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
    return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}


/***/ }),

/***/ 4560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ normalUrl),
/* harmony export */   ki: () => (/* binding */ isOtherSite),
/* harmony export */   qo: () => (/* binding */ isSameUrl),
/* harmony export */   ve: () => (/* binding */ isSiteUrl)
/* harmony export */ });
/** True for the URL of a site that can be scanned: it has a host, by which its files are named. */
function isSiteUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
/** True where both are the same URL after WHATWG normalisation; false where one of them is no URL. */
function isSameUrl(a, b) {
    return URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
}
/**
 * A URL in the one spelling that WHATWG makes of all of its own; a text that is no URL as it is.
 */
function normalUrl(text) {
    return URL.canParse(text) ? new URL(text).href : text;
}
/** True where both are known to be of different sites: their hosts differ. */
function isOtherSite(a, b) {
    return URL.canParse(a) && URL.canParse(b) && new URL(a).host !== new URL(b).host;
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ readResource),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
const ADDRESS = /^([a-z][a-z\d+.-]*:)?[\\/]{2}([^\\/?#]*)(.*)$/is;
/** Takes an address apart. Any text is one; user info is left out. */
function readAddress(text) {
    const found = ADDRESS.exec(text.trim());
    if (found === null)
        return { protocol: '', hostname: '', port: '', rest: text.trim() };
    const [, scheme = '', authority = '', rest = ''] = found;
    const protocol = scheme.toLowerCase();
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    return { protocol, ...readHost(protocol, host), rest };
}
function readHost(protocol, host) {
    const url = `${protocol || 'http:'}//${host}`;
    const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: host, port: '' };
    return { hostname: hostname.toLowerCase().replace(/\.$/, ''), port };
}
/** Reads what follows the host as WHATWG does. */
function readResource(rest) {
    // Joined to a host instead of resolved against one: a path may begin with two slashes.
    const url = new URL(`http://host${/^(?:[\\/?#]|$)/.test(rest) ? '' : '/'}${rest}`);
    return { segments: url.pathname.slice(1).split('/').map(decodeSegment), names: [...url.searchParams.keys()] };
}
/** The address without query and fragment, for people and for patterns: decoded, but for a `/` within a segment. */
function showAddress(text) {
    const { protocol, hostname, port, rest } = readAddress(text);
    const host = hostname === '' ? '' : `${protocol}//${hostname}${port && `:${port}`}`;
    return [host, ...readResource(rest).segments.map((segment) => segment.replaceAll('/', '%2F'))].join('/');
}
/** Percent-decoded; what is not UTF-8 stays encoded, in upper case. */
function decodeSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
    }
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pre),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   l6: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);

/**
 * Markup for job summaries and comments, made so that text of any origin stays text.
 *
 * Everything is written as HTML blocks, the way `@actions/core` writes summaries. Within an HTML block GitHub
 * Flavored Markdown interprets nothing, neither emphasis nor tables nor bare addresses, up to the next blank line
 * (https://github.github.com/gfm/#html-blocks); and since line feeds are written as character references, no text can
 * bring a blank line. What GitHub does afterwards, on the finished page (mentions, issue and commit references,
 * emoji, math), leaves out what stands in `code` and `pre`: that is where all text stands that is not plain words.
 */
class Html {
    #html;
    constructor(html) {
        this.#html = html;
    }
    get html() {
        return this.#html;
    }
}
/** Markup from a template; a list stands without anything between its items. */
function markup(strings, ...parts) {
    const html = parts.map((part) => (part instanceof Html ? part.html : part.map((item) => item.html).join('')));
    return new Html(String.raw({ raw: strings }, ...html));
}
/** Markup with each part on a line of its own, which HTML takes for a space. */
function lines(parts) {
    return new Html(parts.flatMap(({ html }) => (html === '' ? [] : html)).join('\n'));
}
/** Text of any origin as code. */
function code(text) {
    return new Html(text === '' ? '' : `<code>${escapeHtml((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text))}</code>`);
}
/** Text of any origin as code in lines. */
function pre(text) {
    return new Html(`<pre>${escapeHtml((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBlock */ .Yj)(text))}</pre>`);
}
/**
 * Text of any origin as prose: words and small numbers stand as they are, everything else (addresses, names with
 * marks, long numbers, markup) stands as code, where GitHub makes nothing of it.
 */
function prose(text) {
    const runs = [];
    for (const token of (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text).split(' ')) {
        if (token === '')
            continue;
        for (const run of splitToken(token))
            runs.push(run);
        runs.push({ isCode: false, text: ' ' });
    }
    const html = runs.map((run) => (run.isCode ? `<code>${escapeHtml(run.text)}</code>` : escapeHtml(run.text))).join('');
    return new Html(html.replaceAll('</code> <code>', ' ').trim());
}
const NUMBER = String.raw `\d{1,6}(?:\.\d{1,6})*%?\p{Lo}*`;
const TIME = String.raw `\d{1,2}(?::\d\d){1,2}`;
const PART = String.raw `(?:\p{L}+|${NUMBER}|${TIME})`;
/** Words and small numbers, also several joined: `re-diagnosis`, `can't`, `and/or`, `2026-11-22`, `스크립트(XSS)를`. */
const WORDS = new RegExp(`^(?:${PART}(?:[-/(),'’·]+${PART})*|[-–—·=→…%&+/])$`, 'u');
/** An issue in GitHub's own form or a tracker's: `GH-1`, `TICKET-7`. */
const ISSUE = /\p{Lu}-|\p{L}-\d/u;
/** GitHub links what looks like the beginning of a commit's hash. */
const HASH = /[0-9a-f]{7}/i;
const OPENING = /^[("'“‘]*/;
const CLOSING = ')"\'”’.,;:!?…';
function splitToken(token) {
    const start = OPENING.exec(token)?.[0].length ?? 0;
    let end = token.length;
    while (end > start && CLOSING.includes(token.charAt(end - 1)))
        end--;
    const core = token.slice(start, end);
    const isPlain = core === '' || (WORDS.test(core) && !ISSUE.test(core) && !HASH.test(core));
    return [
        { isCode: false, text: token.slice(0, start) },
        { isCode: !isPlain, text: core },
        { isCode: false, text: token.slice(end) },
    ];
}
const REFERENCES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
    ['\n', '&#10;'],
]);
function escapeHtml(text) {
    return text.replace(/[&<>"'\n]/g, (character) => REFERENCES.get(character) ?? '');
}
/** The blocks as Markdown. Each begins with the tag of a block, such as `<p>`. */
function toMarkdown(blocks) {
    return blocks.map((block) => `${withoutBlankLines(block.html)}\n`).join('\n');
}
/** A template's own empty place must not end the block either. */
function withoutBlankLines(html) {
    return html.replace(/\n[ \t]*(?=\n)/g, '');
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Yj: () => (/* binding */ plainBlock),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/**
 * Text of any origin made fit to be shown as plain text, in the log and in annotations: nothing in it can start a line
 * of its own, colour a terminal, turn the reading direction, hide, or be taken for a command by the runner.
 */
/**
 * What is not seen, or is seen as something else than a character in its place: controls, lone surrogates, line and
 * paragraph separators, and everything that Unicode lets a font ignore (zero-width, bidi, variation and tag characters).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const FAMILIAR = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** The text in one line, what is unseen in it written out, such as `\n` or `\u{202e}`. */
function plainLine(text) {
    return text.replace(UNSEEN, (unseen) => FAMILIAR.get(unseen) ?? `\\u{${unseen.codePointAt(0)?.toString(16)}}`);
}
/** The text with its line breaks as line feeds, its tabs kept, and all else that is unseen written out. */
function plainBlock(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.split('\t').map(plainLine).join('\t'))
        .join('\n');
}
/**
 * The text as one line of the log that the runner takes for nothing else: a backslash breaks what would be a command.
 * Idempotent.
 *
 * The runner obeys `::name::` at the start of a line, after white space, and `##[name]` anywhere in it
 * (`ActionCommand.cs` of actions/runner). The log's viewer also colours and folds by `[name]` without the marks.
 */
function logLine(text) {
    return plainLine(text)
        .replace(/^\s*(?=::)/, '$&\\')
        .replaceAll('##[', '##\\[')
        .replace(/\[(?=(?:command|debug|endgroup|error|group|icon|info|notice|section|verbose|warning)\])/gi, '[\\');
}
/**
 * The beginning of a text, so that it has at most `maxBytes` bytes of UTF-8 with the sign of what was left out. Never
 * splits a character. `sign` words the number of characters left out, and must not grow as the number shrinks.
 */
function cut(text, maxBytes, sign) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const bytes = Buffer.from(text);
    let end = Math.max(0, maxBytes - Buffer.byteLength(sign(text.length)));
    while (isInsideCharacter(bytes[end]))
        end--;
    const kept = bytes.toString('utf8', 0, end);
    return kept + sign(text.length - kept.length);
}
/** In UTF-8, every byte of a character but its first begins with the bits 10. */
function isInsideCharacter(byte) {
    return byte !== undefined && byte >> 6 === 0b10;
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/**
 * The job could not be done. Not for a verdict: a failed gate and a failed scan are values.
 */
class Fault extends Error {
    name = 'Fault';
    kind;
    /** What happened. */
    what;
    /** What to do next. */
    advice;
    /** What is wrong, one by one, where `what` can only count it. */
    problems = [];
    constructor(kind, what, options = {}) {
        super(what.text, options);
        this.kind = kind;
        this.what = what;
        this.advice = options.advice;
    }
}


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(2488);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/hosts/github/job-notes.js


/**
 * What the steps of this very job have written, by full path. It is noted in a folder that the
 * runner empties before and after each job, so that a file which was in the workspace before is
 * never among it, whatever it holds; the name of the notes, too, is of this job.
 */
class JobNotes {
    #file;
    constructor(env) {
        const { RUNNER_TEMP: folder, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = env;
        const name = ['web-security-checker', run, attempt, job].map((part) => part?.replace(/\W/g, '_') ?? '').join('-');
        this.#file = folder && (0,external_node_path_.join)(folder, name);
    }
    /** What can't be noted counts as not written by this job. */
    async add(path) {
        if (this.#file !== undefined)
            await (0,promises_namespaceObject.appendFile)(this.#file, `${path}\n`).catch(() => { });
    }
    async read() {
        const text = this.#file === undefined ? '' : await (0,promises_namespaceObject.readFile)(this.#file, 'utf8').catch(() => '');
        return new Set(text.split('\n'));
    }
}

;// CONCATENATED MODULE: ./build/hosts/github/host.js





const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The host that a runner is. `conceal` takes our own secrets out of whatever people read. */
function createHost(workspace, conceal, env = {}) {
    const notes = new JobNotes(env);
    return {
        writeFile: async (path, content) => await notes.add(await writeInside(workspace, path, content)),
        tryFolder: (path) => tryInside(workspace, path),
        readFile: (path) => readInside(workspace, path),
        removeFiles: async (folder, names) => await removeInside(workspace, folder, { ...names, kept: await notes.read() }),
        setOutput: (name, value) => (0,core/* setOutput */.uH)(name, value),
        writeSummary: async (markdown) => {
            await summary.addRaw(conceal(markdown)).write({ overwrite: true });
        },
        annotate: ({ level, title, message }) => ANNOTATE[level](conceal(message), { title: conceal(title) }),
    };
}
/** A link in the checkout, which a pull request may have brought, must not lead the report anywhere else. */
async function writeInside(workspace, path, content) {
    const root = await (0,promises_namespaceObject.realpath)(workspace);
    const file = (0,external_node_path_.resolve)(root, path);
    const folder = (0,external_node_path_.dirname)(file);
    if (isOutside(root, file) || isOutside(root, await realpathOfExisting(folder)) || (await isLink(file))) {
        throw new Error('a link or a path leads out of the workspace');
    }
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    await (0,promises_namespaceObject.writeFile)(file, content, 'utf8');
    return file;
}
/** Nothing but trying tells: what root, a quota or a read-only file system forbids is in no permission. */
async function tryInside(workspace, path) {
    const root = await (0,promises_namespaceObject.realpath)(workspace);
    const place = await existingPart(root, (0,external_node_path_.resolve)(root, path));
    if (isOutside(root, place))
        throw new Error('a link or a path leads out of the workspace');
    // In one go, so that no signal comes in between.
    (0,external_node_fs_.rmdirSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place, '.wsc-')));
}
/** Where the part of the path that is there really is. @throws where that is no folder, or a link that leads nowhere */
async function existingPart(root, folder) {
    const names = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep);
    let place = root;
    for (const name of names) {
        const next = (0,external_node_path_.join)(place, name);
        if (!(await isThere(next)))
            return place;
        place = await (0,promises_namespaceObject.realpath)(next);
        if (!(await (0,promises_namespaceObject.stat)(place)).isDirectory())
            throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
    }
    return place;
}
async function readInside(workspace, path) {
    const root = await (0,promises_namespaceObject.realpath)(workspace);
    const file = await (0,promises_namespaceObject.realpath)((0,external_node_path_.resolve)(root, path));
    if (isOutside(root, file))
        throw new Error('a link or a path leads out of the workspace');
    return await (0,promises_namespaceObject.readFile)(file, 'utf8');
}
async function removeInside(workspace, folder, { begin, end, kept }) {
    const root = await (0,promises_namespaceObject.realpath)(workspace);
    const place = (0,external_node_path_.resolve)(root, folder);
    if (isOutside(root, await realpathOfExisting(place)))
        return;
    const names = await (0,promises_namespaceObject.readdir)(place).catch(() => []);
    const isOld = (name) => name.startsWith(begin) && name.endsWith(end) && !kept.has((0,external_node_path_.join)(place, name));
    for (const name of names.filter(isOld))
        await (0,promises_namespaceObject.rm)((0,external_node_path_.join)(place, name), { force: true });
}
function isOutside(root, file) {
    const way = (0,external_node_path_.relative)(root, file);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
/** Where the part of the path that exists already really is. */
async function realpathOfExisting(folder) {
    try {
        return await (0,promises_namespaceObject.realpath)(folder);
    }
    catch {
        return await realpathOfExisting((0,external_node_path_.dirname)(folder));
    }
}
async function isThere(file) {
    try {
        await (0,promises_namespaceObject.lstat)(file);
        return true;
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return false;
        throw cause;
    }
}
async function isLink(file) {
    try {
        return (await (0,promises_namespaceObject.lstat)(file)).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2488);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);


/**
 * The step's log. Warnings are plain lines too: as annotations, of which GitHub keeps ten, they would crowd out the verdict.
 * `toLine` puts a message into one safe line.
 */
function createLog(toLine) {
    return {
        info: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(toLine(message)),
        warn: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(toLine((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('warning', { what: message }))),
    };
}


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext)
/* harmony export */ });
/** Reads the context from the runner's variables and the event's payload. */
async function readRunContext(env) {
    // Loaded here, not with the bundle: the toolkit reads the event's file as it loads, and may fail at that.
    const { context } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 740));
    const { repository, pull_request: pullRequest } = context.payload;
    return {
        origin: {
            runId: env['GITHUB_RUN_ID'] ?? '0',
            runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
            job: env['GITHUB_JOB'] ?? '',
            step: env['GITHUB_ACTION'] ?? '',
        },
        isPublicRepository: isPublic(repository),
        isForkPullRequest: pullRequest !== undefined && isFork(pullRequest),
        isDependabot: [context.actor, env['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]'),
    };
}
function isPublic(repository) {
    const visibility = repository?.['visibility'];
    if (typeof visibility === 'string')
        return visibility === 'public';
    const isPrivate = repository?.['private'];
    return typeof isPrivate === 'boolean' ? !isPrivate : undefined;
}
/** A head repository that was deleted is null: it was another one. */
function isFork(pullRequest) {
    return fullNameOf(pullRequest['head']) !== fullNameOf(pullRequest['base']);
}
function fullNameOf(side) {
    const repository = isPayload(side) ? side['repo'] : undefined;
    return isPayload(repository) ? repository['full_name'] : undefined;
}
function isPayload(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ onSignal)
/* harmony export */ });
/** SIGINT and SIGTERM on Linux and macOS, Ctrl-C and Ctrl-Break on Windows: what the runner sends to a step that it ends. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/** Calls the listener for each of the runner's signals, none of which ends the process by itself any more. */
function onSignal(listener) {
    for (const signal of SIGNALS)
        process.on(signal, () => listener(signal));
}


/***/ }),

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ keepState),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   ZA: () => (/* binding */ tellDebug),
/* harmony export */   gh: () => (/* binding */ maskAll),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2488);

/** The text of an input, as the runner hands it over. */
function readInput(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false });
}
/** Has the runner hide these strings in everything that it shows. */
function maskAll(masks) {
    for (const mask of masks)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(mask);
}
/** Tells the errors behind a failure, where the user has asked for debug logs. `conceal` takes our secrets out. */
function tellDebug(cause, conceal) {
    for (let error = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o)() ? cause : undefined; error instanceof Error; error = error.cause)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)(conceal(error.stack ?? error.message));
}
/** Keeps a text for the post step. It is in the runner's file when this returns. */
function keepState(name, text) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(name, text);
}
/** What the main step kept; '' where it kept nothing. */
function readState(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(name);
}


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's clock. It counts on from the process's start, so a wall clock set anew doesn't move a deadline. */
const systemClock = {
    now: () => Math.round(performance.timeOrigin + performance.now()),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(reasonOf(signal));
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(reasonOf(signal));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};
function reasonOf(signal) {
    const reason = signal?.reason;
    return reason instanceof Error ? reason : new Error('aborted', { cause: reason });
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _configure_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9223);
/* harmony import */ var _configure_report_folder_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(1450);
/* harmony import */ var _configure_showing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4523);
/* harmony import */ var _domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8984);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4900);
/* harmony import */ var _hosts_github_host_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6160);
/* harmony import */ var _hosts_github_log_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(3792);
/* harmony import */ var _hosts_github_run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3909);
/* harmony import */ var _hosts_github_signals_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3463);
/* harmony import */ var _hosts_github_toolkit_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(2132);
/* harmony import */ var _hosts_machine_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4720);
/* harmony import */ var _judge_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9681);
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9517);
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5004);
/* harmony import */ var _story_endings_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9758);
/* harmony import */ var _story_interruption_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3971);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(4116);

















const LEDGER = 'ledger';
const NOTHING_SECRET = { secrets: [], masks: [], conceal: (text) => text };
const PLAIN_MANNER = { showing: _configure_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_SHOWING */ .Ty, conceal: NOTHING_SECRET.conceal };
// Whatever happens, be it that nothing happens any more, the step fails unless it is told below that it went well.
process.exitCode = 1;
// The runner starts a file for each stage, and tells them apart by nothing else: post.ts says that it is the post step.
const isWell = await (process.argv[2] === 'post' ? post() : main()).catch(crash);
if (isWell)
    process.exitCode = 0;
/** The step itself. True where the table of ends lets it end well. */
async function main() {
    const startedAt = _hosts_machine_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m.now();
    const interruption = new _story_interruption_js__WEBPACK_IMPORTED_MODULE_11__/* .Interruption */ ._(_hosts_machine_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m);
    const ledger = new _domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .Ledger */ .Oc((text) => (0,_hosts_github_toolkit_js__WEBPACK_IMPORTED_MODULE_12__/* .keepState */ .Jg)(LEDGER, text));
    let manner = PLAIN_MANNER;
    let demands = _judge_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_DEMANDS */ .Zc;
    let outcomes;
    try {
        const step = await readStep();
        manner = step.manner;
        const { documents, problems } = await readFiles(step);
        const inputs = (0,_configure_read_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInputs */ .PN)(step, problems);
        const session = await open(inputs, step, startedAt);
        manner = { ...manner, showing: session.showing };
        demands = session.demands;
        const advice = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .c)(inputs['stop-on-cancel'] ? 'adviceInterrupted' : 'adviceInterruptedLeft');
        (0,_hosts_github_signals_js__WEBPACK_IMPORTED_MODULE_14__/* .onSignal */ .Y)((signal) => interruption.interrupt(signal, advice));
        const { host, log } = reach(manner);
        const onStarted = (numbers) => host.setOutput('instance-no', numbers.join('\n'));
        outcomes = await session.run({ documents, log, ledger, onStarted }, interruption);
    }
    catch (cause) {
        (0,_hosts_github_toolkit_js__WEBPACK_IMPORTED_MODULE_12__/* .tellDebug */ .ZA)(cause, manner.conceal);
        outcomes = (0,_story_endings_js__WEBPACK_IMPORTED_MODULE_10__/* .charge */ .Ji)([(0,_story_endings_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .gz)(cause)], ledger);
    }
    interruption.end();
    await (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publish */ .m)({ outcomes, demands, conceal: manner.conceal }, manner.showing, reach(manner));
    return (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .endsWell */ .tz)(outcomes.map(({ end }) => end), demands.warnOnly);
}
/** The clean-up after it, decided from what it saved alone. True where nothing of ours is left running unasked. */
async function post() {
    const saved = (0,_hosts_github_toolkit_js__WEBPACK_IMPORTED_MODULE_12__/* .readState */ .un)(LEDGER);
    if (saved === '')
        return true;
    let manner = PLAIN_MANNER;
    try {
        const entries = (0,_domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(saved);
        if (entries === undefined)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('internal', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .c)('ledgerUnreadable'), { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .c)('adviceLedger') });
        if (!entries.some(_domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .needsCleanUp */ .MO))
            return true;
        const step = await readStep();
        manner = step.manner;
        const session = await open((0,_configure_read_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInputs */ .PN)(step), step, _hosts_machine_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m.now());
        manner = { ...manner, showing: session.showing };
        const { host, log } = reach(manner);
        const results = await session.cleanUp({ log, ledger: new _domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .Ledger */ .Oc(() => { }, entries) });
        for (const { isDone, message } of results) {
            if (isDone)
                log.info(message);
            else
                host.annotate(annotationOf(message, manner));
        }
        return results.every(({ isDone }) => isDone);
    }
    catch (cause) {
        (0,_hosts_github_toolkit_js__WEBPACK_IMPORTED_MODULE_12__/* .tellDebug */ .ZA)(cause, manner.conceal);
        reach(manner).host.annotate(annotationOf((0,_story_endings_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .gz)(cause).headline, manner));
        return false;
    }
}
/** What not even a fault of publishing should come to: one line all the same, in place of a stack that may hold anything. */
function crash(cause) {
    const { host } = reach(PLAIN_MANNER);
    const title = _configure_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_SHOWING */ .Ty.texts.ending({ gate: 'not-evaluated', isSoftened: false });
    host.annotate({ level: 'error', title, message: (0,_configure_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .gD)((0,_story_endings_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .gz)(cause).headline, _configure_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_SHOWING */ .Ty) });
    return false;
}
/** Reads what the user configured. Nothing secret can be printed from here on, in whichever input it stands. */
async function readStep() {
    const source = { read: _hosts_github_toolkit_js__WEBPACK_IMPORTED_MODULE_12__/* .readInput */ .R5, env: process.env };
    const given = (0,_configure_read_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsGiven */ .Rz)(source);
    const isAnySecret = given.keys.length + given.headers.length > 0;
    const secrecy = isAnySecret ? (await Promise.all(/* import() */[__nccwpck_require__.e(316), __nccwpck_require__.e(752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2752))).keepSecret(given) : NOTHING_SECRET;
    (0,_hosts_github_toolkit_js__WEBPACK_IMPORTED_MODULE_12__/* .maskAll */ .gh)(secrecy.masks);
    const context = await (0,_hosts_github_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readRunContext */ .$)(process.env);
    const reading = (0,_configure_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)({ ...source, event: context });
    const showing = { ..._configure_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_SHOWING */ .Ty, details: (0,_configure_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsFor */ .QH)(reading.values.details, context) };
    return { ...reading, context, secrecy, manner: { showing, conceal: secrecy.conceal } };
}
/** Reads the files that inputs name, and looks at the folder. What reads files is loaded only where there is one. */
async function readFiles({ values, secrecy, manner }) {
    const { baseline = { kind: 'none' }, 'report-dir': folder } = values;
    const { host } = reach(manner);
    const problems = folder === undefined ? [] : await (0,_configure_report_folder_js__WEBPACK_IMPORTED_MODULE_15__/* .problemsOfFolder */ .Q)(folder, { host });
    if (baseline.kind !== 'path' && values['ignore-file'] === undefined) {
        return { documents: { baseline, ignoreList: undefined }, problems };
    }
    const { readDocuments } = await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(815), __nccwpck_require__.e(316), __nccwpck_require__.e(451), __nccwpck_require__.e(456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6456));
    const reading = await readDocuments(values, { host, secrets: secrecy.secrets });
    return { ...reading, problems: [...problems, ...reading.problems] };
}
/** Loaded only here: a step that is configured wrongly says so at once. */
async function open(inputs, { context, secrecy }, startedAt) {
    const { openSession } = await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(316), __nccwpck_require__.e(451), __nccwpck_require__.e(88)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9088));
    return openSession(inputs, { context, secrecy, startedAt });
}
function annotationOf(message, manner) {
    return {
        level: 'error',
        title: manner.showing.texts.cleanUpTitle(),
        message: (0,_configure_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .gD)(message, manner.showing, manner.conceal),
    };
}
/** The runner, as far as this manner lets us show it anything. */
function reach(manner) {
    return {
        host: (0,_hosts_github_host_js__WEBPACK_IMPORTED_MODULE_4__/* .createHost */ .D)(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), manner.conceal, process.env),
        log: (0,_hosts_github_log_js__WEBPACK_IMPORTED_MODULE_16__/* .createLog */ .h)((message) => (0,_configure_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .gD)(message, manner.showing, manner.conceal)),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ checkCrawl),
/* harmony export */   a_: () => (/* binding */ lastCrawl),
/* harmony export */   eW: () => (/* binding */ leastUrls),
/* harmony export */   vO: () => (/* binding */ DEFAULT_MIN_CRAWLED_URLS)
/* harmony export */ });
/* harmony import */ var _domain_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7940);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);


/** The limit where nothing else is said, which an unknown number passes. */
const DEFAULT_MIN_CRAWLED_URLS = 1;
/**
 * A scan that crawled less than this part of what the last one did has lost its session, or met a
 * firewall.
 */
const NOTABLE_PART = 1 / 2;
/**
 * A re-diagnosis is passed over: it may have looked only at what was found before.
 * @param scans the newest first
 */
function lastCrawl(scans) {
    return scans.find((scan) => scan.crawled !== undefined && !(0,_domain_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .isRescan */ .p6)(scan))?.crawled ?? 'none';
}
/** So many URLs at least; undefined where that can't be told. */
function leastUrls(least, before) {
    if (typeof least === 'number')
        return least;
    if (before === 'unread')
        return undefined;
    return before === 'none' ? DEFAULT_MIN_CRAWLED_URLS : Math.max(1, Math.ceil((before * least.percent) / 100));
}
/** Whether a scan crawled enough to be judged, and what to know of its crawl. */
function checkCrawl({ target, scan, report }, least, before) {
    const { crawled } = scan;
    const notCompared = before === 'unread' ? [(0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('crawlNotCompared')] : [];
    if (crawled === undefined) {
        // Of a share it can't be told, whatever it is a share of.
        const holds = least === DEFAULT_MIN_CRAWLED_URLS && isAmong(target.url, report.scannedOrigins);
        return { holds, warnings: [(0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('crawlCountUnknown'), ...notCompared] };
    }
    const hasFallen = typeof before === 'number' && crawled < before * NOTABLE_PART;
    return {
        holds: crawled >= (leastUrls(least, before) ?? Number.POSITIVE_INFINITY),
        warnings: hasFallen ? [(0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('crawlFell', { crawled, before })] : notCompared,
    };
}
/** Ports are left out: whether the service writes them is not known. */
function isAmong(url, origins) {
    return origins.some((origin) => hostnameOf(origin) === new URL(url).hostname);
}
function hostnameOf(origin) {
    const url = origin.includes('://') ? origin : `http://${origin}`;
    return URL.canParse(url) ? new URL(url).hostname : undefined;
}


/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ doesCount)
/* harmony export */ });
/** Whether a finding counts: it is not ignored. */
function doesCount({ ignoredBy }) {
    return ignoredBy === undefined;
}


/***/ }),

/***/ 9681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   Zc: () => (/* binding */ NO_DEMANDS),
/* harmony export */   sF: () => (/* binding */ MEASURES)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5153);

/** What a limit counts, in the order in which limits are shown. */
const MEASURES = [..._severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'total'];
/** As long as it is not known what the user demands. */
const NO_DEMANDS = { limits: [], minCrawledUrls: 1, gateOn: 'all', warnOnly: false };
/** Holds every limit against the counts. The gate passes when every check holds. */
function checkLimits(limits, counts) {
    return limits.map((limit) => {
        const count = counts[limit.measure];
        return { ...limit, count, holds: limit.most === undefined || count <= limit.most };
    });
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fi: () => (/* binding */ addDays),
  Mz: () => (/* binding */ createSelector),
  H_: () => (/* binding */ daysLeft),
  N: () => (/* binding */ isDay),
  _d: () => (/* binding */ isExpired)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./build/domain/web-address.js
var web_address = __nccwpck_require__(2114);
;// CONCATENATED MODULE: ./build/judge/ignore/glob.js


const DEFAULT_PORT = { http: '80', https: '443' };
/**
 * Makes a matcher of a glob over addresses as `showAddress` writes them: `*` is any text within a segment of the path or
 * within the host, `**` any text, everything else is itself. Percent-encoding, the host's case and a port that is the scheme's
 * own make no difference. Takes time in proportion to the lengths of pattern and address multiplied, whatever they hold.
 */
function createGlob(pattern) {
    const normal = normalise(pattern.trim());
    const steps = stepsOf(normal);
    const literals = normal.split(/\*+/);
    return (address) => hasInOrder(literals, address) && matches(steps, address);
}
/** Rules out most addresses in no time: what stands between the stars must be there, one after the other. */
function hasInOrder(literals, address) {
    let from = 0;
    for (const literal of literals) {
        const at = address.indexOf(literal, from);
        if (at === -1)
            return false;
        from = at + literal.length;
    }
    return true;
}
/** The pattern as it must be to match what `showAddress` writes. */
function normalise(pattern) {
    const [, scheme, host = '', path = ''] = /^([^/:]*):\/\/([^/]*)(.*)$/s.exec(pattern) ?? [];
    if (scheme === undefined)
        return decode(pattern);
    const [, name = host, port] = /^(.*?)\.?(?::(\d+))?$/s.exec(host) ?? [];
    const ownPort = port === undefined || port === DEFAULT_PORT[scheme.toLowerCase()];
    const root = path === '' && !host.endsWith('**') ? '/' : '';
    return `${scheme.toLowerCase()}://${hostOf(name)}${ownPort ? '' : `:${port}`}${decode(path)}${root}`;
}
/** Labels of other scripts as the DNS has them; one with a star cannot be encoded. */
function hostOf(name) {
    return name
        .split('.')
        .map((label) => (/^[\x20-\x7e]*$|\*/.test(label) ? label.toLowerCase() : (0,external_node_url_.domainToASCII)(label) || label))
        .join('.');
}
function decode(path) {
    return path
        .split('/')
        .map((segment) => (0,web_address/* decodeSegment */.UR)(segment).replaceAll('/', '%2F'))
        .join('/');
}
function stepsOf(pattern) {
    return (pattern.match(/\*+|[^*]/gs) ?? []).map((part) => part.startsWith('*') ? { across: part.length > 1 } : { char: part });
}
/** Follows all ways through the pattern side by side, for backtracking would take hostile ones too long. */
function matches(steps, address) {
    // By place in the pattern, how many characters had been read when it was last reached.
    const lastReached = new Int32Array(steps.length + 1).fill(-1);
    let reached = [];
    reach(0, 0, reached);
    for (let index = 0; index < address.length && reached.length > 0; index += 1) {
        const char = address.charAt(index);
        const next = [];
        for (const at of reached) {
            const step = steps[at];
            if (step === undefined)
                continue;
            if ('across' in step) {
                if (step.across || char !== '/')
                    reach(at, index + 1, next);
            }
            else if (step.char === char)
                reach(at + 1, index + 1, next);
        }
        reached = next;
    }
    return lastReached[steps.length] === address.length;
    /** Adds a place, and those after it that a star makes reachable, for it may stand for nothing. */
    function reach(from, read, places) {
        for (let at = from; at <= steps.length && lastReached[at] !== read; at += 1) {
            lastReached[at] = read;
            places.push(at);
            const step = steps[at];
            if (step === undefined || !('across' in step))
                return;
        }
    }
}

;// CONCATENATED MODULE: ./build/judge/ignore/list.js

const DAY_MS = 24 * 60 * 60 * 1_000;
/**
 * Makes an entry's selector: all that it selects by must match. Blanks around texts make no
 * difference, and its expiry is not looked at.
 */
function createSelector({ category, url, parameter, fingerprint }) {
    const isEqual = (wanted, given) => wanted === undefined || wanted.trim() === given.trim();
    const matchesUrl = url === undefined ? () => true : createGlob(url);
    return (finding, address) => isEqual(fingerprint, finding.fingerprint) &&
        isEqual(category, finding.category) &&
        isEqual(parameter, finding.parameter) &&
        matchesUrl(address);
}
/**
 * Days on which an entry will still hold after today: 0 on its last, below 0 when it has expired; undefined for one without
 * end.
 * @param today the day in UTC, as `2026-11-22`
 */
function daysLeft({ expires }, today) {
    return expires === undefined ? undefined : Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS);
}
/** Whether an entry's last day is over. */
function isExpired(entry, today) {
    return (daysLeft(entry, today) ?? 0) < 0;
}
/** The day, as `2026-11-22`, that is so many days after another. */
function addDays(day, count) {
    return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}
/** Whether a text is a day of the calendar, as `2026-11-22`. */
function isDay(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ countsUpTo),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   Mj: () => (/* binding */ countsBy),
/* harmony export */   We: () => (/* binding */ countsAt),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   d9: () => (/* binding */ withoutMildest),
/* harmony export */   dH: () => (/* binding */ largerOf),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   wQ: () => (/* binding */ beyond)
/* harmony export */ });
/* unused harmony export countsOf */
/** How bad a finding is, in the scanner's three steps; worst first. */
const SEVERITIES = ['high', 'medium', 'low'];
/** Counts from their three parts: the one place where `total` is made. */
function countsOf(parts) {
    const { high, medium, low } = parts;
    return { high, medium, low, total: high + medium + low };
}
/** So many of that severity alone. */
function countsAt(severity, count) {
    return countsOf({ high: 0, medium: 0, low: 0, [severity]: count });
}
/** Counts from what there is of each severity. */
function countsBy(count) {
    return countsOf({ high: count('high'), medium: count('medium'), low: count('low') });
}
/** All of them together. */
function sumOf(all) {
    return countsBy((severity) => all.reduce((sum, counts) => sum + counts[severity], 0));
}
/** How many of them are at least so bad. */
function upTo({ high, medium, total }, severity) {
    return { high, medium: high + medium, low: total }[severity];
}
/**
 * Counts from how many there are at least so bad: of a milder severity never fewer than of a worse
 * one.
 */
function countsUpTo(number) {
    const high = Math.max(0, number('high'));
    const medium = Math.max(high, number('medium'));
    return countsOf({ high, medium: medium - high, low: Math.max(medium, number('low')) - medium });
}
/** Of each severity the larger count. */
function largerOf(a, b) {
    return countsBy((severity) => Math.max(a[severity], b[severity]));
}
/** What `counts` has beyond `others`, severity by severity. */
function beyond(counts, others) {
    return countsBy((severity) => Math.max(0, counts[severity] - others[severity]));
}
/** The counts less so many findings of which it is not known how bad they are: the mildest are taken to be gone. */
function withoutMildest({ high, medium, low }, gone) {
    return countsOf({
        high: Math.max(0, high - Math.max(0, gone - low - medium)),
        medium: Math.max(0, medium - Math.max(0, gone - low)),
        low: Math.max(0, low - gone),
    });
}
/** The worse of two severities. */
function worse(a, b) {
    return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ENDS),
/* harmony export */   TL: () => (/* binding */ worstEnd),
/* harmony export */   tz: () => (/* binding */ endsWell)
/* harmony export */ });
/** Every end, from best to worst, with what the run then says and whether it ends well. The whole specification of the exit code. */
const ENDS = {
    'gate-passed': { status: 'completed', gate: 'passed', succeeds: 'always' },
    'dry-run': { status: 'dry-run', gate: 'not-evaluated', succeeds: 'always' },
    started: { status: 'started', gate: 'not-evaluated', succeeds: 'always' },
    'gate-failed': { status: 'completed', gate: 'failed', succeeds: 'with-warn-only' },
    'too-few-urls': { status: 'completed', gate: 'not-evaluated', succeeds: 'never' },
    'report-unusable': { status: 'completed', gate: 'not-evaluated', succeeds: 'never' },
    'scan-stopped': { status: 'stopped', gate: 'not-evaluated', succeeds: 'never' },
    'scan-cancelled': { status: 'cancelled', gate: 'not-evaluated', succeeds: 'never' },
    'scan-failed': { status: 'failed', gate: 'not-evaluated', succeeds: 'never' },
    'timed-out': { status: 'timed-out', gate: 'not-evaluated', succeeds: 'never' },
    error: { status: 'error', gate: 'not-evaluated', succeeds: 'never' },
};
const BEST_TO_WORST = Object.keys(ENDS);
/** The worst of several ends; an error where there is none, for a run that has nothing to show must not pass. */
function worstEnd(ends) {
    return ends.reduce((worst, end) => (BEST_TO_WORST.indexOf(end) > BEST_TO_WORST.indexOf(worst) ? end : worst), ends[0] ?? 'error');
}
/** Whether a run with these ends may exit with 0. */
function endsWell(ends, warnOnly) {
    return (ends.length > 0 &&
        ends.every((end) => ENDS[end].succeeds === 'always' || (ENDS[end].succeeds === 'with-warn-only' && warnOnly)));
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  context: () => (/* binding */ context)
});

// UNUSED EXPORTS: getOctokit

// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/github/lib/github.js


const context = new Context();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins(getOctokitOptions(token, options));
}
//# sourceMappingURL=github.js.map

/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ orWarn)
/* harmony export */ });
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4116);

/** Does one part of publishing. What fails is warned of and never changes the verdict: undefined then. */
async function orWarn(publishing, text, log) {
    try {
        return await publishing();
    }
    catch (cause) {
        log.warn((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(text, { reason: reasonOf(cause) }));
        return undefined;
    }
}
/** The system's code rather than its text, which holds paths of the machine. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return 'unknown';
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}


/***/ }),

/***/ 5004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// UNUSED EXPORTS: OUTPUTS

// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __nccwpck_require__(9517);
// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __nccwpck_require__(854);
// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __nccwpck_require__(5153);
// EXTERNAL MODULE: ./build/render/showing.js
var render_showing = __nccwpck_require__(1350);
// EXTERNAL MODULE: ./build/render/summary/finding.js
var summary_finding = __nccwpck_require__(2499);
// EXTERNAL MODULE: ./build/render/tally.js
var tally = __nccwpck_require__(9755);
;// CONCATENATED MODULE: ./build/render/annotations.js






/** GitHub shows ten of a level for a step and drops the rest unsaid. */
const MOST_OF_LEVEL = 10;
/** The runner cuts a message at 4,096 UTF-16 units; no text has more of these than bytes of UTF-8. */
const MAX_MESSAGE_BYTES = 4_096;
const MAX_TITLE_BYTES = 120;
const MAX_LINE_BYTES = 700;
const LEVELS = { high: 'error', medium: 'warning', low: 'notice' };
/**
 * The annotations in the order in which to show them: the verdicts, what else to know, and the findings, the
 * worst first. At most ten of a level; where there are more, the last says how many, and where to look.
 */
function planAnnotations(all, showing) {
    const planned = [
        ...all.map((shown) => planVerdict(shown, showing)),
        ...all.flatMap(({ outcome }) => planWarnings(outcome, showing)),
        ...severity/* SEVERITIES */.oC.flatMap((severity) => all.flatMap(({ outcome }) => planFindings(outcome, severity, showing))),
    ];
    const kept = new Map();
    for (const [level, ofLevel] of Map.groupBy(planned, ({ level }) => level)) {
        for (const one of ofLevel.slice(0, MOST_OF_LEVEL))
            kept.set(one, one);
        const [last, ...others] = ofLevel.slice(MOST_OF_LEVEL - 1);
        if (last !== undefined && others.length > 0) {
            kept.set(last, planRest(level, 1 + others.length, { all, showing }));
        }
    }
    return planned.flatMap((one) => kept.get(one) ?? []).map((one) => wordOut(one, showing));
}
function wordOut({ level, word }, { texts }) {
    const sign = (count) => texts.leftOut({ count });
    const { title, lines } = word();
    return {
        level,
        title: (0,plain/* cut */.Jj)((0,plain/* logLine */.BP)(title), MAX_TITLE_BYTES, sign),
        message: (0,plain/* cut */.Jj)(lines.map(plain/* logLine */.BP).join('\n'), MAX_MESSAGE_BYTES, sign),
    };
}
function planVerdict(shown, showing) {
    const { end, headline, problems } = shown.outcome;
    const { gate, succeeds } = verdict/* ENDS */.Br[end];
    const softened = (0,render_showing/* isSoftened */.xh)(shown);
    return {
        level: succeeds === 'always' ? 'notice' : softened ? 'warning' : 'error',
        word: () => ({
            title: showing.texts.ending({ gate, isSoftened: softened }),
            lines: [headline, ...problems].map((message) => (0,render_showing/* tell */.qz)(message, showing)),
        }),
    };
}
function planWarnings(outcome, showing) {
    return outcome.warnings.map((warning) => ({
        level: 'warning',
        word: () => ({ title: showing.texts.annotationWarning(), lines: [(0,render_showing/* tell */.qz)(warning, showing)] }),
    }));
}
function planFindings(outcome, severity, showing) {
    const { texts, details } = showing;
    const level = LEVELS[severity];
    const groups = (0,tally/* groupFindings */.kG)((0,tally/* findingsThatCount */.r5)(outcome)).filter((group) => group.severity === severity);
    const unread = (0,tally/* countUnread */.RX)(outcome)[severity];
    return [
        ...groups.flatMap(({ category, findings }) => details === 'counts'
            ? [countOf(() => (0,summary_finding/* nameCategory */.w)(category, (0,render_showing/* wordsFor */.tu)(texts, details)), findings.length)]
            : findings.map((finding) => ({ level, word: () => wordFinding(finding, texts) }))),
        ...(unread > 0 ? [countOf(texts.categoryUnread, unread)] : []),
    ];
    function countOf(name, count) {
        return {
            level,
            word: () => ({
                title: texts.annotationTitle({ severity, category: name() }),
                lines: [texts.annotationCount({ count })],
            }),
        };
    }
}
function wordFinding(finding, texts) {
    const { severity, category, title, method, url, parameter, payload, evidence } = finding;
    const lines = [
        { label: '', text: title },
        { label: '', text: [method, url].filter(Boolean).join(' ') },
        { label: texts.findingParameter(), text: parameter },
        { label: texts.findingPayload(), text: payload },
        { label: texts.findingEvidence(), text: evidence },
    ]
        .filter(({ text }) => text.trim() !== '')
        .map(({ label, text }) => `${label && `${label}: `}${(0,render_showing/* shorten */.ml)(text.trim(), MAX_LINE_BYTES, texts)}`);
    return {
        title: texts.annotationTitle({ severity, category: (0,summary_finding/* nameCategory */.w)(category, texts) }),
        lines: lines.length > 0 ? lines : [texts.findingBare()],
    };
}
function planRest(level, count, { all, showing }) {
    const { texts, jobSummary } = showing;
    const paths = new Set(all.map((shown) => (0,render_showing/* placeOf */.$t)(shown, showing)).filter(Boolean));
    const places = [
        ...(jobSummary ? [texts.jobSummary()] : []),
        ...(paths.size > 1 ? new Set([...paths].map(render_showing/* folderOf */.yS)) : paths),
    ];
    return {
        level,
        word: () => ({
            title: texts.annotationMore({ count }),
            lines: [texts.annotationRest({ count, places: places.join(', ') })],
        }),
    };
}

// EXTERNAL MODULE: ./build/texts/message.js
var message = __nccwpck_require__(4116);
// EXTERNAL MODULE: ./build/render/limits.js
var render_limits = __nccwpck_require__(1709);
;// CONCATENATED MODULE: ./build/render/closing-lines.js




const MAX_CATEGORIES = 100;
const MAX_NAME_BYTES = 200;
/**
 * What the log says at the end, line by line: every limit in force against what was found, and the findings by
 * category. Nothing of a single finding: lines of the log are read by problem matchers that other steps have left.
 */
function listClosingLines(outcome, demands) {
    const limits = (0,render_limits/* listLimits */.N)(outcome, demands).map(({ measure, found, limit, holds }) => (0,message/* say */.c)('logLimit', { measure, found, limit, result: holds === undefined ? '' : (0,message/* say */.c)('limitResult', { holds }) }));
    const heading = limits.length > 0 ? [(0,message/* say */.c)('logLimits', { number: outcome.scan?.id ?? '' })] : [];
    return [...heading, ...limits, ...listCategoryLines(outcome)];
}
function listCategoryLines(outcome) {
    const tallies = (0,tally/* tallyCategories */.V)((0,tally/* findingsThatCount */.r5)(outcome));
    const unread = (0,tally/* countUnread */.RX)(outcome);
    const count = tallies.length - MAX_CATEGORIES;
    const lines = [
        ...tallies.slice(0, MAX_CATEGORIES).map(({ category, counts }) => {
            const name = category === '' ? (0,message/* say */.c)('categoryUnnamed') : (0,message/* say */.c)('category', { name: (0,plain/* cut */.Jj)(category, MAX_NAME_BYTES, () => '…') });
            return sayCounts(name, counts);
        }),
        ...(count > 0 ? [(0,message/* say */.c)('logCategoriesLeftOut', { count })] : []),
        ...(unread.total > 0 ? [sayCounts((0,message/* say */.c)('categoryUnread'), unread)] : []),
    ];
    return lines.length > 0 ? [(0,message/* say */.c)('logCategories'), ...lines] : [];
}
function sayCounts(category, { high, medium, low }) {
    return (0,message/* say */.c)('logCategory', { category, high, medium, low });
}

// EXTERNAL MODULE: ./build/escape/markdown.js
var markdown = __nccwpck_require__(4777);
// EXTERNAL MODULE: ./build/judge/ignore/list.js + 1 modules
var list = __nccwpck_require__(154);
;// CONCATENATED MODULE: ./build/render/summary/review.js




const MOST_ROWS = 200;
const MAX_CELL_BYTES = 300;
/** What a summary says of how the findings compare with what was known: the baseline, and the ignore file. */
function drawReview({ judgement }, showing) {
    if (judgement === undefined)
        return [];
    const { review } = judgement;
    return [
        ...drawComparison(review, showing),
        ...drawIgnored(review, showing),
        ...drawEntries(review.expiredEntries, showing.texts.headingExpired(), showing),
        ...drawEntries(review.unusedEntries, showing.texts.headingUnused(), showing),
    ];
}
function drawComparison({ findings, fixed, newCounts }, { texts }) {
    if (fixed === undefined || newCounts === undefined)
        return [];
    const unchanged = findings.filter(({ standing, ignoredBy }) => standing === 'unchanged' && !ignoredBy).length;
    const told = texts.comparedWithBaseline({ added: newCounts.total, unchanged, fixed: fixed.length });
    return [(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(told)}</p>`];
}
/** Reasons are the team's own words; what they say of a finding is withheld with it. */
function drawIgnored({ findings, ignored }, showing) {
    const { texts, details, today } = showing;
    if (ignored === undefined)
        return [];
    const heading = (0,markdown/* markup */.PT) `<h3>${(0,markdown/* prose */.CS)(texts.headingIgnored({ count: ignored }))}</h3>`;
    if (details === 'counts' || ignored === 0)
        return [heading];
    const rows = findings.flatMap((finding) => {
        const { ignoredBy } = finding;
        if (ignoredBy === undefined)
            return [];
        const until = texts.ignoredUntil({ days: (0,list/* daysLeft */.H_)(ignoredBy, today) });
        return [
            (0,markdown/* markup */.PT) `<tr><td>${nameOf(finding, showing)}</td><td>${cell(ignoredBy.reason, showing)}</td><td>${(0,markdown/* prose */.CS)(until)}</td></tr>`,
        ];
    });
    const columns = [texts.columnFinding(), texts.columnReason(), texts.columnExpires()];
    return [table(heading, columns, rows, showing)];
}
function drawEntries(entries, heading, showing) {
    if (entries.length === 0)
        return [];
    const { texts, details } = showing;
    const rows = entries.map((entry) => {
        const { line, category, url, parameter, fingerprint, reason, expires = '' } = entry;
        const selectors = [category, url, parameter, fingerprint].filter((selector) => selector !== undefined);
        const isFull = details === 'full';
        const patterns = isFull ? selectors.map((selector) => (0,markdown/* code */.aY)((0,render_showing/* shorten */.ml)(selector, MAX_CELL_BYTES, texts))) : [];
        const told = isFull ? cell(reason, showing) : (0,markdown/* markup */.PT) ``;
        return (0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(texts.entryLine({ line }))}</td><td>${(0,markdown/* lines */.Mn)(patterns)}</td><td>${told}</td><td>${(0,markdown/* prose */.CS)(expires)}</td></tr>`;
    });
    const columns = [texts.columnEntry(), texts.columnSelects(), texts.columnReason(), texts.columnExpires()];
    return [table((0,markdown/* markup */.PT) `<h3>${(0,markdown/* prose */.CS)(heading)}</h3>`, columns, rows, showing)];
}
function nameOf({ category, method, url, parameter }, showing) {
    const { texts } = showing;
    const where = [method, url, parameter].filter((text) => text !== '').join(' ');
    return (0,markdown/* lines */.Mn)([(0,markdown/* prose */.CS)((0,summary_finding/* nameCategory */.w)(category, texts)), (0,markdown/* code */.aY)((0,render_showing/* shorten */.ml)(where, MAX_CELL_BYTES, texts))]);
}
function cell(text, { texts }) {
    return (0,markdown/* prose */.CS)((0,render_showing/* shorten */.ml)(text, MAX_CELL_BYTES, texts));
}
function table(heading, columns, rows, { texts }) {
    const count = rows.length - MOST_ROWS;
    const more = count > 0 ? [(0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(texts.messagesLeftOut({ count }))}</td></tr>`] : [];
    const head = columns.map((column) => (0,markdown/* markup */.PT) `<th align="left">${(0,markdown/* prose */.CS)(column)}</th>`);
    return (0,markdown/* lines */.Mn)([
        heading,
        (0,markdown/* markup */.PT) `<table>`,
        (0,markdown/* markup */.PT) `<tr>${head}</tr>`,
        ...rows.slice(0, MOST_ROWS),
        ...more,
        (0,markdown/* markup */.PT) `</table>`,
    ]);
}

;// CONCATENATED MODULE: ./build/render/summary/facts.js









const MAX_MESSAGES = 50;
const facts_MAX_CATEGORIES = 100;
const MAX_FACT_BYTES = 500;
/** What a summary says of an outcome before the findings, the weightiest first. */
function drawFacts(shown, showing) {
    const { outcome } = shown;
    return [
        drawVerdict(shown, showing),
        ...drawMessages(outcome.problems, BAD, showing),
        ...drawMessages(outcome.warnings, WARNING, showing),
        ...drawLimits(shown, showing),
        ...drawReview(outcome, showing),
        ...drawScan(shown, showing),
        ...drawCategories(outcome, showing),
    ];
}
function drawVerdict(shown, showing) {
    const { outcome } = shown;
    const { gate, succeeds } = verdict/* ENDS */.Br[outcome.end];
    const softened = (0,render_showing/* isSoftened */.xh)(shown);
    const ending = showing.texts.ending({ gate, isSoftened: softened });
    // A run that was to judge nothing, and did as it was told.
    const isAsMeant = gate === 'not-evaluated' && succeeds === 'always';
    const sign = isAsMeant ? NEUTRAL : GATE_SIGNS[gate];
    return (0,markdown/* markup */.PT) `<h2>${softened ? WARNING : sign} ${(0,markdown/* prose */.CS)(ending)}</h2>
<p>${(0,markdown/* prose */.CS)((0,render_showing/* tell */.qz)(outcome.headline, showing))}</p>`;
}
const WARNING = (0,markdown/* markup */.PT) `⚠️`;
const NEUTRAL = (0,markdown/* markup */.PT) `ℹ️`;
const GOOD = (0,markdown/* markup */.PT) `✅`;
const BAD = (0,markdown/* markup */.PT) `❌`;
const GATE_SIGNS = { passed: GOOD, failed: BAD, 'not-evaluated': (0,markdown/* markup */.PT) `🚫` };
function drawMessages(messages, sign, showing) {
    if (messages.length === 0)
        return [];
    const told = messages.slice(0, MAX_MESSAGES).map((message) => (0,render_showing/* tell */.qz)(message, showing));
    const count = messages.length - told.length;
    const shown = count > 0 ? [...told, showing.texts.messagesLeftOut({ count })] : told;
    const items = shown.map((text) => (0,markdown/* markup */.PT) `<li>${sign} ${(0,markdown/* prose */.CS)(text)}</li>`);
    return [(0,markdown/* lines */.Mn)([(0,markdown/* markup */.PT) `<ul>`, ...items, (0,markdown/* markup */.PT) `</ul>`])];
}
function drawLimits({ outcome, demands }, { texts }) {
    const rows = (0,render_limits/* listLimits */.N)(outcome, demands).map(({ measure, found, limit, holds }) => {
        const result = holds === undefined ? (0,markdown/* markup */.PT) `` : (0,markdown/* markup */.PT) `${holds ? GOOD : BAD} ${(0,markdown/* prose */.CS)(texts.limitResult({ holds }))}`;
        const name = (0,markdown/* prose */.CS)((0,message/* phrase */.M)(texts, measure));
        const most = (0,markdown/* prose */.CS)((0,message/* phrase */.M)(texts, limit));
        return (0,markdown/* markup */.PT) `<tr><td>${name}</td>${number(found)}<td>${most}</td><td>${result}</td></tr>`;
    });
    const columns = [texts.columnMeasure(), texts.columnFound(), texts.columnLimit(), texts.columnResult()];
    return rows.length === 0 ? [] : [drawTable(texts.headingLimits(), columns, rows)];
}
function drawScan(shown, showing) {
    const { texts, details, givenUrls } = showing;
    const { target, scan, charged } = shown.outcome;
    const isFull = details === 'full';
    const site = target?.url ?? '';
    const identifier = (text) => (0,markdown/* code */.aY)((0,render_showing/* shorten */.ml)(text.trim(), MAX_FACT_BYTES, texts));
    const facts = [
        { name: texts.scanSite(), fact: isFull || givenUrls.includes(site) ? identifier(site) : (0,markdown/* markup */.PT) `` },
        { name: texts.scanNumber(), fact: identifier(scan?.id ?? '') },
        { name: texts.scanStarted(), fact: (0,markdown/* prose */.CS)((0,render_showing/* formatTime */.fU)(scan?.startedAt)) },
        { name: texts.scanEnded(), fact: (0,markdown/* prose */.CS)((0,render_showing/* formatTime */.fU)(scan?.endedAt)) },
        { name: texts.crawledUrls(), fact: (0,markdown/* prose */.CS)(`${scan?.crawled ?? ''}`) },
        { name: isFull ? texts.reportFile() : texts.reportFolder(), fact: (0,markdown/* code */.aY)((0,render_showing/* placeOf */.$t)(shown, showing)) },
        ...(target === undefined && scan === undefined
            ? []
            : [{ name: texts.scanCharged(), fact: (0,markdown/* prose */.CS)(texts.scansCharged({ count: charged })) }]),
    ].filter(({ fact }) => fact.html !== '');
    const rows = facts.map(({ name, fact }) => (0,markdown/* markup */.PT) `<tr><th align="left">${(0,markdown/* prose */.CS)(name)}</th><td>${fact}</td></tr>`);
    return rows.length === 0 ? [] : [drawTable(texts.headingScan(), [], rows)];
}
/** The findings counted by category; what could not be read is counted too. */
function drawCategories(outcome, showing) {
    const { texts, details } = showing;
    if (outcome.judgement === undefined)
        return [];
    // Of a scan that was not judged, to have found nothing says nothing.
    const isJudged = verdict/* ENDS */.Br[outcome.end].gate !== 'not-evaluated';
    if (outcome.judgement.review.counts.total === 0)
        return isJudged ? [(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.nothingFound())}</p>`] : [];
    const unread = (0,tally/* countUnread */.RX)(outcome);
    const tallies = (0,tally/* tallyCategories */.V)((0,tally/* findingsThatCount */.r5)(outcome));
    const rows = [
        ...tallies.slice(0, facts_MAX_CATEGORIES).map(({ category, counts }) => ({
            name: (0,summary_finding/* nameCategory */.w)(category, (0,render_showing/* wordsFor */.tu)(texts, details)),
            counts,
        })),
        ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
    ].map(({ name, counts }) => {
        const numbers = severity/* SEVERITIES */.oC.map((severity) => number(`${counts[severity]}`));
        return (0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(name)}</td>${numbers}</tr>`;
    });
    const count = tallies.length - facts_MAX_CATEGORIES;
    if (count > 0)
        rows.push((0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(texts.categoriesLeftOut({ count }))}</td></tr>`);
    const columns = [texts.columnCategory(), ...severity/* SEVERITIES */.oC.map((measure) => texts.measureName({ measure }))];
    const table = drawTable(texts.headingCategories(), columns, rows);
    return details === 'counts' ? [table, (0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.countsOnly())}</p>`] : [table];
}
function drawTable(heading, columns, rows) {
    const head = columns.map((column) => (0,markdown/* markup */.PT) `<th align="left">${(0,markdown/* prose */.CS)(column)}</th>`);
    return (0,markdown/* lines */.Mn)([
        (0,markdown/* markup */.PT) `<h3>${(0,markdown/* prose */.CS)(heading)}</h3>`,
        (0,markdown/* markup */.PT) `<table>`,
        ...(head.length === 0 ? [] : [(0,markdown/* markup */.PT) `<tr>${head}</tr>`]),
        ...rows,
        (0,markdown/* markup */.PT) `</table>`,
    ]);
}
function number(text) {
    return (0,markdown/* markup */.PT) `<td align="right">${(0,markdown/* prose */.CS)(text)}</td>`;
}

;// CONCATENATED MODULE: ./build/render/summary/summary.js






/** GitHub refuses a step's summary of more than 1 MiB; what is below it is left to what secrets are replaced by. */
const MAX_BYTES = 1_000_000;
/**
 * The job summary as Markdown, of at most `maxBytes` bytes of UTF-8: of each outcome the verdict, the limits against
 * the counts, what was scanned, and the findings, the worst first. Where not all fits, the worst is kept, and what was
 * left out is said.
 */
function renderSummary(all, showing, maxBytes = MAX_BYTES) {
    const { texts } = showing;
    const sections = all.map((shown) => ({
        blocks: [...listFacts(shown, showing), ...listFindings(shown.outcome, showing)],
        // Noting that all findings are left out takes the most room.
        noteLeftOut: (findings = (0,tally/* findingsThatCount */.r5)(shown.outcome)) => noteLeftOut(shown, findings, showing),
    }));
    const noteMore = (0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.summaryLeftOut())}</p>`;
    const notes = [noteMore, ...sections.map(({ noteLeftOut }) => noteLeftOut())];
    const blocks = sections.flatMap((section) => section.blocks);
    const drawn = drawWhatFits(blocks, maxBytes - notes.reduce((sum, note) => sum + sizeOf(note), 0));
    if (drawn.size === 0)
        return '';
    return (0,markdown/* toMarkdown */.l6)([
        ...sections.flatMap(({ blocks, noteLeftOut }) => {
            const leftOut = blocks.filter((block) => !drawn.has(block)).flatMap(({ finding }) => finding ?? []);
            return [
                ...blocks.flatMap((block) => drawn.get(block) ?? []),
                ...(leftOut.length > 0 ? [noteLeftOut(leftOut)] : []),
            ];
        }),
        ...(blocks.some((block) => block.finding === undefined && !drawn.has(block)) ? [noteMore] : []),
    ]);
}
/** Draws by rank until one block does not fit: what comes after it is worth less, however small it may be. */
function drawWhatFits(blocks, maxBytes) {
    const drawn = new Map();
    let room = maxBytes;
    for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
        const drawing = block.draw();
        room -= sizeOf(drawing);
        if (room < 0)
            break;
        drawn.set(block, drawing);
    }
    return drawn;
}
/** Bytes of UTF-8 that a block takes in the document, with the blank line after it. */
function sizeOf(block) {
    return Buffer.byteLength((0,markdown/* toMarkdown */.l6)([block])) + 1;
}
function listFacts(shown, showing) {
    return drawFacts(shown, showing).map((fact, rank) => ({
        rank,
        finding: undefined,
        draw: () => fact,
    }));
}
/** One block for each finding; the first of a severity and of a category brings the heading. */
function listFindings(outcome, { texts, details }) {
    if (details === 'counts')
        return [];
    const findings = (0,tally/* findingsThatCount */.r5)(outcome);
    const groups = (0,tally/* groupFindings */.kG)(findings);
    return groups.flatMap((group, position) => {
        const isFirstOfSeverity = groups[position - 1]?.severity !== group.severity;
        return group.findings.map((finding, index) => ({
            rank: FIRST_FINDING_RANK + severity/* SEVERITIES */.oC.indexOf(finding.severity),
            finding,
            draw: () => (0,markdown/* lines */.Mn)([
                ...(isFirstOfSeverity && index === 0 ? [drawSeverity(finding.severity, findings, texts)] : []),
                ...(index === 0 ? [(0,markdown/* markup */.PT) `<h4>${(0,markdown/* prose */.CS)((0,summary_finding/* nameCategory */.w)(finding.category, texts))}</h4>`] : []),
                (0,summary_finding/* drawFinding */.M)(finding, texts),
            ]),
        }));
    });
}
function drawSeverity(severity, findings, texts) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return (0,markdown/* markup */.PT) `<h3>${(0,markdown/* prose */.CS)(texts.headingSeverity({ severity, count }))}</h3>`;
}
/** After all the facts, of which there are a handful. */
const FIRST_FINDING_RANK = 100;
function noteLeftOut(shown, findings, showing) {
    const { texts } = showing;
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const path = (0,render_showing/* placeOf */.$t)(shown, showing);
    const what = texts.findingsLeftOut({ high: count('high'), medium: count('medium'), low: count('low') });
    return (0,markdown/* markup */.PT) `<p><b>${(0,markdown/* prose */.CS)(what)}</b> ${(0,markdown/* prose */.CS)(path === '' ? '' : texts.findingsAreIn({ path }))}</p>`;
}

// EXTERNAL MODULE: ./build/publish/or-warn.js
var or_warn = __nccwpck_require__(1360);
;// CONCATENATED MODULE: ./build/publish/publish.js







/** Every output, in the order of action.yml and README. */
const OUTPUTS = [
    'status',
    'gate',
    'instance-no',
    'total',
    'high',
    'medium',
    'low',
    'new',
    'fixed',
    'ignored',
    'crawled-urls',
    'charged',
    'report-path',
    'sarif-path',
    'html-path',
    'results',
];
/**
 * Leaves everything that a run has to show: report files, outputs, log, annotations, job summary. What can't be written is
 * warned of, keeps nothing else from being written, and never changes the verdict.
 */
async function publish({ outcomes, demands, conceal }, showing, { host, log }) {
    const writing = () => writeFiles({ outcomes, demands, conceal }, showing, { host, log });
    const files = (await (0,or_warn/* orWarn */.w)(writing, 'reportNotWritten', log)) ?? new Map();
    await (0,or_warn/* orWarn */.w)(() => setOutputs(outputsOf(outcomes, files, conceal), host), 'outputsNotSet', log);
    const all = outcomes.map((outcome) => ({ outcome, demands, reportPath: files.get(outcome)?.report }));
    await (0,or_warn/* orWarn */.w)(() => tell(listLines(all, files, showing), log), 'notAllShown', log);
    await (0,or_warn/* orWarn */.w)(() => annotate(all, showing, host), 'notAllShown', log);
    if (showing.jobSummary) {
        await (0,or_warn/* orWarn */.w)(() => host.writeSummary(renderSummary(all, showing)), 'summaryNotWritten', log);
    }
}
function tell(lines, log) {
    for (const line of lines)
        log.info(line);
}
function listLines(all, files, { details }) {
    const paths = [...files.values()]
        .flatMap(({ report, sarif, html }) => [report, sarif, html])
        .filter((path) => path !== undefined);
    // A file's name holds the host, so that `counts` tells the folder.
    const places = new Set(details === 'full' ? paths : paths.map(render_showing/* folderOf */.yS));
    return [
        ...all.flatMap(({ outcome }) => outcome.problems),
        ...all.flatMap(({ outcome, demands }) => listClosingLines(outcome, demands)),
        ...[...places].map((path) => (0,message/* say */.c)('reportWritten', { path })),
    ];
}
function annotate(all, showing, host) {
    const planned = planAnnotations(all, showing);
    // Without annotations the verdicts stay, which come first: a step that fails must say why.
    for (const annotation of showing.annotations ? planned : planned.slice(0, all.length))
        host.annotate(annotation);
}
/** Loaded only where there is something to write: a step that is configured wrongly says so at once. */
async function writeFiles(publishing, showing, means) {
    if (publishing.outcomes.every(({ target }) => target === undefined))
        return new Map();
    const { writeReportFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(868)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8868));
    return await writeReportFiles(publishing, showing, means);
}
/** The values of one target; blank, or null in JSON, where not known. */
function resultOf({ end, scan, target, charged, judgement }, files) {
    const { status, gate } = verdict/* ENDS */.Br[end];
    const { review, checks = [] } = judgement ?? {};
    const counts = review?.counts;
    return {
        'start-url': target?.url ?? null,
        status,
        gate,
        'instance-no': scan?.id ?? null,
        total: counts?.total ?? null,
        high: counts?.high ?? null,
        medium: counts?.medium ?? null,
        low: counts?.low ?? null,
        new: review?.newCounts?.total ?? null,
        fixed: review?.fixed?.length ?? null,
        ignored: review?.ignored ?? null,
        'crawled-urls': scan?.crawled ?? null,
        charged,
        'report-path': files.report ?? null,
        'sarif-path': files.sarif ?? null,
        'html-path': files.html ?? null,
        limits: Object.fromEntries(checks.map(({ measure, most, count, holds }) => [measure, { most: most ?? null, count, holds }])),
    };
}
/**
 * Several targets: counts are sums, the end is the worst, numbers stand one a line. Of all these only a target's URL is what the
 * user wrote, and may hold a secret; in the others a text that happens to be one is a word that later steps must find.
 */
function outputsOf(outcomes, files, conceal) {
    const { status, gate } = verdict/* ENDS */.Br[(0,verdict/* worstEnd */.TL)(outcomes.map(({ end }) => end))];
    const results = outcomes
        .map((outcome) => resultOf(outcome, files.get(outcome) ?? {}))
        .map((result) => ({ ...result, 'start-url': result['start-url'] && conceal(result['start-url']) }));
    const sum = (values) => values.length === 0 || values.includes(null) ? '' : String(values.reduce((a, b) => a + (b ?? 0), 0));
    const pathsOf = (paths) => {
        const [first, ...others] = paths.filter((path) => path !== null);
        return others.length > 0 ? (first?.slice(0, first.lastIndexOf('/')) ?? '') : (first ?? '');
    };
    return {
        status,
        gate,
        'instance-no': results.flatMap((result) => result['instance-no'] ?? []).join('\n'),
        total: sum(results.map(({ total }) => total)),
        high: sum(results.map(({ high }) => high)),
        medium: sum(results.map(({ medium }) => medium)),
        low: sum(results.map(({ low }) => low)),
        new: sum(results.map((result) => result.new)),
        fixed: sum(results.map(({ fixed }) => fixed)),
        ignored: sum(results.map(({ ignored }) => ignored)),
        'crawled-urls': sum(results.map((result) => result['crawled-urls'])),
        charged: String(results.reduce((sum, { charged }) => sum + charged, 0)),
        'report-path': pathsOf(results.map((result) => result['report-path'])),
        'sarif-path': pathsOf(results.map((result) => result['sarif-path'])),
        'html-path': pathsOf(results.map((result) => result['html-path'])),
        results: JSON.stringify(results.filter((result) => result['start-url'] !== null)),
    };
}
function setOutputs(outputs, host) {
    for (const name of OUTPUTS)
        host.setOutput(name, outputs[name]);
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listLimits)
/* harmony export */ });
/* harmony import */ var _judge_crawl_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3723);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4116);


/** Every limit in force, whether or not there was anything to hold it against; none where the configuration gave none. */
function listLimits({ end, scan, judgement }, demands) {
    if (demands.limits.length === 0)
        return [];
    const checks = judgement?.checks ?? [];
    const counts = judgement?.review.counts;
    const isOnNew = demands.gateOn === 'new';
    const limits = demands.limits.map(({ measure, most, isDefault }) => ({
        measure: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(isOnNew ? 'measureNewName' : 'measureName', { measure }),
        found: `${(isOnNew ? checks.find((check) => check.measure === measure)?.count : counts?.[measure]) ?? ''}`,
        limit: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('limitMost', { most, isDefault }),
        holds: most === undefined ? undefined : checks.find((check) => check.measure === measure)?.holds,
    }));
    const least = demands.minCrawledUrls;
    const wasJudged = checks.length > 0;
    const crawled = {
        measure: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('crawledUrls'),
        found: `${scan?.crawled ?? ''}`,
        limit: typeof least === 'number'
            ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('limitLeast', { least, isDefault: least === _judge_crawl_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MIN_CRAWLED_URLS */ .vO })
            : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('limitShare', { percent: least.percent }),
        holds: wasJudged || end === 'too-few-urls' ? wasJudged : undefined,
    };
    return [...limits, crawled];
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   tu: () => (/* binding */ wordsFor),
/* harmony export */   xh: () => (/* binding */ isSoftened),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9517);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4116);



const MAX_MESSAGE_BYTES = 2_000;
const MAX_PLACE_BYTES = 500;
/** A message in one safe line, as much of it as may be told. */
function tell(message, { texts, details }) {
    return shorten((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(wordsFor(texts, details), message), MAX_MESSAGE_BYTES, texts);
}
/**
 * The texts for messages: with `counts`, what others wrote is not repeated, whatever it may hold. Categories are told, but a report
 * may have anything in their place.
 */
function wordsFor(texts, details) {
    if (details === 'full')
        return texts;
    const category = ({ name }) => (IS_NAME.test(name) ? texts.category({ name }) : texts.hidden());
    return { ...texts, quotation: texts.hidden, category };
}
/** Words of letters and digits, such as `Insecure SSL/TLS`: no address, parameter or payload. */
const IS_NAME = /^[\p{L}\p{M}\p{N}_]+(?:(?: |, | ?[-/&] ?| ?\()[\p{L}\p{M}\p{N}_]+\)?)*$/u;
/** A text of any origin in one safe line of at most `maxBytes` bytes of UTF-8. */
function shorten(text, maxBytes, texts) {
    return (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text), maxBytes, (count) => texts.leftOut({ count }));
}
/** Whether a failed gate ends the run well all the same. */
function isSoftened({ outcome: { end }, demands }) {
    return demands.warnOnly && _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDS */ .Br[end].succeeds === 'with-warn-only';
}
/** Where an outcome's report is to be found; '' where there is none. Its name holds the host, so that `counts` tells the folder. */
function placeOf({ reportPath: path = '' }, { texts, details }) {
    return shorten(details === 'full' ? path : folderOf(path), MAX_PLACE_BYTES, texts);
}
/** With a slash at its end; '' for the workspace itself. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** A time such as `2026-11-22 07:37 UTC`; '' where it is not known. */
function formatTime(ms) {
    const time = new Date(ms ?? Number.NaN);
    return Number.isNaN(time.getTime()) ? '' : time.toISOString().replace(/^(.*)T(\d\d:\d\d).*$/, '$1 $2 UTC');
}


/***/ }),

/***/ 2499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ drawFinding),
/* harmony export */   w: () => (/* binding */ nameCategory)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4777);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(854);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1350);



/** Bytes of UTF-8. Together they keep one finding far below a summary's size, whatever it holds. */
const MAX_NAME_BYTES = 200;
const MAX_LINE_BYTES = 1_000;
const MAX_BLOCK_BYTES = 4_000;
/** A category's name in one line, which a report may leave out. */
function nameCategory(category, texts) {
    return category === '' ? texts.categoryUnnamed() : (0,_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(texts.category({ name: category }), MAX_NAME_BYTES, texts);
}
/** One finding: what and where on the first line, the rest folded up under it. */
function drawFinding(finding, texts) {
    const { title, method, url, parameter, request } = finding;
    const name = title === '' ? nameCategory(finding.category, texts) : (0,_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(title, MAX_NAME_BYTES, texts);
    const where = line([method, url].filter(Boolean).join(' '));
    const mark = finding.standing === 'new' ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<b>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(texts.findingIsNew())}</b>`] : [];
    const through = parameter === '' ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(texts.findingParameter()), line(parameter)];
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
        .map(({ label, text, draw }) => draw((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<b>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(label)}</b>`, text));
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)([
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<details>`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<summary>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)([...mark, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(name), where, ...through])}</summary>`,
        ...(told.length > 0 ? told : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<p>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(texts.findingBare())}</p>`]),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `</details>`,
    ]);
    function line(text) {
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, MAX_LINE_BYTES, texts));
    }
    function drawLine(label, text) {
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<p>${label} ${line(text)}</p>`;
    }
    function drawBlock(label, text) {
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<p>${label}</p>\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .pre */ .AS)(shortenBlock(text))}`;
    }
    function drawProse(label, text) {
        const sentences = shortenBlock(text)
            .split('\n')
            .filter((sentence) => !isBlank(sentence));
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<p>${label}\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(sentences.map((sentence) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<br>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence)}`))}</p>`;
    }
    function shortenBlock(text) {
        return (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainBlock */ .Yj)(text.trim()), MAX_BLOCK_BYTES, (count) => texts.leftOut({ count }));
    }
}
function isBlank(text) {
    return text.trim() === '';
}


/***/ }),

/***/ 9755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ countUnread),
/* harmony export */   V: () => (/* binding */ tallyCategories),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   r5: () => (/* binding */ findingsThatCount)
/* harmony export */ });
/* harmony import */ var _judge_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5741);
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5153);


/** The findings by severity, the worst first, and within one by category, in the report's order. */
function groupFindings(findings) {
    return _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const ofSeverity = findings.filter((finding) => finding.severity === severity);
        return [...Map.groupBy(ofSeverity, ({ category }) => category)].map(([category, findings]) => ({
            severity,
            category,
            findings,
        }));
    });
}
/** The findings counted by category, the worst first. */
function tallyCategories(findings) {
    return [...Map.groupBy(findings, ({ category }) => category)]
        .map(([category, findings]) => ({ category, counts: countFindings(findings) }))
        .toSorted((a, b) => compareCounts(b.counts, a.counts));
}
/** The findings of an outcome, less those that are ignored. */
function findingsThatCount({ judgement }) {
    return judgement?.review.findings.filter(_judge_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .doesCount */ .f) ?? [];
}
/** What was judged beyond the findings that could be read. */
function countUnread(outcome) {
    const read = countFindings(findingsThatCount(outcome));
    return (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .beyond */ .wQ)(outcome.judgement?.review.counts ?? read, read);
}
function countFindings(findings) {
    return (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .countsBy */ .Mj)((severity) => findings.filter((finding) => finding.severity === severity).length);
}
function compareCounts(a, b) {
    return a.high - b.high || a.medium - b.medium || a.low - b.low;
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ charge),
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   kE: () => (/* binding */ neverOrdered),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   kr: () => (/* binding */ rehearsed)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4900);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);


/** A completed scan without a report to judge. */
function unjudged(known, { what, advice }) {
    const number = known.scan.id;
    return {
        ...complete(known),
        end: 'report-unusable',
        headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('reportUnusable', { number, what, advice: advice ?? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('adviceReport') }),
    };
}
/** A scan that ended in another way, or not in time. */
function unfinished(known, { timeoutMs, scanIs }) {
    const { id: number, state, reason } = known.scan;
    switch (state) {
        case 'failed': {
            const why = reason && (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('quotation', { text: reason });
            return { ...complete(known), end: 'scan-failed', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('scanFailed', { number, reason: why }) };
        }
        case 'cancelled':
            return { ...complete(known), end: 'scan-cancelled', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('scanCancelled', { number }) };
        case 'stopped':
            return { ...complete(known), end: 'scan-stopped', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('scanStopped', { number }) };
        case 'completed':
        case 'queued':
        case 'running':
        case 'unclear': {
            const headline = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('timedOut', { number, state, minutes: timeoutMs / 60_000, scanIs });
            return { ...complete(known), end: 'timed-out', headline };
        }
    }
}
/** A time-out before anything was ordered, be it that the order waited for its turn. */
function neverOrdered(known, { obstacle }, timeoutMs) {
    const minutes = timeoutMs / 60_000;
    const headline = obstacle ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('turnNeverCame', { minutes, what: obstacle.what }) : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('noTimeLeft', { minutes });
    return { ...complete(known), end: 'timed-out', headline };
}
/** A scan that is left to a later run. */
function left(known) {
    return { ...complete(known), end: 'started', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('leftToLaterRun', { number: known.scan.id }) };
}
/** A run that was only to say what it would do. */
function rehearsed(known) {
    return { ...complete(known), end: 'dry-run', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('dryRunDone') };
}
/** The job could not be done. */
function failed(cause, known = {}) {
    const fault = cause instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v ? cause : unforeseen(cause);
    const { kind, what, problems } = fault;
    const text = kind === 'configuration' ? 'configurationWrong' : kind === 'interrupted' ? 'interrupted' : 'serviceFailed';
    const advice = fault.advice ?? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('adviceInternal');
    const number = known.scan?.id ?? '';
    const headline = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(kind === 'internal' ? 'actionFailed' : text, { what, number, advice });
    return { ...complete(known), end: 'error', problems, headline };
}
function complete({ target, scan, warnings = [] }) {
    return { target, scan, warnings, problems: [], judgement: undefined };
}
/** The endings with what each of them costs, once that is known. */
function charge(endings, ledger) {
    return endings.map((ending) => ({ ...ending, charged: ending.target ? ledger.chargedFor(ending.target.url) : 0 }));
}
/** Of an error that is not ours only its name is shown: its text may hold anything. */
function unforeseen(cause) {
    const name = cause instanceof Error ? cause.name : typeof cause;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('internal', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('internalError', { name }), { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('adviceInternal'), cause });
}


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Interruption)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4900);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);


/** Milliseconds that an order under way is given, since its answer tells whether there is something to stop. */
const GRACE_MS = 5_000;
/** Milliseconds from the first signal in which what was started is to be stopped: the runner kills after ten seconds. */
const CLEAN_UP_WITHIN_MS = 7_000;
/** The step's interruption, when it comes: at once for everything but an order under way, which is given its grace. */
class Interruption {
    #clock;
    #all = new AbortController();
    #orders = new AbortController();
    #over = new AbortController();
    #cleanUpUntil;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Ends everything but orders. */
    get signal() {
        return this.#all.signal;
    }
    /** Ends orders. */
    get grace() {
        return this.#orders.signal;
    }
    /** When the clean-up must be done, in milliseconds since the epoch; undefined where nothing has been interrupted. */
    get cleanUpUntil() {
        return this.#cleanUpUntil;
    }
    /** Interrupts. What comes after the first one changes nothing. */
    interrupt(signal, advice) {
        if (this.#cleanUpUntil !== undefined)
            return;
        this.#cleanUpUntil = this.#clock.now() + CLEAN_UP_WITHIN_MS;
        const fault = new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('interrupted', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('interruptedBy', { signal }), { advice });
        this.#all.abort(fault);
        this.#clock.sleep(GRACE_MS, this.#over.signal).then(() => this.#orders.abort(fault), () => { });
    }
    /** The work is over: no grace keeps the process alive. */
    end() {
        this.#over.abort();
    }
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ phrase),
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/** Makes a message. */
function say(text, ...[about]) {
    return { text, about: { ...about } };
}
function isMessage(value) {
    return typeof value === 'object' && value !== null && 'text' in value && 'about' in value;
}
function isListOfMessages(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isMessage);
}
/** Puts a message into words. */
function phrase(texts, message) {
    const worded = (value) => {
        if (isMessage(value))
            return phrase(texts, value);
        return isListOfMessages(value) ? value.map((each) => phrase(texts, each)).join(', ') : value;
    };
    const about = Object.fromEntries(Object.entries(message.about).map(([name, value]) => [name, worded(value)]));
    // `say` has held the facts to the text's own parameter; the index type cannot carry that along.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const word = texts[message.text];
    return word(about);
}


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CLOUDS),
/* harmony export */   o: () => (/* binding */ ORIGINS)
/* harmony export */ });
/** The NAVER Clouds: each has accounts, keys and scans of its own. */
const CLOUDS = ['public', 'gov', 'fin'];
/** Where the service answers in each cloud: the vendor's API overview, and for `fin` what is seen in use. */
const ORIGINS = {
    public: 'https://wsc.apigw.ntruss.com',
    gov: 'https://wsc.apigw.gov-ntruss.com',
    fin: 'https://wsc.apigw.fin-ntruss.com',
};


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
