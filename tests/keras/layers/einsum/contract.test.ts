import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { contract } from '../../../../src/keras/layers/einsum/contract.js';
import { parseEquation } from '../../../../src/keras/layers/einsum/equation.js';
import { checkGradients } from '../../../support/finite-differences.js';
import { startTestEngine } from '../../../support/keras.js';

await startTestEngine();

const spread = (shape: number[], phase = 0): tf.Tensor =>
  tf.tensor(
    Float32Array.from({ length: tf.util.sizeFromShape(shape) }, (_, i) =>
      Math.sin(1.3 * i + phase),
    ),
    shape,
  );

/** Plain loops over all values of all letters. */
function byLoops(equation: string, x: tf.Tensor, y: tf.Tensor): number[] {
  const [, a = '', b = '', out = ''] = /(\w+),(\w+)->(\w+)/.exec(equation) ?? [];
  const sizes = new Map(Array.from(a).map((name, axis) => [name, x.shape[axis] ?? 1]));
  Array.from(b).forEach((name, axis) => sizes.set(name, y.shape[axis] ?? 1));
  const at = (names: string, places: ReadonlyMap<string, number>): number =>
    Array.from(names).reduce(
      (index, name) => index * (sizes.get(name) ?? 1) + (places.get(name) ?? 0),
      0,
    );
  const result = Array<number>(
    Array.from(out).reduce((size, name) => size * (sizes.get(name) ?? 1), 1),
  ).fill(0);
  const visit = (rest: readonly string[], places: ReadonlyMap<string, number>): void => {
    const [name, ...others] = rest;
    if (name === undefined) {
      const place = at(out, places);
      result[place] =
        (result[place] ?? 0) +
        (x.dataSync()[at(a, places)] ?? 0) * (y.dataSync()[at(b, places)] ?? 0);
      return;
    }
    for (let i = 0; i < (sizes.get(name) ?? 1); i++) visit(others, new Map([...places, [name, i]]));
  };
  visit([...sizes.keys()], new Map());
  return result;
}

const cases: readonly (readonly [string, number[], number[]])[] = [
  ['ab,bc->ac', [2, 3], [3, 4]],
  ['abc,cd->abd', [2, 3, 2], [2, 3]],
  ['abc,cde->abde', [2, 2, 3], [3, 2, 2]],
  ['abc,bcd->abd', [2, 3, 2], [3, 2, 2]],
  ['abc,dc->dab', [2, 3, 2], [3, 2]],
  ['abcd,cde->abe', [1, 2, 3, 2], [3, 2, 2]],
  ['abc,bd->ad', [2, 3, 2], [3, 2]],
];

for (const [equation, one, other] of cases)
  test(`${equation} is what plain loops give, with its gradient`, (t) => {
    const [x, y] = [spread(one), spread(other, 1)];
    const got = contract(parseEquation(equation), x, y).dataSync();
    const wanted = byLoops(equation, x, y);
    t.is(got.length, wanted.length);
    t.true(wanted.every((value, i) => Math.abs(value - (got[i] ?? NaN)) < 1e-5));
    t.deepEqual(
      checkGradients((a, b) => contract(parseEquation(equation), a, b), [x, y]),
      [],
    );
  });

test('axes that are not named stay where they are', (t) => {
  const left = contract(parseEquation('...x,xy->...y'), spread([2, 3, 4]), spread([4, 5]));
  t.deepEqual(left.shape, [2, 3, 5]);
  const right = contract(parseEquation('ab...,bc->ac...'), spread([2, 3, 4]), spread([3, 5]));
  t.deepEqual(right.shape, [2, 5, 4]);
});

test('other forms are refused', (t) => {
  t.throws(() => parseEquation('ab,bc>ac'), { message: /Invalid einsum equation 'ab,bc>ac'/ });
});
