import test from 'ava';
import { paperLanguages } from '../../../src/paper/document/paper-language.js';
import { furnitureOf, paperView } from '../../../src/paper/document/paper-view.js';
import { both, examOf, everyKind, optionsOf, questionOf } from '../../support/paper-exam.js';

const header = {
  school: both('某大学', 'Some University'),
  term: both('秋季学期', 'Autumn'),
  date: '2027-01-11',
  notes: [both('注意', 'Note')],
};
const { exam, variant } = examOf(everyKind(), header);

test('a view in one language has no word of the other', (t) => {
  t.notRegex(JSON.stringify(paperView(exam, variant, 'en').headlines), /\p{Script=Han}/u);
  const { sections, facts, notes, school, term, scoreTable, markerBox } = paperView(
    exam,
    variant,
    'en',
  );
  const heads = sections.map(({ title, detail }) => [title, detail]);
  t.notRegex(
    JSON.stringify([heads, facts, notes, school, term, scoreTable, markerBox]),
    /\p{Script=Han}/u,
  );
  const chinese = paperView(exam, variant, 'zh');
  t.notRegex(
    JSON.stringify([chinese.facts, chinese.notes, chinese.school, chinese.term]),
    /[a-zA-Z]{2}/,
  );
});

test('both languages stand side by side in labels, and one below the other in headlines and facts', (t) => {
  const view = paperView(exam, variant, 'both');
  t.deepEqual(view.headlines, [
    '《深度学习》期末考试（A 卷）',
    'Deep Learning: Final Examination (Paper A)',
  ]);
  t.is(view.facts.length, 2);
  t.is(view.school, '某大学 Some University');
  t.deepEqual(view.notes, ['注意 / Note']);
  t.is(view.sections[0]?.title, '一、判断题 I. True or false');
  t.deepEqual(view.markerBox, ['得分', '评卷人']);
});

for (const language of paperLanguages)
  test(`the table of marks (${language}) has a column for each section and the total, and points that add up`, (t) => {
    const { rows } = paperView(exam, variant, language).scoreTable;
    t.deepEqual(
      rows.map((row) => row.length),
      [9, 9, 9, 9],
    );
    const [, full = []] = rows;
    const points = full.slice(1, -1).map(Number);
    t.is(
      points.reduce((sum, one) => sum + one, 0),
      exam.points,
    );
    t.is(Number(full.at(-1)), exam.points);
    t.true(rows.slice(2).every((row) => row.slice(1).every((cell) => cell === '')));
  });

test('every question stands in its section, in order', (t) => {
  const questions = [questionOf('single', 1), questionOf('true-false', 2), questionOf('single', 3)];
  const mixed = examOf(questions);
  const sections = paperView(mixed.exam, mixed.variant, 'zh').sections;
  t.deepEqual(
    sections.map((section) => section.questions.map(({ label }) => label)),
    [['1.', '3.'], ['2.']],
  );
});

test('written questions tell their points, objective ones have brackets to answer in', (t) => {
  const shown = paperView(exam, variant, 'zh').sections.flatMap(({ questions }) =>
    questions.map(({ brackets, shownPoints, space, parts }) => [
      brackets,
      shownPoints,
      space,
      parts?.length,
    ]),
  );
  t.deepEqual(shown, [
    [2.2, undefined, 0, undefined],
    [2.2, undefined, 0, undefined],
    [2.2, undefined, 0, undefined],
    [7, undefined, 0, undefined],
    [0, 2, 4, undefined],
    [0, 2, 0, 2],
    [0, 2, 0, undefined],
  ]);
});

test('an option that reads the same in both languages is printed once', (t) => {
  const same = optionsOf(2, 'A').map((option) => ({ ...option, text: both('$x$', '$x$') }));
  const one = examOf([
    questionOf('single', 1, { options: [...same, ...optionsOf(3, '').slice(2)] }),
  ]);
  const texts = (language: 'zh' | 'both') =>
    paperView(one.exam, one.variant, language).sections[0]?.questions[0]?.options?.map(
      (option) => option.texts.length,
    );
  t.deepEqual(texts('both'), [1, 1, 2]);
  t.deepEqual(texts('zh'), [1, 1, 1]);
});

test('a question is named by number and item for messages', (t) => {
  t.is(paperView(exam, variant, 'zh').sections[1]?.questions[0]?.source, 'question 2 (item.2)');
});

test('the seal has class, name and boxes for the student ID, and what is known of the student', (t) => {
  const fields = (student?: { id: string; name: string; class?: string }) =>
    furnitureOf(exam, variant, 'zh', student).seal?.fields.map(({ label, value, boxes }) => [
      label,
      value,
      boxes,
    ]);
  t.deepEqual(fields(), [
    ['班级', '', 0],
    ['姓名', '', 0],
    ['学号', '', 10],
  ]);
  t.deepEqual(fields({ id: '202401234567', name: '李喆', class: '数学 1' }), [
    ['班级', '数学 1', 0],
    ['姓名', '李喆', 0],
    ['学号', '202401234567', 12],
  ]);
});

test('every page carries variant and hash, and the student where the copy has one', (t) => {
  t.is(furnitureOf(exam, variant, 'zh').mark, 'A · 0123456789');
  t.is(furnitureOf(exam, variant, 'zh', { id: '2024', name: '李' }).mark, '2024 · A · 0123456789');
});

const footers = {
  zh: '第 {page} 页　共 {pages} 页',
  en: 'Page {page} of {pages}',
  both: '第 {page} 页　共 {pages} 页 Page {page} of {pages}',
};
for (const language of paperLanguages)
  test(`pages are counted in the language of the paper (${language})`, (t) => {
    t.is(furnitureOf(exam, variant, language).footer, footers[language]);
  });
