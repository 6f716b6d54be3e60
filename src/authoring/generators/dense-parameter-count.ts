import * as z from 'zod';
import { integer, pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { denseParameterCountCase } from '../cases/dense-parameter-count.js';
import type { DenseFacts } from '../cases/dense-parameter-count-mistakes.js';
import { denseSolution } from '../formulas/dense-parameters.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator } from './generator.js';

const units = { low: 1, high: 100_000 };

const params = closedObject({
  /** Layers with weights: the hidden layers and the output layer. */
  layers: numberSet({ low: 2, high: 4 }, [2, 3, 3, 4]),
  /** Units of the input layer, of each hidden layer and of the output layer of a large network. */
  input: numberSet(units, [8, 10, 12, 16, 20, 30, 50, 64, 100, 200, 400, 784]),
  hidden: numberSet(units, [8, 10, 12, 16, 20, 24, 30, 32, 40, 50, 60, 64, 80, 100, 200, 300, 500]),
  output: numberSet(units, [1, 2, 3, 4, 5, 10]),
  /** Units of each layer of a tiny network, which is drawn. */
  tiny: numberSet({ low: 1, high: 5 }, { min: 2, max: 5 }),
  scale: z
    .array(z.enum(['tiny', 'large']))
    .min(1)
    .default(['tiny', 'large', 'large']),
  /** What is asked for, in single choice, numeric and short questions. */
  asked: z
    .array(z.enum(['total', 'layer', 'biases']))
    .min(1)
    .default(['total', 'total', 'layer', 'biases']),
});
type Params = z.output<typeof params>;

function drawSizes(random: Random, given: Params, layers: number): number[] {
  if (pick(random, given.scale) === 'tiny')
    return Array.from({ length: layers + 1 }, () => drawNumber(random, given.tiny));
  const hidden = Array.from({ length: layers - 1 }, () => drawNumber(random, given.hidden));
  return [drawNumber(random, given.input), ...hidden, drawNumber(random, given.output)];
}

/** Digits of a number without its final zeros: those that have to be multiplied by hand. */
const digitsOf = (value: number): number => String(value).replace(/0+$/, '').length;

/** No product of neighbours has more than three digits by three. */
const isSensible = (sizes: readonly number[]): boolean =>
  sizes.slice(1).every((here, index) => digitsOf(here) * digitsOf(sizes[index] ?? 0) <= 9);

export default {
  id: 'dense-parameter-count',
  topic: 'nn.dense',
  title: { zh: '全连接网络的参数个数', en: 'Parameters of a fully connected network' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short'],
  params,
  draw(random, given) {
    const layers = drawNumber(random, given.layers);
    const sizes = drawSizes(random, given, layers);
    const wanted = pick(random, given.asked);
    const facts = { sizes, asked: wanted === 'layer' ? integer(random, 1, layers) : wanted };
    return isSensible(sizes) ? facts : undefined;
  },
  solve: ({ sizes }) => denseSolution(sizes),
  pose: denseParameterCountCase,
  examples: {
    1: { kind: 'single', answer: '12784' },
    2: { kind: 'numeric', answer: '704' },
    3: { kind: 'true-false', answer: 'true' },
  },
} satisfies Generator<Params, DenseFacts>;
