import type { Figure } from '../../src/exam/manifest/question-schema.js';
import { sameInBoth } from '../../src/util/localized-text.js';
import type { LocalizedText } from '../../src/util/localized-text.js';

export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

const alt: LocalizedText = { zh: '图', en: 'a figure' };
const both = (zh: string, en: string): LocalizedText => ({ zh, en });

export const slidingWindow = (
  figure: Partial<FigureOf<'sliding-window'>> = {},
): FigureOf<'sliding-window'> => ({
  kind: 'sliding-window',
  operation: 'convolution',
  image: 5,
  window: 3,
  stride: 1,
  padding: 0,
  dilation: 1,
  alt,
  ...figure,
});

/** A chain of stages "channels×side×side" (side 0: a vector), with the operations between them. */
export const tensorChain = (
  stages: readonly (readonly [channels: number, side: number])[],
  operations: readonly LocalizedText[],
): FigureOf<'tensor-chain'> => ({
  kind: 'tensor-chain',
  stages: stages.map(([channels, side]) => ({
    channels,
    side,
    label: sameInBoth(side === 0 ? `${channels}` : `${channels}×${side}×${side}`),
  })),
  operations: [...operations],
  alt,
});

export const network = (
  layers: readonly (readonly string[])[],
  more: Partial<FigureOf<'network'>> = {},
): FigureOf<'network'> => ({
  kind: 'network',
  layers: layers.map((layer) => [...layer]),
  alt,
  ...more,
});

/** A weight on every edge between two layers of these sizes. */
export const allEdges = (
  layer: number,
  [sources, targets]: readonly [number, number],
): NonNullable<FigureOf<'network'>['edges']> =>
  Array.from({ length: sources * targets }, (_, index) => {
    const [from, to] = [Math.floor(index / targets), index % targets];
    return { layer, from, to, label: `w_{${to + 1}${from + 1}}` };
  });

export const lstmCell = (cell: FigureOf<'lstm-cell'>['cell']): FigureOf<'lstm-cell'> => ({
  kind: 'lstm-cell',
  cell,
  alt,
});

export const curve = (
  points: readonly (readonly [number, number])[],
  marks: readonly (readonly [x: number, y: number, label: string])[] = [],
): FigureOf<'curve'> => ({
  kind: 'curve',
  points: points.map(([x, y]) => [x, y]),
  marks: marks.map(([x, y, label]) => ({ at: [x, y], label })),
  xLabel: 'w',
  yLabel: 'L',
  alt,
});

const grid = Array.from({ length: 41 }, (_, index) => (index - 20) / 4);
const conv = both('3×3 卷积，25 个滤波器', '3×3 convolution, 25 filters');
const pool = both('2×2 最大池化', '2×2 max pooling');
const dense = both('全连接', 'dense');

/** Figures as questions have them, by what they show. */
export const sampleFigures: Readonly<Record<string, Figure>> = {
  'a plain convolution': slidingWindow(),
  'a padded convolution with stride 2': slidingWindow({ image: 6, stride: 2, padding: 1 }),
  'a dilated convolution': slidingWindow({ image: 8, dilation: 2, padding: 1 }),
  'max pooling': slidingWindow({ operation: 'max-pooling', image: 6, window: 2, stride: 2 }),
  'average pooling': slidingWindow({ operation: 'average-pooling', image: 9, stride: 3 }),
  'a window as large as the image': slidingWindow({ image: 4, window: 4, stride: 2 }),
  'the largest image': slidingWindow({ image: 16, window: 5, padding: 2 }),
  'a convolutional network': tensorChain(
    [
      [1, 28],
      [25, 26],
      [25, 13],
      [50, 11],
      [50, 5],
      [1250, 0],
    ],
    [conv, pool, conv, pool, both('展平', 'flatten')],
  ),
  'two tensors': tensorChain(
    [
      [3, 32],
      [16, 16],
    ],
    [conv],
  ),
  'nine stages': tensorChain(
    [
      [1, 28],
      [6, 28],
      [6, 14],
      [16, 10],
      [16, 5],
      [400, 0],
      [120, 0],
      [84, 0],
      [10, 0],
    ],
    [conv, pool, conv, pool, both('展平', 'flatten'), dense, dense, dense],
  ),
  'a network with weights and biases': network([['x_1', 'x_2'], ['h_1', 'h_2'], ['o']], {
    names: [
      both('输入层', 'input'),
      both('隐藏层（ReLU）', 'hidden (ReLU)'),
      both('输出层', 'output'),
    ],
    edges: [...allEdges(0, [2, 2]), ...allEdges(1, [2, 1])],
    biases: [
      { layer: 1, unit: 0, label: 'b_1' },
      { layer: 1, unit: 1, label: 'b_2' },
      { layer: 2, unit: 0, label: 'b_3' },
    ],
  }),
  'a network without weights': network(
    [
      ['x_1', 'x_2', 'x_3'],
      ['a_1', 'a_2', 'a_3', 'a_4'],
      ['b_1', 'b_2', 'b_3', 'b_4'],
      ['y_1', 'y_2'],
    ],
    {
      names: [
        both('输入层', 'input layer'),
        both('隐藏层 1', 'hidden layer 1'),
        both('隐藏层 2', 'hidden layer 2'),
        both('输出层', 'output layer'),
      ],
    },
  ),
  'a network with wide names': network(
    [['x_1=1', 'x_2=-2'], ['\\mathrm{ReLU}(z_1)', '\\mathrm{ReLU}(z_2)'], ['\\hat y=?']],
    { names: [both('输入', 'input'), both('隐藏', 'hidden'), both('输出', 'output')] },
  ),
  'the textbook LSTM cell': lstmCell('standard'),
  'the teaching LSTM cell': lstmCell('teaching'),
  'a parabola with steps': curve(
    grid.map((x) => [x + 3, x * x + 1] as const),
    [
      [7, 17, 'w_0'],
      [5, 5, 'w_1'],
      [4, 2, 'w_2'],
    ],
  ),
  'a sigmoid': curve(
    grid.map((x) => [x, 1 / (1 + Math.exp(-x))] as const),
    [[0, 0.5, 'A']],
  ),
};
