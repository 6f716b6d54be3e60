import test from 'ava';
import { freeze } from '../../../src/exam/composition/compose-exam.js';
import { examSchema } from '../../../src/exam/manifest/exam-schema.js';
import type { Edit, Exam } from '../../../src/exam/manifest/exam-schema.js';
import type { Question } from '../../../src/exam/manifest/question-schema.js';
import { hashOf } from '../../../src/util/canonical-json.js';
import {
  drawSmall,
  loadSmallBank,
  problemsIn,
  sketch,
  smallBlueprint,
} from '../../support/exam-fixtures.js';

const bank = loadSmallBank();
const exam = await drawSmall(bank, { variants: 3 });

const questionsOf = ({ variants }: Exam, index = 0): readonly Question[] =>
  variants[index]?.questions ?? [];
const bySlot = (drawn: Exam, index: number) =>
  new Map(questionsOf(drawn, index).map((question) => [question.slot, question]));
const idsOf = (drawn: Exam): string[] => questionsOf(drawn).map(({ item }) => item);

test('the manifest fits its schema, before and after it was written', (t) => {
  t.deepEqual(examSchema.parse(exam), exam);
  t.deepEqual(examSchema.parse(JSON.parse(JSON.stringify(exam))), exam);
});

test('the manifest carries the hash of all its other content, of the bank and of the blueprint', (t) => {
  const { hash, ...rest } = exam;
  t.is(hash, hashOf(JSON.parse(JSON.stringify(rest))));
  t.deepEqual(exam.bank, { hash: bank.hash, items: 24 });
  t.deepEqual(exam.blueprint, { id: 'quiz', hash: hashOf(smallBlueprint) });
});

test('the hash does not depend on the order of keys', (t) => {
  const { hash, ...rest } = exam;
  const turned = Object.fromEntries(Object.entries(rest).reverse()) as typeof rest;
  t.is(freeze(turned).hash, hash);
});

test('the manifest says which topics occur, in the order of the syllabus', (t) => {
  const used = new Set(questionsOf(exam).map(({ topic }) => topic));
  t.deepEqual(
    Object.keys(exam.topics),
    bank.topics.map(({ id }) => id).filter((id) => used.has(id)),
  );
  for (const { id, name } of bank.topics) if (used.has(id)) t.deepEqual(exam.topics[id], name);
});

test('the manifest explains every misconception that an option or wrong value names, and no other', (t) => {
  const named = exam.variants.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      if ('options' in question) return question.options.map(({ mistake }) => mistake);
      if (question.kind === 'numeric') return question.wrongValues.map(({ mistake }) => mistake);
      return question.kind === 'true-false' ? [question.mistake] : [];
    }),
  );
  t.deepEqual(
    Object.keys(exam.misconceptions).sort(),
    [...new Set(named.filter((id) => id !== undefined))].sort(),
  );
  t.true(Object.keys(exam.misconceptions).length > 2);
});

test('the points of all questions sum to those of the exam', (t) => {
  t.is(exam.points, 4 + 6 + 6 + 4 + 10);
  for (const { questions } of exam.variants)
    t.is(
      questions.reduce((sum, { points }) => sum + points, 0),
      exam.points,
    );
});

test('questions are numbered through, slot q7 is printed as 7 in variant A', (t) => {
  for (const { questions } of exam.variants)
    t.deepEqual(
      questions.map(({ number }) => number),
      questions.map((_, index) => index + 1),
    );
  for (const { slot, number } of questionsOf(exam)) t.is(slot, `q${number}`);
});

test('variants have the same items in the same slots and sections', (t) => {
  t.deepEqual(
    exam.variants.map(({ id }) => id),
    ['A', 'B', 'C'],
  );
  const first = bySlot(exam, 0);
  for (const index of [1, 2]) {
    t.is(bySlot(exam, index).size, first.size);
    for (const [slot, question] of bySlot(exam, index))
      for (const key of ['item', 'section', 'kind', 'points', 'topic', 'difficulty'] as const)
        t.deepEqual([key, question[key]], [key, first.get(slot)?.[key]], slot);
  }
});

test('variants differ in the order of the questions, but only within sections', (t) => {
  const orders = exam.variants.map(({ questions }) => {
    const sections = questions.map(({ section }) => section);
    t.deepEqual(sections, sections.toSorted());
    return questions.map(({ slot }) => slot).join(' ');
  });
  t.is(new Set(orders).size, 3);
});

test('variants differ in the numbers of every generated question and in the order of options', (t) => {
  const generated = questionsOf(exam).filter(({ generator }) => generator);
  t.true(generated.length > 0);
  for (const { slot } of generated) {
    const facts = [0, 1, 2].map((index) =>
      JSON.stringify(bySlot(exam, index).get(slot)?.generator),
    );
    t.is(new Set(facts).size, 3, slot);
  }
  const orders = [0, 1, 2].map((index) =>
    [...bySlot(exam, index)]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([, question]) =>
        'options' in question && !question.generator
          ? question.options.map(({ source }) => source)
          : [],
      )
      .join(''),
  );
  t.is(new Set(orders).size, 3);
});

