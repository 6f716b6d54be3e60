import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { flatten } from '../../src/keras/graph/nested.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { drawUniform } from '../../src/keras/random/draw.js';
import { seeded } from '../../src/util/random.js';
import { withSession } from './keras.js';
import { makeLayer } from './make-layer.js';
import { runPlain, type Matrix, type PlainCell } from './plain-recurrent.js';

/** Sizes and options of a recurrent layer, drawn at random. */
export interface RecurrentCase {
  readonly seed: number;
  readonly batch: number;
  readonly steps: number;
  readonly features: number;
  readonly units: number;
  readonly useBias: boolean;
  readonly masked: boolean;
  readonly withStates: boolean;
  readonly goBackwards: boolean;
  readonly returnSequences: boolean;
  readonly zeroOutputForMask: boolean;
  /** Whether it runs inside a gradient of a gradient, where no fast path serves. */
  readonly nested: boolean;
}

export const recurrentCases: fc.Arbitrary<RecurrentCase> = fc.record({
  seed: fc.nat(9999),
  batch: fc.integer({ min: 1, max: 3 }),
  steps: fc.integer({ min: 1, max: 5 }),
  features: fc.integer({ min: 1, max: 4 }),
  units: fc.integer({ min: 1, max: 6 }),
  useBias: fc.boolean(),
  masked: fc.boolean(),
  withStates: fc.boolean(),
  goBackwards: fc.boolean(),
  returnSequences: fc.boolean(),
  zeroOutputForMask: fc.boolean(),
  nested: fc.boolean(),
});

/** Numbers between -1 and 1 that depend on the case only. */
export const numbers = (seed: number, label: string, shape: readonly number[]): tf.Tensor => {
  const size = shape.reduce((product, each) => product * each, 1);
  return tf.tensor(drawUniform(seeded('recurrent', seed, label), size, -1, 1), [...shape]);
};

/** How far outputs and last states of the layer are from those of plain loops. */
export function distanceFromLoops(
  className: 'LSTM' | 'GRU' | 'SimpleRNN',
  kind: PlainCell['kind'],
  drawn: RecurrentCase,
): number {
  return withSession(() => {
    const layer = layerOf(className, kind, drawn);
    const x = numbers(drawn.seed, 'x', [drawn.batch, drawn.steps, drawn.features]);
    const mask = maskOf(drawn);
    const states = statesOf(drawn, kind === 'lstm' ? 2 : 1);
    const given = {
      mask: drawn.masked ? tf.tensor2d(mask.map((row) => row.map(Number))) : null,
      ...(drawn.withStates ? { initial_state: states } : {}),
    };
    layer.buildFor({ sequences_shape: x.shape });
    for (const weight of layer.weights)
      weight.assign(numbers(drawn.seed, weight.name, weight.shape));
    const call = (): tf.Tensor[] => flatten(layer.call([x], given)) as tf.Tensor[];
    const results = drawn.nested ? insideTwoGradients(call) : call();
    const cell = plainCell(layer, kind);
    const expected = rows3(x).map((steps, sample) =>
      runPlain(
        cell,
        {
          steps,
          mask: drawn.masked ? (mask[sample] ?? null) : null,
          states: states.map((state) =>
            drawn.withStates ? (rows2(state)[sample] ?? []) : Array<number>(drawn.units).fill(0),
          ),
        },
        drawn,
      ),
    );
    const outputs = drawn.returnSequences
      ? expected.flatMap((each) => each.outputs.flat())
      : expected.flatMap((each) => each.outputs.at(-1) ?? []);
    const wanted = [
      outputs,
      ...states.map((_, index) => expected.flatMap((each) => each.states[index] ?? [])),
    ];
    return largestDifference(results, wanted);
  });
}

const layerOf = (className: string, kind: PlainCell['kind'], drawn: RecurrentCase): Layer =>
  makeLayer(className, [drawn.units], {
    use_bias: drawn.useBias,
    return_state: true,
    return_sequences: drawn.returnSequences,
    go_backwards: drawn.goBackwards,
    zero_output_for_mask: drawn.zeroOutputForMask,
    ...(className === 'GRU' ? { reset_after: kind === 'gru' } : {}),
  });

/** Runs `work` while a gradient of a gradient is recorded: no fast path serves then. */
export function insideTwoGradients(work: () => tf.Tensor[]): tf.Tensor[] {
  let results: tf.Tensor[] = [];
  const inner = (x: tf.Tensor): tf.Tensor => {
    results = work().map((each) => tf.keep(each));
    return tf.square(x);
  };
  tf.grad((x) => tf.grad(inner)(x))(tf.scalar(1));
  return results;
}

/** Which steps count; in a row of its own for each sample, sometimes none. */
const maskOf = ({ seed, batch, steps }: RecurrentCase): boolean[][] =>
  rows2(numbers(seed, 'mask', [batch, steps])).map((row) => row.map((value) => value > -0.2));

const statesOf = ({ seed, batch, units }: RecurrentCase, count: number): tf.Tensor[] =>
  Array.from({ length: count }, (_, index) => numbers(seed, `state ${index}`, [batch, units]));

function plainCell({ weights }: Layer, kind: PlainCell['kind']): PlainCell {
  const [kernel, recurrent, bias] = weights.map(({ value }) => value);
  return {
    kind,
    kernel: rows2(kernel as tf.Tensor),
    recurrent: rows2(recurrent as tf.Tensor),
    bias:
      bias === undefined ? [] : rows2(bias.rank === 1 ? tf.reshape(bias, [1, bias.size]) : bias),
  };
}

const rows2 = (tensor: tf.Tensor): Matrix => tensor.arraySync() as number[][];
const rows3 = (tensor: tf.Tensor): Matrix[] => tensor.arraySync() as number[][][];

function largestDifference(
  results: readonly tf.Tensor[],
  wanted: readonly (readonly number[])[],
): number {
  if (results.length !== wanted.length) return Infinity;
  return Math.max(
    ...results.map((tensor, index) => {
      const got = tensor.dataSync();
      const want = wanted[index] ?? [];
      if (got.length !== want.length) return Infinity;
      return Math.max(...want.map((value, i) => Math.abs(value - (got[i] ?? NaN))));
    }),
  );
}
