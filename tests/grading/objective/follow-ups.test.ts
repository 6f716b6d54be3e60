import test from 'ava';
import type { Answer } from '../../../src/authoring/answer.js';
import type { Generator } from '../../../src/authoring/generators/generator.js';
import { generators } from '../../../src/authoring/generators/index.js';
import { placeQuestion } from '../../../src/exam/composition/place-question.js';
import type { Question } from '../../../src/exam/manifest/question-schema.js';
import {
  followUpsOf,
  stepsWithin,
  whyNotCarried,
} from '../../../src/grading/objective/follow-ups.js';
import type { NotCarried } from '../../../src/grading/objective/follow-ups.js';
import { writeFraction } from '../../../src/grading/objective/fraction.js';
import { valuesOf } from '../../../src/grading/objective/judging/judge.js';
import { proposeMarks } from '../../../src/grading/objective/propose-marks.js';
import { seeded } from '../../../src/util/random.js';
import { erringStudents } from '../../support/erring-students.js';
import { drawSeed } from '../../support/generator-checks.js';
import { placing } from './sample-questions.js';

type Of<Kind> = Extract<Question, { kind: Kind }>;

/** The question of a seed as a manifest holds it: its facts went through JSON. */
function drawn<Kind extends 'short' | 'comprehensive'>(
  id: string,
  kind: Kind,
  seed: number,
): Of<Kind> {
  const family = generators.find((one) => one.id === id);
  if (!family) throw new Error(id);
  const { content, facts } = drawSeed(family, kind, seed);
  const place = { ...placing, points: 20, generator: { id, facts } };
  return JSON.parse(
    JSON.stringify(placeQuestion(place, content, seeded(String(seed)))),
  ) as Of<Kind>;
}

const numbersOf = (answer: Answer | undefined): readonly number[] =>
  answer && answer.type !== 'choice' ? valuesOf(answer) : [];

const typed = (numbers: readonly number[], answer: Answer | undefined): string =>
  numbers
    .map((number) => number.toFixed(answer && 'decimals' in answer ? answer.decimals : 0))
    .join(', ');

/** What is proposed for each part, for the numbers that a student wrote. */
function propose(question: Of<'comprehensive'>, given: readonly (readonly number[])[]) {
  const answers = new Map(
    question.parts.map(({ label, answer }, part) => [label, typed(given[part] ?? [], answer)]),
  );
  return proposeMarks(
    question,
    answers,
    followUpsOf(question, generators),
    stepsWithin(question, generators),
  );
}

const seeds = Array.from({ length: 300 }, (_, seed) => seed);

test('every family with comprehensive questions has a student who errs', (t) => {
  t.deepEqual(
    erringStudents.map(({ id }) => id),
    generators.filter(({ kinds }) => kinds.includes('comprehensive')).map(({ id }) => id),
  );
});

for (const { id, err, goOn } of erringStudents) {
  const givenBy = (question: Of<'comprehensive'>) => {
    const facts = question.generator?.facts as never;
    return goOn(err(numbersOf(question.parts[0]?.answer), facts), facts);
  };

  test(`${id}: an error in the first part costs the marks of the first part only, for 300 seeds`, (t) => {
    let carried = 0;
    for (const seed of seeds) {
      const question = drawn(id, 'comprehensive', seed);
      const [first, ...others] = propose(question, givenBy(question));
      t.false(first?.isRight, `seed ${seed}`);
      for (const [index, { isRight, marks, isCarried, each }] of others.entries()) {
        t.true(isRight, `seed ${seed}, part ${index + 2}: ${each.join()}`);
        t.is(marks && writeFraction(marks), String(question.parts[index + 1]?.points));
        carried += Number(isCarried);
      }
    }
    t.true(carried >= seeds.length);
  });

  test(`${id}: another error in a later part costs that part as well`, (t) => {
    for (const seed of seeds.slice(0, 50)) {
      const question = drawn(id, 'comprehensive', seed);
      for (const part of question.parts.keys()) {
        if (part === 0) continue;
        const given = givenBy(question).map((numbers, index) =>
          index === part ? [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1000] : numbers,
        );
        t.false(propose(question, given)[part]?.isRight, `seed ${seed}, part ${part + 1}`);
      }
    }
  });
}

