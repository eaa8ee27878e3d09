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
 * `previous`, the number of a scan, or the path of a saved report. Digits alone are a number, since
 * the name of a report has an extension.
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
 * The leg of the job's matrix, as GitHub writes it. Any text is fine if it is the same in every
 * attempt. It is internal and never shown, since a matrix can contain anything.
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
/** The fewest URLs that a scan must have crawled. A percentage is of what the last scan crawled. */
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

;// CONCATENATED MODULE: ./build/configure/kinds/plain-text.js


/** A key. It travels in an HTTP header, so it can hold only visible ASCII characters. */
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



/**
 * Only digits. Anything else is a misspelt word, or the output of a step that contains something
 * else.
 */
const NUMBER = /^\d{1,64}$/;
/** The number of a scan; `undefined` if blank. */
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

// EXTERNAL MODULE: ./build/domain/site-host.js
var site_host = __nccwpck_require__(5513);
;// CONCATENATED MODULE: ./build/configure/kinds/urls.js



/**
 * Stricter than WHATWG's parser, which drops tabs and line breaks, takes any number of slashes, and
 * ignores an empty user name or fragment.
 */
const WEB_URL = /^https?:\/\/[^\s\p{Cc}\\/?#@]+([/?][^\s\p{Cc}#]*)?$/iu;
const WEB_ORIGIN = /^https?:\/\/[^\s\p{Cc}\\/?#@]+\/?$/iu;
/**
 * The URL as written, but in ASCII, and with scheme and host in lower case. Any further change
 * would be another spelling, under which the service may not know the site. `undefined` if it
 * cannot be scanned.
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
/**
 * What was given, without everything before the last `@`, which may be a user name and password.
 */
function quoteUrl(given) {
    const scheme = /^https?:\/\//i.exec(given)?.[0] ?? '';
    const at = Math.max(given.lastIndexOf('@'), given.lastIndexOf('%40'));
    return (0,message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(at < 0 ? given : `${scheme}***${given.slice(at)}`) });
}
/** The URL of one site that the scanner may reach; `undefined` if blank. */
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
 * Excludes names under `localhost` and addresses that mean any host, since they may lead elsewhere.
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
        const url = WEB_ORIGIN.test(given) && URL.canParse(given) ? new URL(given) : undefined;
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
/** Every input, in the order of action.yml and the README, each of which needs a row for it too. */
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
    ...LIMITS,
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
 * `Name: value`, one per line. A value is never shown. A line is not shown either if its name may
 * be a value.
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
            else if (/\p{Cc}/u.test(value))
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
/** Everything that looks like a header, valid or not, so that it can be hidden first. */
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
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);

function accept(value) {
    return { value };
}
function refuse(...wrong) {
    return { wrong };
}
const MOST_CHARACTERS_SHOWN = 100;
/**
 * What was given, safe to show in one line: quoted, cut, and with every character escaped that
 * would break the line or control a terminal.
 */
function quote(given) {
    const shown = (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .spellOut */ .tr)(given.slice(0, MOST_CHARACTERS_SHOWN), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu);
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
 * What the scanner can look for: the diagnosis categories as the vendor's page on createJob spells
 * them.
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
 * Any of the words, each once, in the order given; or `ALL` alone, which the service refuses
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


/** The word that was meant, in its proper spelling. Case makes no difference. */
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
/** How many letters to insert, delete or replace to turn one word into the other (Levenshtein). */
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
/** No word is this long. The rest of a longer text would only cost time. */
const MOST_CHARACTERS_COMPARED = 50;
/**
 * The word most like what was given, ignoring case. The distance is relative to the length, or else
 * a short word would be nearer to `SQLi` than `SQL Injection` is.
 */
function nearestWord(given, words) {
    const meant = given.slice(0, MOST_CHARACTERS_COMPARED).toLowerCase();
    const farness = (word) => editDistance(meant, word.toLowerCase()) / Math.max(meant.length, word.length);
    return words.reduce((nearest, word) => (farness(word) < farness(nearest) ? word : nearest));
}


/***/ }),

/***/ 9354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ PLAIN_SHOWING),
  QH: () => (/* binding */ detailsFor),
  p8: () => (/* binding */ showingOf),
  gD: () => (/* binding */ toLogLine)
});

// EXTERNAL MODULE: ./build/escape/file-name.js
var file_name = __nccwpck_require__(1824);
// EXTERNAL MODULE: ./build/escape/log.js
var log = __nccwpck_require__(5488);
// EXTERNAL MODULE: ./build/render/showing.js
var showing = __nccwpck_require__(1350);
;// CONCATENATED MODULE: ./build/texts/en/count.js
/** A number with its noun: `1 finding`, `2 findings`. */
function count(number, one) {
    return `${number} ${one}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __nccwpck_require__(5153);
;// CONCATENATED MODULE: ./build/texts/en/severity.js

/** The name of a severity, standing alone. */
const SEVERITY_NAMES = { high: 'High', medium: 'Medium', low: 'Low' };
/** Its name within a sentence. */
const WORDS = { high: 'high', medium: 'medium', low: 'low' };
/** Such as `1 High, 0 Medium, 2 Low`. */
function namedCounts(counts) {
    return severity/* SEVERITIES */.oC.map((severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}`).join(', ');
}
/** Such as `high 1, medium 0, low 2`. */
function wordedCounts(counts) {
    return severity/* SEVERITIES */.oC.map((severity) => `${WORDS[severity]} ${counts[severity]}`).join(', ');
}
/** The total. */
function countAll(counts) {
    return severity/* SEVERITIES */.oC.reduce((sum, severity) => sum + counts[severity], 0);
}
/** Such as `High/Medium/Low`. */
function namesOf(separator, severities = severity/* SEVERITIES */.oC.slice()) {
    return severities.map((severity) => SEVERITY_NAMES[severity]).join(separator);
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
/** Texts that only the HTML report has, and not the summary. */
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
    htmlChartEntry: ({ category, ...counts }) => `${category}: ${wordedCounts(counts)}.`,
    htmlChartIgnored: ({ count: ignored }) => `${count(ignored, 'ignored finding')} ${ignored === 1 ? 'is' : 'are'} not counted here.`,
    htmlHeadingFindings: () => 'Findings',
    htmlFilterSeverity: () => 'Risk',
    htmlFilterStanding: () => 'Standing',
    htmlFiltered: () => 'Some findings may be hidden by the filters.',
    htmlHeadingFixed: ({ count: fixed }) => `${STANDINGS.fixed}: ${count(fixed, 'finding')}`,
    htmlIgnored: ({ expires, days }) => days === undefined ? 'Ignored without end' : `Ignored until ${expires}, ${tellDays(days)}`,
    htmlFingerprint: () => 'Fingerprint',
    htmlLeftOut: (counts) => `${count(countAll(counts), 'finding')} left out here (${wordedCounts(counts)}), as this file is limited in size.`,
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
    inputUrlOfOwn: ({ given }) => `${given} always means the local machine, which the scanner cannot reach: it works from NAVER Cloud`,
    siteNotPublic: ({ site }) => `The host of ${site} is a private address or name, but the scanner works from NAVER Cloud: it may reach a different site, or none`,
    inputLines: ({ count }) => `${count} lines were given`,
    inputWordUnknown: ({ given, nearest }) => `${given} is unknown (closest match: ${nearest})`,
    inputAllNotAlone: () => 'ALL cannot be combined with other values',
    inputHeaderUnreadable: ({ line }) => `line ${line} (not shown, because it may hold a secret) does not start with a header name and a colon`,
    inputHeaderEmpty: ({ line, name }) => `${name} on line ${line} has no value`,
    inputHeaderControl: ({ line, name }) => `the value of ${name} on line ${line} (not shown, because it may be secret) contains a control character`,
    inputHeaderRepeated: ({ line, name }) => `${name} on line ${line} repeats an earlier name (upper and lower case are the same)`,
    credentialsMissing: ({ missing, reason }) => `${missing.map(({ input, env }) => `${input} (or the environment variable ${env})`).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing: ${reason}`,
    credentialsOrdinarily: () => 'store the API keys of the NAVER Cloud account as repository secrets, and pass them to this step',
    credentialsInFork: () => 'this run is for a pull request from a fork, and secrets are not handed to forks; skip this step there, and scan after the merge',
    credentialsInDependabot: () => 'this run was started by Dependabot, which has a secrets store of its own; add the keys there too (Settings, Secrets and variables, Dependabot), or skip this step',
    allowedAnything: () => 'any text',
    allowedKey: () => 'the key as NAVER Cloud shows it: visible ASCII characters, no spaces',
    allowedWords: ({ words }) => `${words.join(', ')}, in upper or lower case`,
    allowedVulnItems: ({ words }) => `ALL alone, or any of the others, separated by commas or line breaks, in upper or lower case: ${words.join(', ')}`,
    allowedOrigin: () => 'an origin such as https://api.example.com, without user name, path, query or fragment; http:// only on loopback (localhost, 127.0.0.1, [::1])',
    allowedUrl: () => 'exactly one URL that starts with http:// or https://, without user name, password, fragment, white space or control characters',
    allowedUrlOrNumber: () => 'one URL that starts with http:// or https://, or else the number of a scan in instance-no',
    allowedScanNumber: () => 'the number of one scan, in digits, as shown in the console and in the output instance-no',
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
    allowedBaselineBeside: () => 'a scan other than the one in instance-no, which would be compared with itself',
    allowedBaselineForNew: () => 'previous, the number of a scan, or the path of a saved report; gate-on: new needs one of them',
    fileUnreadable: ({ path, reason }) => `the file ${path} cannot be read (${reason})`,
    folderRefused: ({ path, reason }) => `cannot write to the folder ${path}: ${reason === ''
        ? 'a link leads out of the workspace'
        : `${FOLDER_FAULTS[reason] ?? 'the system refused'} (${reason})`}`,
    fileNoReport: ({ path }) => `the file ${path} is not a report saved by this action`,
    allowedFolder: () => 'a path relative to the workspace, inside it and outside .git, without colons or control characters, and without names that end in a dot or a space',
};

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
    draftReason: () => 'first day, not reviewed',
    draftHeading: ({ days }) => [
        `Every finding of this scan, to be ignored for ${days} days while the team looks at them one by one.`,
        'Copy this file into the repository and name it in the input ignore-file.',
    ].join('\n'),
};

;// CONCATENATED MODULE: ./build/texts/en/sarif.js

/** What the SARIF file says, which GitHub shows as code scanning alerts. */
const sarif = {
    /** GitHub shows only the first sentence if space is limited. */
    sarifFinding: ({ category, place, parameter }) => parameter === '' ? `${category} at ${place}.` : `${category} at ${place}, through the parameter '${parameter}'.`,
    sarifPayload: ({ payload }) => `Payload: '${payload}'.`,
    sarifUndescribed: ({ category }) => `The report does not describe this category: ${category}.`,
    sarifLeftOut: (counts) => `As GitHub takes at most 25,000 results and 10 MB in a file, the least severe findings are left out: ${wordedCounts(counts)}.`,
};

;// CONCATENATED MODULE: ./build/texts/en/service.js

