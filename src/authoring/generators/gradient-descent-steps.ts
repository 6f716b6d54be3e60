import * as z from 'zod';
import { integer, pick, sample } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { gradientDescentCase } from '../cases/gradient-descent-steps.js';
import { parametersOf } from '../cases/quadratic-loss-words.js';
import {
  converges,
  curvatureOf,
  distanceFactor,
  lowestPoint,
  pathOf,
} from '../formulas/gradient-descent.js';
import type { Descent } from '../formulas/gradient-descent.js';
import { gradientAt } from '../formulas/quadratic-loss.js';
import type { Point, QuadraticLoss } from '../formulas/quadratic-loss.js';
import { decimalsOf } from '../numbers/exact-answer.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator, Quantities } from './generator.js';

const forms = { 1: ['vertex', 'standard'], 2: ['bowl', 'points'] } as const;
type Form = QuadraticLoss['form'];

const params = closedObject({
  /** How many parameters the loss has: w, or w and b. */
  parameters: z
    .array(z.union([z.literal(1), z.literal(2)]))
    .min(1)
    .default([1, 2]),
  /** How the loss is written: a(w-b)²+c and aw²+bw+c (1 parameter); a quadratic form and a least-squares fit (2 parameters). */
  form: z
    .array(z.enum(['vertex', 'standard', 'bowl', 'points']))
    .min(1)
    .default(['vertex', 'standard', 'bowl', 'points']),
  steps: numberSet({ low: 1, high: 3 }, { min: 1, max: 3 }),
  /** The learning rate in hundredths. */
  rate: numberSet({ low: 1, high: 300 }, [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 110]),
  /** The factors of the squares. */
  square: numberSet({ low: 1, high: 9 }, { min: 1, max: 4 }),
  /** Where each parameter starts. */
  start: numberSet({ low: -20, high: 20 }, { min: -6, max: 6 }),
});
type Params = z.output<typeof params>;

function drawLoss(random: Random, form: Form, { square }: Params): QuadraticLoss {
  const a = drawNumber(random, square);
  const some = (size: number) => pick(random, [-1, 1]) * integer(random, 1, size);
  switch (form) {
    case 'vertex':
      return { form, a, b: some(5), c: integer(random, 0, 5) };
    case 'standard':
      return { form, a, b: some(8), c: integer(random, -5, 5) };
    case 'bowl':
      return {
        form,
        a,
        d: drawNumber(random, square),
        e: integer(random, -2, 2),
        f: some(6),
        g: some(6),
      };
    case 'points':
      return { form, points: drawPoints(random) };
  }
}

/** Two or three points at different places. */
const drawPoints = (random: Random): Point[] =>
  sample(random, [-2, -1, 0, 1, 2, 3], integer(random, 2, 3))
    .sort((left, right) => left - right)
    .map((x) => [x, integer(random, -4, 6)]);

/** Slopes everywhere, numbers that stay short, and (on a parabola) no step that ends on the lowest point or just mirrors it. */
function isSensible(descent: Descent): boolean {
  const { loss, start, steps } = descent;
  const isShort = (value: number) =>
    Math.abs(value) <= (start.length === 1 ? 30 : 15) &&
    decimalsOf(value) <= Math.min(4, steps + 1);
  const slopes = gradientAt(loss, start);
  const factor = distanceFactor(descent);
  return (
    slopes.every((slope) => slope !== 0) &&
    pathOf(descent).flat().every(isShort) &&
    (slopes.length > 1 || (Math.abs(factor) > 0.05 && Math.abs(Math.abs(factor) - 1) > 0.05))
  );
}

/** Much to compute: drawn seldom for the kinds that earn few marks. */
const isLong = ({ start, steps }: Descent): boolean => start.length * steps > 2;

/** The slopes, places and directions of each parameter; for one parameter also what its parabola says about learning rates. */
function solve(descent: Descent): Quantities {
  const { loss, start } = descent;
  const path = pathOf(descent);
  const slopes = gradientAt(loss, start);
  const final = path.at(-1) ?? [];
  const each = parametersOf(loss).flatMap((name, i) => [
    [`slope-${name}`, slopes[i] ?? NaN],
    [`grows-${name}`, (slopes[i] ?? NaN) < 0],
    [`first-${name}`, path[1]?.[i] ?? NaN],
    [`final-${name}`, final[i] ?? NaN],
  ]);
  const results = Object.fromEntries(each) as Quantities;
  if (final.length > 1) return { ...results, final };
  const curvature = curvatureOf(loss);
  return {
    ...results,
    final: final[0] ?? NaN,
    lowest: lowestPoint(loss),
    converges: converges(descent),
    passes: distanceFactor(descent) < 0,
    'best-rate': 1 / curvature,
    'rate-limit': 2 / curvature,
  };
}

export default {
  id: 'gradient-descent-steps',
  topic: 'ml.gd',
  title: { zh: '手算梯度下降', en: 'Gradient descent by hand' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short'],
  params,
  draw(random, given, kind) {
    const possible: readonly Form[] = forms[pick(random, given.parameters)];
    const form = possible.filter((name) => given.form.includes(name));
    if (form.length === 0) return undefined;
    const loss = drawLoss(random, pick(random, form), given);
    const descent: Descent = {
      loss,
      start: parametersOf(loss).map(() => drawNumber(random, given.start)),
      rate: drawNumber(random, given.rate) / 100,
      steps: drawNumber(random, given.steps),
    };
    if (isLong(descent) && kind !== 'short' && integer(random, 1, 8) > 1) return undefined;
    return isSensible(descent) ? descent : undefined;
  },
  solve,
  pose: (descent, _, kind) => gradientDescentCase(descent, kind),
  examples: {
    1: { kind: 'single', answer: '1.8' },
    2: { kind: 'numeric', answer: '4' },
    3: { kind: 'true-false', answer: 'true' },
  },
} satisfies Generator<Params, Descent>;
