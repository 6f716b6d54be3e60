import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { mistakenCounts } from '../formulas/mistaken-recurrent-parameters.js';
import { recurrentCounts, timesSimple, weightSets } from '../formulas/recurrent-parameters.js';
import type {
  RecurrentCell,
  RecurrentCounts,
  RecurrentFacts,
} from '../formulas/recurrent-parameters.js';
import type { Statement } from '../generators/generator.js';
import { cellNames, cellNameZh, countEquation } from './recurrent-parameter-count-words.js';
import { guess, statementsOn } from './subject.js';
import type { Guess, Subject } from './subject.js';

/** About each kind of parameter, about the model, and about the layer with one thing changed. */
export const recurrentStatements = (facts: RecurrentFacts): Statement[] =>
  [
    ...(['inputWeights', 'recurrentWeights', 'biases', 'layer'] as const).map((count) =>
      subject(facts, count),
    ),
    ...(facts.outputs > 0 ? [subject(facts, 'dense'), subject(facts, 'total')] : []),
    ...ratio(facts),
    longer(facts),
    wider(facts),
    larger(facts),
    exchanged(facts),
  ].flatMap(statementsOn);

const sentences: Readonly<Record<keyof RecurrentCounts, (value: number) => LocalizedText>> = {
  inputWeights: (value) => ({
    zh: `循环层从输入到各单元的权重（不计偏置）共 ${value} 个。`,
    en: `the recurrent layer has ${value} weights from its input to its units (biases not counted).`,
  }),
  recurrentWeights: (value) => ({
    zh: `循环层从上一步隐状态到各单元的权重（不计偏置）共 ${value} 个。`,
    en: `the recurrent layer has ${value} weights from the hidden state of the step before to its units (biases not counted).`,
  }),
  biases: (value) => ({
    zh: `循环层共有 ${value} 个偏置。`,
    en: `the recurrent layer has ${value} biases.`,
  }),
  layer: (value) => ({
    zh: `循环层共有 ${value} 个参数。`,
    en: `the recurrent layer has ${value} parameters.`,
  }),
  dense: (value) => ({
    zh: `全连接层共有 ${value} 个参数。`,
    en: `the dense layer has ${value} parameters.`,
  }),
  total: (value) => ({
    zh: `循环层与全连接层合计有 ${value} 个参数。`,
    en: `the recurrent layer and the dense layer have ${value} parameters together.`,
  }),
};

const reasons: Readonly<Record<keyof RecurrentCounts, LocalizedText>> = {
  inputWeights: {
    zh: '每组权重中，每个单元与每个特征相连',
    en: 'in each set of weights, every unit is connected with every feature',
  },
  recurrentWeights: {
    zh: '每组权重中，每个单元与所有单元的上一步隐状态相连',
    en: 'in each set of weights, every unit is connected with the hidden state of all units',
  },
  biases: { zh: '每个偏置向量的长度等于单元数', en: 'a bias vector is as long as there are units' },
  layer: {
    zh: '各组权重之和（所有时间步共用）',
    en: 'all sets of weights together (all time steps share them)',
  },
  dense: {
    zh: '它只接收最后一步的输出，每个输出单元有一个偏置',
    en: 'it reads the output of the last step only, and each of its units has a bias',
  },
  total: { zh: '两层之和', en: 'the sum of both layers' },
};

function subject(facts: RecurrentFacts, quantity: keyof RecurrentCounts): Subject {
  const reason = reasons[quantity];
  const equation = countEquation(facts, quantity);
  return {
    facts,
    quantity,
    truth: recurrentCounts(facts)[quantity],
    wrong: distinct(
      mistakenCounts(facts).map(({ mistake, counts }) => guess(counts[quantity], mistake)),
    ),
    say: sentences[quantity],
    why: { zh: `${reason.zh}：${equation}。`, en: `${reason.en}: ${equation}.` },
    work: countWork(facts, quantity),
  };
}

/** Each value once, under the first mistake that gives it; nothing would give itself away. */
const distinct = (guesses: readonly Guess[]): Guess[] =>
  guesses.filter(
    ({ value }, index) =>
      value > 0 && guesses.findIndex((other) => other.value === value) === index,
  );

