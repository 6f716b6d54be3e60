import * as tf from '@tensorflow/tfjs-core';
import { runGru } from '../../../src/keras/engine/recurrent/gru.js';
import { runLstm } from '../../../src/keras/engine/recurrent/lstm.js';
import { runSimpleRnn } from '../../../src/keras/engine/recurrent/simple-rnn.js';
import type {
  RecurrentInputs,
  RecurrentOutputs,
} from '../../../src/keras/engine/recurrent/types.js';
import { coin, integer, pick, type Random } from '../../../src/util/random.js';
import { numbers, randomTensor, type Family, type KernelCase, type Plain } from './family.js';

/** One step of a network: the inputs' products, the states, and how the states enter a product with a gate's part of the kernel. */
type Step = (
  projected: readonly tf.Tensor[],
  states: readonly tf.Tensor[],
  product: (state: tf.Tensor, gate: number) => tf.Tensor,
) => tf.Tensor[];

interface Network {
  readonly gates: number;
  readonly states: number;
  /** Of the bias, beside the units. */
  readonly biases: number;
  readonly fast: (inputs: RecurrentInputs) => RecurrentOutputs | undefined;
  /** `bias` is that of the recurrent products, gate by gate, if there is one. */
  readonly step: (bias: readonly tf.Tensor[]) => Step;
}

/** Flat from where it reaches 0 and 1, as relu6 is, by which Keras computes it. */
const hardSigmoid = (x: tf.Tensor): tf.Tensor => tf.div(tf.relu6(tf.add(x, 3)), 6);

type Drawn = (random: Random) => Network;

const lstm: Drawn = (random) => {
  const hard = coin(random);
  const gate = hard ? hardSigmoid : tf.sigmoid;
  return {
    ...{ gates: 4, states: 2, biases: 1 },
    fast: (inputs) =>
      runLstm({ ...inputs, recurrentActivation: hard ? 'hard_sigmoid' : 'sigmoid' }),
    step: () => (projected, states, product) => {
      const [h, c] = states as [tf.Tensor, tf.Tensor];
      const before = projected.map((x, number) => tf.add(x, product(h, number)));
      const [i, f, g, o] = before as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
      const cell = tf.add(tf.mul(gate(f), c), tf.mul(gate(i), tf.tanh(g)));
      return [tf.mul(gate(o), tf.tanh(cell)), cell];
    },
  };
};

const gru: Drawn = (random) => {
  const [hard, resetAfter] = [coin(random), coin(random)];
  const gate = hard ? hardSigmoid : tf.sigmoid;
  return {
    ...{ gates: 3, states: 1, biases: resetAfter ? 2 : 1 },
    fast: (inputs) =>
      runGru({ ...inputs, resetAfter, recurrentActivation: hard ? 'hard_sigmoid' : 'sigmoid' }),
    step: (bias) => (projected, states, product) => {
      const [h] = states as [tf.Tensor];
      const biased = (x: tf.Tensor, number: number): tf.Tensor => tf.add(x, bias[number] ?? 0);
      const sum = (number: number, recurrent: tf.Tensor): tf.Tensor =>
        tf.add(projected[number] ?? h, recurrent);
      const z = gate(sum(0, biased(product(h, 0), 0)));
      const r = gate(sum(1, biased(product(h, 1), 1)));
      const inner = resetAfter ? tf.mul(r, biased(product(h, 2), 2)) : product(tf.mul(r, h), 2);
      const candidate = tf.tanh(sum(2, inner));
      return [tf.add(tf.mul(z, h), tf.mul(tf.sub(1, z), candidate))];
    },
  };
};

const simpleRnn: Drawn = (random) => {
  const activation = pick(random, ['tanh', 'relu'] as const);
  return {
    ...{ gates: 1, states: 1, biases: 1 },
    fast: (inputs) => runSimpleRnn({ ...inputs, activation }),
    step: () => (projected, states, product) => {
      const [h] = states as [tf.Tensor];
      return [tf[activation](tf.add(projected[0] ?? h, product(h, 0)))];
    },
  };
};

/** Both sides compute in float32 here, in another order. */
const tolerance = 1e-4;

/** Recurrent networks in one kernel against the same step by step, with all gradients. */
export const recurrent: readonly Family[] = [
  { name: 'lstm', tolerance, draw: (random) => draw(random, lstm(random)) },
  { name: 'gru', tolerance, draw: (random) => draw(random, gru(random)) },
  { name: 'simpleRnn', tolerance, draw: (random) => draw(random, simpleRnn(random)) },
];

interface Settings {
  readonly goBackwards: boolean;
  readonly zeroOutputForMask: boolean;
  readonly returnSequences: boolean;
}

