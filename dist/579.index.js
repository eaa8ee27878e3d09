export const id = 579;
export const ids = [579];
export const modules = {

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocuments: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./build/domain/redaction.js + 4 modules
var redaction = __webpack_require__(2421);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/domain/ignore-list.js + 1 modules
var ignore_list = __webpack_require__(5076);
// EXTERNAL MODULE: ./build/inputs/kind.js
var kind = __webpack_require__(9920);
;// CONCATENATED MODULE: ./build/inputs/ignore-file.js



const SELECTORS = ['category', 'url', 'parameter', 'fingerprint'];
const KEYS = new Set([...SELECTORS, 'reason', 'expires']);
/**
 * Reads the YAML of an ignore file. An empty file is an empty list. Aliases are refused and never followed, so that a small
 * file stays small. Where the syntax itself is wrong, nothing else is said: what the rest means is not known then.
 */
function readIgnoreFile(text) {
    const lines = new dist/* LineCounter */.HN();
    const problems = [];
    // Repeated keys are looked for here, so that they are told with everything else.
    const document = (0,dist/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ''), {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
    });
    for (const { pos, message } of [...document.errors, ...document.warnings])
        report(pos[0], 'syntax', message);
    const entries = problems.length === 0 ? readList(document.contents) : [];
    const [first, ...others] = problems.toSorted((a, b) => a.line - b.line).filter(isFirstOfSyntax);
    return first === undefined ? { value: entries } : { wrong: [first, ...others] };
    function report(offset, fault, given = '') {
        problems.push({ line: lineAt(offset), fault, given: given === '' ? '' : (0,kind/* quote */.hD)(given) });
    }
    function lineAt(offset) {
        return lines.linePos(offset).line;
    }
    function readList(contents) {
        if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
            return [];
        if (!(0,dist/* isSeq */.oP)(contents)) {
            report(contents.range[0], 'not-a-list');
            return [];
        }
        return contents.items.flatMap((item) => {
            if ((0,dist/* isMap */.jh)(item))
                return readEntry(item);
            report(item.range[0], (0,dist/* isAlias */.Vj)(item) ? 'alias' : 'not-an-entry');
            return [];
        });
    }
    function readEntry(map) {
        const start = map.range[0];
        const given = new Set();
        const values = new Map();
        for (const { key, value } of map.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
            const at = key.range[0];
            if (!KEYS.has(name))
                report(at, 'unknown-key', name);
            else if (given.has(name))
                report(at, 'repeated-key', name);
            else
                values.set(name, readValue(name, value, at));
            given.add(name);
        }
        if (!SELECTORS.some((name) => given.has(name)))
            report(start, 'no-selector');
        if (!given.has('reason'))
            report(start, 'no-reason');
        return {
            category: values.get('category'),
            url: values.get('url'),
            parameter: values.get('parameter'),
            fingerprint: values.get('fingerprint'),
            reason: values.get('reason') ?? '',
            expires: values.get('expires'),
            line: lineAt(start),
        };
    }
    /** The text of a value; what is wrong with it is reported at its key, which is never far. */
    function readValue(name, value, at) {
        const content = textOf(value);
        if ((0,dist/* isAlias */.Vj)(value))
            report(at, 'alias', name);
        else if (content === undefined)
            report(at, 'not-text', name);
        else if (content === '')
            report(at, 'empty-value', name);
        else if (name === 'expires' && !(0,ignore_list/* isDay */.N)(content))
            report(at, 'bad-date', content);
        return content ?? '';
    }
}
/** A blank value is the empty text. A date is one only by YAML 1.1, which a file may ask for: its text is what counts. */
function textOf(value) {
    if (value === null)
        return '';
    if (!(0,dist/* isScalar */.jn)(value))
        return undefined;
    if (value.value === null)
        return '';
    const content = value.value instanceof Date ? value.source : value.value;
    return typeof content === 'string' ? content.trim() : undefined;
}
/** One mistake in the syntax brings others after it: of those in one line, the first is enough. */
function isFirstOfSyntax({ line, fault }, index, all) {
    const before = all[index - 1];
    return fault !== 'syntax' || before?.line !== line;
}

