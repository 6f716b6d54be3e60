import { InputError } from '../../util/problem.js';
import { integer, seeded } from '../../util/random.js';
import type { Blueprint } from '../blueprint/blueprint-schema.js';
import type { Candidate, Choice } from './candidate.js';
import type { Demand } from './demand.js';
import { demandsOf } from './demands.js';
import { exclusionRows } from './exclusions.js';
import { explainImpossible } from './explain.js';
import type { LinearProgram, Row, Solve, Terms } from './linear-program.js';
import { placesOf } from './place.js';
import type { Place } from './place.js';

/** The seeded weights of single places reach from 1 to here: high, so that two choices hardly ever weigh the same. */
const maxWeight = 999_999;

/** Choices that are already made: these items in these sections, and items that may not be chosen. */
export interface Fixed {
  readonly chosen: readonly Choice[];
  readonly banned: readonly string[];
}

export interface SelectionTask {
  readonly solve: Solve;
  readonly blueprint: Blueprint;
  readonly candidates: readonly Candidate[];
  readonly seed: string;
  readonly fixed?: Fixed;
}

const nothingFixed: Fixed = { chosen: [], banned: [] };

/**
 * Chooses the items of a paper: all demands of the blueprint are met, (nearly) as many topics as possible appear, and among such
 * papers the seed decides.
 * @throws InputError (selection-…) naming the demands that cannot be met, and by how much.
 */
export function selectItems({
  solve,
  blueprint,
  candidates,
  seed,
  fixed = nothingFixed,
}: SelectionTask): Choice[] {
  const places = placesOf(blueprint, candidates.toSorted(byId));
  const demands = demandsOf(blueprint, places);
  const exclusions = [...exclusionRows(blueprint, places), ...fixedRows(places, fixed)];
  const solution = solve(program(places, demands, exclusions, { seed, blueprint }));
  if (!solution)
    throw new InputError(
      explainImpossible(
        solve,
        demands,
        exclusions,
        places.map(({ variable }) => variable),
      ),
    );
  return places
    .filter(({ variable }) => (solution.get(variable) ?? 0) > 0.5)
    .map(({ item, section }) => ({ item: item.id, section }));
}

const byId = (left: Candidate, right: Candidate): number => (left.id < right.id ? -1 : 1);

function program(
  places: readonly Place[],
  demands: readonly Demand[],
  exclusions: readonly Row[],
  { seed, blueprint }: Pick<SelectionTask, 'seed' | 'blueprint'>,
): LinearProgram {
  const topics = topicTerms(places);
  const weights: Terms = places.map((place) => [place.variable, weightOf(seed, place)]);
  // One more topic outweighs whatever the seed may prefer on a whole paper.
  const questions = blueprint.sections.reduce((sum, { count }) => sum + count, 0);
  const topicWorth = questions * (maxWeight + 1);
  return {
    objective: [...weights, ...topics.map(({ variable }) => [variable, topicWorth] as const)],
    rows: [...exclusions, ...demands, ...topics.map(({ row }) => row)],
    binary: [...places, ...topics].map(({ variable }) => variable),
  };
}

/** A seeded weight for each item in each section: it breaks ties, and does not change when other items come or go. */
const weightOf = (seed: string, { item, section }: Place): number =>
  integer(seeded(seed, 'weight', item.id, section), 1, maxWeight);

/** For each topic a variable that can only be 1 if a question on it is chosen. */
function topicTerms(places: readonly Place[]): { variable: string; row: Row }[] {
  const topics = [...new Set(places.map(({ item }) => item.topic))];
  return topics.map((topic, index) => {
    const variable = `t${index}`;
    const here = places.filter(({ item }) => item.topic === topic);
    const terms = here.map((place) => [place.variable, 1] as const);
    return { variable, row: { terms: [...terms, [variable, -1]], low: 0 } };
  });
}

function fixedRows(places: readonly Place[], { chosen, banned }: Fixed): Row[] {
  const fixedTo = (value: number, here: readonly Place[]): Row[] =>
    here.map(({ variable }) => ({ terms: [[variable, 1]], low: value, high: value }));
  return [
    ...chosen.flatMap(({ item, section }) =>
      fixedTo(
        1,
        places.filter((place) => place.item.id === item && place.section === section),
      ),
    ),
    ...fixedTo(
      0,
      places.filter(({ item }) => banned.includes(item.id)),
    ),
  ];
}
