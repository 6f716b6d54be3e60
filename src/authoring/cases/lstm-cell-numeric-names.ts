import type { LocalizedText } from '../../util/localized-text.js';
import type { LstmFacts, LstmResult } from '../formulas/lstm-step.js';

/** The gates in the order in which questions name them. */
export const gates = ['forget', 'input', 'output'] as const;

/** The letter of each result. */
const letters: Readonly<Record<LstmResult, string>> = {
  forget: 'f',
  input: 'i',
  output: 'o',
  candidate: 'g',
  cell: 'c',
  hidden: 'h',
};

/** What each result is called. */
export const resultNames: Readonly<Record<LstmResult, LocalizedText>> = {
  forget: { zh: '遗忘门', en: 'forget gate' },
  input: { zh: '输入门', en: 'input gate' },
  output: { zh: '输出门', en: 'output gate' },
  candidate: { zh: '候选值', en: 'candidate' },
  cell: { zh: '新的记忆', en: 'new memory' },
  hidden: { zh: '新的隐状态', en: 'new hidden state' },
};

/**
 * The symbol of a result after step `step` (from 0; -1 is the state before the first). A single step is called t, two are
 * called 1 and 2.
 */
export function symbol(facts: LstmFacts, result: LstmResult, step: number): string {
  if (facts.inputs.length > 1) return `${letters[result]}_${step + 1}`;
  return `${letters[result]}_${step < 0 ? '{t-1}' : 't'}`;
}

/** The symbol of the input of a step. */
export const inputSymbol = (facts: LstmFacts, step: number): string =>
  facts.inputs.length > 1 ? `x_${step + 1}` : 'x_t';
