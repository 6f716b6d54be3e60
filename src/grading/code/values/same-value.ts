import type { Plain } from '../../../keras/inspect/evidence.js';
import { asArray, dtypeFamily, isOpaque, numberOf, type ArrayValue } from './python-value.js';
import { isList, isRecord, type PlainRecord } from '../../../keras/inspect/plain-values.js';

/** How two values of Python are compared. */
export interface ValueRules {
  readonly absolute: number;
  readonly relative: number;
  /** Whether nested lists of numbers are as good as an array. */
  readonly lists: boolean;
  /** Which of two arrays' dtypes must be the same. */
  readonly dtype: 'family' | 'exact' | 'any';
}

/** In what two values differ; null for nothing. */
export type ValueDifference = 'kind' | 'shape' | 'dtype' | 'values' | null;

/** Compares what a function gave with what it should give: NaN is equal to NaN. */
export function compareValues(expected: Plain, found: Plain, rules: ValueRules): ValueDifference {
  if (isOpaque(expected) || isOpaque(found)) return 'kind';
  const [wanted, given] = [asArray(expected, rules.lists), asArray(found, rules.lists)];
  if (wanted !== null && given !== null)
    return compareArrays(wanted, given, [expected, found], rules);
  if (isList(expected) && isList(found)) return compareLists(expected, found, rules);
  if (isRecord(expected) && isRecord(found) && numberOf(expected) === null)
    return compareRecords(expected, found, rules);
  return compareScalars(scalarOf(expected), scalarOf(found), rules);
}

function compareArrays(
  wanted: ArrayValue,
  given: ArrayValue,
  [expected, found]: readonly [Plain, Plain],
  rules: ValueRules,
): ValueDifference {
  if (wanted.shape.join() !== given.shape.join()) return 'shape';
  // Lists have no dtype of their own: whole numbers among them may stand for floats.
  const haveTypes = !isList(expected) && !isList(found);
  if (haveTypes && !isSameType(wanted.dtype, given.dtype, rules.dtype)) return 'dtype';
  const isSame = wanted.values.every(
    (value, place) => compareScalars(value, given.values[place] ?? null, rules) === null,
  );
  return isSame && wanted.values.length === given.values.length ? null : 'values';
}

function isSameType(one: string, other: string, rule: ValueRules['dtype']): boolean {
  if (rule === 'any' || one === other) return true;
  return rule === 'family' && dtypeFamily(one) === dtypeFamily(other);
}

function compareLists(
  expected: readonly Plain[],
  found: readonly Plain[],
  rules: ValueRules,
): ValueDifference {
  if (expected.length !== found.length) return 'shape';
  const parts = expected.map((part, place) => compareValues(part, found[place] ?? null, rules));
  return parts.find((part) => part !== null) ?? null;
}

function compareRecords(
  expected: PlainRecord,
  found: PlainRecord,
  rules: ValueRules,
): ValueDifference {
  const names = Object.keys(expected).sort();
  if (names.join('\n') !== Object.keys(found).sort().join('\n')) return 'kind';
  const parts = names.map((name) =>
    compareValues(expected[name] ?? null, found[name] ?? null, rules),
  );
  return parts.find((part) => part !== null) ?? null;
}

/** An array of one number without sides is that number. */
function scalarOf(value: Plain): Plain {
  const array = asArray(value, false);
  return array?.shape.length === 0 ? (array.values[0] ?? null) : value;
}

function compareScalars(expected: Plain, found: Plain, rules: ValueRules): ValueDifference {
  const [wanted, given] = [numberOf(expected), numberOf(found)];
  if (wanted === null || given === null) return sameOr(expected, found);
  if (Number.isNaN(wanted) || Number.isNaN(given))
    return Number.isNaN(wanted) && Number.isNaN(given) ? null : 'values';
  if (wanted === given) return null;
  const slack = rules.absolute + rules.relative * Math.abs(wanted);
  return Number.isFinite(slack) && Math.abs(wanted - given) <= slack ? null : 'values';
}

function sameOr(expected: Plain, found: Plain): ValueDifference {
  if (expected === found) return null;
  return typeof expected === typeof found && expected !== null && found !== null
    ? 'values'
    : 'kind';
}
