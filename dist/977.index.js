export const id = 977;
export const ids = [977];
export const modules = {

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ readResource),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   lZ: () => (/* binding */ readSegments),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
const ADDRESS = /^([a-z][a-z\d+.-]*:)?[\\/]{2}([^\\/?#]*)(.*)$/is;
/** Splits an address. Accepts any text, and drops user info. */
function readAddress(text) {
    const found = ADDRESS.exec(text.trim());
    if (found === null)
        return { protocol: '', hostname: '', port: '', rest: text.trim() };
    const [, scheme = '', authority = '', rest = ''] = found;
    const protocol = scheme.toLowerCase();
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    return { protocol, ...readHost(protocol, host), rest };
}
/** A host name that WHATWG leaves as it is: no upper case, port, number or Punycode. */
const PLAIN_HOST = /^(?!.{254}|.*xn--)(?:[a-z\d-]+\.)*[a-z][a-z\d-]*$/;
function readHost(protocol, host) {
    if (/^(?:https?:)?$/.test(protocol) && PLAIN_HOST.test(host))
        return { hostname: host, port: '' };
    const url = `${protocol || 'http:'}//${host}`;
    const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: host, port: '' };
    return { hostname: hostname.toLowerCase().replace(/\.$/, ''), port };
}
/** Reads what follows the host, as WHATWG does. */
function readResource(rest) {
    const segments = plainSegments(rest);
    const names = plainNames(rest);
    return segments && names ? { segments, names } : { ...parseResource(rest), ...(segments && { segments }) };
}
/** The same without the names. */
function readSegments(rest) {
    return plainSegments(rest) ?? parseResource(rest).segments;
}
/** Reads any text. Most texts are read faster without it. */
function parseResource(rest) {
    // The rest is joined to a host rather than resolved against one, since a path may begin with two
    // slashes.
    const url = new URL(`http://host${rooted(rest)}`);
    return { segments: url.pathname.slice(1).split('/').map(decodeSegment), names: [...url.searchParams.keys()] };
}
function rooted(rest) {
    return /^(?:[\\/?#]|$)/.test(rest) ? rest : `/${rest}`;
}
/**
 * What WHATWG resolves, strips or replaces in a path. At most, it encodes the rest, which is then
 * decoded again.
 */
const CHANGED_IN_PATH = /[\0-\x20\\\ud800-\udfff]|\/(?:\.|%2e)/i;
/** The segments of a path that WHATWG leaves as it is; otherwise undefined. */
function plainSegments(rest) {
    const written = rooted(rest);
    const end = written.search(/[?#]/);
    const path = end === -1 ? written : written.slice(0, end);
    if (CHANGED_IN_PATH.test(path))
        return undefined;
    const segments = path.slice(1).split('/');
    if (!path.includes('%'))
        return segments;
    try {
        return segments.map(decodeURIComponent);
    }
    catch {
        // Not UTF-8.
        return undefined;
    }
}
/** What WHATWG strips, replaces or decodes in a name. */
const CHANGED_IN_NAME = /[\0-\x20%+\ud800-\udfff]/;
/** The names of a query that WHATWG leaves as they are; otherwise undefined. */
function plainNames(rest) {
    const address = before('#', rest);
    const queryAt = address.indexOf('?');
    if (queryAt === -1)
        return [];
    const pairs = address.slice(queryAt + 1).split('&');
    const names = pairs.filter((pair) => pair !== '').map((pair) => before('=', pair));
    return names.some((name) => CHANGED_IN_NAME.test(name)) ? undefined : names;
}
/** What is before the first mark, or all. Splitting takes several times as long. */
function before(mark, text) {
    const at = text.indexOf(mark);
    return at === -1 ? text : text.slice(0, at);
}
/**
 * The address without its query and fragment, for people and for patterns. It is decoded, except
 * for a `/` within a segment.
 */
function showAddress(text) {
    const { protocol, hostname, port, rest } = readAddress(text);
    const host = hostname === '' ? '' : `${protocol}//${hostname}${port && `:${port}`}`;
    return [host, ...readSegments(rest).map((segment) => segment.replaceAll('/', '%2F'))].join('/');
}
/**
 * Percent-decodes a segment. One that is not valid UTF-8 stays encoded, with the codes in upper
 * case.
 */
function decodeSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
    }
}


/***/ }),

/***/ 7328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1_000;
/**
 * For how many days after today an entry applies: 0 on its last day, negative once it has expired,
 * undefined if it never expires.
 * @param today the day in UTC, such as `2026-11-22`
 */
function daysLeft({ expires }, today) {
    return expires === undefined ? undefined : Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS);
}
/** Whether an entry's last day has passed. */
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

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9755);

/** Sorts the findings of an outcome. Only a failed gate has some that break it. */
function sortFindings({ outcome, demands }) {
    const { judgement, end } = outcome;
    const isOnNew = demands.gateOn === 'new' && judgement?.review.newCounts !== undefined;
    const isKnown = ({ standing }) => isOnNew && standing === 'unchanged';
    const broken = new Set(end === 'gate-failed' ? judgement?.checks.flatMap(({ holds, measure }) => (holds ? [] : measure)) : []);
    const breaks = (finding) => !isKnown(finding) && (broken.has('total') || broken.has(finding.severity));
    const all = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsThatCount */ .r5)(outcome);
    return {
        breaking: all.filter(breaks),
        known: all.filter(isKnown),
        within: all.filter((finding) => !isKnown(finding) && !breaks(finding)),
    };
}


/***/ }),

/***/ 9996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ weaknessesOf),
/* harmony export */   hG: () => (/* binding */ CATEGORY_WEAKNESSES),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/**
 * The scanner's categories in its own words, and the weaknesses behind them: numbers of MITRE's
 * Common Weakness Enumeration, with their names in comments
 * (https://cwe.mitre.org/data/definitions/79.html and so on). The vendor's createJob page says what
 * each category looks for. If MITRE has several levels of a weakness, this is the one that says
 * exactly what the vendor says.
 */
const CATEGORY_WEAKNESSES = new Map([
    // Improper Control of Filename for Include/Require Statement in PHP Program, also known as "Local
    // file inclusion"; Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')
    ['LFI', [98, 22]],
    // Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')
    ['SQL Injection', [89]],
    // Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')
    ['XSS', [79]],
    // Improper Control of Filename for Include/Require Statement in PHP Program ('PHP Remote File
    // Inclusion'); Inclusion of Functionality from Untrusted Control Sphere
    ['RFI', [98, 829]],
    // Server-Side Request Forgery (SSRF)
    ['SSRF', [918]],
    // Unrestricted Upload of File with Dangerous Type
    ['File Upload', [434]],
    // Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal');
    // Files or Directories Accessible to External Parties
    ['File Download', [22, 552]],
    // Improper Restriction of XML External Entity Reference
    ['XXE', [611]],
    // Improper Neutralization of Special Elements used in an OS Command ('OS Command Injection')
    ['Command Injection', [78]],
    // Missing Authorization; Direct Request ('Forced Browsing')
    ['Insufficient Authorization', [862, 425]],
    // Dependency on Vulnerable Third-Party Component
    ['Specific Vulnerability', [1395]],
    // Files or Directories Accessible to External Parties; Exposure of Backup File to an Unauthorized
    // Control Sphere
    ['File Management', [552, 530]],
    // Exposure of Information Through Directory Listing
    ['Directory Listing', [548]],
    // Inclusion of Sensitive Information in Source Code
    ['Source Code Disclosure', [540]],
    // Exposure of Sensitive System Information to an Unauthorized Control Sphere;
    // Generation of Error Message Containing Sensitive Information
    ['Information Disclosure', [497, 209]],
    // URL Redirection to Untrusted Site ('Open Redirect')
    ['URL Redirection', [601]],
    // Use of a Broken or Risky Cryptographic Algorithm; Inadequate Encryption Strength
    ['Insecure SSL/TLS', [327, 326]],
    // Cleartext Transmission of Sensitive Information
    ['Mixed Content', [319]],
    // Inconsistent Interpretation of HTTP Requests ('HTTP Request/Response Smuggling')
    ['HTTP Request Smuggling', [444]],
    // Exposure of Private Personal Information to an Unauthorized Actor
    ['Personal Information Exposure', [359]],
    // Improper Neutralization of Server-Side Includes (SSI) Within a Web Page
    ['SSI Injection', [97]],
]);
const WEAKNESSES_BY_SLUG = new Map([...CATEGORY_WEAKNESSES].map(([category, weaknesses]) => [slugOf(category), weaknesses]));
/**
 * The CWE numbers of a category in any spelling, closest first. Empty if it is not the vendor's.
 */