/** How an operation of the service went wrong, and what to do about each of its codes. */
const service = {
    refused: ({ operation, reason, code, status, requestId }) => `${operation} was refused: ${reason || 'no reason given'} (${[
        code && `code ${code}`,
        `HTTP ${status}`,
        requestId && `request ID ${requestId}`,
    ]
        .filter(Boolean)
        .join(', ')})`,
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
        ? "If a proxy or a firewall decrypts TLS on the way, name the file of its CA certificate (PEM) in NODE_EXTRA_CA_CERTS in the step's env, then run again"
        : "Check api-url, the proxy variables and the runner's clock: something on the way may have answered instead of NAVER Cloud",
    adviceUnreadable: () => 'Something between the runner and NAVER Cloud, such as a proxy, may have answered instead; check api-url and the proxy variables',
    adviceTooLarge: () => 'Ask NAVER Cloud support, with the scan number',
    codeUnknown: () => "Neither of the vendor's published tables lists this code; ask NAVER Cloud support, with the request ID",
    code100: () => 'The gateway could not understand the request; check the inputs for unusual characters, and report the problem if there are none',
    code200: () => 'The keys or the signature were not accepted: check that access-key and secret-key belong together, are active, and are for the cloud named in the input cloud',
    code210: () => 'The account behind the keys may not do this: give the sub account permission to use Web Security Checker',
    code300: () => 'The gateway does not know this address: check the inputs cloud and api-url',
    code400: () => "The account's quota for API calls is used up: wait, or ask NAVER Cloud to raise it",
    code410: () => 'Too many requests at once: run fewer scans at the same time, or raise poll-interval',
    code420: () => 'Too many requests in a short time: try again later, or raise poll-interval',
    code430: () => 'The request is too large: shorten exclude-urls, headers or memo',
    code500: () => 'The gateway could not reach the service behind it: try again later',
    code510: () => 'The service behind the gateway did not answer in time: try again later',
    code900: () => 'The gateway had an unexpected error: try again later, and ask NAVER Cloud support if it persists',
    code901: () => 'The service is temporarily unavailable, or knows no such scan: try again later, and ask NAVER Cloud support if it persists',
    code169201: () => 'The account may not use Web Security Checker: subscribe to it in the console, and give the sub account permission to use it',
    code169202: () => 'The service could not verify the customer account: ask NAVER Cloud support',
    code160331: () => 'The service found a URL that does not start with http:// or https://: check start-url and exclude-urls',
    code160332: () => 'A value contains characters that are not allowed: check headers and memo for special characters',
    code160351: () => 'The scanner could not log in to the site: check the credentials in headers, and give the session as a Cookie header',
    code160353: () => 'The scanner could not connect to the site: check that start-url is reachable from the internet and not behind an allow-list',
    code160431: () => 'A value is not allowed: check start-url, exclude-urls, headers and memo for special characters',
    code160432: () => 'A value is missing: check start-url, vuln-items, user-agent and speed',
    code160433: () => 'The service does not know one of the words: check vuln-items, user-agent and speed',
    code160441: () => 'The service failed while registering the scan: check the scan list in the console before starting another',
    code160451: () => 'The site does not run on a server of this NAVER Cloud account, and only such sites can be scanned: check start-url, and which account the keys belong to',
    code160452: () => 'The queue is full: try again later',
    code160453: () => 'This site is already being scanned, and only one scan of a site can run at a time: wait for that scan to end, or stop it in the console',
    code160454: () => 'Too many scans are waiting: try again later',
    code160455: () => 'The scan cannot be diagnosed again: this takes the same domain and IP as before, within 60 days of the first scan, and not too often',
    code160456: () => "Consent to scan a web server outside NAVER Cloud is missing: give it in the console's Web Security Checker",
    code160457: () => "The file that proves ownership of the web server was not found: follow step 2 of the console's notice on third-party servers",
    code160701: () => 'Reports can be read for one year, and this one is older: start a new scan',
    code160842: () => 'There is no scan to cancel: it has started or ended in the meantime',
    code165244: () => 'The scan numbers sent do not match those of the service: check the scan in the console',
};
const CERTIFICATE_FLAWS = {
    untrusted: 'is from an authority that this runner does not trust',
    expired: 'has expired',
    early: 'is not valid yet',
    'other-host': 'is for another host',
    invalid: 'is not accepted',
};

;// CONCATENATED MODULE: ./build/texts/en/story.js



/** What is said during a run, and at its end. */
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
    adviceNumberUnknown: () => 'Check instance-no, and that the keys belong to the account of the scan',
    numberOfOther: ({ number }) => `scan ${number} is of a different URL than start-url`,
    adviceNumberOfOther: () => 'Leave out start-url, or give the number of a scan of that URL',
    rescanNumberUnknown: ({ number }) => `the account has no scan ${number} of this URL`,
    adviceRescanNumber: () => 'Set rescan to the number of a scan of the same start-url, to auto, or to never',
    siteUnknown: ({ number }) => `the service does not say which site scan ${number} belongs to`,
    adviceSiteUnknown: () => 'Check the scan in the console, or start a new one with start-url',
    coverageNarrower: ({ what }) => `the scan covers less than this step asks for: ${what}`,
    adviceCoverage: () => 'Narrow vuln-items or widen exclude-urls to what the scan covers, or start a new scan',
    adviceNotOrdered: () => 'This is not the scan that this step ordered. Look for the scan that it ordered in the console, and judge that one with instance-no',
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
    adviceInterrupted: () => 'What this step started is being stopped; its clean-up makes sure of that',
    adviceInterruptedLeft: () => 'Its scan continues, because stop-on-cancel is false: attach to it with instance-no, or stop it in the console',
    cleanedUp: ({ number }) => `Scan ${number} has ended`,
    cleanedUpAfterAll: ({ number }) => `Scan ${number} has ended. This step's order created it, although another scan was in the way, and it is charged`,
    cleanedUpNone: ({ token }) => `The order with ${token} created no scan`,
    cleanedUpNoSecond: ({ token }) => `The order with ${token} created no second scan`,
    cleanUpLeft: ({ number }) => `Scan ${number} is left running, because stop-on-cancel is false: attach to it with instance-no, or stop it in the console`,
    cleanUpLeftUnknown: ({ token }) => `If a scan was started, it is left running, because stop-on-cancel is false: look for ${token} in the scan list of the console`,
    cleanUpFailed: ({ number }) => `Clean-up failed: scan ${number} was not seen to end in time. Stop it in the console`,
    cleanUpUnsettled: ({ token }) => `Clean-up failed: it is unknown whether a scan was started. Look for ${token} in the scan list of the console, and stop it there`,
    cleanUpLikely: ({ number }) => `Clean-up failed: it is unknown whether this step started scan ${number}, as its memo does not say. If it did, stop it in the console`,
    ledgerUnreadable: () => "the step's saved state cannot be read",
    adviceLedger: () => 'Look in the console for a scan that this run started, and stop it there',
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
    adviceUnsettled: ({ token }) => `Look for ${token} in the scan list of the console before you run again; if it is there, it is charged`,
    scanNotListed: ({ seconds }) => `The scan was accepted, but after ${seconds} seconds no scan with its token is listed; going on looking, by URL and time as well`,
    scanFound: ({ number }) => `Scan ${number} was started`,
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
    countsDisagree: ({ stated, detailed }) => `The report contradicts itself: its totals say ${stated} (${namesOf('/')}), its details ${detailed}; the larger of each counts`,
    reportPartlyUnread: ({ places }) => `Part of the report cannot be read (at ${places}); its tables agree in number without it, so their counts are judged`,
    risksRaised: () => `More of the earlier findings are now ${namesOf(' or ', severity/* SEVERITIES */.oC.slice(0, -1))}; the report does not say which, so they count as new and none is marked`,
    countsBelowList: ({ listed, counted }) => `The scan list says ${count(listed, 'finding')}, the report ${counted}; the report is what counts. Compare the two in the console`,
    crawlFell: ({ crawled, before }) => `Only ${count(crawled, 'URL')} ${crawled === 1 ? 'was' : 'were'} crawled, but ${before} by the last scan of this URL: an expired session or a firewall makes a site look clean. Check the scan before you trust its verdict`,
    crawlNotCompared: () => 'The number of URLs that the last scan of this URL crawled could not be read, so a collapsed crawl would go unnoticed',
    crawlCountUnknown: () => 'The service does not say how many URLs were crawled',
    reportNotWritten: ({ reason }) => `The report could not be written: ${reason}`,
    summaryNotWritten: ({ reason }) => `The job summary could not be written: ${reason}`,
    outputsNotSet: ({ reason }) => `The outputs could not be set: ${reason}`,
    notAllShown: ({ reason }) => `Not everything could be shown: ${reason}`,
    reportWritten: ({ path }) => `Report: ${path}`,
    // The five wordings: the first two words say who must act.
    gatePassed: ({ number, counts }) => `Gate passed: ${counts}. Scan ${number}`,
    gateFailed: ({ number, counts, broken }) => `Gate failed: ${counts}, but ${broken}. Scan ${number}. Fix the findings in the report`,
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
    neverOrdered: () => 'time ran out before a scan could be ordered',
    leftToLaterRun: ({ number }) => `Scan started: ${number}. No verdict yet: collect it in a later run with instance-no`,
    serviceFailed: ({ what, number, advice }) => `Service or network failed: ${what}. ${scanIn(number)}${advice}`,
    configurationWrong: ({ what, number, advice }) => `Configuration wrong: ${what}. ${scanIn(number)}${advice}`,
    interrupted: ({ what, number, advice }) => `Interrupted: ${what}. ${scanIn(number)}${advice}`,
    actionFailed: ({ what, number, advice }) => `Action failed: ${what}. ${scanIn(number)}${advice}`,
    internalError: ({ name }) => `an unexpected error (${name})`,
    adviceInternal: () => 'Please report it, with the log of this step',
    broken: ({ measure, most }) => measure === 'total' ? `at most ${most} in total pass` : `at most ${most} ${SEVERITY_NAMES[measure]} pass`,
    countedNew: (counts) => `new since the baseline: ${namedCounts(counts)}`,
    counted: (counts) => namedCounts(counts),
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
const MEASURE_NAMES = { ...SEVERITY_NAMES, total: 'Total' };
function markDefault(isDefault) {
    return isDefault ? ' (default)' : '';
}
/** What the summary, the annotations and the last lines of the log say. */
const summary = {
    ending: ({ gate, isSoftened }) => `Web Security Checker: ${GATES[gate]}${isSoftened ? ' (only a warning, as warn-only is true)' : ''}`,
    measureName: ({ measure }) => MEASURE_NAMES[measure],
    measureNewName: ({ measure }) => `${MEASURE_NAMES[measure]}, new`,
    // Someone else's text, such as the service's or a file's. It may contain anything.
    quotation: ({ text }) => text,
    // A category's name, also in the report's words.
    category: ({ name }) => name,
    enumeration: ({ items }) => items.join(', '),
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
    findingsLeftOut: (counts) => `${count(countAll(counts), 'finding')} left out here (${wordedCounts(counts)}), as a job summary is limited in size.`,
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
    logCategory: ({ category, ...counts }) => `  ${category}: ${wordedCounts(counts)}`,
    logCategoriesLeftOut: ({ count }) => `  ${count} more categories`,
};

;// CONCATENATED MODULE: ./build/texts/en.js







/** Every text that people read, in English. */
const en = { ...story, ...inputs, ...service, ...summary, ...review, ...sarif, ...html };

// EXTERNAL MODULE: ./build/texts/message.js
var texts_message = __nccwpck_require__(4116);
;// CONCATENATED MODULE: ./build/configure/showing.js





