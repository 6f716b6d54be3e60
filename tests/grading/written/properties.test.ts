import test from 'ava';
import fc from 'fast-check';
import type { RubricPoint } from '../../../src/exam/manifest/question-schema.js';
import { parseFraction, compare } from '../../../src/grading/objective/fraction.js';
import { groupAnswers } from '../../../src/grading/written/group-answers.js';
import { highlight } from '../../../src/grading/written/highlight.js';
import { proposeWritten } from '../../../src/grading/written/propose-written.js';

const rubric: readonly RubricPoint[] = [
  {
    marks: 2,
    say: { zh: '权重共享减少参数', en: 'shared weights mean fewer parameters' },
    accept: [{ zh: '权重共享…参数', en: 'shared weights…parameters' }],
  },
  { marks: 1, say: { zh: '共 250 个', en: '250' }, numbers: [250] },
  { marks: 1.5, say: { zh: '池化缩小特征图', en: 'pooling shrinks the feature maps' } },
];

/** Sentences about the matter, right, wrong and beside it. */
const sentences = [
  '权重共享使参数减少',
  '没有权重共享，参数很多',
  '参数有 250 个',
  '池化缩小特征图',
  'Pooling shrinks the feature maps',
  'Shared weights mean fewer parameters',
  'We had rain',
  '我喜欢卷积',
];
const beside = ['We had rain', '我喜欢吃苹果', 'LSTM 有三个门', '1024'];

const answers = fc.array(fc.constantFrom(...sentences), { maxLength: 8 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  answers.map((list) => list.join('。')),
);

test('evidence lies within the answer, in order and apart, whatever the answer is', (t) => {
  fc.assert(
    fc.property(anyText, (answer) => {
      for (const { evidence } of proposeWritten(rubric, answer).rubric) {
        let last = -1;
        for (const [from, to] of evidence) {
          t.true(from > last && from < to && to <= answer.length);
          last = to;
        }
      }
    }),
  );
});

test('the order of sentences makes no difference to marks and doubts', (t) => {
  fc.assert(
    fc.property(answers, fc.nat(), (list, turn) => {
      const turned = list.map((_, place) => list[(place + turn) % list.length] ?? '');
      t.deepEqual(judgement(turned), judgement(list));
    }),
  );
});

test('a sentence beside the matter takes no marks away', (t) => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...beside), fc.nat(8), (list, added, place) => {
      const longer = [...list.slice(0, place), added, ...list.slice(place)];
      const [before, after] = [marksOf(list), marksOf(longer)];
      t.true(compare(after, before) >= 0);
    }),
  );
});

test('the same answer gives the same proposal, and a repeated one the same marks', (t) => {
  fc.assert(
    fc.property(answers, (list) => {
      const answer = list.join('。');
      t.deepEqual(proposeWritten(rubric, answer), proposeWritten(rubric, answer));
      t.deepEqual(marksOf([...list, ...list]), marksOf(list));
    }),
  );
});

test('segments make up the answer, and those of evidence hold all of it', (t) => {
  const stretch = fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: -5, max: 90 }));
  fc.assert(
    fc.property(anyText, fc.array(stretch), (answer, evidence) => {
      const segments = highlight(answer, evidence);
      t.is(segments.map(({ text }) => text).join(''), answer);
      t.true(segments.every(({ text }) => text !== ''));
    }),
  );
});

test('every answer is in exactly one group, with those that have its key', (t) => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), (list) => {
      const groups = groupAnswers(list);
      t.deepEqual(
        groups.flatMap(({ members }) => members).toSorted((left, right) => left - right),
        list.map((_, index) => index),
      );
      t.is(new Set(groups.map(({ key }) => key)).size, groups.length);
    }),
  );
});

const judgement = (list: readonly string[]) =>
  proposeWritten(rubric, list.join('。')).rubric.map(({ isEarned, isUnsure }) => ({
    isEarned,
    isUnsure,
  }));

function marksOf(list: readonly string[]) {
  const marks = parseFraction(proposeWritten(rubric, list.join('。')).marks);
  if (!marks) throw new Error('no fraction');
  return marks;
}
