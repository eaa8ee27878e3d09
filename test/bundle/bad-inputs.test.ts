import { decodeHTML } from 'entities';
import { marked } from 'marked';
import { describe, it } from 'vitest';
import { BAD_VALUES } from '../configure/bad-values.ts';
import { scenario } from './scenario.ts';

const VALUES_BY_INPUT = [...Map.groupBy(BAD_VALUES, ({ input }) => input).values()];

/** The nth round has the nth bad value of every input that has that many. */
const ROUNDS = Array.from({ length: Math.max(...VALUES_BY_INPUT.map((values) => values.length)) }, (_, index) => ({
  index,
  round: VALUES_BY_INPUT.flatMap((values) => values[index] ?? []),
}));

/** The text of a Markdown page, as people read it. */
function readPage(markdown: string): string {
  return withPlainSpaces(decodeHTML(marked.parse(markdown, { async: false }).replace(/<[^>]*>/g, '')));
}

/** Consecutive spaces are shown as one. */
function withPlainSpaces(text: string): string {
  return text.replace(/[ \u00a0]+/g, ' ');
}

describe.concurrent('bad values', () => {
  it.for(ROUNDS)(
    'in several inputs are all reported at once, and nothing is sent (round $index)',
    async ({ round }, { expect }) => {
      const inputs = Object.fromEntries(round.map(({ input, given }) => [input, given]));
      const { result, emulator } = await scenario({ inputs, inRealTime: true });
      expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
      expect(emulator.requests).toEqual([]);
      const page = readPage(result.summary.text);
      const places = { page, log: withPlainSpaces(result.displayed) };
      const unsaid = Object.entries(places).flatMap(([place, shown]) =>
        round.flatMap(({ input, mentions }) =>
          [`${input}: `, ...mentions]
            .filter((text) => !shown.includes(withPlainSpaces(text)))
            .map((text) => `${place}: ${input}: ${text}`),
        ),
      );
      expect(unsaid).toEqual([]);
      const shown = [page, result.displayed, result.stderr, JSON.stringify(result.outputs)].join('\n');
      const betrayed = round.filter(({ hides = [] }) => hides.some((text) => shown.includes(text)));
      expect(betrayed).toEqual([]);
    },
  );

  it('are reported together with mistakes in the files that inputs name', async ({ expect }) => {
    const { result, emulator } = await scenario({
      inputs: { speed: '9', 'ignore-file': 'ignore.yml', baseline: 'main/report.json' },
      files: { 'ignore.yml': '- reason: accepted' },
      inRealTime: true,
    });
    expect(emulator.requests).toEqual([]);
    const told = result.annotations[0]?.message;
    expect(told).toContain('3 inputs are invalid');
    for (const input of ['speed', 'baseline', 'ignore-file']) expect(told).toContain(`\n${input}: `);
  });
});
