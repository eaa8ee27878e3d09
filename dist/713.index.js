export const id = 713;
export const ids = [713];
export const modules = {

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocuments: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./build/texts/message.js
var message = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/wsc/json-shape.js
var json_shape = __webpack_require__(9640);
// EXTERNAL MODULE: ./build/wsc/report/read-report.js + 7 modules
var read_report = __webpack_require__(6577);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/judge/ignore/days.js
var days = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/configure/kinds/kind.js
var kind = __webpack_require__(1325);
;// CONCATENATED MODULE: ./build/configure/ignore-file.js



const SELECTORS = ['category', 'url', 'parameter', 'fingerprint'];
const KEYS = new Set([...SELECTORS, 'reason', 'expires']);
/**
 * Reads the YAML of an ignore file. An empty file is an empty list. Aliases are refused and never
 * followed, so that a small file stays small. If the syntax is wrong, nothing else is reported,
 * since nobody knows what the rest means.
 */
function readIgnoreFile(text) {
    const lines = new dist/* LineCounter */.HN();
    const problems = [];
    // Repeated keys are found below, so that they are reported with everything else.
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
    /** The text of a value. Problems are reported at the line of its key. */
    function readValue(name, value, at) {
        const content = textOf(value);
        if ((0,dist/* isAlias */.Vj)(value))
            report(at, 'alias', name);
        else if (content === undefined)
            report(at, 'not-text', name);
        else if (content === '')
            report(at, 'empty-value', name);
        else if (name === 'url' && /[?#]/.test(content))
            report(at, 'query', content);
        else if (name === 'expires' && !(0,days/* isDay */.N)(content))
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
    if (!(0,dist/* isScalar */.jn)(value))
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

;// CONCATENATED MODULE: ./build/configure/baseline-and-ignore-files.js




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
    const problem = (0,message/* say */.c)('inputFileRefused', { input: 'baseline', wrong: (0,message/* say */.c)('fileNoReport', { path }) });
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
async function readText(input, path, { runner }) {
    try {
        return { value: await runner.readFile(path) };
    }
    catch (cause) {
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
        return { problems: [(0,message/* say */.c)('inputFileRefused', { input, wrong: (0,message/* say */.c)('fileUnreadable', { path, reason }) })] };
    }
}
/** A report that this action saved; undefined for anything else. */
function parseReport(text, redactor) {
    try {
        const document = JSON.parse(text);
        if (!(0,read_report/* isReport */.P)(document))
            return undefined;
        return (0,read_report/* readReport */.t)(document, redactor);
    }
    catch (cause) {
        if (cause instanceof SyntaxError || cause instanceof json_shape/* WireError */.cC)
            return undefined;
        throw cause;
    }
}


/***/ })

};
