import test from 'ava';
import { roundedNumber, wholeNumber } from '../../../src/authoring/answer.js';
import type { QuestionContent } from '../../../src/authoring/question-content.js';
import { placeQuestion } from '../../../src/exam/composition/place-question.js';
import type { Placing } from '../../../src/exam/composition/place-question.js';
import { questionSchema } from '../../../src/exam/manifest/question-schema.js';
import type { Question } from '../../../src/exam/manifest/question-schema.js';
import { sameInBoth } from '../../../src/util/localized-text.js';
import { seeded } from '../../../src/util/random.js';

const placing: Placing = {
  number: 3,
  slot: 'q7',
  section: 1,
  item: 'cnn.size.x',
  topic: 'cnn.size',
  difficulty: 2,
  minutes: 1.5,
  points: 10,
};
const text = sameInBoth;
const common = { stem: text('?'), why: text('!') };

const place = (content: QuestionContent, seed = '1', points = 10): Question =>
  placeQuestion({ ...placing, points }, content, seeded(seed));

const choice = (kind: 'single' | 'multiple', free: boolean): QuestionContent => ({
  kind,
  ...common,
  shuffle: free,
  options: [
    { text: text('zero'), correct: true },
    { text: text('one'), correct: false, mistake: 'forgot-padding' },
    { text: text('two'), correct: kind === 'multiple' },
    { text: text('three'), correct: false },
    { text: text('four'), correct: false },
  ],
});

const optionsOf = (question: Question) => ('options' in question ? question.options : []);

for (const kind of ['single', 'multiple'] as const)
  test(`options of a ${kind} choice are lettered in a seeded order and remember where they come from`, (t) => {
    const orders = Array.from({ length: 20 }, (_, seed) => {
      const options = optionsOf(place(choice(kind, true), String(seed)));
      t.deepEqual(
        options.map(({ label }) => label),
        ['A', 'B', 'C', 'D', 'E'],
      );
      for (const { source, text: words, correct, mistake } of options) {
        t.is(['zero', 'one', 'two', 'three', 'four'][source], words.en);
        t.is(correct, source === 0 || (kind === 'multiple' && source === 2));
        t.is(mistake, source === 1 ? 'forgot-padding' : undefined);
      }
      return options.map(({ source }) => source).join('');
    });
    t.true(new Set(orders).size > 12);
  });

test('options with an order of their own keep it', (t) => {
  for (const seed of ['1', '2', '3'])
    t.deepEqual(
      optionsOf(place(choice('single', false), seed)).map(
        ({ label, source }) => `${label}${source}`,
      ),
      ['A0', 'B1', 'C2', 'D3', 'E4'],
    );
});

test('whether options may be shuffled is not kept', (t) => {
  t.false('shuffle' in place(choice('single', true)));
});

test('answers and wrong values are printed beside their values', (t) => {
  const question = place({
    kind: 'numeric',
    ...common,
    answer: roundedNumber(0.5, 3),
    wrongValues: [{ answer: wholeNumber(12), mistake: 'forgot-padding' }],
  });
  t.like(question, {
    answer: { value: 0.5, decimals: 3 },
    answerText: text('0.500'),
    wrongValues: [{ text: text('12'), mistake: 'forgot-padding' }],
  });
});

const rubric = (...marks: number[]) =>
  marks.map((each, index) => ({ marks: each, say: text(`point ${index}`) }));
const marksOf = (points: readonly { readonly marks: number }[]) => points.map(({ marks }) => marks);

/** Marks in the bank, points on the paper, marks on the paper. */
const scaled: readonly (readonly [readonly number[], number, readonly number[]])[] = [
  [[6, 4], 10, [6, 4]],
  [[6, 4], 20, [12, 8]],
  [[6, 4], 5, [3, 2]],
  [[4.5, 5.5], 8, [3.5, 4.5]],
  [[1, 1, 1], 10, [3.5, 3.5, 3]],
];
for (const [marks, points, expected] of scaled)
  test(`a rubric of ${marks.join(' + ')} for ${points} points is ${expected.join(' + ')}`, (t) => {
    const content: QuestionContent = {
      kind: 'short',
      ...common,
      rubric: rubric(...marks),
      space: 5,
    };
    const question = place(content, '1', points);
    if (question.kind !== 'short') throw new Error('not a short question');
    t.deepEqual(marksOf(question.rubric), [...expected]);
    t.deepEqual(
      question.rubric.map(({ say }) => say.en),
      marks.map((_, index) => `point ${index}`),
    );
    t.false('answer' in question, 'no answer is made up');
  });

test('parts get points by their rubrics, letters in brackets, and their own answers', (t) => {
  const part = (marks: number[], more = {}) => ({
    stem: text('part'),
    why: text('because'),
    rubric: rubric(...marks),
    space: 4,
    ...more,
  });
  const question = place(
    {
      kind: 'comprehensive',
      ...common,
      parts: [part([2, 2]), part([3, 3, 2], { answer: wholeNumber(26) }), part([4])],
    },
    '1',
    15,
  );
  if (question.kind !== 'comprehensive') throw new Error('not a comprehensive question');
  t.deepEqual(
    question.parts.map(({ label, points }) => `${label} ${points}`),
    ['(1) 4', '(2) 7.5', '(3) 3.5'],
  );
  for (const { rubric: points, points: worth } of question.parts)
    t.is(
      marksOf(points).reduce((a, b) => a + b, 0),
      worth,
    );
  t.deepEqual(
    question.parts.map(({ answerText }) => answerText?.en),
    [undefined, '26', undefined],
  );
});

const contents: readonly QuestionContent[] = [
  { kind: 'true-false', ...common, answer: false, mistake: 'forgot-padding' },
  choice('single', true),
  choice('multiple', true),
  { kind: 'numeric', ...common, answer: wholeNumber(3), wrongValues: [] },
  { kind: 'short', ...common, answer: wholeNumber(3), rubric: rubric(1), space: 3 },
  {
    kind: 'comprehensive',
    ...common,
    parts: [{ stem: text('a'), why: text('b'), rubric: rubric(1, 2), space: 2 }],
  },
  { kind: 'code', ...common, task: 'mnist-cnn' },
];
for (const content of contents)
  test(`a ${content.kind} question keeps its place and fits the schema of the manifest`, (t) => {
    const question = place(content);
    t.like(question, { ...placing, ...common, kind: content.kind });
    t.deepEqual(questionSchema.parse(JSON.parse(JSON.stringify(question))), question);
  });
