import test from 'ava';
import { formulaPieces } from '../../../src/paper/text/formula-pieces.js';

const rows: readonly (readonly [text: string, pieces: readonly string[]])[] = [
  ['a + b = c', ['a + b = c']],
  ['z = w₁x₁ + w₂x₂', ['z', '= w₁x₁', '+ w₂x₂']],
  ['⌊(86 + 2×0 − 4)/2⌋ + 1 = 42', ['⌊(86 + 2×0 − 4)/2⌋', '+ 1', '= 42']],
  ['x = (0.2, 0.5)   y', ['x', '= (0.2, 0.5)   y']],
  ['σ(−0.6×(−2) + 0.1×0.2 − 0.4) = σ(0.82)', ['σ(−0.6×(−2)', '+ 0.1×0.2', '− 0.4)', '= σ(0.82)']],
];

for (const [text, pieces] of rows)
  test(`${text} may be broken into ${pieces.length}`, (t) => {
    t.deepEqual(
      formulaPieces(text).map((piece) => piece.text),
      pieces,
    );
    t.is(
      formulaPieces(text)
        .map((piece) => piece.gap + piece.text)
        .join(''),
      text,
    );
  });