/** The language of the step. */
const LANGUAGE = en;
/**
 * If everyone can read the log, or if that is unknown, no details of findings are shown unless the
 * user asks for them.
 */
function detailsFor(wanted = 'auto', { isPublicRepository }) {
    const automatic = isPublicRepository === false ? 'full' : 'counts';
    return wanted === 'auto' ? automatic : wanted;
}
/** For a step about which nothing is known yet, so there is nothing to show or to hide. */
const PLAIN_SHOWING = {
    texts: LANGUAGE,
    details: 'full',
    today: '',
    givenUrls: [],
    reportDir: file_name/* WORKSPACE */.un,
    jobSummary: true,
    annotations: true,
};
/**
 * How the step shows itself.
 * @param today the day in UTC, such as `2026-11-22`
 */
function showingOf(inputs, context, today) {
    return {
        texts: LANGUAGE,
        details: detailsFor(inputs.details, context),
        today,
        givenUrls: inputs['start-url'] === undefined ? [] : [inputs['start-url']],
        reportDir: inputs['report-dir'],
        jobSummary: inputs['job-summary'],
        annotations: inputs.annotations,
    };
}
/** The message as one safe line of the log. */
function toLogLine(message, { texts, details }) {
    return (0,log/* logLine */.B)((0,texts_message/* phrase */.M)((0,showing/* wordsFor */.tu)(texts, details), message));
}


/***/ }),

/***/ 622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ needsCleanUp),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   kf: () => (/* binding */ stateNameAt),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/** True if a scan of ours may be running that nobody looks after any more. */
function needsCleanUp({ stage, isOurs, twinUntil }) {
    const mayRun = ['intended', 'accepted', 'conflicted', 'halting'];
    return mayRun.includes(stage) || (stage === 'found' && isOurs) || twinUntil !== undefined;
}
/**
 * True if the step before certainly left nothing to look after. The post step asks this before it
 * loads anything, so this module imports nothing.
 */
function isIdle(readState) {
    return readLedger(readState)?.some(needsCleanUp) === false;
}
/**
 * The name under which a step keeps an entry, by its place from 0. Each has one of its own, because
 * the post step finds them in its environment, where Windows takes at most 32,767 characters a
 * variable and Linux 128 KiB. So an entry is saved in one write, and no write touches another.
 */
function stateNameAt(place) {
    return `ledger_${place}`;
}
/** The entries that a step has kept; undefined if one of them is none of ours. */
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
        const entry = JSON.parse(text);
        return isEntry(entry) ? entry : undefined;
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

/***/ 5513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/** Loopback, and the addresses that mean the machine itself (RFC 6890). */
const OWN_V4 = [
    ['127.0.0.0', 8],
    ['0.0.0.0', 8],
];
/** Private use, link-local, and shared by providers among customers. */
const PRIVATE_V4 = [
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['169.254.0.0', 16],
    ['100.64.0.0', 10],
];
/** Who can reach the host of this URL, however it is spelled. */
function reachOf(url) {
    // WHATWG's parser turns every spelling of an IPv4 address into four decimal parts, and of an IPv6
    // address into its shortest form.
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
    // An IPv4 address in an IPv6 one (RFC 4291, 2.5.5.2).
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

/***/ 4560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ normalUrl),
/* harmony export */   ki: () => (/* binding */ isOtherSite),
/* harmony export */   qo: () => (/* binding */ isSameUrl),
/* harmony export */   ve: () => (/* binding */ isSiteUrl)
/* harmony export */ });
/** True for a URL that can be scanned. It has a host, which names its files. */
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
/** True if the two are known to be different sites, that is, their hosts differ. */
function isOtherSite(a, b) {
    return URL.canParse(a) && URL.canParse(b) && new URL(a).host !== new URL(b).host;
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ folderPath),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   un: () => (/* binding */ WORKSPACE)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6845);


/** The workspace itself. */
const WORKSPACE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)('.');
/**
 * Text of any origin as a file's name, or as how one begins or ends. Never names a folder.
 * Idempotent.
 */
function fileName(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .portable */ .Oj)(text).replace(/^\.*$/, (dots) => '_'.repeat(Math.max(1, dots.length))));
}
/** A file in a folder. */
function pathIn(folder, name) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)(`${folder}/${name}`);
}
/** Text of any origin as a folder; `undefined` if it is not inside the workspace. Idempotent. */
function folderPath(text) {
    const path = pathInside(text);
    return path === undefined ? undefined : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)(path);
}
/** Text of any origin as a file; `undefined` if it is not inside the workspace. Idempotent. */
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
/**
 * Backslashes separate names on every system, so that a workflow means the same everywhere. On
 * Windows, a colon makes a drive or a stream, and dots and spaces at the end of a name are dropped:
 * `.git.` is `.git` there.
 */
function pathInside(given) {
    if (/^[/\\]|[:\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(given))
        return undefined;
    const names = resolveNames(given);
    const isSafe = names?.every((name) => !/[. ]$/.test(name) && !GIT_FOLDERS.includes(name.toLowerCase()));
    return names !== undefined && isSafe ? names.join('/') || WORKSPACE : undefined;
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
 * Text of any origin as one line of the log. A backslash breaks what would be a command.
 * Idempotent.
 *
 * The runner obeys `::name::` at the start of a line, after white space, and `##[name]` anywhere in
 * it (`ActionCommand.cs` of actions/runner). The log's viewer also colours and folds by `[name]`
 * alone.
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
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   pU: () => (/* binding */ withTextsChanged)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6845);


/**
 * A piece of a job summary or a comment. GitHub would make markup, links, mentions, references and
 * images of raw text.
 *
 * Everything is written as HTML blocks, as `@actions/core` writes summaries. Within an HTML block,
 * GitHub Flavored Markdown interprets nothing up to the next blank line: no emphasis, no tables, no
 * bare addresses (https://github.github.com/gfm/#html-blocks). Line feeds are written as character
 * references, so no text can bring a blank line. What GitHub then does on the finished page
 * (mentions, issue and commit references, emoji, math) spares `code` and `pre`: all text that is
 * not plain words stands there.
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
/** Markup from a template; nothing stands between the items of a list. */
function markup(strings, ...parts) {
    const html = parts.map((part) => (part instanceof Markup ? part.html : part.map((item) => item.html).join('')));
    return new Markup(String.raw({ raw: strings }, ...html));
}
/** Markup with each part on a line of its own, which HTML takes for a space. */
function lines(parts) {
    return new Markup(parts.flatMap(({ html }) => (html === '' ? [] : html)).join('\n'));
}
/** Text of any origin as code. */
function code(text) {
    return new Markup(text === '' ? '' : `<code>${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text))}</code>`);
}
/** Text of any origin as code in lines. */
function pre(text) {
    return new Markup(`<pre>${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBlock */ .Yj)(text)).replaceAll('\n', '&#10;')}</pre>`);
}
/**
 * Text of any origin as prose: words and small numbers stay as they are. Everything else
 * (addresses, names with marks, long numbers, markup) becomes code, which GitHub leaves alone.
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
    const html = runs
        .map((run) => (run.isCode ? `<code>${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)(run.text)}</code>` : (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferences */ .nW)(run.text)))
        .join('');
    return new Markup(html.replaceAll('</code> <code>', ' ').trim());
}
const NUMBER = String.raw `\d{1,6}(?:\.\d{1,6})*%?\p{Lo}*`;
const TIME = String.raw `\d{1,2}(?::\d\d){1,2}`;
const PART = String.raw `(?:\p{L}+|${NUMBER}|${TIME})`;
/**
 * Words and small numbers, also several joined: `re-diagnosis`, `can't`, `and/or`, `2026-11-22`,
 * `스크립트(XSS)를`.
 */
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
/** The blocks as Markdown. Each begins with the tag of a block, such as `<p>`. */
function toMarkdown(blocks) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)(blocks.map((block) => `${withoutBlankLines(block.html)}\n`).join('\n'));
}
/** Where a part of a template is empty, it must not end the block either. */
function withoutBlankLines(html) {
    return html.replace(/\n[ \t]*(?=\n)/g, '');
}
/** What a document is made of: tags of ours, or text, in which code may begin and end. */
const TAG = /(<(?!\/?code>)[^<>]*>)/;
const CODE_TAG = /<\/?code>/g;
const WELL_FORMED = /^(?:[^<>]|<code>[^<>]*<\/code>)*$/;
/**
 * The document with its texts changed, and with the tags that hold them as they were. A text whose
 * code would begin or end elsewhere becomes code as a whole.
 *
 * @param change gives text of a document for text of a document. It may hold tags of code.
 */
function withTextsChanged(document, change) {
    const countOf = (text) => text.match(CODE_TAG)?.length ?? 0;
    const changeText = (text) => {
        const changed = change(text);
        const isWhole = WELL_FORMED.test(changed) && countOf(changed) === countOf(text);
        return isWhole ? changed : `<code>${change(text.replace(CODE_TAG, ''))}</code>`;
    };
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .branded */ .V)(document
        .split(TAG)
        .map((part, index) => (index % 2 === 1 ? part : changeText(part)))
        .join(''));
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ portable),
/* harmony export */   Yj: () => (/* binding */ plainBlock),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nW: () => (/* binding */ withReferences),
/* harmony export */   tr: () => (/* binding */ spellOut)
/* harmony export */ });
/**
 * What the sinks share. In plain text nothing can start a line of its own, colour a terminal, turn
 * the reading direction, or hide. It is still raw text to every sink, and so a plain string.
 */
/**
 * What can't be seen, or does more than show a character in its place: controls, lone surrogates,
 * line and paragraph separators, and everything that Unicode lets a font ignore (zero-width, bidi,
 * variation and tag characters).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const FAMILIAR = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** The text in one line, with unseen characters written out as `\n` or `\u{202e}`. Idempotent. */
function plainLine(text) {
    return text.replace(UNSEEN, (unseen) => FAMILIAR.get(unseen) ?? `\\u{${unseen.codePointAt(0)?.toString(16)}}`);
}
/**
 * The text with its line breaks as line feeds, its tabs kept, and all other unseen characters
 * written out. Idempotent.
 */
function plainBlock(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.split('\t').map(plainLine).join('\t'))
        .join('\n');
}
/**
 * The characters replaced by their code points, such as `\u{202e}`. For texts that keep a stricter
 * rule than `plainLine` about what may be shown.
 */
function spellOut(text, characters) {
    return text.replace(characters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
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
 * `_`: what every file system, shell and data format takes for a plain word. Idempotent.
 */
function portable(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, '_');
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ branded)
/* harmony export */ });
/**
 * How the modules of this folder mark what they have made safe. Nothing else may import this: a
 * test holds that, so that the types below can't be had without the escape behind them.
 */
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

/** A text of any origin in one plain line of at most `maxBytes` bytes of UTF-8. */
function shorten(text, maxBytes, texts) {
    return cut((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text), maxBytes, (count) => texts.leftOut({ count }));
}
/** A text of any origin with its line breaks, of at most `maxBytes` bytes of UTF-8. */
function shortenBlock(text, maxBytes, texts) {
    return cut((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBlock */ .Yj)(text.trim()), maxBytes, (count) => texts.leftOut({ count }));
}
/**
 * As much of a text's beginning as fits into `maxBytes` bytes of UTF-8 together with the sign of
 * what was left out. Never splits a character. `sign` words the number of characters left out, and
 * must not grow as the number shrinks.
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
/** Stands for what was clipped. */
const ELLIPSIS = '…';
/**
 * As much of a text's beginning as fits into `maxLength` UTF-16 units, with a sign that more was
 * there. Splits no pair.
 */
