import path from 'node:path';

export const GOLDEN_FOLDER = path.join(import.meta.dirname, 'golden');

/** The golden file of that name. */
export function goldenFile(name: string): string {
  return path.join(GOLDEN_FOLDER, `${name}.txt`);
}
