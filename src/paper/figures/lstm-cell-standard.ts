import type { LocalizedText } from '../../util/localized-text.js';
import type { Point } from '../layout/draw.js';
import type { FigureDraw } from './bounds.js';
import type { FigureContext } from './drawing.js';
import { arrow, boxAt, circle, dot, ink, line, rectangle } from './shapes.js';
import { atMiddle, formulaLabel, onBaseline, sizes, textLabel } from './text.js';

/** Places from left to right, in points: the ends of the lines, the frame, and the columns of the gates. */
const x = {
  start: 0,
  left: 42,
  input: 56,
  forget: 90,
  in: 148,
  candidate: 206,
  out: 264,
  read: 308,
  right: 338,
  end: 380,
} as const;

/** Heights from top to bottom, in points: the memory runs along the top, input and hidden state along the bottom. */
const y = {
  top: 4,
  memory: 28,
  squash: 50,
  merge: 58,
  read: 76,
  gate: 95,
  hidden: 125,
  names: 140,
  bottom: 147,
  input: 168,
} as const;

interface Gate {
  readonly at: number;
  /** TeX of the activation and of the result. */
  readonly activation: string;
  readonly symbol: string;
  readonly name: LocalizedText;
}

const gates: readonly Gate[] = [
  { at: x.forget, activation: '\\sigma', symbol: 'f_t', name: { zh: '遗忘门', en: 'forget gate' } },
  { at: x.in, activation: '\\sigma', symbol: 'i_t', name: { zh: '输入门', en: 'input gate' } },
  { at: x.candidate, activation: '\\tanh', symbol: 'g_t', name: { zh: '候选值', en: 'candidate' } },
  { at: x.out, activation: '\\sigma', symbol: 'o_t', name: { zh: '输出门', en: 'output gate' } },
];

/** Half the height of a box with an activation, and the radius of a circle with an operation, in points. */
const reach = { box: 8, circle: 6.5 } as const;

/** Ways with an arrow's head at their end. */
const ways: readonly (readonly Point[])[] = [
  [
    [x.start, y.memory],
    [x.end, y.memory],
  ],
  [
    [x.input, y.input],
    [x.input, y.hidden + 0.4],
  ],
  ...gates.map(({ at }): readonly Point[] => [
    [at, y.hidden],
    [at, y.gate + reach.box],
  ]),
  [
    [x.forget, y.gate],
    [x.forget, y.memory + reach.circle],
  ],
  [
    [x.in, y.gate],
    [x.in, y.merge],
    [x.candidate - reach.circle, y.merge],
  ],
  [
    [x.candidate, y.gate],
    [x.candidate, y.merge + reach.circle],
  ],
  [
    [x.candidate, y.merge],
    [x.candidate, y.memory + reach.circle],
  ],
  [
    [x.out, y.gate],
    [x.out, y.read],
    [x.read - reach.circle, y.read],
  ],
  [
    [x.read, y.memory],
    [x.read, y.squash - reach.box],
  ],
  [
    [x.read, y.squash],
    [x.read, y.read - reach.circle],
  ],
  [
    [x.read, y.read],
    [x.read, y.hidden],
    [x.end, y.hidden],
  ],
];

/** Where a way branches off a line. */
const branches: readonly Point[] = [
  ...[x.forget, x.in, x.candidate].map((at): Point => [at, y.hidden]),
  [x.read, y.memory],
];

const operators: readonly { readonly at: Point; readonly tex: string }[] = [
  { at: [x.forget, y.memory], tex: '\\times' },
  { at: [x.candidate, y.memory], tex: '+' },
  { at: [x.candidate, y.merge], tex: '\\times' },
  { at: [x.read, y.read], tex: '\\times' },
];

const activations: readonly { readonly at: Point; readonly tex: string }[] = [
  ...gates.map(({ at, activation }) => ({ at: [at, y.gate] as const, tex: activation })),
  { at: [x.read, y.squash], tex: '\\tanh' },
];

/** Symbols beside the lines, by the left end of their baseline. */
const symbols: readonly { readonly at: Point; readonly tex: string }[] = [
  { at: [x.forget + 4, y.read], tex: 'f_t' },
  { at: [x.in + 4, y.read], tex: 'i_t' },
  { at: [x.candidate + 4, y.read + 3], tex: 'g_t' },
  { at: [x.out + 6, y.read - 4], tex: 'o_t' },
  { at: [x.start + 6, y.memory - 5], tex: 'c_{t-1}' },
  { at: [x.right + 14, y.memory - 5], tex: 'c_t' },
  { at: [x.start + 6, y.hidden - 5], tex: 'h_{t-1}' },
  { at: [x.right + 14, y.hidden - 5], tex: 'h_t' },
  { at: [x.input + 4, y.input - 2], tex: 'x_t' },
];

/** The TeX of the drawing. */
export const standardFormulas: readonly string[] = [
  ...new Set([...operators, ...activations, ...symbols].map(({ tex }) => tex)),
];

/** The cell of Gers, Schmidhuber and Cummins 2000 without peepholes, in the letters of the questions. */
export function standardCell(context: FigureContext): FigureDraw[] {
  const formula = (tex: string) => formulaLabel(tex, context);
  return [
    frame,
    line([
      [x.start, y.hidden],
      [x.out, y.hidden],
    ]),
    ...ways.flatMap((way) => arrow(way)),
    ...branches.map((at) => dot(at)),
    ...operators.flatMap(({ at, tex }) => [
      circle(at, reach.circle),
      ...atMiddle(formula(tex), at),
    ]),
    ...activations.flatMap(({ at, tex }) => [activationBox(at), ...atMiddle(formula(tex), at)]),
    ...symbols.flatMap(({ at, tex }) => onBaseline(formula(tex), at, 'left')),
    ...gates.flatMap(({ at, name }) =>
      onBaseline(textLabel(name[context.language], context, sizes.small), [at, y.names]),
    ),
  ];
}

const frame: FigureDraw = rectangle(
  { left: x.left, top: y.top, right: x.right, bottom: y.bottom },
  { stroke: ink.soft, lineWidth: 0.9, radius: 9 },
);

const activationBox = (at: Point): FigureDraw =>
  rectangle(boxAt(at, 27, 2 * reach.box), {
    fill: ink.fill,
    stroke: ink.dark,
    lineWidth: 0.8,
    radius: 2,
  });
