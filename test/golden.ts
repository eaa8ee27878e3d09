import path from 'node:path';

/** The golden file of that name. */
export function goldenFile(name: string): string {
  return path.join(import.meta.dirname, 'golden', `${name}.txt`);
}
