import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { blueprintSchema } from '../../../src/exam/blueprint/blueprint-schema.js';
import { loadBlueprint } from '../../../src/exam/blueprint/load-blueprint.js';
import type { Candidate } from '../../../src/exam/selection/candidate.js';
import { candidatesOf } from '../../../src/exam/selection/candidates-of-bank.js';
import { createSolver } from '../../../src/exam/selection/linear-program.js';
import { placesOf } from '../../../src/exam/selection/place.js';
import { selectItems } from '../../../src/exam/selection/select-items.js';
import { truthBalance } from '../../../src/exam/selection/truth-balance.js';

const bank = loadBank('question-bank');
const { blueprint } = loadBlueprint('question-bank/blueprints/final.yaml', bank);
const final = blueprintSchema.parse(blueprint);
const [trueFalse, ...others] = final.sections;
const candidates = candidatesOf(bank.items, new Set());
const solve = await createSolver();

const truthsOf = (seed: string, from: readonly Candidate[] = candidates, paper = final) => {
  const truths = new Map(from.map(({ id, truth }) => [id, truth]));
  const section = paper.sections.findIndex(({ kind }) => kind === 'true-false');
  return selectItems({ solve, blueprint: paper, candidates: from, seed })
    .filter((choice) => choice.section === section)
    .map(({ item }) => truths.get(item));
};

test('on final papers of 12 seeds neither value takes more than seven of ten statements', (t) => {
  for (const seed of 'abcdefghijkl') {
    const truths = truthsOf(seed);
    t.is(truths.length, 10);
    const unknown = truths.filter((truth) => truth === undefined).length;
    for (const value of [true, false])
      t.true(truths.filter((truth) => truth === value).length + unknown / 2 <= 7, seed);
  }
});

test('a bank that has true statements only is used all the same', (t) => {
  const written = candidates.filter(({ truth }) => truth === true);
  const paper = blueprintSchema.parse({ ...final, sections: [trueFalse], selection: {} });
  t.deepEqual(new Set(truthsOf('a', written, paper)), new Set([true]));
});

test('a generated statement counts half for both values, and only sections of true or false have rows', (t) => {
  const some = candidates.filter(({ kinds }) => kinds.includes('true-false'));
  const { rows, excess } = truthBalance(final, placesOf(final, some));
  t.deepEqual(excess, ['e0_t', 'e0_f']);
  t.deepEqual(
    rows.map(({ high }) => high),
    [7, 7],
  );
  for (const { terms } of rows)
    t.is(
      terms.filter(([, share]) => share === 0.5).length,
      some.filter(({ truth }) => truth === undefined).length,
    );
  t.deepEqual(truthBalance({ ...final, sections: others }, placesOf(final, candidates)).rows, []);
});
