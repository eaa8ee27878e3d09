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

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

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

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

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

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

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

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

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

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

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

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

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

/***/ 3444:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("web-streams-polyfill/dist/ponyfill.es2018.js");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 2982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./build/wsc/clouds.js
var clouds = __nccwpck_require__(3368);
// EXTERNAL MODULE: ./build/escape/file-name.js
var file_name = __nccwpck_require__(1824);
// EXTERNAL MODULE: ./build/texts/message.js
var message = __nccwpck_require__(4116);
// EXTERNAL MODULE: ./build/configure/kinds/kind.js
var kind = __nccwpck_require__(1325);
// EXTERNAL MODULE: ./build/configure/kinds/words.js
var words = __nccwpck_require__(954);
;// CONCATENATED MODULE: ./build/configure/kinds/baseline-choice.js




/**
 * `previous`, the number of a scan, or the path of a saved report. Only digits make a number: a
 * report's name has an extension.
 */
const baselineChoice = {
    allowed: (0,message/* say */.c)('allowedBaseline'),
    parse: (given) => {
        if (given === '')
            return (0,kind/* accept */.Ju)({ kind: 'none' });
        if ((0,words/* spell */.lO)(given, ['previous']) !== undefined)
            return (0,kind/* accept */.Ju)({ kind: 'previous' });
        if (/^\d{1,64}$/.test(given))
            return (0,kind/* accept */.Ju)({ kind: 'number', number: given });
        const path = (0,file_name/* filePath */.s$)(given);
        return path === undefined ? (0,kind/* refuse */.TR)() : (0,kind/* accept */.Ju)({ kind: 'path', path });
    },
};

// EXTERNAL MODULE: ./build/configure/kinds/headers.js
var headers = __nccwpck_require__(4797);
;// CONCATENATED MODULE: ./build/configure/kinds/matrix-leg.js


/** The default in action.yml. GitHub evaluates it if the input is not set. */
const NO_LEG_EVALUATED = '${{ toJSON(matrix) }}';
/** What `toJSON` gives for a job without a matrix. */
const NO_MATRIX = 'null';
/**
 * The leg of the job's matrix, as GitHub writes it. Any text will do if it is the same in every
 * attempt. It is internal, and never shown, since a matrix can contain anything.
 */
const matrixLeg = {
    allowed: (0,message/* say */.c)('allowedAnything'),
    parse: (given) => (0,kind/* accept */.Ju)(given === NO_LEG_EVALUATED ? NO_MATRIX : given),
};

;// CONCATENATED MODULE: ./build/configure/kinds/numbers.js


/**
 * Reads a plain decimal. Anything else that `Number` accepts (`1e3`, `0x10`, `Infinity`) is
 * probably a mistake.
 */
function readDuration(given, { from, to }, unitMs) {
    const number = /^[0-9]+(\.[0-9]+)?$/.test(given) ? Number(given) : Number.NaN;
    return number >= from && number <= to ? (0,kind/* accept */.Ju)(Math.round(number * unitMs)) : (0,kind/* refuse */.TR)();
}
function readWholeNumber(given, from) {
    const number = /^[0-9]+$/.test(given) ? Number(given) : Number.NaN;
    return Number.isSafeInteger(number) && number >= from ? (0,kind/* accept */.Ju)(number) : (0,kind/* refuse */.TR)();
}
/** Seconds, with or without a fraction. The value is in milliseconds. */
function seconds(range) {
    return { allowed: (0,message/* say */.c)('allowedSeconds', { ...range }), parse: (given) => readDuration(given, range, 1000) };
}
/** Minutes, with or without a fraction. The value is in milliseconds. */
function minutes(range) {
    return { allowed: (0,message/* say */.c)('allowedMinutes', { ...range }), parse: (given) => readDuration(given, range, 60_000) };
}
/**
 * The fewest URLs that a scan must have crawled: a number, or a percentage of what the last scan
 * crawled.
 */
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
/** The most findings that pass; `undefined` for no limit. */
const limit = {
    allowed: (0,message/* say */.c)('allowedLimit'),
    parse: (given) => (given.toLowerCase() === 'none' ? (0,kind/* accept */.Ju)(undefined) : readWholeNumber(given, 0)),
};

// EXTERNAL MODULE: ./build/escape/unprintable.js
var unprintable = __nccwpck_require__(1532);
;// CONCATENATED MODULE: ./build/configure/kinds/plain-text.js



/** What an HTTP header can carry: visible ASCII characters. */
const VISIBLE = /^[\x21-\x7e]+$/;
/** A key. */
const key = {
    allowed: (0,message/* say */.c)('allowedKey'),
    parse: (given) => (VISIBLE.test(given) ? (0,kind/* accept */.Ju)(given) : (0,kind/* refuse */.TR)()),
};
/** The default of action.yml, in case nobody evaluates it. */
const NO_TOKEN_EVALUATED = `\${{ github.token }}`;
/** A token of GitHub's, or '' if there is none. */
const githubToken = {
    allowed: (0,message/* say */.c)('allowedToken'),
    parse: (given) => (given === NO_TOKEN_EVALUATED || given === '' ? (0,kind/* accept */.Ju)('') : key.parse(given)),
};
const ENDING_A_LINE = (0,unprintable/* unprintable */.h)(String.raw `\p{Cc}\p{Zl}\p{Zp}`);
/** One line of text, or none. */
function shortLine(most) {
    return {
        allowed: (0,message/* say */.c)('allowedMemo', { most }),
        parse: (given) => (Array.from(given).length <= most && !ENDING_A_LINE.isIn(given) ? (0,kind/* accept */.Ju)(given) : (0,kind/* refuse */.TR)()),
    };
}

;// CONCATENATED MODULE: ./build/configure/kinds/scan-number.js



/** Only digits. Anything else is a misspelled word, or the wrong output of another step. */
const NUMBER = /^\d{1,64}$/;
/** The numbers of scans, one per line. */
const scanNumbers = {
    allowed: (0,message/* say */.c)('allowedScanNumbers'),
    parse: (given) => {
        const lines = (0,kind/* linesOf */.Dx)(given);
        const misspelt = lines.filter((line) => !NUMBER.test(line));
        const wrong = misspelt.map((line) => (0,message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(line) }));
        return wrong.length > 0 ? (0,kind/* refuse */.TR)(...wrong) : (0,kind/* accept */.Ju)(lines);
    },
};
/** Which earlier scan to diagnose again, if any. */
const rescanChoice = {
    allowed: (0,message/* say */.c)('allowedRescan'),
    parse: (given) => {
        const word = (0,words/* spell */.lO)(given, ['never', 'auto']);
        if (word !== undefined)
            return (0,kind/* accept */.Ju)(word);
        return NUMBER.test(given) ? (0,kind/* accept */.Ju)({ number: given }) : (0,kind/* refuse */.TR)();
    },
};

// EXTERNAL MODULE: ./build/domain/host-reach.js
var host_reach = __nccwpck_require__(1293);
;// CONCATENATED MODULE: ./build/configure/kinds/urls.js



/**
 * Stricter than WHATWG's parser, which drops tabs and line breaks, accepts any number of slashes,
 * and ignores an empty user name or fragment.
 */
const WEB_URL = /^https?:\/\/[^\s\\/?#@]+([/?][^\s#]*)?$/iu;
const WEB_ORIGIN = /^https?:\/\/[^\s\\/?#@]+\/?$/iu;
/**
 * The URL as written, but in ASCII, with scheme and host in lower case. Any further change would
 * make another spelling, by which the service may not know the site. `undefined` if it cannot be
 * scanned.
 */
function readUrl(given) {
    if (!WEB_URL.test(given) || kind/* CONTROLS */.VH.isIn(given) || !URL.canParse(given))
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
/** What was given, without anything before the last `@`, which may be a user name and password. */
function quoteUrl(given) {
    const scheme = /^https?:\/\//i.exec(given)?.[0] ?? '';
    const at = Math.max(given.lastIndexOf('@'), given.lastIndexOf('%40'));
    return (0,message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(at < 0 ? given : `${scheme}***${given.slice(at)}`) });
}
/** The URLs of sites that the scanner may reach, one per line. */
const siteUrls = {
    allowed: (0,message/* say */.c)('allowedSites'),
    parse: (given) => {
        const reading = urlList.parse(given);
        if ('wrong' in reading)
            return reading;
        const own = (0,kind/* linesOf */.Dx)(given).filter((_, place) => (0,host_reach/* reachOf */.x)(reading.value[place] ?? '') === 'own');
        const wrong = own.map((line) => (0,message/* say */.c)('inputUrlOfOwn', { given: (0,kind/* quote */.hD)(line) }));
        return wrong.length > 0 ? (0,kind/* refuse */.TR)(...wrong) : reading;
    },
};
/** Any number of URLs, one per line. */
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
/**
 * False for names under `localhost` and addresses that mean any host, since they may lead
 * elsewhere.
 */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/**
 * An origin to which keys may be sent: over TLS, or without leaving the machine. `undefined` if
 * blank.
 */
const optionalOrigin = {
    allowed: (0,message/* say */.c)('allowedOrigin'),
    parse: (given) => {
        if (given === '')
            return (0,kind/* accept */.Ju)(undefined);
        const isUrl = WEB_ORIGIN.test(given) && !kind/* CONTROLS */.VH.isIn(given) && URL.canParse(given);
        const url = isUrl ? new URL(given) : undefined;
        return url !== undefined && (url.protocol === 'https:' || isLoopback(url.hostname))
            ? (0,kind/* accept */.Ju)(url.origin)
            : (0,kind/* refuse */.TR)(quoteUrl(given));
    },
};

// EXTERNAL MODULE: ./build/configure/kinds/vuln-items.js
var vuln_items = __nccwpck_require__(2893);
;// CONCATENATED MODULE: ./build/configure/kinds/workspace-path.js



/** A folder inside the workspace, or the workspace itself. */
const folder = {
    allowed: (0,message/* say */.c)('allowedFolder'),
    parse: (given) => {
        const path = (0,file_name/* folderPath */.IC)(given);
        return path === undefined ? (0,kind/* refuse */.TR)() : (0,kind/* accept */.Ju)(path);
    },
};
/** A file inside the workspace; `undefined` if blank. It is not read yet. */
const optionalFile = {
    allowed: (0,message/* say */.c)('allowedFile'),
    parse: (given) => {
        if (given === '')
            return (0,kind/* accept */.Ju)(undefined);
        const path = (0,file_name/* filePath */.s$)(given);
        return path === undefined ? (0,kind/* refuse */.TR)() : (0,kind/* accept */.Ju)(path);
    },
};

;// CONCATENATED MODULE: ./build/configure/inputs-table.js











/** A limit of the gate for each measure. */
const LIMITS = {
    'max-high': { default: '0', ...limit },
    'max-medium': { default: 'none', ...limit },
    'max-low': { default: 'none', ...limit },
    'max-total': { default: 'none', ...limit },
};
/** Every input, in the order of action.yml and the README. Both need a row for each, too. */
const INPUTS = {
    'access-key': { default: '', env: 'NCLOUD_ACCESS_KEY', isSecret: true, ...key },
    'secret-key': { default: '', env: 'NCLOUD_SECRET_KEY', isSecret: true, ...key },
    cloud: { default: 'public', ...(0,words/* oneOf */.yL)(...clouds/* CLOUDS */.J) },
    'api-url': { default: '', ...optionalOrigin },
    'start-url': { default: '', ...siteUrls },
    'exclude-urls': { default: '', ...urlList },
    headers: { default: '', ...headers/* headerList */._ },
    'vuln-items': { default: 'ALL', ...vuln_items/* vulnItems */.c },
    'user-agent': { default: 'PC Chrome', ...(0,words/* oneOf */.yL)('PC Chrome', 'PC IE', 'iPhone', 'Android') },
    speed: { default: '1', ...(0,words/* oneOf */.yL)('1', '2', '3') },
    memo: { default: '', ...shortLine(200) },
    rescan: { default: 'never', ...rescanChoice },
    'on-conflict': { default: 'fail', ...(0,words/* oneOf */.yL)('fail', 'wait', 'attach') },
    'instance-no': { default: '', ...scanNumbers },
    'on-rerun': { default: 'attach', ...(0,words/* oneOf */.yL)('attach', 'new') },
    wait: { default: 'true', ...words/* flag */.Jt },
    'dry-run': { default: 'false', ...words/* flag */.Jt },
    'poll-interval': { default: '30', ...seconds({ from: 0.1, to: 600 }) },
    'timeout-minutes': { default: '180', ...minutes({ from: 0.01, to: 4320 }) },
    'stop-on-cancel': { default: 'true', ...words/* flag */.Jt },
    'stop-on-timeout': { default: 'false', ...words/* flag */.Jt },
    ...LIMITS,
    'gate-on': { default: 'all', ...(0,words/* oneOf */.yL)('all', 'new') },
    baseline: { default: '', ...baselineChoice },
    'ignore-file': { default: '', ...optionalFile },
    'min-crawled-urls': { default: '1', ...crawlLimit },
    'warn-only': { default: 'false', ...words/* flag */.Jt },
    'report-dir': { default: 'wsc-report', ...folder },
    'job-summary': { default: 'true', ...words/* flag */.Jt },
    annotations: { default: 'true', ...words/* flag */.Jt },
    'pr-comment': { default: 'never', ...(0,words/* oneOf */.yL)('never', 'on-failure', 'always') },
    issue: { default: 'never', ...(0,words/* oneOf */.yL)('never', 'on-failure') },
    'github-token': { default: NO_TOKEN_EVALUATED, isSecret: true, ...githubToken },
    details: { default: 'auto', ...(0,words/* oneOf */.yL)('auto', 'full', 'counts') },
    language: { default: 'en', ...(0,words/* oneOf */.yL)('en', 'ko') },
    redact: { default: 'true', ...words/* flag */.Jt },
    matrix: { default: NO_LEG_EVALUATED, ...matrixLeg },
};


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ headersIn),
/* harmony export */   _: () => (/* binding */ headerList)
/* harmony export */ });
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1325);


/** A field name is a token: RFC 9110, sections 5.1 and 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/**
 * `Name: value`, one per line. A value is never shown. If what stands in place of the name may be a
 * value, it is not shown either.
 */
const headerList = {
    allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('allowedHeaders'),
    parse: (given) => {
        const headers = [];
        const wrong = [];
        const known = new Set();
        for (const [index, text] of given.split('\n').entries()) {
            const [header, line] = [text.trim(), index + 1];
            if (header === '')
                continue;
            const [name, value] = splitHeader(header);
            const about = { line, name: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name) };
            if (!TOKEN.test(name))
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('inputHeaderUnreadable', { line }));
            else if (value === '')
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('inputHeaderEmpty', about));
            else if (_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROLS */ .VH.isIn(value))
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('inputHeaderControl', about));
            else if (known.has(name.toLowerCase()))
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('inputHeaderRepeated', about));
            else
                headers.push([name, value]);
            known.add(name.toLowerCase());
        }
        return wrong.length > 0 ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(...wrong) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(headers);
    },
};
/**
 * Everything that looks like a header, valid or not, so that it can be hidden before anything is
 * shown.
 */
function headersIn(given) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(given)
        .map(splitHeader)
        .filter(([, value]) => value !== '');
}
/** Splits at the first colon. A line without one is all value: a secret may have lost its name. */
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
/* harmony export */   VH: () => (/* binding */ CONTROLS),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _escape_unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1532);


function accept(value) {
    return { value };
}
function refuse(...wrong) {
    return { wrong };
}
const MOST_CHARACTERS_SHOWN = 100;
const UNFIT_FOR_A_LINE = (0,_escape_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .unprintable */ .h)(String.raw `\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`);
/** What no input of one line may hold. */
const CONTROLS = (0,_escape_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .unprintable */ .h)(String.raw `\p{Cc}`);
/**
 * What was given, safe to show in one line: quoted, cut, and with all characters escaped that would
 * break the line or control a terminal.
 */
function quote(given) {
    const shown = (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .spellOut */ .tr)(given.slice(0, MOST_CHARACTERS_SHOWN), UNFIT_FOR_A_LINE);
    return `"${shown}"${given.length > MOST_CHARACTERS_SHOWN ? '…' : ''}`;
}
/** The lines that are not blank, trimmed. */
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
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4116);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(954);



/**
 * What the scanner can look for: the diagnosis categories, as spelled on the vendor's page on
 * createJob.
 */
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
/**
 * Any of the words, each once, in the order given. `ALL` must be alone: the service refuses it
 * together with others (160433).
 */
const vulnItems = {
    allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('allowedVulnItems', { words: VULN_ITEMS }),
    parse: (given) => {
        const items = new Set();
        const wrong = [];
        for (const word of given.split(/[\n,]/).map((part) => part.trim())) {
            if (word === '')
                continue;
            const item = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(word, VULN_ITEMS);
            if (item !== undefined)
                items.add(item);
            else
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputWordUnknown', { given: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word), nearest: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .zZ)(word, VULN_ITEMS) }));
        }
        if (items.has('ALL') && items.size > 1)
            wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputAllNotAlone'));
        return wrong.length > 0 || items.size === 0 ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(...wrong) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)([...items]);
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
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1325);


/**
 * The word that was meant, in its proper spelling; undefined if there is none. Case makes no
 * difference.
 */
function spell(given, words) {
    return words.find((word) => word.toLowerCase() === given.toLowerCase());
}
/** One of the words. */
function oneOf(...words) {
    return {
        allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('allowedWords', { words }),
        parse: (given) => {
            const word = spell(given, words);
            return word === undefined ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)() : (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(word);
        },
    };
}
/** `true` or `false`. */
const flag = {
    allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('allowedWords', { words: ['true', 'false'] }),
    parse: (given) => {
        const word = spell(given, ['true', 'false']);
        return word === undefined ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)() : (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(word === 'true');
    },
};
/**
 * How many letters must be inserted, deleted or replaced to turn one word into the other
 * (Levenshtein).
 */
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
/** No word is this long, so comparing the rest of a longer text would only take time. */
const MOST_CHARACTERS_COMPARED = 50;
/**
 * The word most like what was given, ignoring case. The distance is relative to the length.
 * Otherwise a short word would be closer to `SQLi` than `SQL Injection` is.
 */
function nearestWord(given, words) {
    const meant = given.slice(0, MOST_CHARACTERS_COMPARED).toLowerCase();
    const farness = (word) => editDistance(meant, word.toLowerCase()) / Math.max(meant.length, word.length);
    return words.reduce((nearest, word) => (farness(word) < farness(nearest) ? word : nearest));
}


/***/ }),

/***/ 9625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textsIn)
/* harmony export */ });
/* harmony import */ var _texts_en_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3294);

/** The texts of a language. English is always there; any other is loaded when it is asked for. */
async function textsIn(language) {
    if (language !== 'ko')
        return _texts_en_js__WEBPACK_IMPORTED_MODULE_0__.en;
    return (await __nccwpck_require__.e(/* import() | ko */ 757).then(__nccwpck_require__.bind(__nccwpck_require__, 6159))).ko;
}


/***/ }),

/***/ 2123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ PLAIN_SHOWING),
  QH: () => (/* binding */ detailsFor),
  p8: () => (/* binding */ showingOf),
  gD: () => (/* binding */ toLogLine)
});

;// CONCATENATED MODULE: ./build/domain/workflow-run.js
/** For a step about whose run nothing is known. */
const UNKNOWN_RUN = {
    repository: '',
    url: '',
    workflow: '',
    workflowFile: '',
    event: '',
    actor: '',
    commit: '',
    branch: '',
    baseCommit: '',
    pullRequest: undefined,
};

// EXTERNAL MODULE: ./build/escape/file-name.js
var file_name = __nccwpck_require__(1824);
// EXTERNAL MODULE: ./build/escape/log.js
var log = __nccwpck_require__(5488);
// EXTERNAL MODULE: ./build/render/showing.js
var showing = __nccwpck_require__(1350);
// EXTERNAL MODULE: ./build/texts/en.js + 13 modules
var en = __nccwpck_require__(3294);
// EXTERNAL MODULE: ./build/texts/message.js
var texts_message = __nccwpck_require__(4116);
;// CONCATENATED MODULE: ./build/configure/showing.js






/**
 * If everyone can read the log, or nobody knows whether they can, no details of findings are shown
 * unless the user asks for them.
 */
function detailsFor(wanted = 'auto', { isPublicRepository }) {
    const automatic = isPublicRepository === false ? 'full' : 'counts';
    return wanted === 'auto' ? automatic : wanted;
}
/** For a step about which nothing is known yet, so that there is nothing to show or hide. */
const PLAIN_SHOWING = {
    texts: en.en,
    details: 'full',
    today: '',
    run: UNKNOWN_RUN,
    givenUrls: [],
    reportDir: file_name/* WORKSPACE */.un,
    jobSummary: true,
    annotations: true,
    prComment: 'never',
    issue: 'never',
};
/**
 * How the step shows itself.
 * @param today in `{ today, texts }`, the day in UTC, such as `2026-11-22`
 */
function showingOf(inputs, context, { today, texts }) {
    return {
        texts,
        details: detailsFor(inputs.details, context),
        today,
        run: context.run,
        givenUrls: inputs['start-url'],
        reportDir: inputs['report-dir'],
        jobSummary: inputs['job-summary'],
        annotations: inputs.annotations,
        prComment: inputs['pr-comment'],
        issue: inputs.issue,
    };
}
/** The message as one safe line of the log. */
function toLogLine(message, { texts, details }) {
    return (0,log/* logLine */.B)((0,texts_message/* phrase */.M)((0,showing/* wordsFor */.tu)(texts, details), message));
}


/***/ }),

/***/ 4906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isHarmlessHeader)
/* harmony export */ });
/**
 * Headers that never hold a credential (RFC 9110, RFC 9111, the fetch standard, client hints). Any
 * other counts as secret: X-Forwarded-For lets visitors into some sites, and If-None-Match can hold
 * what identifies one visitor.
 */
const HARMLESS_HEADER = /^(?:accept|accept-[\w-]+|cache-control|connection|content-(?:encoding|language|length|type)|dnt|host|keep-alive|pragma|priority|save-data|sec-ch-[\w-]+|sec-fetch-[\w-]+|sec-gpc|te|upgrade-insecure-requests|user-agent|x-forwarded-(?:host|port|proto)|x-requested-with)$/i;
/**
 * Headers that hold a URL. A mere origin has no room for a credential, and is part of every URL
 * reported.
 */
const URL_HEADER = /^(?:origin|referer)$/i;
const ORIGIN = /^https?:\/\/[^/?#@\s]+\/?$/i;
/** True if a header that the scanner sends to a site certainly holds no credential. */
function isHarmlessHeader(name, value) {
    return HARMLESS_HEADER.test(name) || (URL_HEADER.test(name) && ORIGIN.test(value));
}


/***/ }),

