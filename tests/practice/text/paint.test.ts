import test from 'ava';
import { textRenderer } from '../../../src/cli/practice/text-renderer.js';
import type { Block } from '../../../src/practice/text/block.js';
import { paint } from '../../../src/practice/text/paint.js';
import { displayWidth } from '../../support/cli-run.js';

const renderer = textRenderer({ content: 'zh', language: 'zh', plain: false, ink: undefined });
const canvas = (width: number, plain = false) => ({
  renderer,
  width,
  plain,
  ink: (text: string) => text,
});

const bar = (name: string, value: number): Block => ({ kind: 'bar', name, value, rest: '3 题' });

const cases: readonly (readonly [
  title: string,
  block: Block,
  width: number,
  lines: readonly string[],
])[] = [
  [
    'a heading is ruled to the edge',
    { kind: 'heading', text: '第 1/3 题', rest: ['单选题'] },
    40,
    [`第 1/3 题 · 单选题 ${'─'.repeat(21)}`],
  ],
  [
    'a heading that does not fit goes on below',
    {
      kind: 'heading',
      text: '第 1/3 题',
      rest: ['很长的知识点名称很长的知识点名称很长', '单选题'],
    },
    40,
    [`第 1/3 题 ${'─'.repeat(30)}`, '很长的知识点名称很长的知识点名称很长', '单选题'],
  ],
  [
    'a full-width colon needs no space',
    { kind: 'labelled', label: '答案：', text: 'A' },
    40,
    ['答案：A'],
  ],
  [
    'further lines stand below the first',
    { kind: 'labelled', label: 'A.', text: '一二三四五六七八九十一二三四五六七八九十' },
    40,
    ['A. 一二三四五六七八九十一二三四五六七八', '   九十'],
  ],
  [
    'what was typed is no Markdown',
    { kind: 'labelled', label: '>', text: '**a** $x$ `y`', isVerbatim: true },
    40,
    ['> **a** $x$ `y`'],
  ],
  ['a sign stands before words', { kind: 'words', text: '正确', sign: '✓' }, 40, ['✓ 正确']],
  ['an empty bar', bar('池化', 0), 60, [`池化${' '.repeat(16)}${'░'.repeat(20)}   0 %  3 题`]],
];

for (const [title, block, width, lines] of cases)
  test(title, (t) => {
    const painted = paint(block, canvas(width));
    if (block.kind === 'bar') t.regex(painted.join('\n'), /^池化 +░{20} {3}0 % {2}3 题$/);
    else t.deepEqual(painted, [...lines]);
    t.true(painted.every((line) => displayWidth(line) <= width));
  });

test('a bar whose name is long stands below it', (t) => {
  const lines = paint(bar('一个名字很长很长的知识点的名称', 0.5), canvas(40));
  t.is(lines.length, 2);
  t.regex(lines[1] ?? '', /█{10}░{10} {2}50 %/);
});

test('where nothing is drawn, bars are numbers and signs are left out', (t) => {
  t.deepEqual(paint(bar('池化', 0.5), canvas(40, true)), ['池化: 50 %, 3 题']);
  t.deepEqual(paint({ kind: 'words', text: '正确', sign: '✓' }, canvas(40, true)), ['正确']);
});
