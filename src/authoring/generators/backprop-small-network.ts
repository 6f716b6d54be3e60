import * as z from 'zod';
import { pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { carryBackprop, carryBackpropWithin } from '../carries/backprop-small-network.js';
import { backpropCase } from '../cases/backprop-small-network.js';
import type { BackpropFacts } from '../cases/backprop-small-network.js';
import { followed } from '../cases/backprop-small-network-parts.js';
import { isRobust } from '../cases/backprop-small-network-paper.js';
import {
  forBoth,
  gradientOf,
  parameterNames,
  parameterOf,
  passesOf,
} from '../formulas/small-network.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { NumberSet } from '../numbers/number-set.js';
import type { Generator, Quantities, Quantity } from './generator.js';

const params = closedObject({
  hidden: z
    .array(z.enum(['sigmoid', 'relu']))
    .min(1)
    .default(['sigmoid', 'relu']),
  output: z
    .array(z.enum(['linear', 'sigmoid']))
    .min(1)
    .default(['linear', 'sigmoid']),
  /** What is asked: the output, the slope along a parameter, or the parameter after one step. */
  wanted: z
    .array(z.enum(['output', 'gradient', 'update']))
    .min(1)
    .default(['gradient', 'update']),
  parameter: z
    .array(z.enum(parameterNames))
    .min(1)
    .default(['w11', 'w12', 'w21', 'w22', 'v1', 'v2']),
  /** Inputs, weights, biases and target in tenths; zeros are not used for weights. */
  input: numberSet({ low: -30, high: 30 }, [-10, 5, 10, 15, 20]),
  weight: numberSet({ low: -30, high: 30 }, { min: -9, max: 9 }),
  bias: numberSet({ low: -20, high: 20 }, { min: -5, max: 5 }),
  target: numberSet({ low: -30, high: 30 }, [0, 10]),
  /** The learning rate in hundredths. */
  rate: numberSet({ low: 1, high: 300 }, [10, 20, 50, 100]),
});

const tenths = (random: Random, set: NumberSet): number => drawNumber(random, set) / 10;

/** No kink near, an error that matters, a hidden unit that is on and a slope to be found, and no result that rounding changes. */
function isSensible(facts: BackpropFacts): boolean {
  const passes = passesOf(facts);
  const [outer, inner] = followed(facts);
  const slopes = [facts.parameter, outer, inner].map((name) => gradientOf(facts, passes, name));
  return (
    parameterNames.every((name) => parameterOf(facts, name) !== 0) &&
    facts.input.every((x) => x !== 0) &&
    passes.z.every((z) => Math.abs(z) > 0.09 && Math.abs(z) < 3) &&
    Math.abs(passes.y - facts.target) > 0.1 &&
    slopes.every((slope) => Math.abs(slope) > 0.005 && Math.abs(facts.rate * slope) > 0.002) &&
    isRobust(facts, facts.rate)
  );
}

function solve(facts: BackpropFacts): Quantities {
  const passes = passesOf(facts);
  const { z, h, y, loss, delta, deltas } = passes;
  const slopes = new Map(parameterNames.map((name) => [name, gradientOf(facts, passes, name)]));
  const news = new Map(
    parameterNames.map((name) => [
      name,
      parameterOf(facts, name) - facts.rate * (slopes.get(name) ?? NaN),
    ]),
  );
  const names = followed(facts);
  const each = parameterNames.flatMap((name): (readonly [string, Quantity])[] => [
    [`d-${name}`, slopes.get(name) ?? NaN],
    [`new-${name}`, news.get(name) ?? NaN],
    [`grows-${name}`, (slopes.get(name) ?? NaN) < 0],
  ]);
  return {
    z1: z[0],
    z2: z[1],
    h1: h[0],
    h2: h[1],
    y,
    loss,
    delta,
    delta1: deltas[0],
    delta2: deltas[1],
    forward: [...h, y],
    errors: [loss, delta],
    slopes: [...deltas, ...names.map((name) => slopes.get(name) ?? NaN)],
    updated: names.map((name) => news.get(name) ?? NaN),
    ...Object.fromEntries(each),
  };
}

export default {
  id: 'backprop-small-network',
  topic: 'nn.backprop',
  title: {
    zh: '手算 2-2-1 网络的反向传播',
    en: 'Back-propagation through a 2-2-1 network by hand',
  },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short', 'comprehensive'],
  params,
  draw(random, { hidden, output, wanted, parameter, input, weight, bias, target, rate }) {
    const pair = (set: NumberSet) => forBoth(() => tenths(random, set));
    const facts: BackpropFacts = {
      hidden: pick(random, hidden),
      output: pick(random, output),
      input: pair(input),
      target: tenths(random, target),
      weights: [pair(weight), pair(weight)],
      hiddenBias: pair(bias),
      outWeights: pair(weight),
      outBias: tenths(random, bias),
      rate: drawNumber(random, rate) / 100,
      wanted: pick(random, wanted),
      parameter: pick(random, parameter),
    };
    return isSensible(facts) ? facts : undefined;
  },
  solve,
  pose: (facts, _, kind) => backpropCase(facts, kind),
  carry: carryBackprop,
  carryWithin: carryBackpropWithin,
  examples: {
    1: { kind: 'single', answer: '−0.0419' },
    2: { kind: 'numeric', answer: '0.0303' },
    3: {
      kind: 'comprehensive',
      answer:
        '0.3000, 0.2000, 0.3600 | 0.0648, 0.3600 | 0.2880, 0.0360, 0.1080, −0.2880 | 0.7892, 0.6288',
    },
  },
} satisfies Generator<z.output<typeof params>, BackpropFacts>;
