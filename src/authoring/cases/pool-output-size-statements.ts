import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { pooledElements, pooledSide, unusedRows } from '../formulas/pooling.js';
import type { Statement } from '../generators/generator.js';
import {
  easyProduct,
  wrongChannels,
  wrongElements,
  wrongParameters,
  wrongSides,
  wrongUnused,
} from './pool-output-size-mistakes.js';
import type { PoolFacts } from './pool-output-size-mistakes.js';
import { elementsTex, sideTex, sideWork, unusedTex } from './pool-output-size-working.js';
import { counted, guess, ifChanged, statementsOn } from './subject.js';
import type { Guess } from './subject.js';

/** What can be said, rightly or wrongly, about a pooling layer and about the same layer with one thing changed. */
export const poolStatements = (pool: PoolFacts): Statement[] => [
  ...onSide(pool, wrongSides(pool)),
  ...(pooledElements(pool) <= easyProduct ? onElements(pool) : []),
  ...onChannels(pool),
  ...onParameters(pool),
  ...(pool.padding === 'valid' ? onUnusedRows(pool) : []),
  ...onChanges(pool),
];

const recall: readonly Operation[] = [{ kind: 'recall', count: 1 }];

const onSide = (facts: PoolFacts, wrong: readonly Guess[], lead?: LocalizedText): Statement[] =>
  statementsOn({
    facts,
    quantity: 'side',
    truth: pooledSide(facts),
    wrong: wrong.filter(({ value }) => value > 0),
    ...(lead && { lead }),
    say: (side) => ({ zh: `输出的边长为 ${side}。`, en: `the output side is ${side}.` }),
    why: { zh: `边长为 $${sideTex(facts)}$。`, en: `the side is $${sideTex(facts)}$.` },
    work: [...recall, ...sideWork(facts)],
  });

const onElements = (facts: PoolFacts): Statement[] =>
  statementsOn({
    facts,
    quantity: 'elements',
    truth: pooledElements(facts),
    wrong: wrongElements(facts).filter(({ value }) => value > 0),
    say: (count) => ({
      zh: `输出（所有通道合计）共有 ${count} 个数。`,
      en: `the output holds ${counted(count, 'number')} over all channels.`,
    }),
    why: {
      zh: `边长为 $${sideTex(facts)}$，共有 $${elementsTex(facts)}$ 个数。`,
      en: `the side is $${sideTex(facts)}$, and that makes $${elementsTex(facts)}$ numbers.`,
    },
    work: [
      ...recall,
      ...sideWork(facts),
      { kind: 'multiply', operands: [pooledSide(facts), pooledSide(facts), facts.channels] },
    ],
  });

const onChannels = (facts: PoolFacts): Statement[] =>
  statementsOn({
    facts,
    quantity: 'channels',
    truth: facts.channels,
    wrong: wrongChannels(facts).filter(({ value }) => value > 0),
    say: (count) => ({
      zh: `输出有 ${count} 个通道。`,
      en: `the output has ${counted(count, 'channel')}.`,
    }),
    why: {
      zh: `池化在每个通道上单独进行，输出的通道数与输入相同：${facts.channels}。`,
      en: `pooling works on each channel by itself, so the output has as many channels as the input: ${facts.channels}.`,
    },
    work: recall,
  });

const onParameters = (facts: PoolFacts): Statement[] =>
  statementsOn({
    facts,
    quantity: 'parameters',
    truth: 0,
    wrong: wrongParameters(facts),
    say: (count) => ({
      zh: `这一层有 ${count} 个可训练的参数。`,
      en: `this layer has ${counted(count, 'trainable parameter')}.`,
    }),
    why: {
      zh: `取最大值或平均值不需要学习权重，所以参数个数为 0。`,
      en: `taking a maximum or a mean learns no weight, so the number of parameters is 0.`,
    },
    work: recall,
  });

const onUnusedRows = (facts: PoolFacts): Statement[] =>
  statementsOn({
    facts,
    quantity: 'unused',
    truth: unusedRows(facts),
    wrong: wrongUnused(facts),
    say: (count) => ({
      zh: `在每个通道中，输入有 ${count} 行不落在任何窗口内。`,
      en: `in each channel, ${count === 1 ? '1 row of the input lies' : `${count} rows of the input lie`} in no window.`,
    }),
    why: {
      zh: `边长为 $${sideTex(facts)}$，最后一个窗口之下还剩 $${unusedTex(facts)}$（行）。`,
      en: `the side is $${sideTex(facts)}$, and below the last window there are $${unusedTex(facts)}$ rows.`,
    },
    work: [
      ...recall,
      ...sideWork(facts),
      { kind: 'multiply', operands: [facts.image, facts.stride] },
    ],
  });

/** The layer with one thing changed. */
function onChanges(pool: PoolFacts): Statement[] {
  const now = pooledSide(pool);
  const onChanged = (part: Partial<PoolFacts>, mistake: string, lead: LocalizedText) => {
    const changed = { ...pool, ...part };
    return onSide(changed, [guess(now, mistake), ...wrongSides(changed)], lead);
  };
  const stride = pool.stride === 1 ? pool.window : pool.stride - 1;
  const padding = pool.padding === 'valid' ? 'same' : 'valid';
  const window = pool.window > 2 && pool.stride < pool.window ? pool.window - 1 : pool.window + 1;
  return [
    ...onChanged(
      { stride, strideTold: true },
      'forgot-stride',
      ifChanged(`步幅为 ${stride}`, `With stride ${stride}`),
    ),
    ...onChanged(
      { padding },
      'same-vs-valid',
      ifChanged(`填充方式为 \`"${padding}"\``, `With padding \`"${padding}"\``),
    ),
    ...onChanged(
      { window, ...(!pool.strideTold && { stride: window }) },
      'kernel-size-ignored',
      ifChanged(`窗口为 ${window}×${window}`, `With a window of ${window}×${window}`),
    ),
  ];
}
