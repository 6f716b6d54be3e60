import { sameInBoth } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { wholeNumber } from '../answer.js';
import type { NumberAnswer } from '../answer.js';
import type { Operation } from '../effort.js';
import type { Figure } from '../figure.js';
import { pixelsOf, spanOf, windowPositions } from '../formulas/window-positions.js';
import type { Window } from '../formulas/window-positions.js';
import type { Case, Statement, Step } from '../generators/generator.js';

/** The output size of a convolution in words. */
export const convOutputSizeCase = (window: Window): Case => ({
  given: given(window),
  ask: { zh: '求输出特征图的边长。', en: 'What is the side of the output feature map?' },
  answer: wholeNumber(windowPositions(window)),
  quantity: 'output',
  steps: steps(window),
  distractors: wrongSizes(window),
  statements: statements(window),
  ...figure(window),
});

function given(window: Window): LocalizedText {
  const { image, kernel, stride, dilation } = window;
  const spread =
    dilation === 1
      ? sameInBoth('')
      : { zh: `，空洞率（dilation）${dilation}`, en: `, dilation ${dilation}` };
  const padded = paddingText(window);
  return {
    zh: `大小为 ${image}×${image} 的图像经过一个卷积层：卷积核 ${kernel}×${kernel}，步幅 ${stride}${spread.zh}，${padded.zh}。`,
    en: `An image of ${image}×${image} passes through a convolution layer: kernel ${kernel}×${kernel}, stride ${stride}${spread.en}, ${padded.en}.`,
  };
}

function paddingText({ padding }: Window): LocalizedText {
  if (padding === 0) return { zh: '不填充', en: 'no padding' };
  return typeof padding === 'number'
    ? { zh: `四周填充宽度 ${padding}`, en: `padding ${padding} on every side` }
    : {
        zh: `填充方式为 \`"${padding}"\`（按 Keras）`,
        en: `padding \`"${padding}"\` (as in Keras)`,
      };
}

/** The calculation as one equation. */
function equation(window: Window): string {
  const { image, kernel, stride, dilation, padding } = window;
  const reach = dilation === 1 ? `${kernel}` : `(${dilation}\\times(${kernel}-1)+1)`;
  const formula =
    padding === 'same'
      ? `\\left\\lceil\\frac{${image}}{${stride}}\\right\\rceil`
      : `\\left\\lfloor\\frac{${image}+2\\times ${pixelsOf(window)}-${reach}}{${stride}}\\right\\rfloor+1`;
  return `$${formula}=${windowPositions(window)}$`;
}

function rule({ padding, dilation }: Window): string {
  if (padding === 'same') return '$\\lceil n/s\\rceil$';
  const reach = dilation === 1 ? 'f' : '(d(f-1)+1)';
  return `$\\left\\lfloor\\frac{n+2p-${reach}}{s}\\right\\rfloor+1$`;
}

const steps = (window: Window): Step[] => [
  {
    text: {
      zh: `输出的边长为 ${rule(window)}（$n$ 为输入的边长）。`,
      en: `The output side is ${rule(window)} ($n$ is the side of the input).`,
    },
    marks: 4,
    work: [{ kind: 'recall', count: 1 }],
  },
  {
    text: { zh: `代入：${equation(window)}。`, en: `Put in the numbers: ${equation(window)}.` },
    marks: 6,
    work: workOf(window),
  },
];

const workOf = (window: Window): Operation[] => [
  { kind: 'add', operands: [window.image, 2 * pixelsOf(window), window.kernel] },
  { kind: 'divide', operands: [spanOf(window), window.stride] },
  { kind: 'write', count: 6 },
];

interface Guess {
  readonly answer: NumberAnswer;
  readonly mistake: string;
}

const guess = (value: number, mistake: string): Guess => ({ answer: wholeNumber(value), mistake });

