import type { Problem } from '../../../util/problem.js';
import { schemaProblems } from '../../../util/schema-problems.js';
import type { Generator } from '../../generators/generator.js';
import type { Entry } from '../entry.js';
import type { Finding, Known } from './check.js';

/** The generator that an item names, if there is one. */
export const generatorOf = ({ draft }: Entry, { generators }: Known): Generator | undefined =>
  generators.find(({ id }) => id === draft.generator);

/** Everything that an item's generator says against its parameters: unknown ones, or the rest. */
export const parameterFindings = (
  entry: Entry,
  known: Known,
  wanted: 'unknown' | 'wrong',
): Finding[] =>
  parameterProblems(entry, known)
    .filter(({ code }) => (code === 'unknown-key') === (wanted === 'unknown'))
    .flatMap(({ position, message, advice }) =>
      position ? [{ position, message, ...(advice && { advice }) }] : [],
    );

function parameterProblems(entry: Entry, known: Known): Problem[] {
  const { document, base, draft } = entry;
  const generator = generatorOf(entry, known);
  if (!generator || draft.params === undefined) return [];
  const issues = generator.params.safeParse(draft.params).error?.issues ?? [];
  return schemaProblems(document, issues, [...base, 'params']);
}
