export const id = 132;
export const ids = [132];
export const modules = {

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellAddedEntries: () => (/* binding */ tellAddedEntries)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
/* harmony import */ var _read_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3265);



/** More entries are counted, but not named. */
const MOST_NAMED = 5;
/**
 * What to say of the entries that a pull request adds to the ignore file, or changes: whoever opens
 * it could accept the very finding that it brings. Undefined if there are none.
 */
async function tellAddedEntries({ path, entries, baseCommit }, { runner, token, details }) {
    if (entries.length === 0)
        return undefined;
    if (token === '')
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('addedEntriesWithoutToken');
    let text;
    try {
        text = await (await runner.openRepository(token)).readFile(path, baseCommit);
    }
    catch (cause) {
        const { reason, status } = cause instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F ? cause : { reason: 'unavailable', status: undefined };
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('addedEntriesUnknown', { reason, status });
    }
    const before = (0,_read_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIgnoreFile */ .r)(text ?? '');
    if ('wrong' in before)
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('addedEntriesUncompared');
    const known = new Set(before.value.map(effectOf));
    const added = entries.filter((entry) => !known.has(effectOf(entry)));
    if (added.length === 0)
        return undefined;
    const named = details === 'full' ? added.slice(0, MOST_NAMED).map(nameOf) : [];
    return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('entriesAdded', {
        count: added.length,
        isNewFile: text === undefined,
        entries: named.length > 0 ? named.map((text) => (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('quotation', { text })) : '',
        left: named.length > 0 ? added.length - named.length : 0,
    });
}
/** What an entry does, whatever reason it gives and wherever it stands. */
function effectOf({ category, url, parameter, fingerprint, expires }) {
    return JSON.stringify([category, url, parameter, fingerprint, expires].map((text) => text?.trim() ?? null));
}
function nameOf({ category, url, parameter, fingerprint, line }) {
    return `${line} (${[category, url, parameter, fingerprint].filter((text) => text !== undefined).join(' · ')})`;
}


/***/ }),

/***/ 4437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDocuments: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4116);
/* harmony import */ var _wsc_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);
/* harmony import */ var _wsc_report_read_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6577);
/* harmony import */ var _read_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3265);




/** Reads and checks the files that inputs name. */
async function readDocuments(wish, means) {
    const baseline = await readBaselineSource(wish.baseline, means);
    const ignoreList = await readIgnoreList(wish.ignoreFile, means);
    return {
        documents: {
            baseline: 'value' in baseline ? baseline.value : { kind: 'none' },
            ignoreList: 'value' in ignoreList ? ignoreList.value : undefined,
        },
        problems: [baseline, ignoreList].flatMap((read) => ('problems' in read ? read.problems : [])),
    };
}
async function readBaselineSource(choice, means) {
    if (choice.kind !== 'path')
        return { value: choice };
    const { path } = choice;
    const text = await readText('baseline', path, means);
    if ('problems' in text)
        return text;
    const report = parseReport(text.value, means.redactor);
    const problem = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputFileRefused', { input: 'baseline', wrong: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('fileNoReport', { path }) });
    return report === undefined
        ? { problems: [problem] }
        : { value: { kind: 'saved', baseline: { ...report, name: path } } };
}
async function readIgnoreList(path, means) {
    if (path === undefined)
        return { value: undefined };
    const text = await readText('ignore-file', path, means);
    if ('problems' in text)
        return text;
    const reading = (0,_read_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readIgnoreFile */ .r)(text.value);
    if ('value' in reading)
        return reading;
    return {
        problems: reading.wrong.map(({ line, fault, given }) => (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputFileRefused', {
            input: 'ignore-file',
            wrong: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('ignoreProblem', { line, fault, given: given && (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('quotation', { text: given }) }),
        })),
    };
}
async function readText(input, path, { runner }) {
    try {
        return { value: await runner.readFile(path) };
    }
    catch (cause) {
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
        return { problems: [(0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('inputFileRefused', { input, wrong: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('fileUnreadable', { path, reason }) })] };
    }
}
/** A report that this action saved; undefined for anything else. */
function parseReport(text, redactor) {
    try {
        const document = JSON.parse(text);
        if (!(0,_wsc_report_read_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isReport */ .P)(document))
            return undefined;
        return (0,_wsc_report_read_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(document, redactor);
    }
    catch (cause) {
        if (cause instanceof SyntaxError || cause instanceof _wsc_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .cC)
            return undefined;
        throw cause;
    }
}


/***/ }),

/***/ 3265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _judge_ignore_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7328);
/* harmony import */ var _kinds_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1325);



const SELECTORS = ['category', 'url', 'parameter', 'fingerprint'];
const KEYS = new Set([...SELECTORS, 'reason', 'expires']);
/**
 * Reads the YAML of an ignore file. An empty file is an empty list. Aliases are refused and never
 * followed, so that a small file stays small. If the syntax is wrong, nothing else is reported,
 * since nobody knows what the rest means.
 */
function readIgnoreFile(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const problems = [];
    // Repeated keys are found below, so that they are reported with everything else.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.replace(/^\uFEFF/, ''), {
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
        problems.push({ line: lineAt(offset), fault, given: given === '' ? '' : (0,_kinds_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given) });
    }
    function lineAt(offset) {
        return lines.linePos(offset).line;
    }
    function readList(contents) {
        if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null))
            return [];
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(contents)) {
            report(contents.range[0], 'not-a-list');
            return [];
        }
        return contents.items.flatMap((item) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
                return readEntry(item);
            report(item.range[0], (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(item) ? 'alias' : 'not-an-entry');
            return [];
        });
    }
    function readEntry(map) {
        const start = map.range[0];
        const given = new Set();
        const values = new Map();
        for (const { key, value } of map.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
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
    /** The text of a value. Problems are reported at the line of its key. */
    function readValue(name, value, at) {
        const content = textOf(value);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value))
            report(at, 'alias', name);
        else if (content === undefined)
            report(at, 'not-text', name);
        else if (content === '')
            report(at, 'empty-value', name);
        else if (name === 'url' && /[?#]/.test(content))
            report(at, 'query', content);
        else if (name === 'expires' && !(0,_judge_ignore_days_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(content))
            report(at, 'bad-date', content);
        return content ?? '';
    }
}
/**
 * A blank value is an empty text. Only YAML 1.1, which a file may declare, has dates. They are read
 * as text.
 */
function textOf(value) {
    if (value === null)
        return '';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return undefined;
    if (value.value === null)
        return '';
    const content = value.value instanceof Date ? value.source : value.value;
    return typeof content === 'string' ? content.trim() : undefined;
}
/** One mistake in the syntax causes others, so only the first of each line is reported. */
function isFirstOfSyntax({ line, fault }, index, all) {
    const before = all[index - 1];
    return fault !== 'syntax' || before?.line !== line;
}


/***/ })

};
