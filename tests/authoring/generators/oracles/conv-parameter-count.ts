import type { Oracle } from './oracle.js';

interface Facts {
  readonly kernel: number;
  readonly channels: number;
  readonly filters: number;
  readonly image: number;
  readonly bias: boolean;
  readonly layout: 'channels-first' | 'channels-last';
}

/** Goes through every cell that a filter touches at one position and counts a weight for each. */
function countTaps({ kernel, channels }: Facts): number {
  let taps = 0;
  for (let channel = 0; channel < channels; channel++)
    for (let row = 0; row < kernel; row++) for (let column = 0; column < kernel; column++) taps++;
  return taps;
}

/** Puts the kernel down at one pixel after the other and counts how often it stays inside. */
function countPositions({ image, kernel }: Facts): number {
  let positions = 0;
  for (let first = 0; first < image; first++) if (first + kernel - 1 < image) positions++;
  return positions;
}

/** Makes the filters one after the other and hands out their weights, biases and output maps. */
function build(facts: Facts): Record<string, number | readonly number[]> {
  let [weights, biases] = [0, 0];
  const maps: number[] = [];
  for (let filter = 0; filter < facts.filters; filter++) {
    weights += countTaps(facts);
    if (facts.bias) biases++;
    maps.push(filter);
  }
  const side = countPositions(facts);
  const shape =
    facts.layout === 'channels-first' ? [maps.length, side, side] : [side, side, maps.length];
  return {
    parameters: weights + biases,
    weightsPerFilter: countTaps(facts),
    biases,
    outputChannels: maps.length,
    shape,
  };
}

const parameters = (count: (facts: Facts) => number) => (facts: Facts) => ({
  parameters: count(facts),
});
const biasesOf = ({ filters, bias }: Facts) => (bias ? filters : 0);

export default {
  id: 'conv-parameter-count',
  execute: build,
  spoilt: {
    'bias left out': parameters((f) => f.filters * f.kernel * f.kernel * f.channels),
    'bias always counted': parameters((f) => f.filters * (f.kernel * f.kernel * f.channels + 1)),
    'one bias for the layer': parameters(
      (f) => f.filters * f.kernel * f.kernel * f.channels + (f.bias ? 1 : 0),
    ),
    'channels left out': parameters((f) => f.filters * f.kernel * f.kernel + biasesOf(f)),
    'kernel not squared': parameters((f) => f.filters * f.kernel * f.channels + biasesOf(f)),
    'weights of the whole layer': (f) => ({
      weightsPerFilter: f.filters * f.kernel * f.kernel * f.channels,
    }),
    'output channels multiplied': (f) => ({ outputChannels: f.filters * f.channels }),
    'output one short': (f) => {
      const side = f.image - f.kernel;
      return {
        shape: f.layout === 'channels-first' ? [f.filters, side, side] : [side, side, f.filters],
      };
    },
  },
} satisfies Oracle<Facts>;
