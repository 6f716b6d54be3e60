import test from 'ava';
import fc from 'fast-check';
import { optionReader } from '../../../src/grading/answers/option-letters.js';
import { answersExam } from '../../support/answers-exam.js';
import { both, optionsOf, questionOf } from '../../support/paper-exam.js';

const questions = answersExam().variants[0]?.questions ?? [];
const [single, multiple] = ['single', 'multiple'].map((kind) => {
  const question = questions.find((candidate) => candidate.kind === kind);
  if (!question || !('options' in question)) throw new Error(kind);
  return optionReader(question);
});

/** Ticked texts and the letters of variant A: A "One layer, no bias", B "Two layers", C "A kernel of 3×3", D "One layer". */
const ticked: readonly (readonly ['single' | 'multiple', string, string | undefined])[] = [
  ['single', 'Two layers', 'B'],
  ['single', '两层', 'B'],
  ['single', ' two layers ', undefined],
  ['single', 'B. Two layers', 'B'],
  ['single', 'B、两层', 'B'],
  ['single', 'A. Two layers', undefined],
  ['single', 'B', 'B'],
  ['single', 'One layer, no bias', 'A'],
  ['single', '一层，没有偏置', 'A'],
  ['single', '大小为 3×3 的核', 'C'],
  ['single', '大小为 $3\\times3$ 的核', 'C'],
  ['single', 'A kernel of 3×3', 'C'],
  ['single', '两层 / Two layers', 'B'],
  ['single', '两层Two layers', 'B'],
  ['single', 'Three layers', undefined],
  ['single', 'Two layers, One layer', undefined],
  ['multiple', 'Two layers', 'B'],
  ['multiple', 'Two layers, A kernel of 3×3', 'B,C'],
  ['multiple', 'A kernel of 3×3;Two layers;', 'B,C'],
  ['multiple', 'Two layers┋One layer', 'B,D'],
  ['multiple', '一层，没有偏置;一层', 'A,D'],
  ['multiple', 'One layer, no bias', 'A'],
  ['multiple', 'One layer, no bias, One layer', 'A,D'],
  ['multiple', 'One layer, no bias, Two layers', 'A,B'],
  ['multiple', 'A, C', 'A,C'],
  ['multiple', 'A. One layer, no bias, D. One layer', 'A,D'],
  ['multiple', 'Two layers, Two layers', undefined],
  ['multiple', 'Two layers, something of my own', undefined],
  ['multiple', '', undefined],
];

for (const [kind, text, letters] of ticked)
  test(`"${text}" ticked in a ${kind} choice is ${letters ?? 'left as it is'}`, (t) => {
    t.is((kind === 'single' ? single : multiple)?.(text), letters);
  });

test('a text that two options have names neither', (t) => {
  const options = optionsOf(3, 'A').map((option, index) =>
    index < 2 ? { ...option, text: both('同', 'same') } : option,
  );
  const read = optionReader(questionOf('multiple', 1, { options }));
  t.is(read('same'), undefined);
  t.is(read('same, Option C'), undefined);
  t.is(read('Option C'), 'C');
});

test('any ticks joined as Google and Microsoft do come back as their letters', (t) => {
  const options = optionsOf(6, 'A').map((option) => ({
    ...option,
    text: both(`选，${option.label}`, `Option ${option.label}, that is, number ${option.source}`),
  }));
  const read = optionReader(questionOf('multiple', 1, { options }));
  fc.assert(
    fc.property(
      fc.subarray(options, { minLength: 1 }),
      fc.constantFrom(', ', ';'),
      (some, joint) => {
        const letters = some.map(({ label }) => label).join(',');
        t.is(read(some.map(({ text }) => text.en).join(joint)), letters);
      },
    ),
  );
});
