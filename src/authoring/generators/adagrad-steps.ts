import * as z from 'zod';
import { integer, pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { adagradCase } from '../cases/adagrad-steps.js';
import { isRobust } from '../cases/adagrad-steps-solution.js';
import { adagradSteps } from '../formulas/adagrad.js';
import type { AdagradRun } from '../formulas/adagrad.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator, Quantities } from './generator.js';

const params = closedObject({
  /** Whether the gradients are given as a list or come from a parabola a(w-b)². */
  source: z
    .array(z.enum(['list', 'parabola']))
    .min(1)
    .default(['list', 'parabola']),
  steps: numberSet({ low: 2, high: 4 }, [2, 3]),
  /** The learning rate in hundredths. */
  rate: numberSet({ low: 1, high: 300 }, [10, 20, 30, 50, 80, 100]),
  /** The gradients of a list, apart from their signs. */
  gradient: numberSet({ low: 1, high: 20 }, { min: 1, max: 8 }),
  start: numberSet({ low: -20, high: 20 }, { min: -4, max: 6 }),
  /** The factor of the parabola's square. */
  square: numberSet({ low: 1, high: 9 }, { min: 1, max: 3 }),
  /** Where the parabola has its least value. */
  lowest: numberSet({ low: -20, high: 20 }, { min: -5, max: 5 }),
});
type Params = z.output<typeof params>;

function drawSource(random: Random, given: Params, steps: number): AdagradRun['source'] {
  const kind = pick(random, given.source);
  if (kind === 'parabola')
    return { kind, a: drawNumber(random, given.square), b: drawNumber(random, given.lowest) };
  const gradients = Array.from({ length: steps }, () =>
    signed(random, drawNumber(random, given.gradient)),
  );
  return { kind, gradients };
}

/** Negative once in three times: a mixture of signs is the rule. */
const signed = (random: Random, size: number): number =>
  integer(random, 1, 3) === 1 ? -size : size;

/** No slope vanishes, some slope is not 1 (else the mistakes coincide), and rounding on the way does not change the result. */
function isSensible(run: AdagradRun): boolean {
  const steps = adagradSteps(run);
  return (
    steps.every(({ gradient }) => Math.abs(gradient) > 0.2) &&
    steps.some(({ gradient }) => Math.abs(gradient) > 1) &&
    isRobust(run)
  );
}

/** Much to compute: drawn seldom for the kinds that earn few marks. */
const isLong = ({ source, steps }: AdagradRun): boolean => source.kind === 'parabola' && steps > 2;

function solve(run: AdagradRun): Quantities {
  const steps = adagradSteps(run);
  const places = [run.start, ...steps.map(({ place }) => place)];
  const sizes = steps.map(({ place }, t) => Math.abs(place - (places[t] ?? NaN)));
  const squareSum = steps.at(-1)?.squareSum ?? NaN;
  return {
    first: places[1] ?? NaN,
    final: places.at(-1) ?? NaN,
    'first-size': run.rate,
    'second-shorter': (sizes[1] ?? NaN) < (sizes[0] ?? NaN),
    'square-sum': squareSum,
    'last-rate': run.rate / Math.sqrt(squareSum),
  };
}

export default {
  id: 'adagrad-steps',
  topic: 'ml.lr',
  title: { zh: '手算 Adagrad', en: 'Adagrad by hand' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short'],
  params,
  draw(random, given, kind) {
    const steps = drawNumber(random, given.steps);
    const run: AdagradRun = {
      source: drawSource(random, given, steps),
      start: drawNumber(random, given.start),
      rate: drawNumber(random, given.rate) / 100,
      steps,
    };
    if (isLong(run) && kind !== 'short' && integer(random, 1, 8) > 1) return undefined;
    return isSensible(run) ? run : undefined;
  },
  solve,
  pose: (run, _, kind) => adagradCase(run, kind),
  examples: {
    1: { kind: 'single', answer: '4.575' },
    2: { kind: 'numeric', answer: '−1.800' },
    3: { kind: 'true-false', answer: 'true' },
  },
} satisfies Generator<Params, AdagradRun>;
