import test from 'ava';
import type { Exam, Variant } from '../../../src/exam/manifest/exam-schema.js';
import type { Block } from '../../../src/paper/document/block.js';
import { keyView } from '../../../src/paper/document/key-view.js';
import { createMarkdown } from '../../../src/paper/document/markdown.js';
import { paperLanguages } from '../../../src/paper/document/paper-language.js';
import type { PaperLanguage } from '../../../src/paper/document/paper-language.js';
import { paperView } from '../../../src/paper/document/paper-view.js';
import { parseBlocks } from '../../../src/paper/document/parse-blocks.js';
import { plainText } from '../../../src/paper/document/plain-text.js';
import { createTemplates } from '../../../src/paper/document/template-engine.js';
import { twoWayView } from '../../../src/paper/document/two-way-view.js';
import { both, everyKind, examOf, optionsOf, questionOf } from '../../support/paper-exam.js';
import { packageTemplates } from '../../support/paper-printer.js';
import { sampleFigures } from '../../support/sample-figures.js';

const fill = createTemplates(packageTemplates);
const markdown = createMarkdown();
type Printed = { readonly exam: Exam; readonly variant: Variant };
const paperOf = ({ exam, variant }: Printed, language: PaperLanguage): Block[] =>
  parseBlocks(markdown, fill('paper', paperView(exam, variant, language)));
const keyOf = ({ exam, variant }: Printed, language: PaperLanguage): Block[] =>
  parseBlocks(markdown, fill('key', keyView(exam, variant, language)));

const childrenOf = (block: Block): readonly Block[] => {
  if ('children' in block) return block.children;
  return block.kind === 'list' ? block.items.flat() : [];
};
/** All blocks of a kind, however deep they lie. */
const find = <Kind extends Block['kind']>(
  blocks: readonly Block[],
  kind: Kind,
): Extract<Block, { kind: Kind }>[] =>
  blocks.flatMap((block) => [
    ...(block.kind === kind ? [block as Extract<Block, { kind: Kind }>] : []),
    ...find(childrenOf(block), kind),
  ]);
const words = (blocks: readonly Block[]): string =>
  plainText(blocks, 'words').replace(/\s+/g, ' ').trim();

for (const language of paperLanguages)
  test(`the paper has every question of every kind once, in order, with all its text (${language})`, (t) => {
    const questions = find(paperOf(examOf(everyKind()), language), 'question');
    t.deepEqual(
      questions.map(({ label }) => label),
      ['1.', '2.', '3.', '4.', '5.', '6.', '7.'],
    );
    questions.forEach((question, index) => {
      const text = words([question]);
      if (language !== 'en') t.true(text.includes(`第 ${index + 1} 题`), text);
      if (language !== 'zh') t.true(text.includes(`Stem ${index + 1}`), text);
      t.is(/\p{Script=Han}/u.test(text), language !== 'en');
    });
    t.deepEqual(
      find(questions, 'options').map(({ options }) => options.length),
      [4, 5],
    );
    t.deepEqual(
      find(questions, 'part').map(({ label }) => label),
      ['(1)', '(2)'],
    );
    t.deepEqual(
      find(questions, 'space').map(({ lines }) => lines),
      [4, 5, 5],
    );
    t.is(find(questions, 'second').length, language === 'both' ? 7 + 2 : 0);
  });

for (const language of paperLanguages)
  test(`the key has every question with its solution (${language})`, (t) => {
    const blocks = keyOf(examOf(everyKind()), language);
    const questions = find(blocks, 'question');
    t.is(questions.length, 7);
    for (const question of questions) t.true(find([question], 'solution').length >= 1);
    const text = words(blocks);
    for (let number = 1; number <= 7; number++) {
      if (number === 6) continue;
      t.is(text.includes(`理由 ${number}`), language !== 'en');
      t.is(text.includes(`Reason ${number}`), language !== 'zh');
    }
    t.is(find(blocks, 'space').length, 0);
    t.is(find(blocks, 'table').length, 4);
  });

test('the key has rubric, misconceptions and source below each question', (t) => {
  const drawn = examOf([
    questionOf('single', 1, { options: optionsOf(4, 'B', { A: 'forgot-padding' }) }),
    questionOf('short', 2),
  ]);
  const [single, short] = find(keyOf(drawn, 'zh'), 'solution').map((solution) => words([solution]));
  t.is(
    single,
    '答案 B 理由 1 错误选项所反映的误区 A: 忘记填充 item.1，某主题，难度 2，约 1.5 分钟',
  );
  t.is(
    short,
    '理由 2 评分要点 （1.5 分） 要点甲 （1 分） 要点乙 item.2，某主题，难度 2，约 1.5 分钟',
  );
});

