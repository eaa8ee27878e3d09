import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concealing } from '../../src/configure/concealing-runner.ts';
import { readConfiguration } from '../../src/configure/configuration.ts';
import { hideSecrets } from '../../src/configure/hide-secrets.ts';
import { BadInputs } from '../../src/configure/read-inputs.ts';
import { PLAIN_SHOWING } from '../../src/configure/showing.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { commandText } from '../../src/escape/command.ts';
import { fileName, pathIn, WORKSPACE } from '../../src/escape/file-name.ts';
import { jsonFile } from '../../src/escape/json.ts';
import { markup, pre, prose, toMarkdown } from '../../src/escape/markdown.ts';
import { Fault } from '../../src/fault.ts';
import { createLog } from '../../src/publish/log.ts';
import { publish } from '../../src/publish/publish.ts';
import { keepSecret } from '../../src/redaction/concealment.ts';
import { charge, failed } from '../../src/story/endings.ts';
import { say } from '../../src/texts/message.ts';
import { folderAt } from '../escape/paths.ts';
import { DEMANDS, FINDING, outcomeOf, TARGET } from '../render/outcomes.ts';
import { COMMAND_NAMES, parseWorkflowCommand } from '../runner/workflow-command.ts';
import { RunnerInMemory } from '../runner-in-memory.ts';

/** Texts that some sink writes differently, alone or next to another. */
const ODD = [
  '##[',
  '::',
  '[error]',
  '[er',
  'or]',
  '[',
  '#',
  ':',
  '\\',
  '/',
  '"',
  "'",
  '<',
  '>',
  '&',
  '%',
  '$',
  '{',
  '}',
];
const UNSEEN = ['\u200b', '\u202e', '\ufeff', '\u00ad', '\u2028', '\u0001', '\u{e0041}', '\ufe0f', '\ud800'];
const BETWEEN = [' ', '  ', '\t', '(', ').', '!', ',', '-', 'é', '한', '😀', 'error', 'GH-1', '00'];

const pieces = fc.array(fc.constantFrom(...ODD, ...UNSEEN, ...BETWEEN), { maxLength: 6 }).map((all) => all.join(''));
const CORES = ['kX9q', 'Zw4v'] as const;
const secrets = fc.tuple(pieces, pieces, pieces).map(([a, b, c]) => `${a}${CORES[0]}${b}${CORES[1]}${c}`.trim());

const isCommand = (name: string) => COMMAND_NAMES.some((known) => known === name.toLowerCase());

/** Everything that a step with this secret key shows of the text, by where it shows it. */
async function show(secret: string, text: string): Promise<Readonly<Record<string, string>>> {
  const memory = new RunnerInMemory({ inputs: { 'secret-key': secret } });
  const { conceal } = await hideSecrets(memory);
  const runner = concealing(memory, conceal);
  const showing = { ...PLAIN_SHOWING, today: '2026-10-05', reportDir: folderAt('wsc-report') };
  const log = createLog(runner, showing);
  const message = say('quotation', { text });
  log.info(message);
  log.warn(message);
  runner.debug(() => commandText([text]));
  const url = `https://shop.example/?key=${encodeURIComponent(secret.toWellFormed())}`;
  const outcomes = [
    ...charge([failed(new Fault('service', message))], new Ledger(() => {})),
    outcomeOf([FINDING], { target: { ...TARGET, url } }),
  ];
  await publish({ outcomes, demands: DEMANDS }, showing, { host: runner, log, conceal });
  const [, page = ''] = [...memory.files].find(([path]) => path.endsWith('.html')) ?? [];
  expect(page).toContain('shop.example');
  expect(memory.lines.filter((line) => parseWorkflowCommand(line, isCommand))).toEqual([]);
  return {
    log: memory.lines.join('\n'),
    debug: memory.debugged.join('\n'),
    annotations: memory.annotations.map(({ title, message }) => `${title}\n${message}`).join('\n'),
    summary: memory.summaries.join('\n'),
    results: memory.outputs.get('results') ?? '',
    page,
  };
}