function weaknessesOf(category) {
    return WEAKNESSES_BY_SLUG.get(slugOf(category)) ?? [];
}
/** The category in lower-case ASCII letters, digits and single hyphens. '' if nothing is left. */
function slugOf(category) {
    return category
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ countToTell),
/* harmony export */   aN: () => (/* binding */ tellCounts),
/* harmony export */   rl: () => (/* binding */ nameBaseline),
/* harmony export */   xT: () => (/* binding */ titleOfSite)
/* harmony export */ });
/* unused harmony export nameOfSite */
/* harmony import */ var _escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1787);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1350);



const MAX_SITE_BYTES = 100;
/** What came of a site, in one line. */
function titleOfSite(site, showing) {
    const { outcome } = site;
    return showing.texts.verdictTitle({
        end: outcome.end,
        site: nameOfSite(site, showing),
        findings: countToTell(outcome),
        isOnNew: isOnNew(site),
        isSoftened: (0,_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .isSoftened */ .xh)(site),
        cause: CAUSES.get(outcome.headline.text) ?? 'service',
    });
}
const CAUSES = new Map([
    ['configurationWrong', 'configuration'],
    ['serviceFailed', 'service'],
    ['interrupted', 'interruption'],
    ['actionFailed', 'action'],
]);
/** The host of a site; '' if it is unknown or must not be told. */
function nameOfSite({ outcome: { target }, label }, showing) {
    if (label !== undefined)
        return (0,_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(label, showing);
    const url = target?.url ?? '';
    if (!(0,_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .mayTellUrl */ .Uy)(url, showing) || !URL.canParse(url))
        return '';
    return (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(new URL(url).host, MAX_SITE_BYTES, showing.texts);
}
function isOnNew({ outcome, demands }) {
    return demands.gateOn === 'new' && outcome.judgement?.review.newCounts !== undefined;
}
/** How many findings break the gate or, if it passed, how many it looked at. */
function countToTell({ judgement }) {
    const checks = judgement?.checks ?? [];
    const broken = checks.filter(({ holds }) => !holds);
    const total = checks.find(({ measure }) => measure === 'total');
    const isWhole = broken.length === 0 || broken.some(({ measure }) => measure === 'total');
    return isWhole ? (total?.count ?? 0) : broken.reduce((sum, { count }) => sum + count, 0);
}
/** The counts that the gate compared with its limits; undefined if it compared none. */
function tellCounts(site) {
    const { outcome } = site;
    const { judgement, end } = outcome;
    if (judgement === undefined || judgement.checks.length === 0 || !['gate-failed', 'gate-passed'].includes(end))
        return undefined;
    const { review, checks } = judgement;
    const counts = checks.filter(isWorthTelling);
    if (isOnNew(site)) {
        const baseline = nameBaseline(judgement);
        const known = review.knownCounts?.total ?? 0;
        return counts.every(({ count }) => count === 0)
            ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('verdictNothingNew', { baseline, known })
            : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('verdictCounts', { counts, baseline });
    }
    if (review.counts.total > 0)
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('verdictCounts', { counts, baseline: '' });
    return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)((review.ignoredCounts?.total ?? 0) > 0 ? 'verdictNothingCounts' : 'verdictNothing');
}
/** The total goes without saying if it has no limit, and so does a risk without findings. */
function isWorthTelling({ measure, most, count }) {
    return measure === 'total' ? most !== undefined : count > 0 || most !== undefined;
}
/** The baseline in words: a scan, with the day on which it began if that is known, or a file. */
function nameBaseline({ baselineName: name = '', earlier, }) {
    if (name === '')
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('baselineNothing');
    if (!/^\d+$/.test(name))
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('baselineFile', { path: name });
    return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('baselineScan', { number: name, startedAt: earlier.find(({ id }) => id === name)?.startedAt });
}


/***/ }),

/***/ 8664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _judge_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9681);

/**
 * How the findings of an outcome add up, with the limits where they apply: one row for each
 * standing, one column for each severity and the total. Empty if there is no report.
 */
function matrixOf({ judgement }, { gateOn }) {
    if (judgement === undefined)
        return [];
    const { counts, newCounts, knownCounts, ignoredCounts, fixedCounts } = judgement.review;
    const isOnNew = gateOn === 'new';
    const checks = new Map(judgement.checks.flatMap((check) => (check.most === undefined ? [] : [[check.measure, check]])));
    const row = (name, of, isJudged = false) => of === undefined ? [] : [{ name, cells: cellsOf(of, isJudged ? checks : NO_CHECKS) }];
    const compared = newCounts === undefined
        ? row('found', counts, true)
        : [
            ...row('new', newCounts, isOnNew),
            ...row('known', knownCounts),
            ...(isOnNew ? [] : row('counted', counts, true)),
        ];
    return [...compared, ...row('ignored', ignoredCounts), ...row('fixed', fixedCounts)];
}
const NO_CHECKS = new Map();
function cellsOf(counts, checks) {
    return _judge_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .MEASURES */ .sF.map((measure) => ({ measure, count: counts[measure], check: checks.get(measure) }));
}


/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DETAILS)
/* harmony export */ });
/** From the most to the least, so that anything fits in the end. */
const DETAILS = [
    level({ rows: 200, blocks: 200, examples: 5, textBytes: 4_000, messages: 50, messageBytes: 2_000, sites: 1_000 }),
    level({ rows: 200, blocks: 60, examples: 3, textBytes: 2_000, messages: 20, messageBytes: 1_000, sites: 1_000 }),
    level({ rows: 100, blocks: 20, examples: 3, textBytes: 600, messages: 10, messageBytes: 600, sites: 500 }),
    level({ rows: 50, blocks: 10, examples: 1, textBytes: 300, messages: 5, messageBytes: 400, sites: 200 }),
    level({ rows: 20, blocks: 3, examples: 1, textBytes: 200, messages: 3, messageBytes: 300, sites: 100 }),
    level({ rows: 10, blocks: 0, examples: 1, textBytes: 100, messages: 2, messageBytes: 200, sites: 50 }),
    level({ rows: 5, blocks: 0, examples: 1, textBytes: 60, messages: 1, messageBytes: 200, sites: 10 }),
    level({ rows: 3, blocks: 0, examples: 1, textBytes: 60, messages: 1, messageBytes: 100, sites: 0 }),
    {
        ...level({ rows: 0, blocks: 0, examples: 1, textBytes: 60, messages: 1, messageBytes: 100, sites: 0 }),
        siteRows: 20,
        scansToCollect: false,
    },
];
function level(detail) {
    return { ...detail, requests: detail.textBytes >= 600, siteRows: 1_000, scansToCollect: true };
}


