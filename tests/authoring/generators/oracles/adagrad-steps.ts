import { fixed, minus, slopesOf, times } from '../../../support/dual-numbers.js';
import type { Oracle } from './oracle.js';

interface Facts {
  readonly source:
    | { readonly kind: 'list'; readonly gradients: readonly number[] }
    | { readonly kind: 'parabola'; readonly a: number; readonly b: number };
  readonly start: number;
  readonly rate: number;
  readonly steps: number;
}

/** The slope of the loss where the parameter stands, or the next gradient of the list. */
function slopeAt({ source }: Facts, step: number, w: number): number {
  if (source.kind === 'list') return source.gradients[step] ?? NaN;
  const { a, b } = source;
  const loss = (parameter: ReturnType<typeof fixed>) => {
    const distance = minus(parameter, fixed(b));
    return times(fixed(a), times(distance, distance));
  };
  return slopesOf(([parameter = fixed(NaN)]) => loss(parameter), [w])[0] ?? NaN;
}

interface Trace {
  readonly places: readonly number[];
  readonly slopes: readonly number[];
}

/** An optimizer that keeps all slopes it has seen, and divides by the length of the vector that they make. */
function train(facts: Facts, lengthOf = (seen: readonly number[]) => Math.hypot(...seen)): Trace {
  const slopes: number[] = [];
  const places = [facts.start];
  for (let step = 0; step < facts.steps; step++) {
    const w = places[step] ?? NaN;
    const slope = slopeAt(facts, step, w);
    slopes.push(slope);
    places.push(w - (facts.rate / lengthOf(slopes)) * slope);
  }
  return { places, slopes };
}

function execute(facts: Facts) {
  const { places, slopes } = train(facts);
  const [start = NaN, first = NaN, second = NaN] = places;
  return {
    first,
    final: places.at(-1) ?? NaN,
    'first-size': Math.abs(first - start),
    'second-shorter': Math.abs(second - first) < Math.abs(first - start),
    'square-sum': slopes.map((slope) => slope * slope).reduce((left, right) => left + right),
    'last-rate': facts.rate / Math.hypot(...slopes),
  };
}

const end = (facts: Facts, lengthOf: (seen: readonly number[]) => number) => ({
  final: train(facts, lengthOf).places.at(-1) ?? NaN,
});

export default {
  id: 'adagrad-steps',
  execute,
  spoilt: {
    'no root': (facts) =>
      end(facts, (seen) =>
        seen.map((slope) => slope * slope).reduce((left, right) => left + right),
      ),
    'only the newest slope': (facts) => end(facts, (seen) => Math.abs(seen.at(-1) ?? NaN)),
    'the sum starts at 0.1, as in Keras': (facts) =>
      end(facts, (seen) => Math.hypot(Math.sqrt(0.1), ...seen)),
    'epsilon added': (facts) => end(facts, (seen) => Math.hypot(...seen) + 1e-7),
    'mean for sum': (facts) => end(facts, (seen) => Math.hypot(...seen) / Math.sqrt(seen.length)),
    'distances compared the wrong way': (facts) => ({
      'second-shorter': !execute(facts)['second-shorter'],
    }),
  },
} satisfies Oracle<Facts>;
