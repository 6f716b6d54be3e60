import test from 'ava';
import { evaluateTex, wrongEquations } from './tex-arithmetic.js';

const values: readonly (readonly [string, number | undefined])[] = [
  ['2+3\\times 4', 14],
  ['\\lfloor\\frac{28-3}{2}\\rfloor+1', 13],
  ['\\lceil 7/2\\rceil', 4],
  ['-3-(-4)', 1],
  ['2(3+4)', 14],
  ['\\frac{1}{1+e^{-0}}', 0.5],
  ['\\sigma(0)', 0.5],
  ['\\sqrt{3^2+4^2}', 5],
  ['1{,}250', 1250],
  ['n+2p', undefined],
];
for (const [tex, expected] of values)
  test(`${tex} is ${expected ?? 'not arithmetic'}`, (t) => {
    t.is(evaluateTex(tex), expected);
  });

test('a wrong equation is found, a right one and one with letters are not', (t) => {
  t.deepEqual(wrongEquations('$2+2=5$').wrong.length, 1);
  t.deepEqual(wrongEquations('so $n=5$ and $2\\times 3=6\\approx 6.0$'), { wrong: [], checked: 2 });
  t.is(wrongEquations('$\\frac{1}{3}\\approx 0.33$').wrong.length, 0);
  t.is(wrongEquations('$\\frac{1}{3}\\approx 0.34$').wrong.length, 1);
});
