import test from 'ava';
import { remember } from '../../src/util/remember.js';

test('a value is made once for each object, also if it is undefined', (t) => {
  const made: object[] = [];
  const sizeOf = remember((key: readonly number[]) => {
    made.push(key);
    return key.length > 1 ? key.length : undefined;
  });
  const [one, two] = [[1], [1, 2]];
  t.deepEqual([sizeOf(one), sizeOf(two), sizeOf(one), sizeOf(two)], [undefined, 2, undefined, 2]);
  t.deepEqual(made, [one, two]);
});
