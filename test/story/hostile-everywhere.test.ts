import { beforeAll, describe, expect, test } from 'vitest';
import type { Forum, Machine, Post } from '../../src/ports.ts';
import { readMark } from '../../src/publish/forum/mark.ts';
import { step } from '../../src/step.ts';
import { Emulator } from '../emulator/emulator.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import { inProcessHttp } from '../emulator/transport.ts';
import { loadLateModules } from '../load-late-modules.ts';
import { HOSTILE_PIECES } from '../render/hostile.ts';
import { RunnerInMemory } from '../runner-in-memory.ts';
import { contextOf, ignoreFileOf, PLACES, type Scene, scenesOf } from './hostile-places.ts';
import * as readers from './hostile-readers.ts';

beforeAll(loadLateModules);

/** Long texts are cut somewhere, and a cut must not free what was shut in. */
const PIECES = [...HOSTILE_PIECES, '<@octocat> '.repeat(900), '가'.repeat(3_000), '::error::x\n'.repeat(300)];

/** As many at once: a run takes longer than to read what it wrote. */
const TOGETHER = 4;
const GROUPS = Array.from({ length: Math.ceil(PIECES.length / TOGETHER) }, (_, group) =>
  PIECES.slice(group * TOGETHER, (group + 1) * TOGETHER),
);

/** The places that had a text. */
const asked = new Set<string>();

/** Each group of pieces comes to each place in one of as many rounds as there are groups. */
const textAt = (round: number) => (place: string) => {
  const known = PLACES.indexOf(place);
  if (known === -1) throw new Error(`no such place: ${place}`);
  asked.add(place);
  const pieces = GROUPS[(round + known) % GROUPS.length] ?? [];
  return round % 2 === 0 ? pieces.join('\n') : `a ${pieces.join(' b ')} c`;
};

/** A forum that keeps what is written. */
class ForumInMemory implements Forum {
  readonly bodies: string[] = [];
  readonly titles: string[] = [];
  readonly #post = (body: string): Post => {
    this.bodies.push(body);
    return { id: 1, nodeId: 'n', body };
  };
  async pullRequestsOf() {
    return [42];
  }
  async listComments() {
    return [];
  }
  async createComment(_: number, body: string) {
    return this.#post(body);
  }
  async updateComment() {}
  async deleteComment() {}
  async listIssues() {
    return [];
  }
  async createIssue({ title, body }: { readonly title: string; readonly body: string }) {
    this.titles.push(title);
    return { ...this.#post(body), number: 1, isOpen: true };
  }
  async updateIssue() {}
  async writtenByUs() {
    return new Set<string>();
  }
}

type Judged = readonly [sink: string, obeyed: readonly string[]];

/** One run, and what the reader of each sink would obey. */
async function play(
  { script, faults }: Scene,
  round: number,
  shown: Readonly<Record<'language' | 'details', string>>,
): Promise<readonly Judged[]> {
  const at = textAt(round);
  const clock = new ManualClock();
  const emulator = new Emulator({ clock, ...(script && { script }) });
  for (const [fault, site] of faults) emulator.faults.add(fault, site);
  const machine: Machine = {
    clock,
    http: inProcessHttp(emulator),
    chance: () => 0.5,
    randomHex: (bytes) => 'ab'.repeat(bytes),
    spareMemory: async () => {},
  };
  const { accessKey, secretKey } = emulator.account;
  const inputs = {
    'access-key': accessKey,
    'secret-key': secretKey,
    'start-url': 'https://shop.example.com/',
    'ignore-file': 'ignore.yml',
    'pr-comment': 'always',
    issue: 'on-failure',
    'github-token': 'ghs_TheTokenOfThisJob',
    matrix: JSON.stringify({ leg: at('leg') }),
    ...shown,
  };
  const forum = new ForumInMemory();
  const runner = new RunnerInMemory({ inputs, context: contextOf(at, undefined) as object });
  // The base has no ignore file, so all entries are named as added.
  const repository = { readFile: async () => undefined };
  Object.assign(runner, { openForum: async () => forum, openRepository: async () => repository });
  runner.files.set('ignore.yml', ignoreFileOf(at));
  await drive(clock, step(runner, machine));
  runner.files.delete('ignore.yml');
  const { results = '', ...outputs } = Object.fromEntries(runner.outputs);
  const marks = forum.bodies.filter((body) => body.startsWith('<!--')).map((body) => readMark(body)?.runId ?? 'none');
  const fileOf = (suffix: string) =>
    [...runner.files].filter(([name]) => name.endsWith(suffix)).map(([, text]) => text);
  const judge = (sink: string, read: (text: string) => readonly string[], texts: readonly string[]): Judged[] =>
    texts.map((text) => [sink, read(text)]);
  return [
    ...judge('log', readers.inLog, runner.lines),
    ...judge(
      'annotation',
      readers.inLog,
      runner.annotations.flatMap(({ title, message }) => [title, message]),
    ),
    ...judge('summary', readers.inMarkdown, runner.summaries),
    ...judge('comment or issue', readers.inMarkdown, forum.bodies),
    ...judge('title of the issue', readers.inLog, forum.titles),
    ...judge('mark', (id) => (id === '7' ? [] : [id]), marks),
    ...judge('HTML', readers.inHtml, fileOf('.html')),
    ...judge('SARIF', readers.inSarif, fileOf('.sarif')),
    ...judge('draft', readers.inYaml, fileOf('.ignore.yml')),
    ...judge('report', readers.inJson, fileOf('.json')),
    ...judge('results', readers.inJson, [results]),
    ...judge('output', readers.inOutput, Object.values(outputs)),
    ...judge('file name', readers.inFileName, [...runner.files.keys()]),
  ];
}

const counted = new Map<string, number>();

const ENDS = ['judged', 'failed', 'refused', 'answered by a page'] as const;

describe.each(['en', 'ko'])('no reader obeys what others wrote (%s)', (language) => {
  test.each([...ENDS.map((end) => [end, 'full'] as const), ['judged', 'counts'] as const])(
    'in any place, in any sink of a run that is %s, with details: %s',
    async (end, details) => {
      const all: string[] = [];
      for (const [round] of GROUPS.entries()) {
        for (const scene of scenesOf(textAt(round)).filter(({ name }) => name === end)) {
          for (const [sink, obeyed] of await play(scene, round, { language, details })) {
            if (obeyed.length > 0) all.push(`round ${round}, ${sink}: ${obeyed.join(' ')}`);
            const key = `${end}: ${sink}`;
            counted.set(key, (counted.get(key) ?? 0) + 1);
          }
        }
      }
      expect(all).toEqual([]);
    },
  );
});

test('the corpus comes to every place and every sink', () => {
  const rounds = 2 * GROUPS.length;
  expect([...asked].toSorted()).toEqual(PLACES.toSorted());
  const ofFiles = ['HTML', 'SARIF', 'draft', 'report'];
  for (const sink of [
    'log',
    'annotation',
    'summary',
    'comment or issue',
    'title of the issue',
    'mark',
    ...ofFiles,
    'results',
  ]) {
    expect(counted.get(`judged: ${sink}`), sink).toBeGreaterThanOrEqual(rounds);
  }
  for (const scene of ENDS) {
    expect(counted.get(`${scene}: comment or issue`), scene).toBeGreaterThanOrEqual(rounds);
  }
  const texts = [...counted.values()].reduce((sum, each) => sum + each, 0);
  console.info(
    `${PIECES.length} pieces × ${PLACES.length} places × 13 sinks × 2 languages × 4 ends: ${texts} texts read`,
  );
});
