import test from 'ava';
import fc from 'fast-check';
import { displayWidth } from '../../../../src/paper/text/display-width.js';
import { figureToText } from '../../../../src/paper/text/figures/figure-to-text.js';
import { anyFigure } from '../../../support/random-figures.js';
import {
  allEdges,
  curve,
  lstmCell,
  network,
  sampleFigures,
  slidingWindow,
  tensorChain,
} from '../../../support/sample-figures.js';
import type { Figure } from '../../../../src/exam/manifest/question-schema.js';

const zh = { width: 40, language: 'zh' } as const;

/** The drawing without what stands above it. */
const drawing = (figure: Figure): string[] => figureToText(figure, zh).slice(2);

const both = (zh: string, en: string) => ({ zh, en });

const drawings: readonly (readonly [title: string, figure: Figure, lines: readonly string[]])[] = [
  [
    'a window is boxed at its first and its next place',
    slidingWindow({ image: 4, window: 2, stride: 2, padding: 0, operation: 'max-pooling' }),
    [
      '第一个位置    下一个位置',
      '┌───┐             ┌───┐',
      '│· ·│· ·       · ·│· ·│',
      '│· ·│· ·       · ·│· ·│',
      '└───┘             └───┘',
      ' · · · ·       · · · ·',
      ' · · · ·       · · · ·',
      '',
      '最大池化，输入 4×4（·），窗口 2×2，步幅',
      '2',
    ],
  ],
  [
    'a dilated window sees some of its cells, and padding has a sign of its own',
    slidingWindow({ image: 3, window: 2, dilation: 2, padding: 1, stride: 9 }),
    [
      '第一个位置',
      '┌─────┐',
      '│■ + ■│+ +',
      '│+ · ·│· +',
      '│■ · ■│· +',
      '└─────┘',
      ' + · · · +',
      ' + + + + +',
      '',
      '卷积，输入 3×3（·），填充 1（+），窗口',
      '2×2，空洞率 2（窗口看到 ■），步幅 9',
    ],
  ],
  [
    'tensors stand in a row where they fit',
    tensorChain(
      [
        [3, 32],
        [16, 30],
      ],
      [both('卷积 $3\\times3$', 'conv')],
    ),
    [
      '┌─────────┐            ┌──────────┐',
      '│ 3×32×32 │─ 卷积 3×3 →│ 16×30×30 │',
      '└─────────┘            └──────────┘',
    ],
  ],
  [
    'else below each other',
    tensorChain(
      [
        [3, 32],
        [16, 30],
        [14400, 0],
      ],
      [both('卷积', 'conv'), both('展平', 'flatten')],
    ),
    ['[ 3×32×32 ]', '  ↓ 卷积', '[ 16×30×30 ]', '  ↓ 展平', '[ 14400 ]'],
  ],
  [
    'a network shows its layers, and its weights in a table for each two layers',
    network([['x_1', 'x_2'], ['h'], ['y']], {
      names: [both('输入', 'input'), both('隐藏', 'hidden'), both('输出', 'output')],
      edges: allEdges(0, [2, 1]),
      biases: [{ layer: 1, unit: 0, label: 'b' }],
    }),
    [
      '输入     隐藏     输出',
      '(x₁) ──→ (h)  ──→ (y)',
      '(x₂)',
      '',
      '┌──────┬─────┐',
      '│ 权重 │ → h │',
      '├──────┼─────┤',
      '│ x₁   │ w₁₁ │',
      '│ x₂   │ w₁₂ │',
      '│ 偏置 │ b   │',
      '└──────┴─────┘',
    ],
  ],
];

for (const [title, figure, lines] of drawings)
  test(title, (t) => {
    t.deepEqual(drawing(figure), lines);
  });

test('a curve has axes, asterisks and its marked points with their names', (t) => {
  const points = Array.from({ length: 21 }, (_, index): [number, number] => [
    (index - 10) / 5,
    ((index - 10) * (index - 10)) / 25,
  ]);
  const lines = drawing(curve(points, [[2, 4, 'w_0']]));
  t.regex(lines[0] ?? '', /↑ L$/);
  t.regex(lines.join('\n'), /─+\*+─+→ w$/m);
  t.regex(lines.join('\n'), /● w₀$/m);
  t.true(lines.join('').split('*').length > 20);
});

test('the cells name their gates', (t) => {
  t.regex(drawing(lstmCell('standard')).join(''), /遗忘门.*输入门.*候选值.*输出门/);
  t.regex(drawing(lstmCell('teaching')).join(''), /输出门.*遗忘门.*记忆 c.*输入门/);
});

test('every kind of figure is drawn in 80 columns, below its words', (t) => {
  for (const [name, figure] of Object.entries(sampleFigures)) {
    const lines = figureToText(figure, { width: 80, language: 'en' });
    t.is(lines[0], 'Figure: a figure', name);
    t.true(lines.length > 4, name);
  }
});

test('in plain mode the words stand alone', (t) => {
  for (const figure of Object.values(sampleFigures))
    t.deepEqual(figureToText(figure, { ...zh, plain: true }), ['图：图']);
});

test('any figure fits the window or is left to its words', (t) => {
  let drawn = 0;
  fc.assert(
    fc.property(anyFigure, fc.integer({ min: 40, max: 120 }), (figure, width) => {
      const lines = figureToText(figure, { width, language: 'zh' });
      if (lines.length > 1) drawn++;
      t.true(lines.every((line) => displayWidth(line) <= width));
    }),
    { seed: 1, numRuns: 200 },
  );
  t.true(drawn > 100);
});