function draw(random: Random, network: Network): KernelCase {
  const [batch, steps] = [integer(random, 1, 5), integer(random, 1, 6)];
  const [features, units] = [integer(random, 1, 5), integer(random, 1, 9)];
  const { gates, biases } = network;
  const of = (shape: readonly number[]): Plain & { tensor(): tf.Tensor } =>
    randomTensor(random, shape);
  const bias = biases === 2 ? [2, gates * units] : [gates * units];
  const weights = [
    of([batch, steps, features]),
    of([features, gates * units]),
    of([units, gates * units]),
    of(bias),
    ...Array.from({ length: network.states }, () => of([batch, units])),
  ];
  const settings: Settings = {
    goBackwards: coin(random),
    zeroOutputForMask: coin(random),
    returnSequences: coin(random),
  };
  const dropout = (size: number): Float32Array =>
    numbers(random, batch * size).map((value) => (value > -0.3 ? 1.5 : 0));
  const masked = coin(random);
  const drops = pick(random, ['none', 'one', 'each'] as const);
  const counted = numbers(random, batch * steps).map((value) => Number(value > -0.3));
  const perGate = Array.from({ length: gates }, () => [dropout(features), dropout(units)] as const);
  const settle = (): Partial<RecurrentInputs> => {
    const inputDropout = perGate.map(([values]) => tf.tensor2d(values, [batch, features]));
    const recurrentDropout = perGate.map(([, values]) => tf.tensor2d(values, [batch, units]));
    return {
      ...settings,
      ...(masked && { mask: tf.tensor2d(counted, [batch, steps], 'bool') }),
      ...(drops === 'one' && { inputDropout: inputDropout.slice(0, 1) }),
      ...(drops === 'each' && { inputDropout, recurrentDropout }),
    };
  };
  const compute = (run: Network['fast']): tf.Tensor[] =>
    withGradients(weights, (tensors) => run(inputsOf(tensors, settle())));
  return {
    text: JSON.stringify({ batch, steps, features, units, ...settings, masked, drops }),
    actual: () => compute(network.fast),
    expected: () =>
      tf.tidy(() =>
        compute((inputs) => stepByStep(network, inputs)).map((tensor) => ({
          shape: tensor.shape,
          values: tensor.dataSync(),
        })),
      ),
  };
}

const inputsOf = (
  [x, kernel, recurrentKernel, bias, ...initialStates]: readonly tf.Tensor[],
  rest: Partial<RecurrentInputs>,
): RecurrentInputs =>
  ({ x, kernel, recurrentKernel, bias, initialStates, ...rest }) as unknown as RecurrentInputs;

/** Outputs and states, and the gradients of a fixed mixture of them all. */
function withGradients(
  weights: readonly { tensor(): tf.Tensor }[],
  run: (tensors: readonly tf.Tensor[]) => RecurrentOutputs | undefined,
): tf.Tensor[] {
  const tensors = weights.map((weight) => weight.tensor());
  const all = (inputs: readonly tf.Tensor[]): tf.Tensor[] => {
    const result = run(inputs);
    if (result === undefined) throw new Error('There is no fast path.');
    return [result.outputs, ...result.states];
  };
  const mixture = (...inputs: tf.Tensor[]): tf.Tensor =>
    all(inputs)
      .map((tensor, index) => tf.sum(tf.sin(tf.mul(tensor, index + 1.5))))
      .reduce((sum, part) => tf.add(sum, part));
  return [...all(tensors), ...tf.grads(mixture)(tensors)];
}

function stepByStep(network: Network, inputs: RecurrentInputs): RecurrentOutputs {
  const { x, recurrentKernel, initialStates = [], mask, goBackwards } = inputs;
  const [, steps] = x.shape;
  const bias = network.biases === 2 ? tf.unstack(inputs.bias as tf.Tensor) : [inputs.bias];
  const ofStates = bias[1] === undefined ? [] : tf.split(bias[1], network.gates);
  const kernels = tf.split(recurrentKernel, network.gates, 1);
  const product = (state: tf.Tensor, gate: number): tf.Tensor => {
    const dropped = inputs.recurrentDropout?.[gate];
    const seen = dropped === undefined ? state : tf.mul(state, dropped);
    return tf.matMul(seen, kernels[gate] as tf.Tensor2D);
  };
  const step = network.step(ofStates);
  const outputs: tf.Tensor[] = [];
  let states: tf.Tensor[] = [...initialStates];
  for (let s = 0; s < steps; s++) {
    const t = goBackwards === true ? steps - 1 - s : s;
    const made = step(project(network, inputs, bias[0] as tf.Tensor, t), states, product);
    const last = outputs.at(-1);
    const kept =
      inputs.zeroOutputForMask === true || last === undefined
        ? tf.zerosLike(made[0] as tf.Tensor)
        : last;
    if (mask === undefined) {
      outputs.push(made[0] as tf.Tensor);
      states = made;
      continue;
    }
    const counts = tf.slice(mask, [0, t], [-1, 1]);
    outputs.push(tf.where(counts, made[0] as tf.Tensor, kept));
    states = made.map((state, index) => tf.where(counts, state, states[index] as tf.Tensor));
  }
  return {
    outputs: inputs.returnSequences === true ? tf.stack(outputs, 1) : (outputs.at(-1) as tf.Tensor),
    states: states as tf.Tensor2D[],
  };
}

function project(
  { gates }: Network,
  { x, kernel, inputDropout }: RecurrentInputs,
  bias: tf.Tensor,
  t: number,
): tf.Tensor[] {
  const input = tf.squeeze(tf.slice(x, [0, t, 0], [-1, 1, -1]), [1]);
  const kernels = tf.split(kernel, gates, 1);
  const biases = tf.split(bias, gates);
  return kernels.map((part, gate) => {
    const mask = inputDropout?.[inputDropout.length > 1 ? gate : 0];
    const seen = mask === undefined ? input : tf.mul(input, mask);
    return tf.add(tf.matMul(seen as tf.Tensor2D, part), biases[gate] as tf.Tensor);
  });
}
