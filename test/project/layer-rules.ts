import { posix } from 'node:path';
import { readSource } from './source-facts.ts';

/**
 * What each layer may import from `src/` besides itself. Each file and each folder in `src/` is a
 * layer.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  index: ['step', 'hosts/github', 'hosts/machine'],
  post: ['index', 'domain/saved-ledger.ts'],
  step: ['configure', 'story', 'publish', 'escape', 'judge', 'domain', 'texts/message.ts', 'ports', 'fault'],
  story: [
    'scan',
    'wsc',
    'judge',
    'redaction',
    'configure',
    'publish/or-warn.ts',
    'render/site-label.ts',
    'domain',
    'texts/message.ts',
    'ports',
    'fault',
  ],
  configure: [
    'wsc/clouds.ts',
    'wsc/json-shape.ts',
    'wsc/report/read-report.ts',
    'judge',
    'redaction',
    'domain',
    'render/showing.ts',
    'escape',
    'texts',
    'ports',
    'fault',
  ],
  scan: ['wsc', 'judge', 'domain', 'texts/message.ts', 'ports', 'fault'],
  wsc: ['judge', 'redaction', 'domain', 'texts/message.ts', 'ports', 'fault'],
  publish: ['configure/showing.ts', 'render', 'redaction', 'escape', 'judge', 'domain', 'texts', 'ports'],
  render: ['escape', 'judge', 'domain', 'texts'],
  escape: [],
  judge: ['redaction/known/given-secrets.ts', 'redaction/text/replaced-parts.ts', 'domain', 'texts/message.ts'],
  // It must know how text that was made safe to show spells a secret.
  redaction: ['escape/plain.ts', 'escape/log.ts', 'domain/harmless-header.ts'],
  domain: ['texts/message.ts'],
  texts: ['judge/severity.ts'],
  ports: ['domain', 'texts'],
  fault: ['texts'],
  'hosts/github': ['escape/file-name.ts', 'domain', 'ports'],
  'hosts/machine': ['ports'],
};

/** Layers whose types another layer may import, but nothing that runs. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  step: ['redaction', 'render'],
  story: ['render'],
  scan: ['redaction'],
  texts: ['judge', 'domain'],
  render: ['ports'],
  ports: ['escape'],
};

/** Layers that only these may import. */
const IMPORTED_ONLY_BY: Readonly<Record<string, readonly string[]>> = { index: ['post'], step: ['index'] };

