import type { Oracle } from './oracle.js';

interface Facts {
  readonly sizes: readonly number[];
}

/** What one unit learns: a weight for each unit that sends to it, and its bias. */
function learns(senders: number): { weights: number; biases: number } {
  let weights = 0;
  for (let sender = 0; sender < senders; sender++) weights++;
  return { weights, biases: 1 };
}

/** Builds the network unit by unit and counts what each unit learns. */
function build({ sizes }: Facts): Record<string, number> {
  const found: Record<string, number> = { total: 0, weights: 0, biases: 0 };
  const add = (name: string, count: number) => {
    found[name] = (found[name] ?? 0) + count;
  };
  let senders = sizes[0] ?? 0;
  for (const [layer, units] of sizes.entries()) {
    if (layer === 0) continue;
    const { weights, biases } = learns(senders);
    for (let unit = 0; unit < units; unit++) {
      add(`layer ${layer}`, weights + biases);
      add('total', weights + biases);
      add('weights', weights);
      add('biases', biases);
    }
    senders = units;
  }
  return found;
}

/** A total summed over neighbouring layers by a wrong rule. */
const total =
  (rule: (before: number, here: number) => number) =>
  ({ sizes }: Facts) => ({
    total: sizes.slice(1).reduce((sum, here, index) => sum + rule(sizes[index] ?? 0, here), 0),
  });
const right = (before: number, here: number) => before * here + here;

export default {
  id: 'dense-parameter-count',
  execute: build,
  spoilt: {
    'biases left out': total((before, here) => before * here),
    'one bias for each layer': total((before, here) => before * here + 1),
    'biases of the senders': total((before, here) => before * here + before),
    'sizes added': total((before, here) => before + here),
    'last layer left out': ({ sizes }) => total(right)({ sizes: sizes.slice(0, -1) }),
    'input layer has biases': ({ sizes }) => ({
      biases: sizes.reduce((sum, here) => sum + here, 0),
    }),
    'biases among the weights': ({ sizes }) => ({ weights: total(right)({ sizes }).total }),
    'second layer fed by the input': ({ sizes }) => ({
      'layer 2': right(sizes[0] ?? 0, sizes[2] ?? 0),
    }),
  },
} satisfies Oracle<Facts>;
