import { describe, expect, it } from 'vitest';
import { arrange, SHOWINGS } from './quirk-showings.ts';
import { chooseQuirks, everyQuirk, QUIRKS, type QuirkVariant } from './quirks.ts';

function allCases() {
  const variants = everyQuirk();
  const names = new Set(variants.map(({ name }) => name));
  const defaults = Array.from(
    names,
    (name): QuirkVariant => ({ name, title: `${name}: ${QUIRKS[name][0]}`, quirks: {} }),
  );
  return [...defaults, ...variants].map((variant) => {
    const { show, values } = SHOWINGS[variant.name];
    return { ...variant, show, shown: values[variant.title.slice(`${variant.name}: `.length)] };
  });
}

describe('each switch of what nobody outside knows', () => {
  it.each(allCases())('$title', async ({ quirks, show, shown }) => {
    expect(await show(arrange(quirks))).toEqual(shown);
  });

  it('is shown here with every value that tests go through', () => {
    const shown = Object.entries(SHOWINGS).flatMap(([name, { values }]) =>
      Object.keys(values).map((value) => `${name}: ${value}`),
    );
    const known = Object.entries(QUIRKS).flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
    expect(new Set(shown)).toEqual(new Set(known));
  });

  it('has its first value where nobody turned it', () => {
    const defaults = Object.entries(QUIRKS).map(([name, values]) => [name, values[0]]);
    expect(chooseQuirks({})).toEqual(Object.fromEntries(defaults));
  });

  it('is turned alone by each of the variants', () => {
    for (const { name, quirks } of everyQuirk()) {
      expect(Object.keys(quirks)).toEqual([name]);
      expect(chooseQuirks(quirks)).not.toEqual(chooseQuirks({}));
    }
  });
});

describe('the guard of a target', () => {
  it.each([
    ['at-once', 1],
    ['when-listed', 2],
    ['off', 3],
  ] as const)('that works %s lets %i of three scans be alive at once', async (targetGuard, alive) => {
    const { emulator, caller, clock } = arrange({ targetGuard, searchLagMs: 3_000, listLagMs: 5_000 });
    await caller.createJob();
    await caller.createJob();
    await clock.advance(3_000);
    await caller.createJob();
    expect(emulator.mostAliveAtOnce('shop.example')).toBe(alive);
  });
});
