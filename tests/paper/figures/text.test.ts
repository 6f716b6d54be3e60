import test from 'ava';
import {
  atMiddle,
  formulaLabel,
  formulasIn,
  onBaseline,
  textLabel,
} from '../../../src/paper/figures/text.js';
import { fakeContext, fakeTypesetter } from '../../support/figure-checks.js';

const context = fakeContext('zh');

const texts: readonly (readonly [text: string, formulas: readonly string[]])[] = [
  ['input', []],
  ['输入 $x_1$ 和 $x_2$', ['x_1', 'x_2']],
  ['costs 5$', []],
  ['$$', []],
];
for (const [text, formulas] of texts)
  test(`"${text}" holds ${formulas.length} formulas`, (t) => {
    t.deepEqual(formulasIn(text), formulas);
  });

test('a text is cut into runs of one face, a shared mark in the face of its language', (t) => {
  const faces = (language: 'zh' | 'en') =>
    textLabel('输入 3×3—b', fakeContext(language)).content.map((draw) =>
      draw.draw === 'text' ? [draw.face, draw.text, draw.x] : [],
    );
  t.deepEqual(faces('zh'), [
    ['han-sans', '输入', 0],
    ['sans', ' 3×3', 16],
    ['han-sans', '—', 32],
    ['sans', 'b', 40],
  ]);
  t.deepEqual(faces('en').at(-1), ['sans', ' 3×3—b', 16]);
});

test('a label stands to the left of its point, on it, or to the right', (t) => {
  const label = textLabel('ab', context, 10);
  const x = (align: 'left' | 'center' | 'right') => {
    const [draw] = onBaseline(label, [100, 7], align);
    return draw?.draw === 'text' ? [draw.x, draw.y] : [];
  };
  t.deepEqual(x('left'), [100, 7]);
  t.deepEqual(x('center'), [95, 7]);
  t.deepEqual(x('right'), [90, 7]);
});

test('a formula is centred on a point by its ink', (t) => {
  const [draw] = atMiddle(formulaLabel('x', context, 10), [50, 20]);
  if (draw?.draw !== 'formula') throw new Error('no formula');
  // 0.7 em above the baseline and 0.2 em below: the middle is 0.25 em above it.
  t.deepEqual([draw.x, draw.y], [48, 22.5]);
});

test('the pieces of a formula follow each other with their spaces, and only the first can be searched', (t) => {
  const piece = { width: 2, height: 1, depth: 0, parts: [], texts: [] };
  const typesetter = {
    ...fakeTypesetter,
    formula: (tex: string) => ({
      tex,
      pieces: [piece, piece],
      breaks: [{ space: 0.5, penalty: 0 }],
    }),
  };
  const label = formulaLabel('a=b', { typesetter, language: 'en' }, 10);
  t.is(label.width, 45);
  t.deepEqual(
    label.content.map((draw) => (draw.draw === 'formula' ? [draw.x, draw.actual] : [])),
    [
      [0, '$a=b$'],
      [25, undefined],
    ],
  );
});
