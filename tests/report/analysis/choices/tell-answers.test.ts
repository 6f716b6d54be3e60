import test from 'ava';
import type { Exam } from '../../../../src/exam/manifest/exam-schema.js';
import type { Question } from '../../../../src/exam/manifest/question-schema.js';
import { wholeNumber } from '../../../../src/authoring/answer.js';
import { tellAnswers } from '../../../../src/report/analysis/choices/tell-answers.js';
import { slotAnswers } from '../../../../src/report/analysis/slot-answers.js';
import { sameInBoth } from '../../../../src/util/localized-text.js';
import { resultsOf } from '../../../support/class-results.js';
import type { Given } from '../../../support/class-results.js';
import { examOf, optionsOf, questionOf } from '../../../support/paper-exam.js';

const generator = { id: 'family', facts: {} };

/** One question as two variants have it. */
function twoVariants(a: Question, b: Question): Exam {
  const { exam, variant } = examOf([a]);
  return { ...exam, variants: [variant, { ...variant, id: 'B', questions: [b] }] };
}

/** What is told of answers that students of A and B gave in turn. */
function told(exam: Exam, given: readonly Given[]) {
  const sheets = given.map((answer, index) => ({
    id: `s${index}`,
    variant: index % 2 === 0 ? 'A' : 'B',
    answers: { q1: answer },
  }));
  const [slot] = slotAnswers(exam, resultsOf(exam, sheets));
  const answers = slot && tellAnswers(slot);
  return {
    keys: answers?.told.map(({ id, isKey }) => (isKey ? `${id}!` : id)),
    labels: answers?.told.map(({ label }) => label),
    choices: answers?.choices,
  };
}

test('true and false are themselves where all variants ask the same', (t) => {
  const question = questionOf('true-false', 1, { answer: false });
  t.deepEqual(told(twoVariants(question, question), ['T', 'F', '', '?', { marks: '1' }]), {
    keys: ['true', 'false!'],
    labels: ['√', '×'],
    choices: [['true'], ['false'], [], null, null],
  });
});

test('where the statements differ, answers are right or wrong', (t) => {
  const a = questionOf('true-false', 1, { answer: true, generator });
  const b = questionOf('true-false', 1, { answer: false, generator });
  t.deepEqual(told(twoVariants(a, b), ['T', 'F', 'F', 'T']).choices, [
    ['right'],
    ['right'],
    ['wrong'],
    ['wrong'],
  ]);
});

test('a written option is the same wherever it is printed', (t) => {
  const a = questionOf('single', 1);
  const b = {
    ...a,
    options: a.options
      .toReversed()
      .map((option, index) => ({ ...option, label: 'ABCD'.charAt(index) })),
  };
  t.deepEqual(told(twoVariants(a, b), ['B', 'C', 'A', 'A', '']), {
    keys: ['0', '1!', '2', '3'],
    labels: ['A', 'B', 'C', 'D'],
    choices: [['1'], ['1'], ['0'], ['3'], []],
  });
});

test('drawn options are the right one, a misconception, or another wrong one', (t) => {
  const options = (right: string, mistakes: Readonly<Record<string, string>>, prefix: string) =>
    optionsOf(4, right, mistakes).map((option) => ({
      ...option,
      text: sameInBoth(`${prefix}${option.label}`),
    }));
  const a = questionOf('single', 1, {
    generator,
    options: options('B', { A: 'm1', C: 'm2' }, 'a'),
  });
  const b = questionOf('single', 1, {
    generator,
    options: options('A', { D: 'm1', C: 'm3' }, 'b'),
  });
  const { keys, labels, choices } = told(twoVariants(a, b), ['B', 'A', 'A', 'D', 'D', 'C']);
  t.deepEqual(keys, ['mistake:m1', 'right!', 'mistake:m2', 'other', 'mistake:m3']);
  t.deepEqual(labels, [null, null, null, null, null]);
  t.deepEqual(choices, [
    ['right'],
    ['right'],
    ['mistake:m1'],
    ['mistake:m1'],
    ['other'],
    ['mistake:m3'],
  ]);
});

test('a generated question with one variant keeps its letters', (t) => {
  const { exam } = examOf([questionOf('multiple', 1, { generator })]);
  const [slot] = slotAnswers(exam, resultsOf(exam, [{ id: 's', answers: { q1: 'AC' } }]));
  const answers = slot && tellAnswers(slot);
  t.deepEqual(answers?.choices, [['0', '2']]);
  t.deepEqual(
    answers?.told.map(({ label }) => label),
    ['A', 'B', 'C', 'D', 'E'],
  );
});

test('numbers are right, what a misconception gives, or something else', (t) => {
  const question = questionOf('numeric', 1, {
    wrongValues: [{ answer: wholeNumber(28), text: sameInBoth('28'), mistake: 'forgot-padding' }],
  });
  t.deepEqual(told(twoVariants(question, question), ['26', '28', '5', '', 'many']), {
    keys: ['right!', 'mistake:forgot-padding', 'other'],
    labels: [null, null, null],
    choices: [['right'], ['mistake:forgot-padding'], ['other'], [], null],
  });
});

test('written answers are not told apart', (t) => {
  const question = questionOf('short', 1);
  t.is(told(twoVariants(question, question), [{ marks: '2' }]).choices, undefined);
});