// EXTERNAL MODULE: ./build/texts/message.js
var message = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/wsc/report.js + 2 modules
var wsc_report = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/wsc/wire.js
var wire = __webpack_require__(7387);
;// CONCATENATED MODULE: ./build/documents.js





/** Reads and checks the files that inputs name, before any request is made. */
async function readDocuments(inputs, means) {
    const baseline = await readBaselineSource(inputs, means);
    const ignoreList = await readIgnoreList(inputs['ignore-file'], means);
    return {
        documents: {
            baseline: 'value' in baseline ? baseline.value : { kind: 'none' },
            ignoreList: 'value' in ignoreList ? ignoreList.value : undefined,
        },
        problems: [baseline, ignoreList].flatMap((read) => ('problems' in read ? read.problems : [])),
    };
}
async function readBaselineSource(inputs, means) {
    const { baseline: choice = { kind: 'none' }, redact = true } = inputs;
    if (choice.kind !== 'path')
        return { value: choice };
    const { path } = choice;
    const text = await readText('baseline', path, means);
    if ('problems' in text)
        return text;
    // As what it is compared with will be.
    const redactor = (0,redaction/* createRedactor */.l)({ secrets: means.secrets, heuristics: redact });
    const baseline = parseReport(text.value, redactor);
    const problem = (0,message/* say */.c)('inputFileRefused', { input: 'baseline', wrong: (0,message/* say */.c)('fileNoReport', { path }) });
    return baseline === undefined ? { problems: [problem] } : { value: { kind: 'saved', baseline } };
}
async function readIgnoreList(path, means) {
    if (path === undefined)
        return { value: undefined };
    const text = await readText('ignore-file', path, means);
    if ('problems' in text)
        return text;
    const reading = readIgnoreFile(text.value);
    if ('value' in reading)
        return reading;
    return {
        problems: reading.wrong.map(({ line, fault, given }) => (0,message/* say */.c)('inputFileRefused', {
            input: 'ignore-file',
            wrong: (0,message/* say */.c)('ignoreProblem', { line, fault, given: given && (0,message/* say */.c)('quotation', { text: given }) }),
        })),
    };
}
async function readText(input, path, { host }) {
    try {
        return { value: await host.readFile(path) };
    }
    catch (cause) {
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
        return { problems: [(0,message/* say */.c)('inputFileRefused', { input, wrong: (0,message/* say */.c)('fileUnreadable', { path, reason }) })] };
    }
}
/** A report as this action saves it; undefined for anything else. */
function parseReport(text, redactor) {
    try {
        const document = JSON.parse(text);
        if (!(0,wsc_report/* isReport */.P)(document))
            return undefined;
        const report = (0,wsc_report/* readReport */.t)(document, redactor);
        return { shares: report.shares, siteUrl: report.siteUrl };
    }
    catch (cause) {
        if (cause instanceof SyntaxError || cause instanceof wire/* WireError */.cC)
            return undefined;
        throw cause;
    }
}


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ isReport),
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/redaction/json-value.js
var json_value = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/wsc/wire.js
var wire = __webpack_require__(7387);
;// CONCATENATED MODULE: ./build/wsc/risks.js


const SEVERITY_OF_RISK = new Map([
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
]);
/** The severity that a risk's name stands for; undefined for a name that is not known. */
function severityOf(risk) {
    return SEVERITY_OF_RISK.get(risk.trim().toLowerCase());
}
/** The counts in a table of risks. A risk of an unknown name counts as high; what is no count is not counted. */
function readRisks(table) {
    return (0,domain_severity/* sumOf */.XN)(Object.entries(table).map(([risk, value]) => countsAt(severityOf(risk) ?? 'high', (0,wire/* countIn */.ry)(value) ?? 0)));
}
/** Whether nothing in a table of risks had to be guessed: every name is known, and every value is a count. */
function isPlain(table) {
    return Object.entries(table).every(([risk, value]) => severityOf(risk) !== undefined && (0,wire/* countIn */.ry)(value) !== undefined);
}
/** So many of that severity alone. */
function countsAt(severity, count) {
    return (0,domain_severity/* countsOf */.mQ)({ high: 0, medium: 0, low: 0, [severity]: count });
}

;// CONCATENATED MODULE: ./build/wsc/report-redaction.js



