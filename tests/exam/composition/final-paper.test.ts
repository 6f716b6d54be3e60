import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { loadBlueprint } from '../../../src/exam/blueprint/load-blueprint.js';
import { composeExam } from '../../../src/exam/composition/compose-exam.js';
import type { ExamOrder } from '../../../src/exam/composition/compose-exam.js';
import type { Exam } from '../../../src/exam/manifest/exam-schema.js';
import { candidatesOf } from '../../../src/exam/selection/candidates-of-bank.js';
import { judge } from '../../support/exam-validator.js';

// The bank was checked by its own tests: no questions are drawn to see whether its parameters are possible.
const bank = loadBank('question-bank', { trials: 0 });
const { blueprint, problems } = loadBlueprint('question-bank/blueprints/final.yaml', bank);
if (!blueprint) throw new Error(JSON.stringify(problems));
const candidates = candidatesOf(bank.items, new Set());

const draw = (order: Partial<ExamOrder>): Promise<Exam> =>
  composeExam({
    bank,
    blueprint,
    seed: '1',
    variants: 1,
    edits: [],
    excluded: new Set(),
    ...order,
  });

const itemsOf = ({ variants }: Exam): string[] =>
  variants.flatMap(({ questions }) => questions.map(({ item }) => item));

const seeds = ['1', '2', '3', '4', '5'];
const finals = await Promise.all(seeds.map((seed) => draw({ seed, variants: 3 })));

test('the final paper is 10×1 + 5×2 + 10×3 + 3×10 + 1×20 = 100 points in 29 questions', (t) => {
  for (const { sections, points, variants } of finals) {
    t.deepEqual(
      sections.map(
        ({ kind, count, points: each, scoring }) => `${kind} ${count}×${each} ${scoring}`,
      ),
      [
        'true-false 10×1 all-or-nothing',
        'single 5×2 all-or-nothing',
        'multiple 10×3 gaokao/half-subset',
        'short 3×10 all-or-nothing',
        'comprehensive 1×20 all-or-nothing',
      ],
    );
    t.is(points, 100);
    for (const { questions } of variants) t.is(questions.length, 29);
  }
});

test('every final paper meets all demands of its blueprint', (t) => {
  for (const { variants } of finals) {
    const choices = variants[0]?.questions ?? [];
    const { forbidden, unfilled, missed } = judge(blueprint, candidates, choices);
    t.deepEqual({ forbidden, unfilled, missed }, { forbidden: false, unfilled: 0, missed: [] });
  }
});

test('the predicted effort of the variants is within 10 % of each other', (t) => {
  for (const { variants } of finals) {
    const minutes = variants.map((variant) => variant.minutes);
    t.true(Math.max(...minutes) <= 1.1 * Math.min(...minutes), minutes.join(' '));
  }
});

test('every generated question has other numbers in every variant', (t) => {
  for (const { variants } of finals) {
    const drawn = variants.flatMap(({ questions }) =>
      questions.flatMap(({ slot, generator }) =>
        generator ? [`${slot} ${JSON.stringify(generator.facts)}`] : [],
      ),
    );
    t.true(drawn.length >= 18);
    t.is(new Set(drawn).size, drawn.length);
  }
});

test('different seeds give papers that share few items', (t) => {
  for (const [index, exam] of finals.entries()) {
    const others = new Set(finals.filter((_, other) => other !== index).map(({ hash }) => hash));
    t.false(others.has(exam.hash));
  }
  t.true(new Set(finals.flatMap(itemsOf)).size > 70);
});

test('a second final paper that excludes the first shares no item with it', async (t) => {
  const [first] = finals;
  if (!first) throw new Error('no exam');
  const used = new Set(itemsOf(first));
  const second = await draw({ seed: '2', excluded: used });
  t.is(itemsOf(second).length, 29);
  t.deepEqual(
    itemsOf(second).filter((item) => used.has(item)),
    [],
  );
});

test('a redraw of the comprehensive question leaves all others byte for byte', async (t) => {
  const redrawn = await draw({ edits: [{ kind: 'redraw', slot: 'q29', what: 'item' }] });
  const [before, after] = [finals[0], redrawn].map((exam) =>
    (exam?.variants[0]?.questions ?? []).map((question) => JSON.stringify(question)),
  );
  t.deepEqual(after?.slice(0, 28), before?.slice(0, 28));
  t.not(after?.[28], before?.[28]);
});
