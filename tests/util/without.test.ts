import test from 'ava';
import { without } from '../../src/util/without.js';

test('the named properties are left out, and the object itself stays', (t) => {
  const value = { a: 1, b: undefined, c: 'x' };
  t.deepEqual(without(value, 'a', 'c'), { b: undefined });
  t.deepEqual(value, { a: 1, b: undefined, c: 'x' });
});