/***/ }),

/***/ 243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kw: () => (/* binding */ drawBreaking),
  TQ: () => (/* binding */ drawCounted),
  y_: () => (/* binding */ drawOthers),
  Ix: () => (/* binding */ listKinds)
});

// EXTERNAL MODULE: ./build/escape/markdown.js
var markdown = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __webpack_require__(5153);
// EXTERNAL MODULE: ./build/render/breaking.js
var render_breaking = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/domain/reported-url.js
var reported_url = __webpack_require__(1662);
;// CONCATENATED MODULE: ./build/render/kinds.js


/** From this many paths on that differ in their last segment only, they are shown as one. */
const MANY = 4;
/** Takes the place of a segment. */
const ANY = '…';
/**
 * The findings by kind: new ones first, then the worst, then in the report's order.
 * @param siteUrl the scanned site, whose host goes without saying
 */
function kindsOf(findings, siteUrl) {
    const site = (0,reported_url/* readAddress */.zq)(siteUrl);
    const shaped = findings.map((finding) => ({ finding, path: shapeOf(finding.url, site) }));
    return [...Map.groupBy(shaped, ({ finding, path }) => keyOf(finding, path.parent)).values()]
        .flatMap((alike) => {
        const byPath = Map.groupBy(alike, ({ path }) => path.last);
        return byPath.size < MANY ? [...byPath.values()] : [alike];
    })
        .map(kindOf)
        .toSorted((a, b) => Number(b.isNew ?? false) - Number(a.isNew ?? false) ||
        severity/* SEVERITIES */.oC.indexOf(a.severity) - severity/* SEVERITIES */.oC.indexOf(b.severity));
}
function keyOf({ severity, standing, category, method, parameter }, parent) {
    return JSON.stringify([severity, standing, category, method, parameter, parent]);
}
function kindOf(alike) {
    const [first] = alike;
    // Groups are never empty, which the compiler can't see.
    if (first === undefined)
        throw new TypeError('a kind without findings');
    const { severity, category, method, parameter, standing } = first.finding;
    const { parent, last } = first.path;
    const isSame = alike.every(({ path }) => path.last === last);
    return {
        severity,
        category,
        method,
        parameter,
        path: parent + (isSame ? last : ANY),
        isNew: standing === undefined ? undefined : standing === 'new',
        findings: alike.map(({ finding }) => finding),
    };
}
function shapeOf(url, site) {
    if (url.trim() === '')
        return { parent: '', last: '' };
    const { hostname, port, rest } = (0,reported_url/* readAddress */.zq)(url);
    const isOfSite = hostname === '' || (hostname === site.hostname && port === site.port);
    const host = isOfSite ? '' : `//${hostname}${port && `:${port}`}`;
    const segments = (0,reported_url/* readResource */.R_)(rest).segments.map((segment) => isIdentifier(segment) ? ANY : segment.replaceAll('/', '%2F'));
    return {
        parent: `${host}/${segments
            .slice(0, -1)
            .map((segment) => `${segment}/`)
            .join('')}`,
        last: segments.at(-1) ?? '',
    };
}
/** A number, a UUID, or something with a long run of letters and digits mixed. */
function isIdentifier(segment) {
    return (/^\d+$/.test(segment) ||
        /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(segment) ||
        segment.split(/[-_.]/).some((run) => run.length >= 12 && /^(?=.*\d)(?=.*[a-z])[\da-z]+$/i.test(run)));
}

// EXTERNAL MODULE: ./build/render/tally.js
var tally = __webpack_require__(9755);
// EXTERNAL MODULE: ./build/render/category-name.js
var category_name = __webpack_require__(797);
// EXTERNAL MODULE: ./build/render/showing.js
var render_showing = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/render/summary/table.js
var table = __webpack_require__(34);
;// CONCATENATED MODULE: ./build/render/summary/categories.js






