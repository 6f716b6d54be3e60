import * as z from 'zod';
import { closedObject, localizedText, rule } from '../util/schema.js';
import type { LocalizedText } from '../util/localized-text.js';

const size = z.int().min(1);
/** What a reader who cannot see the drawing is told: everything that the question needs from it. */
const alt = localizedText;

/** A figure that contradicts itself cannot be drawn. */
const consistent = <Value>(holds: (value: Value) => boolean, message: LocalizedText) =>
  rule(holds, { code: 'wrong-figure', message });

/** A window over a square image with its padding, at its first two positions. The output is for the student to find. */
const slidingWindow = closedObject({
  kind: z.literal('sliding-window'),
  operation: z.enum(['convolution', 'max-pooling', 'average-pooling']),
  image: size.max(16),
  window: size,
  stride: size,
  padding: z.int().min(0).max(8),
  dilation: size,
  alt,
}).check(
  consistent(
    ({ image, window, padding, dilation }) => dilation * (window - 1) + 1 <= image + 2 * padding,
    { zh: '窗口比填充后的图像还大', en: 'the window is larger than the padded image' },
  ),
);

/** Tensors as boxes in a row, with the operation on each arrow between them. */
const tensorChain = closedObject({
  kind: z.literal('tensor-chain'),
  stages: z
    .array(
      closedObject({
        /** Printed under the box: "1×28×28", or "?" where the student has to find it. */
        label: localizedText,
        /** Relative drawing size: channels (depth) and side. A vector has side 0. */
        channels: size,
        side: z.int().min(0),
      }),
    )
    .min(2),
  operations: z.array(localizedText).min(1),
  alt,
}).check(
  consistent(({ stages, operations }) => operations.length === stages.length - 1, {
    zh: '运算（operations）应比张量（stages）少一个',
    en: 'there should be one operation fewer than stages',
  }),
);

/** A fully connected network, layer by layer; weights and node values may be written at their places. */
const network = closedObject({
  kind: z.literal('network'),
  /** Names of the units of each layer, such as [["x_1","x_2"],["h_1","h_2"],["o"]] (TeX). */
  layers: z.array(z.array(z.string()).min(1)).min(2),
  /** Labels of the layers, printed below. */
  names: z.array(localizedText).optional(),
  /** TeX on the edge from unit `from` of layer `layer` to unit `to` of the next. */
  edges: z
    .array(
      closedObject({
        layer: z.int().min(0),
        from: z.int().min(0),
        to: z.int().min(0),
        label: z.string(),
      }),
    )
    .optional(),
  /** TeX of the bias of unit `unit` of layer `layer`, on a short arrow into it; the first layer after the inputs is 1. */
  biases: z
    .array(closedObject({ layer: size, unit: z.int().min(0), label: z.string() }))
    .optional(),
  alt,
}).check(
  consistent(
    ({ layers, edges = [], biases = [] }) =>
      edges.every(
        ({ layer, from, to }) =>
          layers[layer]?.[from] !== undefined && layers[layer + 1]?.[to] !== undefined,
      ) && biases.every(({ layer, unit }) => layers[layer]?.[unit] !== undefined),
    {
      zh: '有的边或偏置指向不存在的单元',
      en: 'an edge or a bias names a unit that does not exist',
    },
  ),
);

/** An LSTM cell: the textbook one, or the course's teaching cell with gates set by the inputs. */
const lstmCell = closedObject({
  kind: z.literal('lstm-cell'),
  cell: z.enum(['standard', 'teaching']),
  alt,
});

/** A curve over one variable with marked points, such as a parabola and the steps of gradient descent on it. */
const curve = closedObject({
  kind: z.literal('curve'),
  /** The curve's points from left to right. */
  points: z.array(z.tuple([z.number(), z.number()])).min(2),
  /** Points to mark, with a TeX label. */
  marks: z.array(closedObject({ at: z.tuple([z.number(), z.number()]), label: z.string() })),
  xLabel: z.string(),
  yLabel: z.string(),
  alt,
});

/** A drawing that belongs to a question. The drawing itself is made by the paper; this is what it shows. */
export const figureSchema = z.discriminatedUnion('kind', [
  slidingWindow,
  tensorChain,
  network,
  lstmCell,
  curve,
]);

export type Figure = z.output<typeof figureSchema>;