function clip(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = maxLength - ELLIPSIS.length;
    const isInsideCharacter = (text.codePointAt(end - 1) ?? 0) > 0xffff;
    return text.slice(0, isInsideCharacter ? end - 1 : end) + ELLIPSIS;
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/** The job could not be done. Not for verdicts: a failed gate or a failed scan is a value. */
class Fault extends Error {
    name = 'Fault';
    kind;
    /** What happened. */
    what;
    /** What to do next. */
    advice;
    /** Each mistake, if `what` only counts them. */
    problems = [];
    constructor(kind, what, options = {}) {
        super(what.text, options);
        this.kind = kind;
        this.what = what;
        this.advice = options.advice;
    }
}


/***/ }),

/***/ 1031:
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
 * @throws when the event's file cannot be read
 */
async function readRunContext(env) {
    // Loaded here, not with the bundle: the toolkit reads the event's file as it loads, and that may
    // fail.
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
/** A deleted head repository is null, so it was a different repository. */
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
 * Signals that the runner sends to a step to end it: SIGINT and SIGTERM on Linux and macOS, Ctrl-C
 * and Ctrl-Break on Windows.
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
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/escape/file-name.js
var file_name = __nccwpck_require__(1824);
;// CONCATENATED MODULE: ./build/hosts/github/job-notes.js



/**
 * The files that steps of this job have written, by full path. They are noted in a folder that the
 * runner empties before and after each job, under a name that includes the job's. So a file that
 * was in the workspace before the job is never among them.
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
            await (0,promises_namespaceObject.appendFile)(this.#file, `${path}\n`).catch(() => { });
    }
    async read() {
        const text = this.#file === undefined ? '' : await (0,promises_namespaceObject.readFile)(this.#file, 'utf8').catch(() => '');
        return new Set(text.split('\n'));
    }
}

;// CONCATENATED MODULE: ./build/hosts/github/workspace.js




/**
 * The files in a folder.
 * @param env names the job, whose own files are never removed
 */
function openWorkspace(folder, env = {}) {
    const notes = new JobNotes(env);
    return {
        writeFile: async (path, content) => await notes.add(await writeInside(folder, path, content)),
        tryFolder: (path) => tryInside(folder, path),
        readFile: (path) => readInside(folder, path),
        removeFiles: async (place, names) => await removeInside(folder, place, { ...names, kept: await notes.read() }),
    };
}
/** A pull request can bring in a link. It must not lead the report out of the workspace. */
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
/**
 * Only trying tells: permissions do not show what root, a quota or a read-only file system forbids.
 */
async function tryInside(workspace, path) {
    const root = await (0,promises_namespaceObject.realpath)(workspace);
    const place = await existingPart(root, (0,external_node_path_.resolve)(root, path));
    if (isOutside(root, place))
        throw new Error('a link or a path leads out of the workspace');
    // Both synchronously, so that no signal comes in between.
    (0,external_node_fs_.rmdirSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place, '.wsc-')));
}
/**
 * The real path of the part that exists.
 * @throws if that is not a folder, or a link leads nowhere
 */
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
/** The real path of the part that exists already. */
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

;// CONCATENATED MODULE: ./build/hosts/github/runner.js




const ANNOTATE = { error: error, warning: warning, notice: notice };
/** GitHub's runner, as this process sees it. */
function githubRunner() {
    const { env } = process;
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
        debug: (text) => {
            if (isDebug())
                debug(text);
        },
        writeSummary: async (markdown) => {
            await summary.addRaw(markdown).write({ overwrite: true });
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
/**
 * The machine's clock. It counts from the start of the process, so resetting the wall clock does
 * not move a deadline.
 */
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

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4720);


/** The machine that this process runs on. */
const thisMachine = {
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
    // Loaded with the first request: a step with wrong inputs sends none and fails sooner.
    http: async (request, signal) => await (await __nccwpck_require__.e(/* import() */ 732).then(__nccwpck_require__.bind(__nccwpck_require__, 5732))).http(request, signal),
    chance: Math.random,
    randomHex: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex'),
};


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _hosts_github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1031);
/* harmony import */ var _hosts_machine_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7819);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1292);



// Fail by default, even if the process exits early.
process.exitCode = 1;
const runner = (0,_hosts_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRunner */ .O)();
// The runner starts a different file for each stage, and post.ts says that it is the second.
const stage = process.argv[2] === 'post' ? _step_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUpAfter */ .Tg : _step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM;
try {
    if (await stage(runner, _hosts_machine_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .thisMachine */ .g))
        process.exitCode = 0;
}
catch (cause) {
    (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .tellCrash */ .Fq)(cause, runner);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ doesCount)
/* harmony export */ });
/** Whether a finding counts, that is, is not ignored. */
function doesCount({ ignoredBy }) {
    return ignoredBy === undefined;
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

/** What a limit counts, in the order in which limits are shown. */
const MEASURES = [..._severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'total'];
/** The fewest crawled URLs by default. A scan whose number of URLs is unknown can pass it. */
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

/***/ 7328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1_000;
/**
 * How many more days after today an entry applies: 0 on its last day, negative once expired,
 * undefined if it never expires.
 * @param today the day in UTC, such as `2026-11-22`
 */
function daysLeft({ expires }, today) {
    return expires === undefined ? undefined : Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS);
}
/** Whether an entry's last day is over. */
function isExpired(entry, today) {
    return (daysLeft(entry, today) ?? 0) < 0;
}
/** The day, such as `2026-11-22`, that is this many days after another. */
function addDays(day, count) {
    return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}
/** Whether a text is a calendar day, such as `2026-11-22`. */
function isDay(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
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
 * How severe a finding is, in the scanner's levels, worst first. Add a new level here: the compiler
 * then names every place that needs a word, a colour or a limit for it.
 */
const SEVERITIES = ['high', 'medium', 'low'];
/** The worst severity, assumed if the report does not tell. */
const WORST = SEVERITIES[0];
/** The mildest severity. */
const MILDEST = SEVERITIES.reduce((_, severity) => severity, WORST);
/** Makes a value for each severity in turn. */
function bySeverity(make) {
    return { high: make('high'), medium: make('medium'), low: make('low') };
}
/** Makes counts from their parts. Only this computes `total`. */
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
 * Makes counts from cumulative ones, which tell how many are at least this severe. Where a
 * cumulative count is smaller than one of a worse severity, that one is used.
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
/** What `counts` has in excess of `others`, severity by severity. */
function beyond(counts, others) {
    return countsBy((severity) => Math.max(0, counts[severity] - others[severity]));
}
/** Subtracts this many findings of unknown severity, the mildest first. */
function withoutMildest(counts, gone) {
    return countsBy((severity) => {
        const milder = counts.total - upTo(counts, severity);
        return Math.max(0, counts[severity] - Math.max(0, gone - milder));
    });
}
/** Compares the counts of the worst severity, then of the next. */
function compareCounts(a, b) {
    return SEVERITIES.map((severity) => a[severity] - b[severity]).find((difference) => difference !== 0) ?? 0;
}
/**
 * The severity of the finding at this place, from 0, when the counted findings are sorted worst
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

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ENDS),
/* harmony export */   TL: () => (/* binding */ worstEnd),
/* harmony export */   tz: () => (/* binding */ endsWell)
/* harmony export */ });
/**
 * Every end, from best to worst, with its status, its gate and whether the step succeeds. This
 * table is the whole specification of the exit code.
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
/**
 * The worst of several ends. Without any it is an error, since a run with nothing to show must not
 * pass.
 */
function worstEnd(ends) {
    return ends.reduce((worst, end) => (BEST_TO_WORST.indexOf(end) > BEST_TO_WORST.indexOf(worst) ? end : worst), ends[0] ?? 'error');
}
/** Whether a run with these ends may exit with 0. */
function endsWell(ends, warnOnly) {
    return (ends.length > 0 &&
        ends.every((end) => ENDS[end].succeeds === 'always' || (ENDS[end].succeeds === 'with-warn-only' && warnOnly)));
}


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
/** The system's code, since its text contains paths of the machine. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return 'unknown';
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}


/***/ }),

/***/ 3206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PATH_OUTPUTS),
  J: () => (/* binding */ REPORT_FILES)
});

// EXTERNAL MODULE: ./build/escape/safe-text.js
var safe_text = __nccwpck_require__(6845);
;// CONCATENATED MODULE: ./build/escape/json.js

