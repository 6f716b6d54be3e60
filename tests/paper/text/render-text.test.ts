import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { displayWidth } from '../../../src/paper/text/display-width.js';
import { figureToText } from '../../../src/paper/text/figures/figure-to-text.js';
import { renderText } from '../../../src/paper/text/render-text.js';
import type { QuestionContent } from '../../../src/authoring/question-content.js';
import { languages } from '../../../src/util/localized-text.js';
import type { LocalizedText } from '../../../src/util/localized-text.js';
import { bankContents, drawnContents } from '../../support/text-questions.js';

const zh = { width: 40, language: 'zh' } as const;

const blocks: readonly (readonly [title: string, source: string, lines: readonly string[]])[] = [
  ['paragraphs have an empty line between them', '一\n\n二', ['一', '', '二']],
  ['bold and slanted words are plain words', '**重要**的 *词*', ['重要的词']],
  ['code in a line stands in backticks', '调用 `f(x)`。', ['调用 `f(x)`。']],
  ['formulas are text', '设 $x_t\\ge 0$。', ['设 xₜ ≥ 0。']],
  ['a formula on its own is moved in', '设\n\n$$x=1$$', ['设', '', '  x = 1']],
  [
    'a matrix on its own has rows',
    '$$\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}$$',
    ['  ⎡1  2⎤', '  ⎣3  4⎦'],
  ],
  ['listings are moved in', '```python\nx = 1\n```', ['  x = 1']],
  [
    'items of lists go on below where they begin',
    '- 一二三四五六七八九十一二三四五六七八九十\n- 二',
    ['- 一二三四五六七八九十一二三四五六七八九', '  十', '- 二'],
  ],
  ['numbers of lists are kept', '3. 一\n4. 二', ['3. 一', '4. 二']],
  ['headings are lines', '# 题', ['题']],
  ['rules fill the line', '一\n\n---\n\n二', ['一', '', '─'.repeat(40), '', '二']],
  [
    'tables are drawn',
    '| a | b |\n|---|---|\n| 一 | $x^2$ |',
    ['┌────┬────┐', '│ a  │ b  │', '├────┼────┤', '│ 一 │ x² │', '└────┴────┘'],
  ],
  [
    'options of a question have their letters',
    '::: options {"options":[{"label":"A","texts":[{"text":"一 $x$","language":"zh"}]}]}\n:::',
    ['A. 一 x'],
  ],
];

for (const [title, source, lines] of blocks)
  test(title, (t) => {
    t.deepEqual(renderText(source, zh), lines);
  });

test('a table that is too wide for the window becomes a list', (t) => {
  const source = `| 层 | 说明 |\n|---|---|\n| 1 | ${'很长'.repeat(12)} |`;
  t.deepEqual(renderText(source, zh), [
    '- 层：1',
    `  说明：${'很长'.repeat(8)}`,
    `  ${'很长'.repeat(4)}`,
  ]);
});

test('screen readers get words for signs, and nothing drawn', (t) => {
  t.deepEqual(renderText('设 `f` 为 $x_t\\ge 0$\n\n---', { ...zh, plain: true }), [
    '设 f 为 x 下标 t 大于等于 0',
  ]);
});

test('styled text has no backticks, since the caller shows what is code', (t) => {
  const styled = (text: string, style: string) => `<${style}>${text}</${style}>`;
  t.deepEqual(renderText('调用 `f(x)` **两次**', { ...zh, styled }), [
    '调用 <code>f(x)</code> <strong>两次</strong>',
  ]);
});

test('Markdown that papers cannot print is an error', (t) => {
  t.throws(() => renderText('> 引文', zh), { message: /cannot print/ });
});

/** Every text of a question that is shown in practice. */
function textsOf(content: QuestionContent): LocalizedText[] {
  return [
    content.stem,
    content.why,
    ...('options' in content ? content.options.map(({ text }) => text) : []),
    ...('parts' in content ? content.parts.flatMap(({ stem, why }) => [stem, why]) : []),
    ...('rubric' in content ? content.rubric.map(({ say }) => say) : []),
  ];
}

const contents = [...bankContents(), ...drawnContents(20)];

/** The words of a source outside of formulas, code and marks of Markdown. */
const wordsIn = (source: string): string[] =>
  source
    .replace(/\$\$[^]+?\$\$|\$(?:[^$\\]|\\[^])+\$|```[^]*?```|`[^`]*`|\|?[:\s|-]*---[:\s|-]*/g, ' ')
    .match(/[\p{Script=Han}]|[A-Za-z]{2,}|\d+(?:\.\d+)?/gu) ?? [];

/** Words that do not occur, in their order, in the lines. */
function lost(source: string, lines: readonly string[]): string[] {
  const whole = lines.join('').replace(/[\s│]/g, '');
  let from = 0;
  return wordsIn(source).filter((word) => {
    const at = whole.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at < 0;
  });
}

for (const width of [40, 80, 200])
  test(`every text of the bank fits ${width} columns and loses no word`, (t) => {
    for (const content of contents)
      for (const language of languages)
        for (const { [language]: source } of textsOf(content)) {
          const lines = renderText(source, { width, language });
          const wide = lines.filter((line) => displayWidth(line) > width);
          t.deepEqual(wide, [], source);
          t.false(
            lines.some((line) => /^\s*[，。、；：？！）》」』]/u.test(line)),
            source,
          );
          t.false(
            lines.some((line) => /[（《「『]$/u.test(line)),
            source,
          );
          // Where a wide table becomes a list, its head stands in every row: only then is another order possible.
          if (!source.includes('|--') && !source.includes('| --') && !source.includes('|:-'))
            t.deepEqual(lost(source, lines), [], source);
        }
  });

for (const width of [40, 80])
  test(`every figure of the bank fits ${width} columns and says what it shows first`, (t) => {
    for (const { figure } of contents) {
      if (figure === undefined) continue;
      for (const language of languages)
        for (const plain of [false, true]) {
          const lines = figureToText(figure, { width, language, plain });
          t.deepEqual(
            lines.filter((line) => displayWidth(line) > width),
            [],
          );
          t.regex(lines[0] ?? '', language === 'zh' ? /^图：/ : /^Figure: /);
        }
    }
  });

/** All files that a file loads, through what it imports; types are not loaded. */
function loads(file: string, known = new Set<string>()): Set<string> {
  const source = readFileSync(file, 'utf8').replace(/import type [^;]*;/g, '');
  for (const [, target = ''] of source.matchAll(/from '([^']+)'|import '([^']+)'/g)) {
    const next = target.startsWith('.')
      ? path.join(path.dirname(file), target.replace(/\.js$/, '.ts'))
      : target;
    if (known.has(next)) continue;
    known.add(next);
    if (target.startsWith('.')) loads(next, known);
  }
  return known;
}

test('a question as text loads no fonts, no MathJax and no PDF', (t) => {
  const loaded = [...loads(path.join('src', 'paper', 'text', 'render-text.ts'))];
  t.true(loaded.includes('markdown-it'));
  t.deepEqual(
    loaded.filter((name) =>
      /mathjax|pdfkit|fontkit|highlight|[\\/](?:fonts|pdf|math)[\\/]/.test(name),
    ),
    [],
  );
});