test('within a row of steps, what follows from a wrong number counts as right', (t) => {
  const ask = (seed: number) => {
    const { generator } = drawn('lstm-gate-trace', 'short', seed);
    return (generator?.facts as { ask: string }).ask;
  };
  const seed = seeds.find((one) => ask(one) === 'memories') ?? NaN;
  const question = drawn('lstm-gate-trace', 'short', seed);
  const { steps } = question.generator?.facts as { steps: { x1: number; x2: number }[] };
  const key = numbersOf(question.answer);
  let memory = 0;
  const wrong = steps.map(({ x1, x2 }, step) => {
    if (x2 === -1) memory = 0;
    if (x2 === 1) memory += x1;
    // The error.
    if (step === 1) memory += 100;
    return memory;
  });
  const eachOf = (within?: ReturnType<typeof stepsWithin>) =>
    proposeMarks(question, new Map([['', wrong.join(', ')]]), undefined, within)[0];
  const marked = eachOf(stepsWithin(question, generators));
  t.deepEqual(
    marked?.each,
    key.map((_, step) => step !== 1),
  );
  t.false(marked?.isRight);
  t.true((eachOf()?.each.filter(Boolean).length ?? 0) < key.length - 1);
});

test("a table of shapes is right row by row from the student's own rows", (t) => {
  const question = drawn('conv-chain', 'comprehensive', 3);
  const shapes = [...numbersOf(question.parts[0]?.answer)];
  const facts = question.generator?.facts as {
    first: { pool: number };
    second: { kernel: number; pool: number };
  };
  const one = (shapes[1] ?? 0) + facts.first.pool;
  const two = Math.floor(one / facts.first.pool);
  const three = two - facts.second.kernel + 1;
  const four = Math.floor(three / facts.second.pool);
  const given = shapes.map((value, index) =>
    index % 3 === 0 ? value : ([one, two, three, four][Math.floor(index / 3)] ?? 0),
  );
  t.deepEqual(
    propose(question, [given])[0]?.each,
    shapes.map((_, index) => index !== 1 && index !== 2),
  );
});

const question = drawn('conv-chain', 'comprehensive', 3);

/** Why nothing is carried: what the program lacks or does otherwise. */
const families: readonly (readonly [string, NotCarried | undefined, readonly Generator[]])[] = [
  ['the family is not known', 'unknown-generator', []],
  [
    'it makes other keys',
    'other-keys',
    generators.map((one) => ({
      ...one,
      carry: () => [undefined, { from: [0], recompute: () => ({ ...keyOf(1), value: 7 }) }],
    })),
  ],
  [
    'it does not understand the facts',
    'other-keys',
    generators.map((one) => ({
      ...one,
      carry: () => {
        throw new TypeError('facts of another form');
      },
    })),
  ],
  [
    'it makes other numbers within an answer',
    'other-keys',
    generators.map((one) => ({ ...one, carryWithin: () => ({ recompute: () => 7 }) })),
  ],
  [
    'it says nothing',
    undefined,
    generators.map((one) => ({ ...one, carry: () => [], carryWithin: () => undefined })),
  ],
];

function keyOf(part: number) {
  const answer = question.parts[part]?.answer;
  if (answer?.type !== 'number') throw new Error('not a number');
  return answer;
}

for (const [what, why, known] of families)
  test(`nothing is carried forward where of a family ${what}, and the caller sees it`, (t) => {
    t.is(whyNotCarried(question, known), why);
    t.is(followUpsOf(question, known).size, 0);
    t.is(stepsWithin(question, known).size, 0);
  });

test('a question that somebody wrote has nothing to be carried', (t) => {
  const written = { ...question, generator: undefined };
  t.is(whyNotCarried(written, generators), undefined);
  t.is(followUpsOf(written, generators).size, 0);
  t.is(whyNotCarried(question, generators), undefined);
  t.deepEqual(
    [...followUpsOf(question, generators).keys()],
    question.parts.slice(1).map(({ label }) => label),
  );
});
