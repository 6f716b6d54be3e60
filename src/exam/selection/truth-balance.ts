import type { Blueprint } from '../blueprint/blueprint-schema.js';
import type { Row, Terms } from './linear-program.js';
import type { Place } from './place.js';

/** The share of one truth value that is still fair in a section of true-or-false questions. */
const fairShare = 0.7;

/** Rows that keep true and false in balance, and the variables that say by how many questions a paper fails to. */
export interface TruthBalance {
  readonly rows: readonly Row[];
  /** Not negative; zero where the balance is kept. */
  readonly excess: readonly string[];
}

/**
 * A section in which nine of ten statements are true rewards those who tick "true" all along. At most seven tenths of a section
 * are of one value, where the bank allows: the excess costs in the objective, but is not forbidden. A generated statement, whose
 * value is drawn later, counts half for both.
 */
export function truthBalance({ sections }: Blueprint, places: readonly Place[]): TruthBalance {
  const rows: Row[] = [];
  const excess: string[] = [];
  for (const [section, { kind, count }] of sections.entries()) {
    if (kind !== 'true-false') continue;
    const here = places.filter((place) => place.section === section);
    for (const value of [true, false]) {
      const variable = `e${section}_${value ? 't' : 'f'}`;
      excess.push(variable);
      rows.push({ terms: [...shares(here, value), [variable, -1]], high: fairShare * count });
    }
  }
  return { rows, excess };
}

/** How much each place adds to the questions of a value. */
const shares = (places: readonly Place[], value: boolean): Terms =>
  places
    .map(({ variable, item: { truth } }) => [variable, shareOf(truth, value)] as const)
    .filter(([, share]) => share > 0);

const shareOf = (truth: boolean | undefined, value: boolean): number =>
  truth === undefined ? 0.5 : Number(truth === value);
