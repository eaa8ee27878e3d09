import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../src/judge/severity.ts';
import { PALETTES } from '../../../src/render/html/style.ts';

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['ground', 'surface', 'inset'] as const;
const HUES = ['text', 'muted', ...SEVERITIES, 'good'] as const;

describe.each(Object.entries(PALETTES))('the %s colours', (_, palette) => {
  it.each(GROUNDS.flatMap((ground) => HUES.map((hue) => [hue, ground] as const)))(
    'let %s be read on %s',
    (hue, ground) => {
      expect(contrastOf(palette[hue], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
