export const id = 539;
export const ids = [539];
export const modules = {

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

/***/ 1932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   HK: () => (/* binding */ mapFindings),
/* harmony export */   Of: () => (/* binding */ countDetails),
/* harmony export */   _0: () => (/* binding */ findingsIn),
/* harmony export */   te: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5153);

/** Whether nothing in a group's counts was guessed, or what was guessed can be no milder. */
function isCertain({ doubts }) {
    return doubts.every(({ kind, severity, mildest }) => kind === 'dispute' || severity === mildest);
}
/** Every finding that could be read. */
function findingsIn({ categories, }) {
    return categories.flatMap(({ findings }) => findings);
}
/** The same groups, each finding replaced. */
function mapFindings(categories, map) {
    return categories.map((group) => ({ ...group, findings: group.findings.map(map) }));
}
/** The sum of the details, at least as many as the findings that could be read. */
function countDetails({ categories }) {
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(categories.map(({ counts }) => counts));
}
/**
 * How many findings the details contain. Several groups of one category may count the same
 * findings.
 */
function sizeOf(categories) {
    const byCategory = [...Map.groupBy(categories, ({ category }) => category).values()];
    return byCategory.reduce((sum, own) => sum + Math.max(...own.map(({ counts }) => counts.total)), 0);
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ApiFailure),
/* harmony export */   H: () => (/* binding */ HttpFailure)
/* harmony export */ });
/** No complete answer came. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    /**
     * `unreachable`: no connection was made, so the request was certainly not sent. In all other
     * cases it may have been.
     */
    reason;
    /** The system's own short code or words, such as `ECONNRESET`. */
    detail;
    /** Set if a bad certificate prevented the connection. */
    certificate;
    constructor(reason, detail, options = {}) {
        super(`${reason}: ${detail}`, options);
        this.reason = reason;
        this.detail = detail;
        this.certificate = options.certificate;
    }
}
/** What was asked of the API of the repository's host could not be done. */
class ApiFailure extends Error {
    name = 'ApiFailure';
    reason;
    /** Undefined if no answer came. */
    status;
    constructor(reason, status, options = {}) {
        super(reason, options);
        this.reason = reason;
        this.status = status;
    }
}


/***/ }),

/***/ 9640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Z4: () => (/* binding */ tellPath),
/* harmony export */   _X: () => (/* binding */ saysNothing),
/* harmony export */   cC: () => (/* binding */ WireError),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   jY: () => (/* binding */ holdsObjects),
/* harmony export */   lJ: () => (/* binding */ objectAt)
/* harmony export */ });
/* harmony import */ var _judge_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5153);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4116);
/* harmony import */ var _value_notation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5748);



