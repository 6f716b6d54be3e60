import type { LocalizedText } from '../../util/localized-text.js';
import { wholeNumber } from '../answer.js';
import { mistakenCounts } from '../formulas/mistaken-recurrent-parameters.js';
import { recurrentCounts, weightSets } from '../formulas/recurrent-parameters.js';
import type { RecurrentCell, RecurrentFacts } from '../formulas/recurrent-parameters.js';
import type { Case, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { countWork, recurrentStatements } from './recurrent-parameter-count-statements.js';
import {
  biasFactor,
  cellNames,
  countEquation,
  modelWords,
  setsFactor,
} from './recurrent-parameter-count-words.js';
import { guess, wrongCounts } from './subject.js';
import type { Guess } from './subject.js';

/** The parameters of a recurrent layer, or of a model with one, in words. */
export function recurrentParameterCountCase(
  facts: RecurrentFacts,
  _solution: unknown,
  kind: GeneratedKind,
): Case {
  const asked = facts.outputs === 0 ? 'layer' : 'total';
  return {
    given: modelWords(facts),
    ask: questions[asked],
    answer: wholeNumber(recurrentCounts(facts)[asked]),
    quantity: asked,
    steps: steps(facts),
    distractors: wrongCounts(wrongAnswers(facts, asked)),
    ...((kind === 'true-false' || kind === 'multiple') && {
      statements: recurrentStatements(facts),
    }),
  };
}

const questions: Readonly<Record<'layer' | 'total', LocalizedText>> = {
  layer: {
    zh: '这个循环层共有多少个参数（含偏置）？',
    en: 'How many parameters does the recurrent layer have, biases included?',
  },
  total: {
    zh: '循环层与全连接层合计有多少个参数（含偏置）？',
    en: 'How many parameters do the recurrent layer and the dense layer have together, biases included?',
  },
};

/**
 * All mistakes are tempting; where the list starts depends on the numbers, so that papers do not all offer the same three.
 */
function wrongAnswers(facts: RecurrentFacts, asked: 'layer' | 'total'): Guess[] {
  const guesses = mistakenCounts(facts).map(({ mistake, counts }) => guess(counts[asked], mistake));
  const start = (facts.units + facts.features + facts.steps) % guesses.length;
  return [...guesses.slice(start), ...guesses.slice(0, start)];
}

const setWords: Readonly<Record<RecurrentCell, LocalizedText>> = {
  SimpleRNN: { zh: '只有一组权重', en: 'has one set of weights' },
  LSTM: {
    zh: '有 4 组权重：输入门、遗忘门、输出门和候选值',
    en: 'has 4 sets of weights: the input gate, the forget gate, the output gate and the candidate',
  },
  GRU: {
    zh: '有 3 组权重：更新门、重置门和候选值',
    en: 'has 3 sets of weights: the update gate, the reset gate and the candidate',
  },
};

/** 10 marks: the sets, what one set has, the layer; and the dense layer and the sum if there is one. */
function steps(facts: RecurrentFacts): Step[] {
  const alone = facts.outputs === 0;
  const [name, sets] = [cellNames[facts.cell], setWords[facts.cell]];
  return [
    {
      text: { zh: `${name.zh}${sets.zh}。`, en: `The ${name.en} ${sets.en}.` },
      marks: alone ? 3 : 2,
      work: [{ kind: 'recall', count: 1 }],
    },
    oneSet(facts, alone ? 4 : 3),
    wholeLayer(facts, alone ? 3 : 2),
    ...(alone ? [] : denseSteps(facts)),
  ];
}

function oneSet(facts: RecurrentFacts, marks: number): Step {
  const { units, features } = facts;
  const [input, recurrent] = [
    `$${features}\\times ${units}=${features * units}$`,
    `$${units}\\times ${units}=${units * units}$`,
  ];
  const vectors = biasFactor(facts);
  const biases = vectors === '' ? `${units}` : `$${vectors}${units}=${2 * units}$`;
  return {
    text: {
      zh: `每组有：输入权重 ${input}，循环权重 ${recurrent}，偏置 ${biases} 个。`,
      en: `Each set has input weights: ${input}, recurrent weights: ${recurrent}, and biases: ${biases}.`,
    },
    marks,
    work: [
      { kind: 'multiply', operands: [features, units] },
      { kind: 'multiply', operands: [units, units] },
      { kind: 'write', count: 3 },
    ],
  };
}

function wholeLayer(facts: RecurrentFacts, marks: number): Step {
  const { units, features, cell } = facts;
  const { layer } = recurrentCounts(facts);
  const set = layer / weightSets[cell];
  const biases = set - features * units - units * units;
  const sum = `${features * units}+${units * units}+${biases}`;
  const factor = setsFactor(facts);
  const equation = factor === '' ? `$${sum}=${layer}$` : `$${factor}(${sum})=${layer}$`;
  return {
    text: {
      zh: `所有时间步共用这些参数，循环层共有 ${equation} 个参数。`,
      en: `All time steps share them; the recurrent layer has ${equation} parameters.`,
    },
    marks,
    work: [
      { kind: 'add', operands: [features * units, units * units, biases] },
      { kind: 'multiply', operands: [set, weightSets[cell]] },
    ],
  };
}

function denseSteps(facts: RecurrentFacts): Step[] {
  const { layer, dense, total } = recurrentCounts(facts);
  const [own, sum] = [countEquation(facts, 'dense'), `$${layer}+${dense}=${total}$`];
  return [
    {
      text: {
        zh: `全连接层只接收最后一步的输出：${own}。`,
        en: `The dense layer reads the output of the last step only: ${own}.`,
      },
      marks: 2,
      work: countWork(facts, 'dense'),
    },
    {
      text: { zh: `合计 ${sum}。`, en: `Together ${sum}.` },
      marks: 1,
      work: [{ kind: 'add', operands: [layer, dense] }],
    },
  ];
}
