import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const MEMORY = pathToFileURL(path.join(import.meta.dirname, '../../../src/hosts/machine/memory.ts')).href;

/** Works through a hundred heaps of objects, keeping each until the next one is there. */
const WORK = `
  import { getHeapSpaceStatistics } from 'node:v8';
  const roomForNew = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
  const makeHeap = (number) => Array.from({ length: 20_000 }, (_, place) => ({ number, place, text: \`\${number} \${place}\` }));
  let heap;
  let most = 0;
  for (let number = 0; number < 100; number += 1) {
    heap = makeHeap(number);
    most = Math.max(most, process.memoryUsage().heapTotal);
  }
  console.log(JSON.stringify({ roomForNew: roomForNew(), most }));
`;

/** In bytes. */
interface Sizes {
  /** What new objects have at the end. */
  readonly roomForNew: number;
  /** The heap at its largest. */
  readonly most: number;
}

function work(before: string): Sizes {
  const args = ['--input-type=module', '--eval', `${before}\n${WORK}`];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env: {} })) as Sizes;
}

describe('memory that is spared', () => {
  const freely = work('');
  const sparingly = work(`import { spareMemory } from '${MEMORY}'; spareMemory();`);

  it('leaves new objects the room that they had', () => {
    expect(freely.roomForNew).toBeGreaterThan(8 * 2 ** 20);
    expect(sparingly.roomForNew).toBeLessThan(freely.roomForNew / 4);
  });

  it('is not filled with garbage', () => {
    expect(sparingly.most).toBeLessThan(freely.most / 2);
  });
});
