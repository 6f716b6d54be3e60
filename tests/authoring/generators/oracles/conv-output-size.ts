import type { Oracle } from './oracle.js';

interface Facts {
  readonly image: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number | 'valid' | 'same';
  readonly dilation: number;
}

/** Puts the kernel on the padded image again and again and counts. */
function countPositions({ image, kernel, stride, padding, dilation }: Facts): number {
  if (padding === 'same')
    return Array.from({ length: image }, (_, x) => x).filter((x) => x % stride === 0).length;
  const margin = padding === 'valid' ? 0 : padding;
  let count = 0;
  for (let start = -margin; ; start += stride) {
    const touched = Array.from({ length: kernel }, (_, tap) => start + tap * dilation);
    if (touched.some((cell) => cell >= image + margin)) return count;
    count++;
  }
}

const pixels = ({ padding }: Facts) => (typeof padding === 'number' ? padding : 0);
const explicit =
  (round: (value: number) => number, f: (facts: Facts) => number) => (facts: Facts) => ({
    output:
      facts.padding === 'same'
        ? Math.ceil(facts.image / facts.stride)
        : round(f(facts) / facts.stride) + 1,
  });

export default {
  id: 'conv-output-size',
  execute: (facts) => ({ output: countPositions(facts) }),
  spoilt: {
    'ceil for floor': explicit(
      Math.ceil,
      (f) => f.image + 2 * pixels(f) - f.dilation * (f.kernel - 1) - 1,
    ),
    'padding on one side': explicit(
      Math.floor,
      (f) => f.image + pixels(f) - f.dilation * (f.kernel - 1) - 1,
    ),
    'kernel not less one': explicit(
      Math.floor,
      (f) => f.image + 2 * pixels(f) - f.dilation * f.kernel - 1,
    ),
    'floor for same': (facts) => ({
      output:
        facts.padding === 'same' ? Math.floor(facts.image / facts.stride) : countPositions(facts),
    }),
  },
} satisfies Oracle<Facts>;