/** Who may import a package or a module of Node. Nobody may import one that is not listed. */
const OUTSIDE: readonly { readonly name: RegExp; readonly layers: readonly string[] | 'all' }[] = [
  { name: /^@actions\//, layers: ['hosts/github'] },
  { name: /^(node-fetch|agent-base|https-proxy-agent)$/, layers: ['hosts/machine'] },
  { name: /^entities(\/|$)/, layers: ['wsc', 'redaction', 'judge'] },
  { name: /^yaml$/, layers: ['configure'] },
  { name: /^node:zlib$/, layers: ['render', 'hosts/machine'] },
  { name: /^node:(crypto|path|path\/posix|url|util|buffer)$/, layers: 'all' },
  { name: /^node:(fs|fs\/promises|os|process)$/, layers: ['hosts/github', 'hosts/machine'] },
  { name: /^node:/, layers: ['hosts/machine'] },
];

/**
 * What only some may use. The others reach the outside world through ports, so that tests can
 * replace it.
 */
const RESERVED: readonly { readonly name: RegExp; readonly layers: readonly string[] }[] = [
  {
    name: /^(setTimeout|setInterval|setImmediate|queueMicrotask|Date\.now|new Date\(\)|performance)$/,
    layers: ['hosts/machine'],
  },
  { name: /^AbortSignal\.timeout$/, layers: ['hosts/machine', 'hosts/github'] },
  { name: /^(fetch|WebSocket|EventSource)$/, layers: ['hosts/machine'] },
  {
    name: /^(Math\.random|(crypto\.)?(randomBytes|randomUUID|randomInt|getRandomValues))$/,
    layers: ['hosts/machine'],
  },
  { name: /^(process|console|globalThis|global)$/, layers: ['index', 'post', 'hosts/github', 'hosts/machine'] },
];

/** The vendor's words, and the layers that may use them. */
const VENDOR_WORDS = new RegExp(
  `\\b(${[
    // Of orders and commands.
    ['instanceNo', 'StartUrl', 'ExcludeUrl', 'VulnItems', 'UserAgent', 'MasterInstanceNo', 'searchKeyword'],
    // Of lists.
    ['record_data', 'slave_data', 'result_\\w+', 'rescan_button', '(?:crawl|scan|total|total_page)_cnt', 'start_date'],
    // Of reports.
    ['Classify_by\\w*', 'RiskLevel', 'vuln_key', 'Vuln(?:Param|STR|_Desc2?)', 'Login_Info', 'Request_(?:Header|Body)'],
    ['(?:Not_)?Scanned_Domain_List', 'Excluded_Url', 'Response_Data'],
  ]
    .flat()
    .join('|')})\\b`,
);
const VENDOR_LAYERS = ['wsc', 'texts'];

/**
 * Holds the modules of `src/` to the direction in which data runs.
 * @param files the modules' texts by path below `src/`, with `/`
 * @returns what breaks the rules, one line each
 */
export function violationsOf(files: ReadonlyMap<string, string>): string[] {
  const sources = [...files].map(([path, text]) => ({ path, layer: layerOf(path), text, ...readSource(text) }));
  const violations = sources.flatMap(({ path, layer, text, imports, uses }) => {
    if (!(layer in MAY_IMPORT)) return [`${path}: a layer that the rules do not know`];
    const word = VENDOR_LAYERS.includes(layer) ? undefined : VENDOR_WORDS.exec(text)?.[0];
    return [
      ...imports
        .filter(({ specifier, isTypeOnly }) => !mayImport(path, specifier, isTypeOnly))
        .map(({ specifier }) => `${path}: may not import ${specifier || 'what is not named'}`),
      ...[...uses].filter((use) => isReserved(use, layer)).map((use) => `${path}: may not use ${use}`),
      ...(word === undefined ? [] : [`${path}: says ${word}, a word of the vendor's`]),
    ];
  });
  const graph = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ specifier }) => resolve(path, specifier)),
    ]),
  );
  return [...violations, ...cyclesIn(graph)];
}

function mayImport(path: string, specifier: string, isTypeOnly: boolean): boolean {
  const layer = layerOf(path);
  if (!specifier.startsWith('.')) {
    const rule = OUTSIDE.find(({ name }) => name.test(specifier));
    return rule !== undefined && (rule.layers === 'all' || rule.layers.includes(layer));
  }
  const target = resolve(path, specifier);
  const allowed = MAY_IMPORT[layer] ?? [];
  if (target.startsWith('..') || IMPORTED_ONLY_BY[layerOf(target)]?.includes(layer) === false) return false;
  if (layerOf(target) === layer) return true;
  const withTypes = isTypeOnly ? [...allowed, ...(MAY_IMPORT_TYPES[layer] ?? [])] : allowed;
  return withTypes.includes(target) || withTypes.includes(layerOf(target));
}

function isReserved(use: string, layer: string): boolean {
  return RESERVED.some(({ name, layers }) => name.test(use) && !layers.includes(layer));
}

/**
 * The cycles among modules, each once, as the chain of imports that closes it. Types do not count:
 * they are gone when it runs.
 */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (path: string, chain: readonly string[]): string[] => {
    if (chain.includes(path)) return [`a cycle: ${[...chain.slice(chain.indexOf(path)), path].join(' → ')}`];
    if (done.has(path)) return [];
    const cycles = (graph.get(path) ?? []).flatMap((next) => walk(next, [...chain, path]));
    done.add(path);
    return cycles;
  };
  return [...graph.keys()].flatMap((path) => walk(path, []));
}

function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'hosts' ? `${first}/${second}` : first.replace(/\.ts$/, '');
}

function resolve(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}
