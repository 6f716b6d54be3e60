import { KerasError, typeError, valueError } from '../base/errors.js';
import { isNumber, wholeOf } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { FullShape } from '../base/shape.js';
import { isDictionary } from '../graph/nested.js';

/** Python's types, as far as TensorFlow tells them apart in a shape. */
type Kind = 'int' | 'bool' | 'float' | 'str' | 'other';

/**
 * The shape as operations that fill take it: one size, or a list of sizes; True is 1.
 * @throws TypeError for fractions and texts; ValueError for what TensorFlow makes no tensor of.
 */
export function filledShape(given: unknown): FullShape {
  const items = itemsOf(given);
  refuseOdd(given, items, (kind) => (kind === 'bool' ? 'int' : kind));
  return items.map((item) => {
    const size = wholeOf(item);
    if (size !== undefined) return size;
    throw typeError(`A shape holds whole numbers. Received: shape=${repr(given)}`);
  });
}

/**
 * The shape as operations that draw take it: a list of sizes.
 * @throws InvalidArgumentError for fractions, texts and a single size; ValueError for what TensorFlow makes no tensor of.
 */
export function drawnShape(given: unknown): FullShape {
  if (isDictionary(given)) throw noTensor(given);
  const items = itemsOf(given);
  refuseOdd(given, items, (kind) => kind);
  if (Array.isArray(given) && items.every((item) => kindOf(item) === 'int'))
    return items as FullShape;
  throw new KerasError(
    'InvalidArgumentError',
    `A shape to draw numbers for must be a list of whole numbers. Received: shape=${repr(given)}`,
  );
}

/** As `drawnShape`, after each size went through Python's `int`. @throws TypeError or ValueError for what that does not take. */
export function scaledShape(given: unknown): FullShape {
  for (const item of sizesIn(given)) {
    if (typeof item === 'string' && !/^\s*[+-]?\d+\s*$/.test(item))
      throw valueError(
        `invalid literal for int() with base 10: ${repr(item)} (a size of \`shape\`)`,
      );
    if (kindOf(item) === 'other')
      throw typeError(`int() takes a text or a number. Received: shape=${repr(given)}`);
  }
  return drawnShape(given);
}

/** What Python goes through in a shape. @throws TypeError for a number or None, which have no length. */
export function sizesIn(given: unknown): readonly unknown[] {
  if (typeof given === 'string') return Array.from(given);
  if (Array.isArray(given) || isDictionary(given)) return itemsOf(given);
  throw typeError(`A shape must be a list of sizes. Received: shape=${repr(given)}`);
}

function itemsOf(given: unknown): readonly unknown[] {
  if (isDictionary(given)) return Object.keys(given);
  return Array.isArray(given) ? (given as readonly unknown[]) : [given];
}

function kindOf(item: unknown): Kind {
  if (typeof item === 'string') return 'str';
  if (typeof item === 'boolean') return 'bool';
  if (!isNumber(item)) return 'other';
  return Number.isInteger(item) ? 'int' : 'float';
}

/** Ints and floats go together, all other types only with their own. */
function refuseOdd(given: unknown, items: readonly unknown[], as: (kind: Kind) => Kind): void {
  const kinds = new Set(items.map((item) => as(kindOf(item))));
  if (kinds.has('int')) kinds.delete('float');
  if (kinds.size > 1 || kinds.has('other')) throw noTensor(given);
}

const noTensor = (given: unknown): KerasError =>
  valueError(`A shape must be a list of whole numbers. Received: shape=${repr(given)}`);