/***/ 1293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/** Loopback, and the addresses that mean the machine itself (RFC 6890). */
const OWN_V4 = [
    ['127.0.0.0', 8],
    ['0.0.0.0', 8],
];
/** Private use, link-local, and addresses that a provider shares among its customers. */
const PRIVATE_V4 = [
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['169.254.0.0', 16],
    ['100.64.0.0', 10],
];
/** Who can reach the host of this URL, however it is spelled. */
function reachOf(url) {
    // WHATWG's parser turns any spelling of an IPv4 address into four decimal parts, and any of an
    // IPv6 address into its shortest form.
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
    // An IPv4 address within an IPv6 address (RFC 4291, 2.5.5.2).
    if (lead === 0xff_ff)
        return reachOfIpv4(high * 0x1_00_00 + low);
    if (lead === 0 && groups[6] === 0 && low <= 1)
        return 'own';
    const isUniqueLocal = first >>> 9 === 0xfc_00 >>> 9;
    const isLinkLocal = first >>> 6 === 0xfe_80 >>> 6;
    return isUniqueLocal || isLinkLocal ? 'private' : 'public';
}
/** The address as a 32-bit number. */
function numberOf(address) {
    return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}
/** The eight groups of an IPv6 address, with the zeros that `::` stands for. */
function groupsOf(address) {
    const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter((group) => group !== ''));
    const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
    return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}


/***/ }),

/***/ 622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ needsCleanUp),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   kf: () => (/* binding */ stateNameAt),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/** True if a scan of ours may be running that no step looks after any more. */
function needsCleanUp({ stage, isOurs, twinUntil }) {
    const mayRun = ['intended', 'accepted', 'conflicted', 'halting'];
    return mayRun.includes(stage) || (stage === 'found' && isOurs) || twinUntil !== undefined;
}
/**
 * True if the step certainly left nothing to clean up. The post step asks this before it loads
 * anything, so this module imports nothing that runs.
 */
function isIdle(readState) {
    return readLedger(readState)?.some(needsCleanUp) === false;
}
/**
 * The name under which a step saves an entry, by its place from 0. Each entry has its own: the post
 * step gets them as environment variables, which hold at most 32,767 characters on Windows and 128
 * KiB on Linux. So an entry is saved in one write, which touches no other entry.
 */
function stateNameAt(place) {
    return `ledger_${place}`;
}
/**
 * The text to save an entry as: what the post step needs to find its scan, in a few hundred
 * characters at most, since the texts of a hundred sites reach it at once. All but the memo are
 * short. The memo begins with the token, and is saved only while the scan's number is unknown.
 */
function writeEntry({ memo, ...entry }) {
    const note = entry.scanId === undefined ? memo.slice(entry.token.length) : '';
    return JSON.stringify({ ...entry, ...(note !== '' && { note }) });
}
/** The entries that a step has saved; undefined if one of them is not an entry. */
function readLedger(readState) {
    const entries = [];
    for (;;) {
        const text = readState(stateNameAt(entries.length));
        if (text === '')
            return entries;
        const entry = readEntry(text);
        if (entry === undefined)
            return undefined;
        entries.push(entry);
    }
}
function readEntry(text) {
    try {
        const saved = JSON.parse(text);
        if (!isSavedEntry(saved))
            return undefined;
        const { note = '', ...entry } = saved;
        return { ...entry, memo: entry.token + note };
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
function isSavedEntry(value) {
    if (!isRecord(value) || !isRecord(value['url']))
        return false;
    const { token, note = '', url, orderedAt, stage, scanId, isOurs, cost, twin, twinUntil } = value;
    return ([token, note, url['host'], url['hash']].every((text) => typeof text === 'string') &&
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

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ normalUrl),
/* harmony export */   LZ: () => (/* binding */ hostnameOf),
/* harmony export */   ki: () => (/* binding */ isOtherSite),
/* harmony export */   qo: () => (/* binding */ isSameUrl),
/* harmony export */   ve: () => (/* binding */ isSiteUrl),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** True for a URL that can be scanned. It has a host, after which its files are named. */
function isSiteUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
/** True if both are the same URL after WHATWG normalisation; false if either is not a URL. */
function isSameUrl(a, b) {
    return URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
}
/** The URL as WHATWG normalises it. A text that is not a URL stays as it is. */
function normalUrl(text) {
    return URL.canParse(text) ? new URL(text).href : text;
}
/** True if the two are certainly different sites: URLs whose hosts differ. */
function isOtherSite(a, b) {
    return URL.canParse(a) && URL.canParse(b) && new URL(a).host !== new URL(b).host;
}
/** The host of a URL that can be scanned, with its port unless that is the scheme's default. */
function hostOf(url) {
    return new URL(url).host.replace(/\.(?=:|$)/, '');
}
/** The same without the port. */
function hostnameOf(url) {
    return new URL(url).hostname.replace(/\.$/, '');
}


/***/ }),

/***/ 9431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5488);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6845);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1787);



/** Any texts, one per line, as much of them as there is room for. */
function commandText(lines, room) {
    const text = lines.map(_log_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B).join('\n');
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .branded */ .V)(room === undefined ? text : (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, room.maxBytes, (leftOut) => (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(room.sign(leftOut))));
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ folderPath),
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   un: () => (/* binding */ WORKSPACE)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6845);
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1532);



/** The name of a file until it is whole. It is hidden, and so not uploaded with its folder. */
function unfinished(name) {
    return fileName(`.${name}.part`);
}
/** The workspace itself. */
const WORKSPACE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)('.');
/**
 * Any text as a file's name, or as the beginning or end of one. Never names a folder. Idempotent.
 */
function fileName(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .portable */ .Oj)(text).replace(/^\.*$/, (dots) => '_'.repeat(Math.max(1, dots.length))));
}
/** A file in a folder. */
function pathIn(folder, name) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)(`${folder}/${name}`);
}
/** Any text as a folder; `undefined` if it is not inside the workspace. Idempotent. */
function folderPath(text) {
    const path = pathInside(text);
    return path === undefined ? undefined : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)(path);
}
/** Any text as a file; `undefined` if it is not inside the workspace. Idempotent. */
function filePath(text) {
    const path = pathInside(text);
    return path === undefined || path === WORKSPACE ? undefined : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)(path);
}
/**
 * Git's own folder; `git~1` is its short name on Windows. A file written there can become a hook
 * that Git runs.
 */
const GIT_FOLDERS = ['.git', 'git~1'];
/** The names in the path, with `.` and `..` resolved; `undefined` if it leaves the workspace. */
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
/** What breaks a line or can't be seen. */
const UNSEEN = (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_2__/* .unprintable */ .h)(String.raw `\p{Cc}\p{Cf}\p{Zl}\p{Zp}`);
/**
 * Backslashes separate names on every system, so that a workflow means the same everywhere. On
 * Windows, a colon marks a drive or a stream, and dots and spaces at the end of a name are dropped:
 * `.git.` is `.git` there.
 */
function pathInside(given) {
    if (/^[/\\]|:/.test(given) || UNSEEN.isIn(given))
        return undefined;
    const names = resolveNames(given);
    const isSafe = names?.every((name) => !/[. ]$/.test(name) && !GIT_FOLDERS.includes(name.toLowerCase()));
    return names !== undefined && isSafe ? names.join('/') || WORKSPACE : undefined;
}


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jsonFile),
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6845);

/** Characters of a piece at least. Each is garbage before V8 would copy it. */
const LEAST_CHARACTERS = 50_000;
/** A report's findings are so deep in it, and are written so many at a time. */
const DEPTH_OF_FINDINGS = 2;
const FINDINGS_AT_A_TIME = 20;
/**
 * Any document as indented JSON that ends in a line feed. Made as it is written, since all of a
 * large report in one text would take as much memory as the report, several times over.
 */
function jsonFile(document) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .branded */ .V)(inPieces(partsOf(document, 0)));
}
/** A file of these parts and a line feed, in pieces that are worth writing. */
function* inPieces(parts) {
    let piece = '';
    for (const part of parts) {
        piece += part;
        if (piece.length < LEAST_CHARACTERS)
            continue;
        yield piece;
        piece = '';
    }
    yield `${piece}\n`;
}
function* partsOf(value, depth) {
    const isList = Array.isArray(value);
    const isWhole = typeof value !== 'object' || value === null || (isList && depth < DEPTH_OF_FINDINGS);
    const members = isWhole ? [] : Object.entries(value);
    if (members.length === 0) {
        yield textAt(depth, value);
        return;
    }
    const blanks = '  '.repeat(depth);
    let before = isList ? '[\n' : '{\n';
    if (depth < DEPTH_OF_FINDINGS) {
        for (const [name, member] of members) {
            yield `${before}${blanks}  ${JSON.stringify(name)}: `;
            yield* partsOf(member, depth + 1);
            before = ',\n';
        }
    }
    else {
        for (let at = 0; at < members.length; at += FINDINGS_AT_A_TIME) {
            const some = members.slice(at, at + FINDINGS_AT_A_TIME);
            const text = textAt(depth, isList ? some.map(([, item]) => item) : Object.fromEntries(some));
            // Without its brackets.
            yield before + text.slice(2, -2 - blanks.length);
            before = ',\n';
        }
    }
    yield `\n${blanks}${isList ? ']' : '}'}`;
}
/** A value as it is written at a depth: as the only item of lists within lists, without these. */
function textAt(depth, value) {
    let list = value;
    for (let level = 0; level < depth; level += 1)
        list = [list];
    const text = JSON.stringify(list, null, 2);
    // Each list has a bracket and a line feed on both sides, and the indentation of what is in it.
    const before = depth * 2 + depth * (depth + 1);
    return depth === 0 ? text : text.slice(before, text.length - depth * 2 - depth * (depth - 1));
}


/***/ }),

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6845);


/**
 * Any text as one line of the log. A backslash breaks up what would be a command. Idempotent.
 *
 * The runner obeys `::name::` at the start of a line, even after white space, and `##[name]`
 * anywhere in it (`ActionCommand.cs` of actions/runner). For the log viewer, `[name]` alone is
 * enough to colour and fold.
 */
function logLine(text) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text)
        .replace(/^\s*(?=::)/, '$&\\')
        .replaceAll('##[', '##\\[')
        .replace(/\[(?=(?:command|debug|endgroup|error|group|icon|info|notice|section|verbose|warning)\])/gi, '[\\');
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)(line);
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pre),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   CZ: () => (/* binding */ hiddenText),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pU: () => (/* binding */ withTextsChanged)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3201);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6845);



/**
 * A piece of a job summary or a comment. GitHub would turn raw text into markup, links, mentions,
 * references and images.
 *
 * Everything is written as HTML blocks, as `@actions/core` writes summaries. Within an HTML block,
 * GitHub Flavored Markdown interprets nothing up to the next blank line: no emphasis, no tables, no
 * bare addresses (https://github.github.com/gfm/#html-blocks). Line feeds are written as character
 * references, so no text can add a blank line. What GitHub then changes on the finished page
 * (mentions, issue and commit references, emoji, math) leaves `code` and `pre` alone, so all text
 * but plain words goes there.
 */
class Markup {
    #html;
    constructor(html) {
        this.#html = html;
    }
    get html() {
        return this.#html;
    }
}
/** Markup from a template. The items of a list are joined without separators. */
function markup(strings, ...parts) {
    const html = parts.map((part) => (part instanceof Markup ? part.html : part.map((item) => item.html).join('')));
    return new Markup(String.raw({ raw: strings }, ...html));
}
/** Markup with each part on its own line. To HTML, a line break is a space. */
function lines(parts) {
    return new Markup(parts.flatMap(({ html }) => (html === '' ? [] : html)).join('\n'));
}
/**
 * A link to a page that we chose ourselves, never to an address from a report.
 * @param url anything that is not a web address gives the label alone
 */
function link(url, label) {
    const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return isWeb ? new Markup(`<a href="${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)(new URL(url).href)}">${label.html}</a>`) : label;
}
/** Any text as code. */
function code(text) {
    return new Markup(text === '' ? '' : `<code>${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text))}</code>`);
}
/** Any text as code with line breaks. */
function pre(text) {
    return new Markup(`<pre>${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBlock */ .Yj)(text)).replaceAll('\n', '&#10;')}</pre>`);
}
/**
 * Any text as prose. Words and small numbers stay as they are. Everything else (addresses, names
 * with marks, long numbers, markup) becomes code, which GitHub leaves alone.
 * @param names words that become code too
 */
function prose(text, names = NO_NAMES) {
    const runs = [];
    for (const token of (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text).split(' ')) {
        if (token === '')
            continue;
        for (const run of splitToken(token, names))
            runs.push(run);
        runs.push({ isCode: false, text: ' ' });
    }
    const html = runs
        .map((run) => (run.isCode ? `<code>${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)(run.text)}</code>` : (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)(run.text)))
        .join('');
    return new Markup(html.replaceAll('</code> <code>', ' ').trim());
}
function wordPatterns(letter, { capital, ending }) {
    const number = String.raw `\d{1,6}(?:\.\d{1,6})*%?${ending}`;
    const time = String.raw `\d{1,2}(?::\d\d){1,2}`;
    const part = `(?:${letter}+|${number}|${time})`;
    return {
        words: new RegExp(`^(?:${part}(?:[-/(),'’·]+${part})*|[-–—·=→…%&+/])$`, 'u'),
        issue: new RegExp(String.raw `${capital}-|${letter}-\d`, 'u'),
    };
}
const unicodeWords = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => wordPatterns(String.raw `\p{L}`, { capital: String.raw `\p{Lu}`, ending: String.raw `\p{Lo}*` }));
/** The same for ASCII, where Node need not look up what a letter is. */
const asciiWords = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => wordPatterns('[A-Za-z]', { capital: '[A-Z]', ending: '' }));
const ASCII = /^[ -~]*$/;
const NO_NAMES = new Set();
/** GitHub links what looks like the beginning of a commit's hash. */
const HASH = /[0-9a-f]{7}/i;
/** What Korean puts after a word of another script, without a blank: `shop.example에서`. */
const PARTICLE = /(?<=[!-~’”])[가-힣]+$/;
const OPENING = /^[("'“‘]*/;
const CLOSING = ')"\'”’.,;:!?…';
/** Where a token ends without the punctuation after it. */
function endOfCore(token, start, from) {
    let end = from;
    while (end > start && CLOSING.includes(token.charAt(end - 1)))
        end--;
    return end;
}
function splitToken(token, names) {
    const start = OPENING.exec(token)?.[0].length ?? 0;
    let end = endOfCore(token, start, token.length);
    const whole = token.slice(start, end);
    if (!isPlain(whole, names) || names.has(whole.replace(PARTICLE, ''))) {
        const particle = PARTICLE.exec(whole)?.[0].length ?? 0;
        end = endOfCore(token, start, end - particle);
    }
    const core = token.slice(start, end);
    return [
        { isCode: false, text: token.slice(0, start) },
        { isCode: !isPlain(core, names), text: core },
        { isCode: false, text: token.slice(end) },
    ];
}
function isPlain(core, names) {
    if (core === '')
        return true;
    const { words, issue } = ASCII.test(core) ? asciiWords() : unicodeWords();
    return words.test(core) && !issue.test(core) && !HASH.test(core) && !names.has(core);
}
/** A text that no page shows, but everyone can read in the source: anything, as base64url. */
function hiddenText(label, text) {
    const word = label.replace(/[^a-z-]/g, '');
    return new Markup(`<!-- ${word} ${Buffer.from(text).toString('base64url')} -->`);
}
/** The blocks as Markdown. Each begins with the tag of a block, such as `<p>`. */
function toMarkdown(blocks) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .branded */ .V)(blocks.map((block) => `${withoutBlankLines(block.html)}\n`).join('\n'));
}
/** An empty part of a template must not end the block either. */
function withoutBlankLines(html) {
    return html.replace(/\n[ \t]*(?=\n)/g, '');
}
/** What a document is made of: tags of ours, and text, in which code may begin and end. */
const TAG = /(<(?!\/?code>)[^<>]*>)/;
const CODE_TAG = /<\/?code>/g;
const WELL_FORMED = /^(?:[^<>]|<code>[^<>]*<\/code>)*$/;
/**
 * The document with its texts changed, and the tags around them as they were. A text whose code
 * would begin or end elsewhere becomes code as a whole.
 *
 * @param change turns a text of the document into another, as safe as the first. Both may contain
 * code tags.
 */
function withTextsChanged(document, change) {
    const countOf = (text) => text.match(CODE_TAG)?.length ?? 0;
    const changeText = (text) => {
        const changed = change(text);
        const isWhole = WELL_FORMED.test(changed) && countOf(changed) === countOf(text);
        return isWhole ? changed : `<code>${change(text.replace(CODE_TAG, ''))}</code>`;
    };
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .branded */ .V)(document
        .split(TAG)
        .map((part, index) => (index % 2 === 1 ? part : changeText(part)))
        .join(''));
}


/***/ }),

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Makes a value when it is first asked for, and keeps it. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ isPrintable),
/* harmony export */   Oj: () => (/* binding */ portable),
/* harmony export */   Yj: () => (/* binding */ plainBlock),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nW: () => (/* binding */ withReferences),
/* harmony export */   tr: () => (/* binding */ spellOut)
/* harmony export */ });
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1532);

/**
 * What the sinks share. In plain text, nothing can start a new line, colour a terminal, reverse the
 * reading direction, or hide. To every sink it is still raw text, and so only a string.
 */
/**
 * What cannot be seen, or does more than show a character in its place: controls, lone surrogates,
 * line and paragraph separators, and everything that Unicode lets a font ignore (zero-width, bidi,
 * variation and tag characters).
 */
const UNSEEN = (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .h)(String.raw `\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}`);
/** Only characters that all texts may show. Most texts have no others. */
const PRINTABLE = /^[ -~]*$/;
/** Whether a text is of printable ASCII alone. */
function isPrintable(text) {
    return PRINTABLE.test(text);
}
const FAMILIAR = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** The text in one line, with unseen characters written out as `\n` or `\u{202e}`. Idempotent. */
function plainLine(text) {
    if (isPrintable(text))
        return text;
    return UNSEEN.replaceIn(text, (unseen) => FAMILIAR.get(unseen) ?? codePointOf(unseen));
}
/**
 * The text with its line breaks as line feeds, its tabs kept, and all other unseen characters
 * written out. Idempotent.
 */
function plainBlock(text) {
    if (isPrintable(text))
        return text;
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.split('\t').map(plainLine).join('\t'))
        .join('\n');
}
/**
 * The text with these characters replaced by their code points, such as `\u{202e}`. For texts whose
 * rule about what may be shown is stricter than that of `plainLine`.
 */
function spellOut(text, characters) {
    return characters.replaceIn(text, codePointOf);
}
function codePointOf(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
const REFERENCES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** The text with references for the characters that mean something in HTML. */
function withReferences(text) {
    return text.replace(/[&<>"']/g, (character) => REFERENCES.get(character) ?? '');
}
/**
 * The text with everything but ASCII letters, digits, dots, hyphens and underscores replaced by
 * `_`: a plain word to every file system, shell and data format. Idempotent.
 */
function portable(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, '_');
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ textOfTemplate),
/* harmony export */   V: () => (/* binding */ branded)
/* harmony export */ });
/**
 * How the modules of this folder mark what they have made safe. A test makes sure that nothing else
 * imports this. So nobody can have the types below without the escaping behind them.
 */
/** The text of a template: its strings with the parts between them. */
function textOfTemplate(strings, parts) {
    // `String.raw` does the same, and takes several times as long.
    let text = strings[0] ?? '';
    for (let index = 0; index < parts.length; index += 1)
        text += `${parts[index]}${strings[index + 1] ?? ''}`;
    return text;
}
/** Marks what is safe now. The mark exists for the compiler alone. */
// Each caller names its own mark.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function branded(value) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return value;
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Gr: () => (/* binding */ ELLIPSIS),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zw: () => (/* binding */ shortenBlock)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);

/** Any text in one plain line of at most `maxBytes` bytes of UTF-8. */
function shorten(text, maxBytes, texts) {
    return cut((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text), maxBytes, (count) => texts.leftOut({ count }));
}
/** Any text with its line breaks, at most `maxBytes` bytes of UTF-8. */
function shortenBlock(text, maxBytes, texts) {
    return cut((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBlock */ .Yj)(text.trim()), maxBytes, (count) => texts.leftOut({ count }));
}
/**
 * As much of a text's beginning as fits into `maxBytes` bytes of UTF-8, together with a sign that
 * more was left out. Never splits a character. `sign` says how many characters were left out, and
 * must not become longer as the number shrinks.
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
/** In UTF-8, every byte of a character after the first begins with the bits 10. */
function isInsideCharacter(byte) {
    return byte !== undefined && byte >> 6 === 0b10;
}
/** Takes the place of what was clipped. */
const ELLIPSIS = '…';
/**
 * As much of a text's beginning as fits into `maxLength` UTF-16 units, with an ellipsis if more was
 * there. Never splits a surrogate pair.
 */
function clip(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = maxLength - ELLIPSIS.length;
    const isInsideCharacter = (text.codePointAt(end - 1) ?? 0) > 0xffff;
    return text.slice(0, isInsideCharacter ? end - 1 : end) + ELLIPSIS;
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unprintable)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3201);

const PRINTABLE_ASCII = /^[ -~]*$/;
/**
 * The characters with these Unicode properties, such as `\p{Cc}`. None of them may be printable
 * ASCII: almost all texts hold nothing else, and are told at a glance.
 *
 * The properties are a string, because Node looks up those of a pattern wherever it reads one, in
 * code that never runs too. They would be a tenth of the time that a step takes to start.
 */
function unprintable(properties) {
    const pattern = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new RegExp(`[${properties}]`, 'gu'));
    return {
        isIn: (text) => !PRINTABLE_ASCII.test(text) && text.search(pattern()) >= 0,
        replaceIn: (text, write) => (PRINTABLE_ASCII.test(text) ? text : text.replace(pattern(), write)),
    };
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/** Why the job could not be done. A failed gate or a failed scan is a verdict, and so a value. */
class Fault extends Error {
    name = 'Fault';
    kind;
    /** What happened. */
    what;
    /** What to do next. */
    advice;
    /** Each problem, if `what` only counts them. */
    problems = [];
    constructor(kind, what, options = {}) {
        super(what.text, options);
        this.kind = kind;
        this.what = what;
        this.advice = options.advice;
    }
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ githubRunner)
});

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
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
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
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
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
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const [access, appendFile, writeFile] =
    ['access', 'appendFile', 'writeFile'].map((name) => (...given) => external_fs_.promises[name](...given));
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
;// CONCATENATED MODULE: ./build/hosts/github/run-context.js
/**
 * Reads the context from the runner's variables and the event's payload.
 * @throws if the event's file cannot be read
 */
