import type { LocalizedText } from '../../util/localized-text.js';
import type { Point } from '../layout/draw.js';
import type { FigureDraw } from './bounds.js';
import type { FigureContext } from './drawing.js';
import { arrow, boxAt, circle, dot, ink, rectangle } from './shapes.js';
import { atMiddle, formulaLabel, formulasIn, leading, sizes, stacked, textLabel } from './text.js';
import type { Align } from './text.js';

/** Places in points from the middle of the memory's column: what steers the gates comes from the right. */
const x = {
  left: -62,
  memory: 0,
  forget: 56,
  branch: 90,
  right: 104,
  wire: 118,
  signal: 127,
  rules: 146,
} as const;

/** Heights in points: the input enters below, the output leaves above. */
const y = {
  end: 0,
  top: 14,
  output: 36,
  loop: 67,
  memory: 75,
  forget: 84,
  input: 117,
  bottom: 136,
  start: 150,
} as const;

/** Half of the memory's box, and the radius of a gate, in points. */
const reach = { width: 30, height: 15, gate: 6.5 } as const;

/** Ways with an arrow's head at their end. */
const ways: readonly (readonly Point[])[] = [
  [
    [x.memory, y.start],
    [x.memory, y.input + reach.gate],
  ],
  [
    [x.memory, y.input],
    [x.memory, y.memory + reach.height],
  ],
  [
    [x.memory, y.memory],
    [x.memory, y.output + reach.gate],
  ],
  [
    [x.memory, y.output],
    [x.memory, y.end],
  ],
  [
    [x.memory, y.loop],
    [x.forget, y.loop],
    [x.forget, y.forget - reach.gate],
  ],
  [
    [x.forget, y.forget],
    [x.memory + reach.width, y.forget],
  ],
];

/** What steers the gates: dashed, since it is not added to anything. */
const steering: readonly (readonly Point[])[] = [
  [
    [x.wire, y.output],
    [x.memory + reach.gate, y.output],
  ],
  [
    [x.wire, y.input],
    [x.memory + reach.gate, y.input],
  ],
  [
    [x.branch, y.input],
    [x.branch, y.forget],
    [x.forget + reach.gate, y.forget],
  ],
];

const gates: readonly {
  readonly at: Point;
  readonly name: LocalizedText;
  readonly nameAt: Point;
  readonly align: Align;
}[] = [
  {
    at: [x.memory, y.output],
    name: { zh: '输出门', en: 'output gate' },
    nameAt: [x.memory - 12, y.output],
    align: 'right',
  },
  {
    at: [x.memory, y.input],
    name: { zh: '输入门', en: 'input gate' },
    nameAt: [x.memory - 12, y.input],
    align: 'right',
  },
  {
    at: [x.forget, y.forget],
    name: { zh: '遗忘门', en: 'forget gate' },
    nameAt: [x.forget, y.forget + 15],
    align: 'center',
  },
];

const symbols: readonly { readonly at: Point; readonly tex: string }[] = [
  { at: [x.memory + 8, y.end + 5], tex: 'y' },
  { at: [x.memory + 9, y.start - 3], tex: 'x_1' },
  { at: [x.signal, y.input], tex: 'x_2' },
  { at: [x.signal, y.output], tex: 'x_3' },
];

const memory: LocalizedText = { zh: '记忆 $c$', en: 'memory $c$' };

/** What the signals do, line by line, in the words of the question. */
const rules: readonly { readonly at: number; readonly text: readonly LocalizedText[] }[] = [
  {
    at: y.output,
    text: [
      { zh: '$x_3=1$：输出 $c$', en: '$x_3=1$: output is $c$' },
      { zh: '否则：输出 0', en: 'otherwise: output is 0' },
    ],
  },
  {
    at: y.input,
    text: [
      { zh: '$x_2=1$：加上 $x_1$', en: '$x_2=1$: add $x_1$' },
      { zh: '$x_2=-1$：置为 0', en: '$x_2=-1$: reset to 0' },
      { zh: '$x_2=0$：保持不变', en: '$x_2=0$: keep' },
    ],
  },
];

const texts: readonly LocalizedText[] = [memory, ...rules.flatMap(({ text }) => text)];

/** The TeX of the drawing, in both languages. */
export const teachingFormulas: readonly string[] = [
  ...new Set([
    '\\times',
    ...symbols.map(({ tex }) => tex),
    ...texts.flatMap(({ zh, en }) => [...formulasIn(zh), ...formulasIn(en)]),
  ]),
];

/** The course's cell: x_1 is the data; x_2 steers input gate and forget gate, x_3 the output gate. */
export function teachingCell(context: FigureContext): FigureDraw[] {
  const times = formulaLabel('\\times', context);
  const text = ({ [context.language]: words }: LocalizedText) => textLabel(words, context);
  return [
    frame,
    ...ways.flatMap((way) => arrow(way)),
    ...steering.flatMap((way) => arrow(way, { dash: [2.6, 1.8] })),
    dot([x.branch, y.input]),
    memoryBox,
    ...atMiddle(text(memory), [x.memory, y.memory]),
    ...gates.flatMap(({ at, name, nameAt, align }) => [
      circle(at, reach.gate),
      ...atMiddle(times, at),
      ...atMiddle(text(name), nameAt, align),
    ]),
    ...symbols.flatMap(({ at, tex }) => atMiddle(formulaLabel(tex, context), at)),
    ...rules.flatMap(({ at, text: words }) => {
      const first = at - ((words.length - 1) / 2) * leading * sizes.label + 0.33 * sizes.label;
      return stacked(words.map(text), [x.rules, first], { align: 'left' });
    }),
  ];
}

const frame: FigureDraw = rectangle(
  { left: x.left, top: y.top, right: x.right, bottom: y.bottom },
  { stroke: ink.soft, lineWidth: 0.9, radius: 9 },
);

const memoryBox: FigureDraw = rectangle(
  boxAt([x.memory, y.memory], 2 * reach.width, 2 * reach.height),
  { fill: ink.fill, stroke: ink.dark, lineWidth: 1, radius: 3 },
);
