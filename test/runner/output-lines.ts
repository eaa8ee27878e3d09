/**
 * Cuts a stream of text into lines where .NET's StreamReader.ReadLine does: at LF, at CRLF, and at
 * a CR alone.
 */
export class OutputLines {
  readonly #take: (line: string) => void;
  #rest = '';

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  push(text: string): void {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      this.#take(line);
    }
  }

  /** Delivers an unfinished last line. */
  end(): void {
    const line = this.#rest.replace(/\r$/, '');
    if (this.#rest !== '') {
      this.#take(line);
    }
    this.#rest = '';
  }
}