/** The report's own names, as getReport's page gives them: none is a credential, even where a known secret is spelt alike. */
const OWN_NAMES = new Set([
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
    'Classify_byRisk_Level',
    'Classify_byRisk_Domain',
    'Classify_byRisk_Vulnerability',
    'Total',
    'Details',
    'RiskLevel',
    'Vuln_Desc',
    'Vuln_Desc2',
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
    'Recommendation',
]);
/** Domains, categories and risks: a table of counts is no deeper. */
const DEEPEST_TABLE = 3;
/**
 * The report less its credentials. Its own structure is known and stays: a category that is called `Session Fixation` or
 * `Password in clear` is no credential, though a member of that name anywhere else would be taken for one.
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
    /** A table's counts stay, whatever they stand under. */
    function redactTable(name, value, depth) {
        if ((0,wire/* countIn */.ry)(value) !== undefined)
            return value;
        if (!(0,wire/* isObject */.Gv)(value) || depth === DEEPEST_TABLE)
            return redactAs(name, value);
        return mapMembers(value, (member, cell) => redactTable(member, cell, depth + 1));
    }
    /** A finding, or one of the texts that its category has beside its findings. */
    function redactFinding(name, value) {
        return typeof value === 'object' ? mapEach(value, redactMember) : redactMember(name, value);
    }
    /** A member of the report's own is a field; of any other, the name may say that its value is a credential. */
    function redactMember(name, value) {
        // A cookie's values, so that even a short one goes, and then all that there is.
        if (name === 'Login_Info')
            return isBlank(value) ? value : redactAs(name, redactAs('Cookie', value));
        if (name === 'RiskLevel' && severityOf((0,wire/* textIn */.r7)(value)) !== undefined)
            return value;
        return OWN_NAMES.has(name) || /^\d+$/.test(name) ? redactField(value) : redactAs(name, value);
    }
    /** What becomes of a value that stands under that name. */
    function redactAs(name, value) {
        const redacted = redactor.json({ [name]: value });
        return (0,wire/* isObject */.Gv)(redacted) ? Object.values(redacted)[0] : undefined;
    }
    /** Text, or whatever else stands in its place. A list of texts is one text in lines. */
    function redactField(value) {
        if (typeof value === 'string')
            return redactor.text(value);
        const isLines = Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');
        return isLines ? redactor.text(value.join('\n')).split('\n') : redactor.json(value);
    }
    /** Maps the members of an object or the items of a list; anything else is a field. */
    function mapEach(value, map) {
        if ((0,wire/* isObject */.Gv)(value))
            return mapMembers(value, map);
        return Array.isArray(value) && !value.every((item) => typeof item === 'string')
            ? value.map((item, index) => map(String(index), item))
            : redactField(value);
    }
    /** An object with its members mapped and its names redacted; names that become alike are told apart by a number. */
    function mapMembers(object, map) {
        const names = (0,json_value/* redactNames */.u)(Object.keys(object), (name) => OWN_NAMES.has(name) || severityOf(name) !== undefined ? name : redactor.text(name));
        return Object.fromEntries(Object.entries(object).map(([name, value], index) => [names[index] ?? '', map(name, value)]));
    }
}
function isBlank(value) {
    return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./build/wsc/report.js





const TOTALS = 'Classify_byRisk_Level';
const BY_DOMAIN = 'Classify_byRisk_Domain';
const BY_CATEGORY = 'Classify_byRisk_Vulnerability';
/** Fields of a finding, by which one is known that does not stand under a number. */
const FINDING_FIELDS = ['Title', 'vuln_key', 'URL', 'VulnParam', 'VulnSTR'];
/** Whether an answer is a report at all, and not an error or the empty answer of one that is not there yet. */
function isReport(answer) {
    if (!(0,wire/* isObject */.Gv)(answer))
        return false;
    const totals = (0,wire/* memberOf */.C5)(answer, TOTALS);
    return (0,wire/* isObject */.Gv)(totals) && Object.keys(totals).length > 0;
}
/**
 * Reads a report: its credentials are taken out first, so that nothing else ever holds them.
 * @throws WireError where it has no count that can be trusted
 */
function readReport(answer, redactor) {
    const stated = readTotals(answer);
    const document = redactReport(answer, redactor);
    return {
        stated,
        shares: readCategories(document, redactor),
        siteUrl: (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(document, 'Target_Info')).trim(),
        scannedOrigins: toList((0,wire/* memberOf */.C5)(document, 'Scanned_Domain_List'), /[\s,]+/),
        items: toList((0,wire/* memberOf */.C5)(document, 'Vulnerability_Category'), /[\n,]/),
        excludedUrls: toList((0,wire/* memberOf */.C5)(document, 'Excluded_Url'), /[\s,]+/),
        document,
    };
}
/**
 * The report's own totals. A risk that they don't name is 0 only where their `Total` says so too; what `Total` counts
 * beyond the risks, and every risk of an unknown name, is high.
 */
function readTotals(answer) {
    const { Total: totalValue, ...named } = (0,wire/* objectAt */.lJ)((0,wire/* memberOf */.C5)(answer, TOTALS), TOTALS);
    for (const [risk, value] of Object.entries(named)) {
        if ((0,wire/* countIn */.ry)(value) === undefined)
            throw new wire/* WireError */.cC(`${TOTALS}.${severityOf(risk) === undefined ? '*' : risk}`);
    }
    const counts = readRisks(named);
    const total = (0,wire/* countIn */.ry)(totalValue);
    const isWhole = domain_severity/* SEVERITIES */.oC.every((risk) => Object.keys(named).some((name) => severityOf(name) === risk));
    if (total === undefined && (totalValue !== undefined || !isWhole))
        throw new wire/* WireError */.cC(`${TOTALS}.Total`);
    if (!isWhole && total !== counts.total)
        throw new wire/* WireError */.cC(TOTALS);
    return (0,domain_severity/* sumOf */.XN)([counts, countsAt('high', Math.max(0, (total ?? 0) - counts.total))]);
}
/** Every category that the details or one of the two tables name. A name is an arbitrary string. */
function readCategories(document, redactor) {
    const details = toObject((0,wire/* memberOf */.C5)(document, 'Details'));
    const byCategory = toObject((0,wire/* memberOf */.C5)(document, BY_CATEGORY));
    const byDomain = Object.values(toObject((0,wire/* memberOf */.C5)(document, BY_DOMAIN))).map(toObject);
    const names = new Set([details, byCategory, ...byDomain].flatMap((table) => Object.keys(table)));
    return [...names].flatMap((name) => {
        const tables = byDomain.map((domain) => toObject((0,wire/* memberOf */.C5)(domain, name)));
        const risks = (0,domain_severity/* sumOf */.XN)(tables.map(readRisks));
        const detail = (0,wire/* memberOf */.C5)(details, name);
        const texts = (0,wire/* isObject */.Gv)(detail) || Array.isArray(detail) ? detail : {};
        const given = (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(toObject(texts), 'RiskLevel')).trim();
        const severity = worstIn(risks, given === '' ? undefined : (severityOf(given) ?? 'high'));
        const about = {
            name,
            severity,
            recommendation: textOf((0,wire/* memberOf */.C5)(toObject((0,wire/* memberOf */.C5)(document, 'Recommendation')), name)),
        };
        const findings = entriesIn(texts).map((finding) => readFinding(finding, toObject(texts), about, redactor));
        const least = Math.max(findings.length, (0,wire/* countIn */.ry)((0,wire/* memberOf */.C5)(byCategory, name)) ?? 0);
        return sharesOf({ findings, severity, least }, risks, tables.every(isPlain));
    });
    function textOf(value) {
        return redactor.text((0,wire/* textIn */.r7)(value));
    }
}
/** The risk of a category's findings: the worst that the report gives it, and high where it gives none. */
function worstIn(risks, given) {
    const present = domain_severity/* SEVERITIES */.oC.filter((severity) => risks[severity] > 0);
    const all = given === undefined ? present : [given, ...present];
    return all.length === 0 ? 'high' : all.reduce(domain_severity/* worse */.JJ);
}
/**
 * The larger of what the domains' table counts and what the details hold; what it lacks has the category's worst risk. A table
 * that counts none of that risk speaks of something else than the details, and lacks them all.
 */
function sharesOf({ findings, severity, least }, risks, areRisksPlain) {
    const isMildest = severity === 'low';
    if (risks[severity] === 0) {
        return [
            { findings: [], counts: risks, isCertain: false },
            { findings, counts: countsAt(severity, least), isCertain: areRisksPlain && isMildest },
        ];
    }
    const lacking = Math.max(0, least - risks.total);
    const counts = (0,domain_severity/* sumOf */.XN)([risks, countsAt(severity, lacking)]);
    return [{ findings, counts, isCertain: areRisksPlain && (lacking === 0 || isMildest) }];
}
/** Findings stand beside the category's fixed members, under numbers; one that stands elsewhere is known by its fields. */
function entriesIn(detail) {
    return Object.entries(detail)
        .filter(([name, value]) => /^\d+$/.test(name) || ((0,wire/* isObject */.Gv)(value) && FINDING_FIELDS.some((field) => Object.hasOwn(value, field))))
        .map(([, value]) => value);
}
/** A finding, however odd: what can't be read stays empty, and a finding that is only a text is its title. */
function readFinding(value, category, about, redactor) {
    const fields = (0,wire/* isObject */.Gv)(value) ? value : { Title: value };
    // Decoding may bring to light what stood encoded, so what is decoded is redacted once more.
    const decoded = (name) => redactor.text((0,decode/* decodeHTML */.Gz)((0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(fields, name)))).trim();
    const plain = (name) => (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(fields, name));
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
        description: [...['Vuln_Desc', 'Vuln_Desc2'].map((name) => (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(category, name))), plain('Description')]
            .filter((text) => text.trim() !== '')
            .join('\n'),
        reference: plain('Reference'),
        recommendation: about.recommendation,
    };
}
/** `URL` is display text: `[GET]  http://…`. */
function splitLocation(text) {
    const parts = /^\[([A-Za-z]{1,20})\]\s*(.*)$/s.exec(text);
    return { method: parts?.[1]?.toUpperCase() ?? '', url: parts?.[2] ?? text };
}
function toObject(value) {
    return (0,wire/* isObject */.Gv)(value) ? value : {};
}
/** A list, be it written as one text. */
function toList(value, separator) {
    const items = Array.isArray(value) ? value : (0,wire/* textIn */.r7)(value).split(separator);
    return items.map((item) => (0,wire/* textIn */.r7)(item).trim()).filter((item) => item !== '');
}


