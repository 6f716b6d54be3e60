import test from 'ava';
import fc from 'fast-check';
import { omegaOf, oneFactor } from '../../../src/statistics/reliability/one-factor.js';

/** The correlations that a factor with these loadings makes. */
const correlationsOf = (loadings: readonly number[]) =>
  loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));

test('the factor that made the correlations is found again, but for its direction', (t) => {
  const loading = fc.integer({ min: 30, max: 90 }).map((percent) => percent / 100);
  const signed = fc.tuple(loading, fc.constantFrom(-1, 1)).map(([size, sign]) => size * sign);
  const property = fc.property(fc.array(signed, { minLength: 4, maxLength: 9 }), (loadings) => {
    const found = oneFactor(correlationsOf(loadings));
    const sign = Math.sign((found?.loadings[0] ?? 0) * (loadings[0] ?? 0));
    for (const [item, made] of loadings.entries())
      t.true(Math.abs((found?.loadings[item] ?? NaN) * sign - made) < 1e-5);
  });
  fc.assert(property, { seed: 1, numRuns: 100 });
});

test('an item that the factor explains in full keeps a small uniqueness', (t) => {
  const found = oneFactor(correlationsOf([0.9999, 0.5, 0.6, 0.4]));
  t.is(found?.uniquenesses[0], 0.005);
});

test('items that repeat each other have no factor', (t) => {
  t.is(oneFactor(correlationsOf([1, 1, 0.5, 0.5])), null);
});

test('omega of equal loadings is what Spearman and Brown say of a longer test', (t) => {
  const r = 0.7 * 0.7;
  const omega = omegaOf([0.7, 0.7, 0.7, 0.7], [1 - r, 1 - r, 1 - r, 1 - r]);
  t.true(Math.abs(omega - (4 * r) / (1 + 3 * r)) < 1e-12);
});
