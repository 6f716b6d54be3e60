import type { Descent } from '../../../../src/authoring/formulas/gradient-descent.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { LossOnEngine } from '../../../support/engine-oracle/loss-on-engine.js';

/** Steps after which a slope is clearly smaller or larger: they change it by 5% each or more. */
const manySteps = 10;

/** What only a parabola is asked. */
function parabola({ loss, start, rate }: Descent) {
  const engine = new LossOnEngine(loss, start);
  const slope = (): number => engine.slopes()[0] ?? NaN;
  const after = (stepRate: number, steps: number) => {
    engine.restart();
    engine.descend(stepRate, steps);
    return { slope: slope(), place: engine.places()[0] ?? NaN };
  };
  const before = slope();
  const curvature = engine.curvature();
  const still = after(1 / curvature, 1);
  const mirrored = after(2 / curvature, 1);
  const [one, many] = [after(rate, 1), after(rate, manySteps)];
  return {
    lowest: Math.abs(still.slope) < 1e-4 ? still.place : NaN,
    converges: Math.abs(many.slope) < Math.abs(before),
    passes: one.slope * before < 0,
    'best-rate': Math.abs(still.slope) < 1e-4 ? 1 / curvature : NaN,
    'rate-limit': Math.abs(mirrored.slope + before) < 1e-4 ? 2 / curvature : NaN,
  };
}

export default {
  id: 'gradient-descent-steps',
  runs: 'SGD on gradients (first and second) of the loss; the least-squares fit is a Dense layer with MeanSquaredError',
  execute(facts) {
    const { loss, start, rate, steps } = facts;
    const engine = new LossOnEngine(loss, start);
    const slopes = engine.slopes();
    engine.descend(rate, 1);
    const first = engine.places();
    engine.descend(rate, steps - 1);
    const final = engine.places();
    const each = ['w', 'b'].slice(0, start.length).flatMap((name, i) => [
      [`slope-${name}`, slopes[i] ?? NaN],
      [`grows-${name}`, (first[i] ?? NaN) > (start[i] ?? NaN)],
      [`first-${name}`, first[i] ?? NaN],
      [`final-${name}`, final[i] ?? NaN],
    ]);
    const results = Object.fromEntries(each) as Record<string, number | boolean>;
    return start.length > 1
      ? { ...results, final }
      : { ...results, ...parabola(facts), final: final[0] ?? NaN };
  },
} satisfies EngineOracle<Descent>;
