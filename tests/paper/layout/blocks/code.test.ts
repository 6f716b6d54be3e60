import test from 'ava';
import { setCode } from '../../../../src/paper/layout/blocks/code.js';
import { forbidden } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import { columnOf, drawsOf, rightOf, textsOf, wordsOf } from '../../../support/paper-typesetter.js';

const set = (text: string, width = 400): Strip[] =>
  setCode({ kind: 'code', language: 'python', text }, columnOf({ width }));
const lines = (count: number): string => Array.from({ length: count }, () => 'x = 1').join('\n');

test('every line has its number, and keeps its spaces', (t) => {
  t.deepEqual(set('def f(x):\n    return  x\n\nf(1)').map(wordsOf), [
    '1def f(x):',
    '2    return  x',
    '3',
    '4f(1)',
  ]);
});

test('line numbers end at the same place, before the code', (t) => {
  const draws = set(lines(12)).map(({ marks }) => textsOf(marks));
  t.is(new Set(draws.map(([number]) => number && rightOf(number))).size, 1);
  t.true(draws.every(([number, code]) => number && code && rightOf(number) < code.x));
});

test('a listing that is too wide is set smaller as a whole and then fits', (t) => {
  const [first, second] = set(`short\n${'w'.repeat(120)}`).map(({ marks }) =>
    textsOf(marks).at(-1),
  );
  t.is(first?.size, second?.size);
  t.true((second?.size ?? 9) < 8.8);
  t.true(Math.abs((second ? rightOf(second) : 0) - 396) < 1e-6);
  t.is(textsOf(set('short')[0]?.marks ?? []).at(-1)?.size, 8.8);
});

test('the ground has no holes between lines', (t) => {
  for (const strip of set(lines(3))) {
    const [ground] = drawsOf(strip.marks);
    t.true(ground?.draw === 'rect' && ground.y === 0 && ground.height >= strip.height);
  }
  t.deepEqual(
    set(lines(3))
      .slice(1)
      .map(({ above }) => above),
    [0, 0],
  );
});

test('up to twelve lines stay together, longer listings keep four lines at each end', (t) => {
  t.deepEqual(
    set(lines(12)).map(({ penalty }) => penalty),
    [...Array.from({ length: 11 }, () => forbidden), 0],
  );
  const long = set(lines(13)).map(({ penalty }) => penalty);
  t.deepEqual(long, [
    forbidden,
    forbidden,
    forbidden,
    200,
    200,
    200,
    200,
    200,
    200,
    forbidden,
    forbidden,
    forbidden,
    0,
  ]);
});

test('an empty listing is one empty line', (t) => {
  t.deepEqual(set('').map(wordsOf), ['1']);
});