async function readRunContext(env) {
    // Loaded here, not with the bundle: while it loads, the toolkit reads the event's file, and that
    // may fail.
    const { context } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 148));
    const { repository, pull_request: pullRequest } = context.payload;
    return {
        origin: {
            runId: env['GITHUB_RUN_ID'] ?? '0',
            runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
            job: env['GITHUB_JOB'] ?? '',
            step: env['GITHUB_ACTION'] ?? '',
        },
        run: readRun(context, env),
        isPublicRepository: isPublic(repository),
        isForkPullRequest: pullRequest !== undefined && isFork(pullRequest),
        isDependabot: [context.actor, env['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]'),
    };
}
function readRun({ payload }, env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env;
    const pullRequest = memberOf(payload, 'pull_request');
    const head = memberOf(pullRequest, 'head');
    const deployment = memberOf(payload, 'deployment');
    const number = pullRequest?.['number'];
    return {
        repository,
        url: [server, repository, id].includes('') ? '' : `${server}/${repository}/actions/runs/${id}`,
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        workflowFile: fileOf(env['GITHUB_WORKFLOW_REF'] ?? '', repository),
        event: env['GITHUB_EVENT_NAME'] ?? '',
        actor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '',
        commit: textOf(head?.['sha']) || textOf(deployment?.['sha']) || (env['GITHUB_SHA'] ?? ''),
        branch: textOf(head?.['ref']) || textOf(deployment?.['ref']) || (env['GITHUB_REF_NAME'] ?? ''),
        baseCommit: textOf(memberOf(pullRequest, 'base')?.['sha']),
        pullRequest: typeof number === 'number' ? number : undefined,
    };
}
/** The file in `shop/web/.github/workflows/deploy.yml@refs/heads/main`. */
function fileOf(reference, repository) {
    const [path = ''] = reference.split('@');
    return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
}
function memberOf(payload, name) {
    const member = payload?.[name];
    return isPayload(member) ? member : undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function isPublic(repository) {
    const visibility = repository?.['visibility'];
    if (typeof visibility === 'string')
        return visibility === 'public';
    const isPrivate = repository?.['private'];
    return typeof isPrivate === 'boolean' ? !isPrivate : undefined;
}
/** A head repository that is null was deleted, so it was a different one. */
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

;// CONCATENATED MODULE: ./build/hosts/github/signals.js
/**
 * The signals with which the runner ends a step: SIGINT and SIGTERM on Linux and macOS, Ctrl-C and
 * Ctrl-Break on Windows.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/**
 * Calls the listener for each of the runner's signals. From then on, none of them ends the process.
 */
function onSignal(listener) {
    for (const signal of SIGNALS)
        process.on(signal, () => listener(signal));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/escape/file-name.js
var file_name = __nccwpck_require__(1824);
;// CONCATENATED MODULE: ./build/hosts/github/job-notes.js



/**
 * The files that steps of this job have written, by full path. The notes are in a folder that the
 * runner empties before and after each job, in a file named after the job. So a file that was in
 * the workspace before the job is never among them.
 */
class JobNotes {
    #file;
    constructor(env) {
        const { RUNNER_TEMP: folder, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = env;
        const name = (0,file_name/* fileName */.Md)(['web-security-checker', run, attempt, job].join('-'));
        this.#file = folder && (0,external_node_path_.join)(folder, name);
    }
    /** A file that cannot be noted counts as not written by this job. */
    async add(path) {
        if (this.#file !== undefined)
            await external_node_fs_.promises.appendFile(this.#file, `${path}\n`).catch(() => { });
    }
    async read() {
        const text = this.#file === undefined ? '' : await external_node_fs_.promises.readFile(this.#file, 'utf8').catch(() => '');
        return new Set(text.split('\n'));
    }
}

;// CONCATENATED MODULE: ./build/hosts/github/workspace.js




/**
 * Opens a folder as the workspace.
 * @param env names the job, whose own files are never removed
 */
function openWorkspace(folder, env = {}) {
    const notes = new JobNotes(env);
    return {
        writeFile: async (path, content) => await notes.add(await writeInside(folder, path, content)),
        tryFolder: async (path) => tryInside(folder, path),
        readFile: (path) => readInside(folder, path),
        removeFiles: async (place, names) => await removeInside(folder, place, { ...names, kept: await notes.read() }),
    };
}
/** A pull request can add a link. It must not lead a report out of the workspace. */
async function writeInside(workspace, path, content) {
    const root = await external_node_fs_.promises.realpath(workspace);
    const file = (0,external_node_path_.resolve)(root, path);
    const folder = (0,external_node_path_.dirname)(file);
    if (isOutside(root, file) || isOutside(root, await realpathOfExisting(folder)) || (await isLink(file))) {
        throw new Error('a link or a path leads out of the workspace');
    }
    await external_node_fs_.promises.mkdir(folder, { recursive: true });
    await writeWhole(file, content);
    return file;
}
/** On a full disk, half a file would stay, and be uploaded like a whole one. */
async function writeWhole(file, content) {
    const part = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), (0,file_name/* unfinished */.M1)((0,external_node_path_.basename)(file)));
    try {
        await external_node_fs_.promises.rm(part, { force: true });
        // A new file, so a link is not followed.
        await external_node_fs_.promises.writeFile(part, content, { encoding: 'utf8', flag: 'wx' });
        await external_node_fs_.promises.rename(part, file);
    }
    catch (cause) {
        await external_node_fs_.promises.rm(part, { force: true });
        throw cause;
    }
}
/**
 * Only trying shows whether it works: permissions do not say what root, a quota or a read-only file
 * system forbids. It is synchronous: no signal comes between making and removing, and a step with
 * wrong inputs fails sooner without the threads that do the rest.
 */
function tryInside(workspace, path) {
    const root = external_node_fs_.realpathSync.native(workspace);
    const place = existingPart(root, (0,external_node_path_.resolve)(root, path));
    if (isOutside(root, place))
        throw new Error('a link or a path leads out of the workspace');
    (0,external_node_fs_.rmdirSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place, '.wsc-')));
}
/**
 * The real path of the part of a folder's path that exists.
 * @throws if that is not a folder, or a link leads nowhere
 */
function existingPart(root, folder) {
    const names = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep);
    let place = root;
    for (const name of names) {
        const next = (0,external_node_path_.join)(place, name);
        if (!isThere(next))
            return place;
        place = external_node_fs_.realpathSync.native(next);
        if (!(0,external_node_fs_.statSync)(place).isDirectory())
            throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
    }
    return place;
}
async function readInside(workspace, path) {
    const root = await external_node_fs_.promises.realpath(workspace);
    const file = await external_node_fs_.promises.realpath((0,external_node_path_.resolve)(root, path));
    if (isOutside(root, file))
        throw new Error('a link or a path leads out of the workspace');
    return await external_node_fs_.promises.readFile(file, 'utf8');
}
async function removeInside(workspace, folder, { begin, end, kept }) {
    const root = await external_node_fs_.promises.realpath(workspace);
    const place = (0,external_node_path_.resolve)(root, folder);
    if (isOutside(root, await realpathOfExisting(place)))
        return;
    const names = await external_node_fs_.promises.readdir(place).catch(() => []);
    // A host may be the beginning of another one: `shop` of `shop-admin`.
    const isOld = (name) => name.startsWith(begin) &&
        name.endsWith(end) &&
        !name.slice(begin.length, -end.length).includes('-') &&
        !kept.has((0,external_node_path_.join)(place, name));
    for (const name of names.filter(isOld))
        await external_node_fs_.promises.rm((0,external_node_path_.join)(place, name), { force: true });
}
function isOutside(root, file) {
    const way = (0,external_node_path_.relative)(root, file);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
/** The real path of the part that exists. A broken link counts as missing. */
async function realpathOfExisting(folder) {
    try {
        return await external_node_fs_.promises.realpath(folder);
    }
    catch {
        return await realpathOfExisting((0,external_node_path_.dirname)(folder));
    }
}
function isThere(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
}
async function isLink(file) {
    try {
        return (await external_node_fs_.promises.lstat(file)).isSymbolicLink();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/hosts/github/runner.js




const ANNOTATE = { error: error, warning: warning, notice: notice };
/** GitHub's runner, as this process sees it. */
function githubRunner() {
    const env = { ...process.env };
    return {
        readInput: (name) => getInput(name, { trimWhitespace: false }),
        env,
        readContext: () => readRunContext(env),
        mask: setSecret,
        keepState: saveState,
        readState: getState,
        onSignal: onSignal,
        ...openWorkspace(env['GITHUB_WORKSPACE'] ?? process.cwd(), env),
        setOutput: setOutput,
        print: info,
        startGroup: startGroup,
        endGroup: endGroup,
        debug: (makeText) => {
            if (isDebug())
                debug(makeText());
        },
        writeSummary: async (markdown) => {
            await summary.addRaw(markdown).write({ overwrite: true });
        },
        openForum: async (token) => {
            const { githubForum } = await Promise.all(/* import() | forum */[__nccwpck_require__.e(629), __nccwpck_require__.e(977), __nccwpck_require__.e(170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3603));
            return githubForum(token, env['GITHUB_REPOSITORY'] ?? '');
        },
        openRepository: async (token) => {
            const { githubRepository } = await Promise.all(/* import() | forum */[__nccwpck_require__.e(629), __nccwpck_require__.e(977), __nccwpck_require__.e(170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3100));
            return githubRepository(token, env['GITHUB_REPOSITORY'] ?? '');
        },
        annotate: ({ level, title, message }) => ANNOTATE[level](message, { title }),
    };
}


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** When this module was loaded: by the wall clock, in milliseconds, and by one that nobody sets. */
const LOADED = { atMs: Date.now(), atNs: process.hrtime.bigint() };
/**
 * The machine's clock. It reads the wall clock only once, so resetting that does not move a
 * deadline. Not by `performance`, with which Node would load all of its `perf_hooks`.
 */
const systemClock = {
    now: () => LOADED.atMs + Number((process.hrtime.bigint() - LOADED.atNs) / 1000000n),
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

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4720);

/** The machine that this process runs on. */
const thisMachine = {
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
    // Loaded with the first request: a step with wrong inputs sends none, and fails sooner.
    http: async (request, signal) => await (await __nccwpck_require__.e(/* import() */ 732).then(__nccwpck_require__.bind(__nccwpck_require__, 5732))).http(request, signal),
    chance: Math.random,
    // By the global `crypto`, which Node loads with its first use, as it does not load `node:crypto`.
    randomHex: (bytes) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex'),
    spareMemory: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1044))).spareMemory(),
};


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  spareMemory: () => (/* binding */ spareMemory)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/hosts/machine/memory.js

/** Settings of V8 that it reads anew whenever it is about to let the heap grow. */
const SPARING = [
    // Room for new objects stays as it is. V8 doubles it up to 128 MB and keeps that to the end.
    '--semi-space-growth-factor=1',
    // Old objects are collected as soon as they take half as much again as after the last time. V8
    // waits for several times as much.
    '--heap-growing-percent=50',
];
/** Has V8 collect garbage before much of it piles up, from now on. */
function spareMemory() {
    for (const flag of SPARING)
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _hosts_github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7031);
/* harmony import */ var _hosts_machine_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7819);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3050);



// Fail by default, even if the process exits early.
process.exitCode = 1;
const runner = (0,_hosts_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRunner */ .O)();
// Certificates are checked whatever this machine's variables say, also GitHub's, and also while
// scans are stopped. A step that is told otherwise does not start.
delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
// The runner starts a different file for each stage. post.ts marks the second one.
const stage = process.argv[2] === 'post' ? _step_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUpAfter */ .Tg : _step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM;
try {
    if (await stage(runner, _hosts_machine_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .thisMachine */ .g))
        process.exitCode = 0;
}
catch (cause) {
    await (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .tellCrash */ .Fq)(cause, runner);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ doesCount),
/* harmony export */   q: () => (/* binding */ isKnown)
/* harmony export */ });
/** Whether a finding counts, that is, is not ignored. */
function doesCount({ ignoredBy }) {
    return ignoredBy === undefined;
}
/** Whether the baseline has it. */
function isKnown({ standing }) {
    return standing === 'unchanged';
}


/***/ }),

/***/ 9681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   Zc: () => (/* binding */ NO_DEMANDS),
/* harmony export */   sF: () => (/* binding */ MEASURES),
/* harmony export */   vO: () => (/* binding */ DEFAULT_MIN_CRAWLED_URLS)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5153);

/** What a limit can apply to, in the order in which limits are shown. */
const MEASURES = [..._severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'total'];
/** The fewest crawled URLs by default. Even a scan whose number of URLs is unknown can meet it. */
const DEFAULT_MIN_CRAWLED_URLS = 1;
/** Used until the user's demands are known. */
const NO_DEMANDS = { limits: [], minCrawledUrls: 1, gateOn: 'all', warnOnly: false };
/** Compares every limit with the counts. The gate passes if every check holds. */
function checkLimits(limits, counts) {
    return limits.map((limit) => {
        const count = counts[limit.measure];
        return { ...limit, count, holds: limit.most === undefined || count <= limit.most };
    });
}


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ countsUpTo),
/* harmony export */   G8: () => (/* binding */ compareCounts),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   Mj: () => (/* binding */ countsBy),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Ss: () => (/* binding */ worseThan),
/* harmony export */   VK: () => (/* binding */ MILDEST),
/* harmony export */   We: () => (/* binding */ countsAt),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   d9: () => (/* binding */ withoutMildest),
/* harmony export */   dH: () => (/* binding */ largerOf),
/* harmony export */   g5: () => (/* binding */ WORST),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   wQ: () => (/* binding */ beyond),
/* harmony export */   xn: () => (/* binding */ severityAt)
/* harmony export */ });
/* unused harmony export countsOf */
/**
 * How severe a finding is, in the scanner's levels, worst first. Add a new level here, and the
 * compiler names every place that needs a word, a colour or a limit for it.
 */
const SEVERITIES = ['high', 'medium', 'low'];
/** The worst severity, assumed if the report does not say. */
const WORST = SEVERITIES[0];
const MILDEST = SEVERITIES.reduce((_, severity) => severity, WORST);
/** Makes a value for each severity. */
function bySeverity(make) {
    return { high: make('high'), medium: make('medium'), low: make('low') };
}
/** Makes counts from their parts. `total` is computed only here. */
function countsOf(parts) {
    const total = SEVERITIES.reduce((sum, severity) => sum + parts[severity], 0);
    return { ...bySeverity((severity) => parts[severity]), total };
}
/** This many of one severity. */
function countsAt(severity, count) {
    return countsBy((each) => (each === severity ? count : 0));
}
/** Makes counts from the count of each severity. */
function countsBy(count) {
    return countsOf(bySeverity(count));
}
/** The sum of all counts. */
function sumOf(all) {
    return countsBy((severity) => all.reduce((sum, counts) => sum + counts[severity], 0));
}
/** All that are worse than this severity, worst first. */
function worseThan(severity) {
    return SEVERITIES.slice(0, SEVERITIES.indexOf(severity));
}
/** This severity and all worse ones, worst first. */
function atLeast(severity) {
    return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
}
/** How many are at least this severe. */
function upTo(counts, severity) {
    let sum = 0;
    for (const each of SEVERITIES) {
        sum += counts[each];
        if (each === severity)
            break;
    }
    return sum;
}
/**
 * Makes counts from cumulative ones: how many are at least this severe. A cumulative count that is
 * smaller than that of a worse severity is raised to it.
 */
function countsUpTo(number) {
    const own = new Map();
    let reached = 0;
    for (const severity of SEVERITIES) {
        const next = Math.max(reached, number(severity));
        own.set(severity, next - reached);
        reached = next;
    }
    return countsBy((severity) => own.get(severity) ?? 0);
}
/** The larger count of each severity. */
function largerOf(a, b) {
    return countsBy((severity) => Math.max(a[severity], b[severity]));
}
/** By how much `counts` exceeds `others`, severity by severity. */
function beyond(counts, others) {
    return countsBy((severity) => Math.max(0, counts[severity] - others[severity]));
}
/** Subtracts this many findings of unknown severity, mildest first, and none worse than `worst`. */
function withoutMildest(counts, gone, worst = WORST) {
    return countsBy((severity) => {
        if (worseThan(worst).includes(severity))
            return counts[severity];
        const milder = counts.total - upTo(counts, severity);
        return Math.max(0, counts[severity] - Math.max(0, gone - milder));
    });
}
/** Compares the counts of the worst severity first, then of the next. */
function compareCounts(a, b) {
    return SEVERITIES.map((severity) => a[severity] - b[severity]).find((difference) => difference !== 0) ?? 0;
}
/**
 * The severity of the finding at this place, from 0, if the counted findings are sorted worst
 * first.
 */
function severityAt(place, counts) {
    return SEVERITIES.find((severity) => place < upTo(counts, severity)) ?? MILDEST;
}
/** The worse of two severities. */
function worse(a, b) {
    return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}


/***/ }),

/***/ 7786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   MA: () => (/* binding */ addTallies),
/* harmony export */   V: () => (/* binding */ tallyCategories)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5153);

/** The findings counted by category, worst first. */
function tallyCategories(findings) {
    return sorted([...Map.groupBy(findings, ({ category }) => category)].map(([category, all]) => ({
        category,
        counts: countFindings(all),
    })));
}
/** The sum of several tallies, worst first. */
function addTallies(...tallies) {
    return sorted([...Map.groupBy(tallies.flat(), ({ category }) => category)].map(([category, all]) => ({
        category,
        counts: (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(all.map(({ counts }) => counts)),
    })));
}
function sorted(tallies) {
    return tallies.toSorted((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCounts */ .G8)(b.counts, a.counts));
}
/** The findings counted by severity. */
function countFindings(findings) {
    const counted = { ...(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(() => 0) };
    for (const { severity } of findings)
        counted[severity] += 1;
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .countsBy */ .Mj)((severity) => counted[severity]);
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Br: () => (/* binding */ ENDS),
/* harmony export */   TL: () => (/* binding */ worstEnd),
/* harmony export */   tz: () => (/* binding */ endsWell),
/* harmony export */   uj: () => (/* binding */ compareEnds)
/* harmony export */ });
/**
 * Every end, from best to worst: its status, its gate, and whether the step succeeds. This table
 * alone decides the exit code.
 */
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
/** Compares two ends: positive if the first is worse. */
function compareEnds(a, b) {
    return BEST_TO_WORST.indexOf(a) - BEST_TO_WORST.indexOf(b);
}
/** What people count an end as. */
function resultOf(end) {
    return end === 'started' || end === 'dry-run' ? end : ENDS[end].gate;
}
/**
 * The worst of several ends. If there are none, it is an error, since a run with nothing to show
 * must not pass.
 */
function worstEnd(ends) {
    return ends.reduce((worst, end) => (compareEnds(end, worst) > 0 ? end : worst), ends[0] ?? 'error');
}
/** Whether a run with these ends may exit with 0. */
function endsWell(ends, warnOnly) {
    return (ends.length > 0 &&
        ends.every((end) => ENDS[end].succeeds === 'always' || (ENDS[end].succeeds === 'with-warn-only' && warnOnly)));
}


/***/ }),

/***/ 9784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Context)
/* harmony export */ });
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(857);


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
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

/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   context: () => (/* binding */ context)
/* harmony export */ });
/* unused harmony export getOctokit */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9784);


const context = new _context_js__WEBPACK_IMPORTED_MODULE_0__/* .Context */ .o();
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

/**
 * Does one part of publishing. A failure is only a warning, and never changes the verdict.
 * @returns undefined if it failed
 */
async function orWarn(publishing, text, log) {
    try {
        return await publishing();
    }
    catch (cause) {
        log.warn((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(text, { reason: reasonOf(cause) }));
        return undefined;
    }
}
/** The system's code if there is one, since the system's text contains paths of the machine. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return 'unknown';
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES),
/* harmony export */   x: () => (/* binding */ PATH_OUTPUTS)
/* harmony export */ });
/* harmony import */ var _escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4546);
/* harmony import */ var _render_sarif_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(443);
/* harmony import */ var _texts_en_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3294);



/** The files of a report, in the order in which they are written and listed. */
const REPORT_FILES = [
    {
        suffix: '.json',
        name: 'report-path',
        isOutput: true,
        when: 'read',
        render: ({ report }) => (0,_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFile */ .d)(report.document),
    },
    {
        suffix: '.ignore.yml',
        name: 'ignore-draft',
        isOutput: false,
        when: 'read',
        render: async ({ review, showing: { texts, today } }) => {
            const { draftIgnoreFile } = await Promise.all(/* import() | report-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1112));
            const counted = review.findings.filter(({ ignoredBy }) => ignoredBy === undefined);
            return draftIgnoreFile(counted, today, texts);
        },
    },
    {
        suffix: '.sarif',
        name: 'sarif-path',
        isOutput: true,
        // GitHub closes alerts that the file does not contain, so a scan that was not judged gets no
        // file.
        when: 'judged',
        // A file left over from an older scan would be uploaded as if it belonged to this one.
        replacesOlder: true,
        render: async ({ target, scan, review }) => {
            const { renderSarif } = await Promise.all(/* import() | report-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 542));
            return renderSarif({
                siteUrl: target.url,
                scanNumber: scan.id,
                findings: review.findings,
                toolVersion: _render_sarif_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
                texts: _texts_en_js__WEBPACK_IMPORTED_MODULE_0__.en,
            });
        },
    },
    {
        suffix: '.html',
        name: 'html-path',
        isOutput: true,
        when: 'read',
        render: async ({ shown, demands, showing, reportPath, conceal }) => {
            const { renderHtml } = await Promise.all(/* import() | report-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1045));
            return renderHtml({ outcome: shown, demands, reportPath }, showing, conceal);
        },
    },
];
const PATH_OUTPUTS = REPORT_FILES.flatMap((file) => (file.isOutput ? file.name : []));


/***/ }),

/***/ 4117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ concealGivenUrls),
/* harmony export */   v: () => (/* binding */ concealUrl)
/* harmony export */ });
/**
 * The outcome as it is shown: without the user's secrets in the URL that the user wrote. The real
 * one is used only for names of files and identities of findings.
 */
function concealUrl(outcome, conceal) {
    const { target } = outcome;
    return target === undefined ? outcome : { ...outcome, target: { ...target, url: conceal(target.url) } };
}
/** The same for the URLs that may be shown because the user wrote them. */
function concealGivenUrls(showing, conceal) {
    return { ...showing, givenUrls: showing.givenUrls.map((url) => conceal(url)) };
}


/***/ }),

/***/ 797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ nameCategory)
/* harmony export */ });
/* harmony import */ var _escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1787);

/** Bytes of UTF-8. */
const MAX_NAME_BYTES = 200;
/** A category's name on one line. A report may leave it out. */
function nameCategory(category, texts) {
    return category === '' ? texts.categoryUnnamed() : (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(texts.category({ name: category }), MAX_NAME_BYTES, texts);
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listLimits)
/* harmony export */ });
/* harmony import */ var _judge_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9681);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);


/**
 * Every limit in force, even if there is nothing to compare it with. Empty if none was configured.
 */
function listLimits({ end, scan, judgement }, demands) {
    if (demands.limits.length === 0)
        return [];
    const checks = judgement?.checks ?? [];
    const counts = judgement?.review.counts;
    const isOnNew = demands.gateOn === 'new';
    const limits = demands.limits.map(({ measure, most, isDefault }) => ({
        measure: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(isOnNew ? 'measureNewName' : 'measureName', { measure }),
        found: `${(isOnNew ? checks.find((check) => check.measure === measure)?.count : counts?.[measure]) ?? ''}`,
        limit: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('limitMost', { most, isDefault }),
        holds: most === undefined ? undefined : checks.find((check) => check.measure === measure)?.holds,
        isLeast: false,
    }));
    const least = demands.minCrawledUrls;
    const wasJudged = checks.length > 0;
    const crawled = {
        measure: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('crawledUrls'),
        found: `${scan?.crawled ?? ''}`,
        limit: typeof least === 'number'
            ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('limitLeast', { least, isDefault: least === _judge_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MIN_CRAWLED_URLS */ .vO })
            : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('limitShare', { percent: least.percent }),
        holds: wasJudged || end === 'too-few-urls' ? wasJudged : undefined,
        isLeast: true,
    };
    return [...limits, crawled];
}


