import type { LocalizedText } from '../../util/localized-text.js';
import { biasVectors, recurrentCounts, weightSets } from '../formulas/recurrent-parameters.js';
import type {
  RecurrentCell,
  RecurrentCounts,
  RecurrentFacts,
} from '../formulas/recurrent-parameters.js';

/** What a layer of each cell is called. */
export const cellNames: Readonly<Record<RecurrentCell, LocalizedText>> = {
  SimpleRNN: { zh: '简单循环层（SimpleRNN）', en: 'simple recurrent layer (SimpleRNN)' },
  LSTM: { zh: 'LSTM 层', en: 'LSTM layer' },
  GRU: { zh: 'GRU 层', en: 'GRU layer' },
};

/** The same after a Chinese character: Latin letters stand apart from it. */
export const cellNameZh = (cell: RecurrentCell): string =>
  cell === 'SimpleRNN' ? cellNames[cell].zh : ` ${cellNames[cell].zh}`;

/** The model with its sizes and its convention for biases. */
export const modelWords = (facts: RecurrentFacts): LocalizedText =>
  facts.convention === 'keras' ? kerasModel(facts) : textbookModel(facts);

function kerasModel({ cell, units, features, steps, outputs }: RecurrentFacts): LocalizedText {
  const dense =
    outputs === 0
      ? { zh: '', en: '' }
      : { zh: `、\`Dense(${outputs})\``, en: `, \`Dense(${outputs})\`` };
  const biases =
    cell === 'GRU'
      ? {
          zh: '（GRU 层默认 `reset_after=True`，即每组权重有两个偏置向量）',
          en: ' (by default the GRU layer has `reset_after=True`, which means two bias vectors in each set of weights)',
        }
      : { zh: '', en: '' };
  const input = `\`Input(shape=(${steps}, ${features}))\``;
  return {
    zh: `一个 Keras 的 Sequential 模型依次由 ${input}、\`${cell}(${units})\`${dense.zh} 组成，输入序列有 ${steps} 个时间步，每步 ${features} 个特征；其余参数取默认值${biases.zh}。`,
    en: `A Sequential model of Keras consists of ${input}, \`${cell}(${units})\`${dense.en} in this order; the input sequence has ${steps} time steps with ${features} features each. All other arguments have their default values${biases.en}.`,
  };
}

function textbookModel({ cell, units, features, steps, outputs }: RecurrentFacts): LocalizedText {
  const name = cellNames[cell];
  const article = cell === 'LSTM' ? 'An' : 'A';
  const biases =
    cell === 'SimpleRNN'
      ? { zh: '（带一个偏置向量）', en: ' (with one bias vector)' }
      : {
          zh: '（按教科书公式，每组权重有一个偏置向量）',
          en: ' (by the textbook formulas, with one bias vector in each set of weights)',
        };
  const dense =
    outputs === 0
      ? { zh: '', en: '' }
      : {
          zh: `它最后一个时间步的输出再接一个全连接层，该层的输出单元数为 ${outputs}（有偏置）。`,
          en: ` Its output of the last time step goes to a dense layer, whose number of output units is ${outputs} (with biases).`,
        };
  return {
    zh: `一个${cellNameZh(cell)}有 ${units} 个单元${biases.zh}。输入序列有 ${steps} 个时间步，每步 ${features} 个特征。${dense.zh}`,
    en: `${article} ${name.en} has ${units} units${biases.en}. The input sequence has ${steps} time steps with ${features} features each.${dense.en}`,
  };
}

/** "4\times " in front of what one set of weights has; nothing if there is but one set. */
export const setsFactor = ({ cell }: RecurrentFacts): string =>
  weightSets[cell] === 1 ? '' : `${weightSets[cell]}\\times `;

/** "2\times " in front of the units if a set has two bias vectors. */
export const biasFactor = (facts: RecurrentFacts): string =>
  biasVectors(facts) === 1 ? '' : `${biasVectors(facts)}\\times `;

/** The calculation of each count as one equation; a count that needs none as a plain number. */
export function countEquation(facts: RecurrentFacts, count: keyof RecurrentCounts): string {
  const { units, features, outputs } = facts;
  const value = recurrentCounts(facts)[count];
  const [sets, vectors] = [setsFactor(facts), biasFactor(facts)];
  const set = `${features}\\times ${units}+${units}\\times ${units}+${vectors}${units}`;
  const layer = sets === '' ? set : `${sets}(${set})`;
  const dense = `${units}\\times ${outputs}+${outputs}`;
  const formulas: Readonly<Record<keyof RecurrentCounts, string>> = {
    inputWeights: `${sets}${features}\\times ${units}`,
    recurrentWeights: `${sets}${units}\\times ${units}`,
    biases: `${sets}${vectors}${units}`,
    layer,
    dense,
    total: `${layer}+${dense}`,
  };
  const formula = formulas[count];
  return formula === `${value}` ? formula : `$${formula}=${value}$`;
}
