import test from 'ava';
import fc from 'fast-check';
import { ticksUpTo } from '../../../src/report/plots/ticks.js';

for (const [most, wanted, ticks] of [
  [0, 5, [0, 1]],
  [1, 5, [0, 1]],
  [3, 5, [0, 1, 2, 3]],
  [52, 5, [0, 20, 40, 60]],
  [100, 5, [0, 20, 40, 60, 80, 100]],
  [4999, 5, [0, 1000, 2000, 3000, 4000, 5000]],
] as const)
  test(`an axis up to ${most} is marked at ${ticks.join(', ')}`, (t) => {
    t.deepEqual(ticksUpTo(most, wanted), [...ticks]);
  });

test('marks begin at 0, are evenly spaced, and reach the largest value in few steps', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
      const ticks = ticksUpTo(most, 5);
      const [first = -1, second = -1] = ticks;
      const last = ticks.at(-1) ?? 0;
      const step = second - first;
      return (
        first === 0 &&
        last >= most &&
        last - step < most &&
        ticks.length <= 6 &&
        ticks.every((tick, index) => tick === index * step)
      );
    }),
  );
  t.pass();
});