/***/ }),

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this action, as in package.json. */
const VERSION = '1.0.0';


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findLeftRunning)
/* harmony export */ });
/* harmony import */ var _domain_site_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6670);

/** What the input takes for a scan's number. */
const NUMBER = /^\d{1,64}$/;
/**
 * The scans that go on after the step; undefined if there are none. Their URLs are named only if
 * the user wrote them all, since nothing else is sure to be taken as `start-url`. One that had a
 * secret taken out is no longer the URL of its scan.
 */
function findLeftRunning(all, { givenUrls }) {
    const left = all.flatMap(({ outcome }) => {
        const { scan, target, goesOn } = outcome;
        if (scan === undefined || !goesOn || !NUMBER.test(scan.id))
            return [];
        const url = target?.url ?? '';
        return [{ number: scan.id, url, isPlain: givenUrls.includes(url) && (0,_domain_site_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUrl */ .qo)(url, scan.url) }];
    });
    if (left.length === 0)
        return undefined;
    const inputs = [
        'instance-no: |',
        ...left.map(({ number }) => `  ${number}`),
        ...(left.every(({ isPlain }) => isPlain) ? ['start-url: |', ...left.map(({ url }) => `  ${url}`)] : []),
    ];
    return { count: left.length, inputs };
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BZ: () => (/* binding */ tellSentence),
/* harmony export */   Uy: () => (/* binding */ mayTellUrl),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   tu: () => (/* binding */ wordsFor),
/* harmony export */   xh: () => (/* binding */ isSoftened),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _escape_once_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3201);
/* harmony import */ var _escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1787);
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9517);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4116);




const MAX_MESSAGE_BYTES = 2_000;
const MAX_PLACE_BYTES = 500;
/** A message on one safe line, with only what may be shown. */
function tell(message, { texts, details }) {
    return (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(wordsFor(texts, details), message), MAX_MESSAGE_BYTES, texts);
}
/** The same, with a full stop after a word. A URL or a path at the end stays as it is. */
function tellSentence(message, showing) {
    const told = tell(message, showing);
    return /(?:^|\s)[^\s/]*[\da-z가-힣)]$/i.test(told) ? `${told}.` : told;
}
/**
 * The texts for messages. With `counts`, nothing that others wrote is repeated. Categories are
 * shown, but a report may have anything in their place.
 */
function wordsFor(texts, details) {
    if (details === 'full')
        return texts;
    const category = ({ name }) => (isName().test(name) ? texts.category({ name }) : texts.hidden());
    return { ...texts, quotation: texts.hidden, category };
}
/** Words of letters and digits, such as `Insecure SSL/TLS`: no address, parameter or payload. */
const isName = (0,_escape_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => {
    const word = String.raw `[\p{L}\p{M}\p{N}_]+`;
    return new RegExp(String.raw `^${word}(?:(?: |, | ?[-/&] ?| ?\()${word}\)?)*$`, 'u');
});
/** Whether a site's URL may be told: with `counts`, only one that the user wrote. */
function mayTellUrl(url, { details, givenUrls }) {
    return details === 'full' || givenUrls.includes(url);
}
/** Whether the run ends well although its gate failed. */
function isSoftened({ outcome: { end }, demands }) {
    return demands.warnOnly && _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDS */ .Br[end].succeeds === 'with-warn-only';
}
/**
 * Where to find an outcome's report; '' if there is none. The file's name contains the host, so
 * `counts` shows only the folder.
 */
function placeOf({ reportPath: path = '' }, { texts, details }) {
    return (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(details === 'full' ? path : folderOf(path), MAX_PLACE_BYTES, texts);
}
/** With a trailing slash; '' for the workspace itself. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** A moment in words, in milliseconds since the epoch; '' if it is unknown. */
function formatTime(ms, texts) {
    return ms === undefined || Number.isNaN(new Date(ms).getTime()) ? '' : texts.moment({ ms });
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ labelSites)
/* harmony export */ });
/* harmony import */ var _escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1787);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4116);


/** UTF-16 units of a host or a URL in a label. */
const LONGEST_NAME = 100;
/**
 * A short label for each site of a step, in their order, no two alike: its host, else its URL, else
 * the number of its scan, whichever is the first that no other site has. Without any of these, its
 * place among the sites.
 */
function labelSites(sites) {
    const named = sites.map(namesOf);
    const users = new Map();
    for (const { key } of named.flat())
        users.set(key, (users.get(key) ?? 0) + 1);
    return named.map((names, index) => {
        const own = names.find(({ key }) => users.get(key) === 1);
        return own?.label ?? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('siteAt', { position: index + 1, count: sites.length });
    });
}
/** The shortest first. */
function namesOf({ url = '', scanId = '' }) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    const texts = new Set([host, url].filter((text) => text !== '').map((text) => (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, LONGEST_NAME)));
    const names = [...texts].map((name) => ({ key: name, label: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('siteNamed', { name }) }));
    if (scanId === '')
        return names;
    return [...names, { key: `scan ${scanId}`, label: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('siteOfScan', { number: (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(scanId, LONGEST_NAME) }) }];
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   JT: () => (/* binding */ listSites),
/* harmony export */   K1: () => (/* binding */ isAsWanted),
/* harmony export */   aD: () => (/* binding */ countResults),
/* harmony export */   x9: () => (/* binding */ titleOfAll)
/* harmony export */ });
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5153);
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9517);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1350);
/* harmony import */ var _site_label_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3217);




/**
 * The sites of a step: the worst end first, then the most findings, then the order given.
 * @param namesScans whether a site without another name is called by the number of its scan
 */
function listSites(all, showing, { namesScans } = { namesScans: true }) {
    if (all.length < 2)
        return all.map((shown) => ({ ...shown, label: undefined }));
    const labels = (0,_site_label_js__WEBPACK_IMPORTED_MODULE_3__/* .labelSites */ .r)(all.map(({ outcome: { target, scan } }) => ({
        url: target !== undefined && (0,_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .mayTellUrl */ .Uy)(target.url, showing) ? target.url : undefined,
        scanId: namesScans ? scan?.id : undefined,
    })));
    return all
        .map((shown, index) => ({ ...shown, label: labels[index] }))
        .toSorted(({ outcome: a }, { outcome: b }) => (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .compareEnds */ .uj)(b.end, a.end) || (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCounts */ .G8)(countsIn(b), countsIn(a)));
}
function countsIn({ judgement }) {
    return judgement?.review.counts ?? (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .countsBy */ .Mj)(() => 0);
}
/** The results in the order in which they are counted. */
const RESULTS = ['failed', 'not-evaluated', 'started', 'dry-run', 'passed'];
/** How many sites came to each result, without those that none came to. */
function countResults(all) {
    const byResult = Map.groupBy(all, ({ outcome: { end } }) => (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(end));
    return RESULTS.map((result) => ({ result, count: byResult.get(result)?.length ?? 0 })).filter(({ count }) => count > 0);
}
/** Whether a site needs no one's attention: its end is what the step was told to reach. */
function isAsWanted({ outcome: { end } }) {
    return _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDS */ .Br[end].succeeds === 'always';
}
/** What stands above a site's verdict. */
function titleOf(site, showing) {
    const { end } = site.outcome;
    const softened = (0,_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .isSoftened */ .xh)(site);
    return site.label === undefined
        ? showing.texts.ending({ gate: _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDS */ .Br[end].gate, isSoftened: softened })
        : showing.texts.siteEnding({ site: (0,_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(site.label, showing), end, isSoftened: softened });
}
/** What stands above everything about several sites. */
function titleOfAll(sites, { texts }) {
    const [worst] = sites;
    return texts.sitesEnding({
        results: countResults(sites),
        isSoftened: worst !== undefined && (0,_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .isSoftened */ .xh)(worst),
    });
}


/***/ }),

/***/ 9755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ countNotKept),
/* harmony export */   P0: () => (/* binding */ tallyOutcome),
/* harmony export */   RX: () => (/* binding */ countUnread),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   r5: () => (/* binding */ findingsThatCount)
/* harmony export */ });
/* harmony import */ var _judge_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5741);
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5153);
/* harmony import */ var _judge_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7786);



/**
 * The findings by severity, worst first, and within a severity by category, in the report's order.
 */
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
/** The findings of an outcome that count, by category, worst first. */
function tallyOutcome(outcome) {
    return (0,_judge_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .addTallies */ .MA)((0,_judge_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyCategories */ .V)(findingsThatCount(outcome)), outcome.judgement?.review.notKept ?? []);
}
/** The findings of an outcome that count but are no longer kept one by one. */
function countNotKept({ judgement }) {
    return (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)((judgement?.review.notKept ?? []).map(({ counts }) => counts));
}
/** The findings of an outcome that are kept, without the ignored ones. */
function findingsThatCount({ judgement }) {
    return judgement?.review.findings.filter(_judge_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .doesCount */ .f) ?? [];
}
/** What was judged in addition to the findings that could be read. */
function countUnread(outcome) {
    const read = (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)([(0,_judge_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(findingsThatCount(outcome)), countNotKept(outcome)]);
    return (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .beyond */ .wQ)(outcome.judgement?.review.counts ?? read, read);
}


/***/ }),

/***/ 3050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Tg: () => (/* binding */ cleanUpAfter),
  PM: () => (/* binding */ step),
  Fq: () => (/* binding */ tellCrash)
});

// EXTERNAL MODULE: ./build/escape/command.js
var command = __nccwpck_require__(9431);
// EXTERNAL MODULE: ./build/escape/log.js
var log = __nccwpck_require__(5488);
// EXTERNAL MODULE: ./build/escape/markdown.js
var escape_markdown = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./build/configure/concealing-runner.js



/**
 * The runner, with the user's secrets concealed in everything that it shows people: the log, debug
 * lines, annotations and the summary. So nothing else has to conceal them.
 *
 * Outputs are not changed: if a key happens to be `failed`, the status that later steps look for
 * must not be garbled. Files and state are not changed either: reports are redacted as they arrive,
 * and the clean-up needs the real URL.
 */
function concealing(runner, conceal) {
    // What replaces a secret begins with a bracket. After `##`, that would look like a command.
    const inCommand = (text) => (0,command/* commandText */.j)(conceal(text).split('\n'));
    // Listed one by one, so that a new member does not compile until someone decides whether it shows
    // anything.
    return {
        readInput: (name) => runner.readInput(name),
        env: runner.env,
        readContext: () => runner.readContext(),
        mask: (text) => runner.mask(text),
        keepState: (name, text) => runner.keepState(name, text),
        readState: (name) => runner.readState(name),
        onSignal: (listener) => runner.onSignal(listener),
        writeFile: (path, content) => runner.writeFile(path, content),
        tryFolder: (path) => runner.tryFolder(path),
        readFile: (path) => runner.readFile(path),
        removeFiles: (folder, names) => runner.removeFiles(folder, names),
        setOutput: (name, value) => runner.setOutput(name, value),
        print: (line) => runner.print((0,log/* logLine */.B)(conceal(line))),
        startGroup: (title) => runner.startGroup(inCommand(title)),
        endGroup: () => runner.endGroup(),
        debug: (makeText) => runner.debug(() => inCommand(makeText())),
        writeSummary: (markdown) => runner.writeSummary((0,escape_markdown/* withTextsChanged */.pU)(markdown, conceal)),
        openForum: async (token) => concealingForum(await runner.openForum(token), conceal),
        openRepository: (token) => runner.openRepository(token),
        annotate: ({ level, title, message }) => runner.annotate({ level, title: inCommand(title), message: inCommand(message) }),
    };
}
function concealingForum(forum, conceal) {
    const inBody = (body) => (0,escape_markdown/* withTextsChanged */.pU)(body, conceal);
    const inTitle = (title) => (0,log/* logLine */.B)(conceal(title));
    return {
        pullRequestsOf: (commit) => forum.pullRequestsOf(commit),
        listComments: (thread) => forum.listComments(thread),
        createComment: (thread, body) => forum.createComment(thread, inBody(body)),
        updateComment: (id, body) => forum.updateComment(id, inBody(body)),
        deleteComment: (id) => forum.deleteComment(id),
        listIssues: () => forum.listIssues(),
        createIssue: ({ title, body }) => forum.createIssue({ title: inTitle(title), body: inBody(body) }),
        updateIssue: (number, { title, body, ...change }) => forum.updateIssue(number, {
            ...change,
            ...(title !== undefined && { title: inTitle(title) }),
            ...(body !== undefined && { body: inBody(body) }),
        }),
        writtenByUs: (nodeIds) => forum.writtenByUs(nodeIds),
    };
}

// EXTERNAL MODULE: ./build/configure/language.js
var language = __nccwpck_require__(9625);
// EXTERNAL MODULE: ./build/fault.js
var build_fault = __nccwpck_require__(4900);
// EXTERNAL MODULE: ./build/texts/message.js
var texts_message = __nccwpck_require__(4116);
// EXTERNAL MODULE: ./build/configure/inputs-table.js + 7 modules
var inputs_table = __nccwpck_require__(2982);
// EXTERNAL MODULE: ./build/configure/kinds/headers.js
var headers = __nccwpck_require__(4797);
// EXTERNAL MODULE: ./build/configure/kinds/kind.js
var kind = __nccwpck_require__(1325);
// EXTERNAL MODULE: ./build/domain/harmless-header.js
var harmless_header = __nccwpck_require__(4906);
// EXTERNAL MODULE: ./build/domain/site-url.js
var site_url = __nccwpck_require__(6670);
;// CONCATENATED MODULE: ./build/configure/rules-for-several-sites.js





/** What is wrong with the inputs only because there are several sites. */
function rulesForSeveralSites(values) {
    const { 'start-url': urls = [], 'instance-no': numbers = [], rescan, baseline } = values;
    const count = Math.max(urls.length, numbers.length);
    const problems = [];
    const refuse = (input, wrong, allowed) => problems.push((0,texts_message/* say */.c)('inputRefused', { input, wrong, allowed }));
    for (const url of repeated(urls, site_url/* normalUrl */.Bb))
        refuse('start-url', (0,texts_message/* say */.c)('inputRepeated', { given: (0,kind/* quote */.hD)(url) }), inputs_table/* INPUTS */.m['start-url'].allowed);
    for (const number of repeated(numbers, (each) => each)) {
        refuse('instance-no', (0,texts_message/* say */.c)('inputRepeated', { given: (0,kind/* quote */.hD)(number) }), inputs_table/* INPUTS */.m['instance-no'].allowed);
    }
    if (urls.length > 0 && numbers.length > 0 && urls.length !== numbers.length) {
        const wrong = (0,texts_message/* say */.c)('inputLinesDiffer', { numbers: numbers.length, sites: urls.length });
        refuse('instance-no', wrong, (0,texts_message/* say */.c)('allowedNumberForEach'));
    }
    if (count < 2)
        return problems;
    if (typeof rescan === 'object') {
        refuse('rescan', (0,texts_message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(rescan.number) }), (0,texts_message/* say */.c)('allowedRescanOfSeveral', { count }));
    }
    if (baseline?.kind === 'number' || baseline?.kind === 'path') {
        const given = baseline.kind === 'number' ? baseline.number : baseline.path;
        refuse('baseline', (0,texts_message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(given) }), (0,texts_message/* say */.c)('allowedBaselineOfSeveral', { count }));
    }
    return [...problems, ...credentialProblems(values), ...exclusionProblems(values)];
}
/** Those that were given before, in whatever spelling. */
function repeated(texts, spell) {
    const spelled = texts.map(spell);
    return texts.filter((_, place) => spelled.indexOf(spelled[place] ?? '') < place);
}
/** A login is only meant for one host. A server on another port may be somebody else's. */
function credentialProblems({ 'start-url': urls = [], headers = [] }) {
    if (new Set(urls.map(site_url/* hostOf */.w4)).size < 2)
        return [];
    return headers
        .filter(([name, value]) => !(0,harmless_header/* isHarmlessHeader */.X)(name, value))
        .map(([name]) => {
        const wrong = (0,texts_message/* say */.c)('inputHeaderOfOneHost', { name: (0,kind/* quote */.hD)(name) });
        return (0,texts_message/* say */.c)('inputRefused', { input: 'headers', wrong, allowed: (0,texts_message/* say */.c)('allowedHeadersOfSeveral') });
    });
}
/** An exclusion that belongs to no site would be left out without a word. */
function exclusionProblems({ 'start-url': urls = [], 'exclude-urls': exclusions = [] }) {
    if (urls.length === 0)
        return [];
    const hosts = new Set(urls.map(site_url/* hostnameOf */.LZ));
    return exclusions
        .filter((url) => !hosts.has((0,site_url/* hostnameOf */.LZ)(url)))
        .map((url) => {
        const wrong = (0,texts_message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(url) });
        return (0,texts_message/* say */.c)('inputRefused', { input: 'exclude-urls', wrong, allowed: (0,texts_message/* say */.c)('allowedExclusionOfSeveral') });
    });
}

;// CONCATENATED MODULE: ./build/configure/rules-across-inputs.js



/** What is wrong with a combination of inputs, even if each is valid by itself. */
function problemsAcrossInputs({ textOf, values }) {
    const problems = [];
    if (textOf('start-url') === '' && textOf('instance-no') === '') {
        problems.push((0,texts_message/* say */.c)('inputRefused', { input: 'start-url', wrong: (0,texts_message/* say */.c)('inputNotGiven'), allowed: (0,texts_message/* say */.c)('allowedUrlOrNumber') }));
    }
    if (textOf('gate-on').toLowerCase() === 'new' && textOf('baseline') === '') {
        problems.push((0,texts_message/* say */.c)('inputRefused', { input: 'baseline', wrong: (0,texts_message/* say */.c)('inputNotGiven'), allowed: (0,texts_message/* say */.c)('allowedBaselineForNew') }));
    }
    const baseline = textOf('baseline');
    if (baseline !== '' && baseline === textOf('instance-no')) {
        const wrong = (0,texts_message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(baseline) });
        problems.push((0,texts_message/* say */.c)('inputRefused', { input: 'baseline', wrong, allowed: (0,texts_message/* say */.c)('allowedBaselineBeside') }));
    }
    return [...problems, ...rulesForSeveralSites(values)];
}

;// CONCATENATED MODULE: ./build/configure/read-inputs.js






/** The texts of problems that say what to do themselves. */
const SAY_WHAT_TO_DO = new Set(['credentialsMissing', 'certificatesUnchecked']);
/**
 * The configuration is wrong. Each problem names the input, what was given (never the value of a
 * secret) and what is allowed. A single problem is the headline. If there are several, the headline
 * counts them, and `problems` lists them.
 */
class BadInputs extends build_fault/* Fault */.v {
    problems;
    constructor(problems) {
        const [first, ...others] = problems;
        const inputs = new Set(problems.flatMap(inputsOf)).size;
        const what = others.length === 0 ? first : (0,texts_message/* say */.c)('inputsRefused', { inputs, problems: problems.length });
        const advice = SAY_WHAT_TO_DO.has(what.text) ? (0,texts_message/* say */.c)('nothingSent') : (0,texts_message/* say */.c)('inputsAdvice');
        super('configuration', what, { advice });
        this.problems = others.length === 0 ? [] : problems;
    }
}
/** The inputs that a problem is about: one, or every missing key. */
function inputsOf({ about: { input, missing } }) {
    return Array.isArray(missing) ? missing : [input];
}
/** Reads and checks every input. A blank input means its default. */
function readInputs(source) {
    const values = [];
    const missing = [];
    const problems = [];
    for (const [input, row] of Object.entries(inputs_table/* INPUTS */.m)) {
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
    const valid = Object.fromEntries(values);
    problems.push(...problemsAcrossInputs({ textOf: (input) => textOf(input, inputs_table/* INPUTS */.m[input], source), values: valid }));
    if (missing.length > 0)
        problems.unshift((0,texts_message/* say */.c)('credentialsMissing', { missing, reason: reasonOf(source.event) }));
    return { values: valid, problems };
}
/**
 * Returns the inputs if they are valid, and nothing else is wrong.
 * @throws BadInputs with everything that is wrong
 */
function requireInputs({ values, problems }, furtherProblems = []) {
    const [first, ...others] = [...problems, ...furtherProblems];
    if (first !== undefined)
        throw new BadInputs([first, ...others]);
    // Each value comes from its row's parser, and a row without a value is among the problems. The
    // compiler cannot see that.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return values;
}
/**
 * The secrets that the user gave, valid or not, so that they can be hidden before anything is
 * shown.
 */
function secretsGiven(source) {
    const keys = Object.entries(inputs_table/* INPUTS */.m)
        .filter(([, { isSecret }]) => isSecret)
        .map(([input, row]) => ({ text: textOf(input, row, source), row }))
        .flatMap(({ text, row }) => (text === row.default ? [] : text));
    return { keys, headers: (0,headers/* headersIn */.W)(textOf('headers', inputs_table/* INPUTS */.m.headers, source)) };
}
function textOf(input, row, { read, env }) {
    const given = read(input).trim();
    if (given !== '')
        return given;
    return row.env === undefined ? row.default : (env[row.env] ?? '').trim();
}
function problemsOf({ input, row, given, wrong }) {
    const whole = row.isSecret ? (0,texts_message/* say */.c)('inputGivenSecret') : (0,texts_message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(given) });
    const all = wrong.length > 0 ? wrong : [whole];
    return all.map((each) => (0,texts_message/* say */.c)('inputRefused', { input, wrong: each, allowed: row.allowed }));
}
function reasonOf({ isForkPullRequest, isDependabot }) {
    if (isDependabot)
        return (0,texts_message/* say */.c)('credentialsInDependabot');
    return isForkPullRequest ? (0,texts_message/* say */.c)('credentialsInFork') : (0,texts_message/* say */.c)('credentialsOrdinarily');
}

// EXTERNAL MODULE: ./build/configure/showing.js + 1 modules
var configure_showing = __nccwpck_require__(2123);
;// CONCATENATED MODULE: ./build/configure/configuration.js



/** Reads what the user configured. @throws if the runner's own files cannot be read */
async function readConfiguration(runner) {
    const context = await runner.readContext();
    const reading = readInputs({ read: (name) => runner.readInput(name), env: runner.env, event: context });
    const { values } = reading;
    const showing = {
        ...configure_showing/* PLAIN_SHOWING */.Ty,
        texts: await (0,language/* textsIn */.E)(values.language),
        run: context.run,
        details: (0,configure_showing/* detailsFor */.QH)(values.details, context),
        prComment: values['pr-comment'] ?? 'never',
        issue: values.issue ?? 'never',
    };
    return { ...reading, context, showing };
}

;// CONCATENATED MODULE: ./build/configure/hide-secrets.js

const NOTHING_SECRET = { secrets: [], masks: [], conceal: (text) => text };
/** Finds the secrets in all inputs, valid or not, and has the runner mask them. */
async function hideSecrets(runner) {
    const given = secretsGiven({ read: (name) => runner.readInput(name), env: runner.env });
    const isAnySecret = given.keys.length + given.headers.length > 0;
    // Loaded only when needed, so that a step without keys fails sooner.
    const { secrets, masks, conceal } = isAnySecret
        ? (await Promise.all(/* import() */[__nccwpck_require__.e(276), __nccwpck_require__.e(240), __nccwpck_require__.e(845), __nccwpck_require__.e(430)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9430))).keepSecret(given)
        : NOTHING_SECRET;
    for (const mask of masks)
        runner.mask(mask);
    return {
        conceal,
        redactorFor: async ({ heuristics }) => (await Promise.all(/* import() */[__nccwpck_require__.e(276), __nccwpck_require__.e(240), __nccwpck_require__.e(845)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2845))).createRedactor({ secrets, heuristics }),
    };
}

