/**
 * The style sheet of the HTML page. Raw text could end the `style` element, or hide what the page
 * has to say.
 */
class Css {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get source(): string {
    return this.#source;
  }
}

export type { Css };

/** CSS from a template. Each item of a list goes on its own line. */
export function css(strings: TemplateStringsArray, ...parts: readonly (Css | readonly Css[])[]): Css {
  const sources = parts.map((part) =>
    part instanceof Css ? part.source : part.map(({ source }) => source).join('\n'),
  );
  const source = String.raw({ raw: strings }, ...sources);
  if (source.includes('</')) throw new Error('a style sheet must not hold what may be an end tag');
  return new Css(source);
}

/** One word: a name, or the digits of a colour. All other characters become `_`. */
export function cssWord(text: string): Css {
  return new Css(text.replace(/[^\w#-]/g, '_'));
}

/** Any text as a string in quotes. All but letters and digits is written as code points. */
export function cssString(text: string): Css {
  const escaped = text.replace(/[^A-Za-z\d]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return new Css(`"${escaped}"`);
}
