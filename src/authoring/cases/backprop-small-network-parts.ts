import { lastPlace } from '../answer.js';
import type { Answer } from '../answer.js';
import { gradientOf, parameterOf, passesOf, placeOf } from '../formulas/small-network.js';
import type { ParameterName, SmallNetwork } from '../formulas/small-network.js';
import type { CasePart } from '../generators/generator.js';
import {
  deltaStep,
  gradientStep,
  hiddenDeltaStep,
  updateStep,
} from './backprop-small-network-backward.js';
import { hiddenStep, lossStep, outputStep } from './backprop-small-network-forward.js';
import { asked, parameterTex } from './backprop-small-network-paper.js';

/** A network with a learning rate and the parameter in question. */
interface Facts extends SmallNetwork {
  readonly rate: number;
  readonly parameter: ParameterName;
}

/** The two parameters that a comprehensive question follows: one of the output unit, and the one in question or its unit's. */
export function followed({ parameter }: Pick<Facts, 'parameter'>): [ParameterName, ParameterName] {
  const { unit, source } = placeOf(parameter);
  if (unit !== 'output') return [unit === 0 ? 'v1' : 'v2', parameter];
  return source === 1 ? ['v2', 'w21'] : ['v1', 'w11'];
}

/** Forward pass, error, backward pass and update, 20 marks together. */
export const backpropParts = (facts: Facts): CasePart[] => [
  forward(facts),
  errors(facts),
  backward(facts),
  update(facts),
];

const sequence = (values: readonly number[]): Answer => ({
  type: 'sequence',
  values: [...values],
  decimals: asked,
  tolerance: { kind: 'absolute', value: lastPlace(asked) },
});

function forward(facts: Facts): CasePart {
  const { h, y } = passesOf(facts);
  return {
    ask: {
      zh: '前向传播：依次求 $h_1$、$h_2$、$y$（保留 4 位小数）。',
      en: 'Forward pass: find $h_1$, $h_2$, $y$ in this order (to 4 decimals).',
    },
    answer: sequence([...h, y]),
    quantity: 'forward',
    steps: [hiddenStep(facts, 4, true), outputStep(facts, 2, true)],
  };
}

function errors(facts: Facts): CasePart {
  const { loss, delta } = passesOf(facts);
  return {
    ask: {
      zh: '依次求损失 $L$ 和 $\\delta=\\partial L/\\partial s$（保留 4 位小数）。',
      en: 'Find the loss $L$ and $\\delta=\\partial L/\\partial s$ in this order (to 4 decimals).',
    },
    answer: sequence([loss, delta]),
    quantity: 'errors',
    steps: [lossStep(facts, 2), deltaStep(facts, 2)],
  };
}

function backward(facts: Facts): CasePart {
  const passes = passesOf(facts);
  const names = followed(facts);
  const [first, second] = names.map((name) => `$\\partial L/\\partial ${parameterTex(name)}$`);
  const deltas = '$\\delta_1=\\partial L/\\partial z_1$、$\\delta_2=\\partial L/\\partial z_2$';
  return {
    ask: {
      zh: `反向传播：依次求 ${deltas}、${first ?? ''}、${second ?? ''}（保留 4 位小数）。`,
      en: `Backward pass: find ${deltas.replace('、', ', ')}, ${first ?? ''}, ${second ?? ''} in this order (to 4 decimals).`,
    },
    answer: sequence([...passes.deltas, ...names.map((name) => gradientOf(facts, passes, name))]),
    quantity: 'slopes',
    steps: [hiddenDeltaStep(facts, [0, 1], 4), gradientStep(facts, names, 2)],
  };
}

function update(facts: Facts): CasePart {
  const { rate } = facts;
  const passes = passesOf(facts);
  const names = followed(facts);
  const [first, second] = names.map((name) => `$${parameterTex(name)}$`);
  return {
    ask: {
      zh: `用学习率 $\\eta$ 作 1 步梯度下降，依次求更新后的 ${first ?? ''}、${second ?? ''}（保留 4 位小数）。`,
      en: `Take 1 step of gradient descent with learning rate $\\eta$, and find the new ${first ?? ''}, ${second ?? ''} in this order (to 4 decimals).`,
    },
    answer: sequence(
      names.map((name) => parameterOf(facts, name) - rate * gradientOf(facts, passes, name)),
    ),
    quantity: 'updated',
    steps: names.map((name) => updateStep(facts, [name], rate, 2)),
  };
}