;// CONCATENATED MODULE: ./build/configure/named-files.js

/** Says what a pull request adds to the ignore file that it brings, if it does. */
async function tellAdded({ entries = [], inputs, context, details }, runner) {
    const { 'ignore-file': path, 'github-token': token } = inputs;
    const { baseCommit } = context.run;
    if (path === undefined || baseCommit === '')
        return [];
    const { tellAddedEntries } = await Promise.all(/* import() | named-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(815), __nccwpck_require__.e(276), __nccwpck_require__.e(539), __nccwpck_require__.e(132)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8140));
    const told = await tellAddedEntries({ path, entries, baseCommit }, { runner, token, details });
    return told === undefined ? [] : [told];
}
/**
 * Reads the files that inputs name and tries the folder for reports, so that everything wrong with
 * them is reported before a scan is paid for.
 */
async function readNamedFiles(inputs, { runner, secrecy }) {
    const { baseline = { kind: 'none' }, 'ignore-file': ignoreFile, 'report-dir': folder, redact = true } = inputs;
    const problems = folder === undefined ? [] : await problemsOfFolder(folder, runner);
    if (baseline.kind !== 'path' && ignoreFile === undefined) {
        return { documents: { baseline, ignoreList: undefined }, problems };
    }
    // Loaded only when there is a file to read.
    const { readDocuments } = await Promise.all(/* import() | named-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(815), __nccwpck_require__.e(276), __nccwpck_require__.e(539), __nccwpck_require__.e(132)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4437));
    const redactor = await secrecy.redactorFor({ heuristics: redact });
    const reading = await readDocuments({ baseline, ignoreFile }, { runner, redactor });
    return { ...reading, problems: [...problems, ...reading.problems] };
}
async function problemsOfFolder(path, runner) {
    try {
        await runner.tryFolder(path);
        return [];
    }
    catch (cause) {
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        return [(0,texts_message/* say */.c)('inputFileRefused', { input: 'report-dir', wrong: (0,texts_message/* say */.c)('folderRefused', { path, reason }) })];
    }
}

;// CONCATENATED MODULE: ./build/configure/variables.js

/** What is wrong with the machine's variables. A step with such a machine must not start. */
function problemsOfVariables(env) {
    // Node accepts any certificate for exactly this value.
    return env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [(0,texts_message/* say */.c)('certificatesUnchecked')] : [];
}

// EXTERNAL MODULE: ./build/domain/saved-ledger.js
var saved_ledger = __nccwpck_require__(622);
// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __nccwpck_require__(854);
// EXTERNAL MODULE: ./build/escape/safe-text.js
var safe_text = __nccwpck_require__(6845);
;// CONCATENATED MODULE: ./build/escape/output.js


/** Any words, one per line, each reduced to what a shell reads as a plain word. Idempotent. */
function outputWords(words) {
    return (0,safe_text/* branded */.V)(words.map(plain/* portable */.Oj).join('\n'));
}
/** A path, or the folder that it is in, as the user spelled it; '' for none. */
function outputPath(path, part = 'whole') {
    return (0,safe_text/* branded */.V)(part === 'whole' ? path : path.slice(0, path.lastIndexOf('/')));
}
/** Any value as JSON in one line, for `fromJSON`. It must not be pasted into a script. */
function outputJson(value) {
    return (0,safe_text/* branded */.V)(JSON.stringify(value));
}

// EXTERNAL MODULE: ./build/judge/gate.js
var gate = __nccwpck_require__(9681);
// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __nccwpck_require__(9517);
;// CONCATENATED MODULE: ./build/publish/failure.js


/** Shows a failure that has no outcome as an error. */
function annotateFailure({ title, message }, showing, runner) {
    runner.annotate({
        level: 'error',
        title: (0,command/* commandText */.j)([title]),
        message: (0,command/* commandText */.j)([(0,configure_showing/* toLogLine */.gD)(message, showing)]),
    });
}
/** Prints the errors behind a failure if the user has asked for debug logs. */
function tellDebug(cause, runner) {
    for (let error = cause; error instanceof Error; error = error.cause)
        runner.debug(tellStack(error));
}
/** Node makes up the stack's text when it is first read, which takes about a millisecond. */
function tellStack(error) {
    return () => (0,command/* commandText */.j)((error.stack ?? error.message).split(/\r\n|\r|\n/));
}

;// CONCATENATED MODULE: ./build/publish/log.js



/**
 * The log of a step. Warnings are plain lines too: GitHub keeps only ten annotations of each level,
 * and warnings would crowd out the verdict.
 * @param elapsedMs how long the step has taken so far; given, each line begins with it
 */
function createLog(host, showing, elapsedMs) {
    const print = (message) => {
        const line = elapsedMs === undefined ? message : (0,texts_message/* say */.c)('logElapsed', { elapsedMs: elapsedMs(), what: message });
        host.print((0,configure_showing/* toLogLine */.gD)(line, showing));
    };
    return {
        info: print,
        warn: (message) => print((0,texts_message/* say */.c)('warning', { what: message })),
        group: (title) => {
            host.startGroup((0,command/* commandText */.j)([(0,configure_showing/* toLogLine */.gD)(title, showing)]));
            return () => host.endGroup();
        },
    };
}

// EXTERNAL MODULE: ./build/escape/shorten.js
var shorten = __nccwpck_require__(1787);
// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __nccwpck_require__(5153);
// EXTERNAL MODULE: ./build/render/category-name.js
var category_name = __nccwpck_require__(797);
// EXTERNAL MODULE: ./build/render/showing.js
var render_showing = __nccwpck_require__(1350);
// EXTERNAL MODULE: ./build/render/sites.js
var render_sites = __nccwpck_require__(4781);
// EXTERNAL MODULE: ./build/render/tally.js
var tally = __nccwpck_require__(9755);
;// CONCATENATED MODULE: ./build/render/annotations.js







/** GitHub shows ten annotations of each level for a step, and silently drops the rest. */
const MOST_OF_LEVEL = 10;
/**
 * The runner cuts a message at 4,096 UTF-16 units. No text has more of these than it has bytes of
 * UTF-8.
 */
const MAX_MESSAGE_BYTES = 4_096;
const MAX_TITLE_BYTES = 120;
const MAX_LINE_BYTES = 700;
/** How many sites the annotation for all of them names. */
const MOST_SITES = 15;
const ANNOTATION_LEVELS = {
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/** What the baseline does not have comes first. Without a baseline, everything does. */
const STANDINGS = ['new', 'known'];
/**
 * The annotations in the order in which to show them: the verdicts, then the warnings, then the
 * findings, new ones first, then the worst. There are at most ten of each level. If there would be
 * more, the last one says how many, and where to look. Known findings are notices if the gate looks
 * only at new ones.
 *
 * Several sites have one for all of them above the verdicts. Those that passed have none about a
 * verdict or findings.
 *
 * Without `annotations` there are only the verdicts: a step that fails must say why.
 */
function planAnnotations(all, showing) {
    const sites = (0,render_sites/* listSites */.JT)(all, showing);
    const others = sites.length > 1 ? sites.filter((site) => !(0,render_sites/* isAsWanted */.K1)(site)) : sites;
    const planned = [
        ...planWhole(sites, showing),
        ...others.map((site) => planVerdict(site, showing)),
        ...(showing.annotations
            ? [
                ...sites.flatMap((site) => planWarnings(site, showing)),
                ...STANDINGS.flatMap((standing) => severity/* SEVERITIES */.oC.flatMap((severity) => others.flatMap((site) => planFindings(site, { severity, standing }, showing)))),
            ]
            : []),
    ];
    const kept = new Map();
    for (const [level, ofLevel] of Map.groupBy(planned, ({ level }) => level)) {
        for (const one of ofLevel.slice(0, MOST_OF_LEVEL))
            kept.set(one, one);
        const [last, ...others] = ofLevel.slice(MOST_OF_LEVEL - 1);
        if (last !== undefined && others.length > 0) {
            kept.set(last, planRest(level, countAll([last, ...others]), { all, showing }));
        }
    }
    return planned.flatMap((one) => kept.get(one) ?? []).map((one) => wordOut(one, showing));
}
function countAll(planned) {
    return planned.reduce((sum, { count = 1 }) => sum + count, 0);
}
function wordOut({ level, word }, { texts }) {
    const sign = (count) => texts.leftOut({ count });
    const { title, lines } = word();
    return {
        level,
        title: (0,command/* commandText */.j)([title], { maxBytes: MAX_TITLE_BYTES, sign }),
        message: (0,command/* commandText */.j)(lines, { maxBytes: MAX_MESSAGE_BYTES, sign }),
    };
}
/** What came of several sites, as bad as the worst of them. Nothing for only one. */
function planWhole(sites, showing) {
    const [worst, ...others] = sites;
    if (worst === undefined || others.length === 0)
        return [];
    const told = sites.filter((site) => !(0,render_sites/* isAsWanted */.K1)(site));
    const count = told.length - MOST_SITES;
    return [
        {
            level: levelOf(worst),
            word: () => ({
                title: (0,render_sites/* titleOfAll */.x9)(sites, showing),
                lines: [
                    showing.texts.sitesCounted({ results: (0,render_sites/* countResults */.aD)(sites) }),
                    ...told.slice(0, MOST_SITES).map((site) => (0,render_sites/* titleOf */.Gg)(site, showing)),
                    ...(count > 0 ? [showing.texts.messagesLeftOut({ count })] : []),
                ],
            }),
        },
    ];
}
function levelOf(shown) {
    return (0,render_sites/* isAsWanted */.K1)(shown) ? 'notice' : (0,render_showing/* isSoftened */.xh)(shown) ? 'warning' : 'error';
}
function planVerdict(site, showing) {
    const { headline, problems } = site.outcome;
    return {
        level: levelOf(site),
        word: () => ({
            title: (0,render_sites/* titleOf */.Gg)(site, showing),
            lines: nameSite(site, [...[headline, ...problems].map((message) => (0,render_showing/* tell */.qz)(message, showing)), ...seeSummary(site, showing)], showing),
        }),
    };
}
/** The report is on a runner that will be gone, but the summary stays. */
function seeSummary(site, { texts, jobSummary, run: { url } }) {
    return (0,render_sites/* isAsWanted */.K1)(site) || !jobSummary || url === '' ? [] : [texts.seeSummary({ url })];
}
function planWarnings(site, showing) {
    const { outcome, label } = site;
    return outcome.warnings.map((warning) => ({
        level: 'warning',
        word: () => ({
            title: showing.texts.annotationWarning({ site: label === undefined ? '' : (0,render_showing/* tell */.qz)(label, showing) }),
            lines: nameSite(site, [(0,render_showing/* tell */.qz)(warning, showing)], showing),
        }),
    }));
}
function planFindings(site, { severity, standing }, showing) {
    const { outcome, demands } = site;
    const { texts, details } = showing;
    const isKnown = standing === 'known';
    const level = isKnown && demands.gateOn === 'new' ? 'notice' : ANNOTATION_LEVELS[severity];
    const ofStanding = (0,tally/* findingsThatCount */.r5)(outcome).filter((finding) => (finding.standing === 'unchanged') === isKnown);
    const groups = (0,tally/* groupFindings */.kG)(ofStanding).filter((group) => group.severity === severity);
    // Of findings that are only counted, nobody knows which are new.
    const notKept = isKnown ? [] : (outcome.judgement?.review.notKept ?? []).filter(({ counts }) => counts[severity] > 0);
    const unread = isKnown ? 0 : (0,tally/* countUnread */.RX)(outcome)[severity];
    const shown = outcome.judgement?.review.newCounts === undefined ? undefined : standing;
    return [
        ...groups.flatMap(({ category, findings }) => details === 'counts'
            ? [countOf(() => (0,category_name/* nameCategory */.w)(category, (0,render_showing/* wordsFor */.tu)(texts, details)), findings.length, shown)]
            : findings.map((finding) => ({
                level,
                word: () => worded((0,category_name/* nameCategory */.w)(category, texts), listFinding(finding, texts), shown),
            }))),
        ...notKept.map(({ category, counts }) => ({
            ...countOf(() => (0,category_name/* nameCategory */.w)(category, (0,render_showing/* wordsFor */.tu)(texts, details)), counts[severity]),
            count: counts[severity],
        })),
        ...(unread > 0 ? [countOf(texts.categoryUnread, unread)] : []),
    ];
    function worded(category, lines, standing) {
        const [title = ''] = nameSite(site, [texts.annotationTitle({ severity, category, standing })], showing);
        return { title, lines: nameSite(site, lines, showing) };
    }
    function countOf(name, count, standing) {
        return { level, word: () => worded(name(), [texts.annotationCount({ count })], standing) };
    }
}
/**
 * Among several sites, each line says which one it is about: the log shows it without the title.
 */
function nameSite({ label }, lines, showing) {
    if (label === undefined)
        return lines;
    const site = (0,render_showing/* tell */.qz)(label, showing);
    return lines.map((what) => showing.texts.aboutSite({ site, what }));
}
function listFinding(finding, texts) {
    const { title, method, url, parameter, payload, evidence } = finding;
    const lines = [
        { label: '', text: title },
        { label: '', text: [method, url].filter(Boolean).join(' ') },
        { label: texts.findingParameter(), text: parameter },
        { label: texts.findingPayload(), text: payload },
        { label: texts.findingEvidence(), text: evidence },
    ]
        .map(({ label, text }) => ({ label, text: firstLineOf(text) }))
        .filter(({ text }) => text !== '')
        .map(({ label, text }) => `${label && `${label}: `}${(0,shorten/* shorten */.ml)(text, MAX_LINE_BYTES, texts)}`);
    return lines.length > 0 ? lines : [texts.findingBare()];
}
/** The first line that says something. */
function firstLineOf(text) {
    return /\S[^\r\n]*/.exec(text)?.[0].trim() ?? '';
}
function planRest(level, count, { all, showing }) {
    const { texts, jobSummary, run } = showing;
    const paths = new Set(all.map((shown) => (0,render_showing/* placeOf */.$t)(shown, showing)).filter(Boolean));
    const files = [...(paths.size > 1 ? new Set([...paths].map(render_showing/* folderOf */.yS)) : paths)];
    const summary = run.url === '' ? texts.jobSummary() : texts.jobSummaryAt(run);
    const places = jobSummary ? [summary] : files;
    return {
        level,
        word: () => ({
            title: texts.annotationMore({ count }),
            lines: [texts.annotationRest({ count, places: texts.enumeration({ items: places }) })],
        }),
    };
}

// EXTERNAL MODULE: ./build/render/limits.js
var limits = __nccwpck_require__(1709);
// EXTERNAL MODULE: ./build/render/scans-to-collect.js
var scans_to_collect = __nccwpck_require__(7426);
;// CONCATENATED MODULE: ./build/render/closing-lines.js







const MAX_CATEGORIES = 100;
const MAX_NAME_BYTES = 200;
/** How many lines of the ignore file to name. */
const MAX_ENTRIES = 20;
/**
 * What the log says at the end: how the findings add up, every limit in force next to what was
 * found, and the findings by category. It says nothing about single findings, because problem
 * matchers left behind by other steps read the log.
 */
function listClosingLines(outcome, demands) {
    const limits = listLimitLines(outcome, demands);
    const categories = listCategoryLines(outcome);
    return [
        ...listReviewLines(outcome),
        ...(limits.length > 0 ? [{ title: (0,texts_message/* say */.c)('logLimits', { number: outcome.scan?.id ?? '' }), lines: limits }] : []),
        ...(categories.length > 0 ? [{ title: (0,texts_message/* say */.c)('logCategories'), lines: categories }] : []),
    ];
}
/** How the findings add up, and what is wrong with the ignore file. */
function listReviewLines({ judgement }) {
    if (judgement === undefined)
        return [];
    const { review, baselineName: name = '' } = judgement;
    const linesOf = (entries) => entries.slice(0, MAX_ENTRIES).map(({ line }) => `${line}`);
    const { expiredEntries: expired, unusedEntries: unused } = review;
    return [
        (0,texts_message/* say */.c)('logReconciled', {
            found: review.counts.total,
            known: review.knownCounts?.total,
            ignored: review.ignoredCounts?.total,
            fixed: review.fixedCounts?.total,
        }),
        ...(name === ''
            ? []
            : [/^\d+$/.test(name) ? (0,texts_message/* say */.c)('logBaselineScan', { number: name }) : (0,texts_message/* say */.c)('logBaseline', { name })]),
        ...(expired.length > 0 ? [(0,texts_message/* say */.c)('logEntriesExpired', { lines: linesOf(expired), count: expired.length })] : []),
        ...(unused.length > 0 ? [(0,texts_message/* say */.c)('logEntriesUnused', { lines: linesOf(unused), count: unused.length })] : []),
    ];
}
function listLimitLines(outcome, demands) {
    return (0,limits/* listLimits */.N)(outcome, demands).map(({ measure, found, limit, holds, isLeast }) => {
        const result = holds === undefined ? '' : (0,texts_message/* say */.c)('limitResult', { holds, isLeast });
        return (0,texts_message/* say */.c)('logLimit', { measure, found, limit, result });
    });
}
/**
 * The same for several sites, with what the annotations may have no room for: each line names its
 * site. The worst is last, where a log is read first.
 */
function listSiteLines(all, showing) {
    return (0,render_sites/* listSites */.JT)(all, showing)
        .toReversed()
        .flatMap(({ outcome, demands, label }) => {
        const parts = [
            ...outcome.problems,
            ...outcome.warnings.map((what) => (0,texts_message/* say */.c)('warning', { what })),
            ...listClosingLines(outcome, demands),
        ];
        return parts.map((part) => 'lines' in part
            ? { title: closing_lines_nameSite(label, part.title), lines: part.lines.map((line) => closing_lines_nameSite(label, line)) }
            : closing_lines_nameSite(label, part));
    });
}
/**
 * How a log of several sites ends: the verdicts, the worst last; what a later step needs to collect
 * the scans that go on; and what came of all sites, in one line.
 */
function listVerdictLines(all, showing) {
    const left = (0,scans_to_collect/* findLeftRunning */.o)(all, showing);
    return [
        ...(0,render_sites/* listSites */.JT)(all, showing)
            .toReversed()
            .map(({ outcome, label }) => closing_lines_nameSite(label, outcome.headline)),
        ...(left === undefined
            ? []
            : [(0,texts_message/* say */.c)('leftRunning', { count: left.count }), ...left.inputs.map((line) => (0,texts_message/* say */.c)('inputLine', { line }))]),
        (0,texts_message/* say */.c)('sitesCounted', { results: (0,render_sites/* countResults */.aD)(all) }),
    ];
}
function closing_lines_nameSite(label, what) {
    return label === undefined ? what : (0,texts_message/* say */.c)('aboutSite', { site: label, what });
}
function listCategoryLines(outcome) {
    const tallies = (0,tally/* tallyOutcome */.P0)(outcome);
    const unread = (0,tally/* countUnread */.RX)(outcome);
    const count = tallies.length - MAX_CATEGORIES;
    const lines = [
        ...tallies.slice(0, MAX_CATEGORIES).map(({ category, counts }) => {
            const name = category === '' ? (0,texts_message/* say */.c)('categoryUnnamed') : (0,texts_message/* say */.c)('category', { name: (0,shorten/* cut */.Jj)(category, MAX_NAME_BYTES, () => '…') });
            return sayCounts(name, counts);
        }),
        ...(count > 0 ? [(0,texts_message/* say */.c)('logCategoriesLeftOut', { count })] : []),
        ...(unread.total > 0 ? [sayCounts((0,texts_message/* say */.c)('categoryUnread'), unread)] : []),
    ];
    return lines;
}
function sayCounts(category, counts) {
    return (0,texts_message/* say */.c)('logCategory', { category, ...(0,severity/* bySeverity */.Np)((severity) => counts[severity]) });
}

// EXTERNAL MODULE: ./build/publish/or-warn.js
var or_warn = __nccwpck_require__(1360);
// EXTERNAL MODULE: ./build/publish/report-file-kinds.js
var report_file_kinds = __nccwpck_require__(1505);
;// CONCATENATED MODULE: ./build/publish/outputs.js




/** The outputs of counts and states, in the order of action.yml and the README. */
const FACT_OUTPUTS = [
    ['status', worst('status')],
    ['gate', worst('gate')],
    [
        'instance-no',
        fact(({ scan }) => scan?.id, (ids) => outputWords(ids.filter((id) => id !== null))),
    ],
    ['total', fact(({ judgement }) => judgement?.review.counts.total, sum)],
    ...severity/* SEVERITIES */.oC.map((severity) => [severity, fact(({ judgement }) => judgement?.review.counts[severity], sum)]),
    ['new', fact(({ judgement }) => judgement?.review.newCounts?.total, sum)],
    ['fixed', fact(({ judgement }) => judgement?.review.fixedCounts?.total, sum)],
    ['ignored', fact(({ judgement }) => judgement?.review.ignoredCounts?.total, sum)],
    ['crawled-urls', fact(({ scan }) => scan?.crawled, sum)],
    // Without outcomes, certainly nothing was charged.
    [
        'charged',
        fact(({ charged }) => charged, (charges) => sum([0, ...charges])),
    ],
];
const BY_TARGET = new Map([
    ...FACT_OUTPUTS,
    ...report_file_kinds/* PATH_OUTPUTS */.x.map((name) => [name, path(name)]),
]);
/** Every output, in the order of action.yml and the README. */
const OUTPUTS = [...BY_TARGET.keys(), 'results'];
/**
 * The values of all outputs. For several targets, counts are added up, states are those of the
 * worst end, scan numbers are listed one per line, and paths become that of the folder.
 *
 * Secrets are not concealed here: a text that happens to equal one is a word that later steps need.
 */
function outputsOf(all) {
    const results = all.flatMap((published) => resultOf(published) ?? []);
    return new Map([
        ...[...BY_TARGET].map(([name, { ofAll }]) => [name, ofAll(all)]),
        ['results', outputJson(results)],
    ]);
}
/** The values of one target by output; undefined if there is no target. */
function resultOf(published) {
    const { target, judgement } = published.outcome;
    if (target === undefined)
        return undefined;
    const limits = new Map((judgement?.checks ?? []).map(({ measure, most, count, holds }) => [measure, { most: most ?? null, count, holds }]));
    return {
        'start-url': target.url,
        ...Object.fromEntries([...BY_TARGET].map(([name, row]) => [name, row.of(published)])),
        limits: Object.fromEntries(limits),
    };
}
function fact(of, join) {
    return {
        of: ({ outcome }) => of(outcome) ?? null,
        ofAll: (all) => join(all.map(({ outcome }) => of(outcome) ?? null)),
    };
}
/** The state of the worst end. */
function worst(state) {
    return {
        of: ({ outcome }) => verdict/* ENDS */.Br[outcome.end][state],
        ofAll: (all) => outputWords([verdict/* ENDS */.Br[(0,verdict/* worstEnd */.TL)(all.map(({ outcome }) => outcome.end))][state]]),
    };
}
function path(name) {
    return {
        of: ({ paths }) => paths.get(name) ?? null,
        ofAll: (all) => {
            const first = all.map(({ paths }) => paths.get(name)).find((written) => written !== undefined);
            return outputPath(first ?? '', all.length > 1 ? 'folder' : 'whole');
        },
    };
}
/** Unknown if there are no values, or one of them is unknown. */
function sum(values) {
    if (values.length === 0 || values.includes(null))
        return outputWords(['']);
    return outputWords([String(values.reduce((total, value) => total + (value ?? 0), 0))]);
}

// EXTERNAL MODULE: ./build/publish/shown-url.js
var shown_url = __nccwpck_require__(4117);
;// CONCATENATED MODULE: ./build/publish/report-writer.js


const NOTHING_WRITTEN = new Map();
/**
 * Writes the files of each report once: as soon as it is judged, since it may be too large to be
 * kept until all others are.
 */
class ReportWriter {
    #settings;
    #means;
    /** By the number of the scan. */
    #paths = new Map();
    /** The hosts whose older files have been removed. */
    #cleared = new Set();
    constructor(settings, means) {
        this.#settings = { ...settings, showing: (0,shown_url/* concealGivenUrls */.j)(settings.showing, settings.conceal) };
        this.#means = means;
    }
    /** Writes an outcome's files, unless they are written already. A failure is only a warning. */
    async write(outcome) {
        const { target, scan } = outcome;
        const number = scan?.id ?? '';
        const known = this.#paths.get(number);
        if (known !== undefined || target === undefined)
            return known ?? NOTHING_WRITTEN;
        const writing = async () => {
            // Loaded only here: a step with wrong inputs has no report, and fails sooner.
            const { removeOlderFiles, writeReportFiles } = await Promise.all(/* import() | report-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4380));
            const { host } = new URL(target.url);
            if (!this.#cleared.has(host))
                await removeOlderFiles(host, this.#settings, this.#means);
            this.#cleared.add(host);
            return await writeReportFiles(outcome, this.#settings, this.#means);
        };
        const paths = (await (0,or_warn/* orWarn */.w)(writing, 'reportNotWritten', this.#means.log)) ?? NOTHING_WRITTEN;
        if (number !== '')
            this.#paths.set(number, paths);
        return paths;
    }
}

;// CONCATENATED MODULE: ./build/publish/publish.js








/**
 * Publishes everything that a step has to show: report files, outputs, log, annotations, job
 * summary. A part that fails is only a warning: it neither stops the other parts nor changes the
 * verdict.
 */
async function publish({ outcomes, demands }, showing, { host, log, conceal, identity, reports = new ReportWriter({ conceal, demands, showing }, { host, log }), }) {
    const toAll = (0,shown_url/* concealGivenUrls */.j)(showing, conceal);
    const published = [];
    for (const outcome of outcomes) {
        published.push({ outcome: (0,shown_url/* concealUrl */.v)(outcome, conceal), paths: await reports.write(outcome) });
    }
    await (0,or_warn/* orWarn */.w)(() => setOutputs(published, host), 'outputsNotSet', log);
    const all = published.map(({ outcome, paths }) => ({ outcome, demands, reportPath: paths.get('report-path') }));
    await (0,or_warn/* orWarn */.w)(() => logEach(listLines(all, published, toAll), log), 'notAllShown', log);
    await (0,or_warn/* orWarn */.w)(() => annotate(all, toAll, host), 'notAllShown', log);
    if (showing.jobSummary) {
        await (0,or_warn/* orWarn */.w)(() => writeSummary(all, toAll, host), 'summaryNotWritten', log);
    }
    if (identity !== undefined && (showing.prComment !== 'never' || showing.issue !== 'never')) {
        await (0,or_warn/* orWarn */.w)(() => tellForum(all, toAll, { host, log, identity }), 'notAllShown', log);
    }
}
function setOutputs(all, host) {
    for (const [name, value] of outputsOf(all))
        host.setOutput(name, value);
}
function logEach(parts, log) {
    for (const part of parts) {
        if ('lines' in part) {
            const endGroup = log.group(part.title);
            logEach(part.lines, log);
            endGroup();
        }
        else
            log.info(part);
    }
}
function listLines(all, published, showing) {
    const reports = listReports(published, showing);
    if (all.length > 1)
        return [...listSiteLines(all, showing), ...reports, ...listVerdictLines(all, showing)];
    return [
        ...all.flatMap(({ outcome }) => outcome.problems),
        ...all.flatMap(({ outcome, demands }) => listClosingLines(outcome, demands)),
        ...reports,
    ];
}
async function writeSummary(all, showing, host) {
    const { renderSummary } = await __nccwpck_require__.e(/* import() | summary */ 977).then(__nccwpck_require__.bind(__nccwpck_require__, 1694));
    await host.writeSummary(renderSummary(all, showing));
}
async function tellForum(all, showing, means) {
    const { publishToForum } = await Promise.all(/* import() | forum */[__nccwpck_require__.e(629), __nccwpck_require__.e(977), __nccwpck_require__.e(170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 119));
    await publishToForum(all, showing, means);
}
/**
 * The files of one site; of several, only their folder. A file's name contains the host, so
 * `counts` shows only the folder too.
 */
function listReports(published, { details }) {
    const [paths, ...others] = published.map((each) => each.paths).filter(({ size }) => size > 0);
    const [first] = paths?.values() ?? [];
    if (paths === undefined || first === undefined)
        return [];
    if (details === 'full' && others.length === 0) {
        const files = [...paths].flatMap(([name, path]) => (name === 'ignore-draft' ? [] : path));
        return [(0,texts_message/* say */.c)('logReports', { files, draft: paths.get('ignore-draft') ?? '' })];
    }
    return [(0,texts_message/* say */.c)('logReportsIn', { folder: (0,render_showing/* folderOf */.yS)(first) || './' })];
}
function annotate(all, showing, host) {
    for (const annotation of planAnnotations(all, showing))
        host.annotate(annotation);
}

// EXTERNAL MODULE: ./build/story/endings.js
var endings = __nccwpck_require__(9758);
;// CONCATENATED MODULE: ./build/story/interruption.js


/**
 * How long an order under way may go on after the first signal, in milliseconds. Only its answer
 * tells whether there is a scan to halt.
 */
const GRACE_MS = 5_000;
/**
 * How long halting what was started may take from the first signal, in milliseconds. The runner
 * kills the step after ten seconds.
 */
const MAIN_CLEAN_UP_MS = 7_000;
/** The interruption of a step. It ends everything at once except an order under way. */
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
    /**
     * When the clean-up must be done, in milliseconds since the epoch; undefined unless interrupted.
     */
    get cleanUpUntil() {
        return this.#cleanUpUntil;
    }
    /** Only the first call has an effect. */
    interrupt(signal, advice) {
        if (this.#cleanUpUntil !== undefined)
            return;
        this.#cleanUpUntil = this.#clock.now() + MAIN_CLEAN_UP_MS;
        const fault = new build_fault/* Fault */.v('interrupted', (0,texts_message/* say */.c)('interruptedBy', { signal }), { advice });
        this.#all.abort(fault);
        this.#clock.sleep(GRACE_MS, this.#over.signal).then(() => this.#orders.abort(fault), () => { });
    }
    /** Marks the work as over, so that no timer keeps the process alive. */
    end() {
        this.#over.abort();
    }
}

;// CONCATENATED MODULE: ./build/step.js




















/**
 * The step: configures, opens the service, runs and publishes.
 * @returns whether it succeeds
 */
async function step(bare, machine) {
    const startedAt = machine.clock.now();
    const interruption = new Interruption(machine.clock);
    let runner = bare;
    let conceal = (text) => text;
    let showing = configure_showing/* PLAIN_SHOWING */.Ty;
    let demands = gate/* NO_DEMANDS */.Zc;
    let reports;
    let identity;
    let outcomes;
    try {
        const secrecy = await hideSecrets(bare);
        conceal = secrecy.conceal;
        runner = concealing(bare, conceal);
        const configuration = await readConfiguration(runner);
        showing = configuration.showing;
        identity = identityOf(configuration);
        const { documents, problems } = await readNamedFiles(configuration.values, { runner, secrecy });
        const inputs = requireInputs(configuration, [...problemsOfVariables(runner.env), ...problems]);
        const { context } = configuration;
        const { details } = showing;
        const advice = (0,texts_message/* say */.c)(inputs['stop-on-cancel'] ? 'adviceInterrupted' : 'adviceInterruptedLeft');
        runner.onSignal((signal) => interruption.interrupt(signal, advice));
        const added = { entries: documents.ignoreList, inputs, context, details };
        const cautions = await orNothing(tellAdded(added, runner), interruption.signal);
        const open = await loadOpen();
        const work = await open(inputs, { context, secrecy, machine, startedAt });
        ({ showing, demands } = work);
        const keepState = (name, text) => bare.keepState(name, text);
        const onStarted = (numbers) => runner.setOutput('instance-no', outputWords(numbers));
        const log = createLog(runner, showing, () => machine.clock.now() - startedAt);
        const writer = new ReportWriter({ conceal, demands, showing }, { host: runner, log });
        const onJudged = async (outcome) => void (await writer.write(outcome));
        reports = writer;
        outcomes = await work.run({ documents, cautions, log, keepState, onStarted, onJudged }, interruption);
    }
    catch (cause) {
        // What failed before secrets were known may tell one.
        if (runner !== bare)
            tellDebug(cause, runner);
        outcomes = [{ ...(0,endings/* failed */.gz)(cause), charged: 0 }];
    }
    interruption.end();
    const log = createLog(runner, showing);
    await publish({ outcomes, demands }, showing, { host: runner, log, conceal, reports, identity });
    return (0,verdict/* endsWell */.tz)(outcomes.map(({ end }) => end), demands.warnOnly);
}
/**
 * The clean-up after the step, based only on what the step saved.
 * @returns false if a scan that it ordered is left running against the user's wishes
 */
async function cleanUpAfter(bare, machine) {
    const readState = (name) => bare.readState(name);
    if ((0,saved_ledger/* isIdle */.xB)(readState))
        return true;
    let runner = bare;
    let showing = configure_showing/* PLAIN_SHOWING */.Ty;
    try {
        const entries = (0,saved_ledger/* readLedger */.SC)(readState);
        const secrecy = await hideSecrets(bare);
        runner = concealing(bare, secrecy.conceal);
        const configuration = await readConfiguration(runner);
        showing = configuration.showing;
        if (entries === undefined)
            throw new build_fault/* Fault */.v('internal', (0,texts_message/* say */.c)('ledgerUnreadable'), { advice: (0,texts_message/* say */.c)('adviceLedger') });
        const { context } = configuration;
        const open = await loadOpen();
        const work = await open(requireInputs(configuration), {
            context,
            secrecy,
            machine,
            startedAt: machine.clock.now(),
        });
        showing = work.showing;
        const log = createLog(runner, showing);
        const results = await work.cleanUp({ log, entries });
        for (const { fails, message } of results) {
            if (fails)
                tellCleanUpFailed(message, showing, runner);
            else
                log.info(message);
        }
        return !results.some(({ fails }) => fails);
    }
    catch (cause) {
        if (runner !== bare)
            tellDebug(cause, runner);
        tellCleanUpFailed((0,endings/* failed */.gz)(cause).headline, showing, runner);
        return false;
    }
}
/**
 * Reports an error that broke even publishing, in one line. Leaves out the stack, which could
 * contain anything.
 */
async function tellCrash(cause, runner) {
    const isKorean = /^\s*ko\s*$/i.test(runner.readInput('language'));
    const texts = await (0,language/* textsIn */.E)(isKorean ? 'ko' : 'en').catch(() => configure_showing/* PLAIN_SHOWING */.Ty.texts);
    const title = texts.ending({ gate: 'not-evaluated', isSoftened: false });
    annotateFailure({ title, message: (0,endings/* failed */.gz)(cause).headline }, { ...configure_showing/* PLAIN_SHOWING */.Ty, texts }, runner);
}
/** What tells this step apart, even if some of its inputs are wrong. */
function identityOf({ context: { origin }, values }) {
    return {
        ...origin,
        leg: values.matrix ?? '',
        token: values['github-token'] ?? '',
        isDryRun: values['dry-run'] ?? false,
    };
}
/** What is being told, or nothing as soon as the signal is aborted. */
async function orNothing(telling, signal) {
    const { promise, resolve } = Promise.withResolvers();
    signal.addEventListener('abort', () => resolve([]), { once: true });
    return await Promise.race([telling, promise]);
}
/** Loaded late, so that a step with wrong inputs fails sooner. */
async function loadOpen() {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(276), __nccwpck_require__.e(240), __nccwpck_require__.e(539), __nccwpck_require__.e(530)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2530))).open;
}
function tellCleanUpFailed(message, showing, runner) {
    annotateFailure({ title: showing.texts.cleanUpTitle(), message }, showing, runner);
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
/** A scan that ended without completing, or not in time. */
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
            return { ...complete(known), end: 'timed-out', headline, goesOn: scanIs === 'left' };
        }
    }
}
/** A time-out before anything was ordered, or while the order waited for its turn. */
function neverOrdered(known, { obstacle }, timeoutMs) {
    const minutes = timeoutMs / 60_000;
    const headline = obstacle ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('turnNeverCame', { minutes, what: obstacle.what }) : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('noTimeLeft', { minutes });
    return { ...complete(known), end: 'timed-out', headline };
}
/** A scan left to a later run. */
function left(known) {
    return {
        ...complete(known),
        goesOn: true,
        end: 'started',
        headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('leftToLaterRun', { number: known.scan.id }),
    };
}
/** A run that only says what it would do. */
function rehearsed(known) {
    return { ...complete(known), end: 'dry-run', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('dryRunDone') };
}
/** The work on a target, or on all of them, could not be done. */
function failed(cause, known = {}) {
    const fault = cause instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v ? cause : unforeseen(cause);
    const { kind, what, problems } = fault;
    const text = kind === 'configuration' ? 'configurationWrong' : kind === 'interrupted' ? 'interrupted' : 'serviceFailed';
    const number = known.scan?.id ?? '';
    const headline = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(kind === 'internal' ? 'actionFailed' : text, { ...inOrder(what, fault.advice), number });
    return { ...complete(known), end: 'error', problems, headline };
}
/** What to do about a known code says what happened as well, so that comes first. */
function inOrder(what, advice = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('adviceInternal')) {
    const isKnownCode = what.text === 'refused' && /^code\d/.test(advice.text);
    return isKnownCode ? { what: advice, advice: { ...what, text: 'refusedDetail' } } : { what, advice };
}
function complete({ target, scan, warnings = [] }) {
    return { target, scan, goesOn: false, warnings, problems: [], judgement: undefined };
}
/** The endings, each with its cost. */
function charge(endings, ledger) {
    return endings.map((ending) => ({ ...ending, charged: ending.target ? ledger.chargedFor(ending.target.url) : 0 }));
}
/** Shows only the name of a foreign error, since its text could contain anything. */
function unforeseen(cause) {
    const name = cause instanceof Error ? cause.name : typeof cause;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('internal', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('internalError', { name }), { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('adviceInternal'), cause });
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   qS: () => (/* binding */ KST_AHEAD_MS)
/* harmony export */ });
/** Times and durations without words, the same in every language. All in milliseconds. */
const HOUR_MS = 60 * 60_000;
/** Korea Standard Time is nine hours ahead of UTC, all year round. */
const KST_AHEAD_MS = 9 * HOUR_MS;
/** A moment since the epoch on the clock of a place, by how far that is ahead of UTC. */
function partsOf(ms, aheadMs) {
    const date = new Date(ms + aheadMs);
    const iso = date.toISOString();
    return { day: iso.slice(0, 10), date, time: iso.slice(11, 16) };
}
/** Such as `12:34`, or `1:02:34` from an hour on. */
function clockOf(elapsedMs) {
    const seconds = Math.floor(elapsedMs / 1000);
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (part) => `${part}`.padStart(2, '0');
    return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en)
});

