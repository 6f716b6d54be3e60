import type { BackpropFacts } from '../../../../src/authoring/cases/backprop-small-network.js';
import { followed } from '../../../../src/authoring/cases/backprop-small-network-parts.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { SmallNetworkOnEngine } from '../../../support/engine-oracle/small-network-on-engine.js';

export default {
  id: 'backprop-small-network',
  runs: 'a Sequential model of Dense and Activation layers: its values, its gradients, and train_on_batch with SGD',
  execute(facts) {
    const network = new SmallNetworkOnEngine(facts);
    const { z, h, y, delta, deltas } = network.passes();
    const slopes = network.slopes();
    const { loss, updated } = network.train(facts.rate);
    const slopeOf = (name: string) => slopes.get(name) ?? NaN;
    const each = [...slopes].flatMap(([name, slope]) => [
      [`d-${name}`, slope],
      [`new-${name}`, updated.get(name) ?? NaN],
      [`grows-${name}`, slope < 0],
    ]);
    return {
      ...(Object.fromEntries(each) as Record<string, number | boolean>),
      z1: z[0] ?? NaN,
      z2: z[1] ?? NaN,
      h1: h[0] ?? NaN,
      h2: h[1] ?? NaN,
      y,
      loss,
      delta,
      delta1: deltas[0] ?? NaN,
      delta2: deltas[1] ?? NaN,
      forward: [...h, y],
      errors: [loss, delta],
      slopes: [...deltas, ...followed(facts).map(slopeOf)],
      updated: followed(facts).map((name) => updated.get(name) ?? NaN),
    };
  },
} satisfies EngineOracle<BackpropFacts>;
