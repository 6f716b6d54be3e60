import { exp, fixed, minus, over, plus, times, variable } from '../../../support/dual-numbers.js';
import type { Dual } from '../../../support/dual-numbers.js';
import type { Oracle } from './oracle.js';

interface Facts {
  readonly hidden: 'sigmoid' | 'relu';
  readonly output: 'linear' | 'sigmoid';
  readonly input: readonly number[];
  readonly target: number;
  readonly weights: readonly (readonly number[])[];
  readonly hiddenBias: readonly number[];
  readonly outWeights: readonly number[];
  readonly outBias: number;
  readonly rate: number;
  readonly parameter: string;
}

const names = ['w11', 'w12', 'w21', 'w22', 'b1', 'b2', 'v1', 'v2', 'c'];

/** The parameters by name, in the order of {@link names}. */
function parametersOf({ weights, hiddenBias, outWeights, outBias }: Facts): Map<string, number> {
  const values = [...weights.flat(), ...hiddenBias, ...outWeights, outBias];
  return new Map(names.map((name, k) => [name, values[k] ?? NaN]));
}

const one = fixed(1);
const sigmoid = (x: Dual) => over(one, plus(one, exp(minus(fixed(0), x))));
const relu = (x: Dual) => (x.value > 0 ? x : fixed(0));

/** Runs the network on numbers that carry a derivative; `moved` names what is varied: a parameter, or a weighted input z1, z2, s. */
function run(facts: Facts, moved = '') {
  const parameters = parametersOf(facts);
  const get = (name: string) => {
    const value = parameters.get(name) ?? NaN;
    return name === moved ? variable(value) : fixed(value);
  };
  const nudge = (name: string) => (name === moved ? variable(0) : fixed(0));
  const activate = facts.hidden === 'sigmoid' ? sigmoid : relu;
  const x = facts.input.map(fixed);
  const h = [1, 2].map((j) => {
    const terms = x.map((value, i) => times(get(`w${j}${i + 1}`), value));
    return activate(plus(...terms, get(`b${j}`), nudge(`z${j}`)));
  });
  const s = plus(...h.map((value, j) => times(get(`v${j + 1}`), value)), get('c'), nudge('s'));
  const y = facts.output === 'sigmoid' ? sigmoid(s) : s;
  const error = minus(y, fixed(facts.target));
  return { h, y, loss: times(fixed(0.5), times(error, error)) };
}

const slope = (facts: Facts, moved: string) => run(facts, moved).loss.slope;

/** The value of a hidden unit's weighted input, read off a unit without activation. */
const weighted = (facts: Facts, j: number) =>
  facts.input.reduce(
    (sum, value, i) => sum + value * (facts.weights[j]?.[i] ?? NaN),
    facts.hiddenBias[j] ?? NaN,
  );

/** The weight from a hidden unit to the output, and a parameter of that unit. */
function followed({ parameter }: Facts): string[] {
  if (/^[wb]/.test(parameter)) return [`v${parameter.charAt(1)}`, parameter];
  return parameter === 'v2' ? ['v2', 'w21'] : ['v1', 'w11'];
}

function execute(facts: Facts) {
  const { h, y, loss } = run(facts);
  const parameters = parametersOf(facts);
  const slopes = new Map(['s', 'z1', 'z2', ...names].map((name) => [name, slope(facts, name)]));
  const slopeAlong = (name: string) => slopes.get(name) ?? NaN;
  const before = (name: string) => parameters.get(name) ?? NaN;
  const updated = (name: string) => before(name) - facts.rate * slopeAlong(name);
  const each = names.flatMap((name): [string, number | boolean][] => [
    [`d-${name}`, slopeAlong(name)],
    [`new-${name}`, updated(name)],
    [`grows-${name}`, updated(name) > before(name)],
  ]);
  const values = h.map(({ value }) => value);
  return {
    z1: weighted(facts, 0),
    z2: weighted(facts, 1),
    h1: values[0] ?? NaN,
    h2: values[1] ?? NaN,
    y: y.value,
    loss: loss.value,
    delta: slopeAlong('s'),
    delta1: slopeAlong('z1'),
    delta2: slopeAlong('z2'),
    forward: [...values, y.value],
    errors: [loss.value, slopeAlong('s')],
    slopes: ['z1', 'z2', ...followed(facts)].map(slopeAlong),
    updated: followed(facts).map(updated),
    ...(Object.fromEntries(each) as Record<string, number | boolean>),
  };
}

export default {
  id: 'backprop-small-network',
  execute,
  spoilt: {
    'slope of the output unit left out': (facts) => {
      const { y } = run(facts);
      return { delta: y.value - facts.target };
    },
    'slope of the hidden unit left out': (facts) => ({
      delta1: slope(facts, 's') * (facts.outWeights[0] ?? NaN),
    }),
    'weights transposed': (facts) => {
      const [[a, b], [c, d]] = facts.weights as [[number, number], [number, number]];
      return {
        y: execute({
          ...facts,
          weights: [
            [a, c],
            [b, d],
          ],
        }).y,
      };
    },
    'wrong end of the edge': (facts) => ({
      'd-v1': slope(facts, 's') * run(facts).y.value,
    }),
    'half forgotten in the loss': (facts) => ({ loss: 2 * execute(facts).loss }),
    'updated uphill': (facts) => ({
      'new-w11': (parametersOf(facts).get('w11') ?? NaN) + facts.rate * slope(facts, 'w11'),
    }),
    'grows with the slope': (facts) => ({ 'grows-v2': slope(facts, 'v2') > 0 }),
  },
} satisfies Oracle<Facts>;