;// CONCATENATED MODULE: ./build/texts/en/count.js
/** A number with its noun: `1 finding`, `2 findings`. */
function count(number, one) {
    return `${number} ${one}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/texts/en/severity.js
var en_severity = __nccwpck_require__(6984);
;// CONCATENATED MODULE: ./build/texts/en/annotations.js


/** What the annotations say. */
const annotations = {
    // `standing` is undefined where it does not matter.
    annotationTitle: ({ severity, category, standing }) => standing === undefined
        ? `${en_severity/* SEVERITY_NAMES */.tQ[severity]}: ${category}`
        : `${standing === 'new' ? 'New' : 'Known'} ${en_severity/* SEVERITY_WORDS */.ii[severity]}: ${category}`,
    // `site` is '' if there is only one.
    annotationWarning: ({ site }) => `Web Security Checker${site && `: ${site}`}`,
    annotationCount: ({ count: findings }) => count(findings, 'finding'),
    annotationMore: ({ count: findings }) => `${findings} more`,
    annotationRest: ({ count: findings, places }) => `${findings} more of this level are not shown here.${places && ` See ${places}`}`,
    jobSummary: () => 'the job summary',
    jobSummaryAt: ({ url }) => `the job summary at ${url}`,
    seeSummary: ({ url }) => `The job summary says more: ${url}`,
};

;// CONCATENATED MODULE: ./build/texts/en/api-failure.js
const FAILURES = {
    forbidden: 'the token may not do that',
    'rate-limited': 'GitHub limits how often it may be asked',
    refused: 'GitHub did not accept it',
    unavailable: 'GitHub had an error',
    unreachable: 'GitHub did not answer',
};
function tellApiFailure({ reason, status }) {
    return `${FAILURES[reason]}${status === undefined ? '' : ` (HTTP ${status})`}`;
}

;// CONCATENATED MODULE: ./build/texts/en/forum.js

/** What a comment on a pull request and an issue say, and what is said of them. */
const forum = {
    commentFailed: (trouble) => `The comment on the pull request could not be written: ${tellApiFailure(trouble)}${advice(trouble)}`,
    issueFailed: (trouble) => `The issue could not be kept up to date: ${tellApiFailure(trouble)}${advice(trouble)}`,
    tokenMissing: () => 'There is no token for comments and issues: check the input github-token',
    noPullRequest: () => 'No pull request has this commit, so there is nowhere to comment',
    forumTitle: () => 'Web Security Checker: comment and issue',
    forumFooter: ({ commit, workflow }) => `Scanned${commit && ` for commit ${commit}`}${workflow && ` by the workflow ${workflow}`}. Kept up to date by each run.`,
    forumShortened: () => 'Shortened. The job summary of the run has more.',
    issueTitle: ({ title, branch }) => `${title}${branch && ` (${branch})`}`,
    issueStillThere: ({ count }) => `The gate passes, but not because everything is fixed: ${count} of what this issue listed ${count === 1 ? 'is' : 'are'} still found. It is no longer new, or it is accepted. This issue is closed when nothing of it is found any more.`,
    issueCrawledLess: () => 'The gate passes, but the scan crawled less than half of what the failing one did, so nothing can be said to be fixed. This issue stays open.',
    issueNews: () => 'What fails has changed. The description of this issue is up to date.',
    issueReopened: () => 'The gate fails again. The description of this issue is up to date.',
    issueClosed: () => 'Nothing that this issue listed is found any more.',
};
function advice({ reason, permission }) {
    return reason === 'forbidden'
        ? `. Give the job the permission ${permission}; a pull request from a fork or from Dependabot can't have it`
        : '';
}

;// CONCATENATED MODULE: ./build/texts/en/html.js


