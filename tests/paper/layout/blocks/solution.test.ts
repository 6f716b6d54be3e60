import test from 'ava';
import type { Block } from '../../../../src/paper/document/block.js';
import { layoutBlocks } from '../../../../src/paper/layout/blocks/layout-blocks.js';
import { forbidden } from '../../../../src/paper/layout/strip.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import { columnOf, drawsOfKind, entry, text, textsOf } from '../../../support/paper-typesetter.js';

const paragraph = (lines: number, font: 'serif' | 'serif-bold' = 'serif'): Block => ({
  kind: 'paragraph',
  content: [text('汉'.repeat(38 * lines - 3), { font })],
});
const list: Block = { kind: 'list', items: [[paragraph(1)], [paragraph(1)]] };
const set = (children: readonly Block[]): Strip[] =>
  layoutBlocks([{ kind: 'solution', children }], columnOf({ width: 400, pageHeight: 500 }));
const cutsOf = (strips: readonly Strip[]): number[] =>
  strips.flatMap(({ penalty }, index) => (penalty === forbidden ? [] : [index + 1]));

test('the ground has no holes, whatever gaps stand between its blocks', (t) => {
  const strips = set([
    paragraph(2),
    { kind: 'formula', tex: 'x' },
    { kind: 'code', language: '', text: 'a\nb' },
    list,
    paragraph(1),
  ]);
  strips.forEach((strip, index) => {
    const { x, y, width, height } = entry(drawsOfKind(strip.marks, 'rect'), 0);
    t.deepEqual([x, y, width], [0, 0, 400]);
    t.true(height >= strip.height);
    t.is(strip.above, index === 0 ? 4 : 0);
  });
});

test('nothing is written outside the ground', (t) => {
  for (const { marks, height } of set([paragraph(2), list]))
    for (const draw of textsOf(marks)) t.true(draw.x >= 10 && draw.y > 0 && draw.y < height);
});

test('a short solution is not cut', (t) => {
  t.deepEqual(cutsOf(set([paragraph(1), paragraph(1), paragraph(1)])), [3]);
});

test('of a long one neither the first line nor the last goes alone', (t) => {
  const strips = set([...Array.from({ length: 12 }, () => paragraph(1))]);
  t.deepEqual(cutsOf(strips), [2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
});

test('a label in bold stays with what it heads', (t) => {
  const before = Array.from({ length: 8 }, () => paragraph(1));
  const strips = set([...before, paragraph(1, 'serif-bold'), list, paragraph(1)]);
  t.false(cutsOf(strips).includes(9));
  t.true(cutsOf(strips).includes(10));
});

test('an empty solution draws nothing', (t) => {
  t.deepEqual(set([]), []);
});
