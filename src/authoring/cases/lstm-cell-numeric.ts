import { joinTexts } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { roundedNumber } from '../answer.js';
import type { Answer } from '../answer.js';
import type { Figure } from '../figure.js';
import { finalDecimals, lstmStates, notedDecimals } from '../formulas/lstm-step.js';
import type { LstmFacts, LstmResult, LstmState, LstmUnit } from '../formulas/lstm-step.js';
import { mistakenLstmStates } from '../formulas/mistaken-lstm-step.js';
import type { Case, CasePart, Distractor, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { formatExact, texNumber } from '../numbers/format-number.js';
import { gates, inputSymbol, resultNames, symbol } from './lstm-cell-numeric-names.js';
import { farApart, lstmCellStatements } from './lstm-cell-numeric-statements.js';
import { workingLine } from './lstm-cell-numeric-working.js';
import type { Line } from './lstm-cell-numeric-working.js';
import { guess } from './subject.js';

/** One or two steps of an LSTM cell with one hidden unit, in words. */
export const lstmCellNumericCase = (
  facts: LstmFacts,
  _solution: unknown,
  kind: GeneratedKind,
): Case => ({
  given: given(facts),
  ask: question(facts, facts.ask, finalDecimals),
  answer: roundedNumber(lastState(facts)[facts.ask], finalDecimals),
  quantity: facts.ask,
  steps: steps(facts),
  distractors: distractors(facts),
  ...((kind === 'true-false' || kind === 'multiple') && {
    statements: lstmCellStatements(facts, kind),
  }),
  ...(kind === 'comprehensive' && { parts: parts(facts) }),
  ...((kind === 'comprehensive' || kind === 'short') && { figure }),
});

const figure: Figure = {
  kind: 'lstm-cell',
  cell: 'standard',
  alt: {
    zh: '标准 LSTM 单元：输入和上一步的输出进入遗忘门、输入门、输出门与候选值，由它们更新记忆，再给出新的输出',
    en: 'A standard LSTM cell: the input and the output of the step before enter the forget gate, the input gate, the output gate and the candidate, which update the memory and give the new output',
  },
};

function lastState(facts: LstmFacts): LstmState {
  const state = lstmStates(facts).at(-1);
  if (!state) throw new Error('there is no step');
  return state;
}

const given = (facts: LstmFacts): LocalizedText =>
  joinTexts([cellWords(facts), table(facts), numbers(facts)], '\n\n');

function cellWords(facts: LstmFacts): LocalizedText {
  const [f, i, o] = ['f_t', 'i_t', 'o_t'];
  const times = facts.inputs.length > 1 ? '（$t=1,2$）' : '';
  const net = '$z=wx_t+uh_{t-1}+b$';
  const sigmoid = '$\\sigma(z)=1/(1+e^{-z})$';
  return {
    zh: `一个标准 LSTM 单元（没有窥视孔连接）只有 1 个隐单元，记忆为 $c_t$，输出（即隐状态）为 $h_t$。遗忘门 $${f}$、输入门 $${i}$、输出门 $${o}$ 的激活函数是 sigmoid 函数 ${sigmoid}，候选值 $g_t$ 和输出的激活函数都是 $\\tanh$。每个门和候选值的净输入都是 ${net}${times}，参数如下：`,
    en: `A standard LSTM cell (without peephole connections) has only 1 hidden unit; its memory is $c_t$ and its output, the hidden state, is $h_t$. The activation of the forget gate $${f}$, the input gate $${i}$ and the output gate $${o}$ is the sigmoid ${sigmoid}, that of the candidate $g_t$ and of the output is $\\tanh$. The net input of each gate and of the candidate is ${net}${times.replace('（', ' (').replace('）', ')')}, with these parameters:`,
  };
}

function table({ weights }: LstmFacts): LocalizedText {
  const units: readonly LstmUnit[] = [...gates, 'candidate'];
  const body = (language: 'zh' | 'en') =>
    units.map((unit) => {
      const { w, u, b } = weights[unit];
      return `| ${[resultNames[unit][language], ...[w, u, b].map(formatExact)].join(' | ')} |`;
    });
  const head = '| | $w$ | $u$ | $b$ |\n| :-- | --: | --: | --: |\n';
  return { zh: head + body('zh').join('\n'), en: head + body('en').join('\n') };
}

/** The numbers of the steps, and how to round. */
function numbers(facts: LstmFacts): LocalizedText {
  const values = [
    ...facts.inputs.map((x, step) => `$${inputSymbol(facts, step)}=${texNumber(x)}$`),
    `$${symbol(facts, 'hidden', -1)}=${texNumber(facts.hidden)}$`,
    `$${symbol(facts, 'cell', -1)}=${texNumber(facts.cell)}$`,
  ];
  return {
    zh: `已知 ${values.join('，')}。可以使用计算器；中间结果保留 ${notedDecimals} 位小数，最后结果保留 ${finalDecimals} 位小数。`,
    en: `Given are ${values.join(', ')}. A calculator is allowed; round intermediate results to ${notedDecimals} decimals and the final result to ${finalDecimals} decimals.`,
  };
}

function question(facts: LstmFacts, result: LstmResult, decimals: number): LocalizedText {
  const letter = `$${symbol(facts, result, facts.inputs.length - 1)}$`;
  const name = resultNames[result];
  return {
    zh: `求${name.zh} ${letter}（保留 ${decimals} 位小数）。`,
    en: `Find the ${name.en} ${letter} (to ${decimals} decimals).`,
  };
}

/** What is needed for the result asked for, in the order of work. */
const order: Readonly<Record<LstmFacts['ask'], readonly LstmResult[]>> = {
  cell: ['forget', 'input', 'candidate', 'cell'],
  hidden: ['forget', 'input', 'candidate', 'cell', 'output', 'hidden'],
};

/** Each result of the last step is a point; earlier steps are one point as a whole. */
function steps(facts: LstmFacts): Step[] {
  const last = facts.inputs.length - 1;
  const earlier = facts.inputs.slice(0, last).map((_, step) =>
    stepOf(
      order.hidden.map((result) => workingLine(facts, result, step)),
      6,
    ),
  );
  const wanted = order[facts.ask].map((result) =>
    stepOf(
      [workingLine(facts, result, last, result === facts.ask ? finalDecimals : notedDecimals)],
      result === 'cell' || result === 'hidden' ? 2 : 1.5,
    ),
  );
  return [...earlier, ...wanted];
}

const stepOf = (lines: readonly Line[], marks: number): Step => ({
  text: {
    zh: `${lines.map(({ text }) => text.zh).join('；')}。`,
    en: `${capital(lines.map(({ text }) => text.en).join('; '))}.`,
  },
  marks,
  work: lines.flatMap(({ work }) => work),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What named mistakes make of the result, where that is clearly something else. All are tempting; where the list starts
 * depends on the numbers, so that papers do not all offer the same three.
 */
function distractors(facts: LstmFacts): Distractor[] {
  const guesses = mistakenLstmStates(facts).map(({ mistake, states }) =>
    guess(states.at(-1)?.[facts.ask] ?? NaN, mistake),
  );
  const weights = Object.values(facts.weights).reduce((sum, { w, u }) => sum + w + u, 0);
  const start = Math.round(Math.abs(10 * weights)) % guesses.length;
  const turned = [...guesses.slice(start), ...guesses.slice(0, start)];
  return farApart(turned, lastState(facts)[facts.ask]).map(({ value, mistake }) => ({
    answer: roundedNumber(value, finalDecimals),
    mistake,
  }));
}

/** One step in four parts: the gates, the candidate, the memory, the output; 20 marks. */
function parts(facts: LstmFacts): CasePart[] {
  const state = lastState(facts);
  const letters = gates.map((gate) => `$${symbol(facts, gate, 0)}$`);
  const part = (result: 'candidate' | 'cell' | 'hidden', decimals: number, marks: number) => ({
    ask: question(facts, result, decimals),
    answer: roundedNumber(state[result], decimals),
    quantity: result,
    steps: [stepOf([workingLine(facts, result, 0, decimals)], marks)],
  });
  return [
    {
      ask: {
        zh: `依次求三个门 ${letters.join('，')} 的值（保留 ${notedDecimals} 位小数）。`,
        en: `Find the values of the three gates ${letters.join(', ')}, in this order (to ${notedDecimals} decimals).`,
      },
      answer: threeGates(state),
      quantity: 'gates',
      steps: gates.map((gate) => stepOf([workingLine(facts, gate, 0)], 2)),
    },
    part('candidate', notedDecimals, 3),
    part('cell', notedDecimals, 5),
    part('hidden', finalDecimals, 6),
  ];
}

const threeGates = (state: LstmState): Answer => ({
  type: 'sequence',
  values: gates.map((gate) => state[gate]),
  decimals: notedDecimals,
  tolerance: roundedNumber(0, notedDecimals).tolerance,
});