/** What a count takes. */
export function countWork(facts: RecurrentFacts, count: keyof RecurrentCounts): Operation[] {
  const { cell, features, units, outputs } = facts;
  const { inputWeights, recurrentWeights, layer, dense } = recurrentCounts(facts);
  const sets = weightSets[cell];
  const own: Readonly<Record<keyof RecurrentCounts, readonly Operation[]>> = {
    inputWeights: [{ kind: 'multiply', operands: [features, units, sets] }],
    recurrentWeights: [{ kind: 'multiply', operands: [units, units, sets] }],
    biases: [{ kind: 'multiply', operands: [units, sets] }],
    layer: [
      { kind: 'multiply', operands: [features, units] },
      { kind: 'multiply', operands: [units, units] },
      { kind: 'add', operands: [inputWeights, recurrentWeights, units] },
      { kind: 'multiply', operands: [layer / sets, sets] },
    ],
    dense: [
      { kind: 'multiply', operands: [units, outputs] },
      { kind: 'add', operands: [units * outputs, outputs] },
    ],
    total: [{ kind: 'add', operands: [layer, dense] }],
  };
  const needed = count === 'total' ? [...own.layer, ...own.dense, ...own.total] : [...own[count]];
  return [{ kind: 'recall', count: 1 }, ...needed, { kind: 'write', count: 2 }];
}

/** How many times a simple recurrent layer, where that is a whole number. */
function ratio(facts: RecurrentFacts): Subject[] {
  const truth = timesSimple(facts);
  if (facts.cell === 'SimpleRNN' || !Number.isInteger(truth)) return [];
  return [
    {
      facts,
      quantity: 'timesSimple',
      truth,
      wrong: [3, 4, 2]
        .filter((value) => value !== truth)
        .map((value) => guess(value, 'wrong-number-of-gates')),
      say: (value) => ({
        zh: `循环层的参数个数恰好是同样大小的简单循环层（SimpleRNN，带一个偏置向量）的 ${value} 倍。`,
        en: `the recurrent layer has exactly ${value} times as many parameters as a simple recurrent layer (SimpleRNN, with one bias vector) of the same size.`,
      }),
      why: {
        zh: `简单循环层只有一组权重，它有 ${truth} 组同样大小的权重。`,
        en: `a simple recurrent layer has one set of weights, this one has ${truth} sets of the same size.`,
      },
      work: [{ kind: 'recall', count: 2 }],
    },
  ];
}

/** The layer with one thing changed; those who misjudge the change believe in the first guess. */
function changed(
  facts: RecurrentFacts,
  part: Partial<RecurrentFacts>,
  [zh, en]: readonly [string, string],
  wrong: Guess,
): Subject {
  const about = subject({ ...facts, ...part }, 'layer');
  return {
    ...about,
    lead: { zh: `若${zh}（其余不变），`, en: `If ${en} (all else the same), ` },
    wrong: distinct([wrong, ...about.wrong]),
  };
}

const twice = (facts: RecurrentFacts, mistake: string): Guess =>
  guess(2 * recurrentCounts(facts).layer, mistake);

const longer = (facts: RecurrentFacts): Subject =>
  changed(
    facts,
    { steps: 2 * facts.steps },
    ['输入序列的时间步数加倍', 'the input sequence has twice as many time steps'],
    twice(facts, 'times-sequence-length'),
  );

const wider = (facts: RecurrentFacts): Subject =>
  changed(
    facts,
    { features: 2 * facts.features },
    ['每步的特征数加倍', 'each step has twice as many features'],
    twice(facts, 'forgot-recurrent-weights'),
  );

const larger = (facts: RecurrentFacts): Subject =>
  changed(
    facts,
    { units: 2 * facts.units },
    ['循环层的单元数加倍', 'the recurrent layer has twice as many units'],
    twice(facts, 'linear-in-units'),
  );

/** The same layer with another cell whose biases are beyond doubt. */
function exchanged(facts: RecurrentFacts): Subject {
  const cell: RecurrentCell = facts.cell === 'LSTM' ? 'SimpleRNN' : 'LSTM';
  const [zh, en] = newLayer({ ...facts, cell });
  return changed(
    facts,
    { cell },
    [`把循环层换成${zh}`, `the recurrent layer is replaced by ${en}`],
    guess(recurrentCounts(facts).layer, 'wrong-number-of-gates'),
  );
}

function newLayer({ cell, units, convention }: RecurrentFacts): readonly [string, string] {
  const article = cell === 'LSTM' ? 'an' : 'a';
  return convention === 'keras'
    ? [` \`${cell}(${units})\``, `\`${cell}(${units})\``]
    : [`单元数相同的${cellNameZh(cell)}`, `${article} ${cellNames[cell].en} with as many units`];
}
