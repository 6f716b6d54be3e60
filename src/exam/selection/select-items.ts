import { InputError } from '../../util/problem.js';
import type { Position } from '../../util/problem.js';
import { integer, seeded } from '../../util/random.js';
import type { Path } from '../../util/yaml-document.js';
import type { Blueprint } from '../blueprint/blueprint-schema.js';
import type { Candidate, Choice } from './candidate.js';
import { otherDemands, sectionDemands } from './demands.js';
import { exclusionRows } from './exclusions.js';
import { explainImpossible } from './explain.js';
import type { LinearProgram, Row, Solve, Terms } from './linear-program.js';
import { placesOf } from './place.js';
import type { Place } from './place.js';
import { truthBalance } from './truth-balance.js';

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
  /** Where a part of the blueprint stands, for messages. */
  readonly locate?: ((path: Path) => Position) | undefined;
}

const nothingFixed: Fixed = { chosen: [], banned: [] };

/**
 * Chooses the items of a paper: all demands of the blueprint are met, (nearly) as many topics as possible appear, true
 * and false statements are in balance, and among such
 * papers the seed decides.
 * @throws InputError (selection-…) naming the demands that cannot be met, and by how much.
 */
export function selectItems(task: SelectionTask): Choice[] {
  const { solve, blueprint, fixed = nothingFixed, locate } = task;
  const allowed = task.candidates.filter(({ id }) => !fixed.banned.includes(id));
  const places = placesOf(blueprint, allowed.toSorted(byId));
  const sections = sectionDemands(blueprint, places);
  const others = otherDemands(blueprint, places);
  const exclusions = [...exclusionRows(blueprint, places), ...fixedRows(places, fixed.chosen)];
  const solution = solve(program(places, [...exclusions, ...sections, ...others], task));
  if (!solution) {
    const binary = places.map(({ variable }) => variable);
    throw new InputError(
      explainImpossible({ solve, exclusions, binary, sections, others, locate }),
    );
  }
  return places
    .filter(({ variable }) => (solution.get(variable) ?? 0) > 0.5)
    .map(({ item, section }) => ({ item: item.id, section }));
}

const byId = (left: Candidate, right: Candidate): number => (left.id < right.id ? -1 : 1);

function program(
  places: readonly Place[],
  rows: readonly Row[],
  { seed, blueprint }: Pick<SelectionTask, 'seed' | 'blueprint'>,
): LinearProgram {
  const topics = topicTerms(places);
  const weights: Terms = places.map((place) => [place.variable, weightOf(seed, place)]);
  // One more topic outweighs whatever the seed may prefer on a whole paper.
  const questions = blueprint.sections.reduce((sum, { count }) => sum + count, 0);
  const topicWorth = questions * (maxWeight + 1);
  const balance = truthBalance(blueprint, places);
  return {
    objective: [
      ...weights,
      ...topics.map(({ variable }) => [variable, topicWorth] as const),
      // One statement too many of a value costs as much as two topics.
      ...balance.excess.map((variable) => [variable, -2 * topicWorth] as const),
    ],
    rows: [...rows, ...topics.map(({ row }) => row), ...balance.rows],
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

/** Rows that put what is already chosen on the paper. */
const fixedRows = (places: readonly Place[], chosen: readonly Choice[]): Row[] =>
  chosen.flatMap(({ item, section }) =>
    places
      .filter((place) => place.item.id === item && place.section === section)
      .map(({ variable }) => ({ terms: [[variable, 1]], low: 1, high: 1 })),
  );
