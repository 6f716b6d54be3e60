import test from 'ava';
import { answerSheetView } from '../../../src/paper/document/answer-sheet-view.js';
import { everyKind, examOf, optionsOf, questionOf } from '../../support/paper-exam.js';

const { exam, variant } = examOf(everyKind(), { studentIdDigits: 8 });

test('only questions that are answered by a mark are on the sheet', (t) => {
  const { sections } = answerSheetView(exam, variant, 'zh');
  t.deepEqual(
    sections.map(({ title, questions }) => [
      title,
      questions.map(({ number, slot }) => `${number} ${slot}`),
    ]),
    [
      ['一、判断题', ['1 q1']],
      ['二、单项选择题', ['2 q2']],
      ['三、多项选择题', ['3 q3']],
    ],
  );
});

test('a statement is true or false, an option has its letter', (t) => {
  const drawn = examOf([
    questionOf('true-false', 1),
    questionOf('multiple', 2, { options: optionsOf(3, 'A') }),
  ]);
  const bubbles = answerSheetView(drawn.exam, drawn.variant, 'zh').sections.flatMap(
    ({ questions }) =>
      questions.map((question) => question.bubbles.map(({ value, label }) => `${value} ${label}`)),
  );
  t.deepEqual(bubbles, [
    ['true √', 'false ×'],
    ['A A', 'B B', 'C C'],
  ]);
});

test('the code tells exam, variant, page and student', (t) => {
  t.is(answerSheetView(exam, variant, 'zh').qrText(1), 'GP1|0123456789abcdef|A|1|-');
  const student = { id: '20240123', name: '李喆', class: '数学 1' };
  const view = answerSheetView(exam, variant, 'zh', student);
  t.is(view.qrText(2), 'GP1|0123456789abcdef|A|2|20240123');
  t.deepEqual(view.fields, [
    { label: '姓名', value: '李喆' },
    { label: '班级', value: '数学 1' },
  ]);
  t.is(view.studentId, '20240123');
});

test('the sheet of nobody has empty fields and as many digits as the exam says', (t) => {
  const { fields, studentId, idDigits } = answerSheetView(exam, variant, 'zh');
  t.deepEqual([fields.map(({ value }) => value), studentId, idDigits], [['', ''], '', 8]);
});

test('an English sheet has no Chinese word', (t) => {
  const { title, headlines, fields, idLabel, instructions, sections, footer, mark } =
    answerSheetView(exam, variant, 'en');
  t.notRegex(
    JSON.stringify([title, headlines, fields, idLabel, instructions, sections, footer, mark]),
    /\p{Script=Han}/u,
  );
});
