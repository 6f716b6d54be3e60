import type { Dual } from '../../../support/dual-numbers.js';
import { fixed, minus, plus, slopesOf, times } from '../../../support/dual-numbers.js';
import type { Oracle } from './oracle.js';

type Loss =
  | { form: 'vertex' | 'standard'; a: number; b: number; c: number }
  | { form: 'bowl'; a: number; d: number; e: number; f: number; g: number }
  | { form: 'points'; points: readonly (readonly [number, number])[] };

interface Facts {
  readonly loss: Loss;
  readonly start: readonly number[];
  readonly rate: number;
  readonly steps: number;
}

/** The loss, computed as the question writes it. */
function lossOf(loss: Loss, [w = fixed(0), b = fixed(0)]: readonly Dual[]): Dual {
  const square = (x: Dual) => times(x, x);
  const n = fixed;
  switch (loss.form) {
    case 'vertex':
      return plus(times(n(loss.a), square(minus(w, n(loss.b)))), n(loss.c));
    case 'standard':
      return plus(times(n(loss.a), square(w)), times(n(loss.b), w), n(loss.c));
    case 'bowl':
      return plus(
        times(n(loss.a), square(w)),
        times(n(loss.d), square(b)),
        times(n(loss.e), times(w, b)),
        times(n(loss.f), w),
        times(n(loss.g), b),
      );
    case 'points':
      return plus(...loss.points.map(([x, y]) => square(minus(plus(times(w, n(x)), b), n(y)))));
  }
}

const slopes = (loss: Loss, at: readonly number[]) => slopesOf((point) => lossOf(loss, point), at);
const value = (loss: Loss, at: readonly number[]) => lossOf(loss, at.map(fixed)).value;

/** The places after each step. */
function walk({ loss, start, rate, steps }: Facts): number[][] {
  const places: number[][] = [];
  let at = [...start];
  for (let step = 0; step < steps; step++) {
    const gradient = slopes(loss, at);
    at = at.map((parameter, i) => parameter - rate * (gradient[i] ?? NaN));
    places.push(at);
  }
  return places;
}

/** The number in (low, high) at which a condition that holds at `low` stops to hold. */
function border(holds: (x: number) => boolean, low: number, high: number): number {
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Walks on and on: whether the slope dies away or blows up. */
function settles(facts: Facts): boolean {
  let at = [...facts.start];
  const steep = Math.abs(slopes(facts.loss, at)[0] ?? NaN);
  for (let step = 0; step < 100000; step++) {
    const slope = slopes(facts.loss, at)[0] ?? NaN;
    if (Math.abs(slope) < 1e-6 * steep) return true;
    if (Math.abs(slope) > 1e6 * steep) return false;
    at = [(at[0] ?? NaN) - facts.rate * slope];
  }
  return false;
}

/** What only a parabola is asked; each result is worked out when it is read, since some take many steps. */
function parabola(facts: Facts) {
  const { loss, start } = facts;
  const firstWith = (rate: number) => walk({ ...facts, rate, steps: 1 })[0] ?? [];
  const still = slopes(loss, start)[0] ?? NaN;
  const keepsSign = (rate: number) => (slopes(loss, firstWith(rate))[0] ?? NaN) * still > 0;
  const lowers = (rate: number) => value(loss, firstWith(rate)) < value(loss, start);
  return {
    get lowest() {
      return border((w) => (slopes(loss, [w])[0] ?? NaN) < 0, -1000, 1000);
    },
    get converges() {
      return settles(facts);
    },
    get passes() {
      return !keepsSign(facts.rate);
    },
    get 'best-rate'() {
      return border(keepsSign, 1e-9, 1000);
    },
    get 'rate-limit'() {
      return border(lowers, 1e-6, 1000);
    },
  };
}

export default {
  id: 'gradient-descent-steps',
  execute(facts) {
    const places = walk(facts);
    const [first = [], final = []] = [places[0], places.at(-1)];
    const names = ['w', 'b'].slice(0, facts.start.length);
    const gradient = slopes(facts.loss, facts.start);
    const each = names.flatMap((name, i) => [
      [`slope-${name}`, gradient[i] ?? NaN],
      [`grows-${name}`, (first[i] ?? NaN) > (facts.start[i] ?? NaN)],
      [`first-${name}`, first[i] ?? NaN],
      [`final-${name}`, final[i] ?? NaN],
    ]);
    const results = Object.fromEntries(each) as Record<string, number | boolean>;
    return names.length === 1
      ? Object.assign(parabola(facts), results, { final: final[0] ?? NaN })
      : { ...results, final };
  },
  spoilt: {
    'steps uphill': (facts) => {
      const [first = []] = walk({ ...facts, rate: -facts.rate, steps: 1 });
      return { 'first-w': first[0] ?? NaN };
    },
    'one step too few': (facts) => {
      const at = walk(facts).at(-2) ?? [...facts.start];
      return { final: at.length === 1 ? (at[0] ?? NaN) : at };
    },
    'one parameter after the other': (facts) => {
      if (facts.start.length === 1) return {};
      const [w = NaN] = walk({ ...facts, steps: 1 })[0] ?? [];
      const b = facts.start[1] ?? NaN;
      return { 'first-b': b - facts.rate * (slopes(facts.loss, [w, b])[1] ?? NaN) };
    },
    'limit of the learning rate halved': (facts): Record<string, number> =>
      facts.start.length === 1 ? { 'rate-limit': parabola(facts)['rate-limit'] / 2 } : {},
    'passing taken for divergence': (facts): Record<string, boolean> =>
      facts.start.length === 1 ? { converges: !parabola(facts).passes } : {},
    'grows with the slope': (facts) => ({
      'grows-w': (slopes(facts.loss, facts.start)[0] ?? NaN) > 0,
    }),
  },
} satisfies Oracle<Facts>;
