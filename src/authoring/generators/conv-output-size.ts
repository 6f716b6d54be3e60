import * as z from 'zod';
import { pick } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { convOutputSizeCase } from '../cases/conv-output-size.js';
import { pixelsOf, spanOf, windowPositions } from '../formulas/window-positions.js';
import type { Window } from '../formulas/window-positions.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator } from './generator.js';

const params = closedObject({
  /** Side of the square image. */
  image: numberSet({ low: 3, high: 512 }, { min: 8, max: 64 }),
  kernel: numberSet({ low: 1, high: 15 }, [2, 3, 4, 5, 7]),
  stride: numberSet({ low: 1, high: 8 }, [1, 2, 3]),
  padding: numberSet({ low: 0, high: 7 }, [0, 1, 2]),
  dilation: numberSet({ low: 1, high: 4 }, 1),
  /** How padding is told: in pixels, or by the words valid and same of Keras. */
  convention: z
    .array(z.enum(['pixels', 'keras']))
    .min(1)
    .default(['pixels', 'keras']),
});

/** No step skips pixels, the padding is not wider than half the kernel, and the window has two positions or more. */
const isSensible = (window: Window): boolean =>
  window.stride <= window.kernel &&
  2 * pixelsOf(window) <= window.kernel &&
  spanOf(window) >= window.stride;

/** Keras refuses strides together with dilation. */
const kerasRefuses = ({ padding, stride, dilation }: Window): boolean =>
  typeof padding !== 'number' && stride > 1 && dilation > 1;

export default {
  id: 'conv-output-size',
  topic: 'cnn.size',
  title: { zh: '卷积输出大小', en: 'Output size of a convolution' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short'],
  params,
  draw(random, { image, kernel, stride, padding, dilation, convention }) {
    const inKeras = pick(random, convention) === 'keras';
    const window: Window = {
      image: drawNumber(random, image),
      kernel: drawNumber(random, kernel),
      stride: drawNumber(random, stride),
      padding: inKeras ? pick(random, ['valid', 'same'] as const) : drawNumber(random, padding),
      dilation: drawNumber(random, dilation),
    };
    return isSensible(window) && !kerasRefuses(window) ? window : undefined;
  },
  solve: (window) => ({ output: windowPositions(window) }),
  pose: convOutputSizeCase,
  examples: {
    1: { kind: 'single', answer: '46' },
    2: { kind: 'numeric', answer: '20' },
    3: { kind: 'true-false', answer: 'false' },
  },
} satisfies Generator<z.output<typeof params>, Window, { readonly output: number }>;
