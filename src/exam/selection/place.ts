import type { Blueprint } from '../blueprint/blueprint-schema.js';
import type { Candidate } from './candidate.js';

/** A candidate in one of the sections that it fits: one variable of the integer programme. */
export interface Place {
  readonly variable: string;
  readonly item: Candidate;
  readonly section: number;
  readonly points: number;
  readonly minutes: number;
}

/** Every way to put a candidate into a section of its kind. */
export const placesOf = ({ sections }: Blueprint, candidates: readonly Candidate[]): Place[] =>
  candidates.flatMap((item, index) =>
    sections.flatMap(({ kind, points }, section) =>
      item.kinds.includes(kind)
        ? [{ variable: `x${index}_${section}`, item, section, points, minutes: item.minutes(kind) }]
        : [],
    ),
  );