/** A document of any origin as indented JSON, with a line feed at its end. */
function jsonFile(document) {
    return (0,safe_text/* branded */.V)(`${JSON.stringify(document, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/render/sarif/version.js
/** The version of this action, as in package.json. */
const VERSION = '1.0.0';

;// CONCATENATED MODULE: ./build/publish/report-files.js


/** The files of a report, in the order in which they are written and listed. */
const REPORT_FILES = [
    {
        suffix: '.json',
        output: 'report-path',
        when: 'read',
        render: ({ report }) => jsonFile(report.document),
    },
    {
        suffix: '.ignore.yml',
        when: 'read',
        render: async ({ review, showing: { texts, today } }) => {
            const { draftIgnoreFile } = await Promise.all(/* import() | report-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1112));
            const counted = review.findings.filter(({ ignoredBy }) => ignoredBy === undefined);
            return draftIgnoreFile(counted, today, texts);
        },
    },
    {
        suffix: '.sarif',
        output: 'sarif-path',
        // GitHub closes alerts that the file doesn't contain, so a scan that was not judged has no
        // file.
        when: 'judged',
        // A file left over from an older scan would be uploaded as if it belonged to this one.
        replacesOlder: true,
        render: async ({ target, scan, review, showing: { texts } }) => {
            const { renderSarif } = await Promise.all(/* import() | report-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7284));
            return renderSarif({
                siteUrl: target.url,
                scanNumber: scan.id,
                findings: review.findings,
                toolVersion: VERSION,
                texts,
            });
        },
    },
    {
        suffix: '.html',
        output: 'html-path',
        when: 'read',
        render: async ({ shown, demands, showing, reportPath, conceal }) => {
            const { renderHtml } = await Promise.all(/* import() | report-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3362));
            return renderHtml({ outcome: shown, demands, reportPath }, showing, conceal);
        },
    },
];
const PATH_OUTPUTS = REPORT_FILES.flatMap((file) => 'output' in file ? file.output : []);


/***/ }),

/***/ 797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ nameCategory)
/* harmony export */ });
/* harmony import */ var _escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1787);

/** Bytes of UTF-8. */
const MAX_NAME_BYTES = 200;
/** A category's name in one line. A report may leave it out. */
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
 * Every limit in force, even with nothing to compare it with. None if the configuration gave none.
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
    };
    return [...limits, crawled];
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   tu: () => (/* binding */ wordsFor),
/* harmony export */   xh: () => (/* binding */ isSoftened),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1787);
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9517);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4116);



const MAX_MESSAGE_BYTES = 2_000;
const MAX_PLACE_BYTES = 500;
/** A message in one safe line, as much of it as may be told. */
function tell(message, { texts, details }) {
    return (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(wordsFor(texts, details), message), MAX_MESSAGE_BYTES, texts);
}
/**
 * The texts for messages: with `counts`, what others wrote is not repeated, whatever it may hold.
 * Categories are told, but a report may have anything in their place.
 */
function wordsFor(texts, details) {
    if (details === 'full')
        return texts;
    const category = ({ name }) => (IS_NAME.test(name) ? texts.category({ name }) : texts.hidden());
    return { ...texts, quotation: texts.hidden, category };
}
/** Words of letters and digits, such as `Insecure SSL/TLS`: no address, parameter or payload. */
const IS_NAME = /^[\p{L}\p{M}\p{N}_]+(?:(?: |, | ?[-/&] ?| ?\()[\p{L}\p{M}\p{N}_]+\)?)*$/u;
/** Whether a failed gate ends the run well all the same. */
function isSoftened({ outcome: { end }, demands }) {
    return demands.warnOnly && _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDS */ .Br[end].succeeds === 'with-warn-only';
}
/**
 * Where an outcome's report is to be found; '' where there is none. Its name holds the host, so
 * that `counts` tells the folder.
 */
function placeOf({ reportPath: path = '' }, { texts, details }) {
    return (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(details === 'full' ? path : folderOf(path), MAX_PLACE_BYTES, texts);
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

/***/ 9755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
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
        .toSorted((a, b) => (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCounts */ .G8)(b.counts, a.counts));
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
/** The findings counted by severity. */
function countFindings(findings) {
    return (0,_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .countsBy */ .Mj)((severity) => findings.filter((finding) => finding.severity === severity).length);
}


/***/ }),

/***/ 1292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Tg: () => (/* binding */ cleanUpAfter),
  PM: () => (/* binding */ step),
  Fq: () => (/* binding */ tellCrash)
});

// EXTERNAL MODULE: ./build/escape/log.js
var log = __nccwpck_require__(5488);
// EXTERNAL MODULE: ./build/escape/safe-text.js
var safe_text = __nccwpck_require__(6845);
// EXTERNAL MODULE: ./build/escape/shorten.js
var shorten = __nccwpck_require__(1787);
;// CONCATENATED MODULE: ./build/escape/command.js



/** Texts of any origin, each in a line of its own, as much of them as there is room for. */
function commandText(lines, room) {
    const text = lines.map(log/* logLine */.B).join('\n');
    return (0,safe_text/* branded */.V)(room === undefined ? text : (0,shorten/* cut */.Jj)(text, room.maxBytes, (leftOut) => (0,log/* logLine */.B)(room.sign(leftOut))));
}

// EXTERNAL MODULE: ./build/escape/markdown.js
var escape_markdown = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./build/configure/concealing-runner.js



/**
 * The runner, with the user's secrets removed from everything that it shows people: the log, debug
 * lines, annotations and the summary. So nothing else has to remove them.
 *
 * Outputs are not changed: a key that happens to be `failed` must not garble the status that later
 * steps look for. Files and state are not changed either: reports are redacted as they arrive, and
 * the clean-up needs the real URL.
 */
function concealing(runner, conceal) {
    // What replaces a secret begins with a bracket, which after `##` would look like a command.
    const inCommand = (text) => commandText(conceal(text).split('\n'));
    // Listed member by member, so that a new one does not compile until someone decides whether it
    // shows anything.
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
        debug: (text) => runner.debug(inCommand(text)),
        writeSummary: (markdown) => runner.writeSummary((0,escape_markdown/* withTextsChanged */.pU)(markdown, conceal)),
        annotate: ({ level, title, message }) => runner.annotate({ level, title: inCommand(title), message: inCommand(message) }),
    };
}

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
;// CONCATENATED MODULE: ./build/configure/rules-across-inputs.js


/**
 * What is wrong with a combination of inputs, even if each is valid by itself.
 * @param textOf the text of an input as given, trimmed
 */
function problemsAcrossInputs(textOf) {
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
    return problems;
}

;// CONCATENATED MODULE: ./build/configure/read-inputs.js






/**
 * The configuration is wrong. Each problem names the input, what was given (never the value of a
 * secret) and what is allowed. A single problem is the headline. Several are counted there and
 * listed in `problems`.
 */
class BadInputs extends build_fault/* Fault */.v {
    problems;
    constructor(problems) {
        const [first, ...others] = problems;
        const inputs = new Set(problems.flatMap(inputsOf)).size;
        const what = others.length === 0 ? first : (0,texts_message/* say */.c)('inputsRefused', { inputs, problems: problems.length });
        // The text about missing keys itself says what to do.
        const advice = what.text === 'credentialsMissing' ? (0,texts_message/* say */.c)('nothingSent') : (0,texts_message/* say */.c)('inputsAdvice');
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
    problems.push(...problemsAcrossInputs((input) => textOf(input, inputs_table/* INPUTS */.m[input], source)));
    if (missing.length > 0)
        problems.unshift((0,texts_message/* say */.c)('credentialsMissing', { missing, reason: reasonOf(source.event) }));
    return { values: Object.fromEntries(values), problems };
}
/**
 * The inputs, if all of them and the files that they name are valid.
 * @throws BadInputs with everything that is wrong
 */
function requireInputs({ values, problems }, problemsOfFiles = []) {
    const [first, ...others] = [...problems, ...problemsOfFiles];
    if (first !== undefined)
        throw new BadInputs([first, ...others]);
    // Each value came from the parser of its own row, and a row without a value is among the
    // problems. The compiler cannot see that.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return values;
}
/** The secrets that the user gave, valid or not, to be hidden before anything is shown. */
function secretsGiven(source) {
    const keys = Object.entries(inputs_table/* INPUTS */.m)
        .filter(([, { isSecret }]) => isSecret)
        .map(([input, row]) => textOf(input, row, source))
        .filter((text) => text !== '');
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

// EXTERNAL MODULE: ./build/configure/showing.js + 10 modules
var configure_showing = __nccwpck_require__(9354);
;// CONCATENATED MODULE: ./build/configure/configuration.js


/** Reads what the user configured. @throws when the runner's own files cannot be read */
async function readConfiguration(runner) {
    const context = await runner.readContext();
    const reading = readInputs({ read: (name) => runner.readInput(name), env: runner.env, event: context });
    const showing = { ...configure_showing/* PLAIN_SHOWING */.Ty, details: (0,configure_showing/* detailsFor */.QH)(reading.values.details, context) };
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
        ? (await Promise.all(/* import() */[__nccwpck_require__.e(276), __nccwpck_require__.e(859), __nccwpck_require__.e(797), __nccwpck_require__.e(430)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9430))).keepSecret(given)
        : NOTHING_SECRET;
    for (const mask of masks)
        runner.mask(mask);
    return {
        conceal,
        redactorFor: async ({ heuristics }) => (await Promise.all(/* import() */[__nccwpck_require__.e(276), __nccwpck_require__.e(859), __nccwpck_require__.e(797)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2178))).createRedactor({ secrets, heuristics }),
    };
}

;// CONCATENATED MODULE: ./build/configure/named-files.js

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
    const { readDocuments } = await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(815), __nccwpck_require__.e(276), __nccwpck_require__.e(417), __nccwpck_require__.e(713)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7713));
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

// EXTERNAL MODULE: ./build/domain/saved-ledger.js
var saved_ledger = __nccwpck_require__(622);
// EXTERNAL MODULE: ./build/domain/target.js
var target = __nccwpck_require__(4560);
;// CONCATENATED MODULE: ./build/domain/ledger.js


/**
 * What it costs, according to what is known so far. An order blocked by another scan costs nothing.
 */
function costOf({ stage, cost }) {
    return stage === 'conflicted' ? 0 : cost;
}
/** The entries of one step. */
class Ledger {
    #entries = new Map();
    #save;
    /**
     * `save` is handed each entry that changes, as text and with the name to keep it under. It must
     * be done when it returns.
     */
    constructor(save, entries = []) {
        this.#save = save;
        for (const entry of entries)
            this.#entries.set(keyOf(entry), entry);
    }
    get entries() {
        return [...this.#entries.values()];
    }
    /** How many scans of a URL must be paid for, however the service spells the URL. */
    chargedFor(url) {
        return this.entries
            .filter((entry) => entry.url === url || (0,target/* isSameUrl */.qo)(entry.url, url))
            .reduce((sum, entry) => sum + costOf(entry), 0);
    }
    keep(entry) {
        const key = keyOf(entry);
        this.#entries.set(key, entry);
        this.#save((0,saved_ledger/* stateNameAt */.kf)([...this.#entries.keys()].indexOf(key)), JSON.stringify(entry));
    }
    /** All entries of a token, the intended scan first. */
    of(token) {
        return this.entries.filter((entry) => entry.token === token);
    }
    /** Notes that the intended scan needs no more looking after. */
    settle(token) {
        const [entry] = this.of(token);
        if (entry !== undefined && entry.stage !== 'refused')
            this.keep({ ...entry, stage: 'settled' });
    }
    /** Notes that the intended scan must be halted, and has not been seen to end yet. */
    halt(token) {
        const [entry] = this.of(token);
        if (entry !== undefined)
            this.keep({ ...entry, stage: 'halting' });
    }
    /** Notes another scan of the token that must be halted. False if it is already noted. */
    noteTwin(token, id) {
        const all = this.of(token);
        const [meant] = all;
        if (meant === undefined || all.some(({ scanId }) => scanId === id))
            return false;
        const twin = { ...meant, twin: all.length, stage: 'halting', scanId: id, isOurs: true, cost: 1 };
        this.keep({ ...twin, twinUntil: undefined });
        return true;
    }
    /** Notes that no other scan of the token can appear in the list any more. */
    endTwins(token) {
        const [entry] = this.of(token);
        if (entry !== undefined)
            this.keep({ ...entry, twinUntil: undefined });
    }
    /** Notes that another scan of the token has ended. */
    settleTwin(token, id) {
        const entry = this.of(token).find(({ twin, scanId }) => twin > 0 && scanId === id);
        if (entry !== undefined)
            this.keep({ ...entry, stage: 'settled' });
    }
}
function keyOf({ token, twin }) {
    return `${token} ${twin}`;
}

// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __nccwpck_require__(854);
;// CONCATENATED MODULE: ./build/escape/output.js


/**
 * Words of any origin, one a line. Of each only what a shell takes for a plain word. Idempotent.
 */
function outputWords(words) {
    return (0,safe_text/* branded */.V)(words.map(plain/* portable */.Oj).join('\n'));
}
/** A path, or the folder that files are in: the user's own spelling, '' for none. */
function outputPath(path, part = 'whole') {
    return (0,safe_text/* branded */.V)(part === 'whole' ? path : path.slice(0, path.lastIndexOf('/')));
}
/** Values of any origin as JSON in one line: for `fromJSON`, and not to be pasted. */
function outputJson(value) {
    return (0,safe_text/* branded */.V)(JSON.stringify(value));
}

// EXTERNAL MODULE: ./build/judge/gate.js
var gate = __nccwpck_require__(9681);
// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __nccwpck_require__(9517);
;// CONCATENATED MODULE: ./build/publish/failure.js


/** Shows a failure without an outcome as an error. */
function annotateFailure({ title, message }, showing, runner) {
    runner.annotate({
        level: 'error',
        title: commandText([title]),
        message: commandText([(0,configure_showing/* toLogLine */.gD)(message, showing)]),
    });
}
/** Prints the errors behind a failure if the user has asked for debug logs. */
function tellDebug(cause, runner) {
    for (let error = cause; error instanceof Error; error = error.cause) {
        runner.debug(commandText((error.stack ?? error.message).split(/\r\n|\r|\n/)));
    }
}

;// CONCATENATED MODULE: ./build/publish/log.js


/**
 * The log of a step. Warnings are plain lines too: GitHub keeps only ten annotations of each level,
 * and warnings would crowd out the verdict.
 */
function createLog(runner, showing) {
    return {
        info: (message) => runner.print((0,configure_showing/* toLogLine */.gD)(message, showing)),
        warn: (message) => runner.print((0,configure_showing/* toLogLine */.gD)((0,texts_message/* say */.c)('warning', { what: message }), showing)),
    };
}

// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __nccwpck_require__(5153);
// EXTERNAL MODULE: ./build/render/category-name.js
var category_name = __nccwpck_require__(797);
// EXTERNAL MODULE: ./build/render/showing.js
var render_showing = __nccwpck_require__(1350);
// EXTERNAL MODULE: ./build/render/tally.js
var tally = __nccwpck_require__(9755);
;// CONCATENATED MODULE: ./build/render/annotations.js







/** GitHub shows ten of a level for a step and silently drops the rest. */
const MOST_OF_LEVEL = 10;
/**
 * The runner cuts a message at 4,096 UTF-16 units. No text has more of these than bytes of UTF-8.
 */
const MAX_MESSAGE_BYTES = 4_096;
const MAX_TITLE_BYTES = 120;
const MAX_LINE_BYTES = 700;
const ANNOTATION_LEVELS = {
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/**
 * The annotations in the order in which to show them: the verdicts, then the warnings, then the
 * findings, the worst first. At most ten of a level. If there are more, the last says how many, and
 * where to look.
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
        title: commandText([title], { maxBytes: MAX_TITLE_BYTES, sign }),
        message: commandText(lines, { maxBytes: MAX_MESSAGE_BYTES, sign }),
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
    const level = ANNOTATION_LEVELS[severity];
    const groups = (0,tally/* groupFindings */.kG)((0,tally/* findingsThatCount */.r5)(outcome)).filter((group) => group.severity === severity);
    const unread = (0,tally/* countUnread */.RX)(outcome)[severity];
    return [
        ...groups.flatMap(({ category, findings }) => details === 'counts'
            ? [countOf(() => (0,category_name/* nameCategory */.w)(category, (0,render_showing/* wordsFor */.tu)(texts, details)), findings.length)]
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
        .map(({ label, text }) => `${label && `${label}: `}${(0,shorten/* shorten */.ml)(text.trim(), MAX_LINE_BYTES, texts)}`);
    return {
        title: texts.annotationTitle({ severity, category: (0,category_name/* nameCategory */.w)(category, texts) }),
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
            lines: [texts.annotationRest({ count, places: texts.enumeration({ items: places }) })],
        }),
    };
}

