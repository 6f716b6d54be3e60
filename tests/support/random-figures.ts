import fc from 'fast-check';
import type { Figure } from '../../src/exam/manifest/question-schema.js';
import { curve, lstmCell, network, slidingWindow, tensorChain } from './sample-figures.js';
import type { FigureOf } from './sample-figures.js';

/** A window that fits in its padded image. */
export const anySlidingWindow: fc.Arbitrary<FigureOf<'sliding-window'>> = fc
  .record({
    operation: fc.constantFrom(
      'convolution' as const,
      'max-pooling' as const,
      'average-pooling' as const,
    ),
    image: fc.integer({ min: 1, max: 16 }),
    padding: fc.integer({ min: 0, max: 4 }),
    dilation: fc.integer({ min: 1, max: 3 }),
    stride: fc.integer({ min: 1, max: 6 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ share, ...figure }) => {
    const most = Math.floor((figure.image + 2 * figure.padding - 1) / figure.dilation) + 1;
    return slidingWindow({ ...figure, window: 1 + Math.floor(share * (most - 1)) });
  });

const words = (letters: string, longest: number) =>
  fc
    .array(
      fc.string({
        unit: fc.constantFrom(...Array.from(letters)),
        minLength: 1,
        maxLength: longest,
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((list) => list.join(' '));

const text = fc.record({ zh: words('卷积池化，（）3×2', 6), en: words('abcdefgh3×,', 14) });

/** Up to nine stages with words of any length. */
export const anyTensorChain = (most: number): fc.Arbitrary<FigureOf<'tensor-chain'>> =>
  fc
    .array(
      fc.record({
        channels: fc.integer({ min: 1, max: 4096 }),
        side: fc.integer({ min: 0, max: 512 }),
        label: text,
        operation: text,
      }),
      { minLength: 2, maxLength: most },
    )
    .map((list) => ({
      ...tensorChain([], []),
      stages: list.map(({ channels, side, label }) => ({ channels, side, label })),
      operations: list.slice(1).map(({ operation }) => operation),
    }));

const tex = fc.constantFrom('x', 'h_1', 'w_{12}', '-0.5', '0.75', '\\hat y_1', 'x_1=-2');

/** Networks of up to `units` units in each of up to `layers` layers; some edges have weights, some units biases. */
export const anyNetwork = (layers: number, units: number): fc.Arbitrary<FigureOf<'network'>> =>
  fc
    .array(fc.array(tex, { minLength: 1, maxLength: units }), { minLength: 2, maxLength: layers })
    .chain((names) => {
      const edges = names
        .slice(1)
        .flatMap((targets, layer) =>
          (names[layer] ?? []).flatMap((_, from) =>
            targets.map((_, to) => ({ layer, from, to, label: 'w_{12}' })),
          ),
        );
      const biases = names
        .slice(1)
        .flatMap((targets, layer) =>
          targets.map((_, unit) => ({ layer: layer + 1, unit, label: 'b' })),
        );
      return fc.record({
        layers: fc.constant(names),
        edges: fc.subarray(edges),
        biases: fc.subarray(biases),
        names: fc.array(text, { minLength: names.length, maxLength: names.length }),
      });
    })
    .map(({ layers: names, ...more }) => network(names, more));

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

/** Any points, from left to right or not, some of them marked. */
export const anyCurve: fc.Arbitrary<FigureOf<'curve'>> = fc
  .record({
    points: fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 30 }),
    marks: fc.array(fc.tuple(number, number, tex), { maxLength: 4 }),
    sorted: fc.boolean(),
  })
  .map(({ points, marks, sorted }) =>
    curve(sorted ? points.toSorted(([a], [b]) => a - b) : points, marks),
  );

/** Any figure that the schema lets through and whose window fits. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  anySlidingWindow,
  anyTensorChain(9),
  anyNetwork(5, 6),
  fc.constantFrom(lstmCell('standard'), lstmCell('teaching')),
  anyCurve,
);
