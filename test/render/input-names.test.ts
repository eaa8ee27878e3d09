import { expect, test } from 'vitest';
import { INPUTS } from '../../src/configure/inputs-table.ts';
import { INPUT_NAMES } from '../../src/render/input-names.ts';

test('the names that pages show as code are all those of inputs with a hyphen', () => {
  expect([...INPUT_NAMES]).toEqual(Object.keys(INPUTS).filter((name) => name.includes('-')));
});
