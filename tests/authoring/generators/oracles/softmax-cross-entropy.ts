import { exp, fixed, ln, minus, plus, slopesOf } from '../../../support/dual-numbers.js';
import type { Dual } from '../../../support/dual-numbers.js';
import type { Oracle } from './oracle.js';

interface Facts {
  readonly logits: readonly number[];
  readonly label: number;
}

/** One class's share, by comparing it with every class: 1 / sum of e^(other - own). */
const share = (logits: readonly number[], own: number): number => {
  let rivals = 0;
  for (const other of logits) rivals += Math.exp(other - (logits[own] ?? NaN));
  return 1 / rivals;
};

/** The loss as a function of the logits, in numbers that carry their derivative. */
function lossOf(logits: readonly Dual[], label: number): Dual {
  const own = logits[label] ?? fixed(NaN);
  return ln(plus(...logits.map((other) => exp(minus(other, own)))));
}

function execute({ logits, label }: Facts) {
  const shares = logits.map((_, k) => share(logits, k));
  const gradient = slopesOf((at) => lossOf(at, label), logits);
  const own = shares[label] ?? NaN;
  return {
    loss: lossOf(logits.map(fixed), label).value,
    probability: own,
    gradient,
    'true-slope': gradient[label] ?? NaN,
    'slope-sum': gradient.reduce((left, right) => left + right),
    'is-right': shares.every((other, k) => k === label || other < own),
    ...Object.fromEntries(shares.map((p, k) => [`p${k + 1}`, p])),
  };
}

export default {
  id: 'softmax-cross-entropy',
  execute,
  spoilt: {
    'logarithm to base 10': (facts) => ({ loss: execute(facts).loss / Math.log(10) }),
    'no exponential': ({ logits, label }) => ({
      probability: (logits[label] ?? NaN) / logits.reduce((left, right) => left + right),
    }),
    'own class left out of the sum': ({ logits, label }) => {
      const p = share(logits, label);
      return { probability: p / (1 - p) };
    },
    'label not subtracted': ({ logits }) => ({ gradient: logits.map((_, k) => share(logits, k)) }),
    'label minus probability': (facts) => ({
      gradient: execute(facts).gradient.map((slope) => -slope),
    }),
    'least logit taken for the prediction': ({ logits, label }) => ({
      'is-right': Math.min(...logits) === logits[label],
    }),
    'classes counted from 0': ({ logits }) => ({ p1: share(logits, 1) }),
  },
} satisfies Oracle<Facts>;