/** The findings counted by category, including those that could not be read. */
function drawCategories(outcome, { rows: most }, showing) {
    const { texts, details } = showing;
    const unread = (0,tally/* countUnread */.RX)(outcome);
    const tallies = (0,tally/* tallyOutcome */.P0)(outcome);
    const rows = [
        ...tallies.slice(0, most).map(({ category, counts }) => ({
            name: (0,category_name/* nameCategory */.w)(category, (0,render_showing/* wordsFor */.tu)(texts, details)),
            counts,
        })),
        ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
    ].map(({ name, counts }) => {
        const numbers = severity/* SEVERITIES */.oC.map((severity) => (0,table/* number */.a)(`${counts[severity]}`));
        return (0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(name)}</td>${numbers}</tr>`;
    });
    if (rows.length === 0)
        return [];
    const count = tallies.length - most;
    const more = count > 0 ? [(0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(texts.categoriesLeftOut({ count }))}</td></tr>`] : [];
    const columns = [texts.columnCategory(), ...severity/* SEVERITIES */.oC.map((measure) => texts.measureName({ measure }))];
    return [(0,markdown/* lines */.Mn)([(0,markdown/* markup */.PT) `<h3>${(0,markdown/* prose */.CS)(texts.headingCategories())}</h3>`, (0,table/* drawBareTable */.r)(columns, [...rows, ...more])])];
}

// EXTERNAL MODULE: ./build/escape/shorten.js
var shorten = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/judge/ignore/days.js
var days = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/render/cwe.js
var cwe = __webpack_require__(9996);
// EXTERNAL MODULE: ./build/render/summary/signs.js
var signs = __webpack_require__(5440);
;// CONCATENATED MODULE: ./build/render/summary/kinds-table.js






const MAX_CELL_BYTES = 200;
/**
 * Findings as a table, one row for those of a kind: risk, what, where, parameter. `count` is that
 * of all findings, also of those that are of no kind here.
 * @param marksNew whether to mark what is new, because not all of it is
 */
function drawKinds({ kinds, count }, { rows: most }, { texts, marksNew }) {
    const rows = kinds.slice(0, most).map((kind) => {
        const mark = marksNew && kind.isNew === true ? (0,markdown/* markup */.PT) `<b>${(0,markdown/* prose */.CS)(texts.findingIsNew())}</b> ` : (0,markdown/* markup */.PT) ``;
        const risk = (0,markdown/* markup */.PT) `${signs/* SEVERITY_SIGNS */.rC[kind.severity]} ${(0,markdown/* prose */.CS)(texts.measureName({ measure: kind.severity }))}`;
        const parameter = (0,markdown/* code */.aY)((0,shorten/* shorten */.ml)(kind.parameter, MAX_CELL_BYTES, texts));
        return (0,markdown/* markup */.PT) `<tr><td>${risk}</td><td>${mark}${drawWhat(kind, texts)}</td><td>${drawWhere(kind, texts)}</td><td>${parameter}</td></tr>`;
    });
    const left = count - kinds.slice(0, most).reduce((sum, { findings }) => sum + findings.length, 0);
    const more = left > 0 ? [(0,markdown/* markup */.PT) `<tr><td colspan="4">${(0,markdown/* prose */.CS)(texts.findingsMore({ count: left }))}</td></tr>`] : [];
    const columns = [texts.columnRisk(), texts.columnWhat(), texts.columnWhere(), texts.findingParameter()];
    return (0,table/* drawBareTable */.r)(columns, [...rows, ...more]);
}
/** The category with its weakness, and how many there are. */
function drawWhat({ category, findings }, texts) {
    const [weakness] = (0,cwe/* weaknessesOf */.PA)(category);
    const count = findings.length > 1 ? (0,markdown/* markup */.PT) ` ×${(0,markdown/* prose */.CS)(`${findings.length}`)}` : (0,markdown/* markup */.PT) ``;
    const meaning = texts.categoryMeaning({ category });
    const name = (0,markdown/* prose */.CS)(`${(0,category_name/* nameCategory */.w)(category, texts)}${meaning && ` (${meaning})`}`);
    if (weakness === undefined)
        return (0,markdown/* markup */.PT) `${name}${count}`;
    const page = `https://cwe.mitre.org/data/definitions/${weakness}.html`;
    return (0,markdown/* markup */.PT) `${name}${count} ${(0,markdown/* link */.nf)(page, (0,markdown/* markup */.PT) `CWE-${(0,markdown/* prose */.CS)(`${weakness}`)}`)}`;
}
/** The method and the path that findings share. */
function drawWhere({ method, path }, texts) {
    return (0,markdown/* code */.aY)((0,shorten/* shorten */.ml)([method, path].filter((text) => text !== '').join(' '), MAX_CELL_BYTES, texts));
}

;// CONCATENATED MODULE: ./build/render/summary/kind.js






/** How long a copied entry of the ignore file ignores a finding. */
const IGNORED_FOR_DAYS = 90;
const MAX_EVIDENCE_BYTES = 1_000;
const MAX_NAME_BYTES = 200;
/** Findings of a kind, folded: how to fix them, what was sent and seen, and where. */
function drawKind(kind, { detail, isOpen }, showing) {
    const { texts } = showing;
    const { parameter, findings } = kind;
    const [example] = findings;
    if (example === undefined)
        return (0,markdown/* markup */.PT) ``;
    const through = parameter === '' ? (0,markdown/* markup */.PT) `` : (0,markdown/* markup */.PT) ` · ${(0,markdown/* code */.aY)((0,shorten/* shorten */.ml)(parameter, MAX_NAME_BYTES, texts))}`;
    const times = findings.length > 1 ? (0,markdown/* markup */.PT) ` ×${(0,markdown/* prose */.CS)(`${findings.length}`)}` : (0,markdown/* markup */.PT) ``;
    const name = (0,markdown/* markup */.PT) `${signs/* SEVERITY_SIGNS */.rC[kind.severity]} <b>${(0,markdown/* prose */.CS)((0,category_name/* nameCategory */.w)(kind.category, texts))}</b>${times} ${drawWhere(kind, texts)}${through}`;
    const rows = [
        { label: texts.findingFix(), told: drawSentences(example.recommendation) },
        { label: texts.findingSent(), told: line(example.payload) },
        { label: texts.findingSeen(), told: block(example.evidence) },
        { label: texts.findingAddress(), told: drawAddresses(findings) },
        { label: texts.findingReference(), told: line(example.reference) },
    ]
        .filter(({ told }) => told.html !== '')
        .map(({ label, told }) => (0,markdown/* markup */.PT) `<tr><th align="left">${(0,markdown/* prose */.CS)(label)}</th><td>${told}</td></tr>`);
    const table = rows.length > 0
        ? (0,markdown/* lines */.Mn)([(0,markdown/* markup */.PT) `<table>`, ...rows, (0,markdown/* markup */.PT) `</table>`])
        : (0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.findingBare())}</p>`;
    return (0,markdown/* lines */.Mn)([
        isOpen ? (0,markdown/* markup */.PT) `<details open>` : (0,markdown/* markup */.PT) `<details>`,
        (0,markdown/* markup */.PT) `<summary>${name}</summary>`,
        table,
        ...(detail.requests ? [drawMore(example)] : []),
        (0,markdown/* markup */.PT) `</details>`,
    ]);
    /** What few people need: the request, the description, and how to accept the findings. */
    function drawMore({ description, request }) {
        const sent = [request.headers, request.body].map((text) => text.trim()).filter((text) => text !== '');
        const told = drawSentences(description);
        return (0,markdown/* lines */.Mn)([
            (0,markdown/* markup */.PT) `<details><summary>${(0,markdown/* prose */.CS)(texts.findingMore())}</summary>`,
            ...(sent.length > 0 ? [(0,markdown/* pre */.AS)((0,shorten/* shortenBlock */.zw)(sent.join('\n\n'), detail.textBytes, texts))] : []),
            ...(request.referer.trim() === ''
                ? []
                : [(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.findingReferer())} ${line(request.referer)}</p>`]),
            ...(told.html === '' ? [] : [(0,markdown/* markup */.PT) `<p>${told}</p>`]),
            (0,markdown/* pre */.AS)(draftEntries()),
            (0,markdown/* markup */.PT) `</details>`,
        ]);
    }
    /** Entries for the ignore file, ready to be copied but for the reason. */
    function draftEntries() {
        const expires = (0,days/* addDays */.fi)(showing.today, IGNORED_FOR_DAYS);
        const fingerprints = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
        const left = fingerprints.length - detail.examples;
        return [
            ...fingerprints
                .slice(0, detail.examples)
                .map((each) => `- fingerprint: ${each}\n  reason: …\n  expires: ${expires}`),
            ...(left > 0 ? [`# ${texts.findingEntriesLeftOut({ count: left })}`] : []),
        ].join('\n');
    }
    function line(text) {
        return (0,markdown/* code */.aY)((0,shorten/* shorten */.ml)(text.trim(), detail.textBytes, texts));
    }
    /** Evidence often has many lines, of which the first ones say most. */
    function block(text) {
        const shown = (0,shorten/* shortenBlock */.zw)(text, Math.min(detail.textBytes, MAX_EVIDENCE_BYTES), texts);
        return shown === '' ? (0,markdown/* markup */.PT) `` : (0,markdown/* pre */.AS)(shown);
    }
    function drawSentences(text) {
        const sentences = (0,shorten/* shortenBlock */.zw)(text, detail.textBytes, texts)
            .split('\n')
            .filter((sentence) => sentence.trim() !== '')
            .map((sentence) => (0,markdown/* prose */.CS)(sentence));
        return sentences.reduce((all, sentence) => (all.html === '' ? sentence : (0,markdown/* markup */.PT) `${all}<br>${sentence}`), (0,markdown/* markup */.PT) ``);
    }
    function drawAddresses(all) {
        const urls = [...new Set(all.map(({ url }) => url.trim()).filter((url) => url !== ''))];
        const more = urls.length - detail.examples;
        return (0,markdown/* lines */.Mn)([
            ...urls.slice(0, detail.examples).map((url, index) => (index === 0 ? line(url) : (0,markdown/* markup */.PT) `<br>${line(url)}`)),
            ...(more > 0 ? [(0,markdown/* markup */.PT) `<br>${(0,markdown/* prose */.CS)(texts.messagesLeftOut({ count: more }))}`] : []),
        ]);
    }
}

;// CONCATENATED MODULE: ./build/render/summary/findings.js