/** The sizes that named mistakes lead to, the most tempting first. */
function wrongSizes(window: Window): Guess[] {
  const { image, kernel, stride, padding } = window;
  const span = spanOf(window);
  const other = padding === 'same' ? 'valid' : 'same';
  return [
    padding === 'same'
      ? guess(Math.floor(image / stride), 'floor-vs-ceil')
      : guess(Math.floor(span / stride), 'forgot-plus-one'),
    guess(Math.ceil(span / stride) + 1, 'floor-vs-ceil'),
    guess(windowPositions({ ...window, padding: other }), 'same-vs-valid'),
    guess(windowPositions({ ...window, padding: 0 }), 'forgot-padding'),
    guess(Math.floor((span - pixelsOf(window)) / stride) + 1, 'padding-on-one-side'),
    guess(windowPositions({ ...window, stride: 1 }), 'forgot-stride'),
    guess(windowPositions({ ...window, dilation: 1 }), 'forgot-dilation'),
    guess(Math.floor((image + 2 * pixelsOf(window)) / kernel), 'divided-by-window'),
    guess(image, 'same-vs-valid'),
  ].filter(({ answer }) => answer.value > 0);
}

interface Change {
  readonly window: Window;
  readonly zh: string;
  readonly en: string;
  /** What those say who misjudge the effect. */
  readonly wrong: readonly Guess[];
}

/** The layer as it is, and with one thing changed. */
function changes(window: Window): Change[] {
  const { image, kernel, stride } = window;
  const output = windowPositions(window);
  const next = { kernel: kernel === 1 ? 3 : 1, stride: stride === 1 ? 2 : 1 };
  const change = (
    part: Partial<Window>,
    [zh, en]: readonly [string, string],
    ...wrong: Guess[]
  ) => ({
    window: { ...window, ...part },
    zh: `若${zh}（其余不变），`,
    en: `If ${en} (all else the same), `,
    wrong,
  });
  return [
    { window, zh: '', en: '', wrong: wrongSizes(window) },
    change(
      { image: 2 * image },
      ['图像的边长加倍', 'the side of the image is doubled'],
      guess(2 * output, 'size-proportional'),
    ),
    change(
      { image: image + 1 },
      ['图像的边长多一个像素', 'the side of the image grows by one pixel'],
      guess(output, 'floor-vs-ceil'),
      guess(output + 1, 'floor-vs-ceil'),
    ),
    change(
      { stride: next.stride },
      [`步幅改为 ${next.stride}`, `the stride becomes ${next.stride}`],
      guess(output, 'forgot-stride'),
    ),
    change(
      { kernel: next.kernel },
      [
        `卷积核改为 ${next.kernel}×${next.kernel}`,
        `the kernel becomes ${next.kernel}×${next.kernel}`,
      ],
      guess(output, 'kernel-size-ignored'),
    ),
  ];
}

/** About the layer and each change: the true size, and what named mistakes make of it. */
const statements = (window: Window): Statement[] =>
  changes(window).flatMap((change) =>
    [guess(windowPositions(change.window), ''), ...change.wrong].map((size) =>
      statement(change, size),
    ),
  );

function statement({ window, zh, en }: Change, { answer, mistake }: Guess): Statement {
  return {
    text: {
      zh: `${zh}输出的边长为 ${answer.value}。`,
      en: `${en}${en === '' ? 'The' : 'the'} output side is ${answer.value}.`,
    },
    claim: { facts: window, quantity: 'output', says: answer.value },
    mistake,
    why: { zh: `${zh}${equation(window)}。`, en: `${en}${equation(window)}.` },
    work: workOf(window),
  };
}

/** A small input is drawn; a large one would be a grey square. */
function figure({ image, kernel, stride, padding, dilation }: Window): { figure?: Figure } {
  if (image > 9 || typeof padding !== 'number') return {};
  const alt = {
    zh: `${kernel}×${kernel} 的窗口以步幅 ${stride} 在 ${image}×${image} 的输入（填充宽度 ${padding}）上移动`,
    en: `A ${kernel}×${kernel} window moving with stride ${stride} over an input of ${image}×${image} (padding ${padding})`,
  };
  const operation = 'convolution';
  return {
    figure: {
      kind: 'sliding-window',
      operation,
      image,
      window: kernel,
      stride,
      padding,
      dilation,
      alt,
    },
  };
}
