import type { Oracle } from './oracle.js';

interface Facts {
  readonly channels: number;
  readonly image: number;
  readonly window: number;
  readonly stride: number;
  readonly padding: 'valid' | 'same';
  readonly layout: 'channels-first' | 'channels-last';
}

/** The rows that each window begins at, top to bottom; with `same` one window belongs to every s-th row of the input. */
function placeWindows({ image, window, stride, padding }: Facts): number[] {
  const starts: number[] = [];
  for (let start = 0; start < image; start += stride) {
    const rows = Array.from({ length: window }, (_, offset) => start + offset);
    if (padding === 'same' || rows.every((row) => row < image)) starts.push(start);
  }
  return starts;
}

/** Pools a picture in which every pixel is 1, channel by channel, and looks at what comes out. */
function pool(facts: Facts): number[][][] {
  const starts = placeWindows(facts);
  const plane = starts.map(() => starts.map(() => 1));
  return Array.from({ length: facts.channels }, () => plane);
}

/** Rows of the input that lie in none of the windows. */
function untouchedRows(facts: Facts): number {
  const rows = new Set(Array.from({ length: facts.image }, (_, row) => row));
  for (const start of placeWindows(facts))
    for (let offset = 0; offset < facts.window; offset++) rows.delete(start + offset);
  return rows.size;
}

function look(facts: Facts): Record<string, number | readonly number[]> {
  const output = pool(facts);
  let elements = 0;
  for (const plane of output) for (const row of plane) for (const value of row) elements += value;
  const [channels, side] = [output.length, output[0]?.length ?? 0];
  const shape = facts.layout === 'channels-first' ? [channels, side, side] : [side, side, channels];
  /** Taking a maximum or a mean needs none. */
  const weights: number[] = [];
  return {
    side,
    channels,
    shape,
    elements,
    parameters: weights.length,
    unused: untouchedRows(facts),
  };
}

const sideBy =
  (valid: (facts: Facts) => number, same: (facts: Facts) => number) => (facts: Facts) => ({
    side: facts.padding === 'same' ? same(facts) : valid(facts),
  });
const ceilSame = ({ image, stride }: Facts) => Math.ceil(image / stride);
const floorValid = ({ image, window, stride }: Facts) => Math.floor((image - window) / stride) + 1;

const rightSide = (facts: Facts) =>
  facts.padding === 'same' ? ceilSame(facts) : floorValid(facts);

export default {
  id: 'pool-output-size',
  execute: look,
  spoilt: {
    'ceil for floor': sideBy((f) => Math.ceil((f.image - f.window) / f.stride) + 1, ceilSame),
    'floor for ceil': sideBy(floorValid, (f) => Math.floor(f.image / f.stride)),
    'one position short': sideBy((f) => Math.floor((f.image - f.window) / f.stride), ceilSame),
    'divided by the window': sideBy((f) => Math.floor(f.image / f.window), ceilSame),
    'same as valid': sideBy(floorValid, floorValid),
    'channels pooled': ({ channels, window }) => ({ channels: Math.ceil(channels / window) }),
    'elements of one channel': (f) => ({ elements: rightSide(f) * rightSide(f) }),
    'unused rows as remainder of the side': ({ image, stride, padding }) => ({
      unused: padding === 'same' ? 0 : image % stride,
    }),
    'window counted as weights': ({ window }) => ({ parameters: window * window }),
    'other layout': (f) => ({
      shape:
        f.layout === 'channels-last'
          ? [f.channels, rightSide(f), rightSide(f)]
          : [rightSide(f), rightSide(f), f.channels],
    }),
  },
} satisfies Oracle<Facts>;
