import test from 'ava';
import fc from 'fast-check';
import { displayWidth } from '../../../src/paper/text/display-width.js';
import type { Span } from '../../../src/paper/text/span.js';
import { wrapSpans, wrapText } from '../../../src/paper/text/wrap-spans.js';

const words = (text: string): Span => ({ kind: 'words', text, style: undefined });
const formula = (text: string): Span => ({ kind: 'formula', text, style: undefined });
const verbatim = (text: string): Span => ({ kind: 'verbatim', text, style: undefined });

interface Row {
  readonly title: string;
  readonly spans: readonly Span[];
  readonly width: number;
  readonly language?: 'zh' | 'en';
  readonly lines: readonly string[];
}

const rows: readonly Row[] = [
  {
    title: 'no line begins with a mark that closes',
    spans: [words('卷积层的输出，再池化')],
    width: 12,
    lines: ['卷积层的输', '出，再池化'],
  },
  {
    title: 'no line ends with a mark that opens',
    spans: [words('卷积层（输出）')],
    width: 8,
    lines: ['卷积层', '（输出）'],
  },
  {
    title: 'book titles and quotation marks stay with their words',
    spans: [words('课程《深度学习》的“期末”')],
    width: 13,
    lines: ['课程《深度学', '习》的“期末”'],
  },
  {
    title: 'Chinese and letters, numbers or formulas are apart, but not beside full-width marks',
    spans: [words('设'), formula('x'), words('为3个ReLU的输入，'), formula('y'), words('。')],
    width: 80,
    lines: ['设 x 为 3 个 ReLU 的输入，y。'],
  },
  {
    title: 'spaces between Chinese characters, from folded lines of a file, mean nothing',
    spans: [words('卷积 层'), words(' '), words('池化')],
    width: 80,
    lines: ['卷积层池化'],
  },
  {
    title: 'English is broken at its spaces',
    spans: [words('the quick brown fox jumps')],
    width: 10,
    language: 'en',
    lines: ['the quick', 'brown fox', 'jumps'],
  },
  {
    title: 'a formula is broken before its relations and outside of its brackets',
    spans: [formula('z = w₁(x₁ + x₂) + w₂x₂ + b')],
    width: 18,
    language: 'en',
    lines: ['z = w₁(x₁ + x₂)', '+ w₂x₂ + b'],
  },
  {
    title: 'a short formula is not broken',
    spans: [words('we have '), formula('a + b = c')],
    width: 12,
    language: 'en',
    lines: ['we have', 'a + b = c'],
  },
  {
    title: 'a wide gap in a formula stays wide',
    spans: [formula('h = w₁x,   x̂ = w₂h')],
    width: 80,
    language: 'en',
    lines: ['h = w₁x,   x̂ = w₂h'],
  },
  {
    title: 'code is broken at its spaces only',
    spans: [words('call '), verbatim('Dense(10, activation=relu)')],
    width: 20,
    language: 'en',
    lines: ['call Dense(10,', 'activation=relu)'],
  },
  {
    title: 'a word wider than a line is cut',
    spans: [words('abcdefghij')],
    width: 4,
    language: 'en',
    lines: ['abcd', 'efgh', 'ij'],
  },
  {
    title: 'a break of the author begins a line',
    spans: [words('一'), { kind: 'break' }, words('二')],
    width: 80,
    lines: ['一', '二'],
  },
  {
    title: 'a space that must not be broken is not',
    spans: [words('about 10\u00a0MB')],
    width: 10,
    language: 'en',
    lines: ['about', '10 MB'],
  },
];

for (const { title, spans, width, language = 'zh', lines } of rows)
  test(title, (t) => {
    t.deepEqual(wrapSpans(spans, { width, language }), lines);
  });

test('styles are put around pieces of lines and do not change their breaks', (t) => {
  const spans: Span[] = [
    { kind: 'words', text: 'very important words', style: 'strong' },
    words(' here'),
  ];
  const options = { width: 14, language: 'en' as const };
  const styled = wrapSpans(spans, { ...options, styled: (text, style) => `<${style}>${text}</>` });
  t.deepEqual(styled, ['<strong>very</> <strong>important</>', '<strong>words</> here']);
  t.deepEqual(
    styled.map((line) => line.replace(/<[^>]*>/g, '')),
    wrapSpans(spans, options),
  );
});

test('lines of any text fit, lose nothing, and begin and end with what may stand there', (t) => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('卷积层，。、；：（）《》“”？！ab1 -./')),
    maxLength: 60,
  });
  const bare = (line: string) => line.replace(/\s/g, '');
  fc.assert(
    fc.property(text, (whole) => {
      const lines = wrapText(whole, { width: 20, language: 'zh' });
      t.is(bare(lines.join('')), bare(whole));
      t.true(lines.every((line) => displayWidth(line) <= 20));
    }),
    { seed: 1, numRuns: 300 },
  );
});
