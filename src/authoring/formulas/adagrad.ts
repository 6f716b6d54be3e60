import { unrounded } from '../numbers/written.js';
import type { Rounding } from '../numbers/written.js';

/** Some steps of Adagrad on one parameter. */
export interface AdagradRun {
  /** The gradients themselves, or the loss $a(w-b)^2$ that they come from. */
  readonly source:
    | { readonly kind: 'list'; readonly gradients: readonly number[] }
    | { readonly kind: 'parabola'; readonly a: number; readonly b: number };
  readonly start: number;
  readonly rate: number;
  readonly steps: number;
}

/** What one step finds. */
export interface AdagradStep {
  readonly gradient: number;
  /** The sum of the squares of all gradients so far, this one included. */
  readonly squareSum: number;
  /** The parameter after the step. */
  readonly place: number;
}

/** How far a step moves against the gradient, given all gradients so far, this one last. */
export type AdagradRule = (gradients: readonly number[], rate: number) => number;

export const squareSumOf = (gradients: readonly number[]): number =>
  gradients.reduce((sum, gradient) => sum + gradient * gradient, 0);

/** rate * g / sqrt(sum of g^2), the sum starting at 0 and without epsilon (Duchi, Hazan and Singer 2011, section 1.3). */
const adagradRule: AdagradRule = (gradients, rate) =>
  (rate * (gradients.at(-1) ?? 0)) / Math.sqrt(squareSumOf(gradients));

/** The gradient of step `t` (from 0) at a place. */
const gradientAt = ({ source }: AdagradRun, t: number, place: number): number =>
  source.kind === 'list' ? (source.gradients[t] ?? 0) : 2 * source.a * (place - source.b);

/** The steps of a run; `round` is applied to each place and sum, as on paper. */
export function adagradSteps(
  run: AdagradRun,
  round: Rounding = unrounded,
  rule: AdagradRule = adagradRule,
): AdagradStep[] {
  const gradients: number[] = [];
  const steps: AdagradStep[] = [];
  for (let place = run.start; steps.length < run.steps;) {
    const gradient = round(gradientAt(run, steps.length, place));
    gradients.push(gradient);
    place = round(place - rule(gradients, run.rate));
    steps.push({ gradient, squareSum: round(squareSumOf(gradients)), place });
  }
  return steps;
}

/** The places that named mistakes lead to after the last step, the most tempting first. */
export function wrongPlaces(run: AdagradRun): (readonly [place: number, mistake: string])[] {
  const end = (rule: AdagradRule, mistake: string) =>
    [adagradSteps(run, unrounded, rule).at(-1)?.place ?? NaN, mistake] as const;
  const short = adagradSteps(run).at(-2)?.place;
  return [
    end(([...all], rate) => (rate * (all.at(-1) ?? 0)) / squareSumOf(all), 'adagrad-without-root'),
    end((all, rate) => rate * Math.sign(all.at(-1) ?? 0), 'adagrad-without-sum'),
    end((all, rate) => rate * (all.at(-1) ?? 0), 'plain-gradient-descent'),
    end(sumOfGradients, 'adagrad-sum-of-gradients'),
    end((all, rate) => adagradRule(all, rate) * Math.sqrt(all.length), 'adagrad-mean-for-sum'),
    end((all, rate) => -adagradRule(all, rate), 'gradient-ascent'),
    ...(short === undefined ? [] : [[short, 'one-step-short'] as const]),
  ];
}

/** Gradients summed without squaring them; NaN where they add up to nothing or less. */
const sumOfGradients: AdagradRule = (gradients, rate) =>
  (rate * (gradients.at(-1) ?? 0)) /
  Math.sqrt(gradients.reduce((sum, gradient) => sum + gradient, 0));