/** The answer contains something unexpected at this path. */
class WireError extends Error {
    name = 'WireError';
    path;
    constructor(path) {
        super(`unexpected value at ${path}`);
        this.path = path;
    }
}
/** The vendor's own names. A path made of them gives no data away. */
const OWN_NAMES = /^(?:returnCode|resources?|record_data|Classify_byRisk_(?:Level|Domain|Vulnerability)|Details|Total|RiskLevel|\*)$/;
const RISK_NAMES = new Set(_judge_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => severity.charAt(0).toUpperCase() + severity.slice(1)));
/** A path that can be shown. If it has a name that is not the vendor's own, it is quoted. */
function tellPath(path) {
    const isOwn = path.split('.').every((name) => OWN_NAMES.test(name) || RISK_NAMES.has(name));
    return isOwn ? path : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('quotation', { text: path });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * The object's own member of that name. Names such as `__proto__` and `constructor` are nothing
 * special.
 */
function memberOf(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** The object at `path`. @throws WireError if there is none */
function objectAt(value, path) {
    if (!isObject(value))
        throw new WireError(path);
    return value;
}
/**
 * The list at `path`. For an empty list, the service writes null or a blank, or leaves it out.
 * @throws WireError if there is anything else
 */
function listAt(value, path) {
    if (value === null || value === undefined || value === '')
        return [];
    if (!Array.isArray(value))
        throw new WireError(path);
    return value;
}
/**
 * Whether a value says nothing, in any form and at any depth. A number says something, even 0. Does
 * not recurse, since an answer can be deeper than the stack.
 */
function saysNothing(value) {
    const values = [value];
    for (const each of values) {
        if (typeof each === 'object' && each !== null)
            for (const part of Object.values(each))
                values.push(part);
        else if (each !== undefined && each !== null && each !== '')
            return false;
    }
    return true;
}
/**
 * Whether a value is empty, in any form that the service uses: missing, null, blank text, `[]`,
 * `{}`, false, or 0 as a number or as text.
 */
function isEmpty(value) {
    if (typeof value === 'string')
        return value.trim() === '' || (0,_value_notation_js__WEBPACK_IMPORTED_MODULE_2__/* .countIn */ .ry)(value) === 0;
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return value === undefined || value === null || value === 0 || value === false;
}
/**
 * Whether a value could be more than text: an object with members, or a list of such objects or of
 * lists with items.
 */
function holdsObjects(value) {
    if (Array.isArray(value))
        return value.some((item) => typeof item === 'object' && !isEmpty(item));
    return isObject(value) && !isEmpty(value);
}


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ isReport),
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./build/judge/report.js
var report = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/judge/severity.js
var judge_severity = __webpack_require__(5153);
// EXTERNAL MODULE: ./build/wsc/json-shape.js
var json_shape = __webpack_require__(9640);
// EXTERNAL MODULE: ./build/wsc/value-notation.js
var value_notation = __webpack_require__(5748);
;// CONCATENATED MODULE: ./build/wsc/report/field-names.js
/** The report's own names, as getReport's page lists them. */
const TOTALS = 'Classify_byRisk_Level';
const BY_DOMAIN = 'Classify_byRisk_Domain';
const BY_CATEGORY = 'Classify_byRisk_Vulnerability';
const DETAILS = 'Details';
/** The members of a report. */
const REPORT_FIELDS = new Set([
    'report_date',
    'Target_Info',
    'Crawl_Time',
    'Scan_Time',
    'Excluded_Url',
    'Login_Info',
    'Vulnerability_Category',
    'User_Agent',
    'Memo',
    'Scanned_Domain_List',
    'Not_Scanned_Domain_List',
    TOTALS,
    BY_DOMAIN,
    BY_CATEGORY,
    DETAILS,
    'Recommendation',
]);
/** What a category has next to its findings. */
const CATEGORY_FIELDS = new Set(['RiskLevel', 'Vuln_Desc', 'Vuln_Desc2']);
/** The members of a finding. */
const FINDING_FIELDS = new Set([
    'Title',
    'vuln_key',
    'URL',
    'Request_Header',
    'Referer',
    'Request_Body',
    'newline',
    'VulnParam',
    'VulnSTR',
    'Response_Data',
    'Description',
    'Reference',
]);

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(1161);
;// CONCATENATED MODULE: ./build/wsc/report/read-finding.js



/** Fields that give away a finding that is not stored under a number. */
const TELLING_FIELDS = ['Title', 'vuln_key', 'URL', 'VulnParam', 'VulnSTR'];
/** Whether a value has something that only a finding has. */
function looksLikeFinding(value) {
    return (0,json_shape/* isObject */.Gv)(value) && TELLING_FIELDS.some((field) => !(0,json_shape/* isEmpty */.Im)((0,json_shape/* memberOf */.C5)(value, field)));
}
/**
 * The findings of a category: its numbered members, or those in a list. One stored elsewhere is
 * recognised by its fields.
 */
function rawFindingsIn(category) {
    if (typeof category !== 'object' || category === null)
        return [];
    const members = Object.entries(category);
    return members.flatMap(([name, value]) => {
        if ((0,json_shape/* isEmpty */.Im)(value))
            return [];
        if (isListOfFindings(value))
            return value;
        return /^\d+$/.test(name) || looksLikeFinding(value) ? [value] : [];
    });
}
/** Whether a value is a list of findings and nothing else. */
function isListOfFindings(value) {
    return Array.isArray(value) && value.length > 0 && value.every(looksLikeFinding);
}
/**
 * A finding, however odd. What cannot be read stays empty. If the finding is only a text, that is
 * its title.
 */
function readFinding(value, about, redactor) {
    const fields = (0,json_shape/* isObject */.Gv)(value) ? value : { Title: value };
    const plain = (name) => (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(fields, name));
    const decoded = (name) => {
        const written = (0,json_shape/* memberOf */.C5)(fields, name);
        if (typeof written === 'string' && !written.includes('&'))
            return written.trim();
        // Decoding may reveal what was encoded, so the decoded text is redacted again.
        return redactor.text(decodeReferences((0,value_notation/* textIn */.r7)(written))).trim();
    };
    const { method, url } = splitLocation(decoded('URL'));
    return {
        category: about.name,
        severity: about.severity,
        title: plain('Title'),
        method,
        url,
        parameter: plain('VulnParam'),
        payload: plain('VulnSTR'),
        evidence: plain('Response_Data'),
        request: { headers: plain('Request_Header'), referer: decoded('Referer'), body: plain('Request_Body') },
        description: joinTexts([about.description, plain('Description')]),
        reference: plain('Reference'),
        recommendation: about.recommendation,
    };
}
/** Those of the texts that are not blank, in lines. */
function joinTexts(texts) {
    return texts.filter((text) => text.trim() !== '').join('\n');
}
/** References that a URL has in HTML, and what they stand for. */
const USUAL = new Map([
    ['&amp;', '&'],
    ['&nbsp;', '\u00a0'],
    ['&quot;', '"'],
    ['&lt;', '<'],
    ['&gt;', '>'],
]);
const USUAL_REFERENCES = /&(?:amp|nbsp|quot|lt|gt);/g;
const OTHER_REFERENCE = /&(?!(?:amp|nbsp|quot|lt|gt);)/;
/** Undoes references of HTML. Few texts need all that `decodeHTML` knows, and takes time for. */
function decodeReferences(text) {
    return OTHER_REFERENCE.test(text)
        ? (0,decode/* decodeHTML */.Gz)(text)
        : text.replace(USUAL_REFERENCES, (reference) => USUAL.get(reference) ?? reference);
}
/** `URL` is display text: `[GET]  http://…`. */
function splitLocation(text) {
    const parts = /^\[([A-Za-z]{1,20})\]\s*(.*)$/s.exec(text);
    return { method: parts?.[1]?.toUpperCase() ?? '', url: parts?.[2] ?? text };
}

;// CONCATENATED MODULE: ./build/wsc/report/risk-words.js

/** What reports call a severity, by getReport's page and by the Korean pages. */
const NAMES = { high: ['high', '상'], medium: ['medium', '중'], low: ['low', '하'] };
const SEVERITY_OF_RISK = new Map(judge_severity/* SEVERITIES */.oC.flatMap((severity) => NAMES[severity].map((name) => [name, severity])));
const TOTAL_WORDS = new Set(['total', '합계', '전체']);
/** The severity that a risk's name stands for; undefined for an unknown name. */
function severityOf(risk) {
    return SEVERITY_OF_RISK.get(wordOf(risk));
}
/** Whether this is the name for all risks together. */
function isTotal(name) {
    return TOTAL_WORDS.has(wordOf(name));
}
/** A risk's name without the differences that do not matter. */
function wordOf(name) {
    return name.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./build/wsc/report/risk-counts.js




function readRisks(table) {
    const cells = Object.entries(table).map(([name, value]) => ({
        name,
        severity: severityOf(name),
        isTotal: isTotal(name),
        isEmpty: (0,json_shape/* isEmpty */.Im)(value),
        count: (0,value_notation/* countIn */.ry)(value),
        value,
    }));
    const risks = cells.filter((cell) => !cell.isTotal);
    const totals = cells.flatMap((cell) => (cell.isTotal && cell.count !== undefined ? [cell.count] : []));
    const doubts = risks.flatMap(({ name, severity, count = 0 }) => severity === undefined ? guessOf(wordOf(name), count) : []);
    return {
        counts: (0,judge_severity/* sumOf */.XN)(risks.map(({ severity = judge_severity/* WORST */.g5, count = 0 }) => (0,judge_severity/* countsAt */.We)(severity, count))),
        doubts: mergeDoubts(doubts),
        total: totals.length === 0 ? undefined : totals.reduce((most, total) => Math.max(most, total)),
        named: new Set(judge_severity/* SEVERITIES */.oC.filter((severity) => risks.some((cell) => cell.severity === severity))),
        unread: cells
            .filter((cell) => !cell.isEmpty && cell.count === undefined)
            .flatMap(({ name, severity, isTotal, value }) => {
            if (severity !== undefined || isTotal)
                return [name.trim()];
            return couldCount(value) ? ['*'] : [];
        }),
    };
}
/** The doubts, with those about the same thing merged. */
function mergeDoubts(doubts) {
    return Array.from(Map.groupBy(doubts, ({ about }) => about), ([about, all]) => guessOf(about, all.reduce((sum, { count }) => sum + count, 0))).flat();
}
/** So many findings of any severity; none if there are none. */
function guessOf(about, count) {
    return count > 0 ? [{ kind: 'guess', about, severity: judge_severity/* WORST */.g5, mildest: judge_severity/* MILDEST */.VK, count }] : [];
}
/**
 * Whether a value under an unknown name in a table of counts could be a count written another way,
 * such as `3건` or `상: 2`. A date, a version or a note could not.
 */
function couldCount(value) {
    if (typeof value !== 'string')
        return (0,json_shape/* holdsObjects */.jY)(value);
    const numbers = value.match(/\d[\d.,]*/g) ?? [];
    const namesRisk = value.split(/[^\p{L}]+/u).some((word) => severityOf(word) !== undefined);
    return numbers.length > 0 && (namesRisk || (numbers.length === 1 && /^[\d,]+$/.test(numbers[0] ?? '')));
}

;// CONCATENATED MODULE: ./build/wsc/report/read-categories.js







function tablesOf(document) {
    return {
        details: toObject((0,json_shape/* memberOf */.C5)(document, DETAILS)),
        byCategory: toObject((0,json_shape/* memberOf */.C5)(document, BY_CATEGORY)),
        byDomain: Object.values(toObject((0,json_shape/* memberOf */.C5)(document, BY_DOMAIN))).map(toObject),
        recommendations: toObject((0,json_shape/* memberOf */.C5)(document, 'Recommendation')),
    };
}
/**
 * Makes a test for names of categories: what the scan looked for, and whatever a well-formed table
 * names.
 */
function knownIn({ details, byCategory, byDomain }, items) {
    const names = [
        ...items,
        ...[details, ...byDomain].flatMap((table) => namesIn(table, json_shape/* isObject */.Gv)),
        ...namesIn(byCategory, (value) => (0,value_notation/* countIn */.ry)(value) !== undefined),
    ];
    const known = new Set(names.map((name) => name.trim()));
    return (name) => known.has(name.trim());
}
/** The names of a table's members whose values pass the test and are not empty. */
function namesIn(table, isSuch) {
    return Object.entries(table).flatMap(([name, value]) => (isSuch(value) && !(0,json_shape/* isEmpty */.Im)(value) ? [name] : []));
}
/**
 * Every category that the details or one of the two tables names. A name is an arbitrary string.
 */
function readCategories(tables, isCategory, redactor) {
    const { details, byCategory, byDomain, recommendations } = tables;
    const names = new Set([details, byCategory, ...byDomain].flatMap((table) => Object.keys(table)));
    return [...names].flatMap((name) => {
        const written = (0,json_shape/* memberOf */.C5)(details, name);
        // Under a name that is not a category's, a list of texts is only that.
        const detail = Array.isArray(written) && !(0,json_shape/* holdsObjects */.jY)(written) && !isCategory(name) ? [] : written;
        const category = toObject(detail);
        const given = wordOf((0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(category, 'RiskLevel')));
        const cells = byDomain.map((domain) => (0,json_shape/* memberOf */.C5)(domain, name));
        const risks = readCells(cells);
        const raw = rawFindingsIn(detail);
        // A domain's count for a category, where its risks should be.
        const counted = isCategory(name) ? sum(cells.map((cell) => (0,value_notation/* countIn */.ry)(cell) ?? 0)) : 0;
        const least = Math.max(raw.length, (0,value_notation/* countIn */.ry)((0,json_shape/* memberOf */.C5)(byCategory, name)) ?? 0, counted);
        const severity = worstIn(risks.counts, given === '' ? undefined : (severityOf(given) ?? judge_severity/* WORST */.g5));
        // Without a word for the category, its cells say nothing about findings that they lack.
        const worst = given === '' && least > risks.counts.total ? judge_severity/* WORST */.g5 : severity;
        const about = {
            name,
            severity: worst,
            description: joinTexts(['Vuln_Desc', 'Vuln_Desc2'].map((field) => (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(category, field)))),
            recommendation: redactor.text((0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(recommendations, name))),
        };
        const findings = raw.map((finding) => readFinding(finding, about, redactor));
        const categories = categoriesOf({ category: name, findings, severity, worst, given, least }, risks);
        // Kept if it is described, even if nothing counts it: it shows which categories the report is
        // about.
        const isDescribed = [...CATEGORY_FIELDS].some((field) => !(0,json_shape/* isEmpty */.Im)((0,json_shape/* memberOf */.C5)(category, field)));
        return categories.length > 0 || !isDescribed
            ? categories
            : [{ category: name, findings, counts: (0,judge_severity/* sumOf */.XN)([]), doubts: [] }];
    });
}
/** What the domains count for a category. */
function readCells(cells) {
    const tables = cells.map(toObject).map(readRisks);
    const beyond = sum(tables.map(({ total = 0, counts }) => Math.max(0, total - counts.total)));
    return {
        counts: (0,judge_severity/* sumOf */.XN)([...tables.map(({ counts }) => counts), (0,judge_severity/* countsAt */.We)(judge_severity/* WORST */.g5, beyond)]),
        doubts: mergeDoubts([...tables.flatMap(({ doubts }) => doubts), ...guessOf('beyond', beyond)]),
    };
}
/**
 * The risk of a category's findings: the worst that the report gives it, or high if it gives none.
 */
function worstIn(risks, given) {
    const present = judge_severity/* SEVERITIES */.oC.filter((severity) => risks[severity] > 0);
    const all = given === undefined ? present : [given, ...present];
    return all.length === 0 ? judge_severity/* WORST */.g5 : all.reduce(judge_severity/* worse */.JJ);
}
/**
 * The larger of what the domains' table counts and what the details contain. Findings that the
 * table lacks get the category's worst risk, or high if it has no word for one. A table that counts
 * none of that risk is about something other than the details, so it lacks them all.
 */
function categoriesOf({ category, findings, severity, worst, given, least }, { counts, doubts }) {
    const isOther = counts[severity] === 0;
    const lacking = isOther ? least : Math.max(0, least - counts.total);
    const lacked = { counts: (0,judge_severity/* countsAt */.We)(worst, lacking), doubts: boundOf(given, worst, lacking) };
    const categories = isOther
        ? [
            { category, findings: [], counts, doubts },
            { category, findings, ...lacked },
        ]
        : [
            {
                category,
                findings,
                counts: (0,judge_severity/* sumOf */.XN)([counts, lacked.counts]),
                doubts: [...doubts, ...lacked.doubts, ...disputesOf(given, counts)],
            },
        ];
    return categories.filter((group) => group.counts.total > 0);
}
/** Findings that have the category's word alone, which tells the worst of them. */
function boundOf(given, severity, count) {
    const word = severityOf(given);
    if (word !== severity)
        return guessOf(`risk ${wordOf(given)}`, count).map((doubt) => ({ ...doubt, severity }));
    return count > 0 ? [{ kind: 'bound', about: `risk ${word}`, severity, mildest: judge_severity/* MILDEST */.VK, count }] : [];
}
/** What the table calls worse than the category's own word does. */
function disputesOf(given, counts) {
    const mildest = severityOf(given);
    if (mildest === undefined)
        return [];
    return (0,judge_severity/* worseThan */.Ss)(mildest)
        .filter((severity) => counts[severity] > 0)
        .map((severity) => ({
        kind: 'dispute',
        about: `${severity} of risk ${mildest}`,
        severity,
        mildest,
        count: counts[severity],
    }));
}
function sum(numbers) {
    return numbers.reduce((all, number) => all + number, 0);
}
function toObject(value) {
    return (0,json_shape/* isObject */.Gv)(value) ? value : {};
}

// EXTERNAL MODULE: ./build/redaction/parsed-json.js
var parsed_json = __webpack_require__(7276);
;// CONCATENATED MODULE: ./build/wsc/report/report-redaction.js





/**
 * None of the report's own names is a credential, even if one of the user's secrets is spelled the
 * same.
 */
const OWN_NAMES = new Set([...REPORT_FIELDS, ...CATEGORY_FIELDS, ...FINDING_FIELDS]);
/** Domains, categories and risks: a table of counts is no deeper. */
const DEEPEST_TABLE = 3;
/**
 * The report without its credentials. Its own structure is known and stays: a category called
 * `Session Fixation` or `Password in clear` is not a credential, although a member of that name
 * would count as one anywhere else.
 */
function redactReport(report, redactor) {
    return mapMembers(report, (name, value) => {
        switch (name) {
            case 'Classify_byRisk_Level':
            case 'Classify_byRisk_Domain':
            case 'Classify_byRisk_Vulnerability':
                return redactTable(name, value, 0);
            case 'Details':
                return mapEach(value, (_, category) => mapEach(category, redactFinding));
            case 'Recommendation':
                return mapEach(value, (_, text) => redactField(text));
            default:
                return redactMember(name, value);
        }
    });
    /** A table's counts stay under any name. */
    function redactTable(name, value, depth) {
        if ((0,value_notation/* countIn */.ry)(value) !== undefined)
            return value;
        if (!(0,json_shape/* isObject */.Gv)(value) || depth === DEEPEST_TABLE)
            return redactAs(name, value);
        return mapMembers(value, (member, cell) => redactTable(member, cell, depth + 1));
    }
    /** A finding, or one of the texts next to the findings of a category. */
    function redactFinding(name, value) {
        return typeof value === 'object' ? mapEach(value, redactMember) : redactMember(name, value);
    }
    /**
     * One of the report's own members is a field. The name of any other may say that its value is a
     * credential.
     */
    function redactMember(name, value) {
        // First as the values of a cookie, so that even short ones go, and then as a whole.
        if (name === 'Login_Info')
            return isBlank(value) ? value : redactAs(name, redactAs('Cookie', value));
        if (name === 'RiskLevel' && severityOf((0,value_notation/* textIn */.r7)(value)) !== undefined)
            return value;
        return OWN_NAMES.has(name) || /^\d+$/.test(name) ? redactField(value) : redactAs(name, value);
    }
    /** Redacts a value as a member of that name. */
    function redactAs(name, value) {
        const redacted = redactor.json({ [name]: value });
        return (0,json_shape/* isObject */.Gv)(redacted) ? Object.values(redacted)[0] : undefined;
    }
    /** Redacts a text, or any other value in its place. A list of texts is redacted as one text. */
    function redactField(value) {
        if (typeof value === 'string')
            return redactor.text(value);
        return isLines(value) ? redactLines(value) : redactor.json(value);
    }
    function redactLines(lines) {
        const text = lines.join('\n');
        const redacted = redactor.text(text);
        return redacted === text && !lines.some((line) => line.includes('\n')) ? lines : redacted.split('\n');
    }
    /** Maps the members of an object or the items of a list; anything else is a field. */
    function mapEach(value, map) {
        if ((0,json_shape/* isObject */.Gv)(value))
            return mapMembers(value, map);
        return Array.isArray(value) && !value.every((item) => typeof item === 'string')
            ? value.map((item, index) => map(String(index), item))
            : redactField(value);
    }
    /**
     * Maps the members of an object and redacts their names. Names that become alike are told apart
     * by a number. If nothing changed, the object itself is returned.
     */
    function mapMembers(object, map) {
        const names = Object.keys(object);
        const shown = (0,parsed_json/* redactNames */.u)(names, redactName);
        if (shown !== names) {
            const values = names.map((name) => map(name, object[name]));
            return Object.fromEntries(shown.map((name, index) => [name, values[index]]));
        }
        let copy;
        for (const name of names) {
            const value = map(name, object[name]);
            if (value === object[name])
                continue;
            copy ??= { ...object };
            copy[name] = value;
        }
        return copy ?? object;
    }
    function redactName(name) {
        if (OWN_NAMES.has(name))
            return name;
        const redacted = redactor.text(name);
        return redacted === name || isTotal(name) || severityOf(name) !== undefined ? name : redacted;
    }
}
function isLines(value) {
    return Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');
}
function isBlank(value) {
    return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./build/wsc/report/unread.js
/**
 * Finds what a report contains that nobody reads, although it could be findings. What cannot be
 * findings is harmless: anything empty and, under names that are not on getReport's page, any text,
 * number or boolean, or a list of those.
 */






/** @param isCategory whether the report also names that category elsewhere */
function unreadIn(report, isCategory) {
    return [
        ...inTable(report, DETAILS, (_, value) => inCategory(value)),
        ...inTable(report, BY_DOMAIN, (_, value) => inDomain(value, isCategory)),
        ...inTable(report, BY_CATEGORY, (name, value) => isMisshapen(value, isCategory(name)) ? [unread(`${BY_CATEGORY}.*`, value)] : []),
        ...Object.entries(report)
            .filter(([name, value]) => !REPORT_FIELDS.has(name) && (0,json_shape/* holdsObjects */.jY)(value))
            .map(([, value]) => unread('*', value)),
    ];
}
/** What is unread in a table's members, or the whole table if it is not one. */
function inTable(report, table, inMember) {
    const value = (0,json_shape/* memberOf */.C5)(report, table);
    if ((0,json_shape/* isEmpty */.Im)(value))
        return [];
    return (0,json_shape/* isObject */.Gv)(value)
        ? membersOf(value).flatMap(([name, member]) => inMember(name, member))
        : [unread(table, value)];
}
function inDomain(domain, isCategory) {
    if (!(0,json_shape/* isObject */.Gv)(domain))
        return isMisshapen(domain, false) ? [unread(`${BY_DOMAIN}.*`, domain)] : [];
    return membersOf(domain).flatMap(([name, cell]) => {
        if ((0,json_shape/* isObject */.Gv)(cell))
            return readRisks(cell).unread.map((risk) => ({ path: `${BY_DOMAIN}.*.*.${risk}`, least: 1 }));
        // If a risk stands in place of a category, the level above is not a domain either.
        const isRisk = severityOf(name) !== undefined || isTotal(name);
        return isRisk || isMisshapen(cell, isCategory(name)) ? [unread(`${BY_DOMAIN}.*.*`, cell)] : [];
    });
}
/**
 * Whether a value in place of a count is not one, but could be. Under a known name, only counts are
 * expected.
 */
function isMisshapen(value, isKnown) {
    return (0,value_notation/* countIn */.ry)(value) === undefined && (isKnown || couldCount(value));
}
function inCategory(category) {
    const path = `${DETAILS}.*`;
    if (typeof category !== 'object' || category === null)
        return holdsJson(category) ? [{ path, least: 1 }] : [];
    const members = membersOf(category);
    const isNone = looksLikeFinding(category) && !members.some(([name]) => CATEGORY_FIELDS.has(name));
    if (isNone && rawFindingsIn(category).length === 0)
        return [{ path, least: 1 }];
    return members.flatMap(([name, value]) => {
        if (CATEGORY_FIELDS.has(name))
            return [];
        if (isListOfFindings(value))
            return value.flatMap(inFinding);
        if (looksLikeFinding(value))
            return inFinding(value);
        if (/^\d+$/.test(name) && (0,json_shape/* isObject */.Gv)(value))
            return inFinding(value);
        return (0,json_shape/* holdsObjects */.jY)(value) || holdsJson(value) ? [unread(`${path}.*`, value)] : [];
    });
}
/** A finding is counted once, but may stand for several. */
function inFinding(finding) {
    const others = Object.keys(finding).filter((name) => !FINDING_FIELDS.has(name) && (0,json_shape/* holdsObjects */.jY)(finding[name]));
    return others.map((name) => ({ path: `${DETAILS}.*.*.*`, least: sizeOf(finding[name]) - 1 }));
}
function unread(path, value) {
    return { path, least: sizeOf(value) };
}
function sizeOf(value) {
    return Array.isArray(value) ? value.filter((item) => !(0,json_shape/* isEmpty */.Im)(item)).length : 1;
}
/** Whether a value is the text of a JSON object or list, not words. */
function holdsJson(value) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return false;
    try {
        return (0,json_shape/* holdsObjects */.jY)(JSON.parse(value));
    }
    catch {
        return false;
    }
}
function membersOf(value) {
    const members = Object.entries(value);
    return members.filter(([, member]) => !(0,json_shape/* isEmpty */.Im)(member));
}
/**
 * Whether what cannot be read is counted anyway: a second table has the same number as the totals,
 * and no table could have more, even with everything in it that is unread.
 */
function isConfirmed(stated, numbers, unread) {
    const hidden = Map.groupBy(unread, ({ path }) => path.split('.', 1)[0] ?? '');
    const most = Array.from(hidden, ([table, all]) => (numbers.get(table) ?? 0) + all.reduce((sum, { least }) => sum + least, 0));
    return stated.total > 0 && Math.max(...numbers.values()) === stated.total && Math.max(...most) <= stated.total;
}

;// CONCATENATED MODULE: ./build/wsc/report/read-report.js









/**
 * Whether an answer is a report at all, not an error or the empty answer that comes before the
 * report.
 */
function isReport(answer) {
    if (!(0,json_shape/* isObject */.Gv)(answer))
        return false;
    const totals = (0,json_shape/* memberOf */.C5)(answer, TOTALS);
    return (0,json_shape/* isObject */.Gv)(totals) && Object.keys(totals).length > 0;
}
/**
 * Reads a report. It is redacted first, so that credentials go no further.
 * @throws WireError if it has no count that can be trusted
 */
function readReport(answer, redactor) {
    const totals = readTotals(answer);
    const document = redactReport(answer, redactor);
    const tables = tablesOf(document);
    const items = toList((0,json_shape/* memberOf */.C5)(document, 'Vulnerability_Category'), /[\n,]/);
    const categories = withBoundsMet(readCategories(tables, knownIn(tables, items), redactor), totals);
    // From the answer itself, since something redacted as a whole could be findings too.
    const unread = unreadIn(answer, knownIn(tablesOf(answer), items));
    const [first] = unread;
    if (first !== undefined && !isConfirmed(totals.stated, numbersIn(tables, categories), unread)) {
        throw new json_shape/* WireError */.cC(first.path);
    }
    return {
        ...totals,
        categories,
        unread: [...new Set(unread.map(({ path }) => path))],
        siteUrl: (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(document, 'Target_Info')).trim(),
        scannedOrigins: toList((0,json_shape/* memberOf */.C5)(document, 'Scanned_Domain_List'), /[\s,]+/),
        items,
        excludedUrls: readExclusions((0,json_shape/* memberOf */.C5)(document, 'Excluded_Url')),
        document,
    };
}
/**
 * The report's own totals. A risk that they do not name is 0 only if their `Total` confirms it.
 * Whatever `Total` counts beyond the named risks counts as high, and so does a risk with an unknown
 * name.
 */
function readTotals(answer) {
    const table = (0,json_shape/* objectAt */.lJ)((0,json_shape/* memberOf */.C5)(answer, TOTALS), TOTALS);
    const { counts, doubts, total, named, unread } = readRisks(table);
    const [misread] = unread;
    if (misread !== undefined)
        throw new json_shape/* WireError */.cC(`${TOTALS}.${misread}`);
    const isWhole = named.size === judge_severity/* SEVERITIES */.oC.length;
    if (total === undefined && !isWhole)
        throw new json_shape/* WireError */.cC(`${TOTALS}.Total`);
    if (!Object.values(table).some((value) => (0,value_notation/* countIn */.ry)(value) !== undefined))
        throw new json_shape/* WireError */.cC(TOTALS);
    if (!isWhole && total !== counts.total)
        throw new json_shape/* WireError */.cC(TOTALS);
    const beyond = Math.max(0, (total ?? 0) - counts.total);
    return {
        stated: (0,judge_severity/* sumOf */.XN)([counts, (0,judge_severity/* countsAt */.We)(judge_severity/* WORST */.g5, beyond)]),
        doubts: [...doubts, ...guessOf('beyond', beyond)],
    };
}
/**
 * The categories. Whether findings are milder than the worst of their category is in no doubt if
 * the totals count as many of each severity.
 */
function withBoundsMet(categories, { stated, doubts }) {
    const detailed = (0,report/* countDetails */.Of)({ categories });
    const isMet = doubts.length === 0 && judge_severity/* SEVERITIES */.oC.every((severity) => stated[severity] === detailed[severity]);
    if (!isMet)
        return categories;
    return categories.map((group) => ({ ...group, doubts: group.doubts.filter(({ kind }) => kind !== 'bound') }));
}
/** How many findings each table mentions, apart from the totals. */
function numbersIn({ byDomain, byCategory }, categories) {
    const cells = byDomain.flatMap((domain) => Object.values(domain));
    return new Map([
        [DETAILS, (0,report/* findingsIn */._0)({ categories }).length],
        [BY_DOMAIN, readCells(cells).counts.total],
        [BY_CATEGORY, sum(Object.values(byCategory).map((value) => (0,value_notation/* countIn */.ry)(value) ?? 0))],
    ]);
}
/**
 * What was left out; undefined if that is missing or unreadable, which does not mean that nothing
 * was.
 */
function readExclusions(value) {
    const isRead = typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
    return isRead ? toList(value, /[\s,]+/) : undefined;
}
/** A list, which may be written as one text. */
function toList(value, separator) {
    const items = Array.isArray(value) ? value : (0,value_notation/* textIn */.r7)(value).split(separator);
    return items.map((item) => (0,value_notation/* textIn */.r7)(item).trim()).filter((item) => item !== '');
}


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   xc: () => (/* binding */ identifierIn)
/* harmony export */ });
/** Numbers, texts, identifiers and times, in every way that the service writes them. */
/**
 * A whole number of 0 or more, given as a number or a numeric string; undefined for anything else.
 */
function countIn(value) {
    const number = typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
/**
 * Text as it is, a number in digits, or a list with one item per line; '' for anything else,
 * including a list within a list.
 */
function textIn(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return value.map((line) => (Array.isArray(line) ? '' : textIn(line))).join('\n');
    return '';
}
/**
 * An identifier, given as a number or a string, that is safe in a path and a file name; undefined
 * for anything else.
 */
function identifierIn(value) {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    return typeof text === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(text.trim()) ? text.trim() : undefined;
}
/**
 * A time from the service, such as `2024-07-08 13:12:03`, which is Korea Standard Time, although it
 * does not say so. Milliseconds since the epoch; undefined for anything else.
 */
function timeIn(value) {
    const parts = typeof value === 'string' ? /^\s*(\d{4})[-/](\d\d)[-/](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(value) : null;
    if (parts === null)
        return undefined;
    const [, year, month, day, time] = parts;
    const instant = Date.parse(`${year}-${month}-${day}T${time}+09:00`);
    return Number.isNaN(instant) ? undefined : instant;
}


/***/ })

};