// EXTERNAL MODULE: ./build/render/limits.js
var render_limits = __nccwpck_require__(1709);
;// CONCATENATED MODULE: ./build/render/closing-lines.js





const MAX_CATEGORIES = 100;
const MAX_NAME_BYTES = 200;
/**
 * What the log says at the end, line by line: every limit in force next to what was found, and the
 * findings by category. Nothing about single findings, because problem matchers that other steps
 * left behind read the log.
 */
function listClosingLines(outcome, demands) {
    const limits = (0,render_limits/* listLimits */.N)(outcome, demands).map(({ measure, found, limit, holds }) => (0,texts_message/* say */.c)('logLimit', { measure, found, limit, result: holds === undefined ? '' : (0,texts_message/* say */.c)('limitResult', { holds }) }));
    const heading = limits.length > 0 ? [(0,texts_message/* say */.c)('logLimits', { number: outcome.scan?.id ?? '' })] : [];
    return [...heading, ...limits, ...listCategoryLines(outcome)];
}
function listCategoryLines(outcome) {
    const tallies = (0,tally/* tallyCategories */.V)((0,tally/* findingsThatCount */.r5)(outcome));
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
    return lines.length > 0 ? [(0,texts_message/* say */.c)('logCategories'), ...lines] : [];
}
function sayCounts(category, counts) {
    return (0,texts_message/* say */.c)('logCategory', { category, ...(0,severity/* bySeverity */.Np)((severity) => counts[severity]) });
}

// EXTERNAL MODULE: ./build/judge/ignore/days.js
var days = __nccwpck_require__(7328);
;// CONCATENATED MODULE: ./build/render/summary/baseline-and-ignored.js




const MOST_ROWS = 200;
const MAX_CELL_BYTES = 300;
/** How the findings compare with the baseline and the ignore file. */
function drawReview({ judgement }, showing) {
    if (judgement === undefined)
        return [];
    const { review } = judgement;
    return [
        ...drawComparison(review, showing),
        ...drawSummaryIgnored(review, showing),
        ...drawSummaryEntries(review.expiredEntries, showing.texts.headingExpired(), showing),
        ...drawSummaryEntries(review.unusedEntries, showing.texts.headingUnused(), showing),
    ];
}
function drawComparison({ findings, fixed, newCounts }, { texts }) {
    if (fixed === undefined || newCounts === undefined)
        return [];
    const unchanged = findings.filter(({ standing, ignoredBy }) => standing === 'unchanged' && !ignoredBy).length;
    const told = texts.comparedWithBaseline({ added: newCounts.total, unchanged, fixed: fixed.length });
    return [(0,escape_markdown/* markup */.PT) `<p>${(0,escape_markdown/* prose */.CS)(told)}</p>`];
}
/** Reasons are the team's own words. Where a finding is withheld, its reason is too. */
function drawSummaryIgnored({ findings, ignored }, showing) {
    const { texts, details, today } = showing;
    if (ignored === undefined)
        return [];
    const heading = (0,escape_markdown/* markup */.PT) `<h3>${(0,escape_markdown/* prose */.CS)(texts.headingIgnored({ count: ignored }))}</h3>`;
    if (details === 'counts' || ignored === 0)
        return [heading];
    const rows = findings.flatMap((finding) => {
        const { ignoredBy } = finding;
        if (ignoredBy === undefined)
            return [];
        const until = texts.ignoredUntil({ days: (0,days/* daysLeft */.H_)(ignoredBy, today) });
        return [
            (0,escape_markdown/* markup */.PT) `<tr><td>${nameOf(finding, showing)}</td><td>${cell(ignoredBy.reason, showing)}</td><td>${(0,escape_markdown/* prose */.CS)(until)}</td></tr>`,
        ];
    });
    const columns = [texts.columnFinding(), texts.columnReason(), texts.columnExpires()];
    return [table({ heading, columns, rows }, showing)];
}
function drawSummaryEntries(entries, heading, showing) {
    if (entries.length === 0)
        return [];
    const { texts, details } = showing;
    const rows = entries.map((entry) => {
        const { line, category, url, parameter, fingerprint, reason, expires = '' } = entry;
        const selectors = [category, url, parameter, fingerprint].filter((selector) => selector !== undefined);
        const isFull = details === 'full';
        const patterns = isFull ? selectors.map((selector) => (0,escape_markdown/* code */.aY)((0,shorten/* shorten */.ml)(selector, MAX_CELL_BYTES, texts))) : [];
        const told = isFull ? cell(reason, showing) : (0,escape_markdown/* markup */.PT) ``;
        return (0,escape_markdown/* markup */.PT) `<tr><td>${(0,escape_markdown/* prose */.CS)(texts.entryLine({ line }))}</td><td>${(0,escape_markdown/* lines */.Mn)(patterns)}</td><td>${told}</td><td>${(0,escape_markdown/* prose */.CS)(expires)}</td></tr>`;
    });
    const columns = [texts.columnEntry(), texts.columnSelects(), texts.columnReason(), texts.columnExpires()];
    return [table({ heading: (0,escape_markdown/* markup */.PT) `<h3>${(0,escape_markdown/* prose */.CS)(heading)}</h3>`, columns, rows }, showing)];
}
function nameOf({ category, method, url, parameter }, showing) {
    const { texts } = showing;
    const where = [method, url, parameter].filter((text) => text !== '').join(' ');
    return (0,escape_markdown/* lines */.Mn)([(0,escape_markdown/* prose */.CS)((0,category_name/* nameCategory */.w)(category, texts)), (0,escape_markdown/* code */.aY)((0,shorten/* shorten */.ml)(where, MAX_CELL_BYTES, texts))]);
}
function cell(text, { texts }) {
    return (0,escape_markdown/* prose */.CS)((0,shorten/* shorten */.ml)(text, MAX_CELL_BYTES, texts));
}
function table({ heading, columns, rows }, { texts }) {
    const count = rows.length - MOST_ROWS;
    const more = count > 0 ? [(0,escape_markdown/* markup */.PT) `<tr><td>${(0,escape_markdown/* prose */.CS)(texts.messagesLeftOut({ count }))}</td></tr>`] : [];
    const head = columns.map((column) => (0,escape_markdown/* markup */.PT) `<th align="left">${(0,escape_markdown/* prose */.CS)(column)}</th>`);
    return (0,escape_markdown/* lines */.Mn)([
        heading,
        (0,escape_markdown/* markup */.PT) `<table>`,
        (0,escape_markdown/* markup */.PT) `<tr>${head}</tr>`,
        ...rows.slice(0, MOST_ROWS),
        ...more,
        (0,escape_markdown/* markup */.PT) `</table>`,
    ]);
}

;// CONCATENATED MODULE: ./build/render/summary/facts.js










