import test from 'ava';
import fc from 'fast-check';
import { cutTo, displayWidth, padTo } from '../../../src/paper/text/display-width.js';

const widths: readonly (readonly [text: string, width: number])[] = [
  ['', 0],
  ['abc', 3],
  ['卷积', 4],
  ['（1）', 5],
  ['。', 2],
  ['α×→①│…—“”', 9],
  ['ŷ', 1],
  ['x̂', 1],
  ['xₜ₋₁²', 5],
  ['한글', 4],
  ['カナ', 4],
  ['𠀀', 2],
  ['😀', 2],
  ['✅', 2],
  ['✔', 1],
  ['✔\ufe0f', 2],
  ['😀\ufe0f', 2],
  ['a\u200bb', 2],
  ['\u001b', 0],
];

for (const [text, width] of widths)
  test(`${JSON.stringify(text)} takes ${width} columns`, (t) => {
    t.is(displayWidth(text), width);
  });

test('texts are padded by columns, not by characters', (t) => {
  t.is(padTo('层', 5), '层   ');
  t.is(padTo('层', 5, 'right'), '   层');
  t.is(padTo('层', 5, 'center'), ' 层  ');
  t.is(padTo('卷积', 3), '卷积');
});

test('a text is cut into pieces that fit and together are the text', (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', '卷', '，', 'x', '̂'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 9 }), (whole, width) => {
      const pieces = cutTo(whole, width);
      t.is(pieces.join(''), whole);
      t.true(pieces.every((piece) => displayWidth(piece) <= width));
    }),
    { seed: 1, numRuns: 300 },
  );
});
