import test from 'ava';
import { templateColumns } from '../../../src/grading/answers/template-columns.js';
import { answersExam } from '../../support/answers-exam.js';
import { examOf, questionOf } from '../../support/paper-exam.js';

test('a template asks for answers and marks of the whole, and where variants differ for what any has', (t) => {
  t.deepEqual(
    templateColumns(answersExam(), { rubric: false }),
    '1 2 3 4 5 5.marks 6.1 6.1.marks 6.2 6.2.marks 6.3 6.3.marks'.split(' '),
  );
});

test('with the rubric there is a column for the marks of each point', (t) => {
  t.deepEqual(
    templateColumns(answersExam(), { rubric: true }).slice(4),
    '5 5.marks 5.1.marks 5.2.marks 6.1 6.1.marks 6.1.1.marks 6.2 6.2.marks 6.2.1.marks 6.3 6.3.marks 6.3.1.marks'.split(
      ' ',
    ),
  );
});

test('a program has marks only, and question 10 stands behind question 9', (t) => {
  const { exam } = examOf([questionOf('code', 10), questionOf('true-false', 9)]);
  t.deepEqual(templateColumns(exam, { rubric: true }), ['9', '10.marks']);
});
