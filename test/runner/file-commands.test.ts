import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeRefusedSummary, parsePairs, readPairs, readSummary } from './file-commands.ts';
import { SecretMasker } from './secret-masker.ts';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'file-commands-'));
});

afterEach(() => rm(directory, { recursive: true }));

describe('a file of pairs', () => {
  it('can contain single-line and multi-line values', () => {
    expect(parsePairs('a=1\nb<<EOF\ntwo\n\nlines=x\nEOF\n\nc=\nd=x<<y\ne<<=\n=\n')).toEqual({
      pairs: [
        ['a', '1'],
        ['b', 'two\n\nlines=x'],
        ['c', ''],
        ['d', 'x<<y'],
        ['e', ''],
      ],
    });
  });

  it('can end with a delimiter and no line break', () => {
    expect(parsePairs('a<<EOF\nx\nEOF')).toEqual({ pairs: [['a', 'x']] });
  });

  it('can have the delimiter within a line of a value', () => {
    expect(parsePairs('a<<EOF\nnot EOF\n EOF\nEOF\n').pairs).toEqual([['a', 'not EOF\n EOF']]);
  });

  it.each([
    ['a=1\nb<<EOF\nx\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['a=1\nb<<EOF\nxEOF', 'Invalid value. EOF marker missing new line.'],
    ['a=1\nb<<EOF', "Invalid value. Matching delimiter not found 'EOF'"],
    ['a=1\n<<EOF\nx\nEOF\n', "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty"],
    ['a=1\nb<<\nx\n\n', "Invalid format 'b<<'. Name must not be empty and delimiter must not be empty"],
    ['a=1\nno pair\nc=2\n', "Invalid format 'no pair'"],
  ])('counts up to the first error: %j', (text, error) => {
    expect(parsePairs(text)).toEqual({ pairs: [['a', '1']], error });
  });

  it('counts as empty if it is gone', async () => {
    await expect(readPairs(path.join(directory, 'gone'))).resolves.toEqual({ pairs: [] });
  });
});

describe('a job summary', () => {
  const masker = new SecretMasker();
  masker.add('hush');

  async function summaryOf(text: string) {
    const file = path.join(directory, 'summary');
    await writeFile(file, text);
    return readSummary(file, masker);
  }

  it('is masked', async () => {
    await expect(summaryOf('# A\nhush\n')).resolves.toEqual({
      text: '# A\n***\n',
      raw: '# A\nhush\n',
      bytes: 9,
      isRefused: false,
    });
  });

  it('is shown up to 1 MiB of UTF-8', async () => {
    await expect(summaryOf('é'.repeat(512 * 1024))).resolves.toMatchObject({ bytes: 1_048_576, isRefused: false });
  });

  it('is refused altogether above that', async () => {
    const summary = await summaryOf(`${'é'.repeat(512 * 1024)}!`);
    expect(summary).toMatchObject({ text: '', bytes: 1_048_577, isRefused: true });
    expect(describeRefusedSummary(summary)).toBe(
      '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k.',
    );
  });
});