test('where only three draws are possible, three variants share them out', async (t) => {
  const params = { image: [8, 9, 10], kernel: 3, stride: 1, padding: 0, convention: ['pixels'] };
  const items = bank.items.map((item) =>
    item.id === 'cnn.size.drawn' && item.source === 'generated'
      ? { ...item, params: item.generator.params.parse(params) }
      : item,
  );
  const blueprint = sketch({
    sections: ['numeric 1×3'],
    selection: { require: ['cnn.size.drawn'] },
  });
  for (const seed of ['1', '2', '3']) {
    const { variants } = await drawSmall({ ...bank, items }, { blueprint, variants: 3, seed });
    const keys = variants.flatMap(({ questions }) =>
      questions.map((question) => question.kind === 'numeric' && question.answerText.en),
    );
    t.deepEqual(keys.toSorted(), ['6', '7', '8']);
  }
});

test('options that are not to be shuffled stand in every variant as they are written', async (t) => {
  const blueprint = sketch({
    sections: ['multiple 1×3'],
    selection: { require: ['ml.gd.c'] },
  });
  const { variants } = await drawSmall(bank, { blueprint, variants: 4 });
  for (const { questions } of variants)
    for (const question of questions)
      t.deepEqual(
        'options' in question && question.options.map(({ source }) => source),
        [0, 1, 2, 3],
      );
});

test('the minutes of a variant are the sum of those of its questions', (t) => {
  for (const { minutes, questions } of exam.variants)
    t.true(Math.abs(questions.reduce((sum, each) => sum + each.minutes, 0) - minutes) < 1e-9);
});

test('the same order gives the same bytes, another seed another exam', async (t) => {
  t.is(JSON.stringify(await drawSmall(bank, { variants: 3 })), JSON.stringify(exam));
  const other = await drawSmall(bank, { variants: 3, seed: '2' });
  t.not(other.hash, exam.hash);
  t.notDeepEqual(idsOf(other), idsOf(exam));
});

test('the order of the items in the bank makes no difference, nor does an item that no section takes', async (t) => {
  const turned = await drawSmall({ ...bank, items: bank.items.toReversed() }, { variants: 3 });
  t.deepEqual(turned, exam);
  const fewer = bank.items.filter(({ id }) => id !== 'ml.gd.program');
  const { variants } = await drawSmall({ ...bank, items: fewer }, { variants: 3 });
  t.deepEqual(variants, exam.variants);
});

test('fewer variants are the first ones of more', async (t) => {
  const { variants } = await drawSmall(bank, { variants: 2 });
  t.deepEqual(variants, exam.variants.slice(0, 2));
});

test('items of earlier exams are not used again', async (t) => {
  const blueprint = sketch({ sections: ['true-false 2×1', 'single 2×2', 'short 2×10'] });
  const first = await drawSmall(bank, { blueprint });
  const second = await drawSmall(bank, { blueprint, excluded: new Set(idsOf(first)) });
  t.deepEqual(
    idsOf(second).filter((id) => idsOf(first).includes(id)),
    [],
  );
});

test('what the bank cannot give is told, with its place in the blueprint', async (t) => {
  const blueprint = sketch({ sections: ['code 2×5'] });
  const problems = await problemsIn(() =>
    drawSmall(bank, {
      blueprint,
      locate: (path) => ({ file: path.join('/'), line: 7, column: 9 }),
    }),
  );
  t.deepEqual(
    problems.map(({ code, position }) => [code, position]),
    [['selection-too-few', { file: 'sections/0/count/min', line: 7, column: 9 }]],
  );
});

/** The questions of every variant but one slot, byte for byte. */
const without = ({ variants }: Exam, slot: string): string =>
  JSON.stringify(variants.map(({ questions }) => questions.filter((each) => each.slot !== slot)));

const shortSlot = questionsOf(exam).find(({ kind }) => kind === 'short')?.slot ?? '';
const drawnSlot = questionsOf(exam).find(({ generator }) => generator)?.slot ?? '';
const free = ['cnn.pool.d', 'ml.gd.d', 'ml.sgd.c', 'rnn.basic.c'].find(
  (id) => !idsOf(exam).includes(id),
);

/** Title, slot, edit, whether the item changes. */
const edits: readonly (readonly [string, string, Edit, boolean])[] = [
  ['a pin', shortSlot, { kind: 'pin', slot: shortSlot, item: free ?? '' }, true],
  ['a redraw', shortSlot, { kind: 'redraw', slot: shortSlot, what: 'item' }, true],
  ['a redraw of numbers', drawnSlot, { kind: 'redraw', slot: drawnSlot, what: 'numbers' }, false],
];
for (const [title, slot, edit, changesItem] of edits)
  test(`${title} changes its own question in every variant and leaves the rest byte for byte`, async (t) => {
    const edited = await drawSmall(bank, { variants: 3, edits: [edit] });
    t.is(without(edited, slot), without(exam, slot));
    for (const index of [0, 1, 2]) {
      const [before, after] = [bySlot(exam, index).get(slot), bySlot(edited, index).get(slot)];
      t.not(JSON.stringify(after), JSON.stringify(before));
      t.is(after?.item !== before?.item, changesItem);
      t.is(after?.number, before?.number);
    }
    t.deepEqual(edited.edits, [edit]);
    t.not(edited.hash, exam.hash);
  });
