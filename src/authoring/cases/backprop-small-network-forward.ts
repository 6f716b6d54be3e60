import type { Operation } from '../effort.js';
import { sigmoid } from '../formulas/small-network.js';
import type { SmallNetwork } from '../formulas/small-network.js';
import type { Step } from '../generators/generator.js';
import { texFactor, texNumber } from '../numbers/format-number.js';
import { texSum } from '../numbers/tex-sum.js';
import { passesOnPaper, result, short, stepOf } from './backprop-small-network-paper.js';

/** The values of the hidden units. */
export function hiddenStep(network: SmallNetwork, marks: number, isAnswer = false): Step {
  const { z, h } = passesOnPaper(network);
  const { weights, input, hiddenBias } = network;
  const formulas = ([0, 1] as const).flatMap((j) => {
    const sum = texSum([...weights[j], hiddenBias[j]], [...input, '']);
    const inside = texNumber(z[j]);
    const unit = network.hidden === 'sigmoid' ? `\\sigma(${inside})` : `\\max(0,${inside})`;
    return [
      `z_${j + 1}=${sum}=${inside}`,
      `h_${j + 1}=${unit}${result(network.hidden === 'sigmoid' ? sigmoid(z[j]) : h[j], isAnswer)}`,
    ];
  });
  return stepOf(
    { zh: '隐藏层', en: 'Hidden layer' },
    {
      formulas: formulas,
      marks,
      work: ([0, 1] as const).flatMap((j) => hiddenWork(network, j)),
    },
  );
}

/** What one hidden unit takes. */
const hiddenWork = (network: SmallNetwork, j: 0 | 1): Operation[] => [
  { kind: 'multiply', operands: [network.weights[j][0], network.input[0]] },
  { kind: 'multiply', operands: [network.weights[j][1], network.input[1]] },
  { kind: 'add', operands: [...network.weights[j], network.hiddenBias[j]] },
  network.hidden === 'sigmoid' ? { kind: 'function', count: 1 } : { kind: 'write', count: 1 },
];

/** The value of the output unit. */
export function outputStep(network: SmallNetwork, marks: number, isAnswer = false): Step {
  const { h, s } = passesOnPaper(network);
  const { outWeights, outBias, output } = network;
  const sum = texSum([...outWeights, outBias], [...h, '']);
  const raw = outWeights[0] * h[0] + outWeights[1] * h[1] + outBias;
  const formulas =
    output === 'sigmoid'
      ? [
          `s=${sum}${result(raw, false)}`,
          `y=\\sigma(${texNumber(s)})${result(sigmoid(s), isAnswer)}`,
        ]
      : [`y=s=${sum}${result(raw, isAnswer)}`];
  return stepOf(
    { zh: '输出层', en: 'Output layer' },
    {
      formulas: formulas,
      marks,
      work: [
        ...h.map((value, j): Operation => ({
          kind: 'multiply',
          operands: [outWeights[j] ?? NaN, short(value)],
        })),
        { kind: 'add', operands: [...h.map(short), outBias] },
        ...(output === 'sigmoid' ? [{ kind: 'function', count: 1 } as const] : []),
      ],
    },
  );
}

/** The loss. */
export function lossStep(network: SmallNetwork, marks: number): Step {
  const { y } = passesOnPaper(network);
  const error = y - network.target;
  const difference = `${texNumber(y)}-${texFactor(network.target)}`;
  return stepOf(
    { zh: '损失', en: 'Loss' },
    {
      formulas: [`L=\\frac{1}{2}(${difference})^2${result((error * error) / 2, true)}`],
      marks,
      work: [{ kind: 'multiply', operands: [short(error), short(error), 0.5] }],
    },
  );
}