const STANDINGS = {
    new: 'New',
    unchanged: 'Known',
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
/** Texts that only the HTML report has, and not the summary. */
const html = {
    /** A language tag (BCP 47). */
    htmlLanguage: () => 'en',
    htmlTitle: ({ ending, site }) => (site === '' ? ending : `${ending}: ${site}`),
    htmlHeadingWarnings: () => 'Notes',
    htmlHeadingProblems: () => 'What is wrong',
    htmlStandards: ({ weaknesses, risk }) => [...weaknesses.map((each) => `CWE-${each}`), risk && `OWASP Top 10 ${risk}`].filter(Boolean).join(' · '),
    htmlStanding: ({ standing }) => STANDINGS[standing],
    htmlCount: ({ name, count }) => `${name} ${count}`,
    htmlHeadingCounts: () => 'Counts and limits',
    htmlHeadingFacts: () => 'Scan, run and limits',
    htmlRepository: () => 'Repository',
    htmlCommit: () => 'Commit',
    htmlBranch: () => 'Branch',
    htmlRun: () => 'Workflow run',
    htmlActor: () => 'Started by',
    htmlVersion: () => 'Version of the action',
    // At the foot of each printed page.
    htmlRunning: ({ site, number }) => [site, number && `scan ${number}`].filter(Boolean).join(' · '),
    htmlOrigins: () => 'Scanned origins',
    htmlItems: () => 'Looked for',
    htmlExcludedUrls: () => 'Left out of the scan',
    htmlChartIgnored: ({ count: ignored }) => `${count(ignored, 'ignored finding')} ${ignored === 1 ? 'is' : 'are'} not counted here.`,
    htmlHeadingFindings: () => 'Findings',
    htmlFilterSeverity: () => 'Risk',
    htmlFilterStanding: () => 'Standing',
    htmlFiltered: () => 'Some findings may be hidden by the filters.',
    htmlHeadingFixed: ({ count: fixed }) => `${STANDINGS.fixed}: ${count(fixed, 'finding')}`,
    htmlIgnored: ({ expires, days }) => days === undefined ? 'Ignored indefinitely' : `Ignored until ${expires}, ${tellDays(days)}`,
    htmlFingerprint: () => 'Fingerprint',
    htmlLeftOut: (counts) => `${count((0,en_severity/* countAll */.Vn)(counts), 'finding')} left out here (${(0,en_severity/* wordedCounts */.CQ)(counts)}), as this file is limited in size.`,
    htmlRestIsIn: ({ path }) => path === '' ? 'The JSON report of this scan holds all of them.' : `All are in the JSON report, ${path}`,
    htmlFixedMore: ({ count }) => `${count} more fixed findings are not shown here.`,
    htmlHeadingEntries: () => 'Ignore file: entries to look at',
    htmlEntry: ({ line, reason, expires }) => `Line ${line}: ${reason}${expires && ` (until ${expires})`}`,
    htmlFooter: () => 'Addresses, payloads and evidence are shown as the scanned site and the scanner gave them, less credentials. What cannot be seen is written out, such as \\u{202e}.',
};

;// CONCATENATED MODULE: ./build/texts/en/inputs.js

const FOLDER_FAULTS = {
    ENOTDIR: 'the path, or a part of it, is a file',
    ENOENT: 'it is a broken link, or there is no workspace',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
};
/** What is wrong with the configuration, and what each input allows. */
const inputs = {
    inputsRefused: ({ inputs, problems }) => `${count(inputs, 'input')} ${inputs === 1 ? 'is' : 'are'} invalid${problems > inputs ? ` (${count(problems, 'problem')})` : ''}`,
    nothingSent: () => 'No request was made and nothing was charged',
    inputsAdvice: () => 'Correct the inputs of this step and run again; no request was made and nothing was charged',
    inputRefused: ({ input, wrong, allowed }) => `${input}: ${wrong}; allowed: ${allowed}`,
    inputFileRefused: ({ input, wrong }) => `${input}: ${wrong}`,
    inputGiven: ({ given }) => `${given} is not valid`,
    inputGivenSecret: () => 'the value (not shown, because it is secret) is not valid',
    inputNotGiven: () => 'nothing was given',
    inputUrlOfOwn: ({ given }) => `${given} always means the local machine, but the scanner runs in NAVER Cloud and cannot reach it`,
    siteNotPublic: ({ site }) => `The host of ${site} is a private address or name; the scanner runs in NAVER Cloud, so it may reach a different site or none`,
    inputLinesDiffer: ({ numbers, sites }) => `${count(numbers, 'number')} given for ${count(sites, 'site')}`,
    inputHeaderOfOneHost: ({ name }) => `the header ${name} would be sent to several hosts`,
    inputRepeated: ({ given }) => `${given} was given twice`,
    inputWordUnknown: ({ given, nearest }) => `${given} is unknown (closest match: ${nearest})`,
    inputAllNotAlone: () => 'ALL cannot be combined with other values',
    inputHeaderUnreadable: ({ line }) => `line ${line} (not shown, because it may hold a secret) does not start with a header name and a colon`,
    inputHeaderEmpty: ({ line, name }) => `${name} on line ${line} has no value`,
    inputHeaderControl: ({ line, name }) => `the value of ${name} on line ${line} (not shown, because it may be secret) contains a control character`,
    inputHeaderRepeated: ({ line, name }) => `${name} on line ${line} repeats an earlier name (case is ignored)`,
    credentialsMissing: ({ missing, reason }) => `${missing.map(({ input, env }) => `${input} (or the environment variable ${env})`).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing: ${reason}`,
    credentialsOrdinarily: () => 'store the API keys of the NAVER Cloud account as repository secrets, and pass them to this step',
    credentialsInFork: () => 'this run is for a pull request from a fork, and GitHub does not pass secrets to forks; skip this step there and scan after the merge',
    credentialsInDependabot: () => 'Dependabot started this run, and it has its own secrets; add the keys there too (Settings, Secrets and variables, Dependabot), or skip this step',
    certificatesUnchecked: () => 'NODE_TLS_REJECT_UNAUTHORIZED=0 makes Node accept any certificate, so whoever is on the way to NAVER Cloud could answer with a clean report: remove the variable, and if a proxy or a firewall decrypts TLS, set NODE_EXTRA_CA_CERTS to the file of its CA certificate (PEM)',
    allowedAnything: () => 'any text',
    allowedKey: () => 'the key as NAVER Cloud shows it: visible ASCII characters, no spaces',
    allowedToken: () => 'a token of GitHub: visible ASCII characters, no spaces',
    allowedWords: ({ words }) => `${words.join(', ')}, in upper or lower case`,
    allowedVulnItems: ({ words }) => `ALL alone, or any of the others, separated by commas or line breaks, in upper or lower case: ${words.join(', ')}`,
    allowedOrigin: () => 'an origin such as https://api.example.com, without user name, path, query or fragment; http:// only on loopback (localhost, 127.0.0.1, [::1])',
    allowedUrlOrNumber: () => 'at least one URL that starts with http:// or https://, or a scan number in instance-no instead',
    allowedScanNumbers: () => 'scan numbers, in digits, one per line, each once, as shown in the console and in the output instance-no',
    allowedSites: () => 'URLs that start with http:// or https://, one per line, each once, without user name, password, fragment, white space or control characters',
    allowedNumberForEach: () => 'one number for each line of start-url, in the same order, or no start-url at all',
    allowedRescanOfSeveral: ({ count }) => `never or auto, since there are ${count} sites`,
    allowedBaselineOfSeveral: ({ count }) => `previous or nothing, since there are ${count} sites`,
    allowedHeadersOfSeveral: () => 'headers without credentials, since the sites have several hosts: use one step for each login',
    allowedExclusionOfSeveral: () => 'URLs whose host is that of one of the sites in start-url',
    allowedRescan: () => 'never, auto, or the number of a completed scan, in digits',
    allowedUrls: () => 'URLs that start with http:// or https://, one per line, without user name, password, fragment, white space or control characters',
    allowedHeaders: () => '`Name: value`, one per line: each name once, made of letters, digits and the symbols that RFC 9110 allows; no control characters in a value',
    allowedMemo: ({ most }) => `one line of at most ${most} characters, without control characters`,
    allowedSeconds: ({ from, to }) => `${from} to ${to} seconds, such as 30 or 0.5`,
    allowedMinutes: ({ from, to }) => `${from} to ${to} minutes, such as 90 or 0.5`,
    allowedCrawl: () => 'a whole number, 1 or more, or 1% to 100% of what the last scan of the same URL crawled',
    allowedLimit: () => 'a whole number, 0 or more, or none for no limit',
    allowedFile: () => 'a path relative to the workspace, inside it and outside .git, without colons or control characters',
    allowedBaseline: () => 'previous, the number of a scan, in digits, or the path of a saved report, relative to the workspace',
    allowedBaselineBeside: () => 'a scan other than the one in instance-no, since a scan cannot be compared with itself',
    allowedBaselineForNew: () => 'previous, the number of a scan, or the path of a saved report; gate-on: new needs a baseline',
    fileUnreadable: ({ path, reason }) => `the file ${path} cannot be read (${reason})`,
    folderRefused: ({ path, reason }) => `cannot write to the folder ${path}: ${reason === ''
        ? 'a link leads out of the workspace'
        : `${FOLDER_FAULTS[reason] ?? 'the system refused'} (${reason})`}`,
    fileNoReport: ({ path }) => `the file ${path} is not a report saved by this action`,
    allowedFolder: () => 'a path relative to the workspace, inside it and outside .git, without colons or control characters, and without names that end in a dot or a space',
};

// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __nccwpck_require__(5153);
// EXTERNAL MODULE: ./build/texts/clock.js
var clock = __nccwpck_require__(5457);
;// CONCATENATED MODULE: ./build/texts/en/log.js



/** What stands around the lines of the log, and what its last lines say. */
const log = {
    logElapsed: ({ elapsedMs, what }) => `[${(0,clock/* clockOf */.ie)(elapsedMs)}] ${what}`,
    // `known` is undefined without a baseline, `ignored` without an ignore file.
    logReconciled: ({ found, known, ignored, fixed }) => {
        const all = found + (ignored ?? 0);
        const parts = [
            known === undefined ? [] : [`${found - known} new`, `${known} known`],
            known === undefined && ignored !== undefined ? [`${found} that count`] : [],
            ignored === undefined ? [] : [`${ignored} ignored`],
        ].flat();
        return `${all} found${parts.length > 0 ? ` = ${parts.join(' + ')}` : ''}${fixed === undefined ? '' : `; ${fixed} fixed`}`;
    },
    logBaseline: ({ name }) => `Compared with the baseline: ${name}`,
    logBaselineScan: ({ number }) => `Compared with the baseline: scan ${number}`,
    logEntriesExpired: (entries) => `Ignore file: ${entriesAt(entries)} ${entries.count === 1 ? 'has' : 'have'} expired`,
    logEntriesUnused: (entries) => `Ignore file: ${entriesAt(entries)} ${entries.count === 1 ? 'matches' : 'match'} nothing`,
    logLimits: ({ number }) => number === '' ? 'Limits in force' : `Limits and counts of scan ${number}`,
    logLimit: ({ measure, found, limit, result }) => `  ${measure}: ${found && `${found} found, `}${limit}${result && `: ${result}`}`,
    logCategories: () => 'Findings by category',
    logCategory: ({ category, ...counts }) => {
        const told = severity/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${en_severity/* SEVERITY_NAMES */.tQ[severity]}`);
        return `  ${category}: ${told.join(', ')}`;
    },
    logCategoriesLeftOut: ({ count: categories }) => `  ${categories} more ${categories === 1 ? 'category' : 'categories'}`,
    logReports: ({ files, draft }) => `Reports: ${files.join(', ')}${draft && `; draft of an ignore file: ${draft}`} (upload them as an artifact to keep them)`,
    logReportsIn: ({ folder }) => `Reports: in ${folder} (upload it as an artifact to keep them)`,
};
function entriesAt({ lines, count: all }) {
    const more = all - lines.length;
    return `the ${all === 1 ? 'entry on line' : 'entries on lines'} ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/texts/en/review.js

const FAULTS = {
    syntax: (given) => `this is not YAML: ${given}`,
    'not-a-list': () => 'the file must be a list, and each entry must start with "- "',
    'not-an-entry': () => 'an entry must consist of keys and values, such as "category: XSS"',
    'unknown-key': (given) => `${given || 'this'} is not a key of an entry; allowed: category, url, parameter, fingerprint, reason and expires`,
    'repeated-key': (given) => `${given} is repeated in this entry`,
    'empty-value': (given) => `${given} has no value`,
    'not-text': (given) => `the value of ${given} is not text; put a number or a word such as true in quotes`,
    alias: (given) => `${given ? `the value of ${given}` : 'the entry'} is a YAML alias, which is not allowed here`,
    'bad-date': (given) => `${given} is not a date such as 2026-11-22`,
    query: (given) => `${given} has a query or a fragment, but addresses are compared without either; remove it, and write %3F or %23 for a ? or # in a path`,
    'no-selector': () => 'the entry selects nothing; give at least one of category, url, parameter and fingerprint',
    'no-reason': () => 'the entry has no reason',
};
/** What is said about known findings, and about the ignore file. */
const review = {
    ignoreProblem: ({ line, fault, given }) => `line ${line}: ${FAULTS[fault](given)}`,
    // The entries by line and selectors; '' if they may not be named.
    entriesAdded: ({ count, isNewFile, entries, left }) => `This pull request adds or changes ${count} ${count === 1 ? 'entry' : 'entries'} of the ignore file${isNewFile ? ', which its base does not have at that path' : ''}${entries && `; by line: ${entries}${left > 0 ? ` and ${left} more` : ''}`}. What they accept does not count here`,
    addedEntriesWithoutToken: () => 'What this pull request adds to the ignore file is not known, because github-token is empty',
    addedEntriesUnknown: (failed) => `What this pull request adds to the ignore file is not known, because its base could not be read: ${tellApiFailure(failed)}${failed.reason === 'forbidden' ? '. Give the job the permission contents: read' : ''}`,
    addedEntriesUncompared: () => 'What this pull request adds to the ignore file is not known, because the file of its base is no valid ignore file',
    draftReason: () => 'first day, not reviewed',
    draftHeading: ({ days }) => [
        `Every finding of this scan, to be ignored for ${days} days while the team looks at them one by one.`,
        'Copy this file into the repository and name it in the input ignore-file.',
    ].join('\n'),
};

// EXTERNAL MODULE: ./build/texts/en/sarif.js
var sarif = __nccwpck_require__(7542);
;// CONCATENATED MODULE: ./build/texts/en/service.js

/** How an operation of the service went wrong, and what to do about each of its codes. */
const service = {
    refused: (refusal) => `${refusal.operation} was refused: ${refusal.reason || 'no reason given'} (${codesOf(refusal).join(', ')})`,
    // The same, where what to do about it comes first.
    refusedDetail: (refusal) => `(${[`${refusal.operation} was refused${refusal.reason && `: ${refusal.reason}`}`, ...codesOf(refusal)].join(', ')})`,
    unreadable: ({ operation, status, start, bytes, requestId }) => `${operation} got an answer that is not the service's JSON (HTTP ${status}${requestId && `, request ID ${requestId}`}, ${count(bytes, 'byte')}${start && `, starting with: ${start}`})`,
    unexpectedJson: ({ operation, path, requestId }) => `${operation} got JSON of an unexpected shape, at ${path}${requestId && ` (request ID ${requestId})`}`,
    redirected: ({ operation, status }) => `${operation} got a redirect (HTTP ${status}), which is not followed because the request carries credentials`,
    unreachable: ({ operation, host, detail }) => `${operation} could not be sent: no connection to ${host} (${detail})`,
    badCertificate: ({ operation, host, flaw, detail }) => `${operation} could not be sent: the certificate of ${host} ${CERTIFICATE_FLAWS[flaw]} (${detail})`,
    brokenOff: ({ operation, host, detail }) => `${operation} got no answer: the connection to ${host} broke (${detail})`,
    timedOutAttempt: ({ operation, host, detail }) => `${operation} got no answer from ${host} in time (${detail})`,
    tooLarge: ({ operation, host, detail }) => `${operation} got an answer from ${host} that is too large to read (${detail})`,
    adviceNetwork: () => "Check that the runner can reach NAVER Cloud's API (firewall, proxy variables, the inputs cloud and api-url), then run again",
    adviceCertificate: ({ flaw }) => flaw === 'untrusted'
        ? "If a proxy or a firewall decrypts TLS on the way, set NODE_EXTRA_CA_CERTS in the step's env to the file of its CA certificate (PEM), then run again"
        : "Check api-url, the proxy variables and the runner's clock: something on the way may have answered instead of NAVER Cloud",
    adviceUnreadable: () => 'Something between the runner and NAVER Cloud, such as a proxy, may have answered instead; check api-url and the proxy variables',
    adviceTooLarge: () => 'Ask NAVER Cloud support, and give them the scan number',
    codeUnknown: () => "This code is in neither of the vendor's published tables; ask NAVER Cloud support, and give them the request ID",
    code100: () => 'The gateway could not understand the request; check the inputs for unusual characters, and report the problem if there are none',
    code200: () => 'The keys or the signature were not accepted: check that access-key and secret-key belong together, are active, and are for the cloud named in the input cloud',
    code210: () => 'The account behind the keys is not allowed to do this: give the sub account permission to use Web Security Checker',
    code300: () => 'The gateway does not know this address: check the inputs cloud and api-url',
    code400: () => "The account's quota for API calls is used up: wait, or ask NAVER Cloud to raise it",
    code410: () => 'Too many requests at once: run fewer scans at the same time, or raise poll-interval',
    code420: () => 'Too many requests in a short time: try again later, or raise poll-interval',
    code430: () => 'The request is too large: shorten exclude-urls, headers or memo',
    code500: () => 'The gateway could not reach the service behind it: try again later',
    code510: () => 'The service behind the gateway did not answer in time: try again later',
    code900: () => 'The gateway had an unexpected error: try again later, and ask NAVER Cloud support if it persists',
    code901: () => 'The service is temporarily unavailable, or does not know this scan: try again later, and ask NAVER Cloud support if it persists',
    code169201: () => 'The account is not allowed to use Web Security Checker: subscribe to it in the console, and give the sub account permission to use it',
    code169202: () => 'The service could not verify the customer account: ask NAVER Cloud support',
    code160331: () => 'The service found a URL that does not start with http:// or https://: check start-url and exclude-urls',
    code160332: () => 'A value contains characters that are not allowed: check headers and memo for special characters',
    code160351: () => 'The scanner could not log in to the site: check the credentials in headers, and pass the session as a Cookie header',
    code160353: () => 'The scanner could not connect to the site: check that start-url is reachable from the internet and not behind an allow-list',
    code160431: () => 'A value is not allowed: check start-url, exclude-urls, headers and memo for special characters',
    code160432: () => 'A value is missing: check start-url, vuln-items, user-agent and speed',
    code160433: () => 'The service does not recognise a value: check vuln-items, user-agent and speed',
    code160441: () => 'The service failed while registering the scan: check the scan list in the console before starting another',
    code160451: () => 'Only sites on servers of this NAVER Cloud account can be scanned, and this one is not on such a server: check start-url, and which account the keys belong to',
    code160452: () => 'The queue is full: try again later',
    code160453: () => 'This site is already being scanned, and only one scan of a site can run at a time: wait for that scan to end, or stop it in the console',
    code160454: () => 'Too many scans are waiting: try again later',
    code160455: () => 'The scan cannot be diagnosed again: its domain and IP must be the same as before, the first scan must be at most 60 days old, and the number of re-diagnoses is limited',
    code160456: () => 'Consent to scan a web server outside NAVER Cloud is missing: give it in the console, under Web Security Checker',
    code160457: () => "The file that proves ownership of the web server was not found: follow step 2 of the console's notice on third-party servers",
    code160701: () => 'Reports are available for one year, and this one is older: start a new scan',
    code160842: () => 'There is no scan to cancel: it has started or ended in the meantime',
    code165244: () => 'The scan numbers sent do not match those of the service: check the scan in the console',
};
function codesOf({ code, status, requestId }) {
    return [code && `code ${code}`, `HTTP ${status}`, requestId && `request ID ${requestId}`].filter((part) => part !== '');
}
const CERTIFICATE_FLAWS = {
    untrusted: 'is from an authority that this runner does not trust',
    expired: 'has expired',
    early: 'is not valid yet',
    'other-host': 'is for another host',
    invalid: 'is not accepted',
};

;// CONCATENATED MODULE: ./build/texts/en/time.js

const MINUTE_MS = 60_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Such as `28 Nov`, in Korea. */
function dayAndMonth(ms) {
    return dayOf((0,clock/* partsOf */.CI)(ms, clock/* KST_AHEAD_MS */.qS).date);
}
function dayOf(date) {
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
/** Times and durations, in milliseconds; moments since the epoch, in the years 0 to 9999. */
const time = {
    /** In Korea, where the service is, and in UTC: `2026-11-29 02:22 KST (28 Nov, 17:22 UTC)`. */
    moment: ({ ms }) => {
        const kst = (0,clock/* partsOf */.CI)(ms, clock/* KST_AHEAD_MS */.qS);
        const utc = (0,clock/* partsOf */.CI)(ms, 0);
        const day = kst.day === utc.day ? '' : `${dayOf(utc.date)}, `;
        return `${kst.day} ${kst.time} KST (${day}${utc.time} UTC)`;
    },
    /** Such as `27 min` or `2 h 5 min`. */
    duration: ({ ms }) => {
        if (ms < MINUTE_MS)
            return `${Math.round(ms / 1_000)} s`;
        const minutes = Math.round(ms / MINUTE_MS);
        const hours = Math.floor(minutes / 60);
        const rest = minutes % 60;
        return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
    },
};

;// CONCATENATED MODULE: ./build/texts/en/story.js




/** What is said during a run, and at its end. */
const story = {
    warning: ({ what }) => `Warning: ${what}`,
    ordering: ({ site, token }) => `Ordering a scan of ${site} (console memo: ${token})`,
    orderingRescan: ({ site, token, number }) => `Ordering a re-diagnosis of scan ${number} of ${site} (console memo: ${token})`,
    rehearsal: ({ site, body }) => `Dry run: a scan of ${site} would be ordered with ${body}`,
    rehearsalAttach: ({ number }) => `Dry run: scan ${number} would be attached to`,
    dryRunDone: () => 'Dry run passed: inputs and credentials are good, nothing was started, and nothing was charged',
    attached: ({ number }) => `Attached to scan ${number}`,
    attachedToEarlier: ({ number }) => `Attached to scan ${number}, which an earlier attempt of this run started; it is not charged again (on-rerun: new would start another)`,
    attachedScan: ({ startedAt }) => `The verdict is that of a scan that this run did not start${startedAt === undefined ? '' : `; it began at ${time.moment({ ms: startedAt })}`}`,
    attachedEarlierScan: ({ startedAt }) => `The verdict is that of the scan that an earlier attempt of this run started${startedAt === undefined ? '' : ` at ${time.moment({ ms: startedAt })}`}; set on-rerun to new for another one`,
    numberUnknown: ({ number }) => `the account has no scan ${number}`,
    adviceNumberUnknown: () => "Check instance-no, and check that the keys belong to the scan's account",
    numberOfOther: ({ number }) => `scan ${number} is of a different URL than start-url`,
    adviceNumberOfOther: () => 'Leave out start-url, or give the number of a scan of that URL',
    rescanNumberUnknown: ({ number }) => `the account has no scan ${number} of this URL`,
    adviceRescanNumber: () => 'Set rescan to the number of a scan of the same start-url, to auto, or to never',
    siteUnknown: ({ number }) => `the service does not say which site scan ${number} belongs to`,
    adviceSiteUnknown: () => 'Check the scan in the console, or start a new one with start-url',
    coverageNarrower: ({ what }) => `the scan covers less than this step asks for: ${what}`,
    adviceCoverage: () => 'Narrow vuln-items or widen exclude-urls to what the scan covers, or start a new scan',
    adviceNotOrdered: () => 'This step ordered a different scan. Look for that one in the console, and judge it with instance-no',
    itemsNarrower: ({ items }) => `it did not look for ${items.join(', ')}`,
    itemsUnknown: () => 'The report does not say what the scan looked for, so it may cover less than this step asks for',
    exclusionsUnknown: () => 'The report does not say what the scan left out, so it may cover less than this step asks for',
    sessionUnknown: () => 'This step sends credentials to the site, but the scan may have had none, and so may have seen less',
    rescanVerdict: () => 'The verdict is that of a re-diagnosis: it may have used the settings of its first scan, session included, and looked only at what that one found',
    adviceRescanCoverage: () => 'A re-diagnosis may use the settings of its first scan. Set rescan to never for a new scan, or narrow vuln-items and widen exclude-urls to what this one covers',
    exclusionsWider: ({ count: urls }) => `it excluded ${count(urls, 'URL')} that this step does not`,
    baselineNone: () => 'There is no earlier completed scan of this URL to compare with, so every finding counts as new',
    baselineExpired: ({ number }) => `The report of scan ${number}, the baseline, can no longer be read, so every finding counts as new`,
    baselinePassedOver: ({ numbers, chosen }) => `${numbers.length === 1 ? 'The report of the earlier scan' : 'The reports of the earlier scans'} ${numbers.join(', ')} cannot be read, so ${chosen ? `the older scan ${chosen} is the baseline` : 'every finding counts as new'}`,
    baselineStartUnknown: ({ number }) => `The service does not say when scan ${number} began, so earlier scans cannot be told from later ones, and every finding counts as new`,
    baselineOfOther: () => 'The baseline is of a different site than the scan: findings are compared by their place within the site',
    baselineMatchesNothing: () => 'The baseline is of a different site than the scan and has none of its findings: check that it is the one you meant',
    adviceBaseline: () => 'Nothing was ordered. Choose another baseline, or run again',
    adviceBaselineNumber: () => 'Nothing was ordered. Check the number in baseline',
    twinFound: ({ number, kept, isOver }) => `A second scan of this run was found (${number}, next to ${kept}): it ${isOver ? 'has ended' : 'is being stopped'}, but it is charged`,
    interruptedBy: ({ signal }) => `the step received ${signal}`,
    adviceInterrupted: () => 'Anything that this step started is being stopped; its clean-up makes sure of it',
    adviceInterruptedLeft: () => 'Its scan continues, because stop-on-cancel is false: attach to it with instance-no, or stop it in the console',
    cleanedUp: ({ number }) => `Scan ${number} has ended`,
    cleanedUpAfterAll: ({ number }) => `Scan ${number} has ended. This step's order created it even though another scan was in the way, so it is charged`,
    cleanedUpNone: ({ token }) => `The order with ${token} created no scan`,
    cleanedUpNoSecond: ({ token }) => `The order with ${token} created no second scan`,
    cleanUpLeft: ({ number }) => `Scan ${number} is left running, because stop-on-cancel is false: attach to it with instance-no, or stop it in the console`,
    cleanUpLeftUnknown: ({ token }) => `If a scan was started, it is left running, because stop-on-cancel is false: look for ${token} in the console's scan list`,
    cleanUpFailed: ({ number }) => `Clean-up failed: scan ${number} may still be running. Stop it in the console`,
    cleanUpUnsettled: ({ token }) => `Clean-up failed: it is unknown whether a scan was started. Look for ${token} in the console's scan list, and stop the scan if it is there`,
    cleanUpLikely: ({ number }) => `Clean-up failed: this step may have started scan ${number}, but its memo does not say. If it did, stop the scan in the console`,
    ledgerUnreadable: () => "the step's saved state cannot be read",
    adviceLedger: () => 'Look for a scan of this run in the console, and stop it there',
    cleanUpTitle: () => 'Web Security Checker: clean-up',
    orderAccepted: () => 'The scan was accepted; looking for its number',
    orderOpen: ({ what }) => `It is not known whether the scan was accepted: ${what}. Looking for it before anything is sent again`,
    orderAgain: ({ what }) => `No scan was created, so it is ordered again (${what})`,
    orderWaits: ({ what }) => `Waiting for its turn: ${what}`,
    orderRepeated: ({ what }) => `The order was taken, although the answer says that the site is being scanned (${what}): something on the way sent it twice`,
    orderConflicts: ({ numbers }) => `Another scan of this site is under way: ${numbers.join(', ')}. As far as is known, no scan came of the order`,
    orderOfSameRun: ({ number }) => `Scan ${number} belongs to another job, step or matrix leg of this run, so this step waits for it instead of judging it`,
    orderUnsettled: ({ token, trouble, numbers }) => `it is unknown whether a scan was started: ${trouble ? `the scans could not be listed (${trouble})` : `no scan with ${token} in its memo is listed`}${numbers.length > 0 ? `, and the memo of ${numbers.join(', ')} does not say whose it is` : ''}`,
    adviceLikely: () => 'Check in the console whether this step started it. If it did, it is charged: judge it with instance-no, or stop it there',
    adviceUnsettled: ({ token }) => `Look for ${token} in the console's scan list before you run again; if the scan is there, it is charged`,
    scanNotListed: ({ seconds }) => `The scan was accepted, but after ${seconds} seconds no scan with its token is listed; going on looking, by URL and time as well`,
    scanFound: ({ number }) => `Scan ${number} was started. In the console: Services > Security > Web Security Checker`,
    waitingForScan: ({ number }) => `Waiting for scan ${number} to end`,
    scanLikely: ({ number }) => `Scan ${number} was recognised by its URL and start time alone, because the service did not keep its memo`,
    scanProgress: ({ state, progress, crawled, found, minutes }) => [
        STATES[state],
        progress !== undefined && `${progress} %`,
        crawled !== undefined && `${count(crawled, 'URL')} crawled`,
        found !== undefined && `${count(found, 'finding')}${state === 'running' ? ' so far' : ''}`,
        minutes > 0 && `unchanged for ${count(minutes, 'minute')}`,
    ]
        .filter((part) => part !== false)
        .join(', '),
    scanUnnumbered: ({ token }) => `the service gives no number for the scan with ${token} in its memo`,
    endUnknown: ({ number }) => `scan ${number} has ended, but the service does not say how`,
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
    adviceReport: () => "Read the report in the console; if it is complete there, report the problem with the scan's number",
    countsDisagree: ({ stated, detailed }) => `The report contradicts itself: its totals say ${stated} (${(0,en_severity/* namesOf */.eZ)('/')}), its details ${detailed}; the larger of each counts`,
    reportPartlyUnread: ({ places }) => `Part of the report cannot be read (at ${places}); its tables agree in number without it, so their counts are judged`,
    risksRaised: () => `More of the earlier findings are now ${(0,en_severity/* namesOf */.eZ)(' or ', severity/* SEVERITIES */.oC.slice(0, -1))}; the report does not say which, so they count as new and none is marked`,
    countsBelowList: ({ listed, counted }) => `The scan list says ${count(listed, 'finding')}, the report ${counted}; the report is what counts. Compare the two in the console`,
    crawlFell: ({ crawled, before }) => `Only ${count(crawled, 'URL')} ${crawled === 1 ? 'was' : 'were'} crawled, but ${before} by the last scan of this URL: an expired session or a firewall makes a site look clean. Check the scan before you trust its verdict`,
    crawlNotCompared: () => 'The number of URLs that the last scan of this URL crawled could not be read, so a collapsed crawl would go unnoticed',
    crawlCountUnknown: () => 'The service does not say how many URLs were crawled',
    reportNotWritten: ({ reason }) => `The report could not be written: ${reason}`,
    summaryNotWritten: ({ reason }) => `The job summary could not be written: ${reason}`,
    outputsNotSet: ({ reason }) => `The outputs could not be set: ${reason}`,
    notAllShown: ({ reason }) => `Not everything could be shown: ${reason}`,
    // The five wordings: the first two words say who must act.
    gatePassed: ({ number, counts }) => `Gate passed: ${counts}. Scan ${number}`,
    gateFailed: ({ number, counts, broken }) => `Gate failed: ${counts} (allowed: ${broken}). Scan ${number}. Fix the findings, deploy, and start a new run: a re-run judges this same scan again`,
    leastUrls: ({ least }) => `${least}`,
    leastShare: ({ least, percent, before }) => `${least} (${percent}% of the ${before} of the last scan)`,
    crawlUnread: ({ number, crawled }) => `Scan failed: it completed and crawled ${urls(crawled)}, but min-crawled-urls asks for a share of what the last scan crawled, which could not be read. Scan ${number}. Run again with its number in instance-no`,
    tooFewUrls: ({ number, crawled, least }) => `Scan failed: it completed, but crawled ${urls(crawled)}, and min-crawled-urls requires at least ${least}. Scan ${number}. Check that start-url answers the scanner with pages and links (a login, an allow-list or a redirect may be in the way)`,
    reportUnusable: ({ number, what, advice }) => `Scan failed: it completed, but there is no report to judge. ${what}. Scan ${number}. ${advice}`,
    scanFailed: ({ number, reason }) => `Scan failed: the service could not complete it${reason && ` (${withoutStop(reason)})`}. Scan ${number}. See its description in the console, fix the cause, and run again`,
    scanCancelled: ({ number }) => `Scan failed: it was cancelled before it began, in the console or by someone else. Scan ${number}. Run again for a verdict`,
    scanStopped: ({ number }) => `Scan failed: it was stopped before it ended, in the console or by someone else. Scan ${number}. Run again for a verdict`,
    timedOut: ({ number, minutes, state, scanIs }) => `Scan failed: it had not ended after ${count(minutes, 'minute')} (${STATES[state]}). ${{
        left: `Scan ${number} continues. Raise timeout-minutes, attach to it with instance-no, or stop it in the console`,
        halted: `Scan ${number} was stopped. Raise timeout-minutes`,
        halting: `Scan ${number} is being stopped. Raise timeout-minutes`,
    }[scanIs]}`,
    turnNeverCame: ({ minutes, what }) => `Scan failed: still waiting to start after ${count(minutes, 'minute')} (${what}). No scan was started. Raise timeout-minutes, or run when the site is not being scanned`,
    noTimeLeft: ({ minutes }) => `Scan failed: time ran out after ${count(minutes, 'minute')}, before a scan could be ordered. No scan was started. Raise timeout-minutes`,
    timeTooShort: ({ sites, minutes, need }) => `${sites} sites may not all be scanned within ${count(minutes, 'minute')}: at an hour a scan, ten at a time and one after the other on the same host, they take about ${count(need, 'minute')}. Raise timeout-minutes`,
    hostHasTurn: () => 'another site on the same host was being scanned',
    neverOrdered: () => 'time ran out before a scan could be ordered',
    leftToLaterRun: ({ number }) => `Scan started: ${number}. No verdict yet: collect it in a later run with instance-no`,
    serviceFailed: ({ what, number, advice }) => `Service or network failed: ${what}. ${scanIn(number)}${advice}`,
    configurationWrong: ({ what, number, advice }) => `Configuration wrong: ${what}. ${scanIn(number)}${advice}`,
    interrupted: ({ what, number, advice }) => `Interrupted: ${what}. ${scanIn(number)}${advice}`,
    actionFailed: ({ what, number, advice }) => `Action failed: ${what}. ${scanIn(number)}${advice}`,
    internalError: ({ name }) => `an unexpected error (${name})`,
    adviceInternal: () => 'Please report it, with the log of this step',
    broken: ({ measure, most }) => measure === 'total' ? `${most} in total` : `${most} ${en_severity/* SEVERITY_NAMES */.tQ[measure]}`,
    countedNew: (counts) => `${(0,en_severity/* namedCounts */.CF)(counts)} new since the baseline`,
    counted: (counts) => (0,en_severity/* namedCounts */.CF)(counts),
};
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
/** Someone else's sentence, without its full stop, for use within one of ours. */
function withoutStop(sentence) {
    return sentence.replace(/[.\s]+$/, '');
}

;// CONCATENATED MODULE: ./build/texts/en/summary.js


const GATES = {
    passed: 'gate passed',
    failed: 'gate failed',
    'not-evaluated': 'no verdict',
};
const END_NAMES = {
    'gate-passed': 'gate passed',
    'dry-run': 'dry run passed',
    started: 'scan started',
    'gate-failed': 'gate failed',
    'too-few-urls': 'too few URLs crawled',
    'report-unusable': 'report unusable',
    'scan-stopped': 'scan stopped',
    'scan-cancelled': 'scan cancelled',
    'scan-failed': 'scan failed',
    'timed-out': 'timed out',
    error: 'error',
};
/** The vendor's short names of categories. */
const SPELLED_OUT = new Map([
    ['LFI', 'local file inclusion'],
    ['RFI', 'remote file inclusion'],
    ['SSRF', 'server-side request forgery'],
    ['XSS', 'cross-site scripting'],
    ['XXE', 'XML external entity'],
]);
const RESULT_NAMES = {
    failed: 'failed',
    'not-evaluated': 'not evaluated',
    started: 'started',
    'dry-run': 'passed the dry run',
    passed: 'passed',
};
const RESULT_VERBS = {
    failed: { one: 'failed the gate', many: 'failed the gate' },
    'not-evaluated': { one: 'has no verdict', many: 'have no verdict' },
    started: { one: 'is being scanned', many: 'are being scanned' },
    'dry-run': { one: 'passed the dry run', many: 'passed the dry run' },
    passed: { one: 'passed the gate', many: 'passed the gate' },
};
const MATRIX_ROWS = {
    found: 'Found',
    new: 'New',
    known: 'Known (baseline)',
    counted: 'New and known',
    ignored: 'Ignored',
    fixed: 'Fixed',
};
const MEASURE_NAMES = { ...en_severity/* SEVERITY_NAMES */.tQ, total: 'Total' };
function markDefault(isDefault) {
    return isDefault ? ' (default)' : '';
}
function markSoftened(isSoftened) {
    return isSoftened ? ' (only a warning, as warn-only is true)' : '';
}
function sitesIn(results) {
    return results.reduce((sum, { count: sites }) => sum + sites, 0);
}
/** What is wrong, such as `2 of 40 sites failed the gate, 1 has no verdict`; else what is right. */
function weighResults(results) {
    const wrong = results.filter(({ result }) => result === 'failed' || result === 'not-evaluated');
    const told = (wrong.length > 0 ? wrong : results).map(({ result, count: sites }, index) => {
        const { one, many } = RESULT_VERBS[result];
        return `${sites}${index === 0 ? ` of ${sitesIn(results)} sites` : ''} ${sites === 1 ? one : many}`;
    });
    return told.join(', ');
}
/** What the job summary says, and what it shares with the annotations and the log. */
const summary = {
    ending: ({ gate, isSoftened }) => `Web Security Checker: ${GATES[gate]}${markSoftened(isSoftened)}`,
    // Several sites.
    siteNamed: ({ name }) => name,
    siteOfScan: ({ number }) => `scan ${number}`,
    siteAt: ({ position, count: sites }) => `site ${position} of ${sites}`,
    aboutSite: ({ site, what }) => `${site}: ${what}`,
    endName: ({ end }) => END_NAMES[end],
    siteEnding: ({ site, end, isSoftened }) => `${site}: ${END_NAMES[end]}${markSoftened(isSoftened)}`,
    // `results` without those that no site came to.
    sitesEnding: ({ results, isSoftened }) => `Web Security Checker: ${weighResults(results)}${markSoftened(isSoftened)}`,
    sitesCounted: ({ results }) => `${count(sitesIn(results), 'site')}: ${results.map((each) => `${each.count} ${RESULT_NAMES[each.result]}`).join(', ')}`,
    leftRunning: ({ count: scans }) => scans === 1
        ? '1 scan goes on. Collect its verdict in a later step with:'
        : `${scans} scans go on. Collect their verdicts in a later step with:`,
    inputLine: ({ line }) => line,
    measureName: ({ measure }) => MEASURE_NAMES[measure],
    measureNewName: ({ measure }) => `${MEASURE_NAMES[measure]}, new`,
    // Someone else's text, such as the service's or a file's. It may contain anything.
    quotation: ({ text }) => text,
    // A category's name, also in the report's words.
    category: ({ name }) => name,
    // What the vendor's short name of a category stands for; '' if it says so itself.
    categoryMeaning: ({ category }) => SPELLED_OUT.get(category) ?? '',
    enumeration: ({ items }) => items.join(', '),
    hidden: () => '[hidden]',
    leftOut: ({ count }) => `… (${count} more characters)`,
    matrixRow: ({ row }) => MATRIX_ROWS[row],
    matrixNote: ({ defaults, isAll }) => `Found / limit.${defaults.length === 0
        ? ''
        : isAll
            ? ' The limits are the defaults.'
            : ` The ${defaults.length === 1 ? 'limit' : 'limits'} on ${defaults.map((measure) => MEASURE_NAMES[measure]).join(', ')} ${defaults.length === 1 ? 'is the default' : 'are defaults'}.`}`,
    matrixUncompared: () => 'Without a baseline, nothing says which of them are new.',
    headingBreaking: ({ count: findings, isNew }) => `Fix ${findings === 1 ? 'this' : 'these'} (${findings}${isNew ? ' new' : ''})`,
    headingWithin: ({ count: findings }) => `${count(findings, 'finding')} within the limits`,
    headingKnown: ({ count: findings }) => `${count(findings, 'known finding')} (in the baseline, not counted)`,
    headingSettings: () => 'Scan, limits and report files',
    entriesToLookAt: ({ expired, unused }) => {
        const told = [...(expired > 0 ? [`${expired} expired`] : []), ...(unused > 0 ? [`${unused} unused`] : [])];
        return `in the ignore file: ${told.join(', ')}`;
    },
    findingsMore: ({ count: findings }) => count(findings, 'more finding'),
    findingsUnread: ({ count: findings }) => `${count(findings, 'finding')} without readable details ${findings === 1 ? 'is' : 'are'} counted, but can’t be shown.`,
    findingsNotKept: ({ count: findings }) => `${count(findings, 'more finding')} ${findings === 1 ? 'is' : 'are'} counted, but shown only in the report.`,
    columnRisk: () => 'Risk',
    columnWhat: () => 'What',
    columnWhere: () => 'Where',
    findingFix: () => 'Fix',
    findingSent: () => 'Sent',
    findingSeen: () => 'Seen',
    findingAddress: () => 'URL',
    // A comment below entries of an ignore file.
    findingEntriesLeftOut: ({ count: findings }) => `${count(findings, 'more finding')} of this kind: copy the entries from the draft (*.ignore.yml) among the reports`,
    findingMore: () => 'Request, description, how to ignore it',
    baselineUsed: () => 'Baseline',
    limitOf: ({ what }) => `Limit: ${what}`,
    reportHint: () => 'The report files are gone when the job ends. Upload their folder as an artifact to keep them.',
    runPage: () => 'This run',
    summaryShortened: () => 'This summary is shortened, as a job summary is limited in size. The report has everything.',
    headingIgnored: ({ count: found }) => `${found} ignored`,
    headingExpired: () => 'Entries of the ignore file that have expired',
    headingUnused: () => 'Entries of the ignore file that select nothing',
    ignoredUntil: ({ days }) => days === undefined ? 'no end' : days === 0 ? 'today' : days === 1 ? '1 more day' : `${days} more days`,
    entryLine: ({ line }) => `line ${line}`,
    findingIsNew: () => 'new',
    headingCategories: () => 'Findings by category',
    headingSeverity: ({ severity, count: found }) => `${MEASURE_NAMES[severity]}: ${count(found, 'finding')}`,
    columnNew: () => 'New',
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
    limitResult: ({ holds, isLeast }) => holds ? 'ok' : isLeast ? 'too few' : 'exceeded',
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
    countsOnly: () => 'Only counts and categories are shown here, because everyone can read the runs of a public repository. Look at the scan in the console, or set details to full.',
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
    findingBare: () => 'The report has no further details.',
};

;// CONCATENATED MODULE: ./build/texts/en/verdict.js



const CAUSES = {
    configuration: 'the configuration is wrong',
    service: 'the service or the network failed',
    interruption: 'the step was interrupted',
    action: 'the action failed',
};
/** What people read first, wherever it is: in the summary, the report, a comment or an issue. */
const verdict = {
    verdictTitle: ({ end, site, findings, isOnNew, isSoftened, cause }) => {
        const on = site && ` on ${site}`;
        const of = site && ` of ${site}`;
        const some = count(findings, isOnNew ? 'new finding' : 'finding');
        switch (end) {
            case 'gate-failed':
                return `Gate failed${isSoftened ? ' (only a warning)' : ''}: ${some}${on}`;
            case 'gate-passed':
                return findings === 0
                    ? `Gate passed: no ${isOnNew ? 'new ' : ''}findings${on}`
                    : `Gate passed: ${some}${on}, within the limits`;
            case 'dry-run':
                return 'Dry run passed: nothing started, nothing charged';
            case 'started':
                return `Scan${of} started`;
            case 'too-few-urls':
                return `No verdict: the scan${of} crawled too few URLs`;
            case 'report-unusable':
                return `No verdict: the scan${of} left no report to judge`;
            case 'scan-failed':
                return `No verdict: the scan${of} failed`;
            case 'scan-cancelled':
                return `No verdict: the scan${of} was cancelled`;
            case 'scan-stopped':
                return `No verdict: the scan${of} was stopped`;
            case 'timed-out':
                return `No verdict: the scan${of} timed out`;
            case 'error':
                return `No verdict${site && ` for ${site}`}: ${CAUSES[cause]}`;
        }
    },
    // Such as `2 high (limit 0), 3 medium (limit 5), 4 low (no limit).`
    verdictCounts: ({ counts, baseline }) => `${baseline && `New since ${baseline}: `}${counts.map(limitedCount).join(', ')}.`,
    verdictNothingNew: ({ baseline, known }) => `Nothing is new since ${baseline}${known > 0 ? `; ${count(known, 'known finding')} ${known === 1 ? 'is' : 'are'} still there` : ''}.`,
    // A sentence right below a title that says "no verdict".
    belowTitle: ({ sentence }) => sentence.replace(/^Scan failed: (\w)/, (_, first) => first.toUpperCase()),
    verdictNothing: () => 'The scan found nothing.',
    verdictNothingCounts: () => 'Everything that the scan found is ignored.',
    baselineScan: ({ number, startedAt }) => `scan ${number}${startedAt === undefined ? '' : ` (${dayAndMonth(startedAt)})`}`,
    baselineFile: ({ path }) => path,
    baselineNothing: () => 'the first scan',
    scanInConsole: ({ number }) => `Scan ${number} in the console`,
    urlsCrawled: ({ count: urls }) => `${count(urls, 'URL')} crawled`,
    nothingCharged: () => 'nothing charged',
    nothingWasCharged: () => 'Nothing was charged.',
    charged: ({ count: scans }) => `${count(scans, 'scan')} charged`,
    nextStepFix: () => 'After the fix is deployed, start a new run.',
    nextStepRerun: () => 'A push or “Run workflow” does that. “Re-run jobs” only judges this same scan again.',
    // Oldest first.
    history: ({ scans, found }) => `All findings of the last scans, known and ignored ones included, as the service counts them: ${[
        ...scans.map((scan) => `${scan.found} on ${dayAndMonth(scan.startedAt)}`),
        ...(found === undefined ? [] : [`${found} now`]),
    ].join(', ')}.`,
};
function limitedCount({ measure, count: findings, most }) {
    const name = measure === 'total' ? 'in total' : en_severity/* SEVERITY_WORDS */.ii[measure];
    return `${findings} ${name} (${most === undefined ? 'no limit' : `limit ${most}`})`;
}

;// CONCATENATED MODULE: ./build/texts/en.js












/** Every text that people read, in English. */
const en = {
    ...story,
    ...inputs,
    ...service,
    ...summary,
    ...verdict,
    ...time,
    ...annotations,
    ...log,
    ...forum,
    ...review,
    ...sarif/* sarif */.I,
    ...html,
};


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6984);

/** What the SARIF file says, which GitHub shows as code scanning alerts. */
const sarif = {
    /** GitHub shows only the first sentence if space is limited. */
    sarifFinding: ({ category, place, parameter }) => parameter === '' ? `${category} at ${place}.` : `${category} at ${place}, through the parameter '${parameter}'.`,
    sarifPayload: ({ payload }) => `Payload: '${payload}'.`,
    sarifUndescribed: ({ category }) => `The report does not describe this category: ${category}.`,
    sarifLeftOut: (counts) => `As GitHub takes at most 25,000 results and 10 MB in a file, the least severe findings are left out: ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .wordedCounts */ .CQ)(counts)}.`,
};


/***/ }),

/***/ 6984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ namedCounts),
/* harmony export */   CQ: () => (/* binding */ wordedCounts),
/* harmony export */   Vn: () => (/* binding */ countAll),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   tQ: () => (/* binding */ SEVERITY_NAMES)
/* harmony export */ });
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5153);

