import test from 'ava';
import fc from 'fast-check';
import type { Figure } from '../../../src/exam/manifest/question-schema.js';
import { drawFigure } from '../../../src/paper/figures/draw-figure.js';
import { figureFormulas } from '../../../src/paper/figures/figure-formulas.js';
import { languages } from '../../../src/util/localized-text.js';
import { fakeTypesetter } from '../../support/figure-checks.js';
import { anyFigure } from '../../support/random-figures.js';
import { network, sampleFigures, tensorChain } from '../../support/sample-figures.js';

/** The TeX that a drawing really asks for, in both languages. */
function askedFor(figure: Figure): ReadonlySet<string> {
  const asked = new Set<string>();
  const typesetter = {
    ...fakeTypesetter,
    formula: (tex: string) => {
      asked.add(tex);
      return fakeTypesetter.formula(tex, false);
    },
  };
  for (const language of languages) drawFigure(figure, { typesetter, language });
  return asked;
}

for (const [about, figure] of Object.entries(sampleFigures))
  test(`the formulas of ${about} are just those that its drawing needs`, (t) => {
    t.deepEqual([...new Set(figureFormulas(figure))].toSorted(), [...askedFor(figure)].toSorted());
  });

test('no figure asks for a formula that was not announced', (t) => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const announced = new Set(figureFormulas(figure));
      t.deepEqual(
        [...askedFor(figure)].filter((tex) => !announced.has(tex)),
        [],
      );
    }),
  );
});

const inWords = { zh: '展平 $v_1$', en: 'flatten $v_2$' };
const withWords: readonly (readonly [about: string, Figure, expected: readonly string[]])[] = [
  [
    'an operation',
    tensorChain(
      [
        [1, 4],
        [16, 0],
      ],
      [inWords],
    ),
    ['v_1', 'v_2'],
  ],
  ['the name of a layer', network([['x'], ['y']], { names: [inWords] }), ['x', 'y', 'v_1', 'v_2']],
  [
    'a bias',
    network([['x'], ['y']], { biases: [{ layer: 1, unit: 0, label: 'b' }] }),
    ['x', 'y', 'b'],
  ],
];
for (const [about, figure, expected] of withWords)
  test(`the formulas in ${about} are announced, in both languages`, (t) => {
    t.deepEqual(figureFormulas(figure), expected);
  });
