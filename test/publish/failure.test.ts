import { expect, test } from 'vitest';
import { tellDebug } from '../../src/publish/failure.ts';

test('no stack is read unless debug logs are wanted', () => {
  const read: string[] = [];
  const errorOf = (name: string, cause?: Error) =>
    Object.defineProperty(new Error(name, { cause }), 'stack', {
      get: () => {
        read.push(name);
        return `${name}\n    at somewhere`;
      },
    });
  const error = errorOf('outer', errorOf('inner'));

  tellDebug(error, { debug: () => {} });
  expect(read).toEqual([]);

  const shown: string[] = [];
  tellDebug(error, { debug: (makeText) => shown.push(makeText()) });
  expect(shown).toEqual(['outer\n    at somewhere', 'inner\n    at somewhere']);
});