describe('no part of a secret is shown', () => {
  test('in any sink, however it writes the secret and the text around it', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, pieces, pieces, async (secret, before, after) => {
        for (const shown of Object.values(await show(secret, `${before}${secret}${after}`))) {
          for (const core of CORES) expect(shown).not.toContain(core);
        }
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  test.each([
    ['begins like a command', '::error::kX9qZw4v', ''],
    ['contains a command in the older syntax', 'kX9q##[error]Zw4v', ''],
    ['becomes a command with what follows', 'kX9qZw4v[err', 'or]'],
    ['becomes a command with what comes before', '#[kX9qZw4v', ''],
    ['contains invisible characters', 'kX9q\u200b\u202eZw4v', ''],
    ['ends like a sentence', 'kX9q$Zw4v!', ' is wrong'],
    ['contains two blanks', 'kX9q  $Zw4v', ''],
  ])('that %s', async (_, secret, after) => {
    const shown = await show(secret, `#${secret}${after}`);
    expect(Object.values(shown).filter((each) => /kX9q|Zw4v/.test(each))).toEqual([]);
    expect((await show('another-key', `#${secret}${after}`))['log']).toMatch(/kX9q/);
  });
});

test('a secret in quotes is found even if it begins a line with a blank', async () => {
  const memory = new RunnerInMemory({ inputs: { headers: 'X-Door: " ::kX9qZw4v"' } });
  const { conceal } = await hideSecrets(memory);
  createLog(concealing(memory, conceal), PLAIN_SHOWING).info(say('quotation', { text: ' ::kX9qZw4v' }));
  expect(memory.lines).toEqual(['[redacted]']);
});

describe('of a secret that is cut, the beginning is not shown', () => {
  const SECRET = 'kX9q%Zw4v\u200bkX9qZw4vkX9qZw4v';

  test('in the value of an input that is refused', async () => {
    const { lines, annotations, summaries, debugged } = await refuse('a'.repeat(82));
    expect([...lines, ...summaries, ...debugged, ...annotations.map(({ message }) => message)].join('\n')).not.toMatch(
      /kX9q|Zw4v/,
    );
    expect(lines.join('\n')).toContain('a[redacted]');
  });

  test('wherever the summary cuts a message', async () => {
    const places = new Set<string>();
    for (let length = 1_840; length < 1_980; length += 1) {
      const { summary = '', annotations = '' } = await show(
        SECRET,
        `${'a'.repeat(length)}${SECRET}${' a'.repeat(900)}`,
      );
      expect(`${summary}\n${annotations}`).not.toMatch(/kX9q|Zw4v/);
      places.add(/a\[redacted\](?:<\/code>)?…/.test(summary) ? 'cut' : 'other');
    }
    expect(places).toEqual(new Set(['cut', 'other']));
  });

  async function refuse(before: string): Promise<RunnerInMemory> {
    const memory = new RunnerInMemory({ inputs: { 'secret-key': SECRET, speed: `${before}${SECRET}` } });
    const { conceal } = await hideSecrets(memory);
    const runner = concealing(memory, conceal);
    const log = createLog(runner, PLAIN_SHOWING);
    const { problems } = await readConfiguration(runner);
    const outcomes = charge(
      [failed(new BadInputs([problems[0] ?? say('warning', { what: '' }), ...problems]))],
      new Ledger(() => {}),
    );
    await publish({ outcomes, demands: DEMANDS }, PLAIN_SHOWING, { host: runner, log, conceal });
    return memory;
  }
});

test('a secret in what the user wrote elsewhere is not on the page, and no tag changes', async () => {
  const pageWith = async (secret: string) => {
    const memory = new RunnerInMemory({ inputs: { 'secret-key': secret } });
    const { conceal } = await hideSecrets(memory);
    const runner = concealing(memory, conceal);
    const log = createLog(runner, PLAIN_SHOWING);
    const url = 'https://10.0.0.1/?key=kX9qZw4v';
    const warnings = [say('siteNotPublic', { site: url })];
    const outcomes = [outcomeOf([FINDING], { target: { ...TARGET, url }, warnings })];
    await publish({ outcomes, demands: DEMANDS }, PLAIN_SHOWING, { host: runner, log, conceal });
    return [...memory.files].find(([path]) => path.endsWith('.html'))?.[1] ?? '';
  };
  const [page, ofWord] = [await pageWith('kX9qZw4v'), await pageWith('p')];
  expect(page).toContain('[redacted]');
  expect(page).not.toMatch(/kX9q|Zw4v/);
  // The style sheet holds the foot of printed pages, and the policy the sheet's hash.
  const withoutFoot = (html: string) => html.replace(/sha256-[^&]+|(?<=@bottom-left\{content:)"[^"]*"/g, '');
  const tagsOf = (html: string) => withoutFoot(html).replace(/(?<=>)[^<>]+(?=<)/g, '');
  expect(tagsOf(ofWord)).toBe(tagsOf(page));
});

test('a key that equals one of our words does not change outputs', async () => {
  const memory = new RunnerInMemory({ inputs: { 'secret-key': 'failed' } });
  const { conceal } = await hideSecrets(memory);
  const runner = concealing(memory, conceal);
  const log = createLog(runner, PLAIN_SHOWING);
  await publish({ outcomes: [outcomeOf([FINDING])], demands: DEMANDS }, PLAIN_SHOWING, { host: runner, log, conceal });
  expect(memory.outputs.get('gate')).toBe('failed');
  expect(JSON.parse(memory.outputs.get('results') ?? '')).toMatchObject([{ gate: 'failed' }]);
});

test('the runner also masks a secret as the log writes it', async () => {
  const memory = new RunnerInMemory({ inputs: { 'secret-key': 'one##[two\u200bthree' } });
  await hideSecrets(memory);
  expect(memory.masks).toContain('one##\\[two\\u{200b}three');
});

test('state and files keep the real text: the clean-up and code scanning need it', async () => {
  const memory = new RunnerInMemory({ inputs: { 'secret-key': 'the-secret-key' } });
  const { conceal } = await hideSecrets(memory);
  const runner = concealing(memory, conceal);
  runner.keepState('ledger', 'of the-secret-key');
  await runner.writeFile(pathIn(WORKSPACE, fileName('a.sarif')), jsonFile('of the-secret-key'));
  expect([memory.state.get('ledger'), memory.files.get('./a.sarif')]).toEqual([
    'of the-secret-key',
    '"of the-secret-key"\n',
  ]);
});

describe('a secret that is part of what holds texts', () => {
  test.each([
    ['a tag', 'summary'],
    ['text before code and in it', '(a$bcd'],
    ['text in code and after it', 'efgb$)'],
    ['text across codes', 'b$) (a$b'],
    ['text before code and all after it', '(a$bcd', 'b$) (a$bcd then <i> #1 [x](https://x.example)'],
  ])('leaves the tags of the summary as they are: %s', async (_, secret, other = secret) => {
    const memory = new RunnerInMemory();
    const headers = [secret, other].map((value) => ['X-Door', value] as const);
    const runner = concealing(memory, keepSecret({ keys: [], headers }).conceal);
    const text = '(a$bcd@owner zz@efgb$) (a$bcd then <i> #1 [x](https://x.example)';
    await runner.writeSummary(toMarkdown([markup`<details><summary>${prose(text)}</summary></details>`, pre(text)]));
    const [shown = ''] = memory.summaries;
    const [details = '', block = ''] = shown.split('\n\n');
    expect(details).toMatch(/^<details><summary>(?:[^<>]|<code>[^<>]*<\/code>)*<\/summary><\/details>$/);
    expect(details.replace(/<code>[^<>]*<\/code>/g, '')).not.toMatch(/@|#1|\]\(/);
    expect(block).toMatch(/^<pre>[^<>]*<\/pre>\n$/);
    expect(shown.replace(/<[^<>]*>/g, ' ')).not.toContain(secret);
  });

  test('makes no command of what stands before it, in an annotation and in debug lines', async () => {
    const memory = new RunnerInMemory({ inputs: { 'secret-key': 'kX9qZw4v' } });
    const runner = concealing(memory, (await hideSecrets(memory)).conceal);
    const text = commandText(['##kX9qZw4v', 'next']);
    runner.debug(() => text);
    runner.annotate({ level: 'error', title: text, message: text });
    const safe = '##\\[redacted]\nnext';
    expect([memory.debugged, memory.annotations]).toEqual([[safe], [{ level: 'error', title: safe, message: safe }]]);
  });
});
