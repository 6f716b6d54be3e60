import type { Plain } from '../../../../keras/inspect/evidence.js';
import type { FunctionCase } from '../../evidence/submission-evidence.js';
import { asArray, numberOf } from '../../values/python-value.js';
import { compareValues, type ValueRules } from '../../values/same-value.js';

/** The mistake that explains every wrong value of a function: one that the task has declared, or one that shows in the values. */
export function mistakeInCases(cases: readonly FunctionCase[], rules: ValueRules): string | null {
  const returned = cases.flatMap((one) =>
    one.outcome.kind === 'returned' ? [{ ...one, value: one.outcome.value }] : [],
  );
  const wrong = returned.filter(
    ({ expected, value }) => compareValues(expected, value, rules) !== null,
  );
  if (wrong.length === 0) return null;
  const declared = [...new Set(cases.flatMap(({ mistaken }) => Object.keys(mistaken ?? {})))];
  const found = declared.find((id) =>
    returned.every(
      ({ mistaken, value }) =>
        mistaken?.[id] !== undefined && compareValues(mistaken[id], value, rules) === null,
    ),
  );
  return (
    found ?? general.find((mistake) => wrong.every((one) => mistake.shows(one, rules)))?.id ?? null
  );
}

interface Wrong {
  readonly expected: Plain;
  readonly value: Plain;
}

/** Mistakes that show whatever the function computes. */
const general: readonly { readonly id: string; shows(one: Wrong, rules: ValueRules): boolean }[] = [
  {
    id: 'printed-instead-of-returned',
    shows: ({ value, expected }) => value === null && expected !== null,
  },
  { id: 'sign-slip', shows: isNegative },
  { id: 'result-transposed', shows: isTransposed },
];

function isNegative({ expected, value }: Wrong, rules: ValueRules): boolean {
  const [wanted, given] = [asArray(expected, true), asArray(value, true)];
  if (wanted === null || given === null) return isOpposite(expected, value, rules);
  return (
    wanted.shape.join() === given.shape.join() &&
    wanted.values.some((one) => numberOf(one) !== 0) &&
    wanted.values.every((one, place) => isOpposite(one, given.values[place] ?? null, rules))
  );
}

function isOpposite(one: Plain, other: Plain, rules: ValueRules): boolean {
  const [wanted, given] = [numberOf(one), numberOf(other)];
  return wanted !== null && given !== null && compareValues(-wanted, given, rules) === null;
}

function isTransposed({ expected, value }: Wrong, rules: ValueRules): boolean {
  const [wanted, given] = [asArray(expected, true), asArray(value, true)];
  const [rows = 0, columns = 0] = wanted?.shape ?? [];
  if (wanted?.shape.length !== 2 || given?.shape.join() !== [columns, rows].join()) return false;
  return wanted.values.every((one, place) => {
    const [row, column] = [Math.floor(place / columns), place % columns];
    return compareValues(one, given.values[column * rows + row] ?? null, rules) === null;
  });
}
