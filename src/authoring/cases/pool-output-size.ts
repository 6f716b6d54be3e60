import type { LocalizedText } from '../../util/localized-text.js';
import { wholeNumber } from '../answer.js';
import type { Answer } from '../answer.js';
import type { Operation } from '../effort.js';
import type { Figure } from '../figure.js';
import { pooledElements, pooledSide } from '../formulas/pooling.js';
import type { Case, Distractor, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { inLayout, wrongElements, wrongShapesOf, wrongSides } from './pool-output-size-mistakes.js';
import type { PoolFacts } from './pool-output-size-mistakes.js';
import { elementsTex, sideTex, sideWork } from './pool-output-size-working.js';
import { poolStatements } from './pool-output-size-statements.js';
import { takesStatements, wrongCounts, wrongShapes } from './subject.js';

/** The output size of a pooling layer in words. */
export const poolOutputSizeCase = (
  pool: PoolFacts,
  _solution: unknown,
  kind: GeneratedKind,
): Case => ({
  given: given(pool),
  ask: questions[pool.asked](pool),
  answer: answerOf(pool),
  quantity: pool.asked,
  steps: steps(pool),
  distractors: distractors(pool),
  ...(takesStatements(kind) && { statements: poolStatements(pool) }),
  ...(kind !== 'true-false' && figure(pool)),
});

const layoutName = ({ layout }: PoolFacts): LocalizedText =>
  layout === 'channels-first'
    ? { zh: '通道×高×宽', en: 'channels×height×width' }
    : { zh: '高×宽×通道', en: 'height×width×channels' };

const operationName = ({ operation }: PoolFacts): LocalizedText =>
  operation === 'max'
    ? { zh: '最大池化', en: 'max pooling' }
    : { zh: '平均池化', en: 'average pooling' };

function given(pool: PoolFacts): LocalizedText {
  const { channels, image, window, padding } = pool;
  const shape = inLayout(pool, channels, image).join('×');
  const [layout, name, stride] = [layoutName(pool), operationName(pool), strideText(pool)];
  return {
    zh: `形状为 ${shape}（${layout.zh}）的输入经过一个${name.zh}层：窗口 ${window}×${window}，${stride.zh}，填充方式为 \`"${padding}"\`（按 Keras）。`,
    en: `An input of shape ${shape} (${layout.en}) passes through ${pool.operation === 'max' ? 'a' : 'an'} ${name.en} layer: window ${window}×${window}, ${stride.en}, padding \`"${padding}"\` (as in Keras).`,
  };
}

const strideText = ({ strideTold, stride }: PoolFacts): LocalizedText =>
  strideTold
    ? { zh: `步幅 ${stride}`, en: `stride ${stride}` }
    : {
        zh: '没有指定步幅（用 Keras 的默认步幅）',
        en: 'no stride given (the default stride of Keras holds)',
      };

const questions = {
  side: () => ({
    zh: '求输出的边长（高与宽相等）。',
    en: 'What is the side of the output (its height and width are equal)?',
  }),
  shape: (pool: PoolFacts) => ({
    zh: `求输出的形状（写作${layoutName(pool).zh}）。`,
    en: `What is the shape of the output (written as ${layoutName(pool).en})?`,
  }),
  elements: () => ({
    zh: '输出（所有通道合计）共有多少个数？',
    en: 'How many numbers does the output hold, over all channels?',
  }),
} as const;

function answerOf(pool: PoolFacts): Answer {
  switch (pool.asked) {
    case 'side':
      return wholeNumber(pooledSide(pool));
    case 'shape':
      return { type: 'shape', dimensions: inLayout(pool, pool.channels, pooledSide(pool)) };
    case 'elements':
      return wholeNumber(pooledElements(pool));
  }
}

function distractors(pool: PoolFacts): Distractor[] {
  switch (pool.asked) {
    case 'side':
      return wrongCounts(wrongSides(pool));
    case 'shape':
      return wrongShapes(wrongShapesOf(pool));
    case 'elements':
      return wrongCounts(wrongElements(pool), pool.image);
  }
}

/** The steps; their marks add up to 10. */
function steps(pool: PoolFacts): Step[] {
  const before = [...(pool.strideTold ? [] : [defaultStride(pool)]), rule(pool)];
  const after = pool.asked === 'side' ? [] : [channelsStay(pool)];
  const marks = 10 - [...before, ...after].reduce((sum, step) => sum + step.marks, 0);
  const tex = `$${sideTex(pool)}$`;
  const substitution: Step = {
    text: { zh: `输出的边长：${tex}。`, en: `The side of the output: ${tex}.` },
    marks,
    work: sideWork(pool),
  };
  return [...before, substitution, ...after];
}

const recall: readonly Operation[] = [{ kind: 'recall', count: 1 }];

const defaultStride = ({ window }: PoolFacts): Step => ({
  text: {
    zh: `不指定步幅时，Keras 的池化步幅等于窗口的边长，即 ${window}。`,
    en: `With no stride given, pooling in Keras moves by the side of its window, that is ${window}.`,
  },
  marks: 2,
  work: recall,
});

const rule = ({ padding }: PoolFacts): Step => ({
  text:
    padding === 'valid'
      ? {
          zh: '`"valid"` 不填充，放不下的窗口舍去：边长为 $\\left\\lfloor\\frac{n-f}{s}\\right\\rfloor+1$（$n$ 为输入的边长，$f$ 为窗口的边长，$s$ 为步幅）。',
          en: '`"valid"` does not pad and drops a window that does not fit: the side is $\\left\\lfloor\\frac{n-f}{s}\\right\\rfloor+1$ ($n$ is the side of the input, $f$ that of the window, $s$ the stride).',
        }
      : {
          zh: '`"same"` 在边缘填充，使边长为 $\\left\\lceil\\frac{n}{s}\\right\\rceil$（$n$ 为输入的边长，$s$ 为步幅）。',
          en: '`"same"` pads at the edges so that the side is $\\left\\lceil\\frac{n}{s}\\right\\rceil$ ($n$ is the side of the input, $s$ the stride).',
        },
  marks: 3,
  work: recall,
});

function channelsStay(pool: PoolFacts): Step {
  const side = pooledSide(pool);
  const shape = inLayout(pool, pool.channels, side).join('×');
  if (pool.asked === 'shape')
    return {
      text: {
        zh: `池化在每个通道上单独进行，通道数仍为 ${pool.channels}，所以输出为 ${shape}。`,
        en: `Pooling works on each channel by itself, so there are still ${pool.channels} channels, and the output is ${shape}.`,
      },
      marks: 2,
      work: [...recall, { kind: 'write', count: 3 }],
    };
  const tex = `$${elementsTex(pool)}$`;
  return {
    text: {
      zh: `池化在每个通道上单独进行，通道数不变，所以输出的数共有 ${tex}（个）。`,
      en: `Pooling works on each channel by itself, so the number of channels stays, and the output holds ${tex} numbers.`,
    },
    marks: 3,
    work: [...recall, { kind: 'multiply', operands: [side, side, pool.channels] }],
  };
}

/** A small input is drawn, unless the drawing would tell a stride that is to be known. */
function figure({ image, window, stride, strideTold, padding, operation }: PoolFacts): {
  figure?: Figure;
} {
  if (image > 9 || !strideTold || padding === 'same') return {};
  const alt = {
    zh: `${window}×${window} 的池化窗口以步幅 ${stride} 在 ${image}×${image} 的输入上移动，不填充`,
    en: `A pooling window of ${window}×${window} moving with stride ${stride} over an input of ${image}×${image}, without padding`,
  };
  return {
    figure: {
      kind: 'sliding-window',
      operation: `${operation}-pooling`,
      image,
      window,
      stride,
      padding: 0,
      dilation: 1,
      alt,
    },
  };
}
