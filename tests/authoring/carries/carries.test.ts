import test from 'ava';
import type { Answer } from '../../../src/authoring/answer.js';
import type { Generator } from '../../../src/authoring/generators/generator.js';
import { generators } from '../../../src/authoring/generators/index.js';
import { exactly } from '../../../src/grading/objective/decimal.js';
import { isRight, valuesOf } from '../../../src/grading/objective/judging/judge.js';
import { drawSeed } from '../../support/generator-checks.js';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);

const numbersOf = (answer: Answer): readonly number[] =>
  answer.type === 'choice' ? [] : valuesOf(answer);

/** As a student writes them who rounds as he is told. */
const rounded = (answer: Answer): number[] =>
  numbersOf(answer).map((value) =>
    Number(value.toFixed('decimals' in answer ? answer.decimals : 0)),
  );

const accepts = (key: Answer, numbers: readonly number[]): boolean =>
  isRight(key, { type: 'numbers', numbers: numbers.map(exactly) });

for (const generator of generators.filter(({ kinds }) => kinds.includes('comprehensive'))) {
  const draw = (seed: number) => {
    const { facts, drawnCase } = drawSeed(generator, 'comprehensive', seed);
    const answers = (drawnCase.parts ?? []).map(({ answer }) => answer);
    return { facts, answers, carries: generator.carry?.(facts) ?? [] };
  };

  test(`${generator.id}: each part says what it follows from, and parts only follow from earlier ones`, (t) => {
    const { answers, carries } = draw(1);
    t.is(carries.length, answers.length);
    t.true(carries.slice(1).some((carry) => carry));
    for (const [part, carry] of carries.entries())
      t.true((carry?.from ?? []).every((earlier) => earlier < part));
  });

  test(`${generator.id}: from the right answers follows the key of each part, exact or rounded, for 300 seeds`, (t) => {
    for (const seed of seeds) {
      const { answers, carries } = draw(seed);
      for (const [part, carry] of carries.entries()) {
        const key = answers[part];
        if (!carry || !key) continue;
        const given = (write: (answer: Answer) => readonly number[]) =>
          carry.recompute(carry.from.flatMap((earlier) => answers[earlier] ?? []).map(write));
        const exact = given(numbersOf);
        t.true(exact && accepts(key, numbersOf(exact)), `seed ${seed}, part ${part + 1}`);
        const near = given(rounded);
        t.true(near && accepts(near, rounded(key)), `seed ${seed}, part ${part + 1}, rounded`);
      }
    }
  });
}

/** The generators whose answers are rows of steps, and the kind of question in which they are. */
const rowsOfSteps = [
  ['backprop-small-network', 'comprehensive'],
  ['conv-chain', 'comprehensive'],
  ['lstm-gate-trace', 'comprehensive'],
  ['lstm-gate-trace', 'short'],
] as const;

test('the generators whose answers are rows of steps are known', (t) => {
  t.deepEqual(
    generators.flatMap(({ id, ...family }) => ('carryWithin' in family ? [id] : [])),
    [...new Set(rowsOfSteps.map(([id]) => id))],
  );
});

/** How far each number of a question's answers is from what the numbers before it give, where they give something. */
function errorsWithin(family: Generator, kind: 'short' | 'comprehensive', seed: number): number[] {
  const { facts, drawnCase } = drawSeed(family, kind, seed);
  const answers = kind === 'short' ? [drawnCase] : (drawnCase.parts ?? []);
  return answers.flatMap(({ answer }, part) => {
    const carry = family.carryWithin?.(facts, kind === 'short' ? undefined : part);
    const numbers = numbersOf(answer);
    return numbers.flatMap((number, index) => {
      const value = carry?.recompute(numbers.slice(0, index));
      return value === undefined ? [] : [Math.abs(value - number)];
    });
  });
}

for (const [id, kind] of rowsOfSteps)
  test(`${id}: within the answers of a ${kind} question right numbers follow from right ones, for 300 seeds`, (t) => {
    const family = generators.find((one) => one.id === id);
    const errors = seeds.flatMap((seed) => (family ? errorsWithin(family, kind, seed) : []));
    t.true(errors.length > seeds.length);
    t.true(errors.every((error) => error < 1e-9));
  });
