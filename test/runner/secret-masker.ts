/**
 * Replaces secrets by `***`, as the runner does (actions/runner, SecretMasker.cs), with one
 * difference: the runner also masks encodings of a secret (base64, JSON, URL, XML). That safety net
 * is left out here, so a test notices an encoded secret in a log.
 */
export class SecretMasker {
  readonly #secrets = new Set<string>();

  /** Every non-empty value that is masked, in the order in which they were added. */
  get secrets(): readonly string[] {
    return [...this.#secrets];
  }

  /**
   * Adds a value and, if it has several lines, each of them, because output is masked line by line.
   */
  add(value: string): void {
    for (const secret of [value, ...value.split(/[\r\n]+/)]) {
      if (secret !== '') {
        this.#secrets.add(secret);
      }
    }
  }

  mask(text: string): string {
    let masked = '';
    let end = 0;
    for (const range of this.#findRanges(text)) {
      masked += `${text.slice(end, range.start)}***`;
      end = range.end;
    }
    return masked + text.slice(end);
  }

  /** Where secrets are. Those that overlap or touch count as one. */
  #findRanges(text: string): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    for (const secret of this.#secrets) {
      for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 1)) {
        found.push({ start, end: start + secret.length });
      }
    }
    const merged: { start: number; end: number }[] = [];
    for (const range of found.toSorted((one, other) => one.start - other.start)) {
      const last = merged.at(-1);
      if (last !== undefined && range.start <= last.end) {
        last.end = Math.max(last.end, range.end);
      } else {
        merged.push(range);
      }
    }
    return merged;
  }
}
