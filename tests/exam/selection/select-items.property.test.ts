import test from 'ava';
import fc from 'fast-check';
import type { Blueprint } from '../../../src/exam/blueprint/blueprint-schema.js';
import type { Candidate, Choice } from '../../../src/exam/selection/candidate.js';
import { createSolver } from '../../../src/exam/selection/linear-program.js';
import { selectItems } from '../../../src/exam/selection/select-items.js';
import { InputError } from '../../../src/util/problem.js';
import type { Problem } from '../../../src/util/problem.js';
import { randomBlueprint, randomCandidates } from '../../support/exam-random.js';
import { everyChoice, judge } from '../../support/exam-validator.js';

const solve = await createSolver();

type Outcome = { readonly chosen: readonly Choice[] } | { readonly problems: readonly Problem[] };

function select(blueprint: Blueprint, candidates: readonly Candidate[], seed = '1'): Outcome {
  try {
    return { chosen: selectItems({ solve, blueprint, candidates, seed }) };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

/** A choice in a form that can be compared. */
const told = (choices: readonly Choice[]): string =>
  choices
    .map(({ item, section }) => `${item}${section}`)
    .toSorted()
    .join(' ');

test('a choice meets every demand with as many topics as can be; without one the fewest demands are blamed', (t) => {
  const seen = { possible: 0, unfilled: 0, blamed: 0 };
  fc.assert(
    fc.property(randomBlueprint, randomCandidates, (blueprint, candidates) => {
      const all = [...everyChoice(blueprint, candidates)]
        .map((choices) => judge(blueprint, candidates, choices))
        .filter(({ forbidden }) => !forbidden);
      const full = all.filter(({ unfilled }) => unfilled === 0);
      const sound = full.filter(({ missed }) => missed.length === 0);
      const outcome = select(blueprint, candidates);
      if ('chosen' in outcome) {
        seen.possible++;
        const { topics, ...faults } = judge(blueprint, candidates, outcome.chosen);
        return (
          JSON.stringify(faults) === '{"forbidden":false,"unfilled":0,"missed":[]}' &&
          topics === Math.max(...sound.map((each) => each.topics))
        );
      }
      if (sound.length > 0) return false;
      if (full.length === 0) {
        seen.unfilled++;
        return outcome.problems.some(({ message }) => /\(section \d\)/.test(message.en));
      }
      seen.blamed++;
      return outcome.problems.length === Math.min(...full.map(({ missed }) => missed.length));
    }),
    { seed: 1, numRuns: 200 },
  );
  for (const count of Object.values(seen)) t.true(count > 25, JSON.stringify(seen));
});

test('the missing questions that are told are as few as can be', (t) => {
  let runs = 0;
  fc.assert(
    fc.property(randomBlueprint, randomCandidates, (blueprint, candidates) => {
      const least = [...everyChoice(blueprint, candidates)]
        .map((choices) => judge(blueprint, candidates, choices))
        .filter(({ forbidden }) => !forbidden)
        .reduce((smallest, { unfilled }) => Math.min(smallest, unfilled), Infinity);
      if (least === 0) return true;
      const outcome = select(blueprint, candidates);
      if ('chosen' in outcome) return false;
      runs++;
      const sections = outcome.problems.filter(({ message }) => message.en.includes('(section '));
      const missing = sections.map(({ message: { en } }) => {
        const wanted = Number(/needs (?:at least )?(\d+)/.exec(en)?.[1]);
        return wanted - Number(/the bank has (\d+)|at most (\d+)/.exec(en)?.slice(1).find(Boolean));
      });
      // A section that the bank alone cannot fill is told with what the bank has, which may still be more than can be had.
      const toldAll = sections.every(({ message }) => message.en.includes('can be had'));
      const sum = missing.reduce((left, right) => left + right, 0);
      return toldAll ? sum === least : sum <= least;
    }),
    { seed: 2, numRuns: 100 },
  );
  t.true(runs > 20, String(runs));
});

test('the choice does not depend on the order of the items, nor on items that are not chosen', (t) => {
  let runs = 0;
  fc.assert(
    fc.property(
      randomBlueprint,
      randomCandidates.chain((items) =>
        fc.record({
          items: fc.constant(items),
          shuffled: fc.shuffledSubarray([...items], { minLength: items.length }),
          kept: fc.subarray([...items]),
        }),
      ),
      fc.string({ maxLength: 3 }),
      (blueprint, { items, shuffled, kept }, seed) => {
        const outcome = select(blueprint, items, seed);
        if (!('chosen' in outcome)) return true;
        runs++;
        const chosen = new Set(outcome.chosen.map(({ item }) => item));
        const fewer = items.filter((item) => chosen.has(item.id) || kept.includes(item));
        return [shuffled, fewer].every((others) => {
          const again = select(blueprint, others, seed);
          return 'chosen' in again && told(again.chosen) === told(outcome.chosen);
        });
      },
    ),
    { seed: 3, numRuns: 200 },
  );
  t.true(runs > 40, String(runs));
});
