import type { LazySource } from '../../training/data/lazy-data.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';
import type { DataEvidence } from '../evidence.js';
import { findOrigin, originNamed } from './find-origin.js';
import { unknownLine } from './line-between.js';

/** The data sets by name, as the engine has them. */
export type Source = (name: string) => LazySource;

/** What is known of an array, with the data set that it comes from. */
export function dataEvidence(facts: SampleFacts, source: Source): DataEvidence {
  const { shape, dtype, min, max, form, classes, origin } = facts;
  const known =
    origin === null
      ? findOrigin(facts, source)
      : { origin: originNamed(origin.name), ...(origin.line ?? unknownLine) };
  return { shape: [...shape], dtype, min, max, form, classes, ...known };
}
