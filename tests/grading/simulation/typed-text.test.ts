import test from 'ava';
import { asTyped } from '../../../src/grading/simulation/typed-text.js';

const texts: readonly (readonly [string, string])[] = [
  ['a kernel of $3\\times3$ and `Flatten()`', 'a kernel of 3×3 and Flatten()'],
  ['$\\dfrac{\\partial L}{\\partial w}\\approx 0.5$', '(∂L)/(∂w)≈0.5'],
  ['$\\lceil 60000/64\\rceil=938$', '⌈60000/64⌉=938'],
  ['$\\sigma(z)$ and $\\foo x$', 'σ(z) and foo x'],
  ['**bold** $\\boldsymbol{h}_t$', 'bold h_t'],
  ['A 为 `1`（每空一半分数）', 'A 为 1'],
  ['A is `1` (half of the marks each)', 'A is 1'],
  ['f(x) (the loss) 与（梯度）', 'f(x) (the loss) 与（梯度）'],
];

for (const [text, typed] of texts)
  test(`a student types ${typed}`, (t) => {
    t.is(asTyped(text), typed);
  });
