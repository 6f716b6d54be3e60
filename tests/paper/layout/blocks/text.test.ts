import test from 'ava';
import { labelDraws, labelWidth } from '../../../../src/paper/layout/blocks/text.js';
import type { Label } from '../../../../src/paper/layout/blocks/text.js';
import { entry, rightOf, squareTypesetter, textsOf } from '../../../support/paper-typesetter.js';

const draw = (label: Partial<Label>) =>
  textsOf([
    {
      x: 0,
      y: 0,
      content: labelDraws({ text: '汉ab', x: 100, y: 5, size: 10, ...label }, squareTypesetter),
    },
  ]);

test('a label is cut into runs of one face that follow each other', (t) => {
  t.deepEqual(
    draw({}).map(({ text, face, x, y }) => [text, face, x, y]),
    [
      ['汉', 'han-serif', 100, 5],
      ['ab', 'sans', 110, 5],
    ],
  );
});

test('a label ends at its place, or has it in the middle', (t) => {
  t.deepEqual(
    draw({ align: 'right' }).map(({ x }) => x),
    [80, 90],
  );
  t.deepEqual(
    draw({ align: 'center' }).map(({ x }) => x),
    [90, 100],
  );
});

test('a label that is wider than its room is set smaller to fit it', (t) => {
  for (const align of ['left', 'right', 'center'] as const) {
    const draws = draw({ room: 10, align });
    t.deepEqual(
      draws.map(({ size }) => size),
      [5, 5],
    );
    t.is(rightOf(entry(draws, 1)) - entry(draws, 0).x, 10);
  }
  t.deepEqual(
    draw({ room: 20 }).map(({ size }) => size),
    [10, 10],
  );
});

test('an empty label draws nothing', (t) => {
  t.deepEqual(draw({ text: '', room: 10 }), []);
});

test('shared marks take the Chinese face only in a label with Chinese', (t) => {
  t.deepEqual(
    draw({ text: '汉—“a”' }).map(({ face }) => face),
    ['han-serif', 'sans', 'han-serif'],
  );
  t.deepEqual(
    draw({ text: 'a—“a”' }).map(({ face }) => face),
    ['sans'],
  );
});

test('the width is that of all runs', (t) => {
  t.is(labelWidth('汉ab', 10, 'sans', squareTypesetter), 20);
});