/** More than these are only counted: nobody reads so far, and sorting them takes its time. */
const MOST_SORTED = 5_000;
const NOTHING = { breaking: [], known: [], within: [] };
/** The kinds of findings to show. None if no details may be shown. */
function listKinds(shown, { details }) {
    const site = shown.outcome.target?.url ?? '';
    const { breaking, known, within } = details === 'counts' ? NOTHING : (0,render_breaking/* sortFindings */.T)(shown);
    const ofSite = (findings) => ({
        kinds: kindsOf(worstOf(findings), site),
        count: findings.length,
    });
    return { breaking: ofSite(breaking), known: ofSite(known), within: ofSite(within) };
}
/** The new and worst of the findings, in their order if there are not too many. */
function worstOf(findings) {
    if (findings.length <= MOST_SORTED)
        return findings;
    const groups = Map.groupBy(findings, ({ standing, severity }) => rank(standing === 'new', severity));
    const ranks = [true, false].flatMap((isNew) => severity/* SEVERITIES */.oC.map((severity) => rank(isNew, severity)));
    return ranks.flatMap((each) => groups.get(each) ?? []).slice(0, MOST_SORTED);
}
function rank(isNew, severity) {
    return `${isNew} ${severity}`;
}
/**
 * The findings that break the gate: a table, and what to know of each kind, the first one open.
 * `count` includes those that can't be shown.
 */
function drawBreaking({ breaking: { kinds }, count }, detail, showing) {
    if (kinds.length === 0)
        return [];
    const { texts } = showing;
    const isNew = kinds.every((kind) => kind.isNew === true);
    return [
        (0,markdown/* markup */.PT) `<h3>${(0,markdown/* prose */.CS)(texts.headingBreaking({ count, isNew }))}</h3>`,
        drawKinds({ kinds, count }, detail, { texts, marksNew: !isNew }),
        ...drawBlocks(kinds, { detail, opensFirst: true }, showing),
    ];
}
/** The findings that don't break it, folded. */
function drawOthers({ known, within }, detail, showing) {
    const { texts } = showing;
    return [...drawFold(within, texts.headingWithin(within)), ...drawFold(known, texts.headingKnown(known))];
    function drawFold({ kinds, count }, title) {
        if (kinds.length === 0)
            return [];
        return [
            (0,markdown/* lines */.Mn)([
                (0,markdown/* markup */.PT) `<details><summary>${(0,markdown/* prose */.CS)(title)}</summary>`,
                drawKinds({ kinds, count }, detail, { texts, marksNew: kinds.some(({ isNew }) => isNew === true) }),
                ...drawBlocks(kinds, { detail, opensFirst: false }, showing),
                (0,markdown/* markup */.PT) `</details>`,
            ]),
        ];
    }
}
function drawBlocks(kinds, { detail, opensFirst }, showing) {
    return kinds
        .slice(0, detail.blocks)
        .map((kind, place) => drawKind(kind, { detail, isOpen: opensFirst && place === 0 }, showing));
}
/**
 * Findings counted by category: all of them if no more may be shown, else those of which nothing
 * more is known.
 */
function drawCounted(shown, detail, showing) {
    const { texts, details } = showing;
    const { judgement } = shown.outcome;
    if (judgement === undefined)
        return [];
    if (details === 'counts') {
        const table = drawCategories(shown.outcome, detail, showing);
        return [...table, (0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.countsOnly())}</p>`];
    }
    const unread = (0,tally/* countUnread */.RX)(shown.outcome).total;
    const notKept = (0,tally/* countNotKept */.FY)(shown.outcome).total;
    return [
        ...(unread > 0 ? [(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.findingsUnread({ count: unread }))}</p>`] : []),
        ...(notKept > 0 ? [(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.findingsNotKept({ count: notKept }))}</p>`] : []),
    ];
}


/***/ }),

/***/ 5440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ WARNING),
/* harmony export */   eU: () => (/* binding */ BAD),
/* harmony export */   rC: () => (/* binding */ SEVERITY_SIGNS),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
/* unused harmony export GOOD */
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9517);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1350);



const GOOD = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `✅`;
const BAD = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `❌`;
const WARNING = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `⚠️`;
/** This run was told to judge nothing, and did so. */
const NEUTRAL = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `ℹ️`;
const SEVERITY_SIGNS = { high: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `🔴`, medium: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `🟠`, low: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `🔵` };
const SIGNS = {
    passed: GOOD,
    failed: BAD,
    'not-evaluated': (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `🚫`,
    started: NEUTRAL,
    'dry-run': GOOD,
};
/** The sign of an outcome. */
function signOf(shown) {
    return (0,_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .isSoftened */ .xh)(shown) ? WARNING : SIGNS[(0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(shown.outcome.end)];
}


/***/ }),

/***/ 1694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ drawResults),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/escape/markdown.js
var markdown = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/sites.js
var render_sites = __webpack_require__(4781);
// EXTERNAL MODULE: ./build/render/summary/detail.js
var summary_detail = __webpack_require__(737);
// EXTERNAL MODULE: ./build/render/summary/findings.js + 4 modules
var summary_findings = __webpack_require__(243);
// EXTERNAL MODULE: ./build/escape/shorten.js
var shorten = __webpack_require__(1787);
;// CONCATENATED MODULE: ./build/render/input-names.js
/**
 * Names of inputs that are no words of a language, so that a page can show them as code wherever
 * they occur.
 */
const INPUT_NAMES = new Set([
    'access-key',
    'secret-key',
    'api-url',
    'start-url',
    'exclude-urls',
    'vuln-items',
    'user-agent',
    'on-conflict',
    'instance-no',
    'on-rerun',
    'dry-run',
    'poll-interval',
    'timeout-minutes',
    'stop-on-cancel',
    'stop-on-timeout',
    'max-high',
    'max-medium',
    'max-low',
    'max-total',
    'gate-on',
    'ignore-file',
    'min-crawled-urls',
    'warn-only',
    'report-dir',
    'job-summary',
    'pr-comment',
    'github-token',
]);

// EXTERNAL MODULE: ./build/render/showing.js
var render_showing = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/render/summary/signs.js
var signs = __webpack_require__(5440);
;// CONCATENATED MODULE: ./build/render/summary/headline.js






/** The console knows no address of a single scan. */
const CONSOLE = 'https://console.ncloud.com/';
const MAX_SITE_BYTES = 100;
/** What came of a site: a heading, a sentence, and a line of facts. */
function drawHeadline(site, showing) {
    const sentence = (0,headline/* tellCounts */.aN)(site) ?? site.outcome.headline;
    const told = showing.texts.belowTitle({ sentence: (0,render_showing/* tellSentence */.BZ)(sentence, showing) });
    const facts = drawFacts(site.outcome, showing);
    return [
        (0,markdown/* markup */.PT) `<h2>${(0,signs/* signOf */.rL)(site)} ${(0,markdown/* prose */.CS)((0,headline/* titleOfSite */.xT)(site, showing))}</h2>`,
        (0,markdown/* lines */.Mn)([(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(told, INPUT_NAMES)}${facts.html === '' ? facts : (0,markdown/* markup */.PT) `<br>`}`, facts, (0,markdown/* markup */.PT) `</p>`]),
    ];
}
/** The scan in the console, how much it crawled, how long it took, when it ended, what it cost. */
function drawFacts({ scan, target, charged, end }, { texts }) {
    if (target === undefined || end === 'dry-run')
        return (0,markdown/* markup */.PT) ``;
    if (scan === undefined)
        return (0,markdown/* prose */.CS)(charged === 0 ? texts.nothingWasCharged() : texts.charged({ count: charged }));
    const { startedAt, endedAt, crawled } = scan;
    const tookMs = startedAt === undefined || endedAt === undefined ? undefined : endedAt - startedAt;
    const facts = [
        (0,markdown/* link */.nf)(CONSOLE, (0,markdown/* prose */.CS)(texts.scanInConsole({ number: (0,shorten/* shorten */.ml)(scan.id, MAX_SITE_BYTES, texts) }))),
        ...(crawled === undefined ? [] : [(0,markdown/* prose */.CS)(texts.urlsCrawled({ count: crawled }))]),
        ...(tookMs === undefined || tookMs < 0 ? [] : [(0,markdown/* prose */.CS)(texts.duration({ ms: tookMs }))]),
        (0,markdown/* prose */.CS)((0,render_showing/* formatTime */.fU)(endedAt ?? startedAt, texts)),
        (0,markdown/* prose */.CS)(charged === 0 ? texts.nothingCharged() : texts.charged({ count: charged })),
    ].filter(({ html }) => html !== '');
    return facts.reduce((line, fact) => (0,markdown/* markup */.PT) `${line} · ${fact}`);
}