/***/ }),

/***/ 7387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   cC: () => (/* binding */ WireError),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   xc: () => (/* binding */ identifierIn)
/* harmony export */ });
/**
 * The one place where data of the service, of which nothing is known, becomes something that can be read. Where a
 * value isn't what it should be, the error carries its path in the JSON, never the value: that may be a secret.
 */
/** An answer holds something else than it should at this path. */
class WireError extends Error {
    name = 'WireError';
    path;
    constructor(path) {
        super(`unexpected value at ${path}`);
        this.path = path;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The member of that name, if the object itself has one: a name such as `__proto__` or `constructor` is only a name. */
function memberOf(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** The object at `path`. @throws WireError where there is none */
function objectAt(value, path) {
    if (!isObject(value))
        throw new WireError(path);
    return value;
}
/** The list at `path`; the service writes null for an empty one. @throws WireError where there is neither */
function listAt(value, path) {
    if (value === null || value === undefined || value === '')
        return [];
    if (!Array.isArray(value))
        throw new WireError(path);
    return value;
}
/** A whole number of 0 or more, given as a number or a numeric string; undefined for anything else. */
function countIn(value) {
    const number = typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
/** Text as it stands, a number in digits, the lines of a list; '' for anything else, a list within a list included. */
function textIn(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return value.map((line) => (Array.isArray(line) ? '' : textIn(line))).join('\n');
    return '';
}
/** An identifier, given as a number or a string, that can stand in a path and a file's name; undefined for anything else. */
function identifierIn(value) {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    return typeof text === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(text.trim()) ? text.trim() : undefined;
}
/**
 * A time of the service, such as `2024-07-08 13:12:03`: Korea Standard Time, though it doesn't say so.
 * Milliseconds since the epoch; undefined for anything else.
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
