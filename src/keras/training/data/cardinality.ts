import { KerasError, valueError } from '../../base/errors.js';
import { flatten } from '../../graph/nested.js';
import type { Batch } from './batch.js';
import { allRows, countRows, hasRows, type Data } from './rows.js';

/**
 * The number of samples, the same in all arrays.
 * @throws ValueError if they differ, KeyError (as Keras) if there are no arrays at all.
 */
export function countSamples({ x, y, sampleWeight }: Batch): number {
  const counts = new Set(allRows([x, y, sampleWeight]).map(countRows));
  const [count] = counts;
  if (count === undefined) throw new KerasError('KeyError', "'pop from an empty set'");
  if (counts.size === 1) return count;
  const parts = Object.entries({ x, y, sample_weight: sampleWeight })
    .filter(([, part]) => allRows(part).length > 0)
    .map(([label, part]) => `'${label}' sizes: ${sizesOf(part)}\n`);
  throw valueError(
    `Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.${parts.join('')}`,
  );
}

const sizesOf = (data: Data): string => flatten(data).filter(hasRows).map(countRows).join(', ');