test('points stand before the stem of written questions and of each part', (t) => {
  const text = words(
    find(paperOf(examOf([questionOf('comprehensive', 1, { points: 5 })]), 'en'), 'question'),
  );
  t.is(text, '(5 points) Stem 1 (2.5 points) Part 1 of 1 (2.5 points) Part 2 of 1');
});

test('a figure stands between stem and options', (t) => {
  const figure = sampleFigures['a plain convolution'];
  const drawn = examOf([questionOf('single', 1, { ...(figure && { figure }) })]);
  const [question] = find(paperOf(drawn, 'both'), 'question');
  t.deepEqual(
    question?.children.map(({ kind }) => kind),
    ['paragraph', 'second', 'figure', 'options'],
  );
});

test('sections have their heads, and boxes for marks on the paper only', (t) => {
  const drawn = examOf(everyKind());
  const [paper, key] = [paperOf(drawn, 'zh'), keyOf(drawn, 'zh')].map((blocks) =>
    find(blocks, 'section'),
  );
  t.is(paper?.[2]?.title, '三、多项选择题');
  t.regex(paper?.[2]?.detail ?? '', /全部选对得满分，选对但不全得一半，有选错得零分/);
  t.deepEqual(
    paper?.map(({ box }) => box.length),
    [2, 2, 2, 2, 2, 2, 2],
  );
  t.deepEqual(
    key?.map(({ box }) => box.length),
    [0, 0, 0, 0, 0, 0, 0],
  );
});

const titles: readonly (readonly [
  what: string,
  header: Parameters<typeof examOf>[1],
  title: string,
])[] = [
  ['course and title', {}, '《深度学习》期末考试（A 卷） 考试时间：120 分钟 满分：14 分'],
  [
    'the school above',
    { school: both('某大学', 'U') },
    '某大学 《深度学习》期末考试（A 卷） 考试时间：120 分钟 满分：14 分',
  ],
  [
    'the term above',
    { term: both('秋季', 'Autumn') },
    '秋季 《深度学习》期末考试（A 卷） 考试时间：120 分钟 满分：14 分',
  ],
  [
    'school and term above',
    { school: both('某大学', 'U'), term: both('秋季', 'Autumn') },
    '某大学 秋季 《深度学习》期末考试（A 卷） 考试时间：120 分钟 满分：14 分',
  ],
];
for (const [what, header, title] of titles)
  test(`the title block tells ${what}`, (t) => {
    const blocks = paperOf(examOf(everyKind(), header), 'zh');
    t.is(words(find(blocks, 'title')), title);
  });

test('notes are numbered under the table of marks', (t) => {
  const blocks = paperOf(examOf(everyKind(), { notes: [both('甲', 'A'), both('乙', 'B')] }), 'zh');
  t.deepEqual(
    blocks.slice(0, 3).map(({ kind }) => kind),
    ['title', 'score-table', 'notes'],
  );
  t.deepEqual(
    find(blocks, 'list').map(({ first, items }) => [first, items.map(words)]),
    [[1, ['甲', '乙']]],
  );
});

test('braces, quotes and ampersands of a text come through the templates unchanged', (t) => {
  const stem = both('{{a}} "b" & \'c\' `{"d": 1}` $\\frac{{x}}{y}$', 'x');
  const [question] = find(
    paperOf(examOf([questionOf('true-false', 1, { stem })]), 'zh'),
    'question',
  );
  const [paragraph] = question?.children ?? [];
  t.deepEqual(
    paragraph?.kind === 'paragraph' &&
      paragraph.content.map((inline) =>
        inline.kind === 'text' ? inline.text : inline.kind === 'formula' ? inline.tex : '',
      ),
    ['{{a}} "b" & \'c\' ', '{"d": 1}', ' ', '\\frac{{x}}{y}'],
  );
});

test('the two-way table is a title and a table', (t) => {
  const { exam, variant } = examOf(everyKind());
  const blocks = parseBlocks(markdown, fill('two-way-table', twoWayView(exam, variant, 'en')));
  t.deepEqual(
    blocks.map(({ kind }) => kind),
    ['title', 'table'],
  );
  t.is(find(blocks, 'table')[0]?.head.length, 1 + 7 + 5 + 2);
});