;// CONCATENATED MODULE: ./build/render/summary/history.js

/** How many findings the last scans of the site had, as the service counts them. */
function drawHistory({ judgement, scan }, { texts }) {
    const scans = (judgement?.earlier ?? []).flatMap(({ found, startedAt }) => found === undefined || startedAt === undefined ? [] : [{ found, startedAt }]);
    if (scans.length === 0)
        return [];
    return [(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.history({ scans: scans.toReversed(), found: scan?.found }))}</p>`];
}

// EXTERNAL MODULE: ./build/judge/ignore/days.js
var days = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/render/category-name.js
var category_name = __webpack_require__(797);
// EXTERNAL MODULE: ./build/render/summary/table.js
var table = __webpack_require__(34);
;// CONCATENATED MODULE: ./build/render/summary/ignored.js






const MAX_CELL_BYTES = 300;
/** What the ignore file ignores, folded, and its entries that have expired or select nothing. */
function drawIgnored({ judgement }, detail, showing) {
    const { texts } = showing;
    const review = judgement?.review;
    if (review?.ignoredCounts === undefined)
        return [];
    const { expiredEntries, unusedEntries, ignoredCounts } = review;
    const upkeep = { expired: expiredEntries.length, unused: unusedEntries.length };
    const title = [
        (0,markdown/* prose */.CS)(texts.headingIgnored({ count: ignoredCounts.total })),
        ...(upkeep.expired + upkeep.unused > 0 ? [(0,markdown/* markup */.PT) `· ${signs/* WARNING */.Nz} ${(0,markdown/* prose */.CS)(texts.entriesToLookAt(upkeep))}`] : []),
    ];
    const tables = [
        ...drawFindings(review, detail, showing),
        ...drawEntries(expiredEntries, texts.headingExpired(), { detail, showing }),
        ...drawEntries(unusedEntries, texts.headingUnused(), { detail, showing }),
    ];
    if (tables.length === 0)
        return [(0,markdown/* markup */.PT) `<p>${(0,markdown/* lines */.Mn)(title)}</p>`];
    return [(0,markdown/* lines */.Mn)([(0,markdown/* markup */.PT) `<details><summary>${(0,markdown/* lines */.Mn)(title)}</summary>`, ...tables, (0,markdown/* markup */.PT) `</details>`])];
}
/** Reasons are the team's own words. If a finding is withheld, so is its reason. */
function drawFindings({ findings, ignoredCounts }, detail, showing) {
    const { texts, details, today } = showing;
    const total = ignoredCounts?.total ?? 0;
    if (details === 'counts' || total === 0)
        return [];
    const rows = findings.flatMap((finding) => {
        const { ignoredBy } = finding;
        if (ignoredBy === undefined)
            return [];
        const until = texts.ignoredUntil({ days: (0,days/* daysLeft */.H_)(ignoredBy, today) });
        return [
            (0,markdown/* markup */.PT) `<tr><td>${nameOf(finding, showing)}</td><td>${cell(ignoredBy.reason, showing)}</td><td>${(0,markdown/* prose */.CS)(until)}</td></tr>`,
        ];
    });
    const columns = [texts.columnFinding(), texts.columnReason(), texts.columnExpires()];
    return [ignored_table({ columns, rows, count: total }, detail, showing)];
}
function drawEntries(entries, heading, { detail, showing }) {
    if (entries.length === 0)
        return [];
    const { texts, details } = showing;
    const isFull = details === 'full';
    const rows = entries.map(({ line, category, url, parameter, fingerprint, reason, expires = '' }) => {
        const selectors = [category, url, parameter, fingerprint].filter((selector) => selector !== undefined);
        const patterns = isFull ? selectors.map((selector) => (0,markdown/* code */.aY)((0,shorten/* shorten */.ml)(selector, MAX_CELL_BYTES, texts))) : [];
        const told = isFull ? cell(reason, showing) : (0,markdown/* markup */.PT) ``;
        return (0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(texts.entryLine({ line }))}</td><td>${(0,markdown/* lines */.Mn)(patterns)}</td><td>${told}</td><td>${(0,markdown/* prose */.CS)(expires)}</td></tr>`;
    });
    const columns = [texts.columnEntry(), texts.columnSelects(), texts.columnReason(), texts.columnExpires()];
    return [(0,markdown/* markup */.PT) `<h4>${(0,markdown/* prose */.CS)(heading)}</h4>`, ignored_table({ columns, rows, count: rows.length }, detail, showing)];
}
function nameOf({ category, method, url, parameter }, { texts }) {
    const where = [method, url, parameter].filter((text) => text !== '').join(' ');
    return (0,markdown/* lines */.Mn)([(0,markdown/* prose */.CS)((0,category_name/* nameCategory */.w)(category, texts)), (0,markdown/* code */.aY)((0,shorten/* shorten */.ml)(where, MAX_CELL_BYTES, texts))]);
}
function cell(text, { texts }) {
    return (0,markdown/* prose */.CS)((0,shorten/* shorten */.ml)(text, MAX_CELL_BYTES, texts));
}
function ignored_table({ columns, rows, count }, { rows: most }, { texts }) {
    const shown = rows.slice(0, most);
    const leftOut = count - shown.length;
    const more = leftOut > 0 ? [(0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(texts.messagesLeftOut({ count: leftOut }))}</td></tr>`] : [];
    return (0,table/* drawBareTable */.r)(columns, [...shown, ...more]);
}

// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __webpack_require__(5153);
// EXTERNAL MODULE: ./build/render/matrix.js
var matrix = __webpack_require__(8664);
;// CONCATENATED MODULE: ./build/render/summary/matrix-table.js




/** How the findings add up: new, known, ignored and fixed ones by risk, with the limits. */
function drawMatrix({ outcome, demands }, { texts }) {
    const rows = (0,matrix/* matrixOf */.l)(outcome, demands);
    if (rows.length === 0)
        return [];
    const head = severity/* SEVERITIES */.oC.map((severity) => (0,markdown/* markup */.PT) `<th>${signs/* SEVERITY_SIGNS */.rC[severity]} ${(0,markdown/* prose */.CS)(texts.measureName({ measure: severity }))}</th>`);
    const body = rows.map(({ name, cells }) => (0,markdown/* markup */.PT) `<tr><th align="left">${(0,markdown/* prose */.CS)(texts.matrixRow({ row: name }))}</th>${cells.map((cell) => drawCell(cell))}</tr>`);
    const limits = rows.flatMap(({ cells }) => cells.flatMap(({ check }) => check ?? []));
    const defaults = limits.filter(({ isDefault }) => isDefault).map(({ measure }) => measure);
    const isUncompared = rows.some(({ name, cells }) => name === 'found' && cells.some(({ count }) => count > 0));
    const notes = [
        ...(limits.length > 0 ? [texts.matrixNote({ defaults, isAll: defaults.length === limits.length })] : []),
        ...(isUncompared ? [texts.matrixUncompared()] : []),
    ];
    const note = notes.length === 0 ? (0,markdown/* markup */.PT) `` : (0,markdown/* markup */.PT) `<p><sub>${(0,markdown/* prose */.CS)(notes.join(' '))}</sub></p>`;
    return [
        (0,markdown/* lines */.Mn)([
            (0,markdown/* markup */.PT) `<table>`,
            (0,markdown/* markup */.PT) `<tr><th></th>${head}<th>${(0,markdown/* prose */.CS)(texts.measureName({ measure: 'total' }))}</th></tr>`,
            ...body,
            (0,markdown/* markup */.PT) `</table>`,
            note,
        ]),
    ];
}
/** `❌ 1 / 0`: one was found, and none is allowed. */
function drawCell({ count, check }) {
    if (check === undefined)
        return (0,markdown/* markup */.PT) `<td align="right">${(0,markdown/* prose */.CS)(`${count}`)}</td>`;
    const most = (0,markdown/* prose */.CS)(`${check.most}`);
    return check.holds
        ? (0,markdown/* markup */.PT) `<td align="right">${(0,markdown/* prose */.CS)(`${count}`)} / ${most}</td>`
        : (0,markdown/* markup */.PT) `<td align="right">${signs/* BAD */.eU} <b>${(0,markdown/* prose */.CS)(`${count}`)}</b> / ${most}</td>`;
}

;// CONCATENATED MODULE: ./build/render/summary/messages.js




/** A list of messages, each with a sign. Nothing if there are none. */
function drawMessages(messages, { sign, detail }, showing) {
    if (messages.length === 0)
        return [];
    const { texts } = showing;
    const told = messages
        .slice(0, detail.messages)
        .map((message) => (0,shorten/* shorten */.ml)((0,render_showing/* tell */.qz)(message, showing), detail.messageBytes, texts));
    const count = messages.length - told.length;
    const shown = count > 0 ? [...told, texts.messagesLeftOut({ count })] : told;
    const items = shown.map((text) => (0,markdown/* markup */.PT) `<li>${sign} ${(0,markdown/* prose */.CS)(text, INPUT_NAMES)}</li>`);
    return [(0,markdown/* lines */.Mn)([(0,markdown/* markup */.PT) `<ul>`, ...items, (0,markdown/* markup */.PT) `</ul>`])];
}

// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __webpack_require__(854);
// EXTERNAL MODULE: ./build/render/scans-to-collect.js
var scans_to_collect = __webpack_require__(7426);
;// CONCATENATED MODULE: ./build/render/summary/next-step.js



/** What to do after the findings are fixed. Other ends say it in their first sentence. */
function drawNextStep({ outcome: { end } }, { texts }) {
    if (end !== 'gate-failed')
        return [];
    const told = (0,markdown/* markup */.PT) `🔁 <b>${(0,markdown/* prose */.CS)(texts.nextStepFix())}</b> ${(0,markdown/* prose */.CS)(texts.nextStepRerun())}`;
    return [(0,markdown/* lines */.Mn)([(0,markdown/* markup */.PT) `<blockquote>`, (0,markdown/* markup */.PT) `<p>${told}</p>`, (0,markdown/* markup */.PT) `</blockquote>`])];
}
/** What a later step needs to collect the scans that go on, ready to be copied. */
function drawScansToCollect(all, showing) {
    const left = (0,scans_to_collect/* findLeftRunning */.o)(all, showing);
    return left === undefined ? [] : [drawLeftRunning(left, showing)];
}
function drawLeftRunning({ count, inputs }, { texts }) {
    return (0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.leftRunning({ count }))}</p>\n${(0,markdown/* pre */.AS)(inputs.map(plain/* plainLine */.h0).join('\n'))}`;
}

;// CONCATENATED MODULE: ./build/render/summary/overview.js







const overview_MAX_CELL_BYTES = 300;
/** What came of all sites, and a table of them, the worst first. */
function drawOverview(sites, { siteRows: most }, showing) {
    const { texts } = showing;
    const [worst] = sites;
    if (worst === undefined)
        return (0,markdown/* markup */.PT) ``;
    const isAnyNew = sites.some((site) => newIn(site) !== undefined);
    const columns = [
        texts.scanSite(),
        texts.columnResult(),
        ...severity/* SEVERITIES */.oC.map((measure) => texts.measureName({ measure })),
        ...(isAnyNew ? [texts.columnNew()] : []),
        texts.scanNumber(),
    ];
    const rows = sites.slice(0, most).map((site) => drawSite(site, isAnyNew, showing));
    const count = sites.length - rows.length;
    const more = count > 0 ? [(0,markdown/* markup */.PT) `<tr><td>${(0,markdown/* prose */.CS)(texts.messagesLeftOut({ count }))}</td></tr>`] : [];
    const heading = (0,markdown/* markup */.PT) `<h2>${(0,signs/* signOf */.rL)(worst)} ${(0,markdown/* prose */.CS)((0,render_sites/* titleOfAll */.x9)(sites, showing))}</h2>`;
    return (0,markdown/* lines */.Mn)([heading, (0,table/* drawBareTable */.r)(columns, [...rows, ...more])]);
}
function drawSite(site, isAnyNew, showing) {
    const { target, scan, judgement, end } = site.outcome;
    const { texts } = showing;
    const identifier = (text) => (0,markdown/* code */.aY)((0,shorten/* shorten */.ml)(text.trim(), overview_MAX_CELL_BYTES, texts));
    const url = target?.url ?? '';
    const label = site.label === undefined ? '' : (0,render_showing/* tell */.qz)(site.label, showing);
    const name = url !== '' && (0,render_showing/* mayTellUrl */.Uy)(url, showing) ? identifier(url) : (0,markdown/* prose */.CS)(label);
    const counts = judgement?.review.counts;
    const numbers = [
        ...severity/* SEVERITIES */.oC.map((severity) => (0,table/* number */.a)(`${counts?.[severity] ?? ''}`)),
        ...(isAnyNew ? [(0,table/* number */.a)(`${newIn(site) ?? ''}`)] : []),
    ];
    const result = (0,markdown/* markup */.PT) `${(0,signs/* signOf */.rL)(site)} ${(0,markdown/* prose */.CS)(texts.endName({ end }))}`;
    return (0,markdown/* markup */.PT) `<tr><td>${name}</td><td>${result}</td>${numbers}<td>${identifier(scan?.id ?? '')}</td></tr>`;
}
function newIn({ outcome }) {
    return outcome.judgement?.review.newCounts?.total;
}

// EXTERNAL MODULE: ./build/texts/message.js
var message = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/render/limits.js
var limits = __webpack_require__(1709);
;// CONCATENATED MODULE: ./build/render/summary/settings.js






const MAX_FACT_BYTES = 500;
/** What few people look for, folded: the scan, every limit in force, where the report is. */
function drawSettings(shown, showing) {
    const { texts } = showing;
    const facts = [...listScanFacts(shown, showing), ...listLimitFacts(shown, showing)].filter(({ fact }) => fact.html !== '');
    if (facts.length === 0)
        return [];
    const rows = facts.map(({ name, fact }) => (0,markdown/* markup */.PT) `<tr><th align="left">${(0,markdown/* prose */.CS)(name)}</th><td>${fact}</td></tr>`);
    return [
        (0,markdown/* lines */.Mn)([
            (0,markdown/* markup */.PT) `<details><summary>${(0,markdown/* prose */.CS)(texts.headingSettings())}</summary>`,
            (0,markdown/* markup */.PT) `<table>`,
            ...rows,
            (0,markdown/* markup */.PT) `</table>`,
            ...drawReportHint(shown, showing),
            (0,markdown/* markup */.PT) `</details>`,
        ]),
    ];
}
function listScanFacts(shown, showing) {
    const { texts, details } = showing;
    const { target, scan, judgement } = shown.outcome;
    const site = target?.url ?? '';
    const identifier = (text) => (0,markdown/* code */.aY)((0,shorten/* shorten */.ml)(text.trim(), MAX_FACT_BYTES, texts));
    const hasBaseline = judgement?.baselineName !== undefined;
    return [
        { name: texts.scanSite(), fact: (0,render_showing/* mayTellUrl */.Uy)(site, showing) ? identifier(site) : (0,markdown/* markup */.PT) `` },
        { name: texts.scanNumber(), fact: identifier(scan?.id ?? '') },
        { name: texts.scanStarted(), fact: (0,markdown/* prose */.CS)((0,render_showing/* formatTime */.fU)(scan?.startedAt, texts)) },
        { name: texts.scanEnded(), fact: (0,markdown/* prose */.CS)((0,render_showing/* formatTime */.fU)(scan?.endedAt, texts)) },
        {
            name: texts.baselineUsed(),
            fact: hasBaseline ? (0,markdown/* prose */.CS)((0,render_showing/* tell */.qz)((0,headline/* nameBaseline */.rl)(judgement), showing)) : (0,markdown/* markup */.PT) ``,
        },
        {
            name: details === 'full' ? texts.reportFile() : texts.reportFolder(),
            fact: (0,markdown/* code */.aY)((0,render_showing/* placeOf */.$t)(shown, showing)),
        },
    ];
}
function listLimitFacts({ outcome, demands }, { texts }) {
    return (0,limits/* listLimits */.N)(outcome, demands).map(({ measure, limit }) => ({
        name: texts.limitOf({ what: (0,message/* phrase */.M)(texts, measure) }),
        fact: (0,markdown/* prose */.CS)((0,message/* phrase */.M)(texts, limit)),
    }));
}
/** The runner and its files will be gone; the run and its artifacts stay. */
function drawReportHint({ reportPath }, { texts, run }) {
    if (reportPath === undefined)
        return [];
    const hint = (0,markdown/* prose */.CS)(texts.reportHint());
    return [(0,markdown/* markup */.PT) `<p>${run.url === '' ? hint : (0,markdown/* markup */.PT) `${hint} ${(0,markdown/* link */.nf)(run.url, (0,markdown/* prose */.CS)(texts.runPage()))}`}</p>`];
}

;// CONCATENATED MODULE: ./build/render/summary/summary.js














/**
 * GitHub refuses a step's summary of more than 1 MiB. The difference leaves room for what replaces
 * secrets.
 */
const MAX_BYTES = 1_000_000;
/**
 * The job summary as Markdown, in at most `maxBytes` bytes of UTF-8: what came of the scan, whether
 * it is new, where it is and what to do; all else folded. If not everything fits, it says less of
 * each thing before it leaves any out, and says so.
 *
 * Several sites have a table above them, the worst first. Those that need no one's attention are
 * folded.
 */
function renderSummary(all, showing, maxBytes = MAX_BYTES) {
    const sites = (0,render_sites/* listSites */.JT)(all, showing).map((site) => ({ site, findings: (0,summary_findings/* listKinds */.Ix)(site, showing) }));
    for (const [level, detail] of summary_detail/* DETAILS */.D.entries()) {
        const note = level === 0 ? [] : [(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(showing.texts.summaryShortened())}</p>`];
        const summary = (0,markdown/* toMarkdown */.l6)([...drawResults(sites, detail, showing), ...note]);
        if (Buffer.byteLength(summary) <= maxBytes)
            return summary;
    }
    return (0,markdown/* toMarkdown */.l6)([]);
}
/** The results of all sites in this much detail. */
function drawResults(sites, detail, showing) {
    const left = detail.scansToCollect
        ? drawScansToCollect(sites.map(({ site }) => site), showing)
        : [];
    const [first, ...others] = sites;
    if (first === undefined)
        return [];
    if (others.length === 0)
        return summary_drawSite(first, { detail, left }, showing);
    const shown = sites.slice(0, detail.sites);
    return [
        drawOverview(sites.map(({ site }) => site), detail, showing),
        ...left,
        ...shown.flatMap((each) => (0,render_sites/* isAsWanted */.K1)(each.site) ? drawFolded(each, detail, showing) : summary_drawSite(each, { detail, left: [] }, showing)),
    ];
}
function summary_drawSite({ site, findings }, { detail, left }, showing) {
    return [...drawHeadline(site, showing), ...drawRest({ site, findings }, { detail, left }, showing)];
}
function drawRest({ site, findings }, { detail, left }, showing) {
    const { outcome } = site;
    return [
        ...drawMessages(outcome.problems, { sign: signs/* BAD */.eU, detail }, showing),
        ...drawMatrix(site, showing),
        ...(0,summary_findings/* drawBreaking */.kw)({ ...findings, count: (0,headline/* countToTell */._p)(outcome) }, detail, showing),
        ...(0,summary_findings/* drawCounted */.TQ)(site, detail, showing),
        ...left,
        ...drawNextStep(site, showing),
        ...drawMessages(outcome.warnings, { sign: signs/* WARNING */.Nz, detail }, showing),
        ...drawHistory(outcome, showing),
        ...(0,summary_findings/* drawOthers */.y_)(findings, detail, showing),
        ...drawIgnored(outcome, detail, showing),
        ...drawSettings(site, showing),
    ];
}
/** A site that needs no one's attention. */
function drawFolded({ site, findings }, detail, showing) {
    return [
        (0,markdown/* lines */.Mn)([
            (0,markdown/* markup */.PT) `<details><summary>${(0,signs/* signOf */.rL)(site)} ${(0,markdown/* prose */.CS)((0,headline/* titleOfSite */.xT)(site, showing))}</summary>`,
            ...drawHeadline(site, showing).slice(1),
            ...drawRest({ site, findings }, { detail, left: [] }, showing),
            (0,markdown/* markup */.PT) `</details>`,
        ]),
    ];
}


/***/ }),

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ number),
/* harmony export */   r: () => (/* binding */ drawBareTable)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);

/** A table. Without columns it has no row of their names. */
function drawBareTable(columns, rows) {
    const head = columns.map((column) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th align="left">${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(column)}</th>`);
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)([(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<table>`, ...(head.length === 0 ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<tr>${head}</tr>`]), ...rows, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `</table>`]);
}
/** A cell with a number; '' if it is unknown. */
function number(text) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<td align="right">${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text)}</td>`;
}


/***/ })

};
