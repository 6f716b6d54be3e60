import * as tf from '@tensorflow/tfjs-core';
import { coin, integer, pick, type Random } from '../../../src/util/random.js';
import { at, randomTensor, sizeOf, zeros, type Family, type Plain } from './family.js';

interface Transposes {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

/** Products of matrices with all transposes, and batches that are repeated. */
export const matMul: Family = {
  name: 'matMul',
  draw: (random) => {
    const { a, b, outer, sizes, transposes } = drawProduct(random, false);
    return {
      text: JSON.stringify({ a: a.shape, b: b.shape, ...transposes }),
      actual: () => [
        tf.matMul(a.tensor(), b.tensor(), transposes.transposeA, transposes.transposeB),
      ],
      expected: () => [byLoops({ a, b }, outer, sizes, transposes)],
    };
  },
};

/** The same with bias and activation in one kernel. */
export const fusedMatMul: Family = {
  name: 'fusedMatMul',
  draw: (random) => {
    const { a, b, outer, sizes, transposes } = drawProduct(random, true);
    const bias = randomTensor(random, [sizes.columns]);
    const activation = pick(random, ['linear', 'relu', 'relu6', 'sigmoid', 'elu'] as const);
    return {
      text: JSON.stringify({ a: a.shape, b: b.shape, ...transposes, activation }),
      actual: () => [
        tf.fused.matMul({
          ...{ a: a.tensor(), b: b.tensor(), ...transposes, activation },
          bias: bias.tensor(),
        }),
      ],
      expected: () => {
        const product = byLoops({ a, b }, outer, sizes, transposes);
        const values = Float64Array.from(product.values, (value, index) =>
          activations[activation](value + at(bias.values, index % sizes.columns)),
        );
        return [{ shape: product.shape, values }];
      },
    };
  },
};

const activations = {
  linear: (x: number): number => x,
  relu: (x: number): number => Math.max(0, x),
  relu6: (x: number): number => Math.min(6, Math.max(0, x)),
  sigmoid: (x: number): number => 1 / (1 + Math.exp(-x)),
  elu: (x: number): number => (x > 0 ? x : Math.expm1(x)),
};

interface Sizes {
  readonly rows: number;
  readonly columns: number;
  readonly inner: number;
}

interface Product {
  readonly a: ReturnType<typeof randomTensor>;
  readonly b: ReturnType<typeof randomTensor>;
  readonly outer: readonly number[];
  readonly sizes: Sizes;
  readonly transposes: Transposes;
}

/** `whole`: a batch is repeated as a whole or not at all, as fused products want it. */
function drawProduct(random: Random, whole: boolean): Product {
  const sizes: Sizes = {
    rows: pick(random, [1, 2, 3, 4, 5, 8, 13, 70]),
    columns: integer(random, 1, 20),
    inner: pick(random, [1, 2, 3, 4, 5, 8, 17, 50, 260]),
  };
  const transposes = { transposeA: coin(random), transposeB: coin(random) };
  const outer = Array.from({ length: pick(random, [0, 0, 1, 2]) }, () => integer(random, 1, 3));
  const repeated = (): number[] => {
    const all = coin(random);
    return outer.map((size) => ((whole ? all : coin(random)) ? size : 1));
  };
  const pair = (turned: boolean, rows: number, columns: number): number[] =>
    turned ? [columns, rows] : [rows, columns];
  const [ofA, ofB] = [repeated(), repeated()];
  return {
    a: randomTensor(random, [...ofA, ...pair(transposes.transposeA, sizes.rows, sizes.inner)]),
    b: randomTensor(random, [...ofB, ...pair(transposes.transposeB, sizes.inner, sizes.columns)]),
    outer: outer.map((_, axis) => Math.max(ofA[axis] ?? 1, ofB[axis] ?? 1)),
    ...{ sizes, transposes },
  };
}

function byLoops(
  { a, b }: { readonly a: Plain; readonly b: Plain },
  outer: readonly number[],
  { rows, columns, inner }: Sizes,
  { transposeA, transposeB }: Transposes,
): Plain {
  const result = zeros([...outer, rows, columns]);
  for (let place = 0; place < sizeOf(outer); place++) {
    const fromA = matrixOf(a.shape, outer, place) * rows * inner;
    const fromB = matrixOf(b.shape, outer, place) * inner * columns;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        let sum = 0;
        for (let k = 0; k < inner; k++)
          sum +=
            at(a.values, fromA + (transposeA ? k * rows + row : row * inner + k)) *
            at(b.values, fromB + (transposeB ? column * inner + k : k * columns + column));
        result.values[(place * rows + row) * columns + column] = sum;
      }
  }
  return result;
}

/** Which matrix of a batch of this shape is used at a place of the whole. */
function matrixOf(shape: readonly number[], outer: readonly number[], place: number): number {
  const coordinates = outer.map((size, axis) => {
    const inner = sizeOf(outer.slice(axis + 1));
    return Math.floor(place / inner) % size;
  });
  return coordinates.reduce((index, coordinate, axis) => {
    const size = shape[axis] ?? 1;
    return index * size + (size === 1 ? 0 : coordinate);
  }, 0);
}