/** The name of a severity, standing alone. */
const SEVERITY_NAMES = { high: 'High', medium: 'Medium', low: 'Low' };
/** Its name within a sentence. */
const SEVERITY_WORDS = { high: 'high', medium: 'medium', low: 'low' };
/** Such as `1 High, 0 Medium, 2 Low`. */
function namedCounts(counts) {
    return _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}`).join(', ');
}
/** Such as `high 1, medium 0, low 2`. */
function wordedCounts(counts) {
    return _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => `${SEVERITY_WORDS[severity]} ${counts[severity]}`).join(', ');
}
/** The total. */
function countAll(counts) {
    return _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + counts[severity], 0);
}
/** Such as `High/Medium/Low`. */
function namesOf(separator, severities = _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.slice()) {
    return severities.map((severity) => SEVERITY_NAMES[severity]).join(separator);
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
        if (!isListOfMessages(value))
            return value;
        return texts.enumeration({ items: value.map((each) => phrase(texts, each)) });
    };
    const about = Object.fromEntries(Object.entries(message.about).map(([name, value]) => [name, worded(value)]));
    // `say` has checked the facts against the text's parameter; the index type cannot carry that.
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
/** The NAVER Clouds. Each has its own accounts, keys and scans. */
const CLOUDS = ['public', 'gov', 'fin'];
/**
 * Where the service answers in each cloud. Source: the vendor's API overview; for `fin`, what is
 * seen in use.
 */
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