const MAX_MESSAGES = 50;
const facts_MAX_CATEGORIES = 100;
const MAX_FACT_BYTES = 500;
/** What a summary says of an outcome before the findings, the weightiest first. */
function drawSummaryFacts(shown, showing) {
    const { outcome } = shown;
    return [
        drawSummaryVerdict(shown, showing),
        ...drawSummaryMessages(outcome.problems, BAD, showing),
        ...drawSummaryMessages(outcome.warnings, WARNING, showing),
        ...drawSummaryLimits(shown, showing),
        ...drawReview(outcome, showing),
        ...drawSummaryScan(shown, showing),
        ...drawCategories(outcome, showing),
    ];
}
function drawSummaryVerdict(shown, showing) {
    const { outcome } = shown;
    const { gate, succeeds } = verdict/* ENDS */.Br[outcome.end];
    const softened = (0,render_showing/* isSoftened */.xh)(shown);
    const ending = showing.texts.ending({ gate, isSoftened: softened });
    // This run was told to judge nothing, and did so.
    const isAsMeant = gate === 'not-evaluated' && succeeds === 'always';
    const sign = isAsMeant ? NEUTRAL : GATE_SIGNS[gate];
    return (0,escape_markdown/* markup */.PT) `<h2>${softened ? WARNING : sign} ${(0,escape_markdown/* prose */.CS)(ending)}</h2>
<p>${(0,escape_markdown/* prose */.CS)((0,render_showing/* tell */.qz)(outcome.headline, showing))}</p>`;
}
const WARNING = (0,escape_markdown/* markup */.PT) `⚠️`;
const NEUTRAL = (0,escape_markdown/* markup */.PT) `ℹ️`;
const GOOD = (0,escape_markdown/* markup */.PT) `✅`;
const BAD = (0,escape_markdown/* markup */.PT) `❌`;
const GATE_SIGNS = { passed: GOOD, failed: BAD, 'not-evaluated': (0,escape_markdown/* markup */.PT) `🚫` };
function drawSummaryMessages(messages, sign, showing) {
    if (messages.length === 0)
        return [];
    const told = messages.slice(0, MAX_MESSAGES).map((message) => (0,render_showing/* tell */.qz)(message, showing));
    const count = messages.length - told.length;
    const shown = count > 0 ? [...told, showing.texts.messagesLeftOut({ count })] : told;
    const items = shown.map((text) => (0,escape_markdown/* markup */.PT) `<li>${sign} ${(0,escape_markdown/* prose */.CS)(text)}</li>`);
    return [(0,escape_markdown/* lines */.Mn)([(0,escape_markdown/* markup */.PT) `<ul>`, ...items, (0,escape_markdown/* markup */.PT) `</ul>`])];
}
function drawSummaryLimits({ outcome, demands }, { texts }) {
    const rows = (0,render_limits/* listLimits */.N)(outcome, demands).map(({ measure, found, limit, holds }) => {
        const result = holds === undefined ? (0,escape_markdown/* markup */.PT) `` : (0,escape_markdown/* markup */.PT) `${holds ? GOOD : BAD} ${(0,escape_markdown/* prose */.CS)(texts.limitResult({ holds }))}`;
        const name = (0,escape_markdown/* prose */.CS)((0,texts_message/* phrase */.M)(texts, measure));
        const most = (0,escape_markdown/* prose */.CS)((0,texts_message/* phrase */.M)(texts, limit));
        return (0,escape_markdown/* markup */.PT) `<tr><td>${name}</td>${number(found)}<td>${most}</td><td>${result}</td></tr>`;
    });
    const columns = [texts.columnMeasure(), texts.columnFound(), texts.columnLimit(), texts.columnResult()];
    return rows.length === 0 ? [] : [drawTable(texts.headingLimits(), columns, rows)];
}
function drawSummaryScan(shown, showing) {
    const { texts, details, givenUrls } = showing;
    const { target, scan, charged } = shown.outcome;
    const isFull = details === 'full';
    const site = target?.url ?? '';
    const identifier = (text) => (0,escape_markdown/* code */.aY)((0,shorten/* shorten */.ml)(text.trim(), MAX_FACT_BYTES, texts));
    const facts = [
        { name: texts.scanSite(), fact: isFull || givenUrls.includes(site) ? identifier(site) : (0,escape_markdown/* markup */.PT) `` },
        { name: texts.scanNumber(), fact: identifier(scan?.id ?? '') },
        { name: texts.scanStarted(), fact: (0,escape_markdown/* prose */.CS)((0,render_showing/* formatTime */.fU)(scan?.startedAt)) },
        { name: texts.scanEnded(), fact: (0,escape_markdown/* prose */.CS)((0,render_showing/* formatTime */.fU)(scan?.endedAt)) },
        { name: texts.crawledUrls(), fact: (0,escape_markdown/* prose */.CS)(`${scan?.crawled ?? ''}`) },
        { name: isFull ? texts.reportFile() : texts.reportFolder(), fact: (0,escape_markdown/* code */.aY)((0,render_showing/* placeOf */.$t)(shown, showing)) },
        ...(target === undefined && scan === undefined
            ? []
            : [{ name: texts.scanCharged(), fact: (0,escape_markdown/* prose */.CS)(texts.scansCharged({ count: charged })) }]),
    ].filter(({ fact }) => fact.html !== '');
    const rows = facts.map(({ name, fact }) => (0,escape_markdown/* markup */.PT) `<tr><th align="left">${(0,escape_markdown/* prose */.CS)(name)}</th><td>${fact}</td></tr>`);
    return rows.length === 0 ? [] : [drawTable(texts.headingScan(), [], rows)];
}
/** The findings counted by category; what could not be read is counted too. */
function drawCategories(outcome, showing) {
    const { texts, details } = showing;
    if (outcome.judgement === undefined)
        return [];
    // Finding nothing means nothing if the scan was not judged.
    const isJudged = verdict/* ENDS */.Br[outcome.end].gate !== 'not-evaluated';
    if (outcome.judgement.review.counts.total === 0)
        return isJudged ? [(0,escape_markdown/* markup */.PT) `<p>${(0,escape_markdown/* prose */.CS)(texts.nothingFound())}</p>`] : [];
    const unread = (0,tally/* countUnread */.RX)(outcome);
    const tallies = (0,tally/* tallyCategories */.V)((0,tally/* findingsThatCount */.r5)(outcome));
    const rows = [
        ...tallies.slice(0, facts_MAX_CATEGORIES).map(({ category, counts }) => ({
            name: (0,category_name/* nameCategory */.w)(category, (0,render_showing/* wordsFor */.tu)(texts, details)),
            counts,
        })),
        ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
    ].map(({ name, counts }) => {
        const numbers = severity/* SEVERITIES */.oC.map((severity) => number(`${counts[severity]}`));
        return (0,escape_markdown/* markup */.PT) `<tr><td>${(0,escape_markdown/* prose */.CS)(name)}</td>${numbers}</tr>`;
    });
    const count = tallies.length - facts_MAX_CATEGORIES;
    if (count > 0)
        rows.push((0,escape_markdown/* markup */.PT) `<tr><td>${(0,escape_markdown/* prose */.CS)(texts.categoriesLeftOut({ count }))}</td></tr>`);
    const columns = [texts.columnCategory(), ...severity/* SEVERITIES */.oC.map((measure) => texts.measureName({ measure }))];
    const table = drawTable(texts.headingCategories(), columns, rows);
    return details === 'counts' ? [table, (0,escape_markdown/* markup */.PT) `<p>${(0,escape_markdown/* prose */.CS)(texts.countsOnly())}</p>`] : [table];
}
function drawTable(heading, columns, rows) {
    const head = columns.map((column) => (0,escape_markdown/* markup */.PT) `<th align="left">${(0,escape_markdown/* prose */.CS)(column)}</th>`);
    return (0,escape_markdown/* lines */.Mn)([
        (0,escape_markdown/* markup */.PT) `<h3>${(0,escape_markdown/* prose */.CS)(heading)}</h3>`,
        (0,escape_markdown/* markup */.PT) `<table>`,
        ...(head.length === 0 ? [] : [(0,escape_markdown/* markup */.PT) `<tr>${head}</tr>`]),
        ...rows,
        (0,escape_markdown/* markup */.PT) `</table>`,
    ]);
}
function number(text) {
    return (0,escape_markdown/* markup */.PT) `<td align="right">${(0,escape_markdown/* prose */.CS)(text)}</td>`;
}

;// CONCATENATED MODULE: ./build/render/summary/finding.js



/** Bytes of UTF-8. Together they keep any finding far below a summary's size. */
const finding_MAX_NAME_BYTES = 200;
const finding_MAX_LINE_BYTES = 1_000;
const MAX_BLOCK_BYTES = 4_000;
/** One finding: what and where on the first line, the rest folded up under it. */
function drawSummaryFinding(finding, texts) {
    const { title, method, url, parameter, request } = finding;
    const name = title === '' ? (0,category_name/* nameCategory */.w)(finding.category, texts) : (0,shorten/* shorten */.ml)(title, finding_MAX_NAME_BYTES, texts);
    const where = line([method, url].filter(Boolean).join(' '));
    const mark = finding.standing === 'new' ? [(0,escape_markdown/* markup */.PT) `<b>${(0,escape_markdown/* prose */.CS)(texts.findingIsNew())}</b>`] : [];
    const through = parameter === '' ? [] : [(0,escape_markdown/* prose */.CS)(texts.findingParameter()), line(parameter)];
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
        .map(({ label, text, draw }) => draw((0,escape_markdown/* markup */.PT) `<b>${(0,escape_markdown/* prose */.CS)(label)}</b>`, text));
    return (0,escape_markdown/* lines */.Mn)([
        (0,escape_markdown/* markup */.PT) `<details>`,
        (0,escape_markdown/* markup */.PT) `<summary>${(0,escape_markdown/* lines */.Mn)([...mark, (0,escape_markdown/* prose */.CS)(name), where, ...through])}</summary>`,
        ...(told.length > 0 ? told : [(0,escape_markdown/* markup */.PT) `<p>${(0,escape_markdown/* prose */.CS)(texts.findingBare())}</p>`]),
        (0,escape_markdown/* markup */.PT) `</details>`,
    ]);
    function line(text) {
        return (0,escape_markdown/* code */.aY)((0,shorten/* shorten */.ml)(text, finding_MAX_LINE_BYTES, texts));
    }
    function drawLine(label, text) {
        return (0,escape_markdown/* markup */.PT) `<p>${label} ${line(text)}</p>`;
    }
    function drawBlock(label, text) {
        return (0,escape_markdown/* markup */.PT) `<p>${label}</p>\n${(0,escape_markdown/* pre */.AS)((0,shorten/* shortenBlock */.zw)(text, MAX_BLOCK_BYTES, texts))}`;
    }
    function drawProse(label, text) {
        const sentences = (0,shorten/* shortenBlock */.zw)(text, MAX_BLOCK_BYTES, texts)
            .split('\n')
            .filter((sentence) => !isBlank(sentence));
        return (0,escape_markdown/* markup */.PT) `<p>${label}\n${(0,escape_markdown/* lines */.Mn)(sentences.map((sentence) => (0,escape_markdown/* markup */.PT) `<br>${(0,escape_markdown/* prose */.CS)(sentence)}`))}</p>`;
    }
}
function isBlank(text) {
    return text.trim() === '';
}

;// CONCATENATED MODULE: ./build/render/summary/summary.js







/**
 * GitHub refuses a step's summary of more than 1 MiB. The rest is room for what replaces secrets.
 */
const MAX_BYTES = 1_000_000;
/**
 * The job summary as Markdown, in at most `maxBytes` bytes of UTF-8. For each outcome: the verdict,
 * the limits and counts, what was scanned, and the findings, the worst first. If not all fits, the
 * worst findings are kept, and the summary says what was left out.
 */
function renderSummary(all, showing, maxBytes = MAX_BYTES) {
    const { texts } = showing;
    const sections = all.map((shown) => ({
        blocks: [...listFacts(shown, showing), ...listFindings(shown.outcome, showing)],
        // Noting that all findings are left out takes the most room.
        noteLeftOutOfSummary: (findings = (0,tally/* findingsThatCount */.r5)(shown.outcome)) => noteLeftOutOfSummary(shown, findings, showing),
    }));
    const noteMore = (0,escape_markdown/* markup */.PT) `<p>${(0,escape_markdown/* prose */.CS)(texts.summaryLeftOut())}</p>`;
    const notes = [noteMore, ...sections.map(({ noteLeftOutOfSummary }) => noteLeftOutOfSummary())];
    const blocks = sections.flatMap((section) => section.blocks);
    const drawn = drawBlocksThatFit(blocks, maxBytes - notes.reduce((sum, note) => sum + blockSize(note), 0));
    if (drawn.size === 0)
        return (0,escape_markdown/* toMarkdown */.l6)([]);
    return (0,escape_markdown/* toMarkdown */.l6)([
        ...sections.flatMap(({ blocks, noteLeftOutOfSummary }) => {
            const leftOut = blocks.filter((block) => !drawn.has(block)).flatMap(({ finding }) => finding ?? []);
            return [
                ...blocks.flatMap((block) => drawn.get(block) ?? []),
                ...(leftOut.length > 0 ? [noteLeftOutOfSummary(leftOut)] : []),
            ];
        }),
        ...(blocks.some((block) => block.finding === undefined && !drawn.has(block)) ? [noteMore] : []),
    ]);
}
/**
 * Draws by rank until one block does not fit: the ones after it matter less, even if they are
 * small.
 */
