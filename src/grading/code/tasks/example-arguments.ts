import * as z from 'zod';
import { isMapping } from '../../../authoring/bank/mapping.js';
import type { Plain } from '../../../keras/inspect/evidence.js';
import { rule } from '../../../util/schema.js';

const isRegular = (rows: Plain): boolean => shapeOf(rows) !== null;

const arrayArgument = z
  .strictObject({
    array: z.json().check(
      rule<Plain>(isRegular, {
        code: 'ragged-array',
        message: {
          zh: '数组应由数组成，各行一样长',
          en: 'an array is made of numbers, in rows of one length',
        },
      }),
    ),
    dtype: z.string().default('float64'),
  })
  .transform(({ array, dtype }): Plain => ({
    shape: shapeOf(array) ?? [],
    dtype,
    values: flat(array),
  }));

const isArray = (value: unknown): boolean => isMapping(value) && 'array' in value;

/**
 * One argument of a case that students are shown: what JSON holds as Python has it, and `{array: [[1, 2], [3, 4]], dtype: float32}`
 * for an array of NumPy, which becomes `{shape, dtype, values}`.
 */
export const exampleArgument: z.ZodType<Plain> = z.union([
  arrayArgument,
  z.json().refine((value) => !isArray(value)),
]);

/** The shape of nested lists; null if they are ragged, or hold anything but numbers. */
function shapeOf(value: Plain): readonly number[] | null {
  if (typeof value === 'number') return [];
  if (!isList(value)) return null;
  const [first, ...others] = value.map(shapeOf);
  if (first === undefined) return [0];
  const isSame = others.every((shape) => String(shape) === String(first) && shape !== null);
  return first !== null && isSame ? [value.length, ...first] : null;
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

const flat = (value: Plain): readonly Plain[] => (isList(value) ? value.flatMap(flat) : [value]);
