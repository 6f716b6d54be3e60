import test from 'ava';
import fc from 'fast-check';
import { figureSchema } from '../../../src/authoring/figure.js';
import type { Figure } from '../../../src/exam/manifest/question-schema.js';
import { drawFigure } from '../../../src/paper/figures/draw-figure.js';
import { figureFormulas } from '../../../src/paper/figures/figure-formulas.js';
import { Typefaces } from '../../../src/paper/fonts/typefaces.js';
import type { Typesetter } from '../../../src/paper/layout/inline/typesetter.js';
import { Formulas } from '../../../src/paper/math/formulas.js';
import { languages } from '../../../src/util/localized-text.js';
import {
  drawnWith,
  overlappingWords,
  placeComplaints,
  wordsOf,
} from '../../support/figure-checks.js';
import { anyFigure } from '../../support/random-figures.js';
import { sampleFigures } from '../../support/sample-figures.js';

/** The largest width and height of each kind, in points; a tensor chain in one row. */
const limits: Readonly<Record<Figure['kind'], readonly [width: number, height: number]>> = {
  'sliding-window': [400, 150],
  'tensor-chain': [470, 220],
  network: [480, 260],
  'lstm-cell': [385, 180],
  curve: [240, 140],
};

for (const [about, figure] of Object.entries(sampleFigures)) {
  test(`${about} stays within its box, in both languages`, (t) => {
    for (const language of languages) {
      const drawing = drawnWith(figure, language);
      t.deepEqual(placeComplaints(drawing), []);
      t.true(drawing.width <= limits[figure.kind][0], `${drawing.width} wide`);
      t.true(drawing.height <= limits[figure.kind][1], `${drawing.height} high`);
    }
  });

  test(`no words of ${about} cover each other`, (t) => {
    for (const language of languages)
      t.deepEqual(overlappingWords(drawnWith(figure, language)), []);
  });

  test(`${about} is a figure that a manifest may hold`, (t) => {
    t.deepEqual(figureSchema.parse(figure), figure);
  });

  if (figure.kind !== 'curve')
    test(`${about} speaks the language of the paper`, (t) => {
      const [zh = [], en = []] = languages.map((language) => wordsOf(drawnWith(figure, language)));
      t.notDeepEqual(zh, en);
      t.true(zh.some((word) => /\p{Script=Han}/u.test(word)));
      t.false(en.some((word) => /\p{Script=Han}/u.test(word)));
    });
}

test('with the real fonts and formulas, everything stays in its box and no words cover each other', async (t) => {
  const typefaces = new Typefaces();
  const formulas = new Formulas(undefined);
  const typesetter: Typesetter = {
    faceOf: (style, character, preferHan) =>
      typefaces.faceFor(style, character.codePointAt(0) ?? 0, preferHan),
    widthOf: (face, text) => typefaces.shape(face, text).width,
    formula: formulas.lookup,
  };
  for (const [about, figure] of Object.entries(sampleFigures)) {
    await formulas.prepare(figureFormulas(figure).map((tex) => ({ tex, display: false })));
    for (const language of languages) {
      const drawing = drawFigure(figure, { typesetter, language });
      t.deepEqual(placeComplaints(drawing, typesetter), [], about);
      t.deepEqual(overlappingWords(drawing, typesetter), [], about);
      t.true(drawing.width <= limits[figure.kind][0], about);
    }
  }
  typefaces.close();
});

test('nothing of any valid figure lies outside its drawing', (t) => {
  fc.assert(
    fc.property(anyFigure, fc.constantFrom(...languages), (figure, language) => {
      t.deepEqual(figureSchema.parse(figure), figure);
      t.deepEqual(placeComplaints(drawnWith(figure, language)), []);
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('a figure is drawn the same every time', (t) => {
  for (const figure of Object.values(sampleFigures))
    t.deepEqual(drawnWith(figure, 'zh'), drawnWith(figure, 'zh'));
});