function drawBlocksThatFit(blocks, maxBytes) {
    const drawn = new Map();
    let room = maxBytes;
    for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
        const drawing = block.draw();
        room -= blockSize(drawing);
        if (room < 0)
            break;
        drawn.set(block, drawing);
    }
    return drawn;
}
/** Bytes of UTF-8 that a block takes in the document, with the blank line after it. */
function blockSize(block) {
    return Buffer.byteLength((0,escape_markdown/* toMarkdown */.l6)([block])) + 1;
}
function listFacts(shown, showing) {
    return drawSummaryFacts(shown, showing).map((fact, rank) => ({
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
            draw: () => (0,escape_markdown/* lines */.Mn)([
                ...(isFirstOfSeverity && index === 0 ? [drawSummarySeverity(finding.severity, findings, texts)] : []),
                ...(index === 0 ? [(0,escape_markdown/* markup */.PT) `<h4>${(0,escape_markdown/* prose */.CS)((0,category_name/* nameCategory */.w)(finding.category, texts))}</h4>`] : []),
                drawSummaryFinding(finding, texts),
            ]),
        }));
    });
}
function drawSummarySeverity(severity, findings, texts) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return (0,escape_markdown/* markup */.PT) `<h3>${(0,escape_markdown/* prose */.CS)(texts.headingSeverity({ severity, count }))}</h3>`;
}
/** After all the facts; there are only a handful. */
const FIRST_FINDING_RANK = 100;
function noteLeftOutOfSummary(shown, findings, showing) {
    const { texts } = showing;
    const path = (0,render_showing/* placeOf */.$t)(shown, showing);
    const what = texts.findingsLeftOut((0,tally/* countFindings */.Gt)(findings));
    return (0,escape_markdown/* markup */.PT) `<p><b>${(0,escape_markdown/* prose */.CS)(what)}</b> ${(0,escape_markdown/* prose */.CS)(path === '' ? '' : texts.findingsAreIn({ path }))}</p>`;
}

// EXTERNAL MODULE: ./build/publish/or-warn.js
var or_warn = __nccwpck_require__(1360);
// EXTERNAL MODULE: ./build/publish/report-files.js + 2 modules
var report_files = __nccwpck_require__(3206);
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
    ['fixed', fact(({ judgement }) => judgement?.review.fixed?.length, sum)],
    ['ignored', fact(({ judgement }) => judgement?.review.ignored, sum)],
    ['crawled-urls', fact(({ scan }) => scan?.crawled, sum)],
    // Without outcomes it is known that nothing was charged.
    [
        'charged',
        fact(({ charged }) => charged, (charges) => sum([0, ...charges])),
    ],
];
const BY_TARGET = new Map([
    ...FACT_OUTPUTS,
    ...report_files/* PATH_OUTPUTS */.x.map((name) => [name, path(name)]),
]);
/** Every output, in the order of action.yml and the README. */
const OUTPUTS = [...BY_TARGET.keys(), 'results'];
/**
 * The values of all outputs. For several targets, counts are added up, states are those of the
 * worst end, scan numbers are one per line, and paths are the folder.
 *
 * Secrets are not removed here: a text that happens to equal one is a word that later steps need.
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
            const [first, ...others] = all.flatMap(({ paths }) => {
                const written = paths.get(name);
                return written === undefined ? [] : [written];
            });
            return outputPath(first ?? '', others.length > 0 ? 'folder' : 'whole');
        },
    };
}
/** Unknown if there are no values, or one of them is unknown. */
function sum(values) {
    if (values.length === 0 || values.includes(null))
        return outputWords(['']);
    return outputWords([String(values.reduce((total, value) => total + (value ?? 0), 0))]);
}

;// CONCATENATED MODULE: ./build/publish/publish.js







const NOTHING_WRITTEN = new Map();
/**
 * Publishes everything that a step has to show: report files, outputs, log, annotations, job
 * summary. A part that fails is only a warning: it neither stops the other parts nor changes the
 * verdict.
 */
async function publish({ outcomes, demands }, showing, { host, log, conceal }) {
    // The URL is the user's own and may contain a secret. The real one is used only for names of
    // files and identities of findings.
    const concealed = outcomes.map((outcome) => ({ outcome, shown: withoutSecretsInUrl(outcome, conceal) }));
    const toAll = { ...showing, givenUrls: showing.givenUrls.map((url) => conceal(url)) };
    const writing = async () => {
        if (outcomes.every(({ target }) => target === undefined))
            return undefined;
        // Loaded only here: a step with wrong inputs has no report, and fails sooner.
        const { writeReportFiles } = await Promise.all(/* import() | report-files */[__nccwpck_require__.e(161), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4380));
        return await writeReportFiles(concealed, { demands, showing: toAll, conceal }, { host, log });
    };
    const files = (await (0,or_warn/* orWarn */.w)(writing, 'reportNotWritten', log)) ?? new Map();
    const published = concealed.map(({ shown }) => ({ outcome: shown, paths: files.get(shown) ?? NOTHING_WRITTEN }));
    await (0,or_warn/* orWarn */.w)(() => setOutputs(published, host), 'outputsNotSet', log);
    const all = published.map(({ outcome, paths }) => ({ outcome, demands, reportPath: paths.get('report-path') }));
    await (0,or_warn/* orWarn */.w)(() => logEach(listLines(published, demands, toAll), log), 'notAllShown', log);
    await (0,or_warn/* orWarn */.w)(() => annotate(all, toAll, host), 'notAllShown', log);
    if (showing.jobSummary) {
        await (0,or_warn/* orWarn */.w)(() => host.writeSummary(renderSummary(all, toAll)), 'summaryNotWritten', log);
    }
}
function withoutSecretsInUrl(outcome, conceal) {
    const { target } = outcome;
    return target === undefined ? outcome : { ...outcome, target: { ...target, url: conceal(target.url) } };
}
function setOutputs(all, host) {
    for (const [name, value] of outputsOf(all))
        host.setOutput(name, value);
}
function logEach(lines, log) {
    for (const line of lines)
        log.info(line);
}
function listLines(all, demands, { details }) {
    const paths = all.flatMap((published) => [...published.paths.values()]);
    // A file's name contains the host, so `counts` shows only the folder.
    const places = new Set(details === 'full' ? paths : paths.map(render_showing/* folderOf */.yS));
    return [
        ...all.flatMap(({ outcome }) => outcome.problems),
        ...all.flatMap(({ outcome }) => listClosingLines(outcome, demands)),
        ...[...places].map((path) => (0,texts_message/* say */.c)('reportWritten', { path })),
    ];
}
function annotate(all, showing, host) {
    const planned = planAnnotations(all, showing);
    // The verdicts come first and stay even without annotations: a step that fails must say why.
    for (const annotation of showing.annotations ? planned : planned.slice(0, all.length))
        host.annotate(annotation);
}

// EXTERNAL MODULE: ./build/story/endings.js
var endings = __nccwpck_require__(9758);
;// CONCATENATED MODULE: ./build/story/interruption.js


/**
 * How long an order under way may go on after the first signal, in milliseconds. Only its answer
 * tells whether there is a scan to stop.
 */
const GRACE_MS = 5_000;
/**
 * Milliseconds from the first signal in which to stop what was started. The runner kills the step
 * after ten seconds.
 */
const CLEAN_UP_WITHIN_MS = 7_000;
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
    /** Interrupts. Only the first call has an effect. */
    interrupt(signal, advice) {
        if (this.#cleanUpUntil !== undefined)
            return;
        this.#cleanUpUntil = this.#clock.now() + CLEAN_UP_WITHIN_MS;
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
    const ledger = new Ledger((name, text) => bare.keepState(name, text));
    let runner = bare;
    let conceal = (text) => text;
    let showing = configure_showing/* PLAIN_SHOWING */.Ty;
    let demands = gate/* NO_DEMANDS */.Zc;
    let outcomes;
    try {
        const secrecy = await hideSecrets(bare);
        conceal = secrecy.conceal;
        runner = concealing(bare, conceal);
        const configuration = await readConfiguration(runner);
        showing = configuration.showing;
        const { documents, problems } = await readNamedFiles(configuration.values, { runner, secrecy });
        const inputs = requireInputs(configuration, problems);
        const open = await loadOpen();
        const work = await open(inputs, { context: configuration.context, secrecy, machine, startedAt });
        ({ showing, demands } = work);
        const advice = (0,texts_message/* say */.c)(inputs['stop-on-cancel'] ? 'adviceInterrupted' : 'adviceInterruptedLeft');
        runner.onSignal((signal) => interruption.interrupt(signal, advice));
        const onStarted = (numbers) => runner.setOutput('instance-no', outputWords(numbers));
        outcomes = await work.run({ documents, log: createLog(runner, showing), ledger, onStarted }, interruption);
    }
    catch (cause) {
        tellDebug(cause, runner);
        outcomes = (0,endings/* charge */.Ji)([(0,endings/* failed */.gz)(cause)], ledger);
    }
    interruption.end();
    await publish({ outcomes, demands }, showing, { host: runner, log: createLog(runner, showing), conceal });
    return (0,verdict/* endsWell */.tz)(outcomes.map(({ end }) => end), demands.warnOnly);
}
/**
 * The clean-up after the step, based only on what the step saved.
 * @returns whether nothing that it ordered is left running against the user's wish
 */
async function cleanUpAfter(bare, machine) {
    const readState = (name) => bare.readState(name);
    if ((0,saved_ledger/* isIdle */.xB)(readState))
        return true;
    let runner = bare;
    let showing = configure_showing/* PLAIN_SHOWING */.Ty;
    try {
        const entries = (0,saved_ledger/* readLedger */.SC)(readState);
        if (entries === undefined)
            throw new build_fault/* Fault */.v('internal', (0,texts_message/* say */.c)('ledgerUnreadable'), { advice: (0,texts_message/* say */.c)('adviceLedger') });
        const secrecy = await hideSecrets(bare);
        runner = concealing(bare, secrecy.conceal);
        const configuration = await readConfiguration(runner);
        showing = configuration.showing;
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
        const results = await work.cleanUp({ log, ledger: new Ledger(() => { }, entries) });
        for (const { isDone, message } of results) {
            if (isDone)
                log.info(message);
            else
                tellCleanUpFailed(message, showing, runner);
        }
        return results.every(({ isDone }) => isDone);
    }
    catch (cause) {
        tellDebug(cause, runner);
        tellCleanUpFailed((0,endings/* failed */.gz)(cause).headline, showing, runner);
        return false;
    }
}
/**
 * Prints one line about an error that even publishing could not survive. No stack, since it could
 * contain anything.
 */
function tellCrash(cause, runner) {
    const title = configure_showing/* PLAIN_SHOWING */.Ty.texts.ending({ gate: 'not-evaluated', isSoftened: false });
    annotateFailure({ title, message: (0,endings/* failed */.gz)(cause).headline }, configure_showing/* PLAIN_SHOWING */.Ty, runner);
}
/** Loaded late, so that a step with wrong inputs fails sooner. */
async function loadOpen() {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(161), __nccwpck_require__.e(276), __nccwpck_require__.e(859), __nccwpck_require__.e(417), __nccwpck_require__.e(178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5178))).open;
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
            return { ...complete(known), end: 'timed-out', headline };
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
    return { ...complete(known), end: 'started', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('leftToLaterRun', { number: known.scan.id }) };
}
/** A run that only says what it would do. */
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
 * Where the service answers in each cloud: from the vendor's API overview; for `fin`, as seen in
 * use.
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
